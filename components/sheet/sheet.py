"""The sheet for the appointment as nodes for its preview, and as a page of its own to print."""

from __future__ import annotations

from components.parts.component import text_of
from components.parts.nodes import Node, el, html
from components.sheet.body_figure import body_figure
from data.dataset.catalogue import Catalogue
from data.exports.appointment_sheet import Part, Sheet

NOTES = 3
"""Lines to write on by hand."""

TICKED = ("seen", "absent")
"""The parts beside the drawing."""

DOCUMENTS = 8
"""So many sources are named on paper; the plain text names all."""


def preview(catalogue: Catalogue, sheet: Sheet) -> list[Node]:
    """The sheet as it will stand on paper, below a heading of the page."""
    return [
        el("article", el("h2", sheet.title), *_parts(catalogue, sheet, "h3"), class_="card sheet")
    ]


def print_page(catalogue: Catalogue, sheet: Sheet) -> str:
    """The sheet as a whole HTML page that needs nothing from anywhere; it prints on one A4."""
    body = el("body", el("main", el("h1", sheet.title), *_parts(catalogue, sheet, "h2")))
    head = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html(sheet.title)}</title><style>{text_of('sheet/paper.css')}</style>"
    )
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>{html(body)}</html>\n'


def _parts(catalogue: Catalogue, sheet: Sheet, heading: str) -> list[Node]:
    """The parts in their order, the drawing beside what was ticked, how it was made at the end."""
    more = catalogue.wording["sheet"]["more_sources"]
    sections = [
        (
            part.name,
            el("section", el(heading, part.heading), *_body(part, more), class_=_form(part)),
        )
        for part in sheet.parts
    ]
    ticked = [section for name, section in sections if name in TICKED]
    figure = body_figure(catalogue, sheet.places)
    beside = el("div", el("div", *ticked), figure, class_="side")
    found = [beside if name == "seen" else each for name, each in sections if name != "absent"]
    return [*found, *(el("p", line, class_="help") for line in sheet.lines)]


def _form(part: Part) -> str | None:
    return {"soon": "soon", "sources": "sources-part"}.get(part.name)


def _body(part: Part, more: str) -> list[Node]:
    if part.name == "notes":
        return [el("div", class_="notes") for _ in range(NOTES)]
    if part.name == "sources":
        named, rest = "; ".join(part.items[:DOCUMENTS]), len(part.items) - DOCUMENTS
        return [el("p", f"{named} {more.format(count=rest)}" if rest > 0 else f"{named}.")]
    lines = [el("p", line) for line in part.lines]
    items = [el("li", item) for item in part.items]
    return [*lines, el("ul", *items)] if items else lines
