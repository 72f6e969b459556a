"""Which findings are in sight before anybody presses or types."""

from __future__ import annotations

from dataclasses import replace

from components.explore.vocabulary import PICTURES_FIRST, PLACES_FIRST, vocabulary
from components.state.dataset import Dataset
from data.conditions.complications import consequences
from data.dataset.catalogue import Catalogue
from tests.stories.running import shipped

CATALOGUE = shipped().catalogue
DATASET = Dataset(CATALOGUE, shipped().evidence, shipped().lookup, consequences(CATALOGUE))


def in_sight(catalogue: Catalogue, facet: str) -> list[str]:
    dataset = replace(DATASET, catalogue=catalogue)
    [shown] = [each for each in vocabulary(dataset)["facets"] if each["facet"] == facet]
    return [term["term"] for term in shown["terms"] if term["first"]]


def test_looks_begin_with_what_a_curator_put_first_in_that_order() -> None:
    first = CATALOGUE.facets["appearance"].first
    assert first[0] == "red-bumps"
    assert in_sight(CATALOGUE, "appearance") == [*first[:PICTURES_FIRST]]


def test_places_begin_with_the_back_and_what_lies_beside_it() -> None:
    shown = in_sight(CATALOGUE, "location")
    assert len(shown) == PLACES_FIRST
    assert shown[0] == "back"


def test_without_such_a_list_what_most_conditions_are_told_by_is_in_sight() -> None:
    looks = replace(CATALOGUE.facets["appearance"], first=())
    catalogue = replace(CATALOGUE, facets={**CATALOGUE.facets, "appearance": looks})
    shown = in_sight(catalogue, "appearance")
    hidden = {term.term for term in CATALOGUE.by_facet["appearance"] if not term.scale} - {*shown}
    assert shown[0] == "redness"
    assert all(
        CATALOGUE.stated_by.get(term, 0) <= CATALOGUE.stated_by["redness"] for term in hidden
    )


def test_what_emergencies_are_told_by_stays_in_sight() -> None:
    assert {"blisters", "redness"} <= {*in_sight(CATALOGUE, "appearance")}


def test_durations_that_ask_nearly_the_same_stand_below_one_step() -> None:
    [course] = [each for each in vocabulary(DATASET)["facets"] if each["facet"] == "course"]
    below = CATALOGUE.facets["course"].under["for-weeks"]
    assert not {*below} & {term["term"] for term in course["terms"]}
    [since] = [each["terms"] for each in course["scales"] if each["label"] == "Since when?"]
    shown = [term["term"] for term in since]
    at = shown.index("for-weeks") + 1
    assert tuple(shown[at : at + len(below)]) == below
    # Every term of the facet still stands somewhere, once.
    every = [t["term"] for t in course["terms"]]
    every += [t["term"] for scale in course["scales"] for t in scale["terms"]]
    assert sorted(every) == sorted(term.term for term in CATALOGUE.by_facet["course"])


def test_kinds_of_the_same_stand_side_by_side_behind_what_is_in_sight() -> None:
    [looks] = [each for each in vocabulary(DATASET)["facets"] if each["facet"] == "appearance"]
    leading = len(CATALOGUE.facets["appearance"].first)
    rest = [term["term"] for term in looks["terms"]][leading:]
    for kind in ("bumps", "lump", "scaly-skin"):
        places = [number for number, term in enumerate(rest) if kind in CATALOGUE.ancestors[term]]
        between = {*rest[places[0] : places[-1] + 1]} - {*CATALOGUE.descendants[kind], kind}
        assert len(places) > 2
        assert not between
    # What differs is said on the picture; two kinds of one thing never say the same.
    kinds = [term for term in looks["terms"] if term["parent"]]
    assert len({(term["label"], term["plain"]) for term in kinds}) == len(kinds)
    assert len({term["plain"] for term in kinds}) == len(kinds)


def test_a_finding_stands_indented_only_below_its_own_kind() -> None:
    """Kinds of pain once read as kinds of itch: what they are kinds of stands in a scale."""
    for facet in vocabulary(DATASET)["facets"]:
        for block in (facet["terms"], *(scale["terms"] for scale in facet["scales"])):
            head = ""
            for term in block:
                assert not term["part"] or head in {term["parent"], *term["broader"]}
                head = head if term["part"] else term["term"]
    [feel] = [each for each in vocabulary(DATASET)["facets"] if each["facet"] == "feel"]
    part = {term["term"]: term["part"] for term in feel["terms"]}
    assert part["severe-itch"]
    assert not part["persistent-pain"]
