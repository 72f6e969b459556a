"""The figures of both halves: `python -m tests.stories`. No row of the counted half is printed.

With `--write` they become those that How it works shows and that may not fall.
"""

import sys

import yaml

from data.dataset.package import SHIPPED
from data.desk.stories import TYPED_LINES, rows
from tests.stories.figures import figures, heard, told_lines, within
from tests.stories.reading import HALVES, clauses, lines, stories
from tests.stories.running import measuring, shipped

found: dict[str, dict[str, dict[str, int]]] = {}
for half in HALVES:
    if told := stories(half):
        for column in ("typed", "text"):
            print(f"\n{half}: {len(told)} stories, the {column}")
            measured = figures(measuring(half), told, column)
            found.setdefault(half, {})[column] = dict(measured)
            for name, figure in measured.items():
                print(f"  {name.replace('_', ' '):24}{figure:5}")
    if said := clauses(half):
        print(f"\n{half}: clauses {heard(shipped(), said)}")
    typed = [row for row in rows(TYPED_LINES) if row["half"] == half]
    if typed:
        print(f"\n{half}: typed lines {within(shipped(), typed)}")
print(f"\ncounted: tellings {told_lines(shipped(), lines())}")

if "--write" in sys.argv:
    file = SHIPPED / "benchmark.yaml"
    comment = [line for line in file.read_text("utf-8").splitlines() if line.startswith("#")]
    file.write_text("\n".join([*comment, yaml.safe_dump(found, sort_keys=False)]), "utf-8")
