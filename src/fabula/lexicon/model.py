"""What the lexicon holds: frozen entries for characters, places, things and activities, in both languages.

An entry is data, written by hand in ``data/*.yaml`` (the format stands in docs/plots.md). Its `key` is the
plain English noun under which the illustrators draw it.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from fabula.core.words import (
    Category,
    Feeling,
    Handling,
    LanguageCode,
    Pose,
    Season,
    Size,
    Spot,
    Theme,
    Time,
    Tone,
    Weather,
)

Lives = Literal["land", "water", "air", "any"]
LifeStage = Literal["baby", "child", "adult", "elder"]
Gender = Literal["she", "he", "it", "they"]


class Entry(BaseModel):
    """Frozen data; unknown fields are refused so that a slip of the pen is found at once."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class NounForms(Entry):
    """A noun and the other words that mean it in an idea."""

    noun: str
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word that means this entry, the story's own word first."""
        return (self.noun, *self.also)


class CharacterForms(NounForms):
    """The words of a character: `feature` is said as an object, `moves` as in "Pip hopped"."""

    feature: str
    moves: str
    food: str


class CharacterEntry(Entry):
    """Somebody a story can be about. `gender` is set only where the noun itself tells it (grandmother)."""

    key: str
    category: Category
    size: Size = "medium"
    lives: Lives = "land"
    like: str = ""
    emoji: str = ""
    ages: tuple[LifeStage, ...] = ("child", "adult", "elder")
    home: tuple[str, ...] = ()
    gender: Gender | None = None
    tags: tuple[str, ...] = ()
    en: CharacterForms
    ko: CharacterForms

    @property
    def drawing(self) -> str:
        """Return the kind whose drawing shows this character."""
        return self.like or self.key


class PlaceEnglish(NounForms):
    """English words of a place: the forest, in the forest, to the forest; Mars, on Mars, to Mars.

    `new` stands for `in` where readers have not heard of the place: in a cottage.
    """

    the: str
    in_: str = Field(alias="in")
    new: str = ""
    to: str
    details: tuple[str, ...]


class PlaceKorean(NounForms):
    """Korean words of a place: 숲, 숲속 (before 에 and 에서)."""

    in_: str = Field(alias="in")
    details: tuple[str, ...]


class PlaceEntry(Entry):
    """Somewhere a scene can play."""

    key: str
    tags: tuple[str, ...]
    lives: tuple[Lives, ...] = ("land", "air")
    like: str = ""
    emoji: str = ""
    en: PlaceEnglish
    ko: PlaceKorean

    @property
    def drawing(self) -> str:
        """Return the kind whose drawing shows this place."""
        return self.like or self.key


class ThingEnglish(NounForms):
    """English words of a thing. `mass`: some honey; `unique`: the moon; `plural` only where irregular."""

    mass: bool = False
    unique: bool = False
    plural: str = ""


class ThingEntry(Entry):
    """Something that can be held, found, feared, eaten or seen in the sky.

    `handling` follows from tags, size and spot where the entry does not say it.
    """

    key: str
    tags: tuple[str, ...] = ()
    size: Size = "small"
    spot: Spot = "ground"
    handling: Handling
    like: str = ""
    emoji: str = ""
    en: ThingEnglish
    ko: NounForms

    @model_validator(mode="before")
    @classmethod
    def _usual_handling(cls, entry: Any) -> Any:
        return {"handling": _handling(entry), **entry} if isinstance(entry, dict) else entry

    @property
    def drawing(self) -> str:
        """Return the kind whose drawing shows this thing."""
        return self.like or self.key


def _handling(entry: dict[str, Any]) -> Handling:
    tags, size, spot = entry.get("tags", ()), entry.get("size", "small"), entry.get("spot", "ground")
    if "held" in tags:
        return "eaten" if "food" in tags else "carried"
    if "vehicle" in tags:
        return "ridden"
    if "food" in tags and "tool" not in tags:
        return "eaten" if "nature" in tags else "served"
    if "sky" in tags or spot == "sky":
        return "sky"
    small = size in ("tiny", "small")
    return "carried" if small and (spot != "ground" or "nature" not in tags) else "standing"


class ActivityEnglish(Entry):
    """English forms of an activity: swim, swimming, swam."""

    base: str
    ing: str
    past: str
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word that means this activity."""
        return (self.base, self.ing, self.past, *self.also)


class ActivityKorean(Entry):
    """Korean forms of an activity: 헤엄치기, 헤엄치고 싶, 헤엄칠 수 있, 헤엄치는, 헤엄쳤."""

    noun: str
    want: str
    can: str
    adn: str
    past: str
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word that means this activity."""
        return (self.noun, self.adn, *self.also)


class ActivityEntry(Entry):
    """Something that can be learnt, wished for or done together."""

    key: str
    tags: tuple[str, ...] = ()
    emoji: str = ""
    pose: Pose | None = None
    en: ActivityEnglish
    ko: ActivityKorean


class ElderTitle(Entry):
    """How an elder is called: `pattern` with {name} or {noun}, e.g. "Grandma {name}", "{noun} 할머니"."""

    gender: Gender
    pattern: str


class Names(Entry):
    """Names of one language: of children by gender, of everybody else by category, and of elders."""

    children: dict[Gender, tuple[str, ...]]
    categories: dict[Category, tuple[str, ...]]
    elders: tuple[ElderTitle, ...]
    elder_names: dict[Gender, tuple[str, ...]] = Field(default_factory=dict)

    def of_category(self, category: Category) -> tuple[str, ...]:
        """Return the names for somebody of `category`; persons get children's names."""
        found = self.categories.get(category)
        if found:
            return found
        return tuple(name for names in self.children.values() for name in names)


class Sign(Entry):
    """Words of an idea that hint at something, by language; `strong` ones weigh 1 and `weak` ones a half.

    What stands in `but` holds such a word and hints at nothing: a music box.
    """

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


class FeelingEnglish(Entry):
    """English words of a feeling; `shown` says it of somebody in a picture."""

    adjective: str
    noun: str
    shown: str = ""
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word that tells this feeling."""
        return (self.adjective, *self.also)


class FeelingKorean(Entry):
    """Korean words of a feeling: 뿌듯한, 자랑, 뿌듯한 얼굴로."""

    adnominal: str
    noun: str
    shown: str = ""
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word that tells this feeling."""
        return (self.adnominal, *self.also)


class FeelingEntry(Entry):
    """A feeling: the face that shows it and its words."""

    key: str
    look: Feeling
    en: FeelingEnglish
    ko: FeelingKorean


class Signs(Entry):
    """What the words of an idea hint at: themes, the hour, weather, season and tone."""

    themes: dict[Theme, dict[LanguageCode, Sign]]
    times: dict[Time, dict[LanguageCode, tuple[str, ...]]]
    weathers: dict[Weather, dict[LanguageCode, tuple[str, ...]]]
    seasons: dict[Season, dict[LanguageCode, tuple[str, ...]]]
    tones: dict[Tone, dict[LanguageCode, tuple[str, ...]]]


class Lexicon(Entry):
    """All entries by key."""

    characters: dict[str, CharacterEntry]
    places: dict[str, PlaceEntry]
    things: dict[str, ThingEntry]
    activities: dict[str, ActivityEntry]
    feelings: dict[str, FeelingEntry]
    names: dict[LanguageCode, Names]
    signs: Signs
    likes: dict[str, dict[LanguageCode, tuple[str, ...]]]
    """Words without an entry of their own, by the character they look like."""
