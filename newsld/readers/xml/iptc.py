"""What the codes of IPTC's own vocabularies stand for, by the aliases that IPTC's catalog gives them."""

from collections.abc import Mapping

_NEWSCODES = "http://cv.iptc.org/newscodes/"

IPTC: Mapping[str, str] = {
    alias: f"{_NEWSCODES}{folder}/"
    for alias, folder in {
        "medtop": "mediatopic",
        "subj": "subjectcode",
        "genre": "genre",
        "ninat": "ninature",
        "cpnat": "cpnature",
    }.items()
}
