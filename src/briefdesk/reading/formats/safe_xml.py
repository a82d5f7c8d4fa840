"""XML from strangers: no entity is resolved, no DTD is loaded, the network is never touched."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lxml import etree

from briefdesk.errors import DamagedFile, HostileMarkup, UnpacksTooLarge

MARKUP_BYTES = 64_000_000
"""A tree takes up to twenty times the memory of its text: the limit on unpacked bytes alone does not bound it."""

_GROWING = {etree.ErrorTypes.ERR_ENTITY_LOOP, etree.ErrorTypes.ERR_RESOURCE_LIMIT}


def parse_xml(data: bytes, name: str, *, doctype: bool = False) -> etree._Element:
    """The root of the tree, without comments and processing instructions.

    `doctype`: whether the file may name an external DTD, as most EPUB files do; it is not loaded either way.
    Raises `HostileMarkup` for declared entities and for other references outside, `DamagedFile` for anything that is
    not well-formed (libxml2's own bounds on depth and on the length of one text included), `UnpacksTooLarge`.
    """
    if len(data) > MARKUP_BYTES:
        raise UnpacksTooLarge(name=name, limit_mb=MARKUP_BYTES // 1_000_000)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        grows = getattr(error, "code", None) in _GROWING
        raise (HostileMarkup if grows else DamagedFile)(name=name) from None
    except ValueError:
        raise DamagedFile(name=name) from None
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and (dtd.entities() or (dtd.system_url and not doctype)):
        raise HostileMarkup(name=name)
    return root


@lru_cache(4096)
def local_name(tag: object) -> str:
    """The name of a tag or an attribute without its namespace; "" for an entity."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str, default: str = "") -> str:
    """The value of an attribute by its local name."""
    return next((str(value) for key, value in element.items() if local_name(key) == name), default)


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of local names, one child a step."""
    for name in path:
        if element is None:
            return None
        element = next((sub for sub in element if local_name(sub.tag) == name), None)
    return element


def text_of(element: etree._Element | None) -> str:
    """All text inside an element on one line; "" for none."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
