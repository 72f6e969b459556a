"""What holds of every text that somebody may type, on the shipped vocabulary."""

from __future__ import annotations

from itertools import product
from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from data.dataset.records import Term
from data.dataset.word_classes import APART, widened
from data.plain_words.lookup import propose
from data.plain_words.proposing import MOST_PROPOSALS
from tests.plain_words.test_lookup import lookup, said, shipped


def names() -> list[tuple[Term, str]]:
    ticked = [term for key, term in shipped().terms.items() if shipped().filtering(key)]
    return [
        (term, name)
        for term in ticked
        for called in (term.label, *term.also_called)
        for name in each_name(called)
    ]


def each_name(called: str) -> list[str]:
    """The name, or each one that its classes stand for."""
    classes = shipped().own_words["word_classes"]
    parts = [widened(classes, [part.strip()]) for part in called.split(APART)]
    return [f" {APART} ".join(each) for each in product(*parts)]


def typed(name: str) -> str:
    """A name of two parts as it is typed: with other words between them."""
    return name.replace(APART, "in my")


def test_every_name_finds_its_term() -> None:
    missed = [
        (name, term.term)
        for term, name in names()
        for line in (typed(name), f"{typed(name)}.", typed(name).upper())
        if term.term not in said(line)
    ]
    assert len(names()) > 300
    assert missed == []


def test_every_name_finds_its_condition_and_no_group() -> None:
    missed = [
        (name, each.condition)
        for each in shipped().conditions.values()
        for name in (each.name, *each.also_called)
        if (f"see {each.condition}" in said(name)) == each.is_group
    ]
    assert missed == []


NOS = ("no ", "not ", "without ", "never ", "no sign of ")
ENDS = ("", ".", " at all")


def test_no_name_is_proposed_as_there_behind_a_no() -> None:
    # Every name meets a no and an end, and every no meets every end; all of all takes minutes. Which
    # one it meets hangs on the name, so that a new name does not change it for all that follow.
    ways = [(before, end) for before in NOS for end in ENDS]
    lines = []
    for term, name in names():
        before, end = ways[crc32(f"{term.term} {name}".encode()) % len(ways)]
        lines.append((term.term, f"{before}{typed(name)}{end}"))
    assert [line for term, line in lines if term in said(line) and not _is_a_name(line)] == []


def _is_a_name(line: str) -> bool:
    """Whether the no is part of what is found: who has no pulse does not deny a fast one."""
    found = propose(lookup(), line).found
    return any(each.words.startswith((*NOS, "cannot ")) for each in found)


def lines() -> st.SearchStrategy[str]:
    small = ["no", "not", "or", "and", "but", "with", "without", "never", "only", "is", "it", ", "]
    small += [". ", ": ", "xyzzy", "doesn't", "gone", "yes", "nor", "at first"]
    words = st.sampled_from([*(typed(name) for _, name in names()), *small])
    return st.lists(words, max_size=8).map(" ".join)


@given(text=st.one_of(st.text(), lines()))
def test_every_proposal_is_known_and_stands_once(text: str) -> None:
    found = propose(lookup(), text).found
    catalogue = shipped()
    assert len(found) <= MOST_PROPOSALS
    assert len({(each.term, each.condition) for each in found}) == len(found)
    for each in found:
        assert bool(each.term) != bool(each.condition)
        assert 0 < each.score <= 1
        if each.term:
            assert catalogue.filtering(each.term)
        else:
            assert not catalogue.conditions[each.condition].is_group
            assert each.state == "has"


@given(name=st.sampled_from(names()), more=lines())
def test_a_text_without_a_no_denies_nothing(name: tuple[Term, str], more: str) -> None:
    negating = ("no", "not", "nothing", "without", "never", "doesn't", "cannot", "free")
    text = f"{typed(name[1])} {more}".lower()
    if not any(word in text.replace(",", " ").split() for word in negating):
        assert all(each.state == "has" for each in propose(lookup(), text).found)
