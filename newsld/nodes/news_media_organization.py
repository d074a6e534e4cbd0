"""Publishers of news."""

from newsld.nodes.organization import Organization
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Nodes


class NewsMediaOrganization(Organization):
    """A publisher of news, with the policies it keeps to."""

    masthead: Nodes = expects("CreativeWork", "URL")
    mission_coverage_priorities_policy: Nodes = expects("CreativeWork", "URL")
    no_bylines_policy: Nodes = expects("CreativeWork", "URL")
    verification_fact_checking_policy: Nodes = expects("CreativeWork", "URL")
