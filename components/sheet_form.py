"""What a reader types for the sheet; kept in the session, over all pages, and nowhere else."""

from __future__ import annotations

import streamlit as st

from components import session
from components.dataset import Dataset
from components.script import joined
from data.appointment_sheet import Typed

FIELDS = {
    "since": "since",
    "changed": "changed",
    "medicines": "medicines",
    "questions": "own_questions",
}
"""The fields, and what each is called in the wording."""

LONGEST = 1000

_component = st.components.v2.component(
    "sheet_form",
    html='<div id="fields"></div>\n<!-- filled by the script -->',
    css=joined("shared.css", "fields.css"),
    js=joined("dom.js", "fields.js"),
)


def sheet_form(dataset: Dataset) -> Typed:
    """Draw the fields and give what stands in them."""
    words, typed = dataset.catalogue.wording["sheet"], _held()
    fields = [
        {
            "name": name,
            "label": words[label],
            "example": words[f"{label}_example"],
            "text": getattr(typed, name),
        }
        for name, label in FIELDS.items()
    ]
    _component(
        key=session.SHEET_FORM,
        data={"fields": fields, "longest": LONGEST},
        on_typed_change=_take,
    )
    return typed


def _held() -> Typed:
    held = st.session_state.get(session.TYPED)
    return held if isinstance(held, Typed) else Typed()


def _take() -> None:
    given = st.session_state[session.SHEET_FORM].get("typed") or {}
    texts = {name: str(given.get(name) or "")[:LONGEST] for name in FIELDS}
    st.session_state[session.TYPED] = Typed(**texts)
