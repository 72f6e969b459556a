"""Every benchmark, one after the other, as one table: `make bench`; WRITE=1 takes it into the docs.

Each ratio is of one run, in which both took turns. `python -m tests.bench matching` runs one alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from tests.bench import clicks, matching, performance_page, sessions, visits
from tests.bench.figure import HEAD, Figure

PARTS: dict[str, Callable[[], list[Figure]]] = {
    "clicks": lambda: clicks.figures(clicks.measure()),
    "visits": visits.visits,
    "starts": visits.starts,
    "sessions": sessions.figures,
}
"""What is measured on the running app; matching is measured beside it, for it has a plot as well."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, "matching", []], metavar="PART")
    parser.add_argument("--write", action="store_true", help="into docs/performance.md")
    given = parser.parse_args()
    wanted = given.parts or [*PARTS, "matching"]
    if given.write and given.parts:
        parser.error("only all parts together are written")
    found: list[Figure] = []
    print(HEAD)
    for name in wanted:
        if name in PARTS:
            found += _printed(PARTS[name]())
    costs = matching.costs() if "matching" in wanted else []
    if costs:
        found += _printed(matching.figures(costs))
        print(matching.table(costs))
    if given.write:
        performance_page.write(found, costs)
    missed = [each for each in found if each.met == "no"]
    print(f"{len(missed)} of {sum(bool(each.met) for each in found)} budgets missed.")
    return 0


def _printed(figures: list[Figure]) -> list[Figure]:
    for each in figures:
        print(each.row(), flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main())
