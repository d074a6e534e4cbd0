"""What the rules about terms may say of a type, a property or a value."""

from enum import StrEnum


class Fault(StrEnum):
    """What may be said of a type, a property or a value."""

    UNKNOWN_TYPE = "unknown type"
    UNKNOWN_PROPERTY = "unknown property"
    OTHER_TYPE = "property of another type"
    NOT_IN_RANGE = "value not in range"
    UNKNOWN_MEMBER = "unknown enumeration member"
    SUPERSEDED = "superseded term"
    ODD_LITERAL = "odd literal"
    TEXT_FOR_NODE = "text for node"
