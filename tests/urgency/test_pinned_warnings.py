"""Every warning sign, and a share of them on every page: what the server hands to the bar at the bottom edge.

`tests/browser/test_warnings.py` sees the same in a browser: every sign on Explore, every emergency
on every page.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.state import session
from data.matching.address import parameters
from data.matching.selection import Selection
from tests.stories import running

ROOT = Path(__file__).parents[2]
CATALOGUE = running.shipped().catalogue
PAGES = sorted(str(page.relative_to(ROOT)) for page in ROOT.glob("pages/*/*.py"))


def witnesses() -> dict[str, Selection]:
    """For each rule the first selection of the hand-written table that meets it."""
    found: dict[str, Selection] = {}
    with (ROOT / "tests/urgency/warning_signs.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["rule"], Selection(ticked=frozenset(row["ticked"].split())))
    return found


WITNESSES = witnesses()
FAILED = CATALOGUE.wording["frame"]["failed"]


def bar(test: AppTest) -> dict[str, Any]:
    """The advice that the bar of this page shows."""
    [shown] = [
        element.proto.json
        for element in test.get("bidi_component")
        if element.proto.component_name == "back-bump-explorer.bar"
    ]
    [data] = json.loads(shown)
    advice: dict[str, Any] = data["advice"]
    return advice


def pages_of(number: int) -> list[str]:
    """A page in turn; the first rules of the file are seen on all."""
    return PAGES if number < len(PAGES) else [PAGES[number % len(PAGES)]]


@pytest.mark.parametrize(
    "number", range(len(CATALOGUE.rules)), ids=[r.rule for r in CATALOGUE.rules]
)
def test_a_warning_sign_is_in_the_bar_of_its_pages(number: int) -> None:
    """Every page has one bar, made in one place; the one that opens sees every rule, each a share."""
    rule = CATALOGUE.rules[number]
    test = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    for name, values in parameters(WITNESSES[rule.rule], CATALOGUE).items():
        test.query_params[name] = values
    # A path that no page has, so that the page that says so is among them.
    test.session_state[session.STRANGE_PATH] = "zzz"
    for page in ("", *pages_of(number)):
        (test.switch_page(page) if page else test).run()
        advice = bar(test)
        assert CATALOGUE.urgency_of(advice["level"]) <= CATALOGUE.urgency_of(rule.level), page
        if advice["level"] == rule.level:
            assert rule.reason in advice["why"], page
        assert not test.exception, page
        assert not any(FAILED in shown.value for shown in test.error), page


def test_every_rule_has_a_witness_and_every_page_is_opened() -> None:
    assert {rule.rule for rule in CATALOGUE.rules} == set(WITNESSES)
    assert len(PAGES) >= 7
