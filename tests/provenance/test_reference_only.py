"""Public bodies and clinical references only: nothing rests on an article, but warnings stay."""

from __future__ import annotations

import csv
import io
import json
import zipfile

from data.exports.data_package import joined_json, package_zip
from data.exports.data_tables import table_rows
from data.matching.address import parameters
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.provenance.confidence import REFERENCE
from data.provenance.reference_only import hidden, reference_only
from data.urgency.advice import advise
from tests.stories import running

ALL = running.shipped().catalogue
ONLY = reference_only(ALL)


def _kind(source: str) -> str:
    return ALL.sources[source].kind


def test_no_statement_rests_on_an_article() -> None:
    assert ONLY.statements
    assert {_kind(statement.source) for statement in ONLY.statements} == {*REFERENCE}


def test_no_usual_level_rests_on_an_article_unless_it_is_a_warning() -> None:
    weak = [
        each
        for each in ONLY.conditions.values()
        if each.care_level and _kind(each.care_source) not in REFERENCE
    ]
    assert all(ONLY.levels[each.care_level].same_day for each in weak)
    assert len(weak) == hidden(ALL, ONLY).kept_levels


def test_how_common_it_is_rests_on_no_article() -> None:
    said = {each.commonness_source for each in ONLY.conditions.values()} & ALL.sources.keys()
    assert {_kind(source) for source in said} <= {*REFERENCE}


def test_every_source_that_is_left_carries_something() -> None:
    weak = {key for key, source in ONLY.sources.items() if source.kind not in REFERENCE}
    warnings = {rule.source for rule in ONLY.rules}
    warnings |= {each.care_source for each in ONLY.conditions.values()}
    assert weak <= warnings


def test_no_warning_sign_is_hidden() -> None:
    assert ONLY.rules == ALL.rules
    evidence, less = running.shipped().evidence, weigh(ONLY)
    for rule in ALL.rules:
        chosen = Selection(frozenset(need[0] for need in rule.needs))
        before = advise(ALL, evidence, chosen, match(evidence, chosen))
        after = advise(ONLY, less, chosen, match(less, chosen))
        assert after.rules == before.rules
        assert ALL.urgency_of(after.level) <= ALL.urgency_of(rule.level)


def test_what_is_hidden_is_counted() -> None:
    counted = hidden(ALL, ONLY)
    assert counted.of == len(ALL.statements)
    assert counted.facts == sum(_kind(each.source) not in REFERENCE for each in ALL.statements) > 0
    assert counted.rules == sum(_kind(rule.source) not in REFERENCE for rule in ALL.rules)
    for condition in counted.bare:
        assert all(_kind(each.source) not in REFERENCE for each in ALL.by_condition[condition])


def test_every_link_says_which_sources_are_read() -> None:
    assert parameters(Selection(), ALL) == {}
    assert parameters(Selection(), ONLY) == {"sources": ["reference"]}


def test_taking_it_out_twice_takes_out_no_more() -> None:
    again = reference_only(ONLY)
    assert (again.statements, again.sources) == (ONLY.statements, ONLY.sources)


def test_no_export_holds_a_statement_of_an_article() -> None:
    rows = json.loads(joined_json(ONLY))
    assert len(rows) == len(ONLY.statements)
    assert {row["source_kind"] for row in rows} == {*REFERENCE}
    assert {_kind(row[2]) for row in table_rows(ONLY, "statements")} == {*REFERENCE}
    with zipfile.ZipFile(io.BytesIO(package_zip(ONLY, {}, ""))) as archive:
        text = archive.read("tables/statements.csv").decode("utf-8")
    held = [*csv.DictReader(io.StringIO(text))]
    assert len(held) == len(ONLY.statements)
    assert {_kind(row["source"]) for row in held} == {*REFERENCE}
