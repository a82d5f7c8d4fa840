"""The two pages of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from briefdesk import __version__
from briefdesk.desk.actions import Actions
from briefdesk.desk.widgets.parts import label

tr = QCoreApplication.translate


def shortcuts(parent: QWidget, actions: Actions) -> QDialog:
    """Every action that has a shortcut, with it. Opens without blocking."""
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
    return _dialog(parent, tr("Help", "Keyboard shortcuts"), form)


def about(parent: QWidget) -> QDialog:
    words = label(
        tr("Help", "BriefDesk %1").replace("%1", __version__)
        + "\n\n"
        + tr("Help", "Picks the key sentences of an article, on this laptop.\nNothing you open leaves it.")
    )
    column = QVBoxLayout()
    column.addWidget(words)
    return _dialog(parent, tr("Help", "About BriefDesk"), column)


def _dialog(parent: QWidget, title: str, content: QFormLayout | QVBoxLayout) -> QDialog:
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
