"""What would make it more urgent: of the rules that are one answer away, the few to name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.evidence import Evidence
from data.matching.likely import likely
from data.matching.matching import Matches
from data.matching.narrowing import readily
from data.matching.selection import Selection
from data.urgency.rules import NearRule, levels_with

OF_A_LEVEL, IN_ALL = 4, 8
"""So many answers are named: no level takes the room of the next one."""


def at_their_soonest(
    catalogue: Catalogue, selection: Selection, near: Sequence[NearRule]
) -> tuple[NearRule, ...]:
    """`near` without the answers that would meet a more urgent rule too: who has skin that comes
    off in sheets is not told to be seen the same day, as that is an emergency.
    """
    reached = levels_with(catalogue, selection, {term for each in near for term in each.missing})
    urgency = {term: catalogue.urgency_of(level) for term, level in reached.items()}
    found = []
    for each in near:
        own = catalogue.urgency_of(each.rule.level)
        if kept := tuple(term for term in each.missing if urgency[term] >= own):
            found.append(replace(each, missing=kept))
    return tuple(found)


def foremost(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    matches: Matches,
    near: Sequence[NearRule],
) -> tuple[NearRule, ...]:
    """At most so many of `near`, most urgent first, of a level those whose sign belongs most to
    what fits best. The same answers are named once, for the most urgent level.
    """
    worth = _worth(catalogue, evidence, selection, matches)
    leading = {*matches.leading.conditions} if selection.chosen else set[str]()

    def place(each: NearRule) -> tuple[int, float, int]:
        belongs = max((worth(each.rule, term) for term in each.missing), default=0.0)
        known = len(leading.intersection(each.rule.about))
        return catalogue.urgency_of(each.rule.level), -belongs, -known

    found: dict[frozenset[str], NearRule] = {}
    room = Counter[str]()
    for each in sorted(near, key=place):
        answers = frozenset(each.missing)
        if answers not in found and room[each.rule.level] < OF_A_LEVEL:
            room[each.rule.level] += 1
            found[answers] = each
    return tuple(found.values())[:IN_ALL]


def _worth(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> Callable[[Rule, str], float]:
    """How much a sign of a rule belongs to the cards in sight: the chance of the sign in each that
    it is stated of, as likely as that one is beside the others, times how readily it is told. One
    that the rule is about has it at least as one whose source does not say how often. A place does
    not come.
    """
    cards = matches.leading.columns[: int(catalogue.weights["cards"])].tolist()
    if not selection.chosen or not cards:
        return lambda rule, term: 0.0
    shown = np.isin(np.arange(len(evidence.candidates)), cards)
    chances = likely(catalogue, evidence, selection, shown)[cards].tolist()
    ready = readily(catalogue, evidence)
    unsaid = catalogue.weights["frequency"]["unsaid"]
    names = [evidence.candidates[card] for card in cards]
    stated = [
        {
            fact.term
            for holder in (name, *catalogue.groups_of[name])
            for fact in catalogue.by_condition.get(holder, ())
        }
        for name in names
    ]

    def worth(rule: Rule, term: str) -> float:
        if term not in evidence.row:
            return 0.0
        row, kin, all_ = evidence.row[term], {term, *catalogue.descendants[term]}, 0.0
        for card, name, chance, own in zip(cards, names, chances, stated, strict=True):
            has = 0.0 if own.isdisjoint(kin) else evidence.chance(row, card)
            all_ += chance * (max(has, unsaid) if name in rule.about else has)
        # Rounded, so that sums that differ only by the order of adding do not change the order.
        return round(float(all_ * ready[row]), 9)

    return worth
