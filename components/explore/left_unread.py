"""What is said where much of the typed words told us nothing, or was not read at all."""

from __future__ import annotations

from collections.abc import Mapping

from data.plain_words.lookup import Proposals
from data.plain_words.words import LONGEST_TEXT, MOST_WORDS, cut


def left_unread(words: Mapping[str, str], query: str, understood: Proposals) -> list[str]:
    """The sentences of `words` that belong under the answer to `query`.

    Silence on what was not understood must not look like calm: where as many words are left as led
    to something, the way to the emergency number is said again.
    """
    read = {each.words for each in understood.found}
    used = {word for phrase in read for word in phrase.split()}
    said = []
    # The box takes no more, so what was pasted may have been longer.
    if len(query) >= LONGEST_TEXT - 1 or len(cut(query)) >= MOST_WORDS:
        said.append(words["only_the_beginning"].format(letters=LONGEST_TEXT))
    if len(understood.unknown) >= max(len(used), 1) and not understood.crisis:
        said.append(words["much_left"])
    return said
