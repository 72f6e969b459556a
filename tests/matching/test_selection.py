"""A selection marks terms and says itself as a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.matching.selection import Selection, State
from tests.catalogues import catalogue, scale, selection, term
from tests.generated import STATES

PLAIN = catalogue(
    terms=[
        term("fever"),
        term("hiv", "circumstance", label="HIV"),
        term("warm", "feel", label="Warm to touch"),
        term("lower-back", "location"),
        *scale("since", "days", "years"),
    ]
)
WORDS = replace(
    PLAIN, wording={"results": {"absent": "{label}: no", "must_have": "must have {label}"}}
)
MARKS = st.lists(st.tuples(st.sampled_from(sorted(WORDS.terms)), st.sampled_from([*STATES, ""])))


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (selection(), ""),
        (selection("fever"), "Fever"),
        (selection("warm", "lower-back", absent=["fever"]), "Lower back; warm to touch; fever: no"),
        (selection("fever", must=["warm"]), "Must have warm to touch; fever"),
        (selection(absent=["fever"]), "Fever: no"),
        (selection("hiv", "fever"), "Fever; HIV"),
        (selection(absent=["hiv"]), "HIV: no"),
        (selection("years", "days"), "Days; years"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_selection_says_itself_in_the_order_of_the_facets(
    chosen: Selection, sentence: str
) -> None:
    assert chosen.sentence(WORDS) == sentence


def test_in_order_gives_each_chosen_term_with_its_state() -> None:
    chosen = selection("fever", must=["lower-back"], absent=["warm"])
    assert chosen.in_order(WORDS) == [("lower-back", "must"), ("warm", "not"), ("fever", "has")]


@pytest.mark.parametrize("before", [*STATES, ""])
@pytest.mark.parametrize("after", [*STATES, ""])
def test_a_mark_takes_the_place_of_the_one_before(before: State, after: State) -> None:
    chosen = Selection().mark("fever", before).mark("fever", after)
    assert chosen == Selection().mark("fever", after)
    assert chosen.state("fever") == after


def test_present_is_ticked_or_must_have_and_chosen_is_all() -> None:
    chosen = selection("fever", must=["warm"], absent=["hiv"])
    assert chosen.present == {"fever", "warm"}
    assert chosen.chosen == {"fever", "warm", "hiv"}


@given(marks=MARKS)
def test_a_term_stands_in_one_state_at_most(marks: list[tuple[str, State]]) -> None:
    chosen = Selection().mark_all(marks)
    sizes = len(chosen.ticked) + len(chosen.must) + len(chosen.absent)
    assert sizes == len(chosen.chosen)
    assert {term: chosen.state(term) for term in WORDS.terms} == {
        **dict.fromkeys(WORDS.terms, ""),
        **dict(marks),
    }


@given(
    marks=st.lists(
        st.tuples(st.sampled_from(sorted(WORDS.terms)), st.sampled_from(STATES)),
        unique_by=lambda mark: mark[0],
    ),
    data=st.data(),
)
def test_the_order_of_ticks_never_matters(
    marks: list[tuple[str, State]], data: st.DataObject
) -> None:
    again = data.draw(st.permutations(marks))
    assert Selection().mark_all(again) == Selection().mark_all(marks)
    assert hash(Selection().mark_all(again)) == hash(Selection().mark_all(marks))


@given(marks=MARKS)
def test_dropping_every_term_restores_the_start(marks: list[tuple[str, State]]) -> None:
    chosen = Selection().mark_all(marks)
    assert chosen.mark_all([(term, "") for term in chosen.chosen]) == Selection()
