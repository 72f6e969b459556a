"""A list in which one condition is found by any of its names, and opened."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components.parts.plain_text import plain
from components.state import session
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters


def condition_pick(
    catalogue: Catalogue, page: str, label: str, placeholder: str, keys: Iterable[str], now: str
) -> None:
    """Draw the list over `keys`, at `now`; picking another one opens `page` with it."""
    options = list(keys)
    # A list of its own for each condition, so that Back shows the one of the address.
    key = f"{session.CONDITION_PICK}-{page}-{now}"

    def names(condition: str) -> str:
        record = catalogue.conditions[condition]
        # In the list any other name can be typed, misspelt ones too; what is picked stays short.
        if condition == now:
            return record.name
        return " – ".join([record.name, *filter(None, [", ".join(record.also_called)])])

    def pick() -> None:
        if picked := st.session_state[key]:
            carried = parameters(session.selection(), catalogue)
            session.go_to(page, {session.CONDITION: [picked], **carried})

    st.selectbox(
        plain(label),
        options,
        index=options.index(now) if now in options else None,
        format_func=names,
        placeholder=placeholder,
        key=key,
        on_change=pick,
    )
