"""`config.json` and the small files beside it as the published models of each family have them, at toy sizes."""

from __future__ import annotations

from typing import Any

WIDTH = 32
JSON = dict[str, Any]

_SHAPE: JSON = {
    "d_model": WIDTH,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "num_hidden_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "encoder_ffn_dim": 2 * WIDTH,
    "decoder_ffn_dim": 2 * WIDTH,
    "encoder_layerdrop": 0.0,
    "decoder_layerdrop": 0.0,
    "dropout": 0.1,
    "attention_dropout": 0.0,
    "activation_dropout": 0.0,
    "init_std": 0.02,
    "is_encoder_decoder": True,
    "use_cache": True,
}
_CNN: JSON = {
    "early_stopping": True,
    "length_penalty": 2.0,
    "max_length": 142,
    "min_length": 56,
    "no_repeat_ngram_size": 3,
    "num_beams": 4,
}


def bart(tokens: int, encoder_layers: int = 2, decoder_layers: int = 2) -> JSON:
    """The published summarisers have one row less than their tokenizer has tokens: `<mask>` is left out."""
    return {
        **_SHAPE,
        "_num_labels": 3,
        "activation_function": "gelu",
        "add_bias_logits": False,
        "add_final_layer_norm": False,
        "architectures": ["BartForConditionalGeneration"],
        "bos_token_id": 0,
        "classif_dropout": 0.0,
        "decoder_layers": decoder_layers,
        "decoder_start_token_id": 2,
        "encoder_layers": encoder_layers,
        "eos_token_id": 2,
        "eos_token_ids": [2],
        "force_bos_token_to_be_generated": True,
        "forced_bos_token_id": 0,
        "forced_eos_token_id": 2,
        "id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"},
        "label2id": {"LABEL_0": 0, "LABEL_1": 1, "LABEL_2": 2},
        "max_position_embeddings": 1024,
        "model_type": "bart",
        "normalize_before": False,
        "normalize_embedding": True,
        "num_hidden_layers": encoder_layers,
        "output_past": True,
        "pad_token_id": 1,
        "prefix": " ",
        "scale_embedding": False,
        "static_position_embeddings": False,
        "task_specific_params": {"summarization": _CNN},
        "vocab_size": tokens - 1,
        **_CNN,
    }


def bart_generation() -> JSON:
    return {
        "_from_model_config": True,
        "bos_token_id": 0,
        "decoder_start_token_id": 2,
        "eos_token_id": 2,
        "forced_bos_token_id": 0,
        "forced_eos_token_id": 2,
        "pad_token_id": 1,
        "transformers_version": "4.27.0.dev0",
        **_CNN,
    }


def marian(tokens: int, big: bool) -> JSON:
    """`big`: as the tc-big models, in half precision and with ReLU; else as the first opus-mt models."""
    pad = tokens - 1
    config = {
        **_SHAPE,
        "activation_function": "relu" if big else "swish",
        "architectures": ["MarianMTModel"],
        "bad_words_ids": [[pad]],
        "bos_token_id": 0,
        "classifier_dropout": 0.0,
        "decoder_start_token_id": pad,
        "decoder_vocab_size": tokens,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "max_length": 512,
        "max_position_embeddings": 1024 if big else 512,
        "model_type": "marian",
        "normalize_embedding": False,
        "num_beams": 4 if big else 6,
        "pad_token_id": pad,
        "scale_embedding": True,
        "share_encoder_decoder_embeddings": True,
        "static_position_embeddings": True,
        "vocab_size": tokens,
    }
    if big:
        return {**config, "torch_dtype": "float16", "transformers_version": "4.18.0.dev0"}
    old = {"_num_labels": 3, "add_bias_logits": False, "add_final_layer_norm": False, "normalize_before": False}
    return {**config, **old, "extra_pos_embeddings": tokens, "transformers_version": "4.22.0.dev0"}


def marian_generation(tokens: int, big: bool) -> JSON:
    pad = tokens - 1
    return {
        "_from_model_config": True,
        "bad_words_ids": [[pad]],
        "bos_token_id": 0,
        "decoder_start_token_id": pad,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "max_length": 512,
        "num_beams": 4 if big else 6,
        "pad_token_id": pad,
        "transformers_version": "4.32.0.dev0",
    }


def marian_tc_tokenizer() -> JSON:
    return {
        "source_lang": "en",
        "target_lang": "zle",
        "unk_token": "<unk>",
        "eos_token": "</s>",
        "pad_token": "<pad>",
        "model_max_length": 512,
        "sp_model_kwargs": {},
        "separate_vocabs": False,
        "special_tokens_map_file": None,
        "name_or_path": "marian-models/opusTCv20210807+bt_transformer-big_2022-03-13/en-zle",
        "tokenizer_class": "MarianTokenizer",
    }


def m2m100(tokens: int) -> JSON:
    return {
        **_SHAPE,
        "activation_function": "relu",
        "architectures": ["M2M100ForConditionalGeneration"],
        "bos_token_id": 0,
        "decoder_start_token_id": 2,
        "early_stopping": True,
        "encoder_layerdrop": 0.05,
        "decoder_layerdrop": 0.05,
        "eos_token_id": 2,
        "max_length": 200,
        "max_position_embeddings": 1024,
        "model_type": "m2m_100",
        "num_beams": 5,
        "pad_token_id": 1,
        "scale_embedding": True,
        "vocab_size": tokens,
    }


def mbart(tokens: int) -> JSON:
    return {
        **_SHAPE,
        "activation_function": "relu",
        "add_bias_logits": False,
        "add_final_layer_norm": True,
        "architectures": ["MBartForConditionalGeneration"],
        "bos_token_id": 0,
        "decoder_start_token_id": 2,
        "early_stopping": True,
        "eos_token_id": 2,
        "forced_eos_token_id": 2,
        "max_length": 200,
        "max_position_embeddings": 1024,
        "model_type": "mbart",
        "normalize_before": True,
        "normalize_embedding": True,
        "num_beams": 5,
        "pad_token_id": 1,
        "scale_embedding": True,
        "static_position_embeddings": False,
        "tokenizer_class": "MBart50Tokenizer",
        "vocab_size": tokens,
    }


def pegasus(tokens: int) -> JSON:
    return {
        **_SHAPE,
        "activation_function": "relu",
        "add_final_layer_norm": True,
        "architectures": ["PegasusForConditionalGeneration"],
        "bos_token_id": 0,
        "decoder_start_token_id": 0,
        "eos_token_id": 1,
        "forced_eos_token_id": 1,
        "length_penalty": 0.8,
        "max_length": 128,
        "min_length": 32,
        "max_position_embeddings": 1024,
        "model_type": "pegasus",
        "normalize_before": True,
        "num_beams": 8,
        "pad_token_id": 0,
        "scale_embedding": True,
        "static_position_embeddings": True,
        "vocab_size": tokens,
    }


def t5(tokens: int) -> JSON:
    summarization = {**_CNN, "max_length": 200, "min_length": 30, "prefix": "summarize: "}
    german = {"early_stopping": True, "max_length": 300, "num_beams": 4, "prefix": "translate English to German: "}
    return {
        "architectures": ["T5WithLMHeadModel"],
        "d_ff": 2 * WIDTH,
        "d_kv": WIDTH // 4,
        "d_model": WIDTH,
        "decoder_start_token_id": 0,
        "dropout_rate": 0.1,
        "eos_token_id": 1,
        "initializer_factor": 1.0,
        "is_encoder_decoder": True,
        "layer_norm_epsilon": 1e-06,
        "model_type": "t5",
        "n_positions": 512,
        "num_heads": 4,
        "num_layers": 2,
        "output_past": True,
        "pad_token_id": 0,
        "relative_attention_num_buckets": 32,
        "task_specific_params": {"summarization": summarization, "translation_en_to_de": german},
        "vocab_size": tokens,
    }
