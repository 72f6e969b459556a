"""The dataset that comes with the project is sound, by our checks and by those of others."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess
import sys
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from data.checks import check
from data.conditions.said import ABOUT_SOURCE
from data.conditions.treatment_columns import COLUMNS
from data.dataset.catalogue import build
from data.dataset.package import SHIPPED, read
from data.dataset.records import FREQUENCIES, SEVERITIES, Condition, Source, Statement, Term
from tests.datasets import cell, write

# So that a sound dataset stays sound in old checkouts; `python -m data` tells an overdue review.
ON_NO_DAY = date.min


def test_it_has_no_problem() -> None:
    assert list(map(str, check(read(), ON_NO_DAY))) == []


def test_it_is_not_found_sound_for_want_of_rows() -> None:
    catalogue = build(read())
    assert len(catalogue.conditions) >= 40
    assert len(catalogue.terms) >= 300
    assert len(catalogue.statements) >= 400
    assert len(catalogue.sources) >= 4
    assert len(catalogue.rules) >= 5


@pytest.mark.parametrize(
    ("table", "record"),
    [
        ("conditions", Condition),
        ("terms", Term),
        ("statements", Statement),
        ("sources", Source),
    ],
)
def test_every_column_is_a_field_that_the_program_reads(table: str, record: type) -> None:
    assert [field["name"] for field in described(table)] == [
        field.name for field in dataclasses.fields(record)
    ]


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [("statements", "frequency", FREQUENCIES[:-1]), ("terms", "severity", SEVERITIES)],
)
def test_the_values_of_a_column_are_those_that_the_program_knows(
    table: str, column: str, values: tuple[str, ...]
) -> None:
    (field,) = (field for field in described(table) if field["name"] == column)
    assert tuple(field["constraints"]["enum"]) == values


def test_the_care_levels_of_conditions_are_those_of_the_levels() -> None:
    (field,) = (field for field in described("conditions") if field["name"] == "care_level")
    levels = [entry["level"] for entry in read().documents["levels"]["levels"]]
    assert field["constraints"]["enum"] == levels


OVERVIEWS = {
    condition.condition: condition
    for condition in build(read()).conditions.values()
    if not condition.is_group
}


@pytest.mark.parametrize("condition", OVERVIEWS)
def test_a_condition_is_told_in_some_short_sentences(condition: str) -> None:
    told = OVERVIEWS[condition]
    assert 60 <= len(told.overview) <= 400
    said = told.summary.split(". ")
    assert not any(sentence in told.overview for sentence in said), "said twice"


def test_frictionless_finds_it_valid() -> None:
    assert frictionless(SHIPPED) == (
        True,
        ["conditions", "terms", "statements", "sources", "accounts"],
    )


def test_frictionless_finds_the_small_dataset_valid(tmp_path: Path) -> None:
    assert frictionless(write(tmp_path))[0]


def test_frictionless_would_notice_a_broken_link(tmp_path: Path) -> None:
    cell("statements", 4, "term", "fewer")(write(tmp_path))
    assert not frictionless(tmp_path)[0]


def described(table: str) -> list[dict[str, Any]]:
    resources = read().documents["datapackage"]["resources"]
    (schema,) = (entry["schema"] for entry in resources if entry["name"] == table)
    return list(schema["fields"])


def frictionless(folder: Path) -> tuple[bool, list[str]]:
    """Whether the package in `folder` is valid, and the tables with rows that were looked at."""
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.yaml", "--json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    report = json.loads(done.stdout)
    assert done.returncode == (0 if report["valid"] else 1)
    return report["valid"], [task["name"] for task in report["tasks"] if task["stats"].get("rows")]


TREATED = [facet for facets in COLUMNS.values() for facet in facets]


def test_no_note_on_a_treatment_says_again_what_another_says() -> None:
    """A page tells them one after the other: three sources must not tell the same three times."""
    catalogue = build(read())
    told: dict[tuple[str, str], dict[str, set[str]]] = {}
    for each in catalogue.statements:
        shown = each.note and not each.note.startswith(ABOUT_SOURCE)
        if shown and catalogue.terms[each.term].facet in TREATED:
            words = {word for word in re.findall(r"\w+", each.note.lower()) if len(word) > 3}
            told.setdefault((each.condition, each.term), {})[each.note] = words
    twice = [
        (note, other)
        for notes in told.values()
        for (note, one), (other, two) in combinations(notes.items(), 2)
        if len(one & two) > min(len(one), len(two)) / 2
    ]
    assert twice == []
