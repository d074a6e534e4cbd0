"""The selector of a part behind the paywall is no class.

## What it finds
A `cssSelector` of a WebPageElement that is not accessible for free, if it is anything but classes, such as `.paywall`:
ids, names of elements, a class without its dot.

## Why it is a fault
Google reads class selectors only; the rest of the page then counts as open, and the hidden text as cloaking.

## Example
    {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#article-body"}

## Instead
    {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".article-body"}

## Reference
Google, paywalled content: class selectors only
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import on_types
from newsld.rules import _fixes, _paywall

_CLASS = re.compile(r"(?:\.(?:[\w-]|\\.)++)++")
_HELP = 'give the part a class, and write that: ".paywall"'
_BARE = re.compile(r"[A-Za-z][\w-]*")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each selector that is read by nobody."""
    for part in _paywall.parts(graph):
        for steps, text in part.texts("cssSelector"):
            selectors = [selector.strip() for selector in text.split(",")]
            if text.strip() and not all(_CLASS.fullmatch(selector) for selector in selectors):
                is_bare = _BARE.fullmatch(text) is not None
                help_ = f"write {quoted(f'.{text}')}, if that is a class" if is_bare else _HELP
                fix = _fixes.replaced(part.at(*steps), f".{text}", was=text, is_safe=False) if is_bare else None
                message = f"cssSelector is {quoted(text)}, expected a class of the page's, with its dot"
                yield Finding(part.at(*steps), message, help_, fix=fix)


RULE = Rule(
    code="NL310",
    name="selector-not-a-class",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("WebPageElement"),
)
