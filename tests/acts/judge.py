"""A judge who reads the journal alone and counts by hand, to say whether a desk kept to the law.

    entries ─► changes applied to plain data ─► what stood where when each result was declared

Nothing of the program's rules is used here, so that a mistake in them shows.
"""

from __future__ import annotations

from typing import Any

from committee_desk.domain.journal import Entry

Plain = dict[str, Any]


class Judge:
    """What the entries read so far make of every subject, and every breach of the law found in them."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, int], Plain] = {}
        self.declared: dict[int, Plain] = {}
        self.results = 0
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
            if entry.what == "item.declared":
                self._result(entry.number, value)
            if entry.what == "meeting.opened":
                self._opening(entry.number, value)
        self._everything()

    def of(self, kind: str) -> list[tuple[int, Plain]]:
        return [(id, value) for (found, id), value in self.values.items() if found == kind]

    def _opening(self, number: int, meeting: Plain) -> None:
        if not _more_than_half(len(_room(meeting)), self._base(meeting)):
            self.breaches.append(f"{number}: opened with {len(_room(meeting))}")

    def _result(self, number: int, item: Plain) -> None:
        """제11조제5항 and 제11조의2, by plain counting, at the moment of declaring."""
        self.results += 1
        meeting, told = self.values["meeting", item["meeting"]], item["declared"]
        room, aside = _room(meeting), {one["person"] for one in item.get("recusals", [])}
        votes = {int(person): choice for person, choice in told["votes"].items()}
        leaving = meeting["opening"].get("recused") == "leave_opening"
        voters = room - aside
        yes = sum(choice == "yes" for choice in votes.values())
        carried = _more_than_half(yes, len(voters))
        facts = {
            "the meeting is open": meeting.get("stage") == "open",
            "a quorum is there": _more_than_half(len(room - aside if leaving else room), self._base(meeting)),
            "all voters are designated": set(votes) <= set(meeting["designated"]),
            "all voters are in the room": set(votes) <= room,
            "no voter is recused": not set(votes) & aside,
            "the roster is the room": set(told["roster"]["room"]) == room,
            "the roster names the recused": set(told["roster"]["recused"]) == aside,
            "the votes are those that were cast": votes
            == {int(person): choice for person, choice in item.get("votes", {}).items()},
        }
        if told["resolution"] in ("as_proposed", "amended", "conditional"):
            facts["what is adopted was carried"] = carried
        if told["resolution"] == "rejected":
            facts["what is rejected was not carried"] = bool(votes) and not carried
        if result := told.get("result"):
            counted = (result["voters"], result["yes"], result["opening"]["present"])
            here = len(room - aside if leaving else room)
            facts["the figures are these"] = counted == (len(voters), yes, here)
        self.breaches += [f"{number}: not so that {fact}" for fact, holds in facts.items() if not holds]

    def _everything(self) -> None:
        """What must hold after every act."""
        for id, item in self.of("item"):
            meeting = self.values["meeting", item["meeting"]]
            stage, told = item.get("stage", "waiting"), item.get("declared")
            if stage == "taken_up":
                strangers = {int(person) for person in item.get("votes", {})} - _room(meeting)
                recused = {one["person"] for one in item.get("recusals", [])}
                if strangers or recused & {int(person) for person in item.get("votes", {})}:
                    self.breaches.append(f"item {id}: a vote of somebody absent or recused")
            if meeting.get("stage") in ("closed", "confirmed") and stage in ("waiting", "taken_up"):
                self.breaches.append(f"item {id}: open in a closed meeting")
            if (told is not None) != (stage == "declared"):
                self.breaches.append(f"item {id}: declared and {stage}")
            self._snapshot(id, told, [one["declaration"] for one in item.get("voided", [])])
        self._matters()

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
    return {one["person"] for one in meeting.get("spells", []) if "left" not in one}


def _more_than_half(some: int, everyone: int) -> bool:
    return some > everyone - some
