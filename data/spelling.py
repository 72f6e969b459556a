"""Small typos: the word of a vocabulary that a mistyped word stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from data.words import each, stem

ORDINARY = each(
    "bail bank bark bath beat bell belt bill blew blog bold bond bone book boot born boss bowl "
    "brother bull bush busy cast cats chain chair chip chop clean clear cold come core cost "
    "cover crush cure date dead deal dear deer dirt done door dose down drag drop dry each east "
    "easy ever fact fade fail fair fake fall fast father feather feet fewer file fill find fine "
    "fire fish five float flow foot fore form found four free fresh full game give glow goat "
    "gold gone good gray green hair half hall hate have head heal heap hear heart held hell "
    "herd here hide high hold hole home hope host hour house huge hung inch inching inject "
    "injection injections insert inspect knee knew knit know lack lake lamp last late later "
    "lead leather left lens less lice life lift limp link lint list live lives load long look "
    "loss lost love luck made main make male mark mast meal mean meat meet mess mild milk mind "
    "mint miss mole moles moon moss most mother move much nail name near neat need nerve never "
    "next nice nick nose note number pack page paid paint pair palm park part pass past path "
    "patient pear pink plan play pouch pour pull push race rain rare rate read ready real rest "
    "rice ride ring rise road role roll room root rope rose rush safe salt same sand save scale "
    "scan scare score seat self sell send sensor shall shine shoe shop short shot show shut "
    "sick side silk singing sink sister skin slab slimming slip slow smell snow soap soil sold "
    "sole soon sort soul soup spell staff stall star stay step still stop store string strip "
    "stuff sure swear swearing sweet table taste taught team tear tell tend test text thin time "
    "tint tone took tooth town trial tried trust tube turn turning under vein wait walk wall "
    "want ward warn wart warts wash waste wave weal weals wear weather week well went west wide "
    "wife wind wipe wise word work worm worms worn would wrist yard year"
)
"""Real words that lie one slip from a word of the vocabulary and must not be taken for one."""


class Speller:
    """Finds the one word of a vocabulary that a mistyped word stands for."""

    def __init__(self, words: Iterable[str]) -> None:
        self._shelves: Mapping[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for word in sorted(set(words)):
            if len(word) >= 3 and word.isalpha():
                self._shelves[word[0], len(word)].append((word, _letters(word)))

    def nearest(self, word: str) -> str:
        """The word meant, or `""` where none is near, or two are equally near.

        The first letter must be right. One slip from four letters on, two from seven; words of
        three letters are met only by a doubled letter ("puss").
        """
        if len(word) < 4 or not word.isalpha():
            return ""
        most = 2 if len(word) >= 7 else 1
        letters, best = _letters(word), (most, {""})
        for length in range(len(word) - most, len(word) + most + 1):
            for known, known_letters in self._shelves.get((word[0], length), ()):
                if (letters ^ known_letters).bit_count() > 2 * best[0]:
                    continue
                if length < 4 and _single(word) != _single(known):
                    continue
                slips = distance(word, known)
                if slips < best[0] or (slips == best[0] and best[1] == {""}):
                    best = (slips, {known})
                elif slips == best[0]:
                    best[1].add(known)
        meant = {stem(known) for known in best[1]}
        return min(best[1]) if len(meant) == 1 else ""


def distance(one: str, other: str) -> int:
    """How many letters are missing, added, changed or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, match in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != match))
            if i > 1 and j > 1 and letter == other[j - 2] and match == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def _letters(word: str) -> int:
    found = 0
    for letter in word:
        found |= 1 << (ord(letter) % 64)
    return found


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)
