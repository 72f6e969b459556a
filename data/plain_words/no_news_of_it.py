"""Words that name a finding and tell nothing of this one: how it was once, what it is not, a joke.

"It was tiny, then it grew" is no tiny lump; "more purple than red" is not red.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import ALLERGIC, GRAVE

_WHOSE = "(?:my|his|her|the|our|their)"
_COLOR = any_of(
    r"""(?:dark |deep |light |pale )*(?:purple|gr[ea]y|brown|violet|black|pink|orange|brownish|
    purplish|gr[ea]yish|skin ?color(?:ed)?|flesh ?color(?:ed)?)(?: (?:gr[ea]y|brown|purple))?"""
).replace("| ", "|")
_EARLIER = any_of(
    r"""to begin with | to start with | at first | at the start | initially | before | originally |
    in the beginning"""
)
_LOOK = any_of(
    r"""(?:tiny|small|little|flat|soft|pink|red|pale|smooth|painless|pinhead)(?: and (?:tiny|small|
    little|flat|soft|pink|red|pale|smooth))?"""
).replace("| ", "|")
_LIMBS = any_of(
    r"""legs? | arms? | calf | calves | thighs? | feet | foot | hands? | jaw | joints? | tummy |
    belly | stomach | groin | head | hips? | knees?"""
)
_ELSEWHERE = any_of(
    r"""face | hands? | feet | arms? | legs? | chest | tummy | belly | stomach | back | palms |
    soles | scalp | neck"""
)
_BIT = any_of(
    r"""bitten | stung | bit | a (?:bug|insect|mosquito|mozzie|spider|flea|gnat|midge) bite |
    a bite | bites | mosquitoes | mozzies | fleas | a spider | spiders"""
)

NO_NEWS_OF_IT = (
    # A color that it is not.
    (rf"(?:more|rather) (?:of a )?({_COLOR}) than (?:it is )?(?:red|pink|reddish|brown)", r"\2"),
    (rf"({_COLOR}) (?:more|rather) than (?:red|pink)", r"\2"),
    # How it looked once.
    (
        rf"(was|were|used to be) (?:(?:only|just|really|very|quite|so|a bit) )*{_LOOK},? "
        rf"{_EARLIER}",
        r"\2",
    ),
    (
        r"(?:was|were) (?:(?:only|just|really|very|quite|so) )*(?:tiny|small|little|flat)(?=,? "
        r"(?:(?:and|"
        r"but) )?(?:then|now) )",
        "was",
    ),
    # What might be, what is feared or done in case of it, and what is no place of it.
    (
        r"(?:could|may|might)(?: well)? have been there (?:for )?(?:years|months|ages|weeks|ever)"
        r"(?: for all i know)?",
        " ",
    ),
    (
        r"in case (?:it is|its|it was) (?:the |my |a |our )?(?:new )?(?:wash(?:ing)? "
        r"(?:powder|liquid)|"
        r"detergent|softener|soap|shampoo|food|milk|sheets?|bedding)",
        " ",
    ),
    (
        rf"(?:clear|nothing|none)(?: at all)? (?:on|in|over) (?:{_WHOSE} )?{_ELSEWHERE}"
        rf"(?:(?:,| and| or)+ (?:on )?(?:{_WHOSE} )?{_ELSEWHERE}\b)*",
        " ",
        r"\b(?:breath\w*|numb\w*|feel|move)\b",
    ),
    # "No pain in my legs" tells of the legs, and not of the back.
    (
        rf"no (?:pain|pains|ache|aches)(?: at all)? (?:in|down|into|through) "
        rf"(?:(?:either|my|his|her|the|"
        rf"both|any) )?(?:left |right )?{_LIMBS}\b",
        " ",
    ),
    (r"(?:as far as|just above|just below) (?:the |my |his |her )?knees?", " "),
    (
        r"(?:checked|weighed|seen|looked at|check|jabs|injections|vaccines|review)((?: "
        r"\w+){0,4}?) at (?:\w+) "
        r"(?:weeks|months|days)\b(?! old)",
        r"checked \2",
    ),
    (r"towards? (?:the|its) (?:bottom|lower end|end) of it|(?:the )?bottom of it\b", " "),
    # A baby that kicks, a razor that burns, a sneeze, a nurse on the line, a lotion's color.
    (
        r"(he|she|baby|and) kicks(?! me| my)(?: "
        r"(?:and|his|her|rolls|legs|smiles|feeds|plays|happily|well|"
        r"fine|about|around|away))*",
        r"\2 ",
    ),
    ("razor[ -]?(?:burns?|rash)", "shaving"),
    (
        r"(?:after|with|from) (?:a|one|one big|a big|a hard|a single) (?:sneeze|cough)(?! "
        r"(?:medicine|"
        r"syrup|sweet|of blood))",
        " ",
    ),
    (r"(?:nurse|help|advice|111|phone|health)[ -]?line", "nurse"),
    (r"pink (?:lotion|stuff|cream|liquid)", "calamine"),
    (r"hot (?:holidays?|places?|destinations?)", "in the heat"),
    (r"(blue|gr[ea]y|brown|dark|color(?:ed)?|slate|ink) smudges?", r"\2 patch"),
    (r"(this|next) year\b", "lately", r"\b(?:since|all|start|beginning) (?:of )?this year\b"),
    # An age that is none, and a child that is grown up.
    (
        r"(?:act|acts|feel|feels|look|looks|dress|behave|move)(?:ing)? like (?:im|i am|i "
        r"was|shes|hes|he "
        r"is|she is|a|an) (?:\d\d|ninety|eighty|twenty|sixty|hundred)(?: year old)?",
        " ",
    ),
    (
        r"(?:daughter|son) (?:of|is|aged|whos|who is) (2\d|[3-5]\d)\b(?! "
        r"(?:weeks?|months?|days?|degrees|"
        r"minutes?|hours?))",
        r"adult \2 year old",
    ),
    (
        r"my (?:daughter|son) had (?:a |an )?(melanoma|skin cancer|breast cancer|cancer)(?: "
        r"removed)?"
        r"(?: at \d\d)?",
        r"my sister had \2",
    ),
    # How long one went to the sunbed is not how long it is there; to burn every year is
    # much sun.
    (
        r"(sun ?beds?|tanning beds?|worked (?:outdoors|outside)|working "
        r"(?:outdoors|outside)|sunbathed|"
        r"tanned|smoked)((?: \w+){0,4}?) for (?:many |several |\w+ )?(?:years|decades)\b",
        r"\2\3",
    ),
    (
        r"(?:sun ?burn(?:t|ed|s)?|burnt|burned|peel(?:ed)?|blistered) "
        r"(?:(?:badly|a lot|to a crisp) )?(?:every|each|after every|most) "
        r"(?:summers?|years?|holidays?)",
        "lots of sun over the years",
    ),
    # What somebody took it for.
    (
        rf"(?:thought|figured|assumed|wondered if|reckoned|guessed)(?: "
        rf"(?:it|that|he|hed|she|shed|i|id|"
        rf"they|theyd|was|were|had|must|have|been|just|only|maybe|got))* {_BIT}(?: by "
        rf"(?:something|a bug|an "
        r"insect|a spider|mosquitoes|midges|\w+)(?: in the \w+)?)?",
        "thought",
        ALLERGIC + "|" + GRAVE + r"|\b(?:still think|red ring|ring|tick)\b",
    ),
    (
        r"like (?:a |some )?(?:fleas?|mosquito|midges?|bugs?|something)(?: has| have| had| is)? "
        r"been at "
        r"(?:him|her|me|them|us)",
        " ",
    ),
    (r"gr(?:ow|ew|own|ows|owing) out of(?= (?:it|them|that|this)| soon|$)", " "),
    (
        r"(?:been through|tried|used|gone through|worked through)(?: \w+){0,2} (?:several|a "
        r"few|a couple of|"
        r"many) (?=(?:\S+ ){0,2}?(?:products?|washes|brands?|treatments?|remedies|soaps?))",
        "tried some ",
    ),
    (r"cannot see it,? (?:and |or )?(?:i )?cannot feel it", "cannot see it"),
    (r"(?:,|\.) not (?:that |very )?many\b(?=\s*(?:[.,;]|$))", ", only a few"),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
