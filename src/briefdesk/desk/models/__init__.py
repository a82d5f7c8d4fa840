"""Models in the window: what there is, what is being done with it, and the dialog, card and offers that show it.

state.py      what is known and what runs, without Qt       process.py   the models process (QProcess)
finding.py    which models are shown, in which order        control.py   between the two
offers.py     what is missing for a language                choices.py   what the choosers offer
getting.py    the offer above the brief                     card.py      "Models on this laptop" of the start page
dialog.py     the Models dialog: filter_bar.py, rows.py (row.py, cells.py, columns.py), foot.py, message.py
deeds.py      what goes through the system's dialogs        questions.py what an import asks
words.py      in words: a model, looks.py a row, offer_words.py, card_words.py, choices_words.py, news_words.py
feature.py    all of it in a window
"""
