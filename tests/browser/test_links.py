"""Every link of ours tests where it leads: one function of parts/dom.js sets them all."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

DOM = (Path(__file__).parents[2] / "components" / "parts" / "dom.js").read_text("utf-8")
LED = """([script, address]) => import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })))
  .then((dom) => [dom.h("a", { href: address }, ""), dom.link(address, "", () => {})].map((a) => a.getAttribute("href")))"""


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://example.org/a:b", True),
        ("./?feel=itch", True),
        ("condition?condition=a:b", True),
        ("tel:112", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("\u200bjavascript:alert(1)", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("file:///etc/passwd", False),
    ],
)
def test_of_an_address(page: Page, address: str, leads: bool) -> None:
    wanted = address if leads else None
    assert page.evaluate(LED, [DOM, address]) == [wanted, wanted]
