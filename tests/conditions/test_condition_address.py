"""Which conditions an address means, and what of it is left out."""

from __future__ import annotations

import pytest

from data.conditions.condition_address import Picks, picks_in
from tests.catalogues import catalogue, condition, group

KNOWN = catalogue(conditions=[group("lump"), *(condition(key) for key in "abcdef")])


@pytest.mark.parametrize(
    ("given", "picks"),
    [
        ([], Picks(())),
        (["a"], Picks(("a",))),
        (["b", "a"], Picks(("b", "a"))),
        (["a", "a", "b"], Picks(("a", "b"), repeated=1)),
        (["a", "<b>", "b", ""], Picks(("a", "b"), unknown=2)),
        (["a", "lump"], Picks(("a",), groups=("lump",))),
        (["lump", "a", "lump"], Picks(("a",), groups=("lump",))),
        (list("abcdef"), Picks(tuple("abcde"), beyond=1)),
        (list("aabcdef"), Picks(tuple("abcde"), repeated=1, beyond=1)),
    ],
)
def test_an_address_means_its_first_known_conditions(given: list[str], picks: Picks) -> None:
    assert picks_in(given, KNOWN, groups=False, most=5) == picks


def test_a_group_counts_where_it_is_asked_for() -> None:
    assert picks_in(["lump"], KNOWN, groups=True, most=1) == Picks(("lump",))
