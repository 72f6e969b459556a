"""How an infection develops, drawn: a panel a step, with the words as an ordered list."""

from __future__ import annotations

from collections.abc import Mapping

from components.parts.drawing_figure import drawing
from components.parts.nodes import Node, el
from components.parts.source_block import source_block
from data.conditions.infection_steps import Step, infection_steps
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact


def infection_figure(
    catalogue: Catalogue, condition: str, colours: Mapping[str, str]
) -> list[Node]:
    """The steps with their drawings in `colours`; nothing where none is said of `condition`."""
    words = catalogue.wording["treatment"]
    steps = infection_steps(catalogue, condition)
    if not steps:
        return []
    facts = (Fact(step.term.term, "", step.statements, "") for step in steps)
    found = (
        el("p", words["steps_help"]),
        el("ol", *(_step(catalogue, step, colours) for step in steps), class_="steps"),
        source_block(catalogue, facts),
    )
    return [el("section", *found)]


def _step(catalogue: Catalogue, step: Step, colours: Mapping[str, str]) -> Node:
    words = catalogue.wording["treatment"]
    return el(
        "li",
        drawing(catalogue, step.term.drawing, colours),
        el("h3", f"{words['step'].format(number=step.term.step)}: {step.term.label}"),
        el("p", step.term.plain),
    )
