"""Closed lists of English words, by what they do to a picture."""

from __future__ import annotations

import re

from fabula.writers.tale.grounding.slots import words

ALIVE = frozenset(
    ["robot", "snowman", "doll", "teddy-bear", "scarecrow", "puppet", "ghost", "toy-robot", "gingerbread-man"]
)
"""Things of the lexicon that a story treats as somebody."""
ACTS = words(
    """
    say ask tell whisper shout cry call answer reply murmur sigh giggle laugh yell think wonder smile
    frown nod wink blush feel know want wish hope fear love hate listen look see watch taste sniff eat
    drink lean sing hum yawn sleep dream snore wake walk run tiptoe creep march limp hop skip jump climb
    crawl paddle swim dance wave bow kneel sit carry hold take give hand pass throw catch build paint draw
    write read cook bake sew knit dig plant pick knock chase follow hug kiss tickle help teach learn wear
    blow beat play scold weep sob tremble shiver hide seek peek peep wait ride row sail push pull drag
    search hunt punch address reach stretch hobble rub scratch bark meow roar growl hoot chirp grumble
    puff pant gasp squawk squeal wail moan groan mumble stammer announce chuckle whimper wheeze snort
    mutter hiss boast beg pray promise refuse decide remember forget pour tuck tie tug peck tease clap
    cheer
    """
)
"""What only somebody can do; a candle burns and a ball rolls, but what sighs is somebody."""
ONLY_MEANT = words(
    """
    want wish dream remember miss need imagine pretend expect forget fear love hate lack promise lose like
    prefer
    """
)
"""What is wanted or remembered need not be there."""
PICTURED = words("paint draw write sketch describe invent")
"""Who is painted or described is not there."""
SOUGHT = words("look search wait long ask hunt hope wish call")
"""With “for”: what is looked for is not there yet."""
TOLD_OF = words("dream think tell speak be tire scare frighten talk")
"""With “of”: what is dreamed or spoken of is not there."""
HOLDING = words(
    """
    hold carry take bring lift raise wave clutch grip fetch lug drag pull push blow play eat munch lick
    drink sip read nibble hug swing pick squeeze uncork open pour wear lower lead fly sell chew swallow
    bite plant grab snatch seize catch accept receive get clasp cuddle haul cradle balance juggle shake
    gulp slurp suck strum beat ring knit thread knead sew fold unfold peel crack stir hoist wield
    brandish tug shoulder
    share twist spin wring mend stitch darn carve whittle sharpen aim tune pluck press flick flip fan dip
    dunk toast butter spread slice cut chop grate shell husk crumple tear rip rattle jingle swish swirl
    unroll study consult sniff smell taste finger weigh count tip tilt steady heave
    deliver gather roll bounce keep show offer examine inspect unwrap polish light pass borrow steal find
    """
)
"""What is done to a thing with the hands or the mouth."""
NATURE = words(
    """
    balloon kite bubble ball wheel wagon cart tent wind breeze gale storm rain snow hail wave tide
    river stream fire flame smoke fog mist thunder lightning
    echo juice water sun light shadow dust leaf branch boat ship
    """
)
"""What runs, carries and takes and is nobody, unless it speaks or feels."""
MINDS = words(
    """
    say ask tell whisper shout cry call answer reply murmur sigh giggle laugh yell think wonder smile
    frown nod wink
    blush feel know want wish hope fear love hate yawn dream weep sob grumble mutter boast beg promise
    decide
    """
)
"""What only somebody with a mind does."""
BY_ITSELF = words(
    "lean blow run hold catch beat reach wave knock sail row pass follow give take pick hop jump skip"
)
"""What things do too, with nobody's mind: a ladder leaned, the milk ran away."""
MADE_OF = words(
    """
    paper glass wooden wood toy stuffed plush rubber clay tin china porcelain chocolate sugar stone
    bronze golden
    silver plastic cardboard knitted woollen woolen cloth felt straw marble metal brass clockwork
    inflatable origami
    tiny-glass ceramic lego crystal ice marzipan gingerbread
    """
)
"""What animals are made of that are things: a paper bird."""
CUDDLED = frozenset(["doll", "teddy-bear", "puppet", "toy-robot"])
"""Somebody of the lexicon who is a thing in somebody's hands."""
VAST = words("forest sea ocean mountain river hill sky island jungle lake desert")
"""Places that only tell how much there is: a sea of flowers."""
FAINT_PLACES = words("bed tree branch roof nest trees chair swing")
"""Where one can be within somewhere that another word names."""
HOLDING_BY = {
    "under": words("stagger bend groan"),
    "from": words("pour sip drink eat slurp gulp lick munch"),
    "on": words(
        "lean chew suck nibble munch knock swing pull tug blow gnaw crunch toast roast cook play strum "
        "drum tap"
    ),
    "to": words("cling hold hang"),
    "into": words("bite"),
    "in": words("sip"),
    "onto": words("cling hold hang"),
    "with": words("sweep dig write paint stir wave point beat draw cut dry wipe brush comb play scoop clean"),
    "at": words("nibble sip suck pull tug gnaw peck"),
}
"""Verbs that have something in the hands by a preposition: sipped from a mug, leaned on a stick."""
GIVING = words("give hand pass lend throw toss send sell serve")
"""What takes a thing out of one pair of hands into another."""
FIRM = words(
    """
    hold carry clutch grip grasp clasp cradle brandish wield balance wave lug bear hoist hug swing juggle
    clench dangle twirl flourish drag haul tuck squeeze shoulder raise lift cuddle
    """
)
"""What surely has a thing in the hands."""
EMBRACING = words(
    "carry hold hug cradle cuddle clasp clutch lift lug hoist rock nurse scoop gather squeeze bear raise"
)
"""What is done with somebody in one's arms."""
CLIMBED = words(
    "enter reach cross climb explore visit leave search roam wander descend mount ascend approach"
)
"""Verbs whose object is where somebody is."""
ABOVE_IT = words("fly swing soar leap jump gallop sail float ride drift glide hop flutter swoop")
"""With “over”: what one does in, or right above, a place."""
TAKING = words(
    """
    take grab snatch seize catch pick bring fetch receive accept get pluck draw whip produce pull collect
    gather scoop fish dig unfurl lead ride fly steal borrow swipe pinch sling hang strap unhook
    """
)
"""What gets a thing into the hands."""
PUT_AWAY: dict[str, frozenset[str]] = {
    "put": words("down away back on onto in into inside under behind beside aside upon over against"),
    "set": words("down aside on onto upon beside in before"),
    "lay": words("down aside on onto upon beside in before across at over"),
    "drop": frozenset(), "throw": frozenset(), "toss": frozenset(), "fling": frozenset(),
    "hurl": frozenset(), "lose": frozenset(), "place": frozenset(), "leave": frozenset(),
    "spill": frozenset(), "bury": frozenset(), "sell": frozenset(), "lend": frozenset(),
    "hang": words("up on from"), "lean": frozenset(), "stand": frozenset(), "release": frozenset(),
    "kick": frozenset(), "discard": frozenset(), "surrender": frozenset(), "deposit": frozenset(),
    "abandon": frozenset(), "scatter": frozenset(), "shatter": frozenset(), "smash": frozenset(),
    "let": words("go"),
}  # fmt: skip
"""What takes a thing out of the hands, with the words it needs beside it for that."""
FASTEN = words("wrap wind tie tuck drape spread fasten pin hang fling throw knot loop string")
"""What goes about or upon something else, with “around” or “over”: wound the scarf about the lamb."""
STOWED = words("stuff slip tuck pop pack cram shove drop stick poke thrust press hide bury lock")
"""What goes out of sight with “into”: stuffed it into his boot."""
DON = words("put pull slip try tug draw")
"""With “on”: what is worn from then on."""
SLIPPING = words("slip fall drop fly slide tumble roll spill blow clatter escape")
"""What a thing does that leaves a hand, with “from” or “out of”."""
PRESSED = words("press slip thrust push drop lay place put")
"""With “into her hand”: what gives it to whose hand it is."""
PARTITIVE = words("end side edge corner half piece bit part handle rest string last")
"""With “of”: who has the end of a log has the log."""
NOT_WITH = words(
    """
    have wear fill cover decorate stuff pack load line crown surround replace help deal meet talk agree fall
    share live
    paint be begin end start tremble shake shine glow sparkle glitter agree argue speak fight dance sing
    thread sew embroider shiver stay swarm buzz brim bulge overflow crowd litter strew pile heap stack
    provide present trim
    """
)
"""What is done with a thing, or with somebody, that nobody has in hand."""
ENCLOSING = words("full wrapped closed curled clasped round around about tightened cupped folded piled")
"""Words that follow hands which are about something: both hands wrapped round a mug."""
GRIPS = words(
    """
    hand arm paw mouth beak claw talon trunk tooth teeth fist finger wing palm jaw shoulder lip lap
    back thumb
    armpit flipper fin chest cheek sleeve pocket head elbow snout muzzle tail armful chin ear knee hoof
    hip bill belt bosom breast mitten glove thigh pinafore tentacle fang
    hands arms paws claws talons fists fingers jaws
    """
)
"""What holds a thing: a basket in her paws."""
SHELTERING = words("umbrella parasol fan newspaper book shield mask map hat")
"""What one holds who is under or behind one's own: yawned behind his fan."""
NOT_HELD = words(
    """
    rage fear joy anger fury delight fright pain grief relief pride shame terror laughter horror cold tear
    trunk bed house door table road way floor wall river sun moon star sky nap walk look bath breath
    """
)
"""Things that no verb puts into hands: she took a nap, he opened the door."""
BODY = words(
    """
    braid braids plait plaits pigtail pigtails ponytail curl curls stripe stripes crest
    palm palms fist fists brow noses backs bill horns forehead chest jaw jaws eyelid eyelids eyebrow
    eyebrows thumb thumbs elbow
    elbows hip hips waist beard moustache mane fur snout muzzle flipper flippers fin fins throat knuckle
    knuckles heel heels ankle wrist fingertip fingertips antler antlers mouthful armful handful shiver
    chops grunt groan gasp shout squeal thud crash bang splash bump pocket pockets sleeve sleeves rage
    fear joy anger fury delight fright relief shame terror horror laughter
    chill lump giggle yawn sigh smile grin sob crumb
    hand hands arm arms mouth paw paws beak lips back head nose belly ear ears cheek cheeks knee knees
    foot feet eye eyes finger fingers tail wing wings shoulder shoulders lap neck face hair toe toes voice
    heart tongue teeth leg legs chin tear tears stomach tummy lip whisker whiskers feeler feelers claw
    claws trunk hoof hooves breath name side sight way time turn day night morning evening afternoon one
    other bit lot thing word end top bottom middle row line place care fun home room air light dark
    idea news story song moment
    """
)
"""Nouns that are neither somebody nor a thing of their own: parts of a body, times, words for words."""
PLACE_ENDINGS = (
    (re.compile(r"room$"), "living-room"),
    (re.compile(r"(?:house|hut|cabin|lodge|inn)$"), "cottage"),
    (re.compile(r"yard$"), "garden"),
    (re.compile(r"(?:shop|store|stall|mart)$"), "market"),
    (re.compile(r"(?:hall|court|chamber|tower|dungeon)$"), "castle"),
    (re.compile(r"(?:field|pasture|clearing|green)$"), "meadow"),
    (re.compile(r"(?:woods?|grove|copse|thicket|wilderness)$"), "forest"),
    (re.compile(r"(?:port|dock|pier|quay|wharf|jetty)$"), "harbour"),
    (re.compile(r"(?:lane|highway|avenue|path|track|trail|crossroads)$"), "meadow"),
    (re.compile(r"(?:brook|creek|stream|canal)$"), "river"),
    (re.compile(r"(?:cliff|peak|ridge|slope|cave mouth|hillside|mountainside)$"), "mountain"),
    (re.compile(r"(?:beach|coast|sands|dunes|seaside|shore)$"), "seashore"),
    (re.compile(r"(?:den|lair|hole)$"), "burrow"),
    (re.compile(r"(?:loft|garret)$"), "attic"),
    (re.compile(r"(?:cellar|basement|vault)$"), "cellar"),
)
"""Places no list has, by how their names end."""
PARTS_OF_PLACE = words(
    "floor edge middle top bottom side corner end mouth heart foot back front centre center roof"
)
"""The edge of the forest is in the forest."""
PLACES_WITHIN = words(
    """
    floor wall path hallway hall gate corner steps stairs platform ceiling roof window door edge side
    entrance fence bench table bed shore bank road street square field yard garden house room
    """
)
"""Nouns that, behind a place, are a part of it: the kitchen floor."""
SHOWN = {"wall": "wall"}
"""Things that an idea means as a part of a place, and a text that is about them shows: she built a wall."""
WHERE = words(
    """
    in on at to into onto through under over by near beside behind below beneath above across around
    inside outside along toward towards from past beyond up down within off upon among between against
    """
)
"""Prepositions that say where."""
PRESENT = words("home there here in back anywhere")
"""Who was not home is not there."""
MEASURES = words(
    """
    heap pile bunch bundle piece slice pair handful junk chunk lump stack bit basketful one sheaf bar
    string row flock herd tower bouquet mountain mound
    """
)
"""Nouns that only measure what follows: a heap of stones."""
INVERTS = words(
    """
    puff pant gasp sob squawk bark hiss sniff snort grumble bellow yell scream shriek wail moan groan beg
    chuckle quack squeal whimper stammer mumble breathe boom snap announce explain declare suggest order
    insist continue go_on begin lisp wheeze thunder bleat moo neigh whinny hum buzz cackle crow coo
    sigh order exclaim demand protest remark grunt hoot squeak
    say ask cry call reply answer whisper shout think laugh murmur go come stand sit lie fly run hang live
    wait appear jump leap spring walk crawl sing mutter giggle sigh add croak squeak growl roar hoot
    chirp purr
    """
)
"""Verbs that stand before their subject: said the owl."""
PEOPLE = re.compile(
    r"(?:[a-z]{2,}(?:man|woman|herd|ess|boy|girl|maid|wife|smith|wright|keeper)|poet|cook|thief|"
    r"hatter|twin|people|person|crew|crowd|neighbou?r|guest|host|bride|groom|wife|husband|mate|fellow|"
    r"gentleman|lady|pedlar|pedler|count|countess|duke|baron|earl|emperor|sultan|nurse|jailer|sir|"
    r"madam|youth|maiden|lad|lass|folk|stranger|visitor|child|kid|pupil|enemy|"
    r"passenger|customer|apprentice|servant|messenger|prisoner|traveller|traveler|runner|dancer|singer)\Z"
)
"""Nouns that are somebody by how they are made."""
PERSON_NOUN = re.compile(rf"(?:[a-z]{{3,}}(?:er|or|ist|ian|eer)|{PEOPLE.pattern})")
"""Nouns that are likely somebody where somebody is expected: the baker, the pianist."""
NOT_PERSON = words(
    """
    crook drainpipe
    water river summer winter paper flower finger shower corner dinner supper letter number butter ladder
    feather weather mother-of-pearl tower power door floor mirror colour color plaster counter order
    border slipper jumper drawer copper silver timber lumber ginger pepper cracker burger center centre
    shutter lever buffer poster plant elephant giant ant pant stair
    """
)
"""Nouns that only look it."""
NOBODY = words(
    """
    eldest youngest oldest smallest biggest tallest great good
    neither either each all some most others other none both shh hush oh ah ha hello goodbye yes no please
    mr mrs ms miss dr sir
    """
)
"""Words with a capital that name nobody."""
WITH_SOMEBODY = words("meet greet thank ask tell hug kiss follow visit help chase see watch call invite")
"""Verbs whose object is somebody."""
ADVERBS = words(
    """
    all both each now out away off aside apart ahead aloud upstairs downstairs indoors outdoors past
    asleep awake even tight tightly
    """
)
"""Words that here never begin a noun phrase."""
SAME_PAST = words("put cut let set hit shut read spread split hurt beat burst cast shed bet")
"""Verbs whose past is their plain form."""
LARGE_NUMBERS = words("twenty thirty forty fifty hundred hundreds dozen dozens thousand")
FORMS_OF_BE = words("is are was were am be been being")
PRONOUNS = {
    "he": "he", "him": "he", "himself": "he", "she": "she", "her": "she", "herself": "she",
    "it": "it", "itself": "it", "they": "they", "them": "they", "themselves": "they", "both": "they",
}  # fmt: skip
"""Each pronoun with the one that names it."""
SEXES = {
    "she": words("fairy witch nurse mermaid maid milkmaid hen cow ewe mare vixen lioness doe goose-girl "
                 "governess housekeeper cook-maid widow bride seamstress dairymaid ballerina nanny"),
    "he": words("wizard pirate knight giant ogre smith blacksmith sailor soldier captain fisherman "
    "shepherd vicar monk "
                "miller tailor woodcutter ram stag bull rooster cockerel gander troll genie butler "
                "footman postman policeman "
                "fireman cowboy cobbler shoemaker emperor sultan peddler tinker lamplighter watchman "
                "hunter huntsman"),
}  # fmt: skip
"""Nouns that stories mostly tell of as she, and as he."""
OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}
"""Each possessive with the pronoun of whose it is."""
COLOURS = words(
    """
    red orange yellow green blue purple violet pink brown black white grey gray silver gold golden
    scarlet crimson turquoise teal maroon beige cream tan navy lilac lavender indigo bronze amber ivory
    magenta rosy
    """
)
