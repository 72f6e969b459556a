"""The mark of a frequency: a circle as full as it is often, so that no colour is needed."""

from __future__ import annotations

from components.parts.nodes import Node, el

_RING = "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1ZM0,-0.8A0.8,0.8,0,1,0,0,0.8A0.8,0.8,0,1,0,0,-0.8Z"

MARKS = {
    "always": "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1Z",
    "often": f"{_RING}M0,0L0,-0.85A0.85,0.85,0,1,1,-0.85,0Z",
    "sometimes": f"{_RING}M0,-0.85A0.85,0.85,0,0,1,0,0.85Z",
    "rarely": f"{_RING}M0,0L0,-0.85A0.85,0.85,0,0,1,0.85,0Z",
    "never": "M-0.9,-0.65L-0.65,-0.9L0,-0.25L0.65,-0.9L0.9,-0.65L0.25,0L0.9,0.65L0.65,0.9L0,0.25"
    "L-0.65,0.9L-0.9,0.65L-0.25,0Z",
    "": f"{_RING}M0,-0.3A0.3,0.3,0,1,1,0,0.3A0.3,0.3,0,1,1,0,-0.3Z",
    "not_recorded": "M-0.6,-0.1L0.6,-0.1L0.6,0.1L-0.6,0.1Z",
}
"""The outline of each mark, two units wide around the middle; also for fields where nothing is
recorded. Pages and charts draw the same ones."""


def frequency_mark(state: str) -> Node:
    """The mark as a node, for beside its word."""
    shape = el("path", d=MARKS[state], fill="currentColor")
    return el("svg", shape, viewBox="-1.1 -1.1 2.2 2.2", class_="mark", aria_hidden="true")
