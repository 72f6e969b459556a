"""What a page leaves out on paper: everything that can only be pressed."""

from __future__ import annotations

import streamlit as st

PRESSED = (
    "stMultiSelect",
    "stSelectbox",
    "stRadio",
    "stDownloadButton",
    "stVegaLiteChart",
    "stFullScreenFrame",
    "stHeader",
    "stBottom",
    "stToolbar",
    "stStatusWidget",
)
"""Streamlit's names of what is left out; our own components do so in their styles."""

PANES = ("stApp", "stAppViewContainer", "stMain", "stMainBlockContainer")
"""What scrolls on a screen, and would cut off the rest on paper."""


def no_controls_on_paper(*more: str) -> None:
    """Leave controls, charts and what the selectors `more` name out of what is printed."""
    out = ", ".join([*(f"[data-testid={name}]" for name in PRESSED), *more])
    panes = ", ".join(f"[data-testid={name}]" for name in PANES)
    flow = (
        "position: static !important; overflow: visible !important; height: auto !important; "
        "padding: 0 !important; margin: 0 !important"
    )
    st.html(
        "<style>@page { size: A4; margin: 9mm } @media print { "
        f"{out} {{ display: none !important }} {panes} {{ {flow} }} }}</style>"
    )
