"""What a quoted stretch is: somebody's words, or a title, nickname, term or motto in marks."""

import re
from collections.abc import Sequence
from functools import cache

from newsld.annotators.syntax.clauses import is_quoted_name
from newsld.annotators.syntax.readings import Report
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import ContentKind
from newsld.model.language import Language, Reporting

SHORT = 3  # words; a fragment this short needs a cue of its own
_SHORT_CLAUSE = 4  # characters
_FIRST_UNSPACED = "\u2e80"  # from there on Unicode has the scripts of East Asia
_SPEECH_ENDS = tuple(",.?!…。！？，")
_DASHES = "—–-"
_MARKS = "\"'“”‘’«»„「」『』` \u00a0\u202f\u2009"


def words_in(token: Token) -> int:
    """Return how many words a quoted stretch has."""
    return len(bare(token).split())


def bare(token: Token) -> str:
    """Return the words of a quoted stretch without its marks."""
    return token.text.strip(_MARKS)


def ends_as_speech(token: Token) -> bool:
    """Tell whether a stop or comma closes the words inside the marks."""
    return bare(token).endswith(_SPEECH_ENDS)


def is_speech(token: Token) -> bool:
    """Tell whether a stretch can be speech though nothing says whose."""
    return words_in(token) > SHORT or ends_as_speech(token) or _is_unspaced(bare(token))


def _is_unspaced(words: str) -> bool:
    """Tell a clause in a script that parts no words, such as that of Chinese."""
    return len(words) > _SHORT_CLAUSE and words[-1] >= _FIRST_UNSPACED and " " not in words


def kind_of(tokens: Sequence[Token], i: int) -> ContentKind:
    """Tell a clause from a fragment in the reporter's own sentence."""
    before = tokens[i - 1] if i else None
    goes_on = tokens[i].text[0] in _DASHES  # behind an incise
    if before is None or goes_on or not (before.is_word or before.quoted):
        return ContentKind.DIRECT
    is_fragment = bare(tokens[i])[:1].islower() or not ends_as_speech(tokens[i])
    return ContentKind.PARTIAL if is_fragment else ContentKind.DIRECT


def is_marked_otherwise(text: str, tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a term ("so-called “X”", "the word “X”") or a nickname by the words around it, `text` being the sentence."""
    before = text[: tokens[i].start - tokens[0].start]
    if _pattern(language.not_quoted).search(before):
        return True
    is_initial = i > 0 and tokens[i - 1].is_capitalised and len(bare(tokens[i])) == 1  # "Saúl “N”"
    if is_initial:
        return True
    is_between_names = 0 < i < len(tokens) - 1 and tokens[i - 1].is_capitalised and tokens[i + 1].is_capitalised
    return is_between_names and words_in(tokens[i]) <= SHORT


@cache
def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})[\s,:]*$", re.IGNORECASE)


def is_title(tokens: Sequence[Token], i: int, report: Report, language: Language) -> bool:
    """Tell the title of a work or the name of a thing: capitals throughout, or a noun such as "book" before it."""
    quoted = tokens[i].quoted
    if quoted is not None and quoted.is_turn:
        return False
    words = [word for word in re.findall(r"[\w'’-]+", bare(tokens[i])) if len(word) > SHORT]
    tells_name = not language.capitalised_nouns
    is_capitalised = tells_name and bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)
    is_spoken = bare(tokens[i]).endswith((",", "!", "?")) or (ends_as_speech(tokens[i]) and words_in(tokens[i]) > SHORT)
    if report.frame.reporting is Reporting.CALL:
        return is_capitalised
    follows_word = i > 0 and tokens[i - 1].is_word and report.frame.end != i
    if follows_word and report.frame.left and is_quoted_name(tokens[i], language):
        return True  # "Наступний «Голос», повідомила вона, …"
    noun = i - 2 if i > 1 and tokens[i - 1].text == "," else i - 1  # "son troisième album, « Nuit blanche »"
    if (quoted := tokens[i].quoted) is not None and quoted.resumes:
        return False  # what an incise parted goes on
    is_source = report.frame.is_phrase and noun == report.frame.end - 1  # "per la presidente del festival, «…»"
    if i and tokens[noun].lower in language.title_nouns and not is_spoken and not is_source:
        return True
    touches = report.frame.end == i or report.frame.start == i + 1 or (i > 0 and tokens[i - 1].text == ":")
    touches = touches or ((language.drops_subjects or i == 0) and _is_parted_from(tokens, i, report.frame.start))
    return is_capitalised and not is_spoken and not touches


def _is_parted_from(tokens: Sequence[Token], i: int, start: int) -> bool:
    """Tell "„Nieprawda” – powiedział" and "«Неправда», – сказав": a comma or dash alone parts speech from its verb."""
    between = tokens[i + 1 : start]
    return bool(between) and all(token.text in {",", *_DASHES} for token in between)


def is_hollow(token: Token, report: Report, language: Language) -> bool:
    """Tell what only the reporter or hearsay can have said: a short fragment, "“Progress,” we are told"."""
    speakers = {mention.text.lower() for mention in report.mentions}
    frame = report.frame
    told = {word.lower for word in frame.sentence.tokens[max(frame.start - 1, 0) : frame.verb]}
    if frame.is_hearsay and told & language.reporters:
        return True
    return words_in(token) <= SHORT and not ends_as_speech(token) and speakers <= language.reporters
