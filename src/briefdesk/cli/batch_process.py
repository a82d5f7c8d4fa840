"""The checking process: parts of a batch on standard input, their results on standard output, until the input ends.

part      a line with the number of its lines, the language of its articles ("-" for any), and 1 where the person's
          own words count; then the lines
answer    as many lines of JSON, in the same order; of one that cannot be checked "!" and the error
"""

from __future__ import annotations

import sys

from briefdesk.cancel import CancelToken
from briefdesk.offline import refuse_connections
from briefdesk.processes import claim_stdout


def main() -> int:
    """Serve until standard input ends, and return the exit status."""
    refuse_connections()
    answers = claim_stdout()
    from briefdesk.cli.batch import answer  # noqa: PLC0415
    from briefdesk.glossary.rules import Rules  # noqa: PLC0415
    from briefdesk.glossary.store import Current  # noqa: PLC0415

    glossary = Current()
    cancel, source = CancelToken(), sys.stdin.buffer
    while header := source.readline():
        count, language, own_words = header.decode().split()
        part = [source.readline() for _ in range(int(count))]
        rules = glossary.rules() if own_words == "1" else Rules()
        known = "" if language == "-" else language
        answers.write("".join(answer(line, known, cancel, rules) for line in part).encode())
        answers.flush()
    return 0
