"""How much, how fast, for how long and whether still: said apart from what is there."""

from __future__ import annotations

DEGREES = (
    ("tounges?", "tongue"),
    ("(confusing|confuses|confused) me", " "),
    ("blackheads? (that |which |have |has )*(turned|turn|gone|going|go) black", "blackheads"),
    (r"(weeks|wks|months) (gone|along|preg)\b(?! by)", "weeks pregnant"),
    (
        "((glass|tumbler|cup)( \\w+){0,5}?)( they| it)? (do|does|did|will) not "
        "(vanish|fade|disappear|go( away| white| pale)?|turn white|blanch|change|lighten)"
        "|((press|push)(ed|ing)?( \\w+){0,4}?)( they| it)? (do|does|did|will) not "
        "(fade|go (white|pale)|turn white|blanch|lighten)",
        r"\2\8 does not fade under a glass",
    ),
    ("((does|will|do|did) not|never|not) (let|lets|letting) (up|go)(?! of)", "constant"),
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
    ("no idea|do not know|used to|do i have|have i got", "unsure"),
    (
        "(as|(when|since) (i|he|she|we) (was|were)) (a |very |only )*"
        "(child|kid|boy|girl|baby|teenager|little|young|small)",
        "formerly",
    ),
    (
        r"(?:when|since) (?:i|he|she) was (?:(?:about|around|only|like) )?"
        r"(?:\d{1,2}|at (?:school|uni|college)|in (?:my|his|her) (?:\w+ )?(?:teens|\w+ties|\d0s)|"
        r"younger|pregnant with)(?! (?:weeks?|wks|days?|months?|hours?|minutes?))(?![\d.])",
        "formerly longago",
    ),
    # "Long ago" ends also what counts for months, as a new medicine does.
    (
        "last year|((a )?(few|couple of|good few) )?years (ago|back)"
        # A year that is past for whoever reads this.
        r"|(back )?in (the year )?(19\d\d|20[01]\d|202[0-4])\b",
        "formerly longago",
    ),
    (
        "(last|previous) (month|winter|summer|spring|autumn|time)|previous year"
        "|(year|months?|ages) (ago|back)|in the past",
        "formerly",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
