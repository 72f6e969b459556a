"""Words of the dataset are never Markdown: what Streamlit draws is said plainly, everywhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from components.parts.plain_text import plain

ROOT = Path(__file__).parents[2]
READ_AS_MARKDOWN = {
    "badge", "button", "caption", "checkbox", "download_button", "error", "expander", "header",
    "info", "link_button", "markdown", "metric", "multiselect", "page_link", "pills", "popover",
    "radio", "segmented_control", "select_slider", "selectbox", "slider", "subheader", "success",
    "text_area", "text_input", "title", "toast", "toggle", "warning", "write",
}  # fmt: skip


def calls() -> Iterator[tuple[str, ast.Call]]:
    for hall in ("pages", "components"):
        for path in sorted((ROOT / hall).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and isinstance(node.func.value, ast.Name)
                    and node.func.value.id == "st"
                    and node.func.attr in READ_AS_MARKDOWN
                ):
                    yield f"{path.relative_to(ROOT)}, line {node.lineno}", node


def is_plain(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "plain"
    )


def test_whatever_streamlit_reads_as_markdown_is_said_plainly() -> None:
    found = list(calls())
    assert len(found) > 20
    loud = [
        place
        for place, call in found
        if not is_plain(call.args[0])
        or any(more.arg == "help" and not is_plain(more.value) for more in call.keywords)
    ]
    assert loud == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Call a doctor today, at 9:30.", "Call a doctor today, at 9:30."),
        ("Warm, 38.5 °C (101 °F) – for days", "Warm, 38.5 °C (101 °F) – for days"),
        ("![.](http://evil.example/p.png)", "!\\[.\\](http:\u2060//evil.example/p.png)"),
        ("![.][p]\n\n[p]: http://e.example/p", "!\\[.\\]\\[p\\] \\[p\\]: http:\u2060//e.example/p"),
        ("$a^2$", "\\$a^2\\$"),
        ("www.evil.example", "www\u2060.evil.example"),
        ("me@evil.example", "me\u2060@evil.example"),
        (":red[Now] :material/home: :+1:", ":\u2060red\\[Now\\] :\u2060material/home: :\u2060+1:"),
        ("# Big", "\\# Big"),
        ("- one", "\\- one"),
        ("1. one", "1\u2060. one"),
        ("**b** _i_ `c` ~~d~~", "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~d\\~\\~"),
        ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
        ("a -- b", "a -\u2060- b"),
        ("    four", "four"),
    ],
)
def test_of_a_text_that_looks_like_markdown(text: str, wanted: str) -> None:
    assert plain(text) == wanted
