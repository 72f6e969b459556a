"""In a publisher's page: shown and usable where the host allows that site, refused everywhere else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.conftest import SERVERS, Open, Serve
from tests.browser.server import Server
from tests.browser.settled import PATIENCE

ARTICLE = """<!doctype html><html lang="en"><title>A clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><h1>Lumps on the back</h1>
<iframe src="{src}" title="Back Bump Explorer" style="width: 100%; height: 80vh; border: 0"></iframe>
"""
WAIT = 2 * PATIENCE


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """The tests look at pages, not at this log."""


@contextmanager
def publisher(folder: Path) -> Iterator[str]:
    """Another site, by the name `localhost`: the app's own name is 127.0.0.1."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=site.serve_forever)
    thread.start()
    log = folder / "log"
    log.touch()
    address = f"http://localhost:{site.server_port}"
    SERVERS.append(Server(address, 0, log))
    try:
        yield address
    finally:
        site.shutdown()
        thread.join()
        site.server_close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    folder = tmp_path_factory.mktemp("site")
    with publisher(folder) as address:
        yield folder, address


@pytest.fixture(scope="module")
def allowing(serve: Serve, site: tuple[Path, str]) -> Server:
    """An app whose host has named that site."""
    return serve({"EMBED_FROM": site[1]}, app="asgi.py")


def article(page: Page, site: tuple[Path, str], app: Server) -> FrameLocator:
    folder, address = site
    text = ARTICLE.format(src=f"{app.address}/?embed=true&region=ireland&appearance=bumps")
    (folder / "article.html").write_text(text, "utf-8")
    page.goto(f"{address}/article.html")
    return page.frame_locator("iframe")


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_an_allowed_site_shows_it_and_its_readers_are_warned_there(
    allowing: Server, open_page: Open, site: tuple[Path, str], size: str
) -> None:
    page = open_page("phone" if size == "phone" else "desk", server=allowing)
    inside = article(page, site, allowing)
    expect(inside.locator("[data-chip=bumps]")).to_have_count(1, timeout=WAIT)
    expect(inside.get_by_text("not understood")).to_have_count(0)
    if size == "phone":
        inside.locator(".now summary").click()
    inside.locator(".now").get_by_role("button", name="Numb around the bottom").click()
    bar = inside.locator(".bar.emergency")
    expect(bar).to_contain_text("Emergency now", timeout=WAIT)
    expect(bar).to_contain_text("112")
    expect(inside.locator("[data-chip=numb-saddle-area]")).to_have_count(1)


@pytest.mark.noisy  # the browser says in its console why it shows nothing
@pytest.mark.parametrize("allowed", ["", "https://clinic.example"])
def test_a_site_that_the_host_did_not_name_shows_nothing(
    serve: Serve, open_page: Open, site: tuple[Path, str], allowed: str
) -> None:
    app = serve({"EMBED_FROM": allowed}, app="asgi.py")
    page = open_page(server=app)
    with page.expect_event("console", lambda said: "frame-ancestors" in said.text):
        inside = article(page, site, app)
    expect(inside.get_by_test_id("stApp")).to_have_count(0)
    assert page.frames[1].url == "chrome-error://chromewebdata/"
