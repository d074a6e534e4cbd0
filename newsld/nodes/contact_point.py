"""Ways to reach someone."""

from newsld.nodes.intangible import StructuredValue
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class ContactPoint(StructuredValue):
    """How to reach someone for a purpose."""

    area_served: Values = expects("AdministrativeArea", "GeoShape", "Place", "Text")
    available_language: Values = expects("Language", "Text")
    contact_option: Nodes = expects("ContactPointOption")
    contact_type: Literals = expects("Text")
    email: Literals = expects("Text")
    fax_number: Literals = expects("Text")
    hours_available: Nodes = expects("OpeningHoursSpecification")
    product_supported: Values = expects("Product", "Text")
    telephone: Literals = expects("Text")


class PostalAddress(ContactPoint):
    """A postal address."""

    address_country: Values = expects("Country", "Text")
    address_locality: Literals = expects("Text")
    address_region: Values = expects("AdministrativeArea", "Text")
    extended_address: Literals = expects("Text")
    post_office_box_number: Literals = expects("Text")
    postal_code: Literals = expects("Text")
    street_address: Literals = expects("Text")
