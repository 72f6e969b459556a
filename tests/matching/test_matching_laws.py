"""What holds of matching whatever the dataset and whatever is ticked."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from data.matching.chances import NEVER, NOTHING
from data.matching.frequency import stated
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from tests.catalogues import fit, told
from tests.generated import STATES, Situation, selections, situations, tickable


def likely(matches: Matches) -> set[str]:
    return {standing.condition for standing in (*matches.fits, *matches.fits_some)}


def unlikely(matches: Matches) -> set[str]:
    return {standing.condition for standing in matches.unlikely}


@given(situation=situations())
def test_every_candidate_is_in_exactly_one_place(situation: Situation) -> None:
    found = situation.matches
    shown = [s.condition for s in (*found.fits, *found.fits_some, *found.unlikely)]
    assert len(shown) == len({*shown})
    assert {*shown} <= {*situation.evidence.candidates}
    assert len(shown) + found.apart == len(situation.evidence.candidates)


@given(situation=situations())
def test_every_condition_is_a_candidate_or_named_only(situation: Situation) -> None:
    evidence = situation.evidence
    single = [key for key, c in situation.catalogue.conditions.items() if not c.is_group]
    assert sorted((*evidence.candidates, *evidence.named_only)) == sorted(single)


@given(situation=situations())
def test_with_nothing_chosen_every_candidate_fits(situation: Situation) -> None:
    found = match(situation.evidence, Selection())
    assert {s.condition for s in found.fits} == {*situation.evidence.candidates}


@given(situation=situations(), data=st.data())
def test_a_must_have_brings_nothing_back(situation: Situation, data: st.DataObject) -> None:
    term = data.draw(st.sampled_from(tickable(situation.catalogue)))
    before = situation.selection
    assume(before.state(term) != "not")
    after = match(situation.evidence, before.mark(term, "must"))
    assert not likely(after) & unlikely(match(situation.evidence, before))


@given(situation=situations(), data=st.data())
def test_a_must_have_only_cuts_what_a_tick_would_leave(
    situation: Situation, data: st.DataObject
) -> None:
    term = data.draw(st.sampled_from(tickable(situation.catalogue)))
    ticked = match(situation.evidence, situation.selection.mark(term, "has"))
    cut = match(situation.evidence, situation.selection.mark(term, "must"))
    assert likely(cut) <= likely(ticked)
    assert {s.condition for s in cut.fits} <= {s.condition for s in ticked.fits}
    assert all(fit(situation.evidence, key, term) > 0 for key in likely(cut))


@given(situation=situations(), data=st.data())
def test_not_present_only_moves_conditions_to_unlikely(
    situation: Situation, data: st.DataObject
) -> None:
    term = data.draw(st.sampled_from(tickable(situation.catalogue)))
    assume(not situation.selection.state(term))
    before = situation.matches
    after = match(situation.evidence, situation.selection.mark(term, "not"))
    assert likely(after) <= likely(before)
    assert unlikely(after) == unlikely(before) | (likely(before) - likely(after))
    assert after.apart == before.apart


@given(situation=situations(), data=st.data())
def test_the_order_of_ticks_never_matters(situation: Situation, data: st.DataObject) -> None:
    marks = situation.selection.in_order(situation.catalogue)
    again = Selection().mark_all(data.draw(st.permutations(marks)))
    again = again.sounding(situation.selection.sounds)
    assert match(situation.evidence, again) == situation.matches


@given(situation=situations(), data=st.data())
def test_clearing_restores_the_start(situation: Situation, data: st.DataObject) -> None:
    term = data.draw(st.sampled_from(tickable(situation.catalogue)))
    before = situation.selection.mark(term, "")
    marked = before.mark(term, data.draw(st.sampled_from(STATES)))
    assert match(situation.evidence, marked.mark(term, "")) == match(situation.evidence, before)


@given(situation=situations())
def test_what_a_group_states_holds_for_its_members(situation: Situation) -> None:
    catalogue, evidence = situation.catalogue, situation.evidence
    for key in evidence.candidates:
        own = {s.term for s in catalogue.by_condition.get(key, ())}
        never = {t for t, frequency in stated(catalogue, key)[0].items() if frequency == "never"}
        nearest: set[str] = set()
        for group in catalogue.groups_of[key]:
            rows = catalogue.by_condition.get(group, ())
            told = {s.term for s in rows if s.frequency != "never"} - own - nearest
            for term in told & {*evidence.terms}:
                if not never & {*catalogue.ancestors[term]}:
                    assert fit(evidence, key, term) >= 0.5
            nearest |= {s.term for s in rows}


@given(situation=situations())
def test_what_a_group_says_never_or_always_rules_no_member_out(situation: Situation) -> None:
    catalogue, evidence = situation.catalogue, situation.evidence
    for key in evidence.candidates:
        if not catalogue.by_condition.get(key):
            for term in evidence.terms:
                assert told(evidence, key, term) < NEVER
                assert told(evidence, key, term, denied=True) == NOTHING


@given(situation=situations(), data=st.data())
def test_what_fits_all_that_is_chosen_is_in_the_first_group_unless_ruled_out(
    situation: Situation, data: st.DataObject
) -> None:
    present = data.draw(selections(situation.catalogue)).present
    found = match(situation.evidence, Selection(ticked=present))
    for standing in (*found.fits, *found.fits_some):
        first = standing in found.fits
        met = standing.fits + standing.in_part / 2
        assert first == (standing.of == 0 or (met > standing.of / 3 and met >= 1))
