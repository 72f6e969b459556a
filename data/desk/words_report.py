"""What the words of a dataset lack: terms of no use, words that lead nowhere, texts too hard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from data.checks.mentions import used
from data.dataset.catalogue import Catalogue
from data.desk.chapter import Chapter, chapter
from data.desk.progress import counted
from data.desk.reading_age import YEARS_AT_GRADE_ZERO, grade, sections
from data.desk.stories import open_lines, open_stories
from data.desk.workbench import Workbench
from data.plain_words.lookup import propose


def words_report(bench: Workbench) -> tuple[Chapter, ...]:
    """The chapters on words and texts."""
    return (
        chapter(
            "Unused terms",
            "Readers may tick or find them, but no condition is described with them or a narrower "
            "one; in brackets whether a rule or another file names them.",
            _unused(bench),
        ),
        chapter(
            "Words that lead nowhere",
            "Of the open half of the stories and typed lines, how often each; most often first.",
            _lost(bench),
        ),
        chapter(
            "Reading age",
            "The age from which each part of the texts is read; the hardest first.",
            _ages(bench.catalogue),
        ),
    )


def _unused(bench: Workbench) -> Iterator[str]:
    catalogue = bench.catalogue
    stated = {statement.term for statement in catalogue.statements}
    named = used(bench.package, "terms")
    for key, term in catalogue.terms.items():
        if stated.isdisjoint([key, *catalogue.descendants[key]]):
            mark = "named elsewhere" if key in named else "named nowhere"
            yield f"{term.label} [{key}], {catalogue.facets[term.facet].label} ({mark})"


def _lost(bench: Workbench) -> Iterator[str]:
    texts = [text for story in open_stories() for text in (story.typed, story.text)]
    lost: Counter[str] = Counter()
    for text in counted("Reading the stories", [*texts, *open_lines()]):
        lost.update(propose(bench.lookup, text).unknown)
    ordered = sorted(lost.items(), key=lambda each: (-each[1], each[0]))
    yield from (f"{word}: {count}" for word, count in ordered)


def _ages(catalogue: Catalogue) -> Iterator[str]:
    found = {name: grade(sentences) for name, sentences in sections(catalogue).items()}
    for name, years in sorted(found.items(), key=lambda each: -each[1]):
        yield f"{name}: {max(round(years), 0) + YEARS_AT_GRADE_ZERO} years (grade {years:.1f})"
