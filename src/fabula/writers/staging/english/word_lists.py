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
    gulp slurp suck strum beat ring knit sew fold unfold peel crack stir hoist wield brandish tug shoulder
    deliver gather roll bounce keep show offer examine inspect unwrap polish light pass borrow steal find
    """
)
"""What is done to a thing with the hands or the mouth."""
HOLDING_BY = {
    "from": words("sip drink eat slurp gulp lick munch"),
    "on": words("lean chew suck nibble munch knock swing"),
    "to": words("cling hold hang"),
    "onto": words("cling hold hang"),
    "with": words("sweep dig write paint stir wave point beat draw cut dry wipe brush comb play scoop clean"),
    "at": words("nibble sip"),
}
"""Verbs that have something in the hands by a preposition: sipped from a mug, leaned on a stick."""
GIVING = words("give hand pass lend throw toss send sell serve")
"""What takes a thing out of one pair of hands into another."""
GRIPS = words(
    """
    hand hands arm arms paw paws mouth beak claws talons trunk teeth fist fists fingers wing palm jaws
    shoulder
    """
)
"""What holds a thing: a basket in her paws."""
NOT_HELD = words(
    """
    bed house door table road way floor wall river sun moon star sky nap walk look bath breath
    """
)
"""Things that no verb puts into hands: she took a nap, he opened the door."""
BODY = words(
    """
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
    (re.compile(r"(?:lane|highway|avenue|path|track|trail|crossroads)$"), "road"),
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
    string row flock herd
    """
)
"""Nouns that only measure what follows: a heap of stones."""
INVERTS = words(
    """
    say ask cry call reply answer whisper shout think laugh murmur go come stand sit lie fly run hang live
    wait appear jump leap spring walk crawl sing mutter giggle sigh add croak squeak growl roar hoot
    chirp purr
    """
)
"""Verbs that stand before their subject: said the owl."""
PEOPLE = re.compile(
    r"(?:[a-z]{2,}(?:man|woman|herd|ess|boy|girl|maid|wife|smith|wright|keeper)|poet|cook|thief|"
    r"hatter|twin|people|person|crew|crowd|neighbou?r|guest|host|bride|groom|wife|husband|mate|fellow|"
    r"gentleman|lady|sir|madam|youth|maiden|lad|lass|folk|stranger|visitor|child|kid|pupil|enemy|"
    r"passenger|customer|apprentice|servant|messenger|prisoner|traveller|traveler|runner|dancer|singer)\Z"
)
"""Nouns that are somebody by how they are made."""
PERSON_NOUN = re.compile(rf"(?:[a-z]{{3,}}(?:er|or|ist|ian|eer)|{PEOPLE.pattern})")
"""Nouns that are likely somebody where somebody is expected: the baker, the pianist."""
NOT_PERSON = words(
    """
    water river summer winter paper flower finger shower corner dinner supper letter number butter ladder
    feather weather mother-of-pearl tower power door floor mirror colour color plaster counter order
    border slipper jumper drawer copper silver timber lumber ginger pepper cracker burger center centre
    shutter lever buffer poster plant elephant giant ant pant stair
    """
)
"""Nouns that only look it."""
NOBODY = words(
    """
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
    asleep awake even
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
