"""What can be taken away of the complications: the address, a table, a picture, paper."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.parts.nodes import Node, el
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from data.conditions.complications import Consequence
from data.dataset.catalogue import Catalogue
from data.exports.complications_export import COLUMNS, export_rows
from data.exports.export_csv import csv_text


def complications_away(catalogue: Catalogue, shown: Sequence[Consequence]) -> None:
    """The buttons; the table is made when its button is pressed."""
    words = catalogue.wording["complications"]
    with st.container(horizontal=True, key=f"{session.COMPLICATIONS_AWAY}_row"):
        written(session.COMPLICATIONS_AWAY, [buttons(catalogue, drawn=bool(shown))])
        st.download_button(
            plain(words["download_csv"]),
            data=lambda: as_csv(catalogue, shown),
            file_name="complications.csv",
            mime="text/csv",
            on_click="ignore",
        )


def as_csv(catalogue: Catalogue, shown: Sequence[Consequence]) -> str:
    """Every statement with its source; cells that would run are disarmed."""
    columns = {**catalogue.wording["compare"], **catalogue.wording["complications"]}
    header = [columns[f"column_{name}"] for name in COLUMNS]
    return csv_text(header, export_rows(catalogue, shown))


def buttons(catalogue: Catalogue, *, drawn: bool) -> Node:
    """What can be pressed; of a chart that is not `drawn` there is no picture."""
    words, results = catalogue.wording["complications"], catalogue.wording["results"]
    return el(
        "div",
        el("button", results["copy"], type="button", copy=results["copied"]),
        *(
            el("button", words[f"save_{form}"], type="button", picture=form)
            for form in ("svg", "png")
            if drawn
        ),
        el("button", catalogue.wording["condition"]["print"], type="button", print=True),
        class_="pills",
    )
