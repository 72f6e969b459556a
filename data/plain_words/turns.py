"""Turns of speech that do not mean what their words mean one by one."""

from __future__ import annotations

import re

_BODY = (
    "(?:(?:my|his|her|their|our|your|both|the|of|left|right|lower|upper|whole|entire) )*"
    "(?:legs?|arms?|feet|foot|toes?|hands?|fingers?|face|lips|tongue|bottom|bum|butt|backside|"
    "buttocks?|groin|genitals|private(?:s| parts)|crotch|vagina|penis|testicles|thighs?|knees|"
    "calves|back|skin|side|body|between|down there|down below|below)"
)
_FELT = "(?:in |at |around |on )?" + _BODY + r"\b|when (?:i |he |she )?(?:wip|pee|poo|wee)"

_TURNS = (
    ("(do|did|does|is|has|have|was|are)n t", r"\2 not"),
    ("do(s|se|ese|en|e)nt|do(en|se)st|dosnt", "does not"),
    ("w(i|hi|ih)th?(o|ou|ough)t|wihtout|withou", "without"),
    ("nto|nope|nah", "not"),
    ("wont", "will not"),
    ("cant|can not|unable to|not able to", "cannot"),
    # Not to feel a lump is to have none; not to feel a part of the body is numbness.
    (
        "(cannot|do not|does not|could not|can (hardly|barely)|can no longer)"
        rf"( \w+ly| even)? feel( anything| much| nothing)?(?= ({_FELT}))",
        "numb",
    ),
    (
        "(lost|losing|loss of|lose|no|hardly any|not much)( all| any| my| the)*"
        rf" (feeling|sensation)s?(?= (of |from )?({_FELT}))",
        "numb",
    ),
    ("gray", "grey"),
    (
        "((has|have|had) )?(going|gone|goes|went|turned|turning|turns|become|becoming|became)"
        "(?= (all |very |completely )?(black|blue|grey|numb|purple|yellow|pale|white|red|dark(er)?|"
        "sweaty|clammy|cold|hot|weak|hard|stiff|floppy|limp|dusky)\\b)",
        "going",
    ),
    (r"(fades|disappears|vanishes) (under|when)( \w+){0,4} glass( on (it|them))?", " "),
    ("(fades|disappears|vanishes)(?= (under|when))", " "),
    ("(going|gone|went) down(?! (my|the|his|her|to|into|both|one|each))", "gone"),
    ("aint", "is not"),
    ("no one", "nobody"),
    ("(free|clear|rid) (of|from)", "without"),
    ("(not|no) more than|(less|fewer) than", "unsure"),
    ("not (more|that|so|too|as|very|sure)", "unsure"),
    ("for no reason|no (matter|doubt|wonder|apparent reason)|one of|more or less", " "),
    # How fast is said by the word after these.
    (r"(very|really|so|quite|pretty|super|extremely|too)(?= (fast|quick(ly)?|rapid(ly)?)\b)", " "),
    # What was before ends here.
    ("(and|but)( then)? now", ". now"),
    # "Never had chickenpox now itchy blisters": what was denied ends here too.
    (
        r"((no|not|never)( \w+){0,3} (?!(of|any|is|are|was|it|signs?|be|even|longer|at|all)\b)\w+) "
        r"(?=now \w)",
        r"\1. ",
    ),
    ("no idea|do not know|used to|do i have|have i got", "unsure"),
    (
        "(as|(when|since) (i|he|she|we) (was|were)) (a |very |only )*"
        "(child|kid|boy|girl|baby|teenager|little|young|small)",
        "formerly",
    ),
    (
        "(last|previous) (year|month|winter|summer|spring|autumn|time)"
        "|(years?|months?|ages) (ago|back)|in the past",
        "formerly",
    ),
)
_SEARCHED = tuple((re.compile(rf"\b({said})\b"), meant) for said, meant in _TURNS)


def plainly(text: str) -> str:
    """`text` (small letters, no apostrophes) with every such turn in words that mean the same."""
    for said, meant in _SEARCHED:
        text = said.sub(meant, text)
    return text
