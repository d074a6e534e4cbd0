"""What cannot be touched; parents without properties of their own."""

from newsld.nodes.thing import Thing


class Intangible(Thing):
    """A thing that cannot be touched: a rating, a role, a term."""


class StructuredValue(Intangible):
    """A value with parts of its own."""
