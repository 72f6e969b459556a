"""A copy of the shipped dataset to change, with only the files that make it one."""

from __future__ import annotations

import shutil
from pathlib import Path

from data.dataset.package import BESIDE, DOCUMENTS, SHIPPED, TABLES, document_file, table_file


def copy_shipped(folder: Path) -> Path:
    (folder / "tables").mkdir(parents=True, exist_ok=True)
    for name in (*map(table_file, TABLES), *map(document_file, DOCUMENTS), *BESIDE):
        shutil.copyfile(SHIPPED / name, folder / name)
    return folder
