"""What the advice says on the shipped dataset while no rule has set a level, and after."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from components.frame.advice_words import advice_words
from components.parts.level_words import usual_level
from data.dataset.catalogue import Catalogue, build
from data.dataset.package import read
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import advise
from tests.catalogues import selection


@cache
def shipped() -> tuple[Catalogue, Evidence]:
    catalogue = build(read())
    return catalogue, weigh(catalogue)


def said(chosen: Selection) -> dict[str, Any]:
    catalogue, evidence = shipped()
    found = advise(catalogue, evidence, chosen, match(evidence, chosen))
    return advice_words(catalogue, found, chosen)


@pytest.mark.parametrize(
    ("ticked", "action"),
    [
        (
            "stiff-neck",
            "Is one of these there too: fever, chills, headache …? Then: Emergency now.",
        ),
        ("stiff-neck", "All we describe with this can need help at once."),
        ("newborn", "Is one of these there too: fever, chills? Then: Emergency now."),
        ("pain-at-night", "All we describe with this usually needs help today."),
        ("bumps", "We cannot say yet how soon."),
    ],
)
def test_before_there_is_a_level_the_bar_says_what_to_do_and_what_would_change_it(
    ticked: str, action: str
) -> None:
    found = said(selection(*ticked.split()))
    assert found["level"] == ""
    assert action in found["action"]


def test_no_single_tick_is_ever_told_to_look_after_it_before_a_level() -> None:
    catalogue, evidence = shipped()
    told = catalogue.levels[catalogue.least_urgent].label
    open_ = [found for term in evidence.terms if not (found := said(selection(term)))["level"]]
    assert len(open_) > 100
    assert [found for found in open_ if told in str((found["action"], found["notes"]))] == []
    assert all(found["action"] for found in open_)


def test_a_card_holds_the_least_urgent_level_back_until_there_is_one() -> None:
    catalogue, _ = shipped()
    held = catalogue.wording["advice"]["held"]
    watch = catalogue.least_urgent
    assert usual_level(catalogue, watch, "")["label"] == held
    assert usual_level(catalogue, watch, "doctor")["level"] == watch
    assert usual_level(catalogue, "doctor", "")["level"] == "doctor"


def test_where_all_that_fits_is_usually_sooner_than_the_level_the_action_says_so() -> None:
    found = said(selection("chills", "itch"))
    assert found["level"] == "doctor"
    assert found["action"].startswith("Make an appointment")
    assert found["action"].endswith("usually seen the same day.")
