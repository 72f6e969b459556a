"""What a clinician is asked of one condition: what it is, its warning signs and its facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from data.dataset.catalogue import Catalogue
from data.dataset.records import JUDGEMENT, Rule, Statement


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to judge, under `heading`. `code` is made of all that it says, so that what has
    changed since a sheet was printed is not taken for what was judged.
    """

    code: str
    heading: str
    title: str
    said: str
    source: str


def review_items(catalogue: Catalogue, condition: str) -> tuple[Item, ...]:
    """Everything to judge of a condition or group, in the order of its sheet.

    What its groups lend it stands on their sheets, once for all members.
    """
    place = {facet: number for number, facet in enumerate(catalogue.facets)}
    statements = sorted(
        catalogue.by_condition.get(condition, ()),
        key=lambda s: (place[catalogue.terms[s.term].facet], catalogue.shelf[s.term]),
    )
    return (
        *_condition(catalogue, condition),
        *(_rule(catalogue, rule) for rule in rules_naming(catalogue, condition)),
        *(_fact(catalogue, statement) for statement in statements),
    )


def rules_naming(catalogue: Catalogue, condition: str) -> tuple[Rule, ...]:
    """The warning signs that name the condition itself, the most urgent first."""
    about = [rule for rule in catalogue.rules if condition in rule.about]
    return tuple(sorted(about, key=lambda rule: catalogue.urgency_of(rule.level)))


def _condition(catalogue: Catalogue, key: str) -> Iterator[Item]:
    record = catalogue.conditions[key]
    heading = "What it is"
    names = "; ".join((record.name, *record.also_called))
    yield Item(_code("C", "names", key, names), heading, "Names", names, "")
    yield Item(_code("C", "summary", key, record.summary), heading, "Summary", record.summary, "")
    if record.is_group:
        return
    if told := record.overview:
        yield Item(_code("C", "overview", key, told), heading, "Overview", told, "")
    level = catalogue.levels[record.care_level].label if record.care_level else "No level"
    soon = ", ".join(filter(None, (level, record.care_when)))
    soon += ". Delay can cost life, limb or sight." if record.serious else ""
    source = _source(catalogue, record.care_source, "")
    yield Item(_code("C", "soon", key, soon, record.care_source), heading, "How soon", soon, source)
    common = record.commonness.replace("-", " ").capitalize() or "Not said"
    judged = record.commonness_source == JUDGEMENT
    source = "our own judgement" if judged else _source(catalogue, record.commonness_source, "")
    code = _code("C", "common", key, common, record.commonness_source)
    yield Item(code, heading, "How common on the back", common, source)


def _rule(catalogue: Catalogue, rule: Rule) -> Item:
    needs = ", and ".join(_need(catalogue, rule, need) for need in rule.needs)
    level = catalogue.levels[rule.level].label
    said = f"{needs[:1].upper()}{needs[1:]}. {rule.action} {rule.reason}"
    code = _code("R", rule.rule, level, said, ",".join(rule.about), rule.source, rule.place)
    source = _source(catalogue, rule.source, rule.place)
    return Item(code, "Warning signs", f"{level}: {rule.rule}", said, source)


def _need(catalogue: Catalogue, rule: Rule, need: tuple[str, ...]) -> str:
    """One thing that must be there, or of several any one."""
    labels = [
        catalogue.terms[term].label + (" (nothing milder)" if term in rule.itself else "")
        for term in need
    ]
    return f"any one of: {'; '.join(labels)}" if len(labels) > 1 else labels[0]


def _fact(catalogue: Catalogue, s: Statement) -> Item:
    term = catalogue.terms[s.term]
    said = ", ".join(filter(None, (s.frequency or "how often is not said", s.when)))
    said = f"{said[:1].upper()}{said[1:]}. {term.plain}{' ' + s.note if s.note else ''}"
    code = _code("F", s.condition, s.term, s.source, s.place, s.frequency, s.when, s.note)
    source = _source(catalogue, s.source, s.place)
    return Item(code, catalogue.facets[term.facet].label, term.label, said, source)


def _source(catalogue: Catalogue, source: str, place: str) -> str:
    if not source:
        return ""
    record = catalogue.sources[source]
    return ", ".join(filter(None, (record.named, place, record.address)))


def _code(kind: str, *said: str) -> str:
    return f"{kind}-{sha256(chr(0).join(said).encode()).hexdigest()[:8]}"
