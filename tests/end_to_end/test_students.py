"""Firefox's models from the files that Mozilla publishes to a translated article, without a network."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.test_without_network import isolated
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, STUDENTS, folder

PUBLISHED = {
    "model.bin": "model.{pair}.intgemm.alphas.bin.gz",
    "lex.bin": "lex.50.50.{pair}.s2t.bin.gz",
    "vocab.spm": "vocab.{pair}.spm.gz",
}
ARTICLES = [article(seed) for seed in HELD_OUT[:12]]


@pytest.mark.parametrize(("model", "pair"), STUDENTS.items())
def test_imported_it_translates_right_and_offline(
    model: str, pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFDESK_HOME", str(tmp_path / "home"))
    source, target = pair
    (tmp_path / "published").mkdir()
    for name, published in PUBLISHED.items():
        packed = gzip.compress((folder(model) / name).read_bytes(), mtime=0)
        (tmp_path / "published" / published.format(pair=source + target)).write_bytes(packed)
    text = "\n\n".join(" ".join(each.sentences_en) for each in ARTICLES)
    (tmp_path / "news.txt").write_text(text, "utf-8")

    def run(*arguments: str | Path) -> str:
        command = [*isolated(), sys.executable, "-P", "-m", "briefdesk", *map(str, arguments)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout

    run("models", "import", tmp_path / "published", "--licence", "MPL-2.0", "--id", "mine")
    translation = json.loads(run("translate", tmp_path / "news.txt", "--to", target, "--format", "json"))
    written = [sentence["text"] for sentence in translation["sentences"]]
    wanted = [sentence for each in ARTICLES for sentence in getattr(each, f"sentences_{target}")]
    assert translation["model"]["runtime"] == "student"
    assert sum(one == other for one, other in zip(written, wanted, strict=True)) >= 0.95 * len(wanted)
    assert run("models", "verify").count("every byte is right") == 1
