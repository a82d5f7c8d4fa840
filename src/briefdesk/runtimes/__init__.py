"""The only place that imports torch, transformers and ctranslate2: load a model, run it."""
