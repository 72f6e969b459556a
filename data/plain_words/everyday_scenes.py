"""Scenes of every day: after sport, asleep on the sofa, at the dentist, a yellow lamp, a joke."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.everyday_causes import BACK_TOO

_SPORT = any_of(
    r"""gym | runs? | running | squats | workouts? | training | marathon | triathlon | hike |
    hiking |
    football | spin | cycling | exercis\w+ | dancing | lunges | yoga | pilates | jogging | rugby |
    match | zumba | crossfit | deadlifts | sprint\w* | stairs | swim | swimming | skiing | climb |
    climbing | bike ride | walk | spinning | bootcamp | circuits | burpees | plank | rowing |
    rower |
    digging | gardening | trampoline | skating | tennis | netball | hockey | squash | parkrun"""
)
_AFTER_SPORT = rf"(?:after|from|since|following|thanks to) (?:\w+ ){{0,3}}{_SPORT}\b"
_NOT_SPORT = (
    BACK_TOO
    + r"|\b(?:numb\w*|tingl\w*|groin|wet(?:ting)? myself|cannot feel|one leg|weeks|months|cola|"
    r"dark (?:urine|wee|pee)|swell\w*|swollen|fell|accident|crash\w*)\b"
)
_HEART_TOO = (
    r"\b(?:pain\w*|ach(?:es?|ing)|hurts?|agony|crush\w*|tight\w*|pressure|chest|faint\w*|dizz\w*|"
    r"fever\w*|swell\w*|swollen|jaw|arms?|collaps\w*|sick|vomit\w*|grey|clammy|still|hours|"
    r"passed)\b"
)
_DENTIST = (
    r"(?:dentist|root canal|wisdom (?:tooth|teeth)|tooth (?:out|pulled|extract\w*|removed)|"
    r"extraction|braces|filling|gum surgery)"
)
_SWOLLEN = r"(?:swollen|puffy|swelling|huge|big|fat|chipmunk)"
_FACE = r"(?:face|cheeks?|jaw|lips?|mouth|chin|eyelids?|eyes?)"
_MORE_THAN_SWOLLEN = (
    r"\b(?:throat|tongue|breath\w*|swallow\w*|wheez\w*|hives|welts?|rash|faint\w*|dizz\w*|"
    r"collaps\w*|fever\w*|temperature|pus|worse|spread\w*|cannot open|voice|allerg\w*|nuts?|"
    r"peanuts?|prawns?|sting|stung|antibiotic\w*|tablets?|hot|blotch\w*|sudden\w*)\b"
)

EVERYDAY_SCENES = (
    # Muscles after sport: weak legs of an hour, and a heart that has to work.
    (
        r"(?:cannot|can barely|can hardly|can scarcely|could not|could barely|struggling to|"
        r"hardly able to)(?: even)? (?:walk|sit|stand|move|get (?:up|off|out|down)|lift|climb|use|"
        r"bend|do)\b"
        rf"[^.;?!]{{0,30}}?\b{_AFTER_SPORT}",
        "sore muscles",
        _NOT_SPORT,
    ),
    (
        r"legs?(?: \w+){0,4} (?:jelly|spaghetti|noodles|weak|wobbly|lead|dead|heavy|shak\w+|gone|"
        r"trembling)"
        rf"(?: \w+){{0,2}} {_AFTER_SPORT}",
        "sore muscles",
        _NOT_SPORT,
    ),
    (
        r"heart(?: (?:is|was|going|beating|like|the|clappers|fast|mad|crazy|still|racing|pounding|"
        r"thumping|"
        rf"hammering))+ {_AFTER_SPORT}",
        " ",
        _HEART_TOO,
    ),
    # Who is "out cold" on the sofa sleeps.
    (
        r"out cold (?=(?:on (?:the|my|our) (?:sofa|couch|settee|train|bus)|by (?:\d+|eight|nine|"
        r"seven)|in (?:bed|the (?:car|pram|buggy|cot|chair))|all night|within minutes|before|"
        r"asleep|snoring|after (?:a |the )?(?:bath|swim\w*|milk|feed|film|party|wine|night)))",
        "asleep ",
        r"\b(?:hit|hits|head|fell|fall|knock\w*|cannot|wake|sick|vomit\w*|punch\w*|tackl\w*|"
        r"breath\w*|drugs|tablets|fit|seizure)\b",
    ),
    (
        r"floppy(?=[^?!]{0,40}\bmilk drunk)|milk drunk",
        " ",
        r"\b(?:fever|hot|pale|blue|grey|"
        r"wake|refus\w*)\b",
    ),
    # Who begs pardon for the text is not confused.
    (
        r"(?:sorry |apologies |hope )?(?:if |that )?(?:im|i am|this|that|it|i) (?:is |am |are |"
        r"does |do )?(?:not mak(?:e|ing)|makes? no|making no)(?: (?:any|much|a lot of))? "
        r"sense(?=[^.;?!]{0,20}\b(?:sorry|lol|haha|night shift|tired|typing|baby brain|am i)\b)|"
        r"(?:sorry|apologies|forgive me) (?:if |that )?(?:im|i am|this|that|it|i) (?:is |am |are |"
        r"does |do )?(?:not mak(?:e|ing)|makes? no|making no)(?: (?:any|much))? sense|hope "
        r"(?:this|that|it|im|i) (?:mak\w+|is making) sense",
        " ",
        r"\b(?:he|she|mum|dad|husband|wife|slur\w*|fever\w*|shiver\w*|face|arm)\b",
    ),
    (
        r"(?:paraly[sz]ed|frozen|crippled|rooted) (?:with|by|in) (?:fear|indecision|fright|nerves|"
        r"anxiety|panic|shyness|embarrassment|terror|horror|doubt|choice)",
        " ",
    ),
    # A face that the dentist left swollen, lips after kisses or chilli.
    (
        rf"{_SWOLLEN} {_FACE}(?=[^?!]{{0,40}}\b{_DENTIST})|{_FACE}(?: (?:is|are|was|all|so|still|"
        rf"a bit|really))* {_SWOLLEN}(?=[^?!]{{0,40}}\b{_DENTIST})",
        " ",
        _MORE_THAN_SWOLLEN,
    ),
    (
        rf"({_DENTIST}\b[^?!]{{0,40}}?)\b(?:{_SWOLLEN} {_FACE}|{_FACE}(?: (?:is|are|was|all|so|"
        rf"still|a bit))* {_SWOLLEN})",
        r"\2",
        _MORE_THAN_SWOLLEN,
    ),
    (
        rf"(?:{_SWOLLEN} {_FACE}|{_FACE}(?: (?:is|are|was|all|so|still|a bit|look))* "
        rf"{_SWOLLEN})(?= (?:from|after|"
        r"because of|due to|with) (?:(?:all|too much|the|some|a|my) )*(?:kiss\w*|snogging|cry\w*|"
        r"chill?i\w*|spicy|hot sauce|curry|trumpet|hay ?fever|pollen|wax\w*|threading|lack of "
        r"sleep|sleeping))",
        " ",
        _MORE_THAN_SWOLLEN.replace("|hot|", "|"),
    ),
    # A lamp or a filter colours what is seen.
    (
        r"(?:yellow|blue|purple|grey|green|orange|black)(?=[^.;?!]{0,25}\b(?:in (?:the|this|that|"
        r"my) (?:photo|pic|picture|light)|filter|lamp|lighting|light ?bulb|camera)\b)",
        "tinted",
        r"\b(?:wee|urine|poo|itch\w*|since|also|in the mirror|real life|weeks)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
