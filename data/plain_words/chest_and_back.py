"""Pain deep in the chest or of the upper back, and a pulse that races: other words for them."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_MY = "(?:(?:my|the|his|her|ma|me|mi|their|our|a|your) )*"
_CHEST = "(?:chest|breast ?bone|sternum|breast bone)"
_DEEP = any_of(
    r"""pains? | aches? | ach(?:ed|ing|y) | stabbing | gripping | tighten(?:ing|ed|s) |
    squeez(?:ing|ed|es) |
    heaviness | agony | cramp(?:s|ing)? | pressure | constrict(?:ing|ion) | throbbing |
    clamping | soreness"""
)
_WITHIN = any_of("across | under | underneath | behind | inside | deep in | through")
_MIDDLE = (
    "(?:(?:dead )?(?:middle|centre|center|left(?: hand)?(?: side)?|right(?: side)?|front|side|"
    "whole)(?: of)? )"
)
_ILL = r"sweat\w*|clammy|grey|pale|sick|vomit\w*|breath\w*|arms?|jaw|faint\w*|dizz\w*|cold"
_BLADES = r"(?:(?:the |my |his |her )*(?:upper back|shoulder ?blades?|shoulders))"
_BLADE = any_of(
    "knife | knives | axe | dagger | sword | spear | blade | bullet | hot poker | poker | skewer "
    "| lance | ice ?pick | screwdriver | arrow"
)

CHEST_AND_BACK = (
    (
        r"\bma (?=(?:chest|back|arms?|legs?|feet|face|heid|bum|heart|hand|side|mouth|tongue|"
        r"lips|throat|eyes?)\b)",
        "my ",
    ),
    ("pian(?!o)|paine|painn", "pain"),
    ("awfy", "very"),
    ("10 or 10|ten or ten", "10 out of 10"),
    # Deep in the chest, and no sore place of its skin; a burning that goes on to arm or jaw.
    (rf"{_DEEP} {_WITHIN} {_MY}{_MIDDLE}?(?:of {_MY})?{_CHEST}(?! (?:skin|hair))", "chest pain"),
    (
        f"{_DEEP} (?:in|on|at|to) {_MY}{_MIDDLE}(?:of {_MY})?{_CHEST}(?! (?:skin|hair))",
        "chest pain",
    ),
    (
        "(?:stabbing|gripping|squeezing|tightening|dull ache|heaviness|aching|cramping|"
        f"pressure|constriction)(?: pains?)? in {_MY}{_CHEST}",
        "chest pain",
    ),
    (
        rf"(?:aches?|pains?|tight\w*|pressure) across {_MY}(?:front|top half|ribs)"
        rf"(?=[^.;?!]{{0,30}}\b(?:arms?|jaw)\b)",
        "chest pain",
    ),
    (
        "(?:burning|sore|soreness|indigestion|heartburn)(?: "
        rf"in)? {_MY}{_CHEST}(?=[^;?!]{{0,40}}\b(?:arms?|jaw|teeth)\b(?! (?:rash|itch|spots)))"
        r"(?![^;?!]*\b(?:rash|spots?|sunburn\w*|bumps?|itch\w*)\b)",
        "chest pain",
    ),
    (rf"(?:clutch(?:ing|es|ed)|grabb(?:ing|ed)|grabs) (?:at )?{_MY}{_CHEST}", "chest pain"),
    (
        rf"(?:hold(?:ing|s)|rubb(?:ing|ed)) {_MY}{_CHEST}(?=[^;?!]*\b(?:{_ILL})\b)|"
        rf"(?<=\bsweating and )holding {_MY}{_CHEST}|(?<=\bgrey and )holding {_MY}{_CHEST}",
        "chest pain",
    ),
    (
        rf"(?:belt|strap|rope|band|corset|vice|clamp|wire|hoop)(?: \w+){{0,3}}? (?:tighten\w*|"
        rf"squeez\w*|crush\w*|pull\w*)(?: \w+){{0,2}}? (?:around|round|across|on)"
        f" {_MY}{_CHEST}(?<!bra)",
        "chest pain",
    ),
    (rf"{_BLADE}(?: \w+){{0,3}} (?:through|into|in) {_MY}{_CHEST}", "chest pain"),
    (
        "(?:having|having had|had|is it|its|be|is this|like) an? heart attack(?= (?:now|right "
        "now|i think|please|help)|$|[.,;?!])(?<!nearly had a heart attack)(?<!gave me a heart "
        "attack)",
        "chest pain",
    ),
    # Pain as of a blade or a tear in the upper back.
    (
        f"(?:(?:been |being |was |got )?(?:stabbed|knifed|speared|shot|skewered)|{_BLADE}(?: "
        rf"\w+){{0,3}}?|stab(?: of pain)?)(?: \w+)? between {_MY}(?:shoulders|wing bones)",
        "severe back pain between shoulder blades",
    ),
    (
        f"(?:(?:been |being |was |got )?(?:stabbed|knifed|speared|shot|skewered)|{_BLADE}(?: "
        rf"\w+){{0,3}}?|stab(?: of pain)?)(?: \w+)? (?:in|into|between|through|under)"
        f" {_MY}({_BLADES})",
        r"back pain severe pain \2",
    ),
    (
        r"(?:pains?|agony)(?: (?:of my life|ever|like an? \w+|shot|came on|came|hit me|hits me|"
        "struck|ripped|tore|exploded|started|suddenly))+ (?:(?:out of nowhere|suddenly) "
        f")?(?:in|between|through|across|into|under) {_MY}({_BLADES})",
        r"back pain severe pain \2",
    ),
    (
        "(?:something|sth|it)(?: just| has| had| suddenly| felt like it)* (?:ripp?(?:ed|ing)?|"
        f"tore|torn|tear(?:ing)?|burst|exploded|ruptured) (?:in|inside|across) {_MY}(upper |"
        "mid |middle |lower )?back(?! of)",
        r"sudden back pain severe pain \2back",
    ),
    (
        "(?:something|sth|it)(?: just| has| had| suddenly| felt like it)* (?:ripped|tore|burst|"
        f"exploded|ruptured) between {_MY}({_BLADES})",
        r"sudden back pain between \2",
    ),
    (
        r"(?:ripping|tearing)(?! open)(?: \w+){0,2} (?:inside|in|across|through) "
        "(?:my |his |her |the )(upper )?back(?! (?:of|garden|pocket))",
        r"tearing pain back pain severe pain sudden \2back",
    ),
    # The pulse, and a pain that goes on.
    (
        "(pulse|heart ?rate|heart)(?: (?:is|was|has|going|gone|goes|up|at|to|over|around|about|"
        r"sitting|reading|hitting|past|of|like|beating|currently))+ (?=1\d\d\b)",
        r"\2 ",
    ),
    (
        "(spo2|o2|sats?|oxygen|saturation|oximeter|pulse ox)(?: (?:is|was|levels?|sats?|stats|"
        "saturation|"
        "has|have|are|were|been|gone|down|dropped|dropping|fell|fallen|drops|low|only|to|at|"
        "reads?|reading|of|says|"
        r"shows?|showing|says|stuck|around|about|sitting|currently|now))+ (?=\d\d\b)",
        "spo2 ",
    ),
    (
        r"(?<!no )chest pains?(?= (?:will|keeps|not|comes|on and off|for \d|since|when|whenever|"
        r"if|that|and it)\b)",
        "chest pain ,",
    ),
    # Who has an allergy and faints, or feels that it is the end.
    (
        r"(allergic reaction|allergic to|allergy to)(?=[^.;?!]{0,60}\b(?:faint\w*|pass(?:ed|"
        r"ing)? out|collaps\w*|black(?:ed|ing)? out|dizzy|light ?headed)\b)",
        "serious allergic reaction",
    ),
    (
        "(hives|welts|allergic|allergy|stung)([^.;?!]{0,40}?)(?:feel|feels|feeling|think|"
        "thought) (?:like |as if |that )?(?:im|i am|i was|hes|shes|going) (?:dying|about to "
        "die|going to die|gonna die)",
        r"\2\3serious allergic reaction",
    ),
    (
        "back (?:is |was |are |all )*in (?:bits|flitters|ribbons|tatters|pieces|shreds|"
        "smithereens|ruins|bulk|rag order)",
        "back hurts",
    ),
    (
        "(?:pains?|aches?|agony) (?:low|lower|high|deep|right|way|far|all)(?: down| up| over)? "
        "(?:in|across|over|along) (?:my|his|her|the) (?:back|spine)",
        "back pain",
    ),
    (
        r"(?<![a-z] on )(?<!of )\b(?:(?:my|his|her|me|the) )?(?:lower )?back (?:is|was|has been|"
        "feels) (?:(?:really|so|just|absolutely|pure) )*"
        "(?:terrible|awful|dreadful|horrendous|horrific|brutal|hellish|shocking|wrecked|"
        "banjaxed|crippled|crippling)",
        "back hurts",
        r"\b(?:spots?|acne|rash|itch\w*|skin|bumps?|pimples?|lumps?|moles?|sunburn\w*|burnt|"
        r"peel\w*|dry|scaly|blister\w*|bites?|scars?|zits?|boils?|eczema|psoriasis|hair\w*)\b",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
