"""A part of a page that is written rather than asked: text, tables, links, in our own style."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from components import presses, session
from components.nodes import Node
from components.script import joined

_component = st.components.v2.component(
    "written",
    html='<div id="written"></div>\n<!-- filled by the script -->',
    css=joined("shared.css", "written.css"),
    js=joined("dom.js", "press.js", "written.js"),
)


def written(
    key: str, nodes: Sequence[Node], on_act: Callable[[dict[str, Any]], None] | None = None
) -> None:
    """Draw `nodes`. A link to a page of ours goes there; a pressed `act` is handed to `on_act`.

    `jump` leads to the node of that id, and `print` prints.
    """

    def press(pressed: dict[str, Any]) -> None:
        if target := pressed.get("go"):
            session.go_to(str(target["page"]), target["parameters"], str(target.get("at", "")))
            return
        if (what := pressed.get("act")) and on_act:
            on_act(dict(what))

    presses.draw(_component, key, {"nodes": list(nodes)}, press)
