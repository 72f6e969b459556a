"""How it goes on is heard; what it was once, is not, or is said of something else is no finding."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.test_lookup import lookup, said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("red patches on his back, now they're on his arms too", "spreads-over-body"),
        ("spots on my stomach, now two or three on my shoulder as well", "spreads-over-body"),
        ("bumps on my shoulders and now they're everywhere", "spreads-over-body"),
        ("dots on my arm, then they moved on to my chest", "spreads-over-body"),
        ("a few spots on Friday, by night loads more on her chest", "more-and-more"),
        ("first one spot, a week later a couple more beside it", "more-and-more"),
        ("my back was covered in red spots, I counted seventy", "many-bumps"),
        ("the pain came and went", "comes-and-goes"),
        ("I empty it but it always fills up again", "comes-back"),
        ("it has come back on my neck", "comes-back"),
        ("the wound is hurting more each day", "gets-worse"),
        ("there for ten years, in April it began to hurt", "becomes-sore"),
        ("he had a fever for two days, tonight there are little blisters", "fever-before-rash"),
        ("my skin there has gone darker", "darkened-skin"),
        ("the redness is hard to see on his brown skin", "hard-to-see-on-dark-skin"),
        ("greyish on my brown skin, itchy", "purple-or-grey-on-dark-skin"),
        ("I'm 35, Black. itchy", "brown-or-black-skin"),
        ("red itchy raised bumps", "red-bumps"),
        ("small itchy spots", "small-bumps"),
        ("pain at the base of his spine", "lower-back"),
        ("thick white stuff comes out when I press it", "pus-comes-out"),
        ("my acne pills aren't working", "no-better-on-acne-products"),
        ("sunburn every summer when I was young, a mole", "much-sun"),
        ("a nasty sore throat, two weeks after a sore throat spots came", "strep-throat-before"),
    ],
)
def test_how_it_goes_on_is_heard(typed: str, meant: str) -> None:
    assert meant in said(f"{typed}.")


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("itchy patches, more purple than red", "redness"),
        ("the lump was tiny, then it grew", "size-pinhead"),
        ("the scar was flat to begin with", "flat"),
        ("a mole, it could have been there for years for all I know", "for-years"),
        ("itchy, clear on my face and hands", "face"),
        ("sore back, no pain in my legs", "painless"),
        ("he kicks and rolls fine, little bumps", "muscle-injury"),
        ("bumps on my neck like razor burn", "skin-injury"),
        ("the nurse line says it's a virus, itch", "in-a-line"),
        ("I've got the pink lotion for the itch", "redness"),
        ("he's shot up this year, stripes on his back", "for-years"),
        ("back ache, I act like I'm 20", "adult"),
        ("my daughter had a melanoma at 29, I have a mole", "child"),
        ("used tanning beds for years, a new spot", "for-years"),
        ("spots, thought he'd been bitten by something", "insect-bite"),
        ("itch, we tried several over-the-counter products", "a-few-bumps"),
        ("a grey smudge on his back", "uneven-edge"),
        ("no rash in case it's the wash powder", "new-soap-or-clothes"),
    ],
)
def test_what_is_no_news_of_it_is_not_ticked(typed: str, never: str) -> None:
    assert never not in said(f"{typed}.")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("I thought it was a bite, now my throat is swelling", "insect-bite"),
        ("no pain in my legs but they are numb", "numbness"),
        ("nothing on my back but I cannot feel my legs", "weakness-in-both-legs"),
        ("my baby kicks, she has a fever", "baby-or-young-child"),
        ("my son is 21 days old and hot", "newborn"),
        ("was flat and pink at first, now purple spots", "purple-spots"),
        ("the moles look different this year, one bleeds", "bleeds"),
    ],
)
def test_what_may_be_serious_is_still_heard(typed: str, meant: str) -> None:
    assert meant in said(f"{typed}.")


@pytest.mark.parametrize(
    ("typed", "crisis"),
    [
        ("I've always had lots of moles", False),
        ("had loads of spots", False),
        ("had lots of sun", False),
        ("took lots of tablets", True),
        ("had lots of paracetamol", True),
    ],
)
def test_who_had_lots_of_spots_has_taken_nothing(typed: str, crisis: bool) -> None:
    assert propose(lookup(), f"{typed}.").crisis is crisis


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a rash that will not go away on my back, itchy", "back"),
        ("the spot will not go away sometimes bleeds", "bleeds"),
        ("a sore that will not heal on my back keeps scabbing then bleeding", "bleeds"),
        ("it is not getting better on my chest with pus", "pus"),
    ],
)
def test_what_comes_after_what_will_not_go_is_there(typed: str, meant: str) -> None:
    assert meant in said(f"{typed}.")


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("does not go away, itch or bleed", "bleeds"),
        ("my mole has not changed itched or bled", "bleeds"),
        ("not growing painful or itchy", "painful"),
        ("not growing bigger", "gets-bigger"),
        ("no rash on my back itchy", "rash"),
    ],
)
def test_what_an_or_goes_on_to_deny_is_not_there(typed: str, never: str) -> None:
    assert never not in said(f"{typed}.")
