"""Pain in the chest and upper back, sight, speech and legs that go: other words for them."""

from __future__ import annotations

from data.plain_words.everyday_causes import any_of

_MY = "(?:(?:my|the|his|her|ma|me|mi|their|our|a|your) )*"
_CHEST = "(?:chest|breast ?bone|sternum|breast bone)"
_DEEP = any_of(
    r"""pains? | aches? | ach(?:ed|ing|y) | stabbing | gripping | tighten(?:ing|ed|s) | squeez(?:ing|ed|es) |
    heaviness | agony | cramp(?:s|ing)? | pressure | constrict(?:ing|ion) | throbbing | clamping | soreness"""
)
_WITHIN = any_of("across | under | underneath | behind | inside | deep in | through")
_MIDDLE = "(?:(?:dead )?(?:middle|centre|center|left(?: hand)?(?: side)?|right(?: side)?|front|side|whole)(?: of)? )"
_ILL = r"sweat\w*|clammy|grey|pale|sick|vomit\w*|breath\w*|arms?|jaw|faint\w*|dizz\w*|cold"
_BLADES = r"(?:(?:the |my |his |her )*(?:upper back|shoulder ?blades?|shoulders))"
_BLADE = any_of("knife | knives | axe | dagger | sword | spear | blade | bullet | hot poker | poker | skewer | lance | ice ?pick | screwdriver | arrow")
_LEGS = "(?:legs|thighs|calves|hips|feet|knees|buttocks)"
_HURT = any_of(
    r"pains? | aches? | aching | agony | hurts? | hurting | sore | burn(?:ing|s)? | on fire | killing(?: me)? | shooting | throbbing | stabbing | sciatica"
)
_EYE = "(?:(?:my|his|her|the|one|left|right|bad|good|other|of|an) )+eyes?"
_DARK = any_of(
    r"""dark | black | blank | grey | dim | white | blind | misty"""
)

SUDDEN_SIGNS = (
    (r"\bma (?=(?:chest|back|arms?|legs?|feet|face|heid|bum|heart|hand|side|mouth|tongue|lips|throat|eyes?)\b)", "my "),
    ("pian(?!o)|paine|painn", "pain"),
    ("awfy", "very"),
    ("10 or 10|ten or ten", "10 out of 10"),
    # Deep in the chest, and no sore place of its skin; a burning that goes on to arm or jaw.
    (rf"{_DEEP} {_WITHIN} {_MY}{_MIDDLE}?(?:of {_MY})?{_CHEST}(?! (?:skin|hair))", "chest pain"),
    (rf"{_DEEP} (?:in|on|at|to) {_MY}{_MIDDLE}(?:of {_MY})?{_CHEST}(?! (?:skin|hair))", "chest pain"),
    (rf"(?:stabbing|gripping|squeezing|tightening|dull ache|heaviness|aching|cramping|pressure|constriction)(?: pains?)? in {_MY}{_CHEST}", "chest pain"),
    (rf"(?:aches?|pains?|tight\w*|pressure) across {_MY}(?:front|top half|ribs)(?=[^.;?!]{{0,30}}\b(?:arms?|jaw)\b)", "chest pain"),
    (rf"(?:burning|sore|soreness|indigestion|heartburn)(?: in)? {_MY}{_CHEST}(?=[^;?!]{{0,40}}\b(?:arms?|jaw|teeth)\b(?! (?:rash|itch|spots)))(?![^;?!]*\b(?:rash|spots?|sunburn\w*|bumps?|itch\w*)\b)", "chest pain"),
    (rf"(?:clutch(?:ing|es|ed)|grabb(?:ing|ed)|grabs) (?:at )?{_MY}{_CHEST}", "chest pain"),
    (rf"(?:hold(?:ing|s)|rubb(?:ing|ed)) {_MY}{_CHEST}(?=[^;?!]*\b(?:{_ILL})\b)|(?<=\bsweating and )holding {_MY}{_CHEST}|(?<=\bgrey and )holding {_MY}{_CHEST}", "chest pain"),
    (rf"(?:belt|strap|rope|band|corset|vice|clamp|wire|hoop)(?: \w+){{0,3}}? (?:tighten\w*|squeez\w*|crush\w*|pull\w*)(?: \w+){{0,2}}? (?:around|round|across|on) {_MY}{_CHEST}(?<!bra)", "chest pain"),
    (rf"{_BLADE}(?: \w+){{0,3}} (?:through|into|in) {_MY}{_CHEST}", "chest pain"),
    (r"(?:having|having had|had|is it|its|be|is this|like) an? heart attack(?= (?:now|right now|i think|please|help)|$|[.,;?!])(?<!nearly had a heart attack)(?<!gave me a heart attack)", "chest pain"),
    # Pain as of a blade or a tear in the upper back.
    (rf"(?:(?:been |being |was |got )?(?:stabbed|knifed|speared|shot|skewered)|{_BLADE}(?: \w+){{0,3}}?|stab(?: of pain)?)(?: \w+)? between {_MY}(?:shoulders|wing bones)", "severe back pain between shoulder blades"),
    (rf"(?:(?:been |being |was |got )?(?:stabbed|knifed|speared|shot|skewered)|{_BLADE}(?: \w+){{0,3}}?|stab(?: of pain)?)(?: \w+)? (?:in|into|between|through|under) {_MY}({_BLADES})", r"back pain severe pain \2"),
    (rf"(?:pains?|agony)(?: (?:of my life|ever|like an? \w+|shot|came on|came|hit me|hits me|struck|ripped|tore|exploded|started|suddenly))+ (?:(?:out of nowhere|suddenly) )?(?:in|between|through|across|into|under) {_MY}({_BLADES})", r"back pain severe pain \2"),
    (rf"(?:something|sth|it)(?: just| has| had| suddenly| felt like it)* (?:ripp?(?:ed|ing)?|tore|torn|tear(?:ing)?|burst|exploded|ruptured) (?:in|inside|across) {_MY}(upper |mid |middle |lower )?back(?! of)", r"sudden back pain severe pain \2back"),
    (r"(?:ripping|tearing)(?: \w+){0,2} (?:inside|in|across|through) (?:my |his |her |the )(upper )?back(?! (?:of|garden|pocket))", r"back pain severe pain sudden \2back"),
    # Both legs, told one by one.
    (r"(?:left and right|right and left|left and the right) (leg|foot|thigh|calf|knee|hip)s?", "both legs"),
    (r"bilateral (?:leg|lower limb|thigh|calf|foot)s? pains?|pains? in (?:bilateral|both) (?:lower limbs?|legs)", "pain in both legs"),
    (rf"({_HURT}[^.,;?!]{{0,20}} {_MY}(?:lower |whole )?(?:back|spine|waist))(?: and| down| into| to| plus| also)+ (?:both|the two|my two|two)(?: of)?(?: my| his| her| the)? {_LEGS}", r"\2 . back pain . pain in both legs"),
    (rf"both(?: of)?(?: my| his| her| the)? {_LEGS}(?: and)(?: my| his| her| the)? (?:lower )?back (?:is |are |both |all |really |so )*{_HURT}", "back pain . pain in both legs"),
    (rf"(?:back|spine|waist)(?: pains?| ache| agony| hurts| sore)?(?: and)? (?:pains? |aches? )?(?:in|into|down|to) both(?: of)?(?: my| his| her| the)? {_LEGS}", "back pain . pain in both legs"),
    (r"(?:one|left|right|1) (?:leg|side)[^.;?!]{0,25}?\bnow (?:(?:it|is|its|in|down|the|also|has|moved|into|spread|to|gone) )*(?:both|other|left|right|2)(?: legs?| one| side| too| as well)*(?=[^.]*\b(?:sciatica|back|spine|waist)|$|[.,;])(?![^.]*\b(?:rash|itch\w*|spots?|bumps?|bites?|dry|lump)\b)", "pain in both legs"),
    (r"(sciatica|leg pain)[^.;?!]{0,30}?\b(?:left|right|one)\b[^.;?!]{0,20}?\bnow (?:(?:it|is|its|in|down|the|also|my) )*(?:both|other|left|right)(?: legs?| one| side)?", r"\2 . pain in both legs"),
    (rf"({_LEGS})\b([^.;?!]{{0,50}}?)[, ]+both (?:of (?:them|em)|sides|legs)(?! itch)", r"both \2\3"),
    (r"(?<=[a-z], )(?:his |her |my |both )?legs (?:have |are |just |has )*gone(?= ?$|[.,;])", "legs gave way"),
    (rf"(?:side|part|half|bit|bottom|outside|top|inside) of {_MY}(leg|foot|arm|hand|calf|thigh|shin|face)(?: that| which)?(?: i| he| she)? cannot feel(?! it| the| them)", r"\2 numb"),
    # The pulse, and a pain that goes on.
    (r"(pulse|heart ?rate|heart)(?: (?:is|was|has|going|gone|goes|up|at|to|over|around|about|sitting|reading|hitting|past|of|like|beating|currently))+ (?=1\d\d\b)", r"\2 "),
    (r"(?<!no )chest pains?(?= (?:will|keeps|not|comes|on and off|for \d|since|when|whenever|if|that|and it)\b)", "chest pain ,"),
    # Who has an allergy and faints, or feels that it is the end.
    (r"(allergic reaction|allergic to|allergy to)(?=[^.;?!]{0,60}\b(?:faint\w*|pass(?:ed|ing)? out|collaps\w*|black(?:ed|ing)? out|dizzy|light ?headed)\b)", "serious allergic reaction"),
    (r"(hives|welts|allergic|allergy|stung)([^.;?!]{0,40}?)(?:feel|feels|feeling|think|thought) (?:like |as if |that )?(?:im|i am|i was|hes|shes|going) (?:dying|about to die|going to die|gonna die)", r"\2\3serious allergic reaction"),
    # Sight that goes.
    (r"(?<!under )(?<!under my )(?<!around )(?<!round )(?<!around my )\beye (?:went|gone|has gone|is going|is not|not) (?:dark|blind|seeing)(?! circles| underneath| rings)", "lost sight in one eye"),
    (rf"cannot see (?:(?:nothing|anything|a thing|much|well|properly) )?(?:out of|from|with|in|through|on) {_EYE}(?! without| because of the (?:swelling|lump))", "lost sight in one eye"),
    (rf"(?:everything|it|vision|sight|eyesight|things|all|{_EYE})(?: \w+)? (?:gone?|went|going|turned|turning|goes|blacked|is|has gone|have gone)(?: all| completely)? (?:{_DARK}|out) (?:in|out of|on) {_EYE}", "lost sight in one eye"),
    (rf"{_EYE} (?:gone?|went|has gone|is|are)(?: all| completely| totally)? (?:dark|blind|not seeing|sightless)(?! circles)", "lost sight in one eye"),
    (rf"(?:vision|eyesight|sight) (?:just |suddenly |has |have |completely |is )*(?:vanish\w*|disappear\w*|went|gone|blacked out|black out|failed|fading|fades|going|cut out|greyed out)(?! (?:with age|over (?:the )?years|for years|down with age|to bits))", "lost my vision"),
    (r"(?:lost|losing|lose|no)(?: my| his| her| the| all| half| some| of)* (?:peripheral |side |central )?(?:vision|eyesight|sight)(?! of| test)", "lost my vision"),
    (r"(?:only|can only|could only) see (?:half|part|one side|the (?:top|bottom|left|right) half)(?: of)?|(?:half|part|side|a chunk|chunk) of what (?:i|he|she) sees? (?:is |has )?(?:missing|gone|black|not there)", "lost half my vision"),
    (r"(?:curtain|shadow|shade|veil|shutter|blind|black cloud|dark cloud|dark patch)(?: \w+){0,3}? (?:over|across|in|on|down|coming down) (?:half |part |one side )?(?:of )?(?:my |his |her |the )?(?:half (?:of )?my )?(?:sight|vision|eyesight)", "curtain over my eye"),
    (r"(?:suddenly|all of a sudden|sudden onset)(?: \w+){0,2} (?:seeing double|double vision|see double)|(?:seeing double|double vision)(?: \w+){0,2}? (?:suddenly|all of a sudden|since this morning|out of nowhere)", "suddenly cannot see properly"),
)
"""Each turn, as a regular expression, and what stands in its place."""
