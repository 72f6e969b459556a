"""The one look that stands for a condition where there is room for a single picture."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective

LOOKS = "appearance"


def seen_on_many(catalogue: Catalogue) -> frozenset[str]:
    """The looks that no condition is known by: colours, edges, steps of a scale."""
    steps = {key for key, term in catalogue.terms.items() if term.scale}
    return frozenset(steps.union(catalogue.weights.get("seen_on_many", ())))


def typical_look(catalogue: Catalogue, condition: str) -> str:
    """The drawn appearance that `condition` has most often, as a term, or "" for none.

    A colour or an edge comes after the usual kinds of bump or rash, as a red blotch is no
    blackhead, and a step of a scale comes last.
    Of equals the one that more places name, then the one that fewer conditions share; its groups
    speak where it has none of its own. What is there never, or rarely, stands for nothing. What
    only a press shows is no look: its picture is that of a glass or a finger.
    """
    pressed = catalogue.weights.get("seen_when_pressed", ())
    late = seen_on_many(catalogue)
    for speaker in (condition, *catalogue.groups_of[condition]):
        said: dict[str, list[Statement]] = {}
        for statement in catalogue.by_condition.get(speaker, ()):
            term = catalogue.terms[statement.term]
            if term.facet == LOOKS and term.drawing and term.term not in pressed:
                said.setdefault(statement.term, []).append(statement)
        usual = [
            (
                bool(catalogue.terms[key].scale),
                RANK[frequency] < RANK[""],
                key in late,
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
