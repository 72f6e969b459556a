"""Faults in the sources: where a reader is sent, and what was read instead."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import both, cell
from tests.faults.fault import Fault

TABLE = "tables/sources.csv"

FAULTS = (
    Fault(
        "an address on the port of a library's proxy",
        cell("sources", 2, "address", "https://library.example.org:2400/lumps"),
        [
            Problem(
                TABLE,
                2,
                "address",
                "https://library.example.org:2400/lumps",
                "refused-host",
                "Give the publisher's own page; a copy that was read goes into read_at.",
            ),
        ],
    ),
    Fault(
        "a copy of which nobody knows whether it is the page's text",
        cell("sources", 2, "read_at", "https://example.org/copy"),
        [
            Problem(
                TABLE,
                2,
                "matched",
                "",
                "copy-without-match",
                "Say in matched whether the copy in read_at is the text of the page: yes or no.",
            ),
        ],
    ),
    Fault(
        "a copy that is said to match and is not named",
        cell("sources", 2, "matched", "yes"),
        [
            Problem(
                TABLE,
                2,
                "matched",
                "yes",
                "match-without-copy",
                "Name the copy that was read in read_at, or empty this cell.",
            ),
        ],
    ),
    Fault(
        "a copy that is the page itself",
        both(
            cell("sources", 2, "read_at", "https://example.org/lumps"),
            cell("sources", 2, "matched", "yes"),
        ),
        [
            Problem(
                TABLE,
                2,
                "read_at",
                "https://example.org/lumps",
                "copy-of-itself",
                "This is the page itself; empty read_at and matched.",
            ),
        ],
    ),
)
