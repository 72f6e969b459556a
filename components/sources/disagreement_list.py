"""Where sources disagree: each side with its words and its names."""

from __future__ import annotations

import streamlit as st

from components.parts.how_often import way_words
from components.parts.nodes import Node, el, link_out
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.paging import page_of
from components.state import session
from components.state.dataset import Dataset
from data.dataset.catalogue import Catalogue
from data.provenance.disagreements import Disagreement

SIZE = 15


def disagreement_list(dataset: Dataset) -> None:
    """What they disagree on, a page at a time; a search finds a condition or a finding."""
    catalogue, held = dataset.catalogue, dataset.disagreements
    words = catalogue.wording["sources"]
    st.text(words["differ_intro"].format(count=len(held)))
    asked = st.text_input(
        plain(words["search_condition"]), key=session.DIFFER_SEARCH, type="search"
    )
    sought = (asked or "").lower().split()
    rows = [
        each for each in held if all(word in _title(catalogue, each).lower() for word in sought)
    ]
    shown = page_of(catalogue, rows, SIZE, session.DIFFER_PAGE, asked or "")
    if shown:
        written(session.DIFFER_LIST, [_card(catalogue, each) for each in shown])


def _title(catalogue: Catalogue, each: Disagreement) -> str:
    return f"{catalogue.conditions[each.condition].name}: {catalogue.terms[each.term].label}"


def _card(catalogue: Catalogue, each: Disagreement) -> Node:
    words = catalogue.wording["sources"]
    sides = []
    for frequency, sources in each.sides.items():
        names: list[Node] = []
        for source in sources:
            record = catalogue.sources[source]
            names += ["; " if names else "", link_out(record.address, record.named)]
        sides.append(el("li", el("strong", way_words(catalogue, frequency, "")), ": ", *names))
    return el(
        "section",
        el("h3", _title(catalogue, each)),
        el("p", words["differ_itself"], class_="source") if each.one_source else None,
        el("ul", *sides),
    )
