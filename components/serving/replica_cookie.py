"""Which of several processes holds a reader's session: told to the proxy by a cookie.

Downloads are made in the process of their session, so they must be asked for there. Only that
process knows for sure which it is: a reader whose process died is taken over by another one, and
stays there when the first comes back.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "replica"


class ReplicaCookie:
    """Sets the cookie when a session begins; without a name there is but one process, and none."""

    def __init__(self, app: ASGIApp, name: str = "") -> None:
        if name and not name.isalnum():
            raise ValueError(f"REPLICA is {name!r}; give letters and digits such as app1")
        self._app = app
        self._name = name

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket" or not self._name:
            await self._app(scope, receive, send)
            return
        # In another site's page a browser takes a cookie only like this, and only over HTTPS.
        safe = Headers(scope=scope).get("x-forwarded-proto") == "https"
        site = "SameSite=None; Secure; Partitioned" if safe else "SameSite=Lax"

        async def with_cookie(message: Message) -> None:
            if message["type"] == "websocket.accept":
                cookie = f"{COOKIE}={self._name}; Path=/; HttpOnly; {site}"
                MutableHeaders(scope=message).append("Set-Cookie", cookie)
            await send(message)

        await self._app(scope, receive, with_cookie)
