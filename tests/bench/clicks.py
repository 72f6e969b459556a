"""From a click to the first result text and to a settled page, against three rivals.

The clicks take turns in one browser and one run, so that a noisy machine troubles all alike; only
ratios are worth quoting. The rivals: an empty default app with one pills widget, a plain Streamlit
page with pandas and Altair on the same tables, and Datasette on the same tables.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.bench.datasette_site import datasette
from tests.bench.figure import Figure, median, p95
from tests.browser import chromium
from tests.browser.server import running
from tests.browser.settled import settled, visit

ROUNDS = 40
WARM = 5
"""Clicks of each that are not counted."""
PLACES = ("upper-back", "lower-back", "neck", "shoulders", "waist", "buttocks")

# Clicks, and gives back milliseconds to the first frame in which the watched text is another one, to
# when that frame was painted, and to the last change of anything before it stays still for 300 ms.
_MEASURE = """
async ([button, result]) => {
  const deep = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && deep(host.shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  };
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].filter((e) => e.shadowRoot)
    .flatMap((e) => roots(e.shadowRoot))];
  const target = deep(document, button);
  let shown = deep(document, result);
  const text = () => (shown.isConnected ? shown : (shown = deep(document, result)))?.textContent;
  const before = text();
  let [last, frame, painted, seen] = [0, 0, 0, false];
  const start = performance.now();
  const watcher = new MutationObserver(() => {
    last = performance.now();
    if (seen || text() === before) return;
    seen = true;
    requestAnimationFrame((at) => {
      frame = Math.max(at, last);
      setTimeout(() => { painted = performance.now(); });
    });
  });
  const all = {subtree: true, childList: true, attributes: true, characterData: true};
  roots(document).forEach((root) => watcher.observe(root, all));
  target.click();
  await new Promise((done, failed) => {
    const look = () => {
      const now = performance.now();
      if (painted && now - last > 300) done();
      else if (now - start > 10000) failed(new Error(`${button} changed nothing in ${result}`));
      else setTimeout(look, 20);
    };
    look();
  });
  watcher.disconnect();
  return [frame - start, painted - start, last - start];
}
"""

# A page that was loaded by a click at a known time: milliseconds to its first paint, and to its end.
_LOADED = """
(pressed) => {
  const [page] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const since = performance.timeOrigin - pressed;
  return [since + paint.startTime, since + page.loadEventEnd];
}
"""


@dataclass
class Times:
    """Milliseconds of each click of one app."""

    frame: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    settled: list[float] = field(default_factory=list)

    def click(self, page: Page, button: str, result: str) -> None:
        page.bring_to_front()
        frame, painted, last = page.evaluate(_MEASURE, [button, result])
        self.frame.append(frame)
        self.painted.append(painted)
        self.settled.append(last)

    def load(self, page: Page, address: str, number: int) -> None:
        """Press the facet of that `number` on Datasette's page, and go back."""
        page.bring_to_front()
        links = page.locator(".facet-results li a[href*='=']")
        pressed = links.nth(number % links.count())
        began = pressed.evaluate("link => { const now = Date.now(); link.click(); return now }")
        page.wait_for_url(lambda url: url != address)
        page.wait_for_load_state("load")
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        paint, end = page.evaluate(_LOADED, began)
        self.frame.append(paint)
        self.painted.append(paint)
        self.settled.append(end)
        page.goto(address)

    def counted(self) -> Times:
        return Times(self.frame[WARM:], self.painted[WARM:], self.settled[WARM:])


def measure(rounds: int = ROUNDS) -> dict[str, Times]:
    """Times of Explore and of each rival, by name."""
    times = {name: Times() for name in ("Explore", "empty app", "plain page", "Datasette")}
    logs = Path(tempfile.mkdtemp())
    with (
        running(logs / "ours.log") as ours,
        running(logs / "empty.log", app="tests/bench/empty_app.py") as empty,
        running(logs / "plain.log", app="tests/bench/plain_app.py") as plain,
        datasette(logs) as facets,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=str(chromium.find()), args=[*chromium.FLAGS]
        )
        pages = {name: browser.new_page() for name in times}
        for name, server in (("Explore", ours), ("empty app", empty), ("plain page", plain)):
            visit(pages[name], server.address)
        pages["Datasette"].goto(facets)
        places = cycle(PLACES)
        for number in range(rounds + WARM):
            explore = settled(pages["Explore"])
            times["Explore"].click(explore, f"button.row[data-term={next(places)}]", ".overview")
            for name in ("empty app", "plain page"):
                pill = f"[data-testid=stButtonGroup] button:nth-of-type({number % 10 + 1})"
                times[name].click(settled(pages[name]), pill, "[data-testid=stMarkdown] p")
            times["Datasette"].load(pages["Datasette"], facets, number)
        browser.close()
    return {name: each.counted() for name, each in times.items()}


def figures(times: dict[str, Times]) -> list[Figure]:
    """Explore against each of the others: budgets hold against the empty app."""
    ours = times["Explore"]
    found = []
    for name, other in times.items():
        if other is ours:
            continue
        for what, mine, theirs, budget in (
            ("first frame with new text", ours.frame, other.frame, 1.0),
            ("new text painted", ours.painted, other.painted, 1.0),
            ("settled", ours.settled, other.settled, 2.0),
        ):
            for kind, figure in (("median", median), ("p95", p95)):
                held = budget if name == "empty app" else None
                whole = f"click: {what}, {kind}"
                found.append(Figure(whole, figure(mine), "ms", name, figure(theirs), held))
    return found
