"""The figures of both halves: `python -m tests.stories`. No row of the counted half is printed."""

from tests.stories.figures import figures, within
from tests.stories.reading import FOLDER, HALVES, rows, stories
from tests.stories.running import shipped

TYPED = FOLDER.parent / "urgency" / "typed.csv"

for half in HALVES:
    if told := stories(half):
        for column in ("typed", "text"):
            print(f"\n{half}: {len(told)} stories, the {column}")
            for name, figure in figures(shipped(), told, column).items():
                print(f"  {name.replace('_', ' '):24}{figure:5}")
    lines = [row for row in rows(TYPED) if row["half"] == half]
    if lines:
        print(f"\n{half}: typed lines {within(shipped(), lines)}")
