"""An input → another: pieces of its notation, not its bytes, are left out, moved, spliced, repeated and spelled oddly.

The same seed gives the same input. What is repeated grows to the size at which a careless loop or pattern shows.
"""

from collections.abc import Iterator
from itertools import count
from random import Random

from elements import with_elements_changed
from material import ODD, Material
from pieces import TAG, WORD, changed, stretch_of
from values import with_values_changed

_MOST_STEPS = 6
_RARELY = 0.03  # how often an input becomes a large one


class Mutator:
    """What changes the inputs of one target."""

    def __init__(self, notation: str, material: Material) -> None:
        self.material = material
        self._notation = notation

    def __call__(self, data: bytes, largest: int, seed: int) -> bytes:
        """Return another input, no larger than `largest`."""
        chance = Random(seed)  # noqa: S311  nobody's secret
        if chance.random() < 0.1 and self.material.seeds:
            data = chance.choice(self.material.seeds)
        text = data.decode("utf-8", "surrogateescape")
        if self._notation == "json" and chance.random() < 0.8:
            text = with_values_changed(chance, text, self.material)
        else:
            text = self._with_pieces_changed(chance, text)
        if chance.random() < _RARELY:
            text = _grown(chance, self._pieces(text), largest)
        return _encoded(text)[:largest]

    def _pieces(self, text: str) -> list[str]:
        return (TAG if self._notation == "markup" else WORD).findall(text)

    def _with_pieces_changed(self, chance: Random, text: str) -> str:
        pieces = self._pieces(text)
        change = with_elements_changed if self._notation == "markup" and chance.random() < 0.9 else changed
        for _ in range(chance.randint(1, _MOST_STEPS)):
            pieces = change(chance, pieces, self.material)
        return "".join(pieces)


def inputs(mutate: Mutator, largest: int, seed: int) -> Iterator[bytes]:
    """Yield inputs without end, the same ones for the same seed; some are changed again and again."""
    chance = Random(seed)  # noqa: S311
    data = b""
    for number in count(seed * 1_000_003):
        if not data or chance.random() < 0.5:
            data = chance.choice(mutate.material.seeds or (b"",))
        data = mutate(data, largest, number)
        yield data


def _encoded(text: str) -> bytes:
    """Return a text as bytes: what was no UTF-8 as it was, halves of characters as some write them."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _grown(chance: Random, pieces: list[str], largest: int) -> str:
    """Return an input in which a stretch is said again and again, up to a size that is small more often than large."""
    stretch = stretch_of(chance, pieces)
    told = "".join(pieces[stretch]) or chance.choice(ODD)
    size = int(1000 * (largest / 1000) ** chance.random())
    before = "".join(pieces[: stretch.start]) if chance.random() < 0.5 else ""
    behind = "".join(pieces[stretch.stop :]) if chance.random() < 0.5 else chance.choice(("", "x", '"', ">"))
    again = told * (max(size - len(before) - len(behind), 0) // max(len(told.encode("utf-8", "surrogatepass")), 1))
    return before + again + behind
