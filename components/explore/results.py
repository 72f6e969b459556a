"""The results of Explore: count, advice, what narrows it down, the cards, what not to miss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components.explore.empty_result import empty_result
from components.explore.result_actions import act
from components.explore.result_groups import not_to_miss, result_groups
from components.frame.advice_words import advice_words
from components.frame.emergency import emergency, folded
from components.parts import presses
from components.parts.component import component
from components.parts.nodes import page_address
from components.parts.skin_choice import chosen_skin
from components.state import session
from components.state.compared import compared, turned_away
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.address import names, parameters
from data.matching.selection import Selection
from data.urgency.asking import ask

_component = component("results-root", "explore/results.js", "explore/results.css")

SPOKEN = (
    *(
        "all_ticks",
        "all_ticks_emergency",
        "chosen",
        "clear",
        "copy",
        "copied",
        "share",
        "drop",
        "must",
    ),
    *(
        "not_there",
        "change",
        "yes",
        "no",
        "not_sure",
        "answer",
        "narrow",
        "unsure",
        "ask_again",
        "arrows",
        "unsure_said",
    ),
    *("fits", "in_part", "against", "not_recorded", "sources", "would_raise", "show_as", "sheet"),
    *("compare", "compared", "compare_label", "compare_keep", "miss", "miss_help"),
    *("emergency_first", "emergency_fold", "open_card", "open_card_label", "about_advice"),
)
"""The sentences that the scripts say themselves; all others come filled in."""

FOLDED: dict[str, Any] = {
    "questions": [],
    "unsure": [],
    "ended": "",
    "empty": None,
    "groups": [],
    "miss": [],
    "rest": [],
}
"""What is shown of the results while an emergency comes first."""


def results(dataset: Dataset, outcome: Outcome) -> None:
    """Draw what fits, and take what a reader does there."""
    catalogue, chosen = dataset.catalogue, outcome.selection
    words, fold = catalogue.wording["results"], folded(outcome)
    change = catalogue.wording["advice"]["change"]
    presses.draw(
        _component,
        session.RESULTS,
        {
            "words": {
                **{name: words[name] for name in SPOKEN},
                "views": _views(words),
                "change_ticks": change,
            },
            "skin": chosen_skin(catalogue)["skin"],
            "view": session.view(),
            "land": session.landing(),
            "named": list(names(catalogue)),
            "emergency": emergency(outcome),
            "folded": fold,
            "heading": words["chosen"] if fold else heading(catalogue, outcome),
            "sentence": chosen.sentence(catalogue) or words["nothing_ticked"],
            # In an emergency it stands at the top of the page.
            "advice": None
            if emergency(outcome)
            else advice_words(catalogue, outcome.advice, chosen),
            "sheet": page_address("sheet", parameters(chosen, catalogue)),
            "chips": _chips(catalogue, chosen),
            **(FOLDED if fold else _what_fits(dataset, outcome)),
        },
        lambda asked: act(catalogue, asked),
    )


def _what_fits(dataset: Dataset, outcome: Outcome) -> dict[str, Any]:
    catalogue, chosen, matches = dataset.catalogue, outcome.selection, outcome.matches
    opened = st.session_state.get(session.OPENED_GROUPS, ())
    unsure = sorted(session.unsure(), key=catalogue.shelf.__getitem__) if chosen.chosen else []
    asked = ask(catalogue, dataset.evidence, chosen, matches, unsure) if chosen.chosen else ()
    return {
        "questions": [_question(catalogue, term) for term in asked],
        "unsure": [_question(catalogue, term) for term in unsure],
        # Whoever was asked is told that it is over.
        "ended": ""
        if asked or not (chosen.chosen and matches.leading)
        else nothing_more_asked(catalogue, outcome),
        "empty": empty_result(catalogue, dataset.evidence, matches, chosen),
        "groups": result_groups(
            catalogue, matches, chosen, opened, (compared(), turned_away()), outcome.advice.level
        ),
        "miss": not_to_miss(catalogue, dataset.evidence, matches, chosen),
        "rest": _rest(dataset, outcome),
    }


def nothing_more_asked(catalogue: Catalogue, outcome: Outcome) -> str:
    """What is said after the last question. Not that little would change while a sign would."""
    words = catalogue.wording["results"]
    said = words["asked_all_raise" if outcome.advice.would_raise else "asked_all"]
    return said.format(why=words["about_advice"])


def heading(catalogue: Catalogue, outcome: Outcome) -> str:
    """The count in words: "12 fit all 3 you ticked". A tick more can only make it smaller."""
    words, matches = catalogue.wording["results"], outcome.matches
    ticked, fitting = len(outcome.selection.present), len(matches.fits)
    if not outcome.selection.chosen:
        return words["all"].format(count=fitting)
    if not fitting:
        return words["some_none"]
    if not ticked:
        return words["left"].format(count=fitting)
    whole = matches.whole(ticked)
    sentence = f"{'whole' if whole else 'most'}_{'one' if (whole or fitting) == 1 else 'some'}"
    if whole and ticked == 1:
        sentence += "_tick"
    if not whole and outcome.selection.sounds:
        sentence += "_told"
    return words[sentence].format(count=whole or fitting, ticked=ticked)


def _views(words: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"view": view, "label": words[f"view_{view}"]} for view in session.VIEWS]


def _chips(catalogue: Catalogue, chosen: Selection) -> list[dict[str, str]]:
    said = {"term": "", "state": "said", "text": catalogue.wording["results"]["as_told"]}
    return [
        {"term": term, "state": state, "text": _chip_text(catalogue, term, state)}
        for term, state in sorted(chosen.in_order(catalogue), key=lambda each: each[1] == "not")
    ] + ([said] if chosen.sounds else [])


def _chip_text(catalogue: Catalogue, term: str, state: str) -> str:
    text = label_inside(catalogue, term, absent=state == "not")
    return text[:1].upper() + text[1:]


def _question(catalogue: Catalogue, term: str) -> dict[str, Any]:
    record = catalogue.terms[term]
    return {
        "term": term,
        "label": record.label,
        "question": catalogue.wording["results"]["question"].format(label=record.label),
        "plain": record.plain,
        "drawing": record.drawing,
        # How to look for it is part of the question.
        "sign": term in catalogue.now,
    }


def _rest(dataset: Dataset, outcome: Outcome) -> list[str]:
    """What the list leaves out, said."""
    catalogue = dataset.catalogue
    words = catalogue.wording["results"]
    said = []
    if outcome.matches.apart:
        said.append(words["apart"].format(count=outcome.matches.apart))
    if dataset.evidence.named_only:
        names = (catalogue.conditions[key].name for key in dataset.evidence.named_only)
        said.append(words["named_only"].format(names=", ".join(sorted(names))))
    return [*said, words["not_covered"]]
