"""`newsld rules` and `newsld explain`: the laws that `validate` holds documents to, and what consumers ask for."""

import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches

import click

from newsld import profiles
from newsld.cli._plugins import plugins
from newsld.cli._selection import settings
from newsld.cli._terminal import complain
from newsld.model.diagnostic import Rule
from newsld.profiles import DEMANDS, Profile
from newsld.rules import RULES

BROKEN = 2


def _rules_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option("--rules", "files", multiple=True, metavar="FILE", help="Also the rules of this Python file.")(
        command
    )


@click.command()
@click.option("--profiles", "of_profiles", is_flag=True, help="List the profiles that validate knows instead.")
@_rules_option
def rules(*, of_profiles: bool, files: tuple[str, ...]) -> None:
    """List the rules that validate applies, those of plug-ins among them."""
    if of_profiles:
        _list_profiles()
        return
    every, broken = _all_rules(files)
    for line in _lines(every):
        click.echo(line)
    for text in broken:
        complain(text)
    sys.exit(BROKEN if broken else 0)


def _list_profiles() -> None:
    width = max(map(len, profiles.names()))
    for profile in map(profiles.load, profiles.names()):
        click.echo(f"{profile.name:<{width}}  {profile.title}")


@click.command()
@click.argument("code", metavar="CODE")
@_rules_option
def explain(code: str, files: tuple[str, ...]) -> None:
    """Print the page of a rule: what it finds, why that is a fault, and what to write instead.

    CODE is a code such as NL201, or a name such as dangling-reference. The name of a profile prints what it holds or
    demands.
    """
    every, broken = _all_rules(files)
    rule = next((rule for rule in every if code.lower() in {rule.code.lower(), rule.name}), None)
    if rule is not None:
        click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.page}")
    elif code.lower() in profiles.names():
        click.echo(_page(profiles.load(code.lower())), nl=False)
    else:
        for text in broken:
            complain(text)
        raise click.UsageError(f"no rule has the code or name {code!r}; {_meant(code, every)}")


def _meant(wanted: str, every: Sequence[Rule]) -> str:
    close = get_close_matches(wanted.lower(), (*(rule.name for rule in every), *profiles.names()), n=1)
    return f"did you mean {close[0]}?" if close else "`newsld rules` lists them all"


def _all_rules(files: Sequence[str]) -> tuple[Sequence[Rule], Sequence[str]]:
    """Return all rules by code, and what is said of the plug-ins whose rules cannot be had."""
    found = plugins((*settings(None).rules, *files))
    return sorted((*RULES, *DEMANDS, *found.rules), key=lambda rule: rule.code), found.broken


def _lines(every: Sequence[Rule]) -> list[str]:
    width = max(len(rule.name) for rule in every)
    return [f"{rule.code}  {rule.severity:<7}  {rule.name:<{width}}  {rule.title}" for rule in every]


def _page(profile: Profile) -> str:
    """Return what a profile holds or demands, with the pages that say so and their dates."""
    lines = [profile.title, "", *([f"Note: {profile.note}", ""] if profile.note else [])]
    if profile.rules:
        lines += _lines([rule for rule in profiles.rule_table([profile.name], RULES) if rule.is_default])
    lines += [f"{demand.need:<11}  {demand.told}" for demand in profile.demands]
    lines += [f"{'advised':<11}  {limit.told}" for limit in profile.limits]
    return "\n".join((*lines, "", *(f"{source.url} ({source.date})" for source in profile.sources), ""))
