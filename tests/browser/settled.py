"""Waiting until everything that a visit or a click set off has been drawn."""

from __future__ import annotations

from playwright.sync_api import Error, Page, Response

PATIENCE = 60_000
"""Milliseconds to wait for what is to come. A busy machine is not a broken promise: only what
never comes takes as long as this."""

_QUIET = """
([quiet, timeout]) => new Promise((done) => {
  const start = performance.now();
  let changed = start;
  const watcher = new MutationObserver(() => { changed = performance.now(); });
  const everything = {subtree: true, childList: true, attributes: true, characterData: true};
  watcher.observe(document, everything);
  // The script of a component is a file: until it has come, its element is empty.
  const undrawn = (host) => [...(host.shadowRoot?.querySelectorAll('#questions, #results-root, #opening, #bar, #closing, #fields') ?? [])].some((root) => !root.childElementCount);
  // A press of ours that the server has not done yet; `components/parts/press.js` keeps them.
  const unanswered = () => [...(window.explorerPresses?.parts.values() ?? [])].some((part) => part.waiting.length && part.root?.isConnected);
  const state = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    if (!app) return 'no app on the page';
    if (app.dataset.testConnectionState !== 'CONNECTED') return app.dataset.testConnectionState;
    if (app.dataset.testScriptState !== 'notRunning') return app.dataset.testScriptState;
    if (document.querySelector('[data-stale="true"]')) return 'stale elements';
    if (document.querySelector('[data-testid="stSkeleton"]')) return 'skeletons';
    if (unanswered()) return 'a press without its answer';
    if ([...document.querySelectorAll('[data-testid^="stBidiComponent"]')].some(undrawn)) return 'a component without its script';
    return performance.now() - changed < quiet ? 'still changing' : '';
  };
  const look = () => {
    const now = state();
    if (now === '' || performance.now() - start > timeout) {
      watcher.disconnect();
      done(now);
    } else setTimeout(look, 25);
  };
  look();
})
"""


def settled(page: Page, quiet: float = 0.25, timeout: float = PATIENCE / 1000) -> Page:
    """`page`, once its script has ended, nothing is stale and nothing changed for `quiet` seconds.

    A press on a control of ours is waited for until it is answered. For one of Streamlit's own,
    `quiet` is longer than it takes a click to reach the server, so a click just made counts.
    """
    for _ in range(3):
        try:
            state = page.evaluate(_QUIET, [quiet * 1000, timeout * 1000])
        except Error as error:
            if "context was destroyed" not in str(error):  # the page moved on to another address
                raise
            page.wait_for_load_state()
            continue
        assert state == "", f"{page.url} did not settle in {timeout} s: {state}"
        return page
    raise AssertionError(f"{page.url} keeps moving to another address")


def visit(page: Page, address: str) -> Response | None:
    """Open `address` (a path of the app, or a whole address) and wait until it has settled."""
    answer = page.goto(address)
    settled(page)
    return answer


def turn_to(page: Page, address: str) -> None:
    """Turn the page that is open to another `address` of its own, as Back and Forward do.

    It is shown in the same session, without another start of Streamlit. That is a quarter of the
    work of a visit, for what is drawn from the address alone: what a session keeps, it keeps.
    """
    page.evaluate(
        "to => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate')) }",
        address,
    )
    settled(page)
