"""What no words of a text name, and follows from what was found together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.plain_words.phrases import ALSO_CALLED
from data.plain_words.proposing import Found


def following(
    follows: Sequence[Mapping[str, Any]],
    facets: Mapping[str, str],
    words: Sequence[str],
    found: Sequence[Found],
) -> Iterator[Found]:
    """What follows, by `follows` of `own_words.yaml`, from what was `found`, each term once.

    Only what is there (or not there) for sure leads on; what a text speaks of itself, be it to deny
    it, is left to it. The words of a finding that follows are those it follows from.
    """
    said = {each.term: each for each in found if each.state == "has" and each.term}
    denied = {each.term: each for each in found if each.state == "not"}
    there = {facets[term] for term in said}
    spoken_of = {each.term for each in found}
    line = f" {' '.join(words)} "
    for entry in follows:
        from_each = [
            *(
                [said[t] for t in some if t in said and said[t].sure]
                for some in entry.get("all", ())
            ),
            *(
                [denied[t]] if t in denied and denied[t].sure else []
                for t in entry.get("denied", ())
            ),
        ]
        typed = [each for each in entry.get("said", ()) if f" {each} " in line][:1]
        spoilt = there.intersection(entry.get("unless_facets", ())) or not said.keys().isdisjoint(
            entry.get("unless", ())
        )
        spoilt = spoilt or ("said" in entry and not typed) or not all(from_each)
        if not spoilt and entry["term"] not in spoken_of:
            first = [some[0] for some in from_each]
            told = " ... ".join(dict.fromkeys([*(each.words for each in first), *typed]))
            score = min((each.score for each in first), default=ALSO_CALLED)
            yield Found(entry["term"], "", "has", told, score, sure=True)
            spoken_of.add(entry["term"])


def without_what_is_over(
    over_by: Sequence[Mapping[str, Any]], words: Sequence[str], found: Sequence[Found]
) -> tuple[Found, ...]:
    """All that was `found`; what is over by what else was told, by `over_by`, is not sure."""
    line = f" {' '.join(words)} "
    told = {each.term: each for each in found if each.state == "has"}

    def is_over(each: Found, entry: Mapping[str, Any]) -> bool:
        behind = [told[t] for t in entry["any"] if t in told and told[t].sure]
        return (
            each.term == entry["term"]
            and any(line.find(f" {each.words} ") < line.find(end.words) for end in behind)
            and not told.keys().isdisjoint(entry["with"])
            and told.keys().isdisjoint(entry["unless_found"])
            and not any(f" {word} " in line for word in entry["unless"])
        )

    return tuple(
        replace(each, sure=False) if any(is_over(each, entry) for entry in over_by) else each
        for each in found
    )


def becoming(becomes: Sequence[Mapping[str, Any]], found: Sequence[Found]) -> Iterator[Found]:
    """The conditions that a named one has become: a cyst that is infected now, by `becomes`."""
    named = {each.condition: each for each in found if each.condition}
    there = {each.term for each in found if each.state == "has" and each.sure}
    for entry in becomes:
        known = named.get(entry["named"])
        if known and entry["condition"] not in named and not there.isdisjoint(entry["any"]):
            yield Found("", entry["condition"], "has", known.words, known.score, known.sure)
