"""What the engine must know of a language, as data: one frozen value per language, no code."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from functools import cache, lru_cache
from typing import Self


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

    __hash__ = object.__hash__  # the one of enums is written in Python, and asked for at every verb


class Form(Enum):
    """A form of a verb, as far as the engine tells them apart."""

    BASE = auto()
    PRESENT = auto()
    PAST = auto()
    PAST_MALE = auto()  # a past that tells the gender of its subject; it is PAST, too
    PAST_FEMALE = auto()
    PARTICIPLE = auto()
    GERUND = auto()
    IMPERSONAL = auto()  # a form that never has a subject: "it is reported" in one word

    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a reporting verb."""

    lemma: str
    reporting: Reporting
    forms: frozenset[Form]


@dataclass(frozen=True, slots=True)
class Phrasal:
    """A reporting verb in two parts: "teilte … mit", "weist darauf … hin"; `particle` completes it."""

    particle: tuple[str, ...]
    cue: Cue


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


NEVER = "(?!)"  # the pattern that matches nothing
_SHORTEST_HEAD = 3  # letters; nothing shorter is the head of a compound


class Compounds(frozenset[str]):
    """Words that a compound may end in: "Bundesinnenminister" and "SPD-Chefin" are in what has "minister" and "chefin".

    `whole` words are no heads: "mann" would make a trade of "Hoffmann".
    """

    heads: frozenset[str]

    def __new__(cls, heads: Iterable[str], whole: Iterable[str] = ()) -> Self:
        """Return the set of both, whose `in` asks for compounds of the heads too."""
        heads = frozenset(heads)
        made = super().__new__(cls, (*heads, *whole))
        made.heads = heads
        return made

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or (isinstance(word, str) and _is_compound(self.heads, word))


@lru_cache(maxsize=1 << 16)
def _is_compound(heads: frozenset[str], word: str) -> bool:
    return any(word[i:] in heads for i in range(1, len(word) - _SHORTEST_HEAD + 1))


@dataclass(frozen=True, slots=True)
class Language:
    """A language. All words are lower case unless the field says otherwise; patterns are regular expressions.

    `tag` is a BCP 47 language tag. `marks` are pairs of opening and closing quotation marks. Word lists come from
    general knowledge of the language. What a language does not have, it leaves out: a list is then empty, a pattern
    matches nothing.
    """

    tag: str
    name: str
    cues: Mapping[str, Cue]
    phrasal_cues: Mapping[str, tuple[Phrasal, ...]] = field(default_factory=dict[str, tuple[Phrasal, ...]])
    noun_forms: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    denying_complementisers: frozenset[str] = frozenset()  # those of what is denied: "zaprzeczył, by …"
    drops_subjects: bool = False  # "Dijo que …": the speaker may be left out, and may stand behind the verb
    plural_verbs: str = NEVER  # finite verbs of several people: "dicen"
    hearsay_auxiliaries: frozenset[str] = frozenset()  # a conditional that reports hearsay: "habría muerto"
    participle_forms: frozenset[str] = frozenset()  # without such an ending: "aperto"
    nobody: frozenset[str] = frozenset()  # what opens a source that is no one, so that nothing is reported: "niemand"
    hypotheses: frozenset[str] = frozenset()  # before a source, what it would say: "if Roe said so, …"
    conditions: frozenset[str] = frozenset()  # with one in the sentence the conditional is no hearsay: "if"
    opening_conditions: frozenset[str] = frozenset()  # those at the head of a sentence do so: "sans l'alarme, …"
    topics: frozenset[str] = frozenset()  # open what stands outside the clause: "quanto alla Procura, …"
    signing: frozenset[str] = frozenset()  # behind a quotation, before whose it is: "«…», così il ministro"
    opinion_bodies: frozenset[str] = frozenset()  # have views as people do: "per la Procura, …"
    document_verbs: frozenset[str] = frozenset()  # they say what a document says: "si legge in", "staat in een nota"
    emerging_verbs: frozenset[str] = frozenset()  # said of what comes out, their source an agent: "emerge da"
    circumstances: frozenset[str] = frozenset()  # prepositions that tell when and where somebody spoke
    sentence_objects: frozenset[str] = frozenset()  # before its verb, the sentence just told: "lo ha annunciato"
    pointed_objects: frozenset[str] = frozenset()  # behind its verb, the sentence just told: "disclosed this on Friday"
    infinitive_verbs: frozenset[str] = frozenset()  # lemmas with a reported infinitive: "claims to have seen it"
    claim_nouns: frozenset[str] = frozenset()  # report with a complementiser: "the mayor's claim that"
    light_verbs: frozenset[str] = frozenset()  # before such a noun: "made the claim that"
    views: frozenset[str] = frozenset()  # behind `view_openers` and whose they are: "in the mayor's view"
    view_openers: frozenset[str] = frozenset()
    object_markers: frozenset[str] = frozenset()  # what stands before somebody accused: "acusó a X de …"
    # clauses: the finite verb stands second in a main clause, its subject before or behind it, and last in another
    verb_second: bool = False
    capitalised_nouns: bool = False  # every noun has a capital, so that a capital does not tell a name
    attributing: frozenset[str] = frozenset()  # what opens an attribution: "wie der Minister sagte"
    parenthetic: frozenset[str] = frozenset()  # what may open one in the middle: ", zo schrijft de krant,"
    oblique: frozenset[str] = frozenset()  # what opens a noun phrase that is no subject: "dem", "ihn"
    perfect_verbs: frozenset[str] = frozenset()  # auxiliaries of the active perfect
    passive_verbs: frozenset[str] = frozenset()
    modal_verbs: frozenset[str] = frozenset()
    reportive: frozenset[str] = frozenset()  # verb forms that say that others say so: "sei", "habe"
    reportive_after: frozenset[str] = frozenset()  # those that do so only in the wake of a reported statement: "wären"
    open_infinitives: bool = False  # no comma parts an infinitive from its verb: "zegt niets te hebben geweten"
    joined_infinitives: tuple[str, ...] = ()  # endings of infinitives with their marker within: "einzuladen"
    qualifier_endings: tuple[str, ...] = ()  # of words before a noun that belong to it: "neuen Angaben"
    perfect_infinitives: frozenset[str] = frozenset()
    hearsay_modals: frozenset[str] = frozenset()  # with a perfect infinitive, what is said by nobody named: "soll"
    resumptive: frozenset[str] = frozenset()  # what names the source before once more: "demnach"
    impersonal: frozenset[str] = frozenset()  # cues that report with a dummy for their subject: "heißt es"
    according_to: tuple[str, ...] = ()
    according_to_whose: tuple[tuple[str, str], ...] = ()  # around a possessive: "за його словами"
    hearsay_phrases: tuple[str, ...] = ()  # nobody's words: "за чутками"
    circumstantial: frozenset[str] = frozenset()  # open what is no part of a source: "la préfecture dans un communiqué"
    reporting_particles: frozenset[str] = frozenset()  # before a verb and its subject: "según informó la Policía"
    source_prepositions: frozenset[str] = frozenset()  # whose staff says it: "у поліції повідомили"
    pointing_phrases: tuple[str, ...] = ()  # the object is what was just told: "про це повідомив мер"
    citing_phrases: tuple[str, ...] = ()  # before whom somebody else's report cites: "з посиланням на"
    quoted_names: bool = False  # organisations stand in marks, quotations are parted from their verb: "«Гірник» заявив"
    own_views: tuple[str, ...] = ()  # "in their opinion", of whoever spoke last: "a su juicio"
    demonstratives: frozenset[str] = frozenset()  # "this newspaper" is the reporter's own
    view_prepositions: frozenset[str] = frozenset()  # "nach" before whose view it is: "nach ersten Angaben der Polizei"
    view_nouns: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()  # tells the view of the subject: "nach eigenen Angaben"
    according_after: frozenset[str] = frozenset()  # the same behind the source: "Medienberichten zufolge"
    genitive_articles: frozenset[str] = frozenset()  # what opens the owner behind a noun: "Sprecher des Senats"
    feminine_endings: tuple[str, ...] = ()
    manner_endings: tuple[str, ...] = ()  # of adverbs and participles, which may open a sentence
    no_finite: frozenset[str] = frozenset()  # words that only look like verbs
    aside_cues: tuple[str, ...] = ()
    pronouns: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    plural_pronouns: frozenset[str] = frozenset()
    dummies: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    possessives: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    addressees: frozenset[str] = frozenset()
    object_pronouns: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    first_person: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    expletives: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()  # words that lose their vowel and lean on the next: "l'", "qu'"
    enclitic_objects: frozenset[str] = frozenset()  # objects that a hyphen hangs on their verb: "queixou-se"
    enclitics: frozenset[str] = frozenset()  # subjects that a hyphen hangs on their verb: "dit-il"
    clitics: frozenset[str] = frozenset()  # objects and negations between a subject and its verb: "il ne lui a dit"
    reflexives: frozenset[str] = frozenset()  # no passive with "be": "s'est indigné"; no speaker: "se rumorea"
    needs_complementiser: bool = False  # whether no clause is reported without one: "il dit qu'il vient"
    incise_marks: str = ""  # behind which an inverted attribution can part speech: "« Non, tranche la juge. Jamais »"
    inverted_compounds: bool = False  # whether a compound verb can stand before its subject: "a dit le maire"
    conjunction_heads: frozenset[str] = frozenset()  # with a complementiser another conjunction: "alors que"
    opinion_cues: tuple[str, ...] = ()  # prepositions that give a person's view: "pour Anne Roy, c'est fini"
    impersonals: frozenset[str] = frozenset()  # pronouns for nobody named: "on", "man"
    contractions: frozenset[str] = frozenset()  # prepositions with an article in them: "del"
    any_words: frozenset[str] = frozenset()  # "negó cualquier relación" denies something, "negó la relación" does not
    issuing: frozenset[str] = frozenset()  # between a document and who issued it: "un rapport de l'agence"
    infinitive_complementisers: frozenset[str] = frozenset()  # before one that is reported: "dice di aver pagato"
    infinitive_endings: tuple[str, ...] = ()  # of infinitives that can be reported: "il dit avoir payé"
    no_infinitives: frozenset[str] = frozenset()
    gerund_markers: frozenset[str] = frozenset()  # before a gerund: "en précisant"
    sequels: tuple[str, ...] = ()  # before an infinitive that reports on: "avant d'ajouter"
    causatives: frozenset[str] = frozenset()  # before an infinitive they make a cue with it: "fait savoir"
    caused_verbs: frozenset[str] = frozenset()  # lemmas that are cues behind one of those alone
    likely_verbs: frozenset[str] = frozenset()  # finite forms that are nouns or adjectives too
    article_genders: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    ungendered: frozenset[str] = frozenset()  # nouns whose gender tells nothing of the person: "la victime"
    heads_first: bool = False  # whether a noun stands before its adjectives: "le ministre français"
    names_go_on: bool = False  # whether names of organisations go on in small letters: "l'Union des chargeurs"
    hypernyms: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])  # "élu": maire, député
    affiliating: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    additive: frozenset[str] = frozenset()
    adversative: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    singulars: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    possessive_endings: tuple[str, ...] = ()
    owner_endings: tuple[str, ...] = ()
    free_order: bool = False  # subjects are told by their case and stand on either side of their verb
    attribute_endings: tuple[str, ...] = ()  # of adjectives in the genitive
    optional_comma: bool = False  # no comma parts "zdaniem mera | dach przecieka"
    subject_pronouns: frozenset[str] = frozenset()  # pronouns in the nominative
    modifier_endings: tuple[str, ...] = ()  # of adjectives in other cases
    nouns_first: bool = False  # attributes in another case follow their noun: "речниця департаменту культури"
    nominatives: Mapping[str, str] = field(default_factory=dict[str, str])  # of names and nouns in other cases
    signed_headlines: bool = False  # whose statement it is stands before a colon or behind a dash: "…, – поліція"
    surname_endings: tuple[str, ...] = ()  # that tell a surname without a first name
    anonymous: frozenset[str] = frozenset()  # nouns that take what tells of them with them: "źródła w rządzie"
    plural_nominatives: frozenset[str] = frozenset()  # with a verb in the plural, though a singular case looks alike
    name_endings: tuple[tuple[str, str], ...] = ()  # case endings, each with what all cases have there; first match
    oblique_endings: tuple[str, ...] = ()  # that no name has in the nominative
    adjective_endings: tuple[str, ...] = ()  # of adjectives in the nominative
    gerund_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    plural: str = NEVER
    age: str = NEVER
    owners: frozenset[str] = frozenset()  # possessives that tell no gender: "selon ses calculs"
    reading_verbs: frozenset[str] = frozenset()  # lemmas: what is read out is its writer's
    vocatives: str = NEVER  # by a "role" that somebody is spoken to: "madame la présidente"
    judging_verbs: frozenset[str] = frozenset()  # that give a thing a quoted word: "juge la loi « injuste »"
    adverbials: tuple[str, ...] = ()  # phrases that colour a verb from within its group: "a par ailleurs dit"
    universals: frozenset[str] = frozenset()  # what is denied of all is denied outright: "toute implication"
    complaining_verbs: frozenset[str] = frozenset()  # wishes but where they lead to a clause: "reclamam que falta luz"
    refusing_verbs: frozenset[str] = frozenset()  # lemmas that before an infinitive refuse a deed: "rechaza hablar"
    chant_nouns: frozenset[str] = frozenset()  # before what several people shout: "entre gritos de «¡Fuera!»"
    amid: frozenset[str] = frozenset()  # tells before one that others shout than the subject: "entre gritos de"
    plural_endings: tuple[str, ...] = ()  # of finite verbs behind a plural noun: "os moradores compram"
    compound_participles: tuple[str, ...] = ()  # endings right behind an auxiliary, where not all: "habría huido"
    taking_up: frozenset[str] = frozenset()  # two words that take up a statement: "…, ce que conteste la mairie"
    same_source: str = NEVER  # a description of whoever spoke last: "la même source"
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    subject_relatives: frozenset[str] = frozenset()  # complementisers that stand for a subject too: "a poll that found"
    auxiliaries: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    neither: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    finite_verbs: frozenset[str] = frozenset()
    finite_endings: tuple[str, ...] = ()
    object_openers: frozenset[str] = frozenset()  # open an object: what stands between a noun and one is the verb
    certain_endings: tuple[str, ...] = ()  # of verbs alone; a finite ending may be a noun's too
    titles: Mapping[str, Gender | None] = field(default_factory=dict[str, Gender | None])
    name_particles: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()
    postposed: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    title_roles: Mapping[str, str] = field(default_factory=dict[str, str])
    gendered: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    articles: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    organisation_names: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    utterances: frozenset[str] = frozenset()
    outlet_nouns: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    interviews: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    country_names: Mapping[str, str] = field(default_factory=dict[str, str])
    countries: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
    weekdays: tuple[str, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict[str, int])
    numbers: frozenset[str] = frozenset()
    speech_dashes: str = ""  # a paragraph that opens with one is speech: "– Ні, – сказала Ганна. – Ніколи."
    not_quoted: tuple[str, ...] = ()
    title_nouns: frozenset[str] = frozenset()
    learning_verbs: frozenset[str] = frozenset()  # lemmas; whoever learns is an outlet: "a appris l'AFP de source sûre"
    hearsay_verbs: frozenset[str] = frozenset()
    citing_verbs: frozenset[str] = frozenset()
    experience_verbs: frozenset[str] = frozenset()
    estimating_verbs: frozenset[str] = frozenset()
    estimating_prepositions: frozenset[str] = frozenset()
    framing_particles: frozenset[str] = frozenset()
    plain_verbs: frozenset[str] = frozenset()
    assertion_nouns: frozenset[str] = frozenset()
    comment_nouns: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    time_nouns: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    portions: frozenset[str] = frozenset()
    indefinites: frozenset[str] = frozenset()
    framing_verbs: frozenset[str] = frozenset()
    showing_verbs: frozenset[str] = frozenset()  # "shows her leading": a noun and a participle are a statement
    counting_verbs: frozenset[str] = frozenset()  # "reported 12 deaths": a number is a statement
    asking_verbs: frozenset[str] = frozenset()  # lemmas: no statement stands before "…, fragte Roth"
    wish_verbs: frozenset[str] = frozenset()
    intensives: frozenset[str] = frozenset()  # behind a name, and no part of it: "Roe herself"
    modals: frozenset[str] = frozenset()
    silent_verbs: frozenset[str] = frozenset()  # what goes on in somebody's mind, or is no speech: "believe", "begin"
    catenatives: frozenset[str] = frozenset()
    perfect_gerunds: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    free_relatives: frozenset[str] = frozenset()
    no_statements: frozenset[str] = frozenset()
    hearsay_adverbs: frozenset[str] = frozenset()
    question_labels: frozenset[str] = frozenset()  # "Q" before the questions of an interview
    answer_labels: frozenset[str] = frozenset()
    lead_in_words: frozenset[str] = frozenset()
    pointing_verbs: frozenset[str] = frozenset()
    generic_organisations: frozenset[str] = frozenset()
    junk: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    credit: str = NEVER
    updates: frozenset[str] = frozenset()
    publishing: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    half_days: tuple[str, str] = ("", "")
    bylines: tuple[str, ...] = ()
    byline_words: frozenset[str] = frozenset()
    date_patterns: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    whole_words: frozenset[str] = frozenset()  # end sentences, though they look like abbreviations: "klopt dat."
    quoting_phrases: tuple[str, ...] = ()  # before what the subject of the sentence says: "mit den Worten"
    shortenings: frozenset[str] = frozenset()  # of words in small letters, with a full stop: "proc."
    male_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()


@cache
def either(*lists: frozenset[str]) -> frozenset[str]:
    """Return the words of all the lists; made once for the same lists, as a union at every look would cost dear."""
    together = frozenset(word for words in lists for word in words)
    heads = frozenset(head for words in lists if isinstance(words, Compounds) for head in words.heads)
    return Compounds(heads, together) if heads else together


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


def conjugated(table: Mapping[Reporting, str], paradigms: Mapping[str, Mapping[Form, str]]) -> dict[str, Cue]:
    """Return the cue of every verb form in a table of lines "PARADIGM STEM STEM …" or "LEMMA FORM=a,b FORM=c …".

    A paradigm names the endings of each form, parted by spaces ("-" for none, "ge-t" for one with a prefix too); the
    lemma of a stem is the stem with the first ending of the base form. The other kind of line spells the forms out:
    "decir present=dice,dicen past=dijo".
    A form that several verbs share goes to the first.
    """
    cues: dict[str, Cue] = {}
    for reporting, lines in table.items():
        for line in lines.strip().splitlines():
            first, *others = line.split()
            if any("=" in other for other in others):
                _enter(cues, first, reporting, _spelled(others))
                continue
            paradigm = paradigms[first]
            for stem in others:
                base = paradigm[Form.BASE].split()[0].strip("-")
                forms = {form: [_inflected(stem, ending) for ending in row.split()] for form, row in paradigm.items()}
                _enter(cues, stem + base, reporting, forms)
    return cues


@dataclass(frozen=True, slots=True)
class Nouns:
    """The forms of nouns that decline, each with the dictionary form it belongs to."""

    singular: Mapping[str, str]
    plural: Mapping[str, str]
    nominative_plurals: frozenset[str] = frozenset()

    @property
    def forms(self) -> frozenset[str]:
        """All forms."""
        return frozenset(self.singular) | frozenset(self.plural)

    @property
    def nominatives(self) -> dict[str, str]:
        """The dictionary form of every form; a nominative, of the plural too, stands for itself."""
        own = {noun: noun for noun in (*self.nominative_plurals, *self.singular.values())}
        return {**self.plural, **own, **self.singular, **{noun: noun for noun in self.singular.values()}}


def declined(table: str, paradigms: Mapping[str, str]) -> Nouns:
    """Return the forms of every noun in a table of lines "PARADIGM STEM STEM …".

    A paradigm is the endings of the singular, the nominative first, then "|" and those of the plural ("-" for none).
    """
    singular: dict[str, str] = {}
    plural: dict[str, str] = {}
    plurals: set[str] = set()
    for line in table.strip().splitlines():
        paradigm, *stems = line.split()
        endings, _, plural_endings = paradigms[paradigm].partition("|")
        for stem in stems:
            nominative = stem + (endings or plural_endings).split()[0].strip("-")
            for forms, row in ((singular, endings), (plural, plural_endings)):
                forms.update((stem + ending.strip("-"), nominative) for ending in row.split())
            plurals.update(stem + ending.strip("-") for ending in plural_endings.split()[:1])
    return Nouns(singular, plural, frozenset(plurals))


def _inflected(stem: str, ending: str) -> str:
    prefix, _, suffix = ending.rpartition("-")
    return prefix + stem + suffix


def phrasal(table: Mapping[Reporting, str]) -> tuple[dict[str, Cue], dict[str, tuple[Phrasal, ...]]]:
    """Return the cues of verbs in two parts: of the forms written as one word, and of the verb forms parted from it.

    A line is "PARTICLE PRESENT,… PAST,… PARTICIPLE,…"; "_" parts the words of a particle, a "+" behind it says that
    verb-final clauses and participles are written as one word with it ("mit+ teilt,teilen teilte,teilten geteilt").
    """
    joined: dict[str, Cue] = {}
    parted: dict[str, list[Phrasal]] = {}
    for reporting, lines in table.items():
        for line in lines.strip().splitlines():
            particle, *rows = line.split()
            words = tuple(particle.rstrip("+").split("_"))
            forms = [(word, form) for row, form in zip(rows, _PARTED, strict=True) for word in row.split(",")]
            lemma = words[-1] + forms[1][0]
            for word, form in forms:
                cue = Cue(lemma, reporting, frozenset({form}))
                if not particle.endswith("+"):
                    parted.setdefault(word, []).append(Phrasal(words, cue))
                    continue
                joined.setdefault(words[-1] + word, cue)
                if form is not Form.PARTICIPLE:
                    parted.setdefault(word, []).append(Phrasal(words, cue))
    return joined, {word: tuple(found) for word, found in parted.items()}


_PARTED = (Form.PRESENT, Form.PAST, Form.PARTICIPLE)


def _spelled(parts: Sequence[str]) -> dict[Form, list[str]]:
    pairs = (part.partition("=") for part in parts)
    return {Form[name.upper()]: words.split(",") for name, _, words in pairs}


def _enter(cues: dict[str, Cue], lemma: str, reporting: Reporting, forms: Mapping[Form, Sequence[str]]) -> None:
    for kind, words in forms.items():
        kinds = frozenset({kind, Form.PAST} if kind in _PASTS else {kind})
        for word in words:
            known = cues.get(word)
            if known is None:
                cues[word] = Cue(lemma, reporting, kinds)
            elif known.lemma == lemma:
                cues[word] = Cue(lemma, known.reporting, known.forms | kinds)


_PASTS = frozenset({Form.PAST_MALE, Form.PAST_FEMALE})
_FORMS: Mapping[int, tuple[tuple[Form, ...], ...]] = {
    4: ((Form.BASE,), (Form.PRESENT,), (Form.PAST, Form.PARTICIPLE), (Form.GERUND,)),
    5: ((Form.BASE,), (Form.PRESENT,), (Form.PAST,), (Form.PARTICIPLE,), (Form.GERUND,)),
}
