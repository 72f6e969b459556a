"""The one look that stands for a condition where there is room for a single picture."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective

LOOKS = "appearance"


def typical_look(catalogue: Catalogue, condition: str) -> str:
    """The drawn appearance that a curator chose for `condition`, or that it has most often, as a
    term; "" for none.

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
            (-RANK[frequency], -len(rows), catalogue.stated_by[key], key)
            for key, rows in said.items()
            if (frequency := effective(rows)) is not None and RANK[frequency] > RANK["rarely"]
        ]
        if usual:
            return min(usual)[-1]
    return ""
