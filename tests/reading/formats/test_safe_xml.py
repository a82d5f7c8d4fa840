from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, HostileMarkup, UnpacksTooLarge
from briefdesk.reading.formats import safe_xml
from briefdesk.reading.formats.safe_xml import attribute, child, local_name, parse_xml, text_of

LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


@pytest.mark.parametrize(
    "markup",
    [
        f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a>&l9;</a>',
        f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a b="&l9;"/>',
        '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://localhost:9/x.dtd"> %x;]><a/>',
        '<!DOCTYPE a SYSTEM "http://localhost:9/x.dtd"><a/>',
        '<!DOCTYPE a PUBLIC "-//X//Y" "x.dtd"><a/>',
        '<!DOCTYPE a [<!ENTITY unused "harmless">]><a/>',
        "<a>" * 400 + "</a>" * 400,
    ],
    ids=["laughs", "laughs-attribute", "cycle", "file", "parameter", "system-dtd", "public-dtd", "unused", "deep"],
)
def test_markup_that_grows_or_points_outside_is_refused(markup: str) -> None:
    with pytest.raises(HostileMarkup):
        parse_xml(markup.encode(), "a.docx")


def test_an_entity_in_utf_16_is_seen_as_well() -> None:
    markup = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    with pytest.raises(HostileMarkup):
        parse_xml(markup.encode("utf-16"), "a.docx")


def test_a_named_dtd_may_be_allowed_and_stays_unread() -> None:
    markup = b'<!DOCTYPE html PUBLIC "-//X" "file:///nowhere/x.dtd"><html>a&nbsp;b</html>'
    root = parse_xml(markup, "a.epub", doctype=True)
    assert (root.text, root[0].tail) == ("a", "b")


def test_entities_stay_refused_where_a_dtd_is_allowed() -> None:
    with pytest.raises(HostileMarkup):
        parse_xml(b'<!DOCTYPE a SYSTEM "x" [<!ENTITY y "z">]><a/>', "a.epub", doctype=True)


@pytest.mark.parametrize("data", [b"", b"<a>", b"no markup", b"\xff\xfe<", b"<a>\x00</a>", b"<a b='1' b='2'/>"])
def test_what_is_not_well_formed_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        parse_xml(data, "a.odt")


def test_markup_beyond_the_bound_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_xml, "MARKUP_BYTES", 10)
    with pytest.raises(UnpacksTooLarge):
        parse_xml(b"<a>" + b" " * 10 + b"</a>", "a.fb2")


def test_names_are_compared_without_namespaces() -> None:
    root = parse_xml(b'<a xmlns="one" xmlns:t="two"><t:b t:c="1">x <i>y</i>\n z</t:b></a>', "a.odt")
    found = child(root, "b")
    assert found is not None
    assert (local_name(found.tag), attribute(found, "c"), attribute(found, "d", "-")) == ("b", "1", "-")
    assert text_of(found) == "x y z"
    assert text_of(child(root, "b", "none")) == ""


@given(st.binary(max_size=60))
def test_any_bytes_give_a_tree_or_an_error_of_ours(data: bytes) -> None:
    with contextlib.suppress(BriefDeskError):
        parse_xml(b"<a>" + data + b"</a>", "a.odt")
