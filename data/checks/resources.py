"""What `datapackage.yaml` says of the tables: their columns, keys and links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pandas as pd

from data.dataset.package import Package


class Link(NamedTuple):
    """A column of a table whose cells are keys of another table, or of the same one."""

    table: str
    column: str
    target: str


def schemas(package: Package) -> dict[str, dict[str, Any]]:
    """The schema of every table that `datapackage.yaml` describes."""
    return {
        entry["name"]: entry["schema"] for entry in package.documents["datapackage"]["resources"]
    }


def fields(package: Package) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every column of every table at hand: the table's name, and how the column is described."""
    for table, schema in schemas(package).items():
        if table in package.tables:
            for field in schema["fields"]:
                yield table, field


def columns(package: Package) -> Iterator[tuple[str, pd.Series[str], dict[str, Any]]]:
    """The same with the cells."""
    for table, field in fields(package):
        yield table, package.tables[table][field["name"]], field


def primary_keys(package: Package) -> Iterator[tuple[str, list[str]]]:
    """Every table at hand with the columns that make its key."""
    for table, schema in schemas(package).items():
        if table in package.tables:
            yield table, schema["primaryKey"]


def links(package: Package) -> Iterator[Link]:
    """Every foreign key of the tables at hand."""
    for table, schema in schemas(package).items():
        if table in package.tables:
            for key in schema.get("foreignKeys", ()):
                yield Link(table, key["fields"][0], key["reference"]["resource"] or table)
