"""Scenes of every day: after sport, asleep on the sofa, at the dentist, a yellow lamp, a joke."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.everyday_causes import BACK_TOO
from data.plain_words.grave_words import GRAVE, ILL

_SPORT = any_of(
    r"""gym | runs? | running | squats | workouts? | training | marathon | triathlon | hike |
    hiking |
    football | spin | cycling | exercis\w+ | dancing | lunges | yoga | pilates | jogging | rugby |
    match | zumba | crossfit | deadlifts | sprint\w* | swim | swimming | skiing | climb |
    climbing | bike ride | spinning | bootcamp | circuits | burpees | plank | rowing |
    rower |
    digging | gardening | trampoline | skating | tennis | netball | hockey | squash | parkrun"""
)
_AFTER_SPORT = rf"(?:after|from|since|following|thanks to) (?:\w+ ){{0,3}}{_SPORT}\b"
_NOT_SPORT = (
    rf"{BACK_TOO}|{GRAVE}"
    r"|\b(?:wet|soiled|down there|bum|bottom|cannot feel|one leg|both legs|calf|weeks|months|cola|"
    r"coke|urine|swell\w*|swollen|drop|arms?|sweat\w*|shingles|rash)\b"
)
_HEART_TOO = (
    r"\b(?:pain\w*|ach(?:es?|ing)|hurts?|agony|crush\w*|tight\w*|pressure|chest|faint\w*|dizz\w*|"
    r"fever\w*|swell\w*|swollen|jaw|arms?|collaps\w*|sick|vomit\w*|grey|clammy|still|hours|"
    rf"days?|passed|skip\w*|irregular|stung|sting)\b|{GRAVE}"
)
_DENTIST = (
    r"(?:dentist|root canal|wisdom (?:tooth|teeth)|tooth (?:out|pulled|extract\w*|removed)|"
    r"extraction|braces|filling|gum surgery)"
)
_GOING_DOWN = r"\b[^?!]{0,40}\b(?:going down|gone down|settling|nearly gone|went down)"
_SWOLLEN = r"(?:swollen|puffy|swelling|huge|big|fat|chipmunk)"
_FACE = r"(?:face|cheeks?|jaw|lips?|mouth|chin|eyelids?|eyes?)"
_MORE_THAN_SWOLLEN = (
    r"\b(?:throat|tongue|breath\w*|swallow\w*|wheez\w*|hives|welts?|rash|faint\w*|dizz\w*|"
    r"collaps\w*|fever\w*|temperature|pus|worse|spread\w*|cannot open|voice|allerg\w*|nuts?|"
    r"peanuts?|prawns?|sting|stung|antibiotic\w*|tablets?|hot|blotch\w*|sudden\w*|open|shut|"
    rf"clos\w*|see|vision|itch\w*|ate|eaten|food|bee|wasp|terrible|not|red)\b|{GRAVE}"
)

EVERYDAY_SCENES = (
    # Muscles after sport: weak legs of an hour, and a heart that has to work.
    (
        r"(?:cannot|can barely|can hardly|can scarcely|could not|could barely|struggling to|"
        r"hardly able to)(?: even)? (?:walk|sit|stand|get (?:up|off|out|down)|climb|bend)\b"
        rf"[^.;?!]{{0,30}}?\b{_AFTER_SPORT}",
        "sore muscles",
        _NOT_SPORT,
    ),
    (
        r"legs(?: \w+){0,4} (?:jelly|spaghetti|noodles|weak|wobbly|lead|dead|heavy|shak\w+|"
        r"trembling)"
        rf"(?: \w+){{0,2}} {_AFTER_SPORT}",
        " ",
        _NOT_SPORT,
    ),
    (
        r"heart(?: (?:is|was|going|beating|like|the|clappers|fast|mad|crazy|still|racing|pounding|"
        r"thumping|"
        rf"hammering))+ (?:{_AFTER_SPORT}|after (?:climbing )?(?:the )?stairs)",
        " ",
        _HEART_TOO,
    ),
    # Who is "out cold" on the sofa sleeps, if waking up is told too. Nobody tells so of a faint.
    (
        r"out cold (?=(?:on (?:the|my|our) (?:sofa|couch|settee|train|bus)|in bed|all night)\b"
        r"[^?!]{0,25}\b(?:woke (?:up )?(?:with|to|and)|lol|haha)\b)",
        "asleep ",
        r"\b(?:cannot|not|nobody|head|drugs?|pills?|tablets?|took|found|never|pain\w*)\b|" + GRAVE,
    ),
    (r"milk drunk", " "),
    # Who begs pardon for the text is not confused.
    (
        r"(?:sorry |apologies |hope )?(?:if |that )?(?:im|i am|this|that|it|i) (?:is |am |are |"
        r"does |do )?(?:not mak(?:e|ing)|makes? no|making no)(?: (?:any|much|a lot of))? "
        r"sense(?=[^.;?!]{0,20}\b(?:sorry|lol|haha|night shift|baby brain)\b)|"
        r"(?:sorry|apologies|forgive me) (?:if |that )?(?:im|i am|this|that|it|i) (?:is |am |are |"
        r"does |do )?(?:not mak(?:e|ing)|makes? no|making no)(?: (?:any|much))? sense|hope "
        r"(?:this|that|it|im|i) (?:mak\w+|is making) sense",
        " ",
        r"\b(?:he|she|mum|dad|husband|wife|face|arm|head\w*|cold|drunk|pills|tablets|light|"
        rf"cannot|say|says)\b|{GRAVE}",
    ),
    (
        r"(?:paraly[sz]ed|frozen|crippled|rooted) (?:with|by|in) (?:fear|indecision|fright|nerves|"
        r"anxiety|panic|shyness|embarrassment|terror|horror|doubt|choice)",
        " ",
        r"\b(?:legs?|arms?|cannot|woke|feel)\b|" + ILL,
    ),
    # A face that the dentist left swollen and that goes down; eyes after tears. What was eaten, or
    # given by a dentist, may be an allergy: there it stays a sign.
    (
        rf"{_SWOLLEN} {_FACE}(?=[^?!]{{0,40}}\b{_DENTIST}{_GOING_DOWN})|{_FACE}(?: (?:is|are|was|"
        rf"all|so|still|a bit|really))* {_SWOLLEN}(?=[^?!]{{0,40}}\b{_DENTIST}{_GOING_DOWN})",
        " ",
        _MORE_THAN_SWOLLEN,
    ),
    (
        rf"(?:{_SWOLLEN} (?:eye(?:lid)?s|face)|(?:eye(?:lid)?s|face)(?: (?:is|are|was|all|so|"
        rf"still|a bit|look))* {_SWOLLEN})(?= (?:from|after|because of|due to) (?:(?:all|too much|"
        r"the|some|a|my) )*(?:crying|lack of sleep)\b)",
        " ",
        _MORE_THAN_SWOLLEN + r"|\bpain\w*\b",
    ),
    # A lamp or a filter makes yellow what is seen; blue, grey or black skin is asked no reason.
    (
        r"yellow(?=[^.;?!]{0,25}\b(?:filter|lamp|lighting|light ?bulb|flash|(?:only|just) in "
        r"(?:the|this|that) (?:photo|pic|picture))\b)",
        "tinted",
        r"\b(?:wee|urine|poo|itch\w*|since|also|mirror|real life|daylight|weeks|baby|feed\w*|not|"
        rf"too|and in)\b|{ILL}",
    ),
    # Who is back from a country was there: that is no back, and nothing that came back.
    (
        r"(?:(?<=^)|(?<=[.,;?!] )|(?<=\bi )|(?<=\bwe )|(?<=\bhe )|(?<=\bshe )|(?<=\bim )|"
        r"(?<=\bjust ))(?:(?:came|come|got|flew|am|are|was|were|just|only|recently) )*back "
        r"(?:home )?from (?!(?:a|an|the|my|our|work|school|hospital|nowhere|there|being|time|when|"
        r"where|sun\w*|scratch\w*|\d+|two|three|four|ten)\b)(?=[a-z])",
        "been to ",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
