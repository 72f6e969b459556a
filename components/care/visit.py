"""What to say on the phone, what happens at the visit, and how to prepare."""

from __future__ import annotations

from collections.abc import Collection

from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el, link_to_page
from components.parts.source_note import source_note
from data.conditions.visit import Examination, examinations, named_for
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.address import parameters
from data.matching.selection import Selection


def visit(catalogue: Catalogue, chosen: Selection, fitting: Collection[str]) -> list[Node]:
    """The call, the visit with the examinations that are named for what is `fitting` best, and
    preparing; every examination with its conditions and sources is one press away.
    """
    words = catalogue.wording["when_to_get_help"]
    labels = [term.label for term in named_for(catalogue, fitting)]
    to_sheet = link_to_page("sheet", parameters(chosen, catalogue), words["to_sheet"])
    fits = el("p", words["fitting"].format(labels="; ".join(labels))) if labels else None
    return [
        el(
            "div",
            _steps(catalogue, "phone"),
            _steps(catalogue, "visit", fits),
            _steps(catalogue, "prepare", el("p", to_sheet, class_="unprinted")),
            class_="trio",
        ),
        el(
            "details",
            el("summary", words["all_tests"]),
            *(_examination(catalogue, chosen, each) for each in examinations(catalogue)),
            class_="fold unprinted",
            data_paper="closed",
        ),
    ]


def _steps(catalogue: Catalogue, name: str, *more: Node | None) -> Node:
    words = catalogue.wording["when_to_get_help"]
    lines = [text for key, text in words.items() if key.startswith(f"{name}_")]
    return el(
        "section",
        el("h2", words[name], id=name),
        el("ul", *(el("li", text) for text in lines)),
        *more,
    )


def _examination(catalogue: Catalogue, chosen: Selection, each: Examination) -> Node:
    words = catalogue.wording["when_to_get_help"]
    count = len({s.condition for s in each.statements})
    heading = words["test_for"].format(label=each.term.label, count=count)
    return el(
        "details",
        el(
            "summary",
            heading if count else each.term.label,
            el("div", each.term.plain, class_="help"),
        ),
        el("ul", *(_named(catalogue, chosen, s) for s in each.statements)),
        *(_examination(catalogue, chosen, part) for part in each.parts),
        class_="fold",
        data_paper="closed",
    )


def _named(catalogue: Catalogue, chosen: Selection, statement: Statement) -> Node:
    often = catalogue.wording["results"][f"frequency_{statement.frequency}"]
    said = "; ".join(filter(None, [often, statement.when, statement.note]))
    return el(
        "li",
        condition_link(catalogue, statement.condition, chosen),
        f" ({said}) ",
        source_note(catalogue, statement.source, statement.place),
    )
