"""A small plot of our own, so that the machinery is tested apart from the library of plots."""

from __future__ import annotations

from pathlib import Path

import pytest

from fabula.writers.tale.plot import Plot, read_plot

BEAT = """
  - name: {name}
    need: {need}
    mood: {mood}
    tension: {tension}
    pause: [hero]
    scene:
      place: {place}
      time: day
      shot: {shot}
      figures:
        - {{who: hero, feeling: happy, pose: walk, side: left, facing: right, holding: token}}
        - {{who: friend, feeling: curious, pose: stand, side: right, facing: left, toward: hero}}
    en:
{en}
    ko:
{ko}
"""
HEAD = """
name: small
family: a test
themes: [play, friendship]
wants: thing
roles:
  hero:   {type: character, from: hero}
  friend: {type: character, from: second, category: [animal, bird], age: child}
  token:  {type: thing, from: thing, tags: [held]}
  home:   {type: place, tags: [home]}
  wild:   {type: place, from: place, tags: [outdoor]}
title:
  en: ["{hero} and {token.the}"]
  ko: ["{hero:과} {token}"]
beats:"""

SHAPE = [
    ("opening", "core", "calm", 0.1, "home", "wide"),
    ("wish", "core", "calm", 0.2, "home", "close"),
    ("stroll", "2", "joyful", 0.3, "wild", "journey"),
    ("start", "core", "joyful", 0.3, "wild", "journey"),
    ("play", "1", "joyful", 0.3, "wild", "middle"),
    ("trouble", "core", "tense", 0.6, "wild", "wide"),
    ("rest", "3", "calm", 0.5, "wild", "close"),
    ("turn", "core", "epic", 0.9, "wild", "close"),
    ("relief", "4", "joyful", 0.4, "wild", "middle"),
    ("song", "5", "joyful", 0.3, "wild", "middle"),
    ("return", "core", "calm", 0.3, "home", "journey"),
    ("supper", "6", "calm", 0.2, "home", "middle"),
    ("closing", "core", "calm", 0.1, "home", "vignette"),
]


def _tellings(name: str, place: str, language: str) -> str:
    lines = []
    for number in range(3):
        if language == "en":
            text = [
                f"Now {{hero}} came to {name} number {number} {{{place}.in}}.",
                f"{{friend}}, {{friend.a}}, liked {{token.the}} at {name} {number}.",
                f"+ {{{place}.detail}}",
                f"+ “{{token.a}}!” said {{hero}} of {name} {number}.",
                f"++ And {{hero.they}} {{hero.moves}} on from {name} {number}.",
            ]
        else:
            text = [
                f"{{{place}.in}}에서 {{hero:이}} {name} {number}번을 했어요.",
                f"{{friend:은}} {{token:을}} 보며 {name} {number}번이라고 했어요.",
                f"+ {{{place}.detail}}",
                f"+ “{{token:이야}}!” 하고 {{hero:이}} {name} {number}번을 외쳤어요.",
                f"++ {{hero:은}} {name} {number}번 하고 {{hero.moves}} 갔어요.",
            ]
        lines.append("\n".join(f'      {"- -" if at == 0 else "  -"} "{one}"' for at, one in enumerate(text)))
    return "\n".join(lines)


def small_plot_text() -> str:
    """Return the plot as a file holds it."""
    beats = [
        BEAT.format(
            name=name,
            need=need,
            mood=mood,
            tension=tension,
            place=place,
            shot=shot,
            en=_tellings(name, place, "en"),
            ko=_tellings(name, place, "ko"),
        ).strip("\n")
        for name, need, mood, tension, place, shot in SHAPE
    ]
    return "\n".join([HEAD.strip("\n"), *beats]) + "\n"


EPISODES = """
- name: echo
  cast: 1
  places: [outdoor]
  mood: joyful
  scene: {shot: journey, figures: [{who: a, feeling: curious, pose: walk}], props: [{kind: puddle}]}
  en:
    - - "“Hello!” called {a}, and {a.they} heard it again."
      - "{a} laughed."
  ko:
    - - "“야호!” {a:이} 외치자 메아리가 돌아왔어요."
      - "{a:은} 웃었어요."
- name: clouds
  cast: 2
  places: [outdoor]
  mood: calm
  scene: {shot: wide, figures: [{who: a, pose: look-up}, {who: b, pose: look-up}], props: []}
  en:
    - - "{a} and {b} looked for shapes in the clouds."
      - "{b} saw a boat."
  ko:
    - - "{a:과} {b:은} 구름에서 모양을 찾았어요."
      - "{b:은} 배를 찾았어요."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one small plot and two episodes."""
    plots = tmp_path / "plots"
    plots.mkdir()
    (plots / "small.yaml").write_text(small_plot_text(), encoding="utf-8")
    (plots / "_episodes.yaml").write_text(EPISODES, encoding="utf-8")
    return plots


@pytest.fixture
def plot(folder: Path) -> Plot:
    """Return the small plot."""
    return read_plot("small", folder)
