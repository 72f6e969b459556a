"""Words of long stories that mean something else, what is only guessed, and lists behind a no.

Each kind stands beside grave lines with the same words, which lose nothing.
"""

from __future__ import annotations

import pytest

from data.desk.told import tell
from tests.plain_words.heard import heard
from tests.stories.running import shipped


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("there is a faint one on his shoulder", "faint"),
        ("a faint line on my back, the rash is faint now", "faint"),
        ("I am expecting this to go wrong, itchy spots", "pregnant"),
        ("I have a baby who turns one and my back itches", "pregnant"),
        ("lump on my back, I was frightened stiff", "stiffness"),
        ("the baby kicks, my back is sore", "muscle-injury"),
        ("rash since a trip to Thailand", "muscle-injury"),
        ("he lifted his shirt and there was a rash", "muscle-injury"),
        ("my back aches when standing up typing", "sticks-out"),
        ("itchy spots, my imagination has run off", "diarrhoea"),
        ("a couple of hours ago I found spots", "a-few-bumps"),
        ("I told a couple of people about the lump", "a-few-bumps"),
        ("the cream seemed to fix it", "fixed"),
        ("my back hurts when I take a deep breath", "deep"),
        ("bumps on my back, they smell like a salad", "pus-smells-bad"),
        ("rash after play group", "in-clusters"),
        ("a lump on my bum, that cheek is sore", "cheeks"),
        ("my chiropractor cracked my back", "cracked-or-crusty"),
        ("I see little old ladies with a hump", "older-adult"),
        ("my back felt better than I have in years", "for-years"),
        ("lump on my back, no pain in my legs", "painless"),
        ("no pain since I stopped, rash on my back", "painless"),
        ("I was sick all week with a fever, now a rash", "vomiting"),
        ("there is a hole in the middle of my back", "dark-dot-in-the-middle"),
        ("back pain on both sides", "pain-in-both-legs"),
        ("pain in my back both sides, and shooting pain", "pain-in-both-legs"),
        ("slid down the last few stairs, my back hurts", "serious-accident"),
        ("a friend has cancer and I have a lump on my back", "cancer-before"),
        ("a cousin has lupus and I have a rash", "autoimmune-illness"),
        ("I start thinking lupus, everything. Rash on my back", "autoimmune-illness"),
        ("worried it is bone cancer, back pain", "cancer-before"),
        ("woke up covered in faint, pinkish-red blotches", "faint"),
        ("my son is sick in bed with rashes on his feet", "vomiting"),
        ("I called in sick, my back is in spasm", "vomiting"),
        ("the middle of the bump is yellowish skin", "yellow-skin"),
        ("pain radiating down into my thigh", "cold-dry-weather"),
        ("the pain travelled down my leg", "after-travel"),
        ("it hurts when I sit for long periods", "hormone-change"),
        ("I am a mother of one. Two days ago I found a bump", "baby-or-young-child"),
        ("a knot in my stomach, my son has spots", "lump"),
        ("it sits where the bottom of my bra is", "buttocks"),
        ("my father suffered a fatal stroke, my back hurts", "face-droops"),
        ("digging a hole in the garden, now my back hurts", "tunnel-or-hole"),
        ("increasingly difficult to sit", "gets-bigger"),
        ("I returned home and my back went into spasm", "comes-back"),
        ("numbness/pins and needles in my right foot", "weakness-in-both-legs"),
    ],
)
def test_what_means_something_else_is_not_ticked(typed: str, never: str) -> None:
    assert never not in heard(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("she felt faint, then red spots came up", "faint"),
        ("nearly faint, patch on my back", "faint"),
        ("expecting a baby, rash on my tummy", "pregnant"),
        ("my wife is expecting in March, bad itch", "pregnant"),
        ("got kicked in the back by a horse", "muscle-injury"),
        ("I tripped on the stairs", "muscle-injury"),
        ("I've had the runs for days", "diarrhoea"),
        ("a couple of blisters on my back", "a-few-bumps"),
        ("pus that smells like rotten fish", "pus-smells-bad"),
        ("a sore lump on my cheek, by my ear", "cheeks"),
        ("dry cracked skin on my back", "cracked-or-crusty"),
        ("been sick with a stomach bug", "vomiting"),
        ("sciatica on both sides", "pain-in-both-legs"),
        ("back pain going down both sides", "pain-in-both-legs"),
        ("scared, I have cancer. back pain", "cancer-before"),
        ("think my breast cancer has come back, back pain", "cancer-before"),
        ("worried it's chickenpox, I'm pregnant", "maybe-chickenpox"),
        ("I thought it was hives, my throat is closing", "hive-like-bumps"),
        ("rash on sunny days", "sun-in-past-days"),
        ("had my back fused, now a lump", "after-operation"),
        ("severe back pain comes in waves", "back-pain"),
        ("the lump appeared years ago", "for-years"),
        ("the loo: it comes out but I can't feel it happening", "numb-saddle-area"),
        ("on the toilet I have to listen to know if I wee", "numb-saddle-area"),
        ("it does not itch, hurt or fade under a glass", "rash-that-does-not-fade"),
        ("faint, pale and sweaty, my back hurts", "faint"),
        ("been sick in bed all night, vomiting", "vomiting"),
        ("my skin and eyes are yellow", "yellow-skin"),
        ("pain in both legs, it radiates", "pain-in-both-legs"),
        ("the rash returned after a week", "comes-back"),
        ("I cannot move without extreme pain", "severe-pain"),
        ("I sit on the toilet, urine comes out but I cannot feel it", "numb-saddle-area"),
        ("my pins are numb", "weakness-in-both-legs"),
    ],
)
def test_the_finding_itself_is_heard(typed: str, meant: str) -> None:
    assert meant in heard(typed)


@pytest.mark.parametrize(
    ("typed", "denied"),
    [
        ("they don't bleed, itch or change", {"bleeds", "itch"}),
        ("no fever, rash or headache", {"fever", "rash", "headache"}),
        ("it isn't sore, hot or itchy", {"painful", "warm-to-touch", "itch"}),
        ("not itchy, red or swollen", {"itch", "redness", "swelling"}),
        ("the lump never hurt, never grown", {"painful", "gets-bigger"}),
        ("not itchy, bleeding or oozing", {"itch"}),
        ("no pain, just itch", set()),
    ],
)
def test_a_list_behind_a_no_is_denied(typed: str, denied: set[str]) -> None:
    assert heard(typed, "not") == denied


@pytest.mark.parametrize(
    ("typed", "guessed"),
    [
        ("mother googled dengue. red rash on my back", "dengue"),
        ("someone said ringworm, the cream did nothing. itchy bumps", "ringworm"),
        ("looks nothing like ringworm. itchy patch on my back", "ringworm"),
        ("itchy bumps on my back, red and small, worse at night. Is it scabies?", "scabies"),
        ("itchy red bumps on my back, they come and go. Scabies?", "scabies"),
    ],
)
def test_a_guess_is_offered_and_not_named_first(typed: str, guessed: str) -> None:
    told = tell(shipped(), typed)
    assert [each.supposed for each in told.understood.found if each.condition == guessed] == [True]
    assert told.order[0] != guessed


@pytest.mark.parametrize(
    ("typed", "ticked"),
    [
        ("small spots on my baby, no fever. I cancelled the playdate, I fear measles", False),
        ("small spots on my baby, red eyes, no fever. I fear measles", True),
        ("small spots on my baby and I fear measles", True),
        ("I am pregnant, no fever, spots, and I fear measles", True),
    ],
)
def test_measles_that_is_feared_without_a_fever_is_left_open(typed: str, ticked: bool) -> None:
    assert ("maybe-measles" in tell(shipped(), typed).selection.present) is ticked


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("my doctor thinks it is eczema, itchy patch", "eczema"),
        ("is it shingles? itchy rash on my back", "shingles"),
        ("could be meningitis, rash and fever", "meningococcal-disease"),
        ("I think he has measles, fever and rash", "measles"),
    ],
)
def test_what_a_doctor_said_and_what_a_short_line_asks_stands_first(typed: str, named: str) -> None:
    assert tell(shipped(), typed).order[0] == named


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("he goes faint, blotchy rash after peanuts", "emergency"),
        ("faint and a red rash spreading fast", "emergency"),
        ("covered in hives and about to faint, yellowish middle of the bump", "emergency"),
        ("scared stiff neck and fever", "emergency"),
        (
            "spots didn't budge when I rolled a glass over them, my imagination has run off",
            "emergency",
        ),
        ("does not itch, hurt or fade and suddenly wetting the bed, back pain", "emergency"),
        ("he has an aneurysm and a sudden back pain travels down my leg", "emergency"),
        ("pain that reduced with rest and spots still there under the glass", "emergency"),
        ("my hand found it. been stabbed in the back with a kitchen knife", "emergency"),
        ("no pain in my legs, rash 3 days after the new tablets", "today"),
        ("I thought it was ringworm, prostate cancer and new pain in my spine at night", "today"),
        ("spots on my bottom and a boil on my cheek", "today"),
    ],
)
def test_a_grave_sign_keeps_its_level_beside_what_means_nothing(typed: str, level: str) -> None:
    assert tell(shipped(), typed).advice.level == level
