"""How the very ill are described: what they do and look like, and what only sounds so."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_WHO = any_of(
    r"""he | she | hes | shes | mum | mom | mam | mummy | mammy | dad | daddy | father |
    mother | gran\w* | nan | nana | nanny | grand\w+ | husband | hubby | wife | partner | son |
    daughter | child | kid | baby | toddler | patient | boy | girl | brother | sister | uncle |
    aunt\w* | old man | old lady | lad"""
)
_ODD = any_of(
    """abnormal(?:ly)? | strange(?:ly)? | odd(?:ly)? | weird(?:ly)? | funny | bizarre(?:ly)? |
    out of character | differently | not normal(?:ly)? | irrational(?:ly)?"""
)
_BEHAVES = "(?:behaving|acting|talking|speaking|behaves|acts|talks|speaks)"
_PART = "(?:skin|rash|moles?|spots?|body|hair|scalp|eczema|acne|lumps?|pimple|phone|app|face|back)"

VERY_ILL = (
    # Who cannot sit up without fainting faints.
    (
        r"(cannot (?:\w+ ){1,4}?)without (?=(?:passing out|fainting|blacking out|collapsing|"
        r"vomiting|being sick|gasping|screaming|losing my breath)\b)",
        r"\2and ",
    ),
    # Who behaves oddly is confused; skin and moles only do so in jest, and so does who is cross.
    (
        rf"{_PART}(?: (?:is|are|has|been|was|keeps|s))* (?:behaving|acting|being) (?:\w+ )?{_ODD}",
        r"odd",
    ),
    (rf"{_BEHAVES}(?: \w+)? {_ODD}(?= (?:about|over|because of|towards) )", " "),
    (
        rf"({_WHO}(?: (?:is|has|been|was|keeps|started))*) {_BEHAVES}(?: \w+)? {_ODD}",
        r"\2 confused",
    ),
    (
        r"himself (?=with (?:embarrassment|shame|jealousy))|herself (?=with (?:embarrassment|"
        r"shame))",
        " ",
    ),
    # "A funny colour" is grey, of a person.
    (
        rf"({_WHO}(?: (?:has|is|have|all))*) (?:gone|went|going|turned|turning|looks?)"
        r"(?: (?:a|an|very|really|all))* (?:funny|weird|strange|horrible|awful|terrible|bad) "
        r"colou?r",
        r"\2 is grey skin",
    ),
    (
        r"(?:gone|went|turned|going|turning)(?: (?:a|an|very|really|all))* "
        r"(?:funny|weird|strange|horrible|awful|deathly|dreadful|terrible) (?:blue|grey|ashen)"
        r"(?: colou?r)?",
        "grey skin",
    ),
    # Hair goes grey, and so do whole people at forty.
    (
        r"(?:hair|beard|roots?|eyebrows?)(?: \w+){0,3} (?:gone|going|went|turned|turning) (?:\w+ )?"
        r"grey|(?:gone|going|went|turned) (?:\w+ )?grey (?=at \d|early|young|before|on top|haired)",
        "hair",
    ),
    (
        r"mottled(?=[^.;?!]{0,40}\b(?:fire|heater|radiator|hot water bottle|heat(?:ing)? pad|"
        r"laptop|for (?:months|years))\b)",
        "net like",
    ),
    # Dye and ink.
    (
        r"((?:jeans|denim|dyed?|food colou?ring)\b[^.;?!]{0,30})\b(?:blue|black|purple)|"
        r"(?:blue|black|purple)(?= (?:jeans|denim|dye|ink|paint|nail polish))",
        r"\2",
    ),
    # Red and hot, but for food, flowers and irons.
    (
        r"(?<!like )(?<!like a )red hot(?! (?:chill?i\w*|poker\w*|pepper\w*|iron|pan|coals?|metal|"
        r"oven|ring|spic\w*|needles?|wire|knife|looking|to touch all over))",
        "red and hot",
    ),
    # "Gone pussy" is full of pus.
    (
        r"(?:gone|going|went|all|looks?|looking|yellow|green|crusty|infected|red and|hot and)"
        r"(?: (?:all|a bit|really|very|bit))* pussy",
        "full of pus",
    ),
    (r"pussy (?=(?:spots?|head|stuff|discharge|wound|cut|lump|boil|bite|scab)\b)", "full of pus "),
    # Who does not talk sense or know the family is confused.
    (
        r"(?:not|never|cannot|stopped)(?: \w+){0,2} (?:talk|speak)(?:ing|s)?(?: any)? sense",
        "confused",
    ),
    (
        r"(?:not|cannot|never|no longer|stopped)(?: even)? recogni[sz](?:e|es|ed|ing) "
        r"(?:us|me|any\w+|his \w+|her \w+|(?:the |our )?family|who)",
        "confused",
    ),
    (r"(?:gone|looks?|looking|eyes|went)(?: (?:a bit|all|very))? vacant", "vacant stare"),
    (
        r"eyes (?:(?:are|have|gone|rolled|rolling|went|up) )*(?:up|back) in(?:to)? (?:his|her|"
        r"the|my) head",
        "eyes rolled back",
    ),
    (
        r"spleen (?:was |has been )?(?:removed|taken out|out)|(?:removed|took out|lost) (?:my|"
        r"his|her) spleen",
        "without a spleen",
    ),
    (r"like corned beef|corned beef (?:skin|legs)", "mottled skin"),
    (
        r"(?:not|cannot|could not) (?:mak(?:e|es|ing)) head (?:n?or) tail of "
        r"(?:us|me|him|her|any(?:one|body|thing we say)|people)",
        "confused",
    ),
    (
        r"talk\w* (?:rubbish|nonsense) (?=(?:with|to|about) (?:my |the )?(?:mates|friends|lads|"
        r"girls|pals|"
        r"telly|football|birthmark|freckles?|spots?|acne)\b)",
        " ",
    ),
    # "Baby of five weeks is hot", however many words stand between.
    (
        r"((?:baby|newborn|infant|(?:week|wk|month)s? old)"
        r"(?: (?:of|is|and|girl|boy|feels?|so|very|really|all|\d+|weeks?|wks?|months?|days?|"
        r"old))+) "
        r"(?:hot|boiling|roasting|burning)(?=$|[,.;]| and| to (?:the )?touch| all| since)",
        r"\2 has a fever, ",
    ),
    # A wife who is 38 weeks is pregnant.
    (
        r"((?:wife|partner|girlfriend|missus)(?: is|s)?(?: now| about| nearly)?) \d+ (?:weeks|wks)"
        r"(?: gone)?(?= (?:and|with|now|but|pregnant)\b|,|\.|$)",
        r"\2 pregnant",
    ),
    (
        r"not (?:vanish|disappear)(?:ed|ing)?(?= (?:when|if) (?:i |you |we )?(?:push|press|poke|"
        r"prod))",
        "not fade",
    ),
    # Who burns, boils or roasts has a fever; the weather and the oven have none.
    (
        rf"(?<!not )(?<!no )(?<!never )(?<!without )(?<!sign of )"
        rf"({_WHO}(?: (?:is|was|feels|all|just|pure|absolutely))*) (?:burning|roasting|"
        rf"boiling)(?: hot| up)?"
        r"(?=$|[,.;!?]| and| with| to (?:the )?touch| all over| since| now| like| spots| rash)",
        r"\2 has a fever, ",
    ),
    (
        r"(?:,|\band|\bbut) (?:roasting|boiling|burning up|hot as an oven|hot like fire)(?=$|"
        r"[.!?])",
        ", fever",
        r"\b(?:weather|outside|day|sun\w*|heat\w*|room|summer|office|bus|chicken|potato\w*)\b",
    ),
    # Legs like marble; a lump may be like a marble.
    (
        r"(?:patchy|blotchy|skin|legs|arms|knees|feet)(?: \w+){0,4}? like (?:a )?marble(?!s)",
        "mottled skin",
        r"\b(?:lumps?|bumps?|under|hard|round|siz\w*|feels?|for years)\b",
    ),
    (
        r"(?:knees|legs|arms|feet|hands|skin)(?: (?:are|is|all|look\w*|gone|went|has|have|very|"
        r"really))*"
        r" (?:blotchy|patchy|mottled)(?: and)? (?:purple|blue|grey)",
        "mottled skin",
        r"\b(?:cold|winter|shower|bath|years|always|months|stand\w*|fire|heater)\b",
    ),
    (
        r"(?:gone|went|going|turned) an? (?:funny|weird|strange|horrible|awful|terrible|bad) "
        r"colou?r"
        r"(?=(?: and|,)(?: \w+){0,2} (?:clammy|sweaty|cold|floppy|limp|shak\w+|sleepy|quiet))",
        "grey skin ,",
    ),
    # "His tummy, 2 yrs" tells how old a child is.
    (
        r"(\b(?:his|her|son|daughter|boy|girl|child|kid)\b[^.;?!]*), (\d{1,2}) ?(?:yrs?|years)$",
        r"\2, \3 years old",
    ),
    # Urine that does not come, and nappies that stay dry.
    (
        r"no (?:wee|pee|urine|susu|piss)(?= (?:all|since|for|in|today|from|whole)\b)",
        "not passed urine",
    ),
    (
        r"(?:has|have|had|did) not (?:wet|soaked|filled)(?: (?:a|an|any|his|her|the|single|one))* "
        r"(?:nappy|nappies|diapers?)",
        "no wet nappies",
    ),
    (r"dry nappy (?=rash)", "nappy "),
    (r"pilonidal abscess", "abscess at the top of the cleft"),
    # How old somebody was who had it, and how old somebody is who has it.
    (
        r"had (?:measles|chicken ?pox|mumps|rubella|scarlet fever|shingles) "
        r"(?:at age \d+|at \d+)",
        " ",
        r"\b(?:pregnan\w*|again|now (?:has|have|got)|contact|near|newborn|fever)\b",
    ),
    (
        r"(chicken ?pox|measles) at (\d\d)\b(?! (?:weeks|wks|degrees|months|days|c)\b)",
        r"\2 aged \3",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
