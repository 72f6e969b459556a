"""Three processes of the app on loopback, behind Debian's nginx with the file that we ship."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.browser.server import ROOT, Server, free_port, running

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")


class Replicas:
    """What stands behind one address."""

    def __init__(self, folder: Path, *, sticky: bool = True) -> None:
        self._folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.ports = [free_port() for _ in range(3)]
        self._stacks = [ExitStack() for _ in self.ports]
        self.servers = [self.start(place) for place in range(3)]
        self.configuration = folder / "nginx.conf"
        self.configuration.write_text(self._configured(sticky=sticky), "utf-8")

    def start(self, place: int) -> Server:
        log = self._folder / f"replica-{place}-{time.monotonic_ns()}.log"
        name = {"REPLICA": f"app{place + 1}"}
        started = running(log, "asgi.py", name, port=self.ports[place])
        return self._stacks[place].enter_context(started)

    def kill(self, place: int) -> None:
        """What a machine does that loses its power."""
        os.kill(self.servers[place].process, signal.SIGKILL)
        self._stacks[place].close()

    def back(self, place: int) -> None:
        self.servers[place] = self.start(place)

    def anew(self, place: int) -> None:
        """What a new version does: asked to stop, and started again."""
        self._stacks[place].close()
        self.back(place)

    def end(self) -> None:
        for stack in self._stacks:
            stack.close()

    def _configured(self, *, sticky: bool) -> str:
        text = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
        for place, port in enumerate(self.ports, 1):
            text = text.replace(f"server app{place}:8501", f"server 127.0.0.1:{port}")
        text = text.replace("listen 8080", f"listen 127.0.0.1:{self.port}")
        text = text.replace("/dev/stdout", str(self._folder / "access.log"))
        if not sticky:
            text = text.replace("    least_conn;\n", "").replace("//$behind", "//explorer")
        # As root, nginx would hand its workers to a user who may not write into this folder.
        return f"pid {self._folder}/nginx.pid;\nerror_log {self._folder}/error.log;\n" + re.sub(
            r"^http \{",
            "http {\n"
            + "".join(
                f"  {kind}_temp_path {self._folder}/{kind};\n"
                for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            ),
            text,
            flags=re.M,
        )


@contextmanager
def replicas(folder: Path, *, sticky: bool = True) -> Iterator[Replicas]:
    """The three and their nginx, ended on leaving."""
    assert NGINX
    behind = Replicas(folder, sticky=sticky)
    command = [NGINX, "-c", str(behind.configuration), "-g", "daemon off;"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as nginx:
        try:
            _wait(f"{behind.address}/_stcore/health")
            yield behind
        finally:
            nginx.terminate()
            behind.end()


def _wait(address: str) -> None:
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")
