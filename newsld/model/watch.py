"""What wakes a rule: how much of a document has to be seen before a rule is asked about it at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsld.model.graph import Graph, Node, Shape

Sound = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Watch:
    """What a plain document must hold before a rule can find anything in it.

    A rule is asked about a document where any of these says so. They may wake it in vain, but must never let it sleep
    over a finding. A document is plain where the keys of its nodes are terms, and lists hold nodes and texts, however
    it was spelt; about others every rule is asked. Where its JSON needed mending, or its context is not schema.org's
    alone, all rules are asked that look at the document as it is written: those with `document`, or with nothing.

    `document` looks at the whole, once. `shape` looks at how nodes look, and `link` at a node, a property of it and the
    node that is its value, nested or referred to: both are asked once, and their answer holds for all that look alike.
    Where there is a `node` too, it looks at each node whose shape has woken the rule, and can let it sleep on.
    `text` says how to tell, of many texts of a property at once, that they are beyond doubt.
    """

    document: Callable[[Graph], bool] | None = None
    shape: Callable[[Shape], bool] | None = None
    node: Callable[[Graph, Node], bool] | None = None
    link: Callable[[Shape, str, Shape], bool] | None = None
    text: Callable[[Shape, str], Sound | None] | None = None

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
