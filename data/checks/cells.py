"""Single cells against what `datapackage.yaml` says of their column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from data.checks.finding import in_cells, in_values
from data.checks.resources import columns, fields
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem


@rule("datapackage")
def missing_value(package: Package) -> Iterator[Problem]:
    """An empty cell in a column that must be filled."""
    for table, column, cells, _ in _limited(package, "required"):
        yield from in_cells(package, table, column, cells == "", "Fill this cell.")


@rule("datapackage")
def value_not_listed(package: Package) -> Iterator[Problem]:
    """A value other than those its column may have."""
    for table, column, _, allowed in _limited(package, "enum"):
        wrong = partial(_is_outside, allowed)
        message = f"Give one of: {', '.join(allowed)}."
        yield from in_values(package, table, column, wrong, message)


@rule("datapackage")
def wrong_form(package: Package) -> Iterator[Problem]:
    """A value that has not the form of its column."""
    for table, column, _, pattern in _limited(package, "pattern"):
        wrong = partial(_is_unlike, pattern)
        message = f"Write it in the form {pattern}."
        yield from in_values(package, table, column, wrong, message)


@rule("datapackage")
def wrong_type(package: Package) -> Iterator[Problem]:
    """A value that is no whole number, or no date, where its column asks for one."""
    for table, field in fields(package):
        if field["type"] in _TYPES:
            wrong, kind = _TYPES[field["type"]]
            yield from in_values(package, table, field["name"], wrong, f"Write {kind}.")


@rule("datapackage")
def number_too_small(package: Package) -> Iterator[Problem]:
    """A whole number below the least its column may have."""
    for table, column, _, least in _limited(package, "minimum"):
        wrong = partial(_is_below, least)
        yield from in_values(package, table, column, wrong, f"Give at least {least}.")


def _limited(package: Package, limit: str) -> Iterator[tuple[str, str, pd.Series[str], Any]]:
    for table, cells, field in columns(package):
        if field.get("constraints", {}).get(limit):
            yield table, field["name"], cells, field["constraints"][limit]


def _is_outside(allowed: list[str], cell: str) -> bool:
    return cell not in allowed


def _is_unlike(pattern: str, cell: str) -> bool:
    return re.fullmatch(pattern, cell) is None


def _is_below(least: int, cell: str) -> bool:
    return not _is_no_integer(cell) and int(cell) < least


def _is_no_integer(cell: str) -> bool:
    return re.fullmatch(r"-?[0-9]{1,9}", cell) is None


def _is_no_date(cell: str) -> bool:
    """Whether it is not a day, a month or a year; sources often give no more than one of these."""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", cell):
        return True
    try:
        date.fromisoformat((cell + "-01-01")[:10])
    except ValueError:
        return True
    return False


_TYPES: dict[str, tuple[Callable[[str], bool], str]] = {
    "integer": (_is_no_integer, "a whole number"),
    "date": (_is_no_date, "a date as YYYY-MM-DD, YYYY-MM or YYYY"),
}

RULES: tuple[Rule, ...] = (
    missing_value,
    value_not_listed,
    wrong_form,
    wrong_type,
    number_too_small,
)
