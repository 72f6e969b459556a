"""Thirty readers who go on and on: memory must stay flat. `python -m tests.replicas.soak 600`."""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests.browser.server import running
from tests.replicas.reader import Reader

SESSIONS = 30
THINK = 5.0
"""Seconds from one press of a reader to the next."""
QUERIES = (
    "",
    "symptom=fever",
    "symptom=numb-saddle-area",
    "feel=itch",
    "appearance=bumps&feel=itch",
)
ALLOWED = 1.05


def memory(process: int) -> float:
    """What a process holds now, in MB."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def soak(
    seconds: float, sessions: int = SESSIONS, think: float = THINK
) -> tuple[float, float, int]:
    """Memory once all have settled in, memory at the end, and how often a page was run."""
    with tempfile.TemporaryDirectory() as logs, ExitStack() as stack:
        server = stack.enter_context(running(Path(logs) / "log"))
        readers = [stack.enter_context(Reader(server.address)) for _ in range(sessions)]
        begun, runs, settled = time.monotonic(), 0, 0.0
        while time.monotonic() - begun < seconds:
            for reader in readers:
                reader.query = QUERIES[runs % len(QUERIES)]
                reader.run()
                runs += 1
                time.sleep(think / sessions)
            if not settled and time.monotonic() - begun > seconds * 0.3:
                settled = memory(server.process)
        assert "Traceback" not in server.said()
        return settled, memory(server.process), runs


def main(seconds: float) -> int:
    before, after, runs = soak(seconds)
    print(
        f"{runs} runs in {seconds:.0f} s: {before:.0f} MB after a third, {after:.0f} MB at the end"
    )
    return 0 if after < before * ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 600))
