"""A NITF document → a manuscript."""

from dataclasses import replace

from newsld.errors import NotAText, UnreadableArticle
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Party
from newsld.readers.xml.elements import LANGUAGE, Element, child, name_of, text_at
from newsld.readers.xml.nitf_body import body_of
from newsld.readers.xml.nitf_head import address_of, head_of, identifier_of


def manuscript_of(nitf: Element) -> Manuscript:
    """Read a NITF document; raises `UnreadableArticle` for what is none, `NotAText` where it has no text."""
    if name_of(nitf) != "nitf":
        raise UnreadableArticle(f"not NITF: the root is {name_of(nitf)!r}, expected 'nitf'")
    body, said = body_of(nitf), head_of(nitf)
    headline = body.headline or text_at(nitf, "head", "title")
    if not headline and not body.flow.blocks:
        raise NotAText("not a text item: NITF with neither headline nor text")
    metadata = replace(
        said,
        alternative_headline=body.alternative_headline,
        standfirst=body.standfirst,
        authors=body.authors,
        source=Party(body.distributor, is_organization=True) if body.distributor else None,
        dateline=body.dateline,
        media=body.flow.media,
        links=body.flow.links,
    )
    title = (Block(Part.HEADLINE, headline),) if headline else ()
    return Manuscript(
        blocks=(*title, *body.flow.blocks),
        id=identifier_of(nitf),
        url=address_of(nitf),
        language=_language(nitf),
        bylines=body.bylines,
        date_lines=body.date_lines,
        metadata=metadata,
    )


def _language(nitf: Element) -> str:
    for element in (nitf, child(nitf, "body"), child(nitf, "body", "body.content")):
        if element is not None and (said := element.get(LANGUAGE, "") or element.get("lang", "")):
            return said
    return ""
