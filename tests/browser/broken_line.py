"""A line and a server that fail when a test says so."""

from __future__ import annotations

import os
import signal
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser.conftest import SERVERS
from tests.browser.server import Server, running

LINE = """
  const sockets = []
  const Real = window.WebSocket
  window.line = {
    dead: false,
    swallows: false,
    holds: false,
    held: [],
    first: null,
    cut: () => sockets.forEach((each) => each.close()),
    late: () => Real.prototype.send.call(sockets.at(-1), window.line.first),
    release: () => {
      window.line.holds = false
      window.line.held.splice(0).forEach((hear) => hear())
    },
  }
  window.WebSocket = class extends Real {
    constructor(...given) {
      super(...given)
      sockets.push(this)
      if (window.line.dead) this.close()
    }
    addEventListener(kind, heard, ...given) {
      const hear = (event) => (window.line.holds ? window.line.held.push(() => heard(event)) : heard(event))
      super.addEventListener(kind, kind === "message" ? hear : heard, ...given)
    }
    send(message) {
      window.line.first ??= message
      if (!window.line.dead && !window.line.swallows) super.send(message)
    }
  }
"""
"""A line that a test can cut, keep dead, let swallow what is sent or hold back what is answered, or
let its first word come late."""

PRESSED = """(press, said) => {
  const pressed = performance.now();
  new MutationObserver(() => {
    if (said.textContent) window.saidAfter ??= performance.now() - pressed;
  }).observe(said, {subtree: true, childList: true, characterData: true});
  press.click();
}"""
"""Presses, and notes by the clock of the page after how many milliseconds something was said."""


class Fragile:
    """A server that can be killed and started anew where it was."""

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._stack = ExitStack()
        self.server = self._start(0)

    def _start(self, port: int) -> Server:
        log = self._logs / f"server-{len(SERVERS)}.log"
        server = self._stack.enter_context(running(log, port=port))
        SERVERS.append(server)
        return server

    def anew(self) -> None:
        os.kill(self.server.process, signal.SIGKILL)
        self._stack.close()
        self.server = self._start(urlsplit(self.server.address).port or 0)

    def end(self) -> None:
        self._stack.close()
