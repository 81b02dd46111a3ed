"""The minutes screen with something going on in it, for pictures and for the checks.

MINUTES_SCENES (name, maker) ─► tests.pictures
"""

from datetime import date

from committee_desk.acts import assignment, meeting, minutes
from committee_desk.acts import paper as papers
from committee_desk.documents import minutes as documents
from committee_desk.domain.paper import Source
from committee_desk.jobs import issuing
from committee_desk.store import papers as register
from committee_desk.store import records
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.jobs.holding import EVENING
from tests.views import issued

DUE = date(2026, 12, 11)


def window_on(held):
    window = Shell(issued.desk_of(held), ROOMS)
    window.enter("minutes")
    return window


def edit(held, key, text):
    drafted = documents.passages(held.door.ask(records.of, held.meeting))[key]
    held.door.do(minutes.edit, held.meeting, key, text, drafted, **EVENING)


def drafted():
    """A passage names figures; two things were given to do."""
    held = issued.closed()
    edit(held, "item/1/decided", "찬성 ⟦item/1/yes⟧명, 반대 ⟦item/1/no⟧명으로 면책을 건의하기로 의결하다.")
    held.door.do(assignment.give, held.items[0], "면책 건의서를 보낸다", "감사관", DUE, **EVENING)
    held.door.do(
        assignment.give, held.items[1], "실행계획을 누리집에 공개한다", "기획예산과", None, **EVENING
    )
    return held


def asked():
    """One correction is answered, and one waits."""
    held = drafted()
    first, second = held.members[1:3]
    words = "사전에 검토한 의견을 자세히 설명하고, 근거 자료를 함께 제출함."
    receive = minutes.receive_correction
    held.door.do(receive, held.meeting, first, "opening", "개회를 알리다.", date(2026, 12, 1), **EVENING)
    held.door.do(receive, held.meeting, second, "remark/1", words, date(2026, 12, 2), **EVENING)
    held.door.do(minutes.refuse_correction, held.meeting, 1, "녹음과 다름", date(2026, 12, 2), **EVENING)
    return held


def versions():
    """Issued once, and written over since."""
    held = drafted()
    issuing.issue(held.door, held.meeting, "minutes", **EVENING)
    edit(
        held,
        "closing",
        "위원장이 상정된 안건의 심의를 모두 마쳤으므로 ⟦meeting/closed_at⟧에 폐회를 선언하다.",
    )
    edit(held, "remark/1", "사전 검토한 의견을 설명함.")
    return held


def confirmed(meanwhile=""):
    """Its paper complete; `meanwhile` was written between the paper and the confirmation."""
    held = drafted()
    issuing.issue(held.door, held.meeting, "minutes", **EVENING)
    if meanwhile:
        edit(held, "closing", meanwhile)
    paper = held.door.ask(register.in_use, Source(held.meeting), "minutes")[0]
    held.door.do(papers.complete, paper.id, "장기 출장", **EVENING)
    held.door.do(meeting.confirm, held.meeting, date(2026, 12, 4), **EVENING)
    return held


def revising():
    """Confirmed, and being corrected."""
    held = confirmed()
    held.door.do(
        minutes.reopen, held.meeting, "안건 제1호의 부서 이름을 바로잡음", date(2026, 12, 9), **EVENING
    )
    return held


def on_passage(held, key="item/1/decided"):
    window = window_on(held)
    page = window.page
    place = next(place for place, line in enumerate(page._lines.rows) if line.key == key)
    page.lines.setCurrentIndex(page._lines.index(place, 0))
    return window


def on_side(held, tab, key="remark/1"):
    window = on_passage(held, key)
    window.page.side.setCurrentIndex(tab)
    return window


def compared():
    window = window_on(versions())
    window.page.paper.compare.click()
    return window


MINUTES_SCENES = {
    "minutes-draft": lambda: on_passage(drafted()),
    "minutes-corrections": lambda: on_side(asked(), 1),
    "minutes-assignments": lambda: on_side(drafted(), 2),
    "minutes-compared": compared,
    "minutes-confirmed": lambda: window_on(confirmed()),
    "minutes-revising": lambda: on_passage(revising()),
}
