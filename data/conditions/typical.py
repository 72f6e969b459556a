"""The drawings that show a condition best."""

from __future__ import annotations

from collections.abc import Iterable

from data.conditions.typical_look import seen_on_many, typical_look
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.fact import Fact, facts
from data.matching.frequency import RANK

MOST = 4


def typical(
    catalogue: Catalogue, evidence: Evidence, condition: str, most: int = MOST
) -> tuple[str, ...]:
    """At most `most` terms with a drawing that show `condition`: the look that stands for it, then
    what is there most often, of these what tells most. Each drawing once, and no term beside a
    narrower one but that look. What is flat is not shown by a drawing of bumps.

    What is only there at times comes in where nothing else is drawn.
    """
    told = facts(catalogue, condition)
    drawn = [fact for fact in told if catalogue.terms[fact.term].drawing and fact.rank > 0]
    own = [fact for fact in drawn if not fact.group] or drawn
    usual = [fact for fact in own if fact.rank >= RANK[""]] or own
    broader = {wide for fact in usual for wide in catalogue.ancestors[fact.term]}
    left_out = broader | _belied(catalogue, told)
    ordered = sorted(
        (fact for fact in usual if fact.term not in left_out),
        key=lambda fact: (
            # A step, such as the size of a grape, or a colour shows no condition by itself.
            seen_on_many(catalogue, fact.term),
            fact.rank < RANK["often"],
            -_bits(evidence, fact.term),
            fact.term,
        ),
    )
    look = typical_look(catalogue, condition)
    found: dict[str, str] = {}
    for term in ([look] if look else []) + [fact.term for fact in ordered]:
        found.setdefault(catalogue.terms[term].drawing, term)
    return tuple(found.values())[:most]


def _belied(catalogue: Catalogue, told: Iterable[Fact]) -> set[str]:
    """The looks drawn as what the condition is not: it mostly has the one that they belie, and no
    other step of its scale as often."""
    often = {fact.term for fact in told if fact.rank >= RANK["often"]}
    found: set[str] = set()
    for look, drawn in catalogue.weights.get("not_drawn_beside", {}).items():
        scale = catalogue.terms[look].scale
        steps = {key for key, term in catalogue.terms.items() if scale and term.scale == scale}
        if look in often and not (steps - {look}) & often:
            found.update(drawn)
    return found


def _bits(evidence: Evidence, term: str) -> float:
    return float(evidence.bits[evidence.row[term]]) if term in evidence.row else 0.0
