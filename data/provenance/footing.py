"""Which facts stand on little: one source, an article alone, a copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.provenance.confidence import REFERENCE
from data.provenance.source_use import is_copy

Weakness = Literal["one_source", "article", "copy"]
WEAKNESSES: tuple[Weakness, ...] = ("one_source", "article", "copy")

Fact = tuple[str, str]
"""A condition or group, and a term."""


def stated(catalogue: Catalogue) -> Mapping[Fact, tuple[Statement, ...]]:
    """Every fact of `catalogue` with its statements, in file order."""
    found: dict[Fact, list[Statement]] = {}
    for statement in catalogue.statements:
        found.setdefault((statement.condition, statement.term), []).append(statement)
    return {fact: tuple(rows) for fact, rows in found.items()}


def weak(catalogue: Catalogue, weakness: Weakness) -> Mapping[Fact, tuple[Statement, ...]]:
    """The facts that rest on one source, on articles alone, or on unproved copies alone."""
    return {
        fact: rows for fact, rows in stated(catalogue).items() if _weak(catalogue, rows, weakness)
    }


def _weak(catalogue: Catalogue, rows: tuple[Statement, ...], weakness: Weakness) -> bool:
    sources = [catalogue.sources[key] for key in {statement.source for statement in rows}]
    if weakness == "one_source":
        return len(sources) == 1
    if weakness == "article":
        return all(source.kind not in REFERENCE for source in sources)
    return all(is_copy(source) for source in sources)
