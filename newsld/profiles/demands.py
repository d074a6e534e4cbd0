"""Profile → rules: for what its consumer requires, for what it recommends, for how long it likes texts to be."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule
from newsld.model.graph import Graph, Node
from newsld.profiles import missing_recommended_property, missing_required_property, overlong_text
from newsld.profiles.profile import Demand, Limit, Need, Profile, Source

_RULES = {Need.REQUIRED: missing_required_property.RULE, Need.RECOMMENDED: missing_recommended_property.RULE}

# the rules as they are before a profile speaks through them: then they find nothing
DEMANDS: tuple[Rule, ...] = (*_RULES.values(), overlong_text.RULE)


def rules_of(profile: Profile) -> tuple[Rule, ...]:
    """Return the rules that a profile makes."""
    checks = [
        (rule, profile.severities[need], partial(check, profile, need))
        for need, rule in _RULES.items()
        if any(demand.need is need for demand in profile.demands)
    ]
    if profile.limits:
        checks.append((overlong_text.RULE, overlong_text.RULE.severity, partial(check_limits, profile)))
    return tuple(
        replace(rule, severity=severity, check=check, is_default=True, profile=profile.name, url=profile.sources[0].url)
        for rule, severity, check in checks
    )


def check(profile: Profile, need: Need, graph: Graph) -> Iterator[Finding]:
    """Yield each property that a profile needs so much and that is not there."""
    for demand in profile.demands:
        if demand.need is need:
            for pointer, type_name in _lacking(graph, demand):
                yield _finding(profile, demand, pointer, type_name)


def check_limits(profile: Profile, graph: Graph) -> Iterator[Finding]:
    """Yield each text that is longer than a profile advises."""
    for limit in profile.limits:
        for node in graph.nodes:
            for steps, text in node.texts(limit.term) if _is_one_of(node, limit.types) else ():
                if len(text.strip()) > limit.longest:
                    yield _overlong(profile, limit, node.at(*steps), len(text.strip()))


def _overlong(profile: Profile, limit: Limit, pointer: str, length: int) -> Finding:
    message = f"{limit.term} has {length:,} characters, and {profile.consumer} advises {limit.longest} at most"
    return Finding(pointer, message, f"shorten it; see {_named(limit.source)}")


def _lacking(graph: Graph, demand: Demand) -> Iterator[tuple[str, str]]:
    """Yield the pointer and the type of each node that a demand is not met on."""
    told: set[str] = set()
    for start in graph.nodes:
        if not _is_meant(start, demand):
            continue
        for node in _reached(graph, start, demand.path):
            if demand.of and not _is_one_of(node, demand.of):
                continue
            same = graph.same(node)
            first = same[0] if demand.path else next(one for one in same if _is_one_of(one, demand.types))
            if first.pointer not in told and not any(_has(one, term) for one in same for term in demand.properties):
                told.add(first.pointer)
                yield first.pointer, _called(first, demand)


def _is_meant(node: Node, demand: Demand) -> bool:
    if not _is_one_of(node, demand.types) or not set(demand.other_types).isdisjoint(node.types):
        return False
    return not demand.is_main or _is_main(node)


def _called(node: Node, demand: Demand) -> str:
    """Return what a message calls a node: its type, the one that the demand is about first, else its property."""
    about = () if demand.path else (name for name in node.types if _are_of((name,), demand.types))
    return next(iter((*about, *node.types, *demand.path[-1:])))


def _reached(graph: Graph, start: Node, path: tuple[str, ...]) -> Iterator[Node]:
    """Yield the nodes at the end of a path; text, and what the document does not hold, is nobody's to judge."""
    if not path:
        yield start
        return
    for one in graph.same(start):
        for _, value in one.values(path[0]):
            for node in graph.resolve(value)[:1]:
                yield from _reached(graph, node, path[1:])


def _is_main(node: Node) -> bool:
    """Tell whether a node is what its document or page is about, and not a part of what is said of another."""
    return node.parent is None or (node.steps[0] == "mainEntity" and _is_main(node.parent))


def _has(node: Node, term: str) -> bool:
    return any(_says_something(value) for _, value in node.values(term))


def _says_something(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value != {}


def _is_one_of(node: Node, types: tuple[str, ...]) -> bool:
    return _are_of(node.types, types)


@lru_cache(maxsize=4096)
def _are_of(names: tuple[str, ...], types: tuple[str, ...]) -> bool:
    return any(vocabulary.is_a(name, wanted) for name in names for wanted in types)


def _finding(profile: Profile, demand: Demand, pointer: str, subject: str) -> Finding:
    wanted = " or ".join(demand.properties)
    verb = {Need.REQUIRED: "requires", Need.RECOMMENDED: "recommends"}[demand.need]
    message = f"{subject} has no {wanted}, which {profile.consumer} {verb}"
    return Finding(pointer, message, f"add it; see {_named(demand.source)}")


def _named(source: Source) -> str:
    return f"{source.url} ({source.date.isoformat()})"
