"""On which skin a drawing is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components.parts.nodes import Node, el
from components.parts.press_button import press_button
from components.state import session
from data.dataset.catalogue import Catalogue


def chosen_skin(catalogue: Catalogue) -> Mapping[str, Any]:
    """The skin that is chosen, at first the first."""
    skins = {each["skin"]: each for each in catalogue.drawings["skins"]}
    held = st.session_state.get(session.SKIN)
    skin: Mapping[str, Any] = skins.get(held) or next(iter(skins.values()))
    return skin


def skin_choice(catalogue: Catalogue) -> Node:
    """The choice as nodes; a press hands back the skin, for `take_skin`."""
    chosen = chosen_skin(catalogue)["skin"]
    label = catalogue.wording["questions"]["skin"]
    buttons = [
        press_button(each["label"], each["skin"] == chosen, {"skin": each["skin"]})
        for each in catalogue.drawings["skins"]
    ]
    return el("div", el("span", label), *buttons, class_="pills", role="group", aria_label=label)


def take_skin(act: Mapping[str, Any]) -> None:
    """Keep the skin for every page. What is no skin of ours falls back to the first."""
    st.session_state[session.SKIN] = str(act.get("skin", ""))
