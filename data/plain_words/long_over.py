"""What was long ago, in childhood, or is over and done with: no finding of today."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import SADDLE, STROKE_SIGNS

_NUMBER = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)"
_PASSING = any_of(
    r"""passed out | fainted | blacked out | collapsed | threw up | vomited | was sick | had
    fits |
    had seizures | had a fit | wet the bed | wet myself | used to (?:faint|pass out|wet the bed)"""
)
# "All over" is where a rash stands, and no end.
_OVER = (
    r"(?:thats|that is|its|it is|were|we are|im|i am|hes|shes|theyre) (?:(?:now|long|well) )*(?:"
    r"(?:all )?(?:finished|recovered)|over (?:it|that|now|with|and done with)|been and gone)"
    r"(?= ?(?:$|[.,;!?]|now|thank|and\b|but\b))"
)
_NOT_OVER = (
    r"\b(?:all over|still|again|(?:came|come|is|its) back|now (?:he|she|i|my|its|im)|blood\w*|"
    r"head|"
    r"headaches?|neck|rash|chest|antibiotics?|chemo\w*|fever|black|coffee|green|bile|belly|"
    r"stiff)\b"
)

LONG_OVER = (
    # Illness of years ago, and what happened to a child that is grown up.
    (
        r"(?:had )?(?:shingles|chicken ?pox|measles|cellulitis|sepsis|meningitis|scabies|"
        r"impetigo|"
        r"pneumonia)(?: (?:back|about|around|over|nearly|roughly|some|on my \w+))* "
        rf"(?:{_NUMBER} )?(?:odd )?(?:years|yrs|decades?) ago",
        " ",
        r"\b(?:blister\w*|again|returned|back again|came back|same (?:place|spot)|never "
        r"(?:really "
        r")?(?:left|went)|same)\b",
    ),
    (
        r"(?:as a (?:kid|child|teen\w*|toddler|boy|girl)|when i was (?:little|young|small|a kid|"
        r"a "
        r"child|\d|1\d|2[0-5])|growing up|in my (?:youth|teens))(?: ?,)?(?: i)?(?: (?:would|"
        r"always|"
        rf"often|once|also))* {_PASSING}(?:(?! (?:and|but|now|today|just|then|again|"
        rf"my)\b)[^.,;?!]){{0,40}}",
        " ",
        r"\b(?:having one|still|today|again|here|blood\w*)\b",
    ),
    # An illness that is over: "throwing up, that's finished now".
    (
        r"(?:vomit\w*|throwing up|threw up|norovirus|sickness|the runs|diarrh\w+|tummy bug|covid|"
        r"flu)"
        rf"\b(?:(?! (?:since|after|with)\b)[^.;?!]){{0,60}}?{_OVER}",
        " ",
        _NOT_OVER,
    ),
    (
        rf"(?: ?,)?(?: (?:but|and))? ?\b{_OVER}",
        " vanished",
        rf"{_NOT_OVER}|{STROKE_SIGNS}|{SADDLE}|\b(?:seizures?|fits?|faint\w*|collapsed|passed out|"
        r"numb\w*|weak\w*|bladder|bowels?|overdos\w*|kill\w*|suicid\w*|die|breath\w*)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
