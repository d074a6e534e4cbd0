"""A document in plain spelling while it is built: its objects and lists, each with the places of its parts."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsld.model.graph import OWN, Step, Steps, is_list, is_object


def each(said: Any, place: Steps) -> Iterable[tuple[Steps, Any]]:
    """Return the members of a list with the steps to them; of what is no list, itself."""
    return [((*place, i), member) for i, member in enumerate(said)] if is_list(said) else [(place, said)]


class Tree:
    """Objects and lists that know where each part of them was written."""

    def __init__(self) -> None:
        self.places: dict[int, tuple[Any, dict[Step, Steps]]] = {}

    def opened(self, container: Any, place: Steps | None = None) -> Any:
        """Return an object or list that parts may be put into."""
        self.places[id(container)] = (container, {} if place is None else {OWN: place})
        return container

    def wrapped(self, plain: dict[str, Any], place: Steps) -> dict[str, Any]:
        """Return an object that stands for what was written without one."""
        self.places[id(plain)] = (plain, {OWN: place, **dict.fromkeys(plain, place)})
        return plain

    def place(self, container: Any, step: Step) -> Steps:
        """Return where a part was written."""
        return self.places[id(container)][1].get(step, ())

    def leaves(self, said: Any, place: Steps) -> Iterator[tuple[Steps, Any]]:
        """Yield what stands in lists and sets, however deep, with where it was written; null says nothing in them."""
        if is_object(said) and "@set" in said:
            yield from self.leaves(said["@set"], self.place(said, "@set"))
        elif is_list(said):
            for i, member in enumerate(said):
                if member is not None:
                    yield from self.leaves(member, self.place(said, i))
        else:
            yield place, said

    def add(self, plain: list[Any], said: Any, place: Steps) -> None:
        """Put a member at the end of a list."""
        self.places[id(plain)][1][len(plain)] = place
        plain.append(said)

    def put(self, plain: dict[str, Any], key: str, said: Any, place: Steps) -> None:
        """Give an object a value of a property, beside those that it has."""
        places = self.places[id(plain)][1]
        if key not in plain or plain[key] is None:
            plain[key] = said
            places[key] = place
        elif said is not None and key != "@id":
            both: list[Any] = self.opened([])
            for part, where in ((plain[key], places[key]), (said, place)):
                for steps, member in each(part, where):
                    self.add(both, member, self.place(part, steps[-1]) if is_list(part) else where)
            plain[key] = both
