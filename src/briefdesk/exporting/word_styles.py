"""How a Word document of ours looks: A4, one text face, black headings, small notes."""

from __future__ import annotations

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from briefdesk.exporting.languages import tag

NOTE, SOURCE = "BriefDesk Note", "BriefDesk Source"
_FACE = "Georgia"
_SIZES = {"Normal": 11, "Heading 1": 20, "Heading 2": 14, "Heading 3": 12, "Subtitle": 10, "List Bullet": 11}
_BLACK = RGBColor(0, 0, 0)


def dress(file: WordFile, language: str) -> None:
    """Page, faces and sizes; the language of what has none of its own."""
    page = file.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.5)
    for name, size in _SIZES.items():
        _set(file.styles[name], size)
    note = file.styles.add_style(NOTE, WD_STYLE_TYPE.PARAGRAPH)
    source = file.styles.add_style(SOURCE, WD_STYLE_TYPE.PARAGRAPH)
    for style in (note, source):
        style.base_style = file.styles["Normal"]
        _set(style, 9)
    note.paragraph_format.space_before = Pt(18)
    source.paragraph_format.left_indent, source.paragraph_format.first_line_indent = Cm(1), Cm(-1)
    for spoken in file.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), tag(language) or "en-US")


def _set(style: ParagraphStyle, size: int) -> None:
    """The template's own face comes from a theme, which would win."""
    for faces in style.element.iter(qn("w:rFonts")):
        for key in [key for key in faces.attrib if key.endswith("Theme")]:
            del faces.attrib[key]
    style.font.name, style.font.size, style.font.color.rgb = _FACE, Pt(size), _BLACK
    style.font.italic = False
