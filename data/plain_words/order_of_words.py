"""The same words in another order: "red itchy spots" are red spots that itch.

And whose body it is: "the base of his spine" is called as "the base of my spine" is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_HOW = any_of(
    r"""itchy | itching | raised | angry | painful | sore | tender | hard | round | oval | flaky |
    scaly | dry | rough | shiny | hot | burning | flat | faint | weird | strange | nasty |
    horrible | annoying | stubborn | scattered | random | individual | crusty | oozing | weepy"""
)
_COLOR = any_of(
    r"""(?:bright |dark |deep |pale |light |faint )?(?:red|pink|purple|brown) | reddish |
    pinkish | purplish | brownish | skin ?color(?:ed)? | flesh ?color(?:ed)?"""
)
_SMALL = "(?:small|tiny|little|teeny|wee|pinhead)"
_THINGS = "(?:bumps|spots|dots|pimples|blisters)"
_PLACE = any_of(
    r"""back | spine | neck | shoulders? | shoulder blades? | ribs | armpits? | legs? | arms? |
    bottom | bum | waist | tummy | belly | chest | hips? | ears?"""
)

ORDER_OF_WORDS = (
    # What names them stands beside them: "red itchy raised bumps", "small brown rough spots".
    (rf"({_COLOR}) ((?:{_HOW},? (?:and )?)+)(?={_THINGS}\b)", r"\3\2 "),
    (
        rf"({_SMALL}) ((?:{_HOW},? (?:and )?)+)(?=(?:{_COLOR} )?{_THINGS}\b)",
        r"\3\2 ",
    ),
    # Small spots are no spots as small as a pea.
    (rf"({_SMALL}) ((?:{_COLOR} )+)(?=spots\b)", r"\2 \3", r"\b(?:pink|red)\b"),
    # "His" and "her" in the name of a place.
    (
        rf"(base|bottom|top|small|side|middle|centre|center|end|back|backs|tops|root) of "
        rf"(?:his|her|their) (?={_PLACE}\b)",
        r"\2 of my ",
    ),
    # Whose skin is black, and skin that has gone darker somewhere.
    (
        r"((?:im|i am|hes|he is|shes|she is)(?: a)?(?: \d\d(?: years old| yo)?,?)?(?: "
        r"and)?|^\d\d,?) black"
        r"(?= ?(?:$|[.,;]| and \d| (?:woman|man|girl|boy|lady|guy|kid|lad)\b))",
        r"\2 black skin ,",
    ),
    (
        r"skin (?:there|here|on it|around it|over it|in that place|in that area) (?:has |is |had "
        r")?(?:also "
        r")?(?:gone|going|got|getting|turned|turning) (?:a bit |much )?darker",
        "skin has gone darker",
    ),
    # "My sixteen year old's back."
    (r"(year|month|week)[ -]olds(?= \w)", r"\2 old"),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
