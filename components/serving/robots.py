"""`GET /robots.txt`: the pages may be found; addresses that say what somebody ticked may not."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse

TEXT = """\
User-agent: *
Disallow: /*?
Disallow: /_stcore/
"""


def robots(_: Request) -> PlainTextResponse:
    return PlainTextResponse(TEXT)
