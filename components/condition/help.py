"""When to get help for one condition: a card a level with its signs, the most urgent first.

What is an emergency with any bump stands behind the usual step where the condition has no such
sign of its own: what is told of acne must not open with a numb groin, and must not be without it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from components.care.how_soon import own_level
from components.care.sign_list import sign_list, sign_sources
from components.parts.nodes import Node, el
from components.state.region import call_here, said_here
from data.conditions.profile import signs_of
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.dataset.records import Condition, Rule
from data.urgency.places import EMERGENCY

FIRST = 5
"""So many signs of a level stand in sight."""


def condition_help(catalogue: Catalogue, condition: Condition, advised: str) -> list[Node]:
    """The section. `advised` is what the advice on the ticks comes to, maybe another level."""
    words = catalogue.wording["condition"]
    signs = signs_of(catalogue, condition.condition)
    levels = _levels(catalogue, condition, signs)
    every = [rule for rules in signs.values() for rule in rules]
    return [
        el(
            "section",
            el("h2", words["help"], id="help"),
            own_level(catalogue, condition, advised),
            el(
                "div",
                *(_card(catalogue, condition, level, signs.get(level, ())) for level in levels),
                class_="trio",
            ),
            sign_sources(catalogue, every) if every else None,
        )
    ]


def _levels(catalogue: Catalogue, condition: Condition, own: Collection[str]) -> list[str]:
    """The levels to tell of, most urgent first; the usual one before them where the condition has
    no emergency of its `own`.
    """
    usual = condition.care_level
    told = [level for level in catalogue.levels if level in {*own, usual, EMERGENCY}]
    if EMERGENCY in own or not usual:
        return told
    return [usual, *(level for level in told if level != usual)]


def _card(catalogue: Catalogue, condition: Condition, level: str, rules: Sequence[Rule]) -> Node:
    call = call_here(catalogue, level)
    words = catalogue.wording["condition"]
    return el(
        "article",
        el("h3", catalogue.levels[level].label),
        el("p", said_here(catalogue, _action(catalogue, condition, level)), class_="action"),
        el("p", el("a", call["text"], href=call["href"], class_="call")) if call else None,
        el("p", words["usual"], class_="source") if level == condition.care_level else None,
        el("p", words["signs"], class_="source") if rules else None,
        *sign_list(catalogue, rules, first=FIRST),
        *(_any_bump(catalogue, rules) if level == EMERGENCY else ()),
        class_=f"card step {level}",
    )


def _action(catalogue: Catalogue, condition: Condition, level: str) -> str:
    """What to do, and by when as the source of the condition has it.

    What cannot wait keeps the whole action of its level: "at once" alone tells nobody to call. Of
    the others the level's own "within two weeks" must not stand beside "this week".
    """
    words, record = catalogue.wording["condition"], catalogue.levels[level]
    when = condition.care_when if level == condition.care_level else ""
    if not when or when == words.get(f"by_{level}"):
        return record.action
    do = record.action if record.same_day else words.get(f"do_{level}", record.action)
    return f"{do} {when[:1].upper()}{when[1:]}."


def _any_bump(catalogue: Catalogue, rules: Sequence[Rule]) -> list[Node]:
    """The signs that mean an emergency with every bump, so that no condition is without any; those
    of `rules` that are in sight above are not said again.
    """
    words = catalogue.wording["condition"]
    above = {need for rule in rules[:FIRST] if len(rule.needs) == 1 for need in rule.needs[0]}
    left = [term for term in catalogue.now if term not in above]
    signs = "; ".join(label_inside(catalogue, term) for term in left)
    said = words["any_bump" if rules else "any_bump_only"].format(signs=signs)
    return [el("p", said, class_="source" if rules else "signs")] if left else []
