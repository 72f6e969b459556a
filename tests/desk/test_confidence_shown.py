"""Who says so stands with every fact, in words, on cards, in Treatment and in Complications."""

from __future__ import annotations

import json
from dataclasses import replace

from components.care.treatment_columns import treatment_columns
from components.condition.reasons import reason_sources
from components.method.statements import statements
from components.parts.confidence_words import confidence_words, said_by
from data.conditions.treatment_columns import treatment
from data.matching.explanation import explain
from data.matching.matching import match
from data.matching.selection import Selection
from tests.stories.running import shipped

CATALOGUE = shipped().catalogue


def test_each_treatment_says_who_says_so() -> None:
    shown = json.dumps(treatment_columns(CATALOGUE, "shingles", whole=True))
    facts = [fact for column in treatment(CATALOGUE, "shingles") for fact in column.facts]
    assert facts
    for fact in facts:
        plain = CATALOGUE.terms[fact.term].plain
        assert json.dumps(plain)[1:-1] in shown
        assert said_by(CATALOGUE, fact.statements) in shown
    assert shown.count("Said by ") == len(facts)


def test_a_card_says_of_each_finding_who_says_so_before_its_sources() -> None:
    chosen = Selection(frozenset({"itch", "blisters", "lower-back"}))
    standing = match(shipped().evidence, chosen).fits[0]
    why = explain(CATALOGUE, standing.condition, chosen)
    sources = reason_sources(CATALOGUE, why)
    lines = [line for line in (*why.fits, *why.in_part, *why.against) if line.statements]
    told = [each["title"] for each in sources if not each["place"]]
    assert told == [confidence_words(CATALOGUE, line.statements) for line in lines]
    assert len(sources) == len(lines) + sum(len(line.statements) for line in lines)


def test_where_to_report_a_fault_is_the_address_of_the_dataset_or_an_honest_sentence() -> None:
    words = CATALOGUE.wording["method"]
    shown = json.dumps(statements(CATALOGUE, []))
    assert words["report_host"] in shown
    assert words["report_where"] not in shown
    address = "https://example.org/project/issues"
    named = replace(CATALOGUE, package={**CATALOGUE.package, "report": {"address": address}})
    shown = json.dumps(statements(named, []))
    assert words["report_where"] in shown
    assert address in shown
    assert words["report_host"] not in shown
