"""What a story tells beside the trouble is no finding, and what may be serious stays one."""

from __future__ import annotations

import pytest

from tests.plain_words.heard import heard


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("itchy bumps on my back, ibuprofen helps a bit", "new-medicine"),
        ("sore muscle, heat and painkillers only help a little", "new-medicine"),
        ("acne was fine on antibiotic tablets, worse in spite of the tablets", "new-medicine"),
        ("stiff back, a hot bath helped", "hot-bath-sets-it-off"),
        ("a hard lump, warm flannels do nothing", "warm-to-touch"),
        ("raised lines, my blood tests all came back normal", "comes-back"),
        ("red strip under my bra, still there the day after", "does-not-go-away"),
        ("he had a high temperature at the weekend which has gone, now pink spots", "fever"),
        ("my lad is 15, grew six inches in a year and has purple lines", "gets-bigger"),
        ("my teenage boy grew fast and has purple lines on his back", "grows-fast"),
        ("freckles got darker after two weeks in the sun", "new-or-changing-mole"),
        ("my daughter noticed a brown mark on my back", "child"),
        ("girls weekend, now itchy spots on my back", "child"),
        ("a tense talk at home, then my shoulder blade seized", "tense-skin"),
        ("two days hunched over my laptop, back aches", "rounded-upper-back"),
        ("spotty back since I began protein shakes", "chills"),
        ("newborn with red blotches that move around", "moves-under-the-skin"),
        ("it used to hurt but not any more", "painful"),
        ("a bump on my back, will it pop by itself?", "bursts"),
        ("itching on my stomach in the heat, it's unbearable", "severe-pain"),
        ("bruise from the stairs, going yellow now", "yellow-skin"),
        ("my shoulder is hard like a fist", "size-golf-ball"),
    ],
)
def test_what_is_told_in_passing_names_no_finding(typed: str, never: str) -> None:
    assert never not in heard(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("took ibuprofen which helped my back but now I have hives", "new-medicine"),
        ("rash since I started naproxen, it helps my back", "new-medicine"),
        ("itchy after a hot bath", "hot-bath-sets-it-off"),
        ("the lump is hot and sore", "warm-to-touch"),
        ("a sore red boil, hot packs do nothing", "warm-to-touch"),
        ("the rash came back", "comes-back"),
        ("the spot is still there after two months", "does-not-go-away"),
        ("had a fever at the weekend which went up to 40", "fever"),
        ("fever which is gone since the calpol, spots on his back", "fever"),
        ("fever that has gone on for a week", "fever"),
        ("my son has a lump on his back that grew fast", "grows-fast"),
        ("one of my freckles got darker in the summer", "new-or-changing-mole"),
        ("my daughter noticed a spot on her back", "child"),
        ("the skin over the lump is tense and shiny", "tense-skin"),
        ("I am hunched, my upper back is rounded", "rounded-upper-back"),
        ("shaking with a fever", "chills"),
        ("a lump that moves around under my finger", "moves-under-the-skin"),
        ("it used to itch but now it is sore", "painful"),
        ("it burst last night and pus came out", "bursts"),
        ("it itches and the pain is unbearable", "severe-pain"),
        ("bruises all over and my skin is going yellow", "yellow-skin"),
    ],
)
def test_what_may_be_serious_is_still_heard(typed: str, meant: str) -> None:
    assert meant in heard(typed)


@pytest.mark.parametrize(
    ("typed", "theirs"),
    [
        ("back ache, my neighbour had a stroke and went numb so I am worried", True),
        ("back ache, my husband had a fall and went numb so I am worried", False),
        ("back ache, my neighbour had a fall and is numb now, I am worried", False),
        ("back ache, my friend had a slipped disc, I am scared as my legs are numb", False),
    ],
)
def test_only_what_happened_to_somebody_distant_is_told_aside(typed: str, theirs: bool) -> None:
    assert ("numbness" not in heard(typed)) is theirs
