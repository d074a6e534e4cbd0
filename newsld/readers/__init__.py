"""The forms in which articles arrive: one reader per file, listed here."""

from collections.abc import Callable, Mapping
from datetime import date

from newsld.model.article import Article, RawArticle
from newsld.model.language import Language
from newsld.readers import plain_text

Reader = Callable[[RawArticle, Language, date | None], Article]

READERS: Mapping[str, Reader] = {"text": plain_text.read}
