"""Faults in conditions and groups."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import both, cell
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a cell that must be filled",
        cell("conditions", 2, "summary", ""),
        [
            Problem("tables/conditions.csv", 2, "summary", "", "missing-value", "Fill this cell."),
        ],
    ),
    Fault(
        "a code that is not of the form of such codes",
        cell("conditions", 3, "icd10", "skin"),
        [
            Problem(
                "tables/conditions.csv",
                3,
                "icd10",
                "skin",
                "wrong-form",
                "Write it in the form [A-Z][0-9]{2}(\\.[0-9A-Z]+)?.",
            ),
        ],
    ),
    Fault(
        "a look that is not stated of the condition",
        cell("conditions", 2, "look", "lump-seen"),
        [
            Problem(
                "tables/conditions.csv",
                2,
                "look",
                "lump-seen",
                "look-not-shown",
                "Name an appearance that is stated of this condition or of its group.",
            ),
        ],
    ),
    Fault(
        "a care level without a source",
        cell("conditions", 2, "care_source", ""),
        [
            Problem(
                "tables/conditions.csv",
                2,
                "care_level",
                "today",
                "care-level-without-source",
                "Name the source of this care level in care_source, or empty the cell.",
            ),
        ],
    ),
    Fault(
        "a source of no care level",
        cell("conditions", 5, "care_source", "handbook"),
        [
            Problem(
                "tables/conditions.csv",
                5,
                "care_source",
                "handbook",
                "care-source-without-level",
                "Give the care level that this source says, or empty the cell.",
            ),
        ],
    ),
    Fault(
        "how common it is without a source",
        cell("conditions", 2, "commonness_source", ""),
        [
            Problem(
                "tables/conditions.csv",
                2,
                "commonness",
                "common",
                "commonness-without-source",
                "Name the source in commonness_source, or write judgement where it is ours.",
            ),
        ],
    ),
    Fault(
        "a source of how common nothing is",
        cell("conditions", 2, "commonness", ""),
        [
            Problem(
                "tables/conditions.csv",
                2,
                "commonness_source",
                "judgement",
                "commonness-source-without-it",
                "Say how common it is, or empty this cell.",
            ),
        ],
    ),
    Fault(
        "how common a group is",
        both(
            cell("conditions", 4, "commonness", "rare"),
            cell("conditions", 4, "commonness_source", "handbook"),
        ),
        [
            Problem(
                "tables/conditions.csv",
                4,
                "commonness",
                "rare",
                "group-with-commonness",
                "A group is not looked for; say how common its members are and empty this cell.",
            ),
        ],
    ),
    Fault(
        "a care level on a group",
        both(
            cell("conditions", 7, "care_level", "doctor"),
            cell("conditions", 7, "care_source", "handbook"),
        ),
        [
            Problem(
                "tables/conditions.csv",
                7,
                "care_level",
                "doctor",
                "group-with-care-level",
                "A group has no care level; give it to the members and empty this cell.",
            ),
        ],
    ),
    Fault(
        "two conditions of one name",
        cell("conditions", 6, "name", "abscess"),
        [
            Problem(
                "tables/conditions.csv",
                6,
                "name",
                "abscess",
                "repeated-name",
                "A condition above has this name; say how they differ.",
            ),
        ],
    ),
    Fault(
        "a group that is its own parent",
        cell("conditions", 4, "parents", "infection"),
        [
            Problem(
                "tables/conditions.csv",
                4,
                "parents",
                "infection",
                "circular-parent",
                "Its parents lead back to itself; take one of them out.",
            ),
        ],
    ),
    Fault(
        "groups that are each other's parents",
        both(
            cell("conditions", 4, "parents", "lump"), cell("conditions", 7, "parents", "infection")
        ),
        [
            Problem(
                "tables/conditions.csv",
                4,
                "parents",
                "lump",
                "circular-parent",
                "Its parents lead back to itself; take one of them out.",
            ),
            Problem(
                "tables/conditions.csv",
                7,
                "parents",
                "infection",
                "circular-parent",
                "Its parents lead back to itself; take one of them out.",
            ),
        ],
    ),
    Fault(
        "a parent that is no group",
        cell("conditions", 6, "parents", "cyst"),
        [
            Problem(
                "tables/conditions.csv",
                6,
                "parents",
                "cyst",
                "parent-not-a-group",
                "Only a group can be a parent; name one, or make this one a group.",
            ),
        ],
    ),
    Fault(
        "a group that nothing belongs to",
        cell("conditions", 2, "parents", "lump"),
        [
            Problem(
                "tables/conditions.csv",
                4,
                "condition",
                "infection",
                "empty-group",
                "No condition belongs to this group; name it as a parent or take it out.",
            ),
        ],
    ),
    Fault(
        "a condition that nothing is said of",
        cell("terms", 9, "condition", ""),
        [
            Problem(
                "tables/conditions.csv",
                5,
                "condition",
                "keloid",
                "unreachable-condition",
                "No source says anything of this condition; add a statement or take it out.",
            ),
        ],
    ),
)
