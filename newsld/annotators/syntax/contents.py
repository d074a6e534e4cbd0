"""What a reporting frame reports: the stretches of its sentence that are the source's statement."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.adjuncts import after_addressee, after_adjuncts
from newsld.annotators.syntax.clauses import has_finite, is_adverbial, sentence_end
from newsld.annotators.syntax.frames import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, Reporting

Range = tuple[int, int]
Pieces = tuple[Range, ...]

_NO_STATEMENT = frozenset({"which", "who", "whom", "whose", "so", "nothing"})
_MIN_LEFT = 3  # words; less before ", he said" is no statement
_WISHES = frozenset({Reporting.URGE, Reporting.UTTER, Reporting.CALL})


def contents(frame: Frame, others: Sequence[Frame], language: Language) -> Iterator[Pieces]:
    """Yield the statements a frame reports, each as its pieces: token ranges, half-open, in reading order.

    `others` are all frames of the sentence: a statement ends where another attribution of the same rank begins.
    """
    if frame.is_citation or (frame.reporting in _WISHES and not _reports_experience(frame, language)):
        return
    left = _left(frame, others, language) if frame.left else None
    right = list(_right(frame, others, language)) if frame.right else []
    if left and right and not frame.complementiser and _is_middle(frame):
        yield (left, right[0])
        yield from ((piece,) for piece in right[1:])
    elif left and not right:
        yield (left,)
    elif left and frame.text.lower() in language.according_to:
        yield (left,)
    else:
        yield from ((piece,) for piece in right)


def _reports_experience(frame: Frame, language: Language) -> bool:
    """Tell "described hearing a noise" and "put the number at 48" from a mere name for something."""
    tokens = frame.sentence.tokens
    if frame.lemma in language.estimating_verbs:
        return any(token.lower in {"at", "below", "above"} for token in tokens[frame.end :])
    if frame.lemma in language.framing_verbs:
        return any(token.lower == "as" for token in tokens[frame.end :])
    following = next((token for token in tokens[frame.end :] if not is_adverbial(token, language)), None)
    return frame.lemma in language.experience_verbs and following is not None and following.lower.endswith("ing")


def _is_middle(frame: Frame) -> bool:
    tokens = frame.sentence.tokens
    past = frame.resumes or frame.end
    return tokens[past].text == "," if past < len(tokens) else False


def _left(frame: Frame, others: Sequence[Frame], language: Language) -> Range | None:
    tokens = frame.sentence.tokens
    start, end = 0, frame.start
    for other in others:
        if other is not frame and other.end <= frame.start and other.left and not other.right:
            start = other.end
    for i in range(end - 1, start, -1):
        if tokens[i].text == ";":
            start = i + 1
            break
    while (
        end > start
        and tokens[end - 1].quoted is None
        and not tokens[end - 1].text[-1].isalnum()
        and tokens[end - 1].text not in ")%"
    ):  # noqa: E501
        end -= 1
    while start < end and (
        not (tokens[start].is_word or tokens[start].quoted) or tokens[start].lower in language.conjunctions
    ):
        start += 1
    start = _after_clause_before(frame, others, start, language)
    if tokens[start].lower in language.subordinators | language.participles:
        return None
    if all(token.quoted for token in tokens[start:end]) or end - start < _MIN_LEFT and not frame.right:
        return None
    if frame.right or has_finite(tokens, start, end, language) or any(token.quoted for token in tokens[start:end]):
        return (start, end)
    return (start, end) if frame.text.lower() in language.according_to else None


def _after_clause_before(frame: Frame, others: Sequence[Frame], start: int, language: Language) -> int:
    """Skip a clause with an attribution of its own: "X denied being hurt, although | he would rest, Y said"."""
    tokens = frame.sentence.tokens
    earlier = [other for other in others if other.end <= frame.start and other.right and not other.is_relative]
    if not earlier:
        return start
    for i in range(frame.start - 2, earlier[-1].end, -1):
        if tokens[i].lower in language.subordinators | language.conjunctions and tokens[i - 1].text == ",":
            return i + 1
    return start


def _right(frame: Frame, others: Sequence[Frame], language: Language) -> Iterator[Range]:
    tokens = frame.sentence.tokens
    start, is_that_clause = _start(frame, language)
    if start is None or any(other.start <= start < other.end and other.left for other in others if other is not frame):
        return
    limit = sentence_end(tokens)
    end = _end(frame, start, limit, others, language)
    if not _is_statement(frame, start, end, language, is_that_clause=is_that_clause):
        return
    for piece in _split_at_complementisers(tokens, start, end, language):
        yield _strip(tokens, piece)


def _strip(tokens: Sequence[Token], piece: Range) -> Range:
    start, end = piece
    while (
        end > start
        and tokens[end - 1].quoted is None
        and tokens[end - 1].text in {",", ";", ":", "—", "–", "-", "--", "."}
    ):
        end -= 1
    return (start, end)


def _start(frame: Frame, language: Language) -> tuple[int | None, bool]:
    """Return where the statement behind the cue begins, and whether a complementiser opens it."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    i = frame.end
    if frame.complementiser:
        return i, True
    before = tokens[frame.start - 1].lower if frame.start else ""
    if before in language.free_relatives and i < limit and tokens[i].lower in language.be:
        return i + 1, True
    found = _complementiser(tokens, i, limit, language, frame.reporting)
    if found is not None:
        return found + 1, True
    if frame.resumes and frame.resumes < limit and tokens[frame.resumes].text == ",":
        return frame.resumes + 1, False
    if i < limit and tokens[i].text in {",", ":"}:
        return i + 1, False
    if frame.reporting is Reporting.TELL and not frame.is_hearsay:
        i = after_addressee(tokens, i, limit, language)
    i = after_adjuncts(tokens, i, limit, language)
    return (i if i < limit else None), False


def _complementiser(
    tokens: Sequence[Token], start: int, limit: int, language: Language, frame_reporting: Reporting
) -> int | None:
    """Return the "that" of the cue: the first one before any other verb, parentheses between commas skipped."""
    for i in range(start, min(limit, start + 16)):
        if tokens[i].lower in language.complementisers:
            is_demonstrative = i + 1 < limit and tokens[i + 1].lower in language.finite_verbs
            return None if is_demonstrative else i
        if (tokens[i].quoted and frame_reporting is not Reporting.DENY) or tokens[i].text in {":", ";"}:
            return None
        if tokens[i].lower in language.pronouns and i == start or tokens[i].lower in language.finite_verbs:
            if (
                tokens[i].lower in language.finite_verbs
                or i + 1 < limit
                and tokens[i + 1].lower not in language.complementisers
            ):  # noqa: E501
                return None
    return None


def _end(frame: Frame, start: int, limit: int, others: Sequence[Frame], language: Language) -> int:
    """Return where the statement ends: before an attribution of the same rank, else with the sentence."""
    tokens = frame.sentence.tokens
    end = limit
    if frame.start and tokens[frame.start - 1].lower in language.free_relatives:
        end = next((i for i in range(start, end) if tokens[i].lower in language.conjunctions), end)
    if frame.complementiser or _is_subordinate(frame, language):
        end = next((i for i in range(start, end) if tokens[i].text == ","), end)
    for i in range(start, end):
        if _repeats_subject(frame, i):
            end = i
            break
        if (
            tokens[i].text == ";"
            or (tokens[i].text == ":" and any(other.verb > i for other in others))
            or (tokens[i].lower == "but" and frame.reporting is Reporting.DENY)
        ):
            end = i
            break
    for other in others:
        if other.verb <= frame.verb or other.start >= end:
            continue
        stop = _rival_start(frame, other, start, language)
        if stop is not None and stop > start:
            end = min(end, stop)
    if frame.reporting is Reporting.DENY and start < limit and tokens[start].lower.endswith("ing"):
        comma = next((i for i in range(start, end) if tokens[i].text == "," or tokens[i].lower == "and"), end)
        end = (
            min(end, comma)
            if any(t.lower in language.cues for t in tokens[comma:end])
            or tokens[comma : comma + 1]
            and tokens[comma].text == ","
            else end
        )  # noqa: E501
    return end


def _is_subordinate(frame: Frame, language: Language) -> bool:
    """Tell whether the attribution itself hangs on another clause: "when the clerk warned that …, she replied"."""
    tokens = frame.sentence.tokens
    before = tokens[frame.start - 1].lower if frame.start else ""
    return (
        before in language.subordinators and before not in language.complementisers and before not in language.relatives
    )


def _repeats_subject(frame: Frame, i: int) -> bool:
    """Tell whether ", and he" at token `i` takes up the source's pronoun for a deed of its own."""
    tokens = frame.sentence.tokens
    if len(frame.source) != 1 or i + 2 >= len(tokens) or tokens[i].text != ",":
        return False
    return tokens[i + 1].lower in {"and", "but"} and tokens[i + 2].lower == frame.source[0].lower


def _rival_start(frame: Frame, other: Frame, start: int, language: Language) -> int | None:
    """Return where another attribution cuts this statement off, or `None` when it belongs inside it."""
    tokens = frame.sentence.tokens
    before = other.start - 1
    if other.text.lower() in language.according_to:
        return before if before > start and tokens[before].text == "," else None
    if other.is_gerund and tokens[before].text == ",":
        return before
    if other.lemma in language.wish_verbs:
        return None
    if other.inherits and not other.is_gerund and tokens[before].lower in language.conjunctions:
        stop = before
        return stop - 1 if stop > start and tokens[stop - 1].text == "," else stop
    source = [token.lower for token in other.source]
    if (
        len(source) == 1
        and source[0] in language.pronouns
        and before > start
        and tokens[before].lower in language.conjunctions
    ):  # noqa: E501
        return before - 1 if tokens[before - 1].text == "," else None
    return _apposition_start(tokens, other, start, language)


def _apposition_start(tokens: Sequence[Token], other: Frame, start: int, language: Language) -> int | None:
    """Return the comma of ", a charge Ankara rejected", where the reporter comments on the statement."""
    first = other.start
    for i in range(first, max(start, first - 5), -1):
        if tokens[i - 1].text == "," and tokens[i].lower in language.articles:
            return i - 1
    return None


def _is_statement(frame: Frame, start: int, end: int, language: Language, *, is_that_clause: bool) -> bool:
    tokens = frame.sentence.tokens
    words = tokens[start:end]
    infinitive = [token.lower for token in words[:2] if token.lower not in language.negations]
    if infinitive[:1] == ["to"] and not frame.complementiser:
        return False
    first = next((token for token in words if not is_adverbial(token, language)), None)
    is_middle = frame.left and _is_middle(frame)
    if first is None or (
        all(token.quoted or not token.is_word for token in words) and not (is_that_clause or is_middle)
    ):
        return False
    if not is_that_clause and (
        not (first.is_word or first.quoted)
        or first.lower in _NO_STATEMENT | language.complementisers
        or (first.lower in language.subordinators and first.lower not in language.prepositions)
        or first.lower in {"when", "after", "before", "as", "until", "since"}
    ):
        return False
    if not is_that_clause and len(words) > 1 and first.lower in language.pronouns:
        verb = language.cues.get(words[1].lower)
        if verb is not None and verb.lemma in language.wish_verbs:
            return False
    if is_middle and not any(token.is_word for token in tokens[: frame.start]):
        return False
    if is_middle:
        return not first.lower.endswith("ing")
    if first.lower.endswith("ing") and frame.lemma in language.experience_verbs:
        return True
    if (
        is_that_clause
        or frame.lemma in language.estimating_verbs | language.framing_verbs
        or frame.reporting is Reporting.ACCUSE
    ):
        return True
    if frame.reporting is Reporting.DENY:
        return (first.lower.endswith("ing") and not frame.is_gerund) or has_finite(tokens, start, end, language)
    if words[0].lower in language.prepositions - {"about"} and frame.reporting is not Reporting.SAY:
        return False
    if frame.text.lower() in language.according_to:
        return True
    if frame.lemma in language.plain_verbs and len(words) > _MIN_LEFT:
        return True
    if frame.reporting is Reporting.STATE:
        end = next((i for i in range(start, end) if tokens[i].text == "," or tokens[i].lower == "and"), end)
    return has_finite(tokens, start, end, language) or any(_is_fragment(token) for token in words)


def _is_fragment(token: Token) -> bool:
    return token.quoted is not None and not token.text[1:2].isupper()


def _split_at_complementisers(tokens: Sequence[Token], start: int, end: int, language: Language) -> Iterator[Range]:
    """Split "that A and that B" into its two statements."""
    first = start
    for i in range(start + 1, end):
        if tokens[i].lower in language.complementisers and tokens[i - 1].lower in language.conjunctions:
            yield (first, i - 1)
            first = i + 1
    yield (first, end)
