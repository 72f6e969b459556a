"""What a reader typed, turned into ticks to confirm."""

from __future__ import annotations

from typing import Any

from components.dataset import Dataset
from data import lookup


def proposals(dataset: Dataset, query: str) -> dict[str, Any]:
    """For the search box: the query, what was understood of it, and a sentence on that."""
    if not query:
        return {"query": "", "found": [], "said": ""}
    words = dataset.catalogue.wording["questions"]
    understood = lookup.propose(dataset.lookup, query)
    if not understood.found:
        said = words["not_understood"]
    elif understood.unknown:
        said = words["partly"].format(words=", ".join(understood.unknown))
    else:
        said = words["understood"]
    return {
        "query": query,
        "found": [_found(dataset, found) for found in understood.found],
        "said": said,
    }


def _found(dataset: Dataset, found: lookup.Found) -> dict[str, str]:
    catalogue = dataset.catalogue
    words = catalogue.wording["questions"]
    if found.condition:
        name = catalogue.conditions[found.condition].name
        return {"condition": found.condition, "label": words["opens"].format(name=name)}
    label = catalogue.terms[found.term].label
    sentence = words["adds_absent"] if found.state == "not" else words["adds"]
    return {"term": found.term, "state": found.state, "label": sentence.format(label=label)}
