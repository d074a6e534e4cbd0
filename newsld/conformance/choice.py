"""Which cases of a suite a name stands for, by what its own manifest says of them."""

from collections.abc import Iterable
from difflib import get_close_matches

from newsld.conformance.suite import Case, Manifest
from newsld.errors import InvalidConfiguration
from newsld.model.selection import is_beginning


def chosen(manifest: Manifest, names: Iterable[str]) -> list[Case]:
    """Return the cases that any of these names stands for, in their order.

    A name is that of a rule, its code, the beginning of one, its family, or the requirement that the case is for. One
    that stands for none raises `InvalidConfiguration`.
    """
    wanted = [name.strip() for name in names]
    for name in wanted:
        if not any(_is_meant(name, case, manifest) for case in manifest.cases):
            raise InvalidConfiguration(
                f"no case is for a rule, family or requirement {name!r}{_nearest(name, manifest)}"
            )
    return [case for case in manifest.cases if any(_is_meant(name, case, manifest) for name in wanted)]


def _is_meant(name: str, case: Case, manifest: Manifest) -> bool:
    is_named = name.lower() in (manifest.names[case.rule], manifest.families[case.rule])
    return is_named or name.upper() == case.requirement or is_beginning(name.upper(), case.rule)


def _nearest(name: str, manifest: Manifest) -> str:
    requirements = {case.requirement for case in manifest.cases}
    known = {*manifest.names, *manifest.names.values(), *manifest.families.values(), *requirements}
    close = get_close_matches(name, sorted(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""
