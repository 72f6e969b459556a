"""Questions for the appointment, from what the sources say of the conditions that fit."""

from __future__ import annotations

from collections.abc import Collection

from data.conditions.still_fitting import with_groups
from data.conditions.treatment import treatments
from data.conditions.visit import named_for
from data.dataset.catalogue import Catalogue

TREATED = ("procedure", "medicine", "over-the-counter")
"""The facets of treatment that give a question each, in this order."""

NAMED = 4
"""So many medicines are named in a question; more is a list that nobody asks about."""

CAUTIONS = 2


def questions_to_ask(
    catalogue: Catalogue, conditions: Collection[str], *, emergency: bool = False
) -> tuple[str, ...]:
    """General questions, then one on tests and one for each kind of treatment that is said of
    `conditions` or their groups. A medicine with a caution gives a question of its own.

    In an `emergency` nothing of treatment: who must call now shall not think of a pharmacy.
    """
    words = catalogue.wording["sheet"]
    found = [text for key, text in words.items() if key.startswith("question_general")]
    if not emergency:
        found.append(words["question_home"])
    if tests := named_for(catalogue, conditions):
        labels = "; ".join(term.label for term in tests)
        found.append(words["question_test"].format(labels=labels))
    return (*found, *(() if emergency else _on_treatment(catalogue, conditions)))


def _on_treatment(catalogue: Catalogue, conditions: Collection[str]) -> tuple[str, ...]:
    words, holders = catalogue.wording["sheet"], with_groups(catalogue, conditions)
    said = {s.term for s in catalogue.statements if s.condition in holders}
    found: list[str] = []
    for facet in TREATED:
        labels = [t.label for t in catalogue.by_facet.get(facet, ()) if t.term in said]
        if labels:
            found.append(words[f"question_{facet}"].format(labels="; ".join(labels[:NAMED])))
    cautioned = {each.term for each in treatments(catalogue, holders) if each.cautioned}
    cautions = [
        words["question_caution"].format(label=catalogue.terms[term].label)
        for term in sorted(cautioned)
    ]
    return (*found, *cautions[:CAUTIONS])
