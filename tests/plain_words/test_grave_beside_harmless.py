"""What sounds like everyday life is no reason to be calm where grave words stand beside it."""

from __future__ import annotations

import pytest

from data.desk.told import tell
from data.plain_words.lookup import propose
from tests.stories.running import shipped


@pytest.mark.parametrize(
    "typed",
    [
        "did the glass test on her rash, it went away when pressed, then the purple ones stayed",
        "pressed a glass on the spots and they disappeared on her arm, not on her legs",
        "mole bleeding, soaked three towels, after swimming",
        "blood stopped now after an hour but started again and will not stop",
        "nothing stops the bleeding",
        "he hit his head and is sleepy, had another knock last year",
        "fell off ladder, can't remember, lump on back of head",
        "sob when I lie flat",
        "no air, asthma condition",
        "he stopped breathing normally now he is grey",
        "i don't think he's breathing",
        "he went blue after a sweet got stuck",
        "went pale and passed out, fair skin",
        "my baby is pale and not feeding, goose pimples",
        "never had chest pain like this, crushing",
        "never had a headache this bad, sudden",
        "can't feel with my fingers and cannot walk",
    ],
)
def test_an_emergency_stays_one(typed: str) -> None:
    assert tell(shipped(), typed).level == "emergency"


@pytest.mark.parametrize(
    "typed",
    [
        "smells of garlic and rotten, wound on back",
        "toddler pulled the kettle over him, skin peeling, itches",
        "took antibiotics last year and again this week, skin peeling off",
        "spilled boiling water on my chest, skin coming off",
        "kicked in the back and now blood in pee",
        "my ex stabbed me in the back",
    ],
)
def test_what_must_be_seen_today_stays_so(typed: str) -> None:
    assert tell(shipped(), typed).level in ("today", "emergency")


@pytest.mark.parametrize(
    ("typed", "crisis"),
    [
        ("i have laid out all my pills from the pharmacy this week and im ready", True),
        ("im on the bridge about to jump, my back pain is too much", True),
        ("stood on the edge of the cliff, this rash has ruined my life", True),
        ("took the whole box of paracetamol on holiday", True),
        ("took too many paracetamol for my back", True),
        ("took painkillers, the whole box", True),
        ("took my tablets, all of it as the doctor said", False),
        ("cut my arm with glass on purpose", True),
        ("im going to do something stupid, these spots have ruined my life", True),
        ("my acne scars make me want to disappear forever", True),
        ("i want it all to end for good, the itch never stops", True),
        ("i want to jump in the river and not come out", True),
        ("sorry mum i cant do this any more", True),
        ("overdosed on chocolate and my sleeping pills", True),
        ("counted my tablets for the week, rash on back", False),
        ("collected my tablets from the pharmacy, itchy", False),
        ("finished the whole box of antibiotics", False),
        ("spots i want to disappear", False),
        ("i want to jump in the shower, itchy back", False),
    ],
)
def test_who_despairs_is_heard(typed: str, crisis: bool) -> None:
    assert propose(shipped().lookup, typed).crisis is crisis


@pytest.mark.parametrize(
    "typed",
    [
        "office is stuffy, no air, sweat rash",
        "kid turned blue from the dye in his jeans",
        "on blood thinners, itchy, soaked shirt from sweat at the gym",
        "bumped my back, can't remember when this lump came",
        "glass test and it went away, itchy",
        "hot and sweaty after the gym, itchy back",
    ],
)
def test_everyday_life_stays_calm(typed: str) -> None:
    assert tell(shipped(), typed).level not in ("emergency", "today")
