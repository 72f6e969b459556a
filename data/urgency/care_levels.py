"""The care levels as cards: the signs of each, and the conditions that usually call for it."""

from __future__ import annotations

from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Level, Rule


@dataclass(frozen=True, slots=True)
class SignGroup:
    """The signs of one level that belong together, in the order of their file, under one line."""

    line: str
    signs: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class CareCard:
    """One level with its signs by what happens, and what it is the usual level of."""

    level: Level
    groups: tuple[SignGroup, ...]
    usual_for: tuple[str, ...]

    @property
    def signs(self) -> tuple[Rule, ...]:
        return tuple(rule for group in self.groups for rule in group.signs)


def care_cards(catalogue: Catalogue) -> tuple[CareCard, ...]:
    """Every level, most urgent first. Each rule stands on exactly one card."""
    return tuple(_card(catalogue, level) for level in catalogue.levels.values())


def _card(catalogue: Catalogue, level: Level) -> CareCard:
    usual = [each for each in catalogue.conditions.values() if each.care_level == level.level]
    return CareCard(
        level,
        _groups(catalogue, level.level),
        tuple(each.condition for each in sorted(usual, key=lambda each: each.name.lower())),
    )


def _groups(catalogue: Catalogue, level: str) -> tuple[SignGroup, ...]:
    """The groups of `level` in the order of the file."""
    found: dict[str, list[Rule]] = {group.group: [] for group in catalogue.rule_groups}
    for rule in catalogue.rules:
        if rule.level == level:
            found[rule.group].append(rule)
    lines = {group.group: group.signs.get(level, group.label) for group in catalogue.rule_groups}
    return tuple(SignGroup(lines[key], tuple(rules)) for key, rules in found.items() if rules)
