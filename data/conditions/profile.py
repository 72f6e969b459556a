"""One condition, whole: its facts by facet, its warning signs, and what is not known of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial

from data.conditions.said import own_first
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.fact import Fact, facts
from data.matching.selection import Selection
from data.urgency.rules import NearRule, rules_near, signs

ORDER = (
    "appearance",
    "feel",
    "location",
    "symptom",
    "course",
    "cause",
    "mechanism",
    "complication",
    "test",
    "procedure",
    "medicine",
    "over-the-counter",
    "home-care",
    "avoid",
    "prevention",
    "circumstance",
    "spread",
    "outlook",
)
"""The facets as somebody would ask about one condition; one that is not named here comes last."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """The facts of one facet: most often first, then the steps of its scales in their order."""

    facet: str
    facts: tuple[Fact, ...]


def facet_order(catalogue: Catalogue) -> tuple[str, ...]:
    """Every facet once, in the order of a condition's page."""
    named = [facet for facet in ORDER if facet in catalogue.facets]
    return (*named, *(facet for facet in catalogue.facets if facet not in ORDER))


def chapters(catalogue: Catalogue, condition: str) -> tuple[Chapter, ...]:
    """What is known of a condition or group, by facet; facets without a fact fall out."""
    known = facts(catalogue, condition)
    place = partial(_place, catalogue)
    found = []
    for facet in facet_order(catalogue):
        of_facet = [fact for fact in known if catalogue.terms[fact.term].facet == facet]
        if of_facet:
            found.append(Chapter(facet, tuple(sorted(of_facet, key=place))))
    return tuple(found)


def unknown_facets(catalogue: Catalogue, condition: str) -> tuple[str, ...]:
    """The facets on which no source says anything that can be told of this condition."""
    known = {c.facet for c in chapters(catalogue, condition) if own_first(catalogue, c.facts)}
    return tuple(facet for facet in facet_order(catalogue) if facet not in known)


def members(catalogue: Catalogue, group: str) -> tuple[str, ...]:
    """What lies in a group, directly or in a group of it, by name."""
    inside = [key for key, groups in catalogue.groups_of.items() if group in groups]
    return tuple(sorted(inside, key=lambda key: catalogue.conditions[key].name.lower()))


def rules_about(catalogue: Catalogue, condition: str) -> tuple[Rule, ...]:
    """The warning signs of a condition, its groups and its members, most urgent first."""
    family = {
        condition,
        *catalogue.groups_of[condition],
        *members(catalogue, condition),
    }
    about = [rule for rule in catalogue.rules if family & {*rule.about}]
    return tuple(sorted(about, key=lambda rule: catalogue.urgency_of(rule.level)))


def signs_of(catalogue: Catalogue, condition: str) -> dict[str, tuple[Rule, ...]]:
    """The warning signs of `rules_about` by level, most urgent level first.

    No sign is less urgent than the usual level: it would read as leave to wait longer; nor does one
    stand beside a more urgent one that it comes to with what the condition often has. In a level
    those that name the condition itself come first, then those that ask for least.
    """
    usual = catalogue.urgency_of(catalogue.conditions[condition].care_level)
    about = rules_about(catalogue, condition)
    seen, near = _urgent_with(catalogue, condition, about)
    found: dict[str, list[Rule]] = {}
    for rule in about:
        if catalogue.urgency_of(rule.level) <= usual and not _outdone(catalogue, rule, seen, near):
            found.setdefault(rule.level, []).append(rule)
    return {
        level: tuple(sorted(rules, key=lambda r: (condition not in r.about, len(r.needs))))
        for level, rules in found.items()
    }


def _urgent_with(
    catalogue: Catalogue, condition: str, about: Collection[Rule]
) -> tuple[frozenset[str], list[NearRule]]:
    """What rules see in what the condition often has, and those of `about` that one more finding
    would meet then.
    """
    often = frozenset(
        fact.term
        for fact in facts(catalogue, condition)
        if fact.said in ("always", "often") and not fact.group
    )
    whose = {condition, *catalogue.groups_of[condition], *members(catalogue, condition)}
    near = rules_near(catalogue, Selection(often), whose)
    return signs(catalogue, Selection(often)), [each for each in near if each.rule in about]


def _outdone(
    catalogue: Catalogue, rule: Rule, seen: Collection[str], near: Iterable[NearRule]
) -> bool:
    """Whether, beside what is `seen`, a more urgent rule is met by whatever would meet this one: a
    fever with bumps can wait a day, but a boil is a sore lump, and with one it cannot.
    """
    missing = [need for need in rule.needs if not set(need).intersection(seen)]
    if len(missing) != 1:
        return False
    level = catalogue.urgency_of(rule.level)
    urgent = [each for each in near if catalogue.urgency_of(each.rule.level) < level]
    return all(
        any(
            term in each.missing
            or {*catalogue.ancestors[term]}.intersection(each.missing).difference(each.rule.itself)
            for each in urgent
        )
        for term in missing[0]
    )


def neighbours(catalogue: Catalogue, condition: str) -> tuple[str, str]:
    """The condition before and the one after in order of name; "" at the ends."""
    names = by_name(catalogue)
    place = names.index(condition)
    return (names[place - 1] if place else "", (*names, "")[place + 1])


def by_name(catalogue: Catalogue) -> tuple[str, ...]:
    """All conditions and groups in order of name."""
    return tuple(
        sorted(catalogue.conditions, key=lambda key: (catalogue.conditions[key].name.lower(), key))
    )


def _place(catalogue: Catalogue, fact: Fact) -> tuple[str, int, bool, int, str]:
    term = catalogue.terms[fact.term]
    if term.scale:
        return (term.scale, term.step, False, 0, term.label)
    return ("", 0, bool(fact.group), -fact.rank, term.label)
