"""The workshop: the stages from one line to a bound book, each resumable, and the work on finished books."""

from fabula.core.values import Wishes
from fabula.workshop.bind import bind_book
from fabula.workshop.check import check_book
from fabula.workshop.crew import Crew
from fabula.workshop.make import MadeBook, make_book, resume_book
from fabula.workshop.redo import redo_page
from fabula.workshop.restyle import restyle_book
from fabula.workshop.write import write_story

__all__ = [
    "Crew",
    "MadeBook",
    "Wishes",
    "bind_book",
    "check_book",
    "make_book",
    "redo_page",
    "restyle_book",
    "resume_book",
    "write_story",
]
