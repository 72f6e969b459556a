"""What happens at the visit: each examination, for what it is named, and how to prepare."""

from __future__ import annotations

from collections.abc import Collection

from components.parts.nodes import Node, el, link_to_page
from components.parts.source_note import source_note
from data.conditions.visit import Examination, examinations
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.address import parameters
from data.matching.selection import Selection


def visit(catalogue: Catalogue, chosen: Selection, fitting: Collection[str]) -> list[Node]:
    """The examinations, those that are named for what is in `fitting` marked; then preparing."""
    words = catalogue.wording["when_to_get_help"]
    shown = [_examination(catalogue, chosen, fitting, each) for each in examinations(catalogue)]
    ways = [text for key, text in words.items() if key.startswith("prepare_")]
    given = parameters(chosen, catalogue)
    return [
        el("section", el("h2", words["visit"], id="visit"), el("p", words["visit_intro"]), *shown),
        el(
            "section",
            el("h2", words["prepare"], id="prepare"),
            el("ul", *(el("li", text) for text in ways)),
            el("p", link_to_page("sheet", given, words["to_sheet"])),
        ),
    ]


def _examination(
    catalogue: Catalogue, chosen: Selection, fitting: Collection[str], each: Examination
) -> Node:
    words = catalogue.wording["when_to_get_help"]
    count = len({s.condition for s in each.statements})
    fits = any(s.condition in fitting for s in each.statements)
    heading = words["visit_for"].format(label=each.term.label, count=count)
    return el(
        "details",
        el(
            "summary",
            el("strong", heading if count else each.term.label),
            el("mark", words["fitting"]) if fits else None,
            el("div", each.term.plain, class_="help"),
        ),
        el("ul", *(_named(catalogue, chosen, s) for s in each.statements)),
        *(_examination(catalogue, chosen, fitting, part) for part in each.parts),
        class_="fold",
    )


def _named(catalogue: Catalogue, chosen: Selection, statement: Statement) -> Node:
    given = {"condition": [statement.condition], **parameters(chosen, catalogue)}
    name = catalogue.conditions[statement.condition].name
    often = catalogue.wording["results"][f"frequency_{statement.frequency}"]
    said = "; ".join(filter(None, [often, statement.when, statement.note]))
    return el(
        "li",
        link_to_page("condition", given, name),
        f" ({said}) ",
        source_note(catalogue, statement.source, statement.place),
    )
