"""Which questions what was chosen answers already."""

from __future__ import annotations

import pytest

from data.matching.answered import answered
from data.matching.selection import Selection
from tests.catalogues import catalogue, scale, selection, term

WORDS = catalogue(
    terms=[
        term("redness", "appearance"),
        term("red-bumps", "appearance"),
        term("bumps", "appearance"),
        term("hard-to-see", "appearance"),
        term("hard", "feel"),
        term("itch", "feel"),
        term("strong-itch", "feel", parent="itch"),
        *scale("since", "days", "weeks"),
    ]
)


@pytest.mark.parametrize(
    ("term", "chosen", "wanted"),
    [
        pytest.param("itch", selection(), False, id="nothing chosen"),
        pytest.param("itch", selection("itch"), True, id="ticked"),
        pytest.param("itch", selection(absent=["itch"]), True, id="not present"),
        pytest.param("itch", selection("strong-itch"), True, id="a narrower one"),
        pytest.param("strong-itch", selection(must=["itch"]), True, id="a broader one"),
        pytest.param("weeks", selection("days"), True, id="another step of its scale"),
        pytest.param("redness", selection("red-bumps"), True, id="red bumps have said redness"),
        pytest.param("bumps", selection("red-bumps"), True, id="and bumps"),
        pytest.param("red-bumps", selection("redness"), False, id="but redness not red bumps"),
        pytest.param(
            "redness", selection(absent=["red-bumps"]), False, id="none is not no redness"
        ),
        pytest.param("hard", selection("hard-to-see"), False, id="words of another facet"),
        pytest.param("redness", selection("gone"), False, id="what is not known answers nothing"),
    ],
)
def test_a_question_is_answered(term: str, chosen: Selection, wanted: bool) -> None:
    assert answered(WORDS, term, chosen) == wanted


@pytest.mark.parametrize(("term", "wanted"), [("itch", True), ("weeks", True), ("redness", False)])
def test_what_a_reader_is_unsure_of_is_not_asked_again(term: str, wanted: bool) -> None:
    unsure = ["strong-itch", "days", "red-bumps"]
    assert answered(WORDS, term, selection(), unsure=unsure) == wanted


def test_what_is_asked_already_answers_too() -> None:
    assert answered(WORDS, "redness", selection(), ["red-bumps"])


def test_what_the_weights_name_as_saying_it_answers_it() -> None:
    small = catalogue(
        terms=[term("raised", "appearance"), term("bumps"), term("red-dots", parent="bumps")]
    )
    assert answered(small, "raised", selection("red-dots"))
    assert not answered(small, "raised", selection(absent=["bumps"]))
