"""What is searched in a brief, and what a person types as an expression for SQLite's full-text search."""

from __future__ import annotations

import re
from pathlib import PurePath

from briefdesk.library.words import fold, stem
from briefdesk.records import Brief

_PARTS = re.compile(r'"([^"]+)"|([^"]+)')
_QUOTATION_MARKS = re.compile("[«»„“”]")


def searched(brief: Brief) -> tuple[str, str]:
    """All words of a brief as they stand, folded, and the stems of those words, each once."""
    article = brief.article
    texts = [article.title, article.byline, PurePath(article.source.path).stem, article.text]
    texts += [sentence.text for sentence in brief.summary.sentences]
    for translation in filter(None, (brief.translation, brief.whole)):
        texts += [translation.title, translation.text, *(sentence.text for sentence in translation.sentences)]
    plain = fold("\n".join(dict.fromkeys(texts)))
    return plain, " ".join(sorted({stem(word) for word in plain.split()}))


def expression(query: str) -> str:
    """The expression; "" where there is no word in the query.

    Each word has to be there: begun like this, as a person is still typing it, or in another of its forms. Words in
    quotation marks have to stand side by side, as they are.
    """
    terms: list[str] = []
    for phrase, words in _PARTS.findall(_QUOTATION_MARKS.sub('"', query)):
        if folded := fold(phrase):
            terms.append(f'plain : "{folded}"')
        terms += [f'(plain : "{word}" * OR stems : "{stem(word)}")' for word in fold(words).split()]
    return " AND ".join(terms)
