import pytest

from briefdesk.summarising.quotations import quoted_share


@pytest.mark.parametrize(
    ("sentence", "share"),
    [
        ("The pier is shut.", 0),
        ("“The pier is shut.”", 1),
        ("“The pier is shut,” said Ines Calder.", 4 / 7),
        ('"The pier is shut," said Ines Calder.', 4 / 7),
        ("``The pier is shut,'' said Ines Calder.", 4 / 7),
        ("«El muelle está cerrado», dijo «la alcaldesa».", 6 / 7),
        ("„Порт закрито“, сказала Інес Кальдер.", 2 / 5),
        ("“The pier is shut, said Ines Calder.", 0),
        ("", 0),
    ],
)
def test_the_share_of_the_words_between_quotation_marks(sentence: str, share: float) -> None:
    assert quoted_share(sentence) == pytest.approx(share)
