from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.cards import Decoding
from briefdesk.records import ModelRef
from briefdesk.translating.cache import OVERHEAD, Cache, Key
from briefdesk.translating.piece import Piece

KEY = Key(ModelRef("m", "1", "d", "ct2"), "en", "uk", Decoding(), "The harbour is closed.")
PIECE = Piece("Порт закрито.", ("short",))


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, model=ModelRef("m", "1", "e", "ct2")),
        replace(KEY, source="es"),
        replace(KEY, target="ru"),
        replace(KEY, decoding=Decoding(beams=1)),
        replace(KEY, text="The harbour is open."),
    ],
)
def test_all_that_decides_the_outcome_is_in_the_key(other: Key) -> None:
    cache = Cache()
    cache.put(KEY, PIECE)
    assert (cache.get(KEY), cache.get(other)) == (PIECE, None)


def test_what_was_used_least_recently_goes_first() -> None:
    keys = [replace(KEY, text=letter * 10) for letter in "abc"]
    cache = Cache(2 * (OVERHEAD + 11))
    for key in keys[:2]:
        cache.put(key, Piece("x"))
    cache.get(keys[0])
    cache.put(keys[2], Piece("x"))
    assert [cache.get(key) is not None for key in keys] == [True, False, True]


def test_a_text_larger_than_the_cache_is_not_kept() -> None:
    cache = Cache(OVERHEAD)
    cache.put(KEY, PIECE)
    assert (cache.get(KEY), cache.bytes) == (None, 0)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.text(max_size=30))))
def test_it_never_holds_more_than_it_may_and_tells_what_was_put_last(puts: list[tuple[str, str]]) -> None:
    cache = Cache(4 * OVERHEAD)
    for text, value in puts:
        cache.put(replace(KEY, text=text), Piece(value))
        assert cache.bytes <= 4 * OVERHEAD
        assert cache.get(replace(KEY, text=text)) == Piece(value)
