"""What can follow: which consequences there are, in which order, and what the filters leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from components.complications.card import what_to_do
from data.conditions.complication_filters import (
    OTHERS,
    Filters,
    candidates,
    families,
)
from data.conditions.complications import (
    WORST_FIRST,
    Consequence,
    by_complication,
    consequences,
    first_signs,
    is_slow,
    of_conditions,
    unrecorded,
)
from data.conditions.still_fitting import still_fitting
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule, Statement, Term
from tests.catalogues import catalogue, condition, group, matched, rule, says, selection, term
from tests.generated import catalogues
from tests.stories import running

SHIPPED = running.shipped().catalogue


def complication(key: str, severity: str = "serious", **more: str) -> Term:
    return replace(term(key, "complication"), severity=severity, **more)  # type: ignore[arg-type]


def with_facts(*statements: Statement, rules: tuple[Rule, ...] = ()) -> Catalogue:
    """A group of a boil and a cyst, a loose burn, and three complications."""
    return catalogue(
        conditions=[
            group("lump"),
            condition("boil", parent="lump"),
            condition("cyst", parent="lump", serious=True),
            condition("burn"),
        ],
        terms=[
            complication("scar", "lasting"),
            complication("sepsis", "life-threatening"),
            complication("itching", "nuisance"),
            complication("boiling", condition="boil"),
        ],
        statements=statements,
        rules=rules,
    )


def shown(found: tuple[Consequence, ...]) -> list[tuple[str, str, str, bool]]:
    return [(c.condition, c.complication, c.frequency, c.inherited) for c in found]


def test_what_is_said_of_a_group_holds_for_its_members_and_is_marked() -> None:
    found = consequences(with_facts(says("lump", "scar", "often")))
    assert shown(found) == [
        ("boil", "scar", "often", True),
        ("cyst", "scar", "often", True),
        ("lump", "scar", "often", False),
    ]


def test_a_member_that_speaks_for_itself_inherits_nothing_on_that() -> None:
    found = consequences(with_facts(says("lump", "scar", "often"), says("boil", "scar", "rarely")))
    assert ("boil", "scar", "rarely", False) in shown(found)
    assert len(found) == 3


@pytest.mark.parametrize(
    ("said", "frequency"),
    [
        ([("rarely", "")], "rarely"),
        ([("", "")], ""),
        ([("rarely", ""), ("often", "")], "often"),
        ([("rarely", ""), ("", "")], "rarely"),
        ([("", "if untreated")], ""),
        ([("always", "if untreated")], "sometimes"),
        ([("rarely", "if untreated")], "rarely"),
        ([("never", "")], "never"),
        ([("never", ""), ("", "")], ""),
        ([("never", ""), ("rarely", "")], "rarely"),
        ([("", ""), ("never", ""), ("sometimes", "")], "sometimes"),
    ],
)
def test_how_often_is_the_most_that_is_said_and_silence_is_no_word(
    said: list[tuple[str, str]], frequency: str
) -> None:
    facts = [
        says("burn", "scar", how, when=when, place=str(number))
        for number, (how, when) in enumerate(said)
    ]
    (found,) = consequences(with_facts(*facts))
    assert found.frequency == frequency


def test_the_worst_stands_first() -> None:
    facts = (says("burn", key) for key in ("itching", "scar", "boiling", "sepsis"))
    found = consequences(with_facts(*facts))
    assert list(by_complication(found)) == ["sepsis", "boiling", "scar", "itching"]


@pytest.mark.parametrize(
    ("conditions", "severity", "left"),
    [
        (("boil", "cyst", "burn"), "", ["boil sepsis", "boil scar", "burn scar", "cyst scar"]),
        (("burn",), "", ["burn scar"]),
        (("boil", "burn"), "life-threatening", ["boil sepsis"]),
        (("burn",), "life-threatening", []),
        (("lump",), "", []),
        ((), "", []),
    ],
)
def test_only_what_follows_from_the_conditions_asked_for_is_left(
    conditions: tuple[str, ...], severity: str, left: list[str]
) -> None:
    known = with_facts(
        says("lump", "scar"),
        says("burn", "scar", "rarely"),
        says("burn", "itching", "never"),
        says("boil", "sepsis", "rarely"),
    )
    found = of_conditions(known, consequences(known), conditions, severity)
    assert [f"{c.condition} {c.complication}" for c in found] == left


def test_conditions_stand_under_their_widest_group_and_those_of_none_last() -> None:
    known = with_facts()
    assert families(known, ["burn", "cyst", "boil"]) == {
        "lump": ("boil", "cyst"),
        OTHERS: ("burn",),
    }


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(), ("boil", "cyst", "burn")),
        (Filters(group="lump"), ("boil", "cyst")),
        (Filters(group=OTHERS), ("burn",)),
        (Filters(fitting=True), ("cyst", "burn")),
        (Filters(fitting=True, group="lump"), ("cyst",)),
    ],
)
def test_the_filters_leave_what_a_reader_asks_for(filters: Filters, left: tuple[str, ...]) -> None:
    known = with_facts(
        says("burn", "redness"),
        says("burn", "warmth"),
        says("cyst", "warmth"),
        says("boil", "warmth"),
    )
    matches = matched(known, selection("warmth", "redness", must=["redness"]))
    assert candidates(known, filters, matches) == left


def test_a_serious_condition_that_shares_a_finding_stays_and_one_that_shares_none_goes() -> None:
    facts = [says("burn", "redness"), says("burn", "warmth"), says("cyst", "itch")]
    apart = with_facts(*facts)
    near = with_facts(*facts, says("cyst", "warmth"))
    chosen = selection("redness", must=["warmth"], absent=["itch"])
    assert still_fitting(apart, matched(apart, chosen)) == {"burn"}
    assert still_fitting(near, matched(near, chosen)) == {"burn", "cyst"}


def test_conditions_without_a_complication_are_named() -> None:
    known = with_facts(says("lump", "scar"))
    every = consequences(known)
    assert unrecorded(known, every, ["cyst", "burn", "boil"]) == ("burn",)


def test_the_most_urgent_sign_stands_first_and_those_of_the_complication_itself_lead() -> None:
    signs = (
        rule("doctor", "redness", about=["burn"]),
        rule("today", "warmth", about=["burn"]),
        rule("today", "fever", about=["boil"]),
        rule("emergency", "weakness", about=["cyst"]),
    )
    known = with_facts(says("burn", "boiling"), rules=signs)
    assert [r.rule for r in first_signs(known, "boiling", ["burn"])] == [
        "fever",
        "warmth",
        "redness",
    ]


@pytest.mark.parametrize(
    ("levels", "slow"),
    [((), False), (("doctor",), True), (("doctor", "today"), False), (("emergency",), False)],
)
def test_it_is_slow_if_it_has_signs_and_none_is_of_the_same_day(
    levels: tuple[str, ...], slow: bool
) -> None:
    known = with_facts(says("burn", "sepsis"))
    assert is_slow(known, [rule(level, "fever") for level in levels]) == slow


def test_a_cancer_that_spreads_is_no_emergency_and_what_comes_in_hours_is() -> None:
    slow = set()
    for key, rows in by_complication(consequences(SHIPPED)).items():
        signs = first_signs(SHIPPED, key, [each.condition for each in rows])
        if SHIPPED.terms[key].severity == "life-threatening" and is_slow(SHIPPED, signs):
            slow.add(key)
    assert slow == {"cancer-spreads"}


@pytest.mark.parametrize(("key", "called"), [("cancer-spreads", False), ("sepsis", True)])
def test_the_emergency_number_is_named_only_where_a_sign_is_of_the_same_day(
    key: str, called: bool
) -> None:
    rows = by_complication(consequences(SHIPPED))[key]
    said = str(what_to_do(SHIPPED, key, rows)[1])
    assert ("call the emergency number" in said) == called
    assert ("Ask a doctor soon" in said) != called


@given(known=catalogues())
def test_every_complication_statement_stands_once_where_it_was_said(known: Catalogue) -> None:
    terms = {
        k: replace(t, severity="serious" if t.facet == "complication" else "")
        for k, t in known.terms.items()
    }
    assert_every_statement_stands_once(replace(known, terms=terms))


def test_every_complication_statement_of_the_shipped_data_stands_once() -> None:
    assert_every_statement_stands_once(SHIPPED)


def assert_every_statement_stands_once(known: Catalogue) -> None:
    own = [s for c in consequences(known) if not c.inherited for s in c.statements]
    told = [s for s in known.statements if known.terms[s.term].facet == "complication"]
    assert sorted(own, key=repr) == sorted(told, key=repr)


@given(known=catalogues())
def test_what_is_inherited_is_said_of_a_group_of_the_condition(known: Catalogue) -> None:
    terms = {k: replace(t, severity="serious") for k, t in known.terms.items()}
    for each in consequences(replace(known, terms=terms)):
        tellers = {s.condition for s in each.statements}
        assert len(tellers) == 1
        assert tellers <= (
            {*known.groups_of[each.condition]} if each.inherited else {each.condition}
        )


def test_the_shipped_consequences_are_there_and_ordered_by_how_bad_they_are() -> None:
    found = consequences(SHIPPED)
    ranks = [WORST_FIRST.index(each.severity) for each in found]
    assert ranks == sorted(ranks)
    assert {"spread-of-infection", "scarring-or-keloids", "sepsis", "tissue-damage"} <= {
        *by_complication(found)
    }
    assert "recurrent-outbreaks" in by_complication(found)


def test_every_complication_of_the_vocabulary_is_somewhere_in_the_chart() -> None:
    drawn = of_conditions(SHIPPED, consequences(SHIPPED), candidates(SHIPPED, Filters()))
    assert {*by_complication(drawn)} == {
        key for key, record in SHIPPED.terms.items() if record.facet == "complication"
    }
