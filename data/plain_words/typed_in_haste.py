"""What people type in haste, or in an English that is not their first: "I no can pee"."""

from __future__ import annotations

_DOING = (
    "(?:pee|wee|poo|urinate|piss|pass|hold|make|go to|walk|stand|move|bend|lift|breathe?|swallow|"
    "talk|speak|see|feel|wake|sleep|sit|eat|drink|open|raise|turn)"
)
_CHILD = "baby|babies|newborn|infant|bub|little one|son|daughter|grandson|granddaughter"
_AGED = r"(\d{1,2}) (days?|weeks?|wks?|months?|mths?)"
_FALLS = "moles?|scabs?|crust|skin ?tags?|tags?|warts?|growths?|lumps?|bumps?|spots?|ticks?|top"
_SLEPT_BADLY = (
    r"\b(?:late night|up all night|night shifts?|no sleep|(?:cannot|not) sleep\w*|poor sleep|"
    r"keeps? (?:me|him|her|us) (?:up|awake)|wakes? (?:me|him|her|us))\b"
)
_FEVERISH = (
    r"\b(?:shiver\w*|shak\w+|fever\w*|temperature|temp|chills?|ill|unwell|poorly|touch|faint\w*|"
    r"clammy|rigors?|flu|confus\w*)\b"
)
_ELSEWHERE = (
    r"(?:(?:swimming|running|dancing|shopping|walking|training|camping|cycling)\b|out\b|outside|"
    r"anywhere|on holiday|in(?:to)? the (?:pool|sea|water)|to (?:\w+ )?(?:school|work|gym|beach|"
    r"pool|party|prom|class|pe|college|uni|pub|shops?|doctors?|gp|hospital|bed|sleep|church)\b)"
)

TYPED_IN_HASTE = (
    (rf"(?:no|not) can (?:even |really |properly )?(?={_DOING}\b)", "cannot "),
    (rf"(?:no|not) able (?:to )?(?={_DOING}\b)", "cannot "),
    (rf"can no (?={_DOING}\b)", "cannot "),
    (r"pi ?pi", "pee"),
    ("stabby", "stabbing"),
    ("xmas|chrimbo|crimbo", "christmas"),
    # "Really sleepy" is as sleepy as "very sleepy"; who slept badly is "so sleepy".
    (
        r"(?:(?:really|extremely|incredibly|super|unusually) )+(?=sleepy\b)|"
        r"(?<=he is )so (?=sleepy\b)|(?<=hes )so (?=sleepy\b)|(?<=baby is )so (?=sleepy\b)",
        "very ",
        _SLEPT_BADLY,
    ),
    # "Baby 2 months temp 38": how old, and not how long; "on my baby, 2 weeks" is how long.
    (
        rf"(?<!\bon )(?<!\bon my )(?<!\bon our )(?<!\bhad a )({_CHILD}),? {_AGED}"
        r"(?! (?:ago|old|pregnant|of|now|later|after|early|premature|prem|gone|post|running|on)\b)",
        r"\2 is \3 \4 old",
    ),
    (
        r"((?:lost|losing|lose|dropped|dropping)(?: \w+){0,4}?),? (?:but |and )?"
        r"(?:(?:i|am|im|was|have|been) )*not (?:even |been )*(?:trying(?: to)?|dieting|on a diet)",
        r"\2 without trying",
    ),
    (
        r"((?:ache|aches|aching|pain|pains|hurts|hurting)(?: (?:that|thats|which|is|has|been|"
        r"really|just|absolutely|literally))*) killing me",
        r"\2 unbearable",
    ),
    (
        r"(?:got |was |is |am |been )*burn(?:t|ed) (?:from|off|with) (?:the |too much )?sun",
        "sunburnt",
    ),
    # Who was hot and sweaty is not feverish, and no skin is warm to the touch.
    (
        r"(?:after|from) (?:(?:i|he|she|we|was|were|being|getting|got|been) )*"
        r"(?:(?:so|too|very|really|all) )?(?:hot|boiling)(?: and sweaty| and sticky)?"
        r"(?= ?(?:$|[.,;!?]|i\b|he\b|she\b|in bed|at night|on holiday|"
        r"at work|at the gym))",
        "after sweating",
        _FEVERISH,
    ),
    # Redness that one cannot see on dark skin may be there.
    (
        r"(?:cannot|do not|hard to|difficult to) (?:really )?see (?:any |the )?(?:redness|red)"
        r"(?= (?:because|as|since|cos|coz|due to|on)\b[^.;?!]{0,25}\b(?:dark|black|brown)\b)",
        "redness is hard to see",
    ),
    # Who will not go swimming speaks of no bump that will not go.
    (rf"will not go {_ELSEWHERE}", " "),
    # A mole that falls off is no fall.
    (
        rf"({_FALLS})((?: (?:has|have|had|just|then|that|which|on|my|back|it|finally))*) "
        r"(?:fell|fallen|falls|falling|dropped) off",
        r"\2\3 came off",
    ),
    (
        r"((?:blister\w*|(?<!no )(?<!without )(?<!any )(?:fever|temperature))"
        r"(?: (?!and\b|skin\b)\w+){0,5}?)"
        r"(?:,| and|, and|\.|,? now)+"
        r"(?: my| his| her| the)? skin (?:is |keeps )?coming off",
        r"\2 skin coming off",
        r"\b(?:sun\w*|heels?|feet|foot|toes?|hands?|fingers?|palms?|shoes?|boots?)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
