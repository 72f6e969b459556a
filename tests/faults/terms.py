"""Faults in the vocabulary."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import add, cell
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a term that nothing names",
        add("tables/terms.csv", "weal,appearance,Weal,It comes and goes.,,,,,,,,lump"),
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
                "drawings.yaml",
                19,
                "drawings[1].drawing",
                "pus",
                "unused-drawing",
                "No term is shown by this drawing; name it in terms.csv or take it out.",
            ),
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
)
