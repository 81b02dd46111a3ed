"""An issued paper: its states, its signers, and how it goes out of use."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from committee_desk.domain.ids import KeyId, MeetingId, PaperId, PersonId
from committee_desk.domain.paper import (
    IssuedPaper,
    Key,
    NoFieldFor,
    NotOutOfUse,
    NotSignable,
    PaperGround,
    SignedAlready,
    Signer,
    Stage,
    State,
)

AT = datetime(2026, 11, 27, 7, tzinfo=UTC)


def paper(signers: int = 2, **facts) -> IssuedPaper:
    return IssuedPaper(
        PaperId(1),
        "적극행정-2026-1",
        "decision",
        "심의 결과서",
        MeetingId(1),
        date(2026, 11, 27),
        "a3f29c1d" + "0" * 56,
        48,
        "cd" * 32,
        signers=tuple(
            Signer(f"sign_{place}", PersonId(place), f"위원{place}", "위원")
            for place in range(1, signers + 1)
        ),
        states=(State("00" * 32, AT),),
        **facts,
    )


def state(place: int) -> State:
    return State(f"{place:02}" * 32, AT, f"sign_{place}", KeyId(place), "ef" * 32)


def test_a_paper_is_complete_with_its_last_signature():
    first = paper().sign(state(2))

    assert (first.stage, first.signed) == (Stage.ISSUED, {"sign_2"})
    assert first.sign(state(1)).stage is Stage.COMPLETE


def test_every_state_of_the_file_is_registered_in_order():
    signed = paper().sign(state(1))

    assert (signed.base, signed.latest, len(signed.states)) == ("00" * 32, "01" * 32, 2)


def test_a_field_is_signed_once():
    with pytest.raises(SignedAlready):
        paper().sign(state(1)).sign(state(1))


def test_a_paper_takes_no_signature_it_has_no_field_for():
    with pytest.raises(NoFieldFor):
        paper().sign(state(3))


def test_whoever_was_not_named_has_no_field():
    with pytest.raises(NoFieldFor, match="위원9"):
        paper().field_of(PersonId(9), "위원9")


def test_whoever_has_signed_is_told_so():
    with pytest.raises(SignedAlready):
        paper().sign(state(1)).field_of(PersonId(1), "위원1")


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.ISSUED])
def test_only_an_issued_paper_takes_signatures(stage):
    for refused in (
        lambda: paper(stage=stage).sign(state(1)),
        lambda: paper(stage=stage).complete_without("부재"),
    ):
        with pytest.raises(NotSignable):
            refused()


def test_a_paper_may_be_closed_with_signatures_missing_and_says_why():
    closed = paper().sign(state(1)).complete_without("위원2 국외 출장")

    assert (closed.stage, closed.because) == (Stage.COMPLETE, "위원2 국외 출장")


@pytest.mark.parametrize("stage", [Stage.ISSUED, Stage.COMPLETE])
def test_a_paper_in_use_can_be_superseded_or_voided(stage):
    superseded = paper(stage=stage).superseded(PaperId(2), "적극행정-2026-2")

    assert (superseded.stage, superseded.replaced_by) == (Stage.SUPERSEDED, 2)
    assert paper(stage=stage).voided("표결 오류").stage is Stage.VOID


@pytest.mark.parametrize("stage", [Stage.SUPERSEDED, Stage.VOID])
def test_a_paper_out_of_use_stays_so(stage):
    for refused in (
        lambda: paper(stage=stage).voided("다시"),
        lambda: paper(stage=stage).superseded(PaperId(2), "2"),
    ):
        with pytest.raises(NotOutOfUse):
            refused()


@pytest.mark.parametrize(
    "end", [lambda p: p.voided(" "), lambda p: p.complete_without(""), lambda p: p.superseded(PaperId(2), "")]
)
def test_no_paper_ends_without_a_reason(end):
    with pytest.raises(PaperGround):
        end(paper())


def test_the_content_code_is_read_aloud_in_two_parts():
    assert paper().code == "A3F2-9C1D"


def test_a_key_is_valid_until_it_is_revoked():
    key = Key(KeyId(1), PersonId(1), "cert", "ab" * 32, AT)

    assert [key.valid, replace(key, revoked_at=AT).valid] == [True, False]


def test_a_paper_that_nobody_is_to_sign_is_complete_when_it_is_issued():
    unsigned = replace(paper(), signers=(), id=PaperId(0))

    assert (unsigned.issued(PaperId(3)).stage, unsigned.issued(PaperId(3)).id) == (Stage.COMPLETE, 3)
    assert paper().issued(PaperId(3)).stage is Stage.ISSUED


def test_how_many_had_signed_is_told_of_each_state_of_the_file():
    signed = paper().sign(state(2)).sign(state(1))

    assert [signed.signed_in(one.sha256) for one in signed.states] == [0, 1, 2]
    assert signed.signed_in("ff" * 32) == 0
