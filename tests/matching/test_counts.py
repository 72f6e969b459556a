"""The count of an option is the size of the first group if it were a must-have."""

from __future__ import annotations

from hypothesis import given

from data.matching.counts import option_counts
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, says, selection, term
from tests.generated import Situation, situations, tickable

BOIL_AND_WART = catalogue(
    terms=[
        term("back", "location"),
        term("itch"),
        term("strong-itch", parent="itch"),
        term("scars", "complication"),
    ],
    statements=[
        says("boil", "fever", "often"),
        says("boil", "itch"),
        says("boil", "back"),
        says("boil", "scars"),
        says("wart", "itch"),
        says("wart", "fever", "never"),
    ],
)


def counts(chosen: Selection) -> dict[str, int]:
    return dict(option_counts(weigh(BOIL_AND_WART), chosen))


def test_with_nothing_chosen_an_option_counts_what_it_fits_whole() -> None:
    assert counts(selection()) == {"back": 1, "itch": 2, "strong-itch": 0, "fever": 1}


def test_an_option_that_fits_in_part_counts_beside_one_that_fits() -> None:
    assert counts(selection("itch"))["strong-itch"] == 2


def test_what_is_ruled_out_is_not_counted() -> None:
    assert counts(selection("fever"))["itch"] == 1


def test_a_chosen_option_counts_itself_as_a_must_have() -> None:
    assert counts(selection("fever", absent=["itch"]))["itch"] == 1
    assert counts(selection("itch"))["itch"] == 2


def test_what_cannot_be_ticked_has_no_count() -> None:
    assert "scars" not in counts(selection())


@given(situation=situations())
def test_every_count_is_what_a_must_have_would_give(situation: Situation) -> None:
    shown = option_counts(situation.evidence, situation.selection)
    assert shown == {
        term: len(match(situation.evidence, situation.selection.mark(term, "must")).fits)
        for term in tickable(situation.catalogue)
    }
