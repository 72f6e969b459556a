"""Pages as plain trees: a node is a text, or a list of tag, attributes and child nodes.

Words of the dataset only ever stand as text in such a tree, so they are never run as HTML or as
Markdown, on the page as in an export.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

Node = str | list[Any]

NOT_WRITTEN = ("go", "act", "print", "copy", "picture")
EMPTY_TAGS = ("br", "hr", "meta")


def el(tag: str, *children: Node | None, **attributes: Any) -> Node:
    """A node. `class_` stands for class and `aria_label` for aria-label; None children fall out."""
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return [tag, named, *(child for child in children if child is not None)]


def page_address(page: str, parameters: Mapping[str, Iterable[str]]) -> str:
    """The address of a page of ours, as a link from any of them has it."""
    given = {name: list(values) for name, values in parameters.items()}
    path = "./" if page == "explore" else page
    return "?".join(filter(None, [path, urlencode(given, True)]))


def link_to_page(
    page: str, parameters: Mapping[str, Iterable[str]], text: Node, at: str = ""
) -> Node:
    """A link to another page of ours; a plain click goes there without a reload.

    `at` is the condition at which the reader lands on Explore.
    """
    given = {name: list(values) for name, values in parameters.items()}
    address = page_address(page, given)
    return ["a", {"href": address, "go": {"page": page, "parameters": given, "at": at}}, text]


def link_out(address: str, text: Node) -> Node:
    """A link to a source; without an address only its text."""
    if not address.startswith(("https://", "http://")):
        return text
    return ["a", {"href": address, "rel": "noopener noreferrer", "target": "_blank"}, text]


def html(node: Node) -> str:
    """The same tree as HTML text, every word escaped: for exports."""
    if isinstance(node, str):
        return escape(node)
    tag, attributes, *children = node
    said = "".join(
        f" {name}" if value is True else f' {name}="{escape(str(value))}"'
        for name, value in attributes.items()
        if name not in NOT_WRITTEN and value is not False and value is not None
    )
    inside = "".join(html(child) for child in children)
    return f"<{tag}{said}>" if tag in EMPTY_TAGS else f"<{tag}{said}>{inside}</{tag}>"
