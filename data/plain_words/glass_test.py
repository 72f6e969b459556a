"""What came of it when a glass was pressed on the spots: they stayed, or they faded."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_GLASS = r"(?:glass|tumbler|clear cup|beaker|jam jar)\b"
_PRESSED = any_of(
    r"""press\w* | push\w* | roll\w* | held | hold\w* | put\w* | us(?:e|ed|ing) | under | through |
    against | with | did | done | tried | do(?:ing)? | placed | checked"""
)
_TESTED = (
    rf"(?:{_PRESSED}(?: \w+){{0,5}}? {_GLASS}|{_GLASS} (?:\w+ )?(?:test|press\w*|over|on|against))"
)
_STAYS = any_of(
    r"""not(?: even| really| at all)? (?:fad\w+ | go\b | going | gone | disappear\w* | vanish\w* |
    blanch\w* | lighten\w* | clear\w* | change\w* | shift\w* | budge\w* | turn\w* | lose | make)"""
).replace(" | ", "|")
_STAYED = any_of(
    r"""still (?:there|visible|show\w*|see\w*|purple|red|dark|the same|clear) | just the same |
    same as before | looks? the same | stay(?:s|ed|ing)? | remain(?:s|ed)? | never fade[sd]? |
    never w[ae]nt | nothing happen\w* | no (?:change|difference|effect|fading) | refuses? to |
    refusing to | positive | failed | color stay\w* | colour stay\w* | now they do not"""
)
_FADES = any_of(
    r"""fade[sd]? | fading | disappear(?:s|ed|ing)? | vanish(?:es|ed)? | blanch(?:es|ed)? |
    clear(?:s|ed) | go(?:es)? (?:away|white|pale) | went(?: away| white| pale)? |
    (?:all )?gone(?: away| white| pale)? | turn(?:s|ed) (?:white|pale) | lost its colou?r |
    no longer (?:visible|there|show\w*) |
    (?:was|is|all|came back|were|are)? ?(?:negative|fine|ok|okay|normal)"""
)
_NOTHING_STAYED = (
    r"(?:(?!\b(?:not|never|cannot|still|stay\w*|remain\w*|some|refus\w*|only|but|until|yesterday|"
    r"should|supposed|if|same|fail\w*)\b)[^.;?!]){0,60}?"
)
# What was told before the glass stands: "they do not go with a glass and she is fine".
_STAYED_BEFORE = (
    rf"\b(?:{_STAYS}|never fade[sd]?|not blanching|stay(?:s|ed|ing)?(?: exactly)? the same)"
    rf"\b(?:(?!\b(?:but|and)\b)[^,.;?!]){{0,60}}?{_TESTED}"
)
# A few that stay, or what came up an hour later, are what counts.
_BUT_NOW = (
    r"(?:but|now|then|later|yesterday|today|first|earlier|until|some|few|most|others?|ones|rest|"
    r"not (?:on|all|the|these|those|any ?more)|remain\w*|stay\w*|still|wait|came up)"
)
# Glass that cuts is no test, nor is one that is drunk from.
_OTHER_GLASS = (
    r"\b(?:cut\w*|broke\w*|smash\w*|shards?|splinters?|scars?|window|stitch\w*|wine|beer|water|"
    r"drink of|drank|shower|greenhouse|reading glass)\b"
)
_LYING = (
    r"\b(?:bed ?bound|bed ?ridden|bed ?fast|wheelchair|confined to bed|stuck in bed|in bed all day|"
    r"lying in bed|cannot turn over|(?:bed|pressure) sores?|pressure ulcers?|hoist\w*)\b"
)
_GRAVE_SPOTS = (
    r"\b(?:glass|tumbler|spots?|dots|pinpricks?|purple|rash|blotch\w*|all over|fever\w*|temp\w*|"
    r"hot|ill|unwell|poorly|confus\w*|drows\w*|sleepy|shiver\w*|cold|clammy|breath\w*)\b"
)
_NEVER = r"(?:does|do|did|will|is) not (?:even |really )?"

GLASS_TEST = (
    # Red skin over a bone, of somebody who lies all day, stays red when pressed: a pressure sore.
    (
        rf"(?:{_NEVER}(?:go|turn|going|turning) (?:white|pale)|{_NEVER}(?:fad|blanch)\w*|"
        r"stay(?:s|ed|ing)? (?:red|pink|dark))"
        r"(?: (?:when|if|after) (?:(?:i|we|you|it|is) )*press\w*(?: (?:on )?it)?)?",
        "and one mark stays ",
        rf"^(?!.*{_LYING})|{_GRAVE_SPOTS}",
    ),
    # "Red dots all over, and they do not fade"; what has been there for years is left.
    (
        r"((?:red|tiny|little|small|blood|pinprick) (?:dots|pinpricks|specks)\b[^;?!]{1,60}?)"
        r"\b(?:do|does|will) not (?:fade|blanch)(?! (?:when|under|with|if))",
        r"\2 does not fade when i press",
        r"\b(?:years?|months?|scars?|acne|always|birth|freckles?|moles?)\b",
    ),
    (
        r"(rash(?: \w+){0,4}?[.,;]? (?:and )?(?:it|which|that) )(?:does|will) not fade"
        r"(?! (?:when|under|with|if|away|over))",
        r"\2 does not fade when i press",
        r"\b(?:years?|months?|weeks?|scars?|acne|always|cream|steroid)\b",
    ),
    # "It faded yesterday, but now" goes on, and is left to what comes.
    (
        rf"{_TESTED}({_NOTHING_STAYED})\b{_FADES}\b(?!.*\b{_BUT_NOW}\b)",
        r"\2 ",
        _STAYED_BEFORE,
    ),
    (
        rf"{_TESTED}([^?!]{{0,60}}?)(?:\b{_STAYS}|\b{_STAYED})\b",
        r"\2 does not blanch under a glass",
        _OTHER_GLASS,
    ),
    (
        rf"(?:do |does |did |will )?(?:\b{_STAYS}|\bnever fade[sd]?|\bnot blanching)"
        rf"\b[^.;?!]{{0,40}}?{_TESTED}",
        " does not blanch under a glass",
        _OTHER_GLASS,
    ),
    (
        r"(?<!not )(?<!never )\b(?:fade[sd]?|disappear(?:s|ed)?|vanish(?:es|ed)?|go(?:es)?(?: "
        r"away| white| pale)?|"
        r"went(?: away| white| pale)?|blanch(?:es|ed)?) (?:when|if|as) (?:i |you |we |it is "
        rf")?{_TESTED}"
        rf"(?: (?:on|to|against) (?:it|them|the \w+))?",
        " ",
        rf"\b(?:not|never|should|{_BUT_NOW})\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
