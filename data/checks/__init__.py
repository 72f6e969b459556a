"""Everything that must hold of a dataset before anybody is shown it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from data.checks import (
    cells,
    columns,
    conditions,
    documents,
    families,
    keys,
    scales,
    sources,
    texts,
    urgency,
    vocabulary,
)
from data.checks.reviews import overdue_review
from data.package import Package, document_file, table_file
from data.problem import Problem

FORM = (*documents.RULES, *columns.RULES)
"""Rules about a file as a whole. What fails one is not believed any further."""

CONTENT = (
    *cells.RULES,
    *keys.RULES,
    *families.RULES,
    *vocabulary.RULES,
    *scales.RULES,
    *conditions.RULES,
    *sources.RULES,
    *urgency.RULES,
    *texts.RULES,
)
"""Rules about what stands in the files."""


def check(package: Package, today: date) -> tuple[Problem, ...]:
    """Every problem of a dataset at once, in the order of its files and lines; none = all is well.

    A file that could not be read or has not its form is one problem or some, and the rules that
    need it are skipped; so are other problems of a row with too many or too few cells.
    """
    wrong_documents = set(documents.wrong_document(package))
    wrong_documents.update(documents.document_without_schema(package))
    readable = _without(package, wrong_documents)
    wrong_columns = {problem for rule in columns.RULES for problem in rule(readable)}
    believed = _without(readable, wrong_columns)
    found = chain(
        package.problems,
        wrong_documents,
        wrong_columns,
        _of_whole_rows(believed),
        overdue_review(believed, today),
    )
    return tuple(sorted(set(found)))


def _of_whole_rows(package: Package) -> Iterator[Problem]:
    ragged = {(problem.table, problem.row) for problem in package.problems}
    for rule in CONTENT:
        for problem in rule(package):
            if (problem.table, problem.row) not in ragged:
                yield problem


def _without(package: Package, problems: set[Problem]) -> Package:
    """The package without the files that `problems` are about."""
    wrong = {problem.table for problem in problems}
    tables = {key: rows for key, rows in package.tables.items() if table_file(key) not in wrong}
    entries = {key: at for key, at in package.documents.items() if document_file(key) not in wrong}
    return replace(package, tables=tables, documents=entries)
