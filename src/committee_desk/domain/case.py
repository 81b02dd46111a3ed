"""A case 사례 for the casebook: what was decided, told without names, so that others may learn from it.

    a decided matter, names masked ─► a person reads and corrects ─► released ─► text, casebook

The program masks names that it knows and those before a title; only a person can say that none is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from committee_desk.domain.ids import CaseId, MatterId
from committee_desk.domain.written import persons
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

FAMILY = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공"
TITLES = (
    "주무관|주사보|주사|서기보|서기|사무관|서기관|이사관|실무관|팀장|과장|국장|실장|소장|계장|담당관|"
    "위원장|위원|간사|교수|변호사|씨|님"
)
NAMED = re.compile(rf"(?<![가-힣])([{FAMILY}])[가-힣]{{2}}(?=\s?\(?(?:{TITLES}|민원인|신청인|제안자))")
# Numbers of residents, of telephones with or without their mark, and addresses of e-mail.
NUMBERED = re.compile(
    r"(?<!\d)\d{6}\s?[-–]?\s?[1-8](?:\d{6}|[*●○xX]{6})(?!\d)"
    r"|(?<!\d)01\d[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)"
    r"|\+82[-. ]?\d{1,2}[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)"
    r"|(?<![\d-])(?:\(0\d{1,2}\)|0\d{1,2}[-). ])\s?\d{3,4}[-. ]\d{4}(?!\d)"
    r"|(?<![\d-])1[5-9]\d{2}-\d{4}(?!\d)"
    r"|(?<=내선 )\d{2,5}(?!\d)|(?<=내선번호 )\d{2,5}(?!\d)"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[A-Za-z]"
)
TWO = "남궁|황보|제갈|사공|선우|서문|독고"  # family names of two letters
NAME = re.compile(rf"(?:(?:[{FAMILY}]|{TWO})[가-힣]{{2}}|(?<=급 )[{FAMILY}][가-힣])(?=\s*(?:$|[,·(]|외))")
OFFICE = re.compile(rf"(?:과|팀|실|단|급|장|공무원|민원인|신청인|제안자|{TITLES})$")
KINDS_OF_OFFICE = "담당관|사업소|센터|과|팀|국|실|관"
WORD = re.compile(r"(?<![가-힣])[가-힣]{3,4}")
HIDDEN = "○○"
# A department that stands before somebody tells who it is nearly as well as the name.
OFFICE_OF = re.compile(
    rf"(?<![가-힣○])(?!(?:{TITLES})[과와])[가-힣·]{{2,10}}?({KINDS_OF_OFFICE})"
    rf"(?=\s(?:[가-힣]{{0,4}}\d급|[{FAMILY}]{HIDDEN}|(?:{TITLES})))"
)


class CaseUntitled(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A case needs a title and the day it was written.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; without a number the desk gives the next one.")
    needs = ("title", "written_on")


class CaseUnread(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Case {number} cannot be released without an account.")
    advice = QT_TRANSLATE_NOOP("errors", "Write down what it was about, and read all of it for names.")
    needs = ("account",)


@frozen
class Case:
    """`awards` are those won outside, a line each; `released` says that a person found no name left in it."""

    id: CaseId
    number: str
    title: str
    written_on: date
    kind: str = ""  # of the matter, by its name in KINDS
    department: str = ""
    account: str = ""  # 사안
    decided: str = ""  # 결정
    reasons: str = ""  # 판단 이유
    effect: str = ""  # 효과
    awards: str = ""  # 외부 수상
    matter: MatterId | None = None
    released: bool = False

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.written_on):
            raise CaseUntitled
        if self.released and not self.account.strip():
            raise CaseUnread(number=self.number)

    @property
    def won(self) -> tuple[str, ...]:
        """The awards, each by itself."""
        return tuple(line.strip() for line in self.awards.splitlines() if line.strip())


def named_in(value: object) -> Iterator[str]:
    """The people whom the fields of a matter name; offices and posts beside them are nobody's name."""
    for words in persons(value):
        yield from people_of(words)


def people_of(words: str) -> Iterator[str]:
    """The names in a field that says who somebody is."""
    for found in NAME.finditer(words):
        begins = found.start() == 0 or not words[found.start() - 1].isalpha()
        if begins and not OFFICE.search(found.group()):
            yield found.group()


def may_name(text: str) -> frozenset[str]:
    """What begins the words of a text as a name of three or four letters would: some of it may be one."""
    return frozenset(found.group()[:length] for found in WORD.finditer(text) for length in (3, 4))


def departments_in(value: object) -> Iterator[str]:
    """The departments that the fields of a matter name."""
    if isinstance(value, tuple):
        for one in value:
            yield from departments_in(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            held = getattr(value, field.name)
            named = field.name.endswith("department") and isinstance(held, str)
            yield from (held,) if named else departments_in(held)


def masked(text: str, names: Iterable[str], departments: Iterable[str] = ()) -> str:
    """The text with only the family names of people in it, without departments and a person's numbers."""
    for place in sorted({one.strip() for one in departments}, key=len, reverse=True):
        if len(place) > 1:
            kind = re.search(rf"(?:{KINDS_OF_OFFICE})$", place)
            text = text.replace(place, HIDDEN + (kind.group() if kind else ""))
    for name in sorted({one.strip() for one in names}, key=len, reverse=True):
        if len(name) > 1:
            text = text.replace(name, name[0] + HIDDEN)
    text = NUMBERED.sub(HIDDEN, NAMED.sub(rf"\1{HIDDEN}", text))
    return OFFICE_OF.sub(rf"{HIDDEN}\1", text)
