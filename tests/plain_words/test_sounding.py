"""What a typed text sounds like: conditions of which our accounts tell in such words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.dataset.account import Account
from data.plain_words.lookup import propose
from data.plain_words.sounding import accounts, sounding, stems, to_read_about, with_more
from tests.catalogues import catalogue, condition
from tests.stories import running

SHIPPED = running.shipped()
SOUNDS = st.frozensets(st.tuples(st.sampled_from("abcdef"), st.integers(1, 12)), max_size=6)


@pytest.mark.parametrize(
    ("typed", "told_of"),
    [
        ("stripe of water blisters round my ribs, burns like nettles", "shingles"),
        ("soft squishy thing under the skin, slides away from my finger", "lipoma"),
        ("squeezed it and smelly cheese came out, fills up again", "epidermoid-cyst"),
        ("my trousers stick to the back of me, little prickly pimples in the heat", "heat-rash"),
        ("bed of the new flat, three bites in a row every morning", "bed-bug-bites"),
        ("one scaly oval patch first, now lots of little ones like a fir tree", "pityriasis-rosea"),
    ],
)
def test_words_sound_like_what_is_told_of_so(typed: str, told_of: str) -> None:
    assert told_of in [key for key, _ in propose(SHIPPED.lookup, typed).sounds][:3]


@pytest.mark.parametrize("typed", ["", "?!", "blorp snargle wumpled"])
def test_what_nobody_tells_sounds_like_nothing(typed: str) -> None:
    assert propose(SHIPPED.lookup, typed).sounds == ()


@given(st.text(max_size=200))
def test_any_text_sounds_like_a_few_conditions_by_whole_bits(typed: str) -> None:
    told = SHIPPED.lookup.accounts
    found = sounding(told, typed)
    assert len(found) <= told.weights["most"]
    assert all(key in told.conditions for key, _ in found)
    assert all(1 <= bits <= told.weights["bits"] for _, bits in found)
    assert [bits for _, bits in found] == sorted((bits for _, bits in found), reverse=True)


def test_a_new_account_is_heard_without_more() -> None:
    known = catalogue(conditions=[condition("a"), condition("b"), condition("c")])
    told = [("a", "purple stripes"), ("a", "stripes again"), ("b", "dots"), ("b", "more dots")]
    before = accounts(replace(known, accounts=tuple(Account(*each) for each in told)))
    assert [key for key, _ in sounding(before, "a glow, a glow")] == []
    told += [("c", "it has a glow"), ("c", "glow at night")]
    after = accounts(replace(known, accounts=tuple(Account(*each) for each in told)))
    assert [key for key, _ in sounding(after, "a glow")] == ["c"]
    assert next(key for key, _ in sounding(after, "GLOWING stripes, glows")) == "c"


def test_nothing_sounds_like_anything_where_there_is_no_account() -> None:
    assert sounding(accounts(catalogue(conditions=[condition("a")])), "a stripe") == ()


def test_words_are_read_in_one_form_without_marks() -> None:
    assert stems("It's ITCHY; itches, itching!") == ["it", "itch", "itch", "itch"]


def test_only_what_sounds_like_it_enough_is_to_be_read_about() -> None:
    told = SHIPPED.lookup.accounts
    sounds = [("shingles", 9), ("hives", 5), ("eczema", 5), ("boil", 5), ("wart", 4)]
    assert to_read_about(told, sounds) == ("shingles", "hives", "eczema")
    assert to_read_about(told, [("wart", 4)]) == ()


@given(SOUNDS, SOUNDS)
def test_texts_together_say_the_more_of_each_and_saying_it_again_adds_nothing(
    one: frozenset[tuple[str, int]], other: frozenset[tuple[str, int]]
) -> None:
    both = with_more(one, other, 4)
    assert both == with_more(other, one, 4) == with_more(both, other, 4)
    assert len(both) <= 4
    assert len({key for key, _ in both}) == len(both)
    most = max((bits for _, bits in one | other), default=0)
    assert max((bits for _, bits in both), default=0) == most
