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
    """Those of `found` that would be an emergency: alone, or as few of the others as meet all the
    emergency rules that all of them would meet and that are not met already.

    They are taken together with what is ticked and with one another. Who says yes to them has
    ticked all that the emergency needs.
    """
    there = [each for each in found if each.term and each.state == "has"]
    new = _emergencies(catalogue, _with(chosen, there)) - _emergencies(catalogue, chosen)
    if not new:
        return ()
    asked = there
    for each in reversed(there):
        rest = [other for other in asked if other is not each]
        alone = new & _emergencies(catalogue, _with(chosen, [each]))
        if not alone and new <= _emergencies(catalogue, _with(chosen, rest)):
            asked = rest
    return tuple(asked)


def _with(chosen: Selection, found: Sequence[Found]) -> Selection:
    return chosen.mark_all((each.term, "has") for each in found)


def _emergencies(catalogue: Catalogue, selection: Selection) -> frozenset[str]:
    met = rules_met(catalogue, selection)
    return frozenset(rule.rule for rule in met if rule.level == EMERGENCY)
