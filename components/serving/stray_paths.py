"""An address that no page can have: led to the page that says so, instead of a white one.

A page of ours is one word. Streamlit's page looks for its scripts beside the address, so below a
word it finds none; and what cannot be read as text stops it before it has drawn anything.
"""

from __future__ import annotations

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

STRANGE = "/no-such-page"
"""A word that no page has."""

STREAMLIT = ("_stcore", "static", "media", "component", "app", "auth", "oauth2callback")
"""What Streamlit answers below a word of its own."""


class StrayPaths:
    """Leads from an address that would stay white to a page of ours, with what was ticked."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and stray(scope["path"]):
            query = scope["query_string"].decode("latin-1")
            way = RedirectResponse(f"{STRANGE}?{query}" if query else STRANGE, 302)
            await way(scope, receive, send)
            return
        await self._app(scope, receive, send)


def stray(path: str) -> bool:
    """Whether Streamlit would draw a white page, or answer in bare words, at this path.

    `path` is as the server has read it: what was no text in it is U+FFFD.
    """
    if path.startswith("//") or "\ufffd" in path or "\\" in path or not path.isprintable():
        return True
    words = path.strip("/").split("/")
    # Streamlit's page asks for its server below the address first; it is to hear of none.
    return len(words) > 1 and words[0] not in STREAMLIT and "_stcore" not in words
