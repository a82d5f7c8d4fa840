"""Formats that begin with bytes of their own."""

from __future__ import annotations

ENCRYPTED_OFFICE = "application/x-encrypted-office"

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODT = "application/vnd.oasis.opendocument.text"
_EPUB = "application/epub+zip"
_FB2 = "application/x-fictionbook+xml"

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (0, b"8BPS", "image/vnd.adobe.photoshop"),
    (0, b"\0\0\1\0", "image/vnd.microsoft.icon"),
    (8, b"WAVE", "audio/wav"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"OggS", "audio/ogg"),
    (8, b"AVI ", "video/x-msvideo"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"BZh", "application/x-bzip2"),
    (0, b"\xfd7zXZ\0", "application/x-xz"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (257, b"ustar", "application/x-tar"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"\xcf\xfa\xed\xfe", "application/x-executable"),
    (0, b"\xca\xfe\xba\xbe", "application/x-executable"),
    (0, b"\0asm", "application/wasm"),
    (0, b"SQLite format 3\0", "application/vnd.sqlite3"),
    (0, b"!BDN", "application/vnd.ms-outlook-pst"),
    (60, b"BOOKMOBI", "application/x-mobipocket-ebook"),
    (0, b"AT&TFORM", "image/vnd.djvu"),
    (0, b"wOFF", "font/woff"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", ENCRYPTED_OFFICE),
    ("WordDocument", "application/msword"),
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("Workbook", "application/vnd.ms-excel"),
)
_PACKAGES = (
    (b"mimetypeapplication/epub+zip", _EPUB),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", _ODT),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", "application/vnd.oasis.opendocument.presentation"),
    (b"word/document", _DOCX),
    (b"META-INF/container.xml", _EPUB),
    (b"xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b".fb2", _FB2),
    (b".FB2", _FB2),
)
_BY_SUFFIX = {".docx": _DOCX, ".docm": _DOCX, ".odt": _ODT, ".epub": _EPUB}

NAMES = {
    "application/msword": "Word 97-2003",
    "application/vnd.ms-outlook": "Outlook message",
    "application/vnd.ms-powerpoint": "PowerPoint 97-2003",
    "application/vnd.ms-excel": "Excel 97-2003",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "OpenDocument presentation",
    "application/x-ole-storage": "old Office file",
    "application/x-executable": "program",
    "application/zip": "zip archive",
    "application/gzip": "gzip archive",
}
"""Media type -> what a person calls it, where the media type itself says little."""


def binary_type(data: bytes, suffix: str) -> str:
    """The media type, "" where the bytes may be text. `suffix` (".docx") helps where a package was cut off."""
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    if data.startswith((b"PK\3\4", b"PK\5\6")):
        return _package_type(data, suffix)
    if data.startswith(_OLE):
        streams = (kind for stream, kind in _OLE_STREAMS if stream.encode("utf-16-le") in data)
        return next(streams, "application/x-ole-storage")
    if data[:2] == b"MZ" and b"\0" in data[:64]:
        return "application/x-executable"
    if data[:2] == b"BM" and data[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return next((kind for offset, magic, kind in _MAGIC if data.startswith(magic, offset)), "")


def _package_type(data: bytes, suffix: str) -> str:
    """Told by the paths of the members, which stand in the file as they are."""
    paths = (kind for path, kind in _PACKAGES if path in data)
    return next(paths, _BY_SUFFIX.get(suffix, "application/zip"))
