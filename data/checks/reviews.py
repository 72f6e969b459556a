"""Reviews: the dataset looked over in time, and each one said whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from data.checks.finding import in_document
from data.checks.rule import Rule, rule
from data.dataset.package import Package, table_file
from data.dataset.problem import Problem

COLUMNS = ("reviewed_on", "reviewed_by", "review_due")


@rule("datapackage")
def overdue_review(package: Package, today: date) -> Iterator[Problem]:
    """A review that should have been done before `today`."""
    due = package.documents["datapackage"]["review"]["next_due"]
    if date.fromisoformat(due) < today:
        message = "Review the dataset against its sources, then set the next date."
        yield in_document(package, "datapackage", ("review", "next_due"), due, message)


@rule("conditions")
def review_of_condition(package: Package) -> Iterator[Problem]:
    """A review of a condition that lacks its day, its name or the next day."""
    rows = package.tables["conditions"]
    told_of = rows[(rows[[*COLUMNS]] != "").any(axis=1)]
    for line, row in told_of.iterrows():
        told = {column: str(row[column]) for column in COLUMNS}
        if wrong := _wrong(told):
            column, message = wrong
            row_number = int(str(line))
            yield Problem(table_file("conditions"), row_number, column, told[column], "", message)


@rule("urgency")
def review_of_rules(package: Package) -> Iterator[Problem]:
    """The same of the warning signs, all together or one alone."""
    urgency = package.documents["urgency"]
    reviews = {("review",): urgency["review"]} | {
        ("rules", place, "review"): entry["review"]
        for place, entry in enumerate(urgency["rules"])
        if "review" in entry
    }
    for path, told in reviews.items():
        if wrong := _wrong(told):
            column, message = wrong
            yield in_document(package, "urgency", (*path, column), told[column], message)


def _wrong(told: Mapping[str, str]) -> tuple[str, str] | None:
    """The first column that does not go with the others, and what to do about it."""
    on, by, due = (told[column] for column in COLUMNS)
    for column in ("reviewed_on", "review_due"):
        if told[column] and not _is_day(told[column]):
            return column, "Write the whole day, as YYYY-MM-DD."
    if bool(on) != bool(by):
        column = "reviewed_by" if on else "reviewed_on"
        return column, "Give both the day of the review and who did it, or neither."
    if on and not due:
        return "review_due", "Give the day by which it is to be reviewed again."
    if on and due <= on:
        return "review_due", "Give a day after that of the review."
    return None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


RULES: tuple[Rule, ...] = (review_of_condition, review_of_rules)
