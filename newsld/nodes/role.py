"""Roles, which may stand in front of any value."""

from newsld.nodes.intangible import Intangible
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Values


class Role(Intangible):
    """More about a relation: in what role and how long; it stands between a property and its value."""

    end_date: Literals = expects("Date", "DateTime")
    role_name: Literals = expects("Text", "URL")
    start_date: Literals = expects("Date", "DateTime")


class OrganizationRole(Role):
    """A role in an organization."""

    numbered_position: Literals = expects("Number")


class EmployeeRole(OrganizationRole):
    """A role as an employee."""

    base_salary: Values = expects("MonetaryAmount", "Number", "PriceSpecification")
    salary_currency: Literals = expects("Text")


class LinkRole(Role):
    """A role that says what a link is for."""

    in_language: Values = expects("Language", "Text")
    link_relationship: Literals = expects("Text")


class PerformanceRole(Role):
    """A role in a performance."""

    character_name: Literals = expects("Text")
