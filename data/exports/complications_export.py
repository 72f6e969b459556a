"""What can follow, as the rows of a table to take away: every statement, with words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from data.conditions.complications import Consequence
from data.dataset.catalogue import Catalogue

COLUMNS = (
    "severity",
    "complication",
    "condition",
    "frequency",
    "when",
    "note",
    "inherited",
    "source",
    "place",
    "address",
)
"""What a row of the export holds."""


def export_rows(catalogue: Catalogue, shown: Iterable[Consequence]) -> Iterator[tuple[str, ...]]:
    """One row for each statement of each consequence, in the order in which they come."""
    words, often = catalogue.wording["complications"], catalogue.wording["results"]
    for each in shown:
        for statement in each.statements:
            source = catalogue.sources[statement.source]
            yield (
                words[each.severity],
                catalogue.terms[each.complication].label,
                catalogue.conditions[each.condition].name,
                often[f"frequency_{statement.frequency}"],
                statement.when,
                statement.note,
                catalogue.conditions[statement.condition].name if each.inherited else "",
                source.named,
                statement.place,
                source.address,
            )
