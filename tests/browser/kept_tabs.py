"""Tabs that one test after another is lent, each empty and as good as new.

A fresh browser context fetches and compiles all of Streamlit again, which costs more than all else
that a test does. A kept tab has done so already.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from tests.browser.settled import HEARD, PATIENCE

MOST = 5
"""Every size in every scheme, and one of another server; the tab that was lent longest ago goes."""

_ADD = "Page.addScriptToEvaluateOnNewDocument"
_REMOVE = "Page.removeScriptToEvaluateOnNewDocument"
_STORED = "cookies,local_storage,indexeddb,cache_storage,service_workers"


@dataclass(frozen=True)
class Kind:
    """What a tab is like; paths lead to `address`."""

    address: str
    size: tuple[int, int]
    scheme: Literal["light", "dark"]
    touch: bool

    def options(self) -> dict[str, Any]:
        """What makes a browser context one of this kind."""
        return {
            "base_url": self.address,
            "viewport": self.viewport,
            "has_touch": self.touch,
            "is_mobile": self.touch,
            "color_scheme": self.scheme,
        }

    @property
    def viewport(self) -> dict[str, int]:
        return {"width": self.size[0], "height": self.size[1]}


@dataclass(frozen=True)
class _Tab:
    page: Page
    session: CDPSession
    scripts: list[str] = field(default_factory=list)


class KeptTabs:
    """The tabs of one browser, one of a kind."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._tabs: dict[Kind, _Tab] = {}
        self._lent: dict[Kind, _Tab] = {}

    def lend(
        self, kind: Kind, follow: Callable[[BrowserContext], None], script: str = ""
    ) -> Page | None:
        """An empty page, its context followed; none where the only one is in use.

        `script` runs before the scripts of every page that is opened in it, until it is back.
        """
        if kind in self._lent:
            return None
        tab = self._lent[kind] = self._tabs.pop(kind, None) or self._opened(kind)
        follow(tab.page.context)
        if script:
            added = tab.session.send(_ADD, {"source": script})
            tab.scripts.append(added["identifier"])
        return tab.page

    def take_back(self, leave: Callable[[BrowserContext], None], *, good: bool) -> None:
        """Empty what was lent. After a test that failed it is not lent again."""
        while self._lent:
            kind, tab = self._lent.popitem()
            if good and not tab.page.is_closed():
                _empty(tab, kind)
                leave(tab.page.context)
                self._tabs[kind] = tab
            else:
                tab.page.context.close()
        while len(self._tabs) > MOST:
            self._tabs.pop(next(iter(self._tabs))).page.context.close()

    def _opened(self, kind: Kind) -> _Tab:
        context = self._browser.new_context(**kind.options())
        context.set_default_timeout(PATIENCE)
        context.add_init_script(HEARD)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Page.enable")
        return _Tab(page, session)


def _empty(tab: _Tab, kind: Kind) -> None:
    """Nothing of a test is left: no page, no history, nothing stored, no pointer over anything."""
    page, send = tab.page, tab.session.send
    while tab.scripts:
        send(_REMOVE, {"identifier": tab.scripts.pop()})
    for other in page.context.pages:
        if other != page:
            other.close()
    if page.url.startswith(kind.address):
        page.evaluate("() => sessionStorage.clear()")
    page.goto("about:blank")
    send("Storage.clearDataForOrigin", {"origin": kind.address, "storageTypes": _STORED})
    send("Page.resetNavigationHistory")
    page.set_viewport_size(kind.viewport)
    page.emulate_media(media="null", color_scheme=kind.scheme)
    page.mouse.move(-1, -1)
