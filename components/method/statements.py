"""What is not covered, privacy, accessibility, who made it, how to report a fault, and reviews."""

from __future__ import annotations

from collections.abc import Sequence

from components.parts.nodes import Node, el, link_out
from data.dataset.catalogue import Catalogue

CHAPTERS = {
    "limits": ("limits_list", "limits_not", "limits_silence", "limits_words", "limits_people"),
    "privacy": ("privacy_none", "privacy_address", "privacy_cloud", "privacy_log"),
    "access": ("access_how", "access_tested", "access_known"),
    "makers": ("makers_who", "makers_open"),
}


def statements(catalogue: Catalogue, reviewed: Sequence[Node]) -> list[Node]:
    """The chapters, each a heading and its sentences; `reviewed` is how the reviews stand."""
    words = catalogue.wording["method"]
    told: list[Node] = []
    for chapter, lines in CHAPTERS.items():
        told.append(el("h2", words[chapter]))
        told.append(el("ul", *(el("li", words[line]) for line in lines)))
    address = catalogue.package.get("report", {}).get("address", "")
    report = (words["report_where"], " ", link_out(address, address)) if address else ()
    return [
        *told,
        el("h2", words["report"]),
        el("p", words["report_urgent"]),
        el("p", *(report or (words["report_host"],))),
        el("h2", words["review"]),
        *reviewed,
    ]
