"""What has an everyday cause that is told along with it, and so is no warning sign."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import ILL

_SPOT = any_of("spots? | zits? | pimples? | scabs? | blackheads? | whiteheads? | plukes? | bites?")
_OPENED = any_of("pop(?:ped|ping)? | squeez\\w+ | pick(?:ed|ing)? | tore | torn | pulled | burst")
_CAUGHT = any_of(
    "scratch(?:ed|ing)? | knock(?:ed)? | caught | catch(?:ing)? | nicked | shav(?:ed|ing) | scraped"
)
_NO_GROWTH = (
    r"(?:(?!\b(?:moles?|lumps?|growths?|warts?|tags?|still|keeps?|not|cannot|stop|bl[ue]e?d\w*)\b)"
    "[^.;?!])"
)
_A_LITTLE = (
    "(?!(?: and| it| but| just| has| then)* (?:will|would|not|cannot|could|does|loads|lots|"
    r"a lot|heav|everywhere|badly|like|through|so much|for (?:ages|hours|half|an|\d+ h)))"
)

_KNOCK = any_of(
    r"""caught | hits? | knocked? | bumped | had a bump | bang(?:ed)? | whack(?:ed)? | kick(?:ed)? |
    studs? | elbow(?:ed)? | punch(?:ed)? | (?:foot|basket|cricket |tennis |fast|base)?ball |
    hockey | fell | fall | slipped(?! dis[ck]) | tripped | walked into | bashed | smacked |
    paintball | trapped | pinched | tackled? | judo | rugby"""
)
_COLOURED = (
    "(?:(?:big|ol|old|huge|nasty|small|massive|round|dark|blue|black|green|yellow|purple|purply|"
    "and) ?)+"
    r"(?:marks?|patch(?:es)?|bruis\w+|blotch(?:es)?|splodges?)"
)

_HOT = "(?:boiling|roasting|baking|scorching|sweltering)(?: hot)?"
_PLACE = any_of(
    """days? | weather | outside | out | here | in here | weeks? | summer | room | sun |
    sunshine | heat | shower | bath | water | car | bus | office | classroom | kitchen |
    house | afternoon | evening | night"""
)


_SPORT = any_of(
    r"""leg day | gym | a run | run | running | squats | workout | working out | training |
    marathon | hik(?:e|ing) | football | spin(?: class)? | cycling | exercis\w+ | dancing |
    lunges | yoga | sauna | jogging | rugby | match | zumba | sport"""
)
_SOAKED = any_of(
    """sweating buckets | (?:pouring|dripping)(?: with| in)? sweat |
    (?:drenched|soaked|covered) in sweat | gone (?:all )?sweaty"""
)

_SORE = (
    r"pain\w*|ach(?:es?|ed|ing)|hurts?|hurting|sore|agony|killing|spasms?|crush\w*|stabb\w*|"
    r"pulled|injur\w*|bad|strain\w*"
)
_HURTS = _SORE + "|went|gone"
BACK_TOO = (
    rf"\b(?:{_SORE})\b.*\b(?:back|spine)\b|\b(?:back|spine)\b.*\b(?:{_HURTS})\b|"
    r"\b(?:backache|sciatica|discs?|pee|peeing|wee|poo|bladder|bowels?|wip\w+)\b"
)
"""With a back that hurts, or trouble on the toilet, weak or numb legs have no everyday cause."""
_HEART_TOO = (
    r"\b(?:pain\w*|ach(?:es?|ing)|hurts?|hurting|agony|crush\w*|tight\w*|squeez\w*|pressure|chest|"
    r"breath\w*|faint\w*|dizz\w*|fever\w*|temperature|infect\w*|swell\w*|swollen|jaw|arms?|"
    r"collaps\w*|confus\w*|sick|vomit\w*|wound|unwell|ill)\b"
)
"""With one of these neither sport nor nerves explain a cold sweat, shivers or a racing heart."""


_MORE_THAN_CUPS = (
    r"\b(?:legs?|arms?|face|tummy|belly|all over|everywhere|spread\w*|not fade|glass|"
    r"fever\w*|temperature|hot|ill|unwell|sick|poorly|years?|months?|new)\b"
)


_MORE_THAN_A_KNOCK = r"\b(?:all over|everywhere|spread\w*|not fade|new ones)\b"
"""One knock leaves one bruise."""


def _touched(how: str) -> str:
    within = rf"{_NO_GROWTH}{{0,25}}?"
    return rf"((?:{how}\b{within}\b{_SPOT}|{_SPOT}\b{within}\b{how})\b{_NO_GROWTH}{{0,30}}?)"


_A_SPOT_OPENED = rf"(?:i|he|she|my \w+) {_OPENED}\b{_NO_GROWTH}{{0,25}}?\b{_SPOT}"

_CHAFED = r"(?:chaf\w*|rubbed|rubbing|joggers nipple|runners? (?:nipple|rub))"
_HEALS = (
    r"(?:nearly|almost|mostly|all|healing|now|is|has|have|its)(?: (?:healed|better|gone|fine|"
    r"nicely|"
    r"well|up))+|heal(?:ed|ing)"
)

EVERYDAY_CAUSES = (
    # A spot that somebody popped bleeds a bit; a mole or a lump that bleeds is another matter.
    (
        rf"{_touched(_OPENED)}\bbled\b{_A_LITTLE}(?: a (?:bit|little))?"
        "(?: for (?:a|one|two|a few) (?:minutes?|seconds?|secs?))?",
        r"\2 ",
    ),
    (
        rf"bled{_A_LITTLE}(?: a (?:bit|little))? (?:when|after|because|as) {_A_SPOT_OPENED}",
        " popped a pimple",
    ),
    (
        rf"bled (?:buckets|loads|a lot|like mad|everywhere) (?:when|after) {_A_SPOT_OPENED}\b"
        r"[^.;?!]{0,30}\b(?:drops?|stopped|plaster|tissue|minute)",
        " popped a pimple",
    ),
    (rf"{_touched(_CAUGHT)}\b(?:bled|bleeds?|bleeding)\b{_A_LITTLE}", r"\2bleeds when caught"),
    # What a knock left is a bruise, of whatever colour.
    (rf"({_KNOCK}\b[^.;?!]{{0,60}}?)\b{_COLOURED}", r"\2bruise", _MORE_THAN_A_KNOCK),
    (
        rf"{_COLOURED}(?= [^.;?!]{{0,20}}\b(?:where|after|from|since)\b[^.;?!]{{0,30}}?"
        rf"\b{_KNOCK}\b)",
        "bruise",
        _MORE_THAN_A_KNOCK,
    ),
    # Cups leave round marks, and nothing else explains itself by them.
    (rf"(cupping\b.{{0,80}}?)\b{_COLOURED}", r"\2bruise", _MORE_THAN_CUPS),
    (rf"{_COLOURED}(?=.{{0,80}}\bcupping\b)", "bruise", _MORE_THAN_CUPS),
    (rf"({_KNOCK}\b[^.;?!]{{0,60}}?)\bblack and blue", r"\2bruise"),
    ("black eye(?!s)", "bruise"),
    # It goes yellow as it heals; yellow eyes are another matter.
    (
        r"(bruis\w*\b[^.;?!]{0,110}?)\b(?:going|gone|goes|go|went|turning|turned|turns|fading to|"
        r"faded to|"
        r"is|getting)(?: (?:all|now|a|bit|slightly|greeny|brownish|purple and|green and))* "
        r"yellow(?:y|ish)?(?: (?:and|or) green)?",
        r"\2 fading",
        r"\b(?:eyes?|skin|face|jaundice\w*|wee|urine|pee|itch\w*|easily)\b",
    ),
    # Legs are like jelly after sport, and sport makes one sweat.
    (
        r"legs?(?: \w+){0,3} (?:jelly|spaghetti|noodles|weak|lead|dead|heavy|shak\w+|wobbl\w+)"
        rf"(?: \w+){{0,2}} (?:after|from) (?:\w+ )?{_SPORT}",
        "legs",
        BACK_TOO,
    ),
    (rf"{_SOAKED}(?=[^.;?!]{{0,25}}\b{_SPORT}\b)", "sweating", _HEART_TOO),
    (rf"({_SPORT}\b[^.;?!]{{0,25}}?)\b{_SOAKED}", r"\2sweating", _HEART_TOO),
    ("(?<=i )sweat buckets", "sweating", _HEART_TOO),
    # Nerves before an exam make one sweat and shake, and who is in love has a racing heart.
    (
        "(?:(?:in )?(?:a )?cold sweats?|clammy(?: hands)?|shaking|trembling|shivers?|shivering) "
        "(?:from|with|before|over|about) (?:my |the |an? )?(?:nerves|exams?|interview|excitement|"
        "date|wedding|laughter|laughing|speech|stage fright|stress)",
        " ",
        _HEART_TOO,
    ),
    (
        r"heart (?:rac|skip|pound|flutter|thump|leap|jump|melt)\w*(?: a beat| faster)? "
        "(?:when|whenever|every time|at the thought)(?: of| that)? (?:i |we )?"
        "(?:think|see|saw|look|hear|meet|show|he|she|him)",
        " ",
        _HEART_TOO,
    ),
    # Small children wet the bed.
    (
        "((?:toddler|baby|son|daughter|child|kid|lad|lass|little (?:one|girl|boy)|boy|girl)"
        r"\b[^.;?!]{0,40}?)\b(?:wet|wets|wetting|peed|pees|weed|wees) (?:the|his|her|their) bed",
        r"\2",
        BACK_TOO,
    ),
    # Clothes are tight.
    (
        "(?:cannot|can barely|can hardly|could not) breathe in (?:this|these|my|that|the|a)"
        r"(?: \w+){0,2} "
        "(?:jeans|dress|corset|top|bra|trousers|suit|shirt|collar|skirt|leggings|wetsuit)",
        " ",
    ),
    # The weather is boiling hot, and nobody's skin.
    (
        rf"(?<!\bhe )(?<!\bshe )(?:its |it is |it has )?(?:been )?{_HOT}(?= {_PLACE}\b)"
        rf"|(?:its|it has) been {_HOT}",
        " hot weather ",
    ),
    # Chafed skin that stung in the shower and heals is no severe pain.
    (
        r"(shower\w*|bath|water|soap|salt water|sea) (?:(?:was|is|were|after|afterwards|felt|"
        r"like|pure|"
        r"absolute) )*(?:agony|torture|hell|murder|excruciating)",
        r"\2 smarted",
        rf"^(?!.*\b{_CHAFED}\b.*\b(?:{_HEALS})\b)|{ILL}",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and for some what must not be said
anywhere beside it.
"""
