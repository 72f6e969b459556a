"""Turns of speech that do not mean what their words mean one by one."""

from __future__ import annotations

import re

_BODY = (
    "(?:(?:my|me|ma|mi|his|her|their|our|your|both|the|of|left|right|lower|upper|whole|entire) )*"
    "(?:legs?|arms?|feet|foot|toes?|hands?|fingers?|face|lips|tongue|bottom|bum|butt|backside|"
    "buttocks?|groin|genitals|private(?:s| parts)|crotch|vagina|penis|testicles|thighs?|knees|"
    "calves|back|skin|side|body|between|down there|down below|below)"
)
_MY = "(?:(?:my|me|ma|mi|his|her|their|our|the) )?"
_FELT = "(?:in |at |around |on )?" + _BODY + r"\b|when (?:i |he |she )?(?:wip|pee|poo|wee)"

_TURNS = (
    ("(do|did|does|is|has|have|was|are)n t", r"\2 not"),
    ("do(s|se|ese|en|e)nt|do(en|se)st|dosnt", "does not"),
    ("w(i|hi|ih)th?(o|ou|ough)t|wihtout|withou", "without"),
    ("nto|nope|nah", "not"),
    ("wont", "will not"),
    ("not (quit|let up|ease up|give over|pack it in)", "not stop"),
    ("cant|can not|unable to|not able to|cannae|canny|carnt|cyant|cnt|caint|cannt", "cannot"),
    ("havnt|havet|hav not", "have not"),
    ("dinnae|dinna|dinny", "do not"),
    ("(c|w|sh)(u|oo)dn?t", r"\1ould not"),
    ("tween|inbetween|in between", "between"),
    ("rlly|rly", "really"),
    ("tae", "to"),
    (
        "wee (?=(bairn|boy|lad|lass|girl|man|baby|one|yin|spots?|lumps?|bumps?|marks?|dots?|"
        r"bit)\b)",
        "small ",
    ),
    ("bairn|wean|bubs|bub|bubba|bubby", "baby"),
    (
        "(i|he|she|hes|shes|im|we) ((feel|feels|felt|feeling|am|is|been) )"
        "((really|proper|so|very|pretty|a bit) )?(rough|ropey|ropy|crook)",
        r"\1 unwell",
    ),
    # Ways to name what one does on the toilet.
    (
        "spend(ing)? (a penny|pennies)|(go(ing)? for|have|having|take|taking) a "
        "(slash|tinkle|leak|whizz|jimmy|piddle|widdle)|tinkle|tinkling|"
        "piddl(e|ing)",
        "pee",
    ),
    # Not to feel a lump is to have none; not to feel a part of the body is numbness.
    (
        "(cannot|do not|does not|could not|can (hardly|barely)|can no longer)"
        rf"( \w+ly| even)? feel( anything| much| nothing)?(?= ({_FELT}))",
        "numb",
    ),
    (
        "(lost|losing|loss of|lose|no|hardly any|not much)( all| any| my| the)*"
        rf" (feeling|sensation)s?(?= (of |from )?({_FELT}))",
        "numb",
    ),
    (rf"({_BODY} (?:have|has|had|got|with) )(?:no|zero|not any) (?:feeling|sensation)", r"\2numb"),
    ("(do|does|did) not (get|have)( any| much)? (feeling|sensation)(?= when)", "numb"),
    ("(go|going|went|been|goes) for a number (two|2)|(do|doing|did) a number (two|2)", "go poo"),
    ("gray", "grey"),
    ("((have|has|had) )?not been able to", "cannot"),
    # "Pain in the middle of the back" is back pain.
    (
        r"(?<!back )(?<!spine )(pains?|aches?|agony)(?= "
        r"(in|across|through|along|down|at|of|between|under|behind) "
        rf"{_MY}(very )?((lower|low|upper|mid|middle|small|bottom|base|centre|center)( part)? )?"
        rf"(of {_MY})?(lower |upper |middle )?(back|spine|shoulder ?blades?)\b)",
        r"back \1",
    ),
    # A thing, a season or a saying that holds the name of a finding.
    ("cabin fever|pain in the neck|numbing (cream|gel|spray)|(a )?weakness for", " "),
    (r"weak (ankles?|knees?|bladder|spots?|nails?|chin|points?|hair)(?= \w+)", " "),
    (r"fever (blisters?|sores?)", "cold sore"),
    (
        "(sick and tired|sick|tired|fed up) (to death )?of",
        " ",
    ),
    (
        "(confused|confusing)(?= (about|by|with|over|as to|on|what|why|which|whether|if|how|bc|"
        "because|between|google))",
        " ",
    ),
    (
        r"(?<=antihistamine) makes? me( so| very| a bit| really)? (drowsy|sleepy)"
        r"|(?<=antihistamines) make me( so| very| a bit| really)? (drowsy|sleepy)",
        " ",
    ),
    (
        # "She felt faint, red spots came" is no faint spot.
        r"((?<!felt )(?<!feel )(?<!feels )(?<!feeling )(?<!over )(?<!went )(?<!go )(?<!going )"
        r"(?<!gone )(?<!nearly )(?<!almost )(?<!got ))faint(er|ly)?"
        "(?= (outline|lines?|marks?|trace|traces|brown|white|scars?|colou?r|purple|pale|circle|"
        "ring|smell|freckles?|spots?|tan|round|pink|pinkish|red|reddish|brownish|greyish|rash|"
        "blotch\\w*|splotch\\w*|bumps?|patch\\w*|dots?|net|web|stripes?)\\b)",
        " ",
    ),
    ("roof(ing)? shingles|shingles (roof|fitter)", " "),
    # A small child wets and soils itself every day.
    (
        "(baby|infant|newborn|toddler) ((has|had|just) )?(wet|pooed|peed|pooped|soiled) "
        "(him|her|it)self",
        r"\2",
    ),
    # Where the glass was pressed and the spots went, nothing is there to tick.
    (
        r"(glass|tumbler) test( (and|but|so|then))*( (it|they|she|he|the (rash|spots?)))?"
        "( (did|does|do|all|was|is|came out|came back|has|have))* "
        "(fade[sd]?|fading|disappear(s|ed)?|went( away)?|vanish(es|ed)?|negative|normal|fine|ok|"
        "okay|clear|passed|blanch(es|ed))",
        " ",
    ),
    ("(passed|negative) (the )?(glass|tumbler) test", " "),
    (
        "(temp|temperature|temps)( is| was| of| reads?| reading| seems?)?"
        "( all| quite| completely| perfectly)? (normal|fine|ok|okay|good)",
        "no fever",
    ),
    ("normal (body )?(temp|temperature)", "no fever"),
    # It is the animal that has it.
    (
        "(cat|dog|puppy|kitten|horse|rabbit|hamster|hen)s?"
        "( (is|was|has been|keeps|has|are|kept|had|having))?"
        " (wheezing|coughing|scratching|itching|vomiting|throwing up|being sick|limping|"
        "(a )?(fit|seizure|stroke)s?)",
        r"\2",
    ),
    # A small wound and a great pain: what a doctor calls out of proportion.
    (
        "(tiny|small|little|minor) (cut|scratch|graze|spot|bite|wound|nick|pimple) "
        "(but|and yet|yet)"
        r"( (the|it|i|is|in|am|has))* (agony|pain is unreal|unreal pain|hurts like hell|agonising|"
        "agonizing|excruciating|unbearable|pain is unbearable|pain is agony)",
        r"\3 pain out of proportion",
    ),
    ("tounges?", "tongue"),
    ("(confusing|confuses|confused) me", " "),
    ("blackheads? (that |which |have |has )*(turned|turn|gone|going|go) black", "blackheads"),
    (r"(weeks|wks|months) (gone|along|preg)", "weeks pregnant"),
    (
        "((glass|tumbler|cup)( \\w+){0,5}?)( they| it)? (do|does|did|will) not "
        "(vanish|fade|disappear|go( away| white| pale)?|turn white|blanch|change|lighten)"
        "|((press|push)(ed|ing)?( \\w+){0,4}?)( they| it)? (do|does|did|will) not "
        "(fade|go (white|pale)|turn white|blanch|lighten)",
        r"\2\8 does not fade under a glass",
    ),
    (r"for (over |more than |about |nearly |almost )?(a|one) (whole |full )?week", "for 7 days"),
    (
        "(?<=had )(shingles|chicken ?pox|measles)"
        r"(?= (once|before|already|twice|in (19|20)\d\d)\b)",
        r"\1 formerly",
    ),
    (r"babys|babies(?= (back|skin|face|chest|tummy|body|neck|lips|spine|bottom|bum))", "baby"),
    (
        "(toddler|child|kid|infant|newborn|son|daughter|boy|girl)s"
        "(?= (whole |lower |upper |little )?"
        "(back|skin|face|chest|tummy|body|neck|legs?|arms?|spine|lips|bottom|eyes?|head|rash)\\b)",
        r"\2",
    ),
    (
        "((has|have|had) )?(going|gone|goes|went|turned|turning|turns|become|becoming|became)"
        "(?= (all |very |completely )?(black|blue|grey|numb|purple|yellow|pale|white|red|dark(er)?|"
        "sweaty|clammy|cold|hot|weak|hard|stiff|floppy|limp|dusky)\\b)",
        "going",
    ),
    (r"(fades|disappears|vanishes) (under|when)( \w+){0,4} glass( on (it|them))?", " "),
    ("(fades|disappears|vanishes)(?= (under|when))", " "),
    ("(going|gone|went) down(?! (my|the|his|her|to|into|both|one|each))", "gone"),
    ("aint", "is not"),
    ("no one", "nobody"),
    ("(free|clear|rid) (of|from)", "without"),
    ("(not|no) more than|(less|fewer) than", "unsure"),
    ("not (more|that|so|too|as|very|sure)", "unsure"),
    ("for no reason|no (matter|doubt|wonder|apparent reason)|one of|more or less", " "),
    # How much is said apart from what; where it makes another finding of it, it stays.
    (
        r"(very|really|so|quite|pretty|super|extremely|incredibly|absolutely|totally|all|bloody|"
        "seriously|badly|proper|mega|getting|suddenly gone|rather|terribly|horribly|unbelievably)"
        "(?= (stiff|sore|hot|swollen|weak|numb|red|warm|tight|dizzy|faint|clammy|sweaty|cold|pale|"
        "confused|floppy|yellow|puffy|hurting|blue|grey|hoarse|wobbly|"
        "heavy|rigid|do not|does not|will not|cannot)\\b)",
        " ",
    ),
    ("just (?=(do|does|did|will|cannot|can) )", " "),
    # How fast is said by the word after these.
    (r"(very|really|so|quite|pretty|super|extremely|too)(?= (fast|quick(ly)?|rapid(ly)?)\b)", " "),
    # What was before ends here.
    ("(and|but)( then)? now", ". now"),
    # "Never had chickenpox now itchy blisters": what was denied ends here too.
    (
        r"((no|not|never)( \w+){0,3} (?!(of|any|is|are|was|it|signs?|be|even|longer|at|all)\b)\w+) "
        r"(?=now \w)",
        r"\1. ",
    ),
    ("(watch|watching|look|looking)( out)? for|keep an eye out for", "unsure"),
    # "It wraps round my side" says where; "a round patch" what it looks like.
    (
        r"round(?= (to|my|his|her|the|your|their|our|one|it|them|both|here|on)\b)|(?<=\ball )round",
        "around",
    ),
    # To grow out of a thing, or what comes out of it, is not to be drowsy.
    (
        "(?:gr[eo]wn?|growing) out of (it|them)"
        r"|((?<=\bcame )|(?<=\bcome )|(?<=\bcomes )|(?<=\bcoming )|(?<=\bpus )|(?<=\bstuff ))"
        "out of (it|them)",
        " out ",
    ),
    # "My lips and forehead are swollen" says it of both.
    (
        r"(lips?|tongue|throat|face|eyes|eyelids) and (my |his |her |their |the )?(\w+)"
        r"(?= (is|are|was|were|has|have)( \w+)? (swollen|swelling|swelled|puffy|puffed)\b)",
        r"\4 , \2",
    ),
    # A noun is what it looks like, a verb what somebody did.
    (r"spotted(?= (a|an|my|it|this|the|that|these|some|on|something|two|three|how)\b)", "noticed"),
    (r"bumped(?= (my|his|her|into|it|against|on|the)\b)|bumps (into|against)|bumps it", "knocked"),
    ("pick(ed|ing|s)? up", "lift"),
    ("by accident|accidentally", " "),
    # What is rubbed in or taken for the itch is no baby, no face and no new medicine.
    (
        "(baby|face|body|hand|acne) (lotion|oil|powder|shampoo|wipes?|wash|soap|cream|scrub)",
        " lotion ",
    ),
    (
        "(allergy|hives|hay ?fever|anti ?itch|itch) (tablets?|pills?|meds?|medicines?|medication)",
        "antihistamine",
    ),
    # Weather, a bath and a busy kitchen are not the skin.
    (
        "hot(?= (night|day|days|weather|summers?|stoves?|kitchen|country|countries|climate|room|"
        "evening|afternoon|water|tea|drinks?|food|spell)\\b)",
        " ",
    ),
    (r"deep(?= (crimson|brown|tan)\b)", " "),
    # Hard may say how: "I pressed hard" is not a hard lump.
    (
        "(press|push|rub|scratch|squeez|lean|knock|hit|rubb)(e[sd]?|ed|es|ing|s)?"
        "( (it|on it|them|down|on|really|too|very|so))* hard",
        r"\2\3 ",
    ),
    ("hard enough", "enough"),
    (r"(after|in|out of) (my|the|a) shower(?= (i )?(saw|noticed|found|felt|spotted|i)\b)", " "),
    (r"masses of(?= \w+)", "lots of"),
    ("no idea|do not know|used to|do i have|have i got", "unsure"),
    (
        "(as|(when|since) (i|he|she|we) (was|were)) (a |very |only )*"
        "(child|kid|boy|girl|baby|teenager|little|young|small)",
        "formerly",
    ),
    (
        "(last|previous) (year|month|winter|summer|spring|autumn|time)"
        "|(years?|months?|ages) (ago|back)|in the past",
        "formerly",
    ),
)
_SEARCHED = tuple((re.compile(rf"\b({said})\b"), meant) for said, meant in _TURNS)


def plainly(text: str) -> str:
    """`text` (small letters, no apostrophes) with every such turn in words that mean the same."""
    for said, meant in _SEARCHED:
        text = said.sub(meant, text)
    return text
