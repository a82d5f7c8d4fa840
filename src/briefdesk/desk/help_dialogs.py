"""The two pages of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from briefdesk import __version__
from briefdesk.desk.actions import Actions
from briefdesk.desk.widgets.parts import label

tr = QCoreApplication.translate

OF_SCREEN = 0.85
"""How much of its height a dialog takes at most."""


def shortcuts(parent: QWidget, actions: Actions) -> QDialog:
    """Every action that has a shortcut, with it; they scroll on a small screen. Opens without blocking."""
    form = QFormLayout()
    form.setHorizontalSpacing(32)
    for action in actions.all():
        if not action.shortcut().isEmpty():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            form.addRow(action.text().rstrip("…"), label(keys))
    for what, keys in (
        (tr("Help", "Previous or next sentence of the brief"), "↑ ↓"),
        (tr("Help", "To the evidence"), tr("Help", "Enter")),
    ):
        form.addRow(what, label(keys))
    inside, area = QWidget(), QScrollArea()
    inside.setLayout(form)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(inside.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
    column = QVBoxLayout()
    column.addWidget(area)
    dialog = _dialog(parent, tr("Help", "Keyboard shortcuts"), column)
    whole = dialog.sizeHint().height() - area.sizeHint().height() + inside.sizeHint().height()
    dialog.resize(dialog.sizeHint().width(), min(whole, round(OF_SCREEN * parent.screen().availableSize().height())))
    return dialog


def about(parent: QWidget) -> QDialog:
    words = label(
        tr("Help", "BriefDesk %1").replace("%1", __version__)
        + "\n\n"
        + tr("Help", "Picks the key sentences of an article, on this laptop.\nNothing you open leaves it.")
    )
    column = QVBoxLayout()
    column.addWidget(words)
    return _dialog(parent, tr("Help", "About BriefDesk"), column)


def _dialog(parent: QWidget, title: str, content: QVBoxLayout) -> QDialog:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 16)
    column.setSpacing(16)
    column.addLayout(content)
    column.addWidget(buttons)
    dialog.open()
    return dialog
