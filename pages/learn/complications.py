"""Complications: what can follow, how bad, how often, for which conditions."""

import streamlit as st

from components.complications.card import complication_card
from components.complications.chart import complications_chart
from components.complications.filters import complication_filters
from components.complications.table import unrecorded_conditions
from components.frame import frame
from components.parts.plain_text import plain
from components.state import session
from components.state.outcome import outcome
from data.conditions.complication_filters import candidates

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["complications"]
now = outcome(dataset)

st.title(plain(words["title"]))
st.write(plain(words["intro"]))

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
