"""The care levels as cards: the signs of each, and the conditions that usually call for it."""

from __future__ import annotations

from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Level, Rule


@dataclass(frozen=True, slots=True)
class CareCard:
    """One level with its signs in the order of their file, and what it is the usual level of."""

    level: Level
    signs: tuple[Rule, ...]
    usual_for: tuple[str, ...]


def care_cards(catalogue: Catalogue) -> tuple[CareCard, ...]:
    """Every level, most urgent first. Each rule stands on exactly one card."""
    return tuple(_card(catalogue, level) for level in catalogue.levels.values())


def _card(catalogue: Catalogue, level: Level) -> CareCard:
    usual = [each for each in catalogue.conditions.values() if each.care_level == level.level]
    return CareCard(
        level,
        tuple(rule for rule in catalogue.rules if rule.level == level.level),
        tuple(each.condition for each in sorted(usual, key=lambda each: each.name.lower())),
    )
