"""Whether the dataset has been looked over in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.checks.finding import in_document
from data.checks.rule import rule
from data.dataset.package import Package
from data.dataset.problem import Problem


@rule("datapackage")
def overdue_review(package: Package, today: date) -> Iterator[Problem]:
    """A review that should have been done before `today`."""
    due = package.documents["datapackage"]["review"]["next_due"]
    if date.fromisoformat(due) < today:
        message = "Review the dataset against its sources, then set the next date."
        yield in_document(package, "datapackage", ("review", "next_due"), due, message)
