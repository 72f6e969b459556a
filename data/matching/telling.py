"""How much each ticked finding speaks for or against one condition, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from data.matching.evidence import Evidence
from data.matching.selection import Selection

Strength = Literal["much", "some", "little", "against", "strongly_against"]

MUCH, SOME = 2.0, 0.75
"""From how many bits on a finding speaks much, or somewhat, for a condition."""

AGAINST = -1.5
"""Below so many bits it speaks strongly against it."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One ticked term: how strongly it speaks, of how many of all candidates it is described, and
    whether it is a place, of which only the best that fits counts, and none speaks against.
    """

    term: str
    strength: Strength
    described_for: int
    place: bool


def tellings(evidence: Evidence, selection: Selection, condition: str) -> tuple[Telling, ...]:
    """What each ticked term says of `condition`, in vocabulary order."""
    column = evidence.column[condition]
    found = []
    for row in evidence.rows_of(selection.present).tolist():
        place = bool(evidence.place[row])
        lift = evidence.lift(row, column) * float(evidence.counts[row])
        fits = evidence.fit(row, column) > 0
        bits = max(lift, 0.0) if place or fits else lift
        found.append(
            Telling(evidence.terms[row], _strength(bits), int(evidence.recorded[row]), place)
        )
    return tuple(found)


def _strength(bits: float) -> Strength:
    if bits >= MUCH:
        return "much"
    if bits >= SOME:
        return "some"
    if bits >= 0:
        return "little"
    return "against" if bits > AGAINST else "strongly_against"
