"""Charts turn with the page from light to dark, also while it is open."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Open
from tests.browser.settled import settled, visit

CHARTS = (
    "/compare?condition=abscess&condition=lipoma",
    "/complications?group=folliculitis-family",
    "/sources",
)

_WORDS = """() => {
  const page = getComputedStyle(document.querySelector('[data-testid=stApp]')).color;
  const words = [...document.querySelectorAll('[data-testid=stVegaLiteChart] svg text')];
  // White stands on fields that are dark in both.
  const drawn = words.map((each) => getComputedStyle(each).fill).filter((c) => c !== 'rgb(255, 255, 255)');
  return [page, [...new Set(drawn)]];
}"""


@pytest.mark.parametrize("address", CHARTS)
def test_the_words_of_a_chart_have_the_colour_of_the_page_when_the_system_turns(
    open_page: Open, address: str
) -> None:
    desk = open_page(own=True)
    visit(desk, address)
    light, drawn = desk.evaluate(_WORDS)
    assert drawn == [light]
    desk.emulate_media(color_scheme="dark")
    settled(desk)
    dark, drawn = desk.evaluate(_WORDS)
    assert dark != light
    assert drawn == [dark]
