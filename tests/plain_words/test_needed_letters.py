"""That no turn is passed over for want of letters that it does not need."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.desk.stories import open_lines, open_stories
from data.plain_words import turns
from data.plain_words.needed_letters import Needed, needed


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        ("cannot feel", {"cannot feel"}),
        ("(?:numb|dead) legs?", {" leg"}),
        ("(?:numbness|dead leg)s? ?", {"numbness", "dead leg"}),
        (r"(\w+ )?paralysed", {"paralysed"}),
        (r"(?<!not )fit(?= (?:again|now))", {"fit"}),
        (r"going\b to", {"going to"}),
        (r"(?:very )*hot", {"hot"}),
        (r"(?:very )+hot", {"very "}),
        (r"(?:hot|\d+)", set[str]()),
        (r"\w+", set[str]()),
    ],
)
def test_what_a_match_must_hold(expression: str, letters: set[str]) -> None:
    assert needed(expression) == letters


@given(st.text("abc ", max_size=12))
def test_whatever_matches_was_looked_for(text: str) -> None:
    expressions = ["abc+a", "(?:ab|ca) ?c", "a|bb", "(?:cab)*b", "b(?=ca)", "(?:aa|bcb|cc a)b?"]
    found = Needed.of(expressions).may_be_in(text)
    assert found == sorted(found)
    assert {n for n, each in enumerate(expressions) if re.search(each, text)} <= {*found}


def test_every_turn_is_tried_where_it_can_be_meant() -> None:
    searched = [re.compile(said) for said, *_ in turns._TURNS]
    told = [text for story in open_stories() for text in (story.text, story.typed)]
    for text in (each.lower() for each in (*open_lines(), *told)):
        near = {*turns._NEEDED.may_be_in(text)}
        assert not [each for n, each in enumerate(searched) if n not in near and each.search(text)]


def test_no_turn_holds_a_quote_sign_which_no_text_has_left() -> None:
    """A string that was cut inside its three quotes asked for `" r"belly`, and never met it."""
    assert [said for said, *_ in turns._TURNS if '"' in said] == []
