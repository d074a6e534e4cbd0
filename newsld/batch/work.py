"""A record → what comes of it, whatever happens on the way: the unit that all engines run."""

from dataclasses import dataclass

from newsld.batch.limits import at_most
from newsld.batch.records import Record, Unread
from newsld.batch.roads import ROADS
from newsld.batch.roads.reading import rejected
from newsld.batch.rows import Made, Reason, Reject
from newsld.batch.settings import Settings, Workshop
from newsld.errors import InvalidConfiguration, MissingPackage, NewsldError, TookTooLong, place_of


@dataclass(frozen=True)
class Task:
    """What a run does with each record: by which road, with what settings, and for how long at most."""

    road: str
    settings: Settings
    time_limit: float = 60  # seconds


class Worker:
    """Does a task; made once in each process."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._rows = ROADS[task.road].work
        self.shop = Workshop(task.settings)

    def made_of(self, record: Record) -> tuple[Made, ...]:
        """Return a row, or why there is none, for each article of a record; never nothing.

        Raises `MissingPackage` and `InvalidConfiguration`, which stop a run: no other record would fare better.
        """
        self.shop.failures()  # those of a record that was broken off are not this one's
        if isinstance(record.held, Unread):
            return (Reject(record.held.reason, record.held.message),)
        try:
            with at_most(self._task.time_limit):
                made = tuple(self._rows(record, self.shop))
        except TookTooLong as late:
            made = (Reject(Reason.TIME, f"took longer than {self._task.time_limit:g} seconds, in {place_of(late)}"),)
        except MemoryError:
            made = (Reject(Reason.MEMORY, "needs more memory than there is"),)
        except (MissingPackage, InvalidConfiguration):
            raise
        except NewsldError as error:
            made = (rejected(error, record),)
        except Exception as error:  # noqa: BLE001  one record must not cost a run of millions; nothing is hidden
            where = f"{type(error).__name__} in {place_of(error)}"
            made = (Reject(Reason.DEFECT, f"a defect of newsld ({where}); report it with this record"),)
        return made or (Reject(Reason.NO_TEXT, "nothing in it"),)
