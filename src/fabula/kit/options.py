"""Options of an engine: one frozen model whose fields give the CLI flag, the form field and the docs row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from fabula.kit.errors import BadOption
from fabula.kit.suggest import did_you_mean


class EngineOptions(BaseModel):
    """The base of every engine's options; each field has a default, a range and a sentence of help."""

    model_config = ConfigDict(frozen=True, extra="forbid")


O = TypeVar("O", bound=EngineOptions)  # noqa: E741  the usual name for a type of options


def read_options(model: type[O], given: Mapping[str, Any], *, engine: str) -> O:
    """Return `given` as `model`; raise BadOption naming the first field that does not fit."""
    for name in given:
        if name not in model.model_fields:
            known = ", ".join(model.model_fields) or "none"
            raise BadOption(
                f"The engine '{engine}' has no option called '{name}'.",
                hint=did_you_mean(name, model.model_fields, otherwise=f"Its options are: {known}."),
            )
    try:
        return model.model_validate(dict(given))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise BadOption(
            f"The option '{field}' of the engine '{engine}' does not fit: {first['msg']}.",
            hint="See its range with: fabula engines",
        ) from error
