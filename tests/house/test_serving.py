"""What a server of one's own adds: a strict policy, and word on how it is."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime

import pytest

from components.serving.first_page import in_our_words
from components.serving.headers import PAGE, hashes, headers
from components.serving.health import health
from components.serving.stray_paths import stray
from components.state.dataset import Served
from data.dataset.problem import Problem

WRONG = Problem("levels.yaml", 3, "levels", "", "broken-yaml", "Mend it.")


def policy(embed_from: str = "") -> dict[str, str]:
    said = headers("<script>go()</script>", embed_from)["Content-Security-Policy"]
    return dict(each.split(" ", 1) for each in said.split("; "))


def test_only_files_of_ours_and_the_script_of_the_page_itself_may_run() -> None:
    digest = base64.b64encode(hashlib.sha256(b"go()").digest()).decode()
    assert policy()["script-src"] == f"'self' 'sha256-{digest}'"


def test_the_page_that_streamlit_sends_has_a_script_to_be_named() -> None:
    assert hashes(PAGE.read_text("utf-8"))


def test_nothing_is_fetched_from_elsewhere() -> None:
    assert {name: said for name, said in policy().items() if "http" in said or "*" in said} == {}


def test_a_publisher_may_show_the_app_inside_their_site() -> None:
    assert policy("https://clinic.example https://b.example:8443")["frame-ancestors"] == (
        "'self' https://clinic.example https://b.example:8443"
    )


@pytest.mark.parametrize("wrong", ["clinic.example", "https://a.example;", "*", "'unsafe-inline'"])
def test_what_is_no_origin_opens_nothing(wrong: str) -> None:
    with pytest.raises(ValueError, match="EMBED_FROM"):
        policy(wrong)


def test_no_other_site_is_told_an_address() -> None:
    assert headers("")["Referrer-Policy"] == "no-referrer"


def test_health_tells_what_was_refused_and_since_when() -> None:
    since = datetime(2026, 11, 26, 8, tzinfo=UTC)
    told = health(Served(problems=(WRONG,) * 30, wrong_since=since))
    assert told["status"] == "broken"
    assert told["wrong_since"] == "2026-11-26T08:00:00+00:00"
    assert (len(told["problems"]), told["problems_in_all"]) == (20, 30)


def test_health_is_ok_where_nothing_was_refused() -> None:
    assert health(Served())["status"] == "ok"


@pytest.mark.parametrize(
    "path",
    [
        *("/compare/abscess", "/a/b/c", "/a/static/x.js", "//evil.example"),
        *("/\ufffd", "/\ufffd%A", "/a\\b", "/a\x00", "/\n"),
    ],
)
def test_an_address_that_would_stay_white_is_led_away(path: str) -> None:
    assert stray(path)


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/compare", "/compare/", "/🙂", "/no-such-page", "/healthz", "/mark.svg"),
        *("/static/js/index.js", "/_stcore/stream", "/media/1.csv", "/component/a/b.js"),
        "/compare/_stcore/health",
    ],
)
def test_what_somebody_answers_is_left_alone(path: str) -> None:
    assert not stray(path)


def test_the_first_page_is_called_by_our_name_and_its_words_are_words() -> None:
    page = PAGE.read_text("utf-8")
    words = {"title": "A <b>", "about": '"><script>x</script>', "no_script": "Call \\1 & ask"}
    told = in_our_words(page, words)
    assert "<title>A &lt;b&gt;</title>" in told
    assert '<meta property="og:title" content="A &lt;b&gt;" />' in told
    assert 'content="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"' in told
    assert "<noscript><p>Call \\1 &amp; ask</p></noscript>" in told
    assert 'href="./mark.svg"' in told
    assert hashes(told) == hashes(page)
    assert "Streamlit</title>" not in told
    assert "favicon.png" not in told
