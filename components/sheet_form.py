"""What a reader types for the sheet; kept in the session, over all pages, and nowhere else."""

from __future__ import annotations

import streamlit as st

from components import session
from components.dataset import Dataset
from data.appointment_sheet import Typed

FIELDS = ("since", "changed", "medicines", "questions")
LONGEST = 1000


def sheet_form(dataset: Dataset) -> Typed:
    """Draw the fields and give what stands in them."""
    words = dataset.catalogue.wording["sheet"]
    typed = {}
    for name, column in zip(FIELDS, [*st.columns(2), *st.columns(2)], strict=True):
        label = "own_questions" if name == "questions" else name
        with column:
            typed[name] = st.text_area(
                words[label],
                key=session.TYPED + name,
                placeholder=words[f"{label}_example"],
                max_chars=LONGEST,
                height=96,
                persist_state="session",
            )
    return Typed(**{name: text or "" for name, text in typed.items()})
