"""What would make it more urgent: the signs of what fits best first, each level with its room."""

from __future__ import annotations

from collections import Counter

import pytest

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import Advice, advise
from data.urgency.raising import IN_ALL, OF_A_LEVEL
from tests.catalogues import catalogue, condition, rule, says, selection, term
from tests.stories import running

STATEMENTS = [
    says("boil", "lump", "often"),
    says("boil", "heat", "often"),
    says("boil", "pus", "sometimes"),
    says("wart", "rough"),
    says("wart", "droops"),
]


def known(*rules: Rule) -> Catalogue:
    return catalogue(
        conditions=[condition("boil", care_level="watch")],
        terms=[term("neck", "location"), term("turns-into-heat", "course")],
        statements=STATEMENTS,
        rules=rules,
    )


def advice(words: Catalogue, chosen: Selection) -> Advice:
    evidence = weigh(words)
    return advise(words, evidence, chosen, match(evidence, chosen))


def named(words: Catalogue, chosen: Selection) -> list[tuple[str, tuple[str, ...]]]:
    return [(near.rule.level, near.missing) for near in advice(words, chosen).would_raise]


@pytest.mark.parametrize(
    ("rules", "wanted"),
    [
        pytest.param(
            [rule("today", "lump", "droops"), rule("today", "lump", "heat")],
            [("today", ("heat",)), ("today", ("droops",))],
            id="a sign of what fits comes before one of something else",
        ),
        pytest.param(
            [rule("today", "lump", "pus"), rule("today", "lump", "heat")],
            [("today", ("heat",)), ("today", ("pus",))],
            id="what is often there comes before what is there sometimes",
        ),
        pytest.param(
            [rule("today", "lump", "droops"), rule("today", "lump", "faint", about=["boil"])],
            [("today", ("faint",)), ("today", ("droops",))],
            id="a rule about what fits comes first though nothing is stated",
        ),
        pytest.param(
            [rule("today", "lump", "neck", about=["boil"]), rule("today", "lump", "pus")],
            [("today", ("pus",)), ("today", ("neck",))],
            id="a place does not come",
        ),
        pytest.param(
            [rule("today", "lump", "heat"), rule("emergency", "lump", "droops")],
            [("emergency", ("droops",)), ("today", ("heat",))],
            id="the emergency stands first all the same",
        ),
        pytest.param(
            [rule("today", "lump", "heat"), rule("today", ("lump", "rough"), "heat")],
            [("today", ("heat",))],
            id="the same answer is named once",
        ),
        pytest.param(
            [rule("today", "lump", ("raw", "heat")), rule("emergency", "raw")],
            [("today", ("heat",))],
            id="what alone is an emergency is not for today",
        ),
        pytest.param(
            [rule("today", "lump", "raw"), rule("emergency", "raw", ("lump", "rough"))],
            [("emergency", ("raw",))],
            id="nor what is one together with what is ticked",
        ),
    ],
)
def test_what_would_make_it_more_urgent(
    rules: list[Rule], wanted: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert named(known(*rules), selection("lump")) == wanted


def test_no_level_takes_the_room_of_the_next() -> None:
    levels = ("emergency", "today", "doctor")
    rules = [rule(level, "lump", f"{level}-{n}") for level in levels for n in range(9)]
    found = Counter(level for level, _ in named(known(*rules), selection("lump")))
    assert found == {"emergency": OF_A_LEVEL, "today": OF_A_LEVEL}
    assert found.total() == IN_ALL


def test_a_sore_lump_is_told_the_signs_of_its_infection() -> None:
    """Eight emergencies stood there, such as a face that droops, and no fever and no heat."""
    chosen = selection("lump", "painful", "becomes-sore", "between-shoulder-blades")
    words = running.shipped().catalogue
    today = {
        term for level, missing in named(words, chosen) if level == "today" for term in missing
    }
    assert {"warm-to-touch", "fever", "chills", "spreading-redness"} <= today


def test_no_emergency_is_offered_as_a_sign_for_the_day() -> None:
    words, evidence = running.shipped().catalogue, running.shipped().evidence
    offered = [
        chosen.mark(sign, "has")
        for chosen in map(selection, evidence.terms)
        for sign in advise(words, evidence, chosen, match(evidence, chosen)).signs
    ]
    assert offered
    for more in offered:
        assert advise(words, evidence, more, match(evidence, more)).rules[0].level == "today"


@pytest.mark.parametrize(
    ("rules", "wanted"),
    [
        pytest.param(
            [rule("today", "lump", ("raw", "heat")), rule("emergency", "raw")],
            ("heat",),
            id="not what is an emergency by itself",
        ),
        pytest.param(
            [rule("emergency", "lump", "pus", about=["boil"]), rule("today", "lump", "heat")],
            ("heat",),
            id="nor what is one with what is ticked",
        ),
        pytest.param(
            [rule("today", "lump", ("heat", "turns-into-heat"))], ("heat",), id="one thing once"
        ),
        pytest.param(
            [rule("today", "lump", ("turns-into-heat", "heat"))], ("heat",), id="in fewest words"
        ),
    ],
)
def test_the_signs_for_the_same_day(rules: list[Rule], wanted: tuple[str, ...]) -> None:
    about = [rule(each.level, *each.needs, about=["boil"]) for each in rules]
    assert advice(known(*about), selection("lump")).signs == wanted
