"""Small typos: the word of a vocabulary that a mistyped word stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from data.plain_words.words import each, stem

ORDINARY = each(
    "acting aims ancient arches backs bags bail bait bank bark barn batch bath bead beard beast "
    "beat bell belly belt biggest bike bikes bill bite bites bits blew blob blog boat bold bolt "
    "bond bone book boot born boss bowl boys breed broad brother bugs bull burr bush busy cake "
    "cape cast cats century chain chair cheat check cheese chef chip chop clean clear clutter "
    "coin coins cold come conclusion core cost cover crap crash cream creams crush cure date dead "
    "deal dear deem deer dens deny dint dirt discarding disclosed discovered dogs done door dose "
    "dots dove down drag drop dry each east easy equation eruption ever faced fact fade fail fair "
    "fairness faith fake faking fall fast father feather feet fewer file fill find finders fine "
    "fire fired fish five flag flaw flint float floor flop flow fold foot fore forever fork form "
    "fort forwards found four free fresh full gain game gear generic generics gill give glow goat "
    "gold gone good grail grain graph gray green gross grouper hair half hall hang hangs hare "
    "harmony harsh hate have head heal heap hear heart held hell herd here hide hides high hint "
    "hoist hold hole home hope hoped hopes hose host hour house huge hung hurry hurtle inch "
    "inching inflate inject injection injections insert inspect instant knee knew knit know lack "
    "lags lake lamp lane laser last late later laundry lava lead leads leather left legal lens "
    "less letter lice life lift lime limp lineage linen link lint list live lives load long look "
    "loose loosen loss lost lotion love luck lung lungs made main mainline make male males many "
    "maps mark mary mask masks mast mats meal mean meat meet mess mild miles milk mind mint miss "
    "mole moles moon moss most mother move much multiplied nail nails name near neat need nerve "
    "nerves never news next nice nick nose note number nurse nylon ores oven pack page paid paint "
    "pair pale palm pants park part pass past pasta paste patcher path patient pawn pear "
    "persistence picker pickle pickled pickles pickling pile piles pill pills pink pitch pitches "
    "plain plan play plus pointless poking pouch pour pricing prickly props pull pulp pump pumps "
    "pure push race rain raiser rare rate read ready real recurrence rest resurrect rice ride "
    "ring rise risk road robe rogue role roll room root rope rose rough rush safe sales salt same "
    "sand sauna save scale scan scare score scores scoring scraper seal sear seat seeding seeing "
    "seeking self sell selling send sensor shading shall sharing shave shaved shaving shed sheet "
    "shift shine ships shirt shoe shoes shop short shot show shut sick side sift silk sing "
    "singing singly sink sister skin skirt slab sleek sleepers slices sliders slimming slip slots "
    "slow smell snack sneeze sneezing sniff snow soak soap sober sock socks sofa soil sold sole "
    "soon sort soul soup spasm spell spelling spellings spice spin spit spite spots spray stack "
    "stacks staff stag stair stairs stall stalled stanley star stat stay step still sting stop "
    "store stores story strap straps stray stream streams stretch string strip strong stuff suck "
    "sunny sure surf swab swap swear swearing sweet swing table tables tact tail tan tanned tape "
    "taps taste tattoo taught team tear tell tend terse test text thin tidy time tint toast toe "
    "toes tone tongue took tool tools tooth towel towels town train trial tried trip trust tube "
    "tummy turn turning under unreadable vein veins vest violate virus wait walk wall want ward "
    "warn warp wart warts wash waste wave waxing weal weals wear weather week well went west "
    "wheel wheels wide wife wind wing winter wipe wise woke wool word work worm worms worn would "
    "wrap wrist yard year zips"
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
                if slips > 1 and not _alike(word, known):
                    continue
                if slips < best[0] or (slips == best[0] and best[1] == {""}):
                    best = (slips, {known})
                elif slips == best[0]:
                    best[1].add(known)
        meant = {stem(known) for known in best[1]}
        return min(best[1]) if len(meant) == 1 else ""


def _alike(word: str, known: str) -> bool:
    """Whether two slips are few enough: endings that agree ("-ing") do not make words alike."""
    one, other = stem(word), stem(known)
    most = 2 if len(one) >= 7 and abs(len(one) - len(other)) < 2 else 1
    return min(len(one), len(other)) >= 4 and distance(one, other) <= most


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
