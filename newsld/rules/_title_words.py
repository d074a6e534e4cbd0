"""Words that tell that a name is more than a name, or none: those of job titles, of desks, of honours."""

# words that end a job title or the name of a desk, and no person's name
ENDS = frozenset(
    {
        "admin",
        "administrator",
        "bureau",
        "columnist",
        "contributor",
        "contributors",
        "correspondent",
        "correspondents",
        "desk",
        "editor",
        "editorial",
        "editors",
        "journalist",
        "journalists",
        "newsdesk",
        "newsroom",
        "redaccion",
        "redacción",
        "redactie",
        "redaktion",
        "redaktionsteam",
        "redazione",
        "redação",
        "reporter",
        "reporters",
        "rédaction",
        "team",
        "webmaster",
        "writer",
        "writers",
    }
)
# words that do so behind words that are no first names, or behind the name of the publisher
WEAK_ENDS = frozenset({"staff", "agencies", "agency", "author"})
# words that begin such a title in languages that put the head first
STARTS = frozenset({"redaccion", "redacción", "redação", "redazione", "rédaction", "redaktion"})
_BETWEEN = frozenset({"-", "at", "for", "of"})
_HONORIFICS = frozenset(
    {
        "cbe",
        "dame",
        "dphil",
        "dr",
        "frau",
        "herr",
        "jd",
        "mba",
        "mbe",
        "md",
        "mr",
        "mrs",
        "ms",
        "mx",
        "obe",
        "phd",
        "prof",
        "professor",
        "rev",
        "sir",
    }
)
WORDS = ENDS | STARTS | WEAK_ENDS | _BETWEEN | _HONORIFICS
