"""Telling the form of an input by its name, its first characters or its keys; where none is known, what was seen."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from newsld.errors import NewsldError, UnreadableArticle, UnrecognisedForm
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.record import KEYS, TELLING, Columns, plain_key
from newsld.readers.records import EXAMPLE

_SHOWN = 8  # keys
_LONGEST = 40  # code points of a key
_ROOT = re.compile(r"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<([\w.:-]{1,80})", re.DOTALL)
_TEXTS = frozenset(plain_key(name) for key in TELLING for name in (key, *KEYS[key]))
_HEAD = 4096  # code points
_OF_RECORDS = frozenset({"ninjs", "wordpress", "ans", "guardian", "govuk", "record"})

Forms = Mapping[str, Format]


def recognised(raw: RawArticle, forms: Forms, columns: Columns | None = None) -> Format:
    """Return the form of an input, or raise `UnrecognisedForm` with what was seen and what is known.

    Raises `UnreadableArticle` for a record whose text is empty, or not where `columns` say.
    """
    found = _first(raw, forms)
    if found is None:
        value: object = raw.record
        if isinstance(value, Mapping):
            _check_text(cast("Mapping[Any, Any]", value), columns or {})
        raise UnrecognisedForm(_unknown(raw, forms))
    return found


def _first(raw: RawArticle, forms: Forms) -> Format | None:
    """Return the first form that an input is of; of text there are no records, so that their readers stay unloaded."""
    asked = (name for name in forms if raw.record is not None or name not in _OF_RECORDS)
    return next((form for name in asked if (form := forms[name]).is_form_of(raw)), None)


def with_guess(error: NewsldError, raw: RawArticle, asked: Format, forms: Forms) -> NewsldError:
    """Return an error of the form that was asked for with the form that the input looks like, where it is another."""
    if type(error) is not UnreadableArticle or asked.is_form_of(raw):
        return error
    other = _first(raw, forms)
    return UnreadableArticle(f"{error}; it looks like {other.title} ({other.name})") if other else error


def _unknown(raw: RawArticle, forms: Forms) -> str:
    value: object = raw.record
    if isinstance(value, Mapping):
        return _unknown_keys(cast("Mapping[str, Any]", value), forms)
    if value is not None:
        return f"JSON, but no object; expected {EXAMPLE}"
    if raw.text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return not_json(raw.text)
    root = _ROOT.match(raw.text[:_HEAD].lstrip("\ufeff"))
    what = f"markup with the root <{root[1]}>" if root else "markup without a root"
    return f"{what}, whose form is not known; known forms are {_listed(forms)}; say which it is (--from)"


def _check_text(record: Mapping[Any, Any], columns: Columns) -> None:
    told = [columns[key] for key in TELLING if key in columns]
    if told:
        raise UnreadableArticle(f"no text in the column {' or '.join(map(repr, told))}; {_has(record)}")
    empty = next((key for key in record if isinstance(key, str) and plain_key(key) in _TEXTS), None)
    if empty is not None:
        raise UnreadableArticle(f"an object with no text under the key {json.dumps(empty, ensure_ascii=False)}")


def _has(record: Mapping[Any, Any]) -> str:
    keys = ", ".join(json.dumps(str(key)[:_LONGEST], ensure_ascii=False) for key in list(record)[:_SHOWN])
    return f"it has {keys}{' …' * (len(record) > _SHOWN)}" if record else "it has none"


def _unknown_keys(record: Mapping[str, Any], forms: Forms) -> str:
    return (
        f"JSON without a key that tells its form: {_has(record)}; expected {EXAMPLE}, "
        f"or one of {_listed(forms)} (--from), or the key of the text (--columns text=KEY)"
    )


def not_json(text: str) -> str:
    """Return why a text is not JSON, and where."""
    try:
        json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        is_one_line = "\n" not in text.strip()
        where = f"column {error.colno}" if is_one_line else f"line {error.lineno}, column {error.colno}"
        return f"not JSON ({error.msg.lower()} at {where}); expected {EXAMPLE}"
    except (ValueError, RecursionError):
        pass
    return f"not JSON that can be read; expected {EXAMPLE}"


def _listed(forms: Iterable[str]) -> str:
    return ", ".join(forms)
