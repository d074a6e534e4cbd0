"""`newsld formats`: the forms in which articles are read."""

import click

from newsld.readers import FORMATS

# what tells a form from the others, and the extra that reads it
_TOLD = {
    "ninjs": ("its keys: uri, with headlines, bodies, pubstatus …", ""),
    "wordpress": ("its keys: content.rendered, title.rendered …", "pages"),
    "ans": ("its keys: content_elements, or a version of ANS", "pages"),
    "guardian": ("its keys: webTitle, fields, blocks …", "pages"),
    "govuk": ("its keys: content_id, document_type, details …", "pages"),
    "record": ("one of its keys: text, html, body, content …; or --columns", ""),
    "newsml-g2": ("its root: newsItem, packageItem, newsMessage …", "xml"),
    "nitf": ("its root: nitf", "xml"),
    "feed": ("its root: rss, feed, rdf:RDF", "feeds"),
    "markdown": ("its name: .md, .markdown; or front matter: ---, +++", "markdown"),
    "html": ("its name: .html, .htm, .xhtml; or <!doctype html>, <html>", "pages"),
    "text": ("nothing of the above", ""),
}


@click.command()
def formats() -> None:
    """List the forms in which articles are read: what --from calls each, what tells it, and the extra that reads it.

    Any of them may be packed (.gz, .zst), stand in lines of a .jsonl file, in rows of a Parquet table (the extra
    parquet) or in the records of a WARC archive (the extra warc).
    """
    rows = [(name, form.title, *_TOLD.get(name, ("", ""))) for name, form in FORMATS.items()]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for *cells, extra in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        click.echo(f"{line}  {f'newsld[{extra}]' if extra else ''}".rstrip())
