"""Why a condition fits or not, in words: each tick with what is said of it, and the sources."""

from __future__ import annotations

from components.parts.confidence_words import confidence_words
from components.parts.how_often import way_words
from components.parts.source_line import source_line
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.explanation import Explanation, Line
from data.matching.fact import ways_said


def reasons(catalogue: Catalogue, why: Explanation) -> dict[str, list[str]]:
    """The lines of an explanation under the names of its groups."""
    told_so = [catalogue.wording["results"]["told_so"]] if why.told_so else []
    return {
        "fits": [*(_fits(catalogue, line) for line in why.fits), *told_so],
        "in_part": [_in_part(catalogue, line) for line in why.in_part],
        "against": [_against(catalogue, line) for line in why.against],
        "not_recorded": [
            label_inside(catalogue, line.term, absent=line.absent) for line in why.not_recorded
        ],
    }


def reason_sources(catalogue: Catalogue, why: Explanation) -> list[dict[str, str]]:
    """For each finding how well it stands, and then each statement on it."""
    lines = (*why.fits, *why.in_part, *why.against)
    return [each for line in lines for each in _sources(catalogue, line)]


def _sources(catalogue: Catalogue, line: Line) -> list[dict[str, str]]:
    if not line.statements:
        return []
    label = label_inside(catalogue, line.term, absent=line.absent)
    rests = {
        "text": f"{label[:1].upper()}{label[1:]}",
        "title": confidence_words(catalogue, line.statements),
        "place": "",
        "address": "",
    }
    return [rests, *(source_line(catalogue, each) for each in line.statements)]


def _fits(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    if line.absent:
        how = words["stated_never"]
    else:
        how = way_words(catalogue, *ways_said(line.statements)[0])
    return f"{label_inside(catalogue, line.term, absent=line.absent)} ({how})"


def _in_part(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    if line.because == "inherited":
        groups = {catalogue.conditions[s.condition].name.lower() for s in line.statements}
        why = words["inherited"].format(group=", ".join(sorted(groups)))
    else:
        why = words["broader"].format(labels=_labels(catalogue, line))
    return f"{label_inside(catalogue, line.term, absent=line.absent)} ({why})"


def _against(catalogue: Catalogue, line: Line) -> str:
    words = catalogue.wording["results"]
    why = {
        "never": words["stated_never"],
        "always": words["always_there"],
        "often": words["usually_there"],
        "far-step": words["usual_steps"].format(labels=_labels(catalogue, line)),
    }[line.because]
    return f"{label_inside(catalogue, line.term, absent=line.absent)} ({why})"


def _labels(catalogue: Catalogue, line: Line) -> str:
    labels = {catalogue.terms[s.term].label.lower() for s in line.statements}
    return ", ".join(sorted(labels))
