"""The names in the complications chart: whole, on a phone as on a desk, and a way to the page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from data.conditions.complication_filters import OTHERS, families
from tests.browser.conftest import Open, Size
from tests.browser.test_complications import CATALOGUE, SHOWN, opened

KEYS = {each.condition for each in SHOWN}
OVERLAPS = """texts => {
  const boxes = texts.filter(each => each.textContent).map(each => [each.textContent, each.getBoundingClientRect()])
  const frame = texts[0].closest("svg").getBoundingClientRect()
  const found = boxes.filter(([, one]) => one.left < frame.left || one.right > frame.right + 1 || one.top < frame.top)
  const meet = (one, two) =>
    Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
    Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 4
  return [...found.map(([text]) => text), ...boxes.flatMap(([text, one], place) =>
    boxes.slice(place + 1).filter(([, two]) => meet(one, two)).map(([other]) => `${text} on ${other}`))]
}"""
"""The texts of the chart that reach out of it or lie on one another."""


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_every_name_and_heading_of_the_chart_can_be_read_whole(open_page: Open, size: Size) -> None:
    page = open_page(size)
    opened(page)
    texts = page.locator("svg.marks text")
    shown = [" ".join(each.text_content().split()) for each in texts.all() if each.text_content()]
    assert [text for text in shown if "…" in text] == []
    groups = {CATALOGUE.conditions[key].name for key in families(CATALOGUE, KEYS) if key != OTHERS}
    assert groups <= {*shown}
    if size == "phone":
        assert sum(shown.count(CATALOGUE.conditions[key].name) for key in KEYS) >= len(SHOWN)
    assert texts.evaluate_all(OVERLAPS) == []


def test_on_a_phone_a_name_in_the_chart_opens_its_condition(phone: Page) -> None:
    opened(phone)
    name = phone.locator("svg.marks text", has_text="Cellulitis").last
    name.evaluate("text => text.scrollIntoView({block: 'center'})")
    name.click(force=True)
    expect(phone).to_have_url(re.compile("condition.*=cellulitis|complication=cellulitis"))
