"""Earlier publications: the newspaper, agency or broadcaster that a source spoke to."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import after_addressee
from newsld.annotators.syntax.clauses import sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, Reporting

_REACH = 5  # words from the cue to "with" in "said in an interview with"


def outlet(frame: Frame, language: Language) -> str:
    """Return the name of the publication that a source told, as the article gives it, or ""."""
    if frame.is_hearsay:
        return ""
    tokens = frame.sentence.tokens
    start = _addressee(frame, language)
    addressee = tokens[start : after_addressee(tokens, start, sentence_end(tokens), language)] if start else ()
    owner = next((i for i, token in enumerate(addressee) if token.lower.endswith(language.owner_endings)), None)
    if owner is not None:  # "told the Echo's Josh Tilbrook"
        addressee = addressee[: owner + 1]
    name = [token for token in addressee if token.is_capitalised]
    return _text(name, language) if name and _is_outlet(addressee, name, language) else ""


def _addressee(frame: Frame, language: Language) -> int | None:
    """Return where the addressee begins: "told | X", "admitted to | X", "said in an interview with | X"."""
    tokens = frame.sentence.tokens
    if frame.reporting is Reporting.TELL:
        return frame.end
    for i in range(frame.end, min(len(tokens), frame.end + _REACH)):
        if tokens[i].lower in language.addressing and (i == frame.end or tokens[i - 1].lower in language.interviews):
            return i + 1
    return None


def _is_outlet(addressee: Sequence[Token], name: Sequence[Token], language: Language) -> bool:
    words = {_bare(token.lower, language) for token in addressee}
    if words & language.outlet_nouns or _text(name, language).lower() in language.outlets:
        return True
    return len(name) > 1 and name[0].lower in language.definite


def _text(name: Sequence[Token], language: Language) -> str:
    text = " ".join(token.text for token in name)
    return text[: len(_bare(text.replace("’", "'"), language))]


def _bare(word: str, language: Language) -> str:
    return next((word.removesuffix(ending) for ending in language.owner_endings if word.endswith(ending)), word)
