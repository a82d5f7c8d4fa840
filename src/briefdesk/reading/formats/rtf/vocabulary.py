"""The control words of RTF that carry text, or keep it away."""

from __future__ import annotations

CHARACTERS = {
    **dict.fromkeys(["line", "lbr", "page", "column"], "\n"),
    **dict.fromkeys(["emspace", "enspace", "qmspace"], " "),
    **{symbol: symbol for symbol in "{}\\"},
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "~": "\u00a0",
    "_": "\u2011",
}
"""Control words and symbols that stand for a character."""
STORIES = {
    **dict.fromkeys(["footnote", "shptxt", "dptxbxtext"], ""),
    **dict.fromkeys(["header", "headerl", "headerr", "headerf"], "header-footer"),
    **dict.fromkeys(["footer", "footerl", "footerr", "footerf"], "header-footer"),
    "annotation": "comment",
}
"""Destinations with a story of their own -> why it is no text of the article, "" where it is."""
TABLES = {"fonttbl", "stylesheet", "info"}
SKIPPED = {
    *("colortbl", "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "pict"),
    *("fldinst", "objdata", "objclass", "objname", "bkmkstart", "bkmkend", "nonshppict", "shprslt", "nonesttables"),
    *("sp", "sn", "sv", "xe", "rxe", "txe", "tc", "tcn", "pntext", "listtext", "pntxta", "pntxtb", "template", "falt"),
    *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "datafield", "mmathPr", "atnid", "atnauthor"),
    *("subject", "operator", "keywords", "comment", "doccomm", "company", "manager", "category", "hlinkbase"),
    *("creatim", "revtim", "printim", "buptim", "private", "background", "mmathPict", "themedata", "latentstyles"),
}
"""Groups whose text is not shown, or shown twice."""
ENTERED_WITH_STAR = {"shpinst", "do", "nesttableprops", "ud", "annotation"}
"""Any other group that opens with `\\*` is skipped."""
LIST_MARKS = {"pntext", "listtext", "pn"}
"""What a paragraph of a list has in front of its text."""
