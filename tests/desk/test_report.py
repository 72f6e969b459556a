"""`python -m data report`: what a curator should look at next, the worst first, all on request."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
import textstat

from data.desk import words_report
from data.desk.chapter import SHOWN, as_lines, chapter
from data.desk.facts_report import facts_report
from data.desk.reading_age import grade, sections
from data.desk.report import report
from data.desk.sources_report import sources_report
from data.desk.workbench import Workbench
from data.provenance.disagreements import disagreements
from data.provenance.footing import weak
from tests.stories.running import shipped

TODAY = date(2026, 11, 26)
TITLES = (
    "SUPERSEDED SOURCES", "DOUBTFUL SOURCES", "OVERDUE REVIEWS", "GAPS", "THIN CONDITIONS",
    "FACTS OF ONE SOURCE", "FACTS OF AN ARTICLE ALONE", "DISAGREEMENTS", "UNUSED TERMS",
    "WORDS THAT LEAD NOWHERE", "READING AGE",
)  # fmt: skip


def test_every_chapter_is_there_and_says_how_many() -> None:
    lines = [*report(shipped(), TODAY, everything=False)]
    found = [line.partition(":")[0] for line in lines if re.match(r"[A-Z]{4}", line)]
    assert tuple(found) == TITLES


def test_only_the_worst_are_shown_and_all_on_request() -> None:
    held = chapter("Gaps", "Said.", map(str, range(SHOWN + 2)))
    few, every = [*as_lines([held], everything=False)], [*as_lines([held], everything=True)]
    assert few[0] == every[0] == f"GAPS: {SHOWN + 2}"
    assert [line for line in few if line.startswith("  - ")] == [f"  - {n}" for n in range(SHOWN)]
    assert "    and 2 more; --all shows them" in few
    assert sum(line.startswith("  - ") for line in every) == SHOWN + 2
    assert not any("--all" in line for line in every)


def test_facts_are_counted_as_the_page_counts_them() -> None:
    catalogue = shipped().catalogue
    held = {each.title: each.rows for each in facts_report(catalogue)}
    counts = [int(re.search(r"]: (\d+),", row)[1]) for row in held["Facts of one source"]]  # type: ignore[index]
    assert sum(counts) == len(weak(catalogue, "one_source"))
    assert counts == sorted(counts, reverse=True)
    assert len(held["Disagreements"]) == len(disagreements(catalogue))
    gaps = [row.count(", ") for row in held["Gaps"]]
    assert gaps[0] == max(gaps)
    thin = [int(row.rpartition(": ")[2]) for row in held["Thin conditions"]]
    assert thin == sorted(thin)


def test_what_is_superseded_or_overdue_is_named() -> None:
    bench = shipped()
    held = {each.title: each.rows for each in sources_report(bench, date(2100, 1, 1))}
    superseded = [s for s in bench.catalogue.sources.values() if s.superseded]
    assert len(held["Superseded sources"]) == len(superseded) > 0
    assert held["Overdue reviews"][0].startswith("The whole dataset, since ")
    assert any(row.startswith("The warning signs, since ") for row in held["Overdue reviews"])
    key, first = next(iter(bench.catalogue.conditions.items()))
    late = {key: replace(first, review_due="2026-11-25")}
    changed = replace(bench.catalogue, conditions=late)
    held = {t.title: t.rows for t in sources_report(Workbench(bench.package, changed), TODAY)}
    assert held["Overdue reviews"] == (f"{first.name} [{key}], since 2026-11-25",)


def test_words_that_lead_nowhere_are_those_of_the_open_half(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(words_report, "open_stories", list)
    monkeypatch.setattr(words_report, "open_lines", lambda: ["itchy zorgle", "zorgle blimp"])
    held = {each.title: each.rows for each in words_report.words_report(shipped())}
    assert held["Words that lead nowhere"] == ("zorgle: 2", "blimp: 1")


def test_an_unused_term_is_one_that_no_condition_has() -> None:
    held = {each.title: each.rows for each in words_report.words_report(shipped())}
    keys = {re.search(r"\[([a-z0-9-]+)]", row)[1] for row in held["Unused terms"]}  # type: ignore[index]
    assert keys.isdisjoint(statement.term for statement in shipped().catalogue.statements)


@pytest.mark.parametrize("section", sections(shipped().catalogue))
def test_the_reading_age_is_that_of_a_known_measure(section: str) -> None:
    sentences = sections(shipped().catalogue)[section]
    assert abs(grade(sentences) - textstat.flesch_kincaid_grade(" ".join(sentences))) < 1


def test_no_sentence_has_no_grade() -> None:
    assert grade([]) == 0
