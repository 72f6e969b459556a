"""The one look that stands for a condition where there is room for a single picture."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective

LOOKS = "appearance"


def typical_look(catalogue: Catalogue, condition: str) -> str:
    """The drawn appearance that `condition` has most often, as a term, or "" for none.

    Of equals the one that fewer conditions share, for it shows more; its groups speak where it has
    none of its own. What is there never, or rarely, stands for nothing.
    """
    for speaker in (condition, *catalogue.groups_of[condition]):
        said: dict[str, list[Statement]] = {}
        for statement in catalogue.by_condition.get(speaker, ()):
            term = catalogue.terms[statement.term]
            if term.facet == LOOKS and term.drawing:
                said.setdefault(statement.term, []).append(statement)
        told = {key: effective(rows) for key, rows in said.items()}
        often = {key: RANK[frequency] for key, frequency in told.items() if frequency is not None}
        usual = [key for key, rank in often.items() if rank > RANK["rarely"]]
        if usual:
            return min(usual, key=lambda key: (-often[key], catalogue.stated_by[key], key))
    return ""
