"""A newsroom's own rule: `newsld validate --rules examples/rules/newsroom_rules.py FILE...` runs it with the others."""

from collections.abc import Iterator

from newsld import Finding, Graph, Rule, Severity


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each headline in capitals."""
    for article in graph.articles:
        for steps, headline in article.texts("headline"):
            if headline.isupper():
                yield Finding(article.at(*steps), f"the headline {headline} shouts", "write it as a sentence")


RULE = Rule("RD001", "loud-headline", Severity.WARNING, "A headline is written in capitals", check)
