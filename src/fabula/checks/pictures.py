"""Whether the pictures tell the same story as the words: who is named is drawn, and always looks the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from fabula.checks.pages import StoryPage, is_named, ordered, redraw, story_pages, told
from fabula.core.values import COVER, Book, Character, Finding, Picture, SceneGraph
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAINTS = ("fill", "stroke")

Light = tuple[str, str, str, bool]
"""Time, weather, place, and whether it may be seen from outside: they tint everybody alike."""


class PictureCheck:
    """Looks into every drawing: whole, drawable, nobody missing, nobody changed."""

    name = "pictures"
    version = "1"
    Options: type[EngineOptions] = EngineOptions

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return where words and pictures part."""
        findings: list[Finding] = []
        drawn: dict[str, _Element] = {}
        pictures = {picture.name: picture for picture in book.pictures}
        for number, scene in enumerate(book.scenes, start=1):
            picture = pictures.get(scene.name)
            tree = None
            if picture is None or picture.file not in assets:
                findings.append(_missing(scene.name))
            else:
                tree = _parsed(assets[picture.file])
                findings += _sound(picture, tree)
            if tree is not None:
                drawn[scene.name] = tree
                findings += _complete(book, scene, tree)
            tick(number, len(book.scenes))
        for page in story_pages(book):
            findings += _named_and_shown(book, page)
        findings += _same_looks(book, drawn)
        return ordered(findings)


def _missing(name: str) -> Finding:
    return Finding(
        level="error", code="picture-missing", page=name, message="The page has no picture.",
        cure="Run the command that made the book again: it draws what is missing.",
    )  # fmt: skip


def _parsed(svg: bytes) -> _Element | None:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        tree = etree.fromstring(svg, parser)
    except etree.XMLSyntaxError:
        return None
    return tree if _local(tree) == "svg" else None


def _local(element: _Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _sound(picture: Picture, tree: _Element | None) -> Iterator[Finding]:
    if tree is None:
        yield Finding(
            level="error", code="picture-broken", page=picture.name, cure=redraw(picture.name),
            message="The picture is not a well-formed SVG drawing.",
        )  # fmt: skip
        return
    tags = {_local(element) for element in tree.iter()}
    if "filter" in tags:
        yield Finding(
            level="error", code="picture-filter", page=picture.name, cure=redraw(picture.name),
            message="The picture uses an SVG filter, which prints as a coarse bitmap or not at all.",
        )  # fmt: skip
    if tags & {"text", "tspan"}:
        yield Finding(
            level="warning", code="picture-letters", page=picture.name, cure=redraw(picture.name),
            message="The picture has letters drawn into it, which cannot be read aloud or translated.",
        )  # fmt: skip
    if tags & {"script", "foreignObject"} or any(_fetches(element) for element in tree.iter()):
        yield Finding(
            level="error", code="picture-unsafe", page=picture.name, cure=redraw(picture.name),
            message="The picture holds a script or fetches something from outside the book.",
        )  # fmt: skip


def _fetches(element: _Element) -> bool:
    return any(
        str(name).rpartition("}")[2] == "href" and not str(value).startswith(("#", "data:image/"))
        for name, value in element.attrib.items()
    )


def _figures(tree: _Element) -> list[_Element]:
    return [element for element in tree.iter() if element.get("data-figure")]


def _complete(book: Book, scene: SceneGraph, tree: _Element) -> Iterator[Finding]:
    shown = [element.get("data-figure", "") for element in _figures(tree)]
    names = {one.id: one.name for one in book.plan.cast}
    for figure in scene.figures:
        who = figure.character
        if who not in shown:
            yield Finding(
                level="error", code="figure-missing", page=scene.name, cure=redraw(scene.name),
                message=f"{names.get(who, who)} belongs in the picture and is not drawn.",
            )  # fmt: skip
    wanted = {figure.character for figure in scene.figures}
    for one in dict.fromkeys(shown):
        if one not in wanted:
            yield Finding(
                level="warning", code="figure-extra", page=scene.name, cure=redraw(scene.name),
                message=f"{names.get(one, one)} is drawn though the scene does not call for them.",
            )  # fmt: skip
        elif shown.count(one) > 1:
            yield Finding(
                level="error", code="figure-twice", page=scene.name, cure=redraw(scene.name),
                message=f"{names.get(one, one)} is drawn {shown.count(one)} times in one picture.",
            )  # fmt: skip
    things = {element.get("data-prop") for element in tree.iter() if element.get("data-prop")}
    for prop in scene.props:
        if prop.kind not in things:
            yield Finding(
                level="warning", code="prop-missing", page=scene.name, cure=redraw(scene.name),
                message=f"The picture lacks something the page speaks of: {prop.label}.",
            )  # fmt: skip


def _named_and_shown(book: Book, page: StoryPage) -> Iterator[Finding]:
    """Compare words and scene; whoever is only spoken of, or only remembered, need not be in the picture."""
    if page.scene is None:
        return
    shown = {figure.character for figure in page.scene.figures}
    cast, code = book.plan.cast, book.brief.language
    narration = told(page.text)
    for one in cast:
        if one.id in shown or _as_thing(one, page.scene) or not is_named(one, narration, cast, code):
            continue
        acts = one.id == _hero(book).id and not page.scene.figures
        yield Finding(
            level="warning" if acts else "note",
            code="named-not-shown",
            page=page.name,
            message=f"The words name {one.name}, who is not in the picture.",
            cure=f"If {one.name} is there and not just remembered, add the figure to the scene in book.json.",
        )


def _as_thing(character: Character, scene: SceneGraph) -> bool:
    return any(prop.kind == character.kind for prop in scene.props)


def _hero(book: Book) -> Character:
    return next((one for one in book.plan.cast if one.id == "hero" or one.role == "hero"), book.plan.cast[0])


def _same_looks(book: Book, drawn: Mapping[str, _Element]) -> Iterator[Finding]:
    """Compare each character's colours, role by role, on all pages of one light."""
    scenes = {scene.name: scene for scene in book.scenes}
    names = {one.id: one.name for one in book.plan.cast}
    first: dict[tuple[str, Light], dict[str, tuple[str, frozenset[str]]]] = defaultdict(dict)
    reported: set[tuple[str, str]] = set()
    for page, tree in drawn.items():
        scene = scenes[page]
        outside = scene.name == COVER or scene.shot == "journey"
        light = (scene.time, scene.weather, scene.place.kind, outside)
        for figure in _figures(tree):
            who = figure.get("data-figure", "")
            known = first[who, light]
            for role, colours in _colours(figure).items():
                before, usual = known.setdefault(role, (page, colours))
                if colours.isdisjoint(usual) and (who, page) not in reported:
                    reported.add((who, page))
                    yield Finding(
                        level="error", code="look-changed", page=page, cure=redraw(page),
                        message=f"{names.get(who, who)} has another colour ({role}) than on {before}: "
                        f"{', '.join(sorted(colours))} instead of {', '.join(sorted(usual))}.",
                    )  # fmt: skip


def _colours(figure: _Element) -> dict[str, frozenset[str]]:
    """Return the paints of each `data-role` in the figure; what the figure holds is not part of it."""
    found: dict[str, set[str]] = defaultdict(set)
    for element in figure.iter():
        role = element.get("data-role")
        if not role or any(above.get("data-prop") for above in element.iterancestors()):
            continue
        for paint in _PAINTS:
            value = element.get(paint, "none").casefold()
            if value != "none" and not value.startswith("url("):
                found[role].add(value)
    return {role: frozenset(colours) for role, colours in found.items() if colours}
