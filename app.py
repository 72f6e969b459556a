"""The frame and the site map."""

import streamlit as st

from components.frame import frame
from components.frame.strange_page import strange_page

PAGES = {
    # At the bare address. The path is a name that nobody asks for, so that all others can be told.
    "explore": st.Page("pages/find/explore.py", title="Explore", default=True, url_path="-"),
    # Second: where the menu has no room for all, the last ones go.
    "when-to-get-help": st.Page(
        "pages/learn/when_to_get_help.py", title="When to get help", url_path="when-to-get-help"
    ),
    "compare": st.Page("pages/find/compare.py", title="Compare"),
    "complications": st.Page("pages/learn/complications.py", title="Complications"),
    "treatment": st.Page("pages/learn/treatment.py", title="Treatment"),
    "sheet": st.Page("pages/learn/sheet.py", title="Sheet"),
    "condition": st.Page("pages/find/condition.py", title="Condition", visibility="hidden"),
    # Last: they may never push another page out of the menu of a tablet.
    "sources": st.Page("pages/about/sources.py", title="Sources"),
    "how-it-works": st.Page(
        "pages/about/how_it_works.py", title="How it works", url_path="how-it-works"
    ),
}

strange = strange_page(PAGES, "pages/about/strange.py", "No such page")
page = st.navigation([*PAGES.values(), *strange], position="top")
frame.around(page, PAGES)
