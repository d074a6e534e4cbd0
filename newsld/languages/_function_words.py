"""Words that tell a language from all its relatives: where a text is full of those of one, no detector need be asked.

None of them is usual in a neighbour of its language: Galician or Extremaduran, Catalan, Venetian, Afrikaans, Frisian,
Luxembourgish, Danish, Czech or Slovak, Belarusian or Russian.
"""

from collections import Counter
from collections.abc import Sequence

_WORDS = {
    "en": "the and of that with from not were his they have been which would their has are this its could there these",
    "de": "und nicht mit auch für eine einen einer eines ist sich auf dem von wird werden zur zum hat nach oder über "
    "ein haben sind wurde noch aber sie einem wie",
    "nl": "een niet voor wordt zijn naar werd bij heeft deze hij door hebben worden waren meer geen zich kan hun",
    "fr": "les dans est pour une avec qui sont cette aux été elle leur nous vous par sur pas plus ce ses ils ces ont",
    "es": "el los las del pero fue según también sus desde hasta cuando más muy entre hay ella ese esa años sin aunque",
    "pt": "não uma em com são ao às pela pelo pelos pelas também já mas num numa ele ela seus suas isso está foi",
    "it": "della nel alla gli più sono delle è degli dal anche questo nella ai dai dalla di che per non questa sul",
    "pl": "się jest że oraz które który która przez dla był była było są czy będzie także tego przy tylko jej w nie",
    "uk": "що та від це його було він щоб які який яка буде також її й після під були вони цього має ще для як або але",
}
_LANGUAGE_OF = {word: tag for tag, words in _WORDS.items() for word in words.split()}
_FEWEST_WORDS, _FEWEST_HITS, _FEWEST_KINDS = 60, 8, 6
_SHARE = 0.06  # of the words of a text
_TIMES = 6  # as often as those of any other language


def told_by_words(words: Sequence[str]) -> str:
    """Return the language that the words of a text are of beyond doubt, "" where there is any."""
    if len(words) < _FEWEST_WORDS:
        return ""
    found = Counter(word for word in map(str.lower, words) if word in _LANGUAGE_OF)
    hits: Counter[str] = Counter()
    for word, count in found.items():
        hits[_LANGUAGE_OF[word]] += count
    (first, most), (_, second) = (*hits.most_common(2), ("", 0), ("", 0))[:2]
    kinds = sum(_LANGUAGE_OF[word] == first for word in found)
    is_sure = most >= max(_FEWEST_HITS, _SHARE * len(words), _TIMES * second) and kinds >= _FEWEST_KINDS
    return first if is_sure else ""
