"""What a line says for sure, for tables of lines."""

from __future__ import annotations

from data.plain_words.lookup import propose
from tests.stories.running import shipped


def heard(text: str, state: str = "has") -> set[str]:
    """The terms that are found in `text` in that state, and ticked."""
    found = propose(shipped().lookup, text).found
    return {each.term for each in found if each.state == state and each.sure}
