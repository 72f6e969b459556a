"""A rival: the same tables on a page as one would first write it, with pandas, pills and a chart."""

from pathlib import Path

import altair as alt
import pandas as pd
import streamlit as st

TABLES = Path(__file__).parents[2] / "data" / "tables"


@st.cache_data
def tables() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    statements, terms, conditions = (
        pd.read_csv(TABLES / f"{name}.csv", dtype=str, keep_default_na=False)
        for name in ("statements", "terms", "conditions")
    )
    return statements, terms.set_index("term"), conditions.set_index("condition")


statements, terms, conditions = tables()
st.title("What is this bump?")
chosen: list[str] = []
for facet in ("location", "appearance", "feel"):
    options = terms.index[terms["facet"] == facet][:40]
    labels = terms["label"].to_dict()
    chosen += st.pills(facet, options, format_func=labels.get, selection_mode="multi", key=facet)
known = statements[statements["term"].isin(chosen)] if chosen else statements
fits = (
    known.groupby("condition")["term"]
    .nunique()
    .sort_values(ascending=False)
    .rename("fits")
    .head(20)
)
st.markdown(f"{len(chosen)} ticked, {known['condition'].nunique()} conditions fit")
shown = conditions.loc[fits.index, ["name", "care_level", "summary"]].assign(fits=fits)
st.dataframe(shown)
st.altair_chart(
    alt.Chart(shown.reset_index()).mark_bar().encode(x="fits:Q", y=alt.Y("name:N", sort="-x"))
)
