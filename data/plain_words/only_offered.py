"""What a text names and does not tell of now: it is offered, and not ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from data.plain_words.matched import Match
from data.plain_words.proposing import Found
from data.plain_words.supposed import without_guesses
from data.plain_words.usual_medicines import without_usual_medicines


def only_offered(
    own_words: Mapping[str, Any],
    words: Sequence[str],
    text: str,
    said: Sequence[tuple[Match, Found]],
    unclear: frozenset[int],
) -> list[tuple[Match, Found]]:
    """`said`, with guesses and what is taken for years not sure; `unclear` as there."""
    said = without_guesses(own_words, words, text, said, unclear)
    return without_usual_medicines(own_words, words, said)
