"""A part of a page that is written rather than asked: text, tables, links, in our own style."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from components.parts import presses
from components.parts.component import component
from components.parts.nodes import Node
from components.state import session

_component = component("written", "parts/written.js", "parts/written.css")


def written(
    key: str, nodes: Sequence[Node], on_act: Callable[[dict[str, Any]], None] | None = None
) -> None:
    """Draw `nodes`. A link to a page of ours goes there; a pressed `act` is handed to `on_act`.

    `print` prints, `copy` copies the address and then says what it holds, and `picture` saves the
    chart of the page in that form.
    """

    def press(pressed: dict[str, Any]) -> None:
        if target := pressed.get("go"):
            session.go_to(str(target["page"]), target["parameters"], str(target.get("at", "")))
            return
        if (what := pressed.get("act")) and on_act:
            on_act(dict(what))

    presses.draw(_component, key, {"nodes": list(nodes)}, press)
