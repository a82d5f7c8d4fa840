"""The main window: puts the parts together and passes on what happens to it. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget

from briefdesk.desk import copying, fonts, help_dialogs, incoming, wording
from briefdesk.desk.actions import Actions
from briefdesk.desk.appearance import Appearance
from briefdesk.desk.checks.link import ChecksLink
from briefdesk.desk.choice_menus import ChoiceMenus
from briefdesk.desk.controller import Controller
from briefdesk.desk.edit_link import EditLink
from briefdesk.desk.file_menus import FileMenus
from briefdesk.desk.find.finder import Finder
from briefdesk.desk.first_run import FirstRun
from briefdesk.desk.library.link import LibraryLink
from briefdesk.desk.models.feature import ModelsFeature
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.evidence import EvidenceLink
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.panes.start import StartPage
from briefdesk.desk.panes.work import BRIEF, ORIGINAL, WorkPage
from briefdesk.desk.presenter import Parts, Presenter
from briefdesk.desk.privacy.opening import PrivacyOpener
from briefdesk.desk.review import Reviewer
from briefdesk.desk.settings_dialog.opening import SettingsOpener
from briefdesk.desk.toolbar import Toolbar
from briefdesk.desk.ways_out import WaysOut
from briefdesk.desk.widgets.drop_overlay import DropOverlay
from briefdesk.desk.widgets.status_line import StatusLine
from briefdesk.settings import Settings

WIDE, NARROW, NARROWEST = 1280, 1000, 401
SHARE = 0.5
"""Of the width of two panes, what grows with the letters of the system: headers and buttons, not the columns."""
PATTERNS = "*.txt *.md *.markdown *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.epub *.fb2 *.eml"


class MainWindow(QMainWindow):
    """`keep` is called with the settings when they are to be stored.

    `control`: that of the window before, whose place this one takes, with all that it shows.
    """

    def __init__(self, settings: Settings, keep: Callable[[Settings], None], control: Controller | None = None) -> None:
        super().__init__()
        self.control = control or Controller(settings, keep)
        self.control.setParent(self)
        self.does = Actions(self)
        self._build()
        self._connect()
        self._restore(settings)
        self.refresh()
        self.start.setFocus()

    def _build(self) -> None:
        self.setMinimumSize(880, 600)
        self.setAcceptDrops(True)
        self.start = StartPage()
        self.original, self.brief = OriginalPane(self.does.text_sizes), BriefPane(self.does.copies, self.does.exports)
        self.work = WorkPage(self.original, self.brief)
        self.evidence = EvidenceLink(self.original, self.brief, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.work)
        self.toolbar, self.status = Toolbar(self.does), StatusLine()
        self.addToolBar(self.toolbar)  # now: the keyboard comes to it before it comes to the Library
        self.does.fill(self.menuBar())
        self.file_menus = FileMenus(self.does, self.control, self)
        self.choice_menus = ChoiceMenus(self.does, self.control, self)
        self.appearance = Appearance(self.control, self)
        self.finder = Finder(self.does, self.control, self.work, self)
        self.settings = SettingsOpener(self.does, self.control, self)
        self.privacy = PrivacyOpener(self.does, self.control, self)
        self.ways_out = WaysOut(self.does, self.control, self.brief, self)
        self.library = LibraryLink(self.does, self.control, self)
        self.first_run = FirstRun(self.control, self.start, self)
        self.models = ModelsFeature(self.does, self.control, self.start, self.brief, self)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.overlay = DropOverlay(self.pages)
        self.edits = EditLink(self.does, self.control, self.brief.rows, self)
        self.reviewer = Reviewer(self.does, self.control, self.brief, self.evidence, self)
        self.checks = ChecksLink(self.does, self.control, self.work, self.reviewer, self)
        parts = Parts(
            actions=self.does,
            toolbar=self.toolbar,
            start=self.start,
            original=self.original,
            brief=self.brief,
            evidence=self.evidence,
            status=self.status,
        )
        self._presenter = Presenter(self.control, parts)

    def _connect(self) -> None:
        does, control = self.does, self.control
        handlers: list[tuple[QAction, Callable[[], object]]] = [
            (does.open, self.choose_file),
            (does.paste, self.paste),
            (does.sample, control.open_sample),
            (does.quit, self.close),
            (does.back, control.go_back),
            (does.brief, control.brief_again),
            (does.stop, control.stop),
            (does.next_pane, self.work.next_pane),
            (does.previous_pane, lambda: self.work.next_pane(-1)),
            (does.next_view, self.brief.next_view),
            (does.left_out, self._unfold_left_out),
            (does.larger, lambda: control.resize_text(control.settings.text_size + 1)),
            (does.smaller, lambda: control.resize_text(control.settings.text_size - 1)),
            (does.usual, lambda: control.resize_text(Settings().text_size)),
            (does.shortcuts, lambda: help_dialogs.shortcuts(self, does)),
            (does.about, lambda: help_dialogs.about(self)),
        ]
        for action, handler in handlers:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        does.edit.aboutToShow.connect(lambda: does.copy_selected.setEnabled(copying.has_selection(self)))
        does.edit.aboutToHide.connect(lambda: does.copy_selected.setEnabled(True))
        for length, action in does.lengths.items():
            action.triggered.connect(lambda _checked=False, length=length: control.choose_length(length))
        self.toolbar.length.chosen.connect(control.choose_length)
        self.toolbar.summariser.chosen.connect(control.choose_summariser)
        self.toolbar.target.chosen.connect(control.choose_target)
        self.toolbar.target.whole_chosen.connect(control.choose_whole)
        self.original.switched.connect(self.refresh)
        self.library.moved.connect(self._fit_panes)
        self.status.promise.clicked.connect(does.privacy.trigger)
        self.start.open_wanted.connect(self.choose_file)
        self.start.paste_wanted.connect(self.paste)
        self.start.sample_wanted.connect(control.open_sample)
        for bar in (self.start.message, self.original.message, self.brief.message):
            bar.acted.connect(self._act)
            bar.dismissed.connect(control.dismiss)
        self.file_menus.chosen.connect(lambda path: control.open_files([path]))
        self.evidence.jumped.connect(lambda: self.work.show_side(ORIGINAL))
        self.evidence.returned.connect(lambda: self.work.show_side(BRIEF))
        self.reviewer.jumped.connect(lambda: self.work.show_side(BRIEF))
        self.reviewer.article_wanted.connect(self._look_for_translated)
        control.changed.connect(self.refresh)

    def _restore(self, settings: Settings) -> None:
        self.resize(1280, 800)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii", "ignore")))
        if settings.split:
            self.work.splitter.setSizes(list(settings.split))

    # What the person does

    def choose_file(self) -> None:
        kinds = f"{self.tr('Articles')} ({PATTERNS});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open an article"), "", kinds)
        if names:
            self.control.open_files([Path(name) for name in names])

    def paste(self) -> None:
        self.control.take_in(incoming.from_mime(QGuiApplication.clipboard().mimeData()))

    def _look_for_translated(self, sentence: int) -> None:
        self.work.show_side(ORIGINAL)
        self.original.look_for_translated(sentence)

    def _unfold_left_out(self) -> None:
        self.work.show_side(ORIGINAL)
        self.original.show_original()
        self.original.view.chip.toggle()

    def _act(self, action: wording.Action) -> None:
        acts = {
            "open": self.choose_file,
            "paste": self.paste,
            "again": self.control.brief_again,
            "edits": self.control.go_back_to_edits,
            "revise": self.control.revise_again,
            "export": self.does.exports.export.trigger,
            "print": self.does.exports.print.trigger,
        }
        acts[action]()

    # Showing

    def refresh(self) -> None:
        """Show what the session knows."""
        article = self.control.session.article
        if article is not None and self.pages.currentWidget() is self.start:
            self.pages.setCurrentWidget(self.work)
            self.original.setFocus()
        self.appearance.refresh()
        self.models.refresh()
        self._presenter.show_texts(self._reading_px())
        self._presenter.show_state()
        parts = (
            self.file_menus,
            self.choice_menus,
            self.finder,
            self.ways_out,
            self.edits,
            self.reviewer,
            self.checks,
            self.library,
            self.first_run,
        )
        for part in parts:
            part.refresh()
        title = article.title if article is not None else ""
        name = self.tr("BriefDesk (private mode)") if self.control.settings.private else "BriefDesk"
        self.setWindowTitle(f"{title} – {name}" if title else name)

    def _reading_px(self) -> int:
        """One step smaller where there is less room; in proportion where the system's letters are large."""
        px = self.control.settings.text_size - (1 if self.width() < WIDE else 0)
        return round(px * fonts.system_scale())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As much side by side, and in words, as there is room for."""
        compact = self.width() < WIDE
        self.toolbar.set_compact(compact)
        self.brief.set_compact(compact)
        self.status.set_compact(compact)
        self.library.fit(self.width())
        self._fit_panes()
        self._presenter.show_texts(self._reading_px())

    def _fit_panes(self) -> None:
        """Two panes side by side where both have room, beside the Library, too."""
        width, share = self.width(), 1 + SHARE * (fonts.system_scale() - 1)
        self.work.set_tabbed(width < NARROW * share or width - self.library.taken_width < 2 * NARROWEST * share)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.appearance.dress_again()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.control.dismiss()
            self.evidence.unpin()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        article = incoming.from_mime(event.mimeData())
        if article.files or article.text.strip():
            _accept_copy(event)
            self.overlay.announce(max(1, len(article.files)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        _accept_copy(event)
        article = incoming.from_mime(event.mimeData())
        QTimer.singleShot(0, self, lambda: self.control.take_in(article))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.close()
        self.hide()
        self.library.remember()
        left, right = (*self.work.split, 0, 0)[:2]
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.control.shut_down(geometry, (left, right) if left > 0 and right > 0 else None)
        super().closeEvent(event)


def _accept_copy(event: QDropEvent) -> None:
    """Whatever was proposed: after a move, a file manager may delete the article."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
