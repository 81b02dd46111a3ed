"""A joint meeting 합동회의 by plain counting: each body for itself, and what they come to together."""

from __future__ import annotations

from tests.acts.course import Plain


def without_quorum(meeting: Plain) -> str:
    """The first other body of which no more than half is here."""
    short = (
        one["body"] for one in meeting.get("partners", []) if not _half(one.get("present", 0), one["base"])
    )
    return next(short, "")


def mustered(meeting: Plain) -> list[str]:
    """What the minutes say of the other bodies at the opening, though their numbers change later."""
    return [
        f"{one['body']}: 구성 {one['base']}명 중 {one.get('present', 0)}명 출석, "
        f"개의정족수 {_least(one['base'])}명 이상 충족" + (f"({one['rule']})" if one.get("rule") else "")
        for one in meeting.get("partners", [])
    ]


def all_voted(meeting: Plain, told: Plain) -> bool:
    """Each body once, by members that were there, and none besides."""
    bodies = [one["body"] for one in meeting.get("partners", [])]
    tallies = told.get("elsewhere", [])
    fit = all(
        one["yes"] + one.get("no", 0) + one.get("abstain", 0) <= one["voters"] <= one["present"]
        for one in tallies
    )
    return fit and sorted(one["body"] for one in tallies) == sorted(bodies)


def carried(told: Plain) -> bool:
    """Whether every other body carried it, by its own rule where that asks for more."""
    return all(_carried(one) for one in told.get("elsewhere", []))


def told(declared: Plain) -> list[str]:
    """How the minutes give the votes of the others, and the sentence about all of them."""
    tallies = declared.get("elsewhere", [])
    if not tallies:
        return []
    result = declared["result"]
    whole = _half(result["yes"], result["voters"]) and carried(declared)
    words = f"{len(tallies) + 1}개 위원회가 각각 의결하여 모두 가결한 때에 가결로 한다"
    return [*map(_line, tallies), f"{words} → {_word(whole)}"]


def _carried(tally: Plain) -> bool:
    return tally["yes"] >= tally["asked"] if tally.get("asked") else _half(tally["yes"], tally["voters"])


def _line(tally: Plain) -> str:
    no, abstain = tally.get("no", 0), tally.get("abstain", 0)
    silent = tally["voters"] - tally["yes"] - no - abstain
    cast = f"찬성 {tally['yes']}, 반대 {no}, 기권 {abstain}" + (f", 무표시 {silent}" if silent else "")
    least = _least(tally["voters"])
    needed = f"{tally['asked']} 이상" if tally.get("asked") else f"과반수 {least} 이상"
    return f"출석 {tally['present']} · 표결 {tally['voters']}: {cast} → {needed}, {_word(_carried(tally))}"


def _word(carried: bool) -> str:
    return "가결" if carried else "부결"


def _half(some: int, everyone: int) -> bool:
    """More than half of them."""
    return some > everyone - some


def _least(everyone: int) -> int:
    return min(count for count in range(everyone + 2) if _half(count, everyone))
