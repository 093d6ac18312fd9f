"""Where it plays: the idea's places first, then the hero's own home and places the hero can be."""

from __future__ import annotations

import re
from collections.abc import Callable

from fabula.languages.english import with_article, without_article
from fabula.lexicon.model import CharacterEntry, Lexicon, PlaceEntry
from fabula.writers.tale.desk import Desk, lives_in, narrowed, noun_for
from fabula.writers.tale.fillings import Filling
from fabula.writers.tale.grounding import IdeaPlace
from fabula.writers.tale.plot import Role
from fabula.writers.tale.wording import place_forms

REALMS = frozenset(["space"])
"""Tags of worlds of their own: who is on Mars does not walk to the market next."""

_FAR = "far"
"""The tag of places one happens to be at only when a story says why: a desert, a temple, a zoo."""
_RARE_PLACES = frozenset(["space", "sky", "dark", "cold", "school"])


def cast_places(desk: Desk) -> list[tuple[str, object]]:
    """Fill the place roles and return what the idea named and no role took."""
    waiting = list(desk.idea.places)
    source = desk.head.sourced("place")
    _put_own(desk, waiting)
    for name, role in desk.roles("place"):
        pinned = next((one for one in waiting if one.kind and one.kind in role.kind), None)
        if pinned is not None:
            waiting.remove(pinned)
            put_place(desk, name, pinned)
    open_ = source if source is not None and source not in desk.fillings else None
    if waiting and open_ and _takes(desk, desk.head.roles[open_], waiting[0]):
        put_place(desk, open_, waiting.pop(0))
    done = _done_outdoors(desk, waiting[0]) if waiting and open_ not in desk.fillings else None
    if open_ and done is not None:
        _put_entry(desk, open_, done)
        waiting.pop(0)
    for name, role in desk.roles("place"):
        shared = (one for one in waiting if _tags_of(desk, one) & set(role.tags))
        match = next((one for one in shared if _takes(desk, role, one)), None)
        if match is not None and name != source:
            waiting.remove(match)
            put_place(desk, name, match)
    for name, role in desk.roles("place"):
        _put_entry(desk, name, _somewhere(desk, role))
    return [("place", one) for one in waiting]


def _put_own(desk: Desk, waiting: list[IdeaPlace]) -> None:
    """Let where the idea says the hero lives be the hero's home, taken out of `waiting`."""
    home = next((name for name, role in desk.roles("place") if "home" in role.tags and not role.kind), None)
    own = next((one for one in waiting if one.own), None)
    if home is not None and own is not None and desk.head.sourced("place") != home:
        waiting.remove(own)
        put_place(desk, home, own)


_MANY_REFUSED = 20
"""A part that refuses so many places is for few."""


def is_such(role: Role, one: IdeaPlace, lexicon: Lexicon) -> bool:
    """Return whether the tellings stand the place: no bridge is built over a school."""
    known = lexicon.places.get(one.kind)
    if known is None:  # who knows whether Iceland is a river
        return not role.must and len(role.but) <= _MANY_REFUSED
    such = not role.must or one.kind in role.kind or bool(set(role.must) & set(known.tags))
    return such and one.kind not in role.but


_UNDERSEA = re.compile(
    r"바닷속|바다 ?속|바다 ?밑|물 ?속|심해|"
    r"\b(?:underwater|undersea|under the (?:sea|water|ocean)|ocean floor)\b"
)


def is_undersea(noun: str) -> bool:
    """Return whether a place is under water by its own words: 바닷속 학교, an underwater school."""
    return bool(_UNDERSEA.search(noun))


NOWHERE_TO_STAND = frozenset(["sea", "underwater", "sky"])


def can_stand(role: Role, one: IdeaPlace, hero: CharacterEntry | None, lexicon: Lexicon) -> bool:
    """Return whether such a hero can walk about there, or the tellings only look at it."""
    known = lexicon.places.get(one.kind)
    if (
        known is None
        or one.kind not in NOWHERE_TO_STAND
        or role.strange
        or role.must
        or one.kind in role.kind
    ):
        return True
    if hero is None:
        return False
    return one.kind in hero.home or lives_in(hero.lives, known.lives)


LAIRS = frozenset(["burrow", "nest"])
"""Where animals live and no people."""
_ROOMS = frozenset(
    ["kitchen", "bedroom", "living-room", "bathroom", "attic", "cellar", "hallway", "tree-house"]
)
"""Parts of a home, and where one plays: home only to what is kept there."""
_APART = frozenset(["island", "iceberg", "ship", "sea"])
"""Where nobody comes by on foot."""
_FOR_ONE_THING = frozenset(["swimming-pool", "ice-rink", "festival", "camp", "amusement-park"])
"""Where one goes to do what is done there, and meets nobody to wait for the moon."""
_PERCHES = frozenset(["rooftop", "treetop", "tree-house", "attic", "nest"])
"""Where nobody big climbs to and nothing drives."""


def _suits_hero(desk: Desk, one: PlaceEntry) -> bool:
    """Return whether such a hero can be met there: no person in a burrow, no bus on a rooftop."""
    hero = desk.fillings["hero"]
    bulky = hero.size in ("large", "giant") or hero.category == "machine"
    wheels = bulky and hero.category != "person" and hero.lives != ("air",)
    return not (wheels and one.key in _PERCHES) and not (hero.category == "person" and one.key in LAIRS)


def _home_of(desk: Desk, own: list[PlaceEntry]) -> PlaceEntry | None:
    """Return a home among the places the hero's kind is at: under a roof, else where it can stay."""
    homes = [place for place in own if "home" in place.tags]
    homes = [place for place in homes if "indoor" in place.tags] or homes  # one sleeps under a roof
    afloat = desk.lives != "water" and desk.fillings["hero"].category == "person"
    stays = (one for one in own if "school" not in one.tags and not (afloat and "water" in one.tags))
    homes = homes or [*stays][:1]
    return desk.random.choice(homes) if homes else None


def _done_outdoors(desk: Desk, one: IdeaPlace) -> PlaceEntry | None:
    """Return where the deed that the plot tells of is done, if not in such a room: no dam at home."""
    told = desk.head.sourced("doing") is not None and desk.idea.doing is not None
    done = desk.lexicon.places.get(desk.idea.doing.where) if told and desk.idea.doing else None
    room = desk.lexicon.places.get(one.kind)
    outdoors = done is not None and "outdoor" in done.tags
    return done if outdoors and room is not None and "indoor" in room.tags else None


def _takes(desk: Desk, role: Role, one: IdeaPlace) -> bool:
    """Return whether the idea's place can be the role's, and the hero's home where it is one."""
    if role.source == "place" and _done_outdoors(desk, one) is not None:
        return False
    lair = "home" in role.tags and desk.fillings["hero"].category == "person" and one.kind in LAIRS
    hero = desk.lexicon.characters.get(desk.fillings["hero"].kind)
    stands = "home" in role.tags or can_stand(role, one, hero, desk.lexicon)
    return not lair and stands and is_such(role, one, desk.lexicon)


def _tags_of(desk: Desk, one: IdeaPlace) -> set[str]:
    known = desk.lexicon.places.get(one.kind)
    return set(known.tags) if known else set()


def put_place(desk: Desk, role: str, one: IdeaPlace) -> None:
    entry = desk.lexicon.places.get(one.kind)
    if entry is not None:
        _put_entry(desk, role, entry, from_idea=True, said=one.noun)
        return
    noun = noun_for(desk, one.noun, "", "")
    kind = one.noun
    desk.fillings[role] = Filling(
        type="place",
        kind=kind,
        label=noun,
        forms=place_forms(desk.code, noun),
        emoji=one.emoji,
        tags=desk.head.roles[role].tags if role in desk.head.roles else (),
        from_idea=True,
    )
    desk.kinds.add(kind)


def _put_entry(desk: Desk, role: str, entry: PlaceEntry, *, from_idea: bool = False, said: str = "") -> None:
    """Fill `role` with `entry`, under the word the idea `said` for it if that is in the book's language."""
    own = entry.en.noun if desk.code == "en" else entry.ko.noun
    said = without_article(said)
    label = own if said.casefold() == own.casefold() else noun_for(desk, said, entry.en.noun, entry.ko.noun)

    def worded(form: str) -> str:
        if label == own or label in form:
            return form
        if desk.code == "ko" and form == f"{own}속":
            if label.endswith("속"):
                return label
            return f"{label} 속"
        if desk.code == "ko" and form == f"{own}길":
            return label  # one is at a street corner: 길모퉁이
        if desk.code == "en" and re.search(rf"\b(?:at|in|to|on) {re.escape(own)}$", form):
            label_ = f"the {label}"  # one is at school, but at the classroom
            return form.replace(own, label_)
        return form.replace(own, label) if own in form else ""

    if desk.code == "en" and label[:1].isupper() and label != own:
        forms = place_forms("en", label, inside=f"at {label}" if "’s " in label else "")
        details = entry.en.details
    elif desk.code == "en" and label != own and entry.en.the == own:
        forms = place_forms("en", label)  # one goes to school, but to the classroom
        details = entry.en.details
    elif desk.code == "en":
        en = entry.en
        forms = place_forms(
            "en",
            label,
            the=worded(en.the),
            inside=worded(en.in_),
            new=en.new.replace(with_article(own), with_article(label)),
            to=worded(en.to),
        )
        details = en.details
    else:
        forms = place_forms("ko", label, inside=worded(entry.ko.in_))
        details = entry.ko.details
    desk.fillings[role] = Filling(
        type="place",
        kind=entry.key,
        label=label,
        forms=forms,
        tags=entry.tags,
        lives=entry.lives,
        details=tuple(desk.random.sample(details, len(details))),
        emoji=entry.emoji,
        from_idea=from_idea,
    )
    desk.kinds.add(entry.key)


def _somewhere(desk: Desk, role: Role) -> PlaceEntry:
    """Return a place for `role`: the hero's own home where a home is meant, else one near the hero's kind."""
    hero = desk.lexicon.characters.get(desk.fillings["hero"].kind)
    own = [desk.lexicon.places[key] for key in (hero.home if hero else ()) if key in desk.lexicon.places]
    own = [place for place in own if place.key not in desk.kinds]
    wanted = set(role.tags)
    ahead = {one.kind for one in desk.idea.places if one.ahead}
    here = [one for one in desk.fillings.values() if one.from_idea and one.kind not in ahead]
    realm = {tag for one in here for tag in one.tags} & REALMS
    if "home" in wanted and not realm and not role.kind:
        home = _home_of(desk, own)
        if home is not None:
            return home
    tests: list[Callable[[PlaceEntry], bool]] = [
        lambda one: not role.kind or one.key in role.kind,
        lambda one: one.key not in role.but,
        lambda one: _suits_hero(desk, one),
        lambda one: "home" not in wanted or one.key not in _ROOMS,
        lambda one: realm <= set(one.tags),
        lambda one: desk.code == "ko" or "korean" not in one.tags or "korean" in wanted,
        lambda one: one.key not in desk.kinds,
        lambda one: not wanted or bool(wanted & set(one.tags)),
        lambda one: lives_in(desk.lives, one.lives),
        lambda one: wanted <= set(one.tags),
        lambda one: "home" in wanted or "home" not in one.tags,
        lambda one: not (_RARE_PLACES - wanted - realm) & set(one.tags),
        lambda one: desk.lives != "water" or "water" in one.tags,
        lambda one: desk.lives == "water" or one.key not in _APART,
        lambda one: _FAR not in one.tags or one in own,
        lambda one: one.key not in _FOR_ONE_THING or one in own,
    ]
    found = narrowed(list(desk.lexicon.places.values()), tests)
    weights = [8.0 if place in own else 1.0 for place in found]
    return desk.random.choices(found, weights)[0]
