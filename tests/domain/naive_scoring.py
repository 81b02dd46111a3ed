"""A second calculator, written from the text of the rules alone and shared with nothing of the first.

It computes with Fractions one by one, and is slow on purpose: what two such different ways agree on is right.
"""

from fractions import Fraction


def average(marks, kind, each_end, minimum, fallback):
    marks = sorted(marks)
    if kind in ("trimmed", "winsorised") and len(marks) < max(minimum, 2 * each_end + 1):
        kind = fallback
    if kind == "median":
        middle = len(marks) // 2
        return marks[middle] if len(marks) % 2 else (marks[middle - 1] + marks[middle]) / Fraction(2)
    for _ in range(each_end if kind == "trimmed" else 0):
        marks.remove(max(marks))
        marks.remove(min(marks))
    if kind == "winsorised":
        low, high = marks[each_end], marks[-1 - each_end]
        marks = [min(max(mark, low), high) for mark in marks]
    return sum(marks, Fraction()) / len(marks)


def as_points(criterion, mark, weighted, weights):
    if not weighted:
        return mark
    share = (mark - criterion["minimum"]) / (criterion["maximum"] - criterion["minimum"])
    return 100 * criterion["weight"] * share / weights


def half_up(value, digits):
    return (value * 10**digits + Fraction(1, 2)) // 1 / Fraction(10**digits)


class Naive:
    """`sheets` is {proposal: {member: {key: Fraction}}}, `told` the declaration in plain words."""

    def __init__(self, told, sheets):
        self.told, self.sheets = told, sheets
        self.weights = sum(one["weight"] for one in told["criteria"])

    def over_members(self, marks):
        told = self.told
        return average(marks, told["method"], told["each_end"], told["minimum"], told["fallback"])

    def points(self, sheet):
        weighted = self.told["form"] == "weighted"
        return {
            one["key"]: as_points(one, sheet[one["key"]], weighted, self.weights)
            for one in self.told["criteria"]
        }

    def totals(self, proposal):
        return [sum(self.points(sheet).values()) for sheet in self.sheets[proposal].values()]

    def score(self, proposal):
        if not self.sheets[proposal]:
            return None
        if self.told["method"] in ("trimmed", "winsorised") and self.told["level"] == "criterion":
            points = [self.points(sheet) for sheet in self.sheets[proposal].values()]
            return sum(self.over_members([one[key] for one in points]) for key in points[0])
        return self.over_members(self.totals(proposal))

    def step(self, name, proposal):
        if name == "untrimmed_mean":
            return average(self.totals(proposal), "mean", 0, 1, "mean")
        if name == "median":
            return average(self.totals(proposal), "median", 0, 1, "mean")
        key = name.split(":")[1]
        return self.over_members([sheet[key] for sheet in self.sheets[proposal].values()])

    def value(self, proposal):
        exact = self.score(proposal)
        return half_up(exact, self.told["digits"]) if self.told["compare"] == "rounded" else exact

    def key(self, proposal):
        return (self.value(proposal), *(self.step(name, proposal) for name in self.told["ties"]))

    def ranks(self):
        keys = {one: self.key(one) for one in self.sheets if self.sheets[one]}
        ranks = {}
        for one, key in keys.items():
            ahead = [other for other in keys.values() if other > key]
            ranks[one] = 1 + (len(set(ahead)) if self.told["rank"] == "dense" else len(ahead))
        return ranks

    def grade(self, proposal):
        exact = self.score(proposal)
        value = half_up(exact, self.told["digits"]) if self.told["threshold_on"] == "rounded" else exact
        reached = [(at, name) for name, at in self.told["grades"] if value >= at]
        return max(reached)[1] if reached else ""
