"""The switches of the treatment page: for which conditions, in which order."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.parts.nodes import el
from components.parts.press_button import press_button
from components.parts.written import written
from components.state import session
from components.state.outcome import Outcome
from data.conditions.treatment import Treatment, still_fitting, treatments
from data.dataset.catalogue import Catalogue

ORDERS = ("condition", "kind")


def treatment_choice(catalogue: Catalogue, outcome: Outcome) -> tuple[str, tuple[Treatment, ...]]:
    """Draw the switches, and give the order and the treatments that are asked for."""
    words, chosen = catalogue.wording["treatment"], outcome.selection
    order = str(st.session_state.get(session.TREATMENT_ORDER, ORDERS[0]))
    following = bool(chosen.chosen) and bool(st.session_state.get(session.TREATMENT_ONLY, True))
    everything = treatments(catalogue)
    fitting = still_fitting(catalogue, outcome.matches) if following else None
    found = treatments(catalogue, fitting)
    fits = "following" if outcome.matches.fits else "following_some"
    sentence = words[fits if following else "everything"]
    said = sentence.format(
        sentence=chosen.sentence(catalogue),
        count=len({each.condition for each in found}),
        all=len({each.condition for each in everything}),
    )
    orders = [
        press_button(words[f"order_{each}"], each == order, {"order": each}) for each in ORDERS
    ]
    only = press_button(words["only"], following, {"only": not following})
    nodes = [
        el("div", *orders, class_="pills", role="group", aria_label=words["order"]),
        el("div", only, class_="pills") if chosen.chosen else el("div"),
        el("p", said, role="status"),
        el("p", "" if found else words["none"]),
    ]
    written(session.TREATMENT_CHOICE, nodes, _press)
    return order, found


def _press(act: dict[str, Any]) -> None:
    if act.get("order") in ORDERS:
        st.session_state[session.TREATMENT_ORDER] = act["order"]
    if "only" in act:
        st.session_state[session.TREATMENT_ONLY] = bool(act["only"])
