"""The comparison as one table: rows are facets and their terms, columns are conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from components.compare.cell import compare_cell
from components.parts.condition_link import condition_link
from components.parts.level_words import level_words
from components.parts.nodes import Node, el
from data.conditions.comparison import Row
from data.conditions.decisive import leading_rows
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection

PAPER = 40
"""So many rows go on paper with their conditions, on three pages at most."""


@dataclass(frozen=True)
class Style:
    """How the table is drawn.

    `flat`: the rows in the order in which they come, not under their facets. `whole`: on a narrow
    screen also the rows that say nothing of the two. `pictures`: what stands over the names, a node
    for each condition. `numbers` of the sources: for paper, where nothing opens and no link leads
    on.
    """

    flat: bool = False
    whole: bool = False
    pictures: tuple[Node, ...] = ()
    numbers: Mapping[str, int] | None = None


def compare_table(
    catalogue: Catalogue,
    conditions: Sequence[str],
    rows: Sequence[Row],
    chosen: Selection,
    *,
    facing: Sequence[str],
    picked: tuple[str, str] = ("", ""),
    style: Style = Style(),
) -> Node:
    """The table. Columns not in `facing` hide on a narrow screen, and with them the rows that say
    nothing of those two; the row of `picked`, a term and a condition, is brought in sight. What
    tells least is left out on paper where there is too much of it.
    """
    aside = [None if key in facing else "aside" for key in conditions]
    void = {row.term for row in void_rows(conditions, rows, chosen, facing, picked[0])}
    kept = {row.term for row in leading_rows(catalogue, rows, chosen, PAPER)}
    beyond = {row.term for row in rows} - kept
    shown = _Shown(catalogue, chosen, aside, picked, void, beyond, style)
    return el(
        "table",
        el("caption", catalogue.wording["compare"]["caption"]),
        _head(shown, conditions),
        _levels(shown, conditions),
        *(_body(shown, of_facet) for of_facet in ([[*rows]] if style.flat else _by_facet(rows))),
        class_=f"compare of-{len(conditions)}{' whole' if style.whole else ''}",
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


@dataclass(frozen=True)
class _Shown:
    """What every row needs to know of the table that it stands in."""

    catalogue: Catalogue
    chosen: Selection
    aside: Sequence[str | None]
    picked: tuple[str, str]
    void: set[str]
    beyond: set[str]
    style: Style


def _by_facet(rows: Sequence[Row]) -> list[list[Row]]:
    return [list(found) for _, found in groupby(rows, key=lambda row: row.facet)]


def _head(table: _Shown, conditions: Sequence[str]) -> Node:
    """The names of the conditions, below their pictures; on paper no link leads on."""
    catalogue, corner = table.catalogue, el("td", class_="corner")
    names = [
        catalogue.conditions[key].name
        if table.style.numbers is not None
        else condition_link(catalogue, key, table.chosen)
        for key in conditions
    ]
    pictures = [
        el("td", picture, class_=hidden)
        for picture, hidden in zip(table.style.pictures, table.aside, strict=False)
    ]
    heads = [
        el("th", name, scope="col", class_=hidden)
        for name, hidden in zip(names, table.aside, strict=True)
    ]
    return el(
        "thead",
        el("tr", corner, *pictures, class_="pictures") if pictures else None,
        el("tr", corner, *heads),
    )


def _levels(table: _Shown, conditions: Sequence[str]) -> Node:
    catalogue = table.catalogue
    levels = [
        el(
            "td",
            level_words(catalogue, catalogue.conditions[key].care_level)["label"],
            class_=hidden,
        )
        for key, hidden in zip(conditions, table.aside, strict=True)
    ]
    return el(
        "tbody", el("tr", el("th", catalogue.wording["compare"]["level"], scope="row"), *levels)
    )


def _body(table: _Shown, rows: Sequence[Row]) -> Node:
    """The rows under the name of their facet; it hides with them where all of them hide."""
    terms = {row.term for row in rows}
    hides = [
        name for name, those in (("void", table.void), ("beyond", table.beyond)) if those >= terms
    ]
    return el(
        "tbody",
        None
        if table.style.flat
        else _heading(table.catalogue.facets[rows[0].facet].label, table.aside),
        *(_row(table, row) for row in rows),
        class_=" ".join(hides) or None,
    )


def _heading(label: str, aside: Sequence[str | None]) -> Node:
    """The name of a facet over the columns that are shown; hidden ones must not be spanned."""
    hidden = [el("td", class_="aside") for each in aside if each]
    wide = 1 + len(aside) - len(hidden)
    return el("tr", el("th", label, scope="rowgroup", colspan=wide), *hidden, class_="facet")


def _row(table: _Shown, row: Row) -> Node:
    catalogue, picked = table.catalogue, table.picked
    # By both, so that it is brought again after a press on another field of the row.
    shown = {"data-bring": " ".join(picked), "tabindex": "-1"} if row.term == picked[0] else {}
    state = table.chosen.state(row.term)
    cells = (
        el("td", *compare_cell(catalogue, cell, numbers=table.style.numbers), class_=hidden)
        for cell, hidden in zip(row.cells, table.aside, strict=True)
    )
    facet = el("div", catalogue.facets[row.facet].label, class_="source")
    head = el(
        "th",
        catalogue.terms[row.term].label,
        facet if table.style.flat else None,
        *_yours(catalogue.wording["compare"], state),
        scope="row",
    )
    marks = {
        "picked": bool(shown),
        "yours": bool(state),
        "void": row.term in table.void,
        "beyond": row.term in table.beyond,
    }
    kinds = [row.kind, *(name for name, there in marks.items() if there)]
    return el("tr", head, *cells, class_=" ".join(kinds), data_term=row.term, **shown)


def _yours(words: Mapping[str, str], state: str) -> Iterator[Node]:
    if state:
        yield el("div", el("mark", words["yours_not" if state == "not" else "yours"]))
