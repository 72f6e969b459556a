"""The filters of the complications page: what was ticked, how bad, kind of condition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from components.complications.address import address_of
from components.parts.nodes import Node, el, link_to_page, page_address
from components.parts.written import written
from components.state import session
from data.conditions.complication_filters import OTHERS, Filters, families
from data.conditions.complications import WORST_FIRST
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection


def complication_filters(catalogue: Catalogue, filters: Filters, chosen: Selection) -> None:
    """Draw the filters as they stand; each is a link to this page with one thing changed."""
    every = (key for key, record in catalogue.conditions.items() if not record.is_group)
    kinds = families(catalogue, every)
    words = catalogue.wording["complications"]
    others = words["others"]
    names = {key: others if key == OTHERS else catalogue.conditions[key].name for key in kinds}
    written(
        session.COMPLICATION_FILTER_BUTTONS,
        [
            _fitting(catalogue, filters, chosen),
            _one_of(
                catalogue,
                "severity",
                [
                    _pill(catalogue, label, replace(filters, severity=key), key == filters.severity)
                    for key, label in [("", words["any_severity"])]
                    + [(each, words[each]) for each in WORST_FIRST]
                ],
            ),
            # A dozen kinds fill the screen of a phone before the chart.
            el(
                "details",
                el("summary", f"{words['group']}: {names.get(filters.group, words['any_group'])}"),
                _one_of(
                    catalogue,
                    "group",
                    [
                        _pill(catalogue, label, replace(filters, group=key), key == filters.group)
                        for key, label in [("", words["any_group"]), *names.items()]
                    ],
                ),
                open=bool(filters.group),
            ),
        ],
    )


def _fitting(catalogue: Catalogue, filters: Filters, chosen: Selection) -> Node:
    words = catalogue.wording["complications"]
    if not chosen.chosen:
        return el("p", words["nothing_ticked"], " ", link_to_page("explore", {}, words["explore"]))
    ticked = words["ticked"].format(ticked=chosen.sentence(catalogue))
    pills = [
        _pill(catalogue, words[name], replace(filters, fitting=fits), fits == filters.fitting)
        for name, fits in (("only_fitting", True), ("also_others", False))
    ]
    return el("div", el("p", ticked, class_="help"), _row(words["fitting"], pills))


def _one_of(catalogue: Catalogue, name: str, pills: Iterable[Node]) -> Node:
    return _row(catalogue.wording["complications"][name], pills)


def _row(label: str, pills: Iterable[Node]) -> Node:
    return el(
        "div", el("span", label), *pills, class_="pills small", role="group", aria_label=label
    )


def _pill(catalogue: Catalogue, label: str, filters: Filters, current: bool) -> Node:
    """What is shown now has a sign too, not only a colour."""
    said = f"✓ {label}" if current else label
    given = address_of(catalogue, filters)
    attributes = {"class": "pill", "aria-current": str(current).lower()}
    go = {"page": "complications", "parameters": given, "at": ""}
    return ["a", {**attributes, "href": page_address("complications", given), "go": go}, said]
