"""What goes wrong on the toilet, in other words: "sat on the loo and not a dribble"."""

from __future__ import annotations

_PEE = "(?:pee|wee|urine|urinate|piss|pass (?:water|urine)|go)"
_PEEING = "(?:peeing|weeing|urinating|pissing|passing (?:water|urine))"
_LOO = "(?:(?:loo|toilet|bog|lav|lavvy|potty|commode|urinal|throne|bathroom|washroom)\\b)"
_NOTHING = (
    "(?:nothing|not (?:a|one|even a) (?:drop|drip|trickle|dribble|thing|sausage)|no (?:pee|wee|"
    "urine))"
)
# What was looked at in the bathroom, or what somebody called nothing, is no pee.
_ABOUT_ELSE = (
    r"\b(?:no (?:pain|blood|problem|trouble)|mirrors?|look\w*|saw|see|seen|(?:its|is|was|were|are|"
    r"theyre|be|(?:call\w*|think\w*|said)(?: (?:it|them|that|was))*) nothing)\b"
)
_LITTLE = (
    "(?:hardly|barely|scarcely)(?: any| a| anything)?|not much|only (?:a few drops|drops|a "
    "dribble|drips)"
)
_TO_GO = (
    "(?:wee|pee|loo|toilet|urinate|piss|bathroom|pass (?:water|urine)|empty (?:my|his|her) "
    "bladder)\\b"
)
_SMALL = (
    r"\b(?:at night|as often|so often|so much|all the time|potty|nappy|nappies|toddler|puppy|dog|"
    r"toilet training|period|tampon)\b"
)
"""Who still learns it, and who needs to go less, has lost no feeling."""
_MY = "(?:(?:my|his|her|the|their|our) )?"

TOILET_WORDS = (
    # Who no longer knows when it is time to go does not feel the bladder.
    (
        "(?:cannot|could not|(?:do|does|did) not|no longer|never|struggles? to|no idea|not)"
        "(?: (?:even|really|always|able to|has|have))* ?(?:tell|tells|know|knows|feel|feels|sense|"
        "senses|reali[sz]es?|notices?|aware)?(?: (?:of|it))? (?:when|if|that|until|till) "
        "(?:i|he|she|they|mum|dad|nan|gran|grandad|you) (?:needs?|has|have|wants?) "
        f"(?:a|to|the|to use the|to go to the|to go for a|to have a|to do a) {_TO_GO}",
        "cannot tell when i need to pee .",
        _SMALL,
    ),
    (
        "(?:no longer|never|not|stopped|stops|lost|losing|without)(?: (?:really|even|seem to|any|"
        "all|my|his|her))* ?(?:gets?|getting|got|has|have|having|feels?|feeling)? ?(?:the |an? |"
        "any "
        "|that |my |his |her |usual |normal )*(?:urge|feeling|sensation|signal|message|need|sense)"
        "(?: (?:that|of|for|to|when|i|he|she|they|need|needs|needing|go|have|having|use|the|a|do))*"
        f" {_TO_GO}",
        "cannot tell when i need to pee .",
        _SMALL,
    ),
    # "Cannot seem to" and "not managing to" are to be unable.
    ("(cannot|could not|do not|does not|did not|will not) seem to(?: be able to)?", r"\2"),
    ("(?:not|never) manag(?:e|ed|ing) to(?= )", "cannot"),
    (
        "unable(?= (?:pee|wee|urinate|piss|pass|walk|stand|move|breathe?|swallow|speak|talk|"
        "feel)\\b)",
        "cannot",
    ),
    # "I stopped peeing so often" is not to be unable.
    (
        f"(?:stopped|quit) {_PEEING}(?! (?:blood|so|as|at night|every|in the|myself|the bed|on|"
        "much|all the))",
        "cannot pee",
    ),
    (r"not passed (?:a|one|even a|any) (?:drop|drip|trickle|dribble)", "not passed urine"),
    (
        "no (?:urine|pee|wee|water|piss)(?! coming out on its own)(?: at all| is| has| will)*"
        "(?: (?:coming|comes?|came|passing|output|passed))(?! (?:out )?(?:slow|without|in dr))",
        "cannot pee",
    ),
    (
        f"(?:{_LOO}|bursting for (?:a |the )?(?:wee|pee|{_LOO})|(?:needing|need|dying) (?:a|to|"
        "for a) (?:pee|wee))"
        rf"(?:(?!{_ABOUT_ELSE})[^.;?!]){{0,40}}?\b{_NOTHING}"
        r"(?= ?(?:$|[.,;!?]|is\b|will\b|would\b|comes?\b|came\b|coming\b|out\b|happen))",
        "cannot pee",
    ),
    (
        rf"bladder[^.;?!]{{0,40}}\b(?:burst|full|bursting|explode|sore)"
        rf"\w*[^.;?!]{{0,25}}\b(?:{_NOTHING}|cannot (?:go|{_PEE})|"
        r"will not (?:let|go|come|empty|release|open))(?: (?:me|go|out))*"
        r"(?: (?:is|will|would|comes?|came|coming|out))*",
        "cannot pee",
    ),
    (
        f"{_LOO}(?: ?,| but| and| yet| then| still)+ (?:{_LITTLE})(?: is| will| would)*(?: "
        r"com\w+| came)?(?: out)?",
        "hard to pee",
    ),
    (
        "(?:only|can only|just) (?:manage|get|do|squeeze)(?: out)? (?:a |out a )?(?:few drops|"
        "dribbles?|drips|trickle)",
        "hard to pee",
    ),
    ("cannot (?:poo|poop|shit|go)(?: or| and|,)+ (?:cannot )?(?:pee|wee|piss)", "cannot pee"),
    # Number one and number two.
    ("number (?:twos|2s|2)", "number two"),
    ("number (?:one|1)s?(?= (?:not|will not|is not|wont|does not|comes|coming|on its own))", "pee"),
    # A bed, a chair or clothes that somebody wets or soils.
    (
        "(?:wet|wets|wetted|wetting|pee|pees|peed|peeing|wee|weed|wees|weeing|piss|pissed|pisses|"
        "pissing) "
        f"(?:in |on )?{_MY}(?:bed|sheets|mattress|chair|sofa|settee|car seat|couch|bedding|"
        r"recliner)(?! (?:hair|look|(?:\w+ )?with (?:my |his |her )?(?:sweat|tears|water)))",
        "wet the bed",
    ),
    (
        "(?:mess|messed|messes|messing|soil|soiled|soils|soiling|poo|pooed|poos|pooing|poop|"
        "pooped|pooping|"
        f"shit|shat|shits|crap|crapped) (?:in |on )?{_MY}(?:bed|sheets|mattress|chair|sofa|"
        "settee|couch|bedding|pants|clothes|trousers|knickers)",
        "soiled the bed",
    ),
    (
        "(?:soaked|soaking|drenched|covered|sitting|lying|woken|woke)(?: up)?(?: wet)? in (?:my "
        "|his |her |their )?(?:own )?(?:wee|pee|urine|piss)",
        "wet the bed",
    ),
    (
        "(?<!need to )(?<!need a )(?<!want to )(?:poo|poop|poos|pooed|pooped|wee|pee|peed|weed|wet|"
        "soiled)(?: (?:myself|himself|herself|came|comes|come|out|some|it))*(?: \\w+){0,4}? without"
        "(?: even)? (?:feeling|noticing|knowing|realising|realizing)(?! (?:any )?pain|good|sick)",
        "loss of bladder control",
    ),
    (
        "(?:pooed|pooped|peed|weed|wet|soiled)(?: (?:myself|himself|herself))?,?(?: and| but)?"
        "(?: i| he| she)? (?:did not|never)(?: even)? (?:feel|notice|know|realise)(?: it| a thing)?"
        "(?= ?(?:$|[.,;]))",
        "loss of bladder control",
    ),
    (
        "not know (?:ive|i have|hes|he has|shes|she has|that) (?:done |had )?(?:a |been )?(?:poo|"
        "pooed|wee|peed|pee|weed|wet|soiled)(?: myself| himself| herself)?"
        "(?: (?:till|until|unless) [^.;,?!]{0,20})?",
        "loss of bladder control",
    ),
    (
        "(?:catheteri[sz]ed|catheter) (?:because|cos|since|as) (?:i|he|she) (?:could not|"
        "cannot) (?:go|pee|wee)",
        "cannot pee",
    ),
    (
        "(?:poo|pooed|poop|wee|pee|peed|weed|urine)(?: (?:came|comes|coming|came out|fell|falls|"
        "ran|runs|leaked))+[^.;?!]{0,40}?\\b"
        "(?:did not|do not|does not|never|not)(?: even)? (?:feel|felt|notice|know|realise)(?: "
        "it| a thing| anything)?(?= ?(?:$|[.,;]))",
        "loss of bladder control",
    ),
    # Who feels a cushion that is not there has a numb bottom.
    (
        "(?:like|as if|as though)(?: (?:im|i am|i was|ive been|hes|shes|i))? (?:sat|sitting|sit)"
        r"(?: down)? on (?:(?:a|an|some|wet|soft|thick|damp|big|warm) )*(?:sponge|cushion|pillow|"
        "balloon|cotton wool|foam|jelly|nappy|towel|air|marshmallows?|rubber|wool|cotton|dough)",
        "numb bottom",
    ),
    # Who leaks on laughing has done so since the children came; beside a back it is new.
    (
        r"(?:leak\w*|pee|wee|dribbl\w*|wet myself)(?: \w+){0,5}? (?:when|if|whenever|every time) i "
        r"(?:laugh|sneez|cough|jump|run|trampolin)\w*",
        " ",
        r"\b(?:back (?:pain|ache|hurts|went)|bad back|backache|discs?|sciatica|numb\w*|spine|legs?|"
        r"sudden\w*|now|new(?!,)|started|today|yesterday|lift\w*|operation|cancer)\b",
    ),
    # A dog that has an accident.
    (
        "(?:dog|cat|puppy|kitten|pup|rabbit) (?:has|had|keeps having|did|does|having)"
        "(?: an?| little)* (?:accidents?|wees?|pees?|poos?)(?: (?:in|on) (?:the |my |his )?\\w+)?",
        "dog",
    ),
    # Pain in the back, and not on peeing.
    (r"(back|spine|waist)( pains?| ache| hurts)(?= (?:and )?passing)", r"\2\3 ,"),
    (
        "going to the (?:toilet|loo) feels (?:different|strange|funny|odd|weird|wrong)",
        "bladder has changed",
    ),
    # Who only hears that it comes out does not feel it.
    (
        r"((?:loo|toilet|wee|weeing|pee|peeing|poo|bladder|bowels?|urine)\b[^?!]{0,60}?)"
        r"(?:cannot|could not|do not|not|never)(?: really| even| actually)? feel (?:it|anything|"
        r"that) (?:happening|happen|coming out|come out|leaving|passing)\b",
        r"\2cannot feel myself weeing",
    ),
    (
        r"((?:loo|toilet|wee|weeing|pee|peeing|bladder)\b[^?!]{0,60}?)have to listen"
        r"(?= (?:for it|out for it|to (?:know|hear|tell|check)|if|whether|because)\b)",
        r"\2cannot feel myself weeing",
    ),
    (
        r"((?:urine|pee|wee|poo|it)(?: would| will| just| does| did)* c[oa]m(?:es?|ing) out\b"
        r"[^.?!]{0,15}?)(?:cannot|could not|do not|did not|not) feel (?:it|anything|a thing)\b",
        r"\2cannot feel myself weeing",
        r"\b(?:pus|discharge|lump|cyst|spot|blackhead|hair)\b",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
