"""How old a reader must be: the Flesch-Kincaid grade of each section of the texts.

0.39 times the words in a sentence plus 11.8 times the syllables in a word, less 15.59. Grade 9 is
the school year of readers aged 14. A section is a part of a file as it is shown together: a page's
sentences, the reasons of one level, the summaries of all conditions. Single labels are no sentences
and are left out; so are titles and places of sources, which are not ours to word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from data.dataset.catalogue import Catalogue

YEARS_AT_GRADE_ZERO = 5
"""A school year and these are the age of its readers."""

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$")


def sections(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """The different sentences of each section that has any, by its name."""
    found: dict[str, list[str]] = defaultdict(list)
    for page, words in catalogue.wording.items():
        found[f"wording: {page}"] += words.values()
    for facet in catalogue.facets.values():
        found["facets"] += [facet.question, facet.help]
    for level in catalogue.levels.values():
        found["levels"].append(level.action)
    for rule in catalogue.rules:
        found[f"reasons: {rule.level}"].append(rule.reason)
        found[f"actions: {rule.level}"].append(rule.action)
    for condition in catalogue.conditions.values():
        found[f"summaries: {condition.care_level or condition.kind}"].append(condition.summary)
        found["overviews"].append(condition.overview)
    for term in catalogue.terms.values():
        found[f"meanings: {term.facet}"].append(term.plain)
    for statement in catalogue.statements:
        found["notes of statements"].append(statement.note)
    for source in catalogue.sources.values():
        found["notes of sources"].append(source.note)
    for place in catalogue.places.values():
        found["notes of places"].append(place.note)
    return {name: told for name, texts in found.items() if (told := _sentences(texts))}


def grade(sentences: Iterable[str]) -> float:
    """The school year of readers of these sentences; syllables are counted by their vowels."""
    told = [*sentences]
    words = [word for sentence in told for word in re.findall(r"[a-z'’]+|\d+", sentence.lower())]
    if not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(told) + 11.8 * syllables / len(words) - 15.59


def _sentences(texts: Iterable[str]) -> tuple[str, ...]:
    """Every different sentence of `texts`; what has no verb and end, such as a label, is none."""
    kept: dict[str, None] = {}
    for text in texts:
        filled = re.sub(r"\{\w+\}", "one", text)
        for sentence in re.split(r"(?<=[.?!])\s+", filled):
            if len(sentence.split()) > 3 and sentence.rstrip("”\"'")[-1:] in ".?!":
                kept[sentence] = None
    return tuple(kept)


def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word)) - bool(_SILENT.search(word))
    return max(count, 1)
