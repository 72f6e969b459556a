"""The word classes of `own_words.yaml`: known, used, and of no word that is a harmless name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from data.checks.families import parents_of
from data.checks.finding import in_cells, in_document
from data.checks.rule import Rule, rule
from data.dataset.kinship import above
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.row_records import names_in, needs_in
from data.dataset.word_classes import class_in, classes_named
from data.dataset.yaml_document import KeyPath


@rule("terms", "own_words")
def unknown_word_class(package: Package) -> Iterator[Problem]:
    """Words that stand for a class that `own_words.yaml` does not have."""
    known = package.documents["own_words"]["word_classes"]
    message = "own_words.yaml has no such class; correct the name or add it to word_classes."
    for path, word in _said_apart(package):
        if class_in(word) and class_in(word) not in known:
            yield in_document(package, "own_words", path, word, message)
    cells = package.tables["terms"]["also_called"]
    wrong = cells.map(lambda cell: bool({*classes_named(names_in(cell))} - {*known}))
    yield from in_cells(package, "terms", "also_called", wrong, message)


@rule("terms", "own_words")
def unused_word_class(package: Package) -> Iterator[Problem]:
    """A class that nothing stands for."""
    used = {class_in(word) for _, word in _said_apart(package)}
    names = chain.from_iterable(map(names_in, package.tables["terms"]["also_called"]))
    used.update(classes_named(names))
    for name in package.documents["own_words"]["word_classes"]:
        if name not in used:
            message = "Nothing names this class; name it in said_apart or take it out."
            yield in_document(package, "own_words", ("word_classes", name), "", message)


@rule("terms", "conditions", "levels", "urgency", "own_words")
def harmless_class_word(package: Package) -> Iterator[Problem]:
    """A class word that alone names a condition, a saying, or what no urgent rule needs."""
    harmless = _harmless(package)
    message = "It names something harmless alone; take it out, or say it with more words."
    for name, words in package.documents["own_words"]["word_classes"].items():
        for place, word in enumerate(words):
            if word.casefold() in harmless:
                yield in_document(
                    package, "own_words", ("word_classes", name, place), word, message
                )


def _said_apart(package: Package) -> Iterator[tuple[KeyPath, str]]:
    for row, entry in enumerate(package.documents["own_words"]["said_apart"]):
        for side in ("one", "other"):
            for place, word in enumerate(entry[side]):
                yield ("said_apart", row, side, place), word


def _harmless(package: Package) -> frozenset[str]:
    """What is called so and is neither a place nor a sign of a rule that cannot wait."""
    levels = {each["level"] for each in package.documents["levels"]["levels"] if each["same_day"]}
    rules = [rule for rule in package.documents["urgency"]["rules"] if rule["level"] in levels]
    signs = set(chain.from_iterable(chain.from_iterable(map(needs_in, rules))))
    parents = parents_of(package, "terms")
    rows = package.tables["terms"]
    told = rows["term"].map(lambda term: not signs.isdisjoint([term, *above(term, parents)]))
    mild = rows[~told & (rows["facet"] != "location")]
    conditions = package.tables["conditions"]
    names = chain(mild["label"], conditions["name"], package.documents["own_words"]["sayings"])
    other = chain(mild["also_called"], conditions["also_called"])
    called = chain.from_iterable(map(names_in, other))
    return frozenset(name.casefold() for name in chain(names, called))


RULES: tuple[Rule, ...] = (unknown_word_class, unused_word_class, harmless_class_word)
