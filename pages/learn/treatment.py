"""Treatment and prevention: one condition at a time, what to do, ask for and leave alone."""

import streamlit as st

from components.care.own_advice import paper_advice
from components.care.treatment_choice import treatment_choice
from components.care.treatment_page import treatment_page
from components.frame import frame
from components.frame.address_line import named_conditions
from components.parts.plain_text import plain
from components.parts.skin_choice import take_skin
from components.parts.written import written
from components.state.outcome import outcome
from data.conditions.condition_address import picks_in

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["treatment"]
found = outcome(dataset)
picks = picks_in(named_conditions(), catalogue, groups=True, most=1)
condition = next(iter(picks.conditions), "")

st.title(plain(words["title"]))
st.caption(plain(words["standing"]))
if picks.unknown:
    st.info(plain(words["unknown_id"]))
treatment_choice(catalogue, found, condition)
if condition:
    frame.name(words["of"].format(name=catalogue.conditions[condition].name))
    advised = found.advice.level or found.advice.outlook
    nodes = treatment_page(catalogue, condition, found.selection, advised)
    written(f"treatment-{condition}", [*paper_advice(catalogue, found), *nodes], take_skin)
