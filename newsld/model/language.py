"""What the engine must know of a language, as data: one frozen value per language, no code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from functools import cache


class Reporting(Enum):
    """How a reporting verb takes its content."""

    SAY = auto()  # a clause or a quotation: "said (that) …"
    TELL = auto()  # an addressee first: "told Reuters (that) …"
    STATE = auto()  # a clause, but as often a plain object: "announced plans", "confirmed that …"
    DENY = auto()  # a denied clause, gerund or noun: "denied that …", "denied taking …"
    ACCUSE = auto()  # someone, then a deed: "accused the union of …"
    CALL = auto()  # a name for something: "called it “…”", "described … as"
    UTTER = auto()  # a quotation only: "sighed", "shouted"
    HEAR = auto()  # what was said to a court or an audience, by nobody named: "heard that"
    URGE = auto()  # wishes, orders, promises: a quotation, never a claim


class Form(Enum):
    """A form of a verb, as far as the engine tells them apart."""

    BASE = auto()
    PRESENT = auto()
    PAST = auto()
    PARTICIPLE = auto()
    GERUND = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a reporting verb."""

    lemma: str
    reporting: Reporting
    forms: frozenset[Form]


class Gender(StrEnum):
    """What a pronoun or a title tells about whom it stands for."""

    MALE = "male"
    FEMALE = "female"
    NEUTER = "neuter"
    PLURAL = "plural"


class Kind(StrEnum):
    """What a speaker is."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    COUNTRY = "Country"
    CITY = "City"
    PLACE = "Place"
    GROUP = "Group"


@dataclass(frozen=True, slots=True)
class Language:
    """A language. All words are lower case unless the field says otherwise; patterns are regular expressions.

    `tag` is a BCP 47 language tag. `marks` are pairs of opening and closing quotation marks. Word lists come from
    general knowledge of the language.
    """

    tag: str
    name: str
    cues: Mapping[str, Cue]
    noun_forms: frozenset[str]
    complementisers: frozenset[str]
    according_to: tuple[str, ...]
    aside_cues: tuple[str, ...]
    pronouns: Mapping[str, Gender]
    plural_pronouns: frozenset[str]
    dummies: frozenset[str]
    objects: frozenset[str]
    possessives: Mapping[str, Gender]
    addressees: frozenset[str]
    object_pronouns: Mapping[str, Gender]
    first_person: frozenset[str]
    reporters: frozenset[str]
    expletives: frozenset[str]
    elisions: frozenset[str]
    affiliating: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    additive: frozenset[str]
    adversative: frozenset[str]
    genitives: frozenset[str]
    agents: frozenset[str]
    infinitives: frozenset[str]
    definite: frozenset[str]
    singulars: frozenset[str]
    name_links: frozenset[str]
    possessive_endings: tuple[str, ...]
    owner_endings: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    plural: str
    age: str
    subordinators: frozenset[str]
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    negations: frozenset[str]
    neither: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    no_adverbs: frozenset[str]
    finite_verbs: frozenset[str]
    finite_endings: tuple[str, ...]
    titles: Mapping[str, Gender | None]
    name_particles: frozenset[str]
    name_suffixes: frozenset[str]
    postposed: frozenset[str]
    portfolios: frozenset[str]
    roles: frozenset[str]
    title_roles: Mapping[str, str]
    gendered: Mapping[str, Gender]
    articles: frozenset[str]
    organisations: frozenset[str]
    organisation_names: frozenset[str]
    bodies: frozenset[str]
    groups: frozenset[str]
    documents: frozenset[str]
    utterances: frozenset[str]
    outlet_nouns: frozenset[str]
    addressing: frozenset[str]
    interviews: frozenset[str]
    outlets: frozenset[str]
    country_names: Mapping[str, str]
    countries: frozenset[str]
    cities: frozenset[str]
    demonyms: frozenset[str]
    weekdays: tuple[str, ...]
    months: Mapping[str, int]
    numbers: frozenset[str]
    not_quoted: tuple[str, ...]
    title_nouns: frozenset[str]
    hearsay_verbs: frozenset[str]
    citing_verbs: frozenset[str]
    experience_verbs: frozenset[str]
    estimating_verbs: frozenset[str]
    estimating_prepositions: frozenset[str]
    framing_particles: frozenset[str]
    plain_verbs: frozenset[str]
    assertion_nouns: frozenset[str]
    comment_nouns: frozenset[str]
    contrasts: frozenset[str]
    time_nouns: frozenset[str]
    quantifiers: frozenset[str]
    amounts: frozenset[str]
    portions: frozenset[str]
    indefinites: frozenset[str]
    framing_verbs: frozenset[str]
    wish_verbs: frozenset[str]
    catenatives: frozenset[str]
    perfect_gerunds: frozenset[str]
    participles: frozenset[str]
    free_relatives: frozenset[str]
    no_statements: frozenset[str]
    hearsay_adverbs: frozenset[str]
    lead_in_words: frozenset[str]
    pointing_verbs: frozenset[str]
    generic_organisations: frozenset[str]
    junk: tuple[str, ...]
    captions: tuple[str, ...]
    credit: str
    updates: frozenset[str]
    publishing: frozenset[str]
    time_words: frozenset[str]
    half_days: tuple[str, str]
    bylines: tuple[str, ...]
    byline_words: frozenset[str]
    date_patterns: tuple[str, ...]
    abbreviations: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@cache
def either(*lists: frozenset[str]) -> frozenset[str]:
    """Return the words of all the lists; made once for the same lists, as a union at every look would cost dear."""
    return frozenset(word for words in lists for word in words)


def inflections(table: Mapping[Reporting, str]) -> dict[str, Cue]:
    """Return the cue of every verb form in a table of lines "base present past [participle] gerund".

    A line of four forms has a past that is its participle too. A form that several verbs share goes to the first.
    """
    cues: dict[str, Cue] = {}
    for reporting, lines in table.items():
        for line in lines.strip().splitlines():
            forms = line.split()
            for form, kinds in zip(forms, _FORMS[len(forms)], strict=True):
                known = cues.get(form)
                if known is None:
                    cues[form] = Cue(forms[0], reporting, frozenset(kinds))
                elif known.lemma == forms[0]:
                    cues[form] = Cue(forms[0], known.reporting, known.forms | frozenset(kinds))
    return cues


_FORMS: Mapping[int, tuple[tuple[Form, ...], ...]] = {
    4: ((Form.BASE,), (Form.PRESENT,), (Form.PAST, Form.PARTICIPLE), (Form.GERUND,)),
    5: ((Form.BASE,), (Form.PRESENT,), (Form.PAST,), (Form.PARTICIPLE,), (Form.GERUND,)),
}
