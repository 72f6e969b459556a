"""What tells compared conditions apart, and what only seems to because little is said of one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from data.conditions.comparison import Row, spans
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.steps import lies_far

MOST = 4
"""So many findings are named of a kind; more is no sentence."""


@dataclass(frozen=True, slots=True)
class Apart:
    """What is usual for one or some of the conditions and not for the others, most telling first.

    `terms` speak for them: of each other condition something is said that speaks against, or so
    much that silence says something. `unsaid` are described for them alone, but too little is
    described of another one to tell. `at_times` are there only at times, with one condition and no
    other: that a mole bleeds is seldom, and tells much.
    """

    conditions: tuple[str, ...]
    terms: tuple[str, ...]
    unsaid: tuple[str, ...]
    at_times: tuple[str, ...] = ()


def tells_apart(
    catalogue: Catalogue,
    evidence: Evidence,
    conditions: Sequence[str],
    rows: Sequence[Row],
) -> tuple[Apart, ...]:
    """The findings that are usual for one condition, or for up to half of them, and for no other;
    where those of one are fewer than `MOST`, also what is there with it alone, if only at times.

    Every condition alone comes first and has an entry, if an empty one; then those that go
    together. Places tell too little, what is inherited is said of relatives too, and of a size that
    goes from pea to golf ball no one step tells anything.

    Silence about a finding is no "never". It speaks only where the other condition is usually at
    another step of the finding's scale (no pain against painful), or where at least `described`
    (of the weights) findings of the same facet are stated of it, so that its describer looked.
    """
    silence = _Silence(catalogue, rows, len(conditions))
    worth: dict[tuple[str, ...], dict[str, float]] = {(key,): {} for key in conditions}
    untold: set[tuple[tuple[str, ...], str]] = set()
    for row in rows:
        if row.term not in evidence.row or not _divides(catalogue, rows, row):
            continue
        whose = tuple(key for key, cell in zip(conditions, row.cells, strict=True) if cell.telling)
        worth.setdefault(whose, {})[row.term] = min(
            evidence.speaks(evidence.row[row.term], cell.said or "")
            for cell in row.cells
            if cell.telling
        )
        others = [number for number, cell in enumerate(row.cells) if not cell.telling]
        if not all(row.cells[n].recorded or silence.speaks(n, row) for n in others):
            untold.add((whose, row.term))
    ordered = sorted(
        worth, key=lambda whose: (len(whose), [conditions.index(key) for key in whose])
    )
    found = []
    for whose in ordered:
        leading = _leading(catalogue, worth[whose])
        speaks = tuple(term for term in leading if (whose, term) not in untold)
        unsaid = tuple(term for term in leading if (whose, term) in untold)
        room = max(0, MOST - len(speaks) - len(unsaid)) if len(whose) == 1 else 0
        at_times = _at_times(catalogue, evidence, rows, conditions, whose[0]) if room else ()
        found.append(Apart(whose, speaks[:MOST], unsaid[:MOST], at_times[:room]))
    return tuple(found)


def _divides(catalogue: Catalogue, rows: Sequence[Row], row: Row) -> bool:
    """Whether a finding, no place, is usual for up to half of the conditions, each of them at one
    step of its scale, and lacking in all others.
    """
    telling = [number for number, cell in enumerate(row.cells) if cell.telling]
    return (
        row.facet != "location"
        and 0 < len(telling) <= max(1, len(row.cells) // 2)
        and all(cell.telling or cell.lacking for cell in row.cells)
        and not any(spans(catalogue, rows, row, number) for number in telling)
    )


def in_common(
    shared: Iterable[str], rows: Iterable[Row], apart: Iterable[Apart]
) -> tuple[str, ...]:
    """Of `shared` findings, in order, those that neither tell one from the other nor are denied,
    rare or there only in certain cases in one of them.
    """
    telling = {term for each in apart for term in (*each.terms, *each.unsaid)}
    uneven = {
        row.term for row in rows if any(cell.lacking or cell.only_in_cases for cell in row.cells)
    }
    return tuple(term for term in shared if term not in telling | uneven)


def _at_times(
    catalogue: Catalogue,
    evidence: Evidence,
    rows: Sequence[Row],
    conditions: Sequence[str],
    condition: str,
) -> tuple[str, ...]:
    """What is there at times with `condition` and said of no other, its warning signs first."""
    number, worth = conditions.index(condition), {}
    for row in rows:
        own, others = row.cells[number], (*row.cells[:number], *row.cells[number + 1 :])
        if row.term not in evidence.row or row.facet == "location" or not own.at_times:
            continue
        if spans(catalogue, rows, row, number):
            continue
        if not any(cell.there or cell.said == "rarely" for cell in others):
            worth[row.term] = evidence.speaks(evidence.row[row.term], own.said or "")
    leading = _leading(catalogue, worth)
    about = (rule for rule in catalogue.rules if condition in rule.about)
    signs = {term for rule in about for need in rule.needs for term in need}
    return tuple(sorted(leading, key=lambda term: term not in signs))


class _Silence:
    """Of which conditions so much is stated that what is not stated says something."""

    def __init__(self, catalogue: Catalogue, rows: Sequence[Row], conditions: int) -> None:
        self.catalogue = catalogue
        self.enough: int = catalogue.weights["described"]
        self.stated: list[dict[str, int]] = [{} for _ in range(conditions)]
        self.steps: list[dict[str, set[int]]] = [{} for _ in range(conditions)]
        for row in rows:
            scale, step = catalogue.terms[row.term].scale, catalogue.terms[row.term].step
            for number, cell in enumerate(row.cells):
                if cell.recorded and not cell.group and not cell.via:
                    of_one = self.stated[number]
                    of_one[row.facet] = of_one.get(row.facet, 0) + 1
                if scale and cell.telling:
                    self.steps[number].setdefault(scale, set()).add(step)

    def speaks(self, number: int, row: Row) -> bool:
        """Whether condition `number`, of which `row` says nothing, is likely to be without it."""
        if self.stated[number].get(row.facet, 0) >= self.enough:
            return True
        term = self.catalogue.terms[row.term]
        steps = self.steps[number].get(term.scale, set()) if term.scale else set()
        return lies_far(self.catalogue, term.scale, steps, term.step)


def _leading(catalogue: Catalogue, worth: Mapping[str, float]) -> tuple[str, ...]:
    """The terms, the worthiest first, without those that a narrower one brings with it."""
    broader = {wide for term in worth for wide in catalogue.ancestors[term]}
    kept = (term for term in worth if term not in broader)
    return tuple(
        sorted(kept, key=lambda term: (-round(worth[term], 6), catalogue.terms[term].label))
    )
