"""What is handed to validation: a text with its place, and what is known of it beside."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsld.model.graph import Unreadable

MAX_SIZE = 10_000_000  # bytes of one document, where nothing else is said


@dataclass(frozen=True, slots=True, eq=False)
class Retold:
    """What the elements of a page say, retold as a JSON-LD document, so that the same rules read it.

    `spans` are where the values stand in the page, by their pointers; a value that has none stands where the one around
    it does. `exempt` are the rules that ask what the notation cannot give.
    """

    text: str
    spans: Mapping[str, tuple[int, int]]
    exempt: frozenset[str] = frozenset()

    def span(self, pointer: str) -> tuple[int, int]:
        """Return where a value stands in the page, half-open, in code points."""
        while pointer and pointer not in self.spans:
            pointer = pointer.rpartition("/")[0]
        return self.spans.get(pointer, (0, 0))


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text, the file it comes from, the line that it starts on there, and what stands before it.

    `first_column` is how many characters of that line go before the text: in a page that may be a whole page.

    `elsewhere` are the `@id`s that other documents of its page say more about. `fault` is what was wrong with its
    bytes: some belong to another encoding, or they are too many, and then `text` is no more than their beginning. Where
    the text is a page whose elements speak, `retold` is what they say. `page` is the HTML that it stands in, if any.
    """

    file: str
    text: str
    first_line: int = 1
    elsewhere: frozenset[str] = frozenset()
    fault: Unreadable | None = None
    retold: Retold | None = None
    page: str = field(default="", repr=False, compare=False)
    first_column: int = 0
