"""Faults in what a YAML document says."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import WEIGHTS, add, fill, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a key that the schema does not know",
        swap("urgency.yaml", "    place: Lumps", "    place: Lumps\n    colour: red"),
        [
            Problem(
                "urgency.yaml",
                23,
                "rules[1].colour",
                "",
                "wrong-document",
                "Nothing reads this key; correct its name or take it out.",
            ),
        ],
    ),
    Fault(
        "a key that is missing",
        swap("urgency.yaml", "    place: Lumps\n", ""),
        [
            Problem(
                "urgency.yaml",
                14,
                "rules[1]",
                "",
                "wrong-document",
                'The key "place" is missing here; add it.',
            ),
        ],
    ),
    Fault(
        "a value of the wrong kind",
        swap("urgency.yaml", "now: [fever]", "now: fever"),
        [
            Problem(
                "urgency.yaml",
                1,
                "now",
                "fever",
                "wrong-document",
                "Give a value of this kind: array.",
            ),
        ],
    ),
    Fault(
        "a weight that is no share of one",
        fill(
            "weights.yaml",
            WEIGHTS.encode().replace(b"in_part: 0.2", b"in_part: 1.5"),
        ),
        [
            Problem("weights.yaml", 9, "in_part", "1.5", "wrong-document", "Give at most 1."),
        ],
    ),
    Fault(
        "a weight that is no number",
        fill(
            "weights.yaml",
            WEIGHTS.encode().replace(b"in_part: 0.2", b"in_part: .nan"),
        ),
        [
            Problem(
                "weights.yaml",
                9,
                "in_part",
                ".nan",
                "yaml-surprise",
                "Write a plain number here, or put it in quotes if it is text.",
            ),
        ],
    ),
    Fault(
        "a date that is none",
        swap("datapackage.yaml", "2999-01-01", "2999-02-30"),
        [
            Problem(
                "datapackage.yaml",
                14,
                "review.next_due",
                "2999-02-30",
                "wrong-document",
                "Give a date.",
            ),
        ],
    ),
    Fault(
        "a table described otherwise than the program reads it",
        swap(
            "datapackage.yaml", "enum: [article, public-body, clinical, other]", "enum: [article]"
        ),
        [
            Problem(
                "datapackage.yaml",
                95,
                "resources[3]",
                "sources",
                "other-shape",
                "Give the path, columns, keys and limits that the shipped dataset has.",
            ),
        ],
    ),
    Fault(
        "a review that is overdue",
        swap("datapackage.yaml", "2999-01-01", "2026-11-20"),
        [
            Problem(
                "datapackage.yaml",
                14,
                "review.next_due",
                "2026-11-20",
                "overdue-review",
                "Review the dataset against its sources, then set the next date.",
            ),
        ],
    ),
    Fault(
        "a facet without terms",
        add(
            "facets.yaml",
            "  - {facet: cause, label: Cause, question: What causes it?, help: Read on., filters: false, folded: true}",
        ),
        [
            Problem(
                "facets.yaml",
                35,
                "facets[5]",
                "cause",
                "empty-facet",
                "No term has this facet; add one or take the facet out.",
            ),
        ],
    ),
)
