"""Look-alikes: the nearest by looks and feel, and serious conditions that share anything at all."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.conditions.forms import forms
from data.conditions.look_alikes import Likeness, look_alikes
from data.dataset.catalogue import build
from data.dataset.package import read
from data.matching.weighing import weigh
from tests.catalogues import catalogue, group, says, scale, term
from tests.generated import Situation, situations
from tests.stories import running

SHIPPED = build(read())
EVIDENCE = weigh(SHIPPED)


def test_a_rare_shared_finding_brings_nearer_than_a_usual_one() -> None:
    told = catalogue(
        statements=[
            *(says(name, "lump") for name in ("boil", "cyst", "wart", "mole")),
            says("boil", "pus"),
            says("cyst", "pus"),
            says("far", "fever"),
        ],
        terms=[term("lump", "appearance"), term("pus", "appearance")],
    )
    found = look_alikes(told, weigh(told), "boil").near
    assert [(each.condition, each.shared) for each in found] == [
        ("cyst", ("pus", "lump")),
        ("mole", ("lump",)),
        ("wart", ("lump",)),
    ]


def test_what_is_only_broader_than_another_shared_finding_is_not_listed() -> None:
    told = catalogue(
        terms=[term("itch"), term("strong-itch", parent="itch")],
        statements=[says("boil", "strong-itch"), says("wart", "strong-itch"), says("far", "fever")],
    )
    [near] = look_alikes(told, weigh(told), "boil").near
    assert near.shared == ("strong-itch",)


def test_sharing_only_a_place_is_no_likeness() -> None:
    told = catalogue(
        terms=[term("back", "location")],
        statements=[says("boil", "back"), says("wart", "back"), says("boil", "pus")],
    )
    assert look_alikes(told, weigh(told), "boil") == Likeness((), ())


def test_pain_and_a_lump_make_no_serious_look_alike_of_back_acne() -> None:
    told = running.shipped().catalogue
    named = {each.condition for each in look_alikes(told, weigh(told), "back-acne").serious}
    assert "spinal-tumor" not in named
    assert named


def test_forms_of_one_illness_stand_beside_it_and_are_no_look_alikes() -> None:
    told = running.shipped().catalogue
    evidence = weigh(told)
    assert told.weights["forms"]
    for key in evidence.candidates:
        kin = {other for others in forms(told, key).values() for other in others}
        alike = look_alikes(told, evidence, key)
        assert kin.isdisjoint(each.condition for each in (*alike.near, *alike.serious))
    assert "acne-vulgaris" in forms(told, "back-acne")["acne"]
    assert "back-acne" in forms(told, "acne-vulgaris")["acne"]
    # A boil and an abscess are of one group too, yet are two things that are mixed up.
    assert forms(told, "boil") == {}
    assert "abscess" in {each.condition for each in look_alikes(told, evidence, "boil").near}


def test_a_group_has_no_look_alike() -> None:
    told = catalogue(
        conditions=[group("lump")], statements=[says("lump", "pus"), says("boil", "pus")]
    )
    assert look_alikes(told, weigh(told), "lump") == Likeness((), ())


@given(situation=situations())
def test_nobody_is_its_own_look_alike_and_sharing_is_mutual(situation: Situation) -> None:
    told, evidence = situation.catalogue, situation.evidence
    near = {
        key: {
            each.condition: each.shared for each in look_alikes(told, evidence, key, most=99).near
        }
        for key in evidence.candidates
    }
    for key, found in near.items():
        assert key not in found
        for other, shared in found.items():
            assert shared
            assert near[other][key] == shared


def test_a_size_is_named_last_of_what_both_have() -> None:
    alike = ("size-grape", "ring", "dry")
    told = catalogue(
        terms=[
            *scale("size", "size-pea", "size-grape", facet="appearance"),
            term("ring", "appearance"),
            term("dry", "feel"),
        ],
        statements=[
            *(says("ringworm", each, "often") for each in alike),
            *(says("eczema", each, "often") for each in alike),
            *(says(name, "dry", "often") for name in ("one", "two", "three", "four")),
            says("far", "fever"),
        ],
    )
    [near, *_] = look_alikes(told, weigh(told), "ringworm").near
    assert (near.condition, near.shared[-1]) == ("eczema", "size-grape")


@pytest.mark.parametrize(
    ("condition", "serious"),
    [
        ("pityriasis-rosea", "secondary-syphilis"),
        ("herniated-disc", "cauda-equina-syndrome"),
        ("herniated-disc", "spinal-epidural-abscess"),
        ("seborrhoeic-keratosis", "melanoma"),
        ("shingles", "eczema-herpeticum"),
    ],
)
def test_what_must_not_be_missed_stands_beside_what_it_is_taken_for(
    condition: str, serious: str
) -> None:
    found = look_alikes(SHIPPED, EVIDENCE, condition)
    assert serious in {each.condition for each in (*found.near, *found.serious)}
