"""Lead-ins: paragraphs that end in a colon or semicolon and announce whose words follow."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph, Report
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Mention
from newsld.model.language import Language, Reporting, either

_ENDS = ":;"
_SPEECH = frozenset({Reporting.SAY, Reporting.TELL, Reporting.UTTER, Reporting.STATE, Reporting.URGE})
_LONGEST = 300  # code points; longer paragraphs that end in a colon introduce lists


def lead_in(found: Found, paragraph: ReadParagraph, language: Language) -> tuple[tuple[Mention, ...], str] | None:
    """Return whose words a paragraph announces, and its cue: "The ministry said;", "In his words;"; else `None`."""
    reading = paragraph.reading
    is_leading = found.article.text[reading.end - 1] in _ENDS and reading.end - reading.start <= _LONGEST
    if not is_leading or not paragraph.sentences:
        return None
    last = paragraph.sentences[-1]
    tokens = last.sentence.tokens
    report = next((report for report in reversed(last.reports) if _announces(report, language)), None)
    first = 1 if tokens[0].lower in language.conjunctions and len(tokens) > 1 else 0
    if tokens[first].lower in language.lead_in_words and all(other.frame.is_gerund for other in last.reports):
        return _sourced(describe(tokens[first + 1 :], language), tokens[first].text)
    subject = main_subject(tokens, language) or tokens[:-1]
    if _is_document(subject, language):
        start = next((i for i, token in enumerate(tokens) if token in subject[:1]), 0)
        is_phrase = not has_finite(tokens, 0, len(tokens), language)
        end = last.reports[-1].frame.verb if last.reports else len(tokens) if is_phrase else start
        return _sourced(describe(tokens[start:end] or subject, language), "")
    return _sourced(report.mentions, report.frame.text) if report else None


def _announces(report: Report, language: Language) -> bool:
    return report.frame.reporting in _SPEECH and report.frame.lemma not in language.pointing_verbs


def _sourced(mentions: tuple[Mention, ...], cue: str) -> tuple[tuple[Mention, ...], str] | None:
    """Return a source and its cue if the source can be somebody: "Key points:" announces nobody's words."""
    return (mentions, cue) if any(mention.is_somebody for mention in mentions) else None


def _is_document(subject: Sequence[Token], language: Language) -> bool:
    """Tell "The statement, signed by Tunde Ajayi,", "Part of the email" and "His words"."""
    until = next((i for i, token in enumerate(subject) if not token.is_word), len(subject))
    nouns = {token.lower for token in subject[:until]}
    written = either(language.documents, language.utterances)
    opens_phrase = written | language.portions | language.determiners | language.possessives.keys()
    is_phrase = bool(subject) and subject[0].lower in opens_phrase
    return is_phrase and bool(nouns & written) and not nouns & language.roles
