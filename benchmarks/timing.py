"""Figures to be trusted a little on a busy machine: what is measured takes turns, and medians are told."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping

Work = Callable[[], object]


def in_turns(works: Mapping[str, Work], runs: int) -> dict[str, list[float]]:
    """Milliseconds of each work, so many times, in turns: a busy machine slows all alike."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for name, work in works.items():
        work()  # imports and caches are not what is measured
        taken[name].clear()
    for _ in range(runs):
        for name, work in works.items():
            taken[name].append(milliseconds(work))
    return taken


def milliseconds(work: Work) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def table(title: str, taken: Mapping[str, Iterable[float]]) -> dict[str, float]:
    """The medians, printed with the best and the worst."""
    print(f"{title:38}{'median':>9}{'best':>9}{'worst':>9}   ms")
    middle = {}
    for name, each in taken.items():
        found = sorted(each)
        middle[name] = statistics.median(found)
        print(f"{name:38}{middle[name]:9.1f}{found[0]:9.1f}{found[-1]:9.1f}")
    return middle


def ratio(what: str, ours: float, floor: float, goal: str) -> None:
    print(f"{what}: {ours / floor:.2f} ({goal})")
