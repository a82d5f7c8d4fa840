"""The real models process: get, pause, go on, check, move and remove a model, and what can go wrong on the way."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.attempts import Attempt
from briefdesk.models_process.messages import (
    Advance,
    Done,
    Export,
    Failed,
    Import,
    Install,
    Inventory,
    Look,
    Remove,
    Stopped,
    Verify,
    encode_request,
)
from tests.models import student_samples as students
from tests.models.hub import Slow
from tests.models_process.processes import ModelsProcess, hub_with_student

ID = "firefox-en-uk"
WEIGHTS = students.Offer.place(f"{students.published_name('model.bin')}.gz")


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[students.Offer]:
    with hub_with_student(tmp_path, monkeypatch) as offer:
        yield offer


@pytest.fixture
def process(offer: students.Offer) -> Iterator[ModelsProcess]:
    running = ModelsProcess()
    yield running
    running.close()


def test_the_whole_life_of_a_model(process: ModelsProcess, offer: students.Offer, home: Path, tmp_path: Path) -> None:
    offered = process.model(ID)
    assert (offered.state, offered.bytes, offered.checked) == ("available", 0, 0)
    assert offered.download_bytes == sum(map(len, offer.packed.values()))
    assert process.run(Install(ID)) == Done(ID)
    phases = [reply.body.phase for reply in process.replies if isinstance(reply.body, Advance)]
    assert list(dict.fromkeys(phases)) == ["downloading", "unpacking", "checking"]
    there = process.model(ID)
    assert there.state == "installed"
    assert there.bytes > 0
    assert there.checked > 0
    assert process.inventory.used_bytes >= there.bytes
    assert process.run(Verify(ID)) == Done(ID)
    zipped = tmp_path / "model.zip"
    assert process.run(Export(ID, str(zipped))) == Done(ID, path=str(zipped))
    removed = process.run(Remove(ID))
    assert isinstance(removed, Done)
    assert removed.freed_bytes >= there.bytes
    assert process.model(ID).state == "available"
    assert process.run(Import(str(zipped))) == Done(ID)
    assert process.model(ID).state == "installed", "the catalogue knows it"


def test_what_it_reaches_is_told_as_allowed(process: ModelsProcess, offer: students.Offer) -> None:
    assert process.run(Verify(ID)) != Done(ID), "it is not here"
    assert not [reply for reply in process.replies if isinstance(reply.body, Attempt)]
    process.run(Install(ID))
    told = [reply for reply in process.replies if isinstance(reply.body, Attempt)]
    assert {reply.job for reply in told} == {0}
    reached = [reply.body for reply in told if isinstance(reply.body, Attempt)]
    assert {attempt.process for attempt in reached} == {"models"}
    assert {attempt.pid for attempt in reached} == {process.process.pid}
    assert {attempt.address for attempt in reached if attempt.way == "connection"} == {f"127.0.0.1:{offer.hub.port}"}
    assert all(attempt.allowed for attempt in reached)


def test_a_paused_download_keeps_its_part_and_goes_on(process: ModelsProcess, offer: students.Offer) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    job = process.ask(Install(ID))
    process.wait_for_bytes(job)
    process.stop(job)
    assert process.ending(job) == Stopped()
    paused = process.model(ID)
    assert paused.state == "partial"
    assert paused.part_bytes > 0
    offer.hub.misbehave(WEIGHTS)
    assert process.run(Install(ID)) == Done(ID)
    assert (process.model(ID).state, process.model(ID).part_bytes) == ("installed", 0)


def test_what_has_arrived_survives_a_kill(process: ModelsProcess, offer: students.Offer) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    process.wait_for_bytes(process.ask(Install(ID)))
    process.process.send_signal(signal.SIGKILL)
    process.process.wait()
    after = ModelsProcess()
    try:
        assert after.model(ID).state == "partial"
        offer.hub.misbehave(WEIGHTS)
        assert after.run(Install(ID)) == Done(ID)
    finally:
        after.close()


def test_closing_its_input_stops_a_download_and_ends_the_process(process: ModelsProcess, offer: students.Offer) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    process.wait_for_bytes(process.ask(Install(ID)))
    assert process.close() == 0


def test_operations_wait_for_each_other_and_one_that_waits_can_be_stopped(
    process: ModelsProcess, offer: students.Offer
) -> None:
    offer.hub.misbehave(WEIGHTS, Slow(200_000))
    first, second, third = process.ask(Install(ID)), process.ask(Verify(ID)), process.ask(Verify("nope"))
    process.wait_for_bytes(first)
    process.stop(second)
    assert process.ending(second) == Stopped(), "at once, while the first one runs"
    assert first in process.dialogue.open
    offer.hub.misbehave(WEIGHTS)
    process.stop(first)
    assert process.ending(first) == Stopped()
    assert process.ending(third) == Failed(
        "model-missing", {"model": "nope", "get": process.ending(third).params["get"]}
    )  # type: ignore[union-attr]


def test_a_damaged_model_is_found_and_got_again(process: ModelsProcess, home: Path) -> None:
    assert process.run(Install(ID)) == Done(ID)
    weights = home / "models" / ID / "model.bin"
    right = weights.read_bytes()
    weights.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    failed = process.run(Verify(ID))
    assert isinstance(failed, Failed)
    assert failed.code == "model-damaged"
    assert process.run(Install(ID, afresh=True)) == Done(ID)
    assert weights.read_bytes() == right
    weights.write_bytes(right[:-1])
    process.write(encode_request(0, Look()))
    process.wait_for(
        lambda reply: isinstance(reply.body, Inventory) and reply.body.models[0].state == "damaged"
    )  # a size that is not right is seen without reading
    assert process.run(Install(ID)) == Done(ID)


def test_a_model_that_does_not_fit_on_the_disk_is_refused_before_anything_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hub_with_student(tmp_path, monkeypatch, bytes=10**15) as offer:
        process = ModelsProcess()
        failed = process.run(Install(ID))
        process.close()
        assert isinstance(failed, Failed)
        assert failed.code == "not-enough-space"
        assert int(failed.params["needed_mb"]) > int(failed.params["free_mb"])
        assert offer.sent() == 0


def test_a_line_that_is_no_request_is_passed_over(process: ModelsProcess) -> None:
    process.write(b"rubbish\n" + encode_request(7, Verify("nope")).replace(b'"v":1', b'"v":9'))
    assert isinstance(process.run(Verify("nope")), Failed)


def test_a_catalogue_with_a_mistake_hides_no_model_that_is_here(
    process: ModelsProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert process.run(Install(ID)) == Done(ID)
    (tmp_path / "catalogue.toml").write_text("rubbish", "utf-8")
    after = ModelsProcess()
    failed = after.run(Install(ID))
    after.close()
    assert [(model.id, model.state) for model in after.inventory.models] == [(ID, "imported")]
    assert isinstance(failed, Failed)
    assert failed.code == "catalogue"
