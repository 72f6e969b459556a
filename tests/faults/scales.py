"""Faults in the scales of the vocabulary."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import both, cell, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a step that is no whole number",
        cell("terms", 10, "step", "first"),
        [
            Problem(
                "tables/terms.csv",
                5,
                "step",
                "2",
                "missing-step",
                "The step before this one is missing; number the steps 1, 2, 3 and so on.",
            ),
            Problem("tables/terms.csv", 10, "step", "first", "wrong-type", "Write a whole number."),
        ],
    ),
    Fault(
        "a step below one",
        cell("terms", 10, "step", "0"),
        [
            Problem(
                "tables/terms.csv",
                5,
                "step",
                "2",
                "missing-step",
                "The step before this one is missing; number the steps 1, 2, 3 and so on.",
            ),
            Problem("tables/terms.csv", 10, "step", "0", "number-too-small", "Give at least 1."),
        ],
    ),
    Fault(
        "a step of no scale",
        cell("terms", 11, "step", "1"),
        [
            Problem(
                "tables/terms.csv",
                11,
                "step",
                "1",
                "step-without-scale",
                "Name the scale of this step, or empty the cell.",
            ),
        ],
    ),
    Fault(
        "a term on a scale without a step",
        cell("terms", 11, "scale", "heat"),
        [
            Problem(
                "tables/terms.csv",
                11,
                "scale",
                "heat",
                "scale-without-question",
                "facets.yaml does not list this scale; correct the name or add it there.",
            ),
            Problem(
                "tables/terms.csv",
                11,
                "scale",
                "heat",
                "scale-without-step",
                "Number the step that this term is on its scale.",
            ),
        ],
    ),
    Fault(
        "a step that its scale has twice",
        cell("terms", 5, "step", "1"),
        [
            Problem(
                "tables/terms.csv",
                10,
                "step",
                "1",
                "repeated-step",
                "A term above is this step of the same scale; number them anew.",
            ),
        ],
    ),
    Fault(
        "a step that leaves a gap",
        cell("terms", 5, "step", "3"),
        [
            Problem(
                "tables/terms.csv",
                5,
                "step",
                "3",
                "missing-step",
                "The step before this one is missing; number the steps 1, 2, 3 and so on.",
            ),
        ],
    ),
    Fault(
        "a scale in two facets",
        both(cell("terms", 11, "scale", "firmness"), cell("terms", 11, "step", "3")),
        [
            Problem(
                "tables/terms.csv",
                11,
                "scale",
                "firmness",
                "divided-scale",
                "The steps of a scale must all have one facet; name another scale.",
            ),
        ],
    ),
    Fault(
        "a scale without its question",
        swap("facets.yaml", "scale: firmness", "scale: hardness"),
        [
            Problem(
                "tables/terms.csv",
                line,
                "scale",
                "firmness",
                "scale-without-question",
                "facets.yaml does not list this scale; correct the name or add it there.",
            )
            for line in (5, 10)
        ],
    ),
)
