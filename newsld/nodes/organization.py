"""Organizations."""

from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Thing, Values


class Organization(Thing):
    """A body of people: a company, a party, a newsroom."""

    actionable_feedback_policy: Nodes = expects("CreativeWork", "URL")
    address: Values = expects("PostalAddress", "Text")
    agent_interaction_statistic: Nodes = expects("InteractionCounter")
    alumni: Nodes = expects("Person")
    area_served: Values = expects("AdministrativeArea", "GeoShape", "Place", "Text")
    award: Literals = expects("Text")
    brand: Nodes = expects("Brand", "Organization")
    contact_point: Nodes = expects("ContactPoint")
    corrections_policy: Nodes = expects("CreativeWork", "URL")
    department: Nodes = expects("Organization")
    dissolution_date: Literals = expects("Date")
    diversity_policy: Nodes = expects("CreativeWork", "URL")
    diversity_staffing_report: Nodes = expects("Article", "URL")
    duns: Literals = expects("Text")
    email: Literals = expects("Text")
    employee: Nodes = expects("Person")
    ethics_policy: Nodes = expects("CreativeWork", "URL")
    event: Nodes = expects("Event")
    fax_number: Literals = expects("Text")
    founder: Nodes = expects("Organization", "Person")
    founding_date: Literals = expects("Date")
    founding_location: Nodes = expects("Place")
    funder: Nodes = expects("Organization", "Person")
    interaction_statistic: Nodes = expects("InteractionCounter")
    keywords: Values = expects("DefinedTerm", "Text", "URL")
    knows_about: Values = expects("Text", "Thing", "URL")
    knows_language: Values = expects("Language", "Text")
    legal_name: Literals = expects("Text")
    legal_representative: Nodes = expects("Person")
    lei_code: Literals = expects("Text")
    location: Values = expects("Place", "PostalAddress", "Text", "VirtualLocation")
    logo: Nodes = expects("ImageObject", "URL")
    member: Nodes = expects("Organization", "Person")
    member_of: Nodes = expects("MemberProgramTier", "Organization", "ProgramMembership")
    number_of_employees: Nodes = expects("QuantitativeValue")
    ownership_funding_info: Values = expects("AboutPage", "CreativeWork", "Text", "URL")
    owns: Nodes = expects("Thing")
    parent_organization: Nodes = expects("Organization")
    publishing_principles: Nodes = expects("CreativeWork", "URL")
    review: Nodes = expects("Review")
    slogan: Literals = expects("Text")
    sponsor: Nodes = expects("Organization", "Person")
    sub_organization: Nodes = expects("Organization")
    tax_id: Literals = expects("Text")
    telephone: Literals = expects("Text")
    unnamed_sources_policy: Nodes = expects("CreativeWork", "URL")
    vat_id: Literals = expects("Text")


class GovernmentOrganization(Organization):
    """A ministry, an agency, a council."""
