"""What the advice says on the shipped dataset while no rule has set a level, and after."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from components.frame.advice_words import advice_words
from components.parts.level_words import usual_level
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import advise
from tests.catalogues import selection
from tests.stories import running


@cache
def shipped() -> tuple[Catalogue, Evidence]:
    catalogue = running.shipped().catalogue
    return catalogue, weigh(catalogue)


def said(chosen: Selection) -> dict[str, Any]:
    catalogue, evidence = shipped()
    found = advise(catalogue, evidence, chosen, match(evidence, chosen))
    return advice_words(catalogue, found, chosen)


@pytest.mark.parametrize(
    ("ticked", "action"),
    [
        ("worse-in-winter", "What fits best"),
        ("itch small-bumps red-bumps", "What fits best"),
        ("newborn", "Tick more of what you see and feel."),
    ],
)
def test_before_there_is_a_level_the_bar_says_what_fits_best_calls_for(
    ticked: str, action: str
) -> None:
    found = said(selection(*ticked.split()))
    assert (found["level"], found["label"]) == ("", "No warning sign so far")
    assert found["action"].startswith(action)


def test_before_there_is_a_level_nothing_frightens_and_nothing_is_called_safe() -> None:
    """Small red itchy bumps were once asked for a stiff neck: "Then: Emergency now"."""
    catalogue, evidence = shipped()
    open_ = [found for term in evidence.terms if not (found := said(selection(term)))["level"]]
    assert len(open_) > 100
    for found in open_:
        text = str((found["action"], found["notes"]))
        assert catalogue.levels["emergency"].label not in text
        assert not {"safe", "harmless", "nothing wrong"} & {*text.lower().split()}
        assert found["action"]


def test_at_most_three_signs_are_named_and_none_of_the_list_of_emergencies() -> None:
    catalogue, evidence = shipped()
    listed = {catalogue.terms[term].label for term in catalogue.now}
    for term in evidence.terms:
        chosen = selection(term)
        found = advise(catalogue, evidence, chosen, match(evidence, chosen))
        assert len(found.signs) <= 3
        assert listed.isdisjoint(catalogue.terms[sign].label for sign in found.signs)
        if found.level:
            assert found.signs == ()


@pytest.mark.parametrize("level", ["emergency", "today"])
def test_where_what_is_likely_is_for_today_the_heading_says_so_and_no_sign_takes_it_back(
    level: str,
) -> None:
    """Sore acne with scars once read "Call a doctor today. Get help the same day if ..."."""
    catalogue, evidence = shipped()
    heard = 0
    for chosen in map(selection, evidence.terms):
        found = advise(catalogue, evidence, chosen, match(evidence, chosen))
        if (found.level, found.outlook) != ("", level):
            continue
        heard += 1
        words = advice_words(catalogue, found, chosen)
        assert words["label"] == catalogue.levels[level].heading
        assert "today" in words["label"]
        assert words["action"] == catalogue.levels[level].mostly
    assert heard


def test_a_card_holds_the_least_urgent_level_back_until_there_is_one() -> None:
    catalogue, _ = shipped()
    held = catalogue.wording["advice"]["held"]
    watch = catalogue.least_urgent
    assert usual_level(catalogue, watch, "")["label"] == held
    assert usual_level(catalogue, watch, "doctor")["level"] == watch
    assert usual_level(catalogue, "doctor", "")["level"] == "doctor"


def test_what_is_usual_is_called_so_beside_advice_that_is_more_urgent() -> None:
    catalogue = running.shipped().catalogue
    plain = usual_level(catalogue, "pharmacist", "pharmacist")
    assert plain["label"] == catalogue.levels["pharmacist"].label
    beside = usual_level(catalogue, "pharmacist", "today")
    assert beside == {**plain, "label": "Usually: ask a pharmacist"}
    assert usual_level(catalogue, "today", "doctor")["label"] == catalogue.levels["today"].label


def test_a_reason_and_its_source_are_one_line() -> None:
    """ "It can be infected.: NHS" once."""
    sources = said(selection("lump", "painful"))["sources"]
    assert sources
    assert not [each["text"] for each in sources if each["text"].endswith(".")]


def test_of_the_answers_that_raise_it_only_the_first_begins_with_a_capital() -> None:
    raised = said(selection("lump", "painful", "becomes-sore"))["raise"]
    assert "Fever or chills: Get help today" in raised


def test_where_what_is_likely_is_sooner_than_the_level_the_action_says_so() -> None:
    found = said(selection("persistent-pain", "feeling-sick"))
    assert found["level"] == "doctor"
    assert found["action"].endswith("often seen the same day.")


@pytest.mark.parametrize(
    ("ticked", "reason"),
    [
        ("tailbone cannot-move-well open-sore pus-smells-bad painful", "lying or sitting"),
        ("cannot-move-well open-sore pus-comes-out steroid-medicine", "lying or sitting"),
        ("tailbone lump painful", "sore or bleeding lump, or pus,"),
    ],
)
def test_the_first_reason_is_of_what_is_ticked(ticked: str, reason: str) -> None:
    """The sore of somebody bedridden was told as a small lump not to be squeezed."""
    first, *_ = said(selection(*ticked.split()))["why"]
    assert reason in first
