"""What a reader types for the sheet; kept in the session and in the tab, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from components.parts import presses
from components.parts.component import component
from components.state import session
from components.state.dataset import Dataset
from data.exports.appointment_sheet import Typed

FIELDS = {
    "since": "since",
    "changed": "changed",
    "medicines": "medicines",
    "questions": "own_questions",
}
"""The fields, and what each is called in the wording."""

ENDINGS = {"html": "html", "plain": "txt"}
"""The forms in which a sheet is saved, and how the names of their files end."""

LONGEST = 1000

_component = component("fields", "sheet/fields.js", "sheet/fields.css")


def typed() -> Typed:
    """What the reader has typed."""
    held = st.session_state.get(session.TYPED)
    return held if isinstance(held, Typed) else Typed()


def sheet_form(dataset: Dataset, builds: Mapping[str, Callable[[], str]]) -> None:
    """Draw the fields, and a button to save the sheet in each of the forms of `builds`.

    A file is built in the run that follows the press, from what was on the screen then, and the
    browser saves it. Later runs give it again, in case that run was cut short; it is saved once.
    """
    words, standing = dataset.catalogue.wording["sheet"], typed()
    fields = [
        {
            "name": name,
            "label": words[label],
            "example": words[f"{label}_example"],
            "text": getattr(standing, name),
        }
        for name, label in FIELDS.items()
    ]
    presses.draw(
        _component,
        session.SHEET_FORM,
        {
            "fields": fields,
            "longest": LONGEST,
            **{name: words[name] for name in ("kept", "clear", "cleared")},
            "saves": [{"as": form, "label": words[f"save_{form}"]} for form in builds],
            "file": _file(words, builds),
        },
        _take,
    )


def _file(
    words: Mapping[str, str], builds: Mapping[str, Callable[[], str]]
) -> dict[str, Any] | None:
    asked = st.session_state.get(session.SHEET_FILE)
    if not asked:
        return None
    form, number = asked
    name = f"{words['file']}.{ENDINGS[form]}"
    return {
        "number": number,
        "name": name,
        "type": f"text/{form};charset=utf-8",
        "text": builds[form](),
        "said": words["saved"].format(name=name),
    }


def _take(pressed: dict[str, Any]) -> None:
    """Take over what stands in the fields, and note what is to be saved."""
    given, asked = pressed.get("typed") or {}, pressed.get("save") or {}
    texts = {name: str(given.get(name) or "")[:LONGEST] for name in FIELDS}
    st.session_state[session.TYPED] = Typed(**texts)
    if asked.get("as") in ENDINGS:
        st.session_state[session.SHEET_FILE] = (asked["as"], int(asked["number"]))
