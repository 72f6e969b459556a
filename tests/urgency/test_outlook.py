"""What the likely part of what fits calls for, while no warning sign says how soon."""

from __future__ import annotations

from functools import cache

import pytest

from data.dataset.catalogue import Catalogue
from data.matching.chances import ALWAYS, OFTEN
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import Advice, advise
from tests.catalogues import catalogue, condition, rule, says, selection, term
from tests.stories import running

OTHERS = [says(f"other-{number}", "rash") for number in range(40)]
"""Described conditions with no usual level, so that a finding tells something."""


def advice(catalogue: Catalogue, chosen: Selection) -> Advice:
    evidence = weigh(catalogue)
    return advise(catalogue, evidence, chosen, match(evidence, chosen))


def of_equals(*usual: str, serious: bool = False) -> Catalogue:
    """As many conditions as there are levels, all described by one finding alike."""
    return catalogue(
        conditions=[
            condition(f"kind-{number}", care_level=level, serious=serious)
            for number, level in enumerate(usual)
        ],
        statements=[says(f"kind-{number}", "lump", "often") for number in range(len(usual))]
        + OTHERS,
    )


@pytest.mark.parametrize(
    ("usual", "said"),
    [
        (("watch", "watch", "doctor"), "pharmacist"),
        (("watch",) * 9 + ("doctor",), "watch"),
        (("watch", "doctor", "doctor"), "doctor"),
        (("watch", "doctor"), "pharmacist"),
        (("pharmacist", "pharmacist", "doctor"), "pharmacist"),
        (("watch", "watch", "today"), "pharmacist"),
        (("watch", "today"), "today"),
        (("watch",) * 3 + ("emergency",), "emergency"),
        (("watch",) * 9 + ("emergency",), "watch"),
        ((), ""),
    ],
)
def test_a_graver_level_is_said_at_a_smaller_chance(usual: tuple[str, ...], said: str) -> None:
    found = advice(of_equals(*usual), selection("lump"))
    assert (found.level, found.outlook) == ("", said)


def test_what_is_serious_sends_to_a_doctor_at_a_smaller_chance() -> None:
    usual = ("watch", "doctor")
    assert advice(of_equals(*usual), selection("lump")).outlook == "pharmacist"
    assert advice(of_equals(*usual, serious=True), selection("lump")).outlook == "doctor"


def test_what_is_unlikely_does_not_count_however_many_fit() -> None:
    many = [condition(f"rare-{number}", care_level="doctor", commonness="rare") for number in "abc"]
    common = condition("spot", care_level="watch", commonness="very-common")
    statements = [says(f"rare-{number}", "lump", "rarely") for number in "abc"]
    words = catalogue(
        conditions=[common, *many],
        statements=[says("spot", "lump", "often"), *statements, *OTHERS],
    )
    assert advice(words, selection("lump")).outlook == "watch"


def test_a_rare_grave_condition_is_said_with_its_own_signs_and_not_without() -> None:
    own = ("band", "weak-legs")
    words = catalogue(
        conditions=[
            condition("strain", care_level="watch", commonness="very-common"),
            condition("cord", care_level="emergency", commonness="rare"),
        ],
        statements=[
            says("strain", "ache", "often"),
            says("cord", "ache", "often"),
            *[says("cord", sign, "often") for sign in own],
            *OTHERS,
        ],
    )
    assert advice(words, selection("ache")).outlook == "watch"
    assert advice(words, selection("ache", own[0])).outlook == "emergency"


def test_one_sign_that_only_something_grave_describes_does_not_frighten() -> None:
    calm = [condition(f"calm-{number}", care_level="watch") for number in range(30)]
    words = catalogue(
        conditions=[condition("cord", care_level="emergency", commonness="rare"), *calm],
        statements=[
            says("cord", "dizzy", "sometimes"),
            *[says(f"calm-{number}", "rash") for number in range(30)],
        ],
    )
    found = advice(words, selection("dizzy"))
    assert found.outlook not in ("emergency", "today")


@pytest.mark.parametrize(
    ("usual", "ruled", "said"),
    [
        ("today", "doctor", "today"),
        ("doctor", "pharmacist", "doctor"),
        ("doctor", "doctor", ""),
        ("watch", "doctor", ""),
        ("emergency", "emergency", ""),
    ],
)
def test_beside_a_warning_sign_it_is_said_only_if_it_is_sooner(
    usual: str, ruled: str, said: str
) -> None:
    words = catalogue(
        conditions=[condition("kind", care_level=usual)],
        statements=[says("kind", "lump", "often"), *OTHERS],
        rules=[rule(ruled, "lump")],
    )
    found = advice(words, selection("lump"))
    assert (found.level, found.outlook) == (ruled, said)


def test_where_it_is_and_who_has_it_say_nothing_of_how_soon() -> None:
    words = catalogue(
        conditions=[condition("sepsis", care_level="emergency")],
        terms=[term("diabetes", "circumstance"), term("neck", "location")],
        statements=[says("sepsis", each, "often") for each in ("diabetes", "neck", "fever")],
    )
    assert advice(words, selection("diabetes", "neck")).outlook == ""
    assert advice(words, selection("diabetes", "fever")).outlook == "emergency"


@cache
def shipped() -> tuple[Catalogue, Evidence]:
    known = running.shipped().catalogue
    return known, weigh(known)


def its_own_signs(condition: str, most: int) -> Selection:
    """The most telling findings that are often or always there."""
    known, evidence = shipped()
    column, cells = evidence.column[condition], evidence.cells
    mine = slice(int(cells.first[column]), int(cells.first[column + 1]))
    rows = [
        row
        for row, told in zip(cells.row[mine].tolist(), cells.told[mine].tolist(), strict=True)
        if told in (OFTEN, ALWAYS)
        and known.terms[evidence.terms[row]].facet in ("appearance", "feel", "symptom", "course")
    ]
    rows.sort(key=lambda row: -evidence.lift(row, column))
    return selection(*(evidence.terms[row] for row in rows[:most]))


def shown(chosen: Selection) -> int:
    """How urgent what a reader is told is: the level, or the outlook where there is none."""
    known, evidence = shipped()
    found = advise(known, evidence, chosen, match(evidence, chosen))
    return known.urgency_of(found.level or found.outlook)


def test_what_is_serious_is_never_held_at_home_by_its_own_signs() -> None:
    known, evidence = shipped()
    doctor = known.urgency_of("doctor")
    held = []
    for key in evidence.candidates:
        chosen = its_own_signs(key, 4)
        if known.conditions[key].serious and len(chosen.present) >= 3 and shown(chosen) > doctor:
            held.append((key, sorted(chosen.present)))
    assert held == []


def test_what_is_harmless_is_seldom_called_urgent_by_its_own_signs() -> None:
    known, evidence = shipped()
    mild = ("pharmacist", "watch")
    told = {
        key: shown(its_own_signs(key, 3))
        for key in evidence.candidates
        if known.conditions[key].care_level in mild and its_own_signs(key, 3).present
    }
    assert len(told) > 50
    kept = [key for key, urgency in told.items() if urgency > known.urgency_of("doctor")]
    assert len(kept) >= 0.8 * len(told)
