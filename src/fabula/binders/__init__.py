"""Binders: a book becomes a file to read, print or open in a browser."""

from fabula.binders.contract import Binder
from fabula.kit.registry import Registry

BINDERS: Registry[Binder] = Registry(
    "binders",
    {
        "epub": "fabula.binders.epub:EpubBinder",
        "html": "fabula.binders.html:HtmlBinder",
        "pdf": "fabula.binders.pdf:PdfBinder",
        "pdf-print": "fabula.binders.pdf_print:PrintPdfBinder",
    },
)

__all__ = ["BINDERS", "Binder"]
