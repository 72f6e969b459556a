"""Condition: one condition as a page that somebody wrote, with all evidence below; or the list."""

from typing import Any

import streamlit as st

from components.condition.directory import directory
from components.condition.view import condition_view
from components.frame import frame
from components.frame.address_line import named_conditions
from components.parts.condition_pick import condition_pick
from components.parts.plain_text import plain
from components.parts.skin_choice import take_skin
from components.parts.written import written
from components.state import session
from components.state.compared import compared, toggle
from components.state.outcome import outcome
from data.conditions.condition_address import picks_in
from data.conditions.profile import by_name

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
    nodes = condition_view(dataset, condition, outcome(dataset), compared())
    # A part of its own for each condition, so that nothing stays open from the one before.
    written(f"{session.CONDITION_VIEW}-{condition}", nodes, act)
else:
    st.title(plain(words["title"]))
    st.write(plain(words["missing"]))
    every = by_name(catalogue)
    condition_pick(catalogue, "condition", words["search"], words["search_hint"], every, "")
    written(session.CONDITION_LIST, directory(catalogue, session.selection()))
