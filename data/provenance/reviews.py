"""Which conditions a clinician has checked, and which reviews are overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data.dataset.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Reviews:
    """Conditions and groups by their review; `due` is that of the whole dataset, as a date.

    `late` says whether that one is past; `overdue` are conditions whose own review is.
    """

    checked: tuple[str, ...]
    unchecked: tuple[str, ...]
    overdue: tuple[str, ...]
    due: str
    late: bool


def reviews(catalogue: Catalogue, today: date) -> Reviews:
    """How the reviews of `catalogue` stand on `today`."""
    rows = catalogue.conditions.values()
    due = str(catalogue.package["review"]["next_due"]) if catalogue.package else ""
    return Reviews(
        checked=tuple(each.condition for each in rows if each.reviewed_by),
        unchecked=tuple(each.condition for each in rows if not each.reviewed_by),
        overdue=tuple(each.condition for each in rows if _past(each.review_due, today)),
        due=due,
        late=_past(due, today),
    )


def _past(due: str, today: date) -> bool:
    return bool(due) and date.fromisoformat(due) < today
