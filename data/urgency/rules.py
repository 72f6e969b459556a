"""The warning signs: which rules a selection meets, and which are one answer away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.selection import Selection

SOONEST = ("now", "days", "week", "", "weeks")
"""By when the rules of a level are, soonest first; "" is the time of the level itself."""


@dataclass(frozen=True, slots=True)
class NearRule:
    """A rule that is one answer away: any one of `missing` would meet it."""

    rule: Rule
    missing: tuple[str, ...]


def signs(catalogue: Catalogue, selection: Selection) -> frozenset[str]:
    """The terms that rules see: what is present, and all that is broader."""
    present = [term for term in selection.present if term in catalogue.terms]
    return frozenset(t for term in present for t in (term, *catalogue.ancestors[term]))


def rules_met(catalogue: Catalogue, selection: Selection) -> tuple[Rule, ...]:
    """The rules met, most urgent first, and of a level the soonest first. No rule looks at what is
    absent, so ticks only add.
    """
    met = _entries_met(catalogue, selection)
    whole = [number for number in sorted(met) if len(met[number]) == _entries(catalogue, number)]
    return tuple(
        sorted(
            (catalogue.rules[number] for number in whole),
            key=lambda rule: (catalogue.urgency_of(rule.level), SOONEST.index(rule.by)),
        )
    )


def rules_near(
    catalogue: Catalogue, selection: Selection, concerning: Iterable[str]
) -> tuple[NearRule, ...]:
    """Rules one answer away, most urgent first.

    A rule of one entry is a step away from everything, so it is near only if it is about one of
    the conditions `concerning`.
    """
    met = _entries_met(catalogue, selection)
    denied = {t for term in selection.absent for t in (term, *catalogue.descendants[term])}
    begun = {n for n, entries in met.items() if len(entries) == _entries(catalogue, n) - 1}
    about = catalogue.single_signs.keys() & {*concerning}
    single = {n for key in about for n in catalogue.single_signs[key] if n not in met}
    near = []
    for number in sorted(begun | single):
        rule, entries = catalogue.rules[number], met.get(number, set())
        (unmet,) = (need for entry, need in enumerate(rule.needs) if entry not in entries)
        if missing := tuple(term for term in unmet if term not in denied):
            near.append(NearRule(rule, missing))
    return tuple(sorted(near, key=lambda found: catalogue.urgency_of(found.rule.level)))


def levels_with(
    catalogue: Catalogue, selection: Selection, terms: Iterable[str]
) -> Mapping[str, str]:
    """For each of `terms` the most urgent level of the rules that would be met if it were ticked
    too, beside those that are met already; "" where there is none.
    """
    met, found = _entries_met(catalogue, selection), {}
    for term in terms:
        levels = []
        for number, entries in _entries_met(catalogue, Selection(frozenset({term}))).items():
            if len(entries | met.get(number, set())) == _entries(catalogue, number):
                levels.append(catalogue.rules[number].level)
        found[term] = min(levels, key=catalogue.urgency_of, default="")
    return found


def _entries(catalogue: Catalogue, number: int) -> int:
    return len(catalogue.rules[number].needs)


def _entries_met(catalogue: Catalogue, selection: Selection) -> Mapping[int, set[int]]:
    """Each rule, by its number, of which something ticked meets an entry; and which entries."""
    present, met = selection.present, dict[int, set[int]]()
    for term in signs(catalogue, selection):
        for number, entry in catalogue.met_by.get(term, ()):
            if term in present or term not in catalogue.rules[number].itself:
                met.setdefault(number, set()).add(entry)
    return met
