"""What newsld raises: only for misuse and for input that cannot be read; a fault in the data is a diagnostic."""

from pathlib import PurePath
from traceback import extract_tb


class NewsldError(Exception):
    """The root of all exceptions raised on purpose; its text says what happened and the way out."""


class UnreadableArticle(NewsldError):
    """The input holds no text that could be an article: binary, undecodable or too large."""


class NotAText(UnreadableArticle):
    """The input is an item of news without a text: a picture, a video, an event, a list of concepts."""


class Withheld(UnreadableArticle):
    """The input must not be published, or not yet: its sender holds it back, has taken it away or set an embargo."""


class UnrecognisedForm(UnreadableArticle):
    """The input is in no form in which articles are known to come in."""


class UnreadableDocument(NewsldError):
    """The input to validation could not be read at all: missing, a folder, not decodable."""


class UnknownFormat(NewsldError):
    """No reader exists for the form of input asked for."""


class UnsupportedLanguage(NewsldError):
    """What was given for a language is no BCP 47 tag."""


class InvalidConfiguration(NewsldError):
    """A publisher configuration has an unknown key or a value of the wrong kind."""


class ProcessDied(NewsldError):
    """A process of a run by several ended without a word, as for want of memory."""


class SparkFailed(NewsldError):
    """Spark cannot be started, or has given up what it was to do."""


class MissingPackage(NewsldError):
    """Something cannot be read without a package that is not installed."""


class UnreadableMarkup(NewsldError):
    """Markup of a page cannot be read: that of its elements, or a JSON-LD block without an end."""


class UnreadableSuite(NewsldError):
    """What was given for a conformance suite is none: no manifest, or files missing that it names."""


class NoCanonicalForm(NewsldError):
    """A document has no canonical form: it is no JSON-LD, or says what RDF cannot carry."""


class UnusableCommand(NewsldError):
    """A command that was given is of no use: it cannot be started, or it answers nothing."""


class TookTooLong(BaseException):
    """Something took longer than it may, and was interrupted at a place: no `Exception`, which others catch."""

    def __init__(self, place: str) -> None:
        super().__init__("it was interrupted")
        self.place = place


def place_of(error: BaseException) -> str:
    """Return the file and the line that an error comes from."""
    if isinstance(error, TookTooLong):
        return error.place
    if isinstance(error, SyntaxError) and error.filename:
        return f"{PurePath(error.filename).name}:{error.lineno}"
    at = extract_tb(error.__traceback__)[-1]
    return f"{PurePath(at.filename).name}:{at.lineno}"
