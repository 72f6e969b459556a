"""Everyday senses of words that name findings: a hand that feels, a dress, the very same spot."""

from __future__ import annotations

from data.plain_words.grave_words import SPREADS_UNDER

_PLACE = (
    "(?:(?:upper|lower|mid|middle|whole|entire|left|right|inner|outer) )*"
    "(?:back|shoulders?|shoulder blades?|chest|stomach|tummy|belly|arms?|legs?|face|neck|trunk|"
    "torso|buttocks?|bum|bottom|thighs?|scalp|hands?|feet|sides?|waist|ribs)"
)
_WHOSE = "(?:my|his|her|the|our|their|your)"
_REMEDY = "(?:painkillers?|pain relief|ibuprofen|paracetamol|codeine)"

EVERYDAY_SENSES = (
    # Who "can move" is not hurt badly; a lump that somebody can move has an "it" or a "them".
    (
        "(?:but|and|though),? (?:i|he|she|we) can(?: still)? move"
        "(?! (?:it|them|this|that|the|around|about|only|just)\\b)",
        " ",
        r"\b(?:paralys\w*|paralyz\w*|numb\w*|broke\w*|snapped|only)\b",
    ),
    # "Taken off my back in spring" is no back that was put out; a comma parts the two.
    (rf"(off|from) ({_WHOSE}) back(?= in )", r"\2 \3 back ,"),
    # "All over my shoulders" is the shoulders, and not the whole body.
    (rf"all over(?= (?:{_WHOSE} |both (?:my |his |her )?)?{_PLACE}\b)", " "),
    ("all over(?= (it|them|there|again|the (place|shop|internet|county|country))\\b)", " "),
    # The hand that feels for it, and what it is measured with.
    (
        r"(?:size of|(?:as )?(?:big|large|wide|long) as|(?:bigger|larger|wider|longer) than)"
        rf" (?:{_WHOSE} |a )?(?:whole |open )?(?:hand|palm)(?! foot)",
        "fist size",
    ),
    (r"(hand|palm)[ -]?siz(ed?|ing)", "fist size"),
    (
        rf"(r[au]n|running|put|putting|pass(?:ed|ing)?|slid|placed?|laid|reach(?:ed|ing)?)"
        rf" (?:{_WHOSE} |a )?(?:hands?|fingers?|fingertips?|palms?)",
        "touching",
    ),
    (
        rf"under (?:{_WHOSE} |one |a )?(?:hands?|thumbs?|fingers|finger(?:tips?)?)",
        "under my fingers",
    ),
    (
        rf"(with|by) (?:{_WHOSE} |one |a |two )?(?:hands?|thumbs?|fingers|finger(?:tips?)?)",
        " ",
        r"\b(?:cannot (?:feel|grip|hold|move)|numb\w*)\b",
    ),
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
        "block of flats|(in|into|to|at) ((a|my|our|the|his|her|council|student|rented|shared|"
        "new|old) )+flat|flats|flatmates?",
        " ",
    ),
    ("flat out|flat tyre|flat battery", " "),
    # "Boiling" is how hot somebody is; a boil is a thing.
    (
        r"(?<!back is )(?<!skin is )(?<!shoulders are )(boiling|roasting|baking)( hot)?"
        r"(?= (then|and|one minute|with|all|at|to the))",
        "burning up",
    ),
    # What gets hot is the body or the day.
    (
        r"(?:when|whenever|if|once|as soon as)(?: ever)? (?:i am|im|i get|ive got|i feel|"
        r"im feeling|hes|he is|he gets|shes|she is|she gets|its|it is|it gets|theyre|they get|i)"
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
        "(been|going|go|goes|gone|went|came|come|travelling|traveling|walk|walking|look|looked|"
        "winging it|passed|show|shown|turned|turn|council|doctor|nurse|all year|all day) round",
        r"\2 around",
    ),
    # Much of it is no mass; a crop top, a slide and bubble wrap are no finding.
    ("(a |one |just )?(big |huge |great |whole |solid )*mass of(?! blood| clots)", "lots of"),
    (
        "looks? like bubble wrap|crop tops?|(exercise|fitness|health) kick|"
        "(the|a|down the|on the) slides?",
        " ",
    ),
    (
        "(stinks?|smells?|reeks?) of (flowers|roses|perfume|lavender|soap|garlic|onions?)",
        " ",
        r"\b(?:wound|pus|discharg\w*|infect\w*|rot\w*|stitches|operation|ulcer|dressing)\b",
    ),
    ("medical(ly)?(?! tape)|(anything|something) medical", " "),
    (r"hang (on|about|out)(?= (or|till|until|in|for|with|there|and|a)\b|[,.?!]|$)", " "),
    ("(cut|cutting) (it |them |this |that )?out", "removed"),
    # Patches that meet.
    (
        "(run|runs|ran|running|merge[sd]?|merging|flow(s|ed|ing)?|grow(s|n|ing)?|join(s|ed|ing)?)"
        " (up |together )?(into|with|to) (each other|one another)",
        "join up",
    ),
    # A temperature that was a little up, and a child's syrup.
    (
        "(temp|temperature)( was| is| went| has been)?( up)?( a| just a)? (touch|bit|little|tad)"
        "( up| high| raised)?(?! (more|worse|higher))",
        "mild fever",
    ),
    ("(pink|childrens|kids|baby|cough|allergy|hay ?fever) (medicine|syrup)", "calpol"),
    # A hospital.
    ("a and e|casualty|the er", "hospital"),
    # The back of something else.
    (
        r"in the back (?=of (my|his|her|the) (right |left )?"
        r"(shoulder|neck|head|knee|leg|thigh|arm|hand)s?\b)",
        "at the back ",
    ),
    # Who expects it to hurt expects no baby; what looks like a drop of blood is no bleeding. Blood
    # under the skin stays what it is: pinpricks may be dangerous.
    ("expect(s|ed)?(?! a (baby|child))", "think"),
    (
        r"like (a )?(little |tiny |small )*(drops?|beads?|droplets?) of blood"
        r"(?! (under|beneath|in|just))",
        "like a cherry red dot",
        rf"\b{SPREADS_UNDER}\b",
    ),
    # Pain that painkillers do not touch is severe. What was taken for it in vain did not bring it;
    # what is new may have.
    (rf"{_REMEDY}[^.,;?!]{{0,12}} ?not (?:even )?touch(?:ing|ed)?", "severe pain"),
    (
        rf"(?<!new )(?<!started )(?<!starting )(?<!began )(?:(?:took|taken|tried|had) )?{_REMEDY}"
        r"(?=[^.,;?!]{0,12} ?(?:not help|no help|did nothing|do nothing|does nothing|no use|"
        r"useless|not work|not working|made no (?:difference|odds)))",
        " ",
    ),
    # "Roughly ten days" is about so many; nothing is rough.
    ("roughly", "about"),
    # Years that do not say how long it is there.
    ("years (out of date|older|younger|apart)|(once|twice|times) a year|yearly|of the year", " "),
    ("(since |at |around )?new year(?!s)|school year", " "),
    # A talk is tense, and so is a muscle; skin is something else.
    (
        "tense(?= (?:talk|meeting|chat|conversation|week|month|day|time|moment|exam|situation|"
        "phone|drive|match|game|at work|about|at home)\\b)",
        "stressed ",
    ),
    (r"tense(?= muscles?\b)", "tight"),
    # Who hunches over a desk sits, and has no hump.
    (
        r"hunch(?:ed|ing)(?: (?:up|down|forward))?(?= (?:over|on|at|in front of|behind) "
        r"(?:(?:a|an|my|the|his|her) )?(?:\w+ )?(?:laptop|desk|stool|chair|sofa|phone|screen|"
        r"computer|wheel|bench|handlebars|books?|table)\b)",
        "desk job",
    ),
    # A drink is no shiver.
    (
        "(?:protein|milk|diet|meal|slimming|whey|breakfast|fruit|vanilla|chocolate|replacement) "
        "shakes?(?! (?:start|beg[au]n|came|so|and (?:fever|chills)))|milkshakes?|handshakes?",
        " ",
    ),
    # A rash that moves around comes and goes; it is no lump under a finger.
    (
        r"((?:blotch\w*|rash\w*|welts?|weals?|hives|patch\w*)\b(?: \w+){0,6}) (?:that|which) "
        r"(?=mov(?:e|es|ed|ing) (?:around|about)\b)",
        r"\2 they ",
    ),
    (r"(?:(?:tiny|little|small) )+(?=dots? in (?:the|its|their) (?:cent(?:re|er)|middle)\b)", ""),
    # What gave in the back is the back that hurts.
    (
        r"something (?:in|at|across|down) (?:my|the) (?:(?:lower|low|upper|mid|middle) )?back "
        r"(?:gave|went|snapped|popped|twanged|tore|ripped|cracked|pinged|clicked)"
        r"(?: (?:way|out|completely))?",
        "my back went",
    ),
    # A fist is how a muscle grips.
    (
        r"(?:hard|tight|clench\w*|grip\w*|knotted) like a fist"
        r"|feels? like (?:a|one)(?: (?:big|huge|massive|tight|giant))* knot",
        "tight muscle",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
