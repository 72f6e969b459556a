"""Everything a reader reads can be read at the age of 9 to 14.

Measured with textstat as the Flesch-Kincaid grade: 0.39 times the words in a sentence plus 11.8
times the syllables in a word, less 15.59. Grade 9 is the school year of readers aged 14, so no
section may lie above it. A section is a part of a file as it is shown together: a page's sentences,
the reasons of one level, the summaries of all conditions. Single labels are no sentences and are
left out; so are titles and places of sources, which are not ours to word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import pytest
import textstat

from data.dataset import package
from data.dataset.catalogue import build

HIGHEST_GRADE = 9.0
LONGEST_SENTENCE = 32
SHIPPED = build(package.read())


def _sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for page, words in SHIPPED.wording.items():
        found[f"wording: {page}"] += words.values()
    for facet in SHIPPED.facets.values():
        found["facets"] += [facet.question, facet.help]
    for level in SHIPPED.levels.values():
        found["levels"].append(level.action)
    for rule in SHIPPED.rules:
        found[f"reasons: {rule.level}"].append(rule.reason)
        found[f"actions: {rule.level}"].append(rule.action)
    for condition in SHIPPED.conditions.values():
        found[f"summaries: {condition.care_level or condition.kind}"].append(condition.summary)
    for term in SHIPPED.terms.values():
        found[f"meanings: {term.facet}"].append(term.plain)
    for statement in SHIPPED.statements:
        found["notes of statements"].append(statement.note)
    for source in SHIPPED.sources.values():
        found["notes of sources"].append(source.note)
    for place in SHIPPED.places.values():
        found["notes of places"].append(place.note)
    return {name: sentences for name, texts in found.items() if (sentences := _sentences(texts))}


def _sentences(texts: Iterable[str]) -> list[str]:
    """Every different sentence of `texts`; what has no verb and end, such as a label, is none."""
    kept: dict[str, None] = {}
    for text in texts:
        filled = re.sub(r"\{\w+\}", "one", text)
        for sentence in re.split(r"(?<=[.?!])\s+", filled):
            if len(sentence.split()) > 3 and sentence.rstrip("”\"'")[-1:] in ".?!":
                kept[sentence] = None
    return list(kept)


SECTIONS = _sections()


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_is_read_at_the_age_of_fourteen(section: str) -> None:
    assert textstat.flesch_kincaid_grade(" ".join(SECTIONS[section])) <= HIGHEST_GRADE


def test_no_sentence_is_long() -> None:
    every = [sentence for sentences in SECTIONS.values() for sentence in sentences]
    assert len(every) > 400
    assert [sentence for sentence in every if len(sentence.split()) > LONGEST_SENTENCE] == []


def test_the_measure_would_notice_a_hard_text() -> None:
    hard = (
        "Differentiating inflammatory dermatological manifestations necessitates interdisciplinary "
        "evaluation, notwithstanding considerable symptomatological heterogeneity."
    )
    assert textstat.flesch_kincaid_grade(hard) > HIGHEST_GRADE
