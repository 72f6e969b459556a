"""Reading one YAML file as plain values, and the line on which each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from data.dataset.problem import Problem

KeyPath = tuple[str | int, ...]
"""The way to a value inside a document: keys of mappings and positions in lists."""

_KINDS = ("map", "seq", "str", "int", "float", "bool", "null")
_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in _KINDS}
_FASTEST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVERS = {
    first: [(tag, form) for tag, form in choices if tag in _TAGS]
    for first, choices in _FASTEST.yaml_implicit_resolvers.items()
}
# Dates stay text, so that a document holds only what JSON holds and a JSON Schema can judge it.
_Loader: Any = type("_Loader", (_FASTEST,), {"yaml_implicit_resolvers": _RESOLVERS})

DEEPEST = 24
"""How deep values may be nested; the shipped files need less than half of it."""

# YAML 1.1 reads 1:30 as ninety, 010 as eight and `no` as false; what a curator means is plainer.
_PLAIN = {
    "tag:yaml.org,2002:int": (re.compile(r"-?(0|[1-9][0-9]{0,14})"), "a plain whole number"),
    "tag:yaml.org,2002:float": (re.compile(r"-?[0-9]{1,15}\.[0-9]{1,20}"), "a plain number"),
    "tag:yaml.org,2002:bool": (re.compile(r"true|false"), "true or false"),
    "tag:yaml.org,2002:null": (re.compile(r"|null"), "null"),
}


def parse(name: str, text: str) -> tuple[Any, Mapping[KeyPath, int], tuple[Problem, ...]]:
    """What the YAML file `name` holding `text` says, the line of every value, and the problems.

    Where there is a problem the document is `None`. Dates are text. Keys must be text, each once;
    anchors and tags are refused, since they hide from a reader what stands where.
    """
    try:
        if deep := _too_deep(name, text):
            return None, {}, (deep,)
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is None or _is_nothing(node):
            message = "The file holds only comments; put its content back."
            return None, {}, (Problem(name, 0, "", "", "empty-file", message),)
        if not isinstance(node, yaml.MappingNode):
            message = "The file must hold keys with what belongs to them; put its content back."
            return None, {}, (Problem(name, 1, "", "", "not-a-mapping", message),)
        lines: dict[KeyPath, int] = {}
        problems = tuple(_walk(name, node, (), node.start_mark.line + 1, lines, set()))
        return (None if problems else loader.construct_document(node)), lines, problems
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error).split("\n", maxsplit=1)[0]
        message = f"The file cannot be read: {what}."
        line = mark.line + 1 if mark else 0
        return None, {}, (Problem(name, line, "", "", "broken-yaml", message),)


def _too_deep(name: str, text: str) -> Problem | None:
    """A problem where values are nested so deep that reading them would end the program."""
    depth = 0
    for event in yaml.parse(text, Loader=_FASTEST):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            message = f"Values stand more than {DEEPEST} deep in each other; make it flatter."
            line = event.start_mark.line + 1 if event.start_mark else 0
            return Problem(name, line, "", "", "too-deep", message)
    return None


def _is_nothing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def key_path(path: KeyPath) -> str:
    """`path` as a curator reads it: `rules[2].all[0]`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def _walk(
    name: str,
    node: yaml.Node,
    path: KeyPath,
    line: int,
    lines: dict[KeyPath, int],
    seen: set[int],
) -> Iterator[Problem]:
    """Note the line of `node` and of all below it; give what plain YAML does not need."""
    column = key_path(path)
    if id(node) in seen:
        message = "Write the value out instead of pointing at another one with *."
        yield Problem(name, line, column, "", "yaml-alias", message)
        return
    seen.add(id(node))
    lines[path] = line
    if node.tag not in _TAGS:
        message = "Take the tag off; only text, numbers, true and false are read."
        yield Problem(name, line, column, node.tag, "yaml-tag", message)
    elif isinstance(node, yaml.ScalarNode) and node.tag in _PLAIN:
        form, said = _PLAIN[node.tag]
        if not form.fullmatch(node.value):
            message = f"Write {said} here, or put it in quotes if it is text."
            yield Problem(name, line, column, node.value[:80], "yaml-surprise", message)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            start = item.start_mark.line + 1
            yield from _walk(name, item, (*path, position), start, lines, seen)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            start = key.start_mark.line + 1
            if key.tag != "tag:yaml.org,2002:str":
                message = "Put the key in quotes; only text can be a key."
                yield Problem(name, start, column, str(key.value), "yaml-key", message)
            elif (*path, key.value) in lines:
                message = "The key stands here a second time; keep one."
                below = key_path((*path, key.value))
                yield Problem(name, start, below, key.value, "repeated-yaml-key", message)
            else:
                yield from _walk(name, value, (*path, key.value), start, lines, seen)
