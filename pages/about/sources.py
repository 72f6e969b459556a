"""Sources and data: every source, what rests on it, gaps, disagreements, reviews, downloads."""

from datetime import date

import streamlit as st

from components.frame import frame
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.coverage_chart import coverage_chart
from components.sources.disagreement_list import disagreement_list
from components.sources.downloads import citation, data_downloads
from components.sources.review_state import review_state
from components.sources.source_list import source_list
from components.sources.switch import sources_switch
from components.sources.weak_facts import weak_facts
from components.state import session

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["sources"]

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
sources_switch(catalogue)
st.header(plain(words["downloads"]))
st.write(plain(words["downloads_intro"]))
data_downloads(dataset)
st.text(words["cite"])
st.code(citation(dataset), language=None, wrap_lines=True)
st.header(plain(words["list"]))
source_list(catalogue)
st.header(plain(words["coverage"]))
st.write(plain(words["coverage_intro"]))
coverage_chart(catalogue)
st.header(plain(words["weak"]))
weak_facts(dataset)
st.header(plain(words["differ"]))
disagreement_list(dataset)
st.header(plain(words["review"]))
written(session.REVIEW_STATE, review_state(catalogue, date.today()))
