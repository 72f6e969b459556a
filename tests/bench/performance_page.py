"""Writes `docs/performance.md` and its plot from one run of all benchmarks."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import altair as alt
import pandas as pd
import streamlit

from tests.bench.figure import HEAD, Figure
from tests.bench.matching import Cost, table

DOCS = Path(__file__).parents[2] / "docs"
PLOT = "performance.svg"
TEXT = """# How fast it is

Written by `make bench WRITE=1`; nothing here is by hand but the notes at the end, which are kept.

Measured on {day}: {cores} cores, {memory:.0f} GB, {system}, Python {python}, Streamlit {streamlit}. Each
ratio is of one run, in which both took turns: milliseconds of another machine, or of a busy one, are
others, ratios less so. A budget beside a rival is of the ratio.

{figures}

Matching on generated catalogues (`tests/large_catalogue.py`), medians in ms; pandas and SQLite give the
counts alone, from the same cells, and their answers are checked to be the same:

```
{table}
```

![Cost of a selection against the number of statements]({plot})

{notes}"""
NOTES = "## Notes\n"


def write(figures: Sequence[Figure], costs: Sequence[Cost]) -> None:
    """Put the figures of a run into the docs; the notes that stand there stay."""
    page = DOCS / "performance.md"
    before = page.read_text("utf-8") if page.exists() else ""
    text = TEXT.format(
        day=date.today().isoformat(),
        cores=os.cpu_count(),
        memory=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9,
        system=platform.system(),
        python=platform.python_version(),
        streamlit=streamlit.__version__,
        figures="\n".join([HEAD, *(each.row() for each in figures)]),
        table=table(costs),
        plot=PLOT,
        notes=NOTES + before.partition(NOTES)[2],
    )
    page.write_text(text, encoding="utf-8")
    _plot(costs).save(str(DOCS / PLOT))


def _plot(costs: Sequence[Cost]) -> alt.LayerChart:
    points = pd.DataFrame(
        [
            {"statements": each.size.statements, "milliseconds": value, "what": what}
            for each in costs
            for what, value in (
                ("all of a selection", each.together),
                ("counts alone", each.steps[1]),
                ("counts by pandas", each.pandas),
                ("counts by SQLite", each.sqlite),
            )
        ]
    )
    base = alt.Chart(points, width=560, height=300).encode(
        x=alt.X("statements:Q", scale=alt.Scale(type="log"), title="Statements"),
        y=alt.Y("milliseconds:Q", scale=alt.Scale(type="log"), title="Milliseconds (median)"),
        color=alt.Color("what:N", title=None),
        shape=alt.Shape("what:N", title=None),
    )
    return base.mark_line() + base.mark_point(size=80, filled=True)
