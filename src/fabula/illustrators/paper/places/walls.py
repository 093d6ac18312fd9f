"""The other wall of the rooms where books spend many pages: what one sees when one turns round."""

from __future__ import annotations

from dataclasses import replace

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import lch
from fabula.illustrators.paper.places import cabinetry, cosy, textiles
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.rooms import mirrored, room, shell
from fabula.illustrators.paper.places.stage import Frame, Stage


def kitchen(c: Cutter, f: Frame) -> Stage:
    """The dresser, the back door, the table where one eats."""
    random = c.random("kitchen, turned round")
    side, flip = mirrored(random)
    hue, h = lch(c.palette["room"])[2], f.height
    back, meet = shell(c, f, random, hue=hue, tiled=True)
    back += cabinetry.door(c, side(150), meet + 4, h * 0.26, h * 0.5, c.role("leaf", dl=0.06, dc=-0.03))
    back += cabinetry.dresser(c, side(500), meet + 14, h * 0.42, h * 0.53, random)
    back += textiles.rug(
        c, 500, meet + h * 0.18, 620, h * 0.12, c.random("kitchen rug").choice((20, 240, 150))
    )
    tx, ty, high = side(850), meet + h * 0.12, h * 0.2
    back += has.picture_frame(c, side(850), f.at(0.27), 84, random)
    back += has.chair(c, side(960), ty - 4, h * 0.29, flip=not flip) + has.table(
        c, tx, ty, 250, high, cloth=True
    )
    return replace(room(c, f, back, meet, hue=hue, surface=(tx, ty - high - 6, 220)), door=True)


def parlour(c: Cutter, f: Frame) -> Stage:
    """The sofa under a picture, the door to the hall, a lamp to read by."""
    random = c.random("parlour, turned round")
    side, _ = mirrored(random)
    hue, h = lch(c.palette["wall"])[2], f.height
    back, meet = shell(c, f, random, hue=hue)
    back += cabinetry.door(c, side(860), meet + 4, h * 0.26, h * 0.5, c.role("roof", dl=0.1, dc=-0.03))
    back += has.picture_frame(c, side(400), f.at(0.23), 120, random)
    back += has.picture_frame(c, side(565), f.at(0.29), 70, random) + has.clock(c, side(240), f.at(0.25), 84)
    sofa = c.role("cloth", dl=0.03, dh=c.random("sofa").choice((0, 110, 170, 250)))
    back += cosy.overhead(c, f, random) + cabinetry.sofa(c, side(400), meet + h * 0.06, h * 0.62, sofa)
    back += cabinetry.floor_lamp(c, side(110), meet + h * 0.08, h * 0.5)
    hues = c.random("parlour rug").choice((25, 150, 250))
    back += textiles.rug(c, 500, meet + h * 0.19, 620, h * 0.12, hues)
    tx, ty, high = side(690), meet + h * 0.09, h * 0.15
    back += has.table(c, tx, ty, 130, high)
    return replace(room(c, f, back, meet, hue=hue, surface=(tx, ty - high - 6, 110)), door=True)


def bedroom(c: Cutter, f: Frame) -> Stage:
    """The wardrobe, the chest of toys, the door."""
    random = c.random("bedroom, turned round")
    side, _ = mirrored(random)
    hue, h = lch(c.palette["cloth"])[2], f.height
    back, meet = shell(c, f, random, hue=hue)
    back += cabinetry.wardrobe(c, side(210), meet + 10, h * 0.34, h * 0.52, c.role("sky", dl=-0.12, dc=0.03))
    back += has.picture_frame(c, side(490), f.at(0.26), 96, random)
    back += has.shelf(c, side(500), f.at(0.47), 190, random, what="books")
    back += cabinetry.door(c, side(800), meet + 4, h * 0.26, h * 0.5, c.role("wood", dl=0.06))
    back += textiles.rug(c, side(560), meet + h * 0.19, 560, h * 0.12, hue + 60)
    tx, ty = side(500), meet + h * 0.06
    back += cabinetry.chest(c, tx, ty, h * 0.27, random) + cosy.overhead(c, f, random)
    back += cosy.playthings(c, side(655), meet + h * 0.12, h * 0.12, random)
    return replace(room(c, f, back, meet, hue=hue), door=True)


def classroom(c: Cutter, f: Frame) -> Stage:
    """Coats and bags on their pegs, a low shelf with a globe, a plant, children's pictures."""
    random = c.random("classroom, turned round")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=150)
    back += cosy.paper_chain(c, f) if c.random("strung").random() < 0.5 else ""
    back += cabinetry.pegs(c, side(250), f.at(0.2), 400)
    for index, x in enumerate((560, 680, 800)):
        back += has.picture_frame(c, side(x), f.at(0.19 + 0.03 * (index % 2)), 74, random)
    back += cabinetry.cubbies(c, side(690), meet + 12, 400, h * 0.2, random)
    back += cabinetry.plant(c, side(935), meet + h * 0.1, h * 0.4, random)
    tx, ty, high = side(130), meet + h * 0.13, h * 0.18
    back += has.chair(c, tx + 80, ty - 6, h * 0.26) + has.table(c, tx, ty, 200, high)
    return room(c, f, back, meet, hue=150, surface=(tx, ty - high - 5, 170))
