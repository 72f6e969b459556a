"""The conditions: each to be reached, told apart, and with a care level that has a source."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from data.checks.families import parents_of
from data.checks.finding import in_cells
from data.checks.mentions import used
from data.checks.rule import Rule, rule
from data.dataset.kinship import above
from data.dataset.package import DOCUMENTS, TABLES, Package
from data.dataset.problem import Problem


@rule(*TABLES, *DOCUMENTS)
def unreachable_condition(package: Package) -> Iterator[Problem]:
    """A condition of which nothing is stated, of its groups neither, and which nothing names."""
    rows = package.tables["conditions"]
    named = used(package, "conditions")
    stated = set(package.tables["statements"]["condition"].unique().tolist())
    parents = parents_of(package, "conditions")
    inheriting = [key for key in parents if not stated.isdisjoint(above(key, parents))]
    reached = rows["condition"].isin([*named, *inheriting]) | (rows["care_source"] != "")
    message = "No source says anything of this condition; add a statement or take it out."
    wrong = (rows["kind"] == "condition") & ~reached
    yield from in_cells(package, "conditions", "condition", wrong, message)


@rule("conditions", "terms", "statements")
def look_not_shown(package: Package) -> Iterator[Problem]:
    """A look that stands for a condition and is none, or is not stated of it."""
    terms = package.tables["terms"]
    looks = terms.loc[terms["facet"] == "appearance", "term"]
    parents = parents_of(package, "conditions")
    statements = package.tables["statements"]
    there = statements[(statements["frequency"] != "never") & statements["term"].isin(looks)]
    stated = set(zip(there["condition"].tolist(), there["term"].tolist(), strict=True))
    rows = package.tables["conditions"]
    shown = [
        any((each, look) in stated for each in (key, *above(key, parents)))
        for key, look in zip(rows["condition"].tolist(), rows["look"].tolist(), strict=True)
    ]
    message = "Name an appearance that is stated of this condition or of its group."
    wrong = (rows["look"] != "") & ~np.array(shown, dtype=bool)
    yield from in_cells(package, "conditions", "look", wrong, message)


@rule("conditions")
def repeated_name(package: Package) -> Iterator[Problem]:
    """A condition with the name of another."""
    wrong = package.tables["conditions"]["name"].str.casefold().duplicated()
    message = "A condition above has this name; say how they differ."
    yield from in_cells(package, "conditions", "name", wrong, message)


@rule("conditions")
def care_level_without_source(package: Package) -> Iterator[Problem]:
    """A usual care level that no source is given for."""
    rows = package.tables["conditions"]
    wrong = (rows["care_level"] != "") & (rows["care_source"] == "")
    message = "Name the source of this care level in care_source, or empty the cell."
    yield from in_cells(package, "conditions", "care_level", wrong, message)


@rule("conditions")
def care_source_without_level(package: Package) -> Iterator[Problem]:
    """A source for a care level that is not given."""
    rows = package.tables["conditions"]
    wrong = (rows["care_source"] != "") & (rows["care_level"] == "")
    message = "Give the care level that this source says, or empty the cell."
    yield from in_cells(package, "conditions", "care_source", wrong, message)


@rule("conditions")
def group_with_care_level(package: Package) -> Iterator[Problem]:
    """A care level on a group, which is never a candidate."""
    rows = package.tables["conditions"]
    wrong = (rows["kind"] == "group") & (rows["care_level"] != "")
    message = "A group has no care level; give it to the members and empty this cell."
    yield from in_cells(package, "conditions", "care_level", wrong, message)


@rule("conditions")
def commonness_without_source(package: Package) -> Iterator[Problem]:
    """How common it is, and nothing says from where that is."""
    rows = package.tables["conditions"]
    wrong = (rows["commonness"] != "") & (rows["commonness_source"] == "")
    message = "Name the source in commonness_source, or write judgement where it is ours."
    yield from in_cells(package, "conditions", "commonness", wrong, message)


@rule("conditions")
def commonness_source_without_it(package: Package) -> Iterator[Problem]:
    """A source of how common it is, which is not given."""
    rows = package.tables["conditions"]
    wrong = (rows["commonness_source"] != "") & (rows["commonness"] == "")
    message = "Say how common it is, or empty this cell."
    yield from in_cells(package, "conditions", "commonness_source", wrong, message)


@rule("conditions")
def group_with_commonness(package: Package) -> Iterator[Problem]:
    """How common a group is, which is never a candidate."""
    rows = package.tables["conditions"]
    wrong = (rows["kind"] == "group") & (rows["commonness"] != "")
    message = "A group is not looked for; say how common its members are and empty this cell."
    yield from in_cells(package, "conditions", "commonness", wrong, message)


RULES: tuple[Rule, ...] = (
    unreachable_condition,
    look_not_shown,
    repeated_name,
    care_level_without_source,
    care_source_without_level,
    group_with_care_level,
    commonness_without_source,
    commonness_source_without_it,
    group_with_commonness,
)
