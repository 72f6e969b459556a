"""A long list a page at a time: how much of it is shown, and the way to the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from components.parts.plain_text import plain
from data.dataset.catalogue import Catalogue

Row = TypeVar("Row")


def page_of(
    catalogue: Catalogue, rows: Sequence[Row], size: int, key: str, *asked: str
) -> Sequence[Row]:
    """The page of `rows` that the reader is on; what is newly `asked` begins at its first page."""
    words = catalogue.wording["sources"]
    if not rows:
        st.text(words["found_none"])
        return rows
    pages = -(-len(rows) // size)
    page = 1
    if pages > 1:
        page = st.pagination(pages, key="|".join((key, str(pages), *asked)))
    first = (page - 1) * size
    shown = rows[first : first + size]
    said = words["found"].format(first=first + 1, last=first + len(shown), count=len(rows))
    st.caption(plain(said))
    return shown
