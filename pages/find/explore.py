"""Explore: tick what is seen and felt, and see at every tick what fits and how soon to get help."""

import streamlit as st

from components import frame
from components.opening import opening
from components.outcome import outcome
from components.questions import questions
from components.result_views import result_views
from components.results import results

dataset = frame.dataset()
now = outcome(dataset)
opening(dataset, now)

left, right = st.columns(2, gap="large")
with right:
    results(dataset, now)
    result_views(dataset, now)
with left:
    questions(dataset)
