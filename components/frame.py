"""What stands around every page: title, standing notice, the pinned advice, and a safe way out."""

from __future__ import annotations

import logging

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components import dataset as served
from components import session
from components.advice_bar import advice_bar
from components.broken_dataset import broken_dataset
from components.dataset import Dataset
from components.outcome import outcome

_log = logging.getLogger(__name__)


def dataset() -> Dataset:
    """The dataset that is served. Pages run only when it is sound."""
    found = served.serve()
    assert isinstance(found, Dataset)
    return found


def around(page: StreamlitPage) -> None:
    """Run `page` inside the frame."""
    found = served.serve()
    if not isinstance(found, Dataset):
        st.set_page_config(page_title="Back Bump Explorer", layout="wide")
        broken_dataset(found)
        return
    words = found.catalogue.wording["frame"]
    st.set_page_config(page_title=f"{page.title} – {words['title']}", layout="wide")
    session.follow_address(found.catalogue, page.url_path)
    advice_bar(found, outcome(found))
    try:
        page.run()
    except Exception:
        _log.exception("The page %s failed", page.url_path or "explore")
        st.error(f"{words['failed']} {words['failed_help']}")
    session.write_address(found.catalogue)
    st.caption(words["standing"])
