"""Short forms, dialect, and ways to name what the body does, in the words of the vocabulary."""

from __future__ import annotations

_BODY = (
    "(?:(?:my|me|ma|mi|his|her|their|our|your|both|either|each|the|that|this|of|most|much|part|half|all|left|"
    "right|lower|upper|whole|entire) )*"
    "(?:legs?|arms?|feet|foot|toes?|hands?|fingers?|face|lips|tongue|bottom|bum|butt|backside|"
    "buttocks?|groin|genitals|private(?:s| parts)|crotch|vagina|penis|testicles|thighs?|knees|"
    "calves|back|skin|side|body|between|down there|down below|below)"
)
_FELT = "(?:in |at |around |on )?" + _BODY + r"\b|when (?:i |he |she )?(?:wip|pee|poo|wee)"

SPOKEN_FORMS = (
    # Many type as they speak: "thinkin".
    (
        "(kill|think|hurt|end|cutt|jump|hang|try|plann|wish|liv|feel|go|want|breath|bleed|sweat|"
        "shak|"
        "shiver|vomit|throbb|burn|ach|itch|chok|cough|wheez|struggl|fight|crush|squeez|tingl|"
        "twitch|jerk|talk|spread|pour|pump|gush|swell|puk|peel|scream|cry|faint|dy|pass|gett|"
        "comin)in",
        r"\2ing",
    ),
    ("(do|did|does|is|has|have|was|are)n t", r"\2 not"),
    # What happens if somebody does this and that happens whenever it is done.
    (
        r"(?<!what )(?<!even )(?<!worse )(?<!wonder )(?<!know )if (?:ever )?(i|you) "
        r"(?=(?:press|push|scratch|rub|bend|touch|lean|lie|sit|stretch|lift|move|turn|twist|cough|"
        r"sneeze|sweat|squeeze|poke|stroke|knock|catch|lay|stand|pick|run my)\b)",
        r"when \2 ",
        r"\?|\b(?:should|could|will|would|shall)\b",
    ),
    ("do(s|se|ese|en|e)nt|do(en|se)st|dosnt", "does not"),
    ("w(i|hi|ih)th?(o|ou|ough)t|wihtout|withou", "without"),
    ("hav", "have"),
    ("bout(?! of)", "about"),
    ("fink(?:ing)?", "think"),
    ("nto|nope|nah", "not"),
    (r"(?<=\d )yrs?|(?<=\d)yrs?", " years"),
    ("yrs", "years"),
    ("nite", "night"),
    ("chi(?:x|kin|ckin) ?po(?:x|ks|cks)|chicken ?po(?:ks|cks)", "chicken pox"),
    ("bed ?sores?", "bed sore"),
    # At 33 weeks somebody is pregnant; on day eight of antibiotics they are new.
    (r"at (?:2\d|3\d|4[0-2]) (?:weeks|wks)(?! (?:old|post|after|of)\b)", "pregnant"),
    (r"^(?:2\d|3\d|4[0-2]) (?:weeks|wks)(?= ?,| and)", "pregnant"),
    (
        r"pregnant (\d{1,2}) (weeks|wks)(?! (?:ago|of|later|after|earlier|before|apart)\b)",
        r"\2 \3 pregnant",
    ),
    (
        "(baby|infant|son|daughter)(?: (?:is|whos|thats))? "
        "(?:under|less than|not yet) (?:1|one|a) month",
        r"\2 newborn",
    ),
    (
        r"day (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:of|on|into) (?:my |the |his |"
        "her )?(?:antibiotics?|amoxicillin|penicillin|tablets|meds|medication|pills|course)",
        "days into antibiotics",
    ),
    ("wont", "will not"),
    ("not (quit|let up|ease up|give over|pack it in)", "not stop"),
    ("cant|can not|unable to|not able to|cannae|canny|carnt|cyant|cnt|caint|cannt", "cannot"),
    ("havnt|havet|hav not", "have not"),
    ("dinnae|dinna|dinny", "do not"),
    ("(c|w|sh)(u|oo)dn?t", r"\1ould not"),
    ("tween|inbetween|in between", "between"),
    ("rlly|rly", "really"),
    ("triple a(?! batter)", "aortic aneurysm"),
    ("tae", "to"),
    (
        "wee (?=(bairn|boy|lad|lass|girl|man|baby|one|yin|spots?|lumps?|bumps?|marks?|dots?|"
        r"bit|red|purple|black|brown|white|pink|blue|itchy|hard|punched)\b)",
        "small ",
    ),
    ("bairn|wean|bubs|bub|bubba|bubby", "baby"),
    (
        "(i|he|she|hes|shes|im|we) ((feel|feels|felt|feeling|am|is|been) )"
        "((really|proper|so|very|pretty|a bit) )?(rough|ropey|ropy|crook)",
        r"\2 feel unwell",
    ),
    # "N" is "and"; and from nothing to purple is no "nothing".
    ("(?<=[a-z] )n(?= [a-z]{2})", "and"),
    (
        "(?:(?:went|gone|go|goes|going|jumped|changed|turned) )?from (?:nothing|zero|no pain|"
        "normal|fine|perfectly fine|nowhere)(?: at all| much)? to(?= \\w)",
        "suddenly turned",
    ),
    ("nothing (?:short of|less than|but)(?= )", " "),
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
    (
        "(?<=[a-z,] )(?:no|lost all|lost the|lost) feeling(?= ?(?:$|[.,;!?]|and\\b|now\\b|left\\b|"
        "any ?more\\b|at all\\b|there\\b))",
        "numb",
        r"\b(?:lumps?|mole|tag|freckle|growth|lipoma|bump|spot)\b",
    ),
    ("(go|going|went|been|goes) for a number (two|2)|(do|doing|did) a number (two|2)", "go poo"),
    # "Im 34 weeks and my hands itch" tells how far on she is.
    (
        r"(im|i am|shes|she is) (about |nearly |only )?(\d+) (weeks|wks|wk)"
        r"( gone)?(?= (and|with|now|but)\b|,|\.|$)",
        "pregnant",
    ),
    # "Been to wee, nothing comes out" is not to be able to.
    (
        "(?:pee|wee|urinate|piss|pass water|pass urine|loo|toilet)"
        r"(?: ?,| and| but| yet| then| still)+ (?:nothing|not a (?:drop|drip|trickle))"
        "(?: is| will| would| much)* (?:comes?|came|coming|happens?|happened|happening|there)",
        "cannot pee",
    ),
    # A person who is fitting has a seizure; a dress that is fitting does not.
    (
        "(?:(?<=, )|(?<=^)|(?<=he )|(?<=hes )|(?<=he is )|(?<=started )|(?<=been )|(?<=keeps )|"
        "(?<=now )|(?<=baby )|(?<=child )|(?<=son )|(?<=daughter )|(?<=boy )|(?<=girl )|(?<=and ))"
        "fitting"
        r"(?=$| ?[,.;!?]| and| now| again| for| on the| since| with)",
        "had a fit",
    ),
    # In Nigeria "no fit" is "cannot", and "dey" says what goes on.
    (
        "no fit(?= (?:bend|move|stand|walk|breathe?|talk|pee|urinate|piss|sit|sleep|eat|swallow|"
        r"feel|hold|turn|see|lift|get up|wake|open)\b)",
        "cannot",
    ),
    ("no dey", "not"),
    ("dey", "is"),
    ("gray", "grey"),
    ("((have|has|had) )?not been able to", "cannot"),
)
"""Each form, as a regular expression, and what it stands for."""
