"""What a story tells beside the trouble: what helped, what a test showed, who said so.

None of it is a finding: "ibuprofen helps a bit" is no new medicine, a result that "came back
normal" is no rash that came back. Each turn leaves alone what may be serious: a remedy behind which
a rash or a swelling comes, a fever that only a medicine took down, a mark that stays under the
glass.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_REMEDY = any_of(
    """painkillers? | pain relief | paracetamol | ibuprofen | naproxen | nurofen | advil | tylenol |
    aspirin | codeine | antihistamines? | cetirizine | loratadine | piriton | benadryl |
    (?:anti )?allergy (?:tablet|pill|medicine)s?"""
)
_HELPS = any_of(
    r"""help(?:s|ed|ing)? | eas(?:e|es|ed|ing) | tak(?:es?|ing) the edge off | took the edge off |
    calm(?:s|ed)? | sort(?:s|ed) | works? | worked | settle[sd]? | less(?:ens|ened) |
    mak(?:es?|ing) (?:it|them) (?:better|bearable)"""
)
_REACTION = (
    r"(?:hives|rash\w*|spots?|welts?|weals?|blister\w*|itch\w*|swell\w*|swollen|lips?|tongue|"
    r"throat|"
    r"breath\w*|wheez\w*|faint\w*|sick|vomit\w*|peel\w*|sores?|mouth)"
)
_NEW = r"(?:new|start\w*|began|begin\w*|since|first|react\w*|allerg\w* to|prescri\w*|after)"

_TEST = any_of(
    r"""(?:blood|skin|urine|wee|allergy|liver|thyroid)? ?tests? | results? | bloods | scans? |
    x ?rays? | mri | swabs? | biops(?:y|ies) | ultrasound | ecg | smear | samples?"""
)
_CLEAR = any_of("normal | clear | fine | ok | okay | negative | good | perfect | nothing")

_LATER = any_of(
    """day after | next day | next morning | morning after | following day | same evening |
    this morning | in the morning | an hour later | hours? later | tonight | at bedtime"""
)

_YOUNG = any_of(
    """lad | son | boy | girl | daughter | child | kid | teen | teenager | nephew | niece |
    grandson | granddaughter | stepson | stepdaughter"""
)
_THING = r"(?:lumps?|moles?|spots?|growths?|bumps?|marks?|patch\w*|cysts?|swelling|it|which|that)"
_NUMBER = any_of(
    "\\d+(?:\\.\\d+)? | a few | a couple of | some | two | three | four | five | six | seven | "
    "eight"
)

_THEIR_BODY = (
    r"\b(?:his|her|their) (?:\w+ )?(?:back|skin|spots?|rash|chest|body|shoulders?|neck|trunk|tummy|"
    r"spine|lumps?|moles?|temperature|fever|head|face|breathing|legs?)\b"
)
_MEDICINE = (
    r"\b(?:calpol|paracetamol|ibuprofen|nurofen|tylenol|advil|medicine|medication|syrup|tablets?|"
    r"meds|returned|again|back (?:up|on))\b"
)

TOLD_IN_PASSING = (
    # What helps did not bring it. Behind what was new, or before a rash that follows, it may have.
    (
        rf"(?:(?:took|takes?|taking|taken|had|tried|on|with|some|an?|the|one|two|of) )*{_REMEDY}"
        r"(?:,? (?:and|or|plus) \w+(?: \w+)?)?(?: (?:only|just|does|did|do|really|usually|always|"
        rf"seems? to|it|is|are))* {_HELPS}\b(?![^?!]*\b{_REACTION}\b)",
        " ",
        rf"\b{_NEW} (?:\w+ ){{0,4}}{_REMEDY}\b",
    ),
    (
        r"(?:(?:a|my|the|long|nice|in) )*(?:hot|warm|cool|cold) (?:bath|shower)s?(?: (?:really|"
        rf"always|only|just|does|did|seems? to))* (?:{_HELPS}|soothe[sd]?|relaxe[sd]|is bliss|"
        r"was bliss|loosen\w*)\b",
        " ",
    ),
    # What is laid on warm is not the skin that is warm, though what is sore may well be; despite
    # tablets is not because of them.
    (
        r"(?:hot|warm) (?:(?:wet|damp|soapy|salty?) )?(?:packs?|flannels?|compress(?:es)?|cloths?|"
        r"towels?|soaks?|salt water|water soaks?)",
        "compress",
        r"\b(?:red\w*|sore|painful|hurts?|swell\w*|swollen|pus|infect\w*|bigger|grow\w*|boil|"
        r"abscess)\b",
    ),
    (r"antibiotic (?:tablets?|pills?|capsules?)", "antibiotics"),
    (
        r"(?:in spite of|despite|even with) (?:(?:all|the|my|his|her|these|those) )*"
        r"(?:tablets?|pills?|medicines?|meds|medication)",
        " ",
    ),
    # A test that was normal came back, and nothing else did.
    (
        rf"(?:all )?(?:my |the |his |her )?{_TEST}(?: (?:have|has|had|all|was|were|is|are|came|"
        rf"come|comes|back|both|just|completely|totally|perfectly|as))* {_CLEAR}\b",
        " ",
        r"\bglass\b|\btumbler\b",
    ),
    # Who came back from the sun did, and nothing else.
    (
        r"(?:(?<=[.,;?!] )|(?<=^)|(?<=\bi )|(?<=\bwe )|(?<=\bhe )|(?<=\bshe )|(?<=\bjust ))"
        r"(?:came|got|come) back from (?=(?:a|an|my|our|the|two|three|four|ten|\d+|work)\b)",
        "after ",
    ),
    # The sun burns, and a sting swells where it was; more than that is another matter.
    (
        r"((?:beach|seaside|sunbath\w*|caught the sun|too much sun|in the sun)\b[^?!]{0,70}?)"
        r"\b(?:hot|warm)(?: to (?:the )?touch)?(?:,? (?:and|but) (?:a bit )?(?:sore|tender))?"
        r"(?=[,.;?!]|\s*$| (?:and|but|when|now|today)\b)",
        r"\2 sunburnt",
        r"\b(?:(?<!no )blister\w*|swell\w*|swollen|sick|vomit\w*|faint\w*|fever\w*|temperature|"
        r"shiver\w*|spread\w*|confus\w*|headache|lumps?|bites?|bitten|cut|wound|pus|unwell|ill|"
        r"dizz\w*|days|rash|breath\w*)\b",
    ),
    (
        r"((?:stung|sting|bitten|bit me)\b[^?!]{0,70}?)\b(?:and )?(?:a bit |slightly |a little )?"
        r"(?:swollen|swelling|swelled)(?: up)? (?:just|only|right) (?:there|around it)",
        r"\2",
        r"\b(?:hives|lips?|tongue|throat|face|eyes?|breath\w*|faint\w*|dizz\w*|spread\w*|"
        r"fever\w*|sick|vomit\w*|days?|worse|pus|hot|red streaks?)\b",
    ),
    # What is there the next day is not there for weeks; what stays under a glass is another matter.
    (
        rf"still there(?: (?:the|on the))? {_LATER}\b",
        " ",
        r"\b(?:glass|tumbler|press\w*|fade\w*)\b",
    ),
    # A temperature that is over without a medicine, as roseola has it before its spots.
    (
        r"(fever|temperature|temp)\b((?: (?!not\b|no\b|up\b)\w+){0,5}?),? "
        r"(?:which|that|but it|and it|its|but its|it)(?: (?:has|have|had|is|was|now|all|since|"
        r"completely|been))* (?:gone|settled|passed|over)"
        r"(?= (?:now|away|since|by|completely|yesterday)\b|[,.;?!]|\s*$)",
        r"\2 gone,\3",
        _MEDICINE,
    ),
    # What it did once and does no more, and what somebody asks whether it will do.
    (
        r"(?:did|used to) (?:hurt|itch|bleed|ache|be sore|be itchy)(?: (?:a bit|at first|a lot))? "
        r"but (?:not any ?more|not now|no longer|it does not (?:any ?more|now))",
        " ",
    ),
    # It hurt and does no more: that is no bump which never did.
    (r"(?:no|without|not any) pain (?:now|any ?more|any longer)(?= ?(?:$|[.,;!?]))", " "),
    (
        r"(?:will|would|should|might) (?:it|they|this|that) (?:(?:just|ever|all|also|then) )*"
        r"(?:pop|burst|drain|spread|bleed|scar|grow|get worse|get bigger|leave a scar|turn into)\b"
        r"[^.?!]{0,40}(?=\?)",
        " ",
    ),
    # An itch that nobody can bear is a strong itch, and no pain.
    (
        r"(\bitch\w*\b[^?!]{0,120}?)\b(?:is |its )?(?:unbearabl[ey]|torture|agonising|agonizing)\b",
        r"\2 severe itch",
        r"\b(?:pain\w*|hurt\w*|sore\w*|ach(?:e|es|ing)|burn\w*|agony|blister\w*|sting\w*|tender)\b",
    ),
    # A boy who grew fast, or by inches, has no lump that did.
    (
        rf"({_YOUNG}\b(?:(?!\b{_THING}\b)[^.;?!]){{0,20}}?)\b(?:grew|grown|growing|shot up)"
        rf"(?: (?:by|about|nearly|over|almost))? {_NUMBER} (?:inch(?:es)?|cms?|feet|foot)\b"
        r"(?: (?:in|over|since|this|last) (?:a |the |one |last |past )*(?:year|summer|months?))?",
        r"\2 had a growth spurt",
        r"\b(?:lumps?|moles?|growths?|swelling)\b",
    ),
    (
        rf"({_YOUNG} (?:(?:has|had|is|was|been|just|who) )*)(?:grew|grown|growing|shooting up)"
        r"(?: (?:so|very|really|too))* (?:fast|quick|quickly|like a weed)\b(?! \w+ (?:lump|mole))",
        r"\2 had a growth spurt",
        r"\b(?:lumps?|moles?|growths?|swelling|spots?|bumps?|birthmarks?|cysts?|red marks?)\b",
    ),
    # Freckles get darker in the sun; one that does alone is looked at.
    (
        r"(?<!of my )(?<!of the )freckles(?= [^.;?!]{0,40}\b(?:dark\w*|more|brown\w*|came out)"
        r"\b[^.;?!]{0,40}\b(?:sun|summer|holiday|weeks? in|beach|tan\w*|every year)\b)",
        " ",
        r"\b(?:moles?|one|bleed\w*|itch\w*|crust\w*|grow\w*|bigger|shape|raised|uneven|irregular|"
        r"black|lumps?|sore)\b",
    ),
    # Who only says something about it is not the one who has it.
    (
        rf"my (?:\w+ )?{_YOUNG}s? (?:said|says|asked|asks|thinks|thought|reckons|noticed|told|"
        rf"pointed|"
        r"laughed|laughs|calls|called|loves|showed|spotted|saw|found|googled|poked?|scratch(?:es)?|"
        r"draws?|drew|wanted|felt|pressed|photographed|took a (?:photo|picture))\b"
        r"(?! (?:that )?(?:he|she|it|his|her)\b)"
        r"(?=.*\b(?:my (?:\w+ ){0,2}(?:back|skin|shoulders?|neck|spine)|on me|your backs?)\b)",
        " ",
        _THEIR_BODY,
    ),
    (
        r"(?:girls|lads|boys|ladies) (?:weekend|night out|trip|holiday|(?:on|at) (?:my|the|our|"
        r"work)(?: (?:shift|office|gym|club))?)|kids (?:playroom|party|pool|bedroom|football|club)"
        r"|grand(?:mother|father|ma|pa)s? (?:generation|time|era)",
        " ",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and for some what must not be said
anywhere beside it.
"""
