"""The headers of every answer: nothing from elsewhere, no script in a page but Streamlit's own."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Any

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE = Path(streamlit.__file__).parent / "static" / "index.html"
"""The page that Streamlit sends first; the one place where a script stands inside a page."""


class SecurityHeaders:
    """Puts the headers on every answer but those of a websocket, which has none to put them on."""

    def __init__(self, app: ASGIApp, embed_from: str = "") -> None:
        self._app = app
        self._headers = headers(PAGE.read_text(encoding="utf-8"), embed_from)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, with_headers)


def headers(page: str, embed_from: str = "") -> dict[str, str]:
    """The headers for an app whose first page is `page`, shown inside the sites of `embed_from`.

    `embed_from` holds origins apart by blanks, such as "https://clinic.example"; a word that is
    none is an error, because it would open the policy to something else.
    """
    allowed = embed_from.split()
    for origin in allowed:
        if not re.fullmatch(r"https?://[A-Za-z0-9.:*-]+", origin):
            raise ValueError(f"EMBED_FROM holds {origin!r}; give origins such as https://a.example")
    policy: dict[str, list[str]] = {
        "default-src": ["'self'"],
        "script-src": ["'self'", *hashes(page)],
        # Streamlit sets styles on its own elements while the page runs.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'", *allowed],
    }
    return {
        "Content-Security-Policy": "; ".join(
            f"{name} {' '.join(of)}" for name, of in policy.items()
        ),
        # What was ticked about a body stands in the address: no other site may be told of it.
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def hashes(page: str) -> list[str]:
    """What a policy calls the scripts that stand inside `page`."""
    inline: list[Any] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = (hashlib.sha256(script.encode()).digest() for script in inline)
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
