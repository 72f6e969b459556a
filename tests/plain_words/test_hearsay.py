"""What was asked, read, ruled out, or told with its plain reason is no sign; the sign itself is."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.heard import heard
from tests.stories.running import shipped


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        (
            "her doctor has looked at them and said they're nothing",
            "loss-of-bladder-or-bowel-control",
        ),
        ("in the bathroom my wife says it's nothing", "loss-of-bladder-or-bowel-control"),
        ("doctor ruled out shingles, it's dry skin", "maybe-shingles"),
        ("shingles was ruled out by the nurse, dry skin", "maybe-shingles"),
        ("they asked about a rash that doesn't fade, no to all", "rash-that-does-not-fade"),
        ("should i worry about numb legs? i dont have it", "weakness-in-both-legs"),
        (
            "saw a documentary about flesh eating bacteria and now I check my spots",
            "skin-turns-black",
        ),
        ("lady at work got anaphylactic shock. mine is just a wasp sting", "faint"),
        ("my dog collapsed, I have spots", "faint"),
        ("as a kid I passed out a lot. now freckles", "faint"),
        ("norovirus, we were all vomiting, that's over now. back spots", "vomiting"),
        ("aunty's stroke was in march, asking about skin tags", "face-droops"),
        ("my nan can't walk, I lift her and my back is stiff", "weakness-in-both-legs"),
        ("felt faint when they took my blood", "faint"),
        ("can't breathe through my nose with this cold", "trouble-breathing"),
        ("threw up after too much tequila", "vomiting"),
        ("drowsy on these antihistamines", "confused-or-drowsy"),
        ("lip filler yesterday, lips are huge", "swollen-face-or-throat"),
        ("henna on my shoulder turned black", "skin-turns-black"),
        ("38 degrees here and sweaty bumps", "fever"),
        ("spot dead centre of my back", "numbness"),
        ("numbing cream made my skin numb", "numbness"),
        ("bum was numb after the long drive. walked it off", "numb-saddle-area"),
        ("sat cross legged and both legs went numb. stood up and they were fine", "numbness"),
        ("my back is dead after leg day", "numbness"),
        ("I feel rough today", "rough-like-sandpaper"),
        ("can't walk properly after leg day", "weakness-in-both-legs"),
        ("legs like spaghetti after the half marathon", "weakness-in-both-legs"),
        ("heart going like the clappers after a sprint", "fast-heartbeat"),
        ("out cold on the sofa, woke with marks", "faint"),
        ("i'm not making sense sorry, night shift", "confused-or-drowsy"),
        ("paralysed with indecision", "weakness"),
        ("swollen face after wisdom tooth out, going down", "swollen-face-or-throat"),
        ("my eyes are yellow in the photo, it's the lamp", "yellow-skin"),
        ("baby milk drunk and asleep", "confused-or-drowsy"),
        ("in my country we itch", "travel-to-hot-country"),
    ],
)
def test_what_is_told_aside_or_with_a_plain_reason_is_no_sign(typed: str, never: str) -> None:
    assert never not in heard(typed)


@pytest.mark.parametrize(
    ("typed", "sign"),
    [
        ("went to the loo 5 times: nothing comes out", "loss-of-bladder-or-bowel-control"),
        ("they have not ruled out cauda equina and my bum is numb", "numb-saddle-area"),
        ("should i worry about numb legs? started today", "weakness-in-both-legs"),
        (
            "read an article about cauda equina, I have exactly that, my groin is numb",
            "numb-saddle-area",
        ),
        (
            "a lady at work had anaphylaxis. I have the same, throat swelling",
            "swollen-face-or-throat",
        ),
        ("my dog bit my neck, it is pumping blood", "bleeding-will-not-stop"),
        ("as a kid I passed out a lot, just passed out again", "faint"),
        ("my mum can't walk since last night, I care for her", "weakness-in-both-legs"),
        ("not a stroke they said but his face dropped on one side", "face-droops"),
        ("felt faint after the sting, lips swelling", "faint"),
        ("can't breathe through my nose or mouth", "trouble-breathing"),
        ("slurring like he is drunk, arm weak", "confused-or-drowsy"),
        ("temperature 40 degrees here at home", "fever"),
        ("numb groin since the numbing injection", "numb-saddle-area"),
        ("bum numb since the flight and I cannot pee", "numb-saddle-area"),
        ("can't walk since my back went at the gym", "weakness-in-both-legs"),
        ("heart going like the clappers, chest pain after a sprint", "fast-heartbeat"),
        ("out cold on the sofa after he hit his head", "confused-or-drowsy"),
        ("he is not making sense, slurring", "confused-or-drowsy"),
        ("swollen face and tongue after my wisdom tooth", "swollen-face-or-throat"),
        ("my eyes are yellow and my wee is dark", "yellow-skin"),
        ("dived in and hit the bottom, neck hurts", "serious-accident"),
    ],
)
def test_the_sign_itself_is_heard(typed: str, sign: str) -> None:
    assert sign in heard(typed)


def test_nobody_overdoses_on_chocolate() -> None:
    assert not propose(shipped().lookup, "overdosed on chocolate").crisis
    assert propose(shipped().lookup, "overdosed on my tablets").crisis
