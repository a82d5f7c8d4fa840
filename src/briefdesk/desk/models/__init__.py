"""Models in the window: what there is, what is being done with it, and the dialog, card and offers that show it.

state.py      what is known and what runs, without Qt       process.py   the models process (QProcess)
finding.py    which models are shown, in which order        control.py   between the two
offers.py     what is missing for a language                getting.py   the offer above the brief
words.py      a model in words                              dialog.py    the Models dialog, and its parts
card.py       "Models on this laptop" of the start page     questions.py what an import asks
"""
