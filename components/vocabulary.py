"""The fixed part of the questions: facets, terms, drawings and body map, as plain values."""

from __future__ import annotations

from typing import Any

from components.dataset import Dataset
from data.catalogue import Catalogue
from data.records import Facet, Term


def vocabulary(dataset: Dataset) -> dict[str, Any]:
    """What the questions need once; what changes at a click travels beside it."""
    catalogue = dataset.catalogue
    return {
        "words": dict(catalogue.wording["questions"]),
        "now": [{"term": term, "label": catalogue.terms[term].label} for term in catalogue.now],
        "facets": [
            _facet(catalogue, facet) for facet in catalogue.facets.values() if facet.filters
        ],
        "skins": catalogue.drawings["skins"],
        "drawings": {each["drawing"]: each for each in catalogue.drawings["drawings"]},
        "body": list(catalogue.body),
    }


def _facet(catalogue: Catalogue, facet: Facet) -> dict[str, Any]:
    return {
        "facet": facet.facet,
        "question": facet.question,
        "help": facet.help,
        "terms": [_term(catalogue, term) for term in catalogue.by_facet[facet.facet]],
    }


def _term(catalogue: Catalogue, term: Term) -> dict[str, Any]:
    return {
        "term": term.term,
        "label": term.label,
        "plain": term.plain,
        "parent": term.parent,
        "broader": list(catalogue.ancestors[term.term]),
        "drawing": term.drawing,
    }
