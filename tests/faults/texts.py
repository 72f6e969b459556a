"""Faults in the wording of cells and documents."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import both, cell, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a cell that goes on in the next line, after which lines are still counted right",
        both(
            cell("statements", 2, "note", "One line.\nAnother."),
            cell("statements", 4, "frequency", "usually"),
        ),
        [
            Problem(
                "tables/statements.csv",
                2,
                "note",
                "One line.\\nAnother.",
                "line-break-in-cell",
                "Write the cell on one line.",
            ),
            Problem(
                "tables/statements.csv",
                5,
                "frequency",
                "usually",
                "value-not-listed",
                "Give one of: always, often, sometimes, rarely, never.",
            ),
        ],
    ),
    Fault(
        "a zero-width space",
        cell("terms", 4, "plain", "A high\u200b temperature."),
        [
            Problem(
                "tables/terms.csv",
                4,
                "plain",
                "A high\\u200b temperature.",
                "unseen-character",
                "Take out the characters that cannot be seen.",
            ),
        ],
    ),
    Fault(
        "a space at the end",
        cell("terms", 4, "label", "Fever "),
        [
            Problem(
                "tables/terms.csv",
                4,
                "label",
                "Fever ",
                "stray-space",
                "Take out the space at the start or end, or the second of two.",
            ),
        ],
    ),
    Fault(
        "Markdown in a cell",
        cell("terms", 4, "plain", "A **high** temperature."),
        [
            Problem(
                "tables/terms.csv",
                4,
                "plain",
                "A **high** temperature.",
                "markdown-in-text",
                "Write plain words; Markdown is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "a Markdown list in a cell",
        cell("statements", 2, "when", "- if untreated"),
        [
            Problem(
                "tables/statements.csv",
                2,
                "when",
                "- if untreated",
                "markdown-in-text",
                "Write plain words; Markdown is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "a Markdown link in a document",
        swap("facets.yaml", "label: Where", "label: '[Where](there)'"),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "[Where](there)",
                "markdown-in-text",
                "Write plain words; Markdown is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "HTML in a cell",
        cell("sources", 3, "title", "A handbook <script>alert(1)</script>"),
        [
            Problem(
                "tables/sources.csv",
                3,
                "title",
                "A handbook <script>alert(1)</script>",
                "html-in-text",
                "Write plain words; HTML is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "two values in one cell",
        cell("terms", 4, "label", "Fever|Heat"),
        [
            Problem(
                "tables/terms.csv",
                4,
                "label",
                "Fever|Heat",
                "packed-cell",
                "Only also_called and parents hold several values; give one, or write it without |.",
            ),
        ],
    ),
    Fault(
        "wording that tells readers what they have",
        cell("terms", 4, "plain", "It means you have an infection."),
        [
            Problem(
                "tables/terms.csv",
                4,
                "plain",
                "It means you have an infection.",
                "claim-in-wording",
                'Say it without "you have", "detect", "rule out", "safe" and "harmless".',
            ),
        ],
    ),
    Fault(
        "wording that calls something safe",
        cell("conditions", 6, "summary", "A soft lump of fat that is safe."),
        [
            Problem(
                "tables/conditions.csv",
                6,
                "summary",
                "A soft lump of fat that is safe.",
                "claim-in-wording",
                'Say it without "you have", "detect", "rule out", "safe" and "harmless".',
            ),
        ],
    ),
    Fault(
        "HTML in a document",
        swap("facets.yaml", "label: Where", "label: <b>Where</b>"),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "<b>Where</b>",
                "html-in-text",
                "Write plain words; HTML is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "a picture that is named elsewhere in Markdown",
        swap("facets.yaml", "label: Where", 'label: "Where ![.][p]"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where ![.][p]",
                "markdown-in-text",
                "Write plain words; Markdown is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "a formula",
        swap("facets.yaml", "label: Where", 'label: "Where $a^2$"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where $a^2$",
                "markdown-in-text",
                "Write plain words; Markdown is shown as it stands.",
            ),
        ],
    ),
    Fault(
        "an address in a text",
        swap("facets.yaml", "label: Where", 'label: "Where https://example.org"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where https://example.org",
                "link-in-text",
                "Take the address out; links stand in the sources.",
            ),
        ],
    ),
    Fault(
        "an address without a scheme",
        swap("facets.yaml", "label: Where", 'label: "Where www.example.org"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where www.example.org",
                "link-in-text",
                "Take the address out; links stand in the sources.",
            ),
        ],
    ),
    Fault(
        "a script as an address",
        swap("facets.yaml", "label: Where", 'label: "Where javascript:alert(1)"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where javascript:alert(1)",
                "link-in-text",
                "Take the address out; links stand in the sources.",
            ),
        ],
    ),
    Fault(
        "an address of a mailbox",
        swap("facets.yaml", "label: Where", 'label: "Where me@example.org"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where me@example.org",
                "link-in-text",
                "Take the address out; links stand in the sources.",
            ),
        ],
    ),
    Fault(
        "a text of a document that goes on in the next line",
        swap("facets.yaml", "label: Where", 'label: "Where\\nelse"'),
        [
            Problem(
                "facets.yaml",
                6,
                "facets[0].label",
                "Where\\nelse",
                "line-break-in-text",
                "Write it on one line, or fold it with >- instead of |.",
            ),
        ],
    ),
    Fault(
        "an address in a cell",
        cell("terms", 4, "plain", "More at http://example.org."),
        [
            Problem(
                "tables/terms.csv",
                4,
                "plain",
                "More at http://example.org.",
                "link-in-text",
                "Take the address out; links stand in the sources.",
            ),
        ],
    ),
)
