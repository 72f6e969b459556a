"""How the reader looks at things, the view of the results and the skin, in the address.

It goes into the entry of the history that stands, so that a reload and a copied link keep it and
Back does not lead through every look. An address without it, as the menu has, leaves it as it is.
"""

from __future__ import annotations

import streamlit as st

from components.state import session
from data.dataset.catalogue import Catalogue

LOOKS = (session.VIEW, session.SKIN)


def follow_looks(catalogue: Catalogue, *, pressed: bool) -> int:
    """Take what the address says, unless it is older than a press, and give how many of its words
    are not known."""
    known = {
        session.VIEW: session.VIEWS,
        session.SKIN: tuple(each["skin"] for each in catalogue.drawings["skins"]),
    }
    wrong = 0
    for name, values in known.items():
        given = st.query_params.get(name, "")
        if given in values and not pressed:
            st.session_state[name] = given
        wrong += bool(given) and given not in values
    return wrong


def looks_written() -> dict[str, list[str]]:
    """What an entry of the history says of it, written for whatever reason."""
    on_explore = st.session_state[session.PAGE] == session.EXPLORE
    names = LOOKS if on_explore else (session.SKIN,)
    return {name: [held] for name in names if (held := str(st.session_state.get(name, "")))}


def looks_to_carry() -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    return {
        name: held
        for name, held in looks_written().items()
        if st.query_params.get_all(name) != held
    }
