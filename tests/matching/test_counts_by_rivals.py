"""The benchmark's rivals, pandas and SQLite, count as ours does: they are other ways to the same."""

from __future__ import annotations

from data.matching.weighing import weigh
from tests.bench.matching import rivals
from tests.large_catalogue import SHIPPED, large_catalogue


def test_pandas_and_sqlite_count_the_same_for_every_option_of_many_readers() -> None:
    known = large_catalogue(SHIPPED)
    taken = [*rivals(weigh(known), known)]  # stops where an answer is not ours
    assert len(taken) == 2
