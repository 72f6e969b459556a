"""The comparison as one table: rows are facets and their terms, columns are conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from components.compare.cell import compare_cell, state_word
from components.parts.condition_link import condition_link
from components.parts.frequency_mark import MARKS, frequency_mark
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
    words = catalogue.wording["compare"]
    aside = [None if key in facing else "aside" for key in conditions]
    names = [
        catalogue.conditions[key].name
        if style.numbers is not None
        else condition_link(catalogue, key, chosen)
        for key in conditions
    ]
    heads = [
        el("th", name, scope="col", class_=hidden)
        for name, hidden in zip(names, aside, strict=True)
    ]
    levels = [
        el("td", level["label"], class_=hidden)
        for key, hidden in zip(conditions, aside, strict=True)
        if (level := level_words(catalogue, catalogue.conditions[key].care_level))
    ]
    pictures = [
        el("td", picture, class_=hidden)
        for picture, hidden in zip(style.pictures, aside, strict=False)
    ]
    void = {row.term for row in void_rows(conditions, rows, chosen, facing, picked[0])}
    kept = {row.term for row in leading_rows(catalogue, rows, chosen, PAPER)}
    beyond = {row.term for row in rows} - kept
    shown = _Shown(catalogue, chosen, aside, picked, void, beyond, style)
    bodies = [
        el(
            "tbody",
            None if style.flat else _heading(catalogue.facets[facet].label, aside),
            *(_row(shown, row) for row in of_facet),
            class_=" ".join(
                name
                for name, those in (("void", void), ("beyond", beyond))
                if those >= {row.term for row in of_facet}
            )
            or None,
        )
        for facet, of_facet in ([("", [*rows])] if style.flat else _by_facet(rows))
    ]
    corner = el("td", class_="corner")
    return el(
        "table",
        el("caption", words["caption"]),
        el(
            "thead",
            el("tr", corner, *pictures, class_="pictures") if pictures else None,
            el("tr", corner, *heads),
        ),
        el("tbody", el("tr", el("th", words["level"], scope="row"), *levels)),
        *bodies,
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


def _by_facet(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    return [(facet, list(found)) for facet, found in groupby(rows, key=lambda row: row.facet)]


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


def _heading(label: str, aside: Sequence[str | None]) -> Node:
    """The name of a facet over the columns that are shown; hidden ones must not be spanned."""
    hidden = [el("td", class_="aside") for each in aside if each]
    wide = 1 + len(aside) - len(hidden)
    return el("tr", el("th", label, scope="rowgroup", colspan=wide), *hidden, class_="facet")


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
