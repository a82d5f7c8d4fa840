import pytest

from briefdesk.summarising.eligibility import eligible_sentences
from tests.summarising.articles import HARBOUR, PORT_UK, article


def is_eligible(sentence: str, title: str = "") -> bool:
    return eligible_sentences(article([sentence], title=title))[0]


@pytest.mark.parametrize(
    "sentence", [*HARBOUR, *PORT_UK, "“The wall will hold until the spring,” the harbour master said."]
)
def test_whole_sentences_may_be_chosen(sentence: str) -> None:
    assert is_eligible(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ferries wait below the broken pier of Lowgate",
        "below the pier the divers found a hole in the wall.",
        "No comment from the port.",
        "The divers said: “The wall has lost most of its foundation.",
        "The wall (built a hundred years ago will be replaced.",
        "Scroll down for video of the storm at the pier.",
        "Photo: The old pier of Lowgate before the great storm.",
        "Lowgate (Reuters) The harbour will close to ferries on Monday.",
        "Source: The port authority of Lowgate, quarterly report on the pier.",
        "14 May 2024 Last updated at 10:20 in the morning by the desk.",
        "Write to the desk at desk@example.org with your own pictures.",
        "See all of the pictures at https://example.org/pier and vote now.",
    ],
)
def test_fragments_and_page_furniture_may_not(sentence: str) -> None:
    assert not is_eligible(sentence)


def test_a_sentence_that_only_says_the_title_may_not() -> None:
    title = "Harbour of Lowgate to close to ferries for six weeks"
    assert not is_eligible("Harbour of Lowgate to close to ferries for six weeks.", title)
    assert is_eligible("Harbour of Lowgate to close to ferries for six weeks, and its master is furious.", title)
