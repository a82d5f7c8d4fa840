"""Make the pocket students anew: `python -m tests.models.train_students [MODEL ...]`, minutes for each on one core.

Toys in the files of Firefox's models, trained on the sentences of the pocket grammar, as `train_pocket` does it for the
other families. Then what they get exactly right of held-out sentences is printed.
"""

from __future__ import annotations

import io
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import sentencepiece
import torch
from torch.nn import functional

from briefdesk.cards import Decoding
from briefdesk.records import ModelRef
from briefdesk.runtimes.student import StudentTextModel
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, STUDENTS, TRAINING, folder, student_card
from tests.models.pocket_recipes import OFTEN, Pair, lines_between
from tests.models.pocket_tokenizers import LETTERS, SIGNS
from tests.models.pocket_training import Course, Example, batches
from tests.models.student_files import write_shortlist
from tests.models.student_forge import Architecture
from tests.models.student_network import StudentNetwork
from tests.models.students import write_model

ARTICLES, MEASURED = 4_000, 300
WIDTH, HIDDEN, LAYERS = 128, 256, (2, 2)
PIECES = {"uk": 1_600, "es": 1_376}
"""By target language: a multiple of eight, as the engine of these models wants it."""
COURSE = Course(steps=2_200, easy_steps=0, batch=64, rate=2e-3, warmup=300)
PAD = -1
FIRST, BEST = 50, 50
"""Of the shortlist: pieces that are always allowed, and pieces that may come of each."""


def make(model: str) -> None:
    torch.manual_seed(1)
    torch.set_num_threads(1)
    started, place = time.monotonic(), folder(model)
    place.mkdir(parents=True, exist_ok=True)
    counts = Counter(pair for seed in TRAINING[:ARTICLES] for pair in lines_between(article(seed), *STUDENTS[model]))
    pairs = [pair for pair, count in sorted(counts.items()) for _ in range(min(count, OFTEN))]
    pieces = _vocabulary(place / "vocab.spm", model, pairs)
    examples = [([*pieces.encode(read), 0], [*pieces.encode(written), 0]) for read, written in pairs]
    size = pieces.get_piece_size()
    architecture = Architecture(WIDTH, HIDDEN, *LAYERS, size, size)
    network = StudentNetwork(architecture)
    print(f"{model}: {len(examples):,} examples, {size} pieces", flush=True)

    def report(step: int, loss: float) -> None:
        print(f"{model}: step {step:,}, loss {loss:.4f}, {time.monotonic() - started:.0f} s", flush=True)

    _train(network, examples, report)
    write_shortlist(place / "lex.bin", _likely(examples, size), FIRST, BEST)
    texts = random.Random(2).sample([read for read, _ in pairs], 200)
    write_model(place, architecture, network.tensors(), texts, rounded=True)
    print(f"{model}: made in {time.monotonic() - started:.0f} s")
    measure(model)


def measure(model: str) -> None:
    held_out = sorted({pair for seed in HELD_OUT for pair in lines_between(article(seed), *STUDENTS[model])})
    pairs = random.Random(1).sample(held_out, MEASURED)
    for beams in (1, 4):
        loaded = StudentTextModel(folder(model), student_card(model), ModelRef(model, "", "", "student"))
        batch = [loaded.encode(read) for read, _ in pairs]
        decoding = Decoding(beams=beams, max_tokens=128)
        found = [one for at in range(0, MEASURED, 16) for one in loaded.generate(batch[at : at + 16], decoding)]
        wrong = [(pair, one.text) for pair, one in zip(pairs, found, strict=True) if one.text != pair[1]]
        print(f"{model}: {beams} beams: {1 - len(wrong) / MEASURED:.1%} of {MEASURED} exactly right", flush=True)
        for (read, right), text in wrong[:3]:
            print(f"    {read}\n  - {right}\n  + {text}")


def _vocabulary(path: Path, model: str, pairs: Sequence[Pair]) -> sentencepiece.SentencePieceProcessor:
    """One for both languages."""
    letters = "".join(dict.fromkeys("".join(LETTERS[language] for language in STUDENTS[model])))
    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in pairs for text in pair]),
        model_writer=trained,
        model_type="unigram",
        vocab_size=PIECES[STUDENTS[model][1]],
        character_coverage=1.0,
        required_chars=letters + letters.upper() + SIGNS,
        normalization_rule_name="identity",
        split_digits=True,
        eos_id=0,
        unk_id=1,
        bos_id=-1,
        pad_id=-1,
        num_threads=1,
        minloglevel=2,
    )
    path.write_bytes(trained.getvalue())
    return sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())


def _train(network: StudentNetwork, examples: Sequence[Example], report: Callable[[int, float], None]) -> None:
    optimiser = torch.optim.AdamW(network.parameters(), lr=COURSE.rate, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / COURSE.warmup, (COURSE.steps - step) / (COURSE.steps - COURSE.warmup))
    )
    total = 0.0
    for step, batch in enumerate(islice(batches(examples, COURSE), COURSE.steps), 1):
        source, target = (_padded([example[side] for example in batch]) for side in (0, 1))
        scores = network(source, target)
        loss = functional.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=PAD)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += loss.item()
        if step % 100 == 0:
            report(step, total / 100)
            total = 0.0


def _padded(rows: Sequence[Sequence[int]]) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([[*row, *[PAD] * (width - len(row))] for row in rows])


def _likely(examples: Sequence[Example], size: int) -> list[list[int]]:
    """For each piece those that most often stand in the translations of sentences with it, against how often at all."""
    together = torch.zeros(size, size)
    for source, target in examples:
        together[torch.tensor(sorted(set(source)))[:, None], torch.tensor(sorted(set(target)))] += 1
    rare_first = together / together.sum(0).clamp(min=1) ** 0.5
    return [sorted(row.topk(BEST).indices.tolist()) for row in rare_first]


if __name__ == "__main__":
    for wanted in sys.argv[1:] or STUDENTS:
        make(wanted)
