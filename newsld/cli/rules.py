"""`newsld rules` and `newsld explain`: the laws that `validate` holds documents to."""

import click

from newsld.model.diagnostic import Rule
from newsld.rules import RULES


@click.command()
def rules() -> None:
    """List the rules that validate applies."""
    width = max(len(rule.name) for rule in RULES)
    for rule in RULES:
        click.echo(f"{rule.code}  {rule.severity:<7}  {rule.name:<{width}}  {rule.title}")


@click.command()
@click.argument("code", metavar="CODE")
def explain(code: str) -> None:
    """Print the page of a rule: what it finds, why that is a fault, and what to write instead.

    CODE is a code such as NL201, or a name such as dangling-reference.
    """
    rule = _named(code)
    if rule is None:
        raise click.UsageError(f"no rule has the code or name {code!r}; `newsld rules` lists them all")
    click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.page}")


def _named(wanted: str) -> Rule | None:
    return next((rule for rule in RULES if wanted.lower() in {rule.code.lower(), rule.name}), None)
