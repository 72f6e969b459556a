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
        ("took painkillers and my poo is black", "black-poo"),
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


@pytest.mark.parametrize(
    "typed",
    [
        "asked about my numb groin and he said no scan needed",
        "if its not a stroke why is my arm weak and face drooping",
        "numb between my legs and cant wee, is this cauda equina? i dont have any money for a taxi",
        "throat swelling and cant breathe should i use the epipen? i do not have one",
        "my bum is numb and I cant wee, is that bad? out of interest, im fine otherwise",
        "does numb groin mean surgery? curious, mine is numb",
        "saw a post about meningitis while my son has a rash that does not fade",
        "read a thread about numb saddle area which i have",
        "saw a video about stroke with my husband whose face is drooping",
        "someone at work has collapsed and is not breathing. i have no idea what to do",
        "my neighbour has chest pain and cant breathe. i have no car",
        "my brother cannot breathe. what i need is an ambulance",
        "my dads seizure was last night and he is still out",
        "dad cannot walk any more and lost his bladder, I look after him and my back aches",
        "kicked by a horse cannot breathe",
        "fell off my pony vomiting and confused",
        "walking the dog collapsed with chest pain",
        "as a kid i fainted and now I have crushing chest pain",
        "when i was at school i fainted and hit my head",
        "throwing up blood all over it, help",
        "vomiting blood, antibiotics all finished now",
        "rash that does not fade all over now",
        "weak arm and slurred speech, hes recovered now",
        "fainted with needle still in arm",
        "pins and needles all down left arm, feel faint",
        "newborn cannot breathe through his nose and wont feed",
        "vomiting after he has drunk bleach",
        "dad slurred his words at the christmas party",
        "threw up, worst headache ever, only had two beers",
        "drowsy after swallowing tablets",
        "face is swollen after peanuts, had lip filler last month",
        "fake tan on and her lips are blue",
        "nurse drew round it in ink and the middle has gone black",
        "numb between my thighs, local surgery says wait",
        "lidocaine and now whole left side numb",
        "my newborn is 39 degrees here",
        "39 degrees here, stiff neck",
        "both legs dead straight away after the crash",
        "my legs are all dead after gardening and cant poo",
        "crushing pain in my chest day after op",
        "arm and face numb while driving, fine now",
        "my groin is numb from sitting and is not gone after I moved",
        "car crash, legs went numb, better now",
        "genitals numb after cycling, goes away when I rest",
    ],
)
def test_a_warning_is_heard_beside_what_calms(typed: str) -> None:
    assert tell(shipped(), typed).level in ("emergency", "today")
