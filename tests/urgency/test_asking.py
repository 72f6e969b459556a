"""What is asked next: the most dangerous open sign of what fits first, then what narrows it down."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.answered import answered
from data.matching.matching import match
from data.matching.selection import Selection, State
from data.matching.weighing import weigh
from data.urgency.asking import ask, dangerous, never_unasked
from data.urgency.rules import rules_met
from tests.catalogues import catalogue, condition, rule, says, selection, term
from tests.generated import Situation, situations
from tests.stories import running

FAINT = rule("emergency", "itch", "faint", about=["sting"])


def told(*rules: Rule) -> Catalogue:
    return catalogue(
        conditions=[condition("sting", serious=True)],
        terms=[term("leg", "location"), term("very-faint", parent="faint")],
        statements=[
            says("sting", "itch", "often"),
            says("sting", "faint", "sometimes"),
            says("sting", "stiff", "often"),
            says("wart", "itch", "often"),
            says("wart", "lump", "always"),
            says("other", "rash"),
        ],
        rules=rules,
    )


def asked(known: Catalogue, chosen: Selection) -> tuple[str, ...]:
    evidence = weigh(known)
    return ask(known, evidence, chosen, match(evidence, chosen))


@pytest.mark.parametrize(
    ("rules", "chosen", "first"),
    [
        pytest.param([FAINT], selection("itch"), "faint", id="a sign of danger comes first"),
        pytest.param([], selection("itch"), "lump", id="without one what tells most"),
        pytest.param(
            [rule("today", "itch", "faint", about=["sting"])],
            selection("itch"),
            "faint",
            id="of the next level too, where it is likely enough",
        ),
        pytest.param(
            [rule("today", "itch", "stiff", about=["sting"]), FAINT],
            selection("itch"),
            "faint",
            id="the most urgent level before what is likelier",
        ),
        pytest.param(
            [rule("doctor", "itch", "faint", about=["sting"])],
            selection("itch"),
            "lump",
            id="no level that can wait",
        ),
        pytest.param(
            [rule("emergency", "itch", "faint", about=["other"])],
            selection("itch"),
            "lump",
            id="only what belongs to what fits",
        ),
        pytest.param([FAINT], selection("itch", absent=["faint"]), "lump", id="never twice"),
        pytest.param(
            [rule("emergency", "itch", "leg", about=["sting"])],
            selection("itch"),
            "lump",
            id="places are asked by the body map",
        ),
        pytest.param(
            [rule("emergency", "itch", ("faint", "stiff"), about=["sting"])],
            selection("itch"),
            "stiff",
            id="of several signs the one that is most telling",
        ),
        pytest.param(
            [FAINT, rule("emergency", "itch")],
            selection("itch"),
            "lump",
            id="where it is an emergency already nothing comes before",
        ),
    ],
)
def test_the_first_question(rules: list[Rule], chosen: Selection, first: str) -> None:
    assert asked(told(*rules), chosen)[0] == first


def test_what_a_reader_is_unsure_of_is_not_asked_and_changes_nothing_else() -> None:
    known, chosen = told(FAINT), selection("itch")
    evidence = weigh(known)
    found = ask(known, evidence, chosen, match(evidence, chosen), ["faint"])
    assert found == tuple(term for term in asked(told(), chosen) if term != "faint")


def test_one_question_of_danger_at_most() -> None:
    known = told(FAINT, rule("emergency", "itch", "stiff", about=["sting"]))
    found = asked(known, selection("itch"))
    assert found[0] in ("faint", "stiff")
    assert len(found) <= 3
    assert len({*found}) == len(found)


@given(situation=situations())
def test_the_sign_of_danger_is_open_and_would_meet_a_rule(situation: Situation) -> None:
    known, chosen = situation.catalogue, situation.selection
    sign = dangerous(known, situation.evidence, chosen)
    if sign:
        assert not answered(known, sign, chosen)
        met = rules_met(known, chosen.mark(sign, "has"))
        assert any(each.level in ("emergency", "today") for each in met)


@given(situation=situations())
def test_whoever_answers_every_question_with_no_comes_to_an_end(situation: Situation) -> None:
    known, evidence, chosen = situation.catalogue, situation.evidence, situation.selection
    for _ in range(len(known.terms) + 1):
        found = ask(known, evidence, chosen, match(evidence, chosen))
        if not found:
            break
        assert not {*found} & chosen.chosen
        chosen = chosen.mark_all((term, "not") for term in found)
    assert not found


CATALOGUE = running.shipped().catalogue
GLASS = "rash-that-does-not-fade"
INFECTED_SORE = ("cannot-move-well", "open-sore", "pus-smells-bad", "redness", "tailbone")


@pytest.mark.parametrize(
    ("ticked", "denied", "unsure", "first"),
    [
        (("fever", "red-bumps"), (), (), GLASS),
        (("chills", "blisters"), (), (), GLASS),
        (("purple-spots",), (), (), GLASS),
        (("hive-like-bumps",), (), (), "serious-allergic-reaction-signs"),
        (("fever", "lump"), (), (), ""),
        (("red-bumps",), (), (), ""),
        (("fever", "red-bumps", GLASS), (), (), ""),
        (("fever", "red-bumps"), (GLASS,), (), ""),
        (("fever", "red-bumps"), (), (GLASS,), ""),
        (INFECTED_SORE, (), (), "fever"),
        (INFECTED_SORE, ("fever",), (), "chills"),
        (INFECTED_SORE, ("fever",), ("chills",), "confused-or-drowsy"),
        (INFECTED_SORE, ("fever", "chills", "confused-or-drowsy"), (), ""),
        ((*INFECTED_SORE, "fever"), (), (), ""),
        (("open-sore", "diabetes"), (), (), "fever"),
        (("open-sore", "diabetes"), ("fever", "chills"), (), ""),
        (("skin-injury", "pus-comes-out"), (), (), "fever"),
        (("open-sore", "itch"), (), (), ""),
        (("pus", "diabetes"), (), (), ""),
    ],
)
def test_what_the_data_wants_asked_comes_before_all_else(
    ticked: tuple[str, ...], denied: tuple[str, ...], unsure: tuple[str, ...], first: str
) -> None:
    chosen = Selection(frozenset(ticked), absent=frozenset(denied))
    assert never_unasked(CATALOGUE, chosen, unsure) == first


STARTS = (
    {"red-bumps"},
    {"back", "itch"},
    {"lower-back", "lump"},
    {"rash"},
    {"mole"},
    {"swelling", "painful"},
    {"upper-back", "red-bumps", "itch"},
)


@pytest.mark.parametrize("ticked", STARTS)
@pytest.mark.parametrize("answer", ["not", "has", "unsure"])
def test_whatever_a_reader_answers_there_is_an_end_before_they_tire(
    ticked: set[str], answer: State
) -> None:
    evidence, chosen, unsure = weigh(CATALOGUE), Selection(frozenset(ticked)), list[str]()
    for _ in range(20):
        found = ask(CATALOGUE, evidence, chosen, match(evidence, chosen), unsure)
        if not found:
            return
        assert not {*found} & {*chosen.chosen, *unsure}
        if answer == "unsure":
            unsure.append(found[0])
        else:
            chosen = chosen.mark(found[0], answer)
    raise AssertionError(f"after twenty answers there is still a question: {found}")


@pytest.mark.parametrize("ticked", STARTS)
def test_nobody_is_asked_first_what_hardly_anybody_with_it_has(ticked: set[str]) -> None:
    """The reader of a few red bumps was asked whether their skin comes off in sheets."""
    evidence, chosen = weigh(CATALOGUE), Selection(frozenset(ticked))
    first = ask(CATALOGUE, evidence, chosen, match(evidence, chosen))[0]
    leading = match(evidence, chosen).leading[:8]
    row = evidence.row[first]
    assert sum(evidence.fit(row, evidence.column[each.condition]) for each in leading) >= 2


@pytest.mark.parametrize(
    ("ticked", "first"),
    [
        ({"back-pain"}, "bowel-or-bladder-change"),
        ({"blisters", "painful"}, "skin-comes-off-in-sheets"),
        ({"swelling", "painful"}, "fever"),
        ({"lump"}, ""),
        ({"red-bumps"}, ""),
    ],
)
def test_the_sign_of_danger_that_is_asked_first_is_one_that_can_be(
    ticked: set[str], first: str
) -> None:
    assert dangerous(CATALOGUE, weigh(CATALOGUE), Selection(frozenset(ticked))) == first


def test_what_is_an_emergency_by_itself_is_left_to_the_list_above_the_questions() -> None:
    evidence = running.shipped().evidence
    for ticked in ({"back", "itch"}, {"lump"}, {"back-pain"}, {"red-bumps"}):
        selection = Selection(frozenset(ticked))
        asked = dangerous(CATALOGUE, evidence, selection)
        alone = {need for rule in CATALOGUE.rules if len(rule.needs) == 1 for need in rule.needs[0]}
        assert asked not in alone & {*CATALOGUE.now}
