"""Named lists of words that say the same: `{privates}` in a name stands for each word of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

_CLASS = re.compile(r"\{(.*)\}")

APART = "+"
"""Stands between the two parts of a name whose words need not stand together."""

Classes = Mapping[str, Sequence[str]]
"""The words of each class, by its name."""


def class_in(word: str) -> str:
    """The name of the class that `word` stands for, or `""` where it is itself meant."""
    named = _CLASS.fullmatch(word.strip())
    return named[1] if named else ""


def widened(classes: Classes, words: Iterable[str]) -> tuple[str, ...]:
    """`words`, where each that names a class has given way to all of that class."""
    return tuple(dict.fromkeys(_widened(classes, words)))


def _widened(classes: Classes, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if named := class_in(word):
            yield from classes[named]
        else:
            yield word


def classes_named(names: Iterable[str]) -> Iterator[str]:
    """The classes that names with a plus stand for: "numb + {privates}"."""
    return filter(None, (class_in(part) for name in names for part in name.split(APART)))
