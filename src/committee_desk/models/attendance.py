"""Who is here, who may vote on the item in hand, and what it means if somebody leaves.

    Record + item ─► seats ─► the panel on the right
    Record + a person ─► before_leaving ─► the warning before they go

A warning is said while there is still time, and says what would remain possible.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import departure, presiding
from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Item
from committee_desk.domain.calling import by_video
from committee_desk.domain.candidates import named
from committee_desk.domain.departure import Departure, Way
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.meeting import Meeting, Mode, Stage
from committee_desk.domain.person import Role
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import challenges, clock, words
from committee_desk.models.meeting import LAST_MINUTE, item_name, recusal_words, refused
from committee_desk.models.table import Column, Tone

translate = QCoreApplication.translate


@frozen
class Seat:
    id: PersonId
    name: str
    role: str
    presence: str
    here: bool
    part: str  # in this item
    recusal: Recusal | None
    hint: str  # an entry of the interests register that the item names
    presides: bool = False
    challenged: str = ""  # what became of the challenges to them
    by_video: bool = False

    @property
    def shown_part(self) -> str:
        return translate("attendance", "Presides") if self.presides else self.part


def seats(record: Record, one: Agendum | None) -> list[Seat]:
    """The designated, the chair first, each with where they are and what they are in this item."""
    return [_seat(record, one, person) for person in record.meeting.designated]


def columns() -> list[Column[Seat]]:
    return [
        Column(translate("attendance", "Member"), lambda seat: seat.name),
        Column(
            translate("attendance", "Here"),
            lambda seat: seat.presence,
            width=5,
            spoken=_presence_said,
        ),
        Column(translate("attendance", "Item"), lambda seat: seat.shown_part, width=3, spoken=_part_said),
    ]


def _presence_said(seat: Seat) -> str:
    return (
        translate("attendance", "present, {time}").format(time=seat.presence) if seat.here else seat.presence
    )


def _part_said(seat: Seat) -> str:
    """정○○, 출석, 이 안건 회피, 표결할 수 없음."""
    if seat.recusal is not None:
        told = translate("attendance", "{ground}, cannot vote on this item")
        return told.format(ground=words.ground_name(seat.recusal.kind))
    return seat.shown_part if any(map(str.isalpha, seat.shown_part)) else ""


def grounds(rules: Rules) -> list[tuple[int, str]]:
    """The numbered grounds of 제11조의2제1항, as the rule pack words them."""
    rows = [row for row in rules.table("recusal.exclusion") if isinstance(row["number"], int)]
    return [(int(str(row["number"])), f"{row['number']}. {words.row_name(row)}") for row in rows]


def recusal_kinds() -> list[tuple[Ground, str]]:
    """By law or at the member's own word; what a party's challenge comes to is decided, not chosen."""
    return [(kind, words.ground_name(kind)) for kind in (Ground.EXCLUSION, Ground.AVOIDANCE)]


def why_not_recused(one: Agendum | None) -> str:
    """Why nobody can step aside now."""
    if one is None:
        return translate("attendance", "Choose an item of the agenda first.")
    if one.item.settled:
        return translate("attendance", "This item is settled; void its result to change who steps aside.")
    return ""


def why_no_coming(meeting: Meeting) -> str:
    """Why nobody can arrive or leave now."""
    if meeting.stage is Stage.DRAFT:
        return translate("attendance", "Attendance is taken once the notice has been sent.")
    if meeting.stage not in (Stage.CONVENED, Stage.OPEN):
        return translate("attendance", "The meeting is closed.")
    return ""


def expected(meeting: Meeting) -> frozenset[PersonId]:
    """Whom 0 marks as present: everybody, but for those who said that they stay away and did not come."""
    return frozenset(meeting.designated) - (meeting.declined - meeting.came)


def expected_words(meeting: Meeting) -> tuple[str, str]:
    """What 0 does, and what it did."""
    if len(expected(meeting)) == len(meeting.designated):
        done = translate("attendance", "Everyone has been here since {time}.")
        return translate("attendance", "0  All present"), done
    done = translate("attendance", "Everyone but those who declined has been here since {time}.")
    return translate("attendance", "0  All expected"), done


def before_leaving(record: Record, one: Agendum | None, person: PersonId) -> tuple[str, Tone]:
    """What would become of quorum and vote without this member, and what would remain possible."""
    meeting = record.meeting
    if person not in meeting.room or meeting.stage is not Stage.OPEN:
        return "", Tone.PLAIN
    found = departure.if_left(meeting, [other.item for other in record.agenda], person)
    if found.breaks:
        told = translate(
            "attendance",
            "If {name} leaves, {present} of the {required} needed are left, and there is no quorum.",
        )
        facts = {"present": found.after.present, "required": found.after.required}
        ways = (_way(way, record, found) for way in found.ways)
        return " ".join([told.format(name=record.names[person], **facts), *ways]), Tone.DANGER
    return _before_fewer(record, one.item if one else None, found), Tone.WARNING


def _way(way: Way, record: Record, found: Departure) -> str:
    match way:
        case Way.DECIDE_FIRST:
            return translate("attendance", "Decide this item first.")
        case Way.DEFER_FIRST:
            return translate("attendance", "Put it off first.")
        case Way.GO_ON:
            open_ = {one.item for one in found.items if one.votable}
            names = [item_name(one.item) for one in record.agenda if one.item.id in open_]
            return translate("attendance", "{items} can go on.").format(items=", ".join(names))
        case Way.RECESS:
            told = translate("attendance", "Break off until {count} more are here.")
            return told.format(count=max(1, found.missing))
        case Way.CLOSE:
            return translate("attendance", "Take off what is left, and close.")


def _before_fewer(record: Record, item: Item | None, found: Departure) -> str:
    """The quorum stands; still fewer may vote, a vote already in falls away, or nobody presides."""
    name, told = record.names[found.person], []
    for one in found.items:
        few = one.caution and one.voters_before >= one.quorum.required
        if item is not None and one.item == item.id and not item.report and few:
            words_ = translate(
                "attendance",
                "If {name} leaves, {voters} vote on this item, fewer than the {required} needed to open; "
                "the result carries a caution.",
            )
            told.append(words_.format(name=name, voters=one.voters, required=one.quorum.required))
    if found.loses_vote:
        told.append(translate("attendance", "The vote already entered falls away with them."))
    if found.presides:
        told.append(translate("attendance", "They preside; somebody else is to be named then."))
    return " ".join(told)


def presider(record: Record, one: Agendum | None) -> PersonId | None:
    """Who presides now over what is in hand; nobody while the meeting is not open, or nobody can."""
    if record.meeting.stage is not Stage.OPEN:
        return None
    item = one.item if one and not one.item.settled else None
    return record.meeting.presider(item.id if item else None, item.recused if item else frozenset())


def usually_by_video(meeting: Meeting) -> bool:
    """Whether who arrives does so by video, unless they come to the place."""
    return meeting.mode is Mode.REMOTE


def other_way_words(record: Record, seat: Seat | None) -> str:
    """What the key beside arriving does: the way of taking part that is not the usual one, or not theirs."""
    in_person = seat.by_video if seat and seat.here else usually_by_video(record.meeting)
    return translate("attendance", "4  In person") if in_person else translate("attendance", "4  By video")


def doubts_of_video(record: Record) -> str:
    """What the rules say against taking part by video, which then needs a reason."""
    return " ".join(words.finding_words(one, record.rules) for one in by_video(record.meeting, record.rules))


def why_nobody_presides(record: Record, one: Agendum | None) -> str:
    """That somebody is to be named; nothing while somebody presides."""
    if record.meeting.stage is not Stage.OPEN or presider(record, one) is not None:
        return ""
    return translate("attendance", "Nobody presides. Choose somebody here and let them preside.")


def why_not_presiding(record: Record, one: Agendum | None, seat: Seat) -> str:
    """Why this member cannot be named; nothing when they can."""
    item = item_to_preside(record, one)
    recused = one.item.recused if one else frozenset()
    return refused(lambda: record.meeting.preside(seat.id, LAST_MINUTE, item, recused))


def doubts_of_presiding(record: Record, one: Agendum | None, person: PersonId) -> str:
    """What the rules say against this member presiding, which then needs a reason."""
    recused = one.item.recused if one else frozenset()
    designated = [record.people[other] for other in record.meeting.designated]
    found = presiding.doubts(record.meeting, person, designated, record.rules, recused)
    return " ".join(words.finding_words(one, record.rules) for one in found)


def item_to_preside(record: Record, one: Agendum | None) -> ItemId | None:
    """The item alone, where the one who presides over the meeting steps aside for it."""
    if one is None or one.item.settled:
        return None
    return one.item.id if record.meeting.presider() in one.item.recused else None


def _seat(record: Record, one: Agendum | None, person: PersonId) -> Seat:
    meeting = record.meeting
    recusal = None
    if one:
        recusal = next((found for found in one.item.recusals if found.person == person), None)
    return Seat(
        id=person,
        name=record.names[person],
        role=words.role_name(record.role(person)) if record.role(person) is not Role.MEMBER else "",
        presence=_presence(meeting, person),
        here=person in meeting.room,
        part=_part(meeting, one, person, recusal),
        recusal=recusal,
        hint=_hint(record, one, person),
        presides=presider(record, one) == person,
        challenged=challenges.member_words(record, one.item, person) if one else "",
        by_video=person in meeting.by_video,
    )


def _presence(meeting: Meeting, person: PersonId) -> str:
    stays = [spell for spell in meeting.spells if spell.person == person]
    if not stays:
        declined = person in meeting.declined
        return translate("attendance", "Declined") if declined else translate("attendance", "Not here")
    last: Spell = stays[-1]
    if last.left is not None:
        return translate("attendance", "Left {time}").format(time=clock.words(last.left))
    here = clock.words(last.arrived)
    return translate("attendance", "{time} cam").format(time=here) if last.remote else here


def _part(meeting: Meeting, one: Agendum | None, person: PersonId, recusal: Recusal | None) -> str:
    if recusal is not None:
        return f"× {words.ground_name(recusal.kind)}"
    if one is not None and challenges.waiting(one.item, person):
        return translate("attendance", "Challenged")
    if one is None or one.item.report or person not in meeting.room:
        return "—"
    return translate("attendance", "Votes")


def _hint(record: Record, one: Agendum | None, person: PersonId) -> str:
    if one is None:
        return ""
    entries = named(record, one.matter, person)
    if not entries:
        return ""
    if record.names[person] in entries:
        return translate("attendance", "The matter names this member. Ask whether a ground applies.")
    told = translate("attendance", "Interests register: {entries}. Ask whether a ground applies.")
    return told.format(entries=", ".join(entries))


def seat_words(record: Record, seat: Seat) -> str:
    """What there is to say of the member in hand: their post, why they step aside, what to ask them."""
    far = translate("attendance", "Takes part by video") if seat.by_video else ""
    aside = recused_words(record, seat.recusal) if seat.recusal else seat.hint
    told = [seat.role, far, aside, seat.challenged]
    return " · ".join(part for part in told if part)


def recused_words(record: Record, recusal: Recusal) -> str:
    """How and why a member steps aside, in full."""
    ground = dict(grounds(record.rules)).get(recusal.ground, "")  # a challenge has none by number
    told = [f"{recusal_words(recusal)}", ground, recusal.text]
    return " — ".join(part for part in told if part)
