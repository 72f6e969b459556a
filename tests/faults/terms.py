"""Faults in the vocabulary."""

from __future__ import annotations

from data.problem import Problem
from tests.datasets import add, both, cell
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
        "a term that nothing names",
        add("tables/terms.csv", "weal,appearance,Weal,It comes and goes.,,,,,,,,weal"),
        [
            Problem(
                "tables/terms.csv",
                12,
                "term",
                "weal",
                "orphan-term",
                "Nothing names this term; state it of a condition or take it out.",
            ),
        ],
    ),
    Fault(
        "a term of an unknown facet",
        cell("terms", 11, "facet", "sign"),
        [
            Problem(
                "tables/terms.csv",
                11,
                "facet",
                "sign",
                "unknown-facet",
                "facets.yaml does not have this facet; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a term whose parent is of another facet",
        cell("terms", 11, "parent", "back"),
        [
            Problem(
                "tables/terms.csv",
                11,
                "parent",
                "back",
                "parent-of-other-facet",
                "A term and its parent must have the same facet; name another parent.",
            ),
        ],
    ),
    Fault(
        "two terms that read alike",
        cell("terms", 11, "label", "fever"),
        [
            Problem(
                "tables/terms.csv",
                11,
                "label",
                "fever",
                "repeated-label",
                "A term above in the same facet has this label; say how they differ.",
            ),
        ],
    ),
    Fault(
        "a complication without a severity",
        cell("terms", 3, "severity", ""),
        [
            Problem(
                "tables/terms.csv",
                3,
                "severity",
                "",
                "missing-severity",
                "Say how bad the complication is.",
            ),
        ],
    ),
    Fault(
        "a severity on a symptom",
        cell("terms", 4, "severity", "serious"),
        [
            Problem(
                "tables/terms.csv",
                4,
                "severity",
                "serious",
                "stray-severity",
                "Only complications have a severity; empty this cell.",
            ),
        ],
    ),
    Fault(
        "an appearance without a drawing",
        cell("terms", 8, "drawing", ""),
        [
            Problem(
                "tables/terms.csv",
                8,
                "drawing",
                "",
                "missing-drawing",
                "Name the drawing that shows this appearance.",
            ),
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
)
