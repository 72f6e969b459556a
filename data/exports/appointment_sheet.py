"""The sheet for the appointment: what a reader ticked and typed, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.exports.questions_to_ask import questions_to_ask
from data.matching.do_not_miss import Serious, do_not_miss
from data.matching.evidence import Evidence
from data.matching.explanation import Explanation, explain
from data.matching.matching import Matches, Standing
from data.matching.selection import Selection
from data.urgency.advice import Advice

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
    evidence: Evidence,
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
    missed = do_not_miss(catalogue, evidence, matches, selection)
    parts = (
        Part(words["advice"], advice_lines if selection.chosen else ()),
        Part(words["seen"], items=_by_facet(catalogue, selection.present) or (words["nothing"],)),
        Part(
            words["absent"],
            items=_by_facet(catalogue, selection.absent) or (words["nothing_absent"],),
        ),
        Part(words["since"], _written(typed.since, words["blank"])),
        Part(words["changed"], _written(typed.changed, words["blank"])),
        Part(words["medicines"], _written(typed.medicines, words["blank"])),
        Part(
            words["signs"],
            items=_signs(catalogue, selection, advice) or _part_signs(catalogue, selection),
        ),
        Part(
            words["fits"],
            (words["fits_help"],),
            (
                *_fits(catalogue, leading, explained, matches),
                *_serious(catalogue, missed, matches, leading),
            ),
        ),
        Part(words["questions"], items=(*_written(typed.questions, ""), *asked)),
        Part(words["sources"], items=_sources(catalogue, explained, advice)),
    )
    standing = (words["made"].format(day=today.isoformat()), catalogue.wording["frame"]["standing"])
    return Sheet(words["title"], standing, tuple(p for p in parts if p.lines or p.items))


def _by_facet(catalogue: Catalogue, terms: frozenset[str]) -> tuple[str, ...]:
    """ "Where: lower back; waist", a line a facet."""
    found = []
    for facet, known in catalogue.by_facet.items():
        labels = [_label(catalogue, term.term, False) for term in known if term.term in terms]
        if labels:
            found.append(f"{catalogue.facets[facet].label}: {'; '.join(labels)}")
    return tuple(found)


def _written(text: str, blank: str) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return lines or ((blank,) if blank else ())


def _signs(catalogue: Catalogue, selection: Selection, advice: Advice) -> tuple[str, ...]:
    """Each warning sign met, told with what was ticked of it and with nothing else."""
    found = []
    for rule in advice.rules:
        needed = {term for need in rule.needs for term in need}
        labels = [
            catalogue.terms[term].label
            for term, _ in selection.in_order(catalogue)
            if term in selection.present and needed & {term, *catalogue.ancestors[term]}
        ]
        found.append(f"{', '.join(labels)}: {rule.reason}")
    return tuple(found)


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
        found.append(words["more" if matches.fits else "more_some"].format(count=rest))
    return tuple(found) or (words["nothing"],)


def _serious(
    catalogue: Catalogue, missed: tuple[Serious, ...], matches: Matches, shown: tuple[Standing, ...]
) -> tuple[str, ...]:
    """The serious conditions that share something telling and are not among those shown."""
    rest = [each.condition for each in matches.fits[len(shown) :]] if shown else []
    named = {standing.condition for standing in shown}
    names = [
        catalogue.conditions[key].name
        for key in (*rest, *(each.condition for each in missed))
        if catalogue.conditions[key].serious and key not in named
    ]
    words = catalogue.wording["sheet"]
    return (words["serious"].format(names=", ".join(names)),) if names else ()


def _why(catalogue: Catalogue, why: Explanation) -> str:
    words = catalogue.wording["sheet"]
    said = [
        words[name].format(
            labels=", ".join(_label(catalogue, line.term, line.absent and no) for line in lines)
        )
        for name, lines, no in (
            ("for", why.fits, True),
            ("in_part", why.in_part, True),
            ("against", why.against, True),
            ("not_recorded", why.not_recorded, False),
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
