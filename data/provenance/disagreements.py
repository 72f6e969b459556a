"""Where sources disagree on how often something is there: both sides, with their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.matching.fact import facts


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One term on one condition or group: each way it is said, with the sources that say so.

    `one_source`: it is one source that says both, of different cases.
    """

    condition: str
    term: str
    sides: Mapping[str, tuple[str, ...]]
    one_source: bool


def disagreements(catalogue: Catalogue) -> tuple[Disagreement, ...]:
    """Every fact on which sources differ, in the order of the conditions; nothing is averaged."""
    found = []
    for condition in catalogue.conditions:
        for fact in facts(catalogue, condition):
            if fact.group or not fact.differs:
                continue
            sides: dict[str, dict[str, None]] = {}
            for statement in fact.statements:
                if statement.frequency and not statement.when:
                    sides.setdefault(statement.frequency, {})[statement.source] = None
            named = {frequency: tuple(sources) for frequency, sources in sides.items()}
            found.append(Disagreement(condition, fact.term, named, fact.one_source))
    return tuple(found)
