"""Ways to say that the back hurts, brought to one: "agony in the middle of the back"."""

from __future__ import annotations

_MY = "(?:(?:my|me|ma|mi|his|her|their|our|the) )?"

_IN_THE_BACK = (
    "(in|across|through|along|down|at|of|between|under|behind) "
    rf"{_MY}(very )?((lower|low|upper|mid|middle|small|bottom|base|centre|center)( part)? )?"
    rf"(of {_MY})?(lower |upper |middle )?(back|spine|shoulder ?blades?)\b"
)

WHERE_IT_HURTS = (
    # "Pain in the middle of the back" is back pain.
    (
        rf"(?<!back )(?<!spine )(?<!\bit )(pains?|aches?)(?= {_IN_THE_BACK})",
        r"back \1",
    ),
    # Agony there is, and strong.
    (
        rf"(?<!back )(?<!spine )agony(?= {_IN_THE_BACK})",
        "back pain , agony",
    ),
    # Who is stabbed in the upper back has pain there.
    (
        "(stabbing|shooting|searing|splitting|crushing|cramping|soreness)(?! (pains?|aches?))"
        "(?= (in|across|through|between|under|behind) "
        rf"{_MY}((lower|low|upper|mid|middle) )?(back|spine|shoulder ?blades?|shoulders)\b)",
        r"back pain \1",
    ),
    (rf"(?<!back )(pains?|aches?|agony)(?= between {_MY}shoulders\b)", r"back \1"),
    # "Upper back agony" is pain there; "the lump on my upper back is sore" is the lump.
    (
        r"(?<!on )(?<!on my )(?<!on his )(?<!on her )(?<!on the )(?<!of my )"
        "(upper|mid|middle) back(?= (?:is |was |in |just |really |so |very |has been )*"
        "(?:agony|killing|hurts?|hurting|aches?|aching|in bits|in pieces|"
        r"paining|spasms?|in spasm|throbs|throbbing)\b)",
        r"\2 back , back",
    ),
    # It is no indigestion where it goes on to the jaw.
    (
        r"(indigestion|heartburn|acid reflux|trapped wind|wind)(,? (but|and|only|except|though))+"
        r"( (it|its|it is|the pain|pain|is|also|going|goes|went|spreads|up|into|in|to))*",
        r"\2",
    ),
    # How the purple spots look stands between.
    (
        "(purple|purplish|dark red)"
        "(,? (small|little|tiny|bumpy|raised|flat|round|sore|weird|odd|itchy))+"
        r"(?= (spots?|dots?|pinpricks?|specks?)\b)",
        r"\2",
    ),
    # "Pain in my belly and back" is both.
    (
        rf"(?<!back )(pains?|aches?|agony)(?= in {_MY}\w+ and {_MY}(lower |upper )?back\b)",
        r"back \1 , \1",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
