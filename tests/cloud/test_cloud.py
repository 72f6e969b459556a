"""As Streamlit Community Cloud does it: a clean checkout, requirements.txt and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.browser.server import ROOT, running
from tests.replicas.reader import Reader

MEGABYTES = 690
SESSIONS = 20
VERSIONS = ("3.11", "3.12", "3.13")
UV = (sys.executable, "-m", "uv", "--quiet")


def pythons() -> Iterator[str]:
    """Those of the three that are here, of the system or of pyenv."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in VERSIONS:
        own = sys.executable if sys.version.startswith(version) else None
        kept = next(iter(sorted(versions.glob(f"{version}.*/bin/python"))), None)
        found = own or kept or shutil.which(f"python{version}")
        # A launcher of pyenv may only say that it has no such version.
        if found and not subprocess.run([found, "--version"], capture_output=True).returncode:
            yield str(found)


def memory(process: int) -> int:
    """The most that a process has held so far, in MB."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize("python", tuple(pythons()))
def test_a_clean_checkout_answers_a_deep_link_first_and_stays_small(
    python: str, tmp_path: Path
) -> None:
    checkout, environment = tmp_path / "checkout", tmp_path / "environment"
    for command in (
        ["git", "clone", "--quiet", "--depth", "1", f"file://{ROOT}", str(checkout)],
        # uv, as Cloud itself has it: what was fetched once is there for the next environment.
        [*UV, "venv", "--python", python, str(environment)],
        [
            *(*UV, "pip", "install", "--python", str(environment / "bin" / "python")),
            *("-r", str(checkout / "requirements.txt")),
        ],
    ):
        subprocess.run(command, check=True, timeout=300, capture_output=True)
    with (
        running(
            tmp_path / "log",
            folder=checkout,
            # What Cloud forces.
            env={"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "true"},
            warm=False,
            python=str(environment / "bin" / "python"),
        ) as server,
        ExitStack() as stack,
    ):
        for _ in range(SESSIONS):
            reader = Reader(server.address, "symptom=numb-saddle-area")
            assert b"Emergency now" in stack.enter_context(reader).run(page="compare")
        held = memory(server.process)
        print(f"{python}: at most {held} MB with {SESSIONS} sessions")
        assert held < MEGABYTES
        assert "Traceback" not in server.said()
