"""One document, from its bytes to an `Article`. Runs in a process of its own: see `briefdesk.reading.isolation`."""

from __future__ import annotations

import hashlib

from briefdesk.errors import EmptyInput
from briefdesk.reading.article import build_article
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.sniffing import read_document, sniff
from briefdesk.reading.source import Source, load
from briefdesk.records import Article, SourceFile


def read(source: Source, limits: Limits) -> Article:
    """Raises a subclass of `UnreadableInput` where there is no article to be had."""
    data = load(source, limits)
    media_type = source.media_type or sniff(data, source.name)
    document = read_document(data, source.name, limits, media_type)
    origin = SourceFile(source.path, hashlib.sha256(data).hexdigest(), media_type.partition(";")[0])
    article = build_article(document, origin)
    if not article.sentences:
        raise EmptyInput(name=source.name)
    return article
