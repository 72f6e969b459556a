"""Compare on a card: the way there once it is in, and what to do where no more fit in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.parts.nodes import page_address
from components.state import session
from data.conditions.condition_address import MOST
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters
from data.matching.selection import Selection


def card_compare(
    catalogue: Catalogue, condition: str, chosen: Selection, compared: Sequence[str], turned: str
) -> dict[str, Any]:
    """The words under a card's Compare button, as plain values for the results.

    `turned` is the condition that was turned away because Compare holds as many as it can.
    """
    words = catalogue.wording["results"]
    name, count = catalogue.conditions[condition].name, len(compared)
    if condition in compared:
        return {
            "address": page_address("compare", compare_parameters(catalogue, chosen, compared)),
            "open": words["open_compare"].format(count=count),
            "said": words["compare_out_said"].format(name=name, count=count - 1, most=MOST),
        }
    if count < MOST:
        return {"said": words["compare_said"].format(name=name, count=count + 1, most=MOST)}
    full = words["compare_full"].format(most=MOST, name=name)
    shown = {"full": full, "instead": _instead(catalogue, name, compared)}
    return {"said": full, **(shown if condition == turned else {})}


def compare_parameters(
    catalogue: Catalogue, chosen: Selection, compared: Sequence[str]
) -> dict[str, list[str]]:
    return {session.CONDITION: list(compared), **parameters(chosen, catalogue)}


def _instead(catalogue: Catalogue, name: str, compared: Sequence[str]) -> list[dict[str, str]]:
    """What can make room."""
    words = catalogue.wording["results"]
    return [
        {
            "out": key,
            "label": words["compare_instead"].format(name=out),
            "said": words["compare_instead_said"].format(name=name, out=out),
        }
        for key, out in ((key, catalogue.conditions[key].name) for key in compared)
    ]
