"""Writes the picture of the README anew: `python -m tests.browser.pictures`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import chromium
from tests.browser.server import ROOT, running
from tests.browser.settled import visit

PICTURE = ROOT / "docs" / "screenshot.png"
SHOWN = "/?location=upper-back&appearance=bumps&feel=itch"


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as logs,
        running(Path(logs) / "log") as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=[*chromium.FLAGS]
        )
        page = browser.new_page(
            base_url=server.address,
            viewport={"width": 1280, "height": 900},
            color_scheme="light",
        )
        visit(page, SHOWN)
        page.screenshot(path=PICTURE)
        browser.close()
    print(PICTURE.relative_to(ROOT))


if __name__ == "__main__":
    main()
