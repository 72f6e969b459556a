"""When to get help: the emergency first, then what is less urgent, the glass test and the visit."""

import streamlit as st

from components.care.cards import emergency_card, emergency_sources, other_cards
from components.care.glass_test import glass_test
from components.care.own_advice import own_advice
from components.care.visit import visit
from components.frame import frame
from components.frame.advice_words import advice_words
from components.parts.plain_text import plain
from components.parts.region_choice import region_choice
from components.parts.skin_choice import chosen_skin, take_skin
from components.parts.written import written
from components.state.outcome import outcome
from data.conditions.still_fitting import fits_best

dataset = frame.dataset()
catalogue = dataset.catalogue
words = catalogue.wording["when_to_get_help"]
found = outcome(dataset)
chosen, met = found.selection, found.advice.deciding
fitting = [each.condition for each in fits_best(found.matches)] if chosen.chosen else []

st.title(plain(words["title"]))
written("emergency", [emergency_card(catalogue, met)])
region_choice(catalogue)
written(
    "when_to_get_help",
    [
        own_advice(catalogue, found, advice_words(catalogue, found.advice, chosen)),
        *glass_test(catalogue, chosen_skin(catalogue)["colours"]),
        other_cards(catalogue, chosen, met),
        *visit(catalogue, chosen, fitting),
        emergency_sources(catalogue),
    ],
    take_skin,
)
