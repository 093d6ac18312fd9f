"""Reading the lexicon from its files, once.

Words of one's own lie in a folder named by FABULA_WORDS (several, as in PATH): ``characters.yaml``,
``things.yaml`` and so on, each with entries to add to fabula's.
"""

from __future__ import annotations

import os
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from fabula.kit.errors import BadPlan
from fabula.lexicon.model import Lexicon

OWN_WORDS = "FABULA_WORDS"
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
    together: dict[str, Any] = {}
    for file in _files_of(kind):
        entries = _entries(file)
        twice = sorted(set(entries) & set(together))
        if twice:
            raise BadPlan(
                f"The lexicon has '{twice[0]}' twice among its {kind}.",
                hint=f"Keep one; the second is in {file.name}.",
            )
        together |= entries
    return together


def _files_of(kind: str) -> list[Traversable]:
    folders: list[Traversable] = [files("fabula.lexicon") / "data"]
    for name in filter(None, os.environ.get(OWN_WORDS, "").split(os.pathsep)):
        own = Path(name).expanduser()
        if not own.is_dir():
            raise BadPlan(f"{OWN_WORDS} names {own}, which is no folder.", hint="Correct it, or unset it.")
        folders.append(own)
    found = []
    for folder in folders:
        here = [f for f in folder.iterdir() if f.name == f"{kind}.yaml" or f.name.startswith(f"{kind}-")]
        found += sorted(here, key=lambda file: file.name)
    return found


def _entries(file: Traversable) -> dict[str, Any]:
    try:
        entries = yaml.load(file.read_text("utf-8"), Loader=_LOADER) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 1}" if mark else ""
        hint = "Quote words that hold a colon or a comma."
        raise BadPlan(f"The words in {file.name} are not YAML{where}.", hint=hint) from error
    if not isinstance(entries, dict):
        raise BadPlan(f"{file.name} is no list of entries.", hint="docs/plots.md shows the form.")
    return entries


def _keyed(kind: str, entries: dict[str, Any]) -> dict[str, Any]:
    for key, entry in entries.items():
        if not isinstance(entry, dict):
            raise BadPlan(f"The entry '{key}' among the {kind} is empty.", hint="Fill it in or remove it.")
    return {key: {"key": key, **entry} for key, entry in entries.items()}
