"""axe-core over what a page shows, for the rules of WCAG 2.1 A and AA."""

from __future__ import annotations

from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Page, expect

from tests.browser.settled import settled

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

TALL = {"width": 1300, "height": 6000}
"""axe skips text that is scrolled out of sight, so the page is looked at in one long window."""


def version(page: Page) -> str:
    _bring(page)
    return str(page.evaluate("axe.version"))


def violations(page: Page, width: int = TALL["width"]) -> list[str]:
    """One readable entry for each rule that the page breaks, with the places where it does."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": TALL["height"]})
    settled(page)
    found = of_document(page)
    if before:
        page.set_viewport_size(before)
    return found


def in_both_schemes(page: Page, width: int = TALL["width"]) -> list[str]:
    """The same for a page as it stands, in light and then in dark, each named by its scheme.

    It turns dark as it does when the system does, so it need not be brought into its state twice.
    Not for a page with a chart: the colours of a chart stay until its script runs again.
    """
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        found += [f"{scheme}: {each}" for each in violations(page, width)]
    return found


def of_document(page: Page) -> list[str]:
    """The same for a document as it stands, which need not be the app."""
    _bring(page)
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [_readable(violation) for violation in found["violations"]]


def _bring(page: Page) -> None:
    if not page.evaluate("'axe' in window"):
        page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))


def _readable(violation: dict[str, Any]) -> str:
    lines = [f"{violation['id']} ({violation['impact']}): {violation['help']}"]
    for node in violation["nodes"]:
        # Inside a shadow root the selector of each host comes first, as a list.
        way = [" >> ".join(part) if isinstance(part, list) else part for part in node["target"]]
        lines += [f"  {' > '.join(way)}", f"    {node['html'][:200]}"]
        lines += [f"    {check['message']}" for check in node["any"][:1]]
    return "\n".join(lines)
