"""A scene in words, for those who hear the book: who is there, what they do and feel, where, with what."""

from __future__ import annotations

from collections.abc import Mapping

from fabula.core.values import Character, Figure, Prop, SceneGraph
from fabula.core.words import LanguageCode
from fabula.languages import language
from fabula.languages.english import with_article
from fabula.languages.josa import attach
from fabula.lexicon.load import lexicon
from fabula.writers.tale.wording import thing_forms

LONGEST = 200
_BESIDE = 3

# Pose: the verb alone, and the verb with what it is aimed at.
_EN_VERBS: dict[str, tuple[str, str]] = {
    "stand": ("stands", "stands looking at {}"), "walk": ("walks along", "walks towards {}"),
    "run": ("runs along", "runs towards {}"), "sit": ("sits", "sits looking at {}"),
    "lie": ("lies down", "lies looking at {}"), "sleep": ("sleeps", "sleeps beside {}"),
    "reach": ("reaches out", "reaches out to {}"), "hold": ("waits", "turns to {}"),
    "hug": ("hugs tightly", "hugs {}"), "jump": ("jumps up", "jumps towards {}"), "fly": ("flies",
    "flies to {}"),
    "swim": ("swims along", "swims to {}"), "cry": ("cries", "cries, looking at {}"),
    "look-up": ("looks up", "looks up at {}"), "look-back": ("looks back", "looks back at {}"),
    "whisper": ("whispers", "whispers to {}"), "wave": ("waves", "waves to {}"),
    "point": ("points the way", "points to {}"), "dance": ("dances", "dances with {}"),
    "eat": ("eats", "eats with {}"), "give": ("holds out both hands", "holds out both hands to {}"),
    "carry": ("walks along with both arms full", "comes to {} with both arms full"),
    "pull": ("pulls hard", "pulls towards {}"), "push": ("pushes hard", "pushes {}"),
    "throw": ("throws high", "throws to {}"), "kneel": ("kneels down", "kneels down by {}"),
    "crouch": ("crouches down", "crouches down by {}"), "climb": ("climbs up", "climbs towards {}"),
    "fall": ("falls over", "falls over before {}"), "read": ("reads", "reads with {}"),
    "work": ("is busy with both hands", "is busy beside {}"), "row": ("rows", "rows towards {}"),
}  # fmt: skip
_KO_VERBS: dict[str, tuple[str, str]] = {
    "stand": ("서 있어요", "{을} 바라보고 있어요"), "walk": ("걸어가요", "{을} 향해 걸어가요"),
    "run": ("달려가요", "{을} 향해 달려가요"), "sit": ("앉아 있어요", "앉아서 {을} 바라봐요"),
    "lie": ("누워 있어요", "누워서 {을} 바라봐요"), "sleep": ("잠들어 있어요", "{} 곁에 잠들어 있어요"),
    "reach": ("몸을 쭉 뻗어요", "{을} 향해 몸을 뻗어요"), "hold": ("가만히 있어요", "{을} 바라봐요"),
    "hug": ("꼭 껴안아요", "{을} 꼭 안아 줘요"), "jump": ("폴짝 뛰어올라요", "{을} 향해 뛰어올라요"),
    "fly": ("날아가요", "{을} 향해 날아가요"), "swim": ("헤엄쳐 가요", "{을} 향해 헤엄쳐 가요"),
    "cry": ("눈물을 흘려요", "{을} 보며 눈물을 흘려요"), "look-up": ("위를 올려다봐요", "{을} 올려다봐요"),
    "look-back": ("뒤를 돌아봐요", "{을} 돌아봐요"), "whisper": ("소곤소곤 말해요", "{}에게 소곤소곤 말해요"),
    "wave": ("반갑게 인사해요", "{}에게 반갑게 인사해요"), "point": ("앞을 가리켜요", "{을} 가리켜요"),
    "dance": ("춤을 춰요", "{과} 함께 춤을 춰요"), "eat": ("맛있게 먹어요", "{과} 함께 먹어요"),
    "give": ("두 손을 내밀어요", "{}에게 두 손을 내밀어요"),
    "carry": ("한 아름 안고 가요", "{}에게 한 아름 안고 와요"),
    "pull": ("힘껏 당겨요", "{} 쪽으로 힘껏 당겨요"),
    "push": ("힘껏 밀어요", "{을} 힘껏 밀어요"), "throw": ("높이 던져요", "{}에게 던져요"),
    "kneel": ("무릎을 꿇고 앉아요", "{} 앞에 무릎을 꿇고 앉아요"),
    "crouch": ("몸을 웅크려요", "{} 곁에 몸을 웅크려요"), "climb": ("위로 올라가요", "{} 쪽으로 올라가요"),
    "fall": ("벌러덩 넘어져요", "{} 앞에서 넘어져요"), "read": ("책을 읽어요", "{과} 함께 책을 읽어요"),
    "work": ("두 손을 바쁘게 움직여요", "{} 곁에서 두 손을 바쁘게 움직여요"),
    "row": ("노를 저어요", "{} 쪽으로 노를 저어요"),
}  # fmt: skip
_EN_WEATHERS = {"cloudy": "cloudy", "rain": "rainy", "snow": "snowy", "wind": "windy", "fog": "foggy",
                "storm": "stormy"}  # fmt: skip
_KO_WEATHERS = {"cloudy": "흐린", "rain": "비 내리는", "snow": "눈 내리는", "wind": "바람 부는",
"fog": "안개 낀",
                "storm": "폭풍우 치는"}  # fmt: skip
_EN_TIMES = {"dawn": "morning", "day": "day", "dusk": "evening", "night": "night"}
_KO_TIMES = {"dawn": "이른 아침", "day": "낮", "dusk": "저녁", "night": "밤"}


def described(
    scene: SceneGraph,
    cast: tuple[Character, ...],
    code: LanguageCode,
    *,
    places: Mapping[str, str] | None = None,
) -> SceneGraph:
    """Return `scene` with its description; `places` words places the lexicon lacks (“in the …”) by kind."""
    where = _where(scene, code, places or {})
    people = {one.id: one for one in cast}
    tell = _English(scene, people) if code == "en" else _Korean(scene, people)
    sentences = [tell.first(where), *tell.others(), *tell.things()]
    made = sentences[0]
    for sentence in sentences[1:]:
        if sentence and len(made) + 1 + len(sentence) <= LONGEST:
            made = f"{made} {sentence}"
    return scene.model_copy(update={"description": language(code).polish(made[:LONGEST])})


def _where(scene: SceneGraph, code: LanguageCode, places: Mapping[str, str]) -> str:
    if scene.place.kind in places:
        return places[scene.place.kind]
    known = lexicon().places.get(scene.place.kind)
    if known is not None:
        return known.en.in_ if code == "en" else known.ko.in_
    return f"in the {scene.place.label}" if code == "en" else scene.place.label


class _Describer:
    """What both languages do alike: who is told first, which things are left to name."""

    def __init__(self, scene: SceneGraph, people: Mapping[str, Character]) -> None:
        self.scene = scene
        self.people = people
        figures = [figure for figure in scene.figures if figure.character in people]
        self.figures = sorted(figures, key=lambda figure: figure.character != scene.focus)
        self.named: set[str] = set()

    def left_over(self, *, sky: bool) -> list[Prop]:
        """Return the things in (or not in) the air that no figure's sentence has named, each kind once."""
        left = {
            prop.kind: prop
            for prop in self.scene.props
            if prop.kind not in self.named and prop.spot != "held" and (prop.spot in ("sky", "air")) == sky
        }
        return list(left.values())[:_BESIDE]

    def aim(self, figure: Figure) -> str:
        """Return what the figure's pose is aimed at; a hug is for the other one when there are two."""
        if figure.toward or figure.pose not in ("hug", "whisper", "wave") or len(self.figures) != 2:
            return figure.toward
        return next(one.character for one in self.figures if one.character != figure.character)

    def prop(self, kind: str) -> Prop | None:
        """Return the thing of that kind in the scene."""
        return next((prop for prop in self.scene.props if prop.kind == kind), None)


class _English(_Describer):
    def first(self, where: str) -> str:
        weather = _EN_WEATHERS.get(self.scene.weather)
        time = _EN_TIMES[self.scene.time]
        when = ""
        if weather:
            when = f"on {with_article(f'{weather} {time}')} "
        elif self.scene.time != "day":
            when = {"dawn": "at dawn ", "dusk": "in the evening "}.get(self.scene.time, "at night ")
        opening = when + where
        opening = opening[0].upper() + opening[1:]
        if not self.figures:
            return f"{opening}, all is quiet."
        return f"{opening}, {self._does(self.figures[0])}."

    def others(self) -> list[str]:
        told = [f"Nearby, {self._does(figure)}." for figure in self.figures[1:2]]
        rest = [self._who(figure.character) for figure in self.figures[2:]]
        if rest:
            told.append(f"{_and(rest)} {'is' if len(rest) == 1 else 'are'} there too.")
        return told

    def things(self) -> list[str]:
        beside = [self._thing(prop.kind) for prop in self.left_over(sky=False)]
        above = [self._thing(prop.kind) for prop in self.left_over(sky=True)]
        told = []
        if beside:
            told.append(f"Close by {'is' if len(beside) == 1 else 'are'} {_and(beside)}.")
        if above:
            told.append(f"Overhead {'is' if len(above) == 1 else 'are'} {_and(above)}.")
        return told

    def _does(self, figure: Figure) -> str:
        alone, aimed = _EN_VERBS[figure.pose]
        held = self._thing(figure.holding) if figure.holding else ""
        target = self._target(self.aim(figure))
        if held and figure.pose in ("hold", "eat", "hug") and not (target and figure.pose == "hug"):
            verb = f"{ {'hold': 'holds', 'eat': 'eats', 'hug': 'hugs'}[figure.pose] } {held}".strip()
            held = ""
        else:
            verb = aimed.format(target) if target else alone
        self.named |= {*figure.things, figure.toward}
        tail = [f"holding {held}" if held else "", lexicon().feelings[figure.feeling].en.shown]
        return ", ".join([f"{self._who(figure.character)} {verb}", *(one for one in tail if one)])

    def _who(self, character: str) -> str:
        one = self.people[character]
        if one.noun.casefold() in one.name.casefold():
            return one.name
        return f"{one.name} the {one.noun}"

    def _target(self, toward: str) -> str:
        if toward in self.people:
            return self.people[toward].name
        if self.prop(toward) is not None or toward in lexicon().things:
            return self._thing(toward)
        place = lexicon().places.get(toward)
        return place.en.the if place else ""

    def _thing(self, kind: str) -> str:
        prop = self.prop(kind)
        known = lexicon().things.get(kind)
        noun = prop.label if prop else known.en.noun if known else kind
        if known is None:
            return with_article(noun)
        forms = thing_forms("en", noun, mass=known.en.mass, unique=known.en.unique, many=known.en.plural)
        return forms["s"] if prop and prop.count > 1 else forms["a"]


class _Korean(_Describer):
    def first(self, where: str) -> str:
        weather = _KO_WEATHERS.get(self.scene.weather)
        time = "" if self.scene.time == "day" and not weather else _KO_TIMES[self.scene.time]
        opening = " ".join(part for part in (weather, time, where) if part)
        if not self.figures:
            return f"{attach(opening, '이')} 고요해요."
        return f"{opening}에서 {self._does(self.figures[0])}."

    def others(self) -> list[str]:
        told = [f"곁에서 {self._does(figure)}." for figure in self.figures[1:2]]
        rest = [self._who(figure.character) for figure in self.figures[2:]]
        if rest:
            told.append(f"{_ko_and(rest)}도 함께 있어요.")
        return told

    def things(self) -> list[str]:
        beside = [self._thing(prop.kind) for prop in self.left_over(sky=False)]
        above = [self._thing(prop.kind) for prop in self.left_over(sky=True)]
        told = []
        if beside:
            told.append(f"가까이에 {attach(_ko_and(beside), '이')} 보여요.")
        if above:
            told.append(f"하늘에는 {attach(_ko_and(above), '이')} 있어요.")
        return told

    def _does(self, figure: Figure) -> str:
        alone, aimed = _KO_VERBS[figure.pose]
        held = self._thing(figure.holding) if figure.holding else ""
        target = self._target(self.aim(figure))
        carried = f"{attach(held, '을')} 들고" if held else ""
        if held and figure.pose in ("hold", "eat", "hug") and not (target and figure.pose == "hug"):
            ends = {"hold": "들고 있어요", "eat": "맛있게 먹어요", "hug": "꼭 껴안고 있어요"}
            verb, carried = f"{attach(held, '을')} {ends[figure.pose]}", ""
        elif target:
            verb = aimed
            for josa in ("을", "과"):
                verb = verb.replace(f"{{{josa}}}", attach(target, josa))
            verb = verb.replace("{}", target)
        else:
            verb = alone
        self.named |= {*figure.things, figure.toward}
        feeling = lexicon().feelings[figure.feeling].ko.shown
        if figure.pose in ("cry", "sleep"):
            feeling = ""
        words = (attach(self._who(figure.character), "이"), carried, feeling, verb)
        return " ".join(word for word in words if word)

    def _who(self, character: str) -> str:
        one = self.people[character]
        return one.name if one.noun in one.name else f"{one.noun} {one.name}"

    def _target(self, toward: str) -> str:
        if toward in self.people:
            return self.people[toward].name
        if self.prop(toward) is not None or toward in lexicon().things:
            return self._thing(toward)
        place = lexicon().places.get(toward)
        return place.ko.noun if place else ""

    def _thing(self, kind: str) -> str:
        prop = self.prop(kind)
        if prop is not None:
            return prop.label
        known = lexicon().things.get(kind)
        return known.ko.noun if known else kind


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _ko_and(names: list[str]) -> str:
    made = names[0]
    for name in names[1:]:
        made = f"{attach(made, '과')} {name}" if made == names[0] else f"{made}, {name}"
    return made
