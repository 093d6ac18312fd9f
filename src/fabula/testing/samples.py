"""A small finished book in either language, made without any engine: four pages, plain pictures, no sound."""

from __future__ import annotations

from fabula.core.values import (
    Book,
    Box,
    Brief,
    Character,
    Figure,
    Look,
    Manuscript,
    PageText,
    Picture,
    Place,
    PlannedPage,
    Prop,
    SceneGraph,
    Sentence,
    StoryPlan,
    Telling,
    page_name,
)
from fabula.core.words import LanguageCode
from fabula.kit.seeds import digest
from fabula.kit.version import __version__

WORDS: dict[LanguageCode, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("Pip was a small rabbit.", "Every night the moon looked in at the window."),
        ("“Go away, please,” said Pip.", "The moon did not go away."),
        ("So Pip took a lantern and went to look at the moon.",),
        ("“You are only round,” said Pip, “like me.”",),
    ),
    "ko": (
        ("보리는 작은 토끼예요.", "밤마다 달이 창문으로 들여다봤어요."),
        ("“저리 가 줄래?” 보리가 말했어요.", "달은 가지 않았어요."),
        ("보리는 등불을 들고 달을 보러 나갔어요.",),
        ("“나처럼 동그랗기만 하네.” 보리가 웃었어요.",),
    ),
}
NAMES: dict[LanguageCode, dict[str, str]] = {
    "en": {"title": "Pip and the Moon", "hero": "Pip", "noun": "rabbit", "place": "meadow", "moon": "moon"},
    "ko": {"title": "보리와 달", "hero": "보리", "noun": "토끼", "place": "들판", "moon": "달"},
}
ALT: dict[LanguageCode, str] = {
    "en": "Scene {n}: the little rabbit Pip stands in a meadow at night under a round moon.",
    "ko": "장면 {n}: 밤 들판에 아기 토끼 보리가 둥근 달 아래 서 있어요.",
}
IDEA: dict[LanguageCode, str] = {"en": "a rabbit who fears the moon", "ko": "달을 무서워하는 아기 토끼"}


def sample_book(language: LanguageCode = "en") -> Book:
    """Return a finished book of four pages."""
    names = NAMES[language]
    scenes = tuple(_scene(language, name, number) for number, name in enumerate(_names(), start=0))
    pages = tuple(
        PageText(number=number, sentences=tuple(Sentence(text=text) for text in texts))
        for number, texts in enumerate(WORDS[language], start=1)
    )
    planned = tuple(
        PlannedPage(
            number=number,
            tellings=(Telling(beat=f"beat-{number}", alternative=0),),
            mood="calm",
            tension=0.2,
            scene=scenes[number + 1],
        )
        for number in range(1, 5)
    )
    hero = Character(
        id="hero", name=names["hero"], kind="rabbit", noun=names["noun"], category="animal", role="hero"
    )
    plan = StoryPlan(
        title=names["title"],
        plot="sample",
        theme="fear",
        cast=(hero,),
        pages=planned,
        cover=scenes[0],
        title_page=scenes[1],
    )
    assets = sample_assets()
    pictures = tuple(
        Picture(
            name=scene.name,
            file=f"pictures/{scene.name}.svg",
            digest=digest(assets[f"pictures/{scene.name}.svg"]),
            alt=scene.description,
            text_box=Box(x=80, y=60, width=840, height=280),
            ink="#22201c",
            paper="#f7efdd",
        )
        for scene in scenes
    )
    return Book(
        fabula=__version__,
        brief=Brief(idea=IDEA[language], language=language, pages=4, seed=1),
        plan=plan,
        manuscript=Manuscript(title=names["title"], language=language, pages=pages),
        scenes=scenes,
        looks=(
            Look(
                character="hero",
                engine="paper",
                card=1,
                rig="plush",
                kind="rabbit",
                colours={"fur": "#b98b5e", "belly": "#e8d3b5"},
            ),
        ),
        pictures=pictures,
        engines={"writer": "tale 1", "illustrator": "paper 1"},
    )


def sample_assets() -> dict[str, bytes]:
    """Return the files the sample book names: one plain picture for each scene."""
    return {f"pictures/{name}.svg": _picture().encode() for name in _names()}


def _names() -> tuple[str, ...]:
    return ("cover", "title", *(page_name(number) for number in range(1, 5)))


def _scene(language: LanguageCode, name: str, number: int) -> SceneGraph:
    names = NAMES[language]
    return SceneGraph(
        name=name,
        place=Place(kind="meadow", label=names["place"]),
        time="night",
        figures=(Figure(character="hero", feeling="curious"),),
        props=(Prop(kind="moon", label=names["moon"], spot="sky"),),
        description=ALT[language].format(n=number + 1),
    )


def _picture() -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
        '<rect x="-20" y="-20" width="1040" height="1040" fill="#f7efdd"/>'
        '<g data-prop="moon" data-kind="moon"><circle cx="820" cy="460" r="70" fill="#f3d06b"/></g>'
        '<g data-figure="hero" data-kind="rabbit" data-feeling="curious" data-pose="stand">'
        '<ellipse data-role="fur" cx="420" cy="740" rx="90" ry="130" fill="#b98b5e"/>'
        '<circle data-role="belly" cx="420" cy="780" r="50" fill="#e8d3b5"/></g></svg>'
    )
