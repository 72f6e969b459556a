"""A reader without a browser: asks for a page, opens the websocket, runs the page, hears it out."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect


class Reader:
    """One session; its `query` is what the address line holds."""

    def __init__(self, address: str, query: str = "", cookie: str = "") -> None:
        self.address, self.query, self.cookie = address, query, cookie
        self._drawn: dict[str, str] = {}
        self._pressed: dict[str, int] = {}
        if not cookie:
            self.cookie = get(address, "/")[1].get("set-cookie", "").partition(";")[0]
        host = urlsplit(address).netloc
        self._ending = ExitStack()
        line = connect(
            f"ws://{host}/_stcore/stream",
            origin=address,  # type: ignore[arg-type]
            subprotocols=["streamlit"],  # type: ignore[list-item]
            additional_headers={"Cookie": self.cookie},
            max_size=None,
            open_timeout=20,
            close_timeout=1,
        )
        self._line = self._ending.enter_context(line)

    def run(self, page: str = "") -> bytes:
        """Run a page once, and give everything that was drawn."""
        message = BackMsg()
        message.rerun_script.page_name = page
        return b"".join(answer.SerializeToString() for answer in self._asked(message))

    def press(self, component: str, what: Mapping[str, Any]) -> list[ForwardMsg]:
        """Press what stands in a component, as its script does; give what came of it."""
        self._pressed[component] = number = self._pressed.get(component, 0) + 1
        message = BackMsg()
        held = message.rerun_script.widget_states.widgets.add()
        held.id, held.json_value = self._drawn[component], "{}"
        event = message.rerun_script.widget_states.widgets.add()
        event.id = f"$$STREAMLIT_INTERNAL_KEY_{self._drawn[component]}__events"
        pressed = {"event": "press", "value": [{"number": number, "what": what}]}
        event.json_trigger_value = json.dumps([pressed])
        return self._asked(message)

    def _asked(self, message: BackMsg) -> list[ForwardMsg]:
        message.rerun_script.query_string = self.query
        self._line.send(message.SerializeToString())
        answers: list[ForwardMsg] = []
        while True:
            said = self._line.recv(timeout=60)
            assert isinstance(said, bytes)
            answer = ForwardMsg.FromString(said)
            kind = answer.WhichOneof("type")
            if kind == "script_finished":
                return answers
            if kind == "page_info_changed":
                self.query = answer.page_info_changed.query_string
            component = answer.delta.new_element.bidi_component
            if component.id:
                self._drawn[component.component_name.rpartition(".")[2]] = component.id
            answers.append(answer)

    def again(self) -> Reader:
        """The same reader, whose line was cut: the browser comes back with the same address."""
        return Reader(self.address, self.query, self.cookie)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ending.close()


def get(address: str, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers (in small letters) and body; no redirect is followed."""
    line = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    try:
        line.request("GET", path, headers=headers)
        answer = line.getresponse()
        said = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, said, answer.read()
    finally:
        line.close()
