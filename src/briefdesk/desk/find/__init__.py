"""Find in a pane: a bar above its text, and boxes around what was found.

folding.py  where words stand in a text, whatever their case and accents (no Qt)
texts.py    one text widget: its words as they are shown, and the way to a place in it
marks.py    the boxes            search.py  from one place to the next, over all texts of a pane
bar.py      the bar              finder.py  which pane, and the keys
"""
