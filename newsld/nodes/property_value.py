"""Named values."""

from newsld.nodes.intangible import StructuredValue
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Values


class PropertyValue(StructuredValue):
    """A name and a value, such as an identifier with its scheme."""

    max_value: Literals = expects("Number")
    measurement_technique: Values = expects("DefinedTerm", "MeasurementMethodEnum", "Text", "URL")
    min_value: Literals = expects("Number")
    property_id: Literals = expects("Text", "URL")
    unit_code: Literals = expects("Text", "URL")
    unit_text: Literals = expects("Text")
    value: Values = expects("Boolean", "Number", "QualitativeValue", "StructuredValue", "Text")
    value_reference: Values = expects(
        "DefinedTerm",
        "Enumeration",
        "MeasurementTypeEnumeration",
        "PropertyValue",
        "QualitativeValue",
        "QuantitativeValue",
        "StructuredValue",
        "Text",
    )
