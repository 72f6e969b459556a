"""No figure of the stories may fall below what `data/benchmark.yaml` holds and How it works shows."""

from __future__ import annotations

import pytest
import yaml

from data.dataset.package import SHIPPED
from tests.stories.figures import BETTER_LOW, figures
from tests.stories.reading import HALVES, stories
from tests.stories.running import measuring

HELD = yaml.safe_load((SHIPPED / "benchmark.yaml").read_text("utf-8"))
MOST_NOT_UNDERSTOOD = 50
"""Per mille of the words that people type."""


def test_the_open_half_is_there_and_tells_everything() -> None:
    half = stories("open")
    assert len(half) >= 60
    assert len({story.story for story in half}) == len(half)
    assert all(story.text and story.typed and story.right for story in half)


@pytest.mark.parametrize("column", ["typed", "text"])
@pytest.mark.parametrize("half", HALVES)
def test_no_figure_falls(half: str, column: str) -> None:
    held = HELD.get(half, {}).get(column, {})
    if not held:
        assert not stories(half)
        return
    now = figures(measuring(half), stories(half), column)
    assert held.keys() == now.keys()
    worse = {
        name: (now[name], held[name])
        for name in held
        if (now[name] > held[name] if name in BETTER_LOW else now[name] < held[name])
    }
    assert worse == {}


def test_nearly_all_that_people_type_is_understood() -> None:
    found = figures(measuring("open"), stories("open"), "typed")
    assert found["words_not_understood"] <= MOST_NOT_UNDERSTOOD
