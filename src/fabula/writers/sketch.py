"""A picture from words alone: who and what the text names, as a scene graph with its cast.

What is said of feeling, deed, hour and weather goes into the scene; a text that follows another carries on
who is there, where they are and what they hold. What nobody could draw is returned beside it, never
silently dropped.
"""

from __future__ import annotations

from fabula.core.values import Character, Figure, Place, Prop, SceneGraph, Value
from fabula.core.words import Feeling, LanguageCode, Season, Side, Time
from fabula.lexicon.load import lexicon
from fabula.lexicon.model import Lexicon
from fabula.writers.staging import MOST_FIGURES, MOST_PROPS, prop_of
from fabula.writers.staging.english import read_english
from fabula.writers.staging.korean import read_korean
from fabula.writers.staging.said import Being, Said
from fabula.writers.staging.words import TIMES, WEATHERS, first
from fabula.writers.tale.describe import described
from fabula.writers.tale.grounding import IdeaCharacter, IdeaPlace, IdeaThing
from fabula.writers.tale.grounding.signs import named
from fabula.writers.tale.grounding.slots import words

NAME = "picture"
_SIDES: tuple[Side, ...] = ("left", "right", "centre")
_SHELTER = frozenset(["indoor", "home", "dark"])
_USUAL_PLACE = {"land": "meadow", "water": "underwater", "air": "sky", "any": "meadow"}


class Sketch(Value):
    """What a text asks to be drawn: the scene, who is in it, and the words nobody could draw."""

    scene: SceneGraph
    cast: tuple[Character, ...]
    placed: bool
    """Whether the text says where it is."""
    undrawn: tuple[str, ...] = ()
    topic: str = ""
    """The id of whom the text speaks last, "" where it does not matter."""


def sketch(text: str, code: LanguageCode, *, after: Sketch | None = None) -> Sketch:
    """Return the scene that `text` describes; nothing is added but a place to stand in.

    `after` is what the words before showed: whom a pronoun or a left-out subject means, where they are and
    what they hold goes on from there.
    """
    names = {one.name: one.noun for one in after.cast if one.name != one.noun} if after is not None else {}
    there = {figure.character for figure in after.scene.figures} if after is not None else set()
    sorts = (
        frozenset(one.gender for one in after.cast if one.id in there) if after is not None else frozenset()
    )
    said = read_english(text, names, sorts & {"he", "she"}) if code == "en" else read_korean(text, names)
    company = _Company(after)
    shown = [(company.seat(being), being) for being in said.beings]
    shown += company.meant(said)
    if after is not None and said.place is None and not company.newcomers:
        seen = {one for ids, _ in shown for one in ids}
        rest = [figure.character for figure in after.scene.figures if figure.character not in seen]
        shown += [([one], Being(IdeaCharacter(noun=""))) for one in rest]
    figures = _figures(shown, after)
    cast = tuple(one for one in company.cast if after is not None or one.id in {f.character for f in figures})
    things = _weighed(tuple(one for one in said.things if not _is_weather(one, text, code)), shown)
    known = lexicon()
    place = _place(said.place, company.of(figures), things, known, code, after, said.seems)
    props = tuple(_prop(one, at, known, code) for at, one in enumerate(things[:MOST_PROPS]))
    before = after.scene.props if after is not None else ()
    figures = tuple(_hands_full(figure, shown, props, before) for figure in figures)
    held = {figure.holding for figure in figures} - {prop.kind for prop in props}
    props = (*props, *(prop for prop in before if prop.kind in held))
    weather = first(text, WEATHERS[code], code) or (after.scene.weather if after else "clear")
    scene = SceneGraph(
        name=NAME,
        place=place,
        time=first(text, TIMES[code], code) or _by_the_sky(props) or (after.scene.time if after else "day"),
        weather=weather,
        season=_season(text, code)
        or ("winter" if weather == "snow" else after.scene.season if after else "summer"),
        shot="wide" if len(figures) > 2 else "middle",
        figures=figures,
        props=props,
        focus=figures[0].character if figures else "",
    )
    placed = said.place is not None or said.seems is not None or (after is not None and after.placed)
    return Sketch(
        scene=described(scene, cast, code),
        cast=cast,
        placed=placed,
        undrawn=tuple(dict.fromkeys(said.undrawn)),
        topic=next((ids[0] for ids, being in shown if being is said.topic and ids), ""),
    )


def _weighed(things: tuple[IdeaThing, ...], shown: list[tuple[list[str], Being]]) -> tuple[IdeaThing, ...]:
    """Return the things so that what is held, then what is not only worn, goes first where room is short."""
    if len(things) <= MOST_PROPS:
        return things
    held = {being.holds for _, being in shown}
    known = lexicon().things

    def last(one: IdeaThing) -> int:
        worn = one.kind in known and "clothing" in known[one.kind].tags
        return 0 if one.noun in held else 2 if worn else 1

    return tuple(sorted(things, key=last))


class _Company:
    """Everybody known so far: those of before, and whom the text brings in."""

    def __init__(self, after: Sketch | None) -> None:
        self.cast: list[Character] = list(after.cast) if after is not None else []
        self.before = after
        self.newcomers = False
        self.seats: dict[int, list[str]] = {}

    def seat(self, being: Being) -> list[str]:
        """Return the ids of those the text means by `being`, taking in who is new."""
        if id(being) not in self.seats:
            self.seats[id(being)] = self._seat(being)
        return self.seats[id(being)]

    def _seat(self, being: Being) -> list[str]:
        one = being.one
        known = [other for other in self.cast if self._same(one, other)]
        if being.another:
            taken = {name for ids in self.seats.values() for name in ids}
            known = [other for other in known if other.id not in taken]
        if known and (one.count == 1 or len(known) >= one.count):
            found = known[: one.count]
            for other in found:
                self._learn(other, one)
            return [other.id for other in found]
        made = []
        self.newcomers = True
        for _ in range(min(one.count, MOST_FIGURES)):
            character = _character(one, f"one{len(self.cast) + 1}", lexicon())
            self.cast.append(character)
            made.append(character.id)
        return made

    def _same(self, one: IdeaCharacter, other: Character) -> bool:
        if one.name:
            return one.name == other.name or (other.name == other.noun and one.noun == other.noun)
        if one.noun.casefold() == other.name.casefold():
            return True
        nouns = (other.noun.casefold(), other.noun.casefold().rpartition(" ")[2])
        return one.noun.casefold() in nouns or one.noun.casefold().rpartition(" ")[2] in nouns

    def _learn(self, known: Character, one: IdeaCharacter) -> None:
        traits = tuple(dict.fromkeys((*known.traits, *one.adjectives)))
        name = one.name or known.name
        if (traits, name) != (known.traits, known.name):
            self.cast[self.cast.index(known)] = known.model_copy(update={"traits": traits, "name": name})

    def meant(self, said: Said) -> list[tuple[list[str], Being]]:
        """Return whom the pronouns mean that mean nobody of the text itself."""
        if self.before is None:
            return []
        there = [figure.character for figure in self.before.scene.figures]
        last = self.before.topic
        there.sort(key=lambda one: one != last)
        seated = {one for being in said.beings for one in self.seat(being)}
        free = [one for one in there if one not in seated]
        found: list[tuple[list[str], Being]] = []
        for sort, being in sorted(said.meant.items(), key=lambda one: one[0] in _SEVERAL):
            who = self._fitting(sort, free)
            if who:
                found.append((who, being))
                free = [one for one in free if one not in who]
        return found

    def _fitting(self, sort: str, free: list[str]) -> list[str]:
        if sort in _SEVERAL:
            return free
        if sort != "…":
            free = [one for one in free if one not in self.tellers()]
        genders = {one.id: one.gender for one in self.cast}
        category = {one.id: one.category for one in self.cast}
        sure = [one for one in free if genders[one] == sort]
        likely = [one for one in free if genders[one] in ("it", "they") or sort == "…"]
        if sort in ("it", "…it"):
            beasts = [one for one in free if category[one] != "person"]
            sure, likely = ([], beasts) if sort == "it" else (beasts, free)
        return (sure or likely)[:1]

    def tellers(self) -> list[str]:
        """Return the ids of whoever says I, whom no he, she or it means."""
        return [one.id for one in self.cast if one.noun in ("나", "I")]

    def of(self, figures: tuple[Figure, ...]) -> tuple[Character, ...]:
        """Return the characters of the figures."""
        by_id = {one.id: one for one in self.cast}
        return tuple(by_id[figure.character] for figure in figures)


def _figures(shown: list[tuple[list[str], Being]], after: Sketch | None) -> tuple[Figure, ...]:
    """Return everybody side by side, turned to one another; whom nothing is told of stays as before."""
    before = {figure.character: figure for figure in after.scene.figures} if after is not None else {}
    being_of = {one: being for ids, being in reversed(shown) for one in ids}
    order = list(dict.fromkeys(one for ids, _ in shown for one in ids))[:MOST_FIGURES]
    ids_of = {id(being): ids for ids, being in shown}
    made = []
    for at, one in enumerate(order):
        being, known = being_of[one], before.get(one)
        side: Side = "centre" if len(order) == 1 else _SIDES[at % 3]
        toward = ids_of.get(id(being.toward), [""])[0] if being.toward is not None else ""
        made.append(
            Figure(
                character=one,
                feeling=being.feeling or (_FADED.get(known.feeling, known.feeling) if known else "happy"),
                pose=being.pose or ("hold" if being.holds else "stand"),
                face=being.face,
                side=side,
                facing="left" if side == "right" else "right",
                depth="far" if at > 2 else "middle",
                toward=toward if toward in order and toward != one else "",
                holding=known.holding if known and not being.let_go else "",
            )
        )
    return tuple(made)


_FADED: dict[Feeling, Feeling] = {
    "crying": "sad", "sad": "thoughtful", "afraid": "worried", "worried": "thoughtful", "angry": "thoughtful",
    "surprised": "curious", "joyful": "happy", "proud": "happy", "ill": "tired", "hungry": "happy",
    "lonely": "thoughtful", "shy": "calm", "curious": "happy", "thoughtful": "calm",
}  # fmt: skip
"""What is left of a feeling on the next page when nothing is said of it."""


def _hands_full(
    figure: Figure,
    shown: list[tuple[list[str], Being]],
    props: tuple[Prop, ...],
    before: tuple[Prop, ...],
) -> Figure:
    """Return the figure with what it holds, if that is in the picture and fits into hands."""
    mine = [being for ids, being in shown if figure.character in ids]
    told = next((being.holds or being.wears for being in mine if being.holds or being.wears), "")
    if not told:
        return figure
    if told == "it":
        last_thing = before[-1] if before else None
        return figure.model_copy(update={"holding": last_thing.kind}) if last_thing else figure
    last = told.casefold().rpartition(" ")[2]
    for prop in (*props, *before):
        if last in prop.label.casefold().split() or prop.label.casefold().endswith(last):
            return figure.model_copy(update={"holding": prop.kind}) if _fits_hands(prop.kind) else figure
    return figure


def _by_the_sky(props: tuple[Prop, ...]) -> Time | None:
    """Return the hour that what is in the sky tells: the moon shines at night."""
    return "night" if any(prop.kind in ("moon", "star", "crescent-moon") for prop in props) else None


def _season(text: str, code: LanguageCode) -> Season | None:
    return next(iter(named(lexicon().signs.seasons, text, code)), None)


_SEVERAL = frozenset(["they", "…s"])
"""Pronouns that mean whoever is left when all the others have been found."""
_WEATHERS = frozenset(["rain", "snow", "wind", "storm", "thunder", "fog"])


def _is_weather(one: IdeaThing, text: str, code: LanguageCode) -> bool:
    """Return whether the thing is the weather itself, which falls all over the picture."""
    return one.kind in _WEATHERS and first(text, WEATHERS[code], code) is not None


def _character(one: IdeaCharacter, name: str, known: Lexicon) -> Character:
    entry = known.characters.get(one.kind)
    ages = entry.ages if entry else ()
    return Character(
        id=name,
        name=one.name or one.noun,
        kind=one.kind,
        noun=one.noun,
        category=one.category,
        role=name,
        size=one.size or "medium",
        age=one.age or ("child" if not ages or "child" in ages else ages[0]),
        gender=one.gender or "it",
        traits=one.adjectives,
        emoji=one.emoji,
    )


def _place(
    said: IdeaPlace | None,
    cast: tuple[Character, ...],
    things: tuple[IdeaThing, ...],
    known: Lexicon,
    code: LanguageCode,
    after: Sketch | None,
    seems: IdeaPlace | None,
) -> Place:
    """Return the place named, else that of before, else what it seems, else where the first one lives."""
    if said is not None:
        return Place(kind=said.kind or said.noun, label=said.noun)
    if after is not None and (after.placed or seems is None):
        return after.scene.place
    if seems is not None:
        return Place(kind=seems.kind, label=seems.noun)
    hero = known.characters.get(cast[0].kind) if cast else None
    riding = any(known.things[one.kind].handling == "ridden" for one in things if one.kind in known.things)
    homes = [known.places[key] for key in (hero.home if hero else ()) if key in known.places]
    open_air = (place for place in homes if "outdoor" in place.tags and not _SHELTER & set(place.tags))
    outside = next(open_air, None)
    usual = "city" if riding else _USUAL_PLACE[hero.lives if hero else "land"]
    entry = known.places[usual] if riding or outside is None else outside
    return Place(kind=entry.key, label=entry.en.noun if code == "en" else entry.ko.noun)


def _prop(one: IdeaThing, at: int, known: Lexicon, code: LanguageCode) -> Prop:
    entry = known.things.get(one.kind)
    label = " ".join((*one.adjectives, one.noun))
    if entry is None:
        return Prop(
            kind=one.kind or one.noun,
            label=label,
            side=_SIDES[(at + 1) % 3],
            count=one.count,
            emoji=one.emoji,
        )
    return prop_of(entry, label, _SIDES[(at + 1) % 3], count=one.count, emoji=one.emoji)


_LONG_BUT_LIGHT = frozenset(
    ["ladder", "fishing-rod", "oar", "flag", "spear", "rope", "net", "sail", "banner"]
)
_PICKED_UP = words(
    """
    cage cardboard-box pumpkin sign clay-jar nest birdhouse ice seaweed chair bamboo laundry skateboard
    trap sled fire doll log
    """
)
"""What stands about, and can be carried by whoever is said to carry it."""


def _fits_hands(kind: str) -> bool:
    entry = lexicon().things.get(kind)
    if entry is None:
        return True
    borne = entry.handling in ("carried", "eaten", "served")
    return (borne and entry.size in ("tiny", "small", "medium")) or kind in _LONG_BUT_LIGHT | _PICKED_UP
