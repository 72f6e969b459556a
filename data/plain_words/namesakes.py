"""Things, seasons and sayings that hold the name of a finding and do not mean it."""

from __future__ import annotations

NAMESAKES = (
    # A thing, a season or a saying that holds the name of a finding.
    # The low end of a thing is no bottom.
    (
        "(?:the )?(?:very )?bottom (?:end |edge |tip |part )?of (?=(?:my|his|her|the|their|our|"
        "this|a|one) (?:left |right )?(?:shoulder|ribs?|scar|lump|hair\\w*|breasts?|bra|mole|rash|"
        "patch)\\b)",
        " ",
    ),
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
    # What one aims at, and a shop, are no rings on the skin.
    (
        "target (weight|date|market|audience|practice|price|heart|range|sales|number|goal|for|of|"
        "store|shop)|(weight|sales|work|step|steps|fitness|savings?|calorie|pressure|sugar|easy|"
        "soft|prime|main) targets?|(at|from) target"
        "(?! (like|shaped|looking|lesion|spot|mark|ring))",
        " ",
    ),
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
        " (wheezing|coughing|panting|scratching|itching|vomiting|throwing up|being sick|limping|"
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
    # What is close to the throat does not close it.
    (r"close(?= (to|by|beside|together|up to)\b)", "near"),
    # Red hot is both; joy takes nobody's breath.
    ("red hot", "redness warm to touch"),
    ("(breathless|out of breath) with (excitement|laughter|laughing|joy|delight)", " "),
    ("weak (for|at) (chocolate|cake|biscuits|maths|spelling|sweets)", " "),
    # A noun is what it looks like, a verb what somebody did.
    (r"spotted(?= (a|an|my|it|this|the|that|these|some|on|something|two|three|how)\b)", "noticed"),
    (r"bumped(?= (my|his|her|into|it|against|on|the)\b)|bumps (into|against)|bumps it", "knocked"),
    ("pick(ed|ing|s)? up", "lift"),
    ("by accident|accidentally", " "),
    # To fall asleep is no fall, to run down the arm is not run down, plenty to drink is no bump.
    (r"f[ea]ll(?:ing|s)? asleep", "slept"),
    (r"(runs?|running|ran) down(?= (the|my|his|her|into|both|one|each|from|to)\b)", r"goes down"),
    (
        "(drinks?|drinking|eats?|eating|sleeping) plenty|plenty to drink"
        "|plenty of (water|fluids?|rest|sleep|sun|sunscreen|times)",
        " ",
    ),
    # What was taken for it did not bring it.
    (
        "(had|took|tried|on) antibiotics"
        "(?=[^.;?!]{0,40}(not help|no help|did nothing|no use|not work|made no difference))"
        "|antibiotics(?= (or|and) [^.;?!]{0,20}(do|does|did) not help)|even had antibiotics",
        " ",
    ),
    # A knot in a muscle is no lump, and scars may have any colour.
    (r"(\bmuscles?\b[^.;?!]{0,60} )knots?\b", r"\2muscle knot"),
    (r"purple(?= scars?\b)", " "),
    # A fever that broke is over, and a baby aspirin is no baby.
    (
        r"(fevers?|temperature)( had| has)? (broke|broken|came down|settled)(?! (\w+ )?(out|into))",
        r"\2 gone",
    ),
    ("baby aspirin", "aspirin"),
    # Who takes it day by day for something else has not begun with it.
    (
        r"takes? ((a|an|my|his|her|the|also|only|just|daily|low|dose) ){0,3}"
        "(statins?|lisinopril|omeprazole|(blood pressure|water|thyroid) (tablets?|pills?)|"
        "thyroxine (and (a|my) )?(water (tablets?|pills?))?)"
        r"(?! (and )?(since|from) (last|this|yesterday|\w+day)\b)",
        " ",
    ),
    # What is rubbed in or taken for the itch is no baby, no face and no new medicine.
    (
        "(baby|face|body|hand|acne) (lotion|oil|powder|shampoo|wipes?|wash|soap|cream|scrub)",
        " lotion ",
    ),
    (
        "(allergy|hives|hay ?fever|anti ?itch|itch) (tablets?|pills?|meds?|medicines?|medication)",
        "antihistamine",
        # Blisters and raw skin after them are a reaction, and not what they are taken for.
        r"\b(?:now|since|after|started|new|then)\b.*\b(?:blister\w*|peel\w*|raw|sores|ulcers)\b",
    ),
    # Weather, a bath and a busy kitchen are not the skin.
    (
        "hot(?=,? (and |or )?(humid|sticky|muggy|stuffy)\\b)"
        "|hot(?= (night|day|days|weather|summers?|stoves?|kitchen|country|countries|climate|"
        "room|evening|afternoon|water(?! bottle)|tea|drinks?|food|spell|weeks?|weekend|month|car|"
        "van|bus|office|sun|holiday|tent|factory|bakery|hike|walk|run|ride)\\b)",
        # Not left out: else "hot weather" in the vocabulary would be any weather.
        "sultry",
    ),
    (r"deep(?= (crimson|brown|tan)\b)", " "),
    # Who grew five inches grew fast; no lump did.
    (
        "(i|ive|he|hes|she|shes|we|weve|son|daughter|boy|girl|child)( (have|has|had|just|also))*"
        r" (grew|grown|growing|shot up)( (by|about|nearly|over|almost))?"
        r" (\d+(\.\d+)?|a few|a couple of|some|two|three|four|five|six|seven|eight|ten)"
        " (inch(es)?|cms?|centimetres|centimeters|feet|foot)",
        r"\2 had a growth spurt",
    ),
    # Hard may say how: "I pressed hard" is not a hard lump.
    (
        "(press|push|rub|scratch|squeez|lean|knock|hit|rubb)(e[sd]?|ed|es|ing|s)?"
        "( (it|on it|them|down|on|really|too|very|so))* hard",
        r"\2\3 ",
    ),
    ("hard enough", "enough"),
    (r"(after|in|out of) (my|the|a) shower(?= (i )?(saw|noticed|found|felt|spotted|i)\b)", " "),
    (r"masses of(?= \w+)", "lots of"),
)
"""Each turn, as a regular expression, and what stands in its place."""
