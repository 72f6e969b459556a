"""A rival: Datasette on the same tables, where a press on a facet loads the page with its counts."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pandas as pd

from tests.browser.server import free_port

TABLES = Path(__file__).parents[2] / "data" / "tables"
PAGE = "/back/statements?_facet=term&_facet=condition&_facet=frequency&_size=20"


@contextmanager
def datasette(folder: Path) -> Iterator[str]:
    """Serve the tables, and give the address of the page with three facets."""
    base = folder / "back.db"
    with closing(sqlite3.connect(base)) as connection:
        for name in ("statements", "terms", "conditions", "sources"):
            table = pd.read_csv(TABLES / f"{name}.csv", dtype=str, keep_default_na=False)
            table.to_sql(name, connection, index=False)
        connection.execute("CREATE INDEX by_term ON statements (term)")
        connection.execute("CREATE INDEX by_condition ON statements (condition)")
        connection.commit()
    port = free_port()
    command = [sys.executable, "-m", "datasette", "serve", "--immutable", str(base)]
    with (
        (folder / "datasette.log").open("wb") as log,
        subprocess.Popen([*command, "--port", str(port)], stdout=log, stderr=log) as process,
    ):
        try:
            _wait(port)
            yield f"http://127.0.0.1:{port}{PAGE}"
        finally:
            process.terminate()


def _wait(port: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            with urlopen(f"http://127.0.0.1:{port}/", timeout=5):
                return
        except (URLError, TimeoutError):
            time.sleep(0.2)
    raise RuntimeError("Datasette did not start.")
