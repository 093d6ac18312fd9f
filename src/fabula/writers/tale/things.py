"""With what: the idea's things, fear and skill first, then things and activities from the lexicon."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from fabula.core.words import LanguageCode
from fabula.languages import detect
from fabula.languages.english import plural
from fabula.lexicon.model import Lexicon, ThingEntry
from fabula.lexicon.nouns import noun_like
from fabula.writers.staging.words import pose_of
from fabula.writers.tale.desk import Desk, narrowed, noun_for
from fabula.writers.tale.fillings import Filling
from fabula.writers.tale.grounding import HABIT, IdeaCharacter, IdeaThing
from fabula.writers.tale.grounding.deeds import Deed
from fabula.writers.tale.grounding.doings import any_doing, any_trouble
from fabula.writers.tale.grounding.mishaps import any_mishap, as_cast
from fabula.writers.tale.grounding.premises import PREMISES, any_premise
from fabula.writers.tale.grounding.slots import words
from fabula.writers.tale.grounding.themes import ALLERGIC
from fabula.writers.tale.plot import Role
from fabula.writers.tale.wording import thing_forms

WISHED = "wished"
"""What only the idea's deed is about: its tellings say it, and a late picture shows it."""


def cast_things(desk: Desk) -> list[tuple[str, object]]:
    said = desk.deed
    waiting: list[IdeaThing | IdeaCharacter] = [
        one for one in desk.idea.things if not is_said(one.noun, said)
    ]
    fear, thing = desk.head.sourced("fear"), desk.head.sourced("thing")
    left: list[tuple[str, object]] = []
    if desk.idea.fear is not None:
        role = desk.head.roles.get(fear or "")
        if fear and role and role.type == "thing":
            put_thing(desk, fear, desk.idea.fear, role)
        elif isinstance(desk.idea.fear, IdeaThing):
            waiting.append(desk.idea.fear)
    left.extend(_cast_dream(desk))
    if calling := desk.head.sourced("calling"):
        named = desk.idea.calling
        role = Role(type="thing", tags=("calling",)) if named else None  # what a `when` may ask for
        put_thing(desk, calling, named or _UNNAMED[desk.code], role, from_idea=named is not None)
    for name, role in desk.roles("thing"):
        pinned = next((one for one in waiting if one.kind and one.kind in role.kind), None)
        if pinned is not None:
            waiting.remove(pinned)
            put_thing(desk, name, pinned, role)
    if thing and thing not in desk.fillings:
        role = desk.head.roles[thing]
        fit = next(
            (one for one in waiting if takes(role, one, desk.lexicon) and _of_sort(desk, one, role)), None
        )
        if fit is not None:
            waiting.remove(fit)
            put_thing(desk, thing, fit, role)
    for name, role in desk.roles("thing"):
        suited = (one for one in waiting if takes(role, one, desk.lexicon) and _of_sort(desk, one, role))
        match = next((one for one in suited if _thing_tags(desk, one) & set(role.tags)), None)
        if match is not None:
            waiting.remove(match)
            put_thing(desk, name, match, role)
    for name, role in desk.roles("thing"):
        put_thing(desk, name, _something(desk, role), role, from_idea=False)
    left.extend(("thing", one) for one in waiting)
    left.extend((WISHED, one) for one in desk.idea.things if is_said(one.noun, said))
    left.extend((WISHED, one) for one in _about_deeds(desk))
    return left


_UNNAMED = {"en": IdeaThing(noun="job"), "ko": IdeaThing(noun="일")}
"""The calling of whom the idea only says that there is work to do."""


def _cast_dream(desk: Desk) -> list[tuple[str, object]]:
    """Fill the part of what somebody wishes to be; return the idea's own where the plot has no such part."""
    dream = desk.head.sourced("dream")
    if dream is None:
        return [("thing", desk.idea.dream)] if desk.idea.dream is not None else []
    put_thing(desk, dream, desk.idea.dream or _calling(desk), None, from_idea=bool(desk.idea.dream))
    return []


def _about_deeds(desk: Desk) -> list[IdeaThing]:
    """Return what is about where the idea's deed is done, unless it has a part already: a tent, a pot."""
    known = desk.lexicon.things
    had = {one.kind for one in desk.fillings.values()} | {one.kind for one in desk.idea.things}
    kinds = [kind for deed in desk.deeds for kind in deed.shows if kind not in had]
    return [
        IdeaThing(kind=kind, noun=getattr(known[kind], desk.code).noun, emoji=known[kind].emoji)
        for kind in kinds
    ]


_CALLINGS = ("astronaut", "chef", "pirate", "doctor", "firefighter", "detective")


def _calling(desk: Desk) -> IdeaThing:
    """Return something a child may dream of being: the hero of another story."""
    known = desk.lexicon.characters
    found = [known[key] for key in _CALLINGS if key in known and key not in desk.kinds]
    entry = desk.random.choice(found)
    return IdeaThing(noun=entry.en.noun if desk.code == "en" else entry.ko.noun)


def is_said(noun: str, said: str) -> bool:
    """Return whether the words of a deed name it, one or many: a tooth where teeth are brushed."""
    noun, said = noun.casefold(), said.casefold()  # a Christmas dinner
    spaced = noun in said or noun.replace(" ", "") in said  # 보물 지도, 보물지도
    return spaced or (noun.isascii() and plural(noun) in said)


def takes(role: Role, one: IdeaThing | IdeaCharacter, lexicon: Lexicon) -> bool:
    """Return whether the thing can play the part: nobody carries a swing about. An unknown one may."""
    known = lexicon.things.get(one.kind)
    if known is None:  # a storm can be no tune
        like = noun_like(one.noun)
        if role.must and (like is None or not _is_such(lexicon.things.get(like.like), role)):
            return False
        toy = "food" in role.tags and one.noun.startswith("toy ")
        return not toy and is_thing(one) and (not role.handling or "carried" in role.handling)
    must = not role.must or (_is_such(known, role) and _is_called_so(one, known))
    dear = role.source != "thing" or known.key in role.kind or not is_stuff(known)
    return must and dear and _may_be(known, role)


def _is_called_so(one: IdeaThing | IdeaCharacter, entry: ThingEntry) -> bool:
    """Return whether what is heard is what it is drawn as: a voice or a roar that was lost is no tune."""
    noun, called = one.noun.casefold(), (*entry.en.words, *entry.ko.words)
    return entry.handling != "heard" or any(noun.endswith(each.casefold()) for each in called)


def _is_such(entry: ThingEntry | None, role: Role) -> bool:
    """Return whether the thing is what the part must have: of its kinds, or with one of the tags."""
    return entry is not None and (entry.key in role.kind or bool(set(role.must) & set(entry.tags)))


_FOR_THE_BODY = words(
    "cast braces eye-patch crutch bandage thermometer hearing-aid medicine tooth toilet-paper"
)
"""What is worn or taken because one must: nobody is fond of it, lends it or sails in it."""


def is_stuff(entry: ThingEntry) -> bool:
    """Return whether it is no dear thing: a mass such as rubbish or mud, a plaster cast."""
    mass = entry.en.mass and "food" not in entry.tags and entry.handling == "carried"
    return mass or entry.key in _FOR_THE_BODY


def is_thing(one: IdeaThing | IdeaCharacter) -> bool:
    """Return whether what the lexicon lacks is a thing to hold, as its emoji or a dictionary says."""
    if isinstance(one, IdeaCharacter):
        return True
    pictured = unicodedata.name(one.emoji[0], "").casefold() if one.emoji else ""  # 은행 🏦, a bank
    like = noun_like(one.noun) or noun_like(pictured)
    return bool(one.emoji) if like is None else like.sort == "thing"


def _may_be(entry: ThingEntry, role: Role) -> bool:
    sized = not role.size or entry.size in role.size
    return sized and entry.key not in role.but and role.takes(entry.handling)


def _thing_tags(desk: Desk, one: IdeaThing | IdeaCharacter) -> set[str]:
    known = desk.lexicon.things.get(one.kind)
    return set(known.tags) if known else set()


def put_thing(
    desk: Desk, role_name: str, one: IdeaThing | IdeaCharacter, role: Role | None, *, from_idea: bool = True
) -> None:
    entry = desk.lexicon.things.get(one.kind)
    noun = noun_for(desk, one.noun, entry.en.noun if entry else "", entry.ko.noun if entry else "")
    adjectives = [word for word in one.adjectives if detect(word) == desk.code and word not in _PASSING]
    pairs = entry.en.plural if entry else ""  # “glasses” are several, a “pair of glasses” is one
    several = not any(f" {word} " in noun for word in ("of", "that", "which", "to", "for")) and (
        noun.rpartition(" ")[2] in _PAIRS or (entry is None and _PLURAL.search(noun) is not None)
    )
    forms = thing_forms(
        desk.code,
        noun,
        mass=entry.en.mass if entry else False,
        unique=entry.en.unique if entry else False,
        many=noun if several or pairs.endswith(f" {noun}") else pairs,
    )
    if desk.code == "en" and pairs.endswith(f" {noun}") and not noun.endswith("s"):
        forms |= {"s": pairs}  # some bread, forty loaves of bread
    if adjectives:
        forms = _described(forms, " ".join(adjectives), noun, desk.code)
    kind = entry.key if entry else one.kind or one.noun
    desk.fillings[role_name] = Filling(
        type="thing",
        kind=kind,
        label=forms[""],
        forms=forms,
        tags=entry.tags if entry else role.tags if role else (),
        size=entry.size if entry else "small",
        spot=entry.spot if entry else "ground",
        handling=entry.handling if entry else "carried",
        emoji=one.emoji or (entry.emoji if entry else ""),
        from_idea=from_idea,
        speaks=bool(role and role.speaks),
    )
    desk.kinds.add(kind)


def _described(forms: dict[str, str], adjectives: str, noun: str, code: LanguageCode) -> dict[str, str]:
    """Put the idea's adjectives before the noun where the thing is brought in: a red balloon, 빨간 풍선."""
    if code == "ko":
        return {"": f"{adjectives} {noun}"}
    full = thing_forms("en", f"{adjectives} {noun}")
    return {
        **forms,
        "": f"{adjectives} {noun}",
        "the": f"the {adjectives} {noun}",
        "a": f"the {adjectives} {noun}"
        if forms["a"].startswith("the ")
        else full["a"]
        if not forms["a"].startswith("some ")
        else f"some {adjectives} {noun}",
        "s": f"{adjectives} {forms['s']}",
    }


_PAIRS = words(
    "wellies wellingtons trainers sneakers sandals tights goggles shorts jeans "
    "boots shoes socks gloves mittens slippers skates pants trousers pyjamas pajamas glasses scissors"
)
"""What is several even when it is one pair: the rain boots were awake."""
_PLURAL = re.compile(r"(?:stairs|steps|[^aeiouys\W]s)\Z")
"""A word nobody listed that looks like several: library stairs, milk cartons."""
_PASSING = words(
    "wrong late lost missing broken stolen hidden forgotten terrible awful bad empty favourite favorite "
    "잃어버린 사라진 부서진 깨진 멈춘 숨겨진"
)
"""What a thing may be no more at the end of the story: it does not become part of its name."""
_SHORT = 2
"""A thing is named on every other page: its noun must not be longer."""
_DEAR = "dear"
"""The tag of what a child carries about and a page can show: a kite, no chess set."""


def _something(desk: Desk, role: Role) -> IdeaThing:
    wanted = set(role.tags)
    tests: list[Callable[[ThingEntry], bool]] = [
        lambda one: not _is_kept_away(desk, one),
        lambda one: not role.kind or one.key in role.kind,
        lambda one: _may_be(one, role),
        lambda one: one.key not in desk.kinds,
        lambda one: len(one.en.noun.split()) <= _SHORT,
        lambda one: not wanted or bool(wanted & set(one.tags)),
        lambda one: "scary" in wanted or "scary" not in one.tags,
        lambda one: wanted <= set(one.tags),
        lambda one: "tool" in wanted or "tool" not in one.tags,  # nobody is fond of a bucket
        lambda one: desk.lives != "water" or "light" not in one.tags,
        lambda one: "held" not in wanted or one.size in ("tiny", "small", "medium"),
        lambda one: bool(role.kind) or _DEAR in one.tags,
    ]
    found = narrowed(list(desk.lexicon.things.values()), tests)
    weights = [0.5 if {"food", "clothing"} & set(one.tags) - wanted else 1.5 for one in found]
    entry = desk.random.choices(found, weights)[0]
    return IdeaThing(
        kind=entry.key, noun=entry.en.noun if desk.code == "en" else entry.ko.noun, emoji=entry.emoji
    )


def _is_kept_away(desk: Desk, one: ThingEntry) -> bool:
    """Return whether the idea keeps such a thing away: spoilt, what the hero is allergic to or is itself."""
    noun = one.en.noun if desk.code == "en" else one.ko.noun
    if noun == desk.fillings["hero"].label:
        return True
    deed = desk.deed
    return (desk.head.wants == "mishap" or ALLERGIC.search(deed) is not None) and is_said(noun, deed)


_SORTS = frozenset(["light", "precious"])
"""What a telling makes something of that nothing else could do: shine, break."""


def _of_sort(desk: Desk, one: IdeaThing | IdeaCharacter, role: Role) -> bool:
    """Return whether a thing is of the sort that the part was written for: a letter is no vase."""
    sorts, tags = _SORTS & set(role.tags), _thing_tags(desk, one)
    must = bool(set(role.must) & tags)  # a boot, where clothes may be the treasure
    return not (sorts and tags) or must or bool(sorts & tags)


_UNWILLED = ("habit", "lie")
"""What one cannot help doing: a sneeze, also where a lie is to show."""


def cast_activities(desk: Desk) -> None:
    for name, role in desk.roles("activity"):
        if _put_deed(desk, name, role):
            continue
        own = desk.idea.habit if role.source == "habit" else desk.idea.skill
        idea = own if role.source or desk.head.sourced("skill") is None else None
        if role.source == "skill" and role.kind and idea not in role.kind:
            idea = None
        put_activity(desk, name, idea, habit=role.source in _UNWILLED, among=role.kind)
        if desk.idea.habit_of and desk.code == "en" and idea is not None and idea == desk.idea.habit:
            _with_object(desk, name)


def _shop_of(desk: Desk) -> str | None:
    """Return what the idea's place is called where a shop is opened in it; None where it names no place."""
    if not desk.idea.places:
        return None
    place = desk.idea.places[0]
    known = desk.lexicon.places.get(place.kind)
    return place.noun if known is not None and {"indoor", "town"} <= set(known.tags) else ""


def _with_object(desk: Desk, name: str) -> None:
    """Say where the activity is named as such what comes of it: could not stop sneezing bubbles."""
    filling = desk.fillings[name]
    doing = filling.forms["ing"].split()[0]  # collecting things, or treasures
    forms = {**filling.forms, "ing": f"{doing} {desk.idea.habit_of}"}
    desk.fillings[name] = filling.model_copy(update={"forms": forms})


def _put_deed(desk: Desk, name: str, role: Role) -> bool:
    """Fill the role with the idea's own deed; return whether it has one in the book's language."""
    deed = desk.idea.deed(role.source)
    own = deed is not None and deed.language == desk.code and role.is_for(deed)
    if role.source == "doing" and not own:
        deed = any_doing(desk.code, role.sort, within=_shop_of(desk))
    elif role.source == "trouble" and not own:
        deed = any_trouble(desk.code)
    elif role.source == "mishap" and not own:
        deed = any_mishap(desk.code, role.by)
    elif role.source in PREMISES and not own:
        deed = any_premise(role.source, desk.code)
    elif not own:
        return False
    assert deed is not None
    desk.fillings[name] = Filling(
        type="activity",
        kind=deed.forms[""],
        label=deed.forms[""],
        forms=_forms_of(desk, deed),
        pose=pose_of(deed.words, desk.code) if role.source == "doing" else None,
        from_idea=own,
    )
    return True


def _forms_of(desk: Desk, deed: Deed) -> dict[str, str]:
    """Return the deed's forms; of a mishap with the names of those it befalls."""
    if deed.by is None:
        return deed.forms
    second = desk.head.sourced("second") or ""
    other = desk.fillings.get(second)
    return as_cast(deed, desk.fillings["hero"].forms, other.forms if other else None)


def put_activity(
    desk: Desk, name: str, key: str | None, *, habit: bool = False, among: Sequence[str] = ()
) -> None:
    known = desk.lexicon.activities
    sort = [one for one, entry in known.items() if (HABIT in entry.tags) == habit]
    sort = [one for one in sort if one in among] or sort
    free = [one for one in sort if one not in desk.kinds and one != desk.idea.skill] or sort
    chosen = known[key] if key in known else known[desk.random.choice(free)]
    if desk.code == "en":
        en = chosen.en
        forms = {"": en.base, "base": en.base, "ing": en.ing, "past": en.past}
    else:
        ko = chosen.ko
        forms = {"": ko.noun, "noun": ko.noun, "want": ko.want, "can": ko.can, "adn": ko.adn, "past": ko.past}
    desk.fillings[name] = Filling(
        type="activity",
        kind=chosen.key,
        label=forms[""],
        forms=forms,
        emoji=chosen.emoji,
        pose=chosen.pose,
        from_idea=chosen.key == key,
    )
    desk.kinds.add(chosen.key)
