"""The care levels as cards: when, the one action, and the signs, by what happens."""

from __future__ import annotations

from collections.abc import Callable, Collection

from components.care.sign_list import sign_list, sign_sources
from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el
from components.state.region import call_here, said_here
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.selection import Selection
from data.urgency.care_levels import CareCard, SignGroup, care_cards
from data.urgency.places import EMERGENCY


def emergency_card(catalogue: Catalogue, met: Collection[Rule]) -> Node:
    """The first card: the number, then a line for each thing that happens, which opens to its
    signs in place, and the names of what is one. It has nothing to read on with: its only link
    calls for help.
    """
    words, region = catalogue.wording["when_to_get_help"], catalogue.wording["region"]
    [card] = [each for each in care_cards(catalogue) if each.level.level == EMERGENCY]
    return el(
        "article",
        el("h2", words["emergency_head"]),
        action(catalogue, EMERGENCY, said_here(catalogue, card.level.action)),
        None if call_here(catalogue, EMERGENCY) else el("p", region["card"]),
        el("p", words["when_emergency"], " ", el("span", words["tap"], class_="unprinted")),
        *(_group(catalogue, group, met, sourced=False) for group in card.groups),
        _usual(catalogue, card, lambda key: catalogue.conditions[key].name),
        class_=f"card step full {EMERGENCY}",
        id=EMERGENCY,
    )


def other_cards(catalogue: Catalogue, chosen: Selection, met: Collection[Rule]) -> Node:
    """The other levels, most urgent first."""
    cards = (
        _card(catalogue, chosen, card, met)
        for card in care_cards(catalogue)
        if card.level.level != EMERGENCY
    )
    return el("div", *cards, class_="pair")


def emergency_sources(catalogue: Catalogue) -> Node:
    """Where the signs of the first card come from, away from it."""
    rules = [rule for rule in catalogue.rules if rule.level == EMERGENCY]
    words = catalogue.wording["when_to_get_help"]
    return el(
        "section",
        el("h2", words["emergency_sources"]),
        sign_sources(catalogue, rules),
        class_="unprinted",
    )


def action(catalogue: Catalogue, level: str, text: str) -> Node:
    """The one action, said in the words of the region, with the number to call where it has one."""
    call = call_here(catalogue, level)
    link = el("a", call["text"], href=call["href"], class_="call") if call else None
    return el("p", el("strong", text), " ", link, class_="action")


def _card(catalogue: Catalogue, chosen: Selection, card: CareCard, met: Collection[Rule]) -> Node:
    words = catalogue.wording["when_to_get_help"]
    level = card.level
    last = level.level == catalogue.least_urgent
    return el(
        "article",
        el("h2", level.label),
        action(catalogue, level.level, said_here(catalogue, level.action)),
        el("p", words["watch_for"]) if last else None,
        *(_group(catalogue, group, met, paper=level.same_day) for group in card.groups),
        None if card.signs or last else el("p", words["no_sign"]),
        _usual(catalogue, card, lambda key: condition_link(catalogue, key, chosen)),
        class_=f"card step {level.level}",
        id=level.level,
    )


def _group(
    catalogue: Catalogue,
    group: SignGroup,
    met: Collection[Rule],
    *,
    sourced: bool = True,
    paper: bool = True,
) -> Node:
    """What happens in one line; what the reader ticked of it stands open, and so does all of it on
    `paper`.
    """
    words = catalogue.wording["when_to_get_help"]
    ticked = any(rule in met for rule in group.signs)
    mark = el("mark", words["ticked"]) if ticked else None
    return el(
        "details",
        el("summary", group.line, mark),
        *sign_list(catalogue, group.signs, met),
        sign_sources(catalogue, group.signs) if sourced else None,
        class_="happens",
        open=ticked,
        data_paper=False if paper or ticked else "closed",
    )


def _usual(catalogue: Catalogue, card: CareCard, named: Callable[[str], Node]) -> Node | None:
    if not card.usual_for:
        return None
    heading = catalogue.wording["when_to_get_help"]["usual_count"].format(count=len(card.usual_for))
    names = (el("li", named(key)) for key in card.usual_for)
    return el(
        "details",
        el("summary", heading),
        el("ul", *names, class_="columns plain"),
        class_="block",
        data_paper="closed",
    )
