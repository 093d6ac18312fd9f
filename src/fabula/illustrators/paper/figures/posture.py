"""Postures: what every pose and feeling does to the joints. Outlines are never touched here."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from fabula.core.words import Feeling, Pose
from fabula.illustrators.paper.figures.arms import Bend, arm_turns
from fabula.illustrators.paper.figures.lying import can_turn_over, lain_down, tucked_in
from fabula.illustrators.paper.figures.puppet import Move, Puppet
from fabula.illustrators.paper.figures.rigs.wheelchair import FOOTPLATE, LEGS, SEATED
from fabula.illustrators.paper.figures.sitting import sat_down, with_hanging_legs
from fabula.illustrators.paper.figures.stances import (
    AIMED,
    CARRIES_ALONG,
    CHEST,
    FREE_ARMS,
    HELD,
    LEAPS,
    LOW,
    LYING,
    MOODS,
    SITTING,
    STANCES,
    UNDER,
    Arm,
    Gesture,
    Reach,
    Stance,
)
from fabula.illustrators.paper.figures.threequarter import turned_head
from fabula.illustrators.paper.pen import Point
from fabula.illustrators.paper.relations import Seated

UPRIGHT = 10.0
"""How far a body leans that stands on its feet."""
SWUNG: frozenset[Pose] = frozenset(
    ("run", "jump", "fall", "fly", "swim", "climb", "throw", "dance", "lie", "sleep", "crouch")
)
"""Poses in which it leans as it likes."""
NODDING = 13.0
"""How far the head of one sinks who sleeps sitting."""
FAR_SHOULDER, NEAR_SHOULDER = 1.6, -0.4
"""How far the shoulders move when both arms go ahead, as the chest turns, in half the width between them."""
FLAT_FOOT, ON_TIPTOE = 0.85, 60.0
"""How far a foot on the ground turns back to lie flat, and the slant of a shin from which it does not."""
AIRBORNE: frozenset[Pose] = frozenset(("fly", "jump", "fall", "swim"))
FOLDED_WINGS = (74.0, 0.5, 0.8)
"""How far wings are turned down when folded, and how narrow and short they are then."""
AHEAD = 0.2
"""What is so far ahead can be pointed at with the leading arm."""


@dataclass(frozen=True)
class Posture:
    """The moves of all joints, and what the face must follow.

    `front` names the joints that come before the face, `over` those before the body, `behind` those behind
    all. `look` is where the face is turned, in the figure's own coordinates; `both` says that both hands
    hold; `soles` that the soles are towards us; `finger` that the leading hand points.
    """

    moves: Mapping[str, Move]
    front: frozenset[str] = field(default_factory=frozenset)
    over: frozenset[str] = field(default_factory=frozenset)
    behind: frozenset[str] = field(default_factory=frozenset)
    lift: float = 0
    shut: bool = False
    gaze: Point | None = None
    look: float = 0.0
    mouth: str = ""
    lying: bool = False
    asleep: bool = False
    abed: bool = False
    both: bool = False
    soles: bool = False
    cloth: str = ""
    finger: bool = False
    seated: bool = False


def stance(plan: str, pose: Pose, feeling: Feeling, holding: bool, variant: int = 0) -> Stance:
    """Return the stance of `pose` coloured by `feeling`, fitted to the body `plan`."""
    base = STANCES[pose] if pose != "jump" else LEAPS[variant % len(LEAPS)]
    mood = MOODS[feeling]
    if pose in FREE_ARMS and mood.gestures:
        base = _with_gesture(base, mood.gestures[variant % len(mood.gestures)])
    if holding and pose in CARRIES_ALONG:
        behind = base.behind.replace("r", "")
        base = replace(base, right=HELD, front=base.front.replace("r", ""), behind=behind)
        if pose == "wave":
            base = replace(base, left=(94, -58), front="l")
    if pose == "hug" and holding:  # what one hugs lies at the breast
        base = replace(base, left=CHEST, right=CHEST)
    if pose == "eat" and holding:
        base = replace(base, right=UNDER, front="r")
    if pose not in LYING:
        carried = 1.0 if pose in FREE_ARMS and pose != "sit" else 0.5  # the deed leads, the mood colours it
        base = replace(
            base,
            head=base.head + mood.head * carried,
            lean=base.lean + mood.lean * carried,
            nod=base.nod + mood.nod,
            ears=base.ears + mood.ears,
            squash=base.squash * mood.squash,
            up=base.up + mood.up,
        )
    if pose not in SWUNG:
        roll = min(max(base.roll, -UPRIGHT), UPRIGHT)
        base = replace(base, roll=roll, lean=min(max(base.lean, -UPRIGHT - roll), UPRIGHT - roll))
    return _fitted(plan, pose, base)


def _with_gesture(base: Stance, one: Gesture) -> Stance:
    return replace(base, left=one.left, right=one.right, front=one.front, behind=one.behind)


def _fitted(plan: str, pose: Pose, s: Stance) -> Stance:
    """Return `s` as a body of `plan` takes it."""
    fit = _FITS.get(plan)
    return s if fit is None else fit(pose, s)


def _biped(pose: Pose, s: Stance) -> Stance:
    if pose == "kneel":  # short legs show that they kneel only when they are quite folded
        s = replace(s, legs=(-80, 8), low=(0.95, 0.3), lean=s.lean * 0.6, head=s.head + 4)
    return replace(s, left=_clear_of_head(s.left), right=_clear_of_head(s.right))


def _gowned(pose: Pose, s: Stance) -> Stance:
    return replace(s, legs=(s.legs[0] * 0.4, s.legs[1] * 0.4))


def _bird(pose: Pose, s: Stance) -> Stance:
    wings = [
        (arm[0] * (1.0 if arm[0] > 60 else 0.5), 0.0) if isinstance(arm, tuple) else arm
        for arm in (s.left, s.right)
    ]
    if pose == "fly":
        wings = [(122, 0), (118, 0)]
    roll = {"swim": 4.0, "fly": 16.0}.get(pose, s.roll)
    return replace(
        s, left=wings[0], right=wings[1], legs=(s.legs[0] * 0.8, s.legs[1] * 0.8), roll=roll,
        head=s.head * 0.6, lean=s.lean * 0.9,
    )  # fmt: skip


_TILTS: dict[Pose, float] = {
    "fly": -8, "swim": -4, "jump": -16, "run": 6, "lie": 10, "sleep": 9, "look-up": -14, "dance": 12,
    "pull": -9, "push": 11, "throw": -12, "climb": -24, "fall": 26, "reach": -12, "give": 5, "crouch": 7,
    "kneel": 6, "read": 6, "work": 7, "hug": 6,
}  # fmt: skip
"""How a body without legs leans into what it does."""


def _floating(pose: Pose, s: Stance) -> Stance:
    turn = _TILTS.get(pose, 0) + (s.head + s.lean) * (0.1 if pose in _TILTS else 0.45)
    aside = Reach(-30, 0.9) if s.ahead and pose != "carry" else s.left  # what goes ahead goes before no face
    return replace(s, roll=turn, lean=0, head=0, lift=_leap(pose, s), left=aside)


def _grounded(pose: Pose, s: Stance) -> Stance:
    turn = _TILTS[pose] if pose in ("jump", "fly", "fall", "climb") else s.lean * 0.3
    return replace(s, roll=turn, lean=0, lift=0 if pose == "dance" else _leap(pose, s))


def _wheeled(pose: Pose, s: Stance) -> Stance:
    s = _grounded(pose, s)
    return replace(s, roll=s.roll - 4) if pose == "look-up" else s


def _leap(pose: Pose, s: Stance) -> float:
    return s.lift if pose in ("jump", "fly") else 10 if pose in ("dance", "fall", "climb") else 0


def _rooted(pose: Pose, s: Stance) -> Stance:
    roll = {"jump": -4, "dance": 7, "run": 8, "lie": 6, "sleep": 4, "fall": 16, "pull": -6, "push": 6}
    lift = s.lift if pose in ("jump", "fly") else 0
    return replace(s, roll=roll.get(pose, 0), lift=lift, lean=s.lean * 0.7, head=s.head * 0.8)


def _winged(pose: Pose, s: Stance) -> Stance:
    turn = 14 if pose in ("fly", "swim", "run") else 0
    lift = 0 if pose in (*SITTING, *LYING, *LOW) else max(s.lift, 16)
    return replace(s, roll=turn, legs=(s.legs[0] * 0.7, s.legs[1] * 0.7), lift=lift, flap=s.flap * 0.6)


def _limbed(pose: Pose, s: Stance) -> Stance:
    roll = -72.0 if pose in LYING else 0.0 if pose == "swim" else s.roll
    return replace(s, roll=roll, lean=(s.lean + s.head * 0.5) * 0.7, head=0)


def _seated(pose: Pose, s: Stance) -> Stance:
    """Return `s` in a wheelchair: what legs would do, arms and wheels do."""
    arms = _ROLLING.get(pose, (s.left, s.right))
    front = s.front if pose not in _ROLLING else ""
    lean = {"walk": 3.0, "run": 9.0}.get(pose, s.lean * (0.0 if pose in LYING else 0.6))
    head = 13.0 if pose == "sleep" else 4.0 if pose == "lie" else s.head
    lift = {"jump": 16.0, "fly": 60.0}.get(pose, 0.0)
    tilt = {"run": -5.0, "jump": -7.0, "fly": -8.0, "dance": 4.0, "fall": 9.0}.get(pose, 0.0)
    return replace(
        s, left=_clear_of_head(arms[0]), right=_clear_of_head(arms[1]), front=front,
        legs=(0, 0), knees=(0, 0), lean=lean,
        head=head, lift=lift, roll=tilt, low=(1.0, 1.0),
    )  # fmt: skip


_ON_THE_LAP = ((14.0, 62.0), (14.0, 62.0))
_ROLLING: dict[Pose, tuple[Arm, Arm]] = {
    "walk": ((28, 22), (24, 30)), "run": ((44, -4), (40, 10)), "sleep": _ON_THE_LAP, "lie": _ON_THE_LAP,
    "sit": _ON_THE_LAP, "swim": ((62, 20), (66, 20)),
}  # fmt: skip
"""Where the hands are on the wheels, or in the lap."""

_FITS: dict[str, Callable[[Pose, Stance], Stance]] = {
    "biped": _biped, "gowned": _gowned, "bird": _bird, "swimmer": _floating,
    "hover": _floating, "crawler": _grounded, "vehicle": _wheeled, "rooted": _rooted, "winged": _winged,
    "limbed": _limbed, SEATED: _seated,
}  # fmt: skip


def _clear_of_head(arm: Arm) -> Arm:
    """Return an arm that is not raised so far that a big head hides it."""
    if isinstance(arm, Reach) and arm.angle > 128:
        return replace(arm, angle=128.0)
    return (112.0, min(arm[1], -24.0)) if isinstance(arm, tuple) and arm[0] > 114 else arm


def take(
    puppet: Puppet, pose: Pose, feeling: Feeling, *, holding: bool, gaze: Point | None = None,
    variant: int = 0, bedding: bool = False, seated: Seated = False,
) -> Posture:  # fmt: skip
    """Return the moves for `pose` and `feeling` on the body of `puppet`; elders stoop.

    `gaze` is where it looks, in the figure's own coordinates: right and down positive, at most 1 long;
    `variant` chooses among a feeling's gestures; with `bedding` whoever lies or sits does so under a quilt;
    who is `seated` is up on something, the legs hanging, or on the floor, whatever the arms do.
    """
    plan = puppet.plan
    asleep, floored = pose == "sleep", seated == "floor"
    seated = seated is True
    dozing = seated and asleep and plan != SEATED
    pose = "sit" if dozing else pose
    s = _towards(stance(plan, pose, feeling, holding, variant), pose, gaze)
    if dozing:
        s = replace(s, shut=True, head=NODDING, nod=s.nod + 4)
    bent = 0.0 if pose in LYING else puppet.stoop
    wag = s.tail + {"happy": -8, "joyful": -14, "sad": 14, "afraid": 18, "angry": -10}.get(feeling, 0)
    moves = {
        "root": Move(turn=s.roll),
        "body": Move(turn=s.lean + bent, sy=s.squash),
        "head": Move(turn=s.head - bent * 0.7, dy=s.nod, dx=bent * 0.8),
        **_arms(puppet, s, s.lean + s.roll + bent),
        **(_bent_legs(s.legs, s.knees, flat=pose not in SWUNG) if _has_knees(puppet) else _legs(s)),
        "ear-left": Move(turn=-s.ears),
        "ear-right": Move(turn=s.ears),
        "tail": Move(turn=wag),
        **_wings(plan, pose, s),
    }
    names = {"l": ("arm-left", "fore-left"), "r": ("arm-right", "fore-right")}
    bend = Bend(
        front=frozenset(joint for key in s.front for joint in names[key]),
        behind=frozenset(joint for key in s.behind + _far(puppet, s) for joint in names[key]),
    )
    perched = plan == "bird" and pose in LYING and not bedding
    seated = seated and plan != SEATED and pose not in LYING
    lying, abed = pose in LYING and plan != SEATED and not perched, False
    if plan == SEATED:
        moves |= _in_the_chair(puppet, s.roll)
    elif seated:
        bend = with_hanging_legs(puppet, bend, s.lean + bent)
    elif bedding and pose not in LYING:
        bend, abed = sat_down(puppet, bend, s.lean + bent), True
    elif pose in SITTING or (floored and pose not in LYING):
        bend = sat_down(puppet, bend, s.lean + bent)
    elif pose in LYING and bedding and can_turn_over(puppet):
        bend, abed = tucked_in(puppet, bend), True
    elif pose in LYING:
        bend = lain_down(puppet, pose, bend)
    elif pose == "kneel" and plan in ("person", "biped"):
        bend = replace(bend, moves=_knelt(puppet, s), cloth="lap")
    elif pose == "crouch" and _has_knees(puppet):
        bend = replace(bend, moves=_bent_legs((74, 98), (100, 112)), cloth="lap")
    elif plan == "gowned":
        bend = replace(bend, moves=_skirts(pose, s.lean + bent), cloth="pool" if pose in LOW else "")
    if _has_knees(puppet) and "leg-right" in bend.moves and "shin-right" not in bend.moves:
        moves |= dict.fromkeys(("shin-left", "shin-right", "foot-left", "foot-right"), Move())
    moves |= bend.moves
    look = _in_the_head(_looking(s, gaze), moves)
    moves = turned_head(puppet, moves, look, lying=lying, seen=s.head + s.lean)
    return Posture(
        moves=moves, front=bend.front, over=bend.over, behind=bend.behind, lift=s.lift, shut=s.shut,
        gaze=look, look=look[0] if look else 0.0, mouth=s.mouth, lying=lying, asleep=asleep,
        abed=abed, both=s.both, soles=bend.soles, cloth=bend.cloth, finger=s.finger, seated=seated,
    )  # fmt: skip


def _towards(s: Stance, pose: Pose, gaze: Point | None) -> Stance:
    """Return the stance with the arms where the eyes are: pointing, hugging, or giving to somebody lower."""
    if gaze is None:
        return s
    if pose in AIMED and gaze[0] >= AHEAD:
        return replace(s, right=_aimed(s.right, gaze))
    if pose == "hug" and gaze[0] > 0:
        return replace(s, left=_aimed(s.left, gaze), right=_aimed(s.right, gaze))
    if pose == "give" and gaze[0] >= AHEAD and gaze[1] > 0:
        return replace(s, left=_lowered(s.left, gaze[1]), right=_lowered(s.right, gaze[1]))
    return s


def _aimed(arm: Arm, gaze: Point) -> Arm:
    """Return the arm stretched towards what is looked at; never across the body."""
    if not isinstance(arm, Reach) or gaze[0] <= 0:
        return arm
    return replace(arm, angle=min(max(90 - math.degrees(math.atan2(gaze[1], gaze[0])), 42.0), 140.0))


def _lowered(arm: Arm, down: float) -> Arm:
    """Return the arm held as low as one gives to somebody smaller, whose face is so far `down`."""
    if not isinstance(arm, Reach):
        return arm
    return replace(arm, angle=max(arm.angle - math.degrees(math.asin(min(down, 1.0))), 34.0))


def _looking(s: Stance, gaze: Point | None) -> Point | None:
    """Return where the face is turned: as the page says, else as the pose has it."""
    if gaze is not None:
        return gaze
    return s.gaze


def _in_the_head(look: Point | None, moves: Mapping[str, Move]) -> Point | None:
    """Return a direction on the page as the head has it, whichever way the head is turned."""
    if look is None:
        return None
    turn = -math.radians(sum(moves[joint].turn for joint in ("root", "body", "head")))
    cos, sin = math.cos(turn), math.sin(turn)
    return look[0] * cos - look[1] * sin, look[0] * sin + look[1] * cos


def _far(puppet: Puppet, s: Stance) -> str:
    """Return the arm that goes behind the body when both go ahead; one all face would hide it."""
    all_face = puppet.joints["face"].parent == "body"
    return "l" if s.ahead and "fore-left" in puppet.joints and not all_face else ""


def _arms(puppet: Puppet, s: Stance, leaning: float) -> dict[str, Move]:
    moves = {}
    half = puppet.joints["arm-right"].pivot[0] if _far(puppet, s) else 0.0
    turned = {"left": half * FAR_SHOULDER, "right": half * NEAR_SHOULDER}
    for side, name, arm in ((-1, "left", s.left), (1, "right", s.right)):
        # a reach is a direction on the page, whichever way the body leans
        wanted = replace(arm, angle=arm.angle + leaning) if isinstance(arm, Reach) else arm
        upper, fore = arm_turns(puppet, side, wanted)
        moves[f"arm-{name}"] = Move(turn=upper, dx=turned[name], dy=-s.up)
        moves[f"fore-{name}"] = Move(turn=fore)
    return moves


def _legs(s: Stance) -> dict[str, Move]:
    return {
        "leg-left": Move(turn=-s.legs[0], sy=s.low[0]),
        "leg-right": Move(turn=-s.legs[1], sy=s.low[1]),
    }


def _wings(plan: str, pose: Pose, s: Stance) -> dict[str, Move]:
    """Return the moves of wings: those of an animal on two legs are folded unless it is in the air."""
    if plan == "biped" and pose not in AIRBORNE:
        turn, sx, sy = FOLDED_WINGS
        return {"wing-left": Move(turn=-turn, sx=sx, sy=sy), "wing-right": Move(turn=turn, sx=sx, sy=sy)}
    return {"wing-left": Move(turn=s.flap), "wing-right": Move(turn=-s.flap)}


def _has_knees(puppet: Puppet) -> bool:
    return "shin-right" in puppet.joints


def _bent_legs(legs: Point, knees: Point, *, flat: bool = True) -> dict[str, Move]:
    """Return the moves of legs with knees: thighs forward, shins back from the knee, feet `flat` or not."""
    moves = {}
    for name, leg, knee in (("left", legs[0], knees[0]), ("right", legs[1], knees[1])):
        back = knee - leg
        moves[f"leg-{name}"], moves[f"shin-{name}"] = Move(turn=-leg), Move(turn=knee)
        moves[f"foot-{name}"] = Move(turn=-back * FLAT_FOOT if flat and abs(back) < ON_TIPTOE else 0.0)
    return moves


def _knelt(puppet: Puppet, s: Stance) -> dict[str, Move]:
    """Return the moves of legs of which the far one kneels: from the knee on the ground backwards."""
    if _has_knees(puppet):
        return _bent_legs((4, 78), (82, 78))
    hip = -puppet.joints["leg-left"].pivot[1]
    sy = 0.74 if hip > 70 else 0.9
    return {"leg-left": Move(turn=80, dx=hip * 0.2, dy=max(hip * s.low[1] - 24, 0), sy=sy)}


def _skirts(pose: Pose, leaning: float) -> dict[str, Move]:
    """Return the moves of long skirts: they hang, however the body above them leans."""
    hanging = -leaning * 0.6
    if pose not in LOW:
        return {"skirt": Move(turn=hanging)}
    tucked = dict.fromkeys(("leg-left", "leg-right"), Move(sy=0.4))
    return {"skirt": Move(turn=-leaning, sx=1.26, sy=0.46), "cape": Move(sy=0.6), **tucked}


def _in_the_chair(puppet: Puppet, roll: float) -> dict[str, Move]:
    """Return the moves of a body in its wheelchair: lower by what its legs come towards us."""
    hip = puppet.joints["leg-left"].pivot[1]
    drop = Move(turn=roll, dy=-hip * (1 - LEGS) - FOOTPLATE)
    legs = Move(sy=LEGS)
    moves = {"root": drop, "chair": Move(turn=roll), "leg-left": legs, "leg-right": legs}
    return moves | {"skirt": Move(sx=1.02, sy=LEGS), "cape": Move(sy=0.6)}
