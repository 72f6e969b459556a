"""Of compared conditions: the rows that set them apart most, the most telling first."""

from __future__ import annotations

from collections.abc import Sequence

from data.conditions.comparison import Cell, Row, spans
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.selection import Selection

MOST = 10
"""So many rows are read before somebody asks for all."""

UNSAID_OF_IT = 0.15
"""What is not recorded of a condition is taken to be there seldom, but not to be denied."""

OTHER_FACETS = 0.5
"""How much a facet counts that nobody is asked about, such as the place."""


def decisive(
    catalogue: Catalogue, evidence: Evidence, rows: Sequence[Row], chosen: Selection
) -> tuple[Row, ...]:
    """At most `MOST` of `rows`, those on which the conditions lie furthest apart first; of equals
    what fewer conditions have.

    What the reader ticked or denied leads, whatever it tells. A row counts by how far the chances
    of its cells lie apart, and by how well a reader can see or feel it; what nobody can tick does
    not count. A broader term is left out beside a narrower one that tells as much.
    """

    def bits(row: Row) -> float:
        return float(evidence.bits[evidence.row[row.term]]) if row.term in evidence.row else 0.0

    told = _told(catalogue, rows, chosen)
    kept = sorted(
        (row for row in rows if told.get(row.term, 0) > 0),
        key=lambda row: (
            -round(told[row.term], 6),
            -round(bits(row), 6),
            catalogue.terms[row.term].label,
        ),
    )
    return tuple(kept[:MOST])


def leading_rows(
    catalogue: Catalogue, rows: Sequence[Row], chosen: Selection, most: int
) -> tuple[Row, ...]:
    """At most `most` of `rows` that set the conditions apart, in the order in which they came; what
    tells nothing comes in only where there is room.
    """
    told = _told(catalogue, rows, chosen)
    leading = sorted(rows, key=lambda row: -round(told.get(row.term, 0), 6))[:most]
    kept = {row.term for row in leading}
    return tuple(row for row in rows if row.term in kept)


def _told(catalogue: Catalogue, rows: Sequence[Row], chosen: Selection) -> dict[str, float]:
    """What each row tells, without those that are only broader than one which tells as much."""
    told = {row.term: _worth(catalogue, row, chosen, rows) for row in rows}
    broader = {
        wide
        for term, worth in told.items()
        for wide in catalogue.ancestors[term]
        if worth >= told.get(wide, 0) and not chosen.state(wide)
    }
    return {term: worth for term, worth in told.items() if term not in broader}


def _worth(catalogue: Catalogue, row: Row, chosen: Selection, rows: Sequence[Row]) -> float:
    if not catalogue.facets[row.facet].filters:
        return 0
    ticked = 1.0 if chosen.state(row.term) else 0.0
    asked: dict[str, float] = catalogue.weights["narrowing"]["facets"]
    chances = [_chance(catalogue, cell) for cell in row.cells]
    apart = (max(chances) - min(chances)) * asked.get(row.facet, OTHER_FACETS)
    if any(spans(catalogue, rows, row, number) for number in range(len(row.cells))):
        apart /= 2
    return ticked + (0 if row.kind == "shared" else apart)


def _chance(catalogue: Catalogue, cell: Cell) -> float:
    """How often it is there; half of that where only a group or another term is described."""
    if not cell.recorded:
        return UNSAID_OF_IT
    said = "never" if cell.said is None else cell.said or "unsaid"
    chance: float = catalogue.weights["frequency"][said]
    if (cell.group or cell.via) and chance > UNSAID_OF_IT:
        chance = max(chance * float(catalogue.weights["in_part"]), UNSAID_OF_IT)
    return chance
