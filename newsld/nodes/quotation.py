"""Quotations."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Nodes


class Quotation(CreativeWork):
    """Words of a speaker or writer, as the article quotes them."""

    spoken_by_character: Nodes = expects("Organization", "Person")
