"""The real worker with real, very small models: what it makes of an article, and what happens when one is missing."""

from __future__ import annotations

import resource
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from briefdesk.events import (
    ArticleReady,
    Failed,
    Finished,
    Progress,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    Stopped,
    SummaryReady,
    TranslationReady,
)
from briefdesk.records import KEY_SENTENCES, Changes, Wish
from briefdesk.worker.messages import BriefText, Models, ReviseSummary
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT
from tests.worker.processes import WorkerProcess

STORY = next(each for each in map(article, HELD_OUT) if len(each.sentences_en) > 9)
LONG = "\n\n".join(article(seed).body() for seed in HELD_OUT[:60])


@pytest.fixture(scope="module")
def worker(pocket_models: Path) -> Iterator[WorkerProcess]:
    process = WorkerProcess(BRIEFDESK_HOME=str(pocket_models))
    yield process
    process.close()


def _kinds(worker: WorkerProcess) -> list[type]:
    return [type(reply) for reply in worker.replies if not isinstance(reply, Progress | Models)]


def test_it_tells_what_this_laptop_can_do(pocket_models: Path) -> None:
    process = WorkerProcess(BRIEFDESK_HOME=str(pocket_models))
    models = process.wait_for(Models)
    assert isinstance(models, Models)
    assert [summariser.id for summariser in models.summarisers] == ["pocket-brief"]
    assert models.targets == ("en", "es", "uk")
    process.close()


def test_key_sentences_then_the_rewritten_summary_then_its_translation(worker: WorkerProcess) -> None:
    assert isinstance(worker.run(BriefText(STORY.text(), Wish(to="uk"))), Finished)
    count = len(STORY.summary_en)
    expected = [ArticleReady, SummaryReady, SummaryReady, *[SentenceTranslated] * count, TranslationReady, Finished]
    assert _kinds(worker) == expected
    first, last = [reply for reply in worker.replies if isinstance(reply, SummaryReady)]
    assert (first.final, last.final) == (False, True)
    assert [sentence.text for sentence in last.summary.sentences] == list(STORY.summary_en)
    told = [reply.sentence.text for reply in worker.replies if isinstance(reply, SentenceTranslated)]
    assert told == list(STORY.summary_uk)


@pytest.mark.parametrize("stage", ["reading", "summarising", "translating"])
def test_it_stops_in_every_stage_and_the_next_job_works(worker: WorkerProcess, stage: str) -> None:
    worker.replies.clear()
    worker.start(BriefText(LONG, Wish("long", to="uk", whole=True, thorough=True)))
    while not any(isinstance(reply, Progress) and reply.stage == stage for reply in worker.replies):
        worker.wait_for(Progress)
    worker.cancel()
    assert isinstance(worker.wait_for(Finished, Failed, Stopped), Stopped)
    assert isinstance(worker.run(BriefText(STORY.text(), Wish(summariser=KEY_SENTENCES))), Finished)


def test_a_translator_that_is_not_there_leaves_the_summary(worker: WorkerProcess) -> None:
    ending = worker.run(BriefText(STORY.text(), Wish(to="fr")))
    assert isinstance(ending, Failed)
    assert ending.code == "no-translator"
    assert [reply.final for reply in worker.replies if isinstance(reply, SummaryReady)] == [False, True]


def test_a_model_that_is_removed_while_it_is_in_use(pocket_models: Path, tmp_path: Path) -> None:
    shutil.copytree(pocket_models, tmp_path / "home", dirs_exist_ok=True)
    process = WorkerProcess(BRIEFDESK_HOME=str(tmp_path / "home"))
    assert isinstance(process.run(BriefText(STORY.text(), Wish(to="uk"))), Finished)
    shutil.rmtree(tmp_path / "home" / "models" / "pocket-brief")
    assert isinstance(process.run(BriefText(STORY.text(), Wish())), Finished)
    [summary] = [reply.summary for reply in process.replies if isinstance(reply, SummaryReady)]
    assert all(sentence.text in STORY.body() for sentence in summary.sentences), "the key sentences are left"
    ending = process.run(BriefText(STORY.text(), Wish(summariser="pocket-brief")))
    assert isinstance(ending, Failed)
    assert ending.code == "model-missing"
    process.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of another process can be set on Linux only")
def test_too_little_memory_is_told_before_a_model_is_loaded(pocket_models: Path) -> None:
    process = WorkerProcess(BRIEFDESK_HOME=str(pocket_models))
    assert isinstance(process.run(BriefText(STORY.text(), Wish(summariser=KEY_SENTENCES))), Finished)
    used = psutil.Process(process.process.pid).memory_info().vms
    unlimited = resource.prlimit(process.process.pid, resource.RLIMIT_AS)
    resource.prlimit(process.process.pid, resource.RLIMIT_AS, (used + 40_000_000, unlimited[1]))
    ending = process.run(BriefText(STORY.text(), Wish()))
    assert isinstance(ending, Failed)
    assert ending.code == "too-little-memory"
    assert [reply.final for reply in process.replies if isinstance(reply, SummaryReady)] == [False]
    resource.prlimit(process.process.pid, resource.RLIMIT_AS, unlimited)
    assert isinstance(process.run(BriefText(STORY.text(), Wish())), Finished)
    process.close()


def test_what_a_person_has_changed_is_checked_and_translated_alone(worker: WorkerProcess) -> None:
    worker.run(BriefText(STORY.text(), Wish(to="uk")))
    (read,) = [reply.article for reply in worker.replies if isinstance(reply, ArticleReady)]
    text = STORY.sentences_en[0]
    assert isinstance(worker.run(ReviseSummary(read, Changes({1: text}, {1: text}, "uk"))), Finished)
    assert _kinds(worker) == [SentenceRetranslated, SentenceChecked, Finished]
    retranslated, checked = worker.replies[0], worker.replies[1]
    assert isinstance(checked, SentenceChecked)
    assert isinstance(retranslated, SentenceRetranslated)
    assert (checked.row, checked.sentence.evidence) == (1, (0,))
    assert retranslated.sentence.text == STORY.sentences_uk[0]


def test_a_new_revision_takes_the_place_of_the_one_that_runs(worker: WorkerProcess) -> None:
    worker.run(BriefText(LONG, Wish(summariser=KEY_SENTENCES)))
    (read,) = [reply.article for reply in worker.replies if isinstance(reply, ArticleReady)]
    many = {row: read.sentence_text(row) for row in range(len(read.sentences))}
    worker.replies.clear()
    worker.start(ReviseSummary(read, Changes({}, many, "uk")))
    text = read.sentence_text(3)
    assert isinstance(worker.run(ReviseSummary(read, Changes({}, {3: text}, "uk"))), Finished)
    (retranslated,) = [reply for reply in worker.replies if isinstance(reply, SentenceRetranslated)]
    assert retranslated.sentence.of == 3


def test_a_memory_limit_of_the_person_is_kept_to_and_the_key_sentences_are_there(pocket_models: Path) -> None:
    process = WorkerProcess(BRIEFDESK_HOME=str(pocket_models), BRIEFDESK_MEMORY_MB="1")
    ending = process.run(BriefText(STORY.text(), Wish()))
    assert isinstance(ending, Failed)
    assert ending.code == "over-memory-limit"
    assert [reply.final for reply in process.replies if isinstance(reply, SummaryReady)] == [False]
    process.close()


def test_models_of_another_folder_are_used(pocket_models: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    shutil.copytree(pocket_models / "models" / "pocket-brief", tmp_path / "disk" / "pocket-brief")
    process = WorkerProcess(BRIEFDESK_HOME=str(tmp_path / "home"), BRIEFDESK_MODELS=str(tmp_path / "disk"))
    models = process.wait_for(Models)
    assert isinstance(models, Models)
    assert ([each.id for each in models.summarisers], models.targets) == (["pocket-brief"], ())
    process.close()
