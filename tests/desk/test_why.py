"""`python -m data why`: what was understood and what not, what fits and why, which rules fired."""

from __future__ import annotations

import pytest

from data.desk.why import why
from tests.stories.running import shipped


def _said(typed: str) -> str:
    return "\n".join(why(shipped(), typed))


def test_each_word_stands_under_what_became_of_it() -> None:
    lines = why(shipped(), "soft mole on lower back, no fever, my dad had melanoma, zorgle")
    [ticked] = [line for line in lines if line.startswith("  Understood and ticked:")]
    [absent] = [line for line in lines if line.startswith("  Understood as not there:")]
    [family] = [line for line in lines if line.startswith("  Ticked as an illness of the family")]
    [lost] = [line for line in lines if line.startswith("  Not understood:")]
    assert '[lower-back] ("lower back")' in ticked
    assert "fever" not in ticked
    assert "[fever]" in absent
    assert '"had melanoma"' in family
    assert "zorgle" in lost


def test_a_rule_is_named_with_what_met_it_and_its_source() -> None:
    said = _said("severe back pain and numb between legs")
    assert "Level: Emergency now" in said
    assert "[numb-saddle-area]" in said
    assert "met by Numb around the bottom or groin; nhs-back-pain" in said


def test_what_fits_stands_with_evidence_for_and_against() -> None:
    said = _said("blisters in a group on one side, burning, no pain")
    assert "  1. " in said
    assert "     + Blisters, speaks much for it (" in said
    assert "     - On one side only, speaks against it (On both sides, often" in said


def test_where_no_level_is_set_the_outlook_is_told() -> None:
    said = _said("flat brown patch")
    assert "Level: no level" in said
    assert "Outlook, what the likely part of what fits calls for:" in said
    assert "not recognised" in said


@pytest.mark.parametrize("typed", ["", "zorgle", "!?", "x" * 2000])
def test_what_says_nothing_is_said_to(typed: str) -> None:
    assert "Nothing is ticked, so nothing is put in order." in _said(typed)


def test_despair_comes_first() -> None:
    assert "Somebody may not want to live" in _said("i want to die")
