"""The drawings and the body map: nothing missing, nothing left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from data.checks.finding import in_cells, in_document
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.yaml_document import KeyPath


@rule("drawings")
def unknown_colour(package: Package) -> Iterator[Problem]:
    """A shape in a colour that a skin lacks."""
    skins = package.documents["drawings"]["skins"]
    for path, colour in _colours(package.documents["drawings"]["drawings"]):
        lacking = [skin["skin"] for skin in skins if colour not in skin["colours"]]
        if lacking:
            message = f"Give the colour to these skins, or name another: {', '.join(lacking)}."
            yield in_document(package, "drawings", path, colour, message)


@rule("terms", "drawings")
def unused_drawing(package: Package) -> Iterator[Problem]:
    """A drawing that shows no term."""
    shown = set(package.tables["terms"]["drawing"])
    for place, entry in enumerate(package.documents["drawings"]["drawings"]):
        if entry["drawing"] not in shown:
            path = ("drawings", place, "drawing")
            message = "No term is shown by this drawing; name it in terms.csv or take it out."
            yield in_document(package, "drawings", path, entry["drawing"], message)


@rule("terms", "bodymap")
def unknown_region(package: Package) -> Iterator[Problem]:
    """A region, or a place that is not drawn, that is a term of another facet than location."""
    rows = package.tables["terms"]
    elsewhere = set(rows.loc[rows["facet"] != "location", "term"])
    for path, term in _places(package.documents["bodymap"]):
        if term in elsewhere:
            message = "This term is no location; name one, or take the place out."
            yield in_document(package, "bodymap", path, term, message)


@rule("terms", "bodymap")
def place_without_region(package: Package) -> Iterator[Problem]:
    """A location that the body map neither draws nor lists as not drawn."""
    rows = package.tables["terms"]
    named = [term for _, term in _places(package.documents["bodymap"])]
    wrong = (rows["facet"] == "location") & ~rows["term"].isin(named)
    message = "Draw a region for this place in bodymap.yaml, or list it there under not_drawn."
    yield from in_cells(package, "terms", "term", wrong, message)


@rule("terms", "bodymap")
def other_word_on_the_map(package: Package) -> Iterator[Problem]:
    """A word on the map that is not how the term's label begins: it must be said as it is read."""
    rows = package.tables["terms"]
    labels = dict(zip(rows["term"], rows["label"], strict=True))
    for place, view in enumerate(package.documents["bodymap"]["views"]):
        for number, region in enumerate(view["regions"]):
            label = labels.get(region["term"], region["label"])
            if region["label"] and not f"{label} ".startswith(f"{region['label']} "):
                path = ("views", place, "regions", number, "label")
                message = f"Write the first words of the term's label ({label}), or no word."
                yield in_document(package, "bodymap", path, region["label"], message)


def _colours(drawings: list[dict[str, Any]]) -> Iterator[tuple[KeyPath, str]]:
    for place, drawing in enumerate(drawings):
        for number, shape in enumerate(drawing["shapes"]):
            for key in ("fill", "stroke"):
                if key in shape:
                    yield ("drawings", place, "shapes", number, key), shape[key]


def _places(bodymap: dict[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    for place, term in enumerate(bodymap.get("not_drawn", ())):
        yield ("not_drawn", place), term
    for place, view in enumerate(bodymap["views"]):
        for number, region in enumerate(view["regions"]):
            yield ("views", place, "regions", number, "term"), region["term"]


RULES: tuple[Rule, ...] = (
    unknown_colour,
    unused_drawing,
    unknown_region,
    place_without_region,
    other_word_on_the_map,
)
