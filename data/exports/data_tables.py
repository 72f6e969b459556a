"""The tables of a catalogue as rows of text, as their files have them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from data.dataset.catalogue import Catalogue
from data.exports.export_csv import csv_text

JOINED = (
    "condition",
    "condition_name",
    "condition_kind",
    "term",
    "term_label",
    "facet",
    "facet_label",
    "frequency",
    "when",
    "note",
    "place",
    "source",
    "source_title",
    "source_publisher",
    "source_kind",
    "source_address",
    "source_read_at",
    "source_matched",
    "source_read_on",
    "source_superseded",
)
"""The columns of all statements with what they are about and who says so."""


def table_header(catalogue: Catalogue, table: str) -> tuple[str, ...]:
    """The columns of a table, as `datapackage.yaml` names them."""
    [resource] = [each for each in catalogue.package["resources"] if each["name"] == table]
    return tuple(field["name"] for field in resource["schema"]["fields"])


def table_rows(catalogue: Catalogue, table: str) -> Iterable[tuple[str, ...]]:
    """The rows of the table `table` in the order of its file."""
    held: dict[str, Iterable[Any]] = {
        "conditions": catalogue.conditions.values(),
        "terms": catalogue.terms.values(),
        "statements": catalogue.statements,
        "sources": catalogue.sources.values(),
        "accounts": catalogue.accounts,
    }
    header = table_header(catalogue, table)
    for record in held[table]:
        yield tuple(_cell(getattr(record, column)) for column in header)


def table_csv(catalogue: Catalogue, table: str) -> str:
    """A table as CSV that a spreadsheet opens and never runs."""
    return csv_text(table_header(catalogue, table), table_rows(catalogue, table))


def joined_rows(catalogue: Catalogue) -> Iterable[tuple[str, ...]]:
    """Every statement as one row of JOINED."""
    for statement in catalogue.statements:
        condition = catalogue.conditions[statement.condition]
        term, source = catalogue.terms[statement.term], catalogue.sources[statement.source]
        yield (
            condition.condition,
            condition.name,
            condition.kind,
            term.term,
            term.label,
            term.facet,
            catalogue.facets[term.facet].label,
            statement.frequency,
            statement.when,
            statement.note,
            statement.place,
            source.source,
            source.title,
            source.publisher,
            source.kind,
            source.address,
            source.read_at,
            source.matched,
            source.read_on,
            source.superseded,
        )


def _cell(value: Any) -> str:
    if isinstance(value, tuple):
        return "|".join(value)
    if isinstance(value, bool):
        return "yes" if value else ""
    # A term that is a step of no scale has none.
    return "" if value == 0 else str(value)
