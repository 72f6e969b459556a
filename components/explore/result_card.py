"""A condition among the results: its picture, how common, how soon, and why, each in one line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from components.condition.reasons import reason_sources, reasons
from components.explore.card_compare import card_compare
from components.parts.condition_link import condition_address
from components.parts.level_words import usual_level
from data.conditions.other_names import other_names
from data.conditions.typical_look import typical_look
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.explanation import Explanation, Line, explain
from data.matching.selection import Selection

NAMED = 2
"""As many ticks as the line on why can name."""


def result_card(
    catalogue: Catalogue,
    key: str,
    chosen: Selection,
    compare: tuple[Sequence[str], str],
    advised: str,
    opened: Collection[str],
) -> dict[str, Any]:
    """What the list shows of the candidate `key`, with what its card opens to; `advised` is the
    level so far.

    Its sources are many: they are sent once a reader has `opened` it.
    """
    compared, turned = compare
    condition, look = catalogue.conditions[key], typical_look(catalogue, key)
    words, why = catalogue.wording["results"], explain(catalogue, key, chosen)
    others = other_names(condition)
    return {
        "condition": key,
        "name": condition.name,
        "also": words["also"].format(names=", ".join(others)) if others else "",
        "summary": condition.summary,
        "level": usual_level(catalogue, condition.care_level, advised),
        "address": condition_address(catalogue, key, chosen),
        **reasons(catalogue, why),
        "sources": reason_sources(catalogue, why) if key in opened else None,
        "compared": key in compared,
        "drawing": catalogue.terms[look].drawing if look else "",
        "common": words[f"common_{condition.commonness}"] if condition.commonness else "",
        "when": condition.care_when,
        "why": why_line(catalogue, chosen, why),
        "compare": card_compare(catalogue, key, chosen, compared, turned),
    }


def why_line(catalogue: Catalogue, chosen: Selection, why: Explanation) -> str:
    """How much of what is ticked fits, and what of it does not: "3 of 4. Against it: hard"."""
    words = catalogue.wording["results"]
    count = len(chosen.present)
    fits, part = (sum(not line.absent for line in lines) for lines in (why.fits, why.in_part))
    said = []
    if count and fits == count:
        said.append(words["why_all" if count > 1 else "why_one"].format(count=count))
    elif count:
        sentence = words["why_part" if part else "why_some"]
        said.append(sentence.format(fits=fits, count=count, part=part))
    if why.told_so:
        said.append(words["why_told"])
    for sentence, lines in (("why_against", why.against), ("why_unsaid", why.not_recorded)):
        there = [line for line in lines if not line.absent or sentence == "why_against"]
        if there:
            said.append(words[sentence].format(labels=_named(catalogue, there)))
            break
    return " ".join(said)


def _named(catalogue: Catalogue, lines: Sequence[Line]) -> str:
    labels = [label_inside(catalogue, line.term, absent=line.absent) for line in lines]
    more = len(labels) - NAMED
    shown = ", ".join(labels[:NAMED])
    if more <= 0:
        return shown
    return catalogue.wording["results"]["why_more"].format(labels=shown, count=more)
