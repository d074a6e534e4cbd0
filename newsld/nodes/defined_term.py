"""Terms of a vocabulary."""

from newsld.nodes.intangible import Intangible
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes


class DefinedTerm(Intangible):
    """A term with its definition, as a thesaurus or a taxonomy has it."""

    in_defined_term_set: Nodes = expects("DefinedTermSet", "URL")
    term_code: Literals = expects("Text")
