"""Faults in the numbers of matching and advice."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import WEIGHTS, Change, fill
from tests.faults.fault import Fault


def changed(old: str, new: str) -> Change:
    assert WEIGHTS.count(old) == 1
    return fill("weights.yaml", WEIGHTS.replace(old, new).encode())


def problem(line: int, path: str, value: str, rule: str, message: str) -> list[Problem]:
    return [Problem("weights.yaml", line, path, value, rule, message)]


FAULTS = (
    Fault(
        "rarely counts for more than sometimes",
        changed("rarely: 0.08", "rarely: 0.4"),
        problem(
            7, "frequency.rarely", "0.4", "weights-out-of-order", "Give no more than sometimes has."
        ),
    ),
    Fault(
        "silence that says more for a finding than rarely",
        changed("times: 1.5}", "times: 5.0}"),
        problem(
            14,
            "silence.thin.times",
            "5.0",
            "silence-too-loud",
            "Times base this must stay below the chance of rarely.",
        ),
    ),
    Fault(
        "well described by fewer findings than thinly described",
        changed("findings: 25", "findings: 3"),
        problem(
            15,
            "silence.well.findings",
            "3",
            "silence-too-loud",
            "Give more findings than thin has.",
        ),
    ),
    Fault(
        "common outweighs three telling findings",
        changed("very-common: 1.75", "very-common: 9"),
        problem(
            17,
            "commonness.very-common",
            "9",
            "prior-too-strong",
            "Stay so near to rare that three findings stated sometimes still count for more.",
        ),
    ),
    Fault(
        "a chance of one, which no finding could ever speak against",
        changed("always: 0.95", "always: 1"),
        problem(3, "frequency.always", "1", "wrong-document", "Give less than 1."),
    ),
    Fault(
        "an outlook for a level that there is not",
        changed("    doctor: 0.3", "    clinic: 0.3"),
        problem(
            35,
            "outlook.serious.clinic",
            "clinic",
            "outlook-of-unknown-level",
            "Give one of emergency, today, doctor, pharmacist, watch.",
        ),
    ),
    Fault(
        "a facet that counts less in the order and is not there",
        changed("counts: {}", "counts: {cough: 0.5}"),
        problem(
            74,
            "counts",
            "cough",
            "unknown-facet",
            "facets.yaml does not have this facet; correct the name or add it there.",
        ),
    ),
    *(
        Fault(
            f"a {kind} that the order was taught about and is not there",
            fill("calibration.yaml", f"{kept}: {{}}\n{kind}s: {{cough: 0.5}}\n".encode()),
            [
                Problem(
                    "calibration.yaml",
                    2,
                    f"{kind}s",
                    "cough",
                    f"unknown-{kind}",
                    f"tables/{kind}s.csv does not have this {kind}; correct the name or add it there.",
                )
            ],
        )
        for kind, kept in (("term", "conditions"), ("condition", "terms"))
    ),
)
