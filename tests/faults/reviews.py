"""Faults in what is said of reviews: of a condition, of the warning signs."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import Change, both, cell, swap
from tests.faults.fault import Fault

REVIEW = 'review: {reviewed_on: "", reviewed_by: "", review_due: "2030-01-01"}'


def _told(on: str, by: str, due: str) -> Change:
    return both(
        cell("conditions", 2, "reviewed_on", on),
        cell("conditions", 2, "reviewed_by", by),
        cell("conditions", 2, "review_due", due),
    )


def _fault(says: str, told: tuple[str, str, str], column: str, message: str) -> Fault:
    value = dict(zip(("reviewed_on", "reviewed_by", "review_due"), told, strict=True))[column]
    problem = Problem("tables/conditions.csv", 2, column, value, "review-of-condition", message)
    return Fault(says, _told(*told), [problem])


FAULTS = (
    _fault(
        "a review without who did it",
        ("2026-11-20", "", "2027-11-20"),
        "reviewed_by",
        "Give both the day of the review and who did it, or neither.",
    ),
    _fault(
        "a review without its day",
        ("", "Dr A", "2027-11-20"),
        "reviewed_on",
        "Give both the day of the review and who did it, or neither.",
    ),
    _fault(
        "a review that is never due again",
        ("2026-11-20", "Dr A", ""),
        "review_due",
        "Give the day by which it is to be reviewed again.",
    ),
    _fault(
        "a review that is due before it was done",
        ("2026-11-20", "Dr A", "2026-11-19"),
        "review_due",
        "Give a day after that of the review.",
    ),
    _fault(
        "a review that is due in a month, on no day",
        ("", "", "2027-11"),
        "review_due",
        "Write the whole day, as YYYY-MM-DD.",
    ),
    Fault(
        "a review of the warning signs without its day",
        swap("urgency.yaml", REVIEW, REVIEW.replace('reviewed_by: ""', "reviewed_by: Dr A")),
        [
            Problem(
                "urgency.yaml",
                23,
                "review.reviewed_on",
                "",
                "review-of-rules",
                "Give both the day of the review and who did it, or neither.",
            ),
        ],
    ),
)
