"""A comparison as the rows of a table to take away: every statement, and every gap, with words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from data.conditions.comparison import Cell, Row
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement

COLUMNS = (
    "facet",
    "finding",
    "condition",
    "frequency",
    "when",
    "note",
    "inherited",
    "via",
    "source",
    "place",
    "address",
)
"""What a row of the export holds; the wording gives each its heading, as `column_<name>`."""


def export_rows(
    catalogue: Catalogue,
    conditions: Sequence[str],
    rows: Sequence[Row],
    words: Mapping[str, str],
) -> Iterator[tuple[str, ...]]:
    """One row for each statement of each cell, and one that says so where nothing is recorded.

    `words` are `frequency_<id>` for each frequency, and `not_recorded`.
    """
    for row in rows:
        facet, finding = catalogue.facets[row.facet].label, catalogue.terms[row.term].label
        for key, cell in zip(conditions, row.cells, strict=True):
            begins = (facet, finding, catalogue.conditions[key].name)
            for statement in cell.statements:
                yield (*begins, *_said(catalogue, cell, statement, row.term, words))
            if not cell.recorded:
                yield (*begins, words["not_recorded"], *[""] * (len(COLUMNS) - 4))


def _said(
    catalogue: Catalogue, cell: Cell, statement: Statement, term: str, words: Mapping[str, str]
) -> tuple[str, ...]:
    source = catalogue.sources[statement.source]
    return (
        words[f"frequency_{statement.frequency}"],
        statement.when,
        statement.note,
        catalogue.conditions[cell.group].name if cell.group else "",
        catalogue.terms[statement.term].label if statement.term != term else "",
        source.title,
        statement.place,
        source.address,
    )
