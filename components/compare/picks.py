"""What is compared: picked on the page, kept in step with the address."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from components.state.compared import compared, pick_by_hand
from data.conditions.condition_address import MOST, Picks
from data.dataset.catalogue import Catalogue
from data.plain_words.picking import names_to_type, picking_order


def compare_picks(catalogue: Catalogue) -> tuple[str, ...]:
    """The picker; what of an address or of Explore was left out is said under it."""
    words = catalogue.wording["compare"]
    # Drawn for the first time it says what the browser shows: to a server that was started anew,
    # that may be a pick of which nothing has told.
    first = session.PICKS not in st.session_state
    if not first:
        # No callback: what one notes is lost where the line breaks before its run has ended.
        sent = meant(catalogue, st.session_state[session.PICKS])
        if sent != st.session_state.get(session.PICKS_SHOWN):
            pick_by_hand(sent)
        st.session_state[session.PICKS] = list(compared())
    picked = compared()
    st.session_state[session.PICKS_SHOWN] = list(picked)
    shown = st.multiselect(
        plain(words["pick"]),
        picking_order(catalogue),
        # In the list the other names can be typed as well; what is picked stays short.
        format_func=lambda key: (
            catalogue.conditions[key].name if key in picked else _listed(catalogue, key)
        ),
        default=list(picked) if first else None,
        key=session.PICKS,
        max_selections=MOST,
        placeholder=words["pick_placeholder"],
        # Enter takes the first of the list: that must be a condition which has what was typed.
        filter_mode="contains",
        select_all=False,
    )
    if first and (known := meant(catalogue, shown)) != list(picked):
        pick_by_hand(known)
        session.touch()
        st.rerun()
    left_out = st.session_state.get(session.COMPARED_LEFT_OUT, Picks(()))
    for said in ("unknown", "repeated", "beyond"):
        if getattr(left_out, said):
            st.info(plain(words[said]))
    if left_out.groups:
        written(session.GROUPS_LEFT_OUT, [_group(catalogue, key) for key in left_out.groups])
    return compared()


def _group(catalogue: Catalogue, key: str) -> Node:
    """That this is a group, with the way to what belongs to it."""
    name = condition_link(catalogue, key, session.selection())
    return el("p", name, " ", catalogue.wording["compare"]["group"], role="status")


def _listed(catalogue: Catalogue, key: str) -> str:
    """A condition in the list, with all that it can be found by."""
    condition = catalogue.conditions[key]
    others = names_to_type(condition)
    template = catalogue.wording["compare"]["pick_option"] if others else "{name}"
    return template.format(name=condition.name, names=", ".join(others))


def meant(catalogue: Catalogue, given: Iterable[str]) -> list[str]:
    """The conditions that the picker gives.

    Streamlit gives what stands in it instead of an id, where a press comes before the browser has
    shown what the press before it led to.
    """
    written = {
        label: key
        for key in catalogue.conditions
        if not catalogue.conditions[key].is_group
        for label in (key, catalogue.conditions[key].name, _listed(catalogue, key))
    }
    return list(dict.fromkeys(written[each] for each in given if each in written))
