"""What both scripts share: percentiles, and the list of what is asked and what must be answered."""
import json
import math
import sys


def percentile(values, share):
    """Type 7: linear between order statistics."""
    ordered = sorted(values)
    at = (len(ordered) - 1) * share
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


class Asked:
    def __init__(self):
        self.calls = []

    def ask(self, line, **answers):
        """line: arguments of qd; answers: path -> value, with __ for / in the path."""
        self.calls.append({"args": line.split("|"), "answers": {k.replace("__", "/"): v for k, v in answers.items()}})

    def add(self, answers):
        self.calls[-1]["answers"].update(answers)

    def write(self):
        json.dump(self.calls, sys.stdout, indent=1, ensure_ascii=False)
        print()
