"""A long story's small words are no finding, and what may be meant by them stays one."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.stories.running import shipped


def _said(text: str) -> set[str]:
    found = propose(shipped().lookup, text).found
    return {each.term or each.condition for each in found if each.state == "has" and each.sure}


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("I have burnt it a few times", "a-few-bumps"),
        ("the skin feels a hundred times worse", "bumps-all-over"),
        ("a bump on my left arm", "one-side-only"),
        ("itchy patches, they started in my thirties", "adult"),
        ("dad had a melanoma cut out in his eighties, my mole itches", "older-adult"),
        ("the girl in the next bed has bites too", "child"),
        ("red patch, tried ringworm cream for a month", "for-weeks"),
        ("dry skin, any number of creams and medicines", "new-medicine"),
        ("thought I'd pulled a muscle, then a rash came", "muscle-injury"),
        ("took it for a pimple so left it, now a big lump", "inflamed-pimples"),
        ("spots on my legs, not like a sweat rash at all", "heat-rash"),
        ("a spot on my back bleeds and has grown for months", "bumps"),
        ("running my hand down my back I feel knobs", "tiredness"),
        ("rubbing sunscreen on my mother's back I saw brown growths", "new-soap-or-clothes"),
        ("five hostels as everywhere was full", "whole-body"),
        ("covered in scratch marks", "bumps-all-over"),
        ("pain in my buttock, bending forward is hard", "hard"),
        ("red ones and white ones", "single-bump"),
        ("had the council round for bed bugs: nothing", "bed-bug-bites"),
        ("it has been round school for months", "for-months"),
        ("going on for the best part of a year", "for-years"),
        ("bumps that itch, burn and hurt", "burn"),
        ("a few bad burns behind me", "bad-burn"),
        ("at the beach my daughter asked what is on my back", "child"),
        ("dull toothache kind of pain in my buttock", "numb-saddle-area"),
        ("the weather is nice", "hot-damp-weather"),
        ("new clothes", "under-clothes"),
        ("known sebaceous cyst for years", "infected-epidermoid-cyst"),
    ],
)
def test_what_a_story_tells_beside_the_trouble_is_no_finding(typed: str, never: str) -> None:
    assert never not in _said(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a few bumps on my back", "a-few-bumps"),
        ("only on the left side", "one-side-only"),
        ("I am in my thirties", "adult"),
        ("my father is in his eighties", "older-adult"),
        ("the rash is there for three weeks", "for-weeks"),
        ("I pulled a muscle lifting", "muscle-injury"),
        ("itchy pimple on my back", "inflamed-pimples"),
        ("new sunscreen and an itchy rash", "new-soap-or-clothes"),
        ("it itches everywhere", "whole-body"),
        ("a hard lump", "hard"),
        ("new ones keep coming", "more-and-more"),
        ("one bump", "single-bump"),
        ("hard time peeing", "difficulty-peeing"),
        ("the baby is burning hot", "fever"),
        ("forgot my sunscreen, red shoulders", "sun-in-past-days"),
        ("the soreness went but not the lump", "lump"),
        ("only red from scratching", "scratch-marks-only"),
        ("glands in my groin are tender", "swollen-glands"),
        ("a red ring, paler inside", "ring-shaped"),
        ("hot weather and bumps", "hot-damp-weather"),
        ("tight clothes", "under-clothes"),
        ("my sebaceous cyst, pus coming out", "infected-epidermoid-cyst"),
        ("her eczema has painful blisters", "eczema-herpeticum"),
    ],
)
def test_what_is_meant_is_still_heard(typed: str, meant: str) -> None:
    assert meant in _said(typed)
