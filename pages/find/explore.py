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

# Their keys are what the columns are laid out by: see components/explore/columns.js.
with st.container(key="explore_columns"):
    left, right = st.columns([1, 1], gap="large")
with right, st.container(key="results_column"):
    results(dataset, now)
    result_views(dataset, now)
with left:
    questions(dataset)
