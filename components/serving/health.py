"""`GET /healthz`: whether readers see a sound dataset, which, and what is wrong with its files."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from components.state.dataset import Served, standing

MOST = 20
"""How many problems are told; `python -m data` tells them all."""


def healthz(_: Request) -> JSONResponse:
    """200 while readers are served a good dataset, 503 where there never was one."""
    held = standing()
    status = 200 if held.good is not None else 503
    return JSONResponse(health(held), status, headers={"Cache-Control": "no-store"})


def health(held: Served) -> dict[str, Any]:
    """What is served, since when, and what of the files as they stand now was refused."""
    return {
        "status": "ok" if not held.problems else "refused" if held.good is not None else "broken",
        "version": held.version,
        "good_since": held.good_since.isoformat() if held.good_since else None,
        "wrong_since": held.wrong_since.isoformat() if held.wrong_since else None,
        "problems": [str(problem) for problem in held.problems[:MOST]],
        "problems_in_all": len(held.problems),
    }
