"""The plug-ins that hear of an article: those of installed packages, and those that settings name."""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache, partial
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

import pluggy

from newsld.cms import hooks
from newsld.errors import InvalidConfiguration

_LOG = logging.getLogger("newsld.cms")
_NAMES = ("newsld_record", "newsld_enrich", "newsld_check", "newsld_published")


class Hooks:
    """The plug-ins, registered once and each called by itself, the last registered first."""

    def __init__(self, plugins: Mapping[str, object]) -> None:
        self._manager = pluggy.PluginManager(hooks.PROJECT)
        self._manager.add_hookspecs(hooks)
        for name, plugin in plugins.items():
            self._manager.register(plugin, name)
        self._manager.check_pending()
        self._callers = {name: list(self._callers_of(name)) for name in _NAMES}

    def of(self, name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
        """Yield each plug-in that has a hook of this name, and what calls its hook alone."""
        return iter(self._callers[name])

    def _callers_of(self, name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
        hook: pluggy.HookCaller = getattr(self._manager.hook, name)
        everyone = [one.plugin for one in reversed(hook.get_hookimpls())]
        for plugin in everyone:
            others = [other for other in everyone if other is not plugin]
            alone = self._manager.subset_hook_caller(name, others)
            yield self._manager.get_name(plugin) or repr(plugin), partial(_returned, alone)


def _returned(caller: pluggy.HookCaller, **arguments: Any) -> Any:
    """Return what the one plug-in said; pluggy gives a list of it, save where the first result is all."""
    found = caller(**arguments)
    is_first = bool(caller.spec and caller.spec.opts.get("firstresult"))
    return found if is_first else next(iter(found), None)


@contextmanager
def tolerating(plugin: str, doing: str) -> Generator[None]:
    """Log what goes wrong within a plug-in, without a word of the article, and go on."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  whatever a stranger's hook raises
        # what it says may quote the article
        _LOG.error("the plug-in %s failed in %s: %s", plugin, doing, told(error))


def told(error: BaseException) -> str:
    """Return what was raised, and where; not what it says, which may quote an article."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"


@lru_cache(maxsize=8)
def hooks_of(modules: tuple[str, ...] = ()) -> Hooks:
    """Return the plug-ins of installed packages and the modules named.

    A package that cannot be loaded is logged and left out; a module that was named and cannot be imported raises
    `InvalidConfiguration`.
    """
    found = dict(_installed())
    for name in modules:
        try:
            found[name] = import_module(name)
        except Exception as error:
            raise InvalidConfiguration(f"the plug-in {name} cannot be imported: {error}") from error
    return Hooks(found)


def _installed() -> Iterator[tuple[str, object]]:
    """Yield what entry points lead to; what has no hooks offers rules, and no plug-in of ours is hidden by another."""
    for entry in sorted(entry_points(group=hooks.PROJECT), key=lambda entry: (entry.name, entry.value)):
        with tolerating(entry.name, "its import"):
            plugin: object = entry.load()
            if _has_hooks(plugin):
                yield entry.name, plugin


def _has_hooks(plugin: object) -> bool:
    mark = f"{hooks.PROJECT}_impl"
    return any(hasattr(getattr(plugin, name, None), mark) for name in _NAMES)
