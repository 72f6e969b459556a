"""Reading a dataset's files as they stand, before anything is believed of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pandas as pd
import yaml

from data.problem import Problem

SHIPPED = Path(__file__).parent
"""The folder of the dataset that comes with the project."""

TABLES = ("conditions", "terms", "statements", "sources")
DOCUMENTS = (
    "datapackage",
    "facets",
    "levels",
    "weights",
    "urgency",
)


@dataclass(frozen=True)
class Package:
    """The files of one dataset.

    `tables` maps a table's name to its rows as text (empty cell = `""`), indexed by line number in
    the file, the header being line 1. `documents` maps a YAML file's name to what it holds. A file
    that cannot be read is missing here and stands in `problems`.
    """

    folder: Path
    tables: Mapping[str, pd.DataFrame]
    documents: Mapping[str, Any]
    problems: tuple[Problem, ...]


def folder_to_serve() -> Path:
    """The dataset folder named by the environment variable `EXPLORER_DATA`, else the shipped one."""
    return Path(os.environ.get("EXPLORER_DATA") or SHIPPED)


def read(folder: Path = SHIPPED) -> Package:
    """Every table and document of the dataset in `folder`, with what could not be read."""
    tables: dict[str, pd.DataFrame] = {}
    documents: dict[str, Any] = {}
    problems: list[Problem] = []
    for name in TABLES:
        table = _read_table(folder, f"tables/{name}.csv")
        if isinstance(table, Problem):
            problems.append(table)
        else:
            tables[name] = table
    for name in DOCUMENTS:
        document = _read_document(folder, f"{name}.yaml")
        if isinstance(document, Problem):
            problems.append(document)
        else:
            documents[name] = document
    return Package(folder, tables, documents, tuple(problems))


def _read_text(folder: Path, name: str) -> str | Problem:
    try:
        text = (folder / name).read_bytes().decode("utf-8")
    except OSError:
        return Problem(name, 0, "", "", "missing-file", "The file cannot be opened; put it back.")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Problem(name, line, "", "", "not-utf-8", "Save the file as UTF-8 text.")
    if not text.strip():
        return Problem(name, 0, "", "", "empty-file", "The file is empty; put its content back.")
    return text


def _read_table(folder: Path, name: str) -> pd.DataFrame | Problem:
    text = _read_text(folder, name)
    if isinstance(text, Problem):
        return text
    try:
        table = pd.read_csv(
            StringIO(text), dtype=str, keep_default_na=False, skip_blank_lines=False, index_col=False
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        message = f"The rows do not have the columns of the header: {error}."
        return Problem(name, 0, "", "", "broken-table", message)
    table.index = pd.RangeIndex(2, len(table) + 2)
    return table


def _read_document(folder: Path, name: str) -> Any:
    text = _read_text(folder, name)
    if isinstance(text, Problem):
        return text
    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        what = getattr(error, "problem", None) or "it is not YAML"
        return Problem(name, line, "", "", "broken-yaml", f"The file cannot be read: {what}.")
