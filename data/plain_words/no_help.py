"""What does not help: "nothing for acne works" denies the help, not the acne or what follows."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_NOTHING = (
    r"(?:nothing|nowt|not one thing|not a thing)(?: at all)?"
    r"(?! (?:but|except|other than|apart from|beats|like|wrong)\b)"
)
_BETWEEN = r"(?:(?!(?:and|but|so|because|except|better)\b)\w+ ){0,6}?"
_TO_SOME_END = any_of(
    """seems? | seemed | to | has | have | had | ever | really | actually | is | was | will |
    would | can | could | does | do | did | going"""
)
_HELPS = "(?:works?|worked|working|helps?|helped|helping)"
_CLEARS = any_of(
    """(?:works?|worked|working) (?:for|on|with|against) | (?:helps?|helped|helping)(?: with)? |
    touch(?:es|ed)? | clears?(?: up)? | cleared(?: up)? | shifts? | shifted | cures? | cured |
    fix(?:es|ed)? | (?:gets?|getting|got) rid of | (?:makes?|made) (?:a|any) difference to"""
)
_WHOSE = "(?:(?:my|his|her|their|the|this|these|that) )?"
_ACNE = (
    "((?:(?:back|chest|body|shoulder|cystic|severe|bad|adult|teenage|hormonal) )*"
    "(?:acne|bacne|pimples|zits|breakouts))"
)
_NAMED = any_of("itch | itching | itchiness | rash | eczema | psoriasis | hives | boils | cysts?")
_TREATMENT = any_of(
    """creams? | gels? | wash(?:es)? | treatments? | products? | medicines? | meds | tablets? |
    pills? | stuff"""
)

NO_HELP = (
    (
        rf"{_NOTHING} {_BETWEEN}(?:for|against|on|with) {_WHOSE}{_ACNE} "
        rf"(?:{_TO_SOME_END} )*{_HELPS}",
        r"\2 . acne products do not help .",
        r"\bnothing (?:\w+ )*better\b",
    ),
    (
        rf"{_NOTHING} (?:{_TO_SOME_END} )*{_CLEARS} {_WHOSE}{_ACNE}",
        r"\2 . acne products do not help .",
        r"\bnothing (?:\w+ )*better\b",
    ),
    (
        rf"(?:no|none of (?:my|the|these|those)) {_ACNE} {_TREATMENT} "
        rf"(?:(?:i have|ive|i) (?:tried|used|bought) )?(?:{_TO_SOME_END} )*{_HELPS}",
        r"\2 . acne products do not help .",
    ),
    (
        rf"{_NOTHING} {_BETWEEN}(?:for|against) "
        r"((?:(?:my|his|her|their|the|this|these) )?(?!(?:acne|spots)\b)\w+(?: \w+)?) "
        rf"(?:{_TO_SOME_END} )*{_HELPS}",
        r"\2 . nothing works .",
        r"\bnothing (?:\w+ )*better\b",
    ),
    (
        rf"{_NOTHING} (?:{_TO_SOME_END} )*(?:works?|worked|working|helps?|helped)"
        rf"(?: (?:for|on|with|against))? ({_WHOSE}{_NAMED})",
        r"\2 . nothing works .",
        r"\bnothing (?:\w+ )*better\b",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
