"""The choice between all sources and those that answer for what they say."""

from __future__ import annotations

import streamlit as st

from components.parts.plain_text import plain
from components.state import session
from data.dataset.catalogue import Catalogue
from data.matching.address import REFERENCE


def sources_switch(catalogue: Catalogue) -> None:
    """Two choices; the whole app follows, and the address says which one was taken."""
    words, key = catalogue.wording["sources"], session.SOURCES_CHOICE
    labels = {"": words["switch_all"], REFERENCE: words["switch_reference"]}
    st.session_state[key] = REFERENCE if session.reference_only() else ""
    st.radio(
        plain(words["switch"]),
        list(labels),
        format_func=lambda choice: plain(labels[choice]),
        captions=[plain(words["switch_all_help"]), plain(words["switch_reference_help"])],
        key=key,
        on_change=lambda: session.choose_sources(st.session_state[key]),
    )
