"""Messages of the server do not wait for each other."""

from __future__ import annotations

import socket

import pytest

from components.serving.sent_at_once import OPEN_FILES, send_at_once


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="this system does not list its open files")
def test_connections_to_a_socket_that_listens_wait_for_nothing() -> None:
    # As Streamlit binds it: without naming a protocol.
    with socket.socket(socket.AF_INET) as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        before = accepted(door)
        send_at_once.__wrapped__()
        assert (before, accepted(door)) == (False, True)


def accepted(door: socket.socket) -> bool:
    """Whether a connection that comes in now sends at once."""
    with socket.create_connection(door.getsockname()), door.accept()[0] as line:
        return bool(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
