"""Explore: tick what is seen and felt, and see at every tick what fits and how soon to get help."""

import streamlit as st

from components.explore.opening import opening
from components.explore.questions import questions
from components.explore.result_views import result_views
from components.explore.results import results
from components.frame import frame
from components.state.outcome import outcome

dataset = frame.dataset()
now = outcome(dataset)
opening(dataset, now)

left, right = st.columns(2, gap="large")
with right:
    results(dataset, now)
    result_views(dataset, now)
with left:
    questions(dataset)
