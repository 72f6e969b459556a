"""The sheet for the appointment: what a reader ticked and typed, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from data.conditions.still_fitting import fits_best
from data.dataset.catalogue import Catalogue
from data.dataset.day import in_words
from data.dataset.label_inside import label_inside
from data.dataset.records import Rule, Statement
from data.exports.questions_to_ask import questions_to_ask
from data.exports.sheet_conditions import fitting, listed, not_to_miss
from data.matching.evidence import Evidence
from data.matching.explanation import Explanation, explain
from data.matching.matching import Matches
from data.matching.selection import Selection
from data.urgency.advice import Advice
from data.urgency.begun import begun
from data.urgency.places import EMERGENCY

SIGNS = 3
"""How many warning signs, the most urgent first."""

CALM = ("pharmacist", "watch")
"""Levels whose rules soothe: they are no warning signs to tell a doctor of."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a reader typed for the sheet."""

    since: str = ""
    changed: str = ""
    medicines: str = ""
    questions: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with sentences and a list below it. `name` says which part it is, for its form."""

    heading: str
    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, what stands below it, the parts in their order, and the places to be drawn."""

    title: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]
    places: frozenset[str] = frozenset()


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
    leading = fits_best(matches) if selection.chosen else ()
    explained = [explain(catalogue, standing.condition, selection) for standing in leading]
    missed = not_to_miss(catalogue, evidence, matches, selection, leading)
    asked = questions_to_ask(
        catalogue,
        [standing.condition for standing in leading],
        missed=missed,
        ticked=selection.present,
        emergency=advice.level == EMERGENCY,
    )
    signs = _signs(catalogue, selection, advice) or _part_signs(catalogue, evidence, selection)
    parts = (
        Part(words["advice"], advice_lines if selection.chosen else (), name="soon"),
        Part(
            words["seen"],
            items=_by_facet(catalogue, selection.present) or (words["nothing"],),
            name="seen",
        ),
        Part(words["absent"], items=_by_facet(catalogue, selection.absent), name="absent"),
        Part(words["since"], _written(typed.since)),
        Part(words["changed"], _written(typed.changed)),
        Part(words["medicines"], _written(typed.medicines)),
        Part(words["signs"], items=signs),
        Part(
            words["fits"],
            (words["fits_help"],),
            (*fitting(catalogue, leading, explained, matches), *missed.values()),
        ),
        Part(words["questions"], items=(*_written(typed.questions), *asked)),
        Part(words["notes"], ("",), name="notes"),
        Part(words["sources"], items=_sources(catalogue, explained, advice), name="sources"),
    )
    made = words["made"].format(day=in_words(catalogue, today.isoformat()))
    standing = (made, catalogue.wording["frame"]["standing"])
    shown = tuple(part for part in parts if part.lines or part.items)
    return Sheet(words["title"], standing, shown, selection.present)


def _by_facet(catalogue: Catalogue, terms: frozenset[str]) -> tuple[str, ...]:
    """ "Where: lower back; waist", a line a facet."""
    found = []
    for facet, known in catalogue.by_facet.items():
        labels = [label_inside(catalogue, term.term) for term in known if term.term in terms]
        if labels:
            found.append(f"{catalogue.facets[facet].label}: {'; '.join(labels)}")
    return tuple(found)


def _written(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _warning(advice: Advice) -> tuple[Rule, ...]:
    """The leading rules met that warn."""
    return tuple(rule for rule in advice.rules if rule.level not in CALM)[:SIGNS]


def _signs(catalogue: Catalogue, selection: Selection, advice: Advice) -> tuple[str, ...]:
    """The leading warning signs met, told with what was ticked of each and with nothing else."""
    found = []
    for rule in _warning(advice):
        needed = {term for need in rule.needs for term in need}
        labels = [
            label_inside(catalogue, term)
            for term, _ in selection.in_order(catalogue)
            if term in selection.present and needed & {term, *catalogue.ancestors[term]}
        ]
        said = listed(labels)
        found.append(f"{said[:1].upper()}{said[1:]}: {rule.reason}")
    return tuple(found)


def _part_signs(catalogue: Catalogue, evidence: Evidence, selection: Selection) -> tuple[str, ...]:
    """Where no warning sign is whole: what was ticked that is telling of one, to be told first."""
    words = catalogue.wording["sheet"]
    part = [label_inside(catalogue, term) for term in begun(catalogue, evidence, selection)]
    if not part:
        return (words["no_sign"],)
    return (words["part_sign"].format(labels=listed(part)),)


def _sources(catalogue: Catalogue, explained: list[Explanation], advice: Advice) -> tuple[str, ...]:
    """Each source by name and host: whoever reads the sheet can find it, and it stays a page."""
    lines = [line for why in explained for line in (*why.fits, *why.in_part, *why.against)]
    said: list[Statement] = [statement for line in lines for statement in line.statements]
    used = {s.source for s in said} | {rule.source for rule in _warning(advice)}
    return tuple(
        " – ".join(filter(None, [source.named, urlsplit(source.address).hostname]))
        for key, source in catalogue.sources.items()
        if key in used
    )
