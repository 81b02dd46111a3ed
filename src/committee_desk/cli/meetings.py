"""Meetings: the list of them, and one whole."""

from __future__ import annotations

from argparse import Namespace

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number
from committee_desk.domain.ids import MeetingId
from committee_desk.jobs.meeting_documents import Document, whole
from committee_desk.store import meetings, records


def add(grammar: Grammar) -> None:
    grammar.command("meetings", _meetings, "every meeting, the newest first")
    meeting = grammar.command("meeting", _meeting, "one meeting, whole")
    meeting.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")


def _meetings(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(meetings.lines)
    document = [
        {
            "number": one.id,
            "title": one.title,
            "date": one.held_on.isoformat(),
            "stage": one.stage.value,
        }
        for one in found
    ]
    listed = tuple(row(one.id, one.held_on, one.stage.value, one.title) for one in found)
    return Answer({"meetings": document}, listed)


def _meeting(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        record = entered.door.ask(records.of, MeetingId(args.meeting))
    document = whole(record)
    return Answer(document, tuple(lines(document)))


def lines(document: Document) -> list[str]:
    """The same in lines, for somebody who reads it."""
    base = document["base"]
    return [
        row("number", document["number"]),
        row("title", document["title"]),
        row("date", document["date"]),
        row("stage", document["stage"]),
        row("base", base["name"], base["size"]),
        row("designated", ", ".join(document["designated"])),
        *(row("answer", name, said) for name, said in document["answers"].items()),
        *([row("presided", document["presided"])] if document["presided"] else []),
        *(row("present", one["member"], one["from"], one["to"] or "") for one in document["present"]),
        *(row("recess", one["from"], one["to"] or "", one["reason"]) for one in document["recesses"]),
        *(row("joint", one["body"], one["present"], one["needed"]) for one in document["joint"]),
        *(_lot_line(one) for one in document["lots"]),
        *(line for item in document["items"] for line in _item_lines(item)),
    ]


def _lot_line(lot: Document) -> str:
    """Who was drawn, in the order in which they were; a void draw says why it is."""
    drawn = ", ".join(lot["order"][: lot["drawn"]])
    return row("lot", lot["drawn_for"], drawn, f"void: {lot['void']}" if lot["void"] else "")


def _ended(challenge: Document) -> str:
    if challenge["withdrawn"]:
        return "withdrawn"
    return {True: "granted", False: "refused", None: "waiting"}[challenge["granted"]]


def _item_lines(item: Document) -> list[str]:
    return [
        row("item", item["number"], item["matter"], item["kind"], item["title"], item["outcome"] or ""),
        *([row("presided", item["presided"])] if item["presided"] else []),
        *(row("recused", one["member"], one["kind"], one["ground"]) for one in item["recused"]),
        *(row("challenged", one["member"], one["applicant"], _ended(one)) for one in item["challenges"]),
        *([row("result", item["line"], item["article"])] if item["line"] else []),
        *(
            row(
                "elsewhere",
                one["body"],
                one["yes"],
                one["needed"],
                "carried" if one["carried"] else "rejected",
            )
            for one in item["elsewhere"]
        ),
    ]
