"""What was only asked, read, ruled out or happened to others: no finding of who reads.

Each turn needs words that say so ("ruled out", "i do not have it", "mine is just"); a sign that is
told beside them is left as it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_MEDIUM = (
    "(?:documentary|episode|(?:tv )?programme|(?<!cling )film|movie|series|podcast|video|clip|"
    "article|tiktok|reel|post(?! ?(?:op|surg|nat|part|viral|men|trau))|thread|leaflet|novel|"
    "(?:tv )?drama|the news)"
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
    "nursery))|(?:someone|somebody|a friend|a colleague|a mate)(?: (?:i know|at work|of mine|from "
    "work|at school|at church))?)"
)
_MINE = (
    r"(?:mine|my own|i (?:only|just)|ive (?:only|just)|im (?:fine|ok|okay|alright|well)|my (?:\w+ "
    r"){1,3}is (?:just|only)|i do not have|i have no|i have none)"
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
_NUMBER = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)"
_PASSING = any_of(
    r"""passed out | fainted | blacked out | collapsed | threw up | vomited | was sick | had fits |
    had seizures | had a fit | wet the bed | wet myself | used to (?:faint|pass out|wet the bed)"""
)
_OVER = (
    r"(?:(?:thats|that is|its|it is|were|we are|im|i am|hes|shes|theyre|all|now|long|well) "
    r")+(?:finished|recovered|over (?:it|that|now|with|and done with)|been and gone)(?= ?(?:$|"
    r"[.,;!?]|now|thank|and\b|but\b))"
)
_CARER = (
    r"(?:i|im|i am) (?:(?:do|have to|all|the|her|his|their|always|also|main|sole) )*(?:lift\w*|"
    r"car(?:e|er|ing)|look(?:ing)? after|carry\w*|help\w*|move)"
)

HEARSAY = (
    # What a doctor ruled out is not there; what is still to be ruled out is unclear.
    (
        "(?<!not )(?<!cannot )(?<!yet )(?:(?:was|were|is|are|been|has|have|had|all|already|since|"
        "got) )*ruled out(?= ?(?:$|[.,;!?]|by\\b|last\\b|at\\b|with\\b|and\\b|but\\b|so\\b|thank))",
        "negative",
    ),
    (
        "(?<!not )(?<!cannot )(?<!yet )(?:(?:has|have|had|already) )*ruled out(?= \\w)",
        "no",
    ),
    ("(?:to|not|cannot|could not|yet) ruled? out", "unsure"),
    (
        r"(?:tested|checked|screened|scanned|swabbed|examined)(?: (?:me|him|her|us))? for "
        r"([^.;?!,]{2,50}?)(?:,|\.| and| but| it| that| they| which| all| the| results?| tests?| "
        "scans?| bloods| came| come| back| was| is| were| everything| said)+ (?:clear|negative|"
        r"normal|nothing|fine|ok|none|no)\b",
        r"no \2 .",
    ),
    (
        r"asked(?: (?:me|us|him|her))? (?:about|if(?: i| he| she)?(?: have| had| has)?) "
        r"([^.;?!]{2,60}?)(?:,| and| but|\.| i| he| she| we)* (?:said no|said none|answered no|no "
        r"to (?:all|both|everything|that|it)|told (?:them|her|him) no)\b",
        " ",
    ),
    ("not (?:having |had )?(?:a )?stroke", " "),
    # Who asks and adds that it is not there has not got it.
    (
        r"[^.;?!]*\?,? ?(?:(?:but|and|because|just|to be clear|well) )*(?:i|he|she|we) (?:do not|"
        r"does not|have not|has not) (?:(?:actually|really|even|personally|currently) )*(?:have|"
        r"got|had) (?:it|that|them|any|one|those|either|any of (?:it|that|those|them)|(?:that|"
        r"those|any) symptoms?)\b(?! (?:yet|until|till|before|as bad))",
        " ",
    ),
    (
        r"[^.;?!]*\?,? ?(?:(?:asking|just|only|purely) )*(?:out of (?:interest|curiosity)|curious)"
        rf"(?=[^?]{{0,30}}\b{_MINE})",
        " ",
    ),
    # What was on the telly or stands in a leaflet.
    (
        rf"(?:{_SEEN}(?: \w+){{0,3}}? {_MEDIUM}|{_ALWAYS_TOLD})s?(?: \w+){{0,2}}? (?:about|where) "
        r"[^.,;?!]{0,60}?(?=[.,;?!]|$| and (?:now|i|im|my)\b| now\b| so\b| but\b)",
        " ",
        r"\b(?:same|exactly|just like|like (?:me|mine|my)|thats me|describes|identical)\b",
    ),
    # Somebody else had it, and "mine is just" something small. What one can catch is kept.
    (
        rf"{_DISTANT} (?:\w+ ){{0,3}}?(?:had|got|has|died|was|went|ended up|collapsed|nearly|"
        rf"needed)"
        r"\b[^.;?!]{0,90}?(?:[.;!] ?|, ?(?=(?:mine|i|ive|im|my)\b)|(?= but\b))"
        rf"(?=[^?!]{{0,60}}\b{_MINE}\b)",
        " ",
        _CATCHING,
    ),
    # Of a relative first, and then plainly of oneself. What runs in a family is kept.
    (
        rf"(?:(?<=^)|(?<=[.!?] ))(?:my |our )?{_RELATIVES}(?: (?:\w+ ){{0,3}}?)(?:cannot|numb|has|"
        rf"had|is|was|gets|got|"
        r"lost|fell|died)\b[^.;?!]{0,80}[.;!] ?(?=(?:but |so |anyway |and )*(?:my (?:own|question|"
        r"problem|issue|query)|as for me|what i (?:want|wanted|am|need)|for myself|i want to ask "
        r"about my)\b)",
        " ",
        r"\b(?:cancer|melanoma|moles?|psoriasis|eczema|runs in|same|too|chicken ?pox|shingles|"
        r"scabies|her|she)\b",
    ),
    (
        rf"(?:my )?{_RELATIVES} (?:\w+ )?(?:stroke|heart attack|sepsis|aneurysm|seizure|fit|fall|"
        r"operation|collapse|anaphyla\w+)s? (?:was|happened)(?: way| back)? (?:in "
        rf"(?:{_MONTHS}|\d{{4}}|the (?:spring|summer|autumn|winter))|last \w+|(?:\w+ )?"
        r"(?:weeks|months|years) ago|ages ago|a while (?:ago|back))",
        " ",
    ),
    # Who lifts somebody who cannot walk tells of the own back.
    (
        rf"{_RELATIVES} (?:\w+ ){{0,5}}?cannot (?:walk|stand|move|wash|get up|sit up)(?: or "
        rf"\w+)?(?=[^?!]{{0,60}}\b{_CARER}\b[^?!]{{0,60}}\bmy (?:\w+ )?(?:back|shoulders?|"
        rf"spine)s?\b)",
        " ",
        r"\b(?:since|suddenly|last night|yesterday|this morning|today|wet|numb|fell)\b",
    ),
    # A pet that is ill. One that bites or has bald patches is another matter.
    (
        rf"({_PET})s? (?:(?:has|had|is|was|just|also|been|got|nearly|almost|keeps|having) "
        rf")*{_PET_ILL}"
        r"\b[^.,;?!]{0,40}?(?=[.,;?!]|$| and (?:i|my|now|im)\b| but\b| so\b| while\b)",
        r"\2",
        r"\b(?:bit|bitten|bite|scratched)\b",
    ),
    # Illness of years ago, and what happened to a child that is grown up.
    (
        r"(?:had )?(?:shingles|chicken ?pox|measles|cellulitis|sepsis|meningitis|scabies|impetigo|"
        r"pneumonia)(?: (?:back|about|around|over|nearly|roughly|some|on my \w+))* "
        rf"(?:{_NUMBER} )?(?:odd )?(?:years|yrs|decades?) ago",
        " ",
        r"\b(?:blister\w*|again|returned|back again|came back|same (?:place|spot)|never (?:really "
        r")?(?:left|went))\b",
    ),
    (
        r"(?:as a (?:kid|child|teen\w*|toddler|boy|girl)|when i was (?:little|young|small|a kid|a "
        r"child|\d\d?|at school)|growing up|in my (?:youth|teens))(?: ?,)?(?: i)?(?: (?:would|"
        r"always|"
        rf"often|once|also))* {_PASSING}[^.,;?!]{{0,40}}",
        " ",
    ),
    # An illness that is over: "throwing up, that's finished now".
    (
        r"(?:vomit\w*|throwing up|threw up|norovirus|sickness|the runs|diarrh\w+|tummy bug|covid|"
        r"flu)"
        rf"\b[^.;?!]{{0,60}}?{_OVER}",
        " ",
        r"\b(?:still|again|(?:came|come|is|its) back|now (?:he|she|i|my|its))\b",
    ),
    (
        rf"(?: ?,)?(?: (?:but|and))? ?\b{_OVER}",
        " vanished",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
