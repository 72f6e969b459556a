"""What can be done, by condition or by kind: every fact with how often, when, note and source."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.level_words import level_words
from components.parts.nodes import Node, el, link_to_page
from components.parts.source_note import source_note
from data.conditions.treatment import Treatment, by_condition, by_kind
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.address import parameters
from data.matching.selection import Selection

OPEN = 2
"""So few entries stand open."""


def cautions(catalogue: Catalogue, found: Iterable[Treatment]) -> list[Node]:
    """Everything that needs a caution, at the head of the page, where nothing can fold it away."""
    words = catalogue.wording["treatment"]
    shown = [_caution(catalogue, each) for each in found if each.cautioned]
    return [el("section", el("h2", words["cautions"]), *shown)] if shown else []


def list_by_condition(
    catalogue: Catalogue, chosen: Selection, found: tuple[Treatment, ...]
) -> list[Node]:
    grouped = by_condition(catalogue, found)
    return [
        el(
            "details",
            el("summary", _condition_head(catalogue, condition, kinds)),
            *_about(catalogue, chosen, condition, grouped),
            *(
                el("section", *_kind_head(catalogue, kind), _facts(catalogue, rows, "term"))
                for kind, rows in kinds.items()
            ),
            class_="fold",
            open=len(grouped) <= OPEN,
        )
        for condition, kinds in grouped.items()
    ]


def list_by_kind(catalogue: Catalogue, found: tuple[Treatment, ...]) -> list[Node]:
    words = catalogue.wording["treatment"]
    grouped = by_kind(catalogue, found)
    return [
        el(
            "details",
            el(
                "summary",
                el(
                    "strong",
                    words["count"].format(name=catalogue.facets[kind].label, count=len(terms)),
                ),
                el("div", catalogue.facets[kind].help, class_="help"),
            ),
            *(
                el(
                    "section",
                    el("h3", catalogue.terms[term].label),
                    el("p", catalogue.terms[term].plain, class_="help"),
                    _facts(catalogue, rows, "condition"),
                )
                for term, rows in terms.items()
            ),
            class_="fold",
            open=len(grouped) <= OPEN,
        )
        for kind, terms in grouped.items()
    ]


def _condition_head(
    catalogue: Catalogue, condition: str, kinds: dict[str, tuple[Treatment, ...]]
) -> Node:
    words = catalogue.wording["treatment"]
    record = catalogue.conditions[condition]
    level = level_words(catalogue, record.care_level)
    cautioned = any(each.cautioned for rows in kinds.values() for each in rows)
    labels = ", ".join(catalogue.facets[kind].label.lower() for kind in kinds)
    return el(
        "span",
        el("strong", record.name),
        el("mark", words["caution_mark"]) if cautioned else None,
        None if record.is_group else el("span", f"{level['icon']} {level['label']}", class_="word"),
        el("div", labels, class_="help"),
    )


def _about(
    catalogue: Catalogue,
    chosen: Selection,
    condition: str,
    grouped: dict[str, dict[str, tuple[Treatment, ...]]],
) -> list[Node]:
    words = catalogue.wording["treatment"]
    record = catalogue.conditions[condition]
    given = {"condition": [condition], **parameters(chosen, catalogue)}
    groups = [key for key in catalogue.groups_of[condition] if key in grouped]
    names = ", ".join(catalogue.conditions[key].name for key in groups)
    return [
        el("p", link_to_page("condition", given, record.name), f": {record.summary}"),
        *([el("p", words["group"])] if record.is_group else []),
        *([el("p", words["more_under"].format(names=names))] if names else []),
    ]


def _kind_head(catalogue: Catalogue, kind: str) -> list[Node]:
    facet = catalogue.facets[kind]
    return [el("h3", facet.label), el("p", facet.help, class_="help")]


def _facts(catalogue: Catalogue, rows: tuple[Treatment, ...], named_by: str) -> Node:
    """The facts as a list; a note that holds for several of them is said once, below."""
    words = catalogue.wording["treatment"]
    notes: dict[str, list[str]] = {}
    for each in rows:
        for note in {s.note for s in each.statements if s.note and not each.cautioned}:
            notes.setdefault(note, []).append(_name(catalogue, each, named_by))
    return el(
        "div",
        el("ul", *(_fact(catalogue, each, named_by) for each in rows)),
        *(
            el("p", words["note_on"].format(labels=", ".join(labels), note=note), class_="note")
            for note, labels in notes.items()
        ),
    )


def _fact(catalogue: Catalogue, each: Treatment, named_by: str) -> Node:
    words = catalogue.wording["treatment"]
    plain = f". {catalogue.terms[each.term].plain}" if named_by == "term" else ":"
    head = [el("strong", _name(catalogue, each, named_by)), plain]
    if each.cautioned:
        return el("li", *head, _box(catalogue, each))
    if len(each.statements) == 1:
        [statement] = each.statements
        return el("li", *head, " ", *_said(catalogue, statement))
    return el(
        "li",
        *head,
        el("div", words["differ"]) if each.differs else None,
        el("ul", *(el("li", *_said(catalogue, s)) for s in each.statements)),
    )


def _caution(catalogue: Catalogue, each: Treatment) -> Node:
    words = catalogue.wording["treatment"]
    name = catalogue.conditions[each.condition].name
    label = catalogue.terms[each.term].label
    return el(
        "div", el("h3", words["caution_for"].format(label=label, name=name)), _box(catalogue, each)
    )


def _box(catalogue: Catalogue, each: Treatment) -> Node:
    """What the sources say, side by side, with the notes: the reference first."""
    words = catalogue.wording["treatment"]
    kinds = {key: source.kind for key, source in catalogue.sources.items()}
    rows = sorted(each.statements, key=lambda s: kinds[s.source] == "article")
    return el(
        "div",
        el("p", el("strong", words["caution"])),
        el(
            "ul",
            *(
                el(
                    "li",
                    el("div", words["note"].format(note=s.note)) if s.note else None,
                    *_said(catalogue, s),
                )
                for s in rows
            ),
        ),
        class_="caution",
    )


def _said(catalogue: Catalogue, statement: Statement) -> list[Node]:
    words = catalogue.wording["treatment"]
    kind = "avoid" if catalogue.terms[statement.term].facet == "avoid" else "often"
    said = words[f"{kind}_{statement.frequency}"]
    if statement.when:
        said = words["often_when"].format(often=said, when=statement.when)
    return [
        el("span", said),
        el("div", source_note(catalogue, statement.source, statement.place)),
    ]


def _name(catalogue: Catalogue, each: Treatment, named_by: str) -> str:
    if named_by == "term":
        return catalogue.terms[each.term].label
    return catalogue.conditions[each.condition].name
