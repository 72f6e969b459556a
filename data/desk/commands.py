"""The commands of the curator's desk: what each asks for on the command line, and what it does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from data.dataset.package import SHIPPED, folder_to_serve
from data.desk.chapter import many
from data.desk.dictionary import dictionary
from data.desk.difference import difference
from data.desk.progress import waiting
from data.desk.report import report
from data.desk.review_marks import Mark
from data.desk.review_sheet import read_sheet, review_sheet
from data.desk.taking_back import new_problems, objections, with_review, write
from data.desk.why import why
from data.desk.workbench import UnsoundDatasetError, Workbench, open_dataset
from data.provenance.coverage import named_like

DICTIONARY = SHIPPED.parent / "docs" / "data-dictionary.md"


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Give `parser` a subcommand for each thing that the desk does, in `run` of what it parses."""
    commands = parser.add_subparsers(title="the curator's desk", metavar="COMMAND")

    def command(
        name: str, run: Callable[[argparse.Namespace], int], said: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=said, description=said)
        added.set_defaults(run=run)
        if name != "diff":
            # Without a default of its own, so that one given before the command holds.
            added.add_argument("--dir", type=Path, default=argparse.SUPPRESS, metavar="PATH")
        return added

    told = command("report", _report, "What to look at next: gaps, doubtful sources, lost words.")
    told.add_argument("--all", action="store_true", help="every row, and not the worst alone")
    told = command("diff", _diff, "What a change does to facts, advice and stories.")
    told.add_argument("old", type=Path, metavar="OLD", help="the folder of the dataset before")
    told.add_argument("new", type=Path, metavar="NEW", help="the folder of the dataset after")
    told.add_argument("--all", action="store_true", help="every row, and not the worst alone")
    told = command("why", _why, "Why typed words lead where they lead.")
    told.add_argument("typed", metavar="WORDS", help="what somebody types, in quotes")
    told = command("review", _review, "A sheet with every fact and warning sign, for a clinician.")
    told.add_argument("condition", metavar="CONDITION", help="the id of a condition or group")
    told.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")
    told = command("reviewed", _reviewed, "Take a filled-in sheet back into the tables.")
    told.add_argument("sheet", type=Path, metavar="FILE", help="the sheet, filled in")
    told.add_argument("--by", required=True, metavar="NAME", help='"Name, role" of who checked it')
    told.add_argument("--on", type=day, default=date.today(), metavar="DATE", help="default: today")
    told.add_argument("--due", type=day, metavar="DATE", help="next review; default: a year later")
    told = command("dictionary", _dictionary, "Write docs/data-dictionary.md anew.")
    told.add_argument("-o", "--output", type=Path, default=DICTIONARY, metavar="FILE")


def served_or(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the option that names another dataset than the one that is served."""
    parser.add_argument("--dir", type=Path, default=folder_to_serve(), metavar="PATH")


def refused(error: UnsoundDatasetError) -> int:
    """Say the problems of a dataset that the desk cannot work on."""
    _say([*map(str, error.problems), f"{many(len(error.problems), 'problem')} found."])
    return 1


def _report(given: argparse.Namespace) -> int:
    _say(report(_opened(given.dir), date.today(), everything=given.all))
    return 0


def _diff(given: argparse.Namespace) -> int:
    old, new = _opened(given.old, earlier=True), _opened(given.new)
    _say(difference(old, new, everything=given.all))
    return 0


def _why(given: argparse.Namespace) -> int:
    _say(why(_opened(given.dir), given.typed))
    return 0


def _review(given: argparse.Namespace) -> int:
    catalogue = _opened(given.dir).catalogue
    if given.condition not in catalogue.conditions:
        near = ", ".join(named_like(catalogue, given.condition)) or "none is named like it"
        print(f"There is no condition {given.condition}. Like it: {near}.", file=sys.stderr)
        return 1
    sheet = review_sheet(catalogue, given.condition, date.today())
    if given.output:
        return _written(given.output, sheet)
    print(sheet, end="")
    return 0


def _reviewed(given: argparse.Namespace) -> int:
    try:
        filled = read_sheet(given.sheet.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        print(f"The sheet cannot be read: {error}.", file=sys.stderr)
        return 1
    if filled is None:
        print("This is no sheet that `python -m data review` has made.", file=sys.stderr)
        return 1
    due = given.due or _year_after(given.on)
    if not given.by.strip() or not given.on < due or given.on > date.today():
        print("Name who checked it, a day that has come, and a later one as due.", file=sys.stderr)
        return 1
    bench = _opened(given.dir)
    if against := [*objections(bench, filled)]:
        _say([*against, f"{many(len(against), 'objection')}: nothing is marked as reviewed."])
        return 1
    mark = Mark(given.on.isoformat(), given.by.strip(), due.isoformat())
    files = with_review(bench, filled.condition, mark)
    if problems := new_problems(bench, files, date.today()):
        _say([*map(str, problems), "Nothing is marked as reviewed."])
        return 1
    write(bench.package.folder, files)
    name = bench.catalogue.conditions[filled.condition].name
    print(f"{name}: reviewed on {given.on} by {mark.reviewed_by}, due again by {due}.")
    print(f"Changed: {', '.join(files)}")
    return 0


def _dictionary(given: argparse.Namespace) -> int:
    return _written(given.output, dictionary(_opened(given.dir).package))


def _written(path: Path, text: str) -> int:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        print(f"The file cannot be written: {error}.", file=sys.stderr)
        return 1
    print(f"Written: {path}")
    return 0


def _opened(folder: Path, *, earlier: bool = False) -> Workbench:
    with waiting(f"Checking {folder}"):
        return open_dataset(folder, date.today(), earlier=earlier)


def day(text: str) -> date:
    """A day as it is typed; the name stands in what is said where it is none."""
    return date.fromisoformat(text)


def _year_after(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
