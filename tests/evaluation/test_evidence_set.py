"""The project's own set of rewritten sentences is what its description says."""

from __future__ import annotations

import tomllib

from evaluation.rewritten_evidence import FOLDER


def test_every_sentence_names_sentences_of_its_article_and_copies_none() -> None:
    files = [tomllib.loads(file.read_text("utf-8")) for file in FOLDER.glob("*.toml")]
    articles = [article for file in files for article in file["articles"]]
    written = [(told, article) for article in articles for told in (*article["condensed"], *article["reworded"])]
    assert sorted(file["language"] for file in files) == ["en", "es", "uk"]
    assert (len(articles), len(written)) == (15, 117)
    for told, article in written:
        assert told["from"]
        assert all(0 <= i < len(article["sentences"]) for i in told["from"])
        assert told["text"] not in article["sentences"]
