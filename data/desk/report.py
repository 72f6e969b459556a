"""The report on a dataset: what a curator should look at next, worst first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.desk.chapter import as_lines
from data.desk.facts_report import facts_report
from data.desk.sources_report import sources_report
from data.desk.words_report import words_report
from data.desk.workbench import Workbench


def report(bench: Workbench, today: date, *, everything: bool) -> Iterator[str]:
    """The lines of the report on `today`; of each chapter the worst rows, or all of them."""
    package = bench.catalogue.package
    yield f"{package['title']}, {package['version']}, on {today}"
    yield ""
    chapters = (
        *sources_report(bench, today),
        *facts_report(bench.catalogue),
        *words_report(bench),
    )
    yield from as_lines(chapters, everything=everything)
