"""Questions for the appointment, from what the sources say of the conditions that fit."""

from __future__ import annotations

from collections.abc import Collection

from data.conditions.still_fitting import with_groups
from data.conditions.treatment_columns import cautioned
from data.conditions.visit import named_for
from data.dataset.catalogue import Catalogue

TREATED = ("procedure", "medicine", "over-the-counter")
"""The facets of treatment that give a question each, in this order."""

SPREAD = "spread"
"""The facet that says who catches it, and how."""

NAMED = 4
"""So many medicines are named in a question; more is a list that nobody asks about."""

CAUTIONS = 2


def questions_to_ask(
    catalogue: Catalogue,
    conditions: Collection[str],
    *,
    missed: Collection[str] = (),
    ticked: Collection[str] = (),
    emergency: bool = False,
) -> tuple[str, ...]:
    """General questions, then one on tests and one for each kind of treatment that is said of
    `conditions` or their groups. A medicine with a caution gives a question of its own. Whether it
    is catching is asked where that is said of one of them or of what must not be `missed`.

    In an `emergency` nothing of treatment: who must call now shall not think of a pharmacy.
    """
    words = catalogue.wording["sheet"]
    found = [text for key, text in words.items() if key.startswith("question_general")]
    if any(_catching(catalogue, each) for each in (*conditions, *missed)):
        found.append(words["question_catching"])
    if not emergency:
        found.append(words["question_home"])
    if tests := named_for(catalogue, conditions):
        labels = "; ".join(term.label for term in tests)
        found.append(words["question_test"].format(labels=labels))
    return (*found, *(() if emergency else _on_treatment(catalogue, conditions, ticked)))


def _catching(catalogue: Catalogue, condition: str) -> bool:
    """Whether it is said how it spreads; what is said of the condition itself comes before what is
    said of its groups.
    """
    for holder in (condition, *catalogue.groups_of[condition]):
        said = [
            statement.frequency != "never"
            for statement in catalogue.by_condition.get(holder, ())
            if catalogue.terms[statement.term].facet == SPREAD
        ]
        if said:
            return any(said)
    return False


def _on_treatment(
    catalogue: Catalogue, conditions: Collection[str], ticked: Collection[str]
) -> tuple[str, ...]:
    words, holders = catalogue.wording["sheet"], with_groups(catalogue, conditions)
    said = {
        s.term
        for s in catalogue.statements
        if s.condition in holders and _concerns(catalogue, s.term, ticked)
    }
    found: list[str] = []
    for facet in TREATED:
        labels = [t.label for t in catalogue.by_facet.get(facet, ()) if t.term in said]
        if labels:
            found.append(words[f"question_{facet}"].format(labels="; ".join(labels[:NAMED])))
    cautions = [
        words["question_caution"].format(label=catalogue.terms[term].label)
        for term in sorted(cautioned(catalogue, holders) & said)
    ]
    return (*found, *cautions[:CAUTIONS])


def _concerns(catalogue: Catalogue, term: str, ticked: Collection[str]) -> bool:
    """Whether what must be ticked for a question about `term` is: nothing, for most."""
    needed = catalogue.weights.get("asked_if_ticked", {}).get(term)
    return needed is None or any(
        {*needed}.intersection((each, *catalogue.ancestors.get(each, ()))) for each in ticked
    )
