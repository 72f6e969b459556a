"""Condition: everything known of one condition, every fact with how often and its source."""

from typing import Any

import streamlit as st

from components.condition.view import condition_view
from components.condition.way import all_conditions
from components.frame import frame
from components.frame.address_line import named_conditions
from components.parts.plain_text import plain
from components.parts.skin_choice import take_skin
from components.parts.written import written
from components.state import session
from components.state.compared import compared, toggle
from data.conditions.condition_address import picks_in

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["condition"]


def act(what: dict[str, Any]) -> None:
    if what.get("do") == "compare" and what.get("condition") in catalogue.conditions:
        toggle(what["condition"])
    elif "skin" in what:
        take_skin(what)


picks = picks_in(named_conditions(), catalogue, groups=True, most=1)
for said, count in (
    (words["unknown_id"], picks.unknown),
    (words["repeated"], picks.repeated),
    (words["several"], picks.beyond),
):
    if count:
        st.info(plain(said))

if picks.conditions:
    [condition] = picks.conditions
    frame.name(catalogue.conditions[condition].name)
    nodes = condition_view(dataset, condition, session.selection(), compared())
    # A part of its own for each condition, so that nothing stays open from the one before.
    written(f"{session.CONDITION_VIEW}-{condition}", nodes, act)
else:
    st.title(plain(words["title"]))
    st.write(plain(words["missing"]))
    written(session.CONDITION_LIST, all_conditions(catalogue, session.selection()))
