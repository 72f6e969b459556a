"""The comparison to take away: as a CSV table, and as a page that prints."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.compare.table import compare_table, legend
from components.compare.tells_apart import tells_apart
from components.parts.component import text_of
from components.parts.nodes import el, html, link_out
from components.parts.plain_text import plain
from components.state.dataset import Dataset
from data.conditions.comparison import Row
from data.dataset.catalogue import Catalogue
from data.exports.comparison_export import COLUMNS, export_rows
from data.exports.export_csv import csv_text
from data.matching.selection import Selection


def compare_downloads(
    dataset: Dataset, conditions: Sequence[str], rows: Sequence[Row], chosen: Selection
) -> None:
    """Two buttons; each file is made when its button is pressed."""
    words = dataset.catalogue.wording["compare"]
    with st.container(horizontal=True):
        st.download_button(
            plain(words["download_csv"]),
            data=lambda: as_csv(dataset.catalogue, conditions, rows),
            file_name="comparison.csv",
            mime="text/csv",
            on_click="ignore",
        )
        st.download_button(
            plain(words["download_html"]),
            data=lambda: as_page(dataset, conditions, rows, chosen),
            file_name="comparison.html",
            mime="text/html",
            on_click="ignore",
        )


def as_csv(catalogue: Catalogue, conditions: Sequence[str], rows: Sequence[Row]) -> str:
    """Every statement with its source, and every gap; cells that would run are disarmed."""
    words = catalogue.wording["compare"]
    said = {**catalogue.wording["results"], "not_recorded": words["not_recorded"]}
    header = [words[f"column_{name}"] for name in COLUMNS]
    return csv_text(header, export_rows(catalogue, conditions, rows, said))


def as_page(
    dataset: Dataset, conditions: Sequence[str], rows: Sequence[Row], chosen: Selection
) -> str:
    """One HTML page that needs nothing else: the sentences, the table, the sources."""
    catalogue = dataset.catalogue
    words, frame = catalogue.wording["compare"], catalogue.wording["frame"]
    table = compare_table(catalogue, conditions, rows, chosen, facing=conditions, paper=True)
    used = dict.fromkeys(s.source for row in rows for cell in row.cells for s in cell.statements)
    documents = [catalogue.sources[key] for key in used]
    lines = (el("li", link_out(source.address, source.named)) for source in documents)
    names = ", ".join(catalogue.conditions[key].name for key in conditions)
    sentence = chosen.sentence(catalogue)
    body = el(
        "body",
        el("h1", f"{words['title']}: {names}"),
        el("p", frame["standing"]),
        el("p", words["page_yours"].format(sentence=sentence)) if sentence else None,
        *tells_apart(dataset, conditions, rows),
        el("h2", words["table"]),
        legend(catalogue),
        table,
        el("h2", words["page_sources"]),
        el("ul", *lines),
    )
    head = f'<meta charset="utf-8"><title>{html(names)}</title>'
    style = f"<style>{text_of('compare/comparison.css')}</style>"
    return f'<!doctype html>\n<html lang="en"><head>{head}{style}</head>{html(body)}</html>\n'
