"""Warning signs, levels and other rows that two states of a dataset do not share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from data.dataset.catalogue import Catalogue
from data.desk.chapter import Chapter, chapter

Rows = Mapping[Any, Mapping[str, str]]
"""Rows by their key, each its columns as text."""

LEVEL = ("care_level", "care_when", "care_source")
"""Columns of a condition that have a chapter of their own."""


def changed_rules(old: Catalogue, new: Catalogue) -> tuple[Chapter, ...]:
    """The warning signs and the usual levels that changed, the most urgent first."""
    return (
        chapter(
            "Warning signs",
            "Added, dropped or changed: whose advice they change.",
            _differences(_rules(old), _rules(new)),
        ),
        chapter(
            "Usual levels",
            "Of conditions, with what they rest on.",
            _differences(_levels(old), _levels(new)),
        ),
    )


def changed_entries(old: Catalogue, new: Catalogue) -> tuple[Chapter, ...]:
    """The conditions, terms and sources added, dropped or changed beside their levels."""
    return tuple(
        chapter(
            title,
            "Added, dropped or changed.",
            _differences(_records(before, leave), _records(after, leave)),
        )
        for title, before, after, leave in (
            ("Conditions", old.conditions, new.conditions, LEVEL),
            ("Terms", old.terms, new.terms, ()),
            ("Sources", old.sources, new.sources, ()),
        )
    )


def _rules(catalogue: Catalogue) -> Rows:
    rules = sorted(catalogue.rules, key=lambda rule: catalogue.urgency_of(rule.level))
    return {
        rule.rule: {
            "level": rule.level,
            "all": " and ".join("/".join(need) for need in rule.needs),
            "itself": ", ".join(rule.itself),
            "action": rule.action,
            "reason": rule.reason,
            "about": ", ".join(rule.about),
            "source": f"{rule.source}, {rule.place}",
        }
        for rule in rules
    }


def _levels(catalogue: Catalogue) -> Rows:
    held = sorted(catalogue.conditions.values(), key=lambda c: catalogue.urgency_of(c.care_level))
    return {
        c.condition: {"level": c.care_level, "when": c.care_when, "source": c.care_source}
        for c in held
        if not c.is_group
    }


def _records(records: Mapping[str, Any], leave: Iterable[str]) -> Rows:
    return {
        key: {
            column: _text(getattr(record, column))
            for column in record.__slots__
            if column not in leave
        }
        for key, record in records.items()
    }


def _text(value: Any) -> str:
    return "|".join(value) if isinstance(value, tuple) else str(value)


def _differences(before: Rows, after: Rows) -> Iterator[str]:
    for key, row in after.items():
        if key not in before:
            yield f"added {key}: {_few(row)}"
        elif before[key] != row:
            changed = (
                f"{column} {_change(before[key].get(column, ''), said)}"
                for column, said in row.items()
                if before[key].get(column, "") != said
            )
            yield f"changed {key}: {'; '.join(changed)}"
    for key, row in before.items():
        if key not in after:
            yield f"dropped {key}: {_few(row)}"


def _change(before: str, after: str) -> str:
    """Of a list only what came and went."""
    if "|" in before or "|" in after:
        was, now = before.split("|"), after.split("|")
        came = [f"+ {each}" for each in now if each and each not in was]
        went = [f"- {each}" for each in was if each and each not in now]
        return ", ".join([*came, *went]) or "in another order"
    return f"{before or 'nothing'} -> {after or 'nothing'}"


def _few(row: Mapping[str, str]) -> str:
    """The first things that a row says after its key."""
    return "; ".join([said for said in row.values() if said][:3])
