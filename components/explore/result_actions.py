"""What a reader does in the results: drop, answer, ask for more, turn to another page."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.explore.card_compare import compare_parameters
from components.frame.emergency import open_or_fold
from components.state import session
from components.state.compared import compared, instead, toggle, turn_away_none
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters
from data.matching.selection import Selection


def act(catalogue: Catalogue, asked: dict[str, Any]) -> None:
    """Do what was pressed in the results."""
    turn_away_none()
    chosen, term, state = session.selection(), asked.get("term"), asked.get("state")
    match asked.get("do"):
        case "clear":
            session.choose(Selection())
            session.doubt(())
        case "unsay":
            session.choose(chosen.sounding(()))
        case "mark" | "answer" if catalogue.filtering(str(term)) and state in (
            "has",
            "must",
            "not",
        ):
            session.choose(chosen.mark(str(term), state))
        case "mark" if catalogue.filtering(str(term)):
            session.choose(chosen.mark(str(term), ""))
        case "drop" if state in ("has", ""):
            dropped = chosen.chosen & {str(term) for term in asked.get("terms", ())}
            session.choose(chosen.mark_all((term, state) for term in sorted(dropped)))
        case "answer" if catalogue.filtering(str(term)):
            session.doubt({*session.unsure(), str(term)})
        case "ask":
            session.doubt({*session.unsure()} - {str(term)})
        case "view" if asked.get("view") in session.VIEWS:
            st.session_state[session.VIEW] = asked["view"]
        case "fold":
            open_or_fold()
        case "more":
            held = st.session_state.get(session.OPENED_GROUPS, ())
            st.session_state[session.OPENED_GROUPS] = (*held, str(asked.get("group")))
        case "read" if asked.get("condition") in catalogue.conditions:
            held = st.session_state.get(session.OPENED_GROUPS, ())
            st.session_state[session.OPENED_GROUPS] = (*held, asked["condition"])
        case "open" if asked.get("condition") in catalogue.conditions:
            session.go_to(
                "condition",
                {session.CONDITION: [asked["condition"]], **parameters(chosen, catalogue)},
            )
        case "sheet":
            session.go_to("sheet", parameters(chosen, catalogue))
        case "compare" if asked.get("condition") in catalogue.conditions:
            toggle(asked["condition"])
        case "instead" if (
            asked.get("condition") in catalogue.conditions and asked["condition"] not in compared()
        ):
            instead(asked["condition"], str(asked.get("out")))
        case "open_compare":
            session.go_to("compare", compare_parameters(catalogue, chosen, compared()))
