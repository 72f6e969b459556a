"""On a narrow screen: which two of the compared conditions face each other, and how to swap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.parts.nodes import Node, el
from components.state.compared import turn_to, turn_whole
from data.dataset.catalogue import Catalogue


def facing_pair(conditions: Sequence[str], held: Sequence[str]) -> tuple[str, ...]:
    """The two that face each other: those held as far as they are still compared."""
    kept = [key for key in held if key in conditions]
    return tuple([*kept, *(key for key in conditions if key not in kept)][:2])


def facing_with(condition: str, pair: tuple[str, ...]) -> tuple[str, ...]:
    """The pair, with `condition` in the second place where it is not among the two."""
    return pair if condition in pair else (pair[0], condition)


def facing_choice(
    catalogue: Catalogue, conditions: Sequence[str], facing: Sequence[str]
) -> Node | None:
    """Buttons for a narrow screen; two conditions need none."""
    if len(conditions) < 3:
        return None
    words = catalogue.wording["compare"]
    first, second = facing
    return el(
        "nav",
        el(
            "p",
            words["facing"].format(first=_name(catalogue, first), second=_name(catalogue, second)),
        ),
        *(
            _against(catalogue, words, key, pressed=key == second)
            for key in conditions
            if key != first
        ),
        el(
            "button",
            words["swap"].format(name=_name(catalogue, second)),
            type="button",
            act={"do": "swap"},
        ),
        class_="pills facing",
        aria_label=words["facing_label"],
    )


def void_choice(catalogue: Catalogue, void: int, *, whole: bool) -> Node | None:
    """For a narrow screen: how many rows say nothing of these two, and a button for them."""
    if not void:
        return None
    words = catalogue.wording["compare"]
    button = words["void_hide" if whole else "void_show"]
    return el(
        "p",
        words["void_shown" if whole else "void"].format(count=void),
        " ",
        el("button", button, type="button", act={"do": "void"}),
        class_="facing source",
    )


def face(act: Mapping[str, Any], conditions: Sequence[str], facing: Sequence[str]) -> None:
    """Take a press on one of the buttons of the table."""
    if act.get("do") == "void":
        turn_whole()
    elif act.get("do") == "swap":
        turn_to(tuple(facing[::-1]))
    elif act.get("do") == "against" and act.get("condition") in conditions:
        turn_to(facing_with(str(act["condition"]), tuple(facing)))


def _against(catalogue: Catalogue, words: Mapping[str, str], key: str, *, pressed: bool) -> Node:
    return el(
        "button",
        words["against"].format(name=_name(catalogue, key)),
        type="button",
        aria_pressed="true" if pressed else "false",
        act={"do": "against", "condition": key},
    )


def _name(catalogue: Catalogue, key: str) -> str:
    return catalogue.conditions[key].name
