"""What stands around every page: title, standing notice, the pinned advice, and a safe way out."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.frame import address_line
from components.frame.advice_bar import advice_bar
from components.frame.broken_dataset import broken_dataset
from components.frame.closing import closing
from components.frame.first_start import first_start
from components.frame.sources_notice import sources_notice
from components.parts.plain_text import plain
from components.serving.sent_at_once import send_at_once
from components.state import dataset as served
from components.state import session
from components.state.dataset import Dataset
from components.state.outcome import outcome
from data.matching.address import parameters

MARK = Path(__file__).with_name("mark.svg")
"""The small mark that stands before our name at the top of every page."""

_log = logging.getLogger(__name__)


# A run has a thread of its own, and sees one dataset from its beginning to its end.
_run = threading.local()


def dataset() -> Dataset:
    """The dataset of this run. Pages run only when it is sound."""
    found: Dataset = _run.dataset
    return found


def name(text: str) -> None:
    """Call the page by what it shows, in the window's title and in the reader's history."""
    title = dataset().catalogue.wording["frame"]["title"]
    st.set_page_config(page_title=f"{text} – {title}")


def around(page: StreamlitPage, pages: Mapping[str, StreamlitPage]) -> None:
    """Run `page` inside the frame; `pages` are all there are, by the name that links use."""
    send_at_once()
    with first_start():
        found = served.serve()
    if not isinstance(found, Dataset):
        st.set_page_config(page_title="Back Bump Explorer", page_icon=str(MARK), layout="wide")
        broken_dataset(found)
        return
    catalogue = found.catalogue
    words = catalogue.wording["frame"]
    st.set_page_config(
        page_title=f"{page.title} – {words['title']}", page_icon=str(MARK), layout="wide"
    )
    st.logo(str(MARK), size="large")
    address_line.follow(catalogue, page.url_path)
    shown = found.reference if session.reference_only() else found
    _run.dataset = shown
    if (asked := session.asked_page()) and asked[0] in pages:
        name, more = asked
        given = {**parameters(session.selection(), shown.catalogue), **more}
        try:
            st.switch_page(pages[name], query_params=given)
        except Exception:
            _log.exception("The way to %s failed", name)
            st.session_state[session.PRESS_FAILED] = True
    advice_bar(shown, outcome(shown))
    if address_line.dropped():
        st.info(plain(words["dropped"]))
    if st.session_state.pop(session.PRESS_FAILED, False):
        st.error(plain(f"{words['failed']} {words['failed_help']}"))
    if session.reference_only():
        sources_notice(found)
    try:
        page.run()
    except Exception:
        _log.exception("The page %s failed", page.url_path or "explore")
        st.error(plain(f"{words['failed']} {words['failed_help']}"))
    address_line.write(catalogue)
    closing(found)
