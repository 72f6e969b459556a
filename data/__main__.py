"""`python -m data`: check a dataset and name every problem; with a command, the curator's desk."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from io import TextIOWrapper

from data.checks import check
from data.dataset.package import Package, read
from data.desk.chapter import many
from data.desk.commands import add_commands, refused, served_or
from data.desk.workbench import UnsoundDatasetError


def main(arguments: list[str] | None = None) -> int:
    """Check the dataset that is served, or the one in `--dir`, and give 1 for any problem.

    With a command it does what the command says instead.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that cannot show a letter shows its number in place of ending the check.
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = argparse.ArgumentParser(prog="python -m data", description="Check a dataset.")
    served_or(parser)
    add_commands(parser)
    given = parser.parse_args(arguments)
    if "run" in given:
        try:
            return int(given.run(given))
        except UnsoundDatasetError as error:
            return refused(error)
    package = read(given.dir)
    problems = check(package, date.today())
    for problem in problems:
        print(problem)
    if problems:
        print(f"{many(len(problems), 'problem')} found.")
        return 1
    print(f"{_contents(package)}: no problem found.")
    return 0


def _contents(package: Package) -> str:
    groups = int((package.tables["conditions"]["kind"] == "group").sum())
    counts = {
        "condition": len(package.tables["conditions"]) - groups,
        "group": groups,
        "term": len(package.tables["terms"]),
        "statement": len(package.tables["statements"]),
        "source": len(package.tables["sources"]),
        "rule": len(package.documents["urgency"]["rules"]),
    }
    return ", ".join(many(count, noun) for noun, count in counts.items())


if __name__ == "__main__":
    try:
        found = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along, such as `head`, has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        found = 1
    sys.exit(found)
