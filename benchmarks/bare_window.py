"""The peer of the window's start: a bare PySide6 window with two text panes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter

from benchmarks.first_paint import tell_first_paint

if __name__ == "__main__":
    app = QApplication([])
    window = QMainWindow()
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(QPlainTextEdit())
    splitter.addWidget(QPlainTextEdit())
    window.setCentralWidget(splitter)
    window.resize(1280, 800)
    window.show()
    tell_first_paint(window, app.quit)
    app.exec()
