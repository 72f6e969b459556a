"""What frightened people type, and the exact ticks that it proposes, on the shipped vocabulary.

`plain_words.csv` holds a line of everyday words a row, with typos and without apostrophes, and what
it says is there, what it says is not there, and which conditions it names.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given

from data.plain_words.lookup import propose
from data.plain_words.phrases import APART
from data.plain_words.proposing import Found
from data.plain_words.spelling import distance
from data.plain_words.words import SILENT, cut, stem
from tests.plain_words.test_lookup import lookup, shipped
from tests.plain_words.test_lookup_laws import lines, names

with (Path(__file__).parent / "plain_words.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["typed"])
def test_everyday_words_propose_exactly_this(row: dict[str, str]) -> None:
    found = propose(lookup(), row["typed"]).found
    assert {each.term for each in found if each.state == "has" and each.term} == {
        *row["there"].split()
    }
    assert {each.term for each in found if each.state == "not"} == {*row["not_there"].split()}
    assert {each.condition for each in found if each.condition} == {*row["read"].split()}


def test_every_line_of_everyday_words_stands_once() -> None:
    assert len(ROWS) >= 60
    assert len({row["typed"] for row in ROWS}) == len(ROWS)


def test_every_warning_sign_has_everyday_words() -> None:
    signs = {term for rule in shipped().rules for need in rule.needs for term in need}
    few = [sign for sign in signs | {*shipped().now} if len(shipped().terms[sign].also_called) < 2]
    assert few == []


@pytest.mark.parametrize("line", ["black", "is it black", "it's not painless", "I feel unwell"])
def test_what_is_not_understood_is_said_to_be_not_understood(line: str) -> None:
    proposals = propose(lookup(), line)
    assert proposals.found == ()
    assert proposals.unknown


@pytest.mark.parametrize(
    ("line", "doubtful"),
    [
        ("itchy red bumps, no fever", set()),
        ("fevr and itch", {"fever"}),
        ("vomiiting and itch", set()),
        ("no pain but severe pain at times, itch", {"painless", "severe-pain"}),
        ("size of a pea, big as a golf ball, itch", {"size-pea", "size-golf-ball"}),
        ("color change and itchy", {"changes-colour", "discoloured-skin"}),
        ("sore and itchy", set()),
    ],
)
def test_what_is_weak_double_or_contradicted_is_not_sure(line: str, doubtful: set[str]) -> None:
    found = propose(lookup(), line).found
    assert {each.term for each in found if not each.sure} == doubtful


@pytest.mark.parametrize("before", ["no ", "not ", "without ", "cannot feel ", "never on my "])
def test_no_place_is_denied(before: str) -> None:
    places = [name for term, name in names() if term.facet == "location"]
    denied = [
        name
        for name in places
        for found in propose(lookup(), before + name).found
        if found.state == "not" and shipped().terms[found.term].facet == "location"
    ]
    assert len(places) > 30
    assert denied == []


@given(text=lines())
def test_no_line_denies_a_place_or_what_is_itself_a_no(text: str) -> None:
    for found in propose(lookup(), text).found:
        if found.state == "not":
            assert shipped().terms[found.term].facet != "location"
            assert not {"no", "not", "cannot"} & {*cut(shipped().terms[found.term].label)}


@given(text=lines())
def test_no_line_proposes_a_finding_and_its_opposite(text: str) -> None:
    found = propose(lookup(), text).found
    there = {each.term for each in found if each.state == "has"}
    absent = {each.term for each in found if each.state == "not"}
    wholes = {whole for term in there if term for whole in shipped().ancestors[term]}
    assert absent & (there | wholes) == set()


@given(text=lines())
def test_nothing_is_proposed_that_has_no_word_in_the_text(text: str) -> None:
    words = cut(text)
    for found in propose(lookup(), text).found:
        told = found.words.split()
        assert told
        assert {*told} - {"..."} <= {*words}
        if "..." in told:  # it follows from what two others say
            continue
        assert any(_meets(word, name) for word in words for name in _words_of(found))


def _words_of(found: Found) -> set[str]:
    """The words that the names of what was found are made of."""
    if found.term:
        term = shipped().terms[found.term]
        named = [term.label, *term.also_called]
    else:
        condition = shipped().conditions[found.condition]
        named = [condition.name, *condition.also_called]
    return {word for name in named for word in cut(name.replace(APART, " "))} - SILENT


def _meets(word: str, name: str) -> bool:
    slips = 2 if len(word) >= 7 else 1
    return name.startswith(word) or stem(word) == stem(name) or distance(word, name) <= slips
