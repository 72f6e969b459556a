"""The advice in words: the level, one action, the reasons, and what would make it more urgent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.state.region import call_here, said_here
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.selection import Selection
from data.urgency.advice import Advice
from data.urgency.places import EMERGENCY


def advice_words(catalogue: Catalogue, advice: Advice, chosen: Selection) -> dict[str, Any]:
    """The advice as plain values for the card and for the bar at the bottom edge."""
    words = catalogue.wording["advice"]
    level = catalogue.levels.get(advice.level)
    if not chosen.chosen:
        label, action = words["empty"], words["empty_action"]
    elif level is None:
        likely = catalogue.levels.get(advice.outlook)
        label = (likely and likely.heading) or words["none"]
        action = _open_action(catalogue, advice)
    else:
        label, action = level.label, _action(catalogue, advice)
    return {
        "level": advice.level,
        "label": label,
        "action": said_here(catalogue, action),
        "call": call_here(catalogue, advice.level),
        "why": _why(catalogue, advice),
        "notes": [],
        "raise": _raise(catalogue, advice) if advice.level != EMERGENCY else [],
        "sources": [
            {
                "text": rule.reason.removesuffix("."),  # a colon and its source follow
                "title": catalogue.sources[rule.source].named,
                "place": rule.place,
                "address": catalogue.sources[rule.source].address,
            }
            for rule in advice.rules
        ]
        if advice.level != EMERGENCY
        else [],
    }


def _action(catalogue: Catalogue, advice: Advice) -> str:
    """The action of the soonest rule, or that of the level where no rule gave it."""
    ruled = (rule.action for rule in advice.deciding)
    action = next(ruled, catalogue.levels[advice.level].action)
    sooner = catalogue.levels[advice.outlook].sooner if advice.outlook else ""
    return f"{action} {sooner}".rstrip()


def _why(catalogue: Catalogue, advice: Advice) -> list[str]:
    """The reasons that set the level, the rules before what was recognised."""
    reasons = [rule.reason for rule in advice.deciding]
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
    """What to do while there is no level: never nothing, and which signs would change that."""
    words = catalogue.wording["advice"]
    said = [catalogue.levels[advice.outlook].mostly if advice.outlook else words["none_action"]]
    if advice.signs:
        signs = [label_inside(catalogue, term) for term in advice.signs]
        said.append(words["none_signs"].format(signs=", ".join(signs)))
    return " ".join(said)


def _raise(catalogue: Catalogue, advice: Advice) -> list[str]:
    """The answers that would raise the level, each with the level it would raise it to."""
    words = catalogue.wording["advice"]
    found: dict[str, str] = {}
    for near in advice.would_raise:
        first, *others = _told_once(catalogue, near.missing)
        labels = [
            catalogue.terms[first].label,
            *(label_inside(catalogue, t) for t in others),
        ]
        signs = f" {words['any']} ".join(labels)
        found.setdefault(signs, catalogue.levels[near.rule.level].label)
    return [words["reach"].format(signs=signs, level=level) for signs, level in found.items()]


def _told_once(catalogue: Catalogue, answers: Sequence[str]) -> list[str]:
    """Without answers whose label holds that of another: "sudden high fever" beside "fever"."""
    said = {term: f" {catalogue.terms[term].label.lower()} " for term in answers}
    return [term for term in answers if not any(said[o] in said[term] for o in said if o != term)]
