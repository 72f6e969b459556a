"""What is said of the sources of a block before it is opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.parts.source_block import source_block
from data.dataset.catalogue import build
from data.dataset.package import read
from data.matching.fact import facts
from tests.conditions.test_told import words_of

SHIPPED = build(read())


@pytest.mark.parametrize(
    ("kinds", "mark"),
    [
        ((("public-body", ""), ("article", "")), ""),
        ((("public-body", "no"), ("clinical", "no")), "(only a copy was read)"),
        ((("article", ""), ("other", "")), "(none is a health service)"),
        ((("article", ""), ("clinical", "no")), "of the others only a copy was read"),
    ],
    ids=["one is good", "copies", "articles", "both"],
)
def test_weak_sources_are_called_what_they_are(
    kinds: tuple[tuple[str, str], ...], mark: str
) -> None:
    """The page of a health service that was read in a copy is still no page of somebody else."""
    [fact] = [each for each in facts(SHIPPED, "boil") if each.term == "fever"]
    keys = list(dict.fromkeys(statement.source for statement in fact.statements))[:2]
    sources = {
        key: replace(SHIPPED.sources[key], kind=kind, matched=matched)
        for key, (kind, matched) in zip(keys, kinds, strict=True)
    }
    told = replace(SHIPPED, sources={**SHIPPED.sources, **sources})
    held = replace(fact, statements=tuple(s for s in fact.statements if s.source in sources))
    head = " ".join(words_of(source_block(told, [held]))).split(sources[keys[0]].title)[0]
    assert (mark in head) if mark else ("(" not in head)
