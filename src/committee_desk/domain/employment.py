"""How somebody is employed: proposals, selections and trainings are open to all of them."""

from __future__ import annotations

from enum import Enum


class Employment(Enum):
    UNSAID = "unsaid"
    GENERAL = "general"  # 일반직
    SPECIAL = "special"  # 특정직
    POLITICAL = "political"  # 별정직·정무직
    TERM = "term"  # 임기제
    PART_TIME = "part_time"  # 시간선택제
    PUBLIC_SERVICE = "public_service"  # 공무직
    FIXED_TERM = "fixed_term"  # 기간제
    CITIZEN = "citizen"  # 국민
