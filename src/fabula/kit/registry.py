"""A family of engines by name. Listing names imports no engine; outside packages join by entry point."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any, Generic, TypeVar, cast

from fabula.kit.errors import UnknownEngine
from fabula.kit.options import EngineOptions, read_options
from fabula.kit.suggest import did_you_mean

E = TypeVar("E")


class Registry(Generic[E]):
    """The engines of one family; built-ins stand in one visible table as ``name: "module:Class"``."""

    def __init__(self, family: str, table: Mapping[str, str]) -> None:
        self.family = family
        self._table = dict(table)

    def _places(self) -> dict[str, str]:
        places = dict(self._table)
        for point in entry_points(group=f"fabula.{self.family}"):
            if point.name in places:
                raise UnknownEngine(
                    f"Two packages offer a {self.family} engine called '{point.name}'.",
                    hint=f"Uninstall one of {places[point.name]} and {point.value}.",
                )
            places[point.name] = point.value
        return places

    def names(self) -> tuple[str, ...]:
        """Return the known engine names, sorted."""
        return tuple(sorted(self._places()))

    def engine_class(self, name: str) -> type[E]:
        """Return the engine's class; raise UnknownEngine with the nearest name."""
        place = self._places().get(name)
        if place is None:
            raise UnknownEngine(
                f"No engine of the family '{self.family}' is called '{name}'.",
                hint=did_you_mean(name, self.names(), otherwise="List them with: fabula engines"),
            )
        module, _, attribute = place.partition(":")
        return cast("type[E]", getattr(import_module(module), attribute))

    def options_model(self, name: str) -> type[EngineOptions]:
        """Return the model of the engine's options."""
        return cast("type[EngineOptions]", getattr(self.engine_class(name), "Options", EngineOptions))

    def create(self, spec: str, options: Mapping[str, Any] | None = None) -> E:
        """Return a new engine for ``name`` or ``name:model``; heavy work waits for its `load`."""
        name, _, model = spec.partition(":")
        given = dict(options or {})
        if model:
            given["model"] = model
        made = read_options(self.options_model(name), given, engine=name)
        return cast("E", cast(Any, self.engine_class(name))(made))
