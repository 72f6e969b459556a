"""Facts as they stand in sentences: by how often, cases kept, and which have no good source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.parts.told import item
from data.conditions.directory import families
from data.conditions.profile import unknown_facets
from data.conditions.said import (
    WIDE,
    by_case,
    by_way,
    only_weak,
    own_first,
    sources_of,
    told_by_narrower,
    weak,
)
from data.conditions.treatment_columns import treatment
from data.conditions.typical import typical
from data.dataset.catalogue import Catalogue
from data.dataset.records import Source, Statement
from data.matching.fact import facts
from tests.catalogues import catalogue, condition, group, says, term
from tests.stories import running

SHIPPED = running.shipped().catalogue


def known(*told: Statement) -> Catalogue:
    return catalogue(
        conditions=[group("lumps"), condition("boil", parent="lumps")], statements=told
    )


@pytest.mark.parametrize(
    ("said", "way", "cases"),
    [
        ([("always", "")], "always", ()),
        ([("always", ""), ("sometimes", "")], "often", ()),
        ([("", "")], "unsaid", ()),
        ([("often", "if untreated")], "sometimes", ("if untreated",)),
        ([("often", ""), ("", "only if others fail")], "often", ("only if others fail",)),
        ([("often", ""), ("sometimes", "in babies")], "often", ()),
        ([("often", ""), ("often", "unless it is inflamed")], "often", ("unless it is inflamed",)),
        (
            [("sometimes", "if infected"), ("sometimes", "if cut, inflamed or infected")],
            "sometimes",
            ("if cut, inflamed or infected",),
        ),
        ([("", "if infected"), ("", "if burst")], "sometimes", ("if infected", "if burst")),
        ([("", "if infected"), ("", "when infected")], "sometimes", ("when infected",)),
        ([("never", "")], "never", ()),
        ([("never", "in babies")], "never", ("in babies",)),
    ],
)
def test_a_fact_stands_once_by_how_often_and_keeps_its_cases(
    said: list[tuple[str, str]], way: str, cases: tuple[str, ...]
) -> None:
    told = known(*(says("boil", "itch", often, when=when) for often, when in said))
    [(found, [one])] = by_way(facts(told, "boil")).items()
    assert (found, one.cases) == (way, cases)


def test_a_case_in_which_it_is_there_more_often_is_told_as_that() -> None:
    told = known(
        says("boil", "itch", "sometimes"), says("boil", "itch", "often", when="on dark skin")
    )
    [one] = by_way(facts(told, "boil"))["sometimes"]
    assert (one.cases, one.oftener) == ((), ("on dark skin",))
    assert item(SHIPPED, replace(one, fact=replace(one.fact, term="itch"))).endswith(
        "(more often on dark skin)"
    )


def test_cases_in_which_it_is_there_more_often_share_these_words() -> None:
    cases = ("if infected", "when an abscess forms")
    told = known(
        says("boil", "itch", "sometimes"), *(says("boil", "itch", "often", when=w) for w in cases)
    )
    [one] = by_way(facts(told, "boil"))["sometimes"]
    assert item(SHIPPED, replace(one, fact=replace(one.fact, term="itch"))).endswith(
        "(more often if infected or when an abscess forms)"
    )


def test_what_is_done_about_it_keeps_every_case() -> None:
    told = known(says("boil", "itch", "often"), says("boil", "itch", "sometimes", when="if big"))
    [one] = by_way(facts(told, "boil"), every_case=True)["often"]
    assert one.cases == ("if big",)


def test_findings_of_one_case_are_told_together_and_what_holds_without_it_is_not() -> None:
    told = known(
        says("boil", "itch", "sometimes"),
        says("boil", "pus", "sometimes", when="if infected"),
        says("boil", "redness", "sometimes", when="if infected"),
        says("boil", "fever", "sometimes"),
        says("boil", "fever", "", when="if infected"),
        says("boil", "chills", "sometimes", when="at night"),
    )
    rows = by_way(facts(told, "boil"))["sometimes"]
    found = [(case, [each.fact.term for each in same]) for case, same in by_case("sometimes", rows)]
    assert found == [("", ["itch", "fever", "chills"]), ("if infected", ["pus", "redness"])]
    assert by_case("often", rows) == [("", rows)]


@pytest.mark.parametrize(
    ("often", "left"), [("often", ["red-bumps"]), ("never", ["bumps", "red-bumps"])]
)
def test_a_broader_finding_is_not_told_beside_its_narrower_one_unless_denied(
    often: str, left: list[str]
) -> None:
    told = catalogue(
        statements=[says("boil", "bumps", often), says("boil", "red-bumps", often)],
        terms=[term("bumps"), term("red-bumps", parent="bumps")],
    )
    [rows] = by_way(facts(told, "boil")).values()
    assert [each.fact.term for each in told_by_narrower(told, rows)] == left


def test_what_a_family_lends_is_told_only_where_nothing_is_its_own() -> None:
    told = known(says("boil", "itch"), says("lumps", "pus"))
    assert [fact.term for fact in own_first(told, facts(told, "boil"))] == ["itch"]
    told = known(says("lumps", "pus"))
    assert [fact.group for fact in own_first(told, facts(told, "boil"))] == ["lumps"]


def test_what_a_wide_family_has_is_told_of_none_of_its_members() -> None:
    many = [condition(f"bump-{n}", parent="lumps") for n in range(WIDE + 1)]
    told = catalogue(conditions=[group("lumps"), *many], statements=[says("lumps", "itch")])
    assert own_first(told, facts(told, "bump-1")) == ()
    assert [fact.term for fact in own_first(told, facts(told, "lumps"))] == ["itch"]
    assert "symptom" in unknown_facets(told, "bump-1")


def test_no_shipped_page_tells_of_one_condition_what_holds_for_lumps_or_rashes() -> None:
    for key in SHIPPED.conditions:
        held = own_first(SHIPPED, facts(SHIPPED, key))
        assert not {fact.group for fact in held} & {"lump", "rash"}


def test_an_emergency_lends_no_care_at_home_from_a_group() -> None:
    urgent = [k for k, c in SHIPPED.conditions.items() if c.care_level == "emergency"]
    assert urgent
    for key in urgent:
        do = [column for column in treatment(SHIPPED, key) if column.column == "do"]
        assert not [fact for column in do for fact in column.facts if fact.group], key


@pytest.mark.parametrize(
    ("kind", "matched", "found"),
    [
        ("article", "", True),
        ("other", "", True),
        ("clinical", "no", True),
        ("clinical", "yes", False),
        ("public-body", "", False),
    ],
)
def test_a_source_is_weak_by_its_kind_or_as_an_unproven_copy(
    kind: str, matched: str, found: bool
) -> None:
    source = Source("s", "S", "", kind, "", "", matched, "", "", "", "", "")
    assert weak(source) is found


def test_one_good_source_is_enough_and_stands_before_the_weak_ones() -> None:
    good = Source("good", "Good", "", "clinical", "", "", "", "", "", "", "", "")
    told = known(says("boil", "itch"), says("boil", "itch", source="good"), says("boil", "pus"))
    told = replace(told, sources={**told.sources, "good": good})
    held = facts(told, "boil")
    assert [fact.term for fact in only_weak(told, held)] == ["pus"]
    assert [source.source for source in sources_of(told, held)] == ["good", "article"]


def test_every_condition_stands_in_a_family_or_among_those_without_one() -> None:
    found = [key for _, inside in families(SHIPPED) for key in inside]
    single = {key for key, record in SHIPPED.conditions.items() if not record.is_group}
    assert {*found} == single


def test_the_typical_drawings_are_few_and_different_and_no_mere_size() -> None:
    evidence = running.shipped().evidence
    for key in SHIPPED.conditions:
        terms = [SHIPPED.terms[term] for term in typical(SHIPPED, evidence, key)]
        assert len(terms) <= 4
        assert len({each.drawing for each in terms}) == len(terms)
    assert {"more-than-one-colour", "uneven-edge"} <= {*typical(SHIPPED, evidence, "melanoma")}
    assert not {SHIPPED.terms[t].scale for t in typical(SHIPPED, evidence, "melanoma")} - {""}
