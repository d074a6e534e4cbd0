"""Who speaks, writes and publishes: persons and organisations, by name or, where none is told, by description."""

import re

from hypothesis import strategies as st

from newsld.builders.properties import node
from newsld.nodes import City, GovernmentOrganization, ImageObject, NewsMediaOrganization, Organization, Person, Thing
from newsld.testing.strategies.texts import names

SITE = "https://www.river-daily.example"
_ROLES = ("Mayor", "Director", "Trainer", "Ministra", "Bürgermeister", "речниця")
_BODIES = ("River Board", "Harbour Union", "Council of Lindfeld", "Réseau du Fleuve", "Спілка рибалок")
_HOUSES = ("River Daily", "Harbour Post", "Tageblatt am Fluss")
_UNNAMED = ("a police officer", "a neighbour", "two officials")


def persons() -> st.SearchStrategy[Person]:
    """Draw a person with a name, at times with what they do."""
    known = st.fixed_dictionaries({"name": names()}, optional={"job_title": st.sampled_from(_ROLES)})
    return known.map(lambda said: node(Person, said))


def organizations() -> st.SearchStrategy[Organization]:
    """Draw a body that speaks to the press."""
    return st.sampled_from(_BODIES).map(lambda name: node(Organization, {"name": name})) | st.just(
        node(GovernmentOrganization, {"name": "Lindfeld", "area_served": node(City, {"name": "Lindfeld"})}),
    )


def publishers() -> st.SearchStrategy[NewsMediaOrganization]:
    """Draw a publisher of news with its logo."""
    logo = node(ImageObject, {"url": f"{SITE}/logo.png", "width": 600, "height": 60})
    return st.sampled_from(_HOUSES).map(
        lambda name: node(NewsMediaOrganization, {"name": name, "url": f"{SITE}/", "logo": logo}),
    )


def speakers() -> st.SearchStrategy[Thing]:
    """Draw whom an article quotes: a person, a body, or someone whom it does not name."""
    unnamed = st.sampled_from(_UNNAMED).map(lambda text: node(Person, {"description": text}))
    return st.one_of(persons(), organizations(), unnamed)


def called(party: Thing) -> str:
    """Return what a sentence calls a party."""
    return str(party.name or party.description)


def slug(text: str) -> str:
    """Return the letters and digits of a text with dashes between its words, as addresses have it."""
    return "-".join(re.findall(r"\w+", text.lower().replace("’", "")))
