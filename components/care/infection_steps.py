"""How an infection develops, drawn: a panel a step, with the words as an ordered list."""

from __future__ import annotations

from collections.abc import Mapping

from components.parts.drawing_figure import drawing
from components.parts.nodes import Node, el
from components.parts.source_note import source_note
from data.conditions.infection_steps import Step, infection_steps
from data.dataset.catalogue import Catalogue


def infection_figure(catalogue: Catalogue, colours: Mapping[str, str]) -> list[Node]:
    """The steps with their drawings in `colours`; nothing where the dataset has no steps."""
    words = catalogue.wording["treatment"]
    steps = infection_steps(catalogue)
    if not steps:
        return []
    return [
        el(
            "section",
            el("p", words["steps_help"]),
            el("ol", *(_step(catalogue, step, colours) for step in steps), class_="steps"),
        )
    ]


def _step(catalogue: Catalogue, step: Step, colours: Mapping[str, str]) -> Node:
    words = catalogue.wording["treatment"]
    places = {(s.source, s.place): None for s in step.statements}
    return el(
        "li",
        drawing(catalogue, step.term.drawing, colours),
        el("h3", f"{words['step'].format(number=step.term.step)}: {step.term.label}"),
        el("p", step.term.plain),
        *(el("div", source_note(catalogue, source, place)) for source, place in places),
    )
