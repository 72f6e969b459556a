"""The page that a browser gets first: Streamlit's own, with our name, description and icon.

Whoever is sent a link sees these in a preview, and whoever has no scripts sees what to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from starlette.convertors import StringConvertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from components.serving.headers import PAGE
from components.state.dataset import standing

MARK = Path(__file__).parents[1] / "frame" / "mark.svg"
ICON = "/mark.svg"
ANY_PAGE = "/{page:word}"


class Word(StringConvertor):
    """A page is a word without a dot: what has one is a file of Streamlit's."""

    regex = "[^/.]+"


register_url_convertor("word", Word())


def first_page(_: Request) -> Response:
    """Streamlit's page, with the words of the dataset that is served."""
    page = PAGE.read_text(encoding="utf-8")
    good = standing().good
    if good is not None:
        page = in_our_words(page, good.catalogue.wording["frame"])
    return HTMLResponse(page, headers={"Cache-Control": "no-cache"})


def icon(_: Request) -> Response:
    return Response(MARK.read_bytes(), media_type="image/svg+xml")


def in_our_words(page: str, words: Mapping[str, str]) -> str:
    """`page` with title, description and icon of ours, and what is said where no script runs."""
    title, about = escape(words["title"]), escape(words["about"])
    head = (
        f"<title>{title}</title>\n"
        f'    <meta name="description" content="{about}" />\n'
        f'    <meta property="og:type" content="website" />\n'
        f'    <meta property="og:title" content="{title}" />\n'
        f'    <meta property="og:description" content="{about}" />'
    )
    for old, new in (
        (r"<title>.*?</title>", head),
        (r'<link rel="shortcut icon"[^>]*>', f'<link rel="icon" href=".{ICON}" />'),
        (
            r"<noscript>.*?</noscript>",
            f"<noscript><p>{escape(words['no_script'])}</p></noscript>",
        ),
    ):
        page = re.sub(old, lambda _, new=new: new, page, count=1, flags=re.DOTALL)  # type: ignore[misc]
    return page
