"""The warning signs: which rules a selection meets, and which are one answer away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.selection import Selection


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
    """The rules met, most urgent first. No rule looks at what is absent, so ticks only add."""
    seen = signs(catalogue, selection)
    met = [rule for rule in catalogue.rules if not _unmet(rule, seen, selection)]
    return tuple(sorted(met, key=lambda rule: catalogue.urgency_of(rule.level)))


def rules_near(
    catalogue: Catalogue, selection: Selection, concerning: Iterable[str]
) -> tuple[NearRule, ...]:
    """Rules one answer away, most urgent first.

    A rule of one entry is a step away from everything, so it is near only if it is about one of
    the conditions `concerning`.
    """
    seen, leading = signs(catalogue, selection), {*concerning}
    denied = {t for term in selection.absent for t in (term, *catalogue.descendants[term])}
    near = []
    for rule in catalogue.rules:
        unmet = _unmet(rule, seen, selection)
        open_terms = tuple(term for term in unmet[0] if term not in denied) if unmet else ()
        relevant = len(rule.needs) > 1 or leading & {*rule.about}
        if len(unmet) == 1 and open_terms and relevant:
            near.append(NearRule(rule, open_terms))
    return tuple(sorted(near, key=lambda found: catalogue.urgency_of(found.rule.level)))


def _unmet(rule: Rule, seen: frozenset[str], selection: Selection) -> tuple[tuple[str, ...], ...]:
    """The entries of `rule` that nothing ticked meets."""
    broader = [term for term in rule.itself if term not in selection.present]
    heard = seen.difference(broader) if broader else seen
    return tuple(need for need in rule.needs if heard.isdisjoint(need))
