"""Reading fact checks: their labelled lines, their verdicts, where and when a claim was made. Language-neutral."""
