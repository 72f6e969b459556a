"""Complications: what can follow, how bad, how often, for which conditions."""

import streamlit as st

from components.care.own_advice import paper_advice
from components.complications.address import filters_here
from components.complications.away import complications_away
from components.complications.card import complication_card
from components.complications.chart import complications_chart
from components.complications.filters import complication_filters
from components.complications.table import unrecorded_conditions
from components.frame import frame
from components.parts.on_paper import no_controls_on_paper
from components.parts.plain_text import plain
from components.state import session
from components.state.outcome import outcome
from data.conditions.complication_filters import candidates
from data.conditions.complications import of_conditions

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["complications"]
OPEN_AT_MOST = 60
"""So many entries of the table are short enough to stand open."""

now = outcome(dataset)
filters = filters_here(catalogue)

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
no_controls_on_paper(
    f".st-key-{session.COMPLICATION_FILTER_BUTTONS}",
    f".st-key-{session.COMPLICATIONS_CHART}_key",
    f".st-key-{session.COMPLICATIONS_AWAY}_row",
    f".st-key-{session.COMPLICATIONS_REST}",
)

opened = complication_card(dataset, filters, paper_advice(catalogue, now))
complication_filters(catalogue, filters, now.selection)
conditions = candidates(catalogue, filters, now.matches if now.selection.chosen else None)
shown = of_conditions(catalogue, dataset.consequences, conditions, filters.severity)
complications_chart(
    dataset,
    conditions,
    session.COMPLICATIONS_CHART,
    severity=filters.severity,
    opened=opened,
    filtered=True,
    # Of much it is ten screens long.
    table_open=len(shown) <= OPEN_AT_MOST,
)
complications_away(catalogue, shown)
unrecorded_conditions(dataset, conditions)
