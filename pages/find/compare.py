"""Compare: two to five conditions on the same rows, with what tells them apart first."""

import streamlit as st

from components.compare.downloads import compare_downloads
from components.compare.facing import face, facing_choice, facing_pair, void_choice
from components.compare.heatmap import findings_heatmap, picked_field
from components.compare.picks import compare_picks, shown_rows
from components.compare.table import compare_table, legend, void_rows
from components.compare.tells_apart import tells_apart
from components.frame import frame
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from components.state.compared import facing as held_facing
from components.state.compared import whole
from data.conditions.comparison import compare

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["compare"]

st.title(plain(words["title"]))
st.write(plain(words["intro"]))

conditions = compare_picks(catalogue)
if len(conditions) < 2:
    st.info(plain(words["pick_more" if conditions else "pick_some"]))
else:
    rows, chosen = compare(catalogue, conditions), session.selection()
    facing, picked = facing_pair(conditions, held_facing()), picked_field()
    written(session.APART, tells_apart(dataset, conditions, rows))
    st.header(plain(words["table"]))
    shown = shown_rows(catalogue, rows)
    if not shown:
        st.info(plain(words["rows_none"]))
    table = compare_table(
        catalogue, conditions, shown, chosen, facing=facing, picked=picked, whole=whole()
    )
    void = len(void_rows(conditions, shown, chosen, facing, picked[0]))
    choices = (
        facing_choice(catalogue, conditions, facing),
        void_choice(catalogue, void, whole=whole()),
    )
    nodes = [legend(catalogue), *(choice for choice in choices if choice), table]
    written(session.COMPARE_TABLE, nodes, lambda act: face(act, conditions, facing))
    compare_downloads(dataset, conditions, rows, chosen)
    st.header(plain(words["heatmap"]))
    st.write(plain(words["heatmap_help"]))
    written(session.HEATMAP_LEGEND, [legend(catalogue)])
    findings_heatmap(catalogue, conditions, rows)
