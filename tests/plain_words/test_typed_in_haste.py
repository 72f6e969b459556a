"""What is typed in haste, or in an English learnt late, is heard as what it means."""

from __future__ import annotations

import pytest

from tests.plain_words.heard import heard


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("back pain and I no can pee since yesterday", "loss-of-bladder-or-bowel-control"),
        ("i not can pee", "loss-of-bladder-or-bowel-control"),
        ("no can make pipi", "loss-of-bladder-or-bowel-control"),
        ("no can breath good", "trouble-breathing"),
        ("she not can walk", "weakness-in-both-legs"),
        ("my child has an itchy rash and is really sleepy", "confused-or-drowsy"),
        ("my baby is so sleepy", "confused-or-drowsy"),
        ("baby 2 months temp 38.2 and spots", "baby-under-3-months"),
        ("lost weight not trying and back pain", "back-pain"),
        ("back ache thats been killing me since last night", "severe-pain"),
        ("burnt from sun and blistered", "like-sunburn"),
        ("blisters all over and skin coming off", "skin-comes-off-in-sheets"),
        ("blisters, skin coming off", "skin-comes-off-in-sheets"),
        ("fever and skin coming off", "skin-comes-off-in-sheets"),
        ("my skin is coming off", "peeling-skin"),
        ("red dots on my back and they dont fade", "rash-that-does-not-fade"),
        ("small red dots like blood all over, dont fade", "rash-that-does-not-fade"),
        ("rash all over. it doesnt fade", "rash-that-does-not-fade"),
        ("red line coming from the cut to my armpit", "spreading-redness"),
        ("mum is bedridden, purple spots that dont fade", "rash-that-does-not-fade"),
        ("mum is bedbound, red bottom, stays red with a glass", "rash-that-does-not-fade"),
        (
            "mum is bed bound, a red patch over the bone doesnt go white when i press it",
            "stays-when-pressed",
        ),
        ("random bruises after cupping, also on my legs", "bruises-easily"),
        ("i was hot and shivery, blisters", "fever"),
        ("the spots wont go", "does-not-go-away"),
        ("i cant see redness because im dark but its hot", "hard-to-see-on-dark-skin"),
        ("bed sores that smell", "cannot-move-well"),
        ("itchy spots when i get hot", "itch-worse-with-heat"),
        ("i fell off my bike, my back hurts", "serious-accident"),
        ("a lump since xmas", "for-months"),
    ],
)
def test_what_is_grave_is_heard(typed: str, meant: str) -> None:
    assert meant in heard(typed)


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("im so itchy i cant sleep, so sleepy at work", "confused-or-drowsy"),
        ("antihistamine makes me really sleepy", "confused-or-drowsy"),
        ("rash on my baby, 2 weeks", "newborn"),
        ("i had a baby 2 months ago, itchy back", "baby-under-3-months"),
        ("heel blister from new shoes, skin coming off", "skin-comes-off-in-sheets"),
        ("little red dots for years, they dont fade", "rash-that-does-not-fade"),
        ("acne left red dots on my back, they do not fade", "rash-that-does-not-fade"),
        (
            "mum is bed bound, a red patch over the bone doesnt go white when i press it",
            "rash-that-does-not-fade",
        ),
        ("i had cupping and now have round bruises", "bruises-easily"),
        ("tiny clear blisters after i was hot and sweaty", "fever"),
        ("tiny water blisters after being hot", "warm-to-touch"),
        ("my back is covered in spots and i wont go swimming", "does-not-go-away"),
        ("she wont go to school with her spots", "does-not-go-away"),
        ("burny stabby pain", "scabs"),
        ("my mole fell off", "muscle-injury"),
        ("red lines come up when i scratch", "spreading-redness"),
    ],
)
def test_what_is_harmless_is_no_alarm(typed: str, never: str) -> None:
    assert never not in heard(typed)
