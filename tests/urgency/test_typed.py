"""What frightened and calm people type, and the level that it must get at least and at most."""

from __future__ import annotations

import pytest

from data.desk.stories import TYPED_LINES, rows
from tests.stories.figures import within
from tests.stories.running import shipped

LINES = rows(TYPED_LINES)
BY_RULE = rows(TYPED_LINES.with_name("typed_by_rule.csv"))
"""Other ways to say what a rule is about, and what only sounds like it; its source is the rule's."""

LEVELS = {"emergency", "today", "doctor", "pharmacist", "watch", "none"}


def test_every_line_stands_once_with_levels_and_a_page() -> None:
    assert len({line["typed"] for line in LINES}) == len(LINES) >= 140
    for line in LINES:
        assert {line["at_least"], line["at_most"]} <= LEVELS
        assert line["source"].startswith("https://")
        assert line["half"] in ("open", "counted")


@pytest.mark.parametrize(
    "line", [line for line in LINES if line["half"] == "open"], ids=lambda line: line["typed"]
)
def test_a_typed_line_gets_its_level(line: dict[str, str]) -> None:
    assert within(shipped(), [line])["within"] == 1


def test_nobody_is_sent_too_late_by_a_line_that_was_only_counted() -> None:
    counted = [line for line in LINES if line["half"] == "counted"]
    found = within(shipped(), counted)
    assert found["within"] >= 0.88 * found["lines"]


def test_every_serious_rule_stands_in_the_table_of_rules() -> None:
    rules = {rule.rule: rule.level for rule in shipped().catalogue.rules}
    serious = {rule for rule, level in rules.items() if level in ("emergency", "today")}
    assert len({line["typed"] for line in BY_RULE}) == len(BY_RULE)
    assert {line["rule"] for line in BY_RULE} <= {*rules}
    assert serious <= {line["rule"] for line in BY_RULE if line["at_least"] != "none"}


@pytest.mark.parametrize("line", BY_RULE, ids=lambda line: f"{line['rule']} {line['typed']}")
def test_another_way_to_say_it_gets_its_level_too(line: dict[str, str]) -> None:
    assert within(shipped(), [line])["within"] == 1
