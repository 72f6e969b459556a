"""The frozen values that a dataset is made of, one class for each kind of row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

FREQUENCIES = ("always", "often", "sometimes", "rarely", "never", "")
"""How often a source says a term holds, most often first; `""` = the source does not say."""

JUDGEMENT = "judgement"
"""Stands for a source where how common a condition is was judged by us."""

SEVERITIES = ("nuisance", "lasting", "serious", "life-threatening")
"""How bad a complication is, mildest first."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A row of `conditions.csv`; a group has the `kind` `group`. `commonness` may be ""."""

    condition: str
    name: str
    also_called: tuple[str, ...]
    parents: tuple[str, ...]
    kind: str
    commonness: str
    commonness_source: str
    summary: str
    overview: str
    look: str
    care_level: str
    care_when: str
    care_source: str
    serious: bool
    icd10: str
    reviewed_on: str = ""
    reviewed_by: str = ""
    review_due: str = ""

    @property
    def is_group(self) -> bool:
        return self.kind == "group"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the vocabulary: a row of `terms.csv`. `step` is 0 for a term on no scale."""

    term: str
    facet: str
    label: str
    plain: str
    also_called: tuple[str, ...]
    parent: str
    scale: str
    step: int
    severity: str
    condition: str
    code: str
    drawing: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact, as one source gives it at one place: a row of `statements.csv`."""

    condition: str
    term: str
    source: str
    place: str
    frequency: str
    when: str
    note: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document that statements and rules rest on: a row of `sources.csv`.

    `read_at` is the copy that was read, where it was not the page itself; `matched` says whether
    that copy is the text of the page at `address`.
    """

    source: str
    title: str
    publisher: str
    kind: str
    address: str
    read_at: str
    matched: str
    published: str
    read_on: str
    licence: str
    superseded: str
    note: str

    @property
    def named(self) -> str:
        """Its title with who published it, as several documents have one title."""
        return f"{self.publisher}: {self.title}" if self.publisher else self.title


@dataclass(frozen=True, slots=True)
class Facet:
    """A side of conditions, of `facets.yaml`; `first`: what is in sight; `under`: what is below."""

    facet: str
    label: str
    question: str
    help: str
    filters: bool
    folded: bool
    inherited: bool = True
    first: tuple[str, ...] = ()
    under: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Level:
    """A care level, how soon somebody should look: an entry of `levels.yaml`, most urgent first.

    `same_day`: it cannot wait for an appointment. `mostly`: said where no level is set and what is
    likely usually calls for this one, below `heading` or "". `sooner`: beside a less urgent one.
    """

    level: str
    label: str
    action: str
    icon: str
    same_day: bool
    mostly: str
    heading: str = ""
    sooner: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Who to call in a region: an entry of `places.yaml`.

    `emergency` holds the numbers, the one to dial first; `urgent` the number of a health line or
    `""`, `crisis` that of a line for people who think of ending their life or `""`. `words` are
    what the region calls the neutral words of advice.
    """

    region: str
    name: str
    emergency: tuple[str, ...]
    urgent: str
    words: Mapping[str, str]
    address: str
    note: str
    crisis: str = ""


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """A heading for rules, by what happens: an entry of `groups` in `urgency.yaml`.

    `signs` tells, for each level, what the rules of the group come to in one short line.
    """

    group: str
    label: str
    signs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AskFirst:
    """What is asked before anything else, of `ask_first` in `urgency.yaml`: the term `ask`,
    where `needs` are met as those of a rule.
    """

    needs: tuple[tuple[str, ...], ...]
    ask: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A warning sign: an entry of `urgency.yaml`.

    `needs` holds one tuple of terms for each entry of `all`; any one term of a tuple meets it. A
    term of `itself` is met by its own tick alone: a slight fever is no fever for some rules.
    `group` is its heading; `by` its own time, where that is not the time of its level.
    """

    rule: str
    needs: tuple[tuple[str, ...], ...]
    level: str
    action: str
    reason: str
    about: tuple[str, ...]
    source: str
    place: str
    group: str = ""
    itself: tuple[str, ...] = ()
    by: str = ""
