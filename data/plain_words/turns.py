"""Turns of speech that do not mean what their words mean one by one."""

from __future__ import annotations

import re

from data.plain_words.degrees import DEGREES
from data.plain_words.namesakes import NAMESAKES
from data.plain_words.spoken_forms import SPOKEN_FORMS

_SEARCHED = tuple(
    (re.compile(rf"\b({said})\b"), meant) for said, meant in (*SPOKEN_FORMS, *NAMESAKES, *DEGREES)
)


def plainly(text: str) -> str:
    """`text` (small letters, no apostrophes) with every such turn in words that mean the same."""
    for said, meant in _SEARCHED:
        text = said.sub(meant, text)
    return text
