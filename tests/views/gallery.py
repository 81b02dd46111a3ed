"""A screen with every part the others are made of: to look at, and to try them on."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
)

from committee_desk.models.table import Align, Column, Tone
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.fields import DayField, NumberField
from committee_desk.views.page import Page
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps

CENTRE = Align.AlignCenter


class Audit(Enum):
    BAI = "감사원 감사"
    ADMINISTRATIVE = "행정감사규정에 따른 감사"


@dataclass(frozen=True, slots=True)
class Line:
    id: int
    title: str
    department: str
    state: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Particulars:
    title: str = "도로굴착 허가 지연에 대한 면책 건의"
    summary: str = "겨울철 굴착 제한 기간의 예외를 적극적으로 해석하여 긴급 누수 복구를 허가함"
    audit: Audit = Audit.ADMINISTRATIVE
    received_on: date | None = date(2026, 11, 2)
    minutes: int | None = 20
    closed: bool = True
    grounds: tuple[str, ...] = ("공익성", "적극성")


LINES = (
    Line(1, "전차 회의 조치결과 보고", "총무과", "보고됨", Tone.SUCCESS),
    Line(2, "도로굴착 허가 지연에 대한 면책 건의", "건설과", "심의 중", Tone.INFORMATION),
    Line(
        3,
        "하천 점용 기준에 관한 의견제시 — 소하천 정비 구간의 한시 점용",
        "하천과",
        "보완 필요",
        Tone.WARNING,
    ),
    Line(4, "<b>굵게</b> & 그 밖의 안건", "혁신팀", "접수", Tone.PLAIN),
    Line(5, "제출 기한이 지난 안건", "재난안전과", "기한 지남", Tone.DANGER),
    Line(6, "취하된 안건", "감사담당관", "취하", Tone.OFF),
)


def columns():
    return [
        Column("번호", lambda line: str(line.id), sort=lambda line: line.id, align=CENTRE, width=3),
        Column("안건", lambda line: line.title),
        Column("부서", lambda line: line.department, width=6),
        Column("상태", lambda line: line.state, tone=lambda line: line.tone, width=7),
    ]


class Gallery(Page):
    def __init__(self, desk, parent=None):
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setObjectName("gallery")
        self.setAccessibleName("모음")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(self._heading())
        self.steps = Steps()
        self.steps.show_steps(["준비", "소집", "진행", "회의록", "확정", "이관"], 2)
        column.addWidget(self.steps)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._table(desk), 3)
        row.addWidget(self._form(), 2)
        column.addLayout(row, 1)
        forms.keep_plain(self)

    def keys(self):
        return [("Alt+↑ / Alt+↓", "안건 순서 옮기기"), ("Ctrl+N", "새 안건"), ("Enter", "안건 열기")]

    def _heading(self):
        row = QHBoxLayout()
        row.setSpacing(8)
        title = ElidedLabel()
        title.setProperty("role", "title")
        title.setText("안건 준비 — 제7차 적극행정위원회 정기회의와 그 밖의 긴 제목이 여기에 놓입니다")
        row.addWidget(title, 1)
        chip = StatusChip()
        chip.show_state("접수 마감 D-3", Tone.WARNING)
        row.addWidget(chip)
        for words, role in [
            ("지우기", "danger"),
            ("자세히", "text"),
            ("되돌리기", ""),
            ("안건철", "secondary"),
        ]:
            row.addWidget(self._button(words, role))
        self.primary = self._button("결과 선포", "primary")
        row.addWidget(self.primary)
        return row

    def _button(self, words, role):
        button = QPushButton(words)
        button.setProperty("role", role)
        return button

    def _table(self, desk):
        self.table = QTableView()
        self.table.setMinimumHeight(theme.px(lists.ONE_ROW))
        self.table.setAccessibleName("안건 목록")
        lists.show(self.table, columns(), lambda session: LINES, desk, {"item"}, empty="안건이 없습니다.")
        lists.choose(self.table, 2)
        return self.table

    def _form(self):
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel("2호 상세")
        heading.setProperty("role", "section")
        column.addWidget(heading)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        column.addLayout(form)
        parts = {
            "제목": ("title", QLineEdit()),
            "요지": ("summary", QPlainTextEdit()),
            "감사": ("audit", QComboBox()),
            "접수일": ("received_on", DayField()),
            "분": ("minutes", NumberField()),
            "요건": ("grounds", QPlainTextEdit()),
            "": ("closed", QCheckBox("비공개")),
        }
        for words, (name, part) in parts.items():
            part.setObjectName(name)
            if isinstance(part, QPlainTextEdit):
                part.setTabChangesFocus(True)
                part.setMinimumHeight(60)
            if words:
                part.setAccessibleName(words)
            form.addRow(words, part)
        audit = parts["감사"][1]
        audit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        audit.setMinimumContentsLength(4)
        binder.choices(card, Particulars, lambda audit: audit.value)
        binder.fill(card, Particulars())
        off = self._button("할 수 없음", "primary")
        off.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(QRadioButton("찬성"))
        row.addWidget(QRadioButton("반대"))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(off)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(card)
        return scroll
