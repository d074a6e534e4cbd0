"""Contexts as they are written → what terms mean below them, by JSON-LD 1.1's own steps; faults told at their place."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from newsld import vocabulary
from newsld.jsonld import bundle
from newsld.jsonld.contexts import (
    CONTEXT,
    NO_CONTEXT,
    SCHEMA,
    Context,
    Definition,
    Scoped,
    is_slip_of_address,
    resolved,
    was_meant_to_be,
)
from newsld.jsonld.definition_parts import (
    IGNORED,
    PARTS,
    Refused,
    container_of,
    direction_of,
    is_prefix,
    is_same,
    is_type_as_set,
    refuse_odd_parts,
    text_or_null,
)
from newsld.jsonld.keywords import is_absolute, is_keyword, looks_like_one
from newsld.model.diagnostic import quoted
from newsld.model.graph import Slip, SlipKind, Steps, is_list, is_object, pointer

Tell = Callable[[Slip], None]
_SETTINGS = frozenset({"@base", "@vocab", "@language", "@direction", "@version", "@import", "@propagate", "@protected"})
_ADDRESS_WITHOUT_SCHEME = re.compile(r"(?:www\.)?schema\.org/?", re.IGNORECASE)
_INLINE = "define the terms in the document, or leave this context out"


class Contexts:
    """The contexts of one document: `within` returns what a written context makes of what terms meant before."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._told: set[tuple[SlipKind, str]] = set()
        self._known: dict[int, tuple[Context, Context]] = {}  # what schema.org's makes of one, by its identity
        self._open: list[str] = []  # the bundled documents that are being read, so that none reads itself
        self._anchor: Steps | None = None  # where they are named

    def within(
        self, before: Context, written: Any, steps: Steps | None, *, is_scoped: bool = False, reaches_down: bool = True
    ) -> Context:
        """Return what terms mean below a context; `steps` lead to it, None where it is no part of the document."""
        parts: list[Any] = written if is_list(written) else [written]
        if parts and is_object(parts[0]) and isinstance(parts[0].get("@propagate"), bool):
            reaches_down = parts[0]["@propagate"]
        after = before
        if not reaches_down and before.previous is None:
            after = replace(before, previous=before)
        for i, part in enumerate(parts):
            place = (*steps, i) if steps is not None and is_list(written) else steps
            after = self._with_part(after, part, place, is_scoped=is_scoped)
        return after

    def _with_part(self, before: Context, part: Any, steps: Steps | None, *, is_scoped: bool) -> Context:
        if part is None:
            return self._nothing(before, steps, is_scoped=is_scoped)
        if isinstance(part, str):
            return self._named(before, part, steps, is_scoped=is_scoped)
        if is_object(part):
            return _Reading(self, before, part, steps, is_scoped=is_scoped).after()
        if not is_list(part):
            message = f"@context is {quoted(part)}, expected a text, an object or a list of them"
            self.tell(SlipKind.MALFORMED_KEYWORD, steps, message, f"write {quoted(CONTEXT)}")
        else:
            self.tell(SlipKind.MALFORMED_CONTEXT, steps, "@context holds a list within its list")
        return before

    def _nothing(self, before: Context, steps: Steps | None, *, is_scoped: bool) -> Context:
        shielded = [name for name, definition in before.terms.items() if definition.is_protected]
        if shielded and not is_scoped:
            message = f"@context null would undefine {quoted(shielded[0])}, which is protected"
            self.tell(SlipKind.MALFORMED_CONTEXT, steps, message)
            return before
        return replace(NO_CONTEXT, previous=before.previous)

    def _named(self, before: Context, name: str, steps: Steps | None, *, is_scoped: bool) -> Context:
        if vocabulary.is_context(name):
            return self._with_schema_org(before, steps, is_scoped=is_scoped)
        document = bundle.document(name)
        if document is None:
            self._unread(name, steps)
            return replace(before, is_closed=False)
        if name in self._open:
            return before
        self._open.append(name)
        anchor, self._anchor = self._anchor, steps or self._anchor
        after = self.within(before, document, None, is_scoped=is_scoped)
        self._anchor = anchor
        self._open.pop()
        return after

    def _with_schema_org(self, before: Context, steps: Steps | None, *, is_scoped: bool) -> Context:
        _, after = self._known.get(id(before), (before, None))
        if after:
            return after
        terms = bundle.schema_org_terms()
        unprotected = self._unprotected(before, steps, is_scoped=is_scoped)
        merged = {**before.terms, **unprotected} if before.terms else terms
        after = replace(before, vocab=SCHEMA, terms=merged, has_schema_org=True)
        if unprotected is terms and not is_scoped:
            self._known[id(before)] = before, after
        return after

    def _unprotected(self, before: Context, steps: Steps | None, *, is_scoped: bool) -> Mapping[str, Definition]:
        """Return schema.org's terms, those left out that a context before protects."""
        terms = bundle.schema_org_terms()
        if before.terms is terms:
            return terms
        shielded = {
            name
            for name, definition in before.terms.items()
            if definition.is_protected and name in terms and not is_scoped and not is_same(definition, terms[name])
        }
        if not shielded:
            return terms
        message = f"schema.org's context defines {quoted(min(shielded))} anew, which a context before it protects"
        self.tell(SlipKind.MALFORMED_CONTEXT, steps, message, "name schema.org's context first")
        return {name: definition for name, definition in terms.items() if name not in shielded}

    def _unread(self, name: str, steps: Steps | None) -> None:
        if not name.strip():
            help_ = f"expected {quoted(CONTEXT)}"
            self.tell(SlipKind.FOREIGN_CONTEXT, steps, "@context is blank, so that terms mean nothing", help_)
        elif was_meant_to_be(name):
            is_bare = _ADDRESS_WITHOUT_SCHEME.fullmatch(name.strip())
            message = f"@context is {quoted(name)}, {'an address without https://' if is_bare else 'not schema.org'}"
            is_meant = steps is not None and is_slip_of_address(name)
            self.tell(
                SlipKind.FOREIGN_CONTEXT,
                steps,
                message,
                f"expected {quoted(CONTEXT)}",
                meant=CONTEXT if is_meant else "",
            )
        else:
            message = f"the context {quoted(name)} is not at hand, so that it is unknown what terms mean below it"
            self.tell(SlipKind.UNREAD_CONTEXT, steps, message, _INLINE)

    def tell(self, kind: SlipKind, steps: Steps | None, message: str, help_: str = "", *, meant: str = "") -> None:
        """Note a fault once; one in a context that is no part of the document stands where that is named."""
        steps = self._anchor if steps is None else steps
        if steps is None:
            return
        place = pointer(steps)
        if (kind, place) not in self._told:
            self._told.add((kind, place))
            self._tell(Slip(kind, place, message, help_, meant=meant))


class _Reading:
    """One context object that is being read: terms may be defined by others that stand after them."""

    def __init__(
        self, contexts: Contexts, before: Context, written: Mapping[str, Any], steps: Steps | None, *, is_scoped: bool
    ) -> None:
        self._contexts = contexts
        self._before = before
        self._written = written
        self._steps = steps
        self._is_scoped = is_scoped
        self._terms = dict(before.terms)
        self._done: dict[str, bool] = {}
        self._settings = before

    def after(self) -> Context:
        """Return what terms mean below the context; its terms are taken in one order, however they are written."""
        self._import()
        for name in ("@version", "@base", "@vocab", "@language", "@direction", "@propagate", "@protected"):
            if name in self._written:
                self._try(self._set, name)
        for name in sorted(self._written):
            if name not in _SETTINGS:
                self._try(self._define, name)
        after = replace(self._settings, terms=self._terms)
        if self._steps is not None:
            self._try_scoped(after)
        return after

    def _try(self, act: Callable[[str], None], name: str) -> None:
        try:
            act(name)
        except Refused as refused:
            self._tell(refused.message, refused.steps, refused.help)

    def _tell(self, message: str, steps: Steps, help_: str = "") -> None:
        place = None if self._steps is None else (*self._steps, *steps)
        self._contexts.tell(SlipKind.MALFORMED_CONTEXT, place, message, help_)

    def _try_scoped(self, after: Context) -> None:
        """Read the contexts that terms bring along once, so that their faults are told though nobody uses them."""
        for name, said in self._written.items():
            scoped = said.get("@context") if is_object(said) else None
            if (is_object(scoped) or is_list(scoped)) and self._steps is not None and name in after.terms:
                self._contexts.within(after, scoped, (*self._steps, name, "@context"), is_scoped=True)

    # what holds for all terms

    def _import(self) -> None:
        if "@import" not in self._written:
            return
        name = self._written["@import"]
        if not isinstance(name, str):
            self._tell(f"@import is {quoted(name)}, expected the address of a context", ("@import",))
            return
        document = bundle.document(name)
        if vocabulary.is_context(name) or (document is None and self._steps is not None):
            place = None if self._steps is None else (*self._steps, "@import")
            message = f"the context {quoted(name)} that is imported here is not at hand"
            self._contexts.tell(SlipKind.UNREAD_CONTEXT, place, message, _INLINE)
            self._settings = replace(self._settings, is_closed=False)
        elif is_object(document):
            self._written = {**document, **{key: said for key, said in self._written.items() if key != "@import"}}

    def _set(self, name: str) -> None:
        said = self._written[name]
        match name:
            case "@version" if isinstance(said, bool) or said != 1.1:  # noqa: PLR2004  the only one there is
                raise Refused(f"@version is {quoted(said)}, expected the number 1.1", (name,))
            case "@base":
                self._set_base(said)
            case "@vocab":
                self._set_vocab(said)
            case "@language":
                text = text_or_null(name, said, "a language tag or null")
                self._settings = replace(self._settings, language=text.lower())
            case "@direction":
                self._settings = replace(self._settings, direction=direction_of(said) or "")
            case "@propagate" | "@protected" if not isinstance(said, bool):
                raise Refused(f"{name} is {quoted(said)}, expected true or false", (name,))
            case _:
                pass

    def _set_base(self, said: Any) -> None:
        text = text_or_null("@base", said, "an IRI or null")
        base = None if said is None else resolved(self._before.base, text)
        self._settings = replace(self._settings, base=base)

    def _set_vocab(self, said: Any) -> None:
        text = text_or_null("@vocab", said, "an IRI or null")
        vocab = None if said is None else self._iri(text)
        self._settings = replace(self._settings, vocab=vocab)

    # terms

    def _iri(self, name: str) -> str:
        """Return what a name means in the context that is being read, the definitions that it leans on made first."""
        if is_keyword(name):
            return name
        prefix = name.partition(":")[0]
        for other in dict.fromkeys((name, prefix)):
            if other in self._written and not is_keyword(other) and not self._done.get(other):
                self._define(other)
        found = replace(self._settings, terms=self._terms).term_iri(name)
        if found is None and name not in self._terms:
            return (self._settings.vocab or "") + name
        return found or name

    def _define(self, name: str) -> None:
        if name in self._done:
            if not self._done[name]:
                raise Refused(f"{quoted(name)} is defined by itself", (name,))
            return
        self._done[name] = False
        said = self._written[name]
        if looks_like_one(name):
            return
        before = self._terms.pop(name, None)
        try:
            defined = self._definition(name, said)
        finally:
            self._done[name] = True
        if defined is None:
            if before:
                self._terms[name] = before
            return
        if before and before.is_protected and not self._is_scoped and not is_same(before, defined):
            self._terms[name] = before
            raise Refused(f"{quoted(name)} is protected by a context before and cannot be defined anew", (name,))
        self._terms[name] = defined

    def _definition(self, name: str, said: Any) -> Definition | None:
        """Return the definition of a term, None where what it says is to be ignored."""
        if not name:
            raise Refused("a context defines the empty term", (name,))
        if is_keyword(name) and not is_type_as_set(name, said):
            raise Refused(f"the keyword {name} cannot be defined anew", (name,))
        if not is_object(said):
            if not isinstance(said, str) and said is not None:
                raise Refused(f"the term {quoted(name)} is {quoted(said)}, expected an IRI or an object", (name,))
            parts: Mapping[str, Any] = {"@id": said}
        else:
            parts = said
            if foreign := min((part for part in parts if part not in PARTS), default=None):
                raise Refused(f"the term {quoted(name)} has {quoted(foreign)}, which no term can have", (name, foreign))
        is_reverse = "@reverse" in parts
        iri = self._reverse(name, parts) if is_reverse else self._meaning(name, parts)
        if iri == IGNORED:
            return None
        return self._complete(name, parts, Definition(iri, is_reverse, is_prefix=is_prefix(name, said, iri)))

    def _reverse(self, name: str, parts: Mapping[str, Any]) -> str | None:
        said = parts["@reverse"]
        if other := next((part for part in ("@id", "@nest") if part in parts), None):
            raise Refused(f"the term {quoted(name)} has {other} beside @reverse", (name, other))
        if not isinstance(said, str):
            raise Refused(f"@reverse of {quoted(name)} is {quoted(said)}, expected an IRI", (name, "@reverse"))
        if looks_like_one(said):
            return IGNORED
        iri = self._iri(said)
        if not is_absolute(iri):
            raise Refused(f"@reverse of {quoted(name)} is {quoted(said)}, which is no IRI", (name, "@reverse"))
        return iri

    def _meaning(self, name: str, parts: Mapping[str, Any]) -> str | None:
        said = parts.get("@id", name)
        place = (name, "@id") if is_object(self._written[name]) and "@id" in parts else (name,)
        if said is None:
            return None
        if not isinstance(said, str):
            raise Refused(f"@id of {quoted(name)} is {quoted(said)}, expected an IRI", place)
        if looks_like_one(said):
            return IGNORED
        if said == name:
            return self._by_itself(name, place)
        iri = self._iri(said)
        if iri in ("@context", "@preserve"):
            raise Refused(f"{quoted(name)} cannot stand for {iri}", place)
        if not is_absolute(iri) and not is_keyword(iri):
            raise Refused(f"{quoted(name)} stands for {quoted(said)}, which is no IRI", place, "write an absolute IRI")
        if (":" in name[1:-1] or "/" in name) and (own := self._by_form(name)) != iri:
            raise Refused(f"{quoted(name)} is an IRI itself, {quoted(own)}, and cannot stand for {quoted(iri)}", place)
        return iri

    def _by_itself(self, name: str, place: Steps) -> str:
        """Return what a term means that says of itself no more than its name."""
        if is_keyword(name):
            return name
        if name.find(":") > 0 or "/" in name:
            return self._by_form(name)
        if self._settings.vocab is None:
            message = f"{quoted(name)} stands for nothing: it has no @id, and there is no @vocab"
            raise Refused(message, place, "give it an @id")
        return self._settings.vocab + name

    def _by_form(self, name: str) -> str:
        prefix, colon, suffix = name.partition(":")
        if prefix and colon and prefix in self._written and not self._done.get(prefix):
            self._define(prefix)
        definition = self._terms.get(prefix) if colon else None
        if definition and definition.iri and not suffix.startswith("//"):
            return definition.iri + suffix
        return replace(self._settings, terms=self._terms).term_iri(name) or name

    def _complete(self, name: str, parts: Mapping[str, Any], defined: Definition) -> Definition:
        """Return a definition with all that a term says beside what it stands for."""
        coercion = self._coercion(name, parts)
        container = container_of(name, parts, is_reverse=defined.is_reverse)
        if "@type" in container:
            coercion = coercion or "@id"
            if coercion not in ("@id", "@vocab"):
                message = f"{quoted(name)} is a map by @type, so that its own @type can only be @id or @vocab"
                raise Refused(message, (name, "@type"))
        language = parts.get("@language", "") if "@type" not in parts else ""
        if language is not None and not isinstance(language, str):
            raise Refused(
                f"@language of {quoted(name)} is {quoted(language)}, expected a tag or null", (name, "@language")
            )
        refuse_odd_parts(name, parts, container, defined.iri)
        return replace(
            defined,
            coercion=coercion,
            container=container,
            language=(language or "").lower() if "@language" in parts and "@type" not in parts else None,
            direction=direction_of(parts["@direction"], name) or "" if "@direction" in parts else None,
            index=parts.get("@index", ""),
            scoped=self._scoped(name, parts),
            is_prefix=bool(parts.get("@prefix", defined.is_prefix)),
            is_protected=bool(parts.get("@protected", self._written.get("@protected") is True)),
        )

    def _coercion(self, name: str, parts: Mapping[str, Any]) -> str:
        if "@type" not in parts:
            return ""
        said = parts["@type"]
        place = (name, "@type")
        if not isinstance(said, str):
            raise Refused(f"@type of {quoted(name)} is {quoted(said)}, expected an IRI or @id", place)
        if said in ("@id", "@vocab", "@json", "@none"):
            return said
        iri = self._iri(said)
        if not is_absolute(iri) or iri.startswith("_:"):
            raise Refused(f"@type of {quoted(name)} is {quoted(said)}, which is no IRI of a data type", place)
        return iri

    def _scoped(self, name: str, parts: Mapping[str, Any]) -> Scoped | None:
        if "@context" not in parts:
            return None
        return Scoped(parts["@context"], None if self._steps is None else (*self._steps, name, "@context"))
