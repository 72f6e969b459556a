"""What a person may type, and what is proposed for it, on the shipped vocabulary."""

from __future__ import annotations

from functools import cache

import pytest

from data.dataset.catalogue import Catalogue
from data.plain_words.lookup import Lookup, propose
from data.plain_words.proposing import MOST_PROPOSALS
from data.plain_words.words import LONGEST_TEXT
from tests.stories import running


@cache
def shipped() -> Catalogue:
    return running.shipped().catalogue


@cache
def lookup() -> Lookup:
    return running.shipped().lookup


def said(text: str) -> list[str]:
    """Terms as they are, denied ones with `not`, conditions with `see`."""
    marks = {"has": "", "not": "not "}
    return [
        f"see {each.condition}" if each.condition else f"{marks[each.state]}{each.term}"
        for each in propose(lookup(), text).found
    ]


def cases(table: str) -> list[object]:
    """Rows of `typed -> proposals`, the row itself being the name of the test."""
    rows = [row.strip().partition(" -> ") for row in table.strip().splitlines()]
    return [
        pytest.param(
            text.strip(),
            [each for each in found.strip().split("; ") if each != "nothing"],
            id=f"{text.strip()} gives {found.strip()}",
        )
        for text, _, found in rows
    ]


ONE_FINDING = """
itch -> itch
Itchy! -> itch
it itches -> itch
itching all day. -> itch
swollen -> swelling
swelling -> swelling
bump -> bumps
red spots -> red-bumps
hot -> warm-to-touch
warm to touch -> warm-to-touch
heat -> nothing
radiating heat -> warm-to-touch
high temperature -> fever
hurts -> painful
it aches -> painful
in the small of my back -> lower-back
lower back -> lower-back
between my shoulder blades -> between-shoulder-blades
hot tub -> pool-or-hot-tub
after swimming -> pool-or-hot-tub
leaking -> pus-comes-out
rash -> rash
came back -> comes-back
one -> single-bump
rock hard -> hard
I can't sleep -> poor-sleep
my baby won't eat -> refuses-to-eat
blister -> blisters
colour change -> changes-colour; discoloured-skin
discharge -> pus; pus-comes-out
all over -> whole-body
"""

SEVERAL_FINDINGS = """
itchy red bumps after a hot tub, no fever -> itch; red-bumps; pool-or-hot-tub; not fever
red, hot, swollen lump with pus -> redness; warm-to-touch; swelling; lump; pus
hard lump that doesn't move -> hard; lump; fixed
big lump growing fast -> large-lump; grows-fast
bumps on my shoulders and thighs -> bumps; shoulders; thighs
painful then itchy then painful -> painful; itch
swollen glands in armpit -> swollen-glands; armpits
"""

TYPOS = """
puss -> pus
feaver -> fever
itchyy -> itch
painfull -> painful
sweling -> swelling
blisterz -> blisters
abcess -> see abscess; pus
furunkle -> see boil
shingels -> maybe-shingles; see shingles
measels -> see measles; maybe-measles
"""

OTHER_WORDS_ARE_NO_TYPOS = """
never -> nothing
know -> nothing
number -> nothing
heart -> nothing
black -> nothing
pee -> nothing
would -> nothing
injection -> nothing
itchless -> nothing
like -> nothing
"""

UNFINISHED = """
itc -> itch; see itch-all-over; itch-at-night; see cholestasis-of-pregnancy; itch-little-to-see; itch-worse-with-heat
lower b -> lower-back; back-pain
no fev -> not fever
hot tu -> see pseudomonas-folliculitis; pool-or-hot-tub
no fever no -> not fever
no -> nothing
it -> nothing
"""

CONDITIONS = """
furuncle -> see boil
boils -> pus; see boil
slipped disc -> see herniated-disc; back-pain
chicken pox -> maybe-chickenpox; see chickenpox
skin cancer -> see basal-cell-carcinoma; see melanoma; see squamous-cell-carcinoma
mole -> see common-mole; mole
sebaceous cyst -> see epidermoid-cyst
herpes zoster -> maybe-shingles; see shingles
is it a lipoma? -> see lipoma
not a lipoma -> nothing
anaphylaxis -> serious-allergic-reaction-signs; see serious-allergic-reaction
"""

DENIED = """
no fever -> not fever
without fever -> not fever
w/o fever -> not fever
not itchy -> not itch
doesn't itch -> not itch
doesnt itch -> not itch
doesn’t itch -> not itch
dosent itch -> not itch
witout fever -> not fever
isn't painful -> not painful
without pain -> not painful
no longer itchy -> not itch
no sign of any fever -> not fever
I have never had a fever -> not fever
free of fever -> not fever
no fever or chills -> not fever; not chills
no fever nor chills -> not fever; not chills
neither itchy nor painful -> not itch; not painful
no fever, chills or headache -> not fever; not chills; not headache
no fever, chills, or headache -> not fever; not chills; not headache
no fever but chills -> not fever; chills
no fever with chills -> not fever; chills
no fever. Chills -> not fever; chills
no fever, itchy -> not fever; itch
no fever and itchy -> not fever; itch
no fever, red bumps -> not fever; red-bumps
no fever it itches -> not fever; itch
itchy but no pain -> itch; painless
no pain or fever -> painless; not fever
does not hurt or itch -> painless; not itch
not only itchy but painful -> itch; painful
not just itchy -> itch
nothing but itch -> itch
not raised -> flat
is not moving -> fixed
no appetite -> loss-of-appetite
no energy -> tiredness
no, I have fever -> fever
no fever itchy red bumps -> not fever; itch; red-bumps
not painful round lump -> not painful; round; lump
does not itch flat brown patch -> not itch; flat; darkened-skin
lump never goes away hard and red -> lump; does-not-go-away; hard; redness
no pain lump on back -> painless; lump; back
no rash itchy back -> not rash; itch; itch-little-to-see
"""

UNCLEAR = """
no fever and chills -> not fever
no fever, chills, headache -> not fever
no red or itchy bumps -> nothing
no painful lump -> nothing
no relief from itching -> nothing
not sure if it itches -> nothing
not very itchy -> nothing
not always itchy -> nothing
no bumps on my legs -> nothing
no pain unless pressed. -> nothing
didn't hurt at first. -> nothing
fever: no -> nothing
fever no -> nothing
fever? No. -> nothing
fever never -> nothing
fever free -> nothing
the itch is gone -> nothing
the fever disappeared. -> goes-away-by-itself
fever yes, itch no -> fever
fever no itch yes -> nothing
no discharge -> nothing
no hot tub. -> nothing
fever, no fever -> nothing
does not itch bleed -> not itch
no fever chills headache -> not fever
not itchy or sore red patch -> nothing
no fever rash or blisters -> not fever; not blisters
not growing bigger -> not-growing
no bumps, just red spots -> red-bumps
no no fever -> nothing
anti-itch -> nothing
used to itch -> nothing
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case
        for table in (
            ONE_FINDING,
            SEVERAL_FINDINGS,
            TYPOS,
            OTHER_WORDS_ARE_NO_TYPOS,
            UNFINISHED,
            CONDITIONS,
            DENIED,
            UNCLEAR,
        )
        for case in cases(table)
    ],
)
def test_words_find_terms(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_several_terms_of_one_word_are_all_proposed() -> None:
    assert sorted(said("color change")) == ["changes-colour", "discoloured-skin"]


def test_what_is_not_understood_or_not_clear_is_named() -> None:
    assert propose(lookup(), "purring itchy flimflam").unknown == ("purring", "flimflam")
    assert propose(lookup(), "no fever and chills").unknown == ("chills",)
    assert propose(lookup(), "I have had very itchy bumps, please help").unknown == ()


def test_a_word_that_is_cut_off_by_the_limit_is_not_read() -> None:
    text = "painless"
    assert said("x" * (LONGEST_TEXT - 5) + " " + text) == []


def test_more_findings_than_are_proposed_are_named_as_left_over() -> None:
    names = "itch fever chills pus lump swelling blisters headache vomiting tiredness rash scars"
    more = "bumps redness hives cysts nodules tender firm soft hard rubbery raised flat"
    line = propose(lookup(), ", ".join(f"{names} {more}".split()))
    assert len(line.found) == MOST_PROPOSALS
    assert 2 <= len(line.unknown) <= 6
