"""What consumers of structured data ask for: profiles as data in schema/profiles/, and the rules that read them."""

from newsld.profiles.demands import DEMANDS, rules_of
from newsld.profiles.profile import Demand, Limit, Need, Profile, load, names

__all__ = ["DEMANDS", "Demand", "Limit", "Need", "Profile", "load", "names", "rules_of"]
