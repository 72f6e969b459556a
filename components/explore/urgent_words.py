"""What of the typed words would be an emergency, if it is there now."""

from __future__ import annotations

from collections.abc import Sequence

from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection
from data.plain_words.proposing import Found
from data.urgency.places import EMERGENCY
from data.urgency.rules import rules_met


def urgent_words(
    catalogue: Catalogue, chosen: Selection, found: Sequence[Found]
) -> tuple[Found, ...]:
    """Those of `found` without which no emergency rule would be met that is not met already.

    They are taken together with what is ticked and with one another.
    """
    there = [each for each in found if each.term and each.state == "has"]
    met = _emergencies(catalogue, chosen)
    whole = _with(chosen, there)
    new = _emergencies(catalogue, whole) - met
    if not new:
        return ()
    return tuple(
        each
        for each in there
        if new & _emergencies(catalogue, _with(chosen, [each]))
        or new - _emergencies(catalogue, _with(chosen, [o for o in there if o is not each]))
    )


def _with(chosen: Selection, found: Sequence[Found]) -> Selection:
    return chosen.mark_all((each.term, "has") for each in found)


def _emergencies(catalogue: Catalogue, selection: Selection) -> frozenset[str]:
    met = rules_met(catalogue, selection)
    return frozenset(rule.rule for rule in met if rule.level == EMERGENCY)
