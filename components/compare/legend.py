"""What the marks in the fields of a comparison mean."""

from __future__ import annotations

from components.compare.cell import state_word
from components.parts.frequency_mark import MARKS, frequency_mark
from components.parts.nodes import Node, el
from data.dataset.catalogue import Catalogue


def legend(catalogue: Catalogue, *, worded: bool = False) -> Node:
    """Every mark with its word; where marks are `worded`, a narrow screen shows only the others."""
    words = catalogue.wording["compare"]
    items = (
        el(
            "li",
            frequency_mark(state),
            " ",
            state_word(catalogue, state) if state else words["unsaid_legend"],
        )
        for state in MARKS
    )
    group = el("li", el("span", "↑ ", aria_hidden="true"), words["group_legend"], class_="alone")
    return el(
        "ul",
        *items,
        group,
        class_=f"legend source{' worded' if worded else ''}",
        aria_label=words["legend"],
    )
