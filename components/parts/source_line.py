"""One statement with the document it comes from, as plain values."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement


def source_line(catalogue: Catalogue, statement: Statement) -> dict[str, str]:
    """One statement with where it comes from."""
    source = catalogue.sources[statement.source]
    words = catalogue.wording["results"]
    said = [words[f"frequency_{statement.frequency}"], statement.when, statement.note]
    return {
        "text": f"{catalogue.terms[statement.term].label} ({'; '.join(filter(None, said))})",
        "title": source.named,
        "place": statement.place,
        "address": source.address,
    }
