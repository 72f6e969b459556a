"""Whether two words of a line are said of each other: in one clause, and no part of other names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.plain_words.matched import Match
from data.plain_words.negating_words import BREAKS, NEGATORS, NOT_NEGATING, OWNERS, SUBJECTS
from data.plain_words.parts import Place
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Phrase
from data.plain_words.words import COMMA, STOP

NEAR, CLOSE = 5, 2
"""So many words may stand between two that mean something only together, and between two that
must stand side by side."""

_CLAUSE = NEGATORS | (BREAKS - NOT_NEGATING - {"with"}) | {COMMA, STOP}


@dataclass(frozen=True)
class Line:
    """The `words` of a line, those of them that count (`told`), and what they name already."""

    words: Sequence[str]
    told: Sequence[int]
    matches: list[Match]

    def span(self, place: Place) -> tuple[int, int]:
        """Where in all words a place is."""
        return self.told[place.start], self.told[place.end - 1] + 1

    def over(self, first: int, past: int) -> list[Match]:
        """What stands over `words[first:past]` or a part of it."""
        return [match for match in self.matches if match.start < past and first < match.end]

    def goes_on(self, head: Place, other: Place) -> bool:
        """Whether no "and" between the two begins to tell of something else: "and my..."."""
        (_, first), (past, _) = sorted((self.span(head), self.span(other)))
        begins = SUBJECTS | OWNERS
        return not any(
            self.words[at] == "and" and self.words[at + 1] in begins for at in range(first, past)
        )


def is_beside(
    vocabulary: Phrases, line: Line, mended: Phrase, both: tuple[Place, Place], *, close: bool
) -> bool:
    """Whether the second of `both` is said of the first: "numb" of "undercarriage"."""
    first, second = sorted(both, key=lambda place: place.start)
    between = mended[first.end : second.start]
    if first.end > second.start or len(between) > (CLOSE if close else NEAR):
        return False
    if not _CLAUSE.isdisjoint(between) or not _is_meant(mended, both[1]):
        return False
    spans = line.span(first), line.span(second)
    inner = line.over(spans[0][1], spans[1][0]) if close and between else []
    over = [match for span in spans for match in line.over(*span)]
    return not any(_is_thing(match, spans) for match in over) and all(
        entry.term in vocabulary.places for match in inner for entry in match.entries
    )


def _is_meant(mended: Phrase, place: Place) -> bool:
    """What is meant of "legs" is not said of one leg."""
    typed = mended[place.start : place.end]
    return all(
        one.endswith("s") or not other.endswith("s")
        for one, other in zip(typed, place.part.written, strict=True)
    )


def _is_thing(match: Match, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether words are only a part of the name of something else: "skin" of "skin tag"."""
    inside = {at for span in spans for at in range(*span)}
    longer = not inside.issuperset(range(match.start, match.end))
    return longer and any(entry.condition or entry.other for entry in match.entries)
