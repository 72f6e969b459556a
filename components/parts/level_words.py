"""A level in words, with its sign: the usual one of a condition, or none yet."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def usual_level(catalogue: Catalogue, level: str, advised: str) -> dict[str, str]:
    """The usual level of a condition. The least urgent is held back until the advice has a level:
    nobody reads that it can wait before the warning signs were looked at. Where the advice is more
    urgent, it is said that this is only what is usual."""
    words, shown = catalogue.wording["advice"], level_words(catalogue, level)
    if level == catalogue.least_urgent and not advised:
        return {**level_words(catalogue, ""), "label": words["held"]}
    if level and advised and catalogue.urgency_of(advised) < catalogue.urgency_of(level):
        label = shown["label"]
        return {**shown, "label": words["only_usual"].format(level=label[:1].lower() + label[1:])}
    return shown


def level_words(catalogue: Catalogue, level: str) -> dict[str, str]:
    if not level:
        return {"level": "", "icon": "–", "label": catalogue.wording["advice"]["no_level"]}
    record = catalogue.levels[level]
    return {"level": level, "icon": record.icon, "label": record.label}
