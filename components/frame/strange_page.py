"""An address of no page of ours: a page for it, so that a reader is told and led on.

Streamlit runs the first page under a dialog of its own for a path that no page has. A page that
exists for that path alone says the same in our words, keeps what was ticked and leads to Explore.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote, urlsplit

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.state import session


def strange_page(
    pages: Mapping[str, StreamlitPage], script: str, title: str
) -> list[StreamlitPage]:
    """The page for the path that was asked for, where none of `pages` has it."""
    path = strange_path(st.context.url or "", {page.url_path for page in pages.values()})
    # Kept, so that Back leads to it again.
    path = path or str(st.session_state.get(session.STRANGE_PATH, ""))
    st.session_state[session.STRANGE_PATH] = path
    return [st.Page(script, title=title, url_path=path, visibility="hidden")] if path else []


def strange_path(address: str, known: Iterable[str]) -> str:
    """The last part of the path of `address`, or "" where it is a page's or names nothing."""
    last = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2].strip()
    return last if last not in {*known, "-"} else ""
