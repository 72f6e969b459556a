"""Faults in the word classes of people's own words."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import Change, both, cell, swap
from tests.faults.fault import Fault

UNKNOWN = "own_words.yaml has no such class; correct the name or add it to word_classes."
UNUSED = "Nothing names this class; name it in said_apart or take it out."
HARMLESS = "It names something harmless alone; take it out, or say it with more words."


def classes(given: str, said: str) -> Change:
    """The classes that the file has, and the words that are said apart."""
    row = f"[{{terms: [fever], one: [{said}], other: [head]}}]"
    return both(
        swap("own_words.yaml", "word_classes: {}", f"word_classes: {{{given}}}"),
        swap("own_words.yaml", "said_apart: []", f"said_apart: {row}"),
    )


def problem(line: int, path: str, value: str, rule: str, message: str) -> list[Problem]:
    return [Problem("own_words.yaml", line, path, value, rule, message)]


FAULTS = (
    Fault(
        "words for a class that is not there",
        classes("heat: [boiling]", '"{heat}", "{heet}"'),
        problem(12, "said_apart[0].one[1]", "{heet}", "unknown-word-class", UNKNOWN),
    ),
    Fault(
        "a name of a term with a class that is not there",
        cell("terms", 2, "also_called", "hot + {heet}"),
        [
            Problem(
                "tables/terms.csv", 2, "also_called", "hot + {heet}", "unknown-word-class", UNKNOWN
            )
        ],
    ),
    Fault(
        "a class that nothing stands for",
        classes("heat: [boiling], cold: [freezing]", '"{heat}"'),
        problem(11, "word_classes.cold", "", "unused-word-class", UNUSED),
    ),
    Fault(
        "a class without words",
        classes("heat: []", '"{heat}"'),
        problem(11, "word_classes.heat", "", "wrong-document", "Give something here; it is empty."),
    ),
    Fault(
        "a word of a class that is the name of a condition",
        classes("heat: [boiling, Lipoma]", '"{heat}"'),
        problem(11, "word_classes.heat[1]", "Lipoma", "harmless-class-word", HARMLESS),
    ),
)
