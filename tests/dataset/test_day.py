"""Days in the words of a reader."""

from __future__ import annotations

import pytest

from data.dataset.catalogue import build
from data.dataset.day import in_words
from data.dataset.package import read

SHIPPED = build(read())


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-21", "21 November 2026"),
        ("2026-01-02", "2 January 2026"),
        ("2020-05", "May 2020"),
        ("2019", "2019"),
        ("", ""),
        ("2019-13", "2019-13"),
        ("spring 2019", "spring 2019"),
        ("2019-05-01-2", "2019-05-01-2"),
    ],
)
def test_a_day_is_said_as_people_say_it(day: str, said: str) -> None:
    assert in_words(SHIPPED, day) == said
