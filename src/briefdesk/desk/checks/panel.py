"""The list of checks below the panes, with what can be done about the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from briefdesk.desk.checks.delegate import CheckDelegate
from briefdesk.desk.checks.found import Check
from briefdesk.desk.checks.head import ALL, TO_VERIFY, ChecksHead
from briefdesk.desk.checks.model import CHECK, ChecksModel
from briefdesk.desk.widgets.parts import label, named

LEAST, BATCH = 112, 40
"""px: the height of a list. How many checks are laid out between two events."""


class ChecksPanel(QFrame):
    """Signals carry a `Check`: it is to be shown in the texts, is right, is to be edited, or its other words are to be
    put there."""

    show_wanted = Signal(object)
    right_wanted = Signal(object)
    edit_wanted = Signal(object)
    fix_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._checks: tuple[Check, ...] = ()
        self.head = ChecksHead()
        self.head.filter.chosen.connect(self._fill)
        self.model, self.list = ChecksModel(self), named(QListView(), "checkList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(CheckDelegate(self.list))
        self.list.setAccessibleName(self.tr("Checks"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # hundreds of checks take longer than a frame
        self.list.setBatchSize(BATCH)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.doubleClicked.connect(lambda: self._tell(self.show_wanted))
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.empty = label(name="quiet", wrap=True)
        self.empty.setContentsMargins(16, 12, 16, 12)
        self.head.show_button.clicked.connect(lambda: self._tell(self.show_wanted))
        self.head.right_button.clicked.connect(lambda: self._tell(self.right_wanted))
        self.head.edit_button.clicked.connect(lambda: self._tell(self.edit_wanted))
        self.head.fix_button.clicked.connect(lambda: self._tell(self.fix_wanted))
        self.head.closed.connect(self.closed)
        self._lay_out()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """The place in the list stays. Cheap where nothing changed."""
        self._checks = tuple(checks)
        self._fill()

    def show_what_there_is(self) -> None:
        """All of it, where nothing is to be verified."""
        if self._checks and not any(check.is_open for check in self._checks):
            self.head.filter.choose(ALL)
            self._fill()

    @property
    def current(self) -> Check | None:
        index = self.list.currentIndex()
        return index.data(CHECK) if index.isValid() else None

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def _fill(self) -> None:
        place = max(0, self.list.currentIndex().row())
        only_open = self.head.filter.index == TO_VERIFY
        shown = [check for check in self._checks if check.is_open or not only_open]
        if tuple(shown) != self.model.checks:
            self.model.show(shown)
            self.list.setCurrentIndex(self.model.index(min(place, len(shown) - 1)))
        self.empty.setText(self.tr("Nothing left to verify") if only_open else self.tr("Nothing was found doubtful"))
        self.empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._offer()

    def _offer(self) -> None:
        check = self.current
        self.head.show_button.setEnabled(check is not None and (check.row >= 0 or check.of >= 0))
        self.head.right_button.setEnabled(check is not None and check.is_open)
        self.head.edit_button.setEnabled(check is not None and check.row >= 0)
        self.head.offer_fix(check.fix if check is not None else None)

    def _tell(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the list, and of its viewport: rows are as high as their lines, and those break elsewhere now."""
        if event.type() == QEvent.Type.Resize and watched is self.list.viewport():
            self.list.scheduleDelayedItemsLayout()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        buttons = {
            Qt.Key.Key_Return: self.head.show_button,
            Qt.Key.Key_Enter: self.head.show_button,
            Qt.Key.Key_Space: self.head.right_button,
        }
        button = buttons.get(Qt.Key(event.key()))
        if button is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        button.click()
        return True

    def minimumSizeHint(self) -> QSize:
        """Without checks no more than its words: a job that has just begun needs the room."""
        return QSize(1, LEAST if not self.list.isHidden() else super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.head, self.empty):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        column.addStretch()
