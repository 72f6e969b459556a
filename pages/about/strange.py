"""An address that no page has: what that means, and the way to Explore with what was ticked."""

import streamlit as st

from components import frame, session
from components.nodes import el, link_to_page
from components.written import written
from data.address import parameters

catalogue = frame.dataset().catalogue
words = catalogue.wording["strange"]

st.title(words["title"])
way = link_to_page("explore", parameters(session.selection(), catalogue), words["explore"])
written(session.STRANGE, [el("p", words["text"]), el("p", way)])
