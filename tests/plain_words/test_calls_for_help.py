"""No turn that calms a text may swallow a sign that stands in the same line."""

from __future__ import annotations

import pytest

from data.desk.told import tell
from tests.stories.running import shipped


@pytest.mark.parametrize(
    "typed",
    [
        "asked about my numb groin and he said no scan needed",
        "if its not a stroke why is my arm weak and face drooping",
        "numb between my legs and cant wee, is this cauda equina? i dont have any money for a taxi",
        "throat swelling and cant breathe should i use the epipen? i do not have one",
        "my bum is numb and I cant wee, is that bad? out of interest, im fine otherwise",
        "does numb groin mean surgery? curious, mine is numb",
        "saw a post about meningitis while my son has a rash that does not fade",
        "read a thread about numb saddle area which i have",
        "saw a video about stroke with my husband whose face is drooping",
        "someone at work has collapsed and is not breathing. i have no idea what to do",
        "my neighbour has chest pain and cant breathe. i have no car",
        "my brother cannot breathe. what i need is an ambulance",
        "my dads seizure was last night and he is still out",
        "dad cannot walk any more and lost his bladder, I look after him and my back aches",
        "kicked by a horse cannot breathe",
        "fell off my pony vomiting and confused",
        "walking the dog collapsed with chest pain",
        "as a kid i fainted and now I have crushing chest pain",
        "when i was at school i fainted and hit my head",
        "throwing up blood all over it, help",
        "vomiting blood, antibiotics all finished now",
        "rash that does not fade all over now",
        "weak arm and slurred speech, hes recovered now",
        "fainted with needle still in arm",
        "pins and needles all down left arm, feel faint",
        "newborn cannot breathe through his nose and wont feed",
        "vomiting after he has drunk bleach",
        "dad slurred his words at the christmas party",
        "threw up, worst headache ever, only had two beers",
        "drowsy after swallowing tablets",
        "face is swollen after peanuts, had lip filler last month",
        "fake tan on and her lips are blue",
        "nurse drew round it in ink and the middle has gone black",
        "numb between my thighs, local surgery says wait",
        "lidocaine and now whole left side numb",
        "my newborn is 39 degrees here",
        "39 degrees here, stiff neck",
        "both legs dead straight away after the crash",
        "my legs are all dead after gardening and cant poo",
        "crushing pain in my chest day after op",
        "arm and face numb while driving, fine now",
        "my groin is numb from sitting and is not gone after I moved",
        "car crash, legs went numb, better now",
        "genitals numb after cycling, goes away when I rest",
    ],
)
def test_a_warning_is_heard_beside_what_calms(typed: str) -> None:
    assert tell(shipped(), typed).level in ("emergency", "today")
