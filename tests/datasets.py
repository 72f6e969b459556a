"""A small valid dataset on disk, and ways to break it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

from data.dataset.package import DOCUMENTS, SHIPPED, TABLES

CONDITIONS = """\
condition,name,also_called,parents,kind,commonness,commonness_source,summary,overview,look,care_level,care_when,care_source,serious,icd10,reviewed_on,reviewed_by,review_due
abscess,Abscess,boil|furuncle,infection,condition,common,judgement,A pocket of pus under the skin.,,pus,today,,clinic-lumps,yes,L02.2,,,
cyst,Cyst,,lump,condition,common,judgement,A closed pouch under the skin.,It is round and sits on the lower back.,,doctor,,clinic-lumps,,L72.0,,,
infection,Skin infection,,,group,,,Germs have got into the skin.,,,,,,,,,,
keloid,Keloid,,lump,condition,common,judgement,A scar that grows past its wound.,,,,,,,,,,
lipoma,Lipoma,fatty lump,lump,condition,common,judgement,A soft lump of fat.,,,watch,,handbook,,D17.1,,,
lump,Lump,,,group,,,Something that stands out under the skin.,,,,,,,,,,
"""

TERMS = """\
term,facet,label,plain,also_called,parent,scale,step,severity,condition,code,drawing
back,location,Back,Anywhere on the back.,,,,,,,,
blood-poisoning,complication,Blood poisoning,The body reacts badly to germs.,sepsis,,,,life-threatening,,,
fever,symptom,Fever,A temperature of 38 degrees or more.,hot,,,,,,HP:0001945,
firm,feel,Firm,It hardly gives when pressed.,,,firmness,2,,,,
lower-back,location,Lower back,Below the ribs.,,back,,,,,,
lump-seen,appearance,A lump,It stands out from the skin.,,,,,,,,lump
pus,appearance,Pus,Thick yellow or white fluid.,,,,,,,,pus
scar,complication,A scar,A mark that stays.,,,,,lasting,keloid,,
soft,feel,Soft,It gives when pressed.,,,firmness,1,,,,
warmth,symptom,Warm skin,The skin is warmer than around it.,heat,,,,,,,
"""

STATEMENTS = """\
condition,term,source,place,frequency,when,note
abscess,blood-poisoning,clinic-lumps,Dangers,rarely,if untreated,
abscess,fever,clinic-lumps,Signs,sometimes,,
abscess,fever,handbook,Abscess,often,,
abscess,lower-back,clinic-lumps,Signs,,,
abscess,pus,clinic-lumps,Signs,always,,
abscess,warmth,clinic-lumps,Signs,often,,
cyst,firm,handbook,Cyst,often,,
cyst,lower-back,handbook,Cyst,sometimes,,
cyst,lump-seen,handbook,Cyst,always,,
cyst,scar,handbook,Cyst,rarely,,The older edition says never.
infection,warmth,handbook,Infections,often,,
lipoma,fever,handbook,Lipoma,never,,
lipoma,lump-seen,clinic-lumps,Lumps,always,,
lipoma,lump-seen,handbook,Lipoma,always,,
lipoma,soft,handbook,Lipoma,often,,
"""

SOURCES = """\
source,title,publisher,kind,address,read_at,matched,published,read_on,licence,superseded,note
clinic-lumps,Lumps on the back,A clinic,article,https://example.org/lumps,,,2024,2026-11-21,,,
handbook,A handbook of skin,,clinical,,,,2020-05,2026-11-20,CC-BY-4.0,,
"""

ACCOUNTS = """\
condition,account
abscess,a sore hot swelling by my tail bone and yellow stuff comes out
abscess,it throbs and yellow stuff runs down my tail bone
lipoma,like a soft marble under the skin that slides away
lipoma,soft blob that slides about under my finger
"""

FACETS = "scales:\n  - scale: firmness\n    label: How hard is it?\nfacets:\n" + "".join(
    f"  - facet: {facet}\n    label: {label}\n    question: {label}?\n    help: Pick what fits.\n"
    f"    filters: {filters}\n    folded: false\n"
    for facet, label, filters in (
        ("location", "Where", "true"),
        ("appearance", "Looks", "true"),
        ("feel", "Feels", "true"),
        ("symptom", "What else", "true"),
        ("complication", "What can follow", "false"),
    )
)

URGENCY = """\
now: [fever]
rules:
  - rule: fever-and-heat
    all:
      - fever
      - [warmth, pus]
    level: today
    action: Call a doctor today.
    reason: Fever and heat can mean an infection that spreads.
    about: [abscess]
    source: clinic-lumps
    place: When to call
    group: infection
  - rule: lump
    all: [lump-seen]
    level: doctor
    action: Show it to a doctor.
    reason: Only an examination tells one lump from another.
    about: [cyst, lipoma]
    source: handbook
    group: growths
    place: Lumps
review: {reviewed_on: "", reviewed_by: "", review_due: "2030-01-01"}
groups:
  - {group: infection, label: Infection}
  - {group: growths, label: Growths}
"""

BODYMAP = """\
not_drawn: [back]
views:
  - view: back
    label: Back
    box: "0 0 200 460"
    outline:
      - M0 0H200V460H0Z
    regions:
      - term: lower-back
        label: Lower back
        x: 100
        y: 200
        paths:
          - M50 180H150V220H50Z
"""

OWN_WORDS = """\
measures:
  age_in_days: [{from: 0, terms: []}]
  celsius: [{from: 0, terms: []}, {from: 38, terms: [fever]}]
  fahrenheit: [{from: 0, terms: []}, {from: 100.4, terms: [fever]}]
  millimetres: [{from: 0, terms: []}]
  pulse: [{from: 0, terms: []}]
  oxygen: [{from: 0, terms: []}]
  lasting_days: [{from: 0, terms: []}]
family: {term: fever, relatives: [mum], terms: [], conditions: [], cancers: [], cancer_words: [], alike: []}
contact: {term: fever, people: [], terms: [], conditions: []}
word_classes: {}
said_apart: []
sayings: []
idle_words: {}
vaccines: {illnesses: [], given: [], against: []}
crisis: [want to die]
not_covered: []
somebody_else: {people: [], theirs: []}
over_after_years: []
supposed: {kept: [], open_without: [], terms: [], of_names: [], of_others: []}
usual_medicines: {term: fever, names: [], unless_grave: [], unless_found: []}
follows: []
over_by: []
becomes: []
"""

DRAWINGS = """\
skins:
  - skin: light
    label: Light
    words: Redness looks pink.
    colours:
      skin: "#f3d0bb"
      red: "#de6a64"
  - skin: dark
    label: Dark
    words: Redness can be hard to see.
    colours:
      skin: "#6f4630"
      red: "#58182d"
drawings:
  - drawing: lump
    alt: A round lump.
    box: "0 0 120 80"
    shapes: [{shape: circle, cx: 60, cy: 40, r: 20, fill: red}]
  - drawing: pus
    alt: A drop.
    box: "0 0 120 80"
    shapes: [{shape: path, d: "M60 20C70 40 70 60 60 60Z", stroke: skin, stroke-width: 2}]
"""

# The shipped numbers, without the terms and facets that they name and this dataset does not have.
WEIGHTS = re.sub(
    r"(?m)^ *(never_asked|seen_when_pressed|not_drawn_beside|forms|course|circumstance): .*\n"
    r"|^  (less|said_by|tell_nothing): .*\n(?:    .*\n)+"
    r"|(?<=^counts:)(.*\n(?:  .*\n)+)"
    r"|^(told_with_notes|seen_on_many):.*\n(  - .*\n)+"
    r"|^asked_if_ticked:.*\n(?:  .*\n)+",
    lambda match: " {}\n" if match[3] else "",
    (SHIPPED / "weights.yaml").read_text("utf-8"),
)

TEXTS = {
    "tables/conditions.csv": CONDITIONS,
    "tables/terms.csv": TERMS,
    "tables/statements.csv": STATEMENTS,
    "tables/sources.csv": SOURCES,
    "tables/accounts.csv": ACCOUNTS,
    "facets.yaml": FACETS,
    "urgency.yaml": URGENCY,
    "bodymap.yaml": BODYMAP,
    "drawings.yaml": DRAWINGS,
    "own_words.yaml": OWN_WORDS,
    "weights.yaml": WEIGHTS,
    "calibration.yaml": "terms: {}\nconditions: {}\n",
}

Change = Callable[[Path], None]
"""Something done to the dataset in a folder."""


def write(folder: Path) -> Path:
    """Write the small dataset into `folder`; documents that it does not need to change as shipped."""
    (folder / "tables").mkdir(parents=True, exist_ok=True)
    for name in (*(f"tables/{table}.csv" for table in TABLES), *(f"{d}.yaml" for d in DOCUMENTS)):
        text = TEXTS.get(name) or (SHIPPED / name).read_text("utf-8")
        # A dataset for tests must not fall due while the tests are in use.
        text = re.sub(r"next_due: [0-9-]+", "next_due: 2999-01-01", text)
        (folder / name).write_text(text, "utf-8", newline="")
    return folder


def cell(table: str, line: int, column: str, value: str) -> Change:
    """Put `value` into one cell."""

    def change(folder: Path) -> None:
        path = folder / "tables" / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[line - 1][rows[0].index(column)] = value
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(rows)
        path.write_text(text.getvalue(), "utf-8", newline="")

    return change


def swap(name: str, old: str, new: str) -> Change:
    """Put `new` in the place of `old`, which must stand in the file `name` once."""

    def change(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (folder / name).write_text(text.replace(old, new), "utf-8", newline="")

    return change


def fill(name: str, content: bytes) -> Change:
    """Give the file `name` this content."""

    def change(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return change


def swap_bytes(name: str, old: bytes, new: bytes) -> Change:
    """Put `new` in the place of `old` in the file `name`, whether it is text then or not."""

    def change(folder: Path) -> None:
        before = (folder / name).read_bytes()
        assert old in before
        (folder / name).write_bytes(before.replace(old, new))

    return change


def add(name: str, line: str) -> Change:
    """Add a line at the end of the file `name`."""

    def change(folder: Path) -> None:
        with (folder / name).open("a", encoding="utf-8", newline="") as file:
            file.write(line + "\n")

    return change


def drop(name: str) -> Change:
    """Take the file `name` away."""
    return lambda folder: (folder / name).unlink()


def both(*changes: Change) -> Change:
    """Make each of `changes`, one after the other."""

    def change(folder: Path) -> None:
        for one in changes:
            one(folder)

    return change
