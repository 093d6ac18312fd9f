"""Writers: an idea becomes a plan, a plan becomes words."""

from fabula.kit.registry import Registry
from fabula.writers.contract import Writer

WRITERS: Registry[Writer] = Registry(
    "writers", {"tale": "fabula.writers.tale.engine:TaleWriter", "own": "fabula.writers.own:OwnWords"}
)

__all__ = ["WRITERS", "Writer"]
