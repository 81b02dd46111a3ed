"""A desk to work on from the command line, made once and copied for each test."""

import json
import shutil
import subprocess
from dataclasses import dataclass

import pytest

from committee_desk import cli
from committee_desk.store import folder
from committee_desk.store.keyfile import Cost
from committee_desk.store.vault import Passphrase

CHEAP = Cost(memory=64, rounds=1, lanes=1)
PASSPHRASE = "누구나 알아도 되는 시험용 암호문"
MEMBERS = [
    ("김도현", "한빛구", "부구청장", "당연직", "위원장", "남", ""),
    ("이수진", "기획재정국", "국장", "당연직", "위원", "여", ""),
    ("박정우", "감사담당관", "담당관", "당연직", "위원", "남", "감사기구의 장"),
    ("최은경", "행정지원국", "국장", "당연직", "위원", "여", ""),
    ("윤상철", "법무법인", "변호사", "위촉", "위원", "남", ""),
    ("임나래", "대학교", "교수", "위촉", "위원", "여", ""),
    ("문세형", "연구소", "연구위원", "위촉", "위원", "남", ""),
    ("강유미", "세무회계", "세무사", "위촉", "위원", "여", ""),
    ("서동욱", "건축사사무소", "건축사", "위촉", "위원", "남", ""),
]
MEMBERS_CSV = "성명,소속,직위,구분,역할,성별,비고\n" + "\n".join(",".join(one) for one in MEMBERS) + "\n"
MATTERS_CSV = """번호,종류,제목,제출자,부서,접수일,요지
2026-0012,기타,옥외영업 조건부 허용,위생과장,위생과,2026. 11. 2.,먹자골목 1.2㎞
2026-0013,기타,2027년 실행계획(안),기획예산과장,기획예산과,2026. 11. 3.,다섯 분야
"""
MEETING_TOML = """
title = "2026년 제4회 한빛구 적극행정위원회"
start = 2026-12-11T14:00:00
place = "구청 3층 기획상황실"
notice = 2026-12-02
designated = ["김도현", "이수진", "박정우", "최은경", "윤상철", "임나래", "문세형", "강유미", "서동욱"]
present = [
  { member = "김도현", from = "14:00" }, { member = "이수진", from = "14:00", to = "14:40" },
  { member = "박정우", from = "14:00" }, { member = "윤상철", from = "14:00" },
  { member = "임나래", from = "14:00" }, { member = "문세형", from = "14:05" },
  { member = "서동욱", from = "14:00" },
]
[[items]]
matter = "2026-0012"
at = "14:10"
recused = [ { member = "서동욱", kind = "avoidance", ground = 3 } ]   # exclusion | avoidance
remarks = [ { at = "14:15", speaker = "윤상철", text = "기한을 조건으로 분명히 적어야 함." } ]
votes = { yes = ["김도현", "이수진", "박정우", "윤상철", "임나래"], no = ["문세형"], abstain = [] }
declare = "conditional"
text = "보도 유효 폭을 2.0m 이상 남길 것."
outcome = "approved"
[[items]]
matter = "2026-0013"
at = "14:41"
all_yes_but = { no = ["서동욱"] }
declare = "as_proposed"
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a command gave back: its exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def document(self):
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def passphrase(monkeypatch):
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def run(capsys):
    def run(*words):
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        streams = capsys.readouterr()
        return Said(code, streams.out, streams.err)

    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A new desk with nobody in it but its maker, and quick to open, since it is opened so often."""
    path = tmp_path_factory.mktemp("made") / "new.desk"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        assert cli.main(["new", str(path), "--body", "한빛구 적극행정위원회", "--by", "문간사"]) == 0
    with folder.open_desk(path, Passphrase(PASSPHRASE)) as opened:
        opened.vault.set_passphrase(PASSPHRASE, cost=CHEAP)
    return path


@pytest.fixture(scope="session")
def met(made, tmp_path_factory):
    """The new desk after its meeting, with everything in it brought in from files."""
    place = tmp_path_factory.mktemp("met")
    desk = shutil.copytree(made, place / "한빛구.desk")
    files = {"members": MEMBERS_CSV, "matters": MATTERS_CSV, "meeting": MEETING_TOML}
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        for what, content in files.items():
            (place / what).write_text(content, encoding="utf-8")
            assert cli.main(["import", what, str(place / what), "--desk", str(desk)]) == 0
    return desk


@pytest.fixture
def desk(made, tmp_path):
    return shutil.copytree(made, tmp_path / "한빛구.desk")


@pytest.fixture
def file(tmp_path):
    def file(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return file


@pytest.fixture
def held(met, tmp_path):
    """The desk after its meeting."""
    return shutil.copytree(met, tmp_path / "한빛구.desk")


@pytest.fixture
def read_only(disk_of):
    """A desk copied to a disk that then cannot be written."""
    disk = disk_of(64)

    def read_only(desk):
        place = shutil.copytree(desk, disk / desk.name)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        return place

    return read_only
