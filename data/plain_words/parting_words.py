"""Sideways ways to say that one may end one's life: means at hand, good-byes, being a burden."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import DESPAIR, unless_grave

_WANTS_TO_DIE = " want to die . "
_END = (
    r"(?= ?(?:$|[.,;!?)]|and\b|so\b|but\b|any ?more\b|tonight\b|tomorrow\b|now\b|"
    r"any longer\b|soon\b))"
)
_MISS = any_of("miss | notice | care about | cry for | mourn | find")
_NOBODY = any_of(
    "nobody | no one | noone | not anyone | no body | who would | who will | not a soul | nobodyd"
)
_WORLD = any_of(
    """the world | they | everyone | everybody | my family | my kids | the kids | people | my mum |
    my husband | my wife | you all | all of them | them all | hed | shed | they all | theyd | we"""
)

PARTING_WORDS = (
    ("sewer ?slid(?:e|al)|unaliv(?:e|ed|ing)(?: myself)?|kys|kms|self ?delete", _WANTS_TO_DIE),
    # Who does not trust or keep safe himself or herself.
    (
        "(?:not|cannot|never) (?:really )?trust (?:my|him|her)self|not (?:feel(?:ing)? )?safe "
        "(?:with|from|around|by) (?:my|him|her)self|(?:cannot|could not|not able to) keep "
        r"(?:my|him|her)self safe|(?:danger|risk) to (?:my|him|her)self",
        _WANTS_TO_DIE,
        unless_grave(r"\b(?:not to (?:scratch|pick|pop|squeeze)|with (?:a|the) needle)\b", DESPAIR),
    ),
    (
        "(?:cannot|could not|not) (?:promise|guarantee|say)(?: that)? (?:i|ill|id|i will|i "
        "would|he|she)"
        r"(?: \w+){0,2}? be (?:here|alive|around)(?: tomorrow| in the morning| much longer| "
        r"next week)?",
        _WANTS_TO_DIE,
    ),
    (
        "(?:might|may|going to|gonna|could|will|scared ill|afraid ill|worried ill|about to) do "
        "something"
        r"(?: (?:stupid|silly|bad|terrible|drastic|awful))?(?: to (?:my|him|her)self)?"
        rf"(?<!something){_END}",
        _WANTS_TO_DIE,
        unless_grave(r"\b(?:pop\w*|squeez\w*|pick\w*|wrong|spots?|cream|pimple)\b", DESPAIR),
    ),
    # Good-byes.
    (
        "(?:writ(?:e|ing|ten)|wrote|left|leaving|done|finished|posted|sent)(?: \\w+){0,3}? "
        "(?:good ?bye|farewell|"
        "suicide|last|final) (?:letters?|notes?|messages?|texts?|cards?)|(?:letters?|notes?)(?: "
        "\\w+){0,5}? "
        r"for (?:when|after) (?:im|i am|ive) (?:gone|dead|not here)",
        _WANTS_TO_DIE,
    ),
    (
        "(?:said|saying|say)(?: \\w+){0,3}? (?:goodbyes?|good bye|farewells?)"
        r"(?! to (?!(?:my |the |all )?(?:kids|children|family|mum|mam|dad|wife|husband|"
        r"friends|every\w+|world|you|daughter|son|parents|all|them)))"
        "|(?:cannot|done|enough|over)(?: \\w+){0,4}?,? (?:goodbye|good bye)(?= "
        "?(?:$|[.,;!?]|"
        r"everyone|all|mum|world))",
        _WANTS_TO_DIE,
    ),
    (
        "tell (?:my|the) (?:mum|mam|mom|mother|dad|kids|children|family|wife|husband|son|"
        "daughter|boys|girls)"
        r"(?: that)? i (?:love|loved|am sorry|was sorry)|tell (?:them|her|him) i(?:m| am)? "
        r"(?:love|loved|sorry)"
        r"(?= ?(?:$|[.,;!?]|them|him|her))",
        _WANTS_TO_DIE,
    ),
    (
        "(?:giv(?:e|en|ing)|gave)(?: \\w+){0,3}? (?:stuff|things|belongings|possessions|cat|dog|"
        "money) away"
        r"(?=[^.;?!]{0,40}\b(?:will not need|not be here|soon|gone))|(?:will not|do not) "
        r"(?:need|be needing) "
        r"(?:it|them|any of it|anything|my things) (?:soon|where im going|where i am going|any "
        rf"?more){_END}",
        _WANTS_TO_DIE,
        unless_grave(
            r"\b(?:cream|ointment|plasters?|tablets?|glasses|antibiotics?|spots?|rash)\b", DESPAIR
        ),
    ),
    # Nobody will miss who is gone; all will be better off.
    (
        rf"{_NOBODY}(?: (?:will|would|is going to|even|really|ever|gonna))* {_MISS}(?: me| us)\b",
        _WANTS_TO_DIE,
    ),
    (
        rf"{_NOBODY}(?: (?:will|would|d|even|really|ever))* (?:cares?|notices?|mind|bother)(?: "
        r"\w+)? if (?:i|im)(?: \w+){0,2} (?:live|die|died|dead|gone|alive|disappear\w*|vanish\w*)",
        _WANTS_TO_DIE,
    ),
    (
        rf"{_WORLD}(?: \w+)?(?: (?:would|will|d|be|is|are|so|much|all|do))* (?:better|happier|"
        r"easier)(?: off)?"
        r"(?: \w+)? (?:without me|with me (?:gone|dead)|if (?:i|im) (?:was|were|am|died|wasnt|"
        r"not|gone|dead)\w*)",
        _WANTS_TO_DIE,
    ),
    (
        r"(?:im|i am|being|feel like|just|only)(?: \w+)? a burden (?:to|on) (?:every\w+|them|my|"
        r"all|people|others)"
        r"(?=[^.;?!]{0,50}\b(?:out|gone|better|go|end|die|over|without)\b)",
        _WANTS_TO_DIE,
    ),
    # No more wish to be.
    (
        "(?:wish|wished)(?: \\w+)? (?:had not|hadnt|did not|didnt|never|would not|wouldnt|could "
        "not) "
        r"(?:woken|wake|woke|been born|exist\w*)(?: up)?|rather not (?:exist|be (?:here|alive)|"
        r"wake up|live)|"
        r"(?:want|like|wish|wanting|love)(?: to)? (?:just |not )?(?:stop existing|cease to "
        r"exist|not exist|"
        r"never wake up|not wake up)|stop existing",
        _WANTS_TO_DIE,
    ),
    (
        "(?:i|just|and)(?: \\w+){0,2} (?:want|wanna|wish|like)(?: i could)?(?: to)?(?: just)? "
        r"(?:disappear|vanish|not be|be gone)(?: \w+)?(?: forever| for good| from (?:this|the) "
        rf"(?:world|earth)){_END}",
        _WANTS_TO_DIE,
        unless_grave(
            r"\b(?:spots?|marks?|acne|rash|scars?|moles?|it to|them to|lump|bumps?|pimples?)\b",
            DESPAIR,
        ),
    ),
    (
        r"(?:makes?|making|made) me (?:just )?(?:want|wanna|wish)(?: i could)?(?: to)?(?: just)? "
        r"(?:disappear|vanish|be gone)|\bi (?:just )?want to (?:disappear|vanish) because",
        _WANTS_TO_DIE,
    ),
    (
        "(?:no|not see (?:the|a|any)|see no|cannot see (?:the|a|any)) (?:reason|sense|purpose) "
        "(?:to|in|for) "
        r"(?:(?:go|going|carry|carrying|keep|keeping) (?:on|going)|be here|being here|live|"
        r"living|stay\w*)"
        r"|(?:no|not see (?:a|any)|cannot see (?:a|any)|have no|got no) future(?: for (?:me|"
        r"myself)| left| ahead)?"
        r"|nothing (?:left )?(?:here )?(?:for me|left for me)(?: here| any ?more| in this life)"
        r"|nothing (?:left )?to stay for",
        _WANTS_TO_DIE,
        r"\b(?:with (?:the|this) (?:cream|treatment|tablets|antibiotics))\b",
    ),
    (
        "(?:cannot|can not|can no longer) (?:go|carry|keep) on(?: (?:going|living|like this|"
        "this way|with this|with "
        r"life|with it|any ?more|any longer|much longer|another day))+",
        _WANTS_TO_DIE,
    ),
    (
        "(?:cannot|could not) (?:take|do|face|bear|stand|cope with)(?: (?:it|this|life|another "
        "day|things))?"
        r"(?: any ?more| any longer| no more),? (?:good ?bye|bye|sorry|im sorry|i am sorry|im "
        r"done|i give up|ive had enough)",
        _WANTS_TO_DIE,
    ),
    (
        "(?:ending|end|finish\\w*|do) it (?:all )?(?:tonight|today|tomorrow|now|soon|this "
        "(?:evening|weekend))"
        rf"(?<!do it tonight)(?<!do it today)(?<!do it tomorrow)(?<!do it now)(?<!do it soon){_END}"
        r"|(?:drank|drunk|took|swallowed|drinking)(?: \w+){1,4} to end (?:it|things|my life)",
        _WANTS_TO_DIE,
    ),
    (
        "(?:think\\w*|obsess\\w*|dream\\w*|fantasi\\w*|googl\\w*|looking|search\\w*|ways|"
        "how)(?: \\w+){0,3}? "
        r"(?:(?:my own )?death and|ways? (?:to|of) (?:die|dying|kill\w*|end\w*)|how (?:to|i "
        r"(?:could|would|can)) "
        r"(?:die|end it|end my|kill (?:my|him|her)self)|dying all the time|being dead)"
        r"|how many (?:\w+ ){1,3}?(?:(?:will|would|does it take|it takes) (?:to )?(?:kill|"
        r"finish|end))"
        r"|ways to die|how to die",
        _WANTS_TO_DIE,
    ),
    (
        r"(?:want|need|wish)(?: it| this| everything| the pain)+(?: all)?(?: to)? (?:stop|end|"
        r"be over|go away)"
        r"(?: \w+)?,? (?:forever|for good|for ever)",
        _WANTS_TO_DIE,
        unless_grave(r"\b(?:itch\w*|acne|spots?|rash|eczema|pimples?|bumps?)\b", DESPAIR),
    ),
    (
        rf"(?:gonna|going to|about to|want to|wanna|ready to) jump{_END}",
        _WANTS_TO_DIE,
        r"^(?!.*\b(?:bridge|train|roof|cliff|die|end|too much|ruined|alone)\b).*"
        r"\b(?:in|into|on|back)\b",
    ),
    (
        r"(?:gonna|going to|about to|want to|wanna|ready to) jump (?:in|into|off|under)"
        r"(?: \w+){1,3} (?:and|so)(?: \w+){0,2} (?:not|never|drown|die|end)\b",
        _WANTS_TO_DIE,
    ),
    (
        r"sorry(?: \w+){0,3},? i cannot (?:do|take|face) (?:this|it|life) (?:any ?more|any longer)",
        _WANTS_TO_DIE,
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
