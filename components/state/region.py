"""Where the reader is: picked once, kept in the session and in the address, stored nowhere else."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.state import session
from data.dataset.catalogue import Catalogue
from data.dataset.records import Place
from data.urgency.places import ANYWHERE, EMERGENCY, number_to_call, spoken


def chosen_region(catalogue: Catalogue) -> Place | None:
    """The region that the reader has picked, or nothing: then advice stays in neutral words."""
    return catalogue.places.get(session.region())


def said_here(catalogue: Catalogue, text: str) -> str:
    """`text` with the numbers and words of the chosen region."""
    return spoken(text, catalogue.neutral, chosen_region(catalogue))


def call_here(catalogue: Catalogue, level: str) -> dict[str, str]:
    """The number to dial at this level, as text and address of a link, or nothing."""
    number = number_to_call(level, chosen_region(catalogue))
    if not number:
        return {}
    place = chosen_region(catalogue)
    # A bare "111" is a health line in one country and the emergency number in another.
    named = place.words.get("urgent", number) if place and level != EMERGENCY else number
    call = catalogue.wording["region"]["call"]
    return {"text": call.format(number=named), "href": f"tel:{number.replace(' ', '')}"}


def calls_here(catalogue: Catalogue, level: str) -> list[dict[str, str]]:
    """Every number to dial at this level: in an emergency also where no region is picked."""
    if call := call_here(catalogue, level):
        return [call]
    if level != EMERGENCY:
        return []
    said = catalogue.wording["region"]["call"]
    return [{"text": said.format(number=each), "href": f"tel:{each}"} for each in ANYWHERE]


def region_options(catalogue: Catalogue, level: str) -> dict[str, Any]:
    """What a list of regions shows, for a component of ours: its label says what it is for."""
    words = catalogue.wording["region"]
    return {
        "label": words.get(f"ask_{level}", words["label"]),
        "chosen": session.region(),
        "regions": [[place.region, place.name] for place in catalogue.places.values()],
    }


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
        words["label"],
        places,
        format_func=lambda region: catalogue.places[region].name,
        index=places.index(session.region()) if first and session.region() else None,
        placeholder=words["none"],
        key=key,
        help=words["help"],
        on_change=lambda: session.choose_region(st.session_state[key] or ""),
    )
    if first and shown and shown != session.region():
        session.choose_region(shown)
        st.rerun()
    if place := chosen_region(catalogue):
        st.text(f"{words['numbers'].format(numbers=' or '.join(place.emergency))} {place.note}")
