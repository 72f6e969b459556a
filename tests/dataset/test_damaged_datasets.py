"""However a file is damaged, the checks tell it or the dataset still makes a catalogue."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from data.checks import check
from data.dataset.catalogue import build
from data.dataset.package import DOCUMENTS, TABLES, document_file, read, table_file
from tests.datasets import write

FILES = [*map(table_file, TABLES), *map(document_file, DOCUMENTS)]
PIECES = [
    *(b"", b",", b'"', b"\n", b"\r", b"\n\n", b": ", b"- ", b"[", b"{", b"}", b"&a ", b"*a", b"!!"),
    *(b"\x00", b"\xff", b"null", b"true", b"yes", b"0", b"-1", b"1e999", b"fever", b"lump", b"|"),
    *(b"\xe2\x80\x8b", b"\xd9\xa3", b"<b>", b"#", b"'", b"? ", b"2026-02-30", b"\t"),
]


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(FILES),
    where=st.floats(0, 1),
    length=st.integers(0, 40),
    piece=st.sampled_from(PIECES),
)
def test_a_file_with_a_piece_cut_out_or_put_in_crashes_nothing(
    name: str, where: float, length: int, piece: bytes
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = write(Path(folder)) / name
        content = file.read_bytes()
        start = int(where * len(content))
        file.write_bytes(content[:start] + piece + content[start + length :])
        package = read(Path(folder))
        if not check(package, date(2026, 11, 21)):
            build(package)
