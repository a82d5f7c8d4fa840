from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, EncryptedFile, HostileMarkup, UnpacksTooLarge
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.archive import Archive


def packed(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as package:
        for path, content in members.items():
            package.writestr(path, content)
    return buffer.getvalue()


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_comes_out_as_it_went_in(compression: int) -> None:
    content = b"All quiet at the harbour. " * 9000
    archive = Archive(packed({"word/document.xml": content}, compression), "a.docx", Limits())
    assert archive.read("word/document.xml") == content


def test_paths_match_whatever_their_case_and_slashes() -> None:
    archive = Archive(packed({"Word\\Document.XML": b"x"}), "a.docx", Limits())
    assert "word/document.xml" in archive
    assert archive.read("word/document.xml") == b"x"
    assert "word/other.xml" not in archive


def test_a_missing_member_is_a_damage() -> None:
    with pytest.raises(DamagedFile):
        Archive(packed({}), "a.docx", Limits()).read("content.xml")


def test_the_limit_counts_over_all_members_that_are_read() -> None:
    archive = Archive(packed({"a": bytes(600_000), "b": bytes(600_000)}), "bomb.odt", Limits(unpacked_bytes=1_000_000))
    archive.read("a")
    with pytest.raises(UnpacksTooLarge) as caught:
        archive.read("b")
    assert caught.value.params == {"name": "bomb.odt", "limit_mb": "1"}


def test_sizes_that_the_headers_understate_are_no_help() -> None:
    data = bytearray(packed({"a": bytes(3_000_000)}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):  # where the unpacked size stands
        start = data.index(signature) + offset
        data[start : start + 4] = (10).to_bytes(4, "little")
    # Python's reader believes the header and stops there: whatever happens, no more than the limit comes out.
    with pytest.raises((DamagedFile, UnpacksTooLarge)):
        Archive(bytes(data), "liar.docx", Limits(unpacked_bytes=1_000_000)).read("a")


@pytest.mark.parametrize("path", ["../evil.xml", "word/../../evil.xml", "/etc/evil", "..\\evil.xml", "C:\\evil.xml"])
def test_a_path_that_leaves_the_package_is_hostile(path: str) -> None:
    with pytest.raises(HostileMarkup):
        Archive(packed({"word/document.xml": b"x", path: b"x"}), "a.docx", Limits())


def test_an_encrypted_member_needs_a_password() -> None:
    data = bytearray(packed({"a": b"secret"}, zipfile.ZIP_STORED))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(EncryptedFile):
        Archive(bytes(data), "a.docx", Limits())


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.95])
def test_a_cut_off_package_is_damaged(keep: float) -> None:
    data = packed({"a": bytes(range(256)) * 40, "b": b"x"})
    with pytest.raises(DamagedFile):
        Archive(data[: int(len(data) * keep)], "a.docx", Limits())


@given(st.binary(min_size=1, max_size=4), st.floats(0, 1))
def test_changed_bytes_give_content_or_an_error_of_ours(change: bytes, where: float) -> None:
    data = bytearray(packed({"a": b"some text " * 30, "b/c": b"more"}))
    start = int(where * (len(data) - len(change)))
    data[start : start + len(change)] = change
    try:
        archive = Archive(bytes(data), "a.docx", Limits())
        for path in archive.paths():
            archive.read(path)
    except BriefDeskError:
        pass
