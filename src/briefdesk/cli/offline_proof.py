"""`briefdesk doctor --offline`: the proof in plain words."""

from __future__ import annotations

from briefdesk.errors import from_code
from briefdesk.proving.proof import Briefed, Heard, Sockets, Step, Unproven, is_proven, prove, proves
from briefdesk.proving.tries import Try

_WAYS = {"connection": "a connection to", "datagram": "a datagram to", "look-up": "a look-up of"}
_OUTCOMES = {"refused": "refused", "open": "NOT refused, it went through", "failed": "NOT refused, it failed later"}


def print_proof() -> int:
    """Every step as it is done; 0 where all tries were refused and nothing arrived, else 1."""
    steps: list[Step] = []
    for step in prove():
        steps.append(step)
        print(f"{'ok  ' if proves(step) else 'FAIL'}  {in_words(step)}", flush=True)
    outcomes = [proves(step) for step in steps if isinstance(step, Try)]
    proven, tries, refused = is_proven(steps), len(outcomes), sum(outcomes)
    print()
    if proven:
        print(f"Nothing leaves this laptop: {tries} ways out tried, {refused} refused, nothing arrived.")
    else:
        print(f"Not proven: {tries} ways out tried, {refused} refused. Please report this.")
    print("What this proof does not cover is said in docs/privacy.md.")
    return 0 if proven else 1


def in_words(step: Step) -> str:
    """One line."""
    match step:
        case Briefed():
            return f"Brief: the worker (process {step.pid}) briefed the sample, {step.sentences} sentences"
        case Unproven():
            reason = from_code(step.code, step.params).message if step.code else "It ended by itself."
            return f"Worker: it did not do its part. {reason}"
        case Try():
            where = f"{step.process.capitalize()} (process {step.pid})"
            return f"{where}: {_WAYS[step.way]} {step.address} was tried: {_OUTCOMES[step.outcome]}"
        case Heard():
            came = f"{step.arrivals or 'nothing'} arrived"
            nobody = "this system has no loopback, so nobody could listen"
            return f"Listener: {came if step.listened else nobody} at {step.address}"
        case Sockets():
            held = "it is not known how many" if step.held is None else step.held or "no"
            return f"Sockets: the worker and its readers hold {held} network sockets"
