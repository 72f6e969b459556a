"""What must not happen on any page: a request to a third party, an error in the console."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError, WebSocket


@dataclass
class Watch:
    """Follows browser contexts and notes what must not happen. `own` says if a host is ours."""

    own: Callable[[str], bool]
    third_party: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        context.on("request", self._requested)
        context.on("page", self._follow_page)
        context.on("console", self._said)
        context.on("weberror", self._threw)
        for page in context.pages:
            self._follow_page(page)

    def leave(self, context: BrowserContext) -> None:
        context.remove_listener("request", self._requested)
        context.remove_listener("page", self._follow_page)
        context.remove_listener("console", self._said)
        context.remove_listener("weberror", self._threw)
        for page in context.pages:
            page.remove_listener("websocket", self._joined)

    def _follow_page(self, page: Page) -> None:
        page.on("websocket", self._joined)

    def _joined(self, channel: WebSocket) -> None:
        self._asked(channel.url)

    def _requested(self, request: Request) -> None:
        self._asked(request.url)

    def _asked(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("data", "blob", "about") and not self.own(parts.netloc):
            self.third_party.append(address)

    def _said(self, message: ConsoleMessage) -> None:
        address = message.location["url"]
        if message.type == "error" and not _probing(urlsplit(address).path):
            self.errors.append(f"console: {message.text} ({address})")

    def _threw(self, error: WebError) -> None:
        self.errors.append(f"page: {error.error}")


def _probing(path: str) -> bool:
    """Opened at /page, Streamlit asks for its server below that address before it asks at the root."""
    return path.count("/") > 2 and path.endswith(("/_stcore/health", "/_stcore/host-config"))
