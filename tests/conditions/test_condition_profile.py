"""What a condition's page holds: nothing lost, what is inherited marked, disagreement kept."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.conditions.profile import (
    by_name,
    chapters,
    facet_order,
    members,
    neighbours,
    rules_about,
    signs_of,
    unknown_facets,
)
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact, facts, ways_said
from data.matching.frequency import stated
from tests.catalogues import catalogue, condition, group, rule, says, scale, term
from tests.generated import catalogues
from tests.stories import running

LUMPS = [
    group("lump"),
    group("cysts", parent="lump"),
    condition("cyst", parent="cysts"),
    condition("boil"),
]


@given(told=catalogues())
def test_no_statement_is_lost(told: Catalogue) -> None:
    for key in told.conditions:
        shown = {
            s for chapter in chapters(told, key) for fact in chapter.facts for s in fact.statements
        }
        assert shown >= {*told.by_condition.get(key, ())}


def test_no_statement_of_the_shipped_dataset_is_lost() -> None:
    shipped = running.shipped().catalogue
    shown = {
        statement
        for key in shipped.conditions
        for chapter in chapters(shipped, key)
        for fact in chapter.facts
        for statement in fact.statements
    }
    assert shown == {*shipped.statements}


@given(told=catalogues())
def test_facts_hold_what_matching_counts(told: Catalogue) -> None:
    for key in told.conditions:
        own, inherited = stated(told, key)
        held = {fact.term: fact for fact in facts(told, key)}
        assert {t: f.said for t, f in held.items() if f.said is not None and not f.group} == own
        assert {t: f.said for t, f in held.items() if f.said is not None and f.group} == inherited


@given(told=catalogues())
def test_every_facet_is_either_told_or_said_to_be_unknown(told: Catalogue) -> None:
    for key in told.conditions:
        told_of = [chapter.facet for chapter in chapters(told, key)]
        assert sorted((*told_of, *unknown_facets(told, key))) == sorted(told.facets)


def test_every_facet_has_one_place_in_the_order() -> None:
    order = facet_order(catalogue())
    assert sorted(order) == sorted(catalogue().facets)
    assert order[:3] == ("appearance", "feel", "location")


def test_what_the_nearer_group_says_shuts_out_the_one_beyond() -> None:
    told = catalogue(
        conditions=LUMPS,
        statements=[
            says("lump", "itch", "often"),
            says("cysts", "itch", "rarely"),
            says("cyst", "pus"),
        ],
    )
    assert [(fact.term, fact.said, fact.group) for fact in facts(told, "cyst")] == [
        ("pus", "", ""),
        ("itch", "rarely", "cysts"),
    ]


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ([("often", ""), ("often", "")], False),
        ([("often", ""), ("sometimes", "")], True),
        ([("often", ""), ("never", "")], True),
        ([("often", ""), ("", "")], False),
        ([("often", ""), ("always", "if untreated")], False),
        ([("never", "in children"), ("often", "")], False),
    ],
)
def test_sources_differ_where_both_say_how_often_at_any_time(
    said: list[tuple[str, str]], differs: bool
) -> None:
    told = [says("boil", "itch", often, when=when) for often, when in said]
    assert Fact("itch", "", tuple(told), "").differs is differs


@pytest.mark.parametrize(
    ("other", "one"),
    [("often", True), ("", True), ("rarely", False)],
)
def test_a_source_that_agrees_with_one_that_says_both_does_not_differ_from_it(
    other: str, one: bool
) -> None:
    told = (
        says("boil", "itch", "often", place="Opening"),
        says("boil", "itch", "sometimes", place="Closing"),
        says("boil", "itch", other, source="other"),
    )
    assert Fact("itch", "often", told, "").one_source is one


@pytest.mark.parametrize(
    ("sources", "one"), [(("article", "article"), True), (("article", "other"), False)]
)
def test_one_source_in_two_places_is_not_several_that_differ(
    sources: tuple[str, str], one: bool
) -> None:
    told = (
        says("boil", "itch", "often", source=sources[0], place="Opening"),
        says("boil", "itch", "sometimes", source=sources[1], place="Closing"),
        says("boil", "itch", "", source="silent"),
    )
    fact = Fact("itch", "often", told, "")
    assert fact.differs
    assert fact.one_source is one


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ([("sometimes", ""), ("always", "")], [("always", ""), ("sometimes", "")]),
        (
            [("always", "if untreated"), ("sometimes", "")],
            [("sometimes", ""), ("always", "if untreated")],
        ),
        ([("", ""), ("often", "")], [("often", "")]),
        ([("", ""), ("often", "in babies")], [("", ""), ("often", "in babies")]),
        ([("never", "in babies")], [("never", "in babies")]),
        (
            [("never", ""), ("often", "if infected")],
            [("often", "if infected"), ("never", "")],
        ),
    ],
)
def test_every_way_in_which_it_is_said_is_told(
    said: list[tuple[str, str]], ways: list[tuple[str, str]]
) -> None:
    told = tuple(says("boil", "itch", often, when=when) for often, when in said)
    assert ways_said(told) == tuple(ways)


def test_facts_stand_most_often_first_then_steps_in_their_order() -> None:
    told = catalogue(
        terms=[
            *scale("since", "days", "weeks", facet="symptom"),
            term("itch"),
            term("pus"),
            term("heat"),
        ],
        statements=[
            says("boil", "weeks", "always"),
            says("boil", "days", "rarely"),
            says("boil", "heat", "never"),
            says("boil", "itch", "sometimes"),
            says("boil", "pus", "always"),
        ],
    )
    [chapter] = chapters(told, "boil")
    assert [fact.term for fact in chapter.facts] == ["pus", "itch", "heat", "days", "weeks"]


@pytest.mark.parametrize(
    ("about", "found"),
    [("cyst", True), ("cysts", True), ("lump", True), ("boil", False)],
)
def test_warning_signs_are_those_of_the_family(about: str, found: bool) -> None:
    told = catalogue(conditions=LUMPS, rules=[rule("today", "fever", about=[about])])
    assert bool(rules_about(told, "cysts")) is found


def test_warning_signs_stand_most_urgent_first() -> None:
    told = catalogue(
        conditions=LUMPS,
        rules=[rule("doctor", "itch", about=["boil"]), rule("today", "fever", about=["boil"])],
    )
    assert [each.level for each in rules_about(told, "boil")] == ["today", "doctor"]


@pytest.mark.parametrize(
    ("usual", "shown"),
    [
        ("", ["emergency", "today", "doctor"]),
        ("doctor", ["emergency", "today", "doctor"]),
        ("today", ["emergency", "today"]),
        ("emergency", ["emergency"]),
    ],
)
def test_no_sign_of_a_condition_is_less_urgent_than_its_usual_level(
    usual: str, shown: list[str]
) -> None:
    told = catalogue(
        conditions=[condition("boil", care_level=usual)],
        rules=[
            rule("doctor", "itch", about=["boil"]),
            rule("today", "fever", about=["boil"]),
            rule("emergency", "rash", about=["boil"]),
        ],
    )
    assert list(signs_of(told, "boil")) == shown


def test_signs_that_name_the_condition_stand_first_then_those_that_ask_for_least() -> None:
    told = catalogue(
        conditions=LUMPS,
        rules=[
            rule("today", "fever", about=["lump"]),
            rule("today", "pus", "heat", about=["cyst"]),
            rule("today", "itch", about=["cyst"]),
        ],
    )
    [signs] = signs_of(told, "cyst").values()
    assert [sign.rule for sign in signs] == ["itch", "pus-and-heat", "fever"]


def test_conditions_are_turned_in_order_of_name() -> None:
    told = catalogue(conditions=LUMPS)
    assert by_name(told) == ("boil", "cyst", "cysts", "lump")
    assert neighbours(told, "boil") == ("", "cyst")
    assert neighbours(told, "cyst") == ("boil", "cysts")
    assert neighbours(told, "lump") == ("cysts", "")


def test_a_group_holds_the_groups_inside_it_and_their_members() -> None:
    assert members(catalogue(conditions=LUMPS), "lump") == ("cyst", "cysts")


def test_a_sign_that_comes_to_a_more_urgent_one_with_what_is_often_there_is_not_told() -> None:
    told = catalogue(
        statements=[says("boil", "lump", "often"), says("rash", "lump", "sometimes")],
        rules=[
            rule("doctor", ("fever", "chills"), about=["boil", "rash"]),
            rule("doctor", ("itch", "chills"), about=["boil", "rash"]),
            rule("today", ("fever", "chills"), "lump", about=["boil", "rash"]),
        ],
    )

    def shown(key: str) -> dict[str, list[str]]:
        return {level: [s.rule for s in signs] for level, signs in signs_of(told, key).items()}

    assert shown("boil") == {"today": ["fever-or-chills-and-lump"], "doctor": ["itch-or-chills"]}
    assert shown("rash")["doctor"] == ["fever-or-chills", "itch-or-chills"]
