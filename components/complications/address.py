"""The filters of the complications page in its address: they can be shared, and Back undoes one."""

from __future__ import annotations

import streamlit as st

from components.state import session
from data.conditions.complication_filters import OTHERS, Filters
from data.conditions.complications import WORST_FIRST
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters

ALL = "all"
"""In the address: also what does not fit what was ticked."""


def filters_here(catalogue: Catalogue) -> Filters:
    """The filters of this address: what fits the ticks is left, unless it says otherwise. A word
    that is not known counts as none.
    """
    given = st.query_params
    group, severity = given.get(session.KIND, ""), given.get(session.HOW_BAD, "")
    known = catalogue.conditions.get(group)
    return Filters(
        fitting=bool(session.selection().chosen) and given.get(session.FITS) != ALL,
        group=group if group == OTHERS or (known and known.is_group) else "",
        severity=severity if severity in WORST_FIRST else "",
    )


def address_of(
    catalogue: Catalogue, filters: Filters, complication: str = ""
) -> dict[str, list[str]]:
    """The parameters of this page with these filters, the ticks carried along."""
    chosen = session.selection()
    given = {
        session.COMPLICATION: complication,
        session.FITS: ALL if chosen.chosen and not filters.fitting else "",
        session.KIND: filters.group,
        session.HOW_BAD: filters.severity,
    }
    asked = {name: [value] for name, value in given.items() if value}
    return {**asked, **parameters(chosen, catalogue)}
