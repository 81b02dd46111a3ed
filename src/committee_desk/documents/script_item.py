"""One item in the chair's script: taken up, explained, who stands aside, discussed, voted on, declared.

    Record, Agendum ─► blocks ─► words to be read, and what to do beside them

Who might have to step aside is told to the chair alone, and never in the words that are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from committee_desk.documents.paper import Block, Heading, Keep, Spoken, Text
from committee_desk.documents.signers import named
from committee_desk.documents.wording import day, item_of, laws
from committee_desk.domain import joint, presiding
from committee_desk.domain.candidates import candidates
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.particles import josa
from committee_desk.domain.poll import Ballot, Secrecy
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.result import majority

CHAIR, ACTING = "위원장", "직무대행"
LETTER = "\u00a0"  # keeps a blank whole, and as wide as it is
BLANK = f"({LETTER * 8})"
UNITS = MappingProxyType({Ballot.BY_NAME: "명", Ballot.PAPER: "표"})
CLOSED = "비공개 안건"
SORTS = "찬성, 반대, 기권"


def cue(text: str) -> Text:
    """What is to be done, not read."""
    return Text(f"▷{LETTER}{text}", indent=1)


def called(one: Agendum) -> str:
    """Its number and its title; of a closed matter that it is one."""
    return f"{item_of(one.item)} {CLOSED if _closed(one) else one.matter.title}"


def stand_in(record: Record, who: PersonId | None) -> str:
    return named(record, who) if who is not None else f"{BLANK}{LETTER}위원"


def blocks(record: Record, one: Agendum, number: str, begins: str) -> Iterator[Block]:
    """`begins` is the time it is planned for; empty where nothing on the agenda has any."""
    yield Heading(f"{number} {called(one)}")
    minutes = f", {one.item.minutes}분" if one.item.minutes else ", 심의 시간을 정하지 아니함"
    if begins:
        yield cue(f"예정 {begins}{minutes}")
    if one.item.late:
        because = f"({one.item.added_because.strip()})" if one.item.added_because and not _closed(one) else ""
        yield cue(f"회의 소집을 통지한 뒤에 추가된 안건이다{because}.")
    yield from _handed_over(record, one)
    who = _presides(record, one)
    yield from _taken_up(one, who)
    yield from _aside(record, one, who)
    yield from _discussed(one, who)
    yield from _reported(one, who) if one.item.report else _voted(record, one, who)
    if who == ACTING:
        yield cue("다음 안건부터는 위원장이 다시 진행한다.")


def _closed(one: Agendum) -> bool:
    return one.matter.disclosure is Disclosure.CLOSED


def _presides(record: Record, one: Agendum) -> str:
    return ACTING if record.meeting.chair in one.item.recused else CHAIR


def _handed_over(record: Record, one: Agendum) -> Iterator[Block]:
    """The chair steps aside from it: another presides, by the article on acting chairs."""
    if _presides(record, one) == CHAIR:
        return
    people = [record.people[each] for each in record.meeting.designated]
    who = presiding.stands_in(record.meeting, people, record.rules, one.item.recused)
    acting = record.rules.get(presiding.KEY)
    basis = f"({laws(acting.basis)})" if acting else ""
    yield cue(f"위원장은 이 안건의 심의에 참여하지 아니하므로 다른 위원이 진행한다{basis}.")
    asked = f"{josa(item_of(one.item), '은/는')} {stand_in(record, who)}께서 진행하여 주시기 바랍니다."
    yield Spoken(f"저는 다음 안건의 심의에 참여하지 않습니다. {asked}", CHAIR)


def _taken_up(one: Agendum, who: str) -> Iterator[Block]:
    about, name = one.matter.particulars, item_of(one.item)
    if _closed(one):
        yield cue("제목과 내용은 회의용 안건철에서 본다. 심의에 필요하지 않은 사람은 나가게 한다.")
        yield Spoken(
            f"{josa(name, '을/를')} 상정합니다. {CLOSED}이므로 내용을 밖에 알리지 말아 주시기 바랍니다.", who
        )
    else:
        yield Spoken(f"{name} {josa(f'「{one.matter.title}」', '을/를')} 상정합니다.", who)
    if isinstance(about, Confirmation):
        sent = f"회의록은 {day(about.circulated_on)} 보내 드렸습니다. " if about.circulated_on else ""
        yield Spoken(f"{sent}회의록에 고칠 곳이 있으면 말씀하여 주시기 바랍니다.", who)
        return
    by = one.matter.department.strip() if not _closed(one) else ""
    explained = "보고하여" if one.item.report else "제안 설명을 하여"
    yield Spoken(f"{by or '담당 부서'}에서 {explained} 주시기 바랍니다.", who)


def _aside(record: Record, one: Agendum, who: str) -> Iterator[Block]:
    """Asked for aloud; those known and those to be asked are told to whoever presides."""
    item = one.item
    yield Spoken("이 안건에서 제척되거나 회피하실 위원이 계시면 말씀하여 주시기 바랍니다.", who)
    for words, people in (
        ("이미 제척·기피·회피로 적힌 위원", [each.person for each in item.recusals]),
        ("이해관계를 확인할 위원", [each.person for each in candidates(record, one)]),
    ):
        if people:
            yield cue(f"{words}(이름을 읽지 않음): {', '.join(named(record, each) for each in people)}")
    yield cue("제척되거나 회피한 위원은 이 안건의 심의와 의결에 참여하지 아니한다.")
    if item.waiting:
        yield cue(f"결정하지 아니한 기피 신청 {len(item.waiting)}건을 이 안건보다 먼저 의결한다.")


def _discussed(one: Agendum, who: str) -> Iterator[Block]:
    talk = "질의하실" if one.item.report else "질의하시거나 의견을 말씀하실"
    yield Spoken(f"{talk} 위원께서는 말씀하여 주시기 바랍니다.", who)
    yield cue("발언이 끝나면 더 말씀하실 위원이 있는지 묻는다.")


def _reported(one: Agendum, who: str) -> Iterator[Block]:
    name = josa(item_of(one.item), "은/는")
    words = f"더 질의하실 위원이 안 계시므로 {name} 보고받은 것으로 하고 마치겠습니다."
    yield Keep((Spoken(words, who), cue("보고안건은 표결하지 아니한다. 의사봉을 세 번 친다.")))


def _voted(record: Record, one: Agendum, who: str) -> Iterator[Block]:
    yield Spoken(f"더 말씀하실 위원이 안 계시므로 {josa(item_of(one.item), '을/를')} 표결하겠습니다.", who)
    yield from _on_paper(record, who) if one.item.ballot is Ballot.PAPER else _by_name(who)
    article = laws(record.rules.article("quorum.decide"))
    yield cue(f"표결할 수 있는 출석위원 과반수가 찬성하면 가결이고, 가부동수이면 부결이다({article}).")
    if needed := carrying(record, one):
        yield cue(f"가결에 필요한 찬성: {needed}")
    if record.meeting.partners:
        known = record.rules.get(joint.ALLOWED)
        basis = f"({laws(known.basis)})" if known else ""
        yield cue(f"합동회의이므로 위원회마다 따로 표결하고, 모두 가결한 때에 가결을 선포한다{basis}.")
    yield from _results(one, who)


def carrying(record: Record, one: Agendum) -> str:
    """As many as it takes, for each number of voters there may be, from those it takes to open.

    Where they count for opening, those who step aside are among these, and have no vote.
    """
    meeting, everybody = record.meeting, frozenset(record.meeting.designated)
    able = everybody - one.item.recused
    sitting_aside = meeting.opening.present(everybody, one.item.recused) - len(able)
    fewest = max(meeting.quorum().required - sitting_aside, 1)
    voters = range(fewest, len(able) + 1)
    return ", ".join(f"표결자 {count}명이면 {majority(count)}명" for count in voters)


def _by_name(who: str) -> Iterator[Block]:
    yield Spoken(
        "찬성하시는 위원께서는 손을 들어 주시기 바랍니다. 반대하시는 위원께서는 손을 들어 주시기 바랍니다. "
        "기권하시는 위원께서는 손을 들어 주시기 바랍니다.",
        who,
    )
    yield cue(f"기명 표결이다. 간사가 위원마다 {SORTS}을 적는다.")
    yield cue(
        "이견이 없어 보이면 “이의 없으십니까?” 하고 물어 모두 찬성으로 적을 수 있다. "
        "이의가 있으면 손을 들어 표결한다."
    )


def _on_paper(record: Record, who: str) -> Iterator[Block]:
    secrecy = Secrecy.of(record.rules)
    yield Spoken(
        f"이 안건은 무기명 투표로 표결하겠습니다. 투표용지에 {SORTS} 가운데 하나를 표시하여 "
        "투표함에 넣어 주시기 바랍니다.",
        who,
    )
    yield Spoken("투표하지 않으신 위원이 안 계시면 투표를 마치고 개표하겠습니다.", who)
    yield cue("두 사람이 따로 세어 같은 수가 나온 뒤에 결과를 선포한다.")
    alike = "거나 표가 모두 같으" if secrecy.unanimous else "으"
    yield cue(
        f"표결자가 {secrecy.fewest}명보다 적{alike}면 표의 수를 읽지 아니하고 가결인지 부결인지만 읽는다."
    )


def _results(one: Agendum, who: str) -> Iterator[Block]:
    """The three ways it may end; one of them is read."""
    name = josa(item_of(one.item), "은/는")
    carried, rejected, changed = _endings(one)
    counts = _counts(one)
    first = [cue("결과에 따라 다음 가운데 하나를 읽는다.")]
    for way, words in (
        ("가결", f"{counts} 과반수인 {BLANK}명 이상이 찬성하였으므로 {name} {carried} 선포합니다."),
        ("부결", f"{counts} 찬성이 과반수인 {BLANK}명에 이르지 못하였으므로 {name} {rejected} 선포합니다."),
        (
            "보류",
            f"{name} 더 검토할 것이 있어 오늘 결정하지 않고자 합니다. 이의 없으십니까? "
            f"{name} 보류되었음을 선포합니다.",
        ),
    ):
        yield Keep((*first, cue(f"{way}인 경우"), Spoken(words, who)))
        first = []
    yield cue(f"{changed} 선포한 뒤 의사봉을 세 번 친다.")


def _counts(one: Agendum) -> str:
    """Each figure stays with its word, so that no line begins with a blank."""
    sorts = ("찬성", "반대", "기권", *(("무효",) if one.item.ballot is Ballot.PAPER else ()))
    cast = ", ".join(f"{sort}{LETTER}{BLANK}{UNITS[one.item.ballot]}" for sort in sorts)
    return f"표결자{LETTER}{BLANK}명 가운데 {cast}입니다."


def _endings(one: Agendum) -> Sequence[str]:
    if isinstance(one.matter.particulars, Confirmation):
        return (
            "작성된 대로 확인되었음을",
            "확인하지 않기로 하였음을",
            "고쳐 확인하면 ‘작성된 대로’를 ‘고친 대로’로 바꾸어 읽는다.",
        )
    return (
        "원안대로 가결되었음을",
        "부결되었음을",
        "고쳐 의결하면 ‘원안대로’를 ‘수정한 대로’로, 조건을 붙이면 ‘조건을 붙여’로 바꾸어 읽는다.",
    )
