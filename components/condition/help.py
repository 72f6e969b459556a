"""When to get help for one condition: a card a level with its signs, the most urgent first.

What is an emergency with any bump comes last where the condition has no such sign of its own: a
page on acne must not open with a numb groin, and must not be without it.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.care.sign_list import sign_list, sign_sources
from components.parts.chosen_words import chosen_words
from components.parts.nodes import Node, el
from components.state.region import call_here, said_here
from data.conditions.profile import signs_of
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Rule

FIRST = 5
"""So many signs of a level stand in sight."""


def condition_help(catalogue: Catalogue, condition: Condition, advised: str) -> list[Node]:
    """The section. `advised` is what the advice on the ticks comes to, maybe another level."""
    words = catalogue.wording["condition"]
    signs = signs_of(catalogue, condition.condition)
    urgent = next(iter(catalogue.levels))
    usual = condition.care_level
    own = [level for level in catalogue.levels if level in signs or level == usual]
    levels = own if urgent in own else [*own, urgent]
    every = [rule for rules in signs.values() for rule in rules]
    return [
        el(
            "section",
            el("h2", words["help"], id="help"),
            _own(catalogue, condition, advised),
            el(
                "div",
                *(_card(catalogue, condition, level, signs.get(level, ())) for level in levels),
                class_="trio",
            ),
            sign_sources(catalogue, every) if every else None,
        )
    ]


def _own(catalogue: Catalogue, condition: Condition, advised: str) -> Node | None:
    """Where the reader's own advice and the usual level of the condition are not the same, both
    are said together with which of them counts."""
    if not advised or not condition.care_level or advised == condition.care_level:
        return None
    said = catalogue.wording["condition"]["own_level"].format(
        own=catalogue.levels[advised].label,
        usual=catalogue.levels[condition.care_level].label,
    )
    return el("p", said, class_="differ")


def _card(catalogue: Catalogue, condition: Condition, level: str, rules: Sequence[Rule]) -> Node:
    call = call_here(catalogue, level)
    record = catalogue.levels[level]
    # By when is said by its source: two weeks must not stand beside "this week".
    when = condition.care_when if level == condition.care_level else ""
    action = f"{when[:1].upper()}{when[1:]}." if when else record.action
    return el(
        "article",
        el("h3", record.label),
        *sign_list(catalogue, rules, first=FIRST),
        *(_any_bump(catalogue, only=not rules) if level == next(iter(catalogue.levels)) else ()),
        el("p", said_here(catalogue, action), class_="action"),
        el("p", el("a", call["text"], href=call["href"], class_="call")) if call else None,
        class_=f"card step {level}",
    )


def _any_bump(catalogue: Catalogue, *, only: bool) -> list[Node]:
    """The signs that mean an emergency with every bump, so that no condition is without any."""
    words = catalogue.wording["condition"]
    signs = "; ".join(chosen_words(catalogue, term, False) for term in catalogue.now)
    said = words["any_bump_only" if only else "any_bump"].format(signs=signs)
    return [el("p", said, class_="signs" if only else "source")]
