"""Faults in the YAML documents."""

from __future__ import annotations

from data.package import SHIPPED
from data.problem import Problem
from tests.datasets import add, fill, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a key that the schema does not know",
        swap("urgency.yaml", "    place: Lumps", "    place: Lumps\n    colour: red"),
        [
            Problem(
                "urgency.yaml",
                21,
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
                13,
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
            (SHIPPED / "weights.yaml").read_bytes().replace(b"in_part: 0.5", b"in_part: 1.5"),
        ),
        [
            Problem("weights.yaml", 8, "in_part", "1.5", "wrong-document", "Give at most 1."),
        ],
    ),
    Fault(
        "a weight that is no number",
        fill(
            "weights.yaml",
            (SHIPPED / "weights.yaml").read_bytes().replace(b"in_part: 0.5", b"in_part: .nan"),
        ),
        [
            Problem(
                "weights.yaml",
                8,
                "in_part",
                "nan",
                "wrong-document",
                "Give a value of this kind: number.",
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
        swap("datapackage.yaml", "enum: [article, reference]", "enum: [article]"),
        [
            Problem(
                "datapackage.yaml",
                89,
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
        "two rules of one name",
        swap("urgency.yaml", "rule: lump", "rule: fever-and-heat"),
        [
            Problem(
                "urgency.yaml",
                13,
                "rules[1]",
                "fever-and-heat",
                "repeated-entry",
                "An entry above has the same key; keep one.",
            ),
        ],
    ),
    Fault(
        "a rule with an unknown term, one of several that will do",
        swap("urgency.yaml", "[warmth, pus]", "[warmth, puss]"),
        [
            Problem(
                "urgency.yaml",
                6,
                "rules[0].all[1][1]",
                "puss",
                "unknown-term",
                "tables/terms.csv does not have this term; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a rule about an unknown condition",
        swap("urgency.yaml", "[cyst, lipoma]", "[cyst, lipomata]"),
        [
            Problem(
                "urgency.yaml",
                18,
                "rules[1].about[1]",
                "lipomata",
                "unknown-condition",
                "tables/conditions.csv does not have this condition; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a rule with an unknown level",
        swap("urgency.yaml", "level: doctor", "level: soon"),
        [
            Problem(
                "urgency.yaml",
                15,
                "rules[1].level",
                "soon",
                "unknown-level",
                "levels.yaml does not have this level; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a rule with an unknown source",
        swap("urgency.yaml", "source: handbook", "source: hearsay"),
        [
            Problem(
                "urgency.yaml",
                19,
                "rules[1].source",
                "hearsay",
                "unknown-source",
                "tables/sources.csv does not have this source; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a rule on a term that readers cannot tick",
        swap("urgency.yaml", "[lump-seen]", "[scar]"),
        [
            Problem(
                "urgency.yaml",
                14,
                "rules[1].all[0]",
                "scar",
                "term-not-tickable",
                "Readers cannot tick terms of this facet; name one of a facet that filters.",
            ),
        ],
    ),
    Fault(
        "a sign asked for first that no rule needs",
        swap("urgency.yaml", "now: [fever]", "now: [fever, firm]"),
        [
            Problem(
                "urgency.yaml",
                1,
                "now[1]",
                "firm",
                "sign-without-rule",
                "No rule needs this term; add the rule or take the term out of now.",
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
                32,
                "facets[5]",
                "cause",
                "empty-facet",
                "No term has this facet; add one or take the facet out.",
            ),
        ],
    ),
)
