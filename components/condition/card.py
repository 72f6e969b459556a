"""A condition as a card: what it is, how soon, what fits, what speaks against, and the sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from components.parts.chosen_words import chosen_words
from components.parts.condition_link import condition_address
from components.parts.confidence_words import confidence_words
from components.parts.how_often import way_words
from components.parts.level_words import usual_level
from components.parts.source_line import source_line
from data.conditions.other_names import other_names
from data.dataset.catalogue import Catalogue
from data.matching.explanation import Line, explain
from data.matching.fact import ways_said
from data.matching.selection import Selection
from data.matching.standings import Standing


def condition_card(
    catalogue: Catalogue,
    standing: Standing,
    chosen: Selection,
    compared: Iterable[str],
    advised: str,
) -> dict[str, Any]:
    """The card of one candidate, as plain values for the results. `advised`: the level so far."""
    words = catalogue.wording["results"]
    condition = catalogue.conditions[standing.condition]
    why = explain(catalogue, condition.condition, chosen)
    others = other_names(condition)
    lines = (*why.fits, *why.in_part, *why.against)
    return {
        "condition": condition.condition,
        "name": condition.name,
        "also": words["also"].format(names=", ".join(others)) if others else "",
        "summary": condition.summary,
        "level": usual_level(catalogue, condition.care_level, advised),
        "address": condition_address(catalogue, condition.condition, chosen),
        "standing": _standing(words, standing),
        "fits": [_fits(catalogue, line) for line in why.fits],
        "in_part": [_in_part(catalogue, line) for line in why.in_part],
        "against": [_against(catalogue, line) for line in why.against],
        "not_recorded": [
            chosen_words(catalogue, line.term, line.absent) for line in why.not_recorded
        ],
        "sources": [each for line in lines for each in _sources(catalogue, line)],
        "compared": condition.condition in compared,
    }


def _sources(catalogue: Catalogue, line: Line) -> list[dict[str, str]]:
    """How well the finding stands, and each statement on it."""
    if not line.statements:
        return []
    label = chosen_words(catalogue, line.term, line.absent)
    rests = {
        "text": f"{label[:1].upper()}{label[1:]}",
        "title": confidence_words(catalogue, line.statements),
        "place": "",
        "address": "",
    }
    return [rests, *(source_line(catalogue, each) for each in line.statements)]


def _standing(words: Any, standing: Standing) -> str:
    if not standing.of:
        return ""
    sentence = words["standing_part"] if standing.in_part else words["standing"]
    return str(sentence.format(fits=standing.fits, of=standing.of, part=standing.in_part))


def _fits(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    if line.absent:
        how = words["stated_never"]
    else:
        how = way_words(catalogue, *ways_said(line.statements)[0])
    return f"{chosen_words(catalogue, line.term, line.absent)} ({how})"


def _in_part(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    if line.because == "inherited":
        groups = {catalogue.conditions[s.condition].name.lower() for s in line.statements}
        why = words["inherited"].format(group=", ".join(sorted(groups)))
    else:
        why = words["broader"].format(labels=_labels(catalogue, line))
    return f"{chosen_words(catalogue, line.term, line.absent)} ({why})"


def _against(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    why = {
        "never": words["stated_never"],
        "always": words["always_there"],
        "often": words["usually_there"],
        "far-step": words["usual_steps"].format(labels=_labels(catalogue, line)),
    }[line.because]
    return f"{chosen_words(catalogue, line.term, line.absent)} ({why})"


def _labels(catalogue: Catalogue, line: Line) -> str:
    labels = {catalogue.terms[s.term].label.lower() for s in line.statements}
    return ", ".join(sorted(labels))
