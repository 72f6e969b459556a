"""Everyday senses of words that name findings: a hand that feels, a dress, the very same spot."""

from __future__ import annotations

_PLACE = (
    "(?:(?:upper|lower|mid|middle|whole|entire|left|right|inner|outer) )*"
    "(?:back|shoulders?|shoulder blades?|chest|stomach|tummy|belly|arms?|legs?|face|neck|trunk|torso|"
    "buttocks?|bum|bottom|thighs?|scalp|hands?|feet|sides?|waist|ribs)"
)
_WHOSE = "(?:my|his|her|the|our|their|your)"
_REMEDY = (
    "(?:antibiotics?|painkillers?|ibuprofen|paracetamol|naproxen|codeine|penicillin|amoxicillin|"
    "flucloxacillin|doxycycline|prednisolone|steroids?|tablets?|pills?|meds|medicines?|medication)"
)

EVERYDAY_SENSES = (
    # "All over my shoulders" is the shoulders, and not the whole body.
    (rf"all over(?= (?:{_WHOSE} |both (?:my |his |her )?)?{_PLACE}\b)", " "),
    ("all over(?= (it|them|there|again|the (place|shop|internet|county|country))\\b)", " "),
    # The hand that feels for it, and what it is measured with.
    (
        r"(?:size of|(?:as )?(?:big|large|wide|long) as|(?:bigger|larger|wider|longer) than|"
        rf"like) (?:{_WHOSE} |a )?(?:whole |open )?(?:hand|palm)(?! foot)",
        "fist size",
    ),
    (r"(hand|palm)[ -]?siz(ed?|ing)", "fist size"),
    (
        rf"(r[au]n|running|put|putting|pass(?:ed|ing)?|slid|placed?|laid|reach(?:ed|ing)?)"
        rf" (?:{_WHOSE} |a )?(?:hands?|fingers?|fingertips?|palms?)",
        r"\2",
    ),
    (
        rf"under (?:{_WHOSE} |one |a )?(?:hands?|thumbs?|fingers|finger(?:tips?)?)",
        "under my fingers",
    ),
    (rf"(with|by) (?:{_WHOSE} |one |a |two )?(?:hands?|thumbs?|fingers|finger(?:tips?)?)", " "),
    ("(second|2nd)[ -]?hand", "secondhand"),
    ("on (the )?(one|other) hand|hand on heart|hand towels?", " "),
    ("finger and thumb|thumb and finger|fingers? width|two fingers? wide", " "),
    # The same spot is a place; a spot of something is little.
    (
        r"(?:(?:on|in|at) )?(?:the |this |that )?(?:very |exact |exactly the )?(?:same|exact) "
        r"(?:\w+ )?spot",
        "same place",
    ),
    ("a spot of (bother|lunch|tea|trouble|luck|rain|gardening|shopping)|spot the difference", " "),
    # Clothes, a garden, a block of flats, a bed of flowers.
    (
        "(?<=\\b)(new|black|red|blue|white|wedding|summer|party|evening|tight|lace|silk|nylon|wool|"
        "woollen|synthetic|cotton|prom|bridesmaid|school|sun|little|fancy|backless|a|my|her|the|"
        "that|this) dress(es)?(?! syndrome)",
        r"\2 outfit",
    ),
    (
        "block of flats|(in|into|to|at) (a|my|our|the|council|student|rented|new) flat|flats|flatmates?",
        " ",
    ),
    ("flat out|flat tyre|flat battery", " "),
    # "Boiling" is how hot somebody is; a boil is a thing.
    (
        r"(boiling|roasting|baking)( hot)?(?= (then|and|one minute|with|all|at|to the))",
        "burning up",
    ),
    # What gets hot is the body or the day.
    (
        r"(?:when|whenever|if|once|as soon as)(?: ever)? (?:i am|im|i get|ive got|i feel|im feeling|hes|"
        r"he is|he gets|shes|she is|she gets|its|it is|it gets|theyre|they get|i)"
        r"(?: (?:too|very|really|all|so|a bit|at all|been))* (?:hot|warm|overheated)"
        r"(?! to (?:the )?touch)",
        "when hot",
    ),
    # How long, in the short way.
    ("since last (summer|winter|spring|autumn|christmas|easter)", "for months"),
    ("since last month", "for weeks"),
    ("couple (?=(days?|weeks?|months?|years?|hours?|minutes?)\\b)", "couple of "),
    # What goes round goes around; a round thing is round.
    (
        "(been|going|go|goes|gone|went|came|come|travelling|traveling|walk|walking|look|looked|winging "
        "it|passed|show|shown|turned|turn|council|doctor|nurse|doing the|all year|all day) round",
        r"\2 around",
    ),
    # Much of it is no mass; a crop top, a slide and bubble wrap are no finding.
    ("(a |one |just )?(big |huge |great |whole |solid )*mass of", "lots of"),
    (
        "looks? like bubble wrap|crop tops?|(exercise|fitness|health) kick|(the|a|down the|on the) slides?",
        " ",
    ),
    ("(stinks?|smells?|reeks?) of (flowers|roses|perfume|lavender|soap|garlic|onions?)", " "),
    ("medical(ly)?(?! tape)|(anything|something) medical", " "),
    (r"hang (on|about|out)(?= (or|till|until|in|for|with|there|and|a)\b|[,.?!]|$)", " "),
    ("(cut|cutting) (it |them |this |that )?out", "removed"),
    (
        "(too near|too close|afraid|scared|have|had|got) (\\w+ ){0,6}to cut(?! (my|him|her)self)",
        " ",
    ),
    # Patches that meet.
    (
        "(run|runs|ran|running|merge[sd]?|merging|flow(s|ed|ing)?|grow(s|n|ing)?|join(s|ed|ing)?)"
        " (up |together )?(into|with|to) (each other|one another)",
        "join up",
    ),
    # A fever that was small, or is gone with a syrup.
    (
        "(temp|temperature|fever)( was| is| went| has been)?( up)?( a| just a)? (touch|bit|little|tad)"
        "( up| high| raised)?",
        "mild fever",
    ),
    ("(pink|childrens|kids|baby|cough|allergy|hay ?fever) (medicine|syrup)", "calpol"),
    # A hospital.
    ("a and e|casualty|the er", "hospital"),
    # The back of something else.
    (
        r"in the back (?=of (my|his|her|the) (right |left )?(shoulder|neck|head|knee|leg|thigh|arm|hand)s?\b)",
        "at the back ",
    ),
    # Who expects it to hurt expects no baby; what looks like blood is no bleeding.
    ("expect(s|ed)?(?! a (baby|child))", "think"),
    (
        r"like (a )?(little |tiny |small )*(drops?|beads?|dots?|specks?|droplets?) of blood"
        r"( under (the|my) skin)?",
        "like a cherry red dot",
    ),
    # What was taken for it, in vain or not, did not bring it.
    (
        rf"(?:(?:had|took|taken|taking|tried|on|got|given|gave (?:me|him|her)|with|and|or) )?"
        rf"(?:(?:a|the|some|my|strong|more|two|three|course|courses|week|weeks|of|lots) )*{_REMEDY}"
        r"(?=[^.,;?!]{0,25} ?(?:only )?(?:not help|no help|helps?|helped|did nothing|do nothing|does "
        r"nothing|nothing works|no use|useless|not work|not working|made no (?:difference|odds)|not "
        r"touch|not touching|takes? the edge|took the edge|eases?|eased|no better|no change|no good))",
        " ",
    ),
    # Years that do not say how long it is there.
    ("years (out of date|older|younger|apart)|(once|twice|times) a year|yearly|of the year", " "),
    ("(since |at |around )?new year(?!s)|school year", " "),
)
"""Each turn, as a regular expression, and what stands in its place."""
