"""Parents: the groups that conditions belong to and the broader terms of a term."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from data.checks.finding import in_cells, in_values
from data.checks.rule import Rule, rule
from data.dataset.kinship import above
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.row_records import names_in

_KEYS = {"conditions": "condition", "terms": "term"}
_PARENTS = {"conditions": "parents", "terms": "parent"}


def parents_of(package: Package, table: str) -> dict[str, tuple[str, ...]]:
    """For each key of `conditions` or `terms` its parents."""
    rows = package.tables[table]
    return dict(zip(rows[_KEYS[table]], map(names_in, rows[_PARENTS[table]]), strict=True))


@rule()
def circular_parent(package: Package) -> Iterator[Problem]:
    """A condition or term that is its own parent, at once or by way of others."""
    for table, key in _KEYS.items():
        if table in package.tables:
            parents = parents_of(package, table)
            circular = [one for one in parents if one in above(one, parents)]
            wrong = package.tables[table][key].isin(circular)
            message = "Its parents lead back to itself; take one of them out."
            yield from in_cells(package, table, _PARENTS[table], wrong, message)


@rule("conditions")
def parent_not_a_group(package: Package) -> Iterator[Problem]:
    """A condition whose parent is a condition."""
    rows = package.tables["conditions"]
    single = set(rows.loc[rows["kind"] != "group", "condition"].tolist())
    message = "Only a group can be a parent; name one, or make this one a group."
    yield from in_values(
        package, "conditions", "parents", lambda cell: single & {*names_in(cell)}, message
    )


@rule("conditions")
def empty_group(package: Package) -> Iterator[Problem]:
    """A group that nothing belongs to."""
    rows = package.tables["conditions"]
    used = {one for parents in parents_of(package, "conditions").values() for one in parents}
    wrong = (rows["kind"] == "group") & ~rows["condition"].isin(used)
    message = "No condition belongs to this group; name it as a parent or take it out."
    yield from in_cells(package, "conditions", "condition", wrong, message)


@rule("terms")
def parent_of_other_facet(package: Package) -> Iterator[Problem]:
    """A term whose parent describes another side of a condition."""
    rows = package.tables["terms"]
    facets = dict(zip(rows["term"], rows["facet"], strict=True))
    # A parent that is unknown is reported as such.
    above = rows["parent"].map(lambda parent: facets.get(parent, "")).astype(str)
    wrong: pd.Series[bool] = (above != "") & (above != rows["facet"])
    message = "A term and its parent must have the same facet; name another parent."
    yield from in_cells(package, "terms", "parent", wrong, message)


RULES: tuple[Rule, ...] = (
    circular_parent,
    parent_not_a_group,
    empty_group,
    parent_of_other_facet,
)
