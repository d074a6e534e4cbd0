"""Clauses whose finite verb stands second, or last in a subordinate one, and where they end."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsld.annotators.syntax.clauses import BREAKS, is_strictly_finite
from newsld.annotators.syntax.nominals import is_marked_name, nominal_end
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Form, Language, either

Range = tuple[int, int]
_APPOSITION = 12  # words; no apposition is longer
_SHORTEST = 4  # words before a participle that an apposition parts from its clause
_INFINITIVE = 5  # words of an infinitive: "te hebben laten zien"
_REACH = 30  # tokens; the parts of no verb stand further from each other


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: tokens `start:end` between marks of punctuation, `verb` its finite verb, `particle` the verb's own."""

    start: int
    end: int
    verb: int
    particle: int = 0

    @property
    def limit(self) -> int:
        """Where nouns can stand up to: the particle behind the verb, or the end."""
        return self.particle if self.particle > self.verb else self.end


def clause_at(tokens: Sequence[Token], i: int, language: Language) -> Clause:
    """Return the clause that verb token `i` stands in."""
    start = _before_apposition(tokens, i, language)
    while start > 0 and not _parts_clauses(tokens, start - 1, i, language):
        start -= 1
    end = i + 1
    while end < len(tokens) and not _ends_clause(tokens, end, language):
        end += 1
    return Clause(start, _behind_parted_particle(tokens, end, language), i)


def open_infinitive(tokens: Sequence[Token], start: int, end: int, language: Language) -> int | None:
    """Return the marker of the infinitive that ends a clause, where no comma parts it from its verb."""
    if not language.open_infinitives:
        return None
    last = range(end - 2, max(start - 1, end - _INFINITIVE), -1)
    return next((i for i in last if tokens[i].lower in language.infinitives), None)


def _before_apposition(tokens: Sequence[Token], i: int, language: Language) -> int:
    """Return the comma of the apposition that parts a participle from its clause: "hat der Chef, Uwe Rau, | gesagt"."""
    cue = language.cues.get(tokens[i].lower)
    if i < _SHORTEST or tokens[i - 1].text != "," or cue is None or Form.PARTICIPLE not in cue.forms:
        return i
    comma = next((k for k in range(i - 2, max(i - _APPOSITION, 0), -1) if tokens[k].text == ","), 0)
    return comma if comma and nominal_end(tokens, comma + 1, i, language) == i - 1 else i


def _behind_parted_particle(tokens: Sequence[Token], comma: int, language: Language) -> int:
    """Return where a clause ends whose last word an apposition parts from it: "gab der Chef, Uwe Rau, | bekannt"."""
    if comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return comma
    close = nominal_end(tokens, comma + 1, len(tokens), language)
    if (
        close == comma + 1
        or close + 1 >= len(tokens)
        or tokens[close].text != ","
        or not tokens[close + 1].text.islower()
    ):
        return comma
    end = close + 2
    is_last = end >= len(tokens) or _ends_clause(tokens, end, language)
    return end if is_last and tokens[close + 1].lower not in language.finite_verbs else comma


def _parts_clauses(tokens: Sequence[Token], i: int, verb: int, language: Language) -> bool:
    token = tokens[i]
    if token.quoted is not None:
        return not is_marked_name(tokens, i, language)
    if token.text in {"(", ")"} or _joins_marks(tokens, i):
        return False
    if token.text in BREAKS or token.text in ".!?…" or token.text in language.complementisers:
        return True
    if token.lower not in language.conjunctions or i + 1 >= verb:
        return token.lower in language.conjunctions and i + 1 == verb
    return any(is_strictly_finite(tokens, k, language) for k in range(max(0, i - _REACH), i))


def _ends_clause(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    if token.quoted is not None:
        return not is_marked_name(tokens, i, language)
    if _joins_marks(tokens, i):
        return False
    if (token.text in BREAKS and token.text not in {"(", ")"}) or token.text in ".!?…":
        return True
    return token.lower in language.complementisers


def _joins_marks(tokens: Sequence[Token], i: int) -> bool:
    """Tell the hyphen of "im ZDF-„Morgenmagazin“" from a dash."""
    if tokens[i].text != "-" or not 0 < i < len(tokens) - 1 or tokens[i + 1].quoted is None:
        return False
    return tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start


def is_verb_final(tokens: Sequence[Token], clause: Clause, language: Language) -> bool:
    """Tell whether a clause is a subordinate one: its first word opens such, its verb stands last."""
    if clause.start == clause.verb:
        return False
    first = tokens[clause.start]
    rest = tokens[clause.verb + 1 : clause.end]
    helpers = either(language.perfect_verbs, language.passive_verbs, language.modal_verbs)
    is_last = not rest or rest[0].lower in language.conjunctions or all(token.lower in helpers for token in rest)
    if first.lower in language.subordinators and first.lower not in language.relatives:
        return is_last or first.lower in language.attributing
    if clause.start and tokens[clause.start - 1].lower in language.complementisers:
        return True
    if first.lower not in language.relatives or clause.start == 0 or tokens[clause.start - 1].text != ",":
        return False
    return is_last and nominal_end(tokens, clause.start, clause.end, language) < clause.verb
