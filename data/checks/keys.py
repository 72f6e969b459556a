"""The keys of rows and entries: each once, in order, and known wherever they are named."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pandas as pd

from data.checks.finding import in_cells, in_document, in_values
from data.checks.mentions import entries, in_columns, in_documents, keys_in, known
from data.checks.resources import primary_keys
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem


@rule("datapackage")
def repeated_key(package: Package) -> Iterator[Problem]:
    """A row with the key of a row above it."""
    for table, key in primary_keys(package):
        wrong = package.tables[table].duplicated(key)
        message = f"A row above has the same {', '.join(key)}; keep one."
        yield from in_cells(package, table, key[0], wrong, message)


@rule("datapackage")
def unsorted_row(package: Package) -> Iterator[Problem]:
    """A row whose key comes before that of the row above it."""
    for table, key in primary_keys(package):
        rows = package.tables[table]
        wrong = pd.Series(False, index=rows.index)
        for column in reversed(key):
            above = rows[column].shift(fill_value="")
            wrong = (rows[column] < above) | ((rows[column] == above) & wrong)
        message = f"Sort the rows by {', '.join(key)}; this one belongs further up."
        yield from in_cells(package, table, key[0], wrong, message)


@rule()
def repeated_entry(package: Package) -> Iterator[Problem]:
    """An entry of a YAML list with the key of an entry above it."""
    seen: set[tuple[str, str, str]] = set()
    for document, (name, place), key in entries(package):
        if (document, name, key) in seen:
            message = "An entry above has the same key; keep one."
            yield in_document(package, document, (name, place), key, message)
        seen.add((document, name, key))


@rule("datapackage", "conditions")
def unknown_condition(package: Package) -> Iterator[Problem]:
    """A condition that is named somewhere and has no row."""
    yield from _unknown(package, "conditions", "tables/conditions.csv")


@rule("datapackage", "terms")
def unknown_term(package: Package) -> Iterator[Problem]:
    """A term that is named somewhere and has no row."""
    yield from _unknown(package, "terms", "tables/terms.csv")


@rule("datapackage", "sources")
def unknown_source(package: Package) -> Iterator[Problem]:
    """A source that is named somewhere and has no row."""
    yield from _unknown(package, "sources", "tables/sources.csv")


@rule("datapackage", "facets")
def unknown_facet(package: Package) -> Iterator[Problem]:
    """A facet that is named somewhere and has no entry."""
    yield from _unknown(package, "facets", "facets.yaml")


@rule("datapackage", "levels")
def unknown_level(package: Package) -> Iterator[Problem]:
    """A care level that is named somewhere and has no entry."""
    yield from _unknown(package, "levels", "levels.yaml")


@rule("datapackage", "drawings")
def unknown_drawing(package: Package) -> Iterator[Problem]:
    """A drawing that is named somewhere and has no entry."""
    yield from _unknown(package, "drawings", "drawings.yaml")


def _unknown(package: Package, target: str, file: str) -> Iterator[Problem]:
    keys = known(package, target)
    message = f"{file} does not have this {target[:-1]}; correct the name or add it there."
    for table, column in in_columns(package, target):
        unknown = partial(_is_unknown, keys, column)
        yield from in_values(package, table, column, unknown, message)
    for document, path, key in in_documents(package, target):
        if key not in keys:
            yield in_document(package, document, path, key, message)


def _is_unknown(keys: frozenset[str], column: str, cell: str) -> bool:
    return not keys.issuperset(keys_in(column, cell))


RULES: tuple[Rule, ...] = (
    repeated_key,
    unsorted_row,
    repeated_entry,
    unknown_condition,
    unknown_term,
    unknown_source,
    unknown_facet,
    unknown_level,
    unknown_drawing,
)
