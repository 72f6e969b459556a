"""A part of a page that is written rather than asked: text, tables, links, in our own style."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from components.parts.component import component
from components.parts.nodes import Node
from components.state import session

_component = component("written", "parts/written.js", "parts/written.css")


def written(
    key: str, nodes: Sequence[Node], on_act: Callable[[dict[str, Any]], None] | None = None
) -> None:
    """Draw `nodes`. A link to a page of ours goes there; a pressed `act` is handed to `on_act`.

    `jump` leads to the node of that id, and `print` prints.
    """

    def go() -> None:
        if target := st.session_state[key].get("go"):
            session.go_to(str(target["page"]), target["parameters"], str(target.get("at", "")))

    def act() -> None:
        session.touch()
        if (what := st.session_state[key].get("act")) and on_act:
            on_act(dict(what))

    _component(key=key, data={"nodes": list(nodes)}, on_go_change=go, on_act_change=act)
