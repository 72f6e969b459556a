"""A cell of the comparison: how often in a word and a mark, what it rests on, and its sources."""

from __future__ import annotations

from collections.abc import Mapping

from components.parts.confidence_words import confidence_words
from components.parts.fact_line import source_item
from components.parts.frequency_mark import frequency_mark
from components.parts.how_often import way_words
from components.parts.nodes import Node, el
from data.conditions.comparison import Cell
from data.dataset.catalogue import Catalogue


def cell_state(cell: Cell) -> str:
    """The frequency that a cell shows, the first that is said of it; or "not_recorded"."""
    return cell.ways[0][0] if cell.recorded else "not_recorded"


def state_word(catalogue: Catalogue, state: str) -> str:
    """The frequency in a word short enough for a field."""
    if state in ("", "not_recorded"):
        return catalogue.wording["compare"][state or "unsaid"]
    return catalogue.wording["results"][f"frequency_{state}"]


def compare_cell(
    catalogue: Catalogue, cell: Cell, *, numbers: Mapping[str, int] | None = None
) -> list[Node]:
    """What stands in the cell. On paper its sources are `numbers` of a list, as nothing opens."""
    state = cell_state(cell)
    shown = [frequency_mark(state), f" {state_word(catalogue, state)}"]
    if not cell.recorded:
        return [el("span", *shown, class_="unrecorded")]
    group = ""
    if cell.group:
        name = catalogue.conditions[cell.group].name
        group = catalogue.wording["compare"]["of_group"].format(group=name)
        shown.append(el("span", " ↑", role="img", aria_label=group, title=group))
    if numbers is not None:
        used = sorted({numbers[statement.source] for statement in cell.statements})
        note = el("sup", ", ".join(map(str, used)))
        return [el("span", *shown, " ", note), *_rests_on(catalogue, cell)]
    rests = catalogue.wording["compare"]["rests"]
    items = [source_item(catalogue, statement) for statement in cell.statements]
    items.append(el("li", rests.format(who=confidence_words(catalogue, cell.statements))))
    said = [el("li", group), *items] if group else items
    return [
        el("details", el("summary", *shown), el("ul", *said), class_=f"said {state}"),
        *_rests_on(catalogue, cell),
    ]


def _rests_on(catalogue: Catalogue, cell: Cell) -> list[Node]:
    words = catalogue.wording["compare"]
    found: list[Node] = []
    (first, case), *others = cell.ways
    # What holds as often without a case is not said for one again: "sometimes; sometimes if bad".
    cases = [
        case,
        *(
            way_words(catalogue, often, when)
            for often, when in others
            if when and (case or often != first)
        ),
    ]
    found.extend(el("div", each, class_="source") for each in cases if each)
    if cell.via:
        labels = ", ".join(catalogue.terms[term].label for term in cell.via)
        found.append(el("div", words["via"].format(labels=labels), class_="source"))
    if cell.differs:
        wording = words["differ_one" if cell.one_source else "differ"]
        found.append(el("div", wording, class_="source"))
    return found
