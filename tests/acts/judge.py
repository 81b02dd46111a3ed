"""A judge who reads the journal alone and counts by hand, to say whether a desk kept to the law.

    entries ─► changes applied to plain data ─► what stood where when each result was declared

Nothing of the program's rules is used here, so that a mistake in them shows.
"""

from __future__ import annotations

from committee_desk.domain.journal import Entry
from tests.acts import course, jointly
from tests.acts.course import Plain

# What goes on only while the meeting sits.
PROCEEDINGS = (
    "item.taken_up",
    "item.moved_to_vote",
    "item.voted",
    "item.ballots_counted_once",
    "item.ballots_differed",
    "item.ballots_counted",
    "item.votes_taken_back",
    "item.declared",
    "item.voided",
    "item.challenge_voted",
    "item.challenge_decided",
    "item.challenge_voided",
)
# After which nothing of the vote stands, here or in another body.
ANEW = ("item.voided", "item.votes_taken_back", "item.moved_to_vote")
FEWEST_TOLD = 4


class Judge:
    """What the entries read so far make of every subject, and every breach of the law found in them."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, int], Plain] = {}
        self.declared: dict[int, Plain] = {}
        self.polled: dict[int, tuple[set[int], set[int]]] = {}
        self.numbers: dict[int, str] = {}
        self.closed: dict[int, Plain] = {}
        self.mustered: dict[int, list[str]] = {}
        self.results = self.tied = 0
        self.breaches: list[str] = []

    def read(self, entries: list[Entry]) -> None:
        """One act's entries; within an act two subjects may change one after the other."""
        for entry in entries:
            key = (entry.subject.kind, entry.subject.id)
            value = self.values.setdefault(key, {})
            for field, (before, after) in entry.changes.items():
                if value.get(field) != before:
                    self.breaches.append(f"{entry.number}: {field} was not {before}")
                value.pop(field, None)
                if after is not None:
                    value[field] = after
            if entry.what in PROCEEDINGS:
                self._sitting(entry, value)
            if entry.what == "item.ballots_counted_once" and entry.changes["poll"][0] is None:
                self.polled[entry.subject.id] = _room(self._held(value)), _aside(value)
            if entry.what in ANEW and any(value.get(one) for one in ("votes", "poll", "elsewhere")):
                self.breaches.append(f"{entry.number}: votes stand after {entry.what}")
            if entry.what == "item.declared":
                self._result(entry.number, value)
            if entry.what == "item.challenge_decided":
                self._challenge(entry.number, entry.changes["challenges"][0] or [], value)
            if entry.what == "meeting.opened":
                self._opening(entry.number, value)
        self._everything()

    def of(self, kind: str) -> list[tuple[int, Plain]]:
        return [(id, value) for (found, id), value in self.values.items() if found == kind]

    def _opening(self, number: int, meeting: Plain) -> None:
        if not _more_than_half(len(_room(meeting)), self._base(meeting)):
            self.breaches.append(f"{number}: opened with {len(_room(meeting))}")
        if meeting.get("opened_by", min(_room(meeting))) not in _room(meeting):
            self.breaches.append(f"{number}: opened by somebody outside")
        if missing := jointly.without_quorum(meeting):
            self.breaches.append(f"{number}: opened without a quorum of {missing}")
        self.mustered[meeting["id"]] = jointly.mustered(meeting)

    def figures(self, held: int) -> list[str]:
        """What every outlet has to say about the votes of a meeting, item by item, counted by hand."""
        agenda = [one for _, one in self.of("item") if one["meeting"] == held]
        told = []
        for one in sorted(agenda, key=_place):
            told += [(each.get("decided") or {}).get("result") for each in one.get("challenges", [])]
            told += [(one.get("declared") or {}).get("result")]
        return [_figures(result) for result in told if result]

    def elsewhere(self, held: int) -> list[str]:
        """What the minutes have to say of the other bodies' votes, and what they come to with ours."""
        agenda = sorted((one for _, one in self.of("item") if one["meeting"] == held), key=_place)
        return [line for one in agenda for line in jointly.told(one.get("declared") or {})]

    def musters(self, held: int) -> list[str]:
        """What the minutes have to say of who was there when the meeting was opened."""
        if held not in self.mustered:
            return []
        meeting = self.values["meeting", held]
        base, word = self._base(meeting), "재적" if meeting["opening"]["base"] == "all_members" else "지정"
        here = course.there_at(meeting, meeting["opened_at"])
        least = min(count for count in range(base + 2) if _more_than_half(count, base))
        if here < least:
            self.breaches.append(f"meeting {held}: {here} would have opened it")
        by_video = course.there_at(meeting, meeting["opened_at"], remote=True)
        told = f"{here}명 출석" + (f"(원격 {by_video}명)" if by_video else "")
        return [f"{word} 위원 {base}명 중 {told}, 개의정족수 {least}명 이상 충족", *self.mustered[held]]

    def counted(self, held: int, words: str) -> set[str]:
        """What a passage may come to that names an item's voters and votes, and how many came."""
        came = len({one["person"] for one in self.values["meeting", held].get("spells", [])})
        agenda = [(id, one) for id, one in self.of("item") if one["meeting"] == held]
        return {f"{words} {id}: {_counts(id, one)} {came}" for id, one in agenda}

    def _held(self, item: Plain) -> Plain:
        return self.values["meeting", item["meeting"]]

    def _sitting(self, entry: Entry, item: Plain) -> None:
        recesses = self._held(item).get("recesses", [])
        if recesses and "ended" not in recesses[-1]:
            self.breaches.append(f"{entry.number}: {entry.what} in a recess")

    def _result(self, number: int, item: Plain) -> None:
        """제11조제5항 and 제11조의2, by plain counting, at the moment of declaring."""
        self.results += 1
        meeting, told = self._held(item), item["declared"]
        now, aside_now = _room(meeting), _aside(item)
        room, aside = now, aside_now
        on_paper = item.get("poll") is not None
        if on_paper:  # whoever left after the count has voted
            room, aside = self.polled[item["id"]]
        votes = {int(person): choice for person, choice in told["votes"].items()}
        leaving = meeting["opening"].get("recused") == "leave_opening"
        voters = room - aside
        count = item["poll"].get("count") or {} if on_paper else {}
        yes = count.get("yes", 0) if on_paper else sum(choice == "yes" for choice in votes.values())
        carried = _more_than_half(yes, len(voters))
        facts = {
            "the meeting is open": meeting.get("stage") == "open",
            "the other bodies have theirs": not jointly.without_quorum(meeting),
            "a quorum is there": all(
                _more_than_half(len(here - gone if leaving else here), self._base(meeting))
                for here, gone in ((now, aside_now), (room, aside))
            ),
            "whoever presided was there and not recused": told.get(
                "presided", min(now - aside_now, default=0)
            )
            in (set(meeting["designated"]) if meeting.get("written") else now) - aside_now | {0},
            "no written resolution is declared while replies are taken": "ended_on"
            in (meeting.get("written") or {"ended_on": ""}),
            "no more papers than voters": sum(v for v in count.values()) <= len(voters),
            "papers are counted by two": not on_paper or len(set(told["counted_by"])) > 1,
            "all voters are designated": set(votes) <= set(meeting["designated"]),
            "all voters are in the room": set(votes) <= room,
            "no voter is recused": not set(votes) & aside,
            "the roster is the room": set(told["roster"]["room"]) == room,
            "the roster names the recused": set(told["roster"]["recused"]) == aside,
            "the votes are those that were cast": votes
            == {int(person): choice for person, choice in item.get("votes", {}).items()},
        }
        everywhere = carried and jointly.carried(told)
        if told["resolution"] in ("as_proposed", "amended", "conditional"):
            facts["what is adopted was carried"] = everywhere
        if told["resolution"] == "rejected":
            facts["what is rejected was not carried"] = (on_paper or bool(votes)) and not everywhere
        if told.get("result"):
            self.tied += yes > 0 and yes * 2 == len(voters)
            facts["every body has voted"] = jointly.all_voted(meeting, told)
        if result := told.get("result"):
            counted = (result["voters"], result["yes"], result["opening"]["present"])
            here = len(room - aside if leaving else room)
            facts["the figures are these"] = counted == (len(voters), yes, here)
            facts["what would tell a vote is withheld"] = result.get("withheld", False) == (
                on_paper and (len(voters) < FEWEST_TOLD or len(voters) in count.values())
            )
        self.breaches += [f"{number}: not so that {fact}" for fact, holds in facts.items() if not holds]

    def _challenge(self, number: int, before: list[Plain], item: Plain) -> None:
        """제11조의2제2항, by plain counting, at the moment of deciding."""
        was = {one["number"]: one for one in before}
        [now] = [one for one in item["challenges"] if one != was.get(one["number"])]
        meeting, told, member = self._held(item), now["decided"], now["member"]
        stood_aside = {one["person"] for one in item.get("recusals", []) if one["person"] != member}
        room, aside = _room(meeting), stood_aside | {member}
        votes = {int(person): choice for person, choice in told["votes"].items()}
        leaving = meeting["opening"].get("recused") == "leave_opening"
        yes = sum(choice == "yes" for choice in votes.values())
        granted = _more_than_half(yes, len(room - aside))
        kept = [one for one in item.get("recusals", []) if one["person"] == member]
        facts = {
            "the meeting is open": meeting.get("stage") == "open",
            "a quorum is there": _more_than_half(len(room - aside if leaving else room), self._base(meeting)),
            "the item is not settled": item.get("stage", "waiting") in ("waiting", "taken_up"),
            "somebody voted": bool(votes),
            "all voters are in the room": set(votes) <= room,
            "the one challenged has no vote": member not in votes,
            "no voter is recused": not set(votes) & aside,
            "the roster is the room": set(told["roster"]["room"]) == room,
            "who is challenged does not preside": told.get("presided") not in aside,
            "the figures are these": (told["result"]["voters"], told["result"]["yes"])
            == (len(room - aside), yes),
            "only the granted keeps away": [one["kind"] for one in kept] == ["challenge"] * granted,
        }
        self.breaches += [f"{number}: not so that {fact}" for fact, holds in facts.items() if not holds]

    def _everything(self) -> None:
        """What must hold after every act."""
        for id, item in self.of("item"):
            meeting = self.values["meeting", item["meeting"]]
            stage, told = item.get("stage", "waiting"), item.get("declared")
            if item.get("ballot") == "paper" and item.get("votes"):
                self.breaches.append(f"item {id}: a name beside a paper ballot")
            if stage == "taken_up":
                strangers = {int(person) for person in item.get("votes", {})} - _room(meeting)
                recused = {one["person"] for one in item.get("recusals", [])}
                if strangers or recused & {int(person) for person in item.get("votes", {})}:
                    self.breaches.append(f"item {id}: a vote of somebody absent or recused")
            self._kept_away(id, item, stage)
            if meeting.get("stage") in ("closed", "confirmed", "filed") and stage in ("waiting", "taken_up"):
                self.breaches.append(f"item {id}: open in a closed meeting")
            if (told is not None) != (stage == "declared"):
                self.breaches.append(f"item {id}: declared and {stage}")
            self._snapshot(id, told, [one["declaration"] for one in item.get("voided", [])])
            if told and (set(told["roster"]["recused"]) ^ _aside(item)) & set(told["roster"]["room"]):
                self.breaches.append(f"item {id}: a recusal changed under a declaration")
        for id, meeting in self.of("meeting"):
            self._course(id, meeting)
        self._in_writing()
        self._matters()

    def _course(self, id: int, meeting: Plain) -> None:
        """Numbers stand from the notice on, times run forward, and what is closed stays as it was."""
        agenda = {key: one for key, one in self.of("item") if one["meeting"] == id}
        self.breaches += [f"meeting {id}: {what}" for what in course.breaches(meeting, agenda.values())]
        if meeting.get("notice_sent_on"):
            for key, one in agenda.items():
                if self.numbers.setdefault(key, one["number"]) != one["number"]:
                    self.breaches.append(f"item {key}: another number after the notice")
        if meeting.get("stage") in ("closed", "confirmed"):
            stands = {key: course.lasting(one) for key, one in [(0, meeting), *agenda.items()]}
            if self.closed.setdefault(id, stands) != stands:
                self.breaches.append(f"meeting {id}: changed after its end")

    def _in_writing(self) -> None:
        """제11조제5항 단서: on a ground, by those designated, in time."""
        for id, meeting in self.of("meeting"):
            written = meeting.get("written") or {}
            replies = written.get("replies", {})
            sent = written.get("sent_on")
            if sent and written["ground"] not in ("minor", "urgent", "force_majeure"):
                self.breaches.append(f"meeting {id}: in writing on no ground")
            if {int(person) for person in replies} - set(meeting.get("designated", [])):
                self.breaches.append(f"meeting {id}: a reply of somebody not designated")
            if any(not sent <= one["on"] <= written["deadline"] for one in replies.values()):
                self.breaches.append(f"meeting {id}: a reply out of its time")
            ended = written.get("ended_on")
            if ended and not _more_than_half(len(replies), self._base(meeting)):
                self.breaches.append(f"meeting {id}: ended with too few replies")
            if ended and ended <= written["deadline"] and len(replies) < len(meeting["designated"]):
                self.breaches.append(f"meeting {id}: ended while somebody could reply")

    def _kept_away(self, id: int, item: Plain, stage: str) -> None:
        """Whoever is kept away as challenged is so by a decision; a result waits for every decision."""
        granted = [
            one["member"]
            for one in item.get("challenges", [])
            if (decided := one.get("decided"))
            and _more_than_half(decided["result"]["yes"], decided["result"]["voters"])
        ]
        kept = [one["person"] for one in item.get("recusals", []) if one["kind"] == "challenge"]
        if sorted(kept) != sorted(granted):
            self.breaches.append(f"item {id}: kept away without a decision, or not kept away")
        waiting = [
            one["number"]
            for one in item.get("challenges", [])
            if not one.get("decided")
            and not one.get("withdrawn_because")
            and one["member"] not in _aside(item)
        ]
        put_off = (item.get("declared") or {}).get("resolution") == "deferred"
        if stage == "declared" and waiting and not put_off:
            self.breaches.append(f"item {id}: declared while a challenge waited")

    def _snapshot(self, id: int, told: Plain | None, voided: list[Plain]) -> None:
        """A declaration never changes: it stands, or it stands among the void ones."""
        before = self.declared.get(id)
        if before is not None and told != before and before not in voided:
            self.breaches.append(f"item {id}: a declaration changed")
        if told is not None:
            self.declared[id] = told

    def _matters(self) -> None:
        """A matter is decided exactly where an item about it stands declared and not put off."""
        decided = {
            item["matter"]
            for _, item in self.of("item")
            if (told := item.get("declared")) and told["resolution"] != "deferred"
        }
        for id, matter in self.of("matter"):
            if (matter.get("stage") == "decided") != (id in decided):
                self.breaches.append(f"matter {id}: {matter.get('stage')}, and its items say otherwise")

    def _base(self, meeting: Plain) -> int:
        of_all = meeting["opening"]["base"] == "all_members"
        return meeting["members"] if of_all else len(meeting["designated"])


def _room(meeting: Plain) -> set[int]:
    """Whoever is here; of a written resolution, whoever replied."""
    if written := meeting.get("written"):
        return {int(person) for person in written.get("replies", {})}
    return {one["person"] for one in meeting.get("spells", []) if "left" not in one}


def _aside(item: Plain) -> set[int]:
    return {one["person"] for one in item.get("recusals", [])}


def _place(item: Plain) -> tuple[int, int]:
    return item["place"], item["id"]


def _figures(result: Plain) -> str:
    """표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결."""
    voters, yes, no = result["voters"], result["yes"], result["no"]
    abstain, invalid = result["abstain"], result.get("invalid", 0)
    carried = "가결" if _more_than_half(yes, voters) else "부결"
    paper = result.get("ballot") == "paper"
    needed = min(count for count in range(voters + 2) if _more_than_half(count, voters))
    silent = voters - yes - no - abstain - invalid
    cast = [f"찬성 {yes}", f"반대 {no}", f"기권 {abstain}"]
    cast += [f"무효 {invalid}"] if invalid else []
    cast += [f"{'투표하지 않음' if paper else '무표시'} {silent}"] if silent else []
    told = "" if result.get("withheld") else f": {', '.join(cast)}"
    tied = "(가부동수)" if yes and yes * 2 == voters and not result.get("withheld") else ""
    return f"{voters}{'(무기명)' if paper else ''}{told} → 과반수 {needed} 이상, {carried}{tied}"


def _counts(id: int, item: Plain) -> str:
    """Nothing is counted of a report, so that what a text names of it stays as it was typed."""
    names = ("voters", "yes", "no", "abstain")
    if item.get("report"):
        return " ".join(f"⟦item/{id}/{name}⟧" for name in names)
    result = (item.get("declared") or {}).get("result") or {}
    told = {} if result.get("withheld") else result
    return " ".join(str(told.get(name, "—")) for name in names)


def _more_than_half(some: int, everyone: int) -> bool:
    return some > everyone - some
