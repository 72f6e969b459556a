"""Generated addresses and first words on the line: whatever comes, the server answers and goes on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest

from data.matching.address import names
from tests.browser.server import Server, running
from tests.replicas.reader import Reader
from tests.stories.running import shipped

SHIPPED = shipped().catalogue
ADDRESSES = 80
MARK = "zzmark"
PIECES = (
    *("", "%", "%ff", "%00", "&", "=", "&&=", "#", "?", "\x00", "\ufffd", "\ud7ff", "🙂", "\u202e"),
    *("'\"><script>alert(1)</script>", "{{7*7}}", "${7*7}", "../../etc/passwd", "NaN", "null"),
    *("9" * 400, "a" * 5000, "-1", "1e999", "__proto__", "constructor", "[]", "{}"),
)
PAGES = (
    *("", "compare", "condition", "complications", "treatment", "sheet", "sources"),
    *("when-to-get-help", "how-it-works"),
)
OTHERS = (
    *("condition", "complication", "region", "sources", "unsure", "view", "skin", "fits", "kind"),
    *("how-bad", "embed", "utm_source", "fbclid", "zz", ""),
)


def address(chance: random.Random) -> str:
    """Parameters of ours and others, with ids of ours and anything else, well or badly written."""
    known = [*SHIPPED.terms, *SHIPPED.conditions, *SHIPPED.places]
    parameters = [
        (
            chance.choice([*names(SHIPPED), *OTHERS]),
            chance.choice(
                [chance.choice(known), chance.choice(PIECES) + MARK, chance.choice(PIECES)]
            ),
        )
        for _ in range(chance.choice([1, 2, 4, 8, 40]))
    ]
    written = urlencode(parameters, errors="replace")
    if chance.random() < 0.2:
        place = chance.randrange(len(written) + 1)
        written = written[:place] + quote(chance.choice(PIECES), safe="%&=?#") + written[place:]
    return written


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("addresses") / "log") as started:
        yield started


def test_generated_addresses_raise_nothing_and_are_not_repeated(server: Server) -> None:
    chance = random.Random(17)
    for _ in range(ADDRESSES):
        query, page = address(chance), chance.choice(PAGES)
        with Reader(server.address, query) as reader:
            drawn = reader.run(page)
        assert b"explorer" in drawn or b"No clinician" in drawn, query
        assert MARK.encode() not in drawn, query
        assert b"Something went wrong" not in drawn, query
    assert "Traceback" not in server.said()
    with Reader(server.address, "symptom=numb-saddle-area") as reader:
        assert b"Emergency now" in reader.run()
