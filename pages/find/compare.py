"""Compare: two to five conditions on the same rows, with what tells them apart first."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components.care.own_advice import paper_advice
from components.compare.downloads import compare_downloads
from components.compare.facing import face, facing_choice, facing_pair, void_choice
from components.compare.heatmap import findings_heatmap, picked_field
from components.compare.legend import legend
from components.compare.picks import compare_picks
from components.compare.pictures import picture_of
from components.compare.rows import in_order_of_worth, more_rows, show_more, shown_rows
from components.compare.suggested import suggested, take_suggested
from components.compare.table import Style, compare_table, void_rows
from components.compare.tells_apart import tells_apart
from components.frame import frame
from components.parts.on_paper import no_controls_on_paper
from components.parts.plain_text import plain
from components.parts.skin_choice import skin_choice, take_skin
from components.parts.written import written
from components.state import session
from components.state.compared import facing as held_facing
from components.state.compared import whole
from components.state.outcome import outcome
from data.conditions.comparison import compare

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["compare"]

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
no_controls_on_paper(".st-key-heatmap_part", f".st-key-{session.HEATMAP_LEGEND}")

conditions, chosen = compare_picks(catalogue), session.selection()
paper = paper_advice(catalogue, outcome(dataset))
if len(conditions) < 2:
    if conditions:
        st.info(plain(words["pick_more"]))
    written(
        session.SUGGESTED,
        [*paper, *suggested(dataset, conditions, chosen)],
        lambda act: take_suggested(dataset, act),
    )
else:
    rows = compare(catalogue, conditions)
    facing, picked = facing_pair(conditions, held_facing()), picked_field()
    written(session.APART, [*paper, *tells_apart(dataset, conditions, rows)])
    st.header(plain(words["table"]))
    shown = shown_rows(dataset, rows, chosen)
    if not shown:
        st.info(plain(words["rows_none"]))
    style = Style(
        flat=in_order_of_worth(),
        whole=whole(),
        pictures=tuple(picture_of(dataset, key) for key in conditions),
    )
    table = compare_table(
        catalogue, conditions, shown, chosen, facing=facing, picked=picked, style=style
    )
    void = len(void_rows(conditions, shown, chosen, facing, picked[0]))
    nodes = [
        skin_choice(catalogue),
        legend(catalogue, worded=True),
        facing_choice(catalogue, conditions, facing),
        void_choice(catalogue, void, whole=whole()),
        table,
        more_rows(dataset, rows, shown),
    ]

    def press(act: Mapping[str, Any]) -> None:
        if "skin" in act:
            take_skin(act)
        elif act.get("do") == "rows":
            show_more()
        else:
            face(act, conditions, facing)

    written(session.COMPARE_TABLE, [node for node in nodes if node], press)
    compare_downloads(dataset, conditions, rows, chosen)
    with st.container(key="heatmap_part"):
        st.header(plain(words["heatmap"]))
        st.write(plain(words["heatmap_help"]))
        written(session.HEATMAP_LEGEND, [legend(catalogue)])
        findings_heatmap(catalogue, conditions, rows)
