"""The Chromium that browser tests use. `python -m tests.browser.chromium` installs and names it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    # Nothing outside this machine can be reached from a test, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def find() -> Path | None:
    """A Chromium that starts: the one named by `CHROMIUM`, the system's, or Playwright's own."""
    return next((path for path in _candidates() if _starts(path)), None)


def install() -> None:
    """Debian's package when we are root on Debian, else Playwright's download."""
    for command in _ways():
        print("Installing Chromium:", " ".join(command), flush=True)
        if subprocess.run(command, check=False).returncode == 0 and find():
            return


def main() -> int:
    if find() is None:
        install()
    path = find()
    print(f"Chromium: {path}" if path else "No Chromium found. Install one, or set CHROMIUM.")
    return 0 if path else 1


def _candidates() -> Iterator[Path]:
    for name in (os.environ.get("CHROMIUM", ""), *NAMES):
        if name and (found := shutil.which(name)):
            yield Path(found)
    if (own := _playwrights_own()).exists():
        yield own


def _starts(path: Path) -> bool:
    # Some systems ship a launcher that only says how to install the browser.
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _playwrights_own() -> Path:
    # In a process of its own: Playwright cannot be started twice in one.
    code = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as playwright: print(playwright.chromium.executable_path)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def _ways() -> Iterator[list[str]]:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and _is_debian() and shutil.which("apt-get"):
        packages = "chromium fonts-dejavu-core"
        yield ["sh", "-c", f"apt-get update -qq && apt-get install -y -qq {packages}"]
    playwright = [sys.executable, "-m", "playwright", "install"]
    if sys.platform == "linux" and (root or shutil.which("sudo")):
        yield [*playwright, "--with-deps", "chromium"]
    yield [*playwright, "chromium"]


def _is_debian() -> bool:
    release = Path("/etc/os-release")
    return release.exists() and "\nID=debian\n" in f"\n{release.read_text()}\n"


if __name__ == "__main__":
    sys.exit(main())
