"""Waiting until everything that a visit or a click set off has been drawn."""

from __future__ import annotations

from playwright.sync_api import Error, Page, Response

PATIENCE = 60_000
"""Milliseconds to wait for what is to come. A busy machine is not a broken promise: only what
never comes takes as long as this."""

HEARD = """
(() => {
  const heard = window.explorerHeard = {sent: 0, answered: 0};
  const send = WebSocket.prototype.send;
  const followed = new WeakSet();
  WebSocket.prototype.send = function (message) {
    if (!followed.has(this)) {
      followed.add(this);
      this.addEventListener('message', () => { heard.answered = performance.now(); });
    }
    heard.sent = performance.now();
    return send.call(this, message);
  };
})();
"""
"""Runs before the scripts of a page, and notes when it last told the server something, and when it
last heard of it. Every press on a control of Streamlit's own is told, and answered by a run."""

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
  const heard = window.explorerHeard ?? {sent: 0, answered: 0};
  const state = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    if (!app) return 'no app on the page';
    if (app.dataset.testConnectionState !== 'CONNECTED') return app.dataset.testConnectionState;
    if (app.dataset.testScriptState !== 'notRunning') return app.dataset.testScriptState;
    if (document.querySelector('[data-stale="true"]')) return 'stale elements';
    if (document.querySelector('[data-testid="stSkeleton"]')) return 'skeletons';
    if (heard.sent > heard.answered) return 'told, and not heard by the server';
    if (unanswered()) return 'a press without its answer';
    if ([...document.querySelectorAll('[data-testid^="stBidiComponent"]')].some(undrawn)) return 'a component without its script';
    // What was heard is drawn a moment later.
    return performance.now() - Math.max(changed, heard.answered) < quiet ? 'still changing' : '';
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

    A press on a control of ours is waited for until it is answered, and so is all that the page
    told the server, as a press on one of Streamlit's own does. `quiet` is longer than it takes a
    click to be told.
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
