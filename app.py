"""The frame and the site map."""

import streamlit as st

from components import frame

PAGES = {
    "explore": st.Page("pages/find/explore.py", title="Explore", default=True),
}

page = st.navigation({"Find": [PAGES["explore"]]}, position="top")
frame.around(page, PAGES)
