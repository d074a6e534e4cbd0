"""The nodes of a graph → rows: a row for each quotation, for each claim, for whoever said one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsld.model.graph import is_list, is_object

Node = Mapping[str, Any]
Values = dict[str, Any]


def statements(nodes: Sequence[Node], kind: str, of_speakers: str) -> list[Values]:
    """Return a row for each node of a type; `of_speakers` is the property that says whose it is."""
    by_id = {node["@id"]: node for node in nodes if "@id" in node}
    return [_statement(node, list(_known(node.get(of_speakers), by_id))) for node in nodes if _is(node, kind)]


def _statement(node: Node, speakers: Sequence[Node]) -> Values:
    told = [_speaker(speaker) for speaker in speakers]
    return {"id": node.get("@id"), "text": text_of(node.get("text")), "url": text_of(node.get("url")), **spoken(told)}


def spoken(speakers: Sequence[Values]) -> Values:
    """Return the columns that say who said something: the first, and all."""
    first: Values = speakers[0] if speakers else {}
    named = {"speaker": first.get("name"), "speaker_type": first.get("type"), "speaker_id": first.get("id")}
    return {**named, "speakers": list(speakers)}


def speakers_of(nodes: Sequence[Node], quotations: Sequence[Values], claims: Sequence[Values]) -> list[Values]:
    """Return a row for each node that said something, in the order of the graph."""
    quoted, claimed = _counted(quotations), _counted(claims)
    return [
        {
            **_speaker(node),
            "role": text_of(node.get("jobTitle")),
            "affiliation": _name(node.get("affiliation") or node.get("memberOf") or node.get("worksFor")),
            "quotation_count": quoted[node["@id"]],
            "claim_count": claimed[node["@id"]],
        }
        for node in nodes
        if node.get("@id") in quoted or node.get("@id") in claimed
    ]


def _counted(rows: Sequence[Values]) -> Counter[str]:
    return Counter(speaker["id"] for row in rows for speaker in row["speakers"] if speaker["id"])


def _known(value: Any, by_id: Mapping[str, Node]) -> Iterator[Node]:
    """Yield the nodes that a property has, those it refers to looked up."""
    for one in _each(value):
        if is_object(one):
            yield by_id.get(str(one.get("@id", "")), one)
        elif isinstance(one, str):
            yield {"name": one}


def _each(value: Any) -> Sequence[Any]:
    return value if is_list(value) else () if value is None else (value,)


def _is(node: Node, kind: str) -> bool:
    return kind in _each(node.get("@type"))


def _speaker(node: Node) -> Values:
    name = text_of(node.get("name")) or text_of(node.get("description"))
    return {"id": node.get("@id"), "type": text_of(node.get("@type")), "name": name}


def _name(value: Any) -> str | None:
    for one in _each(value):
        return text_of(one.get("name")) if is_object(one) else text_of(one)
    return None


def text_of(value: Any) -> str | None:
    """Return the first text of a property, `None` where it has none."""
    for one in _each(value):
        text = one.get("@value") if is_object(one) else one
        if isinstance(text, str):
            return text
    return None
