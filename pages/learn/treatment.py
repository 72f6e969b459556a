"""Treatment and prevention: what can be done, in two orders, and how an infection develops."""

import streamlit as st

from components.care.infection_steps import infection_figure
from components.care.treatment_choice import treatment_choice
from components.care.treatment_list import cautions, list_by_condition, list_by_kind
from components.frame import frame
from components.parts.plain_text import plain
from components.parts.skin_choice import chosen_skin, skin_choice, take_skin
from components.parts.written import written
from components.state.outcome import outcome

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["treatment"]
found = outcome(dataset)

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
st.caption(plain(words["standing"]))
order, shown = treatment_choice(catalogue, found)
lists = (
    list_by_condition(catalogue, found.selection, shown)
    if order == "condition"
    else list_by_kind(catalogue, shown)
)
written("treatment", [*cautions(catalogue, shown), *lists])
if figure := infection_figure(catalogue, chosen_skin(catalogue)["colours"]):
    st.header(plain(words["steps"]))
    written("infection_steps", [skin_choice(catalogue), *figure], take_skin)
