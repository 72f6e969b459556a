"""Complications: what can follow, how bad, how often, for which conditions."""

import streamlit as st

from components import frame, session
from components.complication_card import complication_card
from components.complication_filters import complication_filters
from components.complications_chart import complications_chart
from components.complications_table import unrecorded_conditions
from components.outcome import outcome
from data.complication_filters import candidates

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["complications"]
now = outcome(dataset)

st.title(words["title"])
st.write(words["intro"])

opened = complication_card(dataset, now.selection)
filters = complication_filters(catalogue, now.selection)
conditions = candidates(catalogue, filters, now.matches if now.selection.chosen else None)
complications_chart(
    dataset,
    conditions,
    session.COMPLICATIONS_CHART,
    severity=filters.severity,
    opened=opened,
    table_open=True,
)
unrecorded_conditions(dataset, conditions)
