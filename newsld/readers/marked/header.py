"""The front matter of a text: YAML, TOML, JSON, or Pelican's lines of "Title: …"."""

import json
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, cast

from newsld.errors import MissingPackage, UnreadableArticle

_YAML = re.compile(
    r"\s*+---[ \t]*+\n(?P<header>(?:(?!(?:---|\.\.\.)[ \t]*$).*\n)*+)(?:---|\.\.\.)[ \t]*+(?:\n|\Z)", re.MULTILINE
)
_TOML = re.compile(r"\s*+\+\+\+[ \t]*+\n(?P<header>(?:(?!\+\+\+[ \t]*$).*\n)*+)\+\+\+[ \t]*+(?:\n|\Z)", re.MULTILINE)
_NAMED = re.compile(  # Eleventy's: "---json"
    r"\s*+---[ \t]*+(?P<kind>json|js|javascript|toml|ya?ml)[ \t]*+\n"
    r"(?P<header>(?:(?!---[ \t]*$).*\n)*+)---[ \t]*+(?:\n|\Z)",
    re.MULTILINE,
)
_STARTS = re.compile(
    r"\s{0,20}(?:---[ \t]*\n(?:[ \t]*(?:#.*)?\n){0,9}[\"']?[\w@-][\w @-]{0,40}[\"']?[ \t]*:|\+\+\+[ \t]*\n)"
)
_LINE = re.compile(r"(?P<key>[A-Za-z][\w-]{0,30}):(?:[ \t]+(?P<value>.*))?")
_PELICAN = frozenset({"title", "date", "author", "authors", "category", "tags", "slug", "summary", "modified"})
_FEW = 2  # lines that tell a header from a text that begins with a colon


def starts_header(text: str) -> bool:
    """Tell whether a text begins with front matter between marks."""
    return bool(_STARTS.match(text[:2_000].removeprefix("\ufeff").replace("\r\n", "\n")))


def split(text: str) -> tuple[Mapping[str, Any], str]:
    """Return what the front matter of a text says, and the text below it.

    Raises `UnreadableArticle` where it cannot be read, and `MissingPackage` without PyYAML.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if found := _YAML.match(text):
        return _said("YAML", _yaml, found["header"]), text[found.end() :]
    if found := _TOML.match(text):
        return _said("TOML", _toml, found["header"]), text[found.end() :]
    if found := _NAMED.match(text):
        # an object of JavaScript that only holds values is YAML too
        kind, parse = _KINDS.get(found["kind"], ("YAML", _yaml))
        return _said(kind, parse, found["header"]), text[found.end() :]
    if text.lstrip().startswith("{"):
        return _json(text)
    return _lines(text)


def _said(kind: str, parse: Any, header: str) -> Mapping[str, Any]:
    try:
        value: object = parse(header)
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"the front matter is not {kind}: {_on_one_line(str(error))}") from error
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise UnreadableArticle(f"the front matter is {kind} without keys; expected title, date, author and so on")
    return cast("Mapping[str, Any]", value)


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()[:200] or "nested too deep"


def _yaml(header: str) -> object:
    yaml, loader = _yaml_loader()
    try:
        return yaml.load(header, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 2}" if mark else ""
        raise ValueError(f"{getattr(error, 'problem', None) or 'no characters of it'}{where}") from error


@cache
def _yaml_loader() -> tuple[Any, Any]:
    """Return a safe loader that leaves dates as they are written: one that no calendar has costs no front matter."""
    try:
        yaml = import_module("yaml")
    except ModuleNotFoundError as error:
        raise MissingPackage("Markdown with front matter is read by: pip install 'newsld[markdown]'") from error
    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
        for first, found in safe.yaml_implicit_resolvers.items()
    }
    return yaml, type("Loader", (safe,), {"yaml_implicit_resolvers": resolvers})


def _toml(header: str) -> object:
    return tomllib.loads(header)


_KINDS: Mapping[str, tuple[str, Any]] = {
    "json": ("JSON", json.loads),
    "toml": ("TOML", _toml),
    "js": ("JavaScript of values alone, which is not run", _yaml),
    "javascript": ("JavaScript of values alone, which is not run", _yaml),
}


def _json(text: str) -> tuple[Mapping[str, Any], str]:
    start = len(text) - len(text.lstrip())
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return {}, text
    return cast("Mapping[str, Any]", value), text[end:]


def _lines(text: str) -> tuple[Mapping[str, Any], str]:
    """Return what Pelican's lines at the top of a text say: each a key, a colon, a value; indented ones go on."""
    head, _, body = text.lstrip("\n").partition("\n\n")
    said: dict[str, str] = {}
    key = ""
    for line in head.split("\n"):
        found = _LINE.fullmatch(line)
        if found:
            key = found["key"].lower()
            said[key] = (found["value"] or "").strip()
        elif key and line.startswith((" ", "\t")):
            said[key] = f"{said[key]} {line.strip()}"
        else:
            return {}, text
    is_header = "title" in said and (len(said) >= _FEW or not body) and _PELICAN & set(said)
    return (said, body) if is_header else ({}, text)
