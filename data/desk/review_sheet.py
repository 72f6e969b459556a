"""The sheet for a clinician, as Markdown: it can be printed, and typed into and taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from data.dataset.catalogue import Catalogue
from data.desk.review_items import review_items

RIGHT, WRONG = "right", "wrong; right would be:"

_TITLE = re.compile(r"# Review: .*\((?P<key>[a-z0-9-]+)\)\s*")
_ITEM = re.compile(r"### .*\((?P<code>[CFR]-[0-9a-f]{8})\)\s*")
_BOX = re.compile(
    r"\s*[-*] \[(?P<mark>[^]]*)] *(?P<said>right|wrong(?:; right would be:)?)(?P<rest>.*)"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was filled in on one item; a remark beside a box counts as wrong, whatever is ticked."""

    code: str
    title: str
    right: bool
    wrong: bool
    correction: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet as it came back: of which condition, and the answer on each of its items."""

    condition: str
    answers: tuple[Answer, ...]


def review_sheet(catalogue: Catalogue, condition: str, today: date) -> str:
    """The sheet of a condition or group as the text of a Markdown file, nothing ticked."""
    return "\n".join(_lines(catalogue, condition, today)) + "\n"


def _lines(catalogue: Catalogue, condition: str, today: date) -> Iterator[str]:
    record, package = catalogue.conditions[condition], catalogue.package
    items = review_items(catalogue, condition)
    yield f"# Review: {record.name} ({condition})"
    yield ""
    yield f"{package['title']}, version {package['version']}, printed {today}. {len(items)} items."
    yield ""
    yield (
        "Put an x into the box that is so, [x]. Where something is wrong, say what is right, and "
        "where it stands if you can. Leave nothing out: the sheet counts once every item is right."
    )
    groups = [catalogue.conditions[key].name for key in catalogue.groups_of[condition]]
    if groups:
        yield ""
        yield f"What is said of {', '.join(groups)} stands on sheets of their own."
    heading = ""
    for item in items:
        if item.heading != heading:
            heading = item.heading
            yield from ("", f"## {heading}")
        yield from ("", f"### {item.title} ({item.code})", "", item.said)
        if item.source:
            yield from ("", f"Source: {item.source}")
        yield from ("", f"- [ ] {RIGHT}", f"- [ ] {WRONG}")
    yield from ("", "## Signed", "", "Name, role and day:")


def read_sheet(text: str) -> Filled | None:
    """What a sheet of this form says; None where it is no such sheet."""
    condition, blocks = "", list[tuple[str, str, list[str]]]()
    for line in text.splitlines():
        if not condition and (title := _TITLE.fullmatch(line)):
            condition = title["key"]
        elif item := _ITEM.fullmatch(line):
            blocks.append((item["code"], line.removeprefix("### ").rpartition(" (")[0], []))
        elif line.startswith("## "):
            blocks.append(("", "", []))
        elif blocks:
            blocks[-1][2].append(line)
    answers = tuple(_answer(code, title, lines) for code, title, lines in blocks if code)
    return Filled(condition, answers) if condition and answers else None


def _answer(code: str, title: str, lines: list[str]) -> Answer:
    marked = {"right": False, "wrong": False}
    correction: list[str] = []
    after = False
    for line in lines:
        if box := _BOX.fullmatch(line):
            marked[box["said"][:5]] |= bool(box["mark"].strip())
            correction.append(box["rest"])
            after = True
        elif after:
            correction.append(line)
    said = " ".join(" ".join(correction).split())
    return Answer(code, title, marked["right"], marked["wrong"] or bool(said), said)
