"""How long matching takes: `python -m tests.bench.matching` prints medians in milliseconds.

The budget is 5 ms for match, counts, questions and advice together at the full size, ready in 5 s,
in at most 500 MB. pandas and SQLite give the counts alone, from the same cells, and their answers
must be equal.
"""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter
from typing import TypeVar

from data.dataset.catalogue import Catalogue
from data.matching.counts import option_counts
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import advise
from data.urgency.asking import ask
from tests.bench.figure import Figure
from tests.bench.rivals import Pandas, SQLite, cells_of
from tests.large_catalogue import FULL, MIDDLE, SHIPPED, Size, large_catalogue, reader_of

Answer = TypeVar("Answer")

CHOSEN = (0, 1, 2, 4, 8, 16)
ROUNDS = 30
RIVAL_ROUNDS = 4
HEAD = (
    "conditions  terms  statements  ready s   MB  process    match   counts questions   advice together"
    "   p95    pandas  SQLite (counts alone)"
)


def timed(step: Callable[..., Answer], *given: object) -> tuple[float, Answer]:
    """Milliseconds, and what came out."""
    start = perf_counter()
    found = step(*given)
    return (perf_counter() - start) * 1000, found


def together(
    known: Catalogue, evidence: Evidence, chosen: Selection
) -> tuple[float, float, float, float]:
    """Milliseconds of match, counts, questions and advice on one selection."""
    matching, matches = timed(match, evidence, chosen)
    counting, _ = timed(option_counts, evidence, chosen)
    asking, _ = timed(ask, known, evidence, chosen, matches)
    advising, _ = timed(advise, known, evidence, chosen, matches)
    return matching, counting, asking, advising


def megabytes(evidence: Evidence) -> float:
    """What the arrays of the evidence hold."""
    parts = (*vars(evidence).values(), *vars(evidence.cells).values())
    return sum(getattr(part, "nbytes", 0) for part in parts) / 1e6


def rivals(evidence: Evidence, known: Catalogue) -> Iterator[float]:
    """The median of the counts by pandas and by SQLite; stops where an answer is not ours."""
    cells = cells_of(evidence)
    for rival in (Pandas(cells, len(evidence.candidates)), SQLite(cells)):
        chance, taken = random.Random(5), []
        for size in CHOSEN[1:-1] * RIVAL_ROUNDS:
            chosen = Selection(reader_of(known, size, chance).present)
            rows = evidence.rows_of(chosen.present)
            findings = int((~evidence.place[rows]).sum())
            milliseconds, found = timed(rival.counts, rows.tolist(), findings)
            taken.append(milliseconds)
            ours = option_counts(evidence, chosen)
            for number, term in enumerate(evidence.terms):
                if term not in chosen.present and ours[term] != found.get(number, 0):
                    raise AssertionError(f"{rival.name} counts {term} otherwise")
        yield median(taken)


@dataclass(frozen=True)
class Cost:
    """One size, measured: milliseconds, but `ready` in seconds; megabytes of evidence and process."""

    size: Size
    ready: float
    evidence: float
    process: float
    steps: tuple[float, float, float, float]
    together: float
    late: float
    pandas: float
    sqlite: float

    def line(self) -> str:
        steps = " ".join(f"{step:8.2f}" for step in self.steps)
        return (
            f"{self.size.conditions:10} {self.size.terms:6} {self.size.statements:11} "
            f"{self.ready:8.2f} {self.evidence:4.0f} {self.process:8.0f} {steps} "
            f"{self.together:8.2f} {self.late:5.1f} {self.pandas:9.1f} {self.sqlite:7.1f}"
        )


def cost(size: Size) -> Cost:
    """One size, measured, in this process."""
    known = large_catalogue(size)
    ready, evidence = timed(weigh, known)
    process = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    gc.collect()
    gc.freeze()  # as the app does with what never changes
    chance = random.Random(11)
    readers = [reader_of(known, chosen, chance) for chosen in CHOSEN * ROUNDS]
    every = [together(known, evidence, chosen) for chosen in readers]
    sums = sorted(map(sum, every))
    matching, counting, asking, advising = (median(step) for step in zip(*every, strict=True))
    by_pandas, by_sqlite = rivals(evidence, known)
    return Cost(
        size,
        ready / 1000,
        megabytes(evidence),
        process,
        (matching, counting, asking, advising),
        median(sums),
        sums[len(sums) * 95 // 100],
        by_pandas,
        by_sqlite,
    )


def costs() -> list[Cost]:
    """Every size, smallest first, for the memory of a process only grows."""
    return [cost(size) for size in (SHIPPED, MIDDLE, FULL)]


def table(found: Sequence[Cost]) -> str:
    return "\n".join([HEAD, *(each.line() for each in found)])


def figures(found: Sequence[Cost]) -> list[Figure]:
    """The largest against its budgets, and every size against the rivals' counts."""
    full = found[-1]
    size = f"{full.size.conditions:,} conditions: "
    held = [
        Figure(f"{size}match, counts, questions and advice", full.together, "ms", budget=5),
        Figure(f"{size}ready", full.ready, "s", budget=5),
        Figure(f"{size}memory of the process", full.process, "MB", budget=500),
    ]
    for each in found:
        what = f"{each.size.conditions:,} conditions: counts alone"
        held.append(Figure(what, each.steps[1], "ms", "pandas", each.pandas))
        held.append(Figure(what, each.steps[1], "ms", "SQLite", each.sqlite))
    return held


if __name__ == "__main__":
    print(table(costs()))
