"""`newsld rules` and `newsld explain`: the laws that `validate` holds documents to, and what consumers ask for."""

import click

from newsld import profiles
from newsld.model.diagnostic import Rule
from newsld.profiles import DEMANDS, Profile
from newsld.rules import RULES

ALL_RULES = tuple(sorted((*RULES, *DEMANDS), key=lambda rule: rule.code))


@click.command()
@click.option("--profiles", "of_profiles", is_flag=True, help="List the profiles that validate knows instead.")
def rules(*, of_profiles: bool) -> None:
    """List the rules that validate applies."""
    if of_profiles:
        _list_profiles()
        return
    for rule in ALL_RULES:
        click.echo(_line(rule))


def _list_profiles() -> None:
    width = max(map(len, profiles.names()))
    for profile in map(profiles.load, profiles.names()):
        click.echo(f"{profile.name:<{width}}  {profile.title}")


@click.command()
@click.argument("code", metavar="CODE")
def explain(code: str) -> None:
    """Print the page of a rule: what it finds, why that is a fault, and what to write instead.

    CODE is a code such as NL201, or a name such as dangling-reference. The name of a profile prints what it holds or
    demands.
    """
    rule = _named(code)
    if rule is not None:
        click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.page}")
    elif code.lower() in profiles.names():
        click.echo(_page(profiles.load(code.lower())), nl=False)
    else:
        raise click.UsageError(f"no rule has the code or name {code!r}; `newsld rules` lists them all")


def _named(wanted: str) -> Rule | None:
    return next((rule for rule in ALL_RULES if wanted.lower() in {rule.code.lower(), rule.name}), None)


def _page(profile: Profile) -> str:
    """Return what a profile holds or demands, with the pages that say so and their dates."""
    lines = [profile.title, "", *([f"Note: {profile.note}", ""] if profile.note else [])]
    if profile.rules:
        held = profiles.rule_table([profile.name], RULES)
        lines += [_line(rule) for rule in held if rule.is_default]
    lines += [f"{demand.need:<11}  {demand.told}" for demand in profile.demands]
    return "\n".join((*lines, "", *(f"{source.url} ({source.date})" for source in profile.sources), ""))


def _line(rule: Rule) -> str:
    width = max(len(rule.name) for rule in ALL_RULES)
    return f"{rule.code}  {rule.severity:<7}  {rule.name:<{width}}  {rule.title}"
