"""A contact sheet of the drawings and the body map: `python -m tests.preview_drawings`.

It shows every drawing on every skin, and each side of the body, on light and on dark pages, drawn
by the scripts that the app uses. With `--picture` Chromium also takes a picture of each page.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from pathlib import Path

from data.dataset.package import SHIPPED, read
from tests.browser import chromium
from tests.browser.server import ROOT

SCRIPTS = ("parts/dom", "parts/drawing", "explore/places")
WIDTH = 1500

PAGE = """<!doctype html>
<html lang="en" data-theme="%(theme)s">
<meta charset="utf-8">
<title>Drawings on %(theme)s pages</title>
<style>
  :root { --page: #fff; --ink: #1d1d1b; --line: #757571; --region: #f7f7f4; --primary: #0b5c73 }
  [data-theme=dark] { --page: #171615; --ink: #f2f2ee; --line: #9a9a94; --region: #262523;
    --primary: #0f7c98 }
  body { margin: 20px; background: var(--page); color: var(--ink);
    font: 12px/1.3 "Source Sans 3", "Source Sans Pro", sans-serif }
  .views { display: flex; gap: 40px; flex-wrap: wrap }
  .views svg { width: 190px }
  .views svg.large { width: 380px }
  .outline, .region { fill: var(--region); stroke: var(--line); stroke-width: 1.2 }
  .outline { fill: none }
  .region[aria-pressed=true] { fill: var(--primary) }
  .region text { fill: var(--ink); stroke: none; font-size: 9.5px; text-anchor: middle }
  .region[aria-pressed=true] text { fill: #fff }
  .sheet { display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px 18px; margin-top: 24px }
  .tones { display: flex; gap: 4px }
  .tones span { width: 110px; border-radius: 6px; overflow: hidden }
  .tones svg { display: block; width: 100%% }
</style>
<div class="views"></div>
<div class="sheet"></div>
<script>
%(scripts)s
const { skins, drawings, views } = %(data)s
const terms = new Map(views.flatMap(({ regions }) => regions.map(({ term }) => [term, { term }])))
const places = document.querySelector(".views")
for (const size of ["", "large"]) {
  for (const view of views) {
    const { element } = drawnView(view, terms, new Map(), () => {})
    element.setAttribute("class", size)
    places.append(element)
    for (const region of element.querySelectorAll(".region")) {
      region.onclick = () => region.toggleAttribute("aria-pressed")
      const pressed = size && ["lower-back", "stomach"].includes(region.dataset.term)
      mark(region, "aria-pressed", Boolean(pressed))
    }
  }
}
const sheet = document.querySelector(".sheet")
for (const drawing of drawings) {
  const tones = skins.map(({ colours }) =>
    h("span", { style: `background:${colours.skin}`, title: drawing.alt }, drawn(drawing, colours)),
  )
  sheet.append(h("div", {}, h("div", { class: "tones" }, ...tones), drawing.drawing))
}
</script>
"""


def page(theme: str, folder: Path = SHIPPED) -> str:
    """The contact sheet of the dataset in `folder` as one HTML page."""
    documents = read(folder).documents
    data = {**documents["drawings"], "views": documents["bodymap"]["views"]}
    rooms = ROOT / "components"
    scripts = "\n".join((rooms / f"{name}.js").read_text("utf-8") for name in SCRIPTS)
    scripts = re.sub(r"^import .*$|^export ", "", scripts, flags=re.M)  # one script, no modules
    text = json.dumps(data).replace("</", r"<\/")
    return PAGE % {"theme": theme, "scripts": scripts, "data": text}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.preview_drawings", description=__doc__)
    parser.add_argument("--dir", type=Path, default=SHIPPED, help="folder of another dataset")
    parser.add_argument("--picture", action="store_true", help="also take pictures")
    parser.add_argument("--into", type=Path, default=ROOT / "test-results" / "drawings")
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        file = given.into.resolve() / f"{theme}.html"
        file.write_text(page(theme, given.dir), "utf-8")
        print(file)
        if given.picture:
            _take(file, file.with_suffix(".png"))


def _take(file: Path, picture: Path) -> None:
    browser = chromium.find()
    if browser is None:
        raise SystemExit("No Chromium found. Install one, or set CHROMIUM.")
    size = f"--window-size={WIDTH},5400"
    command = [browser, "--headless", *chromium.FLAGS, size, f"--screenshot={picture}"]
    subprocess.run([*command, file.as_uri()], check=True, capture_output=True, timeout=60)
    print(picture)


if __name__ == "__main__":
    main()
