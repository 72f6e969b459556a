"""How good it was found to be: the figures that the stories command has written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

FILE = "benchmark.yaml"
"""Its name in a dataset; one that was never measured has none."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one half of the stories, told in one way (`typed` or `text`), by name."""

    half: str
    told: str
    figures: Mapping[str, int]


def benchmark(texts: Mapping[str, str]) -> tuple[Measured, ...]:
    """What `benchmark.yaml` holds, of the files of a dataset by name; nothing if it is not there.

    Its form: a half, in it a way of telling, in it the figures, all whole numbers.
    """
    halves = yaml.safe_load(texts.get(FILE, "")) or {}
    return tuple(
        Measured(half, told, {name: int(figure) for name, figure in figures.items()})
        for half, ways in halves.items()
        for told, figures in ways.items()
    )


def worst(measured: Measured) -> tuple[str, int, int] | None:
    """What it does worst: the goal with the largest share of stories missed, as its name, how many
    were met, and of how many; None where none was missed.
    """
    figures = measured.figures
    shares = [
        (name, figures[name], figures[of])
        for name, of in GOALS.items()
        if name in figures and figures.get(of) and figures[name] < figures[of]
    ]
    return min(shares, key=lambda goal: goal[1] / goal[2], default=None)


GOALS = {
    "covered": "stories",
    "first_1": "stories",
    "first_3": "stories",
    "first_5": "stories",
    "equal": "stories",
    "emergencies_found": "emergencies",
    "harmless_kept": "harmless",
}
"""Each figure that is the better the greater, and out of how many it counts."""
