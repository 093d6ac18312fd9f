"""What a person asked for beside the idea: a theme, a lesson, a hero, a tone. It outweighs the idea."""

from __future__ import annotations

from fabula.core.values import Brief
from fabula.core.words import THEMES, LanguageCode, Theme
from fabula.kit.errors import BadBrief
from fabula.languages import detect
from fabula.lexicon.model import Lexicon
from fabula.writers.tale.grounding.reading import Grounding, ground
from fabula.writers.tale.grounding.slots import IdeaCharacter, IdeaThing, Sort, word_index
from fabula.writers.tale.grounding.themes import themes_said

_ASKED = 2.0


def understand(brief: Brief, lexicon: Lexicon) -> Grounding:
    """Return what the idea says, changed by the wishes beside it.

    Raises BadBrief for a hero that cannot be understood.
    """
    idea = _making(_with_others(ground(brief, lexicon), lexicon), lexicon, english=brief.language == "en")
    for theme in (brief.theme, brief.lesson):
        idea = _about(idea, theme) if theme else idea
    if brief.lesson:
        idea = idea.model_copy(update={"lesson": brief.lesson})
    elif idea.lesson:
        taught = themes_said(idea.lesson, detect(idea.lesson), lexicon)
        idea = idea.model_copy(update={"lesson": next(iter(taught), idea.lesson)})
    if brief.hero:
        idea = _starring(idea, hero_of(brief.hero, brief, lexicon))
    return idea.model_copy(update={"tone": brief.tone}) if brief.tone else idea


def _with_others(idea: Grounding, lexicon: Lexicon) -> Grounding:
    """Return the idea with what is done with others as a theme: making friends is no exercise to practise."""
    if idea.skill is None or "social" not in lexicon.activities[idea.skill].tags:
        return idea
    if idea.themes.get("newborn", 0.0) >= 1.0:
        return idea.model_copy(update={"skill": None})  # who will not share a room has a new brother first
    theme = "sharing" if idea.skill == "share" else "friendship"
    weight = max(idea.themes.values(), default=1.0) + 1.0
    others = {name: value for name, value in idea.themes.items() if name != "learning"}
    return idea.model_copy(update={"skill": None, "themes": {**others, theme: weight}})


_MADE = {"sew": "scarf", "bake": "cake"}
"""What somebody who knits or bakes is sure to make."""
_CRAFTS = frozenset(["sew", "bake", "cook", "build", "paint", "write"])


def _making(idea: Grounding, lexicon: Lexicon, *, english: bool) -> Grounding:
    """Return the idea of somebody who makes something as one of making: a scarf is knitted, not practised."""
    themes = idea.themes
    if idea.skill in _MADE and not idea.things:
        made = lexicon.things[_MADE[idea.skill]]
        thing = IdeaThing(kind=made.key, noun=made.en.noun if english else made.ko.noun, emoji=made.emoji)
        weight = max(themes.values(), default=0.0) + 1.0
        return idea.model_copy(
            update={"skill": None, "things": (thing,), "themes": {**themes, "making": weight}}
        )
    learns = themes.get("learning", 0.0) >= 1.0
    if idea.skill not in _CRAFTS or not idea.things or themes.get("making", 0.0) < 1.0 or learns:
        return idea
    left = {name: value for name, value in themes.items() if name not in ("learning", "perseverance")}
    return idea.model_copy(update={"skill": None, "themes": left})


def theme_of(text: str, lexicon: Lexicon) -> Theme:
    """Return the theme `text` names or speaks of, in either language; raise BadBrief when there is none."""
    named = next((theme for theme in THEMES if theme == text.strip().casefold()), None)
    if named:
        return named
    found = themes_said(text, detect(text), lexicon)
    if not found:
        raise BadBrief(f"No story here is about “{text}”.", hint=f"Themes are: {', '.join(THEMES)}.")
    return found[0]


def _about(idea: Grounding, theme: Theme) -> Grounding:
    weight = max(idea.themes.values(), default=0.0) + _ASKED
    return idea.model_copy(
        update={"themes": {theme: weight, **{k: v for k, v in idea.themes.items() if k != theme}}}
    )


def hero_of(text: str, brief: Brief, lexicon: Lexicon) -> IdeaCharacter:
    """Return whom `text` describes; raise BadBrief when nobody can be made out."""
    hero = ground(brief.model_copy(update={"idea": text}), lexicon).hero
    if hero is None:
        raise BadBrief(
            f"It is not clear who “{text}” is.", hint='Say it as "a shy fox" or "a girl called Mia".'
        )
    return hero


def described_as(noun: str, lexicon: Lexicon, code: LanguageCode) -> IdeaCharacter:
    """Return somebody called `noun`, looked up as in an idea; what is unknown keeps its word."""
    found = ground(Brief(idea=noun, language=code), lexicon).hero
    return (found or IdeaCharacter(noun=noun)).model_copy(update={"noun": noun, "name": "", "count": 1})


def meaning_of(noun: str, sort: Sort, lexicon: Lexicon, code: LanguageCode) -> str:
    """Return the key of the lexicon's entry of that sort for `noun`, "" when there is none."""
    sense = word_index(lexicon, code).sort(noun, sort)
    return sense.key if sense else ""


def _starring(idea: Grounding, hero: IdeaCharacter) -> Grounding:
    """Return the idea with `hero` as its hero; the idea's own joins the others unless it is the same one."""
    old, others = idea.hero, list(idea.others)
    same = next((one for one in (old, *others) if one is not None and _alike(one, hero)), None)
    if same is not None:
        hero = same.model_copy(
            update={
                "name": hero.name or same.name,
                "adjectives": hero.adjectives or same.adjectives,
                "count": 1,
            }
        )
    left = [one for one in (old, *others) if one is not None and one is not same]
    return idea.model_copy(update={"hero": hero, "others": tuple(left)})


def _alike(one: IdeaCharacter, other: IdeaCharacter) -> bool:
    return one.noun == other.noun or bool(one.kind and one.kind == other.kind)
