"""What must not happen on any page: a request to a third party, an error in the console."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, WebError


@dataclass
class Watch:
    """Follows browser contexts and notes what must not happen. `own` says if a host is ours."""

    own: Callable[[str], bool]
    third_party: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        context.on("request", lambda request: self._asked(request.url))
        context.on("page", self._follow_page)
        context.on("console", self._said)
        context.on("weberror", self._threw)

    def _follow_page(self, page: Page) -> None:
        page.on("websocket", lambda channel: self._asked(channel.url))

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
