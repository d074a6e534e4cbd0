"""What the elements of a record's body say, gathered in their order: text, media, links, corrections, fact checks."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Correction, FactCheck, Link, Media
from newsld.readers.html.fragments import read_fragment
from newsld.readers.json.markup import simple_paragraph


@dataclass(slots=True)
class Telling:
    """What has been said so far; `base` is the address that relative ones are resolved against."""

    base: str = ""
    blocks: list[Block] = field(default_factory=list[Block])
    media: list[Media] = field(default_factory=list[Media])
    links: list[Link] = field(default_factory=list[Link])
    corrections: list[Correction] = field(default_factory=list[Correction])
    checks: list[FactCheck] = field(default_factory=list[FactCheck])

    def fragment(self, html: str) -> Iterable[Block]:
        """Return the blocks of an element's HTML, whose media and links are the article's."""
        found = read_fragment(html, self.base)
        self.media += found.media
        self.links += found.links
        return found.blocks

    def paragraphs(self, html: str) -> None:
        """Add what the HTML of an element says."""
        if paragraph := simple_paragraph(html):
            self.blocks.append(Block(Part.PARAGRAPH, paragraph))
        else:
            self.blocks += self.fragment(html)

    def subheading(self, said: str) -> None:
        """Add a heading within the text, if it has words."""
        if said:
            self.blocks.append(Block(Part.SUBHEADING, said))

    def embed(self, html: str) -> bool:
        """Add what another site shows, its words as an embed; tell whether it shows media."""
        found = read_fragment(html, self.base)
        self.blocks += (replace(block, part=Part.EMBED) for block in found.blocks)
        self.media += found.media
        return bool(found.media)

    def link(self, url: str, name: str) -> None:
        """Add the work that an address leads to, if there is one."""
        if url:
            self.links.append(Link(url, name))
