"""The Library beside the article: a field to search it, the queue and the briefs by day, private mode at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from briefdesk.desk import icons
from briefdesk.desk.library.delegate import RowDelegate
from briefdesk.desk.library.model import ROW, RowsModel
from briefdesk.desk.library.note import Note
from briefdesk.desk.queue import Item
from briefdesk.desk.widgets.parts import label, named, tool
from briefdesk.desk.widgets.switch import Switch
from briefdesk.library.records import Entry

LEAST, MOST, BESIDE_PROMPT = 200, 320, 84
"""Widths in px, with letters of the usual size; what stands beside the prompt of the search, whatever their size."""
CLEAR_ACTION = "_q_qlineeditclearaction"
"""Qt's own name for the button in a field."""
USUAL_LETTERS = 17
"""px, from line to line."""


class LibraryDock(QDockWidget):
    """`opened`: an item of the queue or a brief was chosen. `deleted`: is to be deleted."""

    searched = Signal(str)
    opened = Signal(object)
    deleted = Signal(object)
    private_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "library")
        self.setWindowTitle(self.tr("Library"))
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea)
        self.menu = QMenu(self)
        self.note, self.offer = Note(), Note()
        self.model = RowsModel(self)
        self._build_search()
        self._build_list()
        self._empty = label(name="quiet", wrap=True)
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._lay_out()
        self._fit_letters()

    @property
    def chosen(self) -> Item | Entry | None:
        """What the keyboard is on."""
        index = self.list.currentIndex()
        return index.data(ROW).of if index.isValid() else None

    @property
    def query(self) -> str:
        return self.field.text()

    def choose(self, wanted: Item | int) -> None:
        """An item of the queue, or the id of a brief; where it is not in the list, none is chosen."""
        self.list.setCurrentIndex(self.model.place_of(wanted))

    def say_empty(self, words: str) -> None:
        """In the place of the list; "" where there is something in it."""
        self._empty.setText(words)
        self._empty.setVisible(bool(words))

    def show_private(self, private: bool) -> None:
        self.switch.setChecked(private)

    def focus_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # Building

    def _build_search(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search past briefs"))
        self.field.setAccessibleName(self.tr("Search past briefs"))
        self.field.setClearButtonEnabled(True)
        self._lens = self.field.addAction(icons.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search past briefs"))
        clears = self.field.findChild(QAction, CLEAR_ACTION)
        if isinstance(clears, QAction):
            clears.setText(self.tr("Clear the search"))
        self.field.textChanged.connect(self.searched)
        self.field.installEventFilter(self)

    def _build_list(self) -> None:
        self.list = named(QListView(), "past")
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Past briefs"))
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(1)  # what is told above it needs its room first
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu_at)
        self.list.clicked.connect(self._open)
        self.note.gone.connect(self.list.setFocus)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        inside = named(QWidget(), "side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 4)
        field.addWidget(self.field)
        column.addLayout(self._header())
        column.addLayout(field)
        for part in (self.note, self.offer, self._empty):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._footer())
        self.setWidget(inside)
        self.setTitleBarWidget(QWidget())

    def _header(self) -> QHBoxLayout:
        self.more = tool(accessible=self.tr("What to do with the chosen brief"))
        icons.wear(self.more, "more")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        line = QHBoxLayout()
        line.setContentsMargins(16, 6, 12, 4)
        line.addWidget(label(self.tr("Library"), "title"), 1)
        line.addWidget(self.more)
        return line

    def _footer(self) -> QWidget:
        foot = named(QWidget(), "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark = label()
        icons.wear(mark, "private", "text2")
        self.switch = Switch(self.tr("Private mode"))
        self.switch.setToolTip(self.tr("Nothing of an article is kept"))
        self.switch.clicked.connect(self.private_chosen)
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 10, 8, 10)
        line.setSpacing(8)
        line.addWidget(mark)
        line.addWidget(label(self.tr("Private mode")), 1)
        line.addWidget(self.switch)
        return foot

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field into the list and back; Enter opens, Delete deletes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.field and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_list()
                return True
            if watched is self.field and key == Qt.Key.Key_Escape and self.query:
                self.field.clear()
                return True
            if watched is self.list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.list.currentIndex())
                return True
            if watched is self.list and key == Qt.Key.Key_Delete and self.chosen is not None:
                self.deleted.emit(self.chosen)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lens"):
            self._lens.setIcon(icons.icon("search", "text2"))
        elif event.type() == QEvent.Type.FontChange:
            self._fit_letters()

    def _fit_letters(self) -> None:
        """Large letters need more room; the article needs most of it, however large they are. What the search asks for
        is read whole."""
        grown = max(1.0, min(1.5, self.fontMetrics().height() / USUAL_LETTERS))
        prompt = self.fontMetrics().horizontalAdvance(self.field.placeholderText()) + BESIDE_PROMPT
        self.setMinimumWidth(max(round(LEAST * grown), prompt))
        self.setMaximumWidth(round(MOST * grown))

    def _enter_list(self) -> None:
        """To the first row that can be chosen."""
        rows = (self.model.index(number) for number in range(self.model.rowCount()))
        first = next((index for index in rows if index.data(ROW).of is not None), None)
        if first is not None:
            self.list.setCurrentIndex(first)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (of := index.data(ROW).of) is not None:
            self.opened.emit(of)

    def _show_menu_at(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid() and index.data(ROW).of is not None:
            self.list.setCurrentIndex(index)
            self.menu.popup(self.list.viewport().mapToGlobal(place))
