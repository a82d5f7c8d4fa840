"""After a change of the glossary: the open brief is held against it, on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefdesk.desk import own_words
from briefdesk.desk.own_thread import OwnThread
from briefdesk.desk.own_words import Texts, Told
from briefdesk.desk.result import Result
from briefdesk.glossary.entries import Glossary
from briefdesk.glossary.rules import Rules


class GlossaryRefresh(QObject):
    """`open_result`: the one that is shown. `done` is called after its findings are other ones."""

    def __init__(self, open_result: Callable[[], Result | None], done: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._open_result, self._done = open_result, done
        self._thread = OwnThread(self)
        self._rules: Rules | None = None
        self._busy = False

    def begin(self, glossary: Glossary) -> None:
        """The newest table counts, and the texts as they are once it is done."""
        self._rules = Rules(glossary)
        if not self._busy:
            self._start()

    def _start(self) -> None:
        result, rules = self._open_result(), self._rules
        texts = own_words.texts_of(result) if result is not None else None
        if result is None or rules is None or texts is None:
            return
        self._busy = True
        self._thread.run(lambda: own_words.told(texts, rules), lambda found: self._take(result, texts, rules, found))

    def _take(self, result: Result, texts: Texts, rules: Rules, found: Told | Exception) -> None:
        self._busy = False
        if isinstance(found, Exception):
            raise found
        is_newest = rules is self._rules and result is self._open_result()
        if is_newest and own_words.take(result, texts, found):
            self._done()
        else:
            self._start()
