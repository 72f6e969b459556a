"""The one look that stands for a condition where there is room for a single picture."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective

LOOKS = "appearance"


def seen_on_many(catalogue: Catalogue, term: str) -> bool:
    """Whether no condition is known by this look: a colour, an edge, a step of a scale."""
    return bool(catalogue.terms[term].scale) or term in catalogue.weights.get("seen_on_many", ())


def typical_look(catalogue: Catalogue, condition: str) -> str:
    """The drawn appearance that a curator chose for `condition`, or that it has most often, as a
    term; "" for none.

    A colour or an edge comes after the usual kinds of bump or rash: a red blotch is no blackhead.
    Of equals the one that more places name, then the one that fewer conditions share; its groups
    speak where it has none of its own. What is there never, or rarely, stands for nothing. A size
    or a depth is drawn as a measure, and what only a press shows as a glass or a finger: neither
    is a look.
    """
    chosen = catalogue.conditions[condition].look
    if chosen and catalogue.terms[chosen].drawing:
        return chosen
    pressed = catalogue.weights.get("seen_when_pressed", ())
    for speaker in (condition, *catalogue.groups_of[condition]):
        said: dict[str, list[Statement]] = {}
        for statement in catalogue.by_condition.get(speaker, ()):
            term = catalogue.terms[statement.term]
            measure = term.scale or term.term in pressed
            if term.facet == LOOKS and term.drawing and not measure:
                said.setdefault(statement.term, []).append(statement)
        usual = [
            (
                RANK[frequency] < RANK[""],
                seen_on_many(catalogue, key),
                -RANK[frequency],
                -len(rows),
                catalogue.stated_by[key],
                key,
            )
            for key, rows in said.items()
            if (frequency := effective(rows)) is not None and RANK[frequency] > RANK["rarely"]
        ]
        if usual:
            return min(usual)[-1]
    return ""
