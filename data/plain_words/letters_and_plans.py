"""Letters, goodbyes and a night that is fixed: a plan to die, told without the word."""

from __future__ import annotations

_WANTS_TO_DIE = " want to die . "
_PILLS = (
    r"(?:tablets|pills|meds|medication|paracetamols?|painkillers|co ?codamol|tramadol|morphine|"
    r"insulin|codeine|sleeping tablets|sleeping pills|amitriptyline|diazepam|oxy\w*)"
)
_FAMILY = (
    r"(?:kids|children|wife|husband|mum|mom|dad|parents|family|girls|boys|sons?|daughters?|partner|"
    r"sister|brother|everyone|everybody|loved ones|friends)"
)
_GOODBYE = (
    r"goodbyes?|ruined my life|(?:nobody|no one) (?:can|will) stop me|vodka|whiske?y|no more pain|"
    r"end (?:it|things|my)|sorry (?:everyone|mum|kids|to my)|cannot (?:go on|do this|live)|no "
    r"point|"
    r"do not try to (?:stop|find)|my will|affairs in order|had enough of (?:this|life|it all|"
    r"living)"
)
_LETTERS = (
    r"(?:wrote|written|writing|left|leaving) (?:\w+ ){0,3}(?:letters?|notes?)|"
    r"letters? (?:is|are) (?:all )?(?:written|done|ready)"
)
_MEANS = r"tablets|pills|rope|bridge|razor|gun"

_CHORES = (
    r"\b(?:squeez\w*|pop(?:ped|ping)?|lanc\w*|shav\w*|wax\w*|cream|ointment|bath|shower|massage|"
    r"stretch\w*|exercis\w*|appointment|book(?:ed|ing)?|photos?|dressing|plaster|pluck\w*|"
    r"glue|gym|patch test|prescri\w*|with food|side effects?|antibiotics?|antihistamines?|"
    r"gp|pharmacist|council|insurance|landlord|employer|teacher|complain\w*|shopping)\b"
)
_DO_IT = (
    r"(?:(?:going to|gonna|gunna|will|ready to|decided to|about to|have to|want to) (?:just )?do "
    r"it|"
    r"(?:doing|ending) it)"
)
_WHEN = r"(?:tonight|tomorrow|this evening|in the morning|this weekend|soon|once|when|after)\b"


def _unless(*told: str) -> str:
    """Where a chore is told, or none of what is `told`: what one does tonight is anything."""
    return rf"{_CHORES}|^(?!.*\b(?:{'|'.join(told)})\b)"


LETTERS_AND_PLANS = (
    # Letters to those one leaves.
    (
        r"(?:written|finished)(?: (?:out|all|my|the|some|goodbye|last|three|two))* "
        rf"letters? (?:to|for) (?:(?:all|each of|my|the|his|her|our) )*{_FAMILY}\b",
        _WANTS_TO_DIE,
        rf"{_CHORES}|\b(?:when i was|army|prison|years|used to|every (?:week|month|day)|abroad)\b",
    ),
    (
        r"(?:letters?|notes?)(?: (?:to|for) (?:my |the )?\w+)? (?:is|are|have been|all)(?: all)? "
        r"(?:written|done|sealed|ready|on the table)|"
        r"(?:written|wrote|finished)(?: (?:all|out))* (?:my|the|some) (?:last |goodbye )?letters?",
        _WANTS_TO_DIE,
        _unless(_GOODBYE, _MEANS, "tonight", "everything i need"),
    ),
    (
        r"(?:tonight is|tonights) (?:the night|my last|it)\b|(?:this is|its|it will be) my last "
        r"(?:night|day)(?= ?(?:$|[.,;!?]|and\b|on earth\b|here\b|alive\b))",
        _WANTS_TO_DIE,
        _unless(_GOODBYE, _LETTERS, _MEANS),
    ),
    # A night that is fixed.
    (
        rf"{_DO_IT} {_WHEN}|(?:tonight|tomorrow) (?:i|ill|im|i am|i will) (?:\w+ )?(?:do|doing|"
        rf"going to do|end|ending) it\b",
        _WANTS_TO_DIE,
        _unless(_GOODBYE, _LETTERS, _MEANS),
    ),
    # Tablets that lie ready.
    (
        rf"(?:got|have|had|saved|hid|bought|kept)(?: (?:up|all|the|my|his|her|enough|some|a load "
        rf"of|"
        rf"loads of|of))* {_PILLS}(?: (?:right|all|sat|sitting|out))* (?:here|ready|beside me|"
        rf"next to "
        rf"me|in front of me|with me|in my (?:hand|drawer|lap)|for it)\b",
        _WANTS_TO_DIE,
        _unless(_GOODBYE, _LETTERS, "do it|tonight i|rope"),
    ),
    (
        rf"(?:got|have) enough {_PILLS}(?! (?:for|until|till|to last|to get me|left))(?= ?(?:$|"
        rf"[.,;!?]|to (?:do|end|finish|die|go|kill)|and\b|now\b|here\b))",
        _WANTS_TO_DIE,
        _unless(_GOODBYE, _LETTERS, "do it|tonight i|rope"),
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
