"""How long matching takes: `python -m tests.bench.matching` prints medians in milliseconds.

Evidence is worked out once and not counted. The budget of design section 9 is 5 ms for matching,
all counts and the narrowing questions together.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from statistics import median
from time import perf_counter

from data.matching.counts import option_counts
from data.matching.matching import match
from data.matching.narrowing import questions
from data.matching.weighing import weigh
from data.urgency.advice import advise
from tests.bench.large import large, selection_of

SIZES = (0, 1, 2, 4, 8, 16)
ROUNDS = 40
BUDGET = 5.0


def timed(step: Callable[..., object], *given: object) -> float:
    start = perf_counter()
    step(*given)
    return (perf_counter() - start) * 1000


def main() -> None:
    catalogue = large()
    start = perf_counter()
    evidence = weigh(catalogue)
    cells = len(evidence.recorded.row)
    print(
        f"{len(evidence.candidates)} candidates, {len(evidence.terms)} terms, "
        f"{len(catalogue.statements)} statements, {cells} cells recorded, "
        f"weighed in {perf_counter() - start:.1f} s"
    )
    print("chosen   match  counts  questions   together  (advice)")
    chance = random.Random(11)
    every = []
    for size in SIZES:
        rows = []
        for _ in range(ROUNDS):
            chosen = selection_of(size, catalogue, chance)
            found = match(evidence, chosen)
            steps = (
                timed(match, evidence, chosen),
                timed(option_counts, evidence, chosen),
                timed(questions, catalogue, evidence, chosen, found),
            )
            rows.append((*steps, sum(steps), timed(advise, catalogue, evidence, chosen, found)))
        every += [row[3] for row in rows]
        one, two, three, together, advice = (median(column) for column in zip(*rows, strict=True))
        print(f"{size:6} {one:7.2f} {two:7.2f} {three:10.2f} {together:10.2f} {advice:9.2f}")
    print(f"median of all {median(every):.2f} ms, budget {BUDGET:g} ms")


if __name__ == "__main__":
    main()
