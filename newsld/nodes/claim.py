"""Claims."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Nodes


class Claim(CreativeWork):
    """A statement that someone made and that may be checked."""

    appearance: Nodes = expects("CreativeWork")
    claim_interpreter: Nodes = expects("Organization", "Person")
    first_appearance: Nodes = expects("CreativeWork")
