"""What the rules say to a reader: one action, by when, and why."""

from __future__ import annotations

import pytest

from data.urgency.rules import rules_met
from tests.catalogues import selection
from tests.urgency.test_warning_signs import shipped


def test_every_rule_says_can_or_may_and_gives_one_action() -> None:
    for rule in shipped().rules:
        assert {"can", "may"} & {*rule.reason.replace(",", " ").split()}, rule.reason
        assert rule.action.rstrip(".").count(".") == 0, rule.action
    emergencies = {
        rule.action.split(" and ")[0].rstrip(".")
        for rule in shipped().rules
        if rule.level == "emergency" and rule.rule != "fever-on-chemotherapy"
    }
    assert emergencies == {"Call the emergency number now"}
    # Guidance sends them to the line of their hospital, which is open day and night.
    [line] = [rule for rule in shipped().rules if rule.rule == "fever-on-chemotherapy"]
    assert line.action.startswith("Call your hospital's emergency line now")
    assert "emergency number" in line.action


@pytest.mark.parametrize(
    "ticked",
    [
        ("trouble-breathing", "hive-like-bumps"),
        ("swollen-face-or-throat", "insect-bite"),
        ("hive-like-bumps", "vomiting"),
        ("hive-like-bumps", "faint"),
        ("insect-bite", "cold-clammy-skin"),
        ("after-food-plant-animal", "vomiting", "rash"),
        ("new-medicine", "faint", "swelling"),
    ],
)
def test_with_a_serious_allergic_reaction_the_pen_stands_beside_the_call(
    ticked: tuple[str, ...],
) -> None:
    met = rules_met(shipped(), selection(*ticked))
    first = next(rule for rule in met if rule.level == "emergency")
    assert first.action == "Call the emergency number now and use your adrenaline pen."


WHEN = ("now", "today", "this week", "within", "in the next days", "once, without hurry")


def test_every_action_says_by_when() -> None:
    silent = [rule.rule for rule in shipped().rules if not any(w in rule.action for w in WHEN)]
    assert silent == []
    for level in shipped().levels.values():
        assert any(word in level.action for word in (*WHEN, "after four weeks")), level.level


def test_same_day_levels_say_today_or_now() -> None:
    for rule in shipped().rules:
        if shipped().levels[rule.level].same_day:
            assert "today" in rule.action or "now" in rule.action, rule.rule


def test_every_group_starts_with_its_most_urgent_rule_and_none_is_a_list_of_all() -> None:
    by_group: dict[str, list[int]] = {}
    for rule in shipped().rules:
        by_group.setdefault(rule.group, []).append(shipped().urgency_of(rule.level))
    assert [group.group for group in shipped().rule_groups if group.group in by_group] == [
        group.group for group in shipped().rule_groups
    ]
    assert all(levels == sorted(levels) for levels in by_group.values())
    assert max(map(len, by_group.values())) <= len(shipped().rules) / 4
