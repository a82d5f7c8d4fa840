"""Every text of the window that Qt Linguist is to know, found in the source.

`lupdate` reads Python by itself, but passes over plurals outside of `self.tr` and over counts such as `len(rows)`.
Here the syntax tree tells: whatever way a call is written, its text is found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ALIASES = ("tr", "translate")
"""What `QCoreApplication.translate` may be called in a module."""


@dataclass(frozen=True, slots=True)
class Text:
    """`plural`: it is given a count. `text`: "" where it is not written out in the call."""

    context: str
    text: str
    comment: str
    plural: bool
    file: str
    line: int


def texts(folder: Path) -> list[Text]:
    """In the order of the files and their lines."""
    found: list[Text] = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        found += _in_tree(ast.parse(path.read_text(encoding="utf-8")), "", name)
    return found


def _in_tree(node: ast.AST, context: str, file: str) -> Iterator[Text]:
    """`context`: the class around, whose name Qt looks texts up by."""
    if isinstance(node, ast.Call) and (text := _of_call(node, context, file)):
        yield text
    if isinstance(node, ast.ClassDef):
        context = node.name
    for child in ast.iter_child_nodes(node):
        yield from _in_tree(child, context, file)


def _of_call(call: ast.Call, context: str, file: str) -> Text | None:
    name, owner = _name(call.func)
    arguments = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name == "tr" and owner == "self":
        arguments = [context, *arguments]
    elif name not in (*ALIASES, "QT_TRANSLATE_NOOP"):
        return None
    if not arguments or not isinstance(arguments[0], str):  # a painter's `translate`, or a string's
        return None
    context, text, comment = ([str(value or "") for value in arguments] + ["", ""])[:3]
    plural = len(arguments) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
    return Text(context, text, comment, plural, file, call.lineno)


def _name(function: ast.expr) -> tuple[str, str]:
    """("tr", "self") of `self.tr`."""
    if isinstance(function, ast.Attribute):
        return function.attr, function.value.id if isinstance(function.value, ast.Name) else ""
    return (function.id if isinstance(function, ast.Name) else ""), ""
