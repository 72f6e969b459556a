"""The sheet: everything ticked and typed stands on it, as text and as a page, and as words only."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.care.visit import visit
from components.sheet.sheet import print_page
from data.conditions.still_fitting import BEST, fits_best
from data.conditions.visit import named_for
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.exports.appointment_sheet import Sheet, Typed, appointment_sheet
from data.exports.sheet_text import plain_text
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import advise
from tests.catalogues import selection
from tests.generated import Situation, selections, situations
from tests.stories import running

SHIPPED = running.shipped().catalogue
EVIDENCE = running.shipped().evidence
DAY = date(2026, 11, 21)
NOTHING = Typed()


def sheet(chosen: Selection, typed: Typed = NOTHING) -> Sheet:
    return made(SHIPPED, chosen, typed)


def made(known: Catalogue, chosen: Selection, typed: Typed = NOTHING) -> Sheet:
    evidence = EVIDENCE if known is SHIPPED else weigh(known)
    found = match(evidence, chosen)
    advice = advise(known, evidence, chosen, found)
    level = known.levels[advice.level].label if advice.level else known.wording["advice"]["none"]
    return appointment_sheet(known, evidence, chosen, found, advice, typed, DAY, (level,))


def words_of(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold()


def words_of_page(page: str) -> str:
    body = page[page.index("<body>") :]
    return words_of(unescape(re.sub(r"<[^>]+>", " ", body)))


def part(of: Sheet, heading: str) -> tuple[str, ...]:
    [found] = [p for p in of.parts if p.heading == SHIPPED.wording["sheet"][heading]]
    return (*found.lines, *found.items)


@settings(max_examples=40, deadline=None)
@given(selections(SHIPPED, most=8))
def test_every_chosen_term_stands_on_the_sheet_and_on_the_page(chosen: Selection) -> None:
    made = sheet(chosen)
    for said in (words_of(plain_text(made)), words_of_page(print_page(SHIPPED, made))):
        for term in chosen.chosen:
            assert words_of(SHIPPED.terms[term].label) in said


@settings(max_examples=30, deadline=None)
@given(situations())
def test_any_catalogue_gives_a_sheet(situation: Situation) -> None:
    known = replace(situation.catalogue, wording=SHIPPED.wording)
    said = words_of(plain_text(made(known, situation.selection)))
    assert all(known.terms[t].label.casefold() in said for t in situation.selection.chosen)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_what_is_typed_is_never_markup(text: str) -> None:
    page = print_page(SHIPPED, sheet(selection("fever"), Typed(text, text, text, text)))
    empty = print_page(SHIPPED, sheet(selection("fever")))
    names = set(re.findall(r"<\s*([a-z!][a-z0-9]*)", page))
    assert names == set(re.findall(r"<\s*([a-z!][a-z0-9]*)", empty))


def test_hostile_text_stands_there_as_it_was_typed() -> None:
    hostile = "<script>alert(1)</script> & \"quotes\" 'and' <img src=x onerror=alert(1)>"
    page = print_page(SHIPPED, sheet(selection("fever"), Typed(since=hostile)))
    assert "<script" not in page
    assert "<img" not in page
    assert words_of(hostile) in words_of(unescape(page))


def test_the_page_asks_nothing_of_anybody_and_can_be_read_aloud() -> None:
    page = print_page(SHIPPED, sheet(selection("fever")))
    assert page.startswith('<!doctype html>\n<html lang="en"><head><meta charset="utf-8">')
    assert "<title>Sheet for the appointment</title>" in page
    assert re.findall(r"<h[1-6]>", page).count("<h1>") == 1
    assert re.search(r"(src|href|url\()", page) is None
    assert "@media print" in page


@pytest.mark.parametrize(
    ("field", "heading"),
    [
        ("since", "since"),
        ("changed", "changed"),
        ("medicines", "medicines"),
        ("questions", "questions"),
    ],
)
def test_what_is_typed_stands_under_its_heading_line_by_line(field: str, heading: str) -> None:
    typed = Typed(**{field: " It began on Monday. \n\n Then it grew. "})
    assert part(sheet(Selection(), typed), heading)[:2] == ("It began on Monday.", "Then it grew.")


def test_what_is_not_known_of_a_condition_reads_as_such_on_text_and_page() -> None:
    """ "Not known stomach" once."""
    of = sheet(selection("back", "red-bumps", "fever", "child", "stomach"))
    [viral] = [line for line in part(of, "fits") if line.startswith("Viral rash: ")]
    assert viral.endswith(". Not known: stomach.")
    for said in (words_of(plain_text(of)), words_of_page(print_page(SHIPPED, of))):
        assert words_of(viral) in said


def test_what_was_denied_is_never_called_not_known_and_each_label_stays_whole() -> None:
    """ "Not known: stomach, raw skin, like a burn, faint, or passed out, fever", all denied but one."""
    chosen = selection("hive-like-bumps", "stomach", absent=["fever", "raw-skin", "faint"])
    lines = [line for line in part(sheet(chosen), "fits") if ". Not known: " in line]
    assert lines
    for line in lines:
        unknown = line.split(". Not known: ")[1].removesuffix(".").split("; ")
        assert {*unknown} <= {label_inside(SHIPPED, term) for term in chosen.present}


def test_what_is_absent_stands_under_a_heading_that_says_so() -> None:
    assert part(sheet(selection(absent=["fever"])), "absent") == ("What else: fever",)


def test_the_warning_signs_that_are_met_stand_with_their_reason() -> None:
    chosen = selection("fever", "pus")
    met = advise(SHIPPED, EVIDENCE, chosen, match(EVIDENCE, chosen)).rules
    assert met
    said = part(sheet(chosen), "signs")
    assert [any(rule.reason in line for line in said) for rule in met] == [True] * len(met)


def test_a_warning_sign_names_nothing_that_was_not_ticked() -> None:
    said = part(sheet(selection("fever", "diabetes", "small-red-bumps")), "signs")
    assert any(line.startswith("Fever; diabetes: ") for line in said)
    assert any("small red bumps" in line.lower() for line in said)
    named = {label.strip() for line in said for label in line.split(": ")[0].lower().split(";")}
    assert named <= {"fever", "diabetes", "small red bumps"}


def test_what_soothes_is_no_warning_sign() -> None:
    chosen = selection("hive-like-bumps", "comes-and-goes", "fever", "itch")
    levels = {
        rule.level for rule in advise(SHIPPED, EVIDENCE, chosen, match(EVIDENCE, chosen)).rules
    }
    assert {"pharmacist", "today"} <= levels
    assert not any("without a doctor" in line for line in part(sheet(chosen), "signs"))


def test_an_everyday_finding_is_not_called_part_of_a_warning_sign() -> None:
    said = part(sheet(selection("itch", "red-bumps", "upper-back")), "signs")
    assert said == (SHIPPED.wording["sheet"]["no_sign"],)


@pytest.mark.parametrize("telling", ["dizzy", "blood-thinners", "vomiting", "cancer-before"])
def test_what_is_telling_of_a_warning_sign_is_named_without_the_everyday_beside_it(
    telling: str,
) -> None:
    [said] = part(sheet(selection(telling, "itch", "red-bumps", "upper-back")), "signs")
    label = label_inside(SHIPPED, telling)
    assert said == SHIPPED.wording["sheet"]["part_sign"].format(labels=label)


def test_what_is_telling_stands_in_the_sentence_in_small_letters() -> None:
    [said] = part(sheet(selection("new-medicine", "bumps", "upper-back")), "signs")
    assert "started a new medicine" in said


def test_serious_conditions_that_share_something_are_named() -> None:
    said = part(sheet(selection("soft", "painless", "lump", "fever", "chills")), "fits")
    missed = [line for line in said if line.startswith("Not to be missed: ")]
    assert 1 <= len(missed) <= 3
    assert any("Not said yet: " in line for line in missed)


@pytest.mark.parametrize(
    ("ticked", "first"),
    [
        ("becomes-sore between-shoulder-blades lump painful", "Cancer in the soft parts"),
        ("back-pain", "Cauda equina syndrome"),
        ("lump grows-fast", "Cancer in the soft parts"),
    ],
)
def test_of_what_must_not_be_missed_that_which_fits_best_stands_first(
    ticked: str, first: str
) -> None:
    """A melanoma that shared one finding stood before a cancer that had all four."""
    chosen = selection(*ticked.split())
    found = match(EVIDENCE, chosen)
    missed = [line for line in part(sheet(chosen), "fits") if line.startswith("Not to be missed: ")]
    assert missed[0].startswith(f"Not to be missed: {first}")
    ranked = [SHIPPED.conditions[each.condition].name for each in (*found.fits, *found.fits_some)]
    names = [re.split(r"\. It (?:shares|fits)", line)[0].split(": ", 1)[1] for line in missed]
    assert [ranked.index(name) for name in names] == sorted(map(ranked.index, names))
    assert len(names) <= SHIPPED.weights["do_not_miss"]["most"]


def test_a_place_alone_names_nothing_serious() -> None:
    said = part(sheet(selection("lower-back")), "fits")
    assert not [line for line in said if line.startswith("Not to be missed: ")]


def test_what_fits_only_some_of_it_is_not_said_to_fit() -> None:
    chosen = selection("blackheads", "back-pain", "on-a-stalk", "target-rings")
    assert not match(EVIDENCE, chosen).fits
    said = part(sheet(chosen), "fits")
    assert any(line.endswith("more share some of it.") for line in said)


def test_only_the_leading_few_are_compared_with() -> None:
    said = part(sheet(selection("lower-back")), "fits")
    assert len(said) == 1 + BEST + 1
    assert said[-1].endswith("more fit as well.")


def test_an_empty_sheet_promises_nothing() -> None:
    made = sheet(Selection())
    assert part(made, "seen") == ("Nothing was ticked.",)
    assert "not a promise" in " ".join(part(made, "signs"))
    assert SHIPPED.wording["frame"]["standing"] in made.lines


def test_lines_of_the_text_are_short() -> None:
    long = sheet(selection("fever", "pus"), Typed(since="A word and another one. " * 30))
    lines = plain_text(long).splitlines()
    assert max(len(line) for line in lines if "http" not in line) <= 78


def test_an_address_is_never_cut() -> None:
    address = "https://example.org/" + "a-very-long-address" * 8
    assert address in plain_text(sheet(Selection(), Typed(since=f"I read {address} about it.")))


@pytest.mark.parametrize(
    "ticked", ["becomes-sore lump painful", "back-pain pain-down-leg", "mole changes-colour"]
)
def test_a_lump_a_mole_and_a_slipped_disc_are_not_asked_about_as_catching(ticked: str) -> None:
    asked = part(sheet(selection(*ticked.split())), "questions")
    assert SHIPPED.wording["sheet"]["question_catching"] not in asked


def test_in_an_emergency_nothing_is_asked_about_treatment_or_a_pharmacy() -> None:
    words = SHIPPED.wording["sheet"]
    asked = part(sheet(selection("numb-saddle-area")), "questions")
    general = [text for key, text in words.items() if key.startswith("question_general")]
    assert [line for line in asked if not line.startswith("How do you find out")] == general
    calm = part(sheet(selection("itch")), "questions")
    assert words["question_home"] in calm
    assert any(line.startswith("Is there something from a pharmacy?") for line in calm)


@pytest.mark.parametrize(
    ("ticked", "first"),
    [
        ("itch red-bumps upper-back", "Test for germs"),
        ("lump soft painless", "A look by a doctor"),
        ("numb-saddle-area", "Physical examination"),
    ],
)
def test_the_tests_to_ask_about_are_those_that_the_visit_names_a_look_first(
    ticked: str, first: str
) -> None:
    chosen = selection(*ticked.split())
    best = [each.condition for each in fits_best(match(EVIDENCE, chosen))]
    labels = [term.label for term in named_for(SHIPPED, best)]
    assert labels[0] == first
    named = "; ".join(labels)
    question = SHIPPED.wording["sheet"]["question_test"].format(labels=named)
    assert question in part(sheet(chosen), "questions")
    assert named in json.dumps(visit(SHIPPED, chosen, best))


def test_an_itchy_rash_is_not_told_of_tests_for_something_grave() -> None:
    best = fits_best(match(EVIDENCE, selection("itch", "red-bumps", "upper-back")))
    named = {t.term for t in named_for(SHIPPED, [each.condition for each in best])}
    assert not named & {"mri-scan", "biopsy", "cancer-check", "blood-tests"}
