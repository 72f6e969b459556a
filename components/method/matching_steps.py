"""How matching works, step by step on what the reader has ticked."""

from __future__ import annotations

from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el, link_to_page
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from data.dataset.catalogue import Catalogue
from data.matching.telling import tellings

FIRST = 3
"""So many of the leading conditions are explained."""
WORTH_SAYING = 0.5
"""Bits in advance from which it is said that trial stories moved a condition."""


def matching_steps(dataset: Dataset, found: Outcome) -> list[Node]:
    """The steps in general, and then on the reader's own ticks."""
    catalogue = dataset.catalogue
    words = catalogue.wording["method"]
    steps = (
        words[f"matching_{name}"]
        for name in ("groups", "order", "common", "taught", "told", "denied")
    )
    general = [
        el("h2", words["matching"]),
        el("p", words["matching_intro"].format(count=len(dataset.evidence.candidates))),
        el("ol", *(el("li", step) for step in steps)),
        el("h3", words["own"]),
    ]
    if not found.selection.present:
        return [*general, el("p", words["own_none"], " ", link_to_page("explore", {}, words["go"]))]
    matches = found.matches
    told = "_told" if found.selection.sounds else ""
    counts = words[f"own_groups{told}"].format(
        sentence=found.selection.sentence(catalogue),
        fits=len(matches.fits),
        some=len(matches.fits_some),
        unlikely=len(matches.unlikely),
        apart=matches.apart,
    )
    leading = [each.condition for each in matches.leading[:FIRST]]
    return [*general, el("p", counts), *(_card(dataset, found, key) for key in leading)]


def _card(dataset: Dataset, found: Outcome, condition: str) -> Node:
    catalogue = dataset.catalogue
    words, record = catalogue.wording["method"], catalogue.conditions[condition]
    lines = []
    for told in tellings(dataset.evidence, found.selection, condition):
        strength = "place" if told.place and told.strength == "little" else told.strength
        said = words[f"speaks_{strength}"].format(
            label=catalogue.terms[told.term].label,
            count=told.described_for,
            all=len(dataset.evidence.candidates),
        )
        lines.append(el("li", said))
    if condition in dict(found.selection.sounds):
        lines.append(el("li", words["speaks_told"]))
    common = words[f"common_{record.commonness or 'unsaid'}"]
    return el(
        "section",
        el("h4", condition_link(catalogue, condition, found.selection)),
        el("ul", *lines),
        el("p", common, class_="source"),
        *_taught(catalogue, condition),
        class_="card",
    )


def _taught(catalogue: Catalogue, condition: str) -> list[Node]:
    words = catalogue.wording["method"]
    bits = catalogue.calibration["conditions"].get(condition, 0)
    if abs(bits) < WORTH_SAYING:
        return []
    return [el("p", words["taught_higher" if bits > 0 else "taught_lower"], class_="source")]
