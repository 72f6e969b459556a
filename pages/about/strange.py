"""An address that no page has: what that means, and the way to Explore with what was ticked."""

import streamlit as st

from components.frame import frame
from components.parts.nodes import el, link_to_page
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from data.matching.address import parameters

catalogue = frame.dataset().catalogue
words = catalogue.wording["strange"]

st.title(plain(words["title"]))
way = link_to_page("explore", parameters(session.selection(), catalogue), words["explore"])
written(session.STRANGE, [el("p", words["text"]), el("p", way)])
