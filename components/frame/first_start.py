"""What the first reader sees while a server that has just started reads the dataset."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from components.parts.component import component
from components.parts.plain_text import plain
from components.state import dataset as served

# The wording of the pages is part of the dataset, which is not there yet.
ONE_MOMENT = (
    "One moment: what is known about bumps and rashes is being read. If somebody is very ill, do "
    "not wait for this page: call 112, 911 or the emergency number where you are."
)

_calm = component("first-start", "frame/first_start.js", "parts/shared.css")


@contextmanager
def first_start() -> Iterator[None]:
    """Say so for as long as it takes, and take back what Streamlit says of the page meanwhile."""
    # The place is kept at every run, or all that follows would move by one at the second.
    place = st.empty()
    if served.was_read():
        yield
        return
    with place.container():
        st.write(plain(ONE_MOMENT))
        _calm(key="first_start")
    yield
    place.empty()
