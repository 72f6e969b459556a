"""Facts that stand on little: one source, an article alone, a copy."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.parts.how_often import way_words
from components.parts.nodes import Node, el, link_out
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.paging import page_of
from components.state import session
from components.state.dataset import Dataset
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.provenance.footing import WEAKNESSES, stated

SIZE = 40


def weak_facts(dataset: Dataset) -> None:
    """How many there are of each, and those of the one that is picked, by condition."""
    catalogue, held = dataset.catalogue, dataset.weak
    words = catalogue.wording["sources"]
    st.text(words["weak_intro"].format(count=len(stated(catalogue))))
    kind, typed = st.columns(2)
    picked = kind.selectbox(
        plain(words["weak_kind"]),
        WEAKNESSES,
        index=WEAKNESSES.index(st.session_state.get(session.WEAK_KIND, WEAKNESSES[0])),
        format_func=lambda each: words[f"weak_{each}"].format(count=len(held[each])),
        # Streamlit goes on showing the words of the pick: with other sources they count otherwise.
        key=f"{session.WEAK_KIND}|{catalogue.reference_only}",
    )
    st.session_state[session.WEAK_KIND] = picked
    asked = typed.text_input(
        plain(words["search_condition"]), key=session.WEAK_SEARCH, type="search"
    )
    sought = (asked or "").lower().split()
    rows = [
        statements
        for (condition, term), statements in held[picked].items()
        if all(word in _name(catalogue, condition, term) for word in sought)
    ]
    rows.sort(key=lambda each: catalogue.conditions[each[0].condition].name.lower())
    shown = page_of(catalogue, rows, SIZE, session.WEAK_PAGE, picked, asked or "")
    if shown:
        written(session.WEAK_LIST, [*_by_condition(catalogue, shown)])


def _name(catalogue: Catalogue, condition: str, term: str) -> str:
    return f"{catalogue.conditions[condition].name} {catalogue.terms[term].label}".lower()


def _by_condition(catalogue: Catalogue, rows: Sequence[tuple[Statement, ...]]) -> list[Node]:
    together: dict[str, list[tuple[Statement, ...]]] = {}
    for statements in rows:
        together.setdefault(statements[0].condition, []).append(statements)
    return [
        el(
            "section",
            el("h3", catalogue.conditions[condition].name),
            el("ul", *(_line(catalogue, statements) for statements in held)),
        )
        for condition, held in together.items()
    ]


def _line(catalogue: Catalogue, statements: tuple[Statement, ...]) -> Node:
    parts: list[Node] = []
    for statement in statements:
        source = catalogue.sources[statement.source]
        often = way_words(catalogue, statement.frequency, statement.when)
        parts += [f"; {often}, ", link_out(source.address, source.named)]
    return el("li", el("strong", catalogue.terms[statements[0].term].label), *parts, ".")
