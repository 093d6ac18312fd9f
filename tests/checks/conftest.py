"""A good book in each language, with two characters, and the means to plant one fault in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from fabula.checks import CHECKS
from fabula.core.values import (
    Book,
    Box,
    Brief,
    Character,
    Figure,
    Finding,
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
from fabula.core.words import Age, LanguageCode
from fabula.kit.version import __version__

WORDS: dict[LanguageCode, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("Pip was a small rabbit who lived in a meadow.", "At night she kept an old lantern beside her bed."),
        ("“The dark is too big,” Pip told Hoot.", "The owl blinked twice and thought."),
        ("“Then let us look at it in little pieces,” said Hoot.", "So they climbed the hill together."),
        ("Up there Pip put out her light.", "One star, two stars, a whole sky of stars came closer."),
        ("“It was full all the time,” she whispered.", "Her lantern stayed off until the morning."),
        ("Now the rabbit waits for evening.", "She has an umbrella full of wishes, and nobody is afraid."),
    ),
    "ko": (
        ("보리는 들판에 사는 작은 토끼예요.", "밤이면 침대 옆에 오래된 등불을 켜 두었어요."),
        ("“어둠은 너무 커.” 보리가 부엉이에게 말했어요.", "솔이는 눈을 두 번 깜빡였어요."),
        ("“그럼 조금씩 나누어 보자.” 솔이가 대답했어요.", "둘은 언덕으로 올라갔지요."),
        ("언덕에서 보리는 등불을 껐어요.", "별 하나, 별 둘, 하늘 가득 별이 다가왔어요."),
        ("“처음부터 꽉 차 있었네.” 보리가 속삭였어요.", "등불은 아침까지 꺼져 있었어요."),
        ("이제 토끼는 저녁을 기다려요.", "소원도 한 아름 모았고요, 아무도 무서워하지 않지요."),
    ),
}
NAMES: dict[LanguageCode, tuple[str, str, str, str, str, str]] = {
    "en": ("Pip", "rabbit", "Hoot", "owl", "meadow", "lantern"),
    "ko": ("보리", "토끼", "솔이", "부엉이", "들판", "등불"),
}
ALT: dict[LanguageCode, str] = {
    "en": "Picture {n}: Pip the rabbit and Hoot the owl sit in a dark meadow beside a lantern.",
    "ko": "그림 {n}: 어두운 들판에 토끼 보리와 부엉이 솔이가 등불 옆에 앉아 있어요.",
}
TITLE: dict[LanguageCode, str] = {"en": "Pip and the Big Dark", "ko": "보리와 커다란 어둠"}
PAPER, INK = "#f7efdd", "#22201c"

FIGURE = (
    '<g data-figure="{who}" data-kind="k" data-feeling="calm" data-pose="sit">'
    '<ellipse data-role="fur" cx="{x}" cy="740" rx="90" ry="130" fill="{colour}"/>'
    '<circle data-role="belly" cx="{x}" cy="780" r="50" fill="#e8d3b5"/></g>'
)


def svg(
    *, colour: str = "#b98b5e", paper: str = PAPER, who: Sequence[str] = ("hero", "friend"), extra: str = ""
) -> str:
    """Return a drawing with the figures of `who`."""
    figures = "".join(
        FIGURE.format(who=one, x=300 + 300 * at, colour=colour if one == "hero" else "#776655")
        for at, one in enumerate(who)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
        f'<rect x="-20" y="-20" width="1040" height="1040" fill="{paper}"/>'
        f'<g data-prop="lantern"><circle cx="820" cy="860" r="40" fill="#f3d06b"/></g>{figures}{extra}</svg>'
    )


@dataclass
class Draft:
    """A book that can still be changed: words and drawings by page name, alt texts, and anything else."""

    language: LanguageCode = "en"
    age: Age = "3-5"
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    drawings: dict[str, str | None] = field(default_factory=dict)
    alts: dict[str, str] = field(default_factory=dict)
    scenes: dict[str, dict[str, object]] = field(default_factory=dict)
    title: str = ""
    ink: str = INK
    cast: tuple[Character, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict)

    def book(self) -> Book:
        """Return the book."""
        hero, noun, friend, kind, place, thing = NAMES[self.language]
        cast = self.cast or (
            Character(
                id="hero", name=hero, kind="rabbit", noun=noun, category="animal", role="hero", gender="she"
            ),
            Character(
                id="friend", name=friend, kind="owl", noun=kind, category="bird", role="friend", gender="he"
            ),
        )  # fmt: skip
        names = ("cover", "title", *(page_name(n) for n in range(1, 7)))
        scenes = tuple(
            SceneGraph(
                name=name,
                place=Place(kind="meadow", label=place),
                time="night",
                figures=(Figure(character="hero"), Figure(character="friend", side="right")),
                props=(Prop(kind="lantern", label=thing),),
                description=ALT[self.language].format(n=number),
            ).model_copy(update=self.scenes.get(name, {}))
            for number, name in enumerate(names, start=1)
        )
        pages = tuple(
            PageText(
                number=n,
                sentences=tuple(
                    Sentence(text=t) for t in self.words.get(page_name(n), WORDS[self.language][n - 1])
                ),
            )
            for n in range(1, 7)
        )
        planned = tuple(
            PlannedPage(number=n, tellings=(Telling(beat="b", alternative=0),), mood="calm", tension=0.1,
                        scene=scenes[n + 1])
            for n in range(1, 7)
        )  # fmt: skip
        title = self.title or TITLE[self.language]
        pictures = tuple(
            Picture(
                name=scene.name, file=f"pictures/{scene.name}.svg", digest="d",
                alt=self.alts.get(scene.name, scene.description),
                text_box=Box(x=80, y=60, width=840, height=280), ink=self.ink, paper=PAPER,
            )
            for scene in scenes
        )  # fmt: skip
        look = Look(
            character="hero", engine="paper", card=1, rig="plush", kind="rabbit", colours={"fur": "#b98b5e"}
        )
        return Book(
            fabula=__version__,
            brief=Brief(idea="a rabbit who fears the dark", language=self.language, pages=6, age=self.age),
            plan=StoryPlan(title=title, plot="p", theme="fear", cast=cast, pages=planned, cover=scenes[0],
                           title_page=scenes[1]),
            manuscript=Manuscript(title=title, language=self.language, pages=pages),
            scenes=scenes,
            looks=(look,),
            pictures=pictures,
        )  # fmt: skip

    def assets(self) -> Mapping[str, bytes]:
        """Return the files of the book."""
        names = ("cover", "title", *(page_name(n) for n in range(1, 7)))
        drawn = {name: self.drawings.get(name, svg()) for name in names}
        files = {f"pictures/{name}.svg": text.encode() for name, text in drawn.items() if text is not None}
        return {**files, **self.files}


Look_over = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def look_over() -> Look_over:
    """Return a function that runs the check called so over a draft and returns its findings."""

    def run(name: str, draft: Draft | None = None, **options: object) -> tuple[Finding, ...]:
        made = draft or Draft()
        return CHECKS.create(name, options).check(made.book(), made.assets())

    return run


def codes(findings: tuple[Finding, ...]) -> set[tuple[str, str]]:
    """Return what was found, as (code, page)."""
    return {(finding.code, finding.page) for finding in findings}
