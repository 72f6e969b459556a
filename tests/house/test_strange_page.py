"""Which part of an address is a path that no page has."""

from __future__ import annotations

import pytest

from components.frame.strange_page import strange_path


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("", ""),
        ("http://localhost:8501", ""),
        ("http://localhost:8501/", ""),
        ("http://localhost:8501/compare", ""),
        ("http://localhost:8501/zzz", "zzz"),
        ("http://localhost:8501/zzz/", "zzz"),
        ("http://localhost:8501/bumps/zzz", "zzz"),
        ("http://localhost:8501/%3Cb%3E", "<b>"),
        ("http://localhost:8501/%20", ""),
        ("http://localhost:8501/-", ""),
        ("http://localhost:8501/--", "--"),
        ("http://localhost:8501/%F0%9F%99%82", "🙂"),
        ("http://localhost:8501/%E0%A4%A", "\ufffd%A"),
    ],
)
def test_the_path_of(address: str, wanted: str) -> None:
    assert strange_path(address, {"", "compare"}) == wanted
