"""The filters of the complications page: what was ticked, group, severity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from components.parts.nodes import Node, el, link_to_page
from components.parts.written import written
from components.state import session
from data.conditions.complication_filters import OTHERS, Filters, families
from data.conditions.complications import WORST_FIRST
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection


def complication_filters(catalogue: Catalogue, chosen: Selection) -> Filters:
    """Draw the filters as they stand, and give them."""
    filters = _held()
    every = (key for key, record in catalogue.conditions.items() if not record.is_group)
    written(
        session.COMPLICATION_FILTER_BUTTONS,
        [
            _fitting(catalogue, filters, chosen),
            _one_of(catalogue, "severity", filters.severity, WORST_FIRST),
            _one_of(catalogue, "group", filters.group, tuple(families(catalogue, every))),
        ],
        _press,
    )
    return filters


def _held() -> Filters:
    held = st.session_state.get(session.COMPLICATION_FILTERS)
    return held if isinstance(held, Filters) else Filters()


def _fitting(catalogue: Catalogue, filters: Filters, chosen: Selection) -> Node:
    words = catalogue.wording["complications"]
    if not chosen.chosen:
        return el("p", words["nothing_ticked"], " ", link_to_page("explore", {}, words["explore"]))
    ticked = chosen.sentence(catalogue)
    return el(
        "div",
        _button(words["only_fitting"], filters.fitting, {"fitting": not filters.fitting}),
        el("p", words["ticked"].format(ticked=ticked), class_="help"),
        el("p", words["only_fitting_help"], class_="help") if filters.fitting else None,
    )


def _one_of(catalogue: Catalogue, name: str, picked: str, values: tuple[str, ...]) -> Node:
    words = catalogue.wording["complications"]
    labels = {"": words[f"any_{name}"], OTHERS: words["others"]}
    labels |= {each: words[each] for each in WORST_FIRST}
    return el(
        "div",
        el("h3", words[name]),
        el(
            "div",
            *(
                _button(
                    labels[value] if value in labels else catalogue.conditions[value].name,
                    value == picked,
                    {name: value},
                )
                for value in ("", *values)
            ),
            class_="pills",
        ),
        role="group",
        aria_label=words[name],
    )


def _button(label: str, pressed: bool, act: dict[str, Any]) -> Node:
    """The key `act` tells the browser what to hand back when it is pressed."""
    mark = "✓ " if pressed else ""
    attributes = {"type": "button", "class": "pill", "aria-pressed": str(pressed).lower()}
    return ["button", {**attributes, "act": act}, mark + label]


def _press(act: dict[str, Any]) -> None:
    filters = _held()
    known = {name: value for name, value in act.items() if name in ("fitting", "group", "severity")}
    st.session_state[session.COMPLICATION_FILTERS] = replace(filters, **known)
