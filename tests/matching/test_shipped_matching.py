"""What matching and advice promise, held to the dataset that is shipped."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.dataset.catalogue import Catalogue
from data.matching.counts import option_counts
from data.matching.evidence import Evidence
from data.matching.explanation import explain
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.urgency.advice import Advice, advise, recognised
from data.urgency.rules import rules_met
from tests.catalogues import group_of, listed, selection
from tests.generated import STATES, selections, tickable
from tests.stories import running

NOTHING_FITS = Matches(listed(), listed(), listed(), 0)
"""Advice sets its level without looking at what fits."""

PARTS = 8
"""All pairs take long, and more than one worker can share them so."""


@cache
def shipped() -> Catalogue:
    return running.shipped().catalogue


@cache
def evidence() -> Evidence:
    return running.shipped().evidence


def advice(chosen: Selection) -> Advice:
    return advise(shipped(), evidence(), chosen, NOTHING_FITS)


def urgency(ticked: Iterable[str]) -> int:
    return shipped().urgency_of(advice(selection(*ticked)).level)


@pytest.mark.parametrize("part", range(PARTS))
def test_for_every_ordered_pair_the_second_tick_never_lowers_the_level(part: int) -> None:
    def level(*ticked: str) -> int:
        # What sets the level, without what else the advice says.
        chosen = selection(*ticked)
        levels = [rule.level for rule in rules_met(shipped(), chosen)]
        known = recognised(shipped(), evidence(), chosen)
        levels += [shipped().conditions[key].care_level for key in known]
        return min(map(shipped().urgency_of, levels), default=shipped().urgency_of(""))

    terms = evidence().terms
    alone = {term: level(term) for term in terms}
    assert alone == {term: urgency([term]) for term in terms}
    lowered = [
        (one, other)
        for number, one in enumerate(terms)
        if number % PARTS == part
        for other in terms[number + 1 :]
        if level(one, other) > min(alone[one], alone[other])
    ]
    assert len(terms) > 100
    assert lowered == []


@given(data=st.data())
def test_nothing_that_is_added_lowers_the_level(data: st.DataObject) -> None:
    before = data.draw(selections(shipped(), most=10))
    added = data.draw(st.sampled_from([t for t in tickable(shipped()) if not before.state(t)]))
    after = before.mark(added, data.draw(st.sampled_from(STATES)))
    levels = [shipped().urgency_of(advice(chosen).level) for chosen in (before, after)]
    assert levels[1] <= levels[0]


def test_every_way_to_meet_a_rule_meets_it_and_sets_at_least_its_level() -> None:
    assert shipped().rules
    for rule in shipped().rules:
        for ticked in product(*rule.needs):
            assert rule in rules_met(shipped(), selection(*ticked)), (rule.rule, ticked)
            assert urgency(ticked) <= shipped().urgency_of(rule.level), (rule.rule, ticked)


def test_every_sign_asked_for_first_sets_a_level_by_itself() -> None:
    unheard = [term for term in shipped().now if not advice(selection(term)).level]
    assert shipped().now
    assert unheard == []


@settings(max_examples=20)
@given(data=st.data())
def test_every_count_is_what_a_must_have_would_give(data: st.DataObject) -> None:
    chosen = data.draw(selections(shipped()))
    assert option_counts(evidence(), chosen) == {
        term: len(match(evidence(), chosen.mark(term, "must")).fits) for term in evidence().terms
    }


@settings(max_examples=50)
@given(data=st.data())
def test_every_standing_is_what_its_explanation_lists(data: st.DataObject) -> None:
    chosen = Selection(ticked=data.draw(selections(shipped())).present)
    found = match(evidence(), chosen)
    for standing in (*found.fits, *found.fits_some, *found.unlikely):
        why = explain(shipped(), standing.condition, chosen)
        assert standing.fits == len(why.fits)
        assert len(why.in_part) <= standing.in_part <= len(why.in_part) + len(why.against)


def test_warm_and_swollen_on_the_lower_back_puts_an_abscess_among_what_fits() -> None:
    chosen = selection("lower-back", "warm-to-touch", "swelling")
    assert group_of(match(evidence(), chosen), "abscess") == "fits"


def test_an_abscess_with_a_fever_is_not_left_until_later() -> None:
    found = advice(selection("lower-back", "warm-to-touch", "swelling", "fever"))
    assert shipped().urgency_of(found.level) <= shipped().urgency_of("today")
