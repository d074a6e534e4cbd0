"""Pages, their parts and their sites."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class WebPage(CreativeWork):
    """A page on the web; every page is one, whether it says so or not."""

    breadcrumb: Values = expects("BreadcrumbList", "Text")
    last_reviewed: Literals = expects("Date")
    main_content_of_page: Nodes = expects("WebPageElement")
    primary_image_of_page: Nodes = expects("ImageObject")
    related_link: Literals = expects("URL")
    reviewed_by: Nodes = expects("Organization", "Person")
    significant_link: Literals = expects("URL")
    speakable: Nodes = expects("SpeakableSpecification", "URL")
    specialty: Nodes = expects("Specialty")


class WebPageElement(CreativeWork):
    """A part of a page, such as the one behind a paywall."""

    css_selector: Literals = expects("CssSelectorType")
    xpath: Literals = expects("XPathType")


class WebSite(CreativeWork):
    """A set of pages under one address."""

    issn: Literals = expects("Text")
