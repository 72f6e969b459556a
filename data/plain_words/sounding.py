"""What a text sounds like: the conditions of which people tell in such words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from data.dataset.catalogue import Catalogue
from data.plain_words.words import LONGEST_TEXT, stem

Row = NDArray[np.float32]

_WORD = re.compile(r"[^\W\d_]+|\d+")

OFTEN_ENOUGH = 2
"""A word of fewer accounts tells of somebody, and not of what he or she has."""


@dataclass(frozen=True, eq=False)
class Accounts:
    """How each condition is told of.

    `conditions` are those of which there is an account. `column` gives the place of each stem, and
    `rare` how rare it is; `told` has a row of length 1 for each condition, a column for each stem.
    `weights` are those of `sounds` in `weights.yaml`.
    """

    conditions: tuple[str, ...]
    column: Mapping[str, int]
    rare: Row
    told: Row
    weights: Mapping[str, float]

    def alike(self, text: str) -> Row:
        """How alike `text` is to how each condition is told of, from 0 to 1."""
        known = (form for form in stems(text[:LONGEST_TEXT]) if form in self.column)
        said = Counter(self.column[form] for form in known)
        columns = np.fromiter(said, np.intp, len(said))
        counts = np.fromiter(said.values(), np.float32, len(said))
        heard = (1 + np.log(counts)) * self.rare[columns]
        # Few words, or words that everybody uses, say little however well they agree.
        length = max(float(np.sqrt((heard**2).sum())), self.weights["length"])
        return np.asarray(self.told[:, columns] @ heard / length)


def to_read_about(told: Accounts, sounds: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """The few conditions that a text which names no finding sounds like, as far as it does."""
    enough, most = told.weights["enough"], int(told.weights["read"])
    return tuple(condition for condition, bits in sounds if bits >= enough)[:most]


def with_more(
    held: Iterable[tuple[str, int]], more: Iterable[tuple[str, int]], most: int
) -> frozenset[tuple[str, int]]:
    """What two texts sound like: of each condition the more bits, and of too many the most."""
    bits = dict(sorted([*held, *more], key=lambda each: each[1]))
    return frozenset(sorted(bits.items(), key=lambda each: (-each[1], each[0]))[:most])


def accounts(catalogue: Catalogue) -> Accounts:
    """Learnt from the accounts of `catalogue`: the mean of each condition's.

    Each account is a vector of its stems, the more often and the rarer the longer (TF-IDF; Salton
    and Buckley 1988), brought to length 1; the mean is the class of Rocchio (1971). Its `root`
    draws the stems that one account has often nearer to those that many have.
    """
    of_each: dict[str, list[Counter[str]]] = defaultdict(list)
    for each in catalogue.accounts:
        of_each[each.condition].append(Counter(stems(each.account)))
    every = Counter(form for told in of_each.values() for account in told for form in account)
    often = {form: times for form, times in every.items() if times >= OFTEN_ENOUGH}
    column = {form: number for number, form in enumerate(often)}
    size = len(catalogue.accounts)
    rare = np.array([log((1 + size) / (1 + times)) + 1 for times in often.values()], np.float32)
    rows = np.zeros((len(of_each), len(column)), np.float32)
    for row, told in zip(rows, of_each.values(), strict=True):
        for account in told:
            known = [form for form in account if form in column]
            columns = np.array([column[form] for form in known], np.intp)
            heard = 1 + np.log(np.array([account[form] for form in known], np.float32))
            heard *= rare[columns]
            row[columns] += heard / (max(float(np.sqrt((heard**2).sum())), 1.0) * len(told))
    rows **= catalogue.weights["sounds"]["root"]
    rows /= np.maximum(np.sqrt((rows**2).sum(axis=1, keepdims=True)), 1e-9)
    return Accounts(tuple(of_each), column, rare, rows, catalogue.weights["sounds"])


def stems(text: str) -> list[str]:
    """The words of `text`, as they are typed, brought to one form each: of many words `cut` would
    read more than is needed, and takes a hundred times as long.
    """
    plain = re.sub("['\u2018\u2019]", "", text.casefold())
    return [stem(word) for word in _WORD.findall(plain)]


def sounding(told: Accounts, text: str) -> tuple[tuple[str, int], ...]:
    """What `text` sounds like: conditions and bits for each, the most alike first.

    A likeness more counts as so many nats more as `sharp` says. The bits are how much more likely
    than the mean that makes a condition, `times` what they count, in whole numbers from 1.
    """
    alike = told.alike(text)
    if not alike.any():
        return ()
    nats = told.weights["sharp"] * alike
    more_likely = nats - nats.max() - np.log(np.exp(nats - nats.max()).mean())
    bits = np.rint(told.weights["times"] * more_likely / log(2))
    leading = np.argsort(-alike, kind="stable")[: int(told.weights["most"])]
    return tuple(
        (told.conditions[place], int(min(bits[place], told.weights["bits"])))
        for place in leading.tolist()
        if bits[place] >= 1
    )
