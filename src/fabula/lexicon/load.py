"""Reading the lexicon from its files, once."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import ValidationError

from fabula.kit.errors import BadPlan
from fabula.lexicon.model import Lexicon

_KINDS = ("characters", "places", "things", "activities", "feelings")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon; raise BadPlan naming the entry that does not hold together."""
    made: dict[str, Any] = {kind: _keyed(kind, _read(kind)) for kind in _KINDS}
    made |= {kind: _read(kind) for kind in ("names", "signs", "likes")}
    try:
        return Lexicon.model_validate(made)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadPlan(
            f"The lexicon does not hold together at {where}: {first['msg']}.",
            hint="Correct that entry; its format is described in docs/plots.md.",
        ) from error


def _read(kind: str) -> dict[str, Any]:
    """Return all files of one kind together: ``things.yaml`` and any ``things-*.yaml`` beside it."""
    folder = files("fabula.lexicon") / "data"
    names = sorted(
        f.name for f in folder.iterdir() if f.name == f"{kind}.yaml" or f.name.startswith(f"{kind}-")
    )
    together: dict[str, Any] = {}
    for name in names:
        entries = yaml.load((folder / name).read_text("utf-8"), Loader=_LOADER) or {}
        twice = sorted(set(entries) & set(together))
        if twice:
            raise BadPlan(
                f"The lexicon has '{twice[0]}' twice among its {kind}.",
                hint=f"Keep one; the second is in {name}.",
            )
        together |= entries
    return together


def _keyed(kind: str, entries: dict[str, Any]) -> dict[str, Any]:
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            raise BadPlan(f"The entry '{key}' among the {kind} is empty.", hint="Fill it in or remove it.")
    return {key: {"key": key, **entry} for key, entry in entries.items()}
