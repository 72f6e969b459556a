"""Somebody who has gone blue, or pale and ill with it; patches of skin only do so by themselves."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import CHOKES, FAILING, unless_grave

_WHO = any_of(
    r"""i | im | ive | he | she | hes | shes | they | mum | mam | mom | mummy | dad |
    daddy | gran\w* |
    nan | nana | husband | hubby | wife | partner | son | daughter | child | kid | baby | toddler |
    lad | lass | boy | girl | brother | sister | uncle | aunt\w* | man | woman | mate | friend |
    face | little one | newborn | babies | bairn"""
)
_BEING = any_of(
    """has | have | is | was | just | suddenly | all | looks? | looking | looked | gone | went |
    going | goes | turned | turning | come | came | over | a | bit | really | very | quite | so |
    too | completely | deathly | awful | awfully | horribly | kind of | sort of"""
)
_IS = f"(?: {_BEING})*"
_PALE = any_of(
    "pale | white | ashen | pasty | peaky | grey | colorless | drained | pallid | waxy | washed "
    "out | yellowish grey"
)
_COLOURED = "(?:(?:white|pink|brown|tan|grey|round|small|little|flat|dry|scaly|oval) )*"
"""Of a mark, and of no person: "pale white spots"."""
_ILL = (
    r"\b(?:faint\w*|pass(?:ed|ing)? out|collaps\w*|dizz\w*|light ?headed|woozy|clammy|sweat\w*|"
    r"floppy|limp|sleepy|drows\w*|fever\w*|temp\w*|burning up|boiling|vomit\w*|threw up|"
    r"throwing up|"
    r"being sick|been sick|feels? sick|breath\w*|wheez\w*|shak\w+|shiver\w*|collapse\w*|"
    r"black(?:ed|ing)? out|"
    r"indigestion|chest|drop(?:ped|s)?|swell\w*|hives|stung|confus\w*|cold hands|weak pulse|heart|"
    r"bleed\w*|blood|agony|"
    r"(?:terrible|awful|severe|horrible|crushing|bad) pain|clutch\w*|"
    r"listless|unrespons\w*|lethargic|not feeding|will not feed|"
    r"mottled)\b"
)
_SKIN = unless_grave(
    r"\b(?:patch\w*|press\w*|vitiligo|tan(?:ned)?|hair|glass|stools?|poo|nails?|fungus|fungal|"
    r"scars?|"
    r"stretch marks?|naturally|always (?:been )?(?:pale|white)|fair|freckle\w*|circles?|ring|"
    r"spots? (?:went|gone)|"
    r"lump (?:is|went)|cream|finger|toes?|skinned|goose)\b",
    FAILING,
)
_ILL_WITH_IT = (
    r"\b(?:shiver\w*|shak\w+|chills|wound|pus|chemo\w*|infect\w*|confus\w*|sick|vomit\w*|"
    r"spreading|purple|baby|toddler|weight|fever\w*|unwell|chest|antibiotics?)\b"
)

_BELIEVES = (
    r"(?:thinks?|says?|said|saying|believes?|convinced|swears?|insists?|insisting|tells? \w+|"
    r"telling "
    r"\w+|keep thinking|keeps saying|sure)"
)
_BABY = "(?:the|her|my|our|this|his) (?:new ?)?(?:baby|newborn|son|daughter|child)"
_IN_JEST = (
    r"\b(?:lol|haha|joke\w*|joking|bless|feed\w*|teeth\w*|hungry|stork|movie|film|halloween|bib|"
    r"babygrow|grandma says|naughty)\b"
)

LOOKS_VERY_ILL = (
    # Who gave birth and holds the baby to be evil, or not her own, is very ill.
    (
        rf"{_BELIEVES}(?: that)? {_BABY} (?:is|was|has been) (?:evil|(?:the|a) (?:devil|demon)|"
        r"possessed|cursed|satan|not (?:hers|mine|real|human)|swapped|replaced|dead inside)\b",
        "confused and seeing things",
        _IN_JEST,
    ),
    (
        rf"{_BELIEVES}(?: that)?(?: i| she| we)?(?: \w+){{0,2}} (?:must|have to|has to|should|"
        rf"need to) "
        rf"(?:get rid of|hurt|harm|kill|drown|smother|send back) {_BABY}\b",
        "confused and seeing things",
        _IN_JEST,
    ),
    # A cord or a loop of something that hangs out when the waters have gone.
    (
        r"\b(?:the |umbilical |a )*cord (?:(?:is|has|was|just|now) )*(?:hang\w*|com\w+|came|"
        r"slipp\w*|"
        r"stick\w*|poking|fell|fallen)(?: (?:out|through|down))+|\bloop of (?:the |a )?(?:cord|"
        r"something)",
        "cord prolapse",
        r"\b(?:belly button|navel|stump|newborn|fell off|spinal cord|telephone|power|"
        r"headphone|hood\w*|jacket|drawstring|bag|pocket|tampon|curtain|earphone\w*|lamp)\b",
    ),
    # "Grabbed his back and dropped": he collapsed.
    (
        r"(grabbed|clutched|held|holding|clutching) (his|her|my) (back|chest|side|tummy|stomach) "
        r"and (?:just |then |suddenly )?(?:dropped|drops|went down|crumpled|folded up|keeled over)"
        r"(?! (?:it|the|a|an|my|his|her|off|out|to sleep|weight|bags?|box\w*))",
        r"\2 \3 \4 and collapsed",
    ),
    # Who has not woken since a fall; a fit that comes again.
    (
        r"not (?:yet )?(?:woken|woke|waked|come (?:to|round)|opened (?:his|her) eyes|been awake)"
        r"(?: up)?(?: properly)? (?:since|after)(?= (?:the |a |his |her |that |he |she |being |"
        r"they )*(?:f[ae]ll\w*|crash\w*|knock\w*|bang\w*|hit\w*|fits?|seizure|accident|"
        r"collaps\w*|bump\w*|tumbl\w*|blow|punch\w*|operation))",
        "will not wake up , ",
    ),
    (
        r"(?:a|another|one|more) (?:fit|seizure)s? (?:every|some (?:minutes|hours)|"
        r"after (?:another|the other)|again)|"
        r"fits? (?:keep|keeps|kept) coming|(?:fit|seizure) after (?:fit|seizure)",
        "having a fit ",
    ),
    # Sport and warm nights make hot and sweaty, and no fever.
    (
        r"hot and sweaty(?= (?:after|from|at|in|when|doing|during) (?:the |a |my |hot )*(?:gym|"
        r"run\w*|"
        r"exercis\w*|workout|yoga|sauna|walk\w*|work|danc\w*|spin|training|sun|summer|bed|"
        r"bus)\b| nights?)",
        "sweaty",
        _ILL_WITH_IT,
    ),
    # Who does not breathe; "not breathing problems" denies them.
    (
        r"(?:not|stopped|stops|no longer|barely|hardly)(?: \w+ly)? breathing"
        r"(?=$|[,.;!?]| (?:and|well|right|properly|normal\w*|for|at all|any ?more|but|now|much|so|"
        r"then|as|ok|okay|good)\b)",
        "cannot breathe",
        r"\b(?:not breathing (?:heavy|hard|fast)|(?<!stopped )(?<!longer )"
        r"breathing (?:fine|ok) now)\b",
    ),
    # Who doubts that somebody breathes.
    (
        r"not (?:even )?(?:think|sure|know|tell|believe)(?: if| that| whether)? (?:he|she|hes|shes|"
        r"he is|she is|the baby|my baby|baby|mum|dad)(?: is| was)?(?: even| still)? breathing",
        "cannot breathe",
    ),
    # "Never had chest pain like this" has it, and a pain like no other is the worst.
    (
        r"never(?: ever)?(?: had| felt| known| experienced| been in)(?: any| such| a| an)? "
        r"(?=(?:\w+ )?(?:pain|headache|migraine|back ?ache|agony) "
        r"(?:like (?:this|it)|this bad|so bad|as bad)\b)",
        "severe pain , ",
    ),
    (r"(?:worst|blinding)(?: ever)? (?=(?:headache|migraine|head pain)\b)", "severe pain , "),
    (
        r"never(?: ever)?(?: had| felt| known| experienced| seen| been in)(?: any| such| a| an)? "
        r"(?=(?:\w+ ){1,3}(?:like (?:this|it)|this bad|so bad|as bad|this badly|before like)\b)",
        "have ",
    ),
    (
        r"(?<!there is )no air(?=$|[.;!?,]| (?:at all|in my lungs))",
        "cannot breathe",
        unless_grave(r"\b(?:bubble|con|condition\w*|flow|room|office|stuffy|vent\w*)\b", CHOKES),
    ),
    # Who goes blue is short of air; what goes blue is a bruise.
    (
        rf"({_WHO}(?: (?:has|is|have|just|suddenly|keeps))*) (?:gone|went|going|turned|turning|"
        r"goes)"
        r"(?: (?:all|a|an|bit|really|very|quite|completely|suddenly))* (?:blue|dusky|bluish)"
        r"(?! (?:hair|eyes?|mark|bruise|spot|lump|patch))",
        r"\2 is grey skin , ",
        unless_grave(
            r"\b(?:jeans|denim|dye\w*|ink|sweets?|ice pop|lolly|slush\w*|cold water|swimming|"
            r"bruise\w*)\b",
            CHOKES,
        ),
    ),
    # Who goes pale and faints, sweats or is hot.
    (
        rf"(?:{_WHO}{_IS} |(?:, ?|and |but |(?<=^))"
        r"(?:(?:gone|went|going|turned|looks?|all|very|so) )+|"
        r"(?:(?<=^)|(?<=, ))(?!white\b))"
        rf"{_PALE}(?: as \w+(?: \w+)?)?(?=[^;?!]{{0,70}}{_ILL})"
        rf"(?! {_COLOURED}(?:stuff|pus|head|spots?|patch|bumps?|lumps?|marks?|hair))",
        " grey skin , ",
        _SKIN,
    ),
    (
        rf"({_ILL}[^;?!]{{0,60}}?)(?:\b{_WHO}{_IS}|\b(?:gone|went|going|turned|looks?|"
        r"looking)(?: (?:all|a bit|very|really|so|"
        rf"deathly))*|,|\band(?: (?:so|very))?) {_PALE}(?! {_COLOURED}(?:stuff|pus|head|spots?|"
        r"patch|bumps?|lumps?|marks?|hair))\b",
        r"\2 grey skin , ",
        _SKIN,
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
