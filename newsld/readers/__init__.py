"""The forms in which articles arrive: one reader per file, listed here in the order in which an input is tried."""

from collections.abc import Mapping

from newsld.model.format import Format
from newsld.readers import (
    ans,
    feed,
    govuk,
    guardian,
    html_page,
    markdown,
    newsml_g2,
    ninjs,
    nitf,
    plain_text,
    records,
    wordpress,
)
from newsld.readers._containers import members_of
from newsld.readers._recognition import recognised, with_guess
from newsld.readers._values import in_columns, sound, with_record
from newsld.readers.records import page_in
from newsld.readers.text.composition import compose

__all__ = [
    "FORMATS",
    "compose",
    "in_columns",
    "members_of",
    "page_in",
    "recognised",
    "sound",
    "with_guess",
    "with_record",
]

FORMATS: Mapping[str, Format] = {
    form.name: form
    for form in (
        nitf.FORMAT,
        newsml_g2.FORMAT,
        feed.FORMAT,
        ninjs.FORMAT,
        wordpress.FORMAT,
        ans.FORMAT,
        guardian.FORMAT,
        govuk.FORMAT,
        records.FORMAT,
        markdown.FORMAT,
        html_page.FORMAT,
        plain_text.FORMAT,
    )
}
