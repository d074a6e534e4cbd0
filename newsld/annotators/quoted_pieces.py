"""Quoted stretches whose own sentence says whose words they are."""

from collections.abc import Sequence

from newsld.annotators.chants import chanted
from newsld.annotators.pieces import Piece
from newsld.annotators.subject_pieces import of_subject, with_words
from newsld.annotators.syntax.clauses import has_finite, is_quoted_name
from newsld.annotators.syntax.impersonal import is_opened_by_infinitive
from newsld.annotators.syntax.name_particles import is_whole_name
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.owned_words import giver, owner
from newsld.annotators.syntax.quoted_words import (
    SHORT,
    is_hollow,
    is_marked_otherwise,
    is_speech,
    is_title,
    kind_of,
    words_in,
)
from newsld.annotators.syntax.readings import Found, ReadSentence, Report, holds
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import main_subject, phrase_before
from newsld.model.annotation import ContentKind, Mention, Step
from newsld.model.language import Gender, Language, Reporting, either

_NAMING = frozenset({Reporting.CALL, Reporting.UTTER, Reporting.URGE, Reporting.DENY, Reporting.ACCUSE})
_PERSONAL = frozenset({Gender.MALE, Gender.FEMALE, Gender.PLURAL})
_PARTING = frozenset({",", "—", "–", "-"})
_OF = 2  # words between a cue and what it speaks of: "warned of a"
DASHES = frozenset({"—", "–", "--", "-"})


def attributed(found: Found, sentence: ReadSentence, i: int, language: Language) -> Piece | None:
    """Return the quotation at token `i` if its own sentence says whose words it is."""
    tokens = sentence.sentence.tokens
    quoted = tokens[i].quoted
    text = found.article.text[tokens[0].start : tokens[-1].end]
    if quoted is None or _is_speaker_label(tokens, i):
        return None
    if said := with_words(text, tokens, i, language):
        return said
    if is_marked_otherwise(text, tokens, i, language):
        return None
    if is_quoted_name(tokens[i], language) and 0 < i < len(tokens) - 1 and tokens[i - 1].text == "(":
        return None  # "депутат Іван Лис («Громада»)"
    report = _report(sentence.reports, i, tokens, language)
    if report is not None:
        is_other = is_title(tokens, i, report, language) or is_hollow(tokens[i], report, language)
        step = _step(report, i)
        sources = _sources(report, i, language)
        return None if is_other else Piece(quoted, kind_of(tokens, i), report.frame.text, sources, step)
    if (whole := chanted(sentence.sentence, i, language) or _pointed_back_to(sentence, i)) is not None:
        return whole
    signature = _signature(tokens, i, language) or _verbless(tokens, i, language)
    mentions = describe(signature or _label(sentence.sentence, i, language), language)
    mentions = mentions if signature else _somebody(mentions, tokens, i, language)
    step = Step.SIGNATURE if signature else Step.LABEL
    is_named = not language.capitalised_nouns or any(mention.is_somebody for mention in mentions)
    if mentions and (is_named or is_speech(tokens[i])):
        return Piece(quoted, ContentKind.DIRECT, ":", mentions, step)
    return of_subject(sentence.sentence, i, language)


def _pointed_back_to(sentence: ReadSentence, i: int) -> Piece | None:
    """Return the quotation of "«Vado avanti»: lo ha detto Anna Roe"."""
    tokens = sentence.sentence.tokens
    quoted = tokens[i].quoted
    told = next((report for report in sentence.reports if report.frame.points_back and report.mentions), None)
    if i or quoted is None or told is None or len(tokens) == 1 or tokens[1].text not in {":", ","}:
        return None
    return Piece(quoted, ContentKind.DIRECT, told.frame.text, told.mentions, Step.SIGNATURE)


def _step(report: Report, i: int) -> Step:
    """Tell how near to its cue the quotation at token `i` stands, a mark of punctuation aside."""
    if report.frame.is_phrase:
        return Step.PHRASE
    if report.frame.end <= i <= report.frame.end + 1 or i + 1 <= report.frame.start <= i + 2:
        return Step.CUE_BESIDE
    return Step.CUE_BEFORE if report.frame.end <= i else Step.CUE_IN_SENTENCE


def _is_speaker_label(tokens: Sequence[Token], i: int) -> bool:
    """Tell the name in marks that opens a turn: "''Roth'': …"."""
    return i == 0 and len(tokens) > 1 and tokens[1].text == ":" and words_in(tokens[0]) <= SHORT


def _report(reports: Sequence[Report], i: int, tokens: Sequence[Token], language: Language) -> Report | None:
    """Return the report whose content holds token `i`: the one that touches it, else the best of those before it."""
    touching = [r for r in reports if r.frame.left and _only_marks(tokens, i + 1, r.frame.start)]
    if touching:
        return touching[0]
    before = [r for r in reports if r.frame.end <= i and r.frame.right and not r.frame.is_citation]
    leading = [r for r in reversed(before) if holds(r, i) or _leads_to(r, i, tokens, language)]
    holding = [r for r in reports if r.frame.is_phrase and holds(r, i)]
    if holding and not any(holds(r, i) for r in leading):
        return holding[0]
    if leading:
        return next((r for r in leading if _is_voiced(r, reports, language)), leading[0])
    return next((r for r in reports if r.frame.start > i and r.frame.left), None)


def _is_voiced(report: Report, reports: Sequence[Report], language: Language) -> bool:
    """Tell whether a report gives its source a voice: not "to", and not "Bush said that | Democrats hope …"."""
    if not any(mention.is_somebody for mention in report.mentions):
        return False
    is_reported = any(other is not report and holds(other, report.frame.verb) for other in reports)
    is_unsaid = report.frame.lemma in language.silent_verbs or bool(
        set(report.frame.text.lower().split()) & language.modals  # "said that the platform should reiterate …"
    )
    return not (is_reported and is_unsaid)


def _writer(report: Report, i: int, language: Language) -> tuple[Mention, ...]:
    """Return whose writing is read out: "Elle lit la lettre d'un voisin, Jean Roy : “…”"."""
    written = report.frame.sentence.tokens[report.frame.end : i]
    known = either(language.documents, language.utterances)
    issuing = next((k for k, token in enumerate(written) if k and token.lower in language.issuing), None)
    if issuing is None or not any(token.lower in known for token in written[:issuing]):
        return ()
    return describe(written[issuing + 1 :], language)


def _sources(report: Report, i: int, language: Language) -> tuple[Mention, ...]:
    """Return whom a report names, or the subject of its sentence where what it names can be nobody."""
    if report.frame.lemma in language.reading_verbs and (writer := _writer(report, i, language)):
        return writer
    if report.frame.is_hearsay or any(m.is_somebody or m.is_definite or m.is_indefinite for m in report.mentions):
        return report.mentions
    mentions = describe(main_subject(report.frame.sentence.tokens[:i], language), language)
    return mentions if any(mention.is_somebody for mention in mentions) else report.mentions


def _only_marks(tokens: Sequence[Token], start: int, end: int) -> bool:
    return 0 <= end - start <= 1 and all(not token.is_word and not token.quoted for token in tokens[start:end])


def _leads_to(report: Report, i: int, tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether a cue leads to a quotation that is no statement: "called it “…”", "said: “…”", "shouted “…”"."""
    if report.frame.reporting in _NAMING or report.frame.lemma in language.judging_verbs:
        return True
    between = tokens[report.frame.end : i]
    is_of = bool(between) and between[0].lower in language.genitives and len(between) <= _OF  # "warned of “…”"
    is_introduced = not between or is_of or between[-1].text in {":", ",", ";"} or words_in(tokens[i]) > SHORT
    if between and between[-1].lower in language.framing_particles:
        return True  # "оцінюють стан як «важкий»"
    is_named = is_quoted_name(tokens[i], language)
    if language.free_order and len(between) == 1 and between[0].lower in language.prepositions and not is_named:
        return True  # "говорив про «новий початок»"
    return is_introduced and not any(token.text in {".", ";"} for token in between[:-1])


def _signature(tokens: Sequence[Token], i: int, language: Language) -> Sequence[Token]:
    """Return the source of "“…” — Geoffrey Starks", "«…», – мер" and "“…”: Geoffrey Starks"."""
    if i or len(tokens) < 3:  # noqa: PLR2004  quotation, mark, name
        return ()
    mark = 1 + (tokens[1].text == "," and tokens[2].text in DASHES)
    is_label = tokens[1].text == ":" and language.drops_subjects and not has_finite(tokens, 2, len(tokens), language)
    return tokens[mark + 1 :] if tokens[mark].text in DASHES or is_label else ()


def _verbless(tokens: Sequence[Token], i: int, language: Language) -> Sequence[Token]:
    """Return the source of "«…», così il ministro" and "«…», la risposta di Ann Roe"."""
    rest = tokens[i + 1 :]
    if len(rest) < 3 or rest[0].text not in _PARTING | {":"}:  # noqa: PLR2004  a mark, a word and a name
        return ()
    if rest[0].text == ":":
        return owner(rest[1:], language) if i == 0 else ()
    if rest[1].lower in language.signing:
        return rest[2:]
    plain = [token for token in rest[1:] if token.lower not in language.be]  # "«…», è il messaggio del ministro"
    return owner(plain, language) if not has_finite(plain, 0, len(plain), language) else ()


def _somebody(
    mentions: tuple[Mention, ...], tokens: Sequence[Token], i: int, language: Language
) -> tuple[Mention, ...]:
    """Return whom a label names, or whoever the text is with where it names nobody: "Poi, ai cronisti: «…»"."""
    is_opened = bool(mentions) or (i > 1 and tokens[i - 1].text == ":" and tokens[0].lower in language.adverbs)
    if not language.drops_subjects or not is_opened or any(m.is_somebody or m.is_definite for m in mentions):
        return mentions
    return (Mention(tokens[i - 1].start, tokens[i - 1].end, "", is_left_out=True),)


def _label(sentence: Sentence, i: int, language: Language) -> Sequence[Token]:
    """Return the source of "Ó Briain: “…”" or of a sentence that leads to its quotation with a colon."""
    tokens = sentence.tokens
    if i < 2 or tokens[i - 1].text not in {":", ";"}:  # noqa: PLR2004  a source and its colon
        return ()
    dash = next((k for k in range(1, i - 1) if tokens[k].text in DASHES), 0)
    if language.free_order and dash and not has_finite(tokens, 0, i - 1, language):
        return tokens[:dash]  # "Марія Гай – про ремонт: «…»"
    if is_whole_name(tokens[: i - 1], language):
        return tokens[: i - 1]  # "Anna de Vries: “…”"
    found = phrase_before(tokens, i - 1, language)
    named = tokens[slice(*found)] if found else ()
    if (speaker := owner(tokens[: i - 1], language)) or (speaker := giver(tokens[: i - 1], language)):
        return speaker
    is_subject_last = is_opened_by_infinitive(tokens, language)  # "A lanciare l'allarme è la Regione: «…»"
    if is_subject_last or (sentence.is_heading and named and named[0].lower in language.articles):
        return named  # "Microplastiche nel lago, lo studio: «…»"
    return main_subject(tokens[: i - 1], language) or named
