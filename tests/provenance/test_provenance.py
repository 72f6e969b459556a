"""What stands behind facts: confidence, what rests on a source, gaps, disagreements, reviews."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from data.matching.selection import Selection
from data.matching.telling import tellings
from data.provenance.benchmark import Measured, benchmark, worst
from data.provenance.confidence import REFERENCE, confidence
from data.provenance.coverage import coverage, named_like
from data.provenance.disagreements import disagreements
from data.provenance.footing import stated, weak
from data.provenance.reviews import reviews
from data.provenance.source_use import found_in, is_copy, uses
from tests.stories import running

ALL = running.shipped().catalogue
WHO = {
    "nhs": ("NHS", "public-body"),
    "nhs-again": ("NHS", "public-body"),
    "cdc": ("CDC", "public-body"),
    "book": ("A book", "clinical"),
    "atlas": ("An atlas", "clinical"),
    "blog": ("", "article"),
    "paper": ("A paper", "other"),
}


@pytest.mark.parametrize(
    ("sources", "word"),
    [
        (["blog"], "article"),
        (["blog", "paper"], "articles"),
        (["nhs", "blog"], "public"),
        (["nhs", "nhs-again"], "public"),
        (["nhs", "cdc"], "publics"),
        (["nhs", "book"], "public_and_clinical"),
        (["book", "blog"], "clinical"),
        (["book", "atlas"], "clinicals"),
    ],
)
def test_confidence_is_said_by_who_says_so(sources: list[str], word: str) -> None:
    source, statement = next(iter(ALL.sources.values())), ALL.statements[0]
    known = {
        key: replace(source, source=key, publisher=publisher, kind=kind)
        for key, (publisher, kind) in WHO.items()
    }
    catalogue = replace(ALL, sources=known)
    assert confidence(catalogue, [replace(statement, source=key) for key in sources]) == word
    assert catalogue.wording["confidence"][word]


def test_every_statement_and_rule_is_counted_at_its_source() -> None:
    held = uses(ALL)
    assert sum(use.facts for use in held) == len(ALL.statements)
    assert sum(use.rules for use in held) == sum(rule.source in ALL.sources for rule in ALL.rules)
    assert {use.source.source for use in held} == {*ALL.sources}
    assert {use.source.kind for use in found_in(held, "", ["article"])} == {"article"}
    assert found_in(held, "no such words at all", ()) == ()
    assert all("nhs" in use.source.named.lower() for use in found_in(held, "NHS: ", ()))


def test_weak_facts_are_weak_and_no_other_is() -> None:
    kinds = {key: source.kind for key, source in ALL.sources.items()}
    for rows in weak(ALL, "article").values():
        assert all(kinds[row.source] not in REFERENCE for row in rows)
    for rows in weak(ALL, "copy").values():
        assert all(is_copy(ALL.sources[row.source]) for row in rows)
    lone = weak(ALL, "one_source")
    for fact, rows in stated(ALL).items():
        assert (len({row.source for row in rows}) == 1) == (fact in lone)


def test_coverage_has_a_field_for_every_condition_and_facet() -> None:
    conditions = named_like(ALL, "")
    cells = coverage(ALL, conditions)
    assert len(cells) == len(conditions) * len(ALL.facets)
    own = sum(len(ALL.by_condition.get(key, ())) for key in conditions)
    assert sum(cell.statements for cell in cells) == own
    assert all((cell.sources == 0) == (cell.statements == 0) for cell in cells)
    assert "lipoma" in named_like(ALL, "fatty lump")


def test_a_disagreement_names_both_sides() -> None:
    found = disagreements(ALL)
    assert found
    for each in found:
        assert len(each.sides) > 1
        assert all(source in ALL.sources for side in each.sides.values() for source in side)


def test_a_review_is_overdue_after_its_day() -> None:
    first = next(iter(ALL.conditions.values()))
    late = replace(first, review_due="2026-01-31", reviewed_by="Dr A")
    catalogue = replace(ALL, conditions={first.condition: late})
    assert reviews(catalogue, date(2026, 1, 31)).overdue == ()
    after = reviews(catalogue, date(2026, 2, 1))
    assert after.overdue == after.checked == (first.condition,)
    assert reviews(ALL, date(2000, 1, 1)).late is False
    assert reviews(ALL, date(2100, 1, 1)).late is True


def test_the_benchmark_is_read_and_its_worst_is_named() -> None:
    text = "open:\n  typed: {stories: 10, covered: 9, first_1: 4, emergencies: 2, emergencies_found: 1}\n"
    [measured] = benchmark({"benchmark.yaml": text})
    assert (measured.half, measured.told) == ("open", "typed")
    assert worst(measured) == ("first_1", 4, 10)
    assert worst(Measured("open", "typed", {"stories": 3, "covered": 3})) is None
    assert benchmark({}) == ()


def test_a_finding_told_in_words_never_speaks_against_by_its_place() -> None:
    evidence = running.shipped().evidence
    chosen = Selection(frozenset({"upper-back", "itch", "soft"}))
    for condition in ("lipoma", "scabies"):
        told = tellings(evidence, chosen, condition)
        assert {each.term for each in told} == chosen.ticked
        assert all("against" not in each.strength for each in told if each.place)
    strengths = {each.term: each.strength for each in tellings(evidence, chosen, "lipoma")}
    assert strengths["soft"] in ("much", "some")
