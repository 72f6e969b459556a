"""The list that asks where the reader is."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from components.parts.plain_text import plain
from components.state import session
from components.state.region import chosen_region
from data.dataset.catalogue import Catalogue
from data.dataset.records import Place


def region_choice(catalogue: Catalogue) -> None:
    """A list to pick the region from, with what there is to know about its numbers."""
    words = catalogue.wording["region"]
    key = session.REGION_CHOICE
    # Drawn for the first time it says what the browser shows: to a server that was started anew,
    # that may be a choice of which no callback has told.
    first = key not in st.session_state
    if not first:
        st.session_state[key] = session.region() or None
    places = list(catalogue.places)
    shown = st.selectbox(
        plain(words["label"]),
        places,
        format_func=lambda region: catalogue.places[region].name,
        index=places.index(session.region()) if first and session.region() else None,
        placeholder=words["none"],
        key=key,
        help=plain(words["help"]),
        on_change=lambda: session.choose_region(st.session_state[key] or ""),
    )
    if first and shown and shown != session.region():
        session.choose_region(shown)
        st.rerun()
    place = chosen_region(catalogue)
    # Without a region the card above says which number works where; here is what it leaves out.
    st.text(" ".join(_about(words, place)) if place else words["beyond"])


def _about(words: Mapping[str, str], place: Place) -> list[str]:
    """What there is to know about the numbers of a region, in sentences."""
    found = [words["numbers"].format(numbers=" or ".join(place.emergency))]
    if place.urgent:
        line = place.words.get("urgent", place.urgent)
        found.append(words["line"].format(line=line[:1].upper() + line[1:]))
    found.append(place.note)
    if place.crisis:
        found.append(words["crisis"].format(number=place.crisis))
    return found
