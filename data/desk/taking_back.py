"""Taking a filled-in sheet back: what stands against it, or what it changes in the files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from data.checks import check
from data.dataset.package import BESIDE, DOCUMENTS, TABLES, document_file, read, table_file
from data.dataset.problem import Problem
from data.desk.review_items import review_items, rules_naming
from data.desk.review_marks import Mark, marked_files
from data.desk.review_sheet import Filled
from data.desk.workbench import Workbench


def objections(bench: Workbench, filled: Filled) -> Iterator[str]:
    """Why nothing may be marked reviewed, a line each; none where every item was found right."""
    catalogue = bench.catalogue
    if filled.condition not in catalogue.conditions:
        yield f"There is no condition {filled.condition} in the dataset."
        return
    asked = {item.code: item for item in review_items(catalogue, filled.condition)}
    answered = {answer.code for answer in filled.answers}
    for answer in filled.answers:
        name = f"{answer.title} ({answer.code})"
        if answer.wrong:
            yield f"Wrong: {name}. {answer.correction or 'No correction is given.'}"
        elif not answer.right:
            yield f"Not judged: {name}"
        if answer.code not in asked:
            yield f"Changed or gone since the sheet was printed: {name}"
    for code, item in asked.items():
        if code not in answered:
            yield f"Not on the sheet: {item.title} ({code})"


def with_review(bench: Workbench, condition: str, mark: Mark) -> Mapping[str, str]:
    """The files that change when a condition and its warning signs are marked, by their names."""
    rules = [rule.rule for rule in rules_naming(bench.catalogue, condition)]
    return marked_files(bench.package, condition, rules, mark)


def new_problems(bench: Workbench, files: Mapping[str, str], today: date) -> tuple[Problem, ...]:
    """What the checks say of the dataset with `files` in their places, and not of it as it is."""
    held = {*check(bench.package, today)}
    names = (*map(table_file, TABLES), *map(document_file, DOCUMENTS), *BESIDE)
    with TemporaryDirectory() as made:
        trial = Path(made)
        (trial / "tables").mkdir()
        for name in names:
            if (bench.package.folder / name).exists():
                shutil.copyfile(bench.package.folder / name, trial / name)
        write(trial, files)
        return tuple(each for each in check(read(trial), today) if each not in held)


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Put `files` into the dataset in `folder`, each at once so that none is ever half written."""
    for name, text in files.items():
        half = (folder / name).with_suffix(".new")
        half.write_bytes(text.encode("utf-8"))
        half.replace(folder / name)
