"""Lead-ins: paragraphs that end in a colon or semicolon and announce whose words follow."""

import re

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Mention
from newsld.model.language import Language

_ENDS = re.compile(r"[:;]$")
_LONGEST = 300  # code points; longer paragraphs that end in a colon introduce lists


def lead_in(found: Found, paragraph: ReadParagraph, language: Language) -> tuple[tuple[Mention, ...], str] | None:
    """Return whose words a paragraph announces, and its cue: "The ministry said;", "In his words;"; else `None`."""
    text = found.article.text[paragraph.reading.start : paragraph.reading.end]
    if not _ENDS.search(text) or len(text) > _LONGEST or not paragraph.sentences:
        return None
    last = paragraph.sentences[-1]
    if last.reports:
        return last.reports[-1].mentions, last.reports[-1].frame.text
    tokens = last.sentence.tokens
    first = 1 if tokens[0].lower in language.conjunctions and len(tokens) > 1 else 0
    if tokens[first].lower in language.lead_in_prepositions:
        return describe(tokens[first + 1 :], language), tokens[first].text
    if any(token.lower in language.documents for token in tokens):
        return describe(main_subject(tokens, language), language), ""
    return None
