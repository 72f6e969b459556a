"""How good it is, by stories that ship with it; what it does worst stands first."""

from __future__ import annotations

from components.parts.nodes import Node, el
from components.state.dataset import Dataset
from data.dataset.catalogue import Catalogue
from data.provenance.benchmark import GOALS, Measured, benchmark, worst

FAULTS = ("one_too_low", "more_too_low", "too_high")
"""Figures of the level of advice that are the better the smaller they are."""


def how_good(dataset: Dataset) -> list[Node]:
    """The figures as a table, never beside those of others; or that nothing was measured."""
    catalogue = dataset.catalogue
    words = catalogue.wording["method"]
    held = benchmark(dataset.texts)
    head = [el("h2", words["good"]), el("p", words["good_intro"])]
    if not held:
        return [*head, el("p", words["good_none"])]
    # The figures were counted with every source there is.
    note = [el("p", words["good_reference"])] if catalogue.reference_only else []
    faults = [line for each in held if (line := _worst(catalogue, each))]
    return [
        *head,
        *note,
        el("h3", words["good_worst"]),
        el("ul", *faults),
        el("h3", words["good_figures"]),
        _table(catalogue, held),
    ]


def _worst(catalogue: Catalogue, measured: Measured) -> Node | None:
    found = worst(measured)
    if not found:
        return None
    words, (name, met, of) = catalogue.wording["method"], found
    said = words["good_worst_line"].format(
        half=_half(catalogue, measured), figure=words[f"figure_{name}"], met=met, of=of
    )
    return el("li", said)


def _half(catalogue: Catalogue, measured: Measured) -> str:
    words = catalogue.wording["method"]
    return f"{words[f'half_{measured.half}']}, {words[f'told_{measured.told}']}"


def _table(catalogue: Catalogue, held: tuple[Measured, ...]) -> Node:
    words = catalogue.wording["method"]
    halves = [_half(catalogue, each) for each in held]
    heads = (el("th", f"{half[:1].upper()}{half[1:]}", scope="col") for half in halves)
    rows = (
        el(
            "tr",
            el("th", words[f"figure_{name}"], scope="row"),
            *(el("td", _said(catalogue, each, name)) for each in held),
        )
        for name in (*GOALS, *FAULTS, "words_not_understood")
    )
    return el(
        "div",
        el(
            "table",
            el("caption", words["good_caption"]),
            el("thead", el("tr", el("th", words["good_figure"], scope="col"), *heads)),
            el("tbody", *rows),
        ),
        class_="scroll figures",
        tabindex="0",
        role="region",
        aria_label=words["good_figures"],
    )


def _said(catalogue: Catalogue, measured: Measured, name: str) -> str:
    words, figures = catalogue.wording["method"], measured.figures
    if name not in figures:
        return words["good_not_counted"]
    if name == "words_not_understood":
        return words["good_per_mille"].format(count=figures[name])
    return words["good_of"].format(met=figures[name], of=figures[GOALS.get(name, "stories")])
