"""The care levels as cards: when, the one action, and the signs of each with their source."""

from __future__ import annotations

from collections.abc import Collection

from components.parts.nodes import Node, el, link_to_page
from components.parts.source_note import source_note
from components.parts.warning_sign import sign_in_words
from components.state.region import call_here, said_here
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.address import parameters
from data.matching.selection import Selection
from data.urgency.care_levels import CareCard, care_cards

EMERGENCY = "emergency"

FIRST = 4
"""As many signs, or names, as a card shows before the rest, which one press opens in place."""


def cards(catalogue: Catalogue, chosen: Selection, met: Collection[Rule]) -> list[Node]:
    """A card a level, most urgent first, then the sources of the emergency signs.

    An emergency card has nothing to read on with: its only link calls for help.
    """
    words = catalogue.wording["when_to_get_help"]
    found = care_cards(catalogue)
    return [
        el(
            "section",
            el("h2", words["cards"]),
            *(_card(catalogue, chosen, card, met) for card in found),
        ),
        *(_sources(catalogue, card) for card in found if card.level.level == EMERGENCY),
    ]


def contents(catalogue: Catalogue) -> Node:
    """A way to each card, and to what stands below them."""
    words = catalogue.wording["when_to_get_help"]
    names = {level.level: f"{level.icon} {level.label}" for level in catalogue.levels.values()}
    names |= {part: words[part] for part in ("visit", "prepare")}
    ways = [
        el("li", el("a", name, href=f"#{target}", jump=target)) for target, name in names.items()
    ]
    return el("nav", el("ul", *ways, class_="ways"), aria_label=words["on_this_page"])


def action(catalogue: Catalogue, level: str, text: str) -> Node:
    """The one action, said in the words of the region, with the number to call where it has one."""
    call = call_here(catalogue, level)
    link = el("a", call["text"], href=call["href"], class_="call") if call else None
    return el("p", el("strong", text), " ", link, class_="action")


def _card(catalogue: Catalogue, chosen: Selection, card: CareCard, met: Collection[Rule]) -> Node:
    words = catalogue.wording["when_to_get_help"]
    level = card.level
    last = level.level == list(catalogue.levels)[-1]
    return el(
        "article",
        el("h3", el("span", level.icon, class_="icon", aria_hidden="true"), level.label),
        action(catalogue, level.level, said_here(catalogue, level.action)),
        el("p", words["watch_for"]) if last else None,
        el("p", words.get(f"when_{level.level}", words["when"])) if card.signs else None,
        *_signs(catalogue, card, met),
        None if card.signs or last else el("p", words["no_sign"]),
        _usual(catalogue, chosen, card) if level.level != EMERGENCY else None,
        class_=f"card step {level.level}",
        id=level.level,
    )


def _signs(catalogue: Catalogue, card: CareCard, met: Collection[Rule]) -> list[Node]:
    """The first signs and all that the reader ticked, the rest folded; nothing is folded of what
    cannot wait for an appointment.
    """
    words = catalogue.wording["when_to_get_help"]
    first = card.signs if card.level.same_day else card.signs[:FIRST]
    rest = [rule for rule in card.signs if rule not in first and rule not in met]
    shown = [rule for rule in card.signs if rule not in rest]
    heading = words["all_signs"].format(count=len(card.signs), more=len(rest))
    lists = [
        el("ul", *(_sign(catalogue, rule, rule in met) for rule in rules), class_="signs")
        for rules in (shown, rest)
        if rules
    ]
    if not rest:
        return lists
    folded = el("details", el("summary", heading), lists[1], class_="rest")
    return [lists[0], folded]


def _sign(catalogue: Catalogue, rule: Rule, ticked: bool) -> Node:
    words = catalogue.wording["when_to_get_help"]
    return el(
        "li",
        el("strong", sign_in_words(catalogue, rule)),
        el("mark", words["ticked"]) if ticked else None,
        el(
            "div",
            f"{rule.reason} ",
            None if rule.level == EMERGENCY else _folded_source(catalogue, rule),
        ),
    )


def _folded_source(catalogue: Catalogue, rule: Rule) -> Node:
    """The source behind one word: a long list of signs stays readable."""
    return el(
        "details",
        el("summary", catalogue.wording["when_to_get_help"]["source_of_sign"]),
        el("div", source_note(catalogue, rule.source, rule.place)),
        class_="sources",
    )


def _usual(catalogue: Catalogue, chosen: Selection, card: CareCard) -> Node | None:
    if not card.usual_for:
        return None
    carried = parameters(chosen, catalogue)
    names = [
        el(
            "li",
            link_to_page(
                "condition", {"condition": [key], **carried}, catalogue.conditions[key].name
            ),
        )
        for key in card.usual_for
    ]
    words = catalogue.wording["when_to_get_help"]
    shown = el("ul", *names, class_="names")
    if len(names) <= FIRST:
        return el("div", el("p", words["usual"]), shown)
    heading = words["usual_count"].format(count=len(names))
    return el("details", el("summary", heading), shown, class_="rest")


def _sources(catalogue: Catalogue, card: CareCard) -> Node:
    words = catalogue.wording["when_to_get_help"]
    return el(
        "details",
        el("summary", words["emergency_sources"]),
        el(
            "ul",
            *(
                el(
                    "li",
                    f"{sign_in_words(catalogue, rule)}. ",
                    source_note(catalogue, rule.source, rule.place),
                )
                for rule in card.signs
            ),
        ),
    )
