"""The sheet for the appointment as nodes for its preview, and as a page of its own to print."""

from __future__ import annotations

from components.parts.nodes import Node, el, html
from data.exports.appointment_sheet import Part, Sheet

STYLE = """
body { font: 12pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 42rem;
  margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 1.2rem 0 0.3rem; border-bottom: 1px solid #767676; }
p, li { margin: 0.25rem 0; }
ul { margin: 0.25rem 0; padding-left: 1.3rem; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt; }
  h2 { break-after: avoid; } li { break-inside: avoid; } }
"""


def preview(sheet: Sheet) -> list[Node]:
    """The sheet below a heading of the page."""
    lines = [el("p", line, class_="help") for line in sheet.lines]
    return [el("article", *_parts(sheet, "h3"), *lines, class_="card")]


def print_page(sheet: Sheet) -> str:
    """The sheet as a whole HTML page that needs nothing from anywhere."""
    page = el(
        "html",
        el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("title", sheet.title),
            el("style", STYLE),
        ),
        el(
            "body",
            el(
                "main",
                el("h1", sheet.title),
                *(el("p", line) for line in sheet.lines),
                *_parts(sheet, "h2"),
            ),
        ),
        lang="en",
    )
    return f"<!doctype html>\n{html(page)}\n"


def _parts(sheet: Sheet, heading: str) -> list[Node]:
    return [el("section", el(heading, part.heading), *_body(part)) for part in sheet.parts]


def _body(part: Part) -> list[Node]:
    lines = [el("p", line) for line in part.lines]
    items = [el("li", item) for item in part.items]
    return [*lines, el("ul", *items)] if items else lines
