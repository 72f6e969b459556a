"""The body, drawn in lines, with the places filled that were ticked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from components.parts.nodes import Node, el
from data.dataset.catalogue import Catalogue

TICKED, LINE = "#0b5c73", "#767676"
"""To be told on white, on a dark page, and by a printer without colour."""

BARE = "var(--bare, #fff)"
"""The colour of the page: what is not ticked covers what is ticked below it, as on Explore."""


def body_figure(catalogue: Catalogue, places: Collection[str]) -> Node:
    """Each view of the body that has a ticked place; the first one empty where none has, to mark it
    with a pen.
    """
    marked = [view for view in catalogue.body if _ticked(catalogue, view, places)]
    drawn = (_view(catalogue, view, places) for view in marked or catalogue.body[:1])
    caption = catalogue.wording["sheet"]["places" if marked else "mark_place"]
    return el("figure", el("div", *drawn, class_="bodies"), el("figcaption", caption))


def _ticked(catalogue: Catalogue, view: Mapping[str, Any], places: Collection[str]) -> list[str]:
    """The regions of a view that are ticked, themselves or by a wider place."""
    terms = (str(region["term"]) for region in view["regions"])
    return [term for term in terms if {term, *catalogue.ancestors[term]} & {*places}]


def _view(catalogue: Catalogue, view: Mapping[str, Any], places: Collection[str]) -> Node:
    ticked = _ticked(catalogue, view, places)
    labels = [catalogue.terms[term].label for term in ticked]
    outline = [_path(path, filled=False) for path in view["outline"]]
    regions = [
        _path(path, filled=region["term"] in ticked)
        for region in view["regions"]
        for path in region["paths"]
    ]
    name = ": ".join(filter(None, [str(view["label"]), ", ".join(labels)]))
    return el("svg", *outline, *regions, viewBox=view["box"], role="img", aria_label=name)


def _path(path: str, *, filled: bool) -> Node:
    # An open path is a line of the face or a fold, and is never filled.
    fill = (TICKED if filled else BARE) if path.rstrip().upper().endswith("Z") else "none"
    return ["path", {"d": path, "fill": fill, "stroke": LINE, "stroke-width": 1}]
