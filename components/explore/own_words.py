"""What a reader typed, turned into ticks to confirm."""

from __future__ import annotations

from typing import Any

from components.state.dataset import Dataset
from data.plain_words import lookup
from data.plain_words.proposing import Found


def proposals(dataset: Dataset, query: str) -> dict[str, Any]:
    """For the search box: the query, what was understood of it, and a sentence on that.

    `ticked` is the sentence where nothing is left to add.
    """
    if not query:
        return {"query": "", "found": [], "said": "", "ticked": ""}
    words = dataset.catalogue.wording["questions"]
    understood = lookup.propose(dataset.lookup, query)
    if not understood.found:
        said = ticked = words["not_understood"]
    elif understood.unknown:
        left = ", ".join(understood.unknown)
        said = words["partly"].format(words=left)
        ticked = words["partly_ticked"].format(words=left)
    else:
        said, ticked = words["understood"], words["all_ticked"]
    return {
        "query": query,
        "found": [_found(dataset, found) for found in understood.found],
        "said": said,
        "ticked": ticked,
    }


def _found(dataset: Dataset, found: Found) -> dict[str, Any]:
    catalogue = dataset.catalogue
    words = catalogue.wording["questions"]
    if found.condition:
        name = catalogue.conditions[found.condition].name
        return {"condition": found.condition, "label": words["opens"].format(name=name)}
    label = catalogue.terms[found.term].label
    sentence = words["adds_absent"] if found.state == "not" else words["adds"]
    return {
        "term": found.term,
        "state": found.state,
        "label": sentence.format(label=label),
        "name": words["absent"].format(label=label) if found.state == "not" else label,
        "sure": found.sure,
    }
