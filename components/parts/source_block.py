"""The sources of a whole block of facts, said once: who, where, and what kind of source it is."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.nodes import Node, el, link_out
from data.conditions.said import only_weak, sources_of, weak
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.dataset.records import Source
from data.matching.fact import Fact

NAMED = 3
"""So many publishers are named before the block is opened."""


def source_block(catalogue: Catalogue, facts: Iterable[Fact]) -> Node | None:
    """One note on where `facts` come from; it opens to each source with its places."""
    held = tuple(facts)
    found = sources_of(catalogue, held)
    if not found:
        return None
    words = catalogue.wording["condition"]
    places: dict[str, dict[str, None]] = {}
    for fact in held:
        for statement in fact.statements:
            if statement.place:
                places.setdefault(statement.source, {})[statement.place] = None
    lines = (_source(catalogue, each, tuple(places.get(each.source, ()))) for each in found)
    doubtful = [label_inside(catalogue, fact.term) for fact in only_weak(catalogue, held)]
    said = words["only_weak"].format(terms="; ".join(doubtful))
    return el(
        "details",
        el("summary", _heading(catalogue, found)),
        el("ul", *lines),
        el("p", said) if doubtful else None,
        class_="block",
        data_paper="closed",
    )


def kind_words(catalogue: Catalogue, source: Source) -> str:
    """What a reader must know of a source that is no plain page of a health service, or ""."""
    words = catalogue.wording["condition"]
    said = [words[f"kind_{source.kind}"]] if source.kind in ("article", "other") else []
    if source.matched == "no":
        said.append(words["copy_unmatched"])
    elif source.read_at:
        said.append(words["copy_read"])
    return ", ".join(said)


def _heading(catalogue: Catalogue, found: tuple[Source, ...]) -> str:
    words = catalogue.wording["condition"]
    names = list(dict.fromkeys(each.publisher or each.title for each in found))
    shown = ", ".join(names[:NAMED])
    more = len(names) - NAMED
    said = words["from_more"].format(names=shown, count=more) if more > 0 else shown
    mark = words.get(_weakness(found), "")
    return f"{words['from'].format(names=said)}{mark and f' {mark}'}"


def _weakness(found: Iterable[Source]) -> str:
    """Why all of them are weak, or "": a copy of a health service's page is still its page."""
    if not all(weak(each) for each in found):
        return ""
    services = [each.kind not in ("article", "other") for each in found]
    return "all_copies" if all(services) else "all_weak" if any(services) else "no_service"


def _source(catalogue: Catalogue, source: Source, places: tuple[str, ...]) -> Node:
    kind = kind_words(catalogue, source)
    return el(
        "li",
        link_out(source.address, source.named),
        f", {'; '.join(places)}" if places else None,
        f" ({kind})" if kind else None,
    )
