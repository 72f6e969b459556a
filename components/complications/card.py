"""One complication, opened: what it is, its first signs, what to do, and its conditions."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.complications.address import address_of
from components.complications.words import counted, how_words
from components.parts.condition_link import condition_link
from components.parts.confidence_words import said_by
from components.parts.level_words import level_words
from components.parts.nodes import Node, el, link_out, link_to_page
from components.parts.source_line import source_line
from components.parts.warning_sign import sign_in_words
from components.parts.written import written
from components.state import session
from components.state.dataset import Dataset
from data.conditions.complication_filters import Filters
from data.conditions.complications import (
    WORST_FIRST,
    Consequence,
    by_complication,
    first_signs,
    is_slow,
    of_conditions,
)
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.urgency.places import EMERGENCY


def complication_card(dataset: Dataset, filters: Filters, before: Sequence[Node] = ()) -> str:
    """Draw `before` and the complication that the address asks for, if any, and give it.

    It stands with all its conditions, whatever the filters leave of the chart.
    """
    catalogue = dataset.catalogue
    asked = st.query_params.get(session.COMPLICATION, "")
    every = of_conditions(catalogue, dataset.consequences, catalogue.conditions)
    rows = by_complication(every).get(asked, ())
    unknown = el("p", catalogue.wording["complications"]["unknown"], class_="caution")
    nodes = [_card(catalogue, asked, rows, filters)] if rows else [unknown] if asked else []
    written(session.COMPLICATION_CARD, [*before, *nodes])
    return asked if rows else ""


def _card(
    catalogue: Catalogue, complication: str, rows: Sequence[Consequence], filters: Filters
) -> Node:
    words = catalogue.wording["complications"]
    term = catalogue.terms[complication]
    also = words["also"].format(names=", ".join(term.also_called)) if term.also_called else None
    return el(
        "article",
        el("h2", term.label, tabindex="-1", data_bring=complication),
        el(
            "p",
            el("strong", words[term.severity], class_=f"severity {term.severity}"),
            f" · {counted(catalogue, len(rows))}",
        ),
        el("p", term.plain),
        el("p", also, class_="help") if also else None,
        *what_to_do(catalogue, complication, rows),
        *_signs(catalogue, complication, rows),
        *_conditions(catalogue, rows),
        el("p", link_to_page("complications", address_of(catalogue, filters), words["close"])),
        class_="card",
    )


def what_to_do(catalogue: Catalogue, complication: str, rows: Sequence[Consequence]) -> list[Node]:
    """What to do: by how bad it is, if it has come, and while it is still only its conditions."""
    words = catalogue.wording["complications"]
    term = catalogue.terms[complication]
    itself = catalogue.conditions.get(term.condition)
    levels = {catalogue.conditions[each.condition].care_level for each in rows} - {""}
    before = [_level(catalogue, level) for level in sorted(levels, key=catalogue.urgency_of)]
    ours = el("p", words["do_ours"], class_="source")
    signs = first_signs(catalogue, complication, [each.condition for each in rows])
    calm = term.severity == WORST_FIRST[0] and is_slow(catalogue, signs)
    said = words["do_slow" if calm else f"do_{term.severity}"]
    nodes = [el("h3", words["do"]), el("p", said, class_="caution"), ours]
    if itself and itself.care_level:
        link = condition_link(catalogue, itself.condition, session.selection())
        nodes += [
            el("p", words["do_itself"]),
            el("ul", el("li", link, ". ", *_level_words(catalogue, itself.care_level))),
        ]
    return nodes + ([el("p", words["do_levels"]), el("ul", *before)] if before else [])


def _level(catalogue: Catalogue, level: str) -> Node:
    return el("li", *_level_words(catalogue, level))


def _level_words(catalogue: Catalogue, level: str) -> list[Node]:
    said = level_words(catalogue, level)
    return [
        el("span", said["icon"], aria_hidden="true", class_="icon"),
        el("strong", f" {said['label']}: ", class_="level"),
        catalogue.levels[level].action,
    ]


def _signs(catalogue: Catalogue, complication: str, rows: Sequence[Consequence]) -> list[Node]:
    """The most urgent signs stand open and no emergency is folded; the rest is one tap away."""
    words = catalogue.wording["complications"]
    rules = first_signs(catalogue, complication, [each.condition for each in rows])
    if not rules:
        return [el("h3", words["signs"]), el("p", words["no_signs"])]
    emergencies = sum(rule.level == EMERGENCY for rule in rules)
    most = max(int(catalogue.weights["cards"]), emergencies)
    rest = [_sign(catalogue, rule) for rule in rules[most:]]
    name = "more_signs_one" if len(rest) == 1 else "more_signs"
    more = el("summary", words[name].format(count=len(rest)))
    return [
        el("h3", words["signs"]),
        el("p", words["signs_help"], class_="help"),
        el("ul", *(_sign(catalogue, rule) for rule in rules[:most])),
        *([el("details", more, el("ul", *rest))] if rest else []),
    ]


def _sign(catalogue: Catalogue, rule: Rule) -> Node:
    source = catalogue.sources[rule.source]
    return el(
        "li",
        el("strong", f"{level_words(catalogue, rule.level)['label']}: "),
        f"{sign_in_words(catalogue, rule)}. {rule.action} ",
        el("span", link_out(source.address, source.named), f", {rule.place}", class_="source"),
    )


def _conditions(catalogue: Catalogue, rows: Sequence[Consequence]) -> list[Node]:
    words = catalogue.wording["complications"]
    return [
        el("h3", words["for_conditions"]),
        el("ul", *(_condition(catalogue, each) for each in rows)),
    ]


def _condition(catalogue: Catalogue, each: Consequence) -> Node:
    level = level_words(catalogue, catalogue.conditions[each.condition].care_level)
    usual = catalogue.wording["complications"]["usual"].format(level=level["label"])
    sources = (source_line(catalogue, statement) for statement in each.statements)
    return el(
        "li",
        condition_link(catalogue, each.condition, session.selection()),
        f": {how_words(catalogue, each)}. {said_by(catalogue, each.statements)} {usual}",
        *(
            el(
                "div",
                f"{line['text']} – ",
                link_out(line["address"], line["title"]),
                f", {line['place']}",
                class_="source",
            )
            for line in sources
        ),
    )
