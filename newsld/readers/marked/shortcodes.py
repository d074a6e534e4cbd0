"""Shortcodes of Hugo, tags of Liquid and Nunjucks: quotations and figures are read, the rest is left out."""

import re
from html import escape

_TAG = re.compile(r"\{\{[<%](?P<hugo>[^{}]{0,2000})[>%]\}\}|\{%(?P<liquid>[^{}%]{0,2000})%\}")
_VARIABLE = re.compile(r"\{\{[^{}]{0,500}\}\}")
_LISTED = re.compile(r"\{:[^{}\n]{0,300}\}|(?<=[^\s{])[ \t]*\{[#.][^{}\n]{0,200}\}[ \t]*$", re.MULTILINE)
_SIGNED = re.compile(r"^(?P<mark>(?:>[ \t]*)+)(?=(?:—|–|--)[ \t]*\S)", re.MULTILINE)  # "> — Jo Park"
_WIKI = re.compile(r"(?P<embeds>!?)\[\[(?P<to>[^\[\]|\n]{1,200})(?:\|(?P<name>[^\[\]\n]{0,200}))?\]\]")  # of Obsidian
_CALLOUT = re.compile(  # "> [!quote] Jo Park", of Obsidian and GitHub
    r"^>[ \t]*\[!(?P<kind>\w{1,30})\][+-]?(?P<title>.*)\n(?P<lines>(?:>.*(?:\n|\Z))+)", re.MULTILINE
)
_DIV = re.compile(r"^:{3,}.*$", re.MULTILINE)
_NOTE = re.compile(r"^\[\^[^\]\n]{1,80}\]:.*(?:\n[ \t]+\S.*)*\n?", re.MULTILINE)
_NOTE_SIGN = re.compile(r"\[\^[^\]\n]{1,80}\]")
_ARGUMENT = re.compile(
    r"(?:(?P<key>[\w-]+)\s*[=:]\s*)?(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|`(?P<tick>[^`]*)`|(?P<bare>[^\s\"'`,]+))"
)
_QUOTATIONS = frozenset({"quote", "blockquote", "pullquote", "cite"})
_FIGURES = frozenset({"figure", "img", "image", "imgc", "picture"})
_VERBATIM = frozenset(
    {"highlight", "code", "mermaid", "math", "katex", "chart", "comment", "style", "script", "javascript"}
)
_DEEPEST = 50  # tags between two that belong together
_SPEAKERS = ("author", "cite", "source", "attribution", "name", "by", "speaker")
_FENCE = re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)

_Open = tuple[str, dict[str, str], int]  # name, arguments, where what it is around begins


def _linked(found: re.Match[str]) -> str:
    """Return what a link between notes shows: its name, or what it leads to; what it embeds is another note's."""
    return "" if found["embeds"] else (found["name"] or found["to"]).strip()


def _callout(found: re.Match[str]) -> str:
    """Return a callout as what it is: a quotation with its speaker, or paragraphs that nobody says."""
    title, lines = found["title"].strip(), found["lines"].rstrip("\n")
    if found["kind"].lower() in _QUOTATIONS:
        return f"{lines}\n>\n> — {title}\n" if title else f"{lines}\n"
    own = "\n".join(line[1:].lstrip(" ") for line in lines.split("\n"))
    return f"{title}\n\n{own}\n"


def without_shortcodes(text: str) -> str:
    """Return a text in Markdown with its quotations and figures written as such, without any other shortcode."""
    if "```" in text or "~~~" in text:
        text = _FENCE.sub("", text)
    text = _SIGNED.sub(r"\g<mark>\n\g<mark>", text) if ">" in text else text
    text = _WIKI.sub(_linked, text) if "[[" in text else text
    text = _CALLOUT.sub(_callout, text) if "[!" in text else text
    text = _NOTE_SIGN.sub("", _NOTE.sub("", text)) if "[^" in text else text
    text = _DIV.sub("", text) if ":::" in text else text
    text = _LISTED.sub("", text) if "{" in text else text
    return _VARIABLE.sub("", _told(text)) if "{" in text else text


def _told(text: str) -> str:
    """Return a text in which each tag stands for what it shows."""
    pieces: list[str] = [""]
    opened: list[_Open] = []
    at = 0
    for tag in _TAG.finditer(text):
        pieces.append(text[at : tag.start()])
        at = tag.end()
        name, said, is_end = _read(tag["hugo"] if tag["hugo"] is not None else tag["liquid"])
        if not is_end:
            opened.append((name, said, len(pieces)))
            pieces.append(_figure(said) if name in _FIGURES else "")
        elif (index := _start_of(name, opened)) is not None:
            _, arguments, start = opened[index]
            del opened[index:]
            pieces[start:] = [_shown(name, arguments, "".join(pieces[start:]))]
    return "".join((*pieces, text[at:]))


def _start_of(name: str, opened: list[_Open]) -> int | None:
    """Return which of the open tags one ends."""
    least = max(len(opened) - _DEEPEST, 0)
    return next((i for i in range(len(opened) - 1, least - 1, -1) if opened[i][0] == name), None)


def _read(inside: str) -> tuple[str, dict[str, str], bool]:
    """Return the name of a tag, its arguments, and whether it ends what another begins."""
    name, _, rest = inside.strip(" \t\n-").partition(" ")
    is_end = name.startswith(("/", "end"))
    name = name.lstrip("/").removeprefix("end").lower() if is_end else name.lower()
    if is_end and not name:
        name, _, rest = rest.strip().partition(" ")
    said: dict[str, str] = {}
    for number, found in enumerate(_ARGUMENT.finditer(rest)):
        value = next((found[kind] for kind in ("double", "single", "tick", "bare") if found[kind] is not None), "")
        said[found["key"] or str(number)] = value
    if not any(found["key"] for found in _ARGUMENT.finditer(rest)) and '"' not in rest:
        said["0"] = rest.strip()  # {% blockquote Mara Lind %}
    return name, said, is_end


def _shown(name: str, said: dict[str, str], inner: str) -> str:
    if name in _VERBATIM:
        return ""
    if name not in _QUOTATIONS:
        return inner
    speaker = next((said[key] for key in (*_SPEAKERS, "0") if said.get(key)), "")
    lines = [*inner.strip().split("\n"), *(["", f"— {speaker}"] if speaker else [])]
    return "\n\n" + "\n".join(f"> {line}" for line in lines) + "\n\n"


def _figure(said: dict[str, str]) -> str:
    source = said.get("src") or said.get("link") or said.get("0", "")
    if not source:
        return ""
    caption = "".join(f"<p>{escape(said[key])}</p>" for key in ("title", "caption", "attr") if said.get(key))
    image = f'<img src="{escape(source)}" alt="{escape(said.get("alt", ""))}">'
    return (
        f"\n\n<figure>{image}<figcaption>{caption}</figcaption></figure>\n\n" if caption else f"\n\n<p>{image}</p>\n\n"
    )
