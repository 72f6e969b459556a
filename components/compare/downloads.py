"""The comparison to take away: as a CSV table, and as a page of three sheets at most."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.compare.legend import legend
from components.compare.pictures import picture_of
from components.compare.table import PAPER, Style, compare_table
from components.compare.tells_apart import tells_apart
from components.parts.component import text_of
from components.parts.nodes import Node, el, html, link_out
from components.parts.plain_text import plain
from components.state.dataset import Dataset
from data.conditions.comparison import Row
from data.conditions.decisive import leading_rows
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
            plain(words["download_html"]),
            data=lambda: as_page(dataset, conditions, rows, chosen),
            file_name="comparison.html",
            mime="text/html",
            on_click="ignore",
        )
        st.download_button(
            plain(words["download_csv"]),
            data=lambda: as_csv(dataset.catalogue, conditions, rows),
            file_name="comparison.csv",
            mime="text/csv",
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
    """One HTML page that needs nothing else: sentences, the rows that tell most, and sources."""
    catalogue = dataset.catalogue
    words, frame = catalogue.wording["compare"], catalogue.wording["frame"]
    apart = [row for row in rows if row.kind != "shared"]
    told = leading_rows(catalogue, apart, chosen, PAPER)
    used = dict.fromkeys(s.source for row in told for cell in row.cells for s in cell.statements)
    numbers = {source: number for number, source in enumerate(used, start=1)}
    style = Style(pictures=tuple(picture_of(dataset, key) for key in conditions), numbers=numbers)
    table = compare_table(catalogue, conditions, told, chosen, facing=conditions, style=style)
    names = ", ".join(catalogue.conditions[key].name for key in conditions)
    sentence = chosen.sentence(catalogue)
    body = el(
        "body",
        el("h1", f"{words['title']}: {names}"),
        el("p", frame["standing"], class_="source"),
        el("p", words["page_yours"].format(sentence=sentence)) if sentence else None,
        *tells_apart(dataset, conditions, rows),
        el("h2", words["table"]),
        legend(catalogue),
        table,
        *_left_out(catalogue, rows, len(apart) - len(told)),
        el("h2", words["page_sources"]),
        el("ol", *(_document(catalogue, key) for key in used), class_="documents source"),
    )
    head = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html(names)}</title><style>{text_of('compare/comparison.css')}</style>"
    )
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>{html(body)}</html>\n'


def _left_out(catalogue: Catalogue, rows: Sequence[Row], beyond: int) -> list[Node]:
    """What they share, in a line, and how much more the table to download holds."""
    words = catalogue.wording["compare"]
    shared = [
        catalogue.terms[row.term].label
        for row in rows
        if row.kind == "shared" and catalogue.facets[row.facet].filters
    ]
    found: list[Node] = []
    if shared:
        found.append(el("p", words["page_shared"].format(labels="; ".join(shared))))
    if beyond > 0:
        found.append(el("p", words["page_beyond"].format(count=beyond), class_="source"))
    return found


def _document(catalogue: Catalogue, key: str) -> Node:
    source = catalogue.sources[key]
    return el("li", link_out(source.address, source.named))
