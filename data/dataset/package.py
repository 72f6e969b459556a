"""Reading a dataset's files as they stand, before anything is believed of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from data.dataset import csv_table, yaml_document
from data.dataset.problem import Problem
from data.dataset.yaml_document import KeyPath

SHIPPED = Path(__file__).parents[1]
"""The folder of the dataset that comes with the project."""

TABLES = ("conditions", "terms", "statements", "sources", "accounts")
DOCUMENTS = (
    "datapackage",
    "facets",
    "levels",
    "places",
    "weights",
    "calibration",
    "urgency",
    "wording",
    "drawings",
    "bodymap",
    "own_words",
)


BESIDE = ("LICENSE", "benchmark.yaml")
"""What a dataset may have beside its documents: its licence, and how good it was found to be."""

MOST_BYTES = {".csv": 100_000_000, ".yaml": 5_000_000, "": 100_000}
"""The largest files that are read; the shipped ones are a hundredth of it."""


@dataclass(frozen=True)
class Package:
    """The files of one dataset.

    `tables` maps a table's name to its rows as text (empty cell = `""`), indexed by line number in
    the file, the header being line 1. `documents` maps a YAML file's name to what it holds, dates
    as text, and `lines` to the line of each of its values. A file that cannot be read is missing
    here and stands in `problems`. `texts` holds every file but the tables as it stands.
    """

    folder: Path
    tables: Mapping[str, pd.DataFrame]
    documents: Mapping[str, Any]
    problems: tuple[Problem, ...]
    lines: Mapping[str, Mapping[KeyPath, int]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


def folder_to_serve() -> Path:
    """The dataset folder that the variable `EXPLORER_DATA` names, else the shipped one."""
    return Path(os.environ.get("EXPLORER_DATA") or SHIPPED)


def read(folder: Path = SHIPPED) -> Package:
    """Every table and document of the dataset in `folder`, with what could not be read."""
    tables: dict[str, pd.DataFrame] = {}
    documents: dict[str, Any] = {}
    lines: dict[str, Mapping[KeyPath, int]] = {}
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for name in TABLES:
        file = table_file(name)
        text = _read_text(folder, file)
        if isinstance(text, Problem):
            problems.append(text)
            continue
        table, wrong = csv_table.parse(file, text)
        problems.extend(wrong)
        if table is not None:
            tables[name] = table
    for name in DOCUMENTS:
        file = document_file(name)
        text = _read_text(folder, file)
        if isinstance(text, Problem):
            problems.append(text)
            continue
        document, places, wrong = yaml_document.parse(file, text)
        problems.extend(wrong)
        if document is not None:
            documents[name] = document
            lines[name] = places
            texts[file] = text
    for file in BESIDE:
        if (folder / file).exists():
            text = _read_text(folder, file)
            if isinstance(text, Problem):
                problems.append(text)
            else:
                texts[file] = text
    return Package(folder, tables, documents, tuple(problems), lines, texts)


def table_file(name: str) -> str:
    """Where the table `name` stands inside a dataset."""
    return f"tables/{name}.csv"


def document_file(name: str) -> str:
    """Where the document `name` stands inside a dataset."""
    return f"{name}.yaml"


def files_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Which files of a dataset are there, by name: when each was changed (ns) and its bytes.

    Nothing else in the folder matters, such as what an editor leaves beside a file.
    """
    found = {}
    for name in (*map(table_file, TABLES), *map(document_file, DOCUMENTS)):
        try:
            about = (folder / name).stat()
        except OSError:
            continue
        found[name] = (about.st_mtime_ns, about.st_size)
    return found


def _read_text(folder: Path, name: str) -> str | Problem:
    most = MOST_BYTES[Path(name).suffix]
    try:
        if not (folder / name).is_file() and (folder / name).exists():
            return Problem(name, 0, "", "", "not-a-file", "This is no file; put one in its place.")
        with (folder / name).open("rb") as file:
            content = file.read(most + 1)
        if len(content) > most:
            message = f"The file is larger than {most // 1_000_000} MB; make it smaller."
            return Problem(name, 0, "", "", "file-too-large", message)
        # A spreadsheet may put a byte order mark before the text; it says nothing.
        text = content.decode("utf-8-sig")
    except OSError:
        return Problem(name, 0, "", "", "missing-file", "The file cannot be opened; put it back.")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Problem(name, line, "", "", "not-utf-8", "Save the file as UTF-8 text.")
    if not text.strip():
        return Problem(name, 0, "", "", "empty-file", "The file is empty; put its content back.")
    return text
