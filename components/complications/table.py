"""The same numbers as the complications chart, as a table of words and links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.complications.address import address_of, filters_here
from components.complications.words import counted, how_words
from components.parts.condition_link import condition_link
from components.parts.confidence_words import confidence_words
from components.parts.how_often import how_often
from components.parts.nodes import Node, el, link_to_page
from components.parts.written import written
from components.state import session
from components.state.dataset import Dataset
from data.conditions.complications import WORST_FIRST, Consequence, by_complication, unrecorded
from data.dataset.catalogue import Catalogue

NAMED_AT_MOST = 12
"""So many conditions to which their group lends a complication are named one by one."""


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
                el("td", el("ul", *_lines(catalogue, each))),
            )
            for key, each in by_complication(rows).items()
        ),
    )


def link_to_complication(catalogue: Catalogue, complication: str) -> Node:
    given = address_of(catalogue, filters_here(catalogue), complication)
    return link_to_page("complications", given, catalogue.terms[complication].label)


def _lines(catalogue: Catalogue, each: Sequence[Consequence]) -> list[Node]:
    """A line for each condition; what a large group lends to all of them is said once, of it."""
    lent: dict[str, list[Consequence]] = {}
    for one in each:
        if one.inherited:
            lent.setdefault(one.statements[0].condition, []).append(one)
    large = {group: members for group, members in lent.items() if len(members) > NAMED_AT_MOST}
    own = [one for one in each if not one.inherited or one.statements[0].condition not in large]
    return [
        *(_condition(catalogue, one) for one in own),
        *(_group(catalogue, group, members) for group, members in large.items()),
    ]


def _group(catalogue: Catalogue, group: str, members: Sequence[Consequence]) -> Node:
    statements = members[0].statements
    said = catalogue.wording["complications"]["lent_to"].format(
        how=how_often(catalogue, statements), counted=counted(catalogue, len(members))
    )
    return _line(catalogue, group, said, confidence_words(catalogue, statements))


def _condition(catalogue: Catalogue, one: Consequence) -> Node:
    said = how_words(catalogue, one)
    return _line(catalogue, one.condition, said, confidence_words(catalogue, one.statements))


def _line(catalogue: Catalogue, condition: str, said: str, who: str) -> Node:
    return el(
        "li",
        condition_link(catalogue, condition, session.selection()),
        f": {said} ",
        el("span", f"({who})", class_="source"),
    )


def unrecorded_conditions(dataset: Dataset, conditions: Iterable[str]) -> None:
    """Name those of `conditions` for which no complication is recorded at all."""
    catalogue = dataset.catalogue
    words = catalogue.wording["complications"]
    silent = unrecorded(catalogue, dataset.consequences, conditions)
    items = (el("li", condition_link(catalogue, key, session.selection())) for key in silent)
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
