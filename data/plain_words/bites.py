"""Who or what bit, in whatever order it is told: a dog, a person, a snake. Insects are not here."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_ANIMAL = any_of(
    r"""dogs? | pupp(?:y|ies) | pup | alsatian | rottweiler | labrador | terrier | pit ?bull |
    german shepherd | cats? | kittens? | kitty | moggy | bats? | rats? | mouse | mice |
    monkeys? | macaques? | fox(?:es)? | squirrels? | ferrets? | hamsters? | gerbils? |
    guinea pigs? | rabbits? | horses? | pony | donkeys? | pigs? | raccoons? | badgers? |
    camels? | goats? | mongoose | parrots? | seals? | wol(?:f|ves) | jackals? | dingo(?:es)? |
    possums? | coyotes? | boars? | spaniel | staff(?:y|ie) | husky | bulldog | chihuahua |
    collie | poodle | mastiff | jack russell | dachshund | xl bully"""
)
_PERSON = any_of(
    r"""person | man | woman | human | someone | somebody | child | kid | toddler | boy | girl |
    lad | little ones? | young ones? | guy | bloke | patient | resident | client | pupil |
    classmate | inmate | brother | sister"""
)
_SNAKE = any_of(
    r"""(?:coral |tiger |brown |tree |grass |garter |corn |poisonous |venomous )?snakes? |
    (?:puff )?adders? | vipers? | cobras? | kraits? | mambas? | rattlesnakes? | rattlers? |
    copperheads? | cottonmouths? | water moccasins? | boomslangs? | taipans? | pythons?"""
)
_HAS = r"(?:(?:has|have|s|had|just|then|only|actually|really|also|suddenly|properly|don) )*"
_BIT = r"(?:bit|bitten|nipped|mauled|savaged|chomped)"
_TEETH = r"(?:sank|sunk|sinks|dug|put)(?: (?:its|his|her|the|their))?(?: \w+)? (?:teeth|fangs)"
_BY = (
    r"(?: \w+){0,3}? by (?:(?!fleas?|mites?|ticks?|bugs?|insects?|something|mosquito\w*)\w+ ){0,3}?"
)
_WHOM = r"(?:me|him|her|us|my|his|our|the|on|in|into|through)\b"
_WHOSE_ANIMAL = (
    r"(?:(?: \w+)? (?:next door|over the road|across the road|down the road|in the \w+|from \w+ "
    r"\w+|at \w+(?: \w+)?|in (?:our|my|the|his|her) \w+|of (?:my|a|the) \w+|on the \w+))?"
)
_BROKEN = (
    r"\b(?:brok\w+|drew|blood|bl[ue]e?d\w*|swoll\w+|swell\w*|red|infect\w+|deep|punctur\w+|pus|"
    r"hot|sore|throb\w*|teeth marks?)\b"
)
_UNLESS_SORE = r"^(?!.*\b(?:swoll\w+|swell\w*|red|infect\w+|pus|hot|throb\w*|sore)\b).*"
_NO_MARK = (
    rf"{_UNLESS_SORE}\b(?:no (?:marks?|blood|broken)|not (?:a mark|broken?|break|bleed\w*)|"
    r"did not break|without breaking|playfully|gently|all healed|scar)\b"
)

BITES = (
    # A dog that is weak or ill.
    (
        r"(?:my|our|the|his|her) (?:dog|cat|puppy|kitten|rabbit|horse|pony) "
        r"(?:is|was|has been|went|has)"
        r" (?:\w+ ){0,2}(?:weak|numb|limping|ill|sick|poorly|lame|paralysed|incontinent)"
        r"[^,.;?!]{0,25}",
        "dog",
        r"\b(?:bit|bite|bitten)\b",
    ),
    # Where the animal is the one that was bitten, nobody else was.
    (
        rf"{_SNAKE} {_HAS}bit (?:my|the|our|a|his|her) {_ANIMAL}|{_ANIMAL} (?:had|has|got|suffered)"
        rf" (?:a |an )?(?:snake|adder|dog|tick|insect|wasp|bee) (?:bite|sting)|"
        rf"{_ANIMAL} (?:was|got|is|has been) bitten(?: \w+)? by (?:a |an |another )?(?:{_SNAKE}|"
        rf"{_ANIMAL})",
        " ",
        rf"\b(?:bit|bitten|got|stung) (?:me|us|him|her)\b(?! {_ANIMAL})",
    ),
    # A snake first: "the snake bit me", "bitten on the foot by an adder", "fang marks".
    (
        rf"{_SNAKE} {_HAS}(?:{_BIT}|bite|struck|strike|attacked|{_TEETH}|got(?= (?:me|him|her|my|"
        rf"his|us)\b))",
        "snake bite",
    ),
    (rf"(?:{_BIT}|struck|stung|attacked|bite){_BY}{_SNAKE}", "snake bite"),
    (
        rf"{_SNAKE}(?: \w+){{0,3}} it (?:bit|struck)|(?:two |2 )?fang (?:marks?|holes?|punctures?)",
        "snake bite",
    ),
    (rf"{_SNAKE} bites?", "snake bite"),
    (
        rf"(?:bit(?:ten)?|bite)\b[^.;?!]{{0,40}}\b{_SNAKE}(?: i think| we think| maybe| possibly|"
        rf" probably|(?=$|[.,;!?]))",
        "snake bite",
    ),
    # An animal.
    (
        rf"{_ANIMAL}{_WHOSE_ANIMAL} {_HAS}(?:scratched (?:me )?and )?(?:{_BIT}|{_TEETH}|attacked|"
        rf"went for)(?= {_WHOM}|$|[,.;])",
        "animal bite",
        _NO_MARK,
    ),
    (rf"(?:{_BIT}|attacked){_BY}{_ANIMAL}", "animal bite", _NO_MARK),
    (
        rf"{_ANIMAL}[^.;?!]{{0,30}}\b(?:fangs?|teeth)(?: \w+){{0,2}} (?:went|go|gone)(?: \w+)? "
        rf"(?:in|into|through)",
        "animal bite",
        _NO_MARK,
    ),
    (
        rf"(?<!bed ){_ANIMAL} bites?(?! (?:me|my|him|her|his|us|when|all the time|to|and plays))",
        "animal bite",
        _NO_MARK,
    ),
    (
        r"(?<!flea )(?<!mite )(?<!insect )(?<!mosquito )(?<!tick )bites?(?: marks?| wounds?)? "
        rf"(?:from|off|of|by) (?:a |an |my |the |our |another |next doors )?(?:\w+ )?{_ANIMAL}",
        "animal bite",
        _NO_MARK,
    ),
    (
        rf"{_ANIMAL} {_HAS}(?:tore|ripped|gashed|slashed|clamped|latched on)(?: \w+)? (?:my|his|"
        rf"her|our)"
        r"(?: \w+)? (?:arm|forearm|hand|leg|face|lip|ear|fingers?|calf|skin|thigh|cheek|nose|foot|"
        r"ankle|wrist)",
        "animal bite",
        _NO_MARK,
    ),
    (
        rf"{_ANIMAL} {_HAS}got (?:(?:its|his|her) (?:\w+ )?(?:teeth|fangs) (?:in|into|on)|"
        rf"(?:me|him|her)\b(?=.*(?:{_BROKEN}|\bweep\w*|\bbite)))",
        "animal bite",
        _NO_MARK,
    ),
    (
        r"(?<!cricket )(?<!baseball )(?<!rounders )\bbats? (?:\w+ ){0,8}?"
        r"(?:bites?|bit|bitten|scratch\w*)",
        "animal bite",
    ),
    # A person, where the skin is broken or sore after it; and a fist on somebody's teeth.
    (
        rf"{_PERSON}(?: (?:at|in|from) (?:the |his |her |my )?\w+(?: \w+)?)? {_HAS}bit"
        rf"(?= (?:me|him|her|my|his|us)\b)(?=.*{_BROKEN})|"
        rf"{_BIT}(?: \w+){{0,3}}? by (?:\w+ ){{0,2}}?{_PERSON}(?=.*{_BROKEN})|"
        rf"(?:human|fight|person) bites?|bites? (?:from|off|by) (?:a |another |my )?(?:\w+ "
        rf")?{_PERSON}(?=.*{_BROKEN})",
        "human bite",
        _NO_MARK,
    ),
    (
        r"punch(?:ed|ing)?(?: \w+){1,4}? in (?:the |his |her )?(?:teeth|mouth|"
        r"gob)(?=.*\b(?:knuckles?|hand|finger))|"
        r"(?:knuckles?|hand)\b[^.;?!]{0,30} on (?:his|her|someones|somebodys|their|a guys|the "
        r"other \w+) (?:tooth|teeth)",
        "human bite on hand",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
