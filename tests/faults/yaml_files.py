"""Faults in how a YAML file is written."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import add, fill, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a document with nothing but comments",
        fill("levels.yaml", b"# soon\n"),
        [
            Problem(
                "levels.yaml",
                0,
                "",
                "",
                "empty-file",
                "The file holds only comments; put its content back.",
            ),
        ],
    ),
    Fault(
        "a document that is not YAML",
        swap("urgency.yaml", "now: [fever]", "now: [fever"),
        [
            Problem(
                "urgency.yaml",
                2,
                "",
                "",
                "broken-yaml",
                "The file cannot be read: did not find expected ',' or ']'.",
            ),
        ],
    ),
    Fault(
        "a YAML key that stands twice",
        swap("urgency.yaml", "    place: Lumps", "    place: Lumps\n    place: Bumps"),
        [
            Problem(
                "urgency.yaml",
                23,
                "rules[1].place",
                "place",
                "repeated-yaml-key",
                "The key stands here a second time; keep one.",
            ),
        ],
    ),
    Fault(
        "a YAML key that is no text",
        add("levels.yaml", "1: one"),
        [
            Problem(
                "levels.yaml",
                42,
                "",
                "1",
                "yaml-key",
                "Put the key in quotes; only text can be a key.",
            ),
        ],
    ),
    Fault(
        "a YAML value that points at another",
        swap("urgency.yaml", "now: [fever]", "now: &signs [fever]\nagain: *signs"),
        [
            Problem(
                "urgency.yaml",
                2,
                "again",
                "",
                "yaml-alias",
                "Write the value out instead of pointing at another one with *.",
            ),
        ],
    ),
    Fault(
        "a YAML value with a tag",
        swap("urgency.yaml", "now: [fever]", "now: !!set {fever}"),
        [
            Problem(
                "urgency.yaml",
                1,
                "now",
                "tag:yaml.org,2002:set",
                "yaml-tag",
                "Take the tag off; only text, numbers, true and false are read.",
            ),
        ],
    ),
)
