"""Taking an order: the idea and the wishes beside it become a Brief, or a clear refusal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import cast

from fabula.checks.safety import refuse
from fabula.core.values import Brief, Outline
from fabula.core.words import (
    AGES,
    FEWEST_PAGES,
    LANGUAGES,
    LONGEST_IDEA,
    MOST_PAGES,
    TONES,
    Age,
    LanguageCode,
    Tone,
)
from fabula.kit.errors import BadBrief, UnknownName
from fabula.kit.seeds import child_seed
from fabula.kit.suggest import did_you_mean
from fabula.lexicon.load import lexicon
from fabula.writers.tale.grounding import hero_of, theme_of


def take_brief(  # noqa: PLR0913  every wish a person may have about a story
    idea: str,
    *,
    language: str = "auto",
    pages: int = 12,
    age: str = "3-5",
    style: str = "papercut",
    styles: tuple[str, ...] = ("papercut",),
    seed: int | None = None,
    theme: str = "",
    lesson: str = "",
    hero: str = "",
    tone: str = "",
    outline: Outline | None = None,
    story: tuple[str, ...] = (),
) -> Brief:
    """Return the brief; without a `seed` one is drawn from the idea, so the same idea gives the same book.

    `theme` and `lesson` are a theme's name or words that speak of one, in either language; `hero` describes
    somebody, as "a shy fox called Mia"; `tone` is one of TONES. They outweigh the idea. An `outline` is told
    as it stands, on as many pages as it has. A `story` of a person's own is kept word for word, and `idea` is
    its title: what it says is never refused, only remarked on by `fabula check`.

    Raises BadBrief, UnknownName or Unsuitable.
    """
    idea = clean_idea(idea)
    check_pages(pages)
    if seed is not None and not 0 <= seed < 2**63:
        raise BadBrief(
            f"A seed is a whole number from 0 to 9223372036854775807, not {seed}.",
            hint="Try --seed 7, or leave it out.",
        )
    known_age = known_name(age, AGES, what="age group")
    known_style = known_name(style, styles, what="style")
    code = _language(language, idea)
    if outline is not None:
        pages = len(outline.pages)
    if story:
        pages = len(story)
    for words in (idea, theme, lesson, hero, *_own_words(outline)):
        refuse(words)
    asked = Brief(
        idea=idea,
        language=code,
        pages=pages,
        age=cast("Age", known_age),
        style=known_style,
        seed=child_seed(0, idea) % 10_000 if seed is None else seed,
        theme=theme_of(theme, lexicon()) if theme else None,
        lesson=theme_of(lesson, lexicon()) if lesson else None,
        hero=" ".join(hero.split()),
        tone=cast("Tone", known_name(tone, TONES, what="tone")) if tone else None,
        outline=outline,
        story=story,
    )
    if asked.hero:
        hero_of(asked.hero, asked, lexicon())
    return asked


def check_pages(pages: int) -> None:
    """Raise BadBrief if no book has so many pages."""
    if not FEWEST_PAGES <= pages <= MOST_PAGES:
        raise BadBrief(
            f"A book has from {FEWEST_PAGES} to {MOST_PAGES} pages, not {pages}.",
            hint="Choose a number in between with --pages; 12 is a good length.",
        )


def _own_words(outline: Outline | None) -> Iterable[str]:
    """Yield what a person may have written into the outline."""
    if outline is None:
        return
    yield outline.title
    yield from (page.text for page in outline.pages)
    yield from (" ".join((*one.adjectives, one.noun)) for one in outline.cast.values())
    yield from (*outline.places.values(), *outline.things.values())


def clean_idea(idea: str) -> str:
    """Return the idea in one line of composed characters, control characters gone.

    Raises BadBrief when nothing is left, or far too much.
    """
    if any(0xD800 <= ord(c) <= 0xDFFF for c in idea):
        raise BadBrief(
            "The idea is not valid UTF-8 text.", hint="Type it in a UTF-8 terminal or pass it from Python."
        )
    spaced = re.sub(r"\s+", " ", unicodedata.normalize("NFC", idea))
    # Cf is kept: it holds the joiners inside emoji; direction overrides are not for print.
    kept = "".join(
        c
        for c in spaced
        if unicodedata.category(c) not in {"Cc", "Cn", "Co"} and not 0x202A <= ord(c) <= 0x202E
    ).strip()
    if not any(_says_something(c) for c in kept):
        raise BadBrief(
            "The idea is empty.",
            hint='Say in one line who or what the story is about, as "a fox who fears the dark".',
        )
    if len(kept) > LONGEST_IDEA:
        raise BadBrief(
            f"The idea is {len(kept):,} characters long; the most is {LONGEST_IDEA:,}.",
            hint="Say who, where and what in a sentence or two.",
        )
    return kept


def known_name(name: str, known: Iterable[str], *, what: str) -> str:
    """Return `name` if it is `known`; raise UnknownName with the nearest one."""
    names = tuple(known)
    if name in names:
        return name
    raise UnknownName(
        f"There is no {what} called '{name}'.",
        hint=did_you_mean(name, names, otherwise=f"Choose from: {', '.join(names)}."),
    )


def _says_something(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNS"


def _language(wish: str, idea: str) -> LanguageCode:
    if wish != "auto":
        return cast("LanguageCode", known_name(wish, (*LANGUAGES, "auto"), what="language"))
    hangul = sum("가" <= c <= "힣" or "\u3131" <= c <= "\u318e" for c in idea)
    latin = sum(c.isascii() and c.isalpha() for c in idea)
    if hangul:
        return "ko" if hangul * 2 >= latin else "en"
    if latin or not any(c.isalpha() for c in idea):
        return "en"
    raise BadBrief(
        "The idea is neither in Korean nor in English.",
        hint="Write it in one of them, or choose the book's language with --lang ko or --lang en.",
    )
