"""Everything that must hold of a dataset before anybody is shown it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from data.checks import (
    cells,
    columns,
    conditions,
    documents,
    drawings,
    families,
    keys,
    reviews,
    scales,
    sources,
    texts,
    urgency,
    vocabulary,
    weights,
    word_classes,
    wording,
)
from data.checks.reviews import overdue_review
from data.dataset.package import Package, document_file, table_file
from data.dataset.problem import MOST_PROBLEMS, Problem

FORM = (documents.RULES, columns.RULES)
"""Rules about files as a whole, documents first. What fails one is not believed any further."""

CONTENT = (
    *cells.RULES,
    *keys.RULES,
    *families.RULES,
    *vocabulary.RULES,
    *scales.RULES,
    *conditions.RULES,
    *sources.RULES,
    *reviews.RULES,
    *urgency.RULES,
    *weights.RULES,
    *word_classes.RULES,
    *drawings.RULES,
    *texts.RULES,
    *wording.RULES,
)
"""Rules about what stands in the files."""


def check(package: Package, today: date) -> tuple[Problem, ...]:
    """Every problem of a dataset at once, in the order of its files and lines; none = all is well.

    At most `MOST_PROBLEMS` of one rule are told. A file that could not be read or has not its form
    is one problem or some, and the rules that need it are skipped; so are other problems of a row
    with too many or too few cells.
    """
    found = set(package.problems)
    believed = package
    for rules in FORM:
        wrong = {problem for rule in rules for problem in islice(rule(believed), MOST_PROBLEMS)}
        believed = _without(believed, wrong)
        found |= wrong
    found.update(_of_whole_rows(believed), overdue_review(believed, today))
    return tuple(sorted(found))


def _of_whole_rows(package: Package) -> Iterator[Problem]:
    ragged = {(problem.table, problem.row) for problem in package.problems}
    for rule in CONTENT:
        for problem in islice(rule(package), MOST_PROBLEMS):
            if (problem.table, problem.row) not in ragged:
                yield problem


def _without(package: Package, problems: set[Problem]) -> Package:
    """The package without the files that `problems` are about."""
    wrong = {problem.table for problem in problems}
    tables = {key: rows for key, rows in package.tables.items() if table_file(key) not in wrong}
    entries = {key: at for key, at in package.documents.items() if document_file(key) not in wrong}
    return replace(package, tables=tables, documents=entries)
