"""The comparison as one table: rows are facets and their terms, columns are conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from components.compare.cell import compare_cell, state_word
from components.parts.condition_link import condition_link
from components.parts.frequency_mark import MARKS, frequency_mark
from components.parts.level_words import level_words
from components.parts.nodes import Node, el
from data.conditions.comparison import Row
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection


def compare_table(
    catalogue: Catalogue,
    conditions: Sequence[str],
    rows: Sequence[Row],
    chosen: Selection,
    *,
    facing: Sequence[str],
    picked: tuple[str, str] = ("", ""),
    whole: bool = False,
    paper: bool = False,
) -> Node:
    """The table. Columns not in `facing` hide on a narrow screen, and with them the rows that say
    nothing of those two, unless `whole`; the row of `picked`, a term and a condition, is brought in
    sight.

    `paper` opens all sources and makes no links to pages.
    """
    words = catalogue.wording["compare"]
    aside = [None if key in facing else "aside" for key in conditions]
    names = [
        catalogue.conditions[key].name if paper else condition_link(catalogue, key, chosen)
        for key in conditions
    ]
    heads = [
        el("th", name, scope="col", class_=hidden)
        for name, hidden in zip(names, aside, strict=True)
    ]
    levels = [
        el("td", el("span", level["icon"], aria_hidden="true"), " ", level["label"], class_=hidden)
        for key, hidden in zip(conditions, aside, strict=True)
        if (level := level_words(catalogue, catalogue.conditions[key].care_level))
    ]
    void = {row.term for row in void_rows(conditions, rows, chosen, facing, picked[0])}
    bodies = [
        el(
            "tbody",
            _heading(catalogue.facets[facet].label, aside),
            *(
                _row(catalogue, row, chosen, aside, picked, void=row.term in void, paper=paper)
                for row in of_facet
            ),
            class_="void" if void >= {row.term for row in of_facet} else None,
        )
        for facet, of_facet in _by_facet(rows)
    ]
    return el(
        "table",
        el("caption", words["caption"]),
        el("thead", el("tr", el("td", class_="corner"), *heads)),
        el("tbody", el("tr", el("th", words["level"], scope="row"), *levels)),
        *bodies,
        class_="compare whole" if whole else "compare",
    )


def void_rows(
    conditions: Sequence[str],
    rows: Sequence[Row],
    chosen: Selection,
    facing: Sequence[str],
    picked: str = "",
) -> list[Row]:
    """The rows that say nothing of the two that face each other, and were not ticked or picked."""
    seen = [number for number, key in enumerate(conditions) if key in facing]
    return [
        row
        for row in rows
        if row.term != picked
        and not chosen.state(row.term)
        and not any(row.cells[n].recorded for n in seen)
    ]


def _by_facet(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    return [(facet, list(found)) for facet, found in groupby(rows, key=lambda row: row.facet)]


def legend(catalogue: Catalogue) -> Node:
    """Every mark with its word."""
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
    group = el("li", el("span", "↑ ", aria_hidden="true"), words["group_legend"])
    return el("ul", *items, group, class_="legend source", aria_label=words["legend"])


def _heading(label: str, aside: Sequence[str | None]) -> Node:
    """The name of a facet over the columns that are shown; hidden ones must not be spanned."""
    hidden = [el("td", class_="aside") for each in aside if each]
    wide = 1 + len(aside) - len(hidden)
    return el("tr", el("th", label, scope="rowgroup", colspan=wide), *hidden, class_="facet")


def _row(
    catalogue: Catalogue,
    row: Row,
    chosen: Selection,
    aside: Sequence[str | None],
    picked: tuple[str, str],
    *,
    void: bool,
    paper: bool,
) -> Node:
    # By both, so that it is brought again after a press on another field of the row.
    shown = {"data-bring": " ".join(picked), "tabindex": "-1"} if row.term == picked[0] else {}
    state = chosen.state(row.term)
    cells = (
        el("td", *compare_cell(catalogue, cell, opened=paper), class_=hidden)
        for cell, hidden in zip(row.cells, aside, strict=True)
    )
    head = el(
        "th",
        catalogue.terms[row.term].label,
        *_yours(catalogue.wording["compare"], state),
        scope="row",
    )
    kinds = filter(
        None,
        (row.kind, "picked" if shown else "", "yours" if state else "", "void" if void else ""),
    )
    return el("tr", head, *cells, class_=" ".join(kinds), data_term=row.term, **shown)


def _yours(words: Mapping[str, str], state: str) -> Iterator[Node]:
    if state:
        yield el("div", el("mark", words["yours_not" if state == "not" else "yours"]))
