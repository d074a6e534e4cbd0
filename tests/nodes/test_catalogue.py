"""The table of types and the folder hold the same."""

import inspect
from importlib import import_module
from pkgutil import iter_modules

from newsld import nodes
from newsld.nodes import NODE_TYPES, Thing


def test_folder_and_table_are_equal() -> None:
    found = {
        name: module.name
        for module in iter_modules(nodes.__path__)
        for name, cls in inspect.getmembers(import_module(f"newsld.nodes.{module.name}"), inspect.isclass)
        if issubclass(cls, Thing) and cls.__module__ == f"newsld.nodes.{module.name}"
    }
    assert found == NODE_TYPES


def test_the_table_is_in_order() -> None:
    assert list(NODE_TYPES) == sorted(NODE_TYPES)
