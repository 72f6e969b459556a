"""What the sheet asks about: no more than what its conditions, and what is ticked, give reason to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.dataset.records import Statement
from data.exports.questions_to_ask import NAMED, questions_to_ask
from tests.catalogues import catalogue, condition, group, says, term
from tests.stories import running

SHIPPED = running.shipped().catalogue


def test_questions_name_a_few_of_what_the_sources_name_and_a_caution() -> None:
    general = questions_to_ask(SHIPPED, [])
    assert len(general) >= 3
    asked = questions_to_ask(SHIPPED, ["scabies"])
    assert {*general} <= {*asked}
    assert asked[:2] == general[:2]
    [medicine] = [question for question in asked if question.startswith("Would a medicine help")]
    assert medicine.count(";") < NAMED
    assert "There is a warning about: Lindane lotion. Is it a good choice for me?" in asked


@pytest.mark.parametrize(
    ("statements", "missed", "wanted"),
    [
        pytest.param([], (), False, id="nothing is said"),
        pytest.param([says("wart", "passes-on", "sometimes")], (), True, id="it is catching"),
        pytest.param([says("wart", "passes-on", "never")], (), False, id="it is not"),
        pytest.param([says("mites", "passes-on", "always")], (), True, id="its group is"),
        pytest.param(
            [says("mites", "passes-on", "always"), says("wart", "passes-on", "never")],
            (),
            False,
            id="its group is, but not it",
        ),
        pytest.param([says("flu", "passes-on")], ("flu",), True, id="what is not to be missed is"),
    ],
)
def test_whether_it_is_catching_is_asked_where_something_says_so(
    statements: list[Statement], missed: tuple[str, ...], wanted: bool
) -> None:
    known = catalogue(
        conditions=[group("mites"), condition("wart", parent="mites"), condition("flu")],
        terms=[term("passes-on", "spread")],
        statements=statements,
    )
    asked = questions_to_ask(replace(known, wording=SHIPPED.wording), ["wart"], missed=missed)
    assert (SHIPPED.wording["sheet"]["question_catching"] in asked) == wanted


@pytest.mark.parametrize(
    ("ticked", "wanted"),
    [((), False), (("itch",), False), (("new-medicine",), True)]
    + [((narrower,), True) for narrower in ("epilepsy-or-gout-medicine", "weeks-after-medicine")],
)
def test_stopping_a_medicine_is_asked_by_who_ticked_one(
    ticked: tuple[str, ...], wanted: bool
) -> None:
    asked = " ".join(questions_to_ask(SHIPPED, ["drug-reaction"], ticked=ticked))
    assert (SHIPPED.terms["stop-the-medicine"].label in asked) == wanted
