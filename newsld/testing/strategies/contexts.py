"""Contexts under which a document says schema.org's terms, in the spellings that publishers ship."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

ADDRESSES = (
    "https://schema.org",
    "https://schema.org/",
    "http://schema.org",
    "http://schema.org/",
    "http://www.schema.org",
    "https://www.schema.org/",
    "https://schema.org/docs/jsonldcontext.json",
)
_VOCABULARIES = ("https://schema.org/", "http://schema.org/")


@dataclass(frozen=True)
class KnownContext:
    """A context, and how terms and keywords are written where it holds: `schema:name`, `type` for `@type`.

    `is_complete` tells that it is schema.org's own context, which says more of terms than what they mean: that the
    values of `url` are addresses, for one.
    """

    value: Any
    prefix: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    is_complete: bool = False

    def spelt(self, word: str) -> str:
        """Return how a term or keyword is written."""
        return self.aliases.get(word, word) if word.startswith("@") else self.prefix + word


def contexts(*kinds: str) -> st.SearchStrategy[KnownContext]:
    """Draw a context of schema.org's terms of one of some kinds, of any where none is named.

    `address`: that of schema.org's context, in any spelling; `list`: the address beside other contexts; `vocabulary`:
    an object with `@vocab`; `prefix`: one that has only a prefix for terms; `iri`: one that says nothing, for terms
    that are whole IRIs; `aliases`: one with other words for keywords. Shrinks to `"https://schema.org"`.
    """
    if unknown := set(kinds) - KINDS.keys():
        raise InvalidArgument(f"contexts have no kind {min(unknown)!r}; they have {', '.join(KINDS)}")
    return st.one_of([KINDS[kind] for kind in kinds or KINDS])


def _of_address(address: str) -> KnownContext:
    return KnownContext(address, is_complete=True)


def _of_list(address: str, other: Any) -> KnownContext:
    aliases = {said: word for word, said in other.items() if str(said).startswith("@")}
    return KnownContext([address, other] if other else [address], aliases=aliases, is_complete=True)


def _of_vocabulary(address: str, aliases: Mapping[str, str]) -> KnownContext:
    defined = {word: keyword for keyword, word in aliases.items()}
    return KnownContext({"@vocab": address, **defined}, aliases=aliases)


def _of_prefix(prefix: str, address: str) -> KnownContext:
    return KnownContext({prefix: address}, f"{prefix}:")


_ALIASES = st.sampled_from(
    [{"@type": "type", "@id": "id"}, {"@id": "id"}, {"@type": "kind"}, {"@type": "a", "@id": "iri", "@value": "said"}],
)
_addresses = st.sampled_from(ADDRESSES)
_vocabularies = st.sampled_from(_VOCABULARIES)
_others = st.sampled_from([{}, {"ex": "https://ex.example/terms#"}, {"@version": 1.1}, {"kind": "@type"}])

KINDS: Mapping[str, st.SearchStrategy[KnownContext]] = {
    "address": _addresses.map(_of_address),
    "list": st.builds(_of_list, _addresses, _others),
    "vocabulary": st.builds(_of_vocabulary, _vocabularies, st.just(dict[str, str]())),
    "aliases": st.builds(_of_vocabulary, _vocabularies, _ALIASES),
    "prefix": st.builds(_of_prefix, st.sampled_from(["schema", "s", "sdo"]), _vocabularies),
    "iri": _vocabularies.map(lambda address: KnownContext({"schema": address}, address)),
}
