"""A round of nine proposals told twice: as three members type it at laptops of their own, and as lists.

Two proposals come to the same score at the top; the chain parts them only by its last step. One member has
advised on a proposal, and steps aside from it.
"""

from __future__ import annotations

import json

from tests.end_to_end import story

SECRETARY, WORDS = "문간사", story.WORDS  # the passphrase of the desk is that of the secretary's key
CHAIR, SECOND = "김도현", "윤상철"
KEYS = {
    "이수진": "a quiet harbour at dawn",
    "박정우": "seven lanterns on the hill",
    "최은경": "the orchard after the rain",
}
PANEL = (*KEYS,)
BODY = (CHAIR, *PANEL, SECOND)
TITLES = (
    "우리 동네 안심 신호등",
    "민원 서식 한 장으로 줄이기",
    "빈집을 마을 주차장으로",
    "야간 돌봄 함께 잇기",
    "도로굴착 허가 창구 하나로",
    "제설 취약 구간 미리 살피기",
    "헌책 나눔 무인 서가",
    "골목 물막이판 빌려 쓰기",
    "공사장 소음 알림 문자",
)
NUMBERS = tuple(f"2026-4-{place:03}" for place in range(1, 10))
CRITERIA = ("feasibility", "creativity", "efficiency", "scope", "continuity")
ROUND, PERIOD = "2026년 4분기 제안 심사", "2026-Q4"
MATTER = f"{ROUND} 포상(안)"
ASIDE, NOT_ADOPTED = "같은 과제를 자문함", "같은 사업이 이미 시행되고 있음"
MEETING = "2026년 제4회 제안심사위원회"

# Of 20 each, by proposal. The first two come to 274 points, and to 54 for creativity.
GIVEN = {
    "이수진": (
        *((18, 18, 18, 18, 18), (18, 18, 18, 18, 18), (17, 18, 16, 17, 18)),
        *((15, 16, 17, 16, 15), (17, 17, 16, 18, 17), (14, 15, 16, 14, 15)),
        *((9, 12, 11, 10, 12), (16, 16, 15, 17, 16), (12, 8, 13, 12, 0)),
    ),
    "박정우": (
        *((19, 18, 19, 19, 17), (18, 18, 18, 19, 18), (18, 17, 18, 16, 17)),
        *(None, (16, 17, 18, 17, 16), (15, 14, 14, 16, 15)),
        *((10, 11, 12, 9, 11), (17, 15, 16, 16, 15), (13, 9, 12, 11, 7)),
    ),
    "최은경": (
        *((19, 18, 18, 19, 18), (18, 18, 18, 19, 20), (16, 18, 17, 18, 16)),
        *((16, 15, 16, 17, 16), (18, 16, 17, 17, 17), (15, 16, 15, 14, 14)),
        *((11, 10, 12, 11, 10), (15, 17, 16, 16, 15), (12, 10, 11, 13, 9)),
    ),
}

MEMBERS_CSV = "성명,소속,직위,구분,역할,성별\n" + "".join(
    f"{name},한빛구,{title},위촉,{role},{gender}\n"
    for name, title, role, gender in (
        (CHAIR, "부구청장", "위원장", "남"),
        (PANEL[0], "교수", "위원", "여"),
        (PANEL[1], "변호사", "위원", "남"),
        (PANEL[2], "기술사", "위원", "여"),
        (SECOND, "회장", "위원", "남"),
    )
)
PROPOSALS_CSV = "접수번호,제안명,제안자,소속,접수일,제안요지\n" + "".join(
    f"{number},{title},제안자{place},혁신과,2026-10-{place:02},{title}에 관한 제안\n"
    for place, (number, title) in enumerate(zip(NUMBERS, TITLES, strict=True), start=1)
)
# What the form begins with where the national regulations are chosen.
ROUND_TOML = f"""
title = "{ROUND}"
period = "{PERIOD}"
form = "points"
method = "trimmed"
ties = ["criterion:creativity", "untrimmed_mean", "median"]
cap = 5000000
panel = {json.dumps(PANEL, ensure_ascii=False)}
proposals = {json.dumps(NUMBERS)}
criteria = [
  {{ key = "feasibility", name = "실시 가능성", maximum = 20 }},
  {{ key = "creativity", name = "창의성", maximum = 20 }},
  {{ key = "efficiency", name = "효율성 및 효과성", maximum = 20 }},
  {{ key = "scope", name = "적용 범위", maximum = 20 }},
  {{ key = "continuity", name = "계속성", maximum = 20 }},
]
grades = [
  {{ name = "금상", at_least = 90, won = 5000000 }},
  {{ name = "은상", at_least = 85, won = 3000000 }},
  {{ name = "동상", at_least = 80, won = 1000000 }},
  {{ name = "장려상", at_least = 70, won = 500000 }},
]
"""


def scores_csv():
    """Every mark in one list, as an office keeps it."""
    rows = [",".join(("제안번호", "위원", *CRITERIA))]
    for name, given in GIVEN.items():
        for number, marks in zip(NUMBERS, given, strict=True):
            told = ("회피", "", "", "", "") if marks is None else map(str, marks)
            rows.append(",".join((number, name, *told)))
    return "\n".join(rows) + "\n"
