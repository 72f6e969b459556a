"""Where a fact comes from: the title of its source, as a link where there is one, and the place."""

from __future__ import annotations

from components.parts.nodes import Node, el, link_out
from data.dataset.catalogue import Catalogue


def source_note(catalogue: Catalogue, source: str, place: str) -> Node:
    """ "Source: title, place" in small letters."""
    record = catalogue.sources[source]
    words = catalogue.wording["treatment"]
    title = link_out(record.address, record.named)
    return el("span", f"{words['source']} ", title, f", {place}", class_="source")
