"""Faults in the sentences of the pages."""

from __future__ import annotations

from data.dataset.package import SHIPPED
from data.dataset.problem import Problem
from tests.datasets import Change, fill
from tests.faults.fault import Fault

_SHIPPED = (SHIPPED / "wording.yaml").read_bytes()
_TITLE = next(
    number
    for number, line in enumerate(_SHIPPED.decode().splitlines(), start=1)
    if line.startswith("  title: ")
)


def _title(line: str) -> Change:
    lines = _SHIPPED.decode().splitlines()
    lines[_TITLE - 1] = line
    return fill("wording.yaml", "\n".join(lines).encode())


_SECTION = next(
    line.rstrip(":")
    for line in reversed(_SHIPPED.decode().splitlines()[: _TITLE - 1])
    if not line.startswith((" ", "#")) and line
)
FAULTS = (
    Fault(
        "a sentence of the pages under another name",
        _title("  titel: A page"),
        [
            Problem(
                "wording.yaml",
                0,
                f"{_SECTION}.title",
                "",
                "missing-sentence",
                f"The pages say {_SECTION}.title; add the sentence.",
            ),
            Problem(
                "wording.yaml",
                _TITLE,
                f"{_SECTION}.titel",
                "",
                "unknown-sentence",
                "No page says this; correct the key or take it out.",
            ),
        ],
    ),
    Fault(
        "a gap that the page does not fill",
        _title("  title: A page of {cuont}"),
        [
            Problem(
                "wording.yaml",
                _TITLE,
                f"{_SECTION}.title",
                "A page of {cuont}",
                "unknown-gap",
                "The page fills no gap here; correct the braces.",
            ),
        ],
    ),
    Fault(
        "a brace that is not closed",
        _title('  title: "A page of {"'),
        [
            Problem(
                "wording.yaml",
                _TITLE,
                f"{_SECTION}.title",
                "A page of {",
                "unknown-gap",
                "The page fills no gap here; correct the braces.",
            ),
        ],
    ),
)
