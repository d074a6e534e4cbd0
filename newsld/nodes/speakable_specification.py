"""What to read aloud."""

from newsld.nodes.intangible import Intangible
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals


class SpeakableSpecification(Intangible):
    """Which parts of a page suit being read aloud."""

    css_selector: Literals = expects("CssSelectorType")
    xpath: Literals = expects("XPathType")
