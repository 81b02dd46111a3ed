"""A paper from its text to its last signature, as the desk makes it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from committee_desk.documents import pdf as documents_pdf
from committee_desk.documents import stamp
from committee_desk.documents.paper import Paper, Signatures, Signer, Text, imprint
from committee_desk.signing import keys, pdf, verify

SEOUL = timezone(timedelta(hours=9))
AT = datetime(2026, 11, 27, 16, 30, tzinfo=SEOUL)
FROM, UNTIL = AT - timedelta(days=300), AT + timedelta(days=3650)
NUMBER = "제2026-12호"


@dataclass(frozen=True)
class Desk:
    root: keys.Pair
    names: tuple[str, ...]
    pairs: tuple[keys.Pair, ...]

    @property
    def roots(self) -> list[str]:
        return [self.root.certificate]

    @property
    def signers(self) -> tuple[tuple[str, str], ...]:
        return tuple((f"S{n}", keys.fingerprint(pair.certificate)) for n, pair in enumerate(self.pairs))


@dataclass(frozen=True)
class Case:
    """Every state of one paper, from the base to the last signature."""

    desk: Desk
    states: tuple[bytes, ...]

    @property
    def base(self) -> bytes:
        return self.states[0]

    @property
    def last(self) -> bytes:
        return self.states[-1]

    def registered(self, standing: verify.Standing = verify.Standing.CURRENT) -> verify.Registered:
        states = tuple(map(verify.digest, self.states))
        return verify.Registered(NUMBER, states, self.base, self.desk.signers, standing)


def desk(body: str, *names: str, begins: datetime = FROM, ends: datetime = UNTIL) -> Desk:
    root = keys.make_root(body, at=FROM, until=UNTIL)
    return Desk(root, names, tuple(keys.issue(root, name, at=begins, until=ends) for name in names))


def base_of(text: str, names: tuple[str, ...]) -> bytes:
    """A paper of one page with a place for each of the names."""
    signers = tuple(Signer("위원", name) for name in names)
    paper = Paper("심의 결과서", (Text(text), Signatures(signers)))
    mark = imprint(
        paper, body="한빛구", desk="d1", number=NUMBER, version=1, on=date(2026, 11, 27), size=9, root="ab"
    )
    layout = documents_pdf.write(paper, mark)
    fields = [
        pdf.Field(f"S{place}", box.page, (box.x0, box.y0, box.x1, box.y1))
        for place, box in enumerate(layout.boxes)
    ]
    return pdf.prepare(layout.content, fields)


def picture(name: str, certificate: str) -> bytes:
    return stamp.draw(stamp.Stamp("위원", name, AT, keys.fingerprint(certificate)))


def signature(data: bytes, base: bytes, who: Desk, place: int, field: str = "", *, first: bool) -> bytes:
    """The file with the signature of one person, in their own field unless told otherwise."""
    pair = who.pairs[place]
    return pdf.sign(
        data,
        base,
        field or f"S{place}",
        pair.certificate,
        pair.key,
        first=first,
        at=AT + timedelta(minutes=place),
        stamp=picture(who.names[place], pair.certificate),
    )


def case(who: Desk, text: str) -> Case:
    states = [base_of(text, who.names)]
    for place in range(len(who.names)):
        states.append(signature(states[-1], states[0], who, place, first=place == 0))
    return Case(who, tuple(states))
