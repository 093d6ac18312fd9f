"""Plan files: a story's plan printed as YAML or JSON, edited by a person, and read back."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from fabula.core.values import Brief, Manuscript, Outline
from fabula.kit.errors import BadPlan
from fabula.kit.validation import in_words

ABOUT = """\
# The plan of a book. Edit what you like, then: fabula write --plan FILE, or fabula make --plan FILE
# cast: a name, what they are (noun), words for it, she/he/it/they, baby/child/adult/elder.
# pages: the beats a page tells, as name/telling; without a number fabula chooses the telling. Move, drop or
# join them. Your own words for a page go beside its beats as  text: "…"; the lines after # are its words now.
"""
_WISHES = ("idea", "language", "age", "style", "seed", "theme", "lesson", "hero", "tone", "earlier")


def plan_values(brief: Brief, outline: Outline) -> dict[str, Any]:
    """Return what a plan file holds: the wishes that were made and the outline."""
    asked = brief.model_dump(mode="json", include=set(_WISHES), exclude_defaults=True)
    wishes = {name: asked[name] for name in _WISHES if name in asked}
    wishes |= {"language": brief.language, "age": brief.age, "seed": brief.seed}
    return {**wishes, **outline.model_dump(mode="json", exclude_defaults=True)}


def plan_text(brief: Brief, outline: Outline, manuscript: Manuscript) -> str:
    """Return a plan file in YAML, each page's present words beside it as comments."""
    values = plan_values(brief, outline)
    pages = values.pop("pages")
    head = yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=100)
    made = [ABOUT, head, "pages:\n"]
    for page, told in zip(pages, manuscript.pages, strict=True):
        made.append(f"- {yaml.safe_dump(page, allow_unicode=True, default_flow_style=True, width=1000)}")
        made += [f"  # {line}\n" for line in textwrap.wrap(told.text, 100)]
    return "".join(made)


def read_plan(path: Path) -> tuple[dict[str, Any], Outline]:
    """Return the wishes and the outline of a plan file; raise BadPlan naming what does not fit."""
    try:
        values = yaml.load(path.read_text("utf-8"), Loader=_OnceEach)  # JSON is YAML too
    except (OSError, UnicodeDecodeError) as error:
        hint = "Print one with: fabula plan IDEA -o FILE"
        raise BadPlan(f"The plan {path} cannot be read.", hint=hint) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" at line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it cannot be read"
        raise BadPlan(
            f"{path} is not YAML or JSON{where}: {problem}.",
            hint="Indent with spaces, close every bracket, quote words that hold a colon.",
        ) from error
    if not isinstance(values, dict) or "idea" not in values:
        raise BadPlan(f"{path} is not a plan.", hint="Print one with: fabula plan IDEA -o FILE")
    wishes = {name: _wish(name, values.pop(name)) for name in _WISHES if name in values}
    try:
        return wishes, Outline.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = " › ".join(str(one + 1 if isinstance(one, int) else one) for one in first["loc"])
        raise BadPlan(
            f"The plan {path.name} does not hold together at {where}: {in_words(first)}.",
            hint="Print a fresh one to compare with: fabula plan IDEA",
        ) from error


class _OnceEach(yaml.SafeLoader):
    """Reads YAML and refuses a name that stands twice in one place, of which the first would be lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key, _ in node.value:
            name = self.construct_object(key, deep=True)
            if name in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"'{name}' stands there twice", problem_mark=key.start_mark
                )
            seen.add(name)
        return super().construct_mapping(node, deep=deep)


def _wish(name: str, value: Any) -> Any:
    """Return a wish as `take_brief` wants it; raise BadPlan for a seed that is no number."""
    if name == "earlier":
        return value
    if name == "seed":
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadPlan(f"The plan's seed is '{value}', not a whole number.", hint="Write it as: seed: 7")
        return value
    return "" if value is None else str(value)


def wishes_of_plan(path: Path) -> dict[str, Any]:
    """Return what `take_brief` or `make_book` is called with to tell the plan file at `path`."""
    wishes, outline = read_plan(path)
    wishes.pop("earlier", None)
    return {**wishes, "outline": outline}


def plan_json(brief: Brief, outline: Outline) -> str:
    """Return a plan file in JSON."""
    return json.dumps(plan_values(brief, outline), ensure_ascii=False, indent=2) + "\n"
