"""The sheet for the appointment: what a reader ticked and typed, as one value and as plain text."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from datetime import date

from data.advice import Advice
from data.care_levels import sign_words
from data.catalogue import Catalogue
from data.explanation import Explanation, explain
from data.matching import Matches, Standing
from data.questions_to_ask import questions_to_ask
from data.records import Statement
from data.selection import Selection

MOST = 5
"""How many conditions stand on the sheet; a page of names is not read."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a reader typed for the sheet."""

    since: str = ""
    changed: str = ""
    medicines: str = ""
    questions: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with sentences and a list below it."""

    heading: str
    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, what stands below it, and the parts in their order."""

    title: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]


def appointment_sheet(
    catalogue: Catalogue,
    selection: Selection,
    matches: Matches,
    advice: Advice,
    typed: Typed,
    today: date,
    advice_lines: tuple[str, ...],
) -> Sheet:
    """The sheet of a selection. `advice_lines` is the advice in the words of the pages."""
    words = catalogue.wording["sheet"]
    leading = matches.leading[:MOST] if selection.chosen else ()
    explained = [explain(catalogue, standing.condition, selection) for standing in leading]
    asked = questions_to_ask(catalogue, [standing.condition for standing in leading])
    parts = (
        Part(words["advice"], advice_lines),
        Part(words["seen"], items=_by_facet(catalogue, selection.present) or (words["nothing"],)),
        Part(
            words["absent"],
            items=_by_facet(catalogue, selection.absent, absent=True) or (words["nothing_absent"],),
        ),
        Part(words["since"], _written(typed.since, words["blank"])),
        Part(words["changed"], _written(typed.changed, words["blank"])),
        Part(words["medicines"], _written(typed.medicines, words["blank"])),
        Part(words["signs"], items=_signs(catalogue, advice) or _part_signs(catalogue, selection)),
        Part(words["fits"], (words["fits_help"],), _fits(catalogue, leading, explained, matches)),
        Part(words["questions"], items=(*_written(typed.questions, ""), *asked)),
        Part(words["sources"], items=_sources(catalogue, explained, advice)),
    )
    standing = (words["made"].format(day=today.isoformat()), catalogue.wording["frame"]["standing"])
    return Sheet(words["title"], standing, tuple(p for p in parts if p.lines or p.items))


def plain_text(sheet: Sheet) -> str:
    """The sheet as text that any program shows, in lines of 78 signs."""
    blocks = [f"{sheet.title}\n{'=' * len(sheet.title)}", *map(_filled, sheet.lines)]
    for part in sheet.parts:
        heading = f"{part.heading}\n{'-' * len(part.heading)}"
        blocks.append("\n".join([heading, *map(_filled, part.lines), *map(_item, part.items)]))
    return "\n\n".join(blocks) + "\n"


def _by_facet(
    catalogue: Catalogue, terms: frozenset[str], *, absent: bool = False
) -> tuple[str, ...]:
    """ "Where: lower back; waist", a line a facet."""
    found = []
    for facet, known in catalogue.by_facet.items():
        labels = [_label(catalogue, term.term, absent) for term in known if term.term in terms]
        if labels:
            found.append(f"{catalogue.facets[facet].label}: {'; '.join(labels)}")
    return tuple(found)


def _written(text: str, blank: str) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return lines or ((blank,) if blank else ())


def _signs(catalogue: Catalogue, advice: Advice) -> tuple[str, ...]:
    return tuple(
        f"{' + '.join(' / '.join(any_of) for any_of in sign_words(catalogue, rule))}: {rule.reason}"
        for rule in advice.rules
    )


def _part_signs(catalogue: Catalogue, selection: Selection) -> tuple[str, ...]:
    """Where no warning sign is whole: what was ticked that is part of one, so that it is told."""
    words = catalogue.wording["sheet"]
    needed = {term for rule in catalogue.rules for need in rule.needs for term in need}
    part = [
        catalogue.terms[term].label
        for term in selection.present
        if term in catalogue.terms and needed & {term, *catalogue.ancestors[term]}
    ]
    if not part:
        return (words["no_sign"],)
    return (words["part_sign"].format(labels=", ".join(sorted(part))),)


def _fits(
    catalogue: Catalogue,
    leading: tuple[Standing, ...],
    explained: list[Explanation],
    matches: Matches,
) -> tuple[str, ...]:
    words = catalogue.wording["sheet"]
    found = [
        f"{catalogue.conditions[standing.condition].name}: {_why(catalogue, why)}"
        for standing, why in zip(leading, explained, strict=True)
    ]
    if leading and (rest := len(matches.leading) - len(leading)):
        found.append(words["more"].format(count=rest))
    return tuple(found) or (words["nothing"],)


def _why(catalogue: Catalogue, why: Explanation) -> str:
    words = catalogue.wording["sheet"]
    said = [
        words[name].format(
            labels=", ".join(_label(catalogue, line.term, line.absent) for line in lines)
        )
        for name, lines in (
            ("for", why.fits),
            ("in_part", why.in_part),
            ("against", why.against),
            ("not_recorded", why.not_recorded),
        )
        if lines
    ]
    return "; ".join(said) + "."


def _label(catalogue: Catalogue, term: str, absent: bool) -> str:
    label = catalogue.terms[term].label
    label = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    return catalogue.wording["results"]["absent"].format(label=label) if absent else label


def _sources(catalogue: Catalogue, explained: list[Explanation], advice: Advice) -> tuple[str, ...]:
    lines = [line for why in explained for line in (*why.fits, *why.in_part, *why.against)]
    said: list[Statement] = [statement for line in lines for statement in line.statements]
    used = {s.source for s in said} | {rule.source for rule in advice.rules}
    return tuple(
        " – ".join(filter(None, [source.title, source.publisher, source.address]))
        for key, source in catalogue.sources.items()
        if key in used
    )


def _filled(text: str, first: str = "", next_: str = "") -> str:
    # An address in two lines could not be followed.
    return textwrap.fill(
        text,
        78,
        initial_indent=first,
        subsequent_indent=next_,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _item(text: str) -> str:
    return _filled(text, "- ", "  ")
