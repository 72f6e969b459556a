"""What calm stories tell of ages, people and things is no finding, and what may be grave stays."""

from __future__ import annotations

import pytest

from tests.plain_words.heard import heard


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("a bump in the dead centre of my spine", "numbness"),
        ("itchy lines, I feared I might drop dead like in a film", "numbness"),
        ("dry patch, I have had a stiff neck for twenty years", "stiff-neck"),
        ("stiff back, my nephew is in his first year medicine", "new-medicine"),
        ("an uncle was operated on in the 70s, my back itches", "older-adult"),
        ("my back is stiff, my old man always had the same", "older-adult"),
        ("I'm 51, carried shelves with my son, my lower back aches", "child"),
        ("spots on my back, a girl in my year said it spreads", "child"),
        ("scratch on my shoulder, 8 days old, scab is dry", "newborn"),
        ("itchy waist since the new detergent, it has a sweet smell", "pus-smells-bad"),
        ("the big pimples leave purple marks once they heal", "purple-spots"),
        ("tattoo, the first three days it oozed, that has stopped", "pus-comes-out"),
        (
            "a week after the beach my back peels off in sheets, no fever",
            "skin-comes-off-in-sheets",
        ),
        ("she had a temperature for two days, it broke on Friday, now pink spots", "fever"),
        ("I am fair with freckles, my back itches", "mole"),
        ("the scaling is very faint on my brown patches", "faint"),
        ("my nan keeps saying blood poisoning, the scratch is dry", "swallowed-a-danger"),
        ("I heard about lymphoma on the radio and my back itches", "cancer-before"),
        ("back ache from the sofa, my sister talks of aneurysms", "known-aneurysm"),
        ("feared shingles because my mum had it, it does not hurt at all", "maybe-shingles"),
    ],
)
def test_what_is_told_calmly_names_no_finding(typed: str, never: str) -> None:
    assert never not in heard(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("my left leg went dead", "numbness"),
        ("stiff neck for two years, now a fever and vomiting", "stiff-neck"),
        ("my dad is in his eighties and has a rash", "older-adult"),
        ("my old man collapsed, his back hurts", "older-adult"),
        ("my back aches and my son has a fever", "child"),
        ("purple blotches on my daughters legs and my back is sore", "child"),
        ("my son is 9 days old with a graze", "newborn"),
        ("the cut oozes pus, the soap has a bad smell", "pus-comes-out"),
        ("they leave purple marks and she has a fever", "purple-spots"),
        ("after the beach my skin peels off in sheets and is raw", "skin-comes-off-in-sheets"),
        ("new tablets, sunny holiday, skin peels off in sheets", "skin-comes-off-in-sheets"),
        ("a temperature, it went down with calpol, now spots", "fever"),
        ("I feel faint and the scaling is sore", "faint"),
        ("I have an aneurysm, my son talks about it", "known-aneurysm"),
        ("afraid it is shingles, burning blisters", "maybe-shingles"),
        ("I had lymphoma and read about itching", "cancer-before"),
        ("i cannot pee and my cousin died in 2004", "loss-of-bladder-or-bowel-control"),
    ],
)
def test_what_may_be_grave_is_heard(typed: str, meant: str) -> None:
    assert meant in heard(typed)
