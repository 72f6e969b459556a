"""What a story tells by its beginning and its end, what is said of other things, what is denied.

Each kind stands beside grave or plain lines with the same words, which lose nothing.
"""

from __future__ import annotations

import pytest

from data.desk.told import tell
from tests.plain_words.heard import heard
from tests.stories.running import shipped


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("the rash started on my chest and now it is on my back", "spreads-over-body"),
        ("first on the chest and now round to my back, a scaly rash", "spreads-over-body"),
        ("it started as one spot on Monday, now there are dozens", "more-and-more"),
        ("whenever I get hot they come out, once I cool down they fade", "comes-and-goes"),
        ("the mole used to be flat but now it is raised", "changes-shape"),
        ("his fever broke on Friday, this morning he has a rash", "after-fever-ends"),
        ("low fever and the next day small bumps", "fever-before-rash"),
        ("lump the size of an egg on my back", "large-lump"),
        ("brown skin, the rash looks purple", "purple-or-grey-on-dark-skin"),
        ("all day in the sun, my back is crimson", "like-sunburn"),
        ("itchy all over my back, no rash", "itch-little-to-see"),
        ("I have a cyst that blew up this week", "becomes-inflamed"),
        ("the spots itch like mad", "severe-itch"),
        ("I could not sleep for itching", "itch-at-night"),
        ("brown growths, as if somebody stuck them on", "stuck-on"),
        ("a scaly patch that creeps outward", "growing-ring"),
        ("pus coming from lots of points", "several-openings"),
        ("im black so cant really say if its red", "hard-to-see-on-dark-skin"),
        ("she is too sleepy to talk", "confused-or-drowsy"),
        ("52 here. I get scaly patches", "adult"),
        ("47 here, itchy bumps", "adult"),
        ("it's been 40 here all week, itchy bumps", "hot-damp-weather"),
        ("three months ago I noticed a lump", "for-months"),
        ("a lump appeared about two years ago", "for-years"),
        ("24, male. A lump near my shoulder blade", "adult"),
        ("28 and I have dark brown spots", "adult"),
        ("Student, 20. In the shower I saw a rash", "adult"),
        ("a Black woman, about 60. A rash", "adult"),
        ("I turned 46 last winter, skin tags", "adult"),
        ("My husband's 28 and has a rash", "adult"),
        ("I am seventy-six and I ache", "older-adult"),
        ("hives, they go and then they're back when I am asleep", "comes-and-goes"),
        ("the rash fades for a week and then comes back", "comes-and-goes"),
        ("Wednesday at work I bent down and my back hurts", "for-days"),
        ("a rash, on Saturday there were more of them", "for-days"),
        ("a lump, and today it's properly sore", "becomes-sore"),
        ("I fell about ten feet onto my back", "serious-accident"),
        ("a red rash from my ribs, stops dead at the middle", "one-side-only"),
        ("a lump an inch left of the spine", "one-side-only"),
        ("they itch like crazy", "severe-itch"),
        ("a lump the size of my fist", "large-lump"),
        ("the spots have now gone into little blisters", "turns-into-blisters"),
        ("the spots have now gone into blisters", "blisters"),
        ("a lump, started to hurt, now hot and red", "becomes-inflamed"),
        ("my lower back is stiff and it aches", "back-pain"),
        ("a mole, it has changed colour", "new-or-changing-mole"),
    ],
)
def test_what_a_story_tells_is_heard(typed: str, term: str) -> None:
    assert term in heard(typed)


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("little lumps near the dimples at the bottom of my back", "dimple"),
        ("pale patches, they stand out more when I tan", "sticks-out"),
        ("a rash on my back, do I ring the nurse", "ring-shaped"),
        ("I took my little boys hand and my back went", "baby-or-young-child"),
        ("the bruise covers the whole cheek", "bumps-all-over"),
        ("rash on my back, I suspected detergent", "new-soap-or-clothes"),
        ("a red bump I put down to a mosquito", "insect-bite"),
        ("a bump on my back, can I squeeze it?", "tried-squeezing"),
        ("a lump on my back, will the doctor cut me?", "skin-injury"),
        ("my back hurts, they gave me tablets", "new-medicine"),
        ("grandma is muttering, he has a rash on his back", "older-adult"),
        ("I live with phantom foot pain, my back itches", "feet"),
        ("my lad is 15, grew six inches in a year, purple lines", "gets-bigger"),
        ("the pain started in my back and now goes to my leg", "spreads-over-body"),
        ("the lump is not painful but it is tender", "painless"),
        ("20 red spots and 30 bumps", "adult"),
        ("lumps, 20, on my back", "adult"),
        ("a hard lump, he won't go to a doctor", "does-not-go-away"),
        ("I started running to lose weight, itchy spots", "weight-loss"),
        ("my back has gone a funny colour", "back-pain"),
        ("stops dead at the middle", "numbness"),
        ("a raised spot, you would think an insect bit me", "insect-bite"),
        ("hives, they're back when I sleep", "back"),
        ("every Sunday I had a rash", "for-days"),
        ("a year ago I found a lump, it was removed, now a rash", "for-years"),
        ("47 here, itchy bumps", "hot-damp-weather"),
        ("the wedding on Sunday, a rash", "for-days"),
        ("the test results they are back now", "comes-back"),
        ("cannot move my face", "fixed"),
    ],
)
def test_what_is_said_of_something_else_is_not(typed: str, never: str) -> None:
    assert never not in heard(typed)


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("I had to ring 999, my throat is closing", "emergency"),
        ("my toddler had a fever, rash after the fever went, the fever came again", "today"),
        ("my toddler had a fever, rash after the fever went, the fever is back", "today"),
        ("they gave me tablets and then my lips swelled up", "emergency"),
        ("gran says she has crushing chest pain", "emergency"),
        ("grandad says his leg is numb and his face droops", "emergency"),
        ("sick all week with a fever and a stiff neck", "emergency"),
        ("fever broke then came back, purple rash, floppy", "emergency"),
        ("stung, I put it down to a bee, I cannot breathe", "emergency"),
        ("started in my back and now my leg, I cannot feel my bum", "emergency"),
    ],
)
def test_grave_lines_with_the_same_words_stay(typed: str, level: str) -> None:
    assert tell(shipped(), typed).level == level


def test_who_loses_weight_still_does() -> None:
    assert "weight-loss" in heard("a lump, and I am losing weight")
