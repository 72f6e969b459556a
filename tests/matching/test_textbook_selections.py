"""What a reader with a textbook case ticks brings that condition among the first.

Each row was written from what doctors' books say of the condition, before looking at the ranking.
"""

from __future__ import annotations

from functools import cache

import pytest

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.weighing import weigh
from tests.catalogues import selection
from tests.stories import running

CASES = [
    ("soft moves-under-the-skin painless lump grows-slowly", "lipoma", 1),
    ("soft painless under-the-skin shoulders", "lipoma", 1),
    ("round firm moves-under-the-skin lump under-the-skin", "epidermoid-cyst", 1),
    ("lump redness tender pus-smells-bad warm-to-touch", "infected-epidermoid-cyst", 2),
    ("painful lump warm-to-touch redness pus swelling", "abscess", 2),
    ("painful redness yellow-head size-pea bursts", "boil", 1),
    ("in-clusters pus-comes-out neck fever painful", "carbuncle", 2),
    ("spreading-redness warm-to-touch swelling tender legs", "cellulitis", 1),
    ("pus-filled-bumps papules buttocks itch", "folliculitis", 3),
    ("pool-or-hot-tub itch red-bumps pus-filled-bumps", "pseudomonas-folliculitis", 1),
    ("pool-or-hot-tub itch small-bumps mild-fever", "pseudomonas-folliculitis", 1),
    ("blackheads pus-filled-bumps upper-back hormone-change", "back-acne", 3),
    ("nodules painful hard under-the-skin scars upper-back", "cystic-acne", 2),
    ("one-side-only blisters painful burning waist", "shingles", 1),
    ("burning itch in-clusters one-side-only fluid-filled", "shingles", 1),
    ("blisters itch fever spreads-over-body scabs child", "chickenpox", 1),
    ("severe-itch itch-at-night in-a-line hands others-have-it", "scabies", 1),
    ("itch-at-night small-red-bumps waist hands", "scabies", 1),
    ("rough-like-sandpaper small-bumps upper-arms", "keratosis-pilaris", 1),
    (
        "severe-itch in-clusters blisters both-sides buttocks eating-gluten",
        "dermatitis-herpetiformis",
        1,
    ),
    ("itch redness blisters scaly-skin rash", "allergic-contact-dermatitis", 2),
    ("firm small-bumps not-growing for-years insect-bite", "dermatofibroma", 1),
    ("size-pinhead redness flat chest adult", "cherry-hemangioma", 1),
    ("muscle-injury discoloured-skin swelling painful", "hematoma", 2),
    ("new-or-changing-mole changes-colour bleeds", "melanoma", 1),
    ("mole-with-ragged-edge itch changes-size", "melanoma", 1),
    ("sore-that-does-not-heal more-than-a-few-weeks scabs", "basal-cell-carcinoma", 3),
    ("lump deep hard grows-fast size-golf-ball", "malignant-soft-tissue-tumor", 1),
    ("back-pain numbness weakness lower-back", "herniated-disc", 3),
    ("numb-saddle-area loss-of-bladder-or-bowel-control weakness", "cauda-equina-syndrome", 2),
    ("fever chills fast-heartbeat confused-or-drowsy", "sepsis", 2),
    ("hive-like-bumps swollen-face-or-throat faint", "serious-allergic-reaction", 2),
    ("lump painful top-of-the-cleft hard-to-sit adult", "pilonidal-sinus", 1),
    ("lump painful top-of-the-cleft", "pilonidal-sinus", 3),
    ("rash-that-does-not-fade fever stiff-neck", "meningococcal-disease", 1),
]


@cache
def shipped() -> tuple[Catalogue, Evidence]:
    catalogue = running.shipped().catalogue
    return catalogue, weigh(catalogue)


@pytest.mark.parametrize(
    ("ticked", "textbook", "first"), CASES, ids=[f"{c[1]}: {c[0]}" for c in CASES]
)
def test_a_textbook_case_stands_among_the_first(ticked: str, textbook: str, first: int) -> None:
    catalogue, evidence = shipped()
    chosen = selection(*ticked.split())
    assert [term for term in chosen.present if not catalogue.filtering(term)] == []
    leading = match(evidence, chosen).leading
    assert textbook in [standing.condition for standing in leading[:first]]
