"""Every source: who publishes it, where it stands, when it was read, and what rests on it."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components.parts.nodes import Node, el, link_out
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.paging import page_of
from components.state import session
from data.dataset.catalogue import Catalogue
from data.dataset.day import in_words
from data.dataset.records import Source
from data.provenance.source_use import Use, found_in, is_copy, uses

SIZE = 25
"""So many sources stand on a page."""

KINDS = ("public-body", "clinical", "article", "other")


def source_list(catalogue: Catalogue) -> None:
    """A search, a choice of kinds, and the sources a page at a time."""
    words = catalogue.wording["sources"]
    held = uses(catalogue)
    counts = {kind: sum(use.source.kind == kind for use in held) for kind in KINDS}
    there = [kind for kind in KINDS if counts[kind]]
    said = "; ".join(f"{words[f'kind_{kind}']}: {counts[kind]}" for kind in there)
    st.text(words["list_intro"].format(count=len(held), kinds=said))
    typed, kind = st.columns(2)
    asked = typed.text_input(plain(words["search"]), key=session.SOURCE_SEARCH, type="search")
    picked = kind.selectbox(
        plain(words["kind"]),
        ["", *there],
        format_func=lambda each: words[f"kind_{each}"] if each else words["kind_all"],
        key=session.SOURCE_KIND,
    )
    found = found_in(held, asked or "", [picked] if picked else [])
    shown = page_of(catalogue, found, SIZE, session.SOURCE_PAGE, asked or "", picked or "")
    if shown:
        written(
            session.SOURCE_LIST,
            [el("ul", *(_entry(catalogue, use) for use in shown), class_="facts")],
        )


def _entry(catalogue: Catalogue, use: Use) -> Node:
    words, source = catalogue.wording["sources"], use.source
    read = words["kind_and_date"].format(
        kind=words[f"kind_{source.kind}"], date=in_words(catalogue, source.read_on)
    )
    rests = [words["rests_facts"].format(facts=use.facts, conditions=use.conditions)]
    if use.rules:
        rests.append(words["rests_rules"].format(rules=use.rules))
    return el(
        "li",
        el("div", source.publisher or words["publisher_unknown"], class_="source"),
        el("strong", link_out(source.address, source.title)),
        el("div", " ".join([read, *rests])),
        *(el("div", *line, class_="source") for line in _known(catalogue, source)),
    )


def _known(catalogue: Catalogue, source: Source) -> Iterable[list[Node]]:
    """What is to be known of the document itself, a line each."""
    words = catalogue.wording["sources"]
    if not source.address:
        yield [words["address_unknown"]]
    if source.read_at:
        copy = words["copy_unproved" if is_copy(source) else "copy_matched"]
        yield [f"{words['copy_read']} ", link_out(source.read_at, copy), "."]
    if source.published:
        yield [words["published"].format(date=in_words(catalogue, source.published))]
    if source.licence:
        yield [words["licence_of"].format(licence=source.licence)]
    if source.superseded:
        yield [el("strong", words["superseded"].format(by=source.superseded))]
    if source.note:
        yield [source.note]
