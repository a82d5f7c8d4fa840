"""Where a person was in a window: put into another one, it looks as if nothing had happened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QScrollBar

from briefdesk.desk.widgets.progress_panel import Gauge, ProgressPanel
from briefdesk.desk.widgets.sentence_row import View
from briefdesk.desk.window import MainWindow

CALM_MS = 300


@dataclass(frozen=True, slots=True)
class Place:
    """Frame, divider, docks, views, what is pinned and unfolded, scroll positions in px, where the keyboard is.

    And how far a running job was: its progress never goes back. `settings_page`: that of the dialog, -1 where it is
    not open; `shows_models`, `shows_privacy`: that one is open.
    """

    frame: QRect
    grown: Qt.WindowState
    state: QByteArray
    split: tuple[int, ...]
    side: int
    view: View
    shows_translation: int
    unfolded: bool
    pinned: int
    scrolled: tuple[int, ...]
    focused_row: int
    gauges: tuple[Gauge, ...]
    searched: str
    library: bool
    settings_page: int
    shows_models: bool
    shows_privacy: bool

    @classmethod
    def of(cls, window: MainWindow) -> Place:
        return cls(
            frame=window.normalGeometry() if window.isMaximized() else window.geometry(),
            grown=window.windowState(),
            state=window.saveState(),
            split=tuple(window.work.split),
            side=window.work.side,
            view=window.brief.chosen_view,
            shows_translation=window.original.shown_view,
            unfolded=window.original.view.chip.unfolded,
            pinned=window.evidence.pinned,
            scrolled=tuple(bar.value() for bar in _bars(window)),
            focused_row=next((row.index for row in window.brief.rows.rows if row.hasFocus()), -1),
            gauges=tuple(panel.gauge for panel in _panels(window)),
            searched=window.library.dock.field.text(),
            library=window.library.shown,
            settings_page=window.settings.page,
            shows_models=window.models.dialog is not None and window.models.dialog.isVisible(),
            shows_privacy=window.privacy.page is not None and window.privacy.page.isVisible(),
        )

    def put(self, window: MainWindow) -> None:
        """Before the window is shown."""
        window.setGeometry(self.frame)
        window.setWindowState(self.grown)
        window.restoreState(self.state)
        window.work.splitter.setSizes(list(self.split))
        window.work.show_side(self.side)
        window.brief.choose_view(self.view)
        window.original.show_view(self.shows_translation)
        if window.library.shown != self.library:
            window.library.toggle()
        window.library.dock.field.setText(self.searched)
        if self.unfolded:
            window.original.view.chip.toggle()
        window.evidence.pin_row(self.pinned, scroll=False)
        for bar, value in zip(_bars(window), self.scrolled, strict=True):
            Hold(bar, value)
        for panel, gauge in zip(_panels(window), self.gauges, strict=True):
            panel.gauge = gauge
        if self.focused_row >= 0:
            window.brief.rows.focus_row(self.focused_row)


class Hold(QObject):
    """Keeps a scroll bar where it is to be while what it scrolls is still being written, or until a person scrolls."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._let_go)
        bar.rangeChanged.connect(self._restore)
        bar.actionTriggered.connect(self._let_go)
        self._restore()

    def _restore(self) -> None:
        self._bar.setValue(self._value)
        self._calm.start()

    def _let_go(self) -> None:
        self._bar.rangeChanged.disconnect(self._restore)
        self._bar.actionTriggered.disconnect(self._let_go)
        self.deleteLater()


def _bars(window: MainWindow) -> tuple[QScrollBar, ...]:
    scrolling = (window.original.view, window.original.translated, window.brief.rows)
    return tuple(part.verticalScrollBar() for part in scrolling)


def _panels(window: MainWindow) -> tuple[ProgressPanel, ...]:
    return window.start.progress, window.brief.progress
