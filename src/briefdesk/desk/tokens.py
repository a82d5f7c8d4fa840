"""The colours by name, light and dark. The application's palette carries them; `current` finds them again."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """Each a colour as "#RRGGBB". `control` outlines what can be pressed; `border` only divides."""

    window: str
    pane: str
    sunken: str
    raised: str
    border: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_down: str
    on_accent: str
    tint: str
    evidence: str
    doubt: str
    doubt_tint: str
    error: str
    error_tint: str
    ok: str
    disabled: str

    def color(self, name: str) -> QColor:
        return QColor(getattr(self, name))


LIGHT = Tokens(
    window="#F3F1EC",
    pane="#FFFEFB",
    sunken="#E9E6DF",
    raised="#FFFFFF",
    border="#DAD6CC",
    control="#857F71",
    text="#201F1B",
    text2="#55524A",
    text3="#6B675D",
    accent="#0B6A64",
    accent_hover="#095852",
    accent_down="#074640",
    on_accent="#FFFFFF",
    tint="#E2F0ED",
    evidence="#CDE7E2",
    doubt="#8F5200",
    doubt_tint="#FBEFD9",
    error="#B3261E",
    error_tint="#FBE7E4",
    ok="#2B6A3A",
    disabled="#A39E92",
)
DARK = Tokens(
    window="#1A1B1C",
    pane="#212223",
    sunken="#131415",
    raised="#2A2C2D",
    border="#383A3B",
    control="#7E8183",
    text="#ECE9E2",
    text2="#B9B5AB",
    text3="#9C988E",
    accent="#63C7BC",
    accent_hover="#7BD3C9",
    accent_down="#4FB3A8",
    on_accent="#06211E",
    tint="#223433",
    evidence="#1F4A46",
    doubt="#EBB65C",
    doubt_tint="#3A2F1B",
    error="#F2938A",
    error_tint="#402321",
    ok="#83CB97",
    disabled="#6A6C6C",
)


def palette(tokens: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.pane,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text3,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.control,
    }
    result = QPalette()
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return result


def current() -> Tokens:
    """The tokens of the application. A widget's own palette may have been bent by the style sheet."""
    return of(QGuiApplication.palette())


def of(current: QPalette) -> Tokens:
    """The tokens behind a palette; of a palette that is not ours (high contrast), the nearest of its own roles."""
    window = current.color(QPalette.ColorRole.Window)
    for known in (LIGHT, DARK):
        if window == QColor(known.window):
            return known
    return _from_system(current)


def _from_system(current: QPalette) -> Tokens:
    def name(role: QPalette.ColorRole) -> str:
        return current.color(role).name()

    role = QPalette.ColorRole
    plain = LIGHT if current.color(role.Window).lightness() > 127 else DARK
    text, window, base, mark = name(role.WindowText), name(role.Window), name(role.Base), name(role.Highlight)
    return Tokens(
        window=window,
        pane=base,
        sunken=window,
        raised=name(role.Button),
        border=text,
        control=text,
        text=text,
        text2=text,
        text3=text,
        accent=mark,
        accent_hover=mark,
        accent_down=mark,
        on_accent=name(role.HighlightedText),
        tint=window,
        evidence=window,
        doubt=text,
        doubt_tint=window,
        error=plain.error,
        error_tint=window,
        ok=text,
        disabled=current.color(QPalette.ColorGroup.Disabled, role.WindowText).name(),
    )
