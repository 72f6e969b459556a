"""Why a condition stands among the results, in one line."""

from __future__ import annotations

import pytest

from components.explore.result_card import why_line
from data.matching.explanation import Explanation, Line
from data.matching.selection import Selection
from tests.stories import running

CATALOGUE = running.shipped().catalogue


def lines(*terms: str, absent: bool = False) -> tuple[Line, ...]:
    return tuple(Line(term, "", (), absent) for term in terms)


@pytest.mark.parametrize(
    ("ticked", "why", "said"),
    [
        (["itch"], Explanation(lines("itch"), (), (), ()), "Fits what you ticked."),
        (
            ["itch", "fever"],
            Explanation(lines("itch", "fever"), (), (), ()),
            "Fits all 2 you ticked.",
        ),
        (
            ["itch", "fever"],
            Explanation(lines("itch"), (), lines("fever"), ()),
            "Fits 1 of 2 you ticked. Against it: fever.",
        ),
        (
            ["itch", "fever", "chills"],
            Explanation(lines("itch"), lines("chills"), (), lines("fever")),
            "Fits 1 of 3 you ticked, and 1 in part. We do not know about: fever.",
        ),
        (
            ["itch", "fever", "chills", "back"],
            Explanation(lines("itch"), (), (), lines("fever", "chills", "back")),
            "Fits 1 of 4 you ticked. We do not know about: fever, chills and 1 more.",
        ),
    ],
)
def test_it_counts_what_fits_of_all_that_is_ticked(
    ticked: list[str], why: Explanation, said: str
) -> None:
    assert why_line(CATALOGUE, Selection(frozenset(ticked)), why) == said


def test_what_is_denied_speaks_against_it_and_counts_for_nothing() -> None:
    chosen = Selection(frozenset({"itch"}), absent=frozenset({"fever"}))
    why = Explanation(lines("itch"), (), lines("fever", absent=True), ())
    assert why_line(CATALOGUE, chosen, why) == ("Fits what you ticked. Against it: fever: no.")
