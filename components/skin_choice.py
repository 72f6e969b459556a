"""On which skin a drawing is shown."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from components import session
from data.catalogue import Catalogue


def skin_choice(catalogue: Catalogue) -> Mapping[str, str]:
    """Draw the choice, and give the colours of the skin that is chosen."""
    skins = {each["skin"]: each for each in catalogue.drawings["skins"]}
    chosen = st.segmented_control(
        catalogue.wording["questions"]["skin"],
        list(skins),
        format_func=lambda skin: skins[skin]["label"],
        default=next(iter(skins)),
        required=True,
        key=session.TREATMENT_SKIN,
        persist_state="session",
    )
    colours: Mapping[str, str] = skins[chosen or next(iter(skins))]["colours"]
    return colours
