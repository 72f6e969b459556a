"""The live counts worked out by pandas and by SQLite, from the same cells."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import numpy as np
import pandas as pd

from data.matching.chances import NEVER
from data.matching.evidence import Evidence

NOT_THIS = -(10**6)  # halves of whoever never has a thing that is ticked: no fit lifts that


def cells_of(evidence: Evidence) -> pd.DataFrame:
    """Every recorded cell: its `term` and `candidate` as numbers, `halves` of a fit, `never`, and
    whether the term is a `place`.
    """
    cells = evidence.cells
    term = np.repeat(np.arange(len(evidence.terms)), np.diff(cells.start))
    return pd.DataFrame(
        {
            "term": term,
            "candidate": cells.column,
            "halves": (evidence.chances.fit[cells.said] * 2).astype(np.int64),
            "never": (cells.said == NEVER).astype(np.int64),
            "place": evidence.place[term].astype(np.int64),
        }
    )


class Pandas:
    """The counts by grouping a data frame."""

    name = "pandas"

    def __init__(self, cells: pd.DataFrame, candidates: int) -> None:
        self.cells, self.candidates = cells, candidates

    def counts(self, ticked: Iterable[int], findings: int) -> dict[int, int]:
        """For each term that is not `ticked`, how many would stand in the first group if it were
        must; `findings` of what is ticked are no places. Terms that nobody has are left out.
        """
        wanted = [*ticked]
        rows = self.cells[self.cells["term"].isin(wanted)]
        rows = rows.assign(counted=rows["place"] * (rows["halves"] > 0))
        by_one = rows.groupby("candidate")[["halves", "counted", "never"]].sum()
        by_one = by_one.reindex(range(self.candidates), fill_value=0)
        by_one["halves"] = by_one["halves"].where(by_one["never"] == 0, NOT_THIS)
        one = by_one.iloc[self.cells["candidate"]].reset_index(drop=True)
        halves = one["halves"] + self.cells["halves"]
        reaches = (3 * halves > 2 * (one["counted"] + findings + 1)) & (halves >= 2)
        found = self.cells[reaches & (self.cells["halves"] > 0)].groupby("term").size()
        return {term: count for term, count in found.to_dict().items() if term not in wanted}


class SQLite:
    """The counts by one query on an indexed table in memory."""

    name = "SQLite"
    QUERY = """
        WITH one AS (
            SELECT candidate, SUM(halves) AS halves, SUM(place * (halves > 0)) AS counted,
                   MAX(never) AS never
            FROM cells WHERE term IN ({wanted}) GROUP BY candidate
        )
        SELECT cells.term, COUNT(*) FROM cells LEFT JOIN one USING (candidate)
        WHERE cells.halves > 0 AND COALESCE(one.never, 0) = 0
          AND 3 * (COALESCE(one.halves, 0) + cells.halves)
              > 2 * (COALESCE(one.counted, 0) + :findings + 1)
          AND COALESCE(one.halves, 0) + cells.halves >= 2
          AND cells.term NOT IN ({wanted})
        GROUP BY cells.term
    """

    def __init__(self, cells: pd.DataFrame) -> None:
        self.base = sqlite3.connect(":memory:")
        cells.to_sql("cells", self.base, index=False)
        self.base.execute("CREATE INDEX by_term ON cells (term, candidate, halves, place, never)")
        self.base.execute("ANALYZE")

    def counts(self, ticked: Iterable[int], findings: int) -> dict[int, int]:
        """As those of `Pandas`."""
        # Numbers of ours, no text from anywhere: SQLite has no parameter that is a list.
        wanted = ", ".join(str(int(row)) for row in ticked)
        return dict(self.base.execute(self.QUERY.format(wanted=wanted), {"findings": findings}))
