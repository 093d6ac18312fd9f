"""Figures: the same character everywhere, every feeling and pose for every rig, and a cast told apart."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest
import yaml
from lxml import etree

from fabula.core.values import Character, Look
from fabula.core.words import FEELINGS, POSES, Feeling
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures import DrawnFigure, draw_figure, dress
from fabula.illustrators.paper.figures.card import who
from fabula.illustrators.paper.figures.describe import in_words
from fabula.illustrators.paper.figures.drawing import CLOSE_BROW, COMMON, _seen
from fabula.illustrators.paper.figures.face import EXPRESSIONS, Doing, features
from fabula.illustrators.paper.figures.kinds import ALIASES, BY_CATEGORY, KINDS
from fabula.illustrators.paper.figures.people import PEOPLE, PEOPLE_ALIASES
from fabula.illustrators.paper.figures.rigs import RIGS, build
from fabula.illustrators.paper.figures.threequarter import bumps, edges_at
from fabula.illustrators.paper.hours import light
from fabula.illustrators.paper.palette import PALETTES, hue_gap, lch, mix, oklch, shift

FACE = {"eye-left", "eye-right", "brow-left", "brow-right", "mouth", "cheek"}
MARKS = {"tear", "doze", "breath"}
# one kind for every rig, and a thing with and without a glyph
CAST = {
    "plush": "rabbit", "person": "grandmother", "bird": "crane", "swimmer": "whale", "octopus": "octopus",
    "shell": "turtle", "serpent": "snake", "insect": "bee", "spirit": "dokkaebi", "robot": "robot",
    "snowman": "snowman", "sky": "star", "plant": "flower", "vehicle": "train", "thing": "teapot",
}  # fmt: skip


def character(kind: str, **given: Any) -> Character:
    category = "person" if kind in PEOPLE else "animal"
    known = {"id": kind, "name": kind.title(), "noun": kind, "category": category, "role": "hero"}
    return Character(kind=kind, **{**known, **given})


def look_of(kind: str, *, seed: int = 3, others: tuple[Look, ...] = (), **given: Any) -> Look:
    if kind == "teapot":
        given = {"category": "thing", "emoji": "🫖", **given}
    return dress(character(kind, **given), others=others, palette=PALETTES["meadow"], seed=seed)


def tree(drawn: DrawnFigure) -> etree._Element:
    return etree.fromstring(f'<svg xmlns:xlink="http://www.w3.org/1999/xlink">{drawn.svg}</svg>'.encode())


def parts(drawn: DrawnFigure, *, face: bool = False) -> dict[str, list[tuple[str | None, ...]]]:
    """Return outline and colour of every part, without (or with only) the face."""
    found: dict[str, list[tuple[str | None, ...]]] = {}
    for one in tree(drawn).iter("{*}path", "{*}ellipse"):
        name = one.get("data-part")
        if name is None or (name in FACE | MARKS) != face:
            continue
        keys = ("d", "cx", "cy", "rx", "ry", "fill", "stroke", "stroke-width", "data-role")
        found.setdefault(name, []).append(tuple(one.get(key) for key in keys))
    return {name: sorted(shapes, key=str) for name, shapes in found.items()}


def colours(drawn: DrawnFigure) -> set[str]:
    return set(re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', drawn.svg))


def test_every_rig_is_tried_here() -> None:
    assert set(CAST) == set(RIGS)
    for rig, kind in CAST.items():
        assert look_of(kind).rig == rig


@pytest.mark.parametrize("kind", CAST.values())
def test_every_pose_keeps_every_part(kind: str) -> None:
    look = look_of(kind)
    resting = parts(draw_figure(look))
    assert len(resting) >= 4 or kind == "teapot"
    for pose in POSES:
        drawn = draw_figure(look, pose=pose)
        assert parts(drawn) == resting, pose
        assert drawn.width > 0
        assert drawn.height > 0


@pytest.mark.parametrize("kind", CAST.values())
def test_every_feeling_changes_the_face_and_nothing_else(kind: str) -> None:
    look = look_of(kind)
    resting = parts(draw_figure(look))
    faces: dict[str, str] = {}
    for feeling in FEELINGS:
        drawn = draw_figure(look, feeling=feeling)
        assert parts(drawn) == resting, feeling
        face = parts(drawn, face=True)
        key = str([face.get(name) for name in ("brow-left", "brow-right", "eye-left", "eye-right", "mouth")])
        assert key not in faces, f"{feeling} looks like {faces.get(key)}"
        faces[key] = feeling


@pytest.mark.parametrize("kind", CAST.values())
def test_facing_left_keeps_every_part(kind: str) -> None:
    look = look_of(kind)
    right, left = draw_figure(look), draw_figure(look, facing="left")
    assert parts(left) == parts(right)
    assert left.svg != right.svg
    assert left.hand[0] == pytest.approx(-right.hand[0], abs=0.2)


def test_a_one_sided_mark_keeps_its_side() -> None:
    look = look_of("pirate", gender="he")
    places = []
    for facing in ("right", "left"):
        drawn = draw_figure(look, facing=facing)  # type: ignore[arg-type]  # the two facings
        patch = next(one for one in tree(drawn).iter("{*}path") if one.get("data-part") == "eye-patch")
        x, _ = placed(patch)
        places.append(x)
    assert places[0] < 0
    assert places[1] < 0


def placed(element: etree._Element) -> pen.Point:
    """Return where an outline begins on the page."""
    start = re.match(r"M(-?[\d.]+)[ ,]?(-?[\d.]+)", element.get("d", ""))
    assert start is not None
    x, y = float(start.group(1)), float(start.group(2))
    node: etree._Element | None = element
    while node is not None:
        text = node.get("transform", "")
        if text.startswith("matrix"):
            a, b, c, d, e, f = (float(v) for v in re.findall(r"-?\d*\.?\d+", text))
            x, y = a * x + c * y + e, b * x + d * y + f
        elif text.startswith("translate"):
            dx, dy = (float(v) for v in re.findall(r"-?\d*\.?\d+", text))
            x, y = x + dx, y + dy
        node = node.getparent()
    return x, y


@pytest.mark.parametrize("kind", sorted({*KINDS, *PEOPLE}))
def test_every_kind_is_drawn_well_formed_in_plain_colours(kind: str) -> None:
    look = look_of(kind)
    drawn = draw_figure(look, feeling="joyful", pose="walk")
    root = tree(drawn)
    assert "nan" not in drawn.svg
    assert "filter" not in drawn.svg
    assert "var(" not in drawn.svg
    joints = {one.get("data-joint") for one in root.iter("{*}g")}
    assert {"body", "face"} <= joints
    assert len(drawn.svg) < 17_200
    assert 60 < drawn.height < 900


def test_most_figures_are_light() -> None:
    sizes = sorted(len(draw_figure(look_of(kind)).svg) for kind in (*KINDS, *PEOPLE))
    assert sizes[len(sizes) // 2] < 12_000


@pytest.mark.parametrize("kind", CAST.values())
def test_the_same_card_draws_the_same(kind: str) -> None:
    look = look_of(kind)
    again = Look.model_validate_json(look.model_dump_json())
    assert look_of(kind) == look
    assert draw_figure(again, feeling="sad", pose="sit") == draw_figure(look, feeling="sad", pose="sit")


def test_another_seed_dresses_otherwise() -> None:
    assert len({look_of("rabbit", seed=seed).model_dump_json() for seed in range(6)}) == 6


@pytest.mark.parametrize("kind", ["rabbit", "cat", "owl", "robot", "girl", "dragon", "mouse", "turtle"])
def test_two_of_a_kind_are_told_apart(kind: str) -> None:
    for seed in range(4):
        first = look_of(kind, id="one", seed=seed)
        second = look_of(kind, id="two", seed=seed, others=(first,))
        coat = "hair" if first.rig == "person" else "fur"
        differs = [
            first.colours[coat] != second.colours[coat],
            hue_gap(lch(first.colours["accent"])[2], lch(second.colours["accent"])[2]) >= 25,
        ]
        assert all(differs), (kind, seed)


def test_a_cast_of_five_wears_five_colours() -> None:
    for name, palette in PALETTES.items():
        looks: list[Look] = []
        for kind in ("rabbit", "bear", "girl", "owl", "fox"):
            looks.append(dress(character(kind), others=tuple(looks), palette=palette, seed=8))
        for one, other in combinations(looks, 2):
            gap = hue_gap(lch(one.colours["accent"])[2], lch(other.colours["accent"])[2])
            assert gap >= 25, (name, one.character, other.character)


def test_a_family_shares_its_skin() -> None:
    mother = look_of("mother")
    child = look_of("girl", others=(mother,))
    assert child.colours["skin"] == mother.colours["skin"]


def test_a_korean_family_has_dark_hair() -> None:
    for seed in range(30):
        father = look_of("father", noun="아빠", age="adult", seed=seed)
        child = look_of("girl", noun="여자아이", others=(father,), seed=seed)
        assert all(lch(one.colours["hair"])[0] < 0.4 for one in (father, child))
    assert any(lch(look_of("girl", seed=seed).colours["hair"])[0] > 0.7 for seed in range(30))


def test_a_colour_the_idea_names_is_worn_as_fur() -> None:
    for word, hue in (("blue", 245), ("파란", 245), ("green", 142)):
        look = look_of("rabbit", traits=(word,))
        assert hue_gap(lch(look.colours["fur"])[2], hue) < 12
        assert look.words


def test_the_elder_has_grey_brows_and_glasses_or_a_shawl() -> None:
    for seed in range(4):
        look = look_of("bear", age="elder", seed=seed)
        assert lch(look.colours["brow"])[1] < 0.04
        assert "old" in look.words
        assert look.ratios["stoop"] > 0


def test_the_old_are_no_toys_of_the_young() -> None:
    hero = look_of("bear", age="child", size="large", role="hero")
    hedgehog = look_of("hedgehog", age="elder", size="small", role="elder", others=(hero,))
    mouse = look_of("mouse", age="elder", size="tiny", role="elder", others=(hero,))
    whale = look_of("whale", age="child", size="giant", role="hero")
    beside = look_of("hedgehog", age="elder", size="small", role="elder", others=(whale,))
    assert hedgehog.ratios["scale"] >= hero.ratios["scale"]
    assert 0.7 * hero.ratios["scale"] <= mouse.ratios["scale"] < hero.ratios["scale"]
    assert beside.ratios["scale"] < hedgehog.ratios["scale"]


def test_the_little_one_is_the_littlest_whatever_its_kind() -> None:
    hero = look_of("dragon", age="baby", size="giant")
    little = look_of("dragon", age="child", size="giant", role="little", others=(hero,))
    assert little.ratios["scale"] <= 0.75 * hero.ratios["scale"]
    hedgehog = look_of("hedgehog", age="child", size="tiny")
    owl = look_of("owl", age="child", size="small", others=(hedgehog,))
    assert owl.ratios["scale"] <= 1.4 * hedgehog.ratios["scale"]
    elephant = look_of("elephant", age="child", size="giant", others=(hedgehog,))
    assert elephant.ratios["scale"] > 2 * hedgehog.ratios["scale"]


def test_the_young_are_smaller() -> None:
    heights = [draw_figure(look_of("bear", age=age)).height for age in ("baby", "child", "adult")]
    assert heights[0] < heights[1] < heights[2]


def test_brows_and_mouth_follow_the_feeling() -> None:
    look = look_of("rabbit")

    def brow(feeling: str) -> tuple[float, float]:
        drawn = draw_figure(look, feeling=feeling)  # type: ignore[arg-type]  # a feeling
        line = next(one for one in tree(drawn).iter("{*}path") if one.get("data-part") == "brow-left")
        numbers = [float(v) for v in re.findall(r"-?\d*\.?\d+", line.get("d", ""))]
        # outer end: where the next brow's path ends is relative, so sum the steps
        inner_y, steps = numbers[1], numbers[2:]
        return inner_y, inner_y + steps[5] + steps[9]

    sad, angry, calm = brow("sad"), brow("angry"), brow("calm")
    assert sad[0] < calm[0] < angry[0]  # up is negative: sad brows rise inside, angry ones fall
    assert sad[1] > angry[1]


def test_the_sleeper_shuts_its_eyes_and_lies_low() -> None:
    look = look_of("fox")
    awake, asleep = draw_figure(look), draw_figure(look, pose="sleep")
    assert asleep.height < awake.height * 0.75
    assert asleep.width > awake.width
    assert 'data-part="doze"' in asleep.svg
    eyes = [one for one in tree(asleep).iter() if one.get("data-part") == "eye-left"]
    assert all(one.get("stroke") for one in eyes)


def test_who_leaps_or_flies_hangs_above_the_ground() -> None:
    look = look_of("rabbit")

    def lowest(drawn: DrawnFigure) -> float:
        return max(
            placed(one)[1] for one in tree(drawn).iter("{*}path") if "foot" in one.get("data-part", "")
        )

    assert lowest(draw_figure(look)) > -30
    for pose in ("jump", "fly"):
        assert lowest(draw_figure(look, pose=pose)) < -25  # type: ignore[arg-type]  # two of the poses


def test_who_holds_something_holds_it_out() -> None:
    for kind in ("rabbit", "girl", "robot", "star"):
        look = look_of(kind)
        hanging, held = draw_figure(look), draw_figure(look, holding="lantern")
        assert held.hand[1] < hanging.hand[1]
        assert held.hand[0] > 0
        assert draw_figure(look, holding="lantern", facing="left").hand[0] < 0


def test_hands_reach_the_face_of_every_body_with_elbows() -> None:
    for kind in ("rabbit", "grandmother", "giraffe", "robot", "king", "baby"):
        drawn = draw_figure(look_of(kind), pose="whisper")
        x, y, radius = drawn.head
        assert abs(drawn.hand[0] - x) < radius * 1.5
        assert drawn.hand[1] < y + radius * 1.7


def test_night_touches_a_character_and_leaves_it_itself() -> None:
    look = look_of("fox")
    day, night = draw_figure(look), draw_figure(look, time="night")
    assert colours(day) != colours(night)
    here, there = lch(look.colours["fur"]), lch(light(look.colours["fur"], "night", "clear", 0.35))
    assert 0.03 < here[0] - there[0] < 0.2
    assert hue_gap(here[2], there[2]) < 25


def test_the_lexicon_asks_for_nothing_we_cannot_draw() -> None:
    from importlib.resources import files

    text = files("fabula.lexicon").joinpath("data", "characters.yaml").read_text(encoding="utf-8")
    for key, entry in yaml.safe_load(text).items():
        one = character(
            entry.get("like", key),
            category=entry["category"],
            noun=entry["en"]["noun"],
            emoji=entry.get("emoji", ""),
        )
        name, is_person = who(one)
        if entry["category"] not in ("thing", "machine"):
            fallback = BY_CATEGORY[entry["category"]]
            known = {*KINDS, *PEOPLE, *ALIASES, *PEOPLE_ALIASES}
            assert name != fallback or one.kind in known or one.noun in known, key
        assert is_person == (name in PEOPLE and name not in KINDS) or name in PEOPLE


def test_an_unknown_noun_comes_alive() -> None:
    plain = look_of("spork", category="thing")
    glyph = look_of("spoon", category="thing", emoji="🥄")
    assert plain.rig == glyph.rig == "thing"
    assert "emoji" not in plain.parts
    assert 'data-part="glyph"' in draw_figure(glyph).svg
    assert "room" in glyph.ratios


def test_accents_and_palettes_are_hexadecimal() -> None:
    for palette in PALETTES.values():
        for colour in (*palette.roles.values(), *palette.accents):
            assert re.fullmatch("#[0-9a-f]{6}", colour)
        if palette.name == "safe":
            continue  # made for every eye, apart in OKLab instead: test_sight
        hues = [lch(one)[2] for one in palette.accents]
        assert min(hue_gap(a, b) for a, b in combinations(hues, 2)) >= 25, palette.name


def test_oklch_and_hexadecimal_agree() -> None:
    for tone in ((0.6, 0.12, 240.0), (0.85, 0.1, 90.0), (0.35, 0.05, 20.0)):
        back = lch(oklch(*tone))
        assert back[0] == pytest.approx(tone[0], abs=0.006)
        assert back[1] == pytest.approx(tone[1], abs=0.006)
        assert hue_gap(back[2], tone[2]) < 3
    assert oklch(1, 0, 0) == "#ffffff"
    assert oklch(0, 0, 0) == "#000000"
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert lch(shift("#336699", dl=0.1))[0] > lch("#336699")[0]


def test_a_smooth_outline_passes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 2.0), (12.0, 11.0), (-3.0, 9.0)]
    text = pen.smooth(points)
    numbers = [float(v) for v in re.findall(r"-?\d*\.?\d+", text)]
    x, y = numbers[0], numbers[1]
    ends = [(x + numbers[6], y + numbers[7])]
    for index in range(8, len(numbers), 4):
        ends.append((ends[-1][0] + numbers[index + 2], ends[-1][1] + numbers[index + 3]))
    for end, point in zip(ends, [*points[1:], points[0]], strict=True):
        assert end == pytest.approx(point, abs=0.11)


def test_a_look_is_said_with_the_right_article() -> None:
    orange, blue = (
        in_words(
            character("bear"), "plush", {"fur": "#8a664d", "accent": colour}, {"outfit": "waistcoat"}, ""
        )
        for colour in (oklch(0.74, 0.155, 58), oklch(0.62, 0.12, 245))
    )
    assert orange.endswith("in an orange waistcoat")
    assert blue.endswith("in a blue waistcoat")


@pytest.mark.parametrize("feeling", ["brave", "proud", "happy", "loving", "joyful", "shy"])
def test_who_feels_well_does_not_scowl(feeling: Feeling) -> None:
    inner, outer = EXPRESSIONS[feeling].brow
    assert inner >= 0
    assert outer - inner <= 2


def test_brows_of_eyes_on_top_of_a_head_stay_close_by() -> None:
    look = look_of("frog")
    puppet = build(look)
    assert bumps(puppet)
    face = _seen(puppet, look, {**COMMON, **look.colours}).face
    assert face.eye_y - face.brow_y <= face.eye_r * CLOSE_BROW + 0.1


def _eyes(drawn: DrawnFigure) -> list[bool]:
    """Return whether each eye is open: more than lines."""
    return [
        any(not one.get("stroke") for one in tree(drawn).iter() if one.get("data-part") == f"eye-{side}")
        for side in ("left", "right")
    ]


def test_a_wink_has_one_eye_open_even_in_an_embrace() -> None:
    for look in (look_of("fox"), look_of("girl"), look_of("owl")):
        for feeling, pose in (("happy", "stand"), ("worried", "stand"), ("loving", "hug")):
            assert _eyes(draw_figure(look, feeling=feeling, pose=pose, face="wink")) == [False, True]  # type: ignore[arg-type]  # a feeling, a pose


def test_what_is_sneezed_comes_from_the_mouth_and_a_sleeper_sneezes_nothing() -> None:
    look = look_of("dragon")
    for breath, role in (("", "tear"), ("bubble", "white"), ("fire", "flame")):
        drawn = draw_figure(look, face="sneeze", breath=breath)
        assert role in {
            one.get("data-role") for one in tree(drawn).iter() if one.get("data-part") == "breath"
        }
    assert "breath" not in draw_figure(look, face="sneeze", pose="sleep").svg


def test_nothing_hangs_in_the_air_beside_a_head_that_is_awake() -> None:
    look = look_of("rabbit")
    for feeling in EXPRESSIONS:
        assert MARKS & set(parts(draw_figure(look, feeling=feeling), face=True)) <= {"tear"}


def test_a_blush_keeps_within_the_head() -> None:
    for kind in ("dog", "fox", "grandmother", "boy", "deer", "owl"):
        puppet = build(look_of(kind))
        low, high = edges_at(puppet, puppet.face.cheek_y or puppet.face.eye_y) or (0.0, 0.0)
        assert low < 0 < high, kind
        turned = low, high - puppet.face.size * 0.2
        cheeks = [
            one.ellipse for one in features(puppet.face, "shy", Doing(edges=turned)) if one.part == "cheek"
        ]
        for x, _, rx, _ in filter(None, cheeks):
            assert turned[0] - 0.01 <= x - rx < x + rx <= turned[1] + 0.01, kind


def test_flowers_and_bows_leave_eyes_on_top_of_a_head_free() -> None:
    for kind in ("frog", "crocodile", "dragon"):
        look = look_of(kind, gender="she")
        for ornament in ("bow", "flower"):
            worn = look.model_copy(update={"parts": {**look.parts, "ornament": ornament}})
            puppet = build(worn)
            face = puppet.face
            pieces = [p for _, layer in puppet.layers for p in layer if p.part.startswith(ornament)]
            xs = [x for p in pieces for x, _ in p.hull]
            ys = [y for p in pieces for _, y in p.hull]
            clear = max(ys) < face.eye_y - face.eye_r or min(ys) > face.eye_y + face.eye_r
            assert clear or min(xs) > face.x + face.eye_gap + face.eye_r, (kind, ornament)


def test_animals_wear_no_gown_and_no_white_coat() -> None:
    for age in ("baby", "child", "adult", "elder"):
        for gender in ("she", "he"):
            worn = {look_of("dog", seed=s, age=age, gender=gender).parts["outfit"] for s in range(12)}
            assert not worn & {"dress", "dots", "gown", "coat", "romper"}, (age, gender)
