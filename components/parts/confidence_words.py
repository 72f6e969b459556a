"""How well a fact stands, in words: who says so, and whether more than one does."""

from __future__ import annotations

from collections.abc import Iterable

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.provenance.confidence import confidence


def confidence_words(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    """ "several public bodies", of statements on one fact."""
    return catalogue.wording["confidence"][confidence(catalogue, statements)]


def said_by(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    """The same as a sentence: "Said by several public bodies."."""
    who = confidence_words(catalogue, statements)
    return catalogue.wording["confidence"]["said_by"].format(who=who)
