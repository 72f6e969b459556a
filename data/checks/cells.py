"""Single cells against what `datapackage.yaml` says of their column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pandas as pd

from data.checks.finding import in_cells
from data.checks.resources import columns
from data.checks.rule import Rule, rule
from data.package import Package
from data.problem import Problem


@rule("datapackage")
def missing_value(package: Package) -> Iterator[Problem]:
    """An empty cell in a column that must be filled."""
    for table, column, cells, _ in _limited(package, "required"):
        yield from in_cells(package, table, column, cells == "", "Fill this cell.")


@rule("datapackage")
def value_not_listed(package: Package) -> Iterator[Problem]:
    """A value other than those its column may have."""
    for table, column, cells, allowed in _limited(package, "enum"):
        wrong = (cells != "") & ~cells.isin(allowed)
        message = f"Give one of: {', '.join(allowed)}."
        yield from in_cells(package, table, column, wrong, message)


@rule("datapackage")
def wrong_form(package: Package) -> Iterator[Problem]:
    """A value that has not the form of its column."""
    for table, column, cells, pattern in _limited(package, "pattern"):
        wrong = (cells != "") & ~cells.str.fullmatch(pattern)
        yield from in_cells(package, table, column, wrong, f"Write it in the form {pattern}.")


@rule("datapackage")
def wrong_type(package: Package) -> Iterator[Problem]:
    """A value that is no whole number, or no date, where its column asks for one."""
    for table, cells, field in columns(package):
        if field["type"] in _TYPES:
            fits, kind = _TYPES[field["type"]]
            unfit = {cell for cell in cells.unique() if cell and not fits(cell)}
            wrong = cells.isin(unfit)
            yield from in_cells(package, table, field["name"], wrong, f"Write {kind}.")


@rule("datapackage")
def number_too_small(package: Package) -> Iterator[Problem]:
    """A whole number below the least its column may have."""
    for table, column, cells, least in _limited(package, "minimum"):
        low = {cell for cell in cells.unique() if _is_integer(cell) and int(cell) < least}
        wrong = cells.isin(low)
        yield from in_cells(package, table, column, wrong, f"Give at least {least}.")


def _limited(package: Package, limit: str) -> Iterator[tuple[str, str, pd.Series[str], Any]]:
    for table, cells, field in columns(package):
        if field.get("constraints", {}).get(limit):
            yield table, field["name"], cells, field["constraints"][limit]


def _is_integer(cell: str) -> bool:
    return re.fullmatch(r"-?[0-9]{1,9}", cell) is not None


def _is_date(cell: str) -> bool:
    """A day, a month or a year; sources often give no more."""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", cell):
        return False
    try:
        date.fromisoformat((cell + "-01-01")[:10])
    except ValueError:
        return False
    return True


_TYPES: dict[str, tuple[Callable[[str], bool], str]] = {
    "integer": (_is_integer, "a whole number"),
    "date": (_is_date, "a date as YYYY-MM-DD, YYYY-MM or YYYY"),
}

RULES: tuple[Rule, ...] = (
    missing_value,
    value_not_listed,
    wrong_form,
    wrong_type,
    number_too_small,
)
