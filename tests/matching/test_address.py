"""The address codec: no selection is lost on the way, and no address takes a tick away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.matching.address import Doubts, Reading, doubts_in, names, parameters, selection_in
from data.matching.selection import Selection
from tests.catalogues import catalogue, selection, term
from tests.generated import Situation, situations

WORDS = catalogue(
    terms=[
        term("lower-back", "location"),
        term("itch"),
        term("fever"),
        term("pus", "feel"),
        term("scars", "complication"),
    ]
)
KNOWN = ("lower-back", "itch", "fever", "pus", "scars")
ADDRESSES = st.dictionaries(
    st.one_of(st.text(), st.sampled_from([*WORDS.facets, "must", "not", "sounds", "condition"])),
    st.lists(st.one_of(st.text(), st.sampled_from(KNOWN))),
)


def read(**given: Sequence[str]) -> Reading:
    return selection_in({**given}, WORDS)


def test_a_selection_is_written_with_ids_under_its_facets() -> None:
    chosen = selection("lower-back", "itch", must=["pus"], absent=["fever"])
    assert parameters(chosen, WORDS) == {
        "location": ["lower-back"],
        "symptom": ["itch"],
        "must": ["pus"],
        "not": ["fever"],
    }


def test_an_empty_selection_needs_no_parameters() -> None:
    assert parameters(Selection(), WORDS) == {}


def test_the_parameters_of_a_selection_are_filtering_facets_then_must_and_not() -> None:
    assert names(WORDS)[:2] == ("location", "appearance")
    assert names(WORDS)[-3:] == ("must", "not", "sounds")
    assert "complication" not in names(WORDS)


@pytest.mark.parametrize(
    ("given", "wanted", "dropped"),
    [
        pytest.param({}, selection(), 0, id="nothing"),
        pytest.param({"symptom": ["itch", "fever"]}, selection("itch", "fever"), 0, id="two"),
        pytest.param({"symptom": ["itch", "ghost"]}, selection("itch"), 1, id="unknown id"),
        pytest.param({"feel": ["itch"]}, selection(), 1, id="id of another facet"),
        pytest.param({"must": ["scars"]}, selection(), 1, id="term that cannot be ticked"),
        pytest.param({"complication": ["scars"]}, selection(), 0, id="facet that does not filter"),
        pytest.param({"condition": ["boil"], "utm": ["x"]}, selection(), 0, id="other parameters"),
        pytest.param({"symptom": ["itch", "itch"]}, selection("itch"), 0, id="said twice"),
        pytest.param(
            {"not": ["itch", "itch"]}, selection(absent=["itch"]), 0, id="said twice to be absent"
        ),
        pytest.param(
            {"symptom": ["itch", "ghost", "ghost"]}, selection("itch"), 2, id="unknown twice"
        ),
        pytest.param(
            {"not": ["itch"], "symptom": ["itch"]}, selection("itch"), 1, id="ticked beats not"
        ),
        pytest.param(
            {"not": ["itch"], "must": ["itch"]}, selection(must=["itch"]), 1, id="must beats not"
        ),
        pytest.param(
            {"symptom": ["itch"], "must": ["itch"]},
            selection(must=["itch"]),
            0,
            id="must holds has in it",
        ),
    ],
)
def test_an_address_with(given: Mapping[str, list[str]], wanted: Selection, dropped: int) -> None:
    assert selection_in(given, WORDS) == Reading(wanted, dropped)


@given(situation=situations())
def test_the_round_trip_keeps_any_selection(situation: Situation) -> None:
    written = parameters(situation.selection, situation.catalogue)
    assert selection_in(written, situation.catalogue) == Reading(situation.selection, 0)


@given(given=ADDRESSES)
def test_any_text_is_read_and_yields_only_terms_that_can_be_ticked(
    given: dict[str, list[str]],
) -> None:
    found = selection_in(given, WORDS).selection
    assert all(WORDS.filtering(term) for term in found.chosen)
    assert len(found.chosen) == len(found.ticked) + len(found.must) + len(found.absent)


@given(given=ADDRESSES, denied=st.lists(st.sampled_from(KNOWN)))
def test_no_not_in_an_address_takes_a_present_term_away(
    given: dict[str, list[str]], denied: list[str]
) -> None:
    without = {name: terms for name, terms in given.items() if name != "not"}
    before = selection_in(without, WORDS).selection
    after = selection_in({**without, "not": denied}, WORDS).selection
    assert (after.ticked, after.must) == (before.ticked, before.must)


@given(given=ADDRESSES)
def test_every_word_of_a_known_parameter_is_in_the_selection_or_counted_as_dropped(
    given: dict[str, list[str]],
) -> None:
    reading = selection_in(given, WORDS)
    chosen = reading.selection
    meant = {"must": chosen.must, "not": chosen.absent, "sounds": frozenset[str]()}
    words = [(name, term) for name in names(WORDS) for term in given.get(name, [])]
    left_out = [
        (name, term)
        for name, term in words
        if term not in meant.get(name, chosen.present)
        or (name not in meant and WORDS.terms[term].facet != name)
    ]
    assert reading.dropped == len(left_out)


@pytest.mark.parametrize(
    ("given", "wanted", "dropped"),
    [
        pytest.param([], [], 0, id="nothing"),
        pytest.param(["itch", "pus"], ["itch", "pus"], 0, id="terms of any facet"),
        pytest.param(["itch", "itch"], ["itch"], 0, id="one said twice"),
        pytest.param(["itch", "ghost"], ["itch"], 1, id="an unknown id"),
        pytest.param(["scars"], [], 1, id="a term that cannot be ticked"),
    ],
)
def test_what_a_reader_is_not_sure_about(given: list[str], wanted: list[str], dropped: int) -> None:
    assert doubts_in(given, WORDS) == Doubts(frozenset(wanted), dropped)


def test_a_doubt_is_no_part_of_a_selection() -> None:
    assert "unsure" not in names(WORDS)
    assert read(unsure=["itch"]) == Reading(selection(), 0)
