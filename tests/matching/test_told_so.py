"""What a reader's own words sound like moves the order, and nothing that warns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from data.matching.address import parameters, selection_in
from data.matching.explanation import explain
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import recognised
from data.urgency.rules import rules_met
from tests.catalogues import catalogue, condition, says, selection, term
from tests.generated import Situation, situations

WORDS = catalogue(
    conditions=[condition("boil"), condition("cyst"), condition("wart")],
    terms=[term("itch"), term("lump"), term("warm"), term("pus")],
    statements=[
        *(says("boil", each, "often") for each in ("itch", "lump", "warm")),
        says("cyst", "lump", "often"),
        says("cyst", "pus", "sometimes"),
        says("wart", "pus", "rarely"),
    ],
)
EVIDENCE = weigh(WORDS)


def first(chosen: Selection) -> list[str]:
    return match(EVIDENCE, chosen).fits.conditions


def test_what_it_sounds_like_comes_first() -> None:
    chosen = selection("itch", "lump")
    assert first(chosen) == ["boil", "cyst"]
    assert first(chosen.sounding([("boil", 2), ("cyst", 11)])) == ["cyst", "boil"]


def test_what_shares_no_tick_is_shown_where_the_words_sound_like_it() -> None:
    chosen = selection("itch")
    assert match(EVIDENCE, chosen).apart == 2
    little = match(EVIDENCE, chosen.sounding([("wart", 2)]))
    assert (little.fits_some.conditions, little.apart) == (["wart"], 1)
    much = match(EVIDENCE, chosen.sounding([("wart", 9)]))
    assert "wart" in much.fits.conditions


def test_what_is_ruled_out_stays_out_whatever_it_sounds_like() -> None:
    chosen = selection("itch", must=["warm"]).sounding([("wart", 12)])
    assert match(EVIDENCE, chosen).unlikely.conditions == ["wart"]


def test_a_card_says_so_where_the_words_sound_like_it_enough() -> None:
    chosen = selection("itch").sounding([("wart", 9), ("cyst", 1)])
    assert explain(WORDS, "wart", chosen).told_so
    assert not explain(WORDS, "cyst", chosen).told_so
    assert not explain(WORDS, "boil", chosen).told_so


def test_words_go_with_the_last_tick() -> None:
    chosen = selection("itch", "lump").sounding([("wart", 3)])
    assert chosen.mark("itch", "").sounds == {("wart", 3)}
    assert chosen.mark("itch", "").mark("lump", "") == Selection()
    assert Selection().sounding([("wart", 3)]) == Selection()


def test_an_address_says_what_words_sound_like() -> None:
    chosen = selection("itch").sounding([("wart", 3), ("cyst", 11)])
    written = parameters(chosen, WORDS)
    assert written["sounds"] == ["cyst.11", "wart.3"]
    assert selection_in(written, WORDS).selection == chosen


def test_an_address_that_says_it_wrongly_is_told_of() -> None:
    strange = ["wart.0", "wart.13", "wart", "wart.-1", "wart.\u0663", "gout.3", "cyst.2", "cyst.2"]
    reading = selection_in({"symptom": ["itch"], "sounds": strange}, WORDS)
    assert reading.selection == selection("itch").sounding([("cyst", 2)])
    assert reading.dropped == 6
    assert selection_in({"sounds": ["cyst.2"]}, WORDS).selection == Selection()


@given(situation=situations(), data=st.data())
def test_no_words_change_a_rule_that_is_met_or_what_is_recognised(
    situation: Situation, data: st.DataObject
) -> None:
    keys = sorted(situation.evidence.candidates)
    told = st.dictionaries(st.sampled_from(keys), st.integers(1, 12)) if keys else st.just({})
    plain = situation.selection.sounding(())
    said = plain.sounding(data.draw(told).items())
    known, evidence = situation.catalogue, situation.evidence
    assert rules_met(known, said) == rules_met(known, plain)
    assert recognised(known, evidence, said) == recognised(known, evidence, plain)
