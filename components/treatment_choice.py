"""The switches of the treatment page: for which conditions, in which order."""

from __future__ import annotations

import streamlit as st

from components import session
from components.dataset import Dataset
from components.outcome import Outcome
from data.treatment import Treatment, still_fitting, treatments

ORDERS = ("condition", "kind")


def treatment_choice(dataset: Dataset, outcome: Outcome) -> tuple[str, tuple[Treatment, ...]]:
    """Draw the switches, and give the order and the treatments that are asked for."""
    catalogue, chosen = dataset.catalogue, outcome.selection
    words = catalogue.wording["treatment"]
    everything = treatments(catalogue)
    found = everything
    with st.container(horizontal=True, vertical_alignment="bottom"):
        order = st.segmented_control(
            words["order"],
            ORDERS,
            format_func=lambda each: words[f"order_{each}"],
            default=ORDERS[0],
            required=True,
            key=session.TREATMENT_ORDER,
            persist_state="session",
        )
        following = bool(chosen.chosen) and st.toggle(
            words["only"], value=True, key=session.TREATMENT_ONLY, persist_state="session"
        )
    if following:
        found = treatments(catalogue, still_fitting(catalogue, outcome.matches))
    sentence = words["following"] if following else words["everything"]
    st.text(
        sentence.format(
            sentence=chosen.sentence(catalogue),
            count=len({each.condition for each in found}),
            all=len({each.condition for each in everything}),
        )
    )
    if not found:
        st.info(words["none"])
    return order or ORDERS[0], found
