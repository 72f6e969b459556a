"""One figure of the table that `make bench` prints: ours, what it is held against, the budget."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

HEAD = "| what | ours | against | theirs | ratio | budget | met |\n|---|---|---|---|---|---|---|"


@dataclass(frozen=True)
class Figure:
    """`budget` is of the ratio where there is somebody to be held against, else of `ours`.

    Figures without a budget are there to be known.
    """

    what: str
    ours: float
    unit: str
    against: str = ""
    theirs: float = 0.0
    budget: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs if self.theirs else 0.0

    @property
    def met(self) -> str:
        if self.budget is None:
            return ""
        return "yes" if (self.ratio if self.against else self.ours) <= self.budget else "no"

    def row(self) -> str:
        theirs = f"{shown(self.theirs)} {self.unit}" if self.against else ""
        ratio = f"{self.ratio:.2f}" if self.against else ""
        budget = (
            ""
            if self.budget is None
            else f"{self.budget:g}" + ("" if self.against else f" {self.unit}")
        )
        cells = (
            self.what,
            f"{shown(self.ours)} {self.unit}",
            self.against,
            theirs,
            ratio,
            budget,
            self.met,
        )
        return f"| {' | '.join(cells)} |"


def shown(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 20 else f"{number:.2f}".rstrip("0").rstrip(".")


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
