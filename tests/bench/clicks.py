"""From a click to the first result text and to a settled page: Explore against an empty app.

Clicks alternate between the two, in one browser and one run, so that a noisy machine troubles
both alike; only the ratios of their medians are worth quoting. `python -m tests.bench.clicks`.
"""

from __future__ import annotations

import statistics
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser import chromium
from tests.browser.server import running
from tests.browser.settled import settled, visit

ROUNDS = 40
PLACES = ("upper-back", "lower-back", "neck", "shoulders", "waist", "buttocks")

# Clicks, and gives back milliseconds to the first change of the watched text as painted, and to
# the last change of anything on the page before it stays still for 300 ms.
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
  let last = 0;
  let first = 0;
  const start = performance.now();
  const watcher = new MutationObserver(() => {
    last = performance.now();
    if (!first && text() !== before) {
      first = -1;
      requestAnimationFrame(() => setTimeout(() => { first = performance.now(); }));
    }
  });
  const all = {subtree: true, childList: true, attributes: true, characterData: true};
  roots(document).forEach((root) => watcher.observe(root, all));
  target.click();
  await new Promise((done, failed) => {
    const look = () => {
      const now = performance.now();
      if (first > 0 && now - last > 300) done();
      else if (now - start > 10000) failed(new Error(`${button} changed nothing in ${result}`));
      else setTimeout(look, 20);
    };
    look();
  });
  watcher.disconnect();
  return [first - start, last - start];
}
"""


@dataclass
class Times:
    """Milliseconds of each click of one app."""

    first: list[float] = field(default_factory=list)
    settled: list[float] = field(default_factory=list)

    def click(self, page: Page, button: str, result: str) -> None:
        first, last = page.evaluate(_MEASURE, [button, result])
        self.first.append(first)
        self.settled.append(last)


def measure(rounds: int = ROUNDS) -> tuple[Times, Times]:
    """Times of Explore and of the empty app, after a few clicks that are not counted."""
    ours, empty = Times(), Times()
    logs = Path(tempfile.mkdtemp())
    with (
        running(logs / "ours.log") as our_server,
        running(logs / "empty.log", app="tests/bench/empty_app.py") as empty_server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=str(chromium.find()), args=[*chromium.FLAGS]
        )
        our_page, empty_page = browser.new_page(), browser.new_page()
        visit(our_page, our_server.address)
        visit(empty_page, empty_server.address)
        for number in range(rounds + 5):
            counted = number >= 5
            place = PLACES[number % len(PLACES)]
            our_page.bring_to_front()
            (ours if counted else Times()).click(
                settled(our_page), f"button.row[data-term={place}]", ".overview"
            )
            empty_page.bring_to_front()
            (empty if counted else Times()).click(
                settled(empty_page),
                f"[data-testid=stButtonGroup] button:nth-of-type({number % 10 + 1})",
                "[data-testid=stMarkdown]",
            )
        browser.close()
    return ours, empty


def report(ours: Times, empty: Times) -> str:
    """The figures as a table: medians and 95th percentiles, and their ratios."""
    lines = [
        "| from a click to | Explore ms | empty app ms | ratio | budget |",
        "|---|---|---|---|---|",
    ]
    for name, mine, other, budget in (
        ("first result text", ours.first, empty.first, 1.0),
        ("settled", ours.settled, empty.settled, 2.0),
    ):
        for kind, figure in (("median", statistics.median), ("p95", _p95)):
            a, b = figure(mine), figure(other)
            lines.append(f"| {name}, {kind} | {a:.0f} | {b:.0f} | {a / b:.2f} | {budget} |")
    return "\n".join(lines)


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


if __name__ == "__main__":
    print(report(*measure()))
