"""The body on the sheet: the places that were ticked are filled, and no others."""

from __future__ import annotations

import json

from components.parts.nodes import Node
from components.sheet.body_figure import TICKED, body_figure
from tests.stories import running

SHIPPED = running.shipped().catalogue


def test_the_places_that_were_ticked_are_filled_on_the_body() -> None:
    figure = json.dumps(body_figure(SHIPPED, {"lower-back"}))
    assert "Lower back" in figure
    assert figure.count(TICKED) >= 1
    blank = json.dumps(body_figure(SHIPPED, {"fever"}))
    assert TICKED not in blank
    assert SHIPPED.wording["sheet"]["mark_place"] in blank


def test_a_place_that_was_not_ticked_is_not_filled_by_what_lies_below_it() -> None:
    """The genitals lie on the stomach, and were as dark as it."""
    [front] = [view for view in SHIPPED.body if view["view"] == "front"]
    on_top = next(each for each in front["regions"] if each["term"] == "genitals")["paths"]
    drawn = shapes(body_figure(SHIPPED, {"stomach"}))
    fills = [shape["fill"] for shape in drawn if shape["d"] in on_top]
    assert fills
    assert {*fills}.isdisjoint({TICKED, "none"})


def shapes(node: Node) -> list[dict[str, str]]:
    if isinstance(node, str):
        return []
    tag, given_, *inside = node
    own = [given_] if tag == "path" else []
    return [*own, *(shape for each in inside for shape in shapes(each))]
