"""What wakes a rule: how much of a document has to be seen before a rule is asked about it at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsld.model.graph import Graph, Node, Shape

Sound = Callable[[Sequence[str]], bool]
Types = tuple[str, ...]


class Said(NamedTuple):
    """A text that a node has as a value of a property."""

    node: Node
    term: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Watch:
    """What a plain document must hold before a rule can find anything in it.

    A rule is asked about a document where any of these says so. They may wake it in vain, but must never let it sleep
    over a finding. A document is plain where the keys of its nodes are terms, and lists hold nodes and texts, however
    it was spelt; about others every rule is asked. Where its JSON needed mending, or its context is not schema.org's
    alone, all rules are asked that look at the document as it is written: those with `document`, or with nothing.

    `document` looks at the whole, once. `shape` looks at how nodes look, and `link` at the types of a node, a property
    of it and how the node looks that is its value, nested or referred to: both are asked once, and their answer holds
    for all that look alike. `text` says, of the types of a node and a property, how to tell of many texts at once that
    they are beyond doubt.

    Where there is a closer look too, the rule sleeps on until that finds something: `node` looks at each node whose
    shape is suspect, `linked` at each node that such a link leads to, and `said` at each text that is not beyond doubt.
    """

    document: Callable[[Graph], bool] | None = None
    shape: Callable[[Shape], bool] | None = None
    link: Callable[[Types, str, Shape], bool] | None = None
    text: Callable[[Types, str], Sound | None] | None = None
    node: Callable[[Graph, Node], bool] | None = None
    linked: Callable[[Graph, Node], bool] | None = None
    said: Callable[[Graph, Said], bool] | None = None

    @property
    def is_of_spelling(self) -> bool:
        """Tell whether a rule looks at the document as it is written, and not at its nodes alone."""
        return self.document is not None or not (self.shape or self.link or self.text)


NOTHING_PLAIN = Watch()


def on_types(*names: str) -> Watch:
    """Return what wakes a rule where there is a node of one of these types."""
    types = frozenset(names)
    return Watch(shape=lambda shape: shape.is_a(types))


def on_terms(*terms: str) -> Watch:
    """Return what wakes a rule where a node has one of these properties."""
    return Watch(shape=lambda shape: shape.has(*terms))


def never_sound(texts: Sequence[str]) -> bool:
    """Tell that texts are never beyond doubt: the rule looks for itself."""
    return not texts
