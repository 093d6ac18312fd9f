"""What an English sentence says must be seen, rule by rule."""

from __future__ import annotations

import pytest

from fabula.writers.sketch import sketch
from fabula.writers.staging.english import read_english
from fabula.writers.staging.said import Said


def called(said: Said) -> list[str]:
    return [being.one.name or being.one.noun for being in said.beings]


def seen(said: Said) -> set[str]:
    """Return the nouns and kinds of everybody and everything that is to be drawn."""
    beings = {word for being in said.beings for word in (being.one.noun, being.one.kind)}
    return beings | {word for thing in said.things for word in (thing.noun, thing.kind)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Odette was a goose.", [("Odette", "goose", 1)]),
        ("Tilda the snail went on a long walk.", [("Tilda", "snail", 1)]),
        ("The cook, a bear, yawned.", [("bear", "bear", 1)]),
        ("A kitten named Soot slept.", [("Soot", "kitten", 1)]),
        ("Two otters, Wick and Wade, raced home.", [("Wick", "otter", 1), ("Wade", "otter", 1)]),
        ("Captain Ines waved.", [("Ines", "fisherman", 1)]),
        ("The tailor's apprentice laughed.", [("apprentice", "child", 1)]),
        ("Four yellow ducks swam by.", [("duck", "duck", 4)]),
        ("The crabs danced.", [("crab", "crab", 2)]),
        ("The candle sighed.", [("candle", "candle", 1)]),
        ("The candle burned.", []),
        ("Biscuit the dog ran home. Biscuit ate a biscuit.", [("Biscuit", "dog", 1)]),
        ("Bramble the hedgehog baked a cake.", [("Bramble", "hedgehog", 1)]),
        ("Down the hill the rabbit ran.", [("rabbit", "rabbit", 1)]),
        ("“Where is the tiger?” asked the parrot.", [("parrot", "parrot", 1)]),
    ],
)
def test_who_is_meant(text: str, people: list[tuple[str, str, int]]) -> None:
    beings = [being.one for being in read_english(text).beings]
    assert [(one.name or one.noun, one.kind, one.count) for one in beings] == people


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("There were no drums in the attic.", set(), "drum"),
        ("The frog wasn't carrying any basket.", {"frog"}, "basket"),
        ("Rosa went to the lake without her dragon.", {"girl"}, "dragon"),
        ("Rosa went out without Bruno, the dog.", {"girl"}, "dog"),
        ("The bear dreamed of a kite.", {"bear"}, "kite"),
        ("The bear spoke of a kite.", {"bear"}, "kite"),
        ("The crab danced instead of the lobster.", {"crab"}, "lobster"),
        ("The frog looked for the drum.", {"frog"}, "drum"),
        ("The donkey wanted a hat.", {"donkey"}, "hat"),
        ("The zebra painted a lion.", {"zebra"}, "lion"),
        ("The zebra drew a lion.", {"zebra"}, "lion"),
        ("Mother wasn't home, so the lamb waited.", {"lamb"}, "mother"),
        ("The swan sang like a nightingale.", {"swan"}, "nightingale"),
        ("Maybe a wolf will come.", set(), "wolf"),
    ],
)
def test_what_is_only_spoken_of_is_not_there(text: str, there: set[str], absent: str) -> None:
    nouns = seen(read_english(text))
    assert there <= nouns
    assert absent not in nouns


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The monkey gave the elephant a banana.", {"monkey": "", "elephant": "banana"}),
        ("The queen handed a sword to the knight.", {"queen": "", "knight": "sword"}),
        ("Pia had a kite and gave it to the wolf.", {"Pia": "", "wolf": "kite"}),
        ("The pirate with a spyglass laughed.", {"pirate": "spyglass"}),
        ("The witch leaned on a broom.", {"witch": "broom"}),
        ("The mole came home, a lamp in his paw.", {"mole": "lamp"}),
        ("The mole came home, a lamp in the window.", {"mole": ""}),
        ("The mole did not carry a lamp.", {"mole": ""}),
        ("The owl opened the door.", {"owl": ""}),
        ("The bear clutched his wooden sword with shaking knees.", {"bear": "wooden sword"}),
        ("There was only a sleepy keeper with a teapot in his hand.", {"keeper": "teapot"}),
        ("The otter shouted, holding up a worm in a bucket.", {"otter": "bucket", "worm": ""}),
        ("The mole came up the hill with a newspaper tucked under his arm.", {"mole": "newspaper"}),
        ("In one paw the mole had a lamp.", {"mole": "lamp"}),
        ("Over the mole's shoulder hung a sack.", {"mole": "sack"}),
        ("With both hands wrapped around a mug, Ben yawned.", {"Ben": "mug"}),
        ("The raccoon hid the spoon behind his back.", {"raccoon": "spoon"}),
        ("The fisherman's lamp shook in his hand.", {"fisherman": "lamp"}),
        ("Peter was a rabbit. The farmer ran after Peter, waving a rake.", {"Peter": "", "farmer": "rake"}),
        ("The old man coming home carried a basket.", {"old man": "basket"}),
        ("The moon tasted the soup the shepherd held out.", {"moon": "", "shepherd": "soup"}),
        ("A lamp was handed to the fox.", {"fox": "lamp"}),
        ("The witch stirred the pot with a bone.", {"witch": "bone"}),
        ("The frog put down the drum.", {"frog": ""}),
        ("Ola squeezed her teddy bear.", {"Ola": "teddy bear"}),
        ("The wizard leaned on his staff.", {"wizard": "staff"}),
        ("The elf carried a bundle of wood.", {"elf": "wood"}),
        ("The giant’s cook held a ladle.", {"cook": "ladle"}),
        ("The fox wound the scarf about the lamb.", {"fox": "", "lamb": ""}),
        ("Nan snatched the lamp from the baby and put it on the shelf.", {"nan": "", "baby": ""}),
        ("The king let the letter fall.", {"king": ""}),
        ("The lamp slipped from the witch's hand.", {"witch": ""}),
        ("The elf bit the coin and stuffed it into a boot.", {"elf": ""}),
        ("The elf lowered his axe, which he leaned against the wall.", {"elf": ""}),
        ("The lion handed back the ball.", {"lion": ""}),
        ("The mole picked up a drum, but his paws were empty when he came home.", {"mole": ""}),
        ("The mole wanted to carry the lamp.", {"mole": ""}),
        ("The mole nearly dropped the lamp he held.", {"mole": "lamp"}),
        ("The bear had honey on his nose.", {"bear": ""}),
        ("The owl, with flour up to her elbows, yawned.", {"owl": ""}),
        ("The elephant had a hat with a feather in it.", {"elephant": "hat"}),
        ("Papa pressed a coin into Lena's hand.", {"papa": "", "Lena": "coin"}),
        ("The wolf and the bear pulled at the ham.", {"wolf": "ham", "bear": "ham"}),
        ("The mouse and the rat each took an end of the rope.", {"mouse": "rope", "rat": "rope"}),
        ("The emperor yawned behind his fan.", {"emperor": "fan"}),
        ("Under a green umbrella came the vicar.", {"vicar": "umbrella"}),
        ("The queen threw the ball, and it was the cow who caught it.", {"queen": "", "cow": "ball"}),
        ("The cook wrapped a loaf in a cloth and gave it to the boy.", {"cook": "", "boy": "loaf"}),
        ("The mouse crept by, the cheese held tight against her chest.", {"mouse": "cheese"}),
        ("The thieves, each with a lamp, tiptoed by.", {"thief": "lamp"}),
        ("The mole read, and the wren sipped her tea.", {"mole": "", "wren": "tea"}),
    ],
)
def test_who_holds_what(text: str, held: dict[str, str]) -> None:
    said = read_english(text)
    assert {name: being.holds for name, being in zip(called(said), said.beings, strict=True)} == held


def test_clothes_are_worn_and_colours_belong_to_their_noun() -> None:
    said = read_english("A penguin in a red scarf waddled by.")
    assert [(one.wears, one.holds) for one in said.beings] == [("scarf", "")]
    said = read_english("The owl had a green lamp and three blue plates.")
    assert [(one.noun, one.count, one.adjectives) for one in said.things] == [
        ("lamp", 1, ("green",)),
        ("plate", 3, ("blue",)),
    ]


def test_a_measure_is_not_the_thing() -> None:
    said = read_english("The pig carried a heap of green apples.")
    assert [(one.noun, one.adjectives) for one in said.things] == [("apple", ("green",))]
    assert [being.holds for being in said.beings] == ["apple"]


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("The badger stamped his foot.", {"badger": "angry"}),
        ("The snail hid its face.", {"snail": "shy"}),
        ("The turtle was not sad.", {"turtle": None}),
        ("The sad horse stood by.", {"horse": "sad"}),
        ("A king and a queen sat down. He wept.", {"king": "crying", "queen": None}),
        ("A queen and a king sat down. She wept.", {"queen": "crying", "king": None}),
        ("The hen laughed, but the goose wept.", {"hen": "joyful", "goose": "crying"}),
        ("“Come here!” cried the otter.", {"otter": None}),
        ("The goat's lower lip began to wobble.", {"goat": "sad"}),
        ("The goat's knees knocked together.", {"goat": "afraid"}),
        ("The king drummed his fists on the table.", {"king": "angry"}),
        ("The snail wrung her hands.", {"snail": "worried"}),
        ("The pig's stomach gave a long rumble.", {"pig": "hungry"}),
        ("The hare's eyes grew as round as plates.", {"hare": "surprised"}),
        ("The keeper could not stop yawning.", {"keeper": "sleepy"}),
        ("The dragon stopped crying.", {"dragon": None}),
        ("The pirate sighed with relief.", {"pirate": "happy"}),
        ("The pirate gave a sigh of relief.", {"pirate": "happy"}),
        ("The miller threw up his hands in horror.", {"miller": "afraid"}),
        ("The miller laughed till the tears rolled down his cheeks.", {"miller": "joyful"}),
        ("“It's not fair!” said the piglet.", {"piglet": "angry"}),
        ("“What's that?” asked the kitten.", {"kitten": "curious"}),
        ("The hen gave the fox a worried look.", {"hen": "worried", "fox": None}),
        ("The queen wiped the pig's snout and wept.", {"queen": "crying", "pig": None}),
        ("The fox found a skipping rope.", {"fox": None}),
        ("The fox roared till the leaves trembled.", {"fox": "angry"}),
        ("The duck went home with her mother.", {"duck": None, "mother": None}),
        ("The bear had been cross, but now he smiled.", {"bear": "happy"}),
        ("The bear had never been so happy.", {"bear": "happy"}),
        ("The bear was not in the least afraid.", {"bear": None}),
        ("The bear pretended to sleep.", {"bear": None}),
        ("The bear wished he were brave.", {"bear": None}),
        ("“You look so sad,” said the owl to the mole.", {"owl": None, "mole": "sad"}),
        ("“I'm so sad,” said the owl.", {"owl": "sad"}),
        ("The wolf said it in a cold voice.", {"wolf": "angry"}),
        ("The fox looked up with wet eyes.", {"fox": "crying"}),
        ("The girl with round eyes waved.", {"girl": None}),
        ("Poor Bruno! The dogs ran by.", {"Bruno": "sad", "dog": None}),
        ("The mole tried not to cry.", {"mole": "sad"}),
        ("The leaves shook, and the witch wept.", {"witch": "crying"}),
        ("The others would have nothing to do with him.", {}),
        ("The hare would not go one step nearer.", {"hare": "afraid"}),
        ("The queen dashed the mirror to the floor.", {"queen": "angry"}),
        ("Mia missed her friend.", {"Mia": "sad"}),
        ("Polly's smile faded.", {"Polly": "sad"}),
        ("Tim turned bright red.", {"Tim": "shy"}),
    ],
)
def test_a_body_shows_what_its_owner_feels(text: str, felt: dict[str, str | None]) -> None:
    said = read_english(text)
    assert {name: being.feeling for name, being in zip(called(said), said.beings, strict=True)} == felt


@pytest.mark.parametrize(
    ("text", "kind", "noun"),
    [
        ("The goat sat on the kitchen floor.", "kitchen", "kitchen floor"),
        ("The hen slept on the school bench.", "school", "school bench"),
        ("In the castle hallway a mouse tiptoed.", "castle", "castle hallway"),
        ("At the edge of the forest stood a deer.", "forest", "forest"),
        ("The fox slept in the guesthouse.", "cottage", "guesthouse"),
    ],
)
def test_a_place_of_several_words_is_one_place(text: str, kind: str, noun: str) -> None:
    said = read_english(text)
    assert said.place is not None
    assert (said.place.kind, said.place.noun) == (kind, noun)
    assert said.things == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The goat came up the path.", "meadow"),
        ("The wizard climbed the stair.", "hallway"),
        ("The magpie flew over the vineyard.", "orchard"),
        ("Sparks flew all over the smithy.", "workshop"),
        ("The lamp stood on a table in the shed.", "farm"),
        ("A bed stood in the castle.", "castle"),
    ],
)
def test_a_place_no_list_has_is_drawn_as_one_it_is_like(text: str, kind: str) -> None:
    said = read_english(text)
    place = said.place or said.seems
    assert place is not None
    assert place.kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nico scrubbed his toes in the bathtub.", "bathroom"),
        ("The goose took the chalk.", "school"),
        ("The garden was full of bees.", "garden"),
        ("Nico wiped the garden bench.", "garden"),
        ("Nico kneaded the bread.", "kitchen"),
        ("The bats hung in rows.", "cave"),
        ("The goose built a sandcastle.", "seashore"),
    ],
)
def test_furniture_tells_where_it_is_when_no_word_does(text: str, kind: str) -> None:
    scene = sketch(text, "en").scene
    assert scene.place.kind == kind
    before = sketch("The fox sat in the cave.", "en")
    assert sketch(text, "en", after=before).scene.place.kind == "cave"


@pytest.mark.parametrize(
    ("text", "adjectives"),
    [
        ("Her hat, blue as the sky, blew off.", ("blue",)),
        ("She had a scarf as red as a poppy.", ("red",)),
        ("The boat was yellow.", ("yellow",)),
        ("They painted the boat green.", ("green",)),
        ("She had a pair of green boots.", ("green",)),
        ("The boat stood by a green door.", ()),
        ("They opened the green trunk.", ("green",)),
        ("She wore a cap of red velvet.", ("red",)),
    ],
)
def test_a_colour_behind_a_noun_belongs_to_it(text: str, adjectives: tuple[str, ...]) -> None:
    assert read_english(text).things[0].adjectives == adjectives


@pytest.mark.parametrize(
    ("text", "traits"),
    [
        ("A girl with long red hair sat fishing.", ("red-haired",)),
        ("The pirate had a black beard.", ("black-bearded",)),
        ("A bird as blue as the sea sang.", ("blue",)),
    ],
)
def test_the_colour_of_a_body_is_its_owners(text: str, traits: tuple[str, ...]) -> None:
    assert read_english(text).beings[0].one.adjectives == traits


@pytest.mark.parametrize(
    ("text", "hugged"),
    [
        ("Zoe cradled the robin.", {"Zoe": "robin"}),
        ("Zoe came with a robin in her arms.", {"Zoe": "robin"}),
        ("The man took him up and carried him.", {"man": "he"}),
        ("Zoe saw the robin.", {}),
    ],
)
def test_whoever_is_carried_is_hugged(text: str, hugged: dict[str, str]) -> None:
    found = {
        being.one.name or being.one.noun: being.toward.one.noun
        for being in read_english(text).beings
        if being.pose == "hug" and being.toward is not None
    }
    assert found == hugged


@pytest.mark.parametrize(
    "text", ["Femi folded a paper bird.", "A glass horse stood there.", "The wind took a hat."]
)
def test_what_is_made_of_paper_is_nobody(text: str) -> None:
    assert not {being.one.noun for being in read_english(text).beings} & {"paper bird", "glass horse", "wind"}


def test_one_stands_for_the_noun_before_and_a_grey_cat_is_not_the_black_one() -> None:
    made = sketch("A black cat and a grey one sat by the wall.", "en")
    assert [one.traits for one in made.cast] == [("black",), ("grey",)]


def test_counted_things_are_divided_by_their_colours() -> None:
    said = read_english("There stood five pots, two red and three blue.")
    assert [(one.count, one.adjectives) for one in said.things] == [(2, ("red",)), (3, ("blue",))]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The little Gerda sang.", ["Gerda"]),
        ("Mrs. Plum wagged her finger.", ["Plum"]),
        ("By the light of her torch Nadia could just make out a door.", ["Nadia"]),
        ("A ladder leaned against the wall.", []),
        ("No sooner had he come than a crow flew out.", ["crow"]),
        ("“Go on!” puffed the pony.", ["pony"]),
        ("“Come here, Rosa!” said the bear.", ["bear", "Rosa"]),
        ("A tugboat named Pip blew his whistle.", ["Pip"]),
    ],
)
def test_who_is_somebody_by_the_sentence(text: str, people: list[str]) -> None:
    assert called(read_english(text)) == people


def test_whose_brow_it_is_when_somebody_surely_he_was_there_before() -> None:
    before = sketch("Arthur lay in bed.", "en")
    after = sketch("The nurse stroked his brow.", "en", after=before)
    assert {one.name for one in after.cast} == {"Arthur", "nurse"}
    assert len(after.scene.figures) == 2


def test_what_is_held_has_its_place_among_many_things() -> None:
    made = sketch("There were a pot, a bell, a drum and a lamp, and the bear held a spoon.", "en")
    assert [figure.holding for figure in made.scene.figures] == ["spoon"]


def test_what_is_put_down_is_held_no_more() -> None:
    before = sketch("The mole carried a lamp.", "en")
    after = sketch("The mole put down the lamp.", "en", after=before)
    assert [figure.holding for figure in (*before.scene.figures, *after.scene.figures)] == ["lamp", ""]


def test_they_are_whoever_is_left() -> None:
    before = sketch("A giraffe lay in bed. A zebra and a monkey came.", "en")
    after = sketch("They brought him soup.", "en", after=before)
    kinds = {one.id: one.kind for one in after.cast}
    holding = {kinds[figure.character]: figure.holding for figure in after.scene.figures}
    assert holding == {"giraffe": "", "zebra": "soup", "monkey": "soup"}


def test_the_moon_over_the_trees_stands_in_none_of_them() -> None:
    said = read_english("The moon shone over the forest.")
    assert (said.place, seen(said)) == (None, {"moon"})


def test_a_pronoun_means_somebody_of_the_sentence_before() -> None:
    first = sketch("A king and a queen sat in the garden.", "en")
    then = sketch("She wept.", "en", after=first)
    kinds = {one.id: one.kind for one in then.cast}
    felt = {kinds[figure.character]: figure.feeling for figure in then.scene.figures}
    assert felt == {"queen": "crying", "king": "happy"}
    assert then.scene.place.kind == "garden"
    assert list(read_english("She wept.").meant) == ["she"]


def test_it_rained_and_nobody_did() -> None:
    assert read_english("It rained all day.").meant == {}
    [it] = read_english("It climbed up and smiled.").meant.values()
    assert it.feeling == "happy"


def test_a_name_known_from_before_is_a_name_at_the_start_too() -> None:
    assert called(read_english("Cookie laughed.", {"Cookie": "hen"})) == ["Cookie"]
    assert called(read_english("Cookie laughed.")) == ["cookie"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Olive laughed.", ["Olive"]),
        ("“Hello,” said Pip.", ["Pip"]),
        ("Lily slammed the door.", ["Lily"]),
        ("Clover grew by the gate.", []),
        ("The lily grew by the gate.", []),
    ],
)
def test_children_bear_the_names_of_plants(text: str, names: list[str]) -> None:
    assert called(read_english(text)) == names


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("The owl winked at the fox.", "wink"),
        ("The bear shut one eye.", "wink"),
        ("The dragon sneezed.", "sneeze"),
        ("The cat did not sneeze.", ""),
        ("The lion yawned.", "yawn"),
        ("The girl stuck out her tongue.", "tongue"),
        ("The boy whistled softly.", "whistle"),
        ("The robin sang.", "sing"),
        ("The wolf blew on the soup.", "blow"),
    ],
)
def test_faces_do_what_is_told(text: str, face: str) -> None:
    assert read_english(text).beings[0].face == face
