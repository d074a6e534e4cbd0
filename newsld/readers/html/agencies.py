"""News agencies, as bylines name them."""

import re

_AGENCIES = re.compile(
    r"(?:dpa(?:-[\w-]+)?|afp|ap|reuters|rtr|sid|efe|ansa|pap|apa|ats|sda|keystone-sda|kna|epd|adnkronos|agi|lusa|anp|belga"
    r"|ntb|tt|ritzau|stt|čtk|ctk|mti|tass|тасс|interfax(?:-ukraine)?|интерфакс|інтерфакс|ukrinform|укрінформ|xinhua|kyodo"
    r"|jiji|yonhap|aap|pti|ani|ians|upi|dapd|ddp|the canadian press|canadian press|pa media|press association"
    r"|associated press|the associated press|agence france-presse|europa press|anadolu(?: agency| ajansı)?|unn|унн"
    r"|ria novosti|риа новости|bloomberg|news agencies)",
    re.IGNORECASE,
)


def is_agency(name: str) -> bool:
    """Tell the name of a news agency."""
    return _AGENCIES.fullmatch(name.strip(" .()")) is not None
