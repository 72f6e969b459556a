"""How long matching takes: `python -m tests.bench.matching` prints medians in milliseconds.

The budget of design section 9 is 5 ms for match, counts, questions and advice together at the full
size, ready in 5 s, in at most 500 MB. pandas and SQLite give the counts alone, from the same cells,
and their answers must be equal.
"""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator
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
from tests.bench.rivals import Pandas, SQLite, cells_of
from tests.large_catalogue import FULL, MIDDLE, SHIPPED, Size, large_catalogue, reader_of

Answer = TypeVar("Answer")

CHOSEN = (0, 1, 2, 4, 8, 16)
ROUNDS = 30
RIVAL_ROUNDS = 4
BUDGET = "5 ms together, ready in 5 s, 500 MB"
HEAD = (
    "conditions  terms  statements    cells  ready s   MB  process    match counts questions advice together"
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


def line(size: Size) -> str:
    """One size, measured."""
    known = large_catalogue(size)
    ready, evidence = timed(weigh, known)
    process = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    gc.collect()
    gc.freeze()  # as the app does with what never changes
    chance = random.Random(11)
    readers = [reader_of(known, chosen, chance) for chosen in CHOSEN * ROUNDS]
    every = [together(known, evidence, chosen) for chosen in readers]
    sums = sorted(map(sum, every))
    steps = " ".join(f"{median(column):8.2f}" for column in zip(*every, strict=True))
    by_pandas, by_sqlite = rivals(evidence, known)
    return (
        f"{size.conditions:10} {size.terms:6} {size.statements:11} {len(evidence.cells.column):8} "
        f"{ready / 1000:8.2f} {megabytes(evidence):4.0f} {process:8.0f} {steps} {median(sums):8.2f} "
        f"{sums[len(sums) * 95 // 100]:5.1f} {by_pandas:9.1f} {by_sqlite:7.1f}"
    )


def main() -> None:
    print(HEAD)
    for size in (SHIPPED, MIDDLE, FULL):
        print(line(size), flush=True)
    print(f"Budget at the largest: {BUDGET}.")


if __name__ == "__main__":
    main()
