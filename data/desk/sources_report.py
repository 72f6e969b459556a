"""What is to be known of the sources and the reviews: superseded, doubtful, overdue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from data.desk.chapter import Chapter, chapter, many
from data.desk.workbench import Workbench
from data.provenance.reviews import reviews
from data.provenance.source_use import Use, is_copy, uses


def sources_report(bench: Workbench, today: date) -> tuple[Chapter, ...]:
    """The chapters on sources and reviews."""
    held = sorted(uses(bench.catalogue), key=lambda use: (-use.rules, -use.facts))
    return (
        chapter(
            "Superseded sources",
            "Something newer has taken their place; those that most rests on first.",
            (_used(use, use.source.superseded) for use in held if use.source.superseded),
        ),
        chapter(
            "Doubtful sources",
            "Read in a copy that nobody could hold against the page, or with no address.",
            _doubtful(held),
        ),
        chapter("Overdue reviews", "Their day is past.", _overdue(bench, today)),
    )


def _doubtful(held: Iterable[Use]) -> Iterator[str]:
    for use in held:
        if is_copy(use.source):
            yield _used(use, f"copy at {use.source.read_at}")
        elif not use.source.address:
            yield _used(use, "no address is known")


def _used(use: Use, said: str) -> str:
    rests = f"{many(use.facts, 'fact')}, {many(use.rules, 'warning sign')}"
    return f"{use.source.named} [{use.source.source}], {rests}: {said}"


def _overdue(bench: Workbench, today: date) -> Iterator[str]:
    held = reviews(bench.catalogue, today)
    if held.late:
        yield f"The whole dataset, since {held.due}"
    urgency = bench.package.documents["urgency"]
    for name, entry in (
        ("The warning signs", urgency),
        *((f"The warning sign {rule['rule']}", rule) for rule in urgency["rules"]),
    ):
        due = entry.get("review", {}).get("review_due", "")
        if due and date.fromisoformat(due) < today:
            yield f"{name}, since {due}"
    for key in held.overdue:
        condition = bench.catalogue.conditions[key]
        yield f"{condition.name} [{key}], since {condition.review_due}"
