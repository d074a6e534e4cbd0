"""What the engine must know of a language, as data: one frozen value per language, no code."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from functools import cache, lru_cache
from typing import Self

from newsld.model.fact_checking import NEVER, NO_FACT_CHECKING, FactChecking


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


TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")  # what can be a BCP 47 tag, by its shape
_SHORTEST_HEAD = 3  # letters; nothing shorter is the head of a compound


class Compounds(frozenset[str]):
    """Words that a compound may end in: "Bundesinnenminister" and "SPD-Chefin" are in what has "minister" and "chefin".

    `whole` words are no heads: "mann" would make a trade of "Hoffmann".
    """

    heads: frozenset[str]
    longest: int  # of the heads, in letters
    endings: frozenset[str]  # with which the heads end, as few words do

    def __new__(cls, heads: Iterable[str], whole: Iterable[str] = ()) -> Self:
        """Return the set of both, whose `in` asks for compounds of the heads too."""
        heads = frozenset(heads)
        made = super().__new__(cls, (*heads, *whole))
        made.heads, made.longest = heads, max(map(len, heads), default=0)
        made.endings = frozenset(head[-_SHORTEST_HEAD:] for head in heads)
        return made

    def __contains__(self, word: object) -> bool:
        if super().__contains__(word):
            return True
        is_ending = isinstance(word, str) and word[-_SHORTEST_HEAD:] in self.endings
        return is_ending and _is_compound(self.heads, self.longest, word)


@lru_cache(maxsize=1 << 16)
def _is_compound(heads: frozenset[str], longest: int, word: str) -> bool:
    return any(word[i:] in heads for i in range(max(1, len(word) - longest), len(word) - _SHORTEST_HEAD + 1))


@dataclass(frozen=True, slots=True, eq=False)  # so that what is worked out for a language can be kept by it
class Language:
    """A language. All words are lower case unless the field says otherwise; patterns are regular expressions.

    `tag` is a BCP 47 language tag. `marks` are pairs of opening and closing quotation marks. Word lists come from
    general knowledge of the language. What a language does not have, it leaves out: a list is then empty, a pattern
    matches nothing.
    """

    tag: str
    name: str
    cues: Mapping[str, Cue]
    # verbs in two parts: "teilte … mit"
    phrasal_cues: Mapping[str, tuple[Phrasal, ...]] = field(default_factory=dict[str, tuple[Phrasal, ...]])
    noun_forms: frozenset[str] = frozenset()  # cue forms that are nouns as often: "claims", "reports"
    complementisers: frozenset[str] = frozenset()  # open a reported clause: "that"
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
    verb_second: bool = False  # clauses: the finite verb second, or last
    capitalised_nouns: bool = False  # every noun has a capital, so that a capital does not tell a name
    attributing: frozenset[str] = frozenset()  # what opens an attribution: "wie der Minister sagte"
    parenthetic: frozenset[str] = frozenset()  # what may open one in the middle: ", zo schrijft de krant,"
    oblique: frozenset[str] = frozenset()  # what opens a noun phrase that is no subject: "dem", "ihn"
    perfect_verbs: frozenset[str] = frozenset()  # auxiliaries of the active perfect
    passive_verbs: frozenset[str] = frozenset()  # auxiliaries of the passive: "wurde"
    modal_verbs: frozenset[str] = frozenset()  # before an infinitive at the end of a clause: "will"
    reportive: frozenset[str] = frozenset()  # verb forms that say that others say so: "sei", "habe"
    reportive_after: frozenset[str] = frozenset()  # those that do so only in the wake of a reported statement: "wären"
    open_infinitives: bool = False  # no comma parts an infinitive from its verb: "zegt niets te hebben geweten"
    joined_infinitives: tuple[str, ...] = ()  # endings of infinitives with their marker within: "einzuladen"
    qualifier_endings: tuple[str, ...] = ()  # of words before a noun that belong to it: "neuen Angaben"
    perfect_infinitives: frozenset[str] = frozenset()  # end the perfect behind a hearsay modal: "haben"
    hearsay_modals: frozenset[str] = frozenset()  # with a perfect infinitive, what is said by nobody named: "soll"
    resumptive: frozenset[str] = frozenset()  # what names the source before once more: "demnach"
    impersonal: frozenset[str] = frozenset()  # cues that report with a dummy for their subject: "heißt es"
    according_to: tuple[str, ...] = ()  # phrases before a source: "according to"
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
    view_nouns: frozenset[str] = frozenset()  # "opinion", "view"
    own: frozenset[str] = frozenset()  # tells the view of the subject: "nach eigenen Angaben"
    according_after: frozenset[str] = frozenset()  # the same behind the source: "Medienberichten zufolge"
    genitive_articles: frozenset[str] = frozenset()  # what opens the owner behind a noun: "Sprecher des Senats"
    feminine_endings: tuple[str, ...] = ()  # of roles
    manner_endings: tuple[str, ...] = ()  # of adverbs and participles, which may open a sentence
    no_finite: frozenset[str] = frozenset()  # words that only look like verbs
    aside_cues: tuple[str, ...] = ()  # the same, where a comma goes before: ", per her office,"
    # that can be a subject, with the gender they tell
    pronouns: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    plural_pronouns: frozenset[str] = frozenset()  # with a verb in the plural
    dummies: frozenset[str] = frozenset()  # subjects that are nobody: "it" in "it is said"
    objects: frozenset[str] = frozenset()  # pronouns that take up what was told: "denied it"
    possessives: Mapping[str, Gender] = field(default_factory=dict[str, Gender])  # "his", with the gender of the owner
    addressees: frozenset[str] = frozenset()  # words of a question to somebody: "you", "your"
    # pronouns that are no subject, with their gender
    object_pronouns: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    first_person: frozenset[str] = frozenset()  # "I", "we", "our"
    reporters: frozenset[str] = frozenset()  # pronouns that are the reporter or the reader
    expletives: frozenset[str] = frozenset()  # open a clause without a subject of its own: "there"
    elisions: frozenset[str] = frozenset()  # behind an apostrophe that leaves letters out: "'til"
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
    no_infinitives: frozenset[str] = frozenset()  # words with such an ending that are none
    gerund_markers: frozenset[str] = frozenset()  # before a gerund: "en précisant"
    sequels: tuple[str, ...] = ()  # before an infinitive that reports on: "avant d'ajouter"
    causatives: frozenset[str] = frozenset()  # before an infinitive they make a cue with it: "fait savoir"
    caused_verbs: frozenset[str] = frozenset()  # lemmas that are cues behind one of those alone
    likely_verbs: frozenset[str] = frozenset()  # finite forms that are nouns or adjectives too
    # articles that tell a gender: "la"
    article_genders: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    ungendered: frozenset[str] = frozenset()  # nouns whose gender tells nothing of the person: "la victime"
    heads_first: bool = False  # whether a noun stands before its adjectives: "le ministre français"
    names_go_on: bool = False  # whether names of organisations go on in small letters: "l'Union des chargeurs"
    hypernyms: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])  # "élu": maire, député
    affiliating: frozenset[str] = frozenset()  # between a role and its body: "chemist | at | Otago"
    determiners: frozenset[str] = frozenset()  # articles, demonstratives, possessives, small numbers
    prepositions: frozenset[str] = frozenset()  # all of them
    conjunctions: frozenset[str] = frozenset()  # join clauses and words
    additive: frozenset[str] = frozenset()  # "and"
    adversative: frozenset[str] = frozenset()  # "but"
    genitives: frozenset[str] = frozenset()  # "of"
    agents: frozenset[str] = frozenset()  # before who did it: "by"
    infinitives: frozenset[str] = frozenset()  # "to"
    definite: frozenset[str] = frozenset()  # definite articles
    singulars: frozenset[str] = frozenset()  # numbers for one
    name_links: frozenset[str] = frozenset()  # go on inside an organisation's name: "of", "for"
    possessive_endings: tuple[str, ...] = ()  # of an owner: "'s"
    owner_endings: tuple[str, ...] = ()  # the same, that a name loses
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
    gerund_endings: tuple[str, ...] = ()  # "ing"
    participle_endings: tuple[str, ...] = ()  # "ed"
    plural: str = NEVER  # a noun in the plural
    age: str = NEVER  # "34-year-old"
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
    subordinators: frozenset[str] = frozenset()  # open a clause that is not the main one
    relatives: frozenset[str] = frozenset()  # relative pronouns
    subject_relatives: frozenset[str] = frozenset()  # complementisers that stand for a subject too: "a poll that found"
    auxiliaries: frozenset[str] = frozenset()  # belong to the verb group before a cue
    be: frozenset[str] = frozenset()  # forms of "be"
    negations: frozenset[str] = frozenset()  # "not", "never"
    neither: frozenset[str] = frozenset()  # "neither", "nor"
    adverbs: frozenset[str] = frozenset()  # that only colour a clause
    adverb_endings: tuple[str, ...] = ()  # "ly"
    no_adverbs: frozenset[str] = frozenset()  # words with such an ending that are none
    finite_verbs: frozenset[str] = frozenset()  # frequent verbs that a clause can rest on
    finite_endings: tuple[str, ...] = ()  # of verbs that a clause can rest on
    object_openers: frozenset[str] = frozenset()  # open an object: what stands between a noun and one is the verb
    certain_endings: tuple[str, ...] = ()  # of verbs alone; a finite ending may be a noun's too
    # before a name, with the gender they tell: "Mr", "Dr"
    titles: Mapping[str, Gender | None] = field(default_factory=dict[str, Gender | None])
    name_particles: frozenset[str] = frozenset()  # inside names: "van", "de"
    name_suffixes: frozenset[str] = frozenset()  # behind names: "Jr"
    postposed: frozenset[str] = frozenset()  # behind the head of a name: "elect"
    portfolios: frozenset[str] = frozenset()  # what an office is for: "Minister for | Energy"
    roles: frozenset[str] = frozenset()  # offices, trades and kin of one person
    # titles that are roles, written out: "Sen" is "senator"
    title_roles: Mapping[str, str] = field(default_factory=dict[str, str])
    # roles and nouns that tell a gender: "actress"
    gendered: Mapping[str, Gender] = field(default_factory=dict[str, Gender])
    articles: frozenset[str] = frozenset()  # definite and indefinite
    organisations: frozenset[str] = frozenset()  # nouns for bodies: "ministry", "firm"
    organisation_names: frozenset[str] = frozenset()  # in names of bodies alone: "Airways"
    bodies: frozenset[str] = frozenset()  # names of bodies that look like no such: "the Kremlin"
    groups: frozenset[str] = frozenset()  # nouns for several people: "officials"
    documents: frozenset[str] = frozenset()  # "report", "audit": they speak for who issued them
    utterances: frozenset[str] = frozenset()  # "statement", "email": the same
    outlet_nouns: frozenset[str] = frozenset()  # in names of publications: "Times", "News"
    addressing: frozenset[str] = frozenset()  # before an addressee: "told to", "admitted to"
    interviews: frozenset[str] = frozenset()  # before "with" an outlet: "interview"
    outlets: frozenset[str] = frozenset()  # names of agencies and publications
    # other names of countries, to the one that is kept: "U.S."
    country_names: Mapping[str, str] = field(default_factory=dict[str, str])
    countries: frozenset[str] = frozenset()  # names
    cities: frozenset[str] = frozenset()  # names of those whose governments speak, and others
    demonyms: frozenset[str] = frozenset()  # "Russian": before a name no part of it
    weekdays: tuple[str, ...] = ()  # Monday first
    months: Mapping[str, int] = field(default_factory=dict[str, int])  # names and short forms, with their number
    numbers: frozenset[str] = frozenset()  # number words
    speech_dashes: str = ""  # a paragraph that opens with one is speech: "– Ні, – сказала Ганна. – Ніколи."
    not_quoted: tuple[str, ...] = ()  # before what stands in marks and is no speech: "so-called"
    title_nouns: frozenset[str] = frozenset()  # before the title of a work: "film"
    learning_verbs: frozenset[str] = frozenset()  # lemmas; whoever learns is an outlet: "a appris l'AFP de source sûre"
    hearsay_verbs: frozenset[str] = frozenset()  # lemmas that tell hearsay in the passive: "is said to"
    citing_verbs: frozenset[str] = frozenset()  # lemmas: "citing officials"
    experience_verbs: frozenset[str] = frozenset()  # lemmas with a gerund for content: "recalled seeing"
    estimating_verbs: frozenset[str] = frozenset()  # lemmas: "put the figure | at"
    estimating_prepositions: frozenset[str] = frozenset()  # "at", "above"
    framing_particles: frozenset[str] = frozenset()  # "as" in "quoted as saying"
    plain_verbs: frozenset[str] = frozenset()  # lemmas with a bare clause, hardly ever a noun: "say"
    assertion_nouns: frozenset[str] = frozenset()  # nouns between a denial and its clause: "denied | claims | that"
    comment_nouns: frozenset[str] = frozenset()  # nouns that comment on a statement: ", a charge | Ankara rejected"
    contrasts: frozenset[str] = frozenset()  # open what is set against a statement: "while"
    time_nouns: frozenset[str] = frozenset()  # "week", "morning"
    quantifiers: frozenset[str] = frozenset()  # before a number: "about"
    amounts: frozenset[str] = frozenset()  # "half", "dozens"
    portions: frozenset[str] = frozenset()  # "part of" a document
    indefinites: frozenset[str] = frozenset()  # articles and numbers of somebody new: "another"
    framing_verbs: frozenset[str] = frozenset()  # lemmas: "cast it as"
    showing_verbs: frozenset[str] = frozenset()  # "shows her leading": a noun and a participle are a statement
    counting_verbs: frozenset[str] = frozenset()  # "reported 12 deaths": a number is a statement
    asking_verbs: frozenset[str] = frozenset()  # lemmas: no statement stands before "…, fragte Roth"
    wish_verbs: frozenset[str] = frozenset()  # lemmas that report a wish
    intensives: frozenset[str] = frozenset()  # behind a name, and no part of it: "Roe herself"
    modals: frozenset[str] = frozenset()  # "should", "would"
    silent_verbs: frozenset[str] = frozenset()  # what goes on in somebody's mind, or is no speech: "believe", "begin"
    catenatives: frozenset[str] = frozenset()  # before an infinitive that is the cue: "went on to say"
    perfect_gerunds: frozenset[str] = frozenset()  # "having"
    participles: frozenset[str] = frozenset()  # open an aside, no statement: "asked", "pressed"
    free_relatives: frozenset[str] = frozenset()  # "what" in "what he says is"
    no_statements: frozenset[str] = frozenset()  # open no statement behind a cue: "which", "so"
    question_labels: frozenset[str] = frozenset()  # "Q" before the questions of an interview
    answer_labels: frozenset[str] = frozenset()  # "A" before the answers
    lead_in_words: frozenset[str] = frozenset()  # open a lead-in without a verb: "In his words:"
    pointing_verbs: frozenset[str] = frozenset()  # lemmas before lists and finds, no speech: "show"
    generic_organisations: frozenset[str] = frozenset()  # stand for a body named before: "company"
    junk: tuple[str, ...] = ()  # lines of a page's furniture
    captions: tuple[str, ...] = ()  # lines that are captions
    credit: str = NEVER  # in a caption, whom it credits, as `credit`
    updates: frozenset[str] = frozenset()  # "updated"
    publishing: frozenset[str] = frozenset()  # "published"
    time_words: frozenset[str] = frozenset()  # before a time of day: "at"
    half_days: tuple[str, str] = ("", "")  # of the morning and of the afternoon: "a.m.", "p.m."
    bylines: tuple[str, ...] = ()  # lines that are bylines, the names as `names`
    byline_words: frozenset[str] = frozenset()  # in bylines, no part of a name: "correspondent"
    # with `{month}` and `{weekday}`, and groups `day`, `month` or `month_number`, `year`
    date_patterns: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()  # keep their full stop: "Co."
    whole_words: frozenset[str] = frozenset()  # end sentences, though they look like abbreviations: "klopt dat."
    quoting_phrases: tuple[str, ...] = ()  # before what the subject of the sentence says: "mit den Worten"
    shortenings: frozenset[str] = frozenset()  # of words in small letters, with a full stop: "proc."
    fact_checking: FactChecking = NO_FACT_CHECKING  # how fact-checkers write
    male_names: frozenset[str] = frozenset()  # first names
    female_names: frozenset[str] = frozenset()  # first names


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
