"""Rules turned round: which of them a sign has to do with, so that none is searched for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from data.dataset.records import Rule


def entries_met_by(rules: Sequence[Rule]) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """For each term the entries that it meets: the number of the rule and that of its entry."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, rule in enumerate(rules):
        for entry, need in enumerate(rule.needs):
            for term in need:
                found[term].append((number, entry))
    return {term: tuple(entries) for term, entries in found.items()}


def met_by_one_sign(rules: Sequence[Rule]) -> Mapping[str, tuple[int, ...]]:
    """For each condition the numbers of the rules about it that have one entry only."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, rule in enumerate(rules):
        for condition in rule.about if len(rule.needs) == 1 else ():
            found[condition].append(number)
    return {condition: tuple(numbers) for condition, numbers in found.items()}
