"""Faults in the warning signs."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "two rules of one name",
        swap("urgency.yaml", "rule: lump", "rule: fever-and-heat"),
        [
            Problem(
                "urgency.yaml",
                14,
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
                19,
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
                16,
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
                20,
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
                15,
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
        "a rule in a group that is not listed",
        swap("urgency.yaml", "    group: growths", "    group: growth"),
        [
            Problem(
                "urgency.yaml",
                21,
                "rules[1].group",
                "growth",
                "unknown-group",
                "No such group; add it to groups or name one of them.",
            ),
            Problem(
                "urgency.yaml",
                26,
                "groups[1]",
                "growths",
                "unused-group",
                "No rule stands under this heading; take it out.",
            ),
        ],
    ),
    Fault(
        "a term that only its own tick meets, and that the rule does not need",
        swap("urgency.yaml", "    group: growths", "    group: growths\n    itself: [fever]"),
        [
            Problem(
                "urgency.yaml",
                22,
                "rules[1].itself",
                "fever",
                "itself-not-needed",
                "The rule does not name this term in all; take it out.",
            ),
        ],
    ),
)
