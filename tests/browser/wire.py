"""Stands between a browser and the app, and counts what crosses the wire."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass
class Wire:
    """An address that leads to the app, and the bytes that came from it so far."""

    address: str
    websocket: int = 0
    requests: int = 0


@contextmanager
def counted(address: str) -> Iterator[Wire]:
    """A wire to the app at `address`, cut on leaving."""
    host, port = urlsplit(address).hostname, urlsplit(address).port
    lines: list[socket.socket] = []

    def carry(source: socket.socket, target: socket.socket, kind: str) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if kind:
                    setattr(wire, kind, getattr(wire, kind) + len(data))
                target.sendall(data)
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def join(browser: socket.socket) -> None:
        with suppress(OSError):
            asked = browser.recv(65536)
            app = socket.create_connection((host, port))
            lines.append(app)
            app.sendall(asked)
            kind = "websocket" if b"upgrade: websocket" in asked.lower() else "requests"
            threading.Thread(target=carry, args=(app, browser, kind), daemon=True).start()
            carry(browser, app, "")

    def listen() -> None:
        with suppress(OSError):
            while True:
                browser = door.accept()[0]
                lines.append(browser)
                threading.Thread(target=join, args=(browser,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as door:
        wire = Wire(f"http://127.0.0.1:{door.getsockname()[1]}")
        threading.Thread(target=listen, daemon=True).start()
        try:
            yield wire
        finally:
            for line in lines:
                line.close()
