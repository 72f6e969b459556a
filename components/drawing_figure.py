"""The drawing of an appearance, with its words, as a node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.nodes import Node, el
from data.catalogue import Catalogue


def drawing_figure(catalogue: Catalogue, term: str) -> Node | None:
    """The figure of a term in the first skin colour; None for a term without a drawing."""
    drawings = {each["drawing"]: each for each in catalogue.drawings.get("drawings", ())}
    record = catalogue.terms[term]
    if record.drawing not in drawings:
        return None
    drawing = drawings[record.drawing]
    colours = catalogue.drawings["skins"][0]["colours"]
    left, top, width, height = str(drawing["box"]).split()
    ground = el("rect", x=left, y=top, width=width, height=height, fill=colours["skin"])
    picture = el(
        "svg",
        ground,
        *(_shape(shape, colours) for shape in drawing["shapes"]),
        viewBox=drawing["box"],
        role="img",
        aria_label=drawing["alt"],
    )
    return el("figure", picture, el("figcaption", record.label), class_="drawing")


def _shape(shape: Mapping[str, Any], colours: Mapping[str, str]) -> Node:
    given = {name: value for name, value in shape.items() if name != "shape"}
    paint = {name: colours.get(str(given.get(name)), "none") for name in ("fill", "stroke")}
    return [str(shape["shape"]), {**given, **paint}]
