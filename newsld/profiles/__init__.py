"""What rules hold and what consumers ask for: profiles as data in schema/profiles/, and the rules that read them."""

from newsld.profiles.demands import DEMANDS, rules_of
from newsld.profiles.profile import Demand, Limit, Need, Profile, load, names
from newsld.profiles.rule_table import DEFAULT, consumers, rule_table

__all__ = [
    "DEFAULT",
    "DEMANDS",
    "Demand",
    "Limit",
    "Need",
    "Profile",
    "consumers",
    "load",
    "names",
    "rule_table",
    "rules_of",
]
