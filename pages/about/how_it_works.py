"""How it works: matching and advice on the reader's own ticks, how good it is, and its limits."""

from datetime import date

import streamlit as st

from components.frame import frame
from components.method.advice_steps import advice_steps
from components.method.benchmark_table import how_good
from components.method.matching_steps import matching_steps
from components.method.statements import statements
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.review_state import review_state
from components.state import session
from components.state.outcome import outcome

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["method"]
found = outcome(dataset)

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
written(
    session.METHOD,
    [
        *matching_steps(dataset, found),
        *advice_steps(catalogue, found),
        *how_good(dataset),
        *statements(catalogue, review_state(catalogue, date.today())),
    ],
)
