"""Which of many regular expressions a text can match at all, told by a few letters in a row.

Hardly a text holds one of hundreds of turns, and to search it for each takes longer than all the
rest. So it is worked out once of each expression what letters any match must hold (the "required
literals" of Cox, "Regular expression matching with a trigram index", 2012), and a text is looked
through once for these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

_PARSER: Any = import_module("re._parser")
"""How Python itself reads an expression; it has no public name."""

_WIDTHS = (4, 3)
"""As many letters in a row are looked for; what needs fewer is always tried."""


@dataclass(frozen=True)
class Needed:
    """For letters in a row the numbers of the expressions that need them, and those without."""

    by_letters: Mapping[str, Sequence[int]]
    always: frozenset[int]

    @classmethod
    def of(cls, expressions: Sequence[str]) -> Needed:
        """What each of `expressions` needs, by its place in them."""
        needs = [needed(each) for each in expressions]
        common = Counter(part for need in needs for one in need for part in _parts(one))
        by_letters: dict[str, list[int]] = {}
        always = set[int]()
        for number, need in enumerate(needs):
            if not need or min(map(len, need)) < _WIDTHS[-1]:
                always.add(number)
                continue
            for one in need:
                rarest = min(_parts(one), key=lambda part: (-len(part), common[part]))
                by_letters.setdefault(rarest, []).append(number)
        return cls(by_letters, frozenset(always))

    def may_be_in(self, text: str) -> list[int]:
        """The numbers of all expressions that `text` can match, in their order, and few others."""
        found = set(self.always)
        for width in _WIDTHS:
            for start in range(len(text) - width + 1):
                found.update(self.by_letters.get(text[start : start + width], ()))
        return sorted(found)


def needed(expression: str) -> frozenset[str]:
    """Letters of which any match of `expression` holds some in a row; none where that is open."""
    return _of_parts(_PARSER.parse(expression))


def _of_parts(parts: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    """What a sequence needs: of what its parts need the longest."""
    found, row = [frozenset[str]()], ""
    for kind, what in parts:
        name = str(kind)
        if name == "LITERAL":
            row += chr(what)
            continue
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            continue  # of no width: what stands on both sides stands side by side
        found.append(frozenset({row} if row else ()))
        row = ""
        found.append(_of_part(name, what))
    found.append(frozenset({row} if row else ()))
    return max(found, key=lambda need: (min(map(len, need), default=0), -len(need)))


def _of_part(name: str, what: Any) -> frozenset[str]:
    if name == "SUBPATTERN":
        return _of_parts(what[-1])
    if name in ("MAX_REPEAT", "MIN_REPEAT") and what[0] > 0:
        return _of_parts(what[-1])
    if name == "BRANCH":
        branches = [_of_parts(each) for each in what[1]]
        return frozenset().union(*branches) if all(branches) else frozenset()
    return frozenset()


def _parts(letters: str) -> list[str]:
    """The longest rows of letters that are looked for, of those that `letters` hold."""
    width = next((each for each in _WIDTHS if each <= len(letters)), len(letters))
    return [letters[start : start + width] for start in range(len(letters) - width + 1)]
