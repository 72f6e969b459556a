"""Faults in the drawings and the body map."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import add, both, cell, swap
from tests.faults.fault import Fault

_UNUSED = "No term is shown by this drawing; name it in terms.csv or take it out."
_NO_PLACE = "This term is no location; name one, or take the place out."
_NO_TERM = "tables/terms.csv does not have this term; correct the name or add it there."
_NO_REGION = "Draw a region for this place in bodymap.yaml, or list it there under not_drawn."

FAULTS = (
    Fault(
        "a shape in a colour that one skin lacks",
        swap(
            "drawings.yaml", '      skin: "#6f4630"\n      red: "#58182d"', '      skin: "#6f4630"'
        ),
        [
            Problem(
                "drawings.yaml",
                17,
                "drawings[0].shapes[0].fill",
                "red",
                "unknown-colour",
                "Give the colour to these skins, or name another: dark.",
            ),
        ],
    ),
    Fault(
        "a line in a colour that no skin has",
        swap("drawings.yaml", "stroke: skin", "stroke: sknn"),
        [
            Problem(
                "drawings.yaml",
                22,
                "drawings[1].shapes[0].stroke",
                "sknn",
                "unknown-colour",
                "Give the colour to these skins, or name another: light, dark.",
            ),
        ],
    ),
    Fault(
        "a drawing that shows no term",
        cell("terms", 8, "drawing", "lump"),
        [Problem("drawings.yaml", 19, "drawings[1].drawing", "pus", "unused-drawing", _UNUSED)],
    ),
    Fault(
        "a region that is no term",
        swap("bodymap.yaml", "term: lower-back", "term: lower-bakc"),
        [
            Problem(
                "bodymap.yaml",
                9,
                "views[0].regions[0].term",
                "lower-bakc",
                "unknown-term",
                _NO_TERM,
            ),
            Problem(
                "tables/terms.csv", 6, "term", "lower-back", "place-without-region", _NO_REGION
            ),
        ],
    ),
    Fault(
        "a region and a place not drawn that are terms of other facets",
        both(
            swap("bodymap.yaml", "not_drawn: [back]", "not_drawn: [back, warmth]"),
            add("bodymap.yaml", '      - {term: fever, label: "", paths: [M0 0H9V9Z]}'),
        ),
        [
            Problem("bodymap.yaml", 1, "not_drawn[1]", "warmth", "unknown-region", _NO_PLACE),
            Problem(
                "bodymap.yaml",
                15,
                "views[0].regions[1].term",
                "fever",
                "unknown-region",
                _NO_PLACE,
            ),
        ],
    ),
    Fault(
        "a place that the body map leaves out",
        swap("bodymap.yaml", "not_drawn: [back]\n", ""),
        [Problem("tables/terms.csv", 2, "term", "back", "place-without-region", _NO_REGION)],
    ),
    Fault(
        "a word on the map that the term does not start with",
        swap("bodymap.yaml", "label: Lower back", "label: Loin"),
        [
            Problem(
                "bodymap.yaml",
                10,
                "views[0].regions[0].label",
                "Loin",
                "other-word-on-the-map",
                "Write the first words of the term's label (Lower back), or no word.",
            )
        ],
    ),
)
