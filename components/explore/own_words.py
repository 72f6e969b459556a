"""What a reader typed, turned into ticks to confirm."""

from __future__ import annotations

from typing import Any

from components.explore.left_unread import left_unread
from components.explore.urgent_words import urgent_words
from components.state import session
from components.state.dataset import Dataset
from components.state.region import said_here
from data.matching.address import said_as
from data.plain_words import lookup
from data.plain_words.proposing import Found
from data.plain_words.sounding import to_read_about

NOTHING: dict[str, Any] = {
    "query": "",
    "found": [],
    "urgent": None,
    "said": "",
    "ticked": "",
    "beside": [],
    "sounds": [],
}


def proposals(dataset: Dataset, query: str) -> dict[str, Any]:
    """For the search box: the query, what was understood of it, and a sentence on that.

    `urgent` is what has to be asked first, for it can be an emergency. `ticked` is the sentence
    where nothing is left to add. `sounds` goes along with whatever of it is added.
    """
    if not query:
        return {**NOTHING}
    words = dataset.catalogue.wording["questions"]
    understood = lookup.propose(dataset.lookup, query)
    # What somebody has a name for, they want to read about; what they only guess stands last.
    ordered = sorted(understood.found, key=lambda found: (found.supposed, not found.condition))
    told_so = () if understood.found else to_read_about(dataset.lookup.accounts, understood.sounds)
    beside = _beside(dataset, understood)
    if not understood.found:
        # What to do when very ill stands there whatever was typed; in despair it is said already.
        afraid = said_here(dataset.catalogue, words["afraid"])
        unclear = "only_near" if understood.near else "not_understood"
        missing = f"{words['only_told' if told_so else unclear]} {afraid}"
        said = ticked = "" if understood.crisis else afraid if beside else missing
    elif understood.unknown:
        left = ", ".join(understood.unknown)
        said = words["partly"].format(words=left)
        ticked = words["partly_ticked"].format(words=left)
    else:
        said, ticked = words["understood"], words["all_ticked"]
    if understood.found:
        more = [
            said_here(dataset.catalogue, each) for each in left_unread(words, query, understood)
        ]
        said, ticked = " ".join([said, *more]), " ".join([ticked, *more])
    return {
        "query": query,
        "found": [
            *(_found(dataset, found) for found in ordered),
            *_near(dataset, understood),
            *(_read_about(dataset, condition, supposed=True) for condition in told_so),
        ],
        "urgent": _urgent(dataset, ordered),
        "said": said,
        "ticked": ticked,
        "beside": beside,
        "sounds": [said_as(sound) for sound in understood.sounds],
    }


def _beside(dataset: Dataset, understood: lookup.Proposals) -> list[dict[str, str]]:
    """What is answered without a tick: somebody in despair, and things that we do not describe."""
    catalogue = dataset.catalogue
    words = catalogue.wording["questions"]
    pages = {each["name"]: each["address"] for each in catalogue.own_words["not_covered"]}
    crisis = {"kind": "crisis", "said": said_here(catalogue, words["crisis"]), "address": ""}
    return [crisis] * understood.crisis + [
        {
            "kind": "elsewhere",
            "said": words["not_covered"].format(name=name),
            "address": pages[name],
            "link": words["read_elsewhere"].format(name=name),
        }
        for name in understood.not_covered
    ]


def _urgent(dataset: Dataset, found: list[Found]) -> dict[str, Any] | None:
    catalogue = dataset.catalogue
    asked = urgent_words(catalogue, session.selection(), found)
    if not asked:
        return None
    terms = [catalogue.terms[each.term] for each in asked]
    return {
        "found": [_found(dataset, each) for each in asked],
        "said": "; ".join(term.label for term in terms),
        "how": " ".join(term.plain for term in terms),
        "drawing": next((term.drawing for term in terms if term.drawing), ""),
    }


def _near(dataset: Dataset, understood: lookup.Proposals) -> list[dict[str, Any]]:
    """What the words that were not understood may mean: asked last, and never as an emergency."""
    return [{**_found(dataset, each), "near": True} for each in understood.near]


def _found(dataset: Dataset, found: Found) -> dict[str, Any]:
    catalogue = dataset.catalogue
    words = catalogue.wording["questions"]
    if found.condition:
        return _read_about(dataset, found.condition, supposed=found.supposed)
    label = catalogue.terms[found.term].label
    sentence = words["adds_absent"] if found.state == "not" else words["adds"]
    return {
        "term": found.term,
        "state": found.state,
        "label": sentence.format(label=label),
        "name": words["absent"].format(label=label) if found.state == "not" else label,
        "sure": found.sure,
    }


def _read_about(dataset: Dataset, condition: str, *, supposed: bool) -> dict[str, Any]:
    catalogue = dataset.catalogue
    name = catalogue.conditions[condition].name
    label = catalogue.wording["questions"]["opens"].format(name=name)
    return {"condition": condition, "label": label, "supposed": supposed}
