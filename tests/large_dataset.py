"""The shipped dataset with as many generated conditions added as are asked for, as files.

Everything that is shipped stays, so its rules, words and drawings keep their meaning; what is added
states shipped terms and new ones, with the skewed use of `tests.large_catalogue`.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from data.dataset.package import SHIPPED
from tests.large_catalogue import Size, large_catalogue


def large_dataset(folder: Path, size: Size, seed: int = 7) -> Path:
    """Write it into `folder`: about `size` in all, for what is shipped counts."""
    shutil.copytree(SHIPPED / "tables", folder / "tables")
    for file in SHIPPED.glob("*.yaml"):
        shutil.copy(file, folder)
    more = large_catalogue(
        Size(
            max(0, size.conditions - _count(folder, "conditions")),
            max(0, size.terms - _count(folder, "terms")),
            max(0, size.statements - _count(folder, "statements")),
        ),
        seed,
    )
    said = [each for each in more.statements if not more.terms[each.term].scale]
    described = {each.condition for each in said}
    _add(
        folder,
        "conditions",
        (
            {
                "condition": f"made-{each.condition}",
                "name": f"Made up {each.condition.replace('-', ' ')}",
                "parents": "|".join(f"made-{parent}" for parent in each.parents),
                "kind": each.kind,
                "commonness": each.commonness,
                "commonness_source": each.commonness and "judgement",
                "summary": "A made up condition, for tests of size.",
                "care_level": "" if each.is_group else "watch",
                "care_when": "" if each.is_group else "when it does not go away",
                "care_source": "" if each.is_group else SOURCES[1],
            }
            for each in more.conditions.values()
            if each.is_group or each.condition in described
        ),
    )
    _add(
        folder,
        "terms",
        (
            {
                "term": f"made-{each.term}",
                # Each place would have to be drawn on the body.
                "facet": "circumstance" if each.facet == "location" else each.facet,
                "label": f"Made up {each.term.replace('-', ' ')}",
                "plain": "A made up finding, for tests of size.",
                "parent": each.parent and f"made-{each.parent}",
                "drawing": "bumps" if each.facet == "appearance" else "",
            }
            for each in more.terms.values()
            if not each.scale
        ),
    )
    _add(
        folder,
        "statements",
        (
            {
                "condition": f"made-{each.condition}",
                "term": f"made-{each.term}",
                "source": SOURCES[each.source == "reference"],
                "place": each.place,
                "frequency": each.frequency,
                "when": each.when,
            }
            for each in said
        ),
    )
    return folder


SOURCES = ("sore-lump-lower-back", "111-wales-ringworm")
"""Two shipped sources that the added statements name: an article and a public body."""


KEYS = {"conditions": 1, "terms": 1, "statements": 4}
"""Of how many columns the key of a table is made; rows stand sorted by it."""


def _add(folder: Path, table: str, rows: Iterable[Mapping[str, str]]) -> None:
    path = folder / "tables" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        shipped = csv.DictReader(file)
        columns = [*(shipped.fieldnames or ())]
        every = [*shipped, *({column: row.get(column, "") for column in columns} for row in rows)]
    every.sort(key=lambda row: [row[column] for column in columns[: KEYS[table]]])
    with path.open("w", encoding="utf-8", newline="") as file:
        table_of = csv.DictWriter(file, columns, lineterminator="\n")
        table_of.writeheader()
        table_of.writerows(every)


def _count(folder: Path, table: str) -> int:
    with (folder / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))
