"""The sentences that matter most, chosen by an encoder that runs on this machine."""
