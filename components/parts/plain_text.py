"""Words of the dataset for what Streamlit draws: it reads its texts as Markdown, and these are not.

Whatever our own components draw needs none of this: there, words only ever become text.
"""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>~$|&])")
"""What means something to Markdown wherever it stands."""
_OPENING = re.compile(r"^([#+=-]|\d+(?=[.)]))")
"""What means something to Markdown at the beginning of a text."""
_AFTERWARDS = re.compile(
    r":(?=[a-z_+/-]|\d+:)"  # a colour, an icon, a face, the scheme of an address
    r"|(?<=\bwww)(?=\.)|(?=@)"  # what becomes a link without any mark
    r"|(?<=-)(?=-|>|\\>)|(?<=[<>~-])(?==|-)",  # what becomes an arrow or a dash
    re.IGNORECASE,
)
"""What Streamlit looks for in words that are already read, so that no backslash keeps it away."""
_JOINER = "\u2060"
"""Takes no room and breaks no line."""


def plain(text: str) -> str:
    """`text`, so that Streamlit shows it as it stands."""
    line = " ".join(text.split())
    apart = _AFTERWARDS.sub(lambda found: found[0] + _JOINER, line)
    return _OPENING.sub(_opened, _MARKS.sub(r"\\\1", apart))


def _opened(found: re.Match[str]) -> str:
    # A backslash before a digit is a backslash: there the joiner has to do.
    return found[0] + _JOINER if found[0].isdigit() else "\\" + found[0]
