"""Fact checks in a record's own fields: a claim, who made it, what a fact-checker found."""

from collections.abc import Iterator
from typing import cast

from newsld.model.metadata import FactCheck, Link, Party
from newsld.readers.json.markup import plain
from newsld.readers.json.values import Record, address, at, iri, moment, number, record, records

_CHECKS = ("fact_checks", "fact_check", "claim_reviews", "claim_review")
_HOLDERS = ("acf", "meta", "custom_fields", "additional_properties", "details", "fields")
_CLAIM = ("claim", "claim_reviewed", "claim_text", "statement", "checked_claim")
_CLAIMANT = ("claimant", "claimants", "claim_author", "claimed_by", "claim_source", "speaker", "item_reviewed.author")
_CLAIMED = ("claim_date", "claimed", "claimed_at", "date_claimed", "item_reviewed.date_published")
_APPEARANCE = ("appearance", "appearances", "claim_url", "claim_urls", "claim_link", "item_reviewed.appearance")
_VERDICT = (
    *(
        "verdict",
        "rating_text",
        "rating_label",
        "rating_name",
        "conclusion",
        "textual_rating",
        "review_rating.alternate_name",
    ),
    *("rating.alternate_name", "rating.label", "rating.name", "verdict.label", "verdict.name", "rating"),
)
_RATING = ("rating_value", "review_rating.rating_value", "rating.rating_value", "rating.value")
_BEST = ("best_rating", "review_rating.best_rating", "rating.best_rating", "rating.best")
_WORST = ("worst_rating", "review_rating.worst_rating", "rating.worst_rating", "rating.worst")
_EXPLANATION = (
    "explanation",
    "rating_explanation",
    "review_rating.rating_explanation",
    "verdict_explanation",
    "finding",
)
_CHECKED = ("checked", "checked_at", "review_date", "date_reviewed", "date_published")
_CHECKER = ("checker", "reviewed_by", "fact_checker", "author")
_MOST_DEEP = 4  # levels; a name has fewer


def fact_checks(value: Record) -> tuple[FactCheck, ...]:
    """Return the fact checks that the fields of a record say, be its names in camelCase or in snake_case.

    They stand in a list ("fact_checks"), in an object ("claimReview"), or beside the record's other fields, where only
    a claim together with a verdict makes one.
    """
    raw = [one for one in (value, *(record(value, key) for key in _HOLDERS)) if any(_may_tell(key) for key in one)]
    holders = [_snake(one) for one in raw]
    listed = [one for holder in holders for key in _CHECKS for one in records(holder, key)]
    beside = [holder for holder in holders if not listed and _first(holder, _CLAIM) and _verdict(holder)]
    found = (_fact_check(one) for one in (*listed, *beside))
    return tuple(dict.fromkeys(check for check in found if check is not None))


def _may_tell(key: str) -> bool:
    return "claim" in key.lower() or "fact" in key.lower() or key == "statement"


def _fact_check(said: Record) -> FactCheck | None:
    claim = _first(said, _CLAIM)
    if not claim:
        return None
    checkers = _parties(said, _CHECKER, is_organization=True)
    return FactCheck(
        claim,
        claimants=_parties(said, _CLAIMANT),
        claimed=next((day for path in _CLAIMED if (day := moment(said, *path.split(".")))), None),
        appearances=tuple(_appearances(said)),
        verdict=_verdict(said),
        rating=_number(said, _RATING),
        best=_number(said, _BEST),
        worst=_number(said, _WORST),
        explanation=_first(said, _EXPLANATION),
        url=address(said, "url"),
        checker=checkers[0] if checkers else None,
        checked=next((day for path in _CHECKED if (day := moment(said, path))), None),
    )


def _first(said: Record, paths: tuple[str, ...]) -> str:
    """Return the first text at one of the paths."""
    return next((text for path in paths if (text := plain(said, *path.split(".")))), "")


def _verdict(said: Record) -> str:
    """Return the first verdict in words: a number is a rating."""
    texts = (plain(said, *path.split(".")) for path in _VERDICT)
    return next((text for text in texts if any(map(str.isalpha, text))), "")


def _number(said: Record, paths: tuple[str, ...]) -> float | None:
    return next((found for path in paths if (found := number(said, *path.split("."))) is not None), None)


def _parties(said: Record, paths: tuple[str, ...], *, is_organization: bool = False) -> tuple[Party, ...]:
    """Return those whom the first path names: by a text, an object with a name, or a list of them."""
    for path in paths:
        found = at(said, *path.split("."))
        members = cast("list[object]", found) if isinstance(found, list) else [found]
        parties = tuple(party for one in members if (party := _party(one, is_organization=is_organization)))
        if parties:
            return parties
    return ()


def _party(said: object, *, is_organization: bool) -> Party | None:
    name = plain(said) or plain(said, "name")
    kind = plain(said, "@type") or plain(said, "type")
    is_group = "organi" in kind.lower() if kind else is_organization
    if not name:
        return None
    same_as = tuple(link for key in ("same_as",) if (link := address(said, key)))
    return Party(
        name,
        is_group,
        url=address(said, "url"),
        job_title=plain(said, "job_title"),
        same_as=same_as,
        id=iri(said, "@id"),
    )


def _appearances(said: Record) -> Iterator[Link]:
    for path in _APPEARANCE:
        found = at(said, *path.split("."))
        for one in cast("list[object]", found) if isinstance(found, list) else [found]:
            link = Link(address(one) or address(one, "url"), plain(one, "name") or plain(one, "headline"))
            if link.url or link.name:
                yield link


def _snake(value: Record, depth: int = 0) -> Record:
    """Return a record with its names in snake_case, as deep as they are asked for."""
    return {_snaked(key): _deep(member, depth + 1) for key, member in value.items()}


def _deep(value: object, depth: int) -> object:
    if depth >= _MOST_DEEP:
        return value
    if isinstance(value, list):
        return [_deep(member, depth) for member in cast("list[object]", value)]
    return _snake(cast("Record", value), depth) if isinstance(value, dict) else value


def _snaked(name: str) -> str:
    if name.islower():
        return name.replace("-", "_")
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_").replace("-", "_")
