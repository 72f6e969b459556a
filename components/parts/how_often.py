"""How often a finding is there, in words, wherever it is said."""

from __future__ import annotations

from collections.abc import Iterable

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.fact import ways_said


def how_often(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    """Every way in which it is said: "sometimes; always if untreated"."""
    return "; ".join(way_words(catalogue, *way) for way in ways_said(statements))


def way_words(catalogue: Catalogue, frequency: str, when: str) -> str:
    """One way: "always if untreated"; the case alone, where it is not said how often."""
    if when and not frequency:
        return when
    return " ".join(filter(None, (catalogue.wording["results"][f"frequency_{frequency}"], when)))
