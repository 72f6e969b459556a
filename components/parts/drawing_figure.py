"""A drawing of the dataset as nodes, with its words for those who do not see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.parts.described import described
from components.parts.nodes import Node, el
from data.dataset.catalogue import Catalogue


def drawing(
    catalogue: Catalogue, name: str, colours: Mapping[str, str], *, on_skin: bool = False
) -> Node | None:
    """The drawing called `name`, if there is one, in these colours; `on_skin` gives it a ground."""
    found = [each for each in catalogue.drawings.get("drawings", ()) if each["drawing"] == name]
    if not found:
        return None
    [picture] = found
    left, top, width, height = str(picture["box"]).split()
    ground = el("rect", x=left, y=top, width=width, height=height, fill=colours["skin"])
    return el(
        "svg",
        ground if on_skin else None,
        *(_shape(shape, colours) for shape in picture["shapes"]),
        viewBox=picture["box"],
        role="img",
        aria_label=picture["alt"],
    )


def drawing_figure(
    catalogue: Catalogue, term: str, colours: Mapping[str, str], *, captioned: bool = True
) -> Node | None:
    """The figure of a term in these colours; None for a term without a drawing."""
    record = catalogue.terms[term]
    picture = drawing(catalogue, record.drawing, colours, on_skin=True)
    if picture is None:
        return None
    said = described(catalogue, term)
    caption = el("figcaption", f"{said[:1].upper()}{said[1:]}") if captioned else None
    return el("figure", picture, caption, class_="drawing")


def _shape(shape: Mapping[str, Any], colours: Mapping[str, str]) -> Node:
    given = {name: value for name, value in shape.items() if name != "shape"}
    paint = {name: colours.get(str(given.get(name)), "none") for name in ("fill", "stroke")}
    return [str(shape["shape"]), {**given, **paint}]
