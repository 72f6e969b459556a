"""Every shipped rule: a selection a reader could make, and how urgent it must be.

The table `warning_signs.csv` holds lines written against the sources, and for rules without one the
least that meets them; `warning_signs_not.csv` the least that falls short. These pin the rules as they
stand. They are shown to be strong enough: without any one rule, or entry of it, they do not hold.
"""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.selection import Selection, State
from data.urgency.advice import Advice, advise
from data.urgency.rules import rules_met
from tests.catalogues import listed, selection
from tests.generated import STATES
from tests.stories import running

NOTHING_FITS = Matches(listed(), listed(), listed(), 0)
"""Advice sets its level without looking at what fits."""

with (Path(__file__).parent / "warning_signs.csv").open(encoding="utf-8", newline="") as file:
    BY_HAND = [
        (row["rule"], tuple(row["ticked"].split()), row["level"]) for row in csv.DictReader(file)
    ]


with (Path(__file__).parent / "warning_signs_not.csv").open(encoding="utf-8", newline="") as file:
    FALLS_SHORT = [
        (row["rule"], tuple(row["ticked"].split()), row["level"]) for row in csv.DictReader(file)
    ]
"""One entry of the rule is missing: it is not met, and this is the level that remains."""


@cache
def shipped() -> Catalogue:
    return running.shipped().catalogue


@cache
def without(rule: str) -> Catalogue:
    kept = tuple(each for each in shipped().rules if each.rule != rule)
    return dataclasses.replace(shipped(), rules=kept)


def advice(catalogue: Catalogue, chosen: Selection) -> Advice:
    return advise(catalogue, weighed(), chosen, NOTHING_FITS)


@cache
def widened(rule: str, entry: int) -> Catalogue:
    """The catalogue with one entry of the rule dropped, so that more meets it."""
    return dataclasses.replace(
        shipped(),
        rules=tuple(
            dataclasses.replace(each, needs=each.needs[:entry] + each.needs[entry + 1 :])
            if each.rule == rule
            else each
            for each in shipped().rules
        ),
    )


@cache
def weighed() -> Evidence:
    return running.shipped().evidence


def broken(catalogue: Catalogue, *only: str) -> Iterator[str]:
    """The rules of the table, or `only` some, that are not met, or not at their level."""
    for rule, ticked, level in BY_HAND:
        if only and rule not in only:
            continue
        found = advice(catalogue, selection(*ticked))
        if found.level != level or rule not in [met.rule for met in found.rules]:
            yield rule


@pytest.mark.parametrize(
    ("rule", "ticked", "level"), BY_HAND, ids=[" ".join(t) for _, t, _ in BY_HAND]
)
def test_what_is_ticked_meets_the_rule_at_its_level(
    rule: str, ticked: tuple[str, ...], level: str
) -> None:
    found = advice(shipped(), selection(*ticked))
    assert found.level == level
    assert rule in [met.rule for met in found.rules]


@pytest.mark.parametrize(
    ("rule", "ticked", "level"), FALLS_SHORT, ids=[f"{r} {' '.join(t)}" for r, t, _ in FALLS_SHORT]
)
def test_what_falls_short_of_the_rule_does_not_meet_it(
    rule: str, ticked: tuple[str, ...], level: str
) -> None:
    found = advice(shipped(), selection(*ticked))
    assert found.level == level
    assert rule not in [met.rule for met in found.rules]


@pytest.mark.parametrize("rule", [rule.rule for rule in shipped().rules if len(rule.needs) > 1])
def test_a_rule_without_one_of_its_entries_fails_a_line(rule: str) -> None:
    lines = [selection(*ticked) for name, ticked, _ in FALLS_SHORT if name == rule]
    entries = next(len(each.needs) for each in shipped().rules if each.rule == rule)
    for entry in range(entries):
        wide = widened(rule, entry)
        assert any(rule in [met.rule for met in rules_met(wide, line)] for line in lines), entry


def test_where_a_slight_fever_is_no_fever_the_table_says_so() -> None:
    """A rule that loses its `itself` fails a line."""
    strict = [rule for rule in shipped().rules if rule.itself]
    assert strict
    for rule in strict:
        loose = dataclasses.replace(
            shipped(),
            rules=tuple(
                dataclasses.replace(each, itself=()) if each is rule else each
                for each in shipped().rules
            ),
        )
        slight = [
            selection(*("mild-fever" if tick == "fever" else tick for tick in ticked))
            for name, ticked, _ in BY_HAND
            if name == rule.rule and "fever" in ticked and "chills" not in ticked
        ]
        assert slight, rule.rule
        for chosen in slight:
            assert rule not in rules_met(shipped(), chosen)
            assert rule.rule in [met.rule for met in rules_met(loose, chosen)]


def test_every_rule_stands_in_the_table() -> None:
    assert {rule for rule, _, _ in BY_HAND} == {rule.rule for rule in shipped().rules}


def test_every_word_of_the_table_can_be_ticked() -> None:
    words = {word for _, ticked, _ in BY_HAND for word in ticked}
    assert {word for word in words if not shipped().filtering(word)} == set()


@pytest.mark.parametrize("rule", [rule.rule for rule in shipped().rules])
def test_without_the_rule_the_table_does_not_hold(rule: str) -> None:
    assert rule in broken(without(rule), rule)


def test_with_all_rules_the_table_holds() -> None:
    assert list(broken(shipped())) == []


@pytest.mark.parametrize("rule", shipped().rules, ids=lambda rule: rule.rule)
def test_the_least_that_meets_a_rule_needs_that_rule_for_its_reasons(rule: Rule) -> None:
    least = min(
        product(*rule.needs), key=lambda ticked: len(rules_met(shipped(), selection(*ticked)))
    )
    reasons = [
        [met.reason for met in rules_met(catalogue, selection(*least))]
        for catalogue in (shipped(), without(rule.rule))
    ]
    assert rule.reason in reasons[0]
    assert rule.reason not in reasons[1]


def test_no_two_rules_give_the_same_reason() -> None:
    reasons = [rule.reason for rule in shipped().rules]
    assert len(set(reasons)) == len(reasons)


def test_a_rule_above_what_else_is_met_decides_the_level() -> None:
    """For each rule the level falls without it wherever nothing as urgent is met beside it."""
    for rule in shipped().rules:
        for ticked in product(*rule.needs):
            chosen = selection(*ticked)
            beside = advice(without(rule.rule), chosen)
            if shipped().urgency_of(beside.level) > shipped().urgency_of(rule.level):
                assert advice(shipped(), chosen).level == rule.level


@pytest.mark.parametrize("term", shipped().now)
def test_each_sign_of_the_short_list_sets_its_level_alone(term: str) -> None:
    assert advice(shipped(), selection(term)).level in ("emergency", "today")


def test_the_short_list_is_short_and_starts_with_the_worst() -> None:
    levels = [shipped().urgency_of(advice(shipped(), selection(t)).level) for t in shipped().now]
    assert 5 <= len(levels) <= 7
    assert levels == sorted(levels)
    assert all(len(shipped().terms[term].label) <= 42 for term in shipped().now)


RISKS = (
    "diabetes",
    "weakened-immunity",
    "pregnant",
    "newborn",
    "older-adult",
    "over-the-spine",
    "blood-thinners",
    "cancer-before",
)


@pytest.mark.parametrize("risk", RISKS)
def test_a_risk_alone_sets_no_level_but_raises_that_of_a_sign(risk: str) -> None:
    assert advice(shipped(), selection(risk)).level == ""
    raised = [
        ticked
        for rule in shipped().rules
        for ticked in product(*rule.needs)
        if risk in ticked
        and len(ticked) > 1
        and shipped().urgency_of(advice(shipped(), selection(*({*ticked} - {risk}))).level)
        > shipped().urgency_of(rule.level)
    ]
    assert raised


EVERYDAY = (
    "back-pain upper-back",
    "itch red-bumps small-bumps",
    "itch worse-when-scratched bumps",
    "comes-and-goes itch",
    "bleeds-when-caught",
    "dizzy new-medicine",
    "dizzy feeling-sick",
    "muscle-injury",
    "comes-within-hours bumps itch",
    "blackheads bumps scars",
    "mole for-years",
    "tingling",
    "pain-in-both-legs",
    "comes-back itch",
    "comes-within-hours lump size-pea",
    "scaly-skin peeling-skin",
    "grows-slowly",
)


@pytest.mark.parametrize("ticked", EVERYDAY)
def test_an_everyday_finding_meets_no_rule_made_for_the_serious_one(ticked: str) -> None:
    chosen = selection(*ticked.split())
    met = [rule.rule for rule in rules_met(shipped(), chosen) if rule.level != "pharmacist"]
    assert met == []


@pytest.mark.parametrize("ticked", EVERYDAY)
def test_with_an_everyday_finding_no_rule_is_an_emergency_or_for_today(ticked: str) -> None:
    found = advice(shipped(), selection(*ticked.split()))
    assert found.level not in ("emergency", "today")


def test_every_condition_that_a_rule_is_about_can_be_matched() -> None:
    about = {key for rule in shipped().rules for key in rule.about}
    groups = {key for key in about if shipped().conditions[key].kind == "group"}
    assert about - groups <= {*weighed().candidates}


def test_the_most_urgent_conditions_are_serious() -> None:
    urgent = [c for c in shipped().conditions.values() if c.care_level == "emergency"]
    assert len(urgent) >= 5
    assert [c.condition for c in urgent if not c.serious] == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_that_is_added_to_a_warning_sign_takes_it_away(state: State) -> None:
    """For every rule, and every word that can be ticked, marked must-have or not present.

    That the conditions recognised can only become more is proved in `test_advice.py`.
    """
    terms = [term for term in shipped().terms if shipped().filtering(term)]
    lost = []
    for rule in shipped().rules:
        alone = dataclasses.replace(shipped(), rules=(rule,))
        sign = selection(*(need[0] for need in rule.needs))
        assert rules_met(alone, sign) == (rule,)
        for term in terms:
            more = sign if sign.state(term) else sign.mark(term, state)
            if rules_met(alone, more) != (rule,):
                lost.append((rule.rule, term))
    assert len(terms) > 150
    assert lost == []
