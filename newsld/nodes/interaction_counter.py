"""Counts of what users did."""

from newsld.nodes.intangible import StructuredValue
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes


class InteractionCounter(StructuredValue):
    """How often users did something with a work: read, shared, commented."""

    end_time: Literals = expects("DateTime", "Time")
    interaction_service: Nodes = expects("SoftwareApplication", "WebSite")
    interaction_type: Nodes = expects("Action")
    start_time: Literals = expects("DateTime", "Time")
    user_interaction_count: Literals = expects("Integer")
