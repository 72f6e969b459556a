"""A sound dataset on the curator's desk, with what is worked out from it when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from data.checks import CONTENT, cells, check, families, keys
from data.dataset.catalogue import Catalogue, build
from data.dataset.package import Package, read
from data.dataset.problem import Problem
from data.matching.evidence import Evidence
from data.matching.weighing import weigh
from data.plain_words.lookup import Lookup, index

OVERDUE = "overdue-review"
"""The one problem that the desk works with: whoever mends it needs the report for that."""

_READABLE_STILL = {
    rule.__name__.replace("_", "-")
    for rule in CONTENT
    if rule not in (*cells.RULES, *keys.RULES, *families.RULES)
}
"""Problems of a dataset that can be read all the same: what it says is clear."""


@dataclass(frozen=True)
class Workbench:
    """A dataset with its files as they stand, and all that matching and the search make of it."""

    package: Package
    catalogue: Catalogue

    @cached_property
    def evidence(self) -> Evidence:
        return weigh(self.catalogue)

    @cached_property
    def lookup(self) -> Lookup:
        return index(self.catalogue)


class UnsoundDatasetError(Exception):
    """A dataset has problems, so nothing on it can be believed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def open_dataset(folder: Path, today: date, *, earlier: bool = False) -> Workbench:
    """The dataset in `folder`; raises UnsoundDatasetError where the checks of `today` find any
    problem but an overdue review. One from `earlier` need only be readable: the checks may have
    become stricter since.
    """
    package = read(folder)
    borne = {OVERDUE, *_READABLE_STILL} if earlier else {OVERDUE}
    problems = tuple(each for each in check(package, today) if each.rule not in borne)
    if problems:
        raise UnsoundDatasetError(problems)
    return Workbench(package, build(package))
