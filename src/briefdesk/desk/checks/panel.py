"""The list of checks below the panes, with what can be done about the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.checks.delegate import CheckDelegate
from briefdesk.desk.checks.found import Check
from briefdesk.desk.checks.model import CHECK, ChecksModel
from briefdesk.desk.widgets.parts import ghost, label, named, tool
from briefdesk.desk.widgets.segments import Segments

TO_VERIFY, ALL = 0, 1
LEAST, BATCH = 160, 40
"""px: the height. How many checks are laid out between two events."""


class ChecksPanel(QFrame):
    """Signals carry a `Check`: it is to be shown in the texts, is right, or is to be edited."""

    show_wanted = Signal(object)
    right_wanted = Signal(object)
    edit_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setMinimumHeight(LEAST)
        self._checks: tuple[Check, ...] = ()
        self.filter = Segments([self.tr("To verify"), self.tr("All")])
        self.filter.choose(TO_VERIFY)
        self.filter.chosen.connect(self._fill)
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
        self.list.doubleClicked.connect(lambda: self._tell(self.show_wanted))
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.empty = label(name="quiet", wrap=True)
        self.empty.setContentsMargins(16, 12, 16, 12)
        self.show_button = ghost(self.tr("Show"), self.tr("Show in both texts"), "link")
        self.right_button = ghost(self.tr("Looks right"), self.tr("Looks right"), "check")
        self.edit_button = ghost(self.tr("Edit"), self.tr("Edit the sentence"), "pencil")
        self._close = tool("", self.tr("Close the list of checks"))
        icons.wear(self._close, "close", "text2")
        self.show_button.clicked.connect(lambda: self._tell(self.show_wanted))
        self.right_button.clicked.connect(lambda: self._tell(self.right_wanted))
        self.edit_button.clicked.connect(lambda: self._tell(self.edit_wanted))
        self._close.clicked.connect(self.closed)
        self._lay_out()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """The place in the list stays. Cheap where nothing changed."""
        self._checks = tuple(checks)
        self._fill()

    @property
    def current(self) -> Check | None:
        index = self.list.currentIndex()
        return index.data(CHECK) if index.isValid() else None

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def _fill(self) -> None:
        place = max(0, self.list.currentIndex().row())
        only_open = self.filter.index == TO_VERIFY
        shown = [check for check in self._checks if not (only_open and check.settled)]
        if tuple(shown) != self.model.checks:
            self.model.show(shown)
            self.list.setCurrentIndex(self.model.index(min(place, len(shown) - 1)))
        self.empty.setText(self.tr("Nothing left to verify") if only_open else self.tr("Nothing was found doubtful"))
        self.empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._offer()

    def _offer(self) -> None:
        check = self.current
        self.show_button.setEnabled(check is not None and (check.row >= 0 or check.of >= 0))
        self.right_button.setEnabled(check is not None and not check.settled)
        self.edit_button.setEnabled(check is not None and check.row >= 0)

    def _tell(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        buttons = {
            Qt.Key.Key_Return: self.show_button,
            Qt.Key.Key_Enter: self.show_button,
            Qt.Key.Key_Space: self.right_button,
        }
        button = buttons.get(Qt.Key(event.key()))
        if button is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        button.click()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_head"):
            self._fit()

    def _fit(self) -> None:
        """Pictures alone where words have no room."""
        style, buttons = Qt.ToolButtonStyle, (self.show_button, self.right_button, self.edit_button)
        for chosen in (style.ToolButtonTextBesideIcon, style.ToolButtonIconOnly):
            for button in buttons:
                button.setToolButtonStyle(chosen)
            if self._head.sizeHint().width() <= self.width():
                break

    def minimumSizeHint(self) -> QSize:
        return QSize(1, LEAST)

    def _lay_out(self) -> None:
        self._head = named(QFrame(), "header")
        line = QHBoxLayout(self._head)
        line.setContentsMargins(16, 6, 12, 6)
        line.addWidget(label(self.tr("Checks"), "title"))
        line.addWidget(self.filter)
        line.addStretch()
        for part in (self.show_button, self.right_button, self.edit_button, self._close):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self._head, self.empty):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        column.addStretch()
