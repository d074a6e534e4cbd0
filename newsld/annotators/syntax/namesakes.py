"""Whether two names can be one bearer's."""

from newsld.annotators.syntax.entity import Entity, contradict
from newsld.model.annotation import Mention
from newsld.model.language import Kind

_PLACES = frozenset({Kind.COUNTRY, Kind.CITY})


def may_be_same(words: tuple[str, ...], mention: Mention, entity: Entity) -> bool:
    """Tell whether a shorter name can stand for a longer one: a surname, a first name, the first words."""
    known = entity.key
    if contradict(entity, mention) or not words or not known:
        return False
    if len(words) == len(known):
        return words == known or abbreviates(words, known) or abbreviates(known, words)
    kinds = {mention.kind, entity.kind}
    short, long = sorted((words, known), key=len)
    if kinds & _PLACES or {Kind.PERSON, Kind.ORGANIZATION} <= kinds:
        is_guess = mention.kind is Kind.PERSON and not (mention.role or mention.gender or mention.honorific)
        return is_guess and short is words and len(short) > 1 and long[: len(short)] == short  # "Prairie Crest (Foods)"
    if long[-len(short) :] == short:
        return True
    if Kind.PERSON in kinds and any(long[i : i + len(short)] == short for i in range(1, len(long) - len(short))):
        return True  # the first of two surnames
    if Kind.PERSON in kinds and len(short) > 1:
        return short[0] == long[0] and short[-1] == long[-1]
    return long[: len(short)] == short


def abbreviates(words: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Tell "M. Lind" for "Mara Lind"."""
    first = words[0].rstrip(".")
    is_initial = len(first) == 1 and len(known[0].rstrip(".")) > 1
    return len(words) > 1 and is_initial and known[0].startswith(first) and words[1:] == known[1:]


def initials(name: str) -> str:
    """Return the capitals that words of a name begin with: "NMC" of "Nagara Metro Corporation"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
