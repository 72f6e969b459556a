"""The catalogue without what rests on an article: public bodies and clinical references only.

Warning signs stay, whatever they rest on, and so does a usual level that means help on the same
day: no choice of a reader hides a warning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.provenance.confidence import REFERENCE


@dataclass(frozen=True, slots=True)
class Hidden:
    """What a catalogue of references leaves out.

    `facts` of `of` are hidden; `bare` are the conditions, in file order, of which nothing is left;
    `levels` counts the usual levels that are hidden. `rules` and `kept_levels` count the warnings
    that stay although they rest on an article.
    """

    facts: int
    of: int
    bare: tuple[str, ...]
    levels: int
    rules: int
    kept_levels: int


def reference_only(catalogue: Catalogue) -> Catalogue:
    """`catalogue` with the statements and sources of public bodies and clinical references only."""
    conditions = {key: _without(catalogue, each) for key, each in catalogue.conditions.items()}
    warnings = {rule.source for rule in catalogue.rules} | {
        each.care_source for each in conditions.values()
    }
    kept = {key for key, source in catalogue.sources.items() if source.kind in REFERENCE}
    return replace(
        catalogue,
        reference_only=True,
        conditions=conditions,
        statements=tuple(s for s in catalogue.statements if s.source in kept),
        sources={
            key: source
            for key, source in catalogue.sources.items()
            if key in kept or key in warnings
        },
    )


def hidden(catalogue: Catalogue, reference: Catalogue) -> Hidden:
    """What `reference` leaves out of `catalogue`, counted."""
    conditions = [each for each in catalogue.conditions.values() if not each.is_group]
    left = [reference.conditions[each.condition] for each in conditions]
    return Hidden(
        facts=len(catalogue.statements) - len(reference.statements),
        of=len(catalogue.statements),
        bare=tuple(
            each.condition
            for each in conditions
            if each.condition in catalogue.by_condition
            and each.condition not in reference.by_condition
        ),
        levels=sum(bool(each.care_level) for each in conditions)
        - sum(bool(each.care_level) for each in left),
        rules=sum(not _referenced(catalogue, rule.source) for rule in catalogue.rules),
        kept_levels=sum(
            bool(each.care_level) and not _referenced(catalogue, each.care_source) for each in left
        ),
    )


def _without(catalogue: Catalogue, condition: Condition) -> Condition:
    level = catalogue.levels.get(condition.care_level)
    if level and not level.same_day and not _referenced(catalogue, condition.care_source):
        condition = replace(condition, care_level="", care_when="", care_source="")
    known = condition.commonness_source in catalogue.sources
    if known and not _referenced(catalogue, condition.commonness_source):
        return replace(condition, commonness="", commonness_source="")
    return condition


def _referenced(catalogue: Catalogue, source: str) -> bool:
    return source in catalogue.sources and catalogue.sources[source].kind in REFERENCE
