"""Questions for the appointment, from what the sources say of the conditions that fit."""

from __future__ import annotations

from collections.abc import Collection

from data.conditions.treatment import treatments
from data.dataset.catalogue import Catalogue

ASKED = ("test", "procedure", "medicine", "over-the-counter")
"""The facets that give a question each, in this order."""

NAMED = 4
"""So many tests or medicines are named in a question; more is a list that nobody asks about."""

CAUTIONS = 2


def questions_to_ask(catalogue: Catalogue, conditions: Collection[str]) -> tuple[str, ...]:
    """General questions, then one for each kind that is said of `conditions` or their groups.

    A medicine with a caution gives a question of its own.
    """
    words = catalogue.wording["sheet"]
    general = [text for key, text in words.items() if key.startswith("question_general")]
    holders = {*conditions, *(group for key in conditions for group in catalogue.groups_of[key])}
    said = {s.term for s in catalogue.statements if s.condition in holders}
    found: list[str] = []
    for facet in ASKED:
        labels = [t.label for t in catalogue.by_facet.get(facet, ()) if t.term in said]
        if labels:
            found.append(words[f"question_{facet}"].format(labels="; ".join(labels[:NAMED])))
    cautioned = {each.term for each in treatments(catalogue, holders) if each.cautioned}
    cautions = [
        words["question_caution"].format(label=catalogue.terms[term].label)
        for term in sorted(cautioned)
    ]
    return (*general, *found, *cautions[:CAUTIONS])
