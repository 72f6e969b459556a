"""Every text of the dataset: plain, visible, and in words that promise no diagnosis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.checks.finding import in_document, in_values
from data.checks.resources import fields, links
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.yaml_document import KeyPath

_MARKDOWN = re.compile(
    r"[*`]|__|~~|\][(\[:]|!\[|:\w+[\[:]|^\s*(?:#{1,6}|[>+-]|\d+\.)\s"
    r"|\$[^$]*\S\$"  # a formula; a sum of money has one mark
)
_BARE_LINK = re.compile(r"\w://|\bwww\.|\b(?:javascript|data|mailto):\S|\w@\w+\.\w", re.IGNORECASE)
_HTML = re.compile(r"<[A-Za-z/!?]|&#?\w+;")
_LINE_BREAK = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile(
    r"[\x00-\x08\t\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_SPACE = re.compile(r"^\s|\s$|  ")
_CLAIM = re.compile(
    r"\byou have\b(?! (?:ticked|chosen|picked|marked)\b)"
    r"|\bdetect|\brul(?:e|es|ed|ing) out\b|\bsafe(?:ly)?\b|\bharmless",
    re.IGNORECASE,
)

_QUOTED = ("note", "title", "place", "publisher", "licence", "address", "account")
"""Columns and keys that hold the words of a source or a reader, or words of caution about one."""
_PATTERNS = ("pattern", "path", "$schema")
"""Keys whose text is for machines."""


@rule("datapackage")
def line_break_in_cell(package: Package) -> Iterator[Problem]:
    """A cell that goes on in the next line, so that lines are no longer rows."""
    yield from _cells(package, _LINE_BREAK, "Write the cell on one line.")


@rule("datapackage")
def line_break_in_text(package: Package) -> Iterator[Problem]:
    """A text of a YAML file that goes on in the next line, as | makes it."""
    message = "Write it on one line, or fold it with >- instead of |."
    yield from _strings(package, _LINE_BREAK, message)


@rule("datapackage")
def unseen_character(package: Package) -> Iterator[Problem]:
    """A tab, control or zero-width character."""
    message = "Take out the characters that cannot be seen."
    yield from _cells(package, _UNSEEN, message)
    yield from _strings(package, _UNSEEN, message)


@rule("datapackage")
def stray_space(package: Package) -> Iterator[Problem]:
    """A space at the edge of a text, or two in a row."""
    message = "Take out the space at the start or end, or the second of two."
    yield from _cells(package, _SPACE, message)
    yield from _strings(package, _SPACE, message)


@rule("datapackage")
def markdown_in_text(package: Package) -> Iterator[Problem]:
    """Markdown, which would be shown as it stands."""
    message = "Write plain words; Markdown is shown as it stands."
    yield from _cells(package, _MARKDOWN, message, ("address",))
    yield from _strings(package, _MARKDOWN, message, ("address",))


@rule("datapackage")
def link_in_text(package: Package) -> Iterator[Problem]:
    """An address outside the columns that hold one."""
    message = "Take the address out; links stand in the sources."
    exempt = ("address", "read_at", "superseded", "example")
    yield from _cells(package, _BARE_LINK, message, exempt)
    yield from _strings(package, _BARE_LINK, message, exempt)


@rule("datapackage")
def html_in_text(package: Package) -> Iterator[Problem]:
    """HTML, which would be shown as it stands."""
    message = "Write plain words; HTML is shown as it stands."
    yield from _cells(package, _HTML, message, ("address",))
    yield from _strings(package, _HTML, message, ("address",))


@rule("datapackage")
def packed_cell(package: Package) -> Iterator[Problem]:
    """Several values in a cell that holds one."""
    message = "Only also_called and parents hold several values; give one, or write it without |."
    yield from _cells(
        package, re.compile(r"\|"), message, ("also_called", "parents", "address", "read_at")
    )


@rule("datapackage")
def claim_in_wording(package: Package) -> Iterator[Problem]:
    """Words that promise what published descriptions cannot."""
    message = 'Say it without "you have", "detect", "rule out", "safe" and "harmless".'
    yield from _cells(package, _CLAIM, message, _QUOTED)
    yield from _strings(package, _CLAIM, message, _QUOTED)


def _cells(
    package: Package, found: re.Pattern[str], message: str, exempt: tuple[str, ...] = ()
) -> Iterator[Problem]:
    linked = {(link.table, link.column) for link in links(package)}
    for table, field in fields(package):
        # Keys that name a row elsewhere are judged there; leaving them out halves the work.
        if field["name"] not in exempt and (table, field["name"]) not in linked:
            yield from in_values(package, table, field["name"], found.search, message)


def _strings(
    package: Package, found: re.Pattern[str], message: str, exempt: tuple[str, ...] = ()
) -> Iterator[Problem]:
    for document, content in package.documents.items():
        for path, text in _leaves(content, ()):
            if found.search(text) and path[-1] not in (*exempt, *_PATTERNS):
                yield in_document(package, document, path, text, message)


def _leaves(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from _leaves(below, (*path, key))
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from _leaves(below, (*path, place))


RULES: tuple[Rule, ...] = (
    line_break_in_cell,
    line_break_in_text,
    unseen_character,
    stray_space,
    markdown_in_text,
    link_in_text,
    html_in_text,
    packed_cell,
    claim_in_wording,
)
