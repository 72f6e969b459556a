"""The tables' headers: the columns that `datapackage.yaml` describes, all and no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from data.checks.finding import in_document, in_header
from data.checks.resources import schemas
from data.checks.rule import Rule, rule
from data.dataset import yaml_document
from data.dataset.package import SHIPPED, TABLES, Package, document_file, table_file
from data.dataset.problem import Problem


@rule()
def nothing_checked(package: Package) -> Iterator[Problem]:
    """A table of which no row was there to check."""
    for table, rows in package.tables.items():
        if rows.empty:
            message = "The table has no rows, so nothing was checked; put them back."
            yield Problem(table_file(table), 0, "", "", "", message)


@rule("datapackage")
def other_shape(package: Package) -> Iterator[Problem]:
    """A table described otherwise than the program reads it."""
    described = {
        entry["name"]: (place, entry)
        for place, entry in enumerate(package.documents["datapackage"]["resources"])
    }
    for table in TABLES:
        if table not in described:
            message = f"Describe the table {table} here."
            yield in_document(package, "datapackage", ("resources",), "", message)
    for table, (place, entry) in described.items():
        if _shape(entry) != _shipped_shapes().get(table):
            message = "Give the path, columns, keys and limits that the shipped dataset has."
            yield in_document(package, "datapackage", ("resources", place), table, message)


@rule("datapackage")
def missing_column(package: Package) -> Iterator[Problem]:
    """A column that is described and does not stand in the table."""
    for table, header, described in _headers(package):
        for column in described:
            if column not in header:
                yield in_header(table, column, "Add this column to the header and to each row.")


@rule("datapackage")
def unknown_column(package: Package) -> Iterator[Problem]:
    """A column of a table that is not described."""
    for table, header, described in _headers(package):
        for column in header:
            if column not in described:
                message = "Nothing reads this column; correct its name or take it out."
                yield in_header(table, column, message)


@rule("datapackage")
def shuffled_columns(package: Package) -> Iterator[Problem]:
    """A table with the right columns in another order."""
    for table, header, described in _headers(package):
        if header != described and sorted(header) == sorted(described):
            order = ", ".join(described)
            yield in_header(table, "", f"Put the columns in this order: {order}.")


def _headers(package: Package) -> Iterator[tuple[str, list[str], list[str]]]:
    for table, schema in schemas(package).items():
        if table in package.tables:
            described = [field["name"] for field in schema["fields"]]
            yield table, list(package.tables[table].columns), described


@cache
def _shipped_shapes() -> Mapping[str, Any]:
    name = document_file("datapackage")
    document, _, _ = yaml_document.parse(name, (SHIPPED / name).read_text("utf-8"))
    return {entry["name"]: _shape(entry) for entry in document["resources"]}


def _shape(entry: Mapping[str, Any]) -> Any:
    """What of a table's entry decides how it is read; descriptions and examples are free."""
    schema = dict(entry["schema"])
    schema["fields"] = [
        {key: value for key, value in field.items() if key not in ("description", "example")}
        for field in schema["fields"]
    ]
    return entry["path"], schema


RULES: tuple[Rule, ...] = (
    nothing_checked,
    other_shape,
    missing_column,
    unknown_column,
    shuffled_columns,
)
