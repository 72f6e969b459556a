"""The frame and the site map."""

import streamlit as st

from components import frame

page = st.navigation(
    {
        "": [
            st.Page("pages/find/explore.py", title="Explore", default=True),
        ],
    },
    position="top",
)
frame.around(page)
