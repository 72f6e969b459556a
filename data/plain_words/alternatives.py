"""Alternatives of a regular expression, written so that they can be read."""

from __future__ import annotations


def any_of(words: str) -> str:
    """Any word of a list that is written as one, parted by bars."""
    return f"(?:{'|'.join(' '.join(words.split()).split(' | '))})"
