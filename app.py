"""The frame and the site map."""

import streamlit as st

from components import frame

PAGES = {
    "explore": st.Page("pages/find/explore.py", title="Explore", default=True),
    "compare": st.Page("pages/find/compare.py", title="Compare"),
    "complications": st.Page("pages/learn/complications.py", title="Complications"),
    "treatment": st.Page("pages/learn/treatment.py", title="Treatment and prevention"),
    "when-to-get-help": st.Page(
        "pages/learn/when_to_get_help.py", title="When to get help", url_path="when-to-get-help"
    ),
    "condition": st.Page("pages/find/condition.py", title="Condition", visibility="hidden"),
    "sheet": st.Page("pages/learn/sheet.py", title="Sheet for the appointment"),
}

page = st.navigation([*PAGES.values()], position="top")
frame.around(page, PAGES)
