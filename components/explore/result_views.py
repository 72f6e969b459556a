"""The results as a table, a heatmap or a chart of what can follow, where cards are not wanted."""

from __future__ import annotations

import streamlit as st

from components.compare.facing import face, facing_choice, facing_pair
from components.compare.heatmap import findings_heatmap, picked_field
from components.compare.legend import legend
from components.compare.table import compare_table
from components.complications.chart import complications_chart
from components.frame.emergency import folded
from components.parts.nodes import el
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from components.state.compared import facing as held_facing
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from data.conditions.comparison import compare

LEADING = 4
"""As many columns as can be read beside the questions."""


def result_views(dataset: Dataset, now: Outcome) -> None:
    """Draw the leading results in the view that the reader chose; cards are drawn elsewhere."""
    view, catalogue = session.view(), dataset.catalogue
    words = catalogue.wording["results"]
    if view == "cards" or folded(now):
        return
    foremost = now.matches.foremost(int(catalogue.weights["cards"]))
    leading = [standing.condition for standing in foremost]
    if not leading:
        st.info(plain(words["view_nothing"]))
        return
    if view == "complications":
        complications_chart(dataset, leading, session.RESULT_CHART)
        return
    shown = leading[:LEADING]
    if len(shown) < 2:
        st.info(plain(words["view_alone"]))
        return
    rows = compare(catalogue, shown)
    about = el("p", words["view_of"].format(count=len(shown)), class_="source")
    if view == "heatmap":
        written(session.RESULT_VIEW, [about, legend(catalogue)])
        findings_heatmap(catalogue, shown, rows, alone=True)
        return
    facing = facing_pair(shown, held_facing())
    table = compare_table(
        catalogue, shown, rows, now.selection, facing=facing, picked=picked_field()
    )
    choice = facing_choice(catalogue, shown, facing)
    nodes = [about, legend(catalogue, worded=True), *([choice] if choice else []), table]
    written(session.RESULT_VIEW, nodes, lambda act: face(act, shown, facing))
