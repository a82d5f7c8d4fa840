"""What of the program wanted to reach a network in this run, and the proof that nothing does: shown to a person."""
