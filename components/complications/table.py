"""The same numbers as the complications chart, as a table of words and links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.complications.address import address_of, filters_here
from components.complications.words import counted, how_words
from components.parts.confidence_words import confidence_words
from components.parts.nodes import Node, el, link_to_page
from components.parts.written import written
from components.state import session
from components.state.dataset import Dataset
from data.conditions.complications import WORST_FIRST, Consequence, by_complication, unrecorded
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters

NAMED_AT_MOST = 12
"""So many conditions without a complication are named in sight, more behind their count."""


def complications_table(
    catalogue: Catalogue, shown: Sequence[Consequence], *, table_open: bool
) -> list[Node]:
    """One body for each severity, one row for each complication, with all its conditions."""
    words = catalogue.wording["complications"]
    head = el(
        "tr",
        *(
            el("th", words[name], scope="col")
            for name in ("column_complication", "column_conditions")
        ),
    )
    bodies = [
        _body(catalogue, severity, rows)
        for severity in WORST_FIRST
        if (rows := [each for each in shown if each.severity == severity])
    ]
    table = el("table", el("caption", words["caption"]), el("thead", head), *bodies)
    return [
        el("details", el("summary", words["as_table"]), table, open=table_open, class_="as-table")
    ]


def _body(catalogue: Catalogue, severity: str, rows: Sequence[Consequence]) -> Node:
    words = catalogue.wording["complications"]
    heading = el("th", words[severity], colspan=2, scope="rowgroup", class_=f"severity {severity}")
    return el(
        "tbody",
        el("tr", heading),
        *(
            el(
                "tr",
                el(
                    "th",
                    link_to_complication(catalogue, key),
                    el("div", counted(catalogue, len(each)), class_="count"),
                    scope="row",
                ),
                el("td", el("ul", *(_condition(catalogue, one) for one in each))),
            )
            for key, each in by_complication(rows).items()
        ),
    )


def link_to_complication(catalogue: Catalogue, complication: str) -> Node:
    given = address_of(catalogue, filters_here(catalogue), complication)
    return link_to_page("complications", given, catalogue.terms[complication].label)


def link_to_condition(catalogue: Catalogue, condition: str) -> Node:
    given = {session.CONDITION: [condition], **parameters(session.selection(), catalogue)}
    return link_to_page("condition", given, catalogue.conditions[condition].name)


def _condition(catalogue: Catalogue, one: Consequence) -> Node:
    who = confidence_words(catalogue, one.statements)
    return el(
        "li",
        link_to_condition(catalogue, one.condition),
        f": {how_words(catalogue, one)} ",
        el("span", f"({who})", class_="source"),
    )


def unrecorded_conditions(dataset: Dataset, conditions: Iterable[str]) -> None:
    """Name those of `conditions` for which no complication is recorded at all."""
    catalogue = dataset.catalogue
    words = catalogue.wording["complications"]
    silent = unrecorded(catalogue, dataset.consequences, conditions)
    items = (el("li", link_to_condition(catalogue, key)) for key in silent)
    nodes = [
        el("h2", words["unrecorded"]),
        el("p", words["unrecorded_help"]),
        el(
            "details",
            el("summary", counted(catalogue, len(silent))),
            el("ul", *items, class_="names"),
        ),
    ]
    written(session.COMPLICATIONS_REST, nodes if silent else [])
