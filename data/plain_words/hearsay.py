"""What was only asked, read, ruled out or happened to others: no finding of who reads.

Each turn needs words that say so ("ruled out", "i do not have it", "mine is just"); a sign that is
told beside them is left as it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import CALLS_FOR_HELP, HARMED

_MEDIUM = (
    "(?:documentary|episode|(?:tv )?programme|(?<!cling )film|movie|series|podcast|video|clip|"
    "article|tiktok|reel|post(?! ?(?:op|surg|nat|part|viral|men|trau))|thread|leaflet|novel|"
    "(?:tv )?drama|on the news)"
)
_ALWAYS_TOLD = "(?:documentary|podcast|article|tiktok|novel|leaflet)"
_SEEN = any_of(
    """watched | watching | saw | seen | read | reading | heard | listened to | came across"""
)
_DISTANT = (
    "(?:(?:(?:my|our|the|a|one) )?(?:pregnant |old |best |good |poor |elderly |young )?(?:mate|"
    "friend|colleague|neighbou?r|cousin|boss|coworker|workmate|flatmate|uncle|auntie|aunty|"
    "brother in law|sister in law)s?|(?:(?:a|the|this|some|one) )?(?:lady|guy|girl|bloke|woman|"
    "man|chap|mum|dad|lad|fella|person) (?:i know|(?:at|from|in|down|on) (?:my |the |our "
    ")?(?:work|school|church|office|pub|street|road|gym|village|class|club|news|telly|tv|town|"
    "nursery))|(?:someone|somebody|a friend|a colleague|a mate)(?: (?:i know|at work|of mine|"
    "from "
    "work|at school|at church))?)"
)
_MINE = (
    r"(?:mine (?:is|are|looks?) (?:just |only )?(?:an?|some|small|tiny|little|flat|dry|itchy|red|"
    r"brown|soft)\b|my own|my (?:\w+ ){1,3}is (?:just|only) an?\b|ive (?:only|just) got (?:an?|"
    r"some|dry)\b)"
)
# A sentence that only asks: it begins so, and tells of nobody.
_ASKED = (
    r"(?:(?<=^)|(?<=[.;!?] ))(?:(?:hi|hello|just|so|but|and|also)(?: ?,)? )*"
    r"(?:is|are|does|do|can|could|should|would|what|how|when|why|which)\b(?:(?!\b(?:my|me|mine|"
    r"ive|"
    r"im|i (?:have|got|had|feel|am|can\w*)|he|hes|his|him|she|shes|her|our|we|son|daughter|baby|"
    r"child|kid|toddler|husband|wife|mum|dad|partner|now|today|since|started)\b)[^.;?!])*\?"
)
# In a text that was read nobody stands who is ill here and now.
_TEXT = (
    r"(?:(?!\b(?:i|ive|im|my|me|mine|we|our|he|hes|his|him|she|shes|her|son|daughter|baby|child|"
    r"kid|toddler|husband|wife|mum|dad|partner|ha(?:ve|s|ving)|here|it is|its|pus|pouring|while|"
    r"as|because|with|says?|"
    r"when)\b)"
    r"[^.,;?!])"
)
_CLAUSE = (
    r"(?:(?<=^)|(?<=[.,;!?] )|(?<=\band )|(?<=\bbut )|(?<=\bwhile )|(?<=\bwhen )|"
    r"(?<=\bbecause )|(?<=\bsince )|(?<=\bafter ))"
)
_CATCHING = (
    r"\b(?:same|like (?:him|her|that|theirs)|me too|contagious|chicken ?pox|shingles|measles|"
    r"scabies|ringworm|impetigo|mrsa|meningitis)\b"
)
_PET = any_of(
    """dog | cat | puppy | pup | kitten | rabbit | hamster | horse | pony | guinea pig | parrot |
    budgie | goat | cow | spaniel | labrador | tortoise"""
)
_PET_ILL = any_of(
    r"""collapsed | fainted | bleeding | bled | limping | vomit\w* | been sick | threw up |
    (?:a |had )?fits? | a seizure | seizures | died | put down | put to sleep | a lump | lumps |
    a stroke | sepsis | a fever | paraly\w+ | an infection | wobbly |
    cannot (?:walk|stand|pee|wee|breathe)"""
)
_RELATIVES = any_of(
    r"""aunt(?:y|ie)?s? | uncles? | mums? | moms? | dads? | nans? | grans? | granny | nana |
    nanny | grandads? | grandmas? |
    grandpas? | mothers? | fathers? | sisters? | brothers? | friends? | neighbou?rs? | cousins? |
    colleagues? | boss"""
)
_MONTHS = any_of(
    """january | february | march | april | may | june | july | august | september | october |
    november | december"""
)
_NOT_RULED_OUT = r"\b(?:never|nobody|no one|nothing|wrongly|without)\b.{0,30}\brul(?:ed|ing) out"
_CARER = (
    r"(?:i|im|i am) (?:(?:do|have to|all|the|her|his|their|always|also|main|sole) )*(?:lift\w*|"
    r"car(?:e|er|ing)|look(?:ing)? after|carry\w*|help\w*|move)"
)

HEARSAY = (
    # What a doctor ruled out is not there; what is still to be ruled out is unclear.
    (
        "(?<!not )(?<!cannot )(?<!yet )(?:(?:was|were|is|are|been|has|have|had|all|already|since|"
        "got) )*ruled out(?= ?(?:$|[.,;!?]|by\\b|last\\b|at\\b|with\\b|and\\b|but\\b|so\\b|"
        "thank))",
        "negative",
        _NOT_RULED_OUT,
    ),
    (
        "(?<!not )(?<!cannot )(?<!yet )(?:(?:has|have|had|already) )*ruled out(?= \\w)",
        "no",
        _NOT_RULED_OUT,
    ),
    ("(?:to|not|cannot|could not|yet) ruled? out", "unsure"),
    (
        r"(?:tested|checked|screened|scanned|swabbed|examined)(?: (?:me|him|her|us))? for "
        r"([^.;?!,]{2,50}?)(?:,|\.| and| but| it| that| they| which| all| the| results?| tests?| "
        "scans?| bloods| came| come| back| was| is| were| everything| said)+ (?:clear|negative|"
        r"normal|nothing|fine|ok|none)\b",
        r"no \2 .",
        # What is looked for and should be there is missed when there is none.
        r"for (?:\w+ ){0,3}(?:breath\w*|pulse|respon\w+|feeling\w*|sensation|mov\w+|fad\w+|"
        r"strength|power|circulation)\b",
    ),
    (
        r"asked(?: (?:me|us|him|her))? (?:about|if(?: i| he| she)?(?: have| had| has)?) "
        r"([^.;?!]{2,60}?)(?:,| and| but|\.| i| he| she| we)* (?:said no|said none|answered no|"
        r"no "
        r"to (?:all|both|everything|that|it)|told (?:them|her|him) no)(?= ?(?:$|[.;!?,]|thank))",
        " ",
        # Who asks for help and is told no, or who cannot, or who can no longer say so.
        r"\b(?:i|we|ive) asked|asked (?:about my|my|the)\b|asked[^.;?!]{0,25}\b(?:can|could|"
        r"able|feel|move|fades?|know\w*|respon\w*|breath\w*)\b|\bbut\b|\bnow\b|\b(?:lied?|"
        r"lying|because|cannot)\b",
    ),
    (
        "not (?:having |had )?(?:a )?stroke",
        " ",
        r"\b(?:if|why|sure)\b",
    ),
    # Who asks and adds that it is not there has not got it.
    (
        rf"{_ASKED},? ?(?:(?:but|and|because|just|to be clear|well) )*(?:i|we) (?:do not|have "
        r"not) (?:(?:actually|really|even|personally|currently) )*(?:have|got|had) (?:it|that|them|"
        r"any of (?:it|that|those|them)|(?:that|those|any) symptoms?)"
        r"(?= ?(?:$|[.!?]|,? (?:just|only)\b))",
        " ",
        CALLS_FOR_HELP,
    ),
    (
        rf"{_ASKED},? ?(?:(?:asking|just|only|purely) )*(?:out of (?:interest|curiosity)|curious)"
        rf"(?=[^?]{{0,30}}\b{_MINE})",
        " ",
        CALLS_FOR_HELP,
    ),
    # What was on the telly or stands in a leaflet.
    (
        rf"(?:{_SEEN}(?: \w+){{0,3}}? {_MEDIUM}|{_ALWAYS_TOLD})s?(?: \w+){{0,2}}? (?:about|"
        rf"where) "
        rf"{_TEXT}{{0,60}}?(?=[.,;?!]|$| and (?:now|i|im|my)\b| now\b| so\b| but\b)",
        " ",
        r"\b(?:same|too|exactly|just like|like (?:me|mine|my)|thats me|describes|identical)\b",
    ),
    # Somebody else had it, and "mine is just" something small. What one can catch is kept.
    (
        rf"{_DISTANT} (?:\w+ ){{0,3}}?(?:had|got|died|was|went|ended up|collapsed|nearly|needed)"
        r"\b[^.;?!]{0,90}?(?:[.;!] ?|, ?(?=(?:mine|i|ive|im|my)\b)|(?= but\b))"
        rf"(?=[^?!]{{0,60}}\b{_MINE}\b)",
        " ",
        rf"{_CATCHING}|{CALLS_FOR_HELP}|\b(?:is|are|cannot|her throat|his "
        rf"throat)\b.{{0,99}}\bmine\b",
    ),
    # Of a relative first, and then plainly of oneself. What runs in a family is kept.
    (
        rf"(?:(?<=^)|(?<=[.!?] ))(?:my |our )?{_RELATIVES}(?: (?:\w+ ){{0,3}}?)(?:had|was|got|"
        rf"lost|fell|died|has (?:had|got|dementia|arthritis))\b[^.;?!]{0, 80}[.;!] ?(?=(?:but |"
        rf"so |anyway |and )*(?:my (?:question|"
        r"problem|issue|query) is (?:about )?my|as for me|i want to ask about my (?:own|skin|"
        r"back|mole|spots?|bumps?|lumps?|rash))\b)",
        " ",
        rf"{CALLS_FOR_HELP}|\b(?:cancer|melanoma|moles?|psoriasis|eczema|runs in|same|too|"
        r"chicken ?pox|shingles|scabies|her|she|he|his)\b",
    ),
    (
        rf"(?:my )?{_RELATIVES} (?:\w+ )?(?:stroke|heart attack|sepsis|aneurysm|seizure|fit|fall|"
        r"operation|collapse|anaphyla\w+)s? (?:was|happened)(?: way| back)? (?:in "
        rf"(?:{_MONTHS}|\d{{4}}|the (?:spring|summer|autumn|winter))|last (?:week|month|year|"
        rf"spring|summer|autumn|winter)|(?:\w+ )?"
        r"(?:weeks|months|years) ago|ages ago|a while (?:ago|back))",
        " ",
        r"\b(?:still|again|since|today|tonight|now (?:he|she|her|his))\b",
    ),
    # Who lifts somebody who cannot walk tells of the own back.
    (
        rf"{_RELATIVES} (?:\w+ ){{0,5}}?cannot (?:walk|stand|move|wash|get up|sit up)(?: or "
        rf"\w+)?(?=[^?!]{{0,60}}\b{_CARER}\b[^?!]{{0,60}}\bmy (?:\w+ )?(?:back|shoulders?|"
        rf"spine)s?\b)",
        " ",
        rf"{HARMED}|{CALLS_FOR_HELP}|\b(?:since|sudden\w*|last night|yesterday|this morning|"
        rf"today|"
        r"wet|numb|now|any ?more|bladder|poo|bowels?|slur\w*|speech|face|confus\w*|"
        r"fever)\b",
    ),
    # A pet that is ill. One that bites or has bald patches is another matter.
    (
        rf"{_CLAUSE}((?:my|our|the neighbours) (?:\w+ )?{_PET})s? (?:(?:has|had|is|was|just|"
        rf"also|been|"
        rf"got|nearly|almost|keeps|having) )*{_PET_ILL}"
        r"\b[^.,;?!]{0,40}?(?=[.,;?!]|$| and (?:i|my|now|im)\b| but\b| so\b| while\b)",
        r"\2",
        rf"{HARMED}|\b(?:bit|bitten|bite|scratched|off|over|me|allerg\w*|knock\w*|walking)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
