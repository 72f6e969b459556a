"""Text as people type it, cut into words, and words brought to one form."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from data.plain_words.turns import plainly

COMMA, STOP = ",", "."
"""The two marks that cut a text: a weak one, and every strong one (`;`, `:`, `?`, brackets...)."""

LONGEST_TEXT, MOST_WORDS = 500, 120


def each(words: str) -> frozenset[str]:
    """The words of a list that is written as a sentence."""
    return frozenset(words.split())


SILENT = each("a an the my is are was were be been does do did")
"""Words that never tell two phrases apart: "small of the back" is "small of back"."""

FILLERS = SILENT | each(
    "i im ive me you your he she his her we our they their them there this that these those it "
    "its and or but with have has had having got get gets getting feel feels feeling felt look "
    "looks looking seem seems on in at of to for from by after before since as like than then "
    "when while if so very really quite bit little lot some any all also just only too now still "
    "even more what which who why how can could will would should may might been being about "
    "around near think know see seen notice noticed started start yes matter old because please "
    "help other something thing things kind sort sometimes often always maybe perhaps else myself "
    "am up much go goes going went size anything everything properly anymore mum mom mam dad "
    "mother father sister brother husband wife boyfriend girlfriend partner friend man woman male "
    "female guy lady person people last one two three four five six seven eight nine ten hes shes "
    "whats thats gave give make makes made come comes came keep keeps kept say says said tell "
    "told need want thought wondering worried hi hello thanks thank anyone someone somebody "
    "anybody next above behind every over out off down where across left right turned skin body "
    "day days new working mothers fathers childs kids babys photo normal different woke front "
    "edge sized points x moving starting coworkers blood put puts took take takes taking use used "
    "using lol bc cos cause "
    "advice afraid along another answer anyway anywhere apparently appointment appreciate april "
    "ask asked asking asks assumed august away basically began begin believe blame boss bother "
    "bothers breakfast brothers buy called calling chair cheap check checked cheers chemist "
    "chiropractor city clearer clinic clue colleague couldnt country cousin currently "
    "daft dear december doctor doctors dont driving during each early either enough evening "
    "ever everybody everyone exactly far february finally finding fine folks forget forgot "
    "found friday friends frightened given god good google googled gosh gp gps guess guessing "
    "guys happy hasnt havent hear heard hed helps here heres herself him himself hmm home "
    "honestly hope hopefully hoping house id idea ideas ignore inlaws internet into itll itself "
    "january job jobs july june kindly kitchen knew lately later laugh laughed lets level life "
    "listen literally looked lovely luckily matters midweek monday mostly must nephew nieces "
    "november nurse obviously october odd oddly office oh ok okay omg online opinion ordinary "
    "others otherwise own phone physio picture place probably putting question questions read "
    "reading recently reddit regards remember room ruined sadly same saturday saw saying scared "
    "scares school seeing september short shouldnt shrugged somehow somewhat somewhere soon "
    "sorry sorts strange stuff suggestions sunday suppose supposed surely surgeons taken "
    "thankfully themselves therapist theres theyll theyre theyve thinking thinks through "
    "thursday time times together tomorrow towards town trying tuesday ugh uh um uncle upon "
    "usual usually visiting wait wants way wear wed wednesday weekend well weve whatsoever "
    "whenever wheres whether whoever wish wore work works worries worry wouldnt yeah yep youd "
    "youll youre yourself youve "
    "afternoon again against ago already appearing area asap aunt bathroom beach became "
    "becomes bent beside bikini blamed boat box boxes broke btw building calamine calmed calms "
    "causes cent centimetre certainly chance changed checks class cleaning "
    "college completely conscious controlled couch counter cream creams dads "
    "daily dancing das deal desk difference dock draped drs dunno earth easter elsewhere "
    "exercising fishing floor football forward fridge full fyi gonna gotta hairdresser "
    "half happened hates hooks hour hours hubby idk imo inside ish jeans joined joins "
    "jokes kinda lad laughing law leave let live lives loo lotion lotions "
    "lunchtime machine mad marathon mate mess mine minute mirror missus monitor "
    "mood mornings most mums nan nana nap niece nite number odds ointment ointments "
    "once onto oops outside overreacting part past patient pattern pencil perfect photos piece "
    "pillow places pls plz position pound proper quarter quickly rang reckon "
    "relax resort respected rest reunion rides season second self sense service shed shift "
    "shirt shoe shoes shop shorts showed shows sides slightly sofa sorta spent spring "
    "stock story straight strapped strewth suit ta "
    "tae talk tbh tea teacher terribly tesco tested thousand thx tie toast towel training "
    "tried trousers twice ty typing uni university unrelated upset us user uses wanna "
    "washing wearing week weekends weird whole wifes wine yell yoga"
)
"""Words that carry no finding. One that the vocabulary uses counts only where it stands alone."""

_NOT = re.compile(r"\b(is|are|was|were|does|do|did|has|have|had|would|could|should|need)nt\b")
_TOKEN = re.compile(r"\d+\.\d+|\d+(?=(?:st|nd|rd|th)\b)\w+|\d+|[^\W\d_][^\W_]*|[^\s\w]")
_STOPS = frozenset(".;:!?()[]{}|\n")
_IRREGULAR = {
    "swollen": "swell",
    "grew": "grow",
    "grown": "grow",
    "swam": "swim",
    "came": "come",
    # "Severe" is not "several".
    "severe": "severe",
    "severely": "severe",
    # "Itchy" is what itches; what has pus is no other word.
    "itchy": "itch",
    "itchier": "itch",
    "itchiness": "itch",
    # Several "red ones" are no single one.
    "ones": "ones",
    # What radiates is no radiator.
    "radiator": "radiator",
    "radiators": "radiator",
    # Pain that is tearing is no muscle with a tear.
    "tearing": "tearing",
    # Who wears pants does not pant.
    "pants": "pants",
}
"""Forms that the stemmer does not join, for words that findings are named with."""


def cut(text: str) -> list[str]:
    """The words of `text` in small letters, with `COMMA` and `STOP` where it is cut.

    "Isn't" gives "is", "not"; British and American spellings give the same word.
    """
    if len(text) > LONGEST_TEXT:
        # Half a word may say the opposite: "pain" of "painless".
        text = text[:LONGEST_TEXT].rpartition(" ")[0]
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    plain = re.sub("['`\u2018\u2019]", "", plain).replace("\n", ".")
    plain = re.sub(r"\bw/o\b", " without ", plain)
    plain = re.sub(r"\by\.?\s?/?\s?o\b\.?", "yo", plain)
    plain = re.sub(r"(?<=\d)y(?=o)", " y", re.sub(r"(?<=\d),(?=\d\b)", ".", plain))
    plain = plain.replace("/", " or ").replace("&", " and ").replace("+", " and ")
    plain = re.sub(r"\s[-–—]+\s|—", " , ", plain)
    plain = re.sub(r"(?<=[lmd])our", "or", _NOT.sub(r"\1 not", plain))
    plain = plainly(plain)
    tokens: list[str] = []
    for token in _TOKEN.findall(plain):
        if token in _STOPS or token == COMMA:
            mark = COMMA if token == COMMA else STOP
            if tokens and tokens[-1] not in (COMMA, STOP):
                tokens.append(mark)
            elif tokens and mark == STOP:
                tokens[-1] = STOP
        elif token[0].isalnum():
            tokens.append(token)
    return tokens[:MOST_WORDS]


@lru_cache(20_000)
def stem(word: str) -> str:
    """What the forms of a word share: "itchy", "itches" and "itching" give "itch"."""
    # A stemmer keeps the word it is at, and readers are served side by side: one for each call.
    return _IRREGULAR.get(word) or str(snowballstemmer.stemmer("english").stemWord(word))


def may_go_on(text: str) -> bool:
    """Whether the last word of `text` may be only half typed."""
    return 0 < len(text) <= LONGEST_TEXT and text[-1].isalnum()
