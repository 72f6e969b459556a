"""Advice in the words and with the numbers of the place where the reader is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from data.dataset.records import Place

EMERGENCY = "emergency"
"""The most urgent level, and what the numbers for it are called in the words of a region."""


def spoken(text: str, neutral: Mapping[str, str], place: Place | None) -> str:
    """`text` with the words of `place` where it has neutral ones; as it stands without a place.

    "Call the emergency number now." gives "Call 999 now."
    """
    if place is None:
        return text
    own = {neutral[key]: words for key, words in place.words.items()}
    own[neutral[EMERGENCY]] = " or ".join(place.emergency)
    # The longest first, and all in one go, so that no word is filled in twice.
    found = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
    return re.sub(rf"\b({found})\b", lambda match: own[match[1]], text)


def number_to_call(level: str, place: Place | None) -> str:
    """The number that a press may dial at this care level, or "" where none is known."""
    if place is None:
        return ""
    return {"emergency": place.emergency[0], "today": place.urgent}.get(level, "")
