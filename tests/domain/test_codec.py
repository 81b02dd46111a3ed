"""One value, one spelling; and back again, strictly."""

import unicodedata
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType
from typing import get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from committee_desk.domain import codec
from committee_desk.domain.assignment import Assignment
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.attendance import Quorum, Spell
from committee_desk.domain.awards import Cut, Paid
from committee_desk.domain.ballot import Choice, Item, Result
from committee_desk.domain.calendar import Pause
from committee_desk.domain.case import Case
from committee_desk.domain.challenge import Challenge, Decision, VoidDecision
from committee_desk.domain.codec import Unreadable
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.declaration import Declaration, Motion, Voided
from committee_desk.domain.desk import Desk, MemberOf, Rulebook
from committee_desk.domain.grant import Grant, Measure, Receiver
from committee_desk.domain.grant import Step as GrantStep
from committee_desk.domain.handling import Again, Handling, Mark, Measured, Opinion, Why
from committee_desk.domain.ids import (
    AssignmentId,
    AttachmentId,
    AttendanceId,
    CaseId,
    ClaimId,
    ComplaintId,
    GrantId,
    ItemId,
    KeyTaskId,
    MarkSheetId,
    MatterId,
    MeetingId,
    OfficerId,
    OfficeTaskId,
    OfficialId,
    PacketId,
    PassiveReportId,
    PaymentId,
    PersonId,
    PolicyId,
    PromotionId,
    ProposalId,
    RoundId,
    TrainingId,
)
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.key_task import KeyTask, Milestone, Quarter, Status
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.award_list import AwardList, Given, Line
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.exemption import Criterion, Exemption, Judged, View
from committee_desk.domain.kinds.key_tasks import Candidate as KeyTaskCandidate
from committee_desk.domain.kinds.key_tasks import KeyTasks
from committee_desk.domain.kinds.plan import CoreTask, Plan
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.kinds.selection_criteria import Part, SelectionCriteria, Terms
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.matter import Disclosure, FollowUp, Matter, Resolution
from committee_desk.domain.meeting import Meeting, NoticeAnswer, Presiding
from committee_desk.domain.method import Average, Form, Grade, Level, Method, Ranking, Reading, Step, Trim
from committee_desk.domain.method import Criterion as Marked
from committee_desk.domain.minutes import Answer, Correction, Edit, Minutes, Revision
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Charge, Officer
from committee_desk.domain.official import Moved, Official
from committee_desk.domain.packet import Kind as PacketKind
from committee_desk.domain.packet import Packet, Way
from committee_desk.domain.paper import IssuedPaper, Key, Signer, State
from committee_desk.domain.passive_report import Channel, Outcome, PassiveReport
from committee_desk.domain.passive_report import Stage as ReportStage
from committee_desk.domain.payment import Move, Payment
from committee_desk.domain.person import Gender, Membership, Person
from committee_desk.domain.policy import Claim, Policy
from committee_desk.domain.poll import Ballot, Count, Poll, Roster
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.proposal import (
    Employment,
    Feasibility,
    Note,
    Proposal,
    Proposer,
    Reached,
    Review,
)
from committee_desk.domain.proposal import Kind as ProposalKind
from committee_desk.domain.proposal import Stage as ProposalStage
from committee_desk.domain.recess import Recess
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.remark import Remark
from committee_desk.domain.round import Aside, Asked, MarkSheet, Round, Settled, Submission, Visibility
from committee_desk.domain.round import Stage as RoundStage
from committee_desk.domain.rules import Base, Layer, Opening
from committee_desk.domain.training import Attendance, Audience, Training
from committee_desk.domain.training import Mode as TrainingMode
from committee_desk.domain.ways_in import WaysIn
from committee_desk.domain.written_resolution import Reply, Written

AT = datetime(2026, 11, 27, 5, 0, tzinfo=UTC)
DAY = date(2026, 11, 27)
METHOD = Method(
    (
        Marked(
            "new", "창의성", Fraction(20), Fraction(2), Fraction(1, 3), steps=(Step(Fraction(16), "우수"),)
        ),
        Marked("cost", "예산", Fraction(10), counted=False),
    ),
    Form.WEIGHTED,
    Average.TRIMMED,
    Trim(Level.CRITERION, 2, 7, Average.MEDIAN),
    3,
    Ranking.DENSE,
    ("criterion:new", "lot"),
    Reading.EXACT,
    Reading.EXACT,
    (Grade("금상", Fraction(90), 2_000_000), Grade("은상", Fraction(161, 2))),
    3,
)
DECIDED = Decision(
    time(14, 5),
    Roster((PersonId(2), PersonId(3)), frozenset({PersonId(2)}), frozenset({PersonId(3)})),
    {PersonId(2): Choice.YES},
    Result(Base.DESIGNATED, Quorum(2, 2), 1, 1, 1, 0, 0, "제11조제5항", in_writing=True, by_video=1),
    PersonId(2),
)


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Small:
    id: int
    seen: int | None
    name: str = "이름"
    many: tuple[int, ...] = ()
    several: frozenset[int] = frozenset()
    named: Mapping[PersonId, Colour] = field(default_factory=dict)
    share: Fraction = Fraction(1, 2)
    sum: Decimal = Decimal("0.00")
    at: datetime | None = None
    clock: time | None = None


KEY_TASK = KeyTask(
    KeyTaskId(1),
    MatterId(5),
    ItemId(1),
    2027,
    "K1",
    "음악분수",
    "culture",
    MatterId(4),
    "1-1",
    "공원과",
    "김○○",
    "이○○",
    "1곳",
    "쉼터",
    True,
    MatterId(3),
    (Milestone("설계", DAY, DAY),),
    (Quarter(1, Status.DELAYED, "설계 지연", "공원과 김○○", DAY),),
    "준공함",
    "잘못 셈",
    "2025년 제7회 위원회",
)
SUBJECTS = [
    Desk(1, "K7Q2", "한빛구 적극행정위원회", "한빛구", PersonId(1)),
    Desk(
        1,
        "R3D8",
        "한빛구 적극행정위원회",
        "한빛구",
        PersonId(2),
        member_of=MemberOf("K7Q2", PersonId(2), Checkpoint(48, "ab" * 32)),
    ),
    WaysIn(1, passphrases=2, remembered=1, forgotten=1, printed=3),
    Rulebook(1, (Layer("decree", "지방공무원 적극행정 운영규정", "title = 'x'"),)),
    Person(
        PersonId(2),
        "이수진",
        gender=Gender.FEMALE,
        memberships=(Membership(begins=DAY, ended_on=DAY, ended_because="본인 의사"),),
        interests=("한빛건설",),
    ),
    Key(1, None, "-----BEGIN CERTIFICATE-----", "ab" * 32, AT),
    Key(2, PersonId(2), "-----BEGIN CERTIFICATE-----", "cd" * 32, AT, AT, "분실"),
    Matter(
        MatterId(1),
        "2026-0001",
        "exemption",
        "면책 건의",
        Exemption(public_interest=Criterion(Judged.MET, views=(View(PersonId(2), Judged.PARTLY, "일부"),))),
        DAY,
        ended_because="취하함",
        ended_on=DAY,
        follow_ups=(FollowUp(DAY, "통지"),),
    ),
    Attachment(1, MatterId(1), "신청서.pdf", "application/pdf", 3, "ef" * 32, DAY),
    Attachment(2, None, "제안서.pdf", "application/pdf", 3, "ef" * 32, DAY, proposal=ProposalId(2)),
    Meeting(
        MeetingId(1),
        "제3회",
        DAY,
        time(14),
        "3층",
        15,
        Opening(Base.DESIGNATED, "제11조제5항"),
        designated=(PersonId(2), PersonId(3)),
        spells=(
            Spell(PersonId(2), time(13, 55), time(14, 40)),
            Spell(PersonId(3), time(14), None, True, "출장"),
        ),
        opened_at=time(14),
        presided=(Presiding(PersonId(3), time(14, 10), ItemId(1), "위원장이 회피함"),),
        recesses=(Recess(time(14, 20), time(14, 30), time(14, 30), "자료 보완", PersonId(2), PersonId(2)),),
        lots=(
            Lot(
                Use.SPEAKING,
                "발언 순서",
                ("김도현", "이수진"),
                1,
                "48 12",
                "위원 둘이 부른 수",
                DAY,
                time(14, 5),
                ItemId(1),
                "이름이 빠짐",
            ),
        ),
        partners=(Partner("한빛시 인사위원회", 9, 5, 5, True, "지방공무원법 제10조"),),
        notice_answers={PersonId(2): NoticeAnswer.COMES, PersonId(3): NoticeAnswer.STAYS_AWAY},
    ),
    Meeting(
        MeetingId(2),
        "제1회 서면의결",
        DAY,
        time(18),
        "서면",
        15,
        Opening(Base.DESIGNATED, "제11조제5항"),
        designated=(PersonId(2), PersonId(3)),
        written=Written(
            "urgent",
            "기한이 촉박함",
            DAY,
            DAY,
            {PersonId(2): Reply(DAY), PersonId(3): Reply(DAY, asks=True, words="현장을 보아야 함")},
            DAY,
            "회의를 열기로 함",
            "서면으로 하는 데 동의함",
        ),
    ),
    Item(
        ItemId(1),
        MeetingId(1),
        MatterId(1),
        "7의2",
        8,
        recusals=(Recusal(PersonId(3), Ground.AVOIDANCE, 3, "자문함", time(14, 5)),),
        motion=Motion(Resolution.CONDITIONAL, text="조건"),
        votes={PersonId(2): Choice.YES},
        elsewhere=(Tally("한빛시 인사위원회", 5, 4, 1, 0, 3, 5),),
        voided=(
            Voided(
                Declaration(
                    Motion(),
                    Resolution.AS_PROPOSED,
                    "upheld",
                    time(14, 20),
                    Roster((PersonId(2), PersonId(3)), frozenset({PersonId(2)}), frozenset({PersonId(3)})),
                    {PersonId(2): Choice.YES},
                    Result(Base.DESIGNATED, Quorum(2, 2), 1, 1, 1, 0, 0, "제11조제5항"),
                ),
                "잘못 셈",
            ),
        ),
    ),
    Item(
        ItemId(2),
        MeetingId(1),
        MatterId(2),
        "8",
        9,
        minutes=20,
        ballot=Ballot.PAPER,
        poll=Poll(
            Roster(
                (PersonId(2), PersonId(3)), frozenset({PersonId(2)}), frozenset(), frozenset({PersonId(2)})
            ),
            PersonId(2),
            "ab" * 32,
            PersonId(3),
            Count(1, 0, 0, 0),
        ),
    ),
    Item(
        ItemId(3),
        MeetingId(1),
        MatterId(3),
        "9",
        10,
        recusals=(Recusal(PersonId(3), Ground.CHALLENGE, 0, "같은 사업의 심사를 맡음", time(14, 5)),),
        challenges=(
            Challenge(
                1,
                PersonId(3),
                "신청인 김하늘",
                "fairness",
                "같은 사업의 심사를 맡음",
                DAY,
                {PersonId(2): Choice.YES},
                DECIDED,
                voided=(VoidDecision(DECIDED, "잘못 셈"),),
            ),
            Challenge(2, PersonId(2), "신청인 김하늘", "exclusion", "친족임", DAY, withdrawn_because="오해"),
        ),
    ),
    Remark(1, MeetingId(1), None, time(14, 30), "위원장", "개회를 선언함"),
    Minutes(
        MeetingId(1),
        {"opening": Edit("고친 말", "ab" * 32)},
        (Correction(1, PersonId(3), "opening", "바로잡을 말", DAY, Answer.TAKEN_IN, "들은 대로", DAY),),
        (Revision("성명을 바로잡음", DAY, "적극행정-2026-1", ItemId(2), DAY),),
        ItemId(2),
    ),
    Assignment(
        AssignmentId(1), MeetingId(1), ItemId(1), "결과를 보고", "도로과", DAY, told="제출함", ended_on=DAY
    ),
    Proposal(
        ProposalId(2),
        "2026-02",
        "민원 서식 줄이기",
        DAY,
        ProposalKind.CARRIED_OUT,
        (
            Proposer("이수진", "민원과", "7급", Employment.TERM, Fraction(2, 3)),
            Proposer("김하늘", employment=Employment.CITIZEN, part=Fraction(1, 3)),
        ),
        "민원과",
        "서식을 하나로 모음",
        "처리 기간이 줄어듦",
        "1AA-2611-000001",
        ProposalStage.NURTURED,
        Review("민원과", Feasibility.PARTLY, "조례를 고쳐야 함", DAY, "1천만 원", "조례 제3조", "상반기"),
        ProposalId(1),
        (ProposalId(3), ProposalId(4)),
        (Note(DAY, "같이 쓸 서식을 더함", "박현우"), Note(DAY, "찬성함")),
        DAY,
        "스스로 거둠",
        (Reached(ProposalStage.NURTURED, DAY, "민원과 이수진", "서식 3종으로 줄임"),),
        Handling(
            DAY,
            DAY,
            DAY,
            (Pause(DAY, DAY),),
            (Opinion(DAY, "특허청", DAY, "저촉 없음"),),
            DAY,
            DAY,
            DAY,
            DAY,
            Measured(DAY, Mark.YANG, 49_000_000, "처리 기간 3일 단축"),
            DAY,
            (Again(DAY, Why.CARRIED_OUT, "같은 시책", DAY, True, 7, 4, "창의성"),),
            DAY,
        ),
    ),
    Round(
        RoundId(1),
        "하반기 우수사례",
        "2026-2",
        METHOD,
        (ProposalId(2), ProposalId(1)),
        (PersonId(2), PersonId(3)),
        Visibility.AFTER_CLOSING,
        False,
        "섞는 씨",
        "제비 씨",
        RoundStage.DISCUSSED,
        2,
        (Submission(PersonId(2), 1, AT, "ab" * 32, PacketId(3)),),
        Settled({ProposalId(2): 5, ProposalId(1): 3}, "위원회 투표"),
        30_000_000,
        4,
        DAY,
        (Asked(PersonId(2), ProposalId(1), "다른 위원과 크게 다름", AT),),
    ),
    MarkSheet(
        MarkSheetId(1),
        RoundId(1),
        ProposalId(2),
        PersonId(2),
        2,
        {"new": Fraction(35, 2), "cost": None},
        Aside(Ground.EXCLUSION, 1, "제안자의 가족"),
        "예산은 더 보아야 함",
        True,
        True,
    ),
    Packet(
        PacketId(3),
        PacketKind.SHEET,
        Way.TAKEN_IN,
        RoundId(1),
        PersonId(2),
        2,
        AT,
        "ab" * 32,
        "cd" * 32,
        "ef" * 32,
        1,
    ),
    IssuedPaper(
        1,
        "적극행정-2026-1",
        "decision",
        "심의 결과서",
        MeetingId(1),
        DAY,
        "ab" * 32,
        48,
        "cd" * 32,
        signers=(Signer("sign_1", PersonId(2), "이수진", "위원장"),),
        states=(State("ef" * 32, AT), State("01" * 32, AT, "sign_1", 2, "cd" * 32)),
    ),
    IssuedPaper(
        2,
        "적극행정-2026-2",
        "score_sheet",
        "채점표",
        None,
        DAY,
        "ab" * 32,
        48,
        "cd" * 32,
        states=(State("ef" * 32, AT),),
        round=RoundId(1),
        member=PersonId(2),
        proposal=ProposalId(1),
    ),
    Matter(
        MatterId(3),
        "2026-0003",
        "award_list",
        "포상(안)",
        AwardList(
            RoundId(1),
            "하반기 우수사례(2026-2)",
            GrantStep.CARRIED_OUT,
            (
                Line(
                    ProposalId(2),
                    "2026-02",
                    "민원 서식 줄이기",
                    1,
                    "91.00",
                    "금상",
                    3_000_000,
                    (Given("이수진(민원과)", 3_000_000),),
                    Cut.CAP,
                    (Given("이수진(민원과)", measure=Measure.SPECIAL_LEAVE),),
                    "휴가를 원함",
                ),
            ),
            10_000_000,
            4_000_000,
            "조례 제17조",
            (Paid("이수진(민원과)", 1_000_000),),
            "참고",
        ),
        DAY,
    ),
    Matter(
        MatterId(4),
        "2026-0004",
        "plan",
        "2027년 적극행정 실행계획",
        Plan(
            2027,
            MatterId(2),
            (
                CoreTask(
                    "1-1",
                    "현장 컨설팅",
                    "culture",
                    "기획예산과",
                    "김○○",
                    "횟수",
                    "회",
                    "12",
                    "연중",
                    5_000_000,
                ),
            ),
            ("tasks", "training"),
            "적극행정 운영 조례 제3조",
            "주민참여단 12명",
            DAY,
            "교육 횟수를 늘림",
            "참고",
        ),
        DAY,
    ),
    Matter(
        MatterId(4),
        "2026-0004",
        "selection_criteria",
        "선발기준(안)",
        SelectionCriteria(
            "2026년",
            (Part("체감도", Fraction(100)),),
            (Part("예비 심사", Fraction(100, 3)), Part("전문가 심사", Fraction(200, 3))),
            ("general",),
            ("special_leave", "points"),
            2,
            5,
            "부서 추천, 예비 심사, 전문가 심사",
        ),
        DAY,
    ),
    Matter(
        MatterId(6),
        "2026-0006",
        "department_awards",
        "부서 포상(안)",
        DepartmentAwards(
            "2026년",
            "제안 1건에 1점",
            (DepartmentLine("민원과", Fraction("90.5"), "공적", True, "상패", 500_000),),
            1_000_000,
            "참고",
        ),
        DAY,
    ),
    Matter(
        MatterId(5),
        "2026-0005",
        "selection",
        "우수공무원 선발(안)",
        Selection(
            "2026년",
            2026,
            MatterId(4),
            Terms(
                "2026-0004",
                DAY,
                (Part("예비 심사", Fraction(100)),),
                ("general",),
                ("points",),
                2,
                5,
            ),
            (
                Candidate(
                    "정○○",
                    "경제과",
                    "행정6급",
                    Employment.GENERAL,
                    "한빛도",
                    "공적",
                    "음악분수",
                    "김위원",
                    (Fraction("90.5"),),
                    True,
                    ("points", "special_leave"),
                    "국무총리 표창",
                    500_000,
                ),
            ),
            "참고",
        ),
        DAY,
    ),
    Matter(
        MatterId(5),
        "2026-0005",
        "key_tasks",
        "2027년 중점과제 선정(안)",
        KeyTasks(
            2027,
            MatterId(4),
            (
                KeyTaskCandidate(
                    "K1", "음악분수", True, "culture", "1-1", "공원과", "김○○", "이○○", "1곳", "쉼터", True
                ),
            ),
            "파급효과",
            "참고",
        ),
        DAY,
    ),
    KEY_TASK,
    Matter(
        MatterId(6),
        "2026-0006",
        "report",
        "중점과제 추진상황 보고",
        Report("완료 7, 정상 2", "다음 분기에 다시 보고", (KEY_TASK,)),
        DAY,
    ),
    Grant(
        GrantId(1),
        MatterId(3),
        ItemId(1),
        ProposalId(2),
        "이수진(민원과)",
        DAY,
        RoundId(1),
        GrantStep.CARRIED_OUT,
        "special_leave",
        5,
        "금상",
        "관리 부서를 정할 것",
        "잘못 셈",
        "포상휴가",
        Receiver.DEPARTMENT,
        "총무과",
        DAY,
        DAY,
        "인사발령 2027-3",
        AttachmentId(1),
        "정원 협의가 늦어짐",
        "퇴직함",
        "2025-31",
    ),
    Payment(
        PaymentId(1),
        MatterId(3),
        DAY,
        5_000_000,
        Move.RECALLED,
        "변호사 박○○",
        "항고",
        "convicted",
        "유죄 확정",
        AttachmentId(2),
        "오기",
    ),
    Policy(
        PolicyId(1), "한빛손해보험", "제1호", DAY, DAY, 30_000_000, 120_000_000, 9_000_000, "전 직원", "갱신"
    ),
    Claim(ClaimId(1), PolicyId(1), MatterId(3), DAY, 3_000_000, DAY, 1_000_000, "일부 면책"),
    Case(
        CaseId(2),
        "C2026-0002",
        "긴급 제설",
        DAY,
        "exemption",
        "도로과",
        "밤새 눈이 내림",
        "면책을 건의함",
        "공공의 안전",
        "사고 없음",
        "2026 한빛시장상",
        MatterId(1),
        True,
    ),
    PassiveReport(
        PassiveReportId(2),
        "1AA-2611-0000002",
        "허가 회신 지연",
        DAY,
        Channel.CENTER,
        "도로과",
        "답이 없음",
        "김○○",
        "박○○",
        ReportStage.ANSWERED,
        True,
        "현장 확인",
        DAY,
        DAY,
        Outcome.TRANSFERRED,
        "한빛시",
        "시정",
        True,
        PassiveReportId(1),
        Disclosure.PARTIAL,
    ),
    Complaint(
        ComplaintId(1),
        "C2026-0001",
        "불법 주차",
        DAY,
        "국민신문고",
        "주차관리과",
        "골목이 막힘",
        "김○○",
        DAY,
        "단속함",
        "주차",
        ProposalId(1),
        MatterId(2),
    ),
    Official(
        OfficialId(1),
        "20260001",
        "이수진",
        "민원과",
        "8급",
        "주무관",
        Employment.PUBLIC_SERVICE,
        DAY,
        DAY,
        (Moved("도로과", DAY),),
    ),
    Training(
        TrainingId(1),
        "T2026-0001",
        "적극행정 교육",
        DAY,
        Audience.MANAGERS,
        90,
        "대강당",
        "한○○",
        ("1부 제도", "2부 사례"),
        "교재",
        "만족 92%",
    ),
    Attendance(
        AttendanceId(1), "1-1", TrainingId(1), "이수진", "민원과", OfficialId(1), TrainingMode.REMOTE, 60
    ),
    OfficeTask(
        OfficeTaskId(1),
        "W2026-0001",
        "현장 점검 협조",
        DAY,
        "기획예산과",
        "도로과",
        "박현우",
        DAY,
        DAY,
        "세 곳을 점검함",
        MatterId(2),
        KeyTaskId(1),
    ),
    Officer(OfficerId(1), "O2026-0001", "이수진", DAY, Charge.PROTECTION, "기획예산과", "과장", DAY),
    Promotion(
        PromotionId(1),
        "M2026-0001",
        "긴급 제설",
        DAY,
        "누리집",
        12_300,
        "https://…",
        "밤새 눈이 내림",
        CaseId(2),
    ),
]


def kind_given(value: object) -> dict[str, type]:
    return {"particulars": KINDS[value.kind]} if isinstance(value, Matter) else {}


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda one: type(one).__name__)
def test_every_subject_comes_back_as_it_was(subject):
    assert codec.rebuild(type(subject), codec.plain(subject), **kind_given(subject)) == subject


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda one: type(one).__name__)
def test_a_subject_put_back_over_another_gives_the_first(subject):
    empty = {name.name: None for name in fields(subject) if name.name not in codec.plain(subject)}
    assert codec.put_back(subject, {**empty, **codec.plain(subject)}) == subject


def dataclasses_within(kind: type) -> set[type]:
    found, ahead = set(), [kind]
    while ahead:
        one = ahead.pop()
        args = [*get_args(one)]
        if isinstance(one, type) and hasattr(one, "__dataclass_fields__") and one not in found:
            found.add(one)
            args += get_type_hints(one).values()
        ahead += args
    return found


def test_no_field_that_may_be_none_has_another_default():
    # In an entry null stands for the default, so a field cannot be None and mean something else.
    kinds = set().union(*(dataclasses_within(type(one)) for one in SUBJECTS), KINDS.values())

    wrong = [
        f"{kind.__name__}.{one.name}"
        for kind in kinds
        for one in fields(kind)
        if NoneType in get_args(get_type_hints(kind)[one.name]) and one.default not in (None, MISSING)
    ]

    assert wrong == []


def test_keys_are_sorted_and_nothing_is_spaced():
    assert codec.text({"나": 1, "가": [True, None]}) == '{"가":[true,null],"나":1}'


def test_one_word_has_one_spelling_however_it_was_typed():
    decomposed = unicodedata.normalize("NFD", "위원장")

    assert codec.text(decomposed) == codec.text("위원장")
    assert codec.digest(Small(1, 2, decomposed)) == codec.digest(Small(1, 2, "위원장"))


def test_a_moment_has_one_spelling_wherever_it_was_noted():
    seoul = AT.astimezone(timezone(timedelta(hours=9)))

    assert codec.plain(seoul) == codec.plain(AT) == "2026-11-27T05:00:00+00:00"


def test_exact_numbers_are_words():
    assert codec.plain((Fraction(617, 8), Decimal("83.30"))) == ["617/8", "83.30"]


def test_sets_are_sorted():
    assert codec.text(frozenset({PersonId(10), PersonId(9)})) == "[10,9]"


@pytest.mark.parametrize("strange", [0.5, b"bytes", object(), {"a": 1.0}, [float("nan")]])
def test_what_has_no_exact_spelling_is_our_mistake(strange):
    with pytest.raises(TypeError):
        codec.plain(strange)


def test_fields_at_their_default_are_left_out():
    assert codec.plain(Small(1, 2)) == {"id": 1, "seen": 2}


def test_a_new_field_with_a_default_changes_no_digest():
    @dataclass(frozen=True)
    class Before:
        id: int

    @dataclass(frozen=True)
    class After:
        id: int
        added: tuple[str, ...] = ()

    assert codec.digest(Before(1)) == codec.digest(After(1))


def test_a_field_that_may_be_none_is_left_out_while_it_is():
    assert codec.plain(Small(1, None)) == {"id": 1}
    assert codec.rebuild(Small, {"id": 1}) == Small(1, None)


def test_a_field_put_back_as_nothing_has_its_default_again():
    changed = Small(1, 2, "다른 이름", (1,), frozenset({1}), {PersonId(1): Colour.RED}, at=AT)

    nothing = dict.fromkeys(("seen", "name", "many", "several", "named", "at"))

    assert codec.put_back(changed, nothing) == Small(1, None)


@pytest.mark.parametrize(
    "edited",
    [
        {"id": "1", "seen": 2},
        {"id": True, "seen": 2},
        {"id": 1.0, "seen": 2},
        {"id": None, "seen": 2},
        {"seen": 2},
        {"id": 1, "seen": "2"},
        {"id": 1, "seen": 2, "name": 3},
        {"id": 1, "seen": 2, "name": None},
        {"id": 1, "seen": 2, "many": 3},
        {"id": 1, "seen": 2, "many": {"0": 1}},
        {"id": 1, "seen": 2, "many": "12"},
        {"id": 1, "seen": 2, "several": [[1]]},
        {"id": 1, "seen": 2, "named": {"1": "blue"}},
        {"id": 1, "seen": 2, "named": {"x": "red"}},
        {"id": 1, "seen": 2, "named": [1]},
        {"id": 1, "seen": 2, "share": 0.5},
        {"id": 1, "seen": 2, "share": "1/0"},
        {"id": 1, "seen": 2, "sum": "much"},
        {"id": 1, "seen": 2, "at": 5},
        {"id": 1, "seen": 2, "at": "yesterday"},
        {"id": 1, "seen": 2, "clock": "25:00"},
        {"id": 1, "seen": 2, "added": 1},
    ],
    ids=str,
)
def test_what_was_edited_outside_is_refused(edited):
    with pytest.raises(Unreadable, match="Small"):
        codec.rebuild(Small, edited)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(suppress_health_check=[HealthCheck.too_slow])  # making values takes as long as the machine is busy
@given(
    st.builds(
        Small,
        id=st.integers(),
        seen=st.none() | st.integers(),
        name=WORDS.map(lambda word: unicodedata.normalize("NFC", word)),
        many=st.lists(st.integers()).map(tuple),
        several=st.frozensets(st.integers()),
        named=st.dictionaries(st.integers(), st.sampled_from(Colour)),
        share=st.fractions(),
        sum=st.decimals(allow_nan=False, allow_infinity=False),
        at=st.none() | st.datetimes(timezones=st.just(UTC)),
        clock=st.none() | st.times(),
    )
)
def test_any_value_comes_back_as_it_was(value):
    again = codec.rebuild(Small, codec.plain(value))

    assert (again, codec.text(again)) == (value, codec.text(value))
