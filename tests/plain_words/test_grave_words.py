"""An everyday word beside a grave sign takes nothing from it: the line rings."""

from __future__ import annotations

import pytest

from data.desk.told import tell
from data.plain_words.lookup import propose
from tests.stories.running import shipped


@pytest.mark.parametrize(
    "typed",
    [
        # Sport and stairs.
        "I can't stand up after my run, I was hit by a car",
        "my legs are weak since the swim, I had back surgery last week",
        "legs heavy after a walk, calf is red and warm",
        "heart pounding after a walk, coughing blood",
        # Asleep, or not to be woken.
        "out cold on the sofa and nobody can rouse him",
        "found him out cold in bed, empty bottle of pills",
        "my son is out cold in the car, it's boiling hot out",
        "out cold on the couch, sugar is 1.9, diabetic",
        "my baby is floppy and not just milk drunk",
        "baby floppy, not milk drunk, will not feed",
        "im not making sense tired and cold, wound on back red",
        # A swollen face.
        "swollen face after dentist, drooling",
        "face swollen and red since the tooth out yesterday, eye closing",
        "dentist gave me penicillin and now swollen lips",
        "braces on, then ate cashews and lips swollen",
        "filling in forms and my face is swollen and itching",
        "lips are swollen after a curry and I feel funny",
        "swollen eyes from pollen and chest closing up",
        # A colour in a photo.
        "lips look blue, see in the photo",
        "his face went grey, in the picture I took",
        "black skin around wound in the photo",
        # Creams, tablets, bites.
        "cream for two weeks old baby with fever",
        "prescribed warfarin tablets, hit my head",
        "prescribed chemo tablets, temperature 38",
        "thought something stung me, hives all over and tummy cramps",
        "said something bit me, a snake",
        "only goes red after scratching, now fever",
        # Hard, everywhere, a touch of fever.
        "trying so hard to breathe",
        "baby works hard for each breath",
        "blood everywhere is it bad, will not stop",
        "touch of fever after surgery on back, wound leaking",
        "she will sweat buckets, sugar low, shaking",
    ],
)
def test_an_emergency_beside_an_everyday_word_stays_one(typed: str) -> None:
    assert tell(shipped(), typed).level == "emergency"


@pytest.mark.parametrize(
    ("typed", "sign"),
    [
        ("cannot lift my leg after football", "weakness"),
        ("heart beating like mad after the match for two days", "fast-heartbeat"),
        ("my eyes are yellow, look in the photo", "yellow-skin"),
        ("skin is yellow in this light and the daylight", "yellow-skin"),
        ("given methotrexate tablets, fever", "weakened-immunity"),
        ("took painkillers and my poo is black", "blood-in-poo"),
        ("back is covered in blisters from boiling water", "blisters"),
        ("my face is covered in hives", "hive-like-bumps"),
        ("is it just a rash or sepsis, he is shivering", "rash"),
        ("trying hard to pee but nothing", "difficulty-peeing"),
        ("rash goes everywhere i look, does not fade", "whole-body"),
        ("a band of rash on my left hip", "one-side-only"),
    ],
)
def test_a_sign_beside_an_everyday_word_is_heard(typed: str, sign: str) -> None:
    found = propose(shipped().lookup, typed).found
    assert sign in {each.term for each in found if each.state == "has" and each.sure}
