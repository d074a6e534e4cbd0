"""Actions: who did what to what."""

from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Thing, Values


class Action(Thing):
    """Something an agent does, did or may do."""

    action_process: Nodes = expects("HowTo")
    action_status: Nodes = expects("ActionStatusType")
    agent: Nodes = expects("Organization", "Person")
    end_time: Literals = expects("DateTime", "Time")
    error: Nodes = expects("Thing")
    instrument: Nodes = expects("Thing")
    location: Values = expects("Place", "PostalAddress", "Text", "VirtualLocation")
    object: Nodes = expects("Thing")
    participant: Nodes = expects("Organization", "Person")
    provider: Nodes = expects("Organization", "Person")
    result: Nodes = expects("Thing")
    start_time: Literals = expects("DateTime", "Time")
    target: Nodes = expects("EntryPoint", "URL")


class AssessAction(Action):
    """Forming an opinion of something."""


class ReactAction(AssessAction):
    """Answering something spontaneously."""


class AgreeAction(ReactAction):
    """Saying yes to something that was said."""


class DisagreeAction(ReactAction):
    """Saying no to something that was said."""
