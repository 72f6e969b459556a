"""The real app, started the way a host starts it, on a free port."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 180
"""Seconds until it must have answered: two cores may have a dozen of these to start at once."""

HEALTH = ("/_stcore/health", "/_stcore/script-health-check")


@dataclass(frozen=True)
class Server:
    """A running app: where it answers, and where it logs."""

    address: str
    process: int
    log: Path

    def said(self) -> str:
        text = self.log.read_text(encoding="utf-8", errors="replace")
        return re.sub(r"\x1b\[[0-9;]*m", "", text)  # without colours


@contextmanager
def running(
    log: Path,
    app: str = "app.py",
    env: Mapping[str, str] | None = None,
    folder: Path = ROOT,
    *,
    warm: bool = True,
    port: int = 0,
    python: str = sys.executable,
) -> Iterator[Server]:
    """`app`, run from `folder`, and if `warm` run once by its health check; ended on leaving.

    Without a `port` it takes a free one.
    """
    port = port or free_port()
    command = [python, "-m", "streamlit", "run", app, "--server.headless", "true"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    command += ["--server.scriptHealthCheckEnabled", "true"]
    inherited = {key: value for key, value in os.environ.items() if key != "EXPLORER_DATA"}
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            cwd=folder,
            env={**inherited, "PYTHONUNBUFFERED": "1", **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        server = Server(f"http://127.0.0.1:{port}", process.pid, log)
        try:
            _wait_until_healthy(server, process, HEALTH if warm else HEALTH[:1])
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(
    server: Server, process: subprocess.Popen[bytes], checks: Sequence[str]
) -> None:
    deadline = time.monotonic() + PATIENCE
    for check in checks:
        while (answered := _answer(server.address + check))[0] != 200:
            status, said = answered
            # Streamlit gives a first run a minute; one that a busy machine kept is tried again.
            if status == 503 and check.endswith("script-health-check") and said != "timeout":
                raise RuntimeError(f"The app's first run failed.\n{server.said()}")
            if process.poll() is not None:
                raise RuntimeError(f"The app ended while starting.\n{server.said()}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"{check} says {status} after {PATIENCE} s.\n{server.said()}")
            time.sleep(0.1)


def _answer(address: str) -> tuple[int, str]:
    """The status and the words of the answer."""
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return int(answer.status), ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode("utf-8", "replace")
    except OSError:
        return 0, ""
