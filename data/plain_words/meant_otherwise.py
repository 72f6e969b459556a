"""Words of long stories that name a finding and mean something else there.

A faint line is no faint, a trip to the coast no stumble, an old lady down the road not who reads.
Each turn asks for the words that make it so; the finding itself, told plainly, is left as it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_LOOK = any_of(
    """ones? | marks? | lines? | patch(?:es)? | spots? | rash(?:es)? | stains? | shadows? | hints? |
    stripes? | streaks? | dots? | blotch\\w* | impressions? | bruis\\w+ | veins? | bumps? | rings? |
    splotch\\w* | scal(?:e|es|ing|y) | flak\\w+ | outlines? | halo |
    freckl\\w+ | dimples? | blush | glow | yellow\\w* | grey\\w* | odou?r | scent"""
)
_FAINTS = (
    r"\b(?:i am|im|she is|shes|he is|hes|feel\w*|felt|went|go(?:ne|es|ing)?|am|keep\w*|so|nearly|"
    r"almost|about to) (?:\w+ )?faint\b|\b(?:dizz\w*|collaps\w*|pass(?:ed|es|ing) out|"
    r"black(?:ed|ing)? out|light ?headed)\b"
)
_OWN_BACK = r"\bmy (?:\w+ ){0,2}(?:back|skin|shoulders?|neck|spine)\b|\bon me\b"
_CLOTHES = any_of(
    """shirt | t ?shirt | tee ?shirt | top | jumper | vest | blouse | sweater | hoodie | clothes |
    pyjamas? | pajamas? | nightie | dress | uniform"""
)
_SPAN = "(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|yrs?)"
_GROUP = any_of(
    """play | toddler | support | facebook | fb | whatsapp | age | blood | friend | friendship |
    baby | mums? | moms? | church | youth | running | walking | hiking | yoga | study | peer |
    reading | focus | online | social"""
)
_FOOD = any_of(
    """salad | popcorn | crisps | chips | vinegar | coconut | biscuits? | cookies | bread | honey |
    lemons? | oranges? | apples? | mint | rain | grass | hay | the sea | summer | bonfire | smoke"""
)

MEANT_OTHERWISE = (
    ("(?:high|killer|six inch|stiletto|kitten|in(?: my| her)?) heels", "shoes"),
    # A faint line is hard to see. Who feels faint feels it, and "faint and dizzy" is a person.
    (
        r"(?<!got )(?<!get )(?<!getting )(?<!i )(?<!and )"
        r"(?:faint(?:er|est)?|(?<=\bin )faint,|(?<=\ba )faint,|(?<=\bsome )faint,) "
        rf"(?=(?:(?!and\b|with\b|but\b)[\w-]+,? ){{0,3}}?{_LOOK}\b)",
        " ",
        _FAINTS,
    ),
    (
        r"(\b(?:rash|marks?|spots?|scal(?:es?|ing)|dots?|edges?|lines?|patch(?:es)?|scars?|bruise|"
        r"colou?r|ring|redness) "
        r"(?:is|are|was|were|looks?|seems?|became|getting|went)(?: \w+)?) faint(?:er)?"
        r"(?=$|[.,;!?]| (?:but|now|today|again|in)\b)",
        r"\2 ",
    ),
    # What a doctor gave is a word, and no clear skin or fluid.
    ("(?:the )?all[ -]clear", "a good report"),
    # What somebody expects of a thing.
    (
        r"expecting (?=(?:this|that|it|them|him|her|the worst|an?(?! (?:baby|child|boy|girl|"
        r"little))|"
        r"to(?! (?:give birth|deliver|have (?:a|my|our) (?:baby|child)))|something|more|results?|"
        r"you|nothing|much|some)\b)",
        "thinking of ",
        r"\bexpecting (?:it|him|her|them|to \w+) (?:in|on|by) (?:\w+day|january|february|march|"
        r"april|may|june|july|august|september|october|november|december|a (?:few )?(?:weeks?|"
        r"months?))\b",
    ),
    # Who has a baby is not pregnant; who is having one is.
    (
        r"(have|has|got) (?:a|our|my) ((?:\w+ (?:day|week|month|year)s? old )?)"
        r"(?:(?:new|little|young|small) )*baby (?:boy |girl )?"
        r"(?=who\b|that\b|and (?:i|now|also|my)\b|so i\b|to (?:care|look|lift|carry)\b|at home\b)",
        r"\2 ",
        rf"^(?!.*(?:{_OWN_BACK}))|\b(?:going|about|want|trying|hoping|able|due) to have|"
        r"\b(?:his|her) (?:\w+ )?(?:back|skin|rash|spots?)\b",
    ),
    (r"(?:have|has|got) a (baby|newborn)(?=,? (?:who|that|aged|with|and (?:he|she))\b)", r"my \2"),
    ("(?:frightened|scared|bored|worried|frozen|terrified) stiff(?! neck)", "afraid"),
    # A baby that kicks, and a medicine that does.
    (
        r"((?:baby|little one|bump|foetus|fetus|bub)(?: (?:just|is|was|now|keeps|really))*) "
        r"(?:kick(?:s|ing|ed)?)(?! (?:me|in the|my))",
        r"\2",
    ),
    (r"(?:kick|kicks|kicked|kicking) in(?! (?:the|my|his|her)\b)|kick(?:ing)? myself", " "),
    # A journey, and a shirt that is pulled up.
    (
        r"((?:an?|the|our|my|his|her|this|that|last|recent|\w+ing|day|road|school|work|business|"
        r"beach|weekend|family|boat|car|bus|every|each|return) )trip(?:s)?\b",
        r"\2journey",
    ),
    (r"trips?(?= (?:to|away|abroad|home|around|across|back from|overseas|with)\b)", "journey"),
    (rf"lift(?:s|ed|ing)? (?:up )?(?:my|his|her|the|their) (?:\w+ )?{_CLOTHES}(?: up)?", "looked"),
    # What runs off or runs wild are no loose bowels.
    (
        r"(has|have|had) run(?= (?:off|away|wild|riot|in\b|around|my|marathons?|races?|a (?:half|5|"
        r"10|marathon|race|bath|mile|fever|temp)))",
        r"\2 been",
    ),
    # So many of a time are no bumps.
    (r"(?:(?:an?|the|first) )?couple (?:of )?(?=(?:hours?|hrs|minutes|mins|nights)\b)", "2 "),
    (r"several (?=(?:times|people|doctors|gps|things|reasons|occasions|appointments)\b)", " "),
    # To mend a thing is not to be stuck fast; to breathe deeply says nothing of a lump.
    (
        r"fix(?:es|ing|ed)?(?= (?:it|this|that|them|things|everything|my|the (?:problem|issue|pain|"
        r"itch))\b)|(?:(?<=\bto )|(?<=\bcan )|(?<=\bwill )|(?<=\bcould )|(?<=\bquick )|(?<=\ba "
        r"))fix\b"
        r"|fixes itself|(?:got|get|getting) (?:it |them )?fixed",
        "help",
    ),
    (r"deep(?=(?:er)? breath\w*)", "big"),
    (r"(?<=breathe )deep(?:ly|er)?|(?<=breathing )deep(?:ly)", "big"),
    (r"deep(?= (?:tissue|clean|heat|freeze|sleep|thought|end|fried|south)\b)", " "),
    # What smells of food, and the nose that smells.
    (
        rf"(?:smell|smells|smelled|smelt|smelling)(?: (?:a bit|just|kind of|sort of|almost|exactly|"
        rf"more))? (?:like|of) (?:(?:an?|the|my) )?(?:\w+ )?{_FOOD}",
        " ",
        r"\b(?:wound|pus|discharg\w*|infect\w*|rot\w*|stitches|operation|ulcer|dressing)\b",
    ),
    ("sense of smell|lost (?:my |all )?smell", " "),
    # People in a group.
    (
        rf"{_GROUP} groups?|groups? (?:of (?:friends|people|us|mums|moms|mothers|women|men|lads|"
        rf"kids|"
        r"girls|boys|parents)|chat|lesson|class)|(?:this|your) group(?! of)",
        " ",
    ),
    # Old people who are talked of.
    (
        r"(?:little |sweet )?old (?:ladies|men|women|people|folks?)|like an? (?:little )?old "
        r"(?:lady|man|woman)",
        " ",
    ),
    # Best in years, and not there for years.
    (
        rf"((?:better|best|happier|fitter|first)\b[^.,;?!]{{0,30}}?) in (?:\w+ )?{_SPAN}",
        r"\2",
    ),
    # Ill with a fever is not sick to the stomach.
    (
        r"(?:(?<=\bwas )|(?<=\bbeen )|(?<=\bis )|(?<=\bim )|(?<=\bgot )|(?<=\bam )|(?<=\boff )|"
        r"(?<=\bhome ))"
        r"sick (?=(?:(?:in|from|off|at) (?:bed|school|work|home|nursery)|all (?:this |last "
        r")?week|last week|with (?:(?:an?|the|some|high) "
        r")*(?:fevers?|flu|cold|virus|"
        r"covid|infection|temperature|strep|chest|tonsil\w*|cough))\b)",
        "ill ",
        r"\b(?:vomit\w*|throw\w* up|threw up|bucket|stomach|tummy|keep\w* (?:\w+ )?down|puk\w*)\b",
    ),
    # "It does not itch, hurt or fade": that it does not fade is what matters.
    (
        r"((?:do|does|did|will) not )((?:\w+,? ){1,3})or (fade|blanch|disappear|vanish) and\b",
        r"\2\3, \2\4 . ",
    ),
    (
        r"((?:do|does|did|will) not )((?:\w+,? ){1,3})or (?=(?:fade|blanch|disappear|vanish)\b)",
        r"\2\3, \2",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
