"""Who wrote, by the words of a byline: "Von Mara Lind und Ole Voss, dpa", "Text: Mara Lind | Fotos: Karl Kummer"."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsld.readers.html.agencies import is_agency
from newsld.readers.html.names import NOISE, cut_date, is_joined, is_name, is_person, parts_of, tidied

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_KINDS = (
    r"(?:artikel|beitrag|bericht|kommentar|interview|analyse|reportage|gast(?:beitrag|kommentar)|kolumne|essay|glosse"
    r"|rezension|porträt|protokoll|text|story|article|report|words?|column|opinion|review|analysis|entretien|tribune"
    r"|chronique|récit|enquête|articolo|intervista|commento|a\s+cura|scritto|escrito|artículo|artigo|reportagem"
    r"|geschrieben|verfasst|aufgezeichnet|erstellt|veröffentlicht|gepostet|geplaatst|geschreven|skrevet|skriven)"
)
_SURE = r"(?:by|par|por|door|przez|автор(?:ка|и|ы)?|by-line)"
_MAYBE = r"(?:von|vom|van|di|da|de|do|av|af|od|z)"
_LABELS = (
    r"(?:autor(?:[*:/]-?in|in|en|as?|es|e|i|zy|ka)?|authors?|auteurs?|text[eo]?|testo|tekst|текст|words|story|reporter(?:in)?"
    r"|redakteur(?:in)?|verfasser(?:in)?|schrijver|skribent|kirjoittaja|toimittaja|forfatter|författare|журналіст"
    r"|oprac\.?|opracowanie|redacción|redazione|redaktion|redacteur|γράφει\s+[οη]|συντάκτης|作者|記者|记者|글|文)"
)
_LEADS = (
    re.compile(rf"(?P<said>(?:[^|•]{{0,60}}?\s)?){_SURE}(?:\s*[:：]\s*|\s+)", re.IGNORECASE),
    re.compile(
        rf"(?P<said>[^|•]{{0,40}}?\d[^|•A-Za-z]*(?:Uhr\W*|h\W*)?|(?:(?:an?|eine?|une?|una|uno|een|et|en)\s+)?(?:(?:\w+-)?{_KINDS}\s+)?){_MAYBE}(?:\s*[:：]\s*|\s+)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<said>){_LABELS}(?:\s*[:：]\s*|\s+)", re.IGNORECASE),
)
_LABEL = re.compile(rf"(?:{_SURE}|{_MAYBE}|{_LABELS})\s*[:：]?", re.IGNORECASE)
_PICTURES = (
    r"(?:fotos?|photos?|photographs?|photographers?|photography|fotograf\w*|photographies?|images?|bild(?:er)?|pictures?"
    r"|videos?|camera|illustrat\w*|grafik\w*|graphics?|infografik\w*|foto's|φωτογραφ\w*|фото\w*|valokuva\w*)"
)
_TEXT_TOO = re.compile(
    rf"^(?:(?:text|words|texte|testo|texto|tekst)\s*(?:[&+/]|und|and|et|e|y)\s*{_PICTURES}"
    rf"|{_PICTURES}\s*(?:[&+/]|und|and|et|e|y)\s*(?:text|words|texte|testo|texto|tekst))\s*(?:[:：]|by|von|par)?\s*",
    re.IGNORECASE,
)
_PICTURE = re.compile(rf"(?:^|(?<=[\s,;/|·•&(-])){_PICTURES}(?![\w-]).*$", re.IGNORECASE)
_OF_PICTURES = re.compile(rf"{_PICTURES}\s*(?:by|von|par|por|di|door|av)?\s*[:：]?", re.IGNORECASE)
_ROLES = re.compile(
    r"\b(?:senior|junior|chief|staff|deputy|special|associate|assistant|managing|freelance|our|contributing|political"
    r"|reporters?|editors?|writers?|correspondents?|journalist\w*|columnists?|contributors?|bureau|desk|producers?"
    r"|presenters?|analysts?|fellow|intern|newsroom|team|redakteur\w*|redaktion\w*|redaktor\w*|korrespondent\w*"
    r"|ressort\w*|volontär\w*|leiter(?:in)?|kolumnist\w*|reporterin|chefredakt\w*|autorin|gastautor\w*|mitarbeit\w*"
    r"|rédact\w*|correspondante?|envoyée?|journaliste|chroniqueu\w*|redactora?|periodista|corresponsal|cronista"
    r"|giornalista|inviat[oa]|redazione|verslaggever|redacteur|onze|dziennikar\w*|repórter|jornalista|journalisti"
    r"|toimittaja|кореспондент\w*|журналіст\w*|корреспондент\w*|журналист\w*|muhabir\w*|unserem?r?|notre)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:[Ss]pecial to|[Ff]or|für|pour|para|aus|from|in|at|à|avec|with|mit|con|met|med|reports?|berichtet)\s.*$"
)
_FROM = re.compile(r"^(?:aus|in|from|at|desde|uit|fra|från|dal|nach|zu|bei|mit|with)\s", re.IGNORECASE)
_REPORTS = re.compile(r"\s+(?:berichte[nt]|reports?|reporting)\s+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:authors|autoren|autorinnen|auteurs|autores|all[ae]?|unsere?|more|mehr|read|about|über|follow(?:ing)?|share"
    r"|teilen|newsletter|subscribe|comments?|kommentare?|show|view|profile?|posts?|articles?|artikel|stories|updated"
    r"|published|minutes?|min|sign|log|home|menu|podcast|contact|kontakt|abonnieren|folgen|seguir|suivre|tous|todos|person|tips"
    r"|biografie|biography|archiv\w*|anzeige|advertisement|getty|images|agency|website|facebook|twitter|linkedin|e-?mail|mail|whatsapp|pinterest|flipboard|reddit|telegram|copyright"
    r"|instagram|xing|threads|bluesky|copy|link|print|drucken|save|merken|informationen|information|lesen|minuten|lesezeit)\b",
    re.IGNORECASE,
)
_NO_AUTHOR_S = re.compile(
    _PICTURES
    + r"|\bmade\b|\bbuilt\b|design|powered|theme|hosted|sponsor|presented|translat|übersetz"
    + r"|edited|owned|umsetzung|realisi|recommended",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?:^|\s)@\w+")
_PROSE = re.compile(r"(?:\s[^\W\d_A-Z][^\W\d_A-Z]*){4}\b")
_CASELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}")
_LONGEST = 160
_ACRONYM = 2  # letters
_AFTER_NAME = re.compile(
    r"(?!(?:An?|Eine?|Une?|Una|Uno|Een|Et|En)\s)[A-ZÀ-Ý][\w’'-]+\s+[A-ZÀ-Ý][\w’'-]+[\s,]"
)  # "Mara Lind, translated by"
_UNSEEN = frozenset({"script", "style", "template", "noscript", "svg", "button", "figure", "form"})
_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "dd", "dt", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "section", "header"}
) | {"footer", "td", "tr", "time"}
_BEGIN, _END = "\x1d", "\x1e"
_APART = re.compile(f"{_END}[\\s{_BEGIN}{_END}]*{_BEGIN}")


def segments_of(element: "HtmlElement") -> tuple[str, ...]:
    """Return the texts of an element that its reader sees apart: in boxes of their own, or in elements side by side."""
    from lxml import etree  # noqa: PLC0415

    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        is_block = node.tag in _BLOCKS
        if event == "start" and (node.tag in _UNSEEN or not isinstance(node.tag, str)):
            walk.skip_subtree()
        elif event == "start":
            pieces.extend(("\n" if is_block else _BEGIN, (node.text or "").replace("\n", " ")))
        if event == "end":
            tail = "" if node is element else (node.tail or "").replace("\n", " ")
            pieces.extend(("\n" if is_block else _END, tail))
    text = _APART.sub("\n", "".join(pieces)).replace(_BEGIN, "").replace(_END, "")
    return tuple(line for piece in text.split("\n") if (line := " ".join(piece.split())))


def authors_in(segments: Sequence[str], *, is_sure: bool = False) -> tuple[str, ...]:
    """Return who is named as an author in the texts of a byline; `is_sure` takes one word for a name, too."""
    found: list[str] = []
    of_pictures = False
    leads_with_label = bool(segments) and _is_label(segments[0])
    for text in _joined(segments):
        if _OF_PICTURES.fullmatch(text):
            of_pictures = leads_with_label or not found
            if not of_pictures:
                found.pop()
            continue
        if _is_label(text):
            of_pictures = False
            continue
        names = tuple(_names(text, is_sure=is_sure))
        found.extend(() if of_pictures else names)
        of_pictures = of_pictures and not names
    return tuple(dict.fromkeys(found))


def is_byline(text: str) -> bool:
    """Tell whether a line says by its wording who wrote: "By Mara Lind", "Text: Mara Lind"."""
    return any(lead.match(text) for lead in _LEADS) and not _PROSE.search(text)


def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(text) is not None


def _joined(segments: Sequence[str]) -> Iterator[str]:
    """Yield texts, a forename and a surname that stand in elements of their own as one."""
    waiting = ""
    for text in segments:
        if waiting and _is_half(text):
            yield f"{waiting} {text}"
            waiting = ""
            continue
        if waiting:
            yield waiting
        waiting = text if _is_half(text) else ""
        if not waiting:
            yield text
    if waiting:
        yield waiting


def _is_half(text: str) -> bool:
    return (
        text.isalpha() and text.istitle() and not (_is_label(text) or _ROLES.search(text) or _OF_PICTURES.match(text))
    )


def _names(text: str, *, is_sure: bool) -> Iterator[str]:
    if len(text) > _LONGEST:
        return
    line = NOISE.sub("", _HANDLE.sub("", _TEXT_TOO.sub("", text)))
    line = cut_date(_without_lead(_PICTURE.sub("", line))).strip(" ,;|/–—-")
    first = ""
    for part in _parts(line):
        name = _person(part)
        if name and (is_sure or _is_author(name)) and (not first or _is_another(name, first, line)):
            yield name
            first = first or name


def _is_another(name: str, first: str, line: str) -> bool:
    """Tell another author from an outlet behind the first: "Mara Lind and Reuters", not "Mara Lind, RIVER RADIO"."""
    if is_agency(name):
        return is_agency(first) or is_joined(name, line)
    has_acronym = any(len(word) > _ACRONYM and word.isupper() for word in name.split())
    return is_person(name) and (first.isupper() or not has_acronym)


def _without_lead(line: str) -> str:
    """Return a line without what says that an author follows; not where it says so of pictures."""
    for lead in _LEADS:
        match = lead.match(line)
        if match and not _is_said_of_another(match["said"]):
            rest = line[match.end() :]
            return _without_lead(rest) if _LABEL.match(rest) else rest
    return line


def _is_said_of_another(said: str) -> bool:
    """Tell what stands before a "by" that names no author: one who took pictures or translated."""
    return _NO_AUTHOR_S.search(said) is not None or _AFTER_NAME.match(said) is not None


def _parts(line: str) -> Iterator[str]:
    for piece in _REPORTS.split(line):
        yield from parts_of(piece, is_agency)


def _person(part: str) -> str:
    """Return the name in a part of a byline, without an office before or behind it; "" where there is none."""
    part = _TAIL.sub("", tidied(part))
    if _FROM.match(part) or (_NO_NAME.search(part) and not part.isupper()):
        return ""
    offices = list(_ROLES.finditer(part))
    if offices:
        before, behind = part[: offices[0].start()].strip(" ,:-"), part[offices[-1].end() :].strip(" ,:-")
        return next((name for name in (before, behind) if is_person(name)), "")
    return part if is_agency(part) or is_name(part) else ""


def _is_author(name: str) -> bool:
    return is_person(name) or name.isupper() or is_agency(name) or _CASELESS.fullmatch(name) is not None
