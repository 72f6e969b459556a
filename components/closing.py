"""What ends every page: the standing notice, and word to the browser which presses are done.

It is drawn last: whoever has got it has got the whole page.
"""

from __future__ import annotations

import streamlit as st

from components import presses, session
from components.dataset import Dataset
from components.script import joined

_component = st.components.v2.component(
    "closing",
    html='<p id="closing" class="help"></p>\n<!-- filled by the script -->',
    css=joined("shared.css"),
    js=joined("dom.js", "press.js", "closing.js"),
)


def closing(dataset: Dataset) -> None:
    _component(
        key=session.STANDING,
        data={
            "standing": dataset.catalogue.wording["frame"]["standing"],
            "done": presses.done(),
        },
        on_hello_change=lambda: None,
    )
