"""Screenshots for eyes: `python -m tests.browser.look / "/compare?condition=abscess"`."""

from __future__ import annotations

import argparse
import re
import tempfile
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser import chromium
from tests.browser.server import ROOT, running
from tests.browser.settled import settled, visit

WIDTHS = {1280: 900, 390: 844}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.browser.look", description=__doc__)
    parser.add_argument("pages", nargs="*", default=["/"], help="paths of the app")
    parser.add_argument("--at", help="address of an app that runs already")
    parser.add_argument("--fold", action="store_true", help="only what the first screen shows")
    parser.add_argument("--into", type=Path, default=ROOT / "test-results" / "look")
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        address = given.at
        if address is None:
            log = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "server.log"
            address = stack.enter_context(running(log)).address
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=[*chromium.FLAGS]
        )
        for width, height in WIDTHS.items():
            for scheme in ("light", "dark"):
                page = browser.new_page(
                    base_url=address,
                    viewport={"width": width, "height": height},
                    color_scheme=scheme,
                )
                for path in given.pages:
                    visit(page, path)
                    if not given.fold:
                        _unroll(page)
                    picture = given.into / f"{_name(path)}-{width}-{scheme}.png"
                    page.screenshot(path=picture)
                    print(picture)
                    page.set_viewport_size({"width": width, "height": height})
                page.close()
        browser.close()


def _unroll(page: Page) -> None:
    # The page scrolls inside a pane, so the window is made as tall as what is in it.
    needed = page.get_by_test_id("stMain").evaluate("pane => pane.scrollHeight")
    shown = page.get_by_test_id("stMain").evaluate("pane => pane.clientHeight")
    size = page.viewport_size
    assert size
    if needed > shown:
        height = min(size["height"] + needed - shown, 16000)
        page.set_viewport_size({"width": size["width"], "height": height})
        settled(page)


def _name(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "start"


if __name__ == "__main__":
    main()
