"""The sheet for the appointment: what is ticked and typed, to print or to save as text."""

from datetime import date
from functools import partial

import streamlit as st

from components.frame import frame
from components.frame.advice_words import advice_words
from components.parts.nodes import el, link_to_page
from components.parts.on_paper import no_controls_on_paper
from components.parts.plain_text import plain
from components.parts.written import written
from components.sheet.form import sheet_form, typed
from components.sheet.sheet import preview, print_page
from components.state import session
from components.state.outcome import outcome
from data.exports.appointment_sheet import appointment_sheet
from data.exports.sheet_text import plain_text
from data.urgency.places import EMERGENCY

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["sheet"]
found = outcome(dataset)
said = advice_words(catalogue, found.advice, found.selection)

# On paper only the sheet itself.
no_controls_on_paper(
    "[data-testid=stHeading]",
    "[data-testid=stMarkdown]",
    "[data-testid=stCaptionContainer]",
    "[data-testid=stAlert]",
    f".st-key-{session.SHEET_FORM}",
    ".st-key-sheet_heading",
    ".st-key-sheet_empty",
)
st.title(plain(words["title"]))
if found.advice.level == EMERGENCY:
    st.error(plain(f"{words['now']} {said['action']}"))
st.write(plain(words["intro"]))
st.caption(plain(words["standing"]))
if not found.selection.chosen:
    to_explore = link_to_page("explore", {}, words["explore"])
    written(
        "sheet_empty",
        [el("p", words["nothing_ticked"], " ", to_explore, class_="differ unprinted")],
    )

sheet = appointment_sheet(
    catalogue,
    dataset.evidence,
    found.selection,
    found.matches,
    found.advice,
    typed(),
    date.today(),
    (f"{said['label']}. {said['action']}", *said["why"], *said["notes"]),
)
builds = {"html": partial(print_page, catalogue, sheet), "plain": partial(plain_text, sheet)}
sheet_form(dataset, builds)
with st.container(key="sheet_heading"):
    st.header(plain(words["preview"]))
written("sheet_preview", preview(catalogue, sheet))
