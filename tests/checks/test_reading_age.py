"""Everything a reader reads can be read at the age of 9 to 14.

Measured with textstat as the Flesch-Kincaid grade of each section that `data/desk/reading_age.py`
makes of the texts. Grade 9 is the school year of readers aged 14, so no section may lie above it.
"""

from __future__ import annotations

import pytest
import textstat

from data.desk.reading_age import sections
from tests.stories.running import shipped

HIGHEST_GRADE = 9.0
LONGEST_SENTENCE = 32
SECTIONS = sections(shipped().catalogue)


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
