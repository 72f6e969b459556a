"""A dataset that means ill, past the checks: on every page, on paper and in every file it is words."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from data.exports.export_csv import RUNS
from tests.browser.conftest import Open, Serve
from tests.browser.server import Server
from tests.browser.settled import visit
from tests.hostile import MARK, unchecked, write_hostile

PATHS = (
    "/?appearance=lump-seen&symptom=fever",
    "/?appearance=lump-seen&view=table",
    "/?appearance=lump-seen&view=heatmap",
    "/?appearance=lump-seen&view=complications",
    "/compare?condition=abscess&condition=cyst&zz=1",
    "/condition?condition=abscess",
    "/condition",
    "/complications?complication=scar",
    "/treatment?condition=abscess",
    "/when-to-get-help?symptom=fever",
    "/sheet?appearance=lump-seen&symptom=fever&symptom=warmth",
    "/sources?sources=reference",
    "/sources",
    "/how-it-works",
    "/no-such-page",
)
FOUND = """() => {
  const found = [document.evil ? "a script ran" : ""]
  const words = []
  const look = (root) => {
    words.push((root.body ?? root).textContent)
    for (const each of root.querySelectorAll("*")) {
      const tag = each.localName
      const link = each.getAttribute("href") ?? each.getAttribute("src") ?? each.getAttribute("xlink:href") ?? ""
      if (/^\\s*javascript:/i.test(link) || (link.includes("evil") && !link.startsWith("#"))) found.push(`${tag} leads to ${link}`)
      if (each.getAttributeNames().some((name) => name.startsWith("on"))) found.push(`${tag} listens`)
      if (tag === "details") each.open = true
      if (tag === "script" && each.textContent.includes("evil")) found.push("a script of theirs")
      if (each.classList.contains("katex")) found.push("a formula")
      if (tag === "a" && each.target === "_blank" && !/noopener/.test(each.rel)) found.push(`${link} keeps its opener`)
      if (each.shadowRoot) look(each.shadowRoot)
    }
  }
  look(document)
  return [found.filter(Boolean), words.join(" ")]
}"""


@pytest.fixture(scope="module")
def hostile(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Server:
    data = write_hostile(tmp_path_factory.mktemp("hostile"))
    return serve({"EXPLORER_DATA": str(data)}, folder=unchecked(tmp_path_factory.mktemp("app")))


@pytest.fixture
def page(open_page: Open, hostile: Server) -> Page:
    return open_page("desk", server=hostile)


def harmless(page: Page) -> str:
    """What the page says; nothing in it is more than words."""
    found, words = page.evaluate(FOUND)
    assert found == [], page.url
    return str(words)


def dialog(_: object) -> None:
    pytest.fail("a dialog of theirs")


@pytest.mark.parametrize("path", PATHS)
def test_on_every_page_and_on_paper_words_stay_words(page: Page, path: str) -> None:
    page.on("dialog", dialog)
    visit(page, path)
    assert "<script>document.evil" in harmless(page)
    page.emulate_media(media="print")
    assert "<script>document.evil" in harmless(page)
    page.remove_listener("dialog", dialog)


@pytest.mark.parametrize("path", ["/compare?condition=abscess&condition=cyst", "/complications", "/sheet?appearance=lump-seen&symptom=fever", "/sources"])  # fmt: skip
def test_in_every_file_words_stay_words(page: Page, path: str, tmp_path: Path) -> None:
    visit(page, path)
    buttons = page.locator("[data-testid=stDownloadButton] button, .saves button")
    expect(buttons.first).to_be_visible()
    names = []
    for place in range(buttons.count()):
        with page.expect_download() as download:
            buttons.nth(place).click()
        name = download.value.suggested_filename
        names.append(name)
        file = tmp_path / f"{place}{Path(name).suffix}"
        download.value.save_as(file)
        if name.endswith(".zip"):
            with zipfile.ZipFile(file) as packed:
                for each in packed.namelist():
                    if each.endswith(".csv"):
                        nothing_runs(packed.read(each).decode("utf-8-sig"))
        elif name.endswith(".csv"):
            nothing_runs(file.read_text("utf-8-sig"))
        elif name.endswith(".html"):
            text = file.read_text("utf-8")
            assert "&lt;script&gt;document.evil" in text
            shown = page.context.new_page()
            shown.set_content(text)
            assert "<script>document.evil" in harmless(shown)
            shown.close()
    assert names


def nothing_runs(table: str) -> None:
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert any(MARK in cell for cell in cells)
    assert [cell for cell in cells if cell.lstrip().startswith(RUNS)] == []
