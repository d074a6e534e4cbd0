"""Names of profiles → the table of rules as they have it: what speaks, how gravely, and for whom."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsld.model.diagnostic import Rule
from newsld.model.selection import OURS
from newsld.profiles.demands import DEMANDS, rules_of
from newsld.profiles.profile import Profile, load, names

DEFAULT = "newsld"


def consumers() -> tuple[str, ...]:
    """Return the names of the profiles that add to the rules and set none aside."""
    return tuple(name for name in names() if load(name).rules is None)


def rule_table(named: Iterable[str], rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the rules, and what the consumers named demand; by default those speak that the profiles named hold.

    Where several profiles hold a rule it is as grave as the one that takes it most seriously has it; where none of
    them says which rules hold, newsld's own do. Rules that are not newsld's hold in any case. The order of the names
    does not matter.
    """
    chosen = [load(name) for name in sorted(set(named))]
    if all(profile.rules is None for profile in chosen):
        chosen.append(load(DEFAULT))
    held = _held(chosen, rules)
    demands = [rule for profile in chosen for rule in rules_of(profile)]
    spoken = {rule.code for rule in demands}
    return (
        *(held.get(rule.code) or _unheld(rule) for rule in rules),
        *demands,
        *(rule for rule in DEMANDS if rule.code not in spoken),
    )


def _unheld(rule: Rule) -> Rule:
    """Return a rule as it stands where no profile holds it: silent, unless its user has brought it along."""
    return replace(rule, is_default=False) if rule.code.startswith(OURS) else rule


def _held(chosen: Iterable[Profile], rules: Sequence[Rule]) -> dict[str, Rule]:
    held: dict[str, Rule] = {}
    for profile in chosen:
        for rule in profile.rules.of(rules) if profile.rules else ():
            before = held.get(rule.code)
            if before is None or not before.severity.is_at_least(rule.severity):
                held[rule.code] = replace(rule, is_default=True, profile=profile.name)
    return held
