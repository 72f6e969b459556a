"""When to get help: the reader's own advice, the five levels with their signs, and the visit."""

import streamlit as st

from components.care.cards import cards, contents
from components.care.own_advice import own_advice
from components.care.visit import visit
from components.frame import frame
from components.frame.advice_words import advice_words
from components.parts.plain_text import plain
from components.parts.region_choice import region_choice
from components.parts.written import written
from components.state.outcome import outcome
from data.conditions.treatment import still_fitting

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["when_to_get_help"]
found = outcome(dataset)
chosen = found.selection
fitting = still_fitting(catalogue, found.matches) if chosen.chosen else frozenset()

st.title(plain(words["title"]))
st.write(plain(words["intro"]))
st.caption(plain(words["standing"]))
region_choice(catalogue)
written(
    "when_to_get_help",
    [
        own_advice(catalogue, found, advice_words(catalogue, found.advice, chosen)),
        contents(catalogue),
        *cards(catalogue, chosen, found.advice.rules),
        *visit(catalogue, chosen, fitting),
    ],
)
