"""What stands around every page: title, standing notice, the pinned advice, and a safe way out."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components import address_line, session
from components import dataset as served
from components.advice_bar import advice_bar
from components.broken_dataset import broken_dataset
from components.dataset import Dataset
from components.outcome import outcome
from data.address import parameters

EDGES = """<style>
.stMainBlockContainer { padding-top: 3.5rem; padding-bottom: 2rem; }
[data-testid=stBottomBlockContainer] { padding-top: 0.6rem; padding-bottom: 0.8rem; }
[data-testid=stMain] { scroll-padding: 4rem 0 calc(var(--bar, 6rem) + 2rem); outline: none; }
[data-testid=stBottom] { z-index: 999992; }
[data-testid=stSidebarContent] { padding-bottom: calc(var(--bar, 6rem) + 2rem); }
@media (max-width: 640px) {
  [data-testid=stBottomBlockContainer] { padding-top: 0.4rem; padding-bottom: 0.5rem; }
}
</style>"""
"""Streamlit leaves room for a chat below and a toolbar above; on a phone that hides a question.

What is focused never ends up below the pinned advice, which stands above the menu's drawer too.
`--bar` is the height of the advice, kept by the bar itself.
"""

_log = logging.getLogger(__name__)


def dataset() -> Dataset:
    """The dataset that is served. Pages run only when it is sound."""
    found = served.serve()
    assert isinstance(found, Dataset)
    return found


def name(text: str) -> None:
    """Call the page by what it shows, in the window's title and in the reader's history."""
    title = dataset().catalogue.wording["frame"]["title"]
    st.set_page_config(page_title=f"{text} – {title}")


def around(page: StreamlitPage, pages: Mapping[str, StreamlitPage]) -> None:
    """Run `page` inside the frame; `pages` are all there are, by the name that links use."""
    found = served.serve()
    if not isinstance(found, Dataset):
        st.set_page_config(page_title="Back Bump Explorer", layout="wide")
        broken_dataset(found)
        return
    catalogue = found.catalogue
    words = catalogue.wording["frame"]
    st.set_page_config(page_title=f"{page.title} – {words['title']}", layout="wide")
    st.html(EDGES)
    address_line.follow(catalogue, page.url_path)
    if asked := session.asked_page():
        name, more = asked
        given = {**parameters(session.selection(), catalogue), **more}
        st.switch_page(pages[name], query_params=given)
    advice_bar(found, outcome(found))
    if address_line.dropped():
        st.info(words["dropped"])
    try:
        page.run()
    except Exception:
        _log.exception("The page %s failed", page.url_path or "explore")
        st.error(f"{words['failed']} {words['failed_help']}")
    address_line.write(catalogue)
    st.caption(words["standing"])
