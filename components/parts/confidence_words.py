"""How well a fact stands, in words: who says so, and whether more than one does."""

from __future__ import annotations

from collections.abc import Iterable

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.provenance.confidence import confidence


def confidence_words(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    """ "several public bodies", of statements on one fact."""
    return catalogue.wording["confidence"][confidence(catalogue, statements)]
