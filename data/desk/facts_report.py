"""What the facts of a dataset lack: gaps, thin conditions, facts that stand on little."""

from __future__ import annotations

from collections.abc import Iterator

from data.dataset.catalogue import Catalogue
from data.desk.chapter import Chapter, chapter
from data.matching.fact import facts
from data.provenance.disagreements import disagreements
from data.provenance.footing import Weakness, weak

THIN = 8
"""Fewer findings of its own that can be ticked leave a condition hard to find."""

NAMED = 3
"""So many findings are named in a row; the others are counted."""


def facts_report(catalogue: Catalogue) -> tuple[Chapter, ...]:
    """The chapters on facts, each with its worst first."""
    return (
        chapter(
            "Gaps",
            "Conditions of which nothing is said on something, their groups included; most gaps "
            "first.",
            _gaps(catalogue),
        ),
        chapter(
            "Thin conditions",
            f"Fewer than {THIN} findings of their own can be ticked; the thinnest first.",
            _thin(catalogue),
        ),
        chapter(
            "Facts of one source",
            "How many facts of each condition rest on one document; most first.",
            _weak(catalogue, "one_source"),
        ),
        chapter(
            "Facts of an article alone",
            "No public body and no clinical reference says it; most first.",
            _weak(catalogue, "article"),
        ),
        chapter(
            "Disagreements",
            "Sources differ on how often it is there; most sides first.",
            _disagreements(catalogue),
        ),
    )


def _gaps(catalogue: Catalogue) -> Iterator[str]:
    found = []
    for key, condition in catalogue.conditions.items():
        if condition.is_group:
            continue
        told = {catalogue.terms[fact.term].facet for fact in facts(catalogue, key)}
        gaps = [facet.label for name, facet in catalogue.facets.items() if name not in told]
        gaps += ["How soon"] if not condition.care_level else []
        gaps += ["How common"] if not condition.commonness else []
        if gaps:
            found.append((len(gaps), f"{condition.name} [{key}]: {', '.join(gaps)}"))
    yield from _worst_first(found)


def _thin(catalogue: Catalogue) -> Iterator[str]:
    found = []
    for key, condition in catalogue.conditions.items():
        rows = catalogue.by_condition.get(key, ())
        count = len({row.term for row in rows if catalogue.filtering(row.term)})
        if count < THIN and not condition.is_group:
            found.append((-count, f"{condition.name} [{key}]: {count}"))
    yield from _worst_first(found)


def _weak(catalogue: Catalogue, weakness: Weakness) -> Iterator[str]:
    labels: dict[str, list[str]] = {}
    for condition, term in weak(catalogue, weakness):
        labels.setdefault(condition, []).append(catalogue.terms[term].label)
    yield from _worst_first(
        [
            (len(terms), f"{catalogue.conditions[key].name} [{key}]: {len(terms)}, {_few(terms)}")
            for key, terms in labels.items()
        ]
    )


def _few(labels: list[str]) -> str:
    rest = len(labels) - NAMED
    return "; ".join(labels[:NAMED]) + (f"; {rest} more" if rest > 0 else "")


def _disagreements(catalogue: Catalogue) -> Iterator[str]:
    found = []
    for each in disagreements(catalogue):
        sides = "; ".join(
            f"{frequency}: {', '.join(sources)}" for frequency, sources in each.sides.items()
        )
        name = catalogue.conditions[each.condition].name
        mark = " (one source, two places)" if each.one_source else ""
        row = f"{name}, {catalogue.terms[each.term].label}: {sides}{mark}"
        found.append((2 * len(each.sides) - each.one_source, row))
    yield from _worst_first(found)


def _worst_first(found: list[tuple[int, str]]) -> Iterator[str]:
    yield from (row for _, row in sorted(found, key=lambda each: (-each[0], each[1].lower())))
