"""Where in a line the parts of names stand whose words need not stand together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.plain_words.phrases import Phrase
from data.plain_words.two_parts import TwoParts
from data.plain_words.words import stem


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is written, and the names (by their numbers) that it begins or ends."""

    written: Phrase
    heads: frozenset[int]
    besides: frozenset[int]


@dataclass(frozen=True, slots=True)
class Place:
    """`line[start:end]` is that part."""

    start: int
    end: int
    part: Part


@dataclass(frozen=True)
class Parts:
    """All parts by their stems; `lengths` says by its first stem how long one may be.

    `names` are what the parts are of, and are known by their number.
    """

    by_stems: Mapping[Phrase, tuple[Part, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    names: tuple[TwoParts, ...]

    def places(self, line: Phrase) -> Iterator[Place]:
        """Every place in `line` where a part stands, from its beginning on."""
        stems = tuple(map(stem, line))
        for start, first in enumerate(stems):
            for length in self.lengths.get(first, ()):
                end = start + length
                for part in self.by_stems.get(stems[start:end], ()):
                    if end <= len(line):
                        yield Place(start, end, part)


def parts_of(names: Sequence[TwoParts]) -> Parts:
    """The parts of all `names`, as they are searched for."""
    heads: dict[Phrase, set[int]] = defaultdict(set)
    besides: dict[Phrase, set[int]] = defaultdict(set)
    for number, name in enumerate(names):
        for side, words in ((heads, name.heads), (besides, name.besides)):
            for word in words:
                side[word].add(number)
    by_stems: dict[Phrase, tuple[Part, ...]] = {}
    lengths: dict[str, set[int]] = defaultdict(set)
    for written in dict.fromkeys((*heads, *besides)):
        stems = tuple(map(stem, written))
        part = Part(written, frozenset(heads[written]), frozenset(besides[written]))
        by_stems[stems] = (*by_stems.get(stems, ()), part)
        lengths[stems[0]].add(len(stems))
    ordered = {first: tuple(sorted(found)) for first, found in lengths.items()}
    return Parts(by_stems, ordered, tuple(names))
