"""A record → the raw article that it is, or why it is none."""

from newsld.batch.records import File, Record, Unread
from newsld.batch.rows import Reason, Reject
from newsld.errors import NewsldError, NotAText, UnreadableArticle, Withheld
from newsld.intake.arrivals import record_of
from newsld.intake.articles import article_in
from newsld.intake.streams import Piece
from newsld.model.article import RawArticle

_REASONS = ((NotAText, Reason.NO_TEXT), (Withheld, Reason.WITHHELD))


def raw_of(record: Record) -> RawArticle:
    """Return the article of a record, or raise `UnreadableArticle` or `UnreadableDocument`."""
    match record.held:
        case Piece() as line:
            return record_of(record.key, line)
        case File(path=path):
            return article_in(path)
        case RawArticle() as raw:
            return raw
        case Unread(message=message):
            raise UnreadableArticle(message)


def rejected(error: NewsldError, record: Record) -> Reject:
    """Return why there is no row; the place is told beside."""
    reason = next((reason for kind, reason in _REASONS if isinstance(error, kind)), Reason.UNREADABLE)
    return Reject(reason, str(error).removeprefix(f"{record.key}: "))
