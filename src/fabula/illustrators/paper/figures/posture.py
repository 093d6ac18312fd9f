"""Postures: what every pose and feeling does to the joints. Outlines are never touched here."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from fabula.core.words import Feeling, Pose
from fabula.illustrators.paper.figures.lying import BEDS, laid_down
from fabula.illustrators.paper.figures.puppet import Move, Puppet
from fabula.illustrators.paper.figures.rigs.wheelchair import FOOTPLATE, LEGS, SEATED
from fabula.illustrators.paper.pen import Point

Arm = tuple[float, float]

# arms that go to a place on the body, wherever this body has it
HIPS, CHIN, MOUTH, EYES, HEART, BELLY, HELD = "hips", "chin", "mouth", "eyes", "heart", "belly", "held"
FOLDED: dict[str, Arm] = {HELD: (34, 0), HIPS: (30, 0)}
"""Where wings, fins and claws without an elbow go instead; any other place folds them inward."""


@dataclass(frozen=True)
class Stance:
    """A posture in words of the body, facing right; degrees.

    Arms are (raise outward from hanging, bend of the elbow inward); legs swing forward; `lean`, `head` and
    `roll` turn clockwise; `front` names the arms that come before the face; `lift` leaves the ground.
    """

    left: Arm | str = (16, 14)
    right: Arm | str = (16, 14)
    legs: Arm = (0, 0)
    lean: float = 0
    head: float = 0
    nod: float = 0
    turn: float = 0
    roll: float = 0
    lift: float = 0
    front: str = ""
    shut: bool = False
    gaze: Point | None = None
    mouth: str = ""
    ears: float = 0
    tail: float = 0
    flap: float = 0
    squash: float = 1.0


STANCES: dict[Pose, Stance] = {
    "stand": Stance(),
    "walk": Stance(left=(30, 12), right=(34, 26), legs=(-20, 22), lean=4, head=-2, tail=8),
    "run": Stance(
        left=(58, -10), right=(62, 50), legs=(-46, 40), lean=12, head=-6, lift=14, ears=14, tail=18
    ),
    "sit": Stance(left=(20, 30), right=(20, 34), legs=(-66, 72)),
    "lie": Stance(left=(24, 20), right=(40, 60), legs=(-6, 10), roll=-86, head=10, gaze=(0.2, -0.35)),
    "sleep": Stance(left=(12, 30), right=(34, 100), legs=(-4, 12), roll=-86, head=8, shut=True, ears=10),
    "reach": Stance(left=(24, 10), right=(106, -8), legs=(-8, 6), lean=5, head=-7, gaze=(0.5, -0.4)),
    "hold": Stance(left=BELLY, right=HELD),
    "hug": Stance(left=(-48, 24), right=(64, 20), lean=6, head=8, front="l", shut=True),
    "jump": Stance(left=(122, -14), right=(128, -14), legs=(26, -24), lift=46, head=-3, ears=-8, tail=-14),
    "fly": Stance(left=(100, -8), right=(112, -12), legs=(34, 20), roll=16, head=-12, lift=70, flap=34),
    "swim": Stance(left=(112, 10), right=(132, -10), legs=(36, 14), roll=50, head=-40, lift=20, flap=10),
    "cry": Stance(left=EYES, right=EYES, shut=True, head=5, nod=5, front="lr", ears=16),
    "look-up": Stance(left=(22, 10), right=(22, 16), head=-13, lean=-3, gaze=(0.25, -0.75)),
    "look-back": Stance(left=(26, 14), right=(22, 20), turn=-1, head=-5, lean=4, gaze=(-0.6, 0.0)),
    "whisper": Stance(left=(20, 22), right=MOUTH, lean=9, head=7, front="r", mouth="round"),
    "wave": Stance(left=(20, 26), right=(112, -38), head=-4, lean=-2, front="r"),
    "point": Stance(left=HIPS, right=(94, -4), lean=2, gaze=(0.6, -0.05)),
    "dance": Stance(
        left=(64, -42), right=(136, -26), legs=(-4, 38), lean=-7, head=9, lift=6, ears=-8, tail=-18
    ),
    "eat": Stance(left=BELLY, right=CHIN, front="r", mouth="munch", nod=3),
    "give": Stance(left=(-20, 60), right=(74, 14), lean=5, gaze=(0.5, 0.1)),
    "carry": Stance(left=BELLY, right=BELLY, legs=(-14, 16), lean=-3, front="lr"),
    "pull": Stance(left=(-40, 40), right=(66, 10), legs=(18, 34), lean=-12, head=4),
    "push": Stance(left=(-52, 20), right=(84, 0), legs=(-34, 20), lean=13, head=-4),
    "throw": Stance(left=(40, 10), right=(132, -20), legs=(-14, 20), lean=-8, gaze=(0.5, -0.5)),
    "kneel": Stance(left=(14, 40), right=(30, 40), legs=(-66, 72), lean=6),
    "crouch": Stance(left=(14, 50), right=(20, 50), legs=(-66, 72), lean=12, head=6),
    "climb": Stance(left=(112, -10), right=(120, -10), legs=(30, -20), lift=30, gaze=(0.2, -0.7)),
    "fall": Stance(left=(100, 0), right=(110, 0), legs=(20, 60), roll=-40, lift=6, mouth="round"),
    "read": Stance(left=BELLY, right=BELLY, front="lr", gaze=(0.0, 0.6), nod=4),
    "work": Stance(left=BELLY, right=HELD, front="lr", gaze=(0.4, 0.5), nod=3),
    "row": Stance(left=BELLY, right=(54, 30), legs=(-66, 72), lean=-6, front="lr"),
}
FREE_ARMS: frozenset[Pose] = frozenset(("stand", "sit", "look-back"))
LYING: frozenset[Pose] = frozenset(("lie", "sleep"))

# what a feeling adds: (left arm, right arm, arms before the face) or None, head, lean, nod, ears, squash
_Mood = tuple[tuple[Arm | str, Arm | str, str] | None, float, float, float, float, float]
MOODS: dict[Feeling, _Mood] = {
    "calm": (None, 0, 0, 0, 0, 1.0),
    "happy": (((17, 22), (27, 36), ""), -3, -1, 0, -3, 1.0),
    "joyful": (((132, -12), (138, -18), ""), -5, -2, 0, -8, 1.02),
    "sad": (((5, 6), (5, 10), ""), 7, 3, 7, 24, 0.98),
    "crying": (((20, 16), EYES, "r"), 5, 2, 6, 28, 0.98),
    "angry": ((HIPS, HIPS, ""), 3, 4, 2, 14, 1.0),
    "afraid": ((MOUTH, MOUTH, "lr"), -4, -7, 4, 18, 0.98),
    "surprised": (((66, 34), (70, 30), ""), -3, -4, -3, -10, 1.02),
    "curious": (((24, 16), (30, 46), ""), 10, 5, 0, -5, 1.0),
    "thoughtful": ((BELLY, CHIN, "r"), 6, 0, 2, 0, 1.0),
    "proud": ((HIPS, HIPS, ""), -6, -4, -3, -6, 1.03),
    "brave": ((HIPS, (30, 10), ""), -4, -4, -3, -6, 1.03),
    "shy": ((BELLY, BELLY, ""), 8, -2, 5, 14, 0.98),
    "tired": (((4, 0), (4, 4), ""), 6, 6, 9, 20, 0.97),
    "sleepy": (((6, 6), MOUTH, "r"), 8, 3, 7, 16, 0.98),
    "loving": ((HEART, HEART, ""), 8, 2, 0, 4, 1.0),
    "hungry": ((BELLY, BELLY, ""), 4, 3, 3, 6, 1.0),
    "ill": (((10, 14), BELLY, ""), 8, 4, 8, 24, 0.97),
    "lonely": (((8, 10), HEART, ""), 8, 2, 8, 24, 0.98),
    "worried": ((HEART, CHIN, "r"), 4, -3, 3, 14, 0.99),
}


@dataclass(frozen=True)
class Posture:
    """The moves of all joints, and what the face must follow."""

    moves: Mapping[str, Move]
    front: frozenset[str] = field(default_factory=frozenset)
    lift: float = 0
    shut: bool = False
    gaze: Point | None = None
    mouth: str = ""
    lying: bool = False
    asleep: bool = False


def stance(plan: str, pose: Pose, feeling: Feeling, holding: bool) -> Stance:
    """Return the stance of `pose` coloured by `feeling`, fitted to the body `plan`."""
    base = STANCES[pose]
    arms, head, lean, nod, ears, squash = MOODS[feeling]
    if pose in FREE_ARMS and arms is not None:
        base = replace(base, left=arms[0], right=arms[1], front=arms[2])
    if holding and pose in (
        "stand",
        "walk",
        "run",
        "sit",
        "look-up",
        "look-back",
        "wave",
        "dance",
        "jump",
        "cry",
    ):
        base = replace(base, right=HELD, front=base.front.replace("r", ""))
        if pose == "wave":
            base = replace(base, left=(112, -38), front="l")
    if pose not in LYING:
        base = replace(
            base,
            head=base.head + head,
            lean=base.lean + lean,
            nod=base.nod + nod,
            ears=base.ears + ears,
            squash=squash,
        )
    if feeling == "joyful" and pose == "stand":
        base = replace(base, lift=base.lift + 8)
    return _fitted(plan, pose, base)


def _fitted(plan: str, pose: Pose, s: Stance) -> Stance:
    """Return `s` as a body of `plan` takes it."""
    fit = _FITS.get(plan)
    return s if fit is None else fit(pose, s)


def _biped(pose: Pose, s: Stance) -> Stance:
    return replace(s, left=_clear_of_head(s.left), right=_clear_of_head(s.right))


def _person(pose: Pose, s: Stance) -> Stance:
    return replace(s, legs=(70, 82)) if pose == "sit" else s


def _gowned(pose: Pose, s: Stance) -> Stance:
    return replace(s, legs=(0, 0) if pose == "sit" else (s.legs[0] * 0.4, s.legs[1] * 0.4))


def _bird(pose: Pose, s: Stance) -> Stance:
    wings = [
        arm if isinstance(arm, str) else (arm[0] * (1.0 if arm[0] > 60 else 0.5), 0.0)
        for arm in (s.left, s.right)
    ]
    legs = (0.0, 0.0) if pose in ("sit", *LYING) else (s.legs[0] * 0.8, s.legs[1] * 0.8)
    roll = {"lie": -14, "sleep": 0, "swim": 4}.get(pose, s.roll)
    if pose == "fly":
        wings = [(122, 0), (118, 0)]
    return replace(
        s, left=wings[0], right=wings[1], legs=legs, roll=roll, head=s.head * 0.6, lean=s.lean * 0.8
    )


_TILTS: dict[Pose, float] = {
    "fly": -8, "swim": -4, "jump": -16, "run": 6, "lie": 10, "sleep": 9, "look-up": -14, "dance": 12,
}  # fmt: skip


def _floating(pose: Pose, s: Stance) -> Stance:
    turn = _TILTS.get(pose, 0) + (s.head + s.lean) * 0.45
    return replace(s, roll=turn, lean=0, lift=_leap(pose, s))


def _grounded(pose: Pose, s: Stance) -> Stance:
    turn = _TILTS[pose] if pose in ("jump", "fly", "dance") else s.lean * 0.25
    return replace(s, roll=turn, lean=0, lift=_leap(pose, s))


def _wheeled(pose: Pose, s: Stance) -> Stance:
    s = _grounded(pose, s)
    return replace(s, roll=s.roll - 4) if pose == "look-up" else s


def _leap(pose: Pose, s: Stance) -> float:
    return s.lift if pose in ("jump", "fly") else 10 if pose == "dance" else 0


def _rooted(pose: Pose, s: Stance) -> Stance:
    roll = {"jump": -4, "dance": 7, "run": 8, "lie": 6, "sleep": 4}.get(pose, 0)
    lift = s.lift if pose in ("jump", "fly") else 0
    return replace(s, roll=roll, lift=lift, lean=s.lean * 0.7, head=s.head * 0.8)


def _winged(pose: Pose, s: Stance) -> Stance:
    turn = 14 if pose in ("fly", "swim", "run") else 0
    lift = 0 if pose in ("sit", *LYING) else max(s.lift, 16)
    return replace(s, roll=turn, legs=(s.legs[0] * 0.7, s.legs[1] * 0.7), lift=lift, flap=s.flap * 0.6)


def _limbed(pose: Pose, s: Stance) -> Stance:
    roll = -72.0 if pose in LYING else 0.0 if pose == "swim" else s.roll
    return replace(s, roll=roll, lean=s.lean + s.head * 0.5, head=0)


def _seated(pose: Pose, s: Stance) -> Stance:
    """Return `s` in a wheelchair: what legs would do, arms and wheels do."""
    arms = _ROLLING.get(pose, (s.left, s.right))
    front = s.front if pose not in _ROLLING else ""
    lean = {"walk": 3.0, "run": 9.0}.get(pose, s.lean * (0.0 if pose in LYING else 0.6))
    head = 13.0 if pose == "sleep" else 4.0 if pose == "lie" else s.head
    lift = {"jump": 16.0, "fly": 60.0}.get(pose, 0.0)
    tilt = {"run": -5.0, "jump": -7.0, "fly": -8.0, "dance": 4.0}.get(pose, 0.0)
    return replace(
        s, left=_clear_of_head(arms[0]), right=_clear_of_head(arms[1]), front=front, legs=(0, 0), lean=lean,
        head=head, lift=lift, roll=tilt,
    )  # fmt: skip


_LAP = ((14.0, 62.0), (14.0, 62.0))
_ROLLING: dict[Pose, tuple[Arm, Arm]] = {
    "walk": ((28, 22), (24, 30)), "run": ((44, -4), (40, 10)), "sleep": _LAP, "lie": _LAP, "sit": _LAP,
    "swim": ((62, 20), (66, 20)),
}  # fmt: skip
"""Where the hands are on the wheels, or in the lap."""

_FITS: dict[str, Callable[[Pose, Stance], Stance]] = {
    "biped": _biped, "person": _person, "gowned": _gowned, "bird": _bird, "swimmer": _floating,
    "hover": _floating, "crawler": _grounded, "vehicle": _wheeled, "rooted": _rooted, "winged": _winged,
    "limbed": _limbed, SEATED: _seated,
}  # fmt: skip


def _clear_of_head(arm: Arm | str) -> Arm | str:
    """Return an arm that is not raised so far that a big head hides it."""
    return arm if isinstance(arm, str) or arm[0] <= 114 else (112.0, min(arm[1], -24.0))


def take(puppet: Puppet, pose: Pose, feeling: Feeling, *, holding: bool) -> Posture:
    """Return the moves for `pose` and `feeling` on the body of `puppet`; elders stoop."""
    plan = puppet.plan
    s = stance(plan, pose, feeling, holding)
    bent = 0.0 if pose in LYING else puppet.stoop
    wag = s.tail + {"happy": -8, "joyful": -14, "sad": 14, "afraid": 18, "angry": -10}.get(feeling, 0)
    tuck = 1.0
    if plan == "bird" and pose in ("sit", *LYING):
        tuck = 0.12
    elif plan == "gowned" and pose == "sit":
        tuck = 0.5
    left, fore_left = _arm(puppet, -1, s.left)
    right, fore_right = _arm(puppet, 1, s.right)
    moves = {
        "root": Move(turn=s.roll),
        "body": Move(turn=s.lean + bent, sy=s.squash),
        "head": Move(turn=s.head - bent * 0.7, dy=s.nod, dx=bent * 0.8),
        "face": Move(
            dx=s.turn * 0.125 * puppet.face.size + (s.head + s.lean) * 0.35,
            dy=s.nod * 0.7 + (-9 if pose == "look-up" else 0),
        ),
        "cape": Move(sy=0.68) if pose == "sit" else Move(),
        "skirt": Move(sx=1.2, sy=0.5) if pose == "sit" else Move(),
        "arm-left": Move(turn=left),
        "fore-left": Move(turn=fore_left),
        "arm-right": Move(turn=right),
        "fore-right": Move(turn=fore_right),
        "leg-left": Move(turn=-s.legs[0], sy=tuck),
        "leg-right": Move(turn=-s.legs[1], sy=tuck),
        "ear-left": Move(turn=-s.ears),
        "ear-right": Move(turn=s.ears),
        "tail": Move(turn=wag),
        "wing-left": Move(turn=s.flap),
        "wing-right": Move(turn=-s.flap),
    }
    if plan == SEATED:
        moves |= _in_the_chair(puppet, s.roll)
    if pose in LYING and plan in BEDS:
        moves |= laid_down(puppet, BEDS[plan][pose])
    names = {"l": ("arm-left", "fore-left"), "r": ("arm-right", "fore-right")}
    front = frozenset(joint for key in s.front for joint in names[key])
    lying = pose in LYING and plan != SEATED
    return Posture(moves, front, s.lift, s.shut, s.gaze, s.mouth, lying, pose == "sleep")


def _in_the_chair(puppet: Puppet, roll: float) -> dict[str, Move]:
    """Return the moves of a body in its wheelchair: lower by what its legs come towards us."""
    hip = puppet.joints["leg-left"].pivot[1]
    drop = Move(turn=roll, dy=-hip * (1 - LEGS) - FOOTPLATE)
    legs = Move(sy=LEGS)
    moves = {"root": drop, "chair": Move(turn=roll), "leg-left": legs, "leg-right": legs}
    return moves | {"skirt": Move(sx=1.02, sy=LEGS), "cape": Move(sy=0.6)}


def _arm(puppet: Puppet, side: int, arm: Arm | str) -> Arm:
    """Return the turns of upper arm and forearm on `side` (-1 left, 1 right)."""
    name = "left" if side < 0 else "right"
    if isinstance(arm, str):
        if f"fore-{name}" in puppet.joints:
            return _reaching(puppet, side, name, _place(puppet, side, arm))
        arm = FOLDED.get(arm, (-8, 0))
    return -side * arm[0], side * arm[1]


def _place(puppet: Puppet, side: int, place: str) -> Point:
    """Return the point a hand goes to, in resting coordinates."""
    face = puppet.face
    sx, sy = puppet.joints["arm-right"].pivot
    hip = puppet.joints["body"].pivot[1]
    if place == EYES:
        return face.x + side * face.eye_gap * 1.15, face.eye_y + face.size * 0.12
    if place == MOUTH:
        return face.x + side * face.size * 0.2, face.mouth_y + face.size * 0.05
    if place == CHIN:
        return face.x + side * face.size * 0.24, face.mouth_y + face.size * 0.14
    if place == HIPS:
        return side * sx * 1.02, sy + (hip - sy) * 0.8
    if place == HEART:
        return side * sx * 0.22, sy + (hip - sy) * 0.34
    if place == BELLY:
        return side * sx * 0.36, sy + (hip - sy) * 0.62
    return side * (sx + 14), sy + (hip - sy) * 0.56


def _reaching(puppet: Puppet, side: int, name: str, goal: Point) -> Arm:
    """Return the turns that bring the hand to `goal`, the elbow pointing outward."""
    shoulder = puppet.joints[f"arm-{name}"].pivot
    elbow = puppet.joints[f"fore-{name}"].pivot
    rest = puppet.hand[1]
    hand = (side * abs(rest[0]), rest[1])
    upper, fore = math.dist(shoulder, elbow), math.dist(elbow, hand)
    far = min(max(math.dist(shoulder, goal), abs(upper - fore) + 1), upper + fore - 0.5)
    towards = math.atan2(goal[1] - shoulder[1], goal[0] - shoulder[0])
    spread = math.acos(min(max((upper**2 + far**2 - fore**2) / (2 * upper * far), -1.0), 1.0))
    choices = (towards + spread, towards - spread)
    at = max(choices, key=lambda angle: side * math.cos(angle))
    bent = (shoulder[0] + upper * math.cos(at), shoulder[1] + upper * math.sin(at))
    tip = (shoulder[0] + far * math.cos(towards), shoulder[1] + far * math.sin(towards))
    turn = math.degrees(at - math.atan2(elbow[1] - shoulder[1], elbow[0] - shoulder[0]))
    last = math.atan2(tip[1] - bent[1], tip[0] - bent[0]) - math.atan2(hand[1] - elbow[1], hand[0] - elbow[0])
    return turn, math.degrees(last) - turn
