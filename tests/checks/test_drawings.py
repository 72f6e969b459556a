"""The drawings and the body map that are shipped: drawn whole, in every colour, inside the frame."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from data.checks.documents import schema_of
from data.checks.drawings import RULES
from data.dataset.package import read
from tests.browser.server import ROOT
from tests.preview_drawings import page

PACKAGE = read()
DRAWINGS = PACKAGE.documents["drawings"]
VIEWS = PACKAGE.documents["bodymap"]["views"]

NEEDED = {
    "circle": {"cx", "cy", "r"},
    "ellipse": {"cx", "cy", "rx", "ry"},
    "path": {"d"},
    "rect": {"x", "y", "width", "height"},
    "line": {"x1", "y1", "x2", "y2"},
    "polyline": {"points"},
    "polygon": {"points"},
}


def quoted_in(script: str, name: str) -> set[str]:
    text = (ROOT / "components" / "parts" / script).read_text("utf-8")
    listed = re.search(rf"const {name} = new Set\(\[(.*?)\]\)", text, re.DOTALL)
    assert listed
    return set(re.findall(r'"([^"]+)"', listed[1]))


def brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("rule", RULES)
def test_shipped_drawings_are_as_the_rule_wants(rule) -> None:
    assert list(rule(PACKAGE)) == []


def test_the_schema_allows_what_the_browser_draws_and_nothing_else() -> None:
    shape = schema_of("drawings")["properties"]["drawings"]["items"]["properties"]["shapes"]
    allowed = shape["items"]["properties"]
    assert set(allowed["shape"]["enum"]) == quoted_in("drawing.js", "SHAPES") == set(NEEDED)
    assert set(allowed) - {"shape", "fill", "stroke"} == quoted_in("drawing.js", "ATTRIBUTES")


@pytest.mark.parametrize("drawing", DRAWINGS["drawings"], ids=lambda entry: entry["drawing"])
def test_every_shape_is_complete_and_can_be_seen(drawing) -> None:
    for shape in drawing["shapes"]:
        assert NEEDED[shape["shape"]] <= shape.keys()
        assert "fill" in shape or "stroke" in shape
        assert "stroke" in shape or "stroke-width" not in shape


def test_no_two_drawings_are_alike() -> None:
    for one, other in combinations(DRAWINGS["drawings"], 2):
        assert one["shapes"] != other["shapes"], (one["drawing"], other["drawing"])
        assert one["alt"] != other["alt"]


@pytest.mark.parametrize("skin", DRAWINGS["skins"], ids=lambda skin: skin["skin"])
def test_what_is_drawn_stands_out_from_the_skin(skin) -> None:
    colours = skin["colours"]
    assert colours.keys() == DRAWINGS["skins"][0]["colours"].keys()
    assert contrast(colours["edge"], colours["skin"]) > 2
    for name in ("red", "deep-red", "purple", "brown", "crust"):
        assert contrast(colours[name], colours["skin"]) > 1.5, name


def points(d: str) -> tuple[list[float], list[float]]:
    """What a path names across and down: its points, and those that its curves bend towards."""
    across, down = [], []
    for command, numbers in re.findall(r"([A-Z])([^A-Za-z]*)", d):
        found = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        across += {"H": found, "V": []}.get(command, found[::2])
        down += {"H": [], "V": found}.get(command, found[1::2])
    return across, down


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view["view"])
def test_the_figure_stays_inside_its_frame(view) -> None:
    left, top, width, height = map(float, view["box"].split())
    for d in [*view["outline"], *(d for region in view["regions"] for d in region["paths"])]:
        across, down = points(d)
        assert all(left <= x <= left + width for x in across)
        assert all(top <= y <= top + height for y in down)


def test_a_press_in_the_middle_of_the_back_is_the_back_and_not_the_spine() -> None:
    drawn = {region["term"]: region["paths"] for region in VIEWS[0]["regions"]}
    spine = [points(d) for d in drawn["over-the-spine"]]
    for across, _ in spine:
        assert max(across) - min(across) <= 0.04 * float(VIEWS[0]["box"].split()[2])
    for place in ("upper-back", "between-shoulder-blades", "middle-back", "lower-back"):
        down = [y for d in drawn[place] for y in points(d)[1]]
        middle = (min(down) + max(down)) / 2
        assert not any(min(ys) < middle < max(ys) for _, ys in spine), place


def test_every_place_is_one_region_of_a_view() -> None:
    for view in VIEWS:
        terms = [region["term"] for region in view["regions"]]
        assert len(terms) == len(set(terms))


def test_the_contact_sheet_holds_every_drawing_on_one_page() -> None:
    sheet = page("dark")
    assert all(f'"{entry["drawing"]}"' in sheet for entry in DRAWINGS["drawings"])
    assert sheet.count("</script>") == 1
