"""The way on from a condition: back to the results, to Compare, to the next, to paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el, link_to_page
from components.state import session
from data.conditions.condition_address import MOST
from data.conditions.profile import neighbours
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters
from data.matching.selection import Selection


def condition_way(
    catalogue: Catalogue, condition: str, chosen: Selection, compared: Sequence[str]
) -> Node:
    """Back, Compare and print, for the top of the page."""
    words, carried = catalogue.wording["condition"], parameters(chosen, catalogue)
    return el(
        "nav",
        link_to_page("explore", carried, words["back"], at=condition),
        None if catalogue.conditions[condition].is_group else _toggle(words, condition, compared),
        link_to_page(
            "compare",
            {session.CONDITION: compared, **carried},
            words["open_compare"].format(count=len(compared)),
        )
        if compared
        else None,
        el("button", words["print"], type="button", print=True),
        class_="links",
        aria_label=words["way"],
    )


def condition_turn(catalogue: Catalogue, condition: str, chosen: Selection) -> Node:
    """The condition before and the one after, by name, and between them the list of all."""
    words = catalogue.wording["condition"]
    before, after = neighbours(catalogue, condition)
    return el(
        "nav",
        condition_link(catalogue, before, chosen, words["previous"]) if before else None,
        link_to_page("condition", parameters(chosen, catalogue), words["every"]),
        condition_link(catalogue, after, chosen, words["next"]) if after else None,
        class_="links turn",
        aria_label=words["turn"],
    )


def _toggle(words: Mapping[str, str], condition: str, compared: Sequence[str]) -> Node:
    if condition not in compared and len(compared) >= MOST:
        return el("span", words["compare_full"].format(count=MOST))
    inside = condition in compared
    return el(
        "button",
        words["compared" if inside else "compare"],
        type="button",
        aria_pressed="true" if inside else "false",
        act={"do": "compare", "condition": condition},
    )
