"""One page while it is drawn: the place, everybody and everything in it, from the sky forward."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from math import copysign, cos, sin, tau
from xml.sax.saxutils import quoteattr

from fabula.core.values import TITLE_PAGE, Box, Figure, Look, Prop, SceneGraph
from fabula.core.words import Pose
from fabula.illustrators.contract import Drawing
from fabula.illustrators.paper import figures
from fabula.illustrators.paper.abed import ABED, propped_up, put_to_bed
from fabula.illustrators.paper.afloat import Carrier, afloat, carried, let_swim, lip, pool, swims
from fabula.illustrators.paper.arranged import divides, dividing_at
from fabula.illustrators.paper.camera import camera_for, turned_round, viewed
from fabula.illustrators.paper.cut import LIGHTS, Cutter, fibres, place_at
from fabula.illustrators.paper.embrace import embraced, grips, hugged_back
from fabula.illustrators.paper.figures.breath import SUBSTANCES
from fabula.illustrators.paper.gaze import all_looking, held_again
from fabula.illustrators.paper.hands import UPRIGHT, fed, grip, is_broad, mirrored
from fabula.illustrators.paper.hours import on_figures
from fabula.illustrators.paper.layout import (
    LOWEST,
    Actor,
    Plan,
    facings,
    page_number,
    place_actors,
    plan_page,
    seats_of,
)
from fabula.illustrators.paper.lighting import ambient, clearing, darkness, shining
from fabula.illustrators.paper.palette import Palette, lch, oklch, shift
from fabula.illustrators.paper.pen import line, num, nums, oval, smooth
from fabula.illustrators.paper.places import Stage, is_wild, set_stage
from fabula.illustrators.paper.places.dressing import dressed
from fabula.illustrators.paper.places.furniture import fire
from fabula.illustrators.paper.places.kinds import from_outside, nearest_kind
from fabula.illustrators.paper.places.nature import LEFT, RIGHT, ridge, waves
from fabula.illustrators.paper.places.waterside import water_before
from fabula.illustrators.paper.props import GREAT, Placed, casting, place_props, there_already
from fabula.illustrators.paper.relations import (
    AFLOAT,
    ALIKE,
    FLOOR_SEATS,
    Party,
    Seat,
    in_bed,
    nods_off,
    parties_of,
    party_of,
    pose_of,
    sits_on,
)
from fabula.illustrators.paper.seats import halves
from fabula.illustrators.paper.seats_behind import bedspread
from fabula.illustrators.paper.seats_laid import laid_on_seats
from fabula.illustrators.paper.setoff import MOONLIT, THIN, TINT, edge_paper, set_off, shared_out
from fabula.illustrators.paper.sight import border_for, mean_colour
from fabula.illustrators.paper.sky import FIRMAMENT, is_luminary, lightning, puddles, weather
from fabula.illustrators.paper.styles import restyle, toned
from fabula.illustrators.paper.styles.tones import book_tones
from fabula.illustrators.paper.supports import is_handled
from fabula.illustrators.paper.tables import draw_board, on_the_floor
from fabula.illustrators.paper.things import draw_thing
from fabula.illustrators.paper.ties import (
    LINES,
    ROPES,
    between,
    dividing_line,
    ground_line,
    tied_to,
    trailing,
)
from fabula.illustrators.paper.worn import worn
from fabula.kit.errors import UnknownName
from fabula.kit.seeds import child_seed, rng
from fabula.kit.suggest import did_you_mean
from fabula.languages.korean import has_hangul

SLEPT_IN = ("cottage", "city", "village", "korean-village", "hanok", "farm", "market", "garden")
"""Where people live: a bed there stands in a room."""
DARK_INK, PALE_INK = "#2b2118", "#fdf6e6"
DEEPER = 0.26, 0.2
"""Figures so much deeper in tone than bare paper have an edge of it round them: by day, and after dark."""
EDGE = 4.6
"""How wide that edge is, in page units."""
LIT_FROM = 1.2, 1.0
"""How far up and to the left it is moved: paper is lit from there, and its other side lies in shade."""
MIDDLE = 0.46
"""Figures lighter than this are told from a dark page by light on one side and shade on the other."""

FLATTENED = 0.42
"""How long a shadow on the ground is, as a share of who casts it."""

_JOINT = re.compile(r'<g data-joint="(?!face")[^"]*"(?: transform="([^"]*)")?>(.*?)</g>', re.S)
_PART = re.compile(
    r'<(?:path d="([^"]*)"|ellipse (cx="[^"]*" cy="[^"]*" rx="[^"]*" ry="[^"]*"))'
    r'[^>]*? data-part="(?!belly|glow|ear-inner|nose|mask|disc|pocket|button|knit|hem-dots|panel|screen|'
    r'rivet)[^"]*"[^>]*? fill="#\w{6}"(?:[^>]*? (transform="[^"]*"))?'
)
THUNDER = "thunder"
WOODED = frozenset(("forest", "orchard", "jungle"))
"""Where trees hide the sky over the hills."""
_ID = re.compile(r'(\bid="|url\(#|href="#)')


class Page:
    """One page while it is being drawn."""

    def __init__(
        self, scene: SceneGraph, looks: tuple[Look, ...], palette: Palette, seed: int, text_room: float,
        grain: float, style: str, book: int,
    ) -> None:  # fmt: skip
        self.style = style
        self.looks = {look.character: look for look in looks}
        scene = propped_up(let_swim(hugged_back(fed(seated_low(scene))), self.looks), self.looks)
        self.scene = scene.model_copy(update={"shot": "vignette"}) if scene.name == TITLE_PAGE else scene
        self.seed = seed
        self.grain = grain
        season = "winter" if scene.weather == "snow" else scene.season
        built = child_seed(book, "place", scene.place.kind)  # the same house on every page
        laid_out = seed if is_wild(self.place()) else built
        _, palette = shared_out(palette, book)
        self.cutter = Cutter(palette, scene.time, scene.weather, season, laid_out)
        self.cutter.book = book
        self.cutter.korean = has_hangul(scene.place.label)
        named = {prop.kind for prop in scene.props} | {
            self.looks[one.character].kind for one in scene.figures if one.character in self.looks
        }
        self.cutter.named = frozenset(prop.kind for prop in scene.props) | {
            one.holding for one in scene.figures if one.holding
        }
        self.cutter.mood = scene.mood
        self.cutter.aloft = any(one.spot == "sky" and not is_luminary(one.kind) for one in scene.props)
        self.cutter.own_sky = any(map(is_luminary, sorted(named)))
        poses = {one.pose for one in scene.figures}
        self.cutter.asleep = poses <= set(ABED) and ("sleep" in poses or "moon" in self.cutter.named)
        self.afloat = afloat(self.scene, self.looks)
        self.plan: Plan = plan_page(self.scene, text_room, seed)

    def drawn(self) -> Drawing:
        """Return the finished page."""
        c, scene, frame = self.cutter, self.scene, self.plan.frame
        around = replace(frame, shot="journey") if from_outside(scene) else frame
        turn = page_number(scene.name)
        c.turned = turned_round(scene, turn)
        c.brimming = bool(self.afloat)
        stage = set_stage(self.place(), c, around)
        stage = viewed(stage, camera_for(scene, frame, stage, turn=turn))
        stage = replace(stage, near=min(stage.near, LOWEST))
        kind = nearest_kind(self.place())
        if not c.indoor:
            stage = dressed(stage, c, frame, kind, rng(self.seed, "near"))
        if self.afloat and not c.indoor and stage.floor and not stage.water:
            stage = water_before(stage, c, frame, kind, rng(self.seed, "waterside"))
        actors = put_to_bed(self.actors(stage), stage, scene.focus)
        things = place_props(scene, actors, frame, stage, self.seed)
        if scene.weather == "storm":  # which has bolts of its own
            things = [one for one in things if one.prop.kind != THUNDER]
        things = laid_on_seats(things, actors, seats_of(actors, frame))
        actors = all_looking(scene, actors, things)
        things = held_again(actors, things)
        heavens, behind = self.far_things(things, stage)
        paper, panel = self.panel(stage)
        above = panel if frame.text == "top" and scene.shot != "vignette" else ""
        bolt = self.lightning(actors)
        wooded = nearest_kind(self.place()) in WOODED  # a bolt behind trees would only show in scraps
        body = (
            stage.back.replace(FIRMAMENT, heavens if wooded else bolt + heavens, 1)
            + (bolt if wooded else "")
            + ambient(c, frame, stage)
            + darkness(c, frame, lights_of(things))
            + "<!--bloom-->"
            + above
            + behind
        )
        heads = [one.head for one in actors]
        outside = stage.open_air and not c.indoor
        falling, before = weather(c, frame, self.seed, heads) if outside else ("", "")
        if outside and scene.weather in ("rain", "storm") and stage.floor and not stage.water:
            body += puddles(c, stage.far, stage.near, self.seed)
        body += falling
        body += self.spotlight(actors, things)
        body += self.standing(actors, things, stage)
        body += stage.front + before + self.fibre()
        if self.scene.shot == "vignette":
            return self.framed(body, stage)
        if frame.text == "bottom":
            body += panel
        return self.finished(body, paper)

    def lightning(self, actors: list[Actor]) -> str:
        """Return a bolt in the sky of a storm, away from everybody."""
        tense = self.scene.mood in ("tense", "epic") or any(prop.kind == THUNDER for prop in self.scene.props)
        stand = [one.x for one in actors]
        return lightning(self.cutter, self.plan.frame, self.seed, tense=tense, actors=stand)

    def far_things(self, things: list[Placed], stage: Stage) -> tuple[str, str]:
        """Return the things in the sky, for before its paper, and all others behind the actors."""
        order = sorted((one.depth, number) for number, one in enumerate(things) if one.depth <= 0)
        heavens, behind = "", ""
        for _, number in order:
            text = self.thing(things, number, stage)
            if FIRMAMENT in stage.back and things[number].prop.spot == "sky":
                heavens += text
            elif stage.window is not None and things[number].prop.spot == "sky":
                behind += text + window_bars(self.cutter, stage.window, things[number])
            else:
                behind += text
        return heavens, behind

    def standing(self, actors: list[Actor], things: list[Placed], stage: Stage) -> str:
        """Return everybody and everything on the ground, the farthest first."""
        carriers = [self.carrier(actor, stage) for actor in actors]
        seats = seats_of(actors, self.plan.frame)
        moorings = [self.mooring(seat, stage) for seat in seats]
        waters = (*carriers, *moorings)
        drawn = [self.actor(actor, index, stage, carriers[index]) for index, actor in enumerate(actors)]
        row = [(one.floor, at, drawn[at]) for at, one in enumerate(actors) if one.party is None]
        for seat, water in zip(seats, moorings, strict=True):
            members = [at for at, actor in enumerate(actors) if actor.party == seat.party]
            seated = self.seat(seat, "".join(drawn[at] for at in members)) + water.before
            row.append((seat.floor, members[0], seated))
        for prop in self.scene.props:
            owner = casting(prop, actors, stage)
            if owner:
                thrown = self.looming(prop, owner) if prop.size in GREAT else self.cast(owner, actors)
                row.append((0.5, 0, thrown))
            row += [(depth, 50, text) for depth, text in self.bound(prop, actors, things, stage)]
        row += [
            (one.depth, 100 + at, self.thing(things, at, stage))
            for at, one in enumerate(things)
            if one.depth > 0
        ]
        row += grips(actors)
        row.sort(key=lambda item: item[:2])
        kinds = {seat.party.kind for seat in seats}
        kinds |= {one.prop.kind for one in things if one.board is not None}
        own = (one for one in self.scene.props if there_already(one, stage) and one.kind not in kinds)
        given = "".join(
            f"<g data-prop={quoteattr(one.kind)} data-kind={quoteattr(one.kind)}/>" for one in own
        )
        under = "".join(one.bank for one in waters) + "".join(one.water for one in waters)
        return under + "".join(text for _, _, text in row) + given

    def place(self) -> str:
        """Return the place to draw: no swimmer stands on a ship's deck; who lies in hospital has a bed."""
        kind = self.scene.place.kind
        if nearest_kind(kind) == "hospital" and any(one.pose in ABED for one in self.scene.figures):
            return "hospital-ward"
        if nearest_kind(kind) in SLEPT_IN and self.beds():
            return "bedroom"
        looks = [self.looks[one.character] for one in self.scene.figures if one.character in self.looks]
        return "sea" if nearest_kind(kind) == "ship" and looks and all(map(swims, looks)) else kind

    def beds(self) -> bool:
        """Return whether there is a bed in the scene, or somebody in one."""
        named = {one.kind for one in self.scene.props}
        named |= {party.kind for party in parties_of(self.scene) if party.relation in ("on", "inside")}
        return any(ALIKE.get(kind, kind) == "bed" for kind in named)

    def finished(self, body: str, paper: str) -> Drawing:
        """Return the drawing in the book's style, with the ink that reads best on its quiet paper."""
        frame = self.plan.frame
        svg = restyle(
            self.page(body), self.style, seed=self.seed, grain=self.grain,
            open_part=(frame.edge + 40, 1020.0) if frame.text == "top" else (-20.0, frame.edge - 10),
            tones=book_tones(self.cutter) if self.style == "pixel" else (),
            quiet=(paper, corners_of(self.plan.box)) if frame.edge <= 1000 else None,
        )  # fmt: skip
        return Drawing(svg=svg, text_box=self.plan.box, ink=ink_for(paper), paper=paper)

    def page(self, body: str) -> str:
        """Return the SVG document around `body`."""
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
            f' viewBox="0 0 1000 1000">{body}</svg>'
        )

    def fibre(self) -> str:
        """Return the grain of the paper where no words stand."""
        frame = self.plan.frame
        top, bottom = (int(frame.edge), 1020) if frame.text == "top" else (-20, int(frame.edge))
        return fibres(rng(self.seed, "grain"), max(self.grain, 0.001), top, bottom)

    def actors(self, stage: Stage) -> list[Actor]:
        """Return everybody, drawn and placed."""
        ways = facings(self.scene)
        steady = bool(self.cutter.palette.border)
        parties = parties_of(self.scene)
        shapes = []
        for one in self.scene.figures:
            look = self.looks.get(one.character)
            if look is None:
                raise UnknownName(
                    f"The scene {self.scene.name} shows '{one.character}', whom nobody has dressed.",
                    hint=did_you_mean(one.character, self.looks, otherwise="Dress the whole cast first."),
                )
            shapes.append(
                figures.draw_figure(
                    look, feeling=one.feeling, pose=self.pose(one), facing=ways[one.character],
                    time="day" if steady else self.scene.time,
                    weather="clear" if steady else self.scene.weather,
                    holding=one.holding or None,
                    indoors=self.cutter.indoor,
                    variant=self.seed,
                    bedding=self.bedding(one, stage, party_of(parties, one.character)),
                    seated=sits_on(one, parties),
                    face=one.face,
                    breath=next((prop.kind for prop in self.scene.props if prop.kind in SUBSTANCES), ""),
                )
            )  # fmt: skip
        swimmers = self.afloat if stage.deep is not None else {}
        placed = place_actors(self.scene, tuple(shapes), self.plan.frame, stage, self.seed, afloat=swimmers)
        return embraced(placed)

    def bedding(self, figure: Figure, stage: Stage, party: Party | None) -> bool:
        """Return whether there is a bed about for a figure to lie in, or it has brought its own."""
        if figure.pose not in ABED or nods_off(figure):
            return in_bed(figure)
        if party is not None and party.relation == "on":
            return party.drawing == "bed"
        return bool(stage.bed) or (self.cutter.indoor and figure.pose == "sleep")

    def pose(self, figure: Figure) -> Pose:
        """Return the pose to draw: on a seat one sits, with a box in one's arms one carries it."""
        pose = pose_of(figure, parties_of(self.scene))
        party = party_of(parties_of(self.scene), figure.character)
        if pose == "jump" and party is not None and party.relation == "behind":
            return "stand"  # whose feet nobody sees would only float
        broad = pose in UPRIGHT and figure.holding and is_broad(figure.holding)
        return "carry" if broad else pose

    def spotlight(self, actors: list[Actor], things: list[Placed]) -> str:
        """Return the light behind whom the page is about, and about whatever gives light on it."""
        glow = shining(self.cutter, self.plan.frame, lights_of(things))
        if glow or not actors:
            return glow
        main = next((one for one in actors if one.figure.character == self.scene.focus), actors[-1])
        stands = [(one.x, one.floor, one.width, one.height, one.drawn.tone) for one in actors]
        return clearing(self.cutter, stands, (main.x, main.y, main.width, main.height, main.drawn.tone))

    def carrier(self, actor: Actor, stage: Stage) -> Carrier:
        """Return what carries a figure that cannot stand here, unless its feet are off the page."""
        if actor.floor >= self.plan.frame.bottom or actor.party is not None:
            return Carrier()
        look, figure = self.looks[actor.figure.character], actor.figure
        at, deep = (actor.x, actor.floor), actor.y - actor.floor
        return carried(self.cutter, stage, look, figure.pose, at, actor.width, deep=deep)

    def mooring(self, seat: Seat, stage: Stage) -> Carrier:
        """Return the water a boat lies in, where there is ground to hold it or the sea already."""
        if seat.party.drawing not in AFLOAT or self.cutter.indoor or not stage.floor:
            return Carrier()
        foot = seat.floor - seat.tall * 0.03
        if stage.water or stage.deep is not None:
            tone = self.cutter.role("water", 0.06, dl=0.03)
            return Carrier(before=lip(self.cutter, seat.x, foot, seat.half * 1.06, seat.tall * 0.15, tone))
        around = pool(self.cutter, seat.x, foot, seat.half * 1.75)
        return replace(around, before=around.before)

    def seat(self, seat: Seat, seated: str) -> str:
        """Return a party with what it is on, in, behind or under."""
        prop = next((one for one in self.scene.props if one.kind == seat.party.kind), None)
        handled = is_handled(seat.party.kind)
        c, name = self.cutter.for_things() if handled else self.cutter, quoteattr(seat.party.kind)
        bedding = seat.party.drawing == "bed" and nearest_kind(self.place()) == "nest"
        made = ("", bedspread(c, seat)) if bedding else halves(c, seat)
        if made is None:
            prop = prop or Prop(kind=seat.party.kind, label=seat.party.kind)
            made = by_its_own_drawing(prop, c, seat)
        ids = f"s{seat.party.kind}{round(seat.x)}-"
        back, front = (place_at(scoped(half, ids), seat.x, seat.floor) if half else "" for half in made)
        afloat = seat.party.drawing in AFLOAT
        under = "" if afloat else c.ground_shadow(seat.x, seat.floor, seat.half * 2.1)
        named = f"data-prop={name} data-kind={name}"
        if front and seat.party.relation != "on":
            return f"{under}{back}{seated}<g {named}>{front}</g>"
        return f"{under}<g {named}>{back}</g>{seated}{front}"

    def bound(
        self, prop: Prop, actors: list[Actor], things: list[Placed], stage: Stage
    ) -> Iterator[tuple[float, str]]:
        """Give what two have an end of each, or what is drawn on the ground, with its foot line."""
        ends = [one for one in actors if one.figure.character in prop.between]
        name = quoteattr(prop.kind)
        if len(ends) == 2:
            depth = max(one.floor for one in ends) + 0.4
            low = self.plan.frame.bottom - 16 if self.plan.frame.text == "bottom" else 980.0
            handled = is_handled(prop.kind)
            c = self.cutter.for_things() if handled else self.cutter
            tied = scoped(between(prop, c, *ends, low=low), f"b{prop.kind}-")
            tied = (set_off(self.cutter, tied) if handled else "") + tied
            yield depth, f"<g data-prop={name} data-kind={name}>{tied}</g>"
        elif ends and prop.kind in ROPES:
            (one,) = ends
            for thing in [thing for thing in things if thing.prop.kind in prop.between][:1]:
                tied = scoped(
                    tied_to(prop, self.cutter, one, (thing.x, thing.y - thing.size * 0.5)), f"b{prop.kind}-"
                )
                yield max(one.floor, thing.depth) + 0.4, f"<g data-prop={name} data-kind={name}>{tied}</g>"
        elif prop.kind in LINES and stage.floor:
            y = stage.far + (stage.near - stage.far) * 0.45
            drawn = ground_line(self.cutter, y)
            if divides(prop, actors):
                drawn = dividing_line(
                    self.cutter, *(dividing_at(actors, stage, at) for at in (0.0, 0.6, 1.0))
                )
            yield 1.0, f"<g data-prop={name} data-kind={name}>{drawn}</g>"

    def cast(self, actor: Actor, actors: list[Actor]) -> str:
        """Return the shadow of a figure as a thing of its own: all of its shape, lying dark on the ground."""
        away = min((one.x for one in actors if one is not actor), key=lambda x: abs(x - actor.x), default=999)
        lean = -58 if away < actor.x else 58
        size = actor.scale
        moved = (
            f"translate({nums((actor.x, actor.floor))})skewX({lean})scale({size:.3g} {size * FLATTENED:.3g})"
        )
        return (
            f'<g data-prop="shadow" data-kind="shadow"><g transform="{moved}" fill="{self.cutter.shade}"'
            f' opacity="0.5">{outline_of(actor)}</g></g>'
        )

    def looming(self, prop: Prop, actor: Actor) -> str:
        """Return the shadow of a figure on a wall or on fog: its shape, larger and turned to it."""
        side = 1 if (prop.side == "right" or actor.x < 500) and prop.side != "left" else -1
        grown = min(1.5, (actor.floor - self.plan.frame.top - 30) / max(actor.height, 1.0))
        size = actor.scale * max(grown, 1.0)
        x = min(max(actor.x + side * actor.width * 0.95, 170), 830)
        moved = f"translate({nums((x, actor.floor - 40))})scale({-size:.3g} {size:.3g})"
        return (
            f'<g data-prop="shadow" data-kind="shadow"><g transform="{moved}" fill="{self.cutter.shade}"'
            f' opacity="0.34">{outline_of(actor)}</g></g>'
        )

    def worn(self, actor: Actor) -> str:
        """Return what a figure has put on."""
        kind = actor.figure.wearing
        if not kind:
            return ""
        known = next((one for one in self.scene.props if one.kind == kind), Prop(kind=kind, label=kind))
        name = quoteattr(kind)
        body = scoped(worn(known, self.cutter.for_things(), actor), f"w{actor.figure.character}-")
        return f"<g data-prop={name} data-kind={name}>{body}</g>"

    def actor(self, actor: Actor, index: int, stage: Stage, carrier: Carrier) -> str:
        """Return one figure on its shadow, or in what carries it."""
        figure, look = actor.figure, self.looks[actor.figure.character]
        under, over = carrier.behind, carrier.before
        if stage.floor and not over and figure.pose != "swim" and actor.party is None:
            away = min(max((actor.floor - actor.y) / 240, 0), 1)
            under = self.cutter.ground_shadow(
                actor.x, actor.floor, actor.drawn.shadow * actor.scale * (1 - 0.35 * away), 1 - 0.5 * away
            )
        inner = scoped(actor.drawn.svg, f"f{index}-")
        inner = self.silhouette(actor) + inner
        inner = place_at(inner, actor.x, actor.y, scale=actor.scale)
        return (
            f"{under}<g data-figure={quoteattr(figure.character)} data-kind={quoteattr(look.kind)}"
            f' data-feeling="{figure.feeling}" data-pose="{figure.pose}">{inner}</g>{self.worn(actor)}{over}'
        )

    def silhouette(self, actor: Actor) -> str:
        """Return what sets a figure off from the paper behind it: its soft shadow, and an edge round it.

        The edge is of bare paper where the figure is deep in tone, of shade where it is as pale as paper.
        """
        shapes = outline_of(actor)
        name, shade = self.cutter.name(), self.cutter.shade
        c, scene = self.cutter, self.scene
        paper = on_figures(c.palette["paper"], scene.time, scene.weather, indoors=c.indoor)
        deep = lch(paper)[0] - actor.drawn.tone > DEEPER[c.dark]
        wide = 2 * EDGE * (THIN if self.cutter.dark else 1) / self.units(actor)
        # each is a layer of its own: light round the deep and shade round the pale, then what is cast
        dim = c.dark and actor.drawn.tone <= MIDDLE
        paper, unit = edge_paper(c, MOONLIT if dim else TINT), self.units(actor)
        left, up = (-one / unit for one in LIT_FROM)
        strokes: list[tuple[float, float, float, float, str]] = [
            (0, 0, 12.0 / actor.scale + wide, 0.14, paper) if deep else (4, 7, 16.0, 0.13, shade),
            (3, 5, 5.0, 0.2, shade),
        ]
        if deep and c.dark and actor.drawn.tone > MIDDLE:
            strokes.append((-left, -up, wide, 0.62, shade))
            wide *= 0.84
        strokes.append(
            (left, up, wide, 1.0, paper) if deep else (0, 0, wide, 0.24 if c.dark else 0.44, shade)
        )
        casts = "".join(
            f'<use class="glow" xlink:href="#{name}" x="{num(dx)}" y="{num(dy)}" fill="{tone}"'
            f' stroke="{tone}" stroke-width="{num(wide)}" opacity="{seen}"/>'
            for dx, dy, wide, seen, tone in strokes
        )
        joined = 'class="shade" stroke-linejoin="round"'
        return f'<defs><g id="{name}">{shapes}</g></defs><g {joined}>{casts}</g>' + self.border(actor, name)

    def border(self, actor: Actor, name: str) -> str:
        """Return the edge of paper round the shape `name` that figures wear in palettes for every eye."""
        wide = self.cutter.palette.border
        if not wide:
            return ""
        tone = border_for(lch(mean_colour(self.looks[actor.figure.character]))[0])
        return (
            f'<g class="border" stroke-linejoin="round"><use class="glow" xlink:href="#{name}" fill="{tone}"'
            f' stroke="{tone}" stroke-width="{num(2 * wide / self.units(actor))}"/></g>'
        )

    def units(self, actor: Actor) -> float:
        """Return how large a unit of the parts of a figure is: edges are as wide round the small."""
        return actor.scale * min(self.looks[actor.figure.character].ratios.get("scale", 1.0), 1.0)

    def thing(self, things: list[Placed], number: int, stage: Stage) -> str:
        """Return one of the things on its shadow."""
        c, one = self.cutter, things[number]
        copy = sum(other.index == one.index for other in things[:number])
        under = c.ground_shadow(one.x, one.depth, one.size * 0.9) if one.stands and not one.base else ""
        if one.base:
            foot = hob if one.base == "fire" else pedestal
            under = c.ground_shadow(one.x, one.depth, 150) + foot(c, stage, one.x, one.depth)
        if one.pile:
            return self.pile(one, number)
        shape = (
            scoped(draw_board(c, one.board), f"p{number}-")
            if one.board is not None
            else self.cut_thing(one.prop, one.size, f"{one.prop.kind} {copy}", f"p{number}-")
        )
        if one.string is not None:
            (x, y), (hx, hy) = (one.x, one.y - one.size * 0.5), one.string
            slack = f"M{nums((x, y))}Q{nums(((x + hx) / 2, (y + hy) / 2 + 26, hx, hy))}"
            under += c.stroke(slack, c.tone(0.5, 0.03, 60), 2.2)
        kind = quoteattr(one.prop.kind)
        if one.holder and one.prop.kind in ROPES:
            shape, under = scoped(trailing(one.prop.kind, c.for_things(), one.holder), f"r{number}-"), ""
            shape = set_off(c, shape) + shape
            one = replace(one, x=0.0, y=0.0)
        if one.holder and mirrored(one.prop, one.holder):
            shape = f'<g transform="scale(-1 1)">{shape}</g>'
        over = (
            grip(one.prop, one.holder, (one.x, one.y), one.size) if one.holder and one.string is None else ""
        )
        return f"{under}<g data-prop={kind} data-kind={kind}>{place_at(shape, one.x, one.y)}</g>{over}"

    def cut_thing(self, prop: Prop, size: float, key: str, prefix: str) -> str:
        """Return a thing with ids of its own; what figures have about them is lit and edged as they are."""
        if not is_handled(prop.kind):
            return scoped(draw_thing(prop, self.cutter, size, key=key), prefix)
        shape = scoped(draw_thing(prop, self.cutter.for_things(), size, key=key), prefix)
        return set_off(self.cutter, shape) + shape

    def pile(self, one: Placed, number: int) -> str:
        """Return a heap, one piece upon the other: a few drawings of the thing, each used again and again."""
        c, kind = self.cutter, quoteattr(one.prop.kind)
        names, drawn = [], ""
        for index in range(2):
            names.append(f"p{number}-{index}")
            piece = self.cut_thing(one.prop, one.size, f"{one.prop.kind} heap {index}", f"{names[-1]}-")
            drawn += f'<g id="{names[-1]}">{piece}</g>'
        pieces = "".join(
            f'<use xlink:href="#{names[index % 2]}" transform="translate({nums((at.x, at.y))})'
            f'rotate({num(at.turn)})scale({at.size / one.size:.3g})"/>'
            for index, at in enumerate(one.pile)
        )
        width = max(at.x for at in one.pile) - min(at.x for at in one.pile) + one.size
        middle = sum(at.x for at in one.pile) / len(one.pile)
        under = c.ground_shadow(middle, one.depth, width) if one.stands else ""
        return f"{under}<g data-prop={kind} data-kind={kind}><defs>{drawn}</defs>{pieces}</g>"

    def panel(self, stage: Stage) -> tuple[str, str]:
        """Return the colour of the paper under the words, and that paper."""
        frame, c = self.plan.frame, self.cutter
        if frame.edge > 1000:
            return self.quiet(stage.quiet_bottom), ""
        if frame.text == "top":
            tone = self.quiet(stage.quiet_top)
            name, start = c.name(), frame.edge - 20
            fade = (
                f'<defs><linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="0"'
                f' y1="{num(start)}" y2="{num(start + 90)}"><stop offset="0" stop-color="{tone}"/>'
                f'<stop offset=".4" stop-color="{tone}" stop-opacity=".6"/>'
                f'<stop offset="1" stop-color="{tone}" stop-opacity="0"/></linearGradient></defs>'
            )
            flat = f'<path d="M{LEFT} -40H{RIGHT}V{num(start + 1)}H{LEFT}Z" fill="{tone}"/>'
            mist = f'<path d="M{LEFT} {num(start)}H{RIGHT}V{num(start + 90)}H{LEFT}Z" fill="url(#{name})"/>'
            return tone, words(fade + flat + mist)
        tone = self.quiet(stage.quiet_bottom)
        return tone, words(c.crest(self.lower_edge(stage, frame.edge), tone, lift=1.0))

    def quiet(self, tone: str) -> str:
        """Return the paper under the words as the style has it."""
        if self.style == "colouring":
            return "#ffffff"
        return readable(toned(self.style, tone))

    def lower_edge(self, stage: Stage, y: float) -> str:
        """Return the outline of the paper under words at the bottom."""
        random = rng(self.seed, "edge")
        if stage.edge == "flat":
            return f"M{LEFT} {y + 6:.0f}Q500 {y - 12:.0f} {RIGHT} {y + 6:.0f}L{RIGHT} 1040L{LEFT} 1040Z"
        if stage.edge == "wave":
            return waves(random, y, 12, 7)
        if stage.edge == "cloud":
            path, x = f"M-60 {y + 8:.0f}", -60.0
            while x < 1060:
                wide = random.uniform(90, 150)
                path += f"C{nums((x + wide * 0.15, y - 14, x + wide * 0.85, y - 14, x + wide, y + 8))}"
                x += wide
            return path + f"L{x:.0f} 1040L-60 1040Z"
        points = ridge(random, y + 4, 16, 2)
        return f"{line(points)}L{RIGHT} 1040L{LEFT} 1040Z"

    def framed(self, body: str, stage: Stage) -> Drawing:
        """Return the picture inside an organic edge on the bare paper of the book."""
        c, frame = self.cutter, self.plan.frame
        paper = oklch(*lch(c.palette["paper"])) if not c.dark else oklch(0.285, 0.055, 254)
        paper = self.quiet(paper)
        top, bottom = (frame.top + 6, 966.0) if frame.text == "top" else (34.0, frame.edge + 8)
        random = rng(self.seed, "vignette")
        cx, cy, rx, ry = 500.0, (top + bottom) / 2, 452.0, (bottom - top) / 2
        points = []
        for step in range(16):
            share = 1 + random.uniform(-0.025, 0.025)
            turn = step / 16 * tau
            ux, uy = _squircle(turn)
            points.append((cx + rx * ux * share, cy + ry * uy * share))
        outline, name = smooth(points), c.name()
        out = words(f'<rect x="-20" y="-20" width="1040" height="1040" fill="{paper}"/>')
        out += c.sheet(outline, paper, lift=1.1, drop=(0, 4))
        out += f'<defs><clipPath id="{name}"><path d="{outline}"/></clipPath></defs>'
        out += f'<g clip-path="url(#{name})">{body}</g>'
        rim = 'class="rim" fill="none" stroke="#ffffff" stroke-opacity=".55" stroke-width="5"'
        out += f'<path {rim} d="{outline}"/>'
        return self.finished(out, paper)


def _squircle(turn: float) -> tuple[float, float]:
    x, y = cos(turn), sin(turn)
    return copysign(abs(x) ** 0.62, x), copysign(abs(y) ** 0.62, y)


def window_bars(c: Cutter, window: tuple[float, float, float, float], one: Placed) -> str:
    """Return the bars of a window again over what hangs in its sky."""
    x, y, wide, high = window
    top, half, bar = one.y - one.size, one.size * 0.56, y - high * 0.02
    lines = line([(x, top), (x, one.y)]) if abs(one.x - x) < half else ""
    if top < bar < one.y:
        lines += line([(one.x - half, bar), (one.x + half, bar)])
    tone = c.role("wood", dl=0.06) if c.dark else c.role("wall", dl=0.03)
    return c.stroke(lines, tone, wide * 0.035) if lines else ""


def corners_of(box: Box) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of a box."""
    return box.x, box.y, box.x + box.width, box.y + box.height


def words(svg: str) -> str:
    """Return the quiet paper between marks, so that no style disturbs it."""
    return f"<!--quiet-->{svg}<!--/quiet-->"


def pedestal(c: Cutter, stage: Stage, x: float, y: float) -> str:
    """Return something 74 high to put things on: what one would find in such a place."""
    if stage.water or stage.edge == "wave":
        side = (x - 60, y - 60, x - 44, y - 72)
        body = f"M{nums((x - 70, y + 4))}Q{nums(side)}L{nums((x + 46, y - 72))}"
        body += f"Q{nums((x + 64, y - 56, x + 72, y + 4))}Z"
        top = smooth(oval(x, y - 71, 47, 9, count=10))
        return c.sheet(body, c.tone(0.66, 0.03, 255), lift=0.5) + c.piece(top, c.tone(0.8, 0.02, 250))
    if c.indoor or stage.edge == "flat":
        wood = c.role("wood", dl=-0.04)
        legs = f"M{nums((x - 36, y - 64))}L{nums((x - 44, y))}M{nums((x + 36, y - 64))}L{nums((x + 44, y))}"
        rung = f"M{nums((x - 40, y - 26))}L{nums((x + 40, y - 26))}"
        seat = f"M{nums((x - 58, y - 74))}H{nums((x + 58,))}V{nums((y - 60,))}H{nums((x - 58,))}Z"
        return (
            c.stroke(legs, wood, 12) + c.stroke(rung, wood, 7) + c.sheet(seat, shift(wood, dl=0.07), lift=0.5)
        )
    return stump(c, x, y)


def hob(c: Cutter, stage: Stage, x: float, y: float) -> str:
    """Return something 52 high to cook on: a small iron stove indoors, else a fire among stones."""
    warm = oklch(0.85, 0.13, 65)
    if c.indoor:
        iron = c.tone(0.46, 0.03, 250)
        feet = "".join(line([(x + way * 52, y - 14), (x + way * 58, y + 2)]) for way in (-1, 1))
        legs = c.stroke(feet, shift(iron, dl=-0.1), 11)
        body = c.sheet(
            f"M{nums((x - 66, y - 48))}H{nums((x + 66,))}L{nums((x + 60, y - 8))}H{nums((x - 60,))}Z", iron
        )
        door = f"M{nums((x - 26, y - 38))}H{nums((x + 26,))}V{nums((y - 15,))}H{nums((x - 26,))}Z"
        top = f"M{nums((x - 74, y - 54))}H{nums((x + 74,))}V{nums((y - 45,))}H{nums((x - 74,))}Z"
        glow = c.halo(x, y - 26, 90, warm, 0.4)
        return (
            legs
            + body
            + c.piece(door, oklch(0.76, 0.15, 62))
            + glow
            + c.sheet(top, shift(iron, dl=-0.07), lift=0.3)
        )
    stone = c.tone(0.6, 0.025, 60)
    out = c.halo(x, y - 26, 130, warm, 0.5) + fire(c, x - 16, y - 2, 58) + fire(c, x + 22, y, 46)
    for dx, wide, high in ((-58, 44, 52), (58, 46, 54), (-4, 40, 24)):
        shape = smooth(oval(x + dx, y - high / 2 + 3, wide / 2, high / 2, count=9, square=0.3))
        out += c.sheet(shape, shift(stone, dl=0.02 * (dx > 0)), lift=0.4)
    return out


def seated_low(scene: SceneGraph) -> SceneGraph:
    """Return the scene as a Korean home has it: cushions for chairs, a wide low bench in the yard."""
    if not on_the_floor(scene):
        return scene
    props = tuple(
        one.model_copy(update={"label": FLOOR_SEATS[one.kind]}) if one.kind in FLOOR_SEATS else one
        for one in scene.props
    )
    return scene.model_copy(update={"props": props})


def stump(c: Cutter, x: float, y: float) -> str:
    """Return a tree stump 74 high to put things on."""
    left, right = (x - 48, y - 36, x - 50, y - 72), (x + 48, y - 36, x + 66, y + 2)
    body = f"M{nums((x - 66, y + 2))}Q{nums(left)}L{nums((x + 50, y - 72))}Q{nums(right)}Z"
    top = smooth(oval(x, y - 73, 51, 11, count=10))
    return c.sheet(body, c.role("bark", dl=0.05), lift=0.5) + c.piece(top, c.tone(0.84, 0.05, 75))


def by_its_own_drawing(prop: Prop, c: Cutter, seat: Seat) -> tuple[str, str]:
    """Return a thing that nobody drew in halves: below its party, behind it, before it or over it."""
    relation = seat.party.relation
    size = {"on": seat.line * 1.12, "behind": seat.line * 1.1, "under": seat.tall * 0.5}.get(relation, 0.0)
    if relation == "inside":
        size = min(seat.top * 1.42, 2.6 * seat.half)
        return draw_thing(prop, c, size, key=f"{prop.kind} in"), ""
    body = draw_thing(prop, c, size, key=f"{prop.kind} {relation}")
    wide = min(max(2 * seat.half / size, 1.0), 2.2)
    body = f'<g transform="scale({wide:.2f} 1)">{body}</g>'
    if relation == "under":
        return "", place_at(body, 0, -seat.top - 6)
    return (body, "") if relation == "on" else ("", body)


def outline_of(actor: Actor) -> str:
    """Return the whole shape of a figure, to be filled."""
    shapes = ""
    for joint in _JOINT.finditer(actor.drawn.svg):
        parts = "".join(
            f'<path d="{path}" {moved}/>' if path else f"<ellipse {round_} {moved}/>"
            for path, round_, moved in _PART.findall(joint.group(2))
        )
        if parts:
            shapes += f'<g transform="{joint.group(1)}">{parts}</g>' if joint.group(1) else parts
    return shapes


def lights_of(things: list[Placed]) -> list[tuple[float, float, float]]:
    """Return where the story's own lights are, and their sizes."""
    return [(one.x, one.y - one.size * 0.5, one.size) for one in things if one.prop.kind in LIGHTS]


def scoped(svg: str, prefix: str) -> str:
    """Return `svg` with every id, and every mention of one, behind `prefix`: unique on the page."""
    return _ID.sub(rf"\g<1>{prefix}", svg) if "id=" in svg else svg


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as contrast rules count it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    a, b = sorted((luminance(one), luminance(two)))
    return (b + 0.05) / (a + 0.05)


def ink_for(paper: str) -> str:
    """Return the ink that reads best on `paper`."""
    return max((DARK_INK, PALE_INK), key=lambda ink: contrast(ink, paper))


def readable(paper: str, least: float = 8.5) -> str:
    """Return `paper` made paler or deeper until ink stands out on it."""
    lightness, chroma, hue = lch(paper)
    step = 0.012 if lightness >= 0.6 else -0.012
    while contrast(ink_for(paper), paper) < least and 0.05 < lightness < 0.99:
        lightness += step
        paper = oklch(lightness, chroma, hue)
    return paper
