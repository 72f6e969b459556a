"""What calm stories tell in passing of ages, people and things, by words that name findings.

A graze of nine days is no newborn, a washing powder that smells no pus, the dead middle no numb
skin. Each turn leaves alone what may be serious: a fever, a sore, somebody who is ill.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import GRAVE

_ILL_NOW = (
    r"(?<!no )(?<!without )(?<!not a )(?<!any )\b(?:fever\w*|temperature|temp|shiver\w*|floppy|"
    r"drows\w*|glass|bruis\w*|unwell|vomit\w*|headache|confus\w*|bleed\w*|chemo\w*|spreading)\b"
)
_THEIR_BODY = (
    r"\b(?:his|her|their) (?:\w+ )?(?:back|skin|spots?|rash|chest|body|shoulders?|neck|trunk|tummy|"
    r"spine|lumps?|moles?|temperature|fever|head|face|breathing|legs?|arms?)\b"
)
_OWN_BACK = (
    r"\bmy (?:\w+ ){0,2}(?:back|skin|shoulders?|shoulder blades?|neck|spine|side|ribs?|waist|"
    r"everything)\b"
)
_SMALL = (
    r"\b(?:boiling|burning up|thermometer|floppy|crying|3[789]|4[0-2]|baby|newborn|infant|"
    r"son|daughter|lo|born|feeds?|feeding|he|she|hes|shes|toddler)\b"
)
_MADE = any_of(
    r"""graze | grazes | cut | scrape | scratch | scratches | wound | tattoo | tattoos | ink |
    piercing | bruise | burn | sunburn | scar | scab | bite | sting | stitches | injury"""
)
_NUMBER = any_of(
    r"\d+ | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve"
)
_PRODUCT = (
    r"(?:washing|laundry|powder|detergent|softener|soap|soaps|perfume|shampoo|conditioner|"
    r"cream|lotion|balm|candles?|deodorant|shower gel|cologne|body wash|bubble bath|bath bomb|"
    r"tablets for the machine|bleach|sunscreen|sun cream)"
)
_CHILD_ILL = (
    r"\b(?:sons?|daughters?)(?: in laws?)? (?:(?:now|also|just|too|who|has|is) )*(?:has|is|had|got|"
    r"gets|have|woke|came|was|feels?|looks?|keeps|cannot|will not|complain\w*|develop\w*|covered|"
    r"broke|fell|ill|poorly|sick|hot)\b|"
    r"\b(?:on|in|of|about|for) (?:my|our) (?:\w+ )?(?:son|daughter)\b|\b(?:sons|daughters)\b|"
    r"\b(?:baby|toddler|child|children|kid|newborn|nursery|school|same|contagious|catch\w*|"
    r"(?:months?|weeks?|days?|years?|yrs?)[ -]old|yo)\b|"
    r"\b(?:he|she)(?: has|s| is| had| got| cannot)\b"
)
_SAYS = any_of(
    r"""said | says | told | asked | asks | calls | called | laughed | laughs | moved | stared |
    stares | pointed | thinks | thought | makes | made | saw | screamed | reckons | swears |
    wont | refused | joked"""
)
_YEARS_AGO = any_of(
    r"""(?:19)?[2-9]0s | (?:19)?[2-9]0 s | twenties | thirties | forties | fifties | sixties |
    seventies | eighties | nineties | noughties"""
)
_SUNNED = (
    r"\b(?:sun|sunburn\w*|sunburnt|sunbath\w*|sunny|beach|seaside|ibiza|mallorca|majorca|tenerife|"
    r"lanzarote|benidorm|bondi|spf|sun cream|sunscreen|burnt on holiday|sunbed)\b"
)
_NOT_JUST_SUN = (
    r"(?<!no )(?<!not have )(?<!had no )(?<!without )(?<!never had )(?<!not get )(?<!any )"
    r"(?<!or )(?<!not )\b(?:blister\w*|fever\w*|temperature|raw|sore|sores|painful|pain|hurts?|"
    r"agony|ulcers?|medicine|medication|meds|tablets?|pills?|antibiotics?|ibuprofen|naproxen|"
    r"lamotrigine|allopurinol|mouth|lips|eyes?|genital\w*|unwell|ill|shiver\w*|weep\w*|oozing|wet|baby|"
    r"newborn|toddler|dizz\w*|confus\w*|vomit\w*|scald\w*|steroids?|drug)\b"
)

TOLD_CALMLY = (
    # The very middle, and who fears to drop dead and feels nothing of it.
    (
        r"dead(?=[ -](?:middle|cent(?:re|er|ral))\b)",
        " ",
    ),
    (
        r"((?:will|would|gonna|going to|might|could|may|ill|id)(?: (?:just|suddenly|simply))*) "
        r"drop dead",
        r"\2 die of it",
        r"\b(?:want|wish|rather|hope|better|chest|breath\w*|faint\w*|numb\w*|collaps\w*|weak\w*)\b",
    ),
    # Who has had it for half a life is not about to have meningitis.
    (
        r"stiff neck(?= (?:for|since|on and off for|all)(?: (?:about|over|nearly|many|my|the last|"
        r"years))* (?:decades|years|ages|life|\w+ years|19\d\d|20[01]\d))",
        "creaky neck",
        rf"{_ILL_NOW}|\b(?:hot|burning up|light|hit|fell|crash\w*|accident|worse|purple|vomiting|"
        r"sudden\w*|chin|numb\w*|weak\w*|cancer|steroids?)\b",
    ),
    # Who has freckles has fair skin; one that changes is a mole.
    (
        r"(?:with|and) freckles(?= ?(?:$|[.,;!?]|and\b|so\b|all over\b))",
        "with fair skin",
        r"\b(?:freckle|one|new|bleed\w*|crust\w*|grow\w*|grew|chang\w*|bigger|shape|dark\w*|"
        r"black|raised|moles?)\b",
    ),
    # What somebody studies.
    (
        r"(?:(?:first|second|third|fourth|fifth|final)[ -]years? |stud(?:y|ies|ying|ied) )medicine"
        r"(?: students?)?|medicine (?:students?|degree|ball|cabinet|cupboard|chest)",
        "studies",
    ),
    # The years of a century, and no age.
    (
        rf"(?:back )?in the {_YEARS_AGO}(?! (?:fahrenheit|degrees|percent))",
        "decades ago",
        r"\b(?:temp\w*|heart|pulse|bpm|sats|oxygen|spo2|saturation|thermometer|fever|bp|rate)"
        r"(?: \w+){0,4} in the\b",
    ),
    # A father or husband who is told of in passing.
    (
        r"(?:my|the) old man(?= (?:(?:always|never|once|just|also) )*(?:had|says?|said|used|swears|"
        r"reckons|hates|thinks|thought|told|outlived|did|went|died|suffered|loves|worked|"
        r"laughs|laughed|calls|called|drove|has (?:always|had))\b)",
        "my dad",
        rf"{_THEIR_BODY}|^(?!.*(?:{_OWN_BACK}))|\b(?:he|hes) (?:is|has|cannot|was (?:hot|sick|"
        r"ill))\b",
    ),
    # A grown-up's son or daughter who is not the one who is ill.
    (
        r"(?:my|our) (?:\w+ )?(?:son|daughter)(?:[ -]in[ -]law)?\b",
        "my family",
        rf"{_THEIR_BODY}|^(?!.*(?:{_OWN_BACK}))|{_CHILD_ILL}",
    ),
    (
        r"(?:(?:a|the|this|some|one|another) )?(?:girl|boy|lad|kid)s? (?:in|from|at|on) (?:my|our|"
        rf"the) (?:class|year|school|team|work|office|gym|course|bus|pool)(?= {_SAYS}\b)",
        "somebody",
        _THEIR_BODY,
    ),
    # So old is a graze, and nobody.
    (
        rf"(\b{_MADE}\b[^.;?!]{{0,40}}?)\b({_NUMBER}) (days?|weeks?) old"
        r"(?=[.,;!?]|$| and\b| but\b| now\b)",
        r"\2for \3 \4",
        _SMALL,
    ),
    (
        rf"({_NUMBER})[ -](days?|weeks?)[ -]old (?=(?:\w+ )?{_MADE}\b)",
        r"\2 \3 ago ",
        _SMALL,
    ),
    # What smells is the washing powder.
    (
        rf"(\b{_PRODUCT}\b[^.;?!]{{0,40}}?)\b(?:smell|smells|smelling|smelly|scent|stinks?|pongs|"
        r"reeks|stench)\b",
        r"\2",
        r"(?<!no )\b(?:pus|wound|discharge|ooz\w*|weep\w*|lump|cyst|boil|ulcer|stitches|operation|"
        r"abscess|infect\w*|gunk|goo|dressing|stump|cord)\b",
    ),
    # What a pimple leaves behind is a mark, and no blood under the skin.
    (
        r"((?:leave|leaves|leaving|left)(?: behind)? (?:\w+ ){0,4}?)(?:purple|purplish|violet|plum)"
        r"(?:[ -]colou?red)? (marks?|spots?|stains?|patch(?:es)?|scars?)"
        r"(?=[^.;?!]{0,12}\b(?:when|after|behind|once|for months|for weeks|for ages|as) ?(?:they|"
        r"it|the spots?|them|$|[.,])?)",
        r"\2dark \3",
        _ILL_NOW,
    ),
    # What the first days brought and is over.
    (
        rf"(?:for |in )?(?:the )?first (?:(?:one|two|three|four|few|couple of) )?(?:days?|nights?)"
        rf" (?:(?!{GRAVE})[^.;?!]){{0,70}}?,? (?:but |and )?(?:that|this|it|which|all that)"
        r"(?: has| is|s)? (?:now )?(?:stopped|gone|over|passed|settled|cleared|dried up)"
        r"(?=[.,;!?]|$| now\b| since\b)",
        " ",
        r"\b(?:again|returned|came back|come back|is back|worse|pus|smell\w*|spreading)\b",
    ),
    # A temperature that went before the rash came.
    (
        r"(fever|temperature|temp)\b((?: (?!not\b|no\b|up\b|since\b)\w+){0,6}?),? "
        r"(?:then |and then |and |but |until )?(?:it|which|that|the fever) (?:went(?: away| down)|"
        r"went(?= (?:on \w+day|by \w+day|yesterday|and on)\b|[,.;]|$)|broke|disappeared|stopped|"
        r"cleared)(?= (?:on|by|after|yesterday|completely|before)\b| and on\b|[,.;]|$)",
        r"\2 gone,\3",
        r"\b(?:calpol|paracetamol|ibuprofen|nurofen|tylenol|advil|medicine|medication|syrup|"
        r"tablets?|meds|returned|again|back (?:up|on|now)|(?:is|came|its|now) back|still|chemo\w*|"
        r"transplant|newborn|drows\w*|floppy|purple|bruis\w*|worse|39|4[0-2]|38|"
        r"(?:days?|weeks?|one months?|two months?|[12] months?)[ -]old)\b",
    ),
    # Skin that peels a week after the sun.
    (
        r"peel(?:s|ing|ed)?(?: \w+)? (?:off )?in (?:big |large |huge |whole )?(?:sheets|strips|"
        r"pieces)(?: like (?:old |wet )?wallpaper)?",
        "peeling skin after sunburn",
        rf"^(?!.*{_SUNNED})|{_NOT_JUST_SUN}",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
