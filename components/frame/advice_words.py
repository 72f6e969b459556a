"""The advice in words: the level, one action, the reasons, and what would make it more urgent."""

from __future__ import annotations

from typing import Any

from components.state.region import call_here, said_here
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection
from data.urgency.advice import Advice

NAMED = 3
"""How many of the signs that would change the level are named in a line."""


def advice_words(catalogue: Catalogue, advice: Advice, chosen: Selection) -> dict[str, Any]:
    """The advice as plain values for the card and for the bar at the bottom edge."""
    words = catalogue.wording["advice"]
    level = catalogue.levels.get(advice.level)
    if not chosen.chosen:
        label, action, icon = words["empty"], words["empty_action"], ""
    elif level is None:
        label, action, icon = words["none"], _open_action(catalogue, advice), ""
    else:
        label, action, icon = level.label, _action(catalogue, advice), level.icon
    return {
        "level": advice.level,
        "icon": icon,
        "label": label,
        "action": said_here(catalogue, action),
        "call": call_here(catalogue, advice.level),
        "why": _why(catalogue, advice),
        "notes": _range(catalogue, advice) if chosen.chosen and level is None else [],
        "raise": _raise(catalogue, advice) if advice.level != "emergency" else [],
        "sources": [
            {
                "text": rule.reason,
                "title": catalogue.sources[rule.source].named,
                "place": rule.place,
                "address": catalogue.sources[rule.source].address,
            }
            for rule in advice.rules
        ]
        if advice.level != "emergency"
        else [],
    }


def _action(catalogue: Catalogue, advice: Advice) -> str:
    """The action of the most urgent rule, or that of the level where no rule gave it."""
    ruled = (rule.action for rule in advice.rules if rule.level == advice.level)
    action = next(ruled, catalogue.levels[advice.level].action)
    sooner = catalogue.levels[advice.sooner].sooner if advice.sooner else ""
    return f"{action} {sooner}".rstrip()


def _why(catalogue: Catalogue, advice: Advice) -> list[str]:
    """The reasons that set the level, the rules before what was recognised."""
    reasons = [rule.reason for rule in advice.rules if rule.level == advice.level]
    names = [
        catalogue.conditions[key].name
        for key in advice.recognised
        if catalogue.conditions[key].care_level == advice.level
    ]
    if names:
        words = catalogue.wording["advice"]
        reasons.append(words["recognised"].format(name=", ".join(names)))
    return reasons


def _open_action(catalogue: Catalogue, advice: Advice) -> str:
    """What to do while there is no level: never nothing, and what would change that at once.

    A tick that is part of an urgent warning sign asks for the rest of it.
    """
    words = catalogue.wording["advice"]
    unsure = catalogue.levels[advice.sooner].unsure if advice.sooner else ""
    said = [unsure or words["none_action"]]
    part = next((near for near in advice.would_raise if len(near.rule.needs) > 1), None)
    if part and catalogue.levels[part.rule.level].same_day:
        signs = [catalogue.terms[term].label.lower() for term in part.missing]
        shown = ", ".join(signs[:NAMED]) + (" …" if len(signs) > NAMED else "")
        label = catalogue.levels[part.rule.level].label
        said.append(words["none_near"].format(signs=shown, level=label))
    return " ".join(said)


def _range(catalogue: Catalogue, advice: Advice) -> list[str]:
    """How urgent what fits can be. The least urgent level is not named: no rule has said it yet."""
    if advice.sooner or not advice.usual or advice.usual[0] == catalogue.least_urgent:
        return []
    words = catalogue.wording["advice"]
    return [words["range"].format(level=catalogue.levels[advice.usual[0]].label)]


def _raise(catalogue: Catalogue, advice: Advice) -> list[str]:
    """The answers that would raise the level, each with the level it would raise it to."""
    words = catalogue.wording["advice"]
    found: dict[str, str] = {}
    for near in advice.would_raise[:8]:
        signs = f" {words['any']} ".join(catalogue.terms[term].label for term in near.missing)
        found.setdefault(signs, catalogue.levels[near.rule.level].label)
    return [words["reach"].format(signs=signs, level=level) for signs, level in found.items()]
