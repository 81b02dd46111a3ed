"""One meeting told twice: as it is typed at the window, and as a file that is imported.

Nine members of an invented district, five matters, one recusal, one who comes late and one who leaves.
"""

BODY, OFFICE, SECRETARY = "한빛구 적극행정위원회", "한빛구", "문간사"
WORDS = "four words in a row"  # the passphrase of the desk
CHAIR, PLANNING, AUDIT, SAFETY = "김도현", "이수진", "박정우", "최은경"
LAWYER, PROFESSOR, TAX, ARCHITECT, MERCHANT = "윤상철", "임나래", "문세형", "강유미", "서동욱"
DESIGNATED = (CHAIR, PLANNING, AUDIT, SAFETY, LAWYER, PROFESSOR, TAX, ARCHITECT, MERCHANT)
KEYS = {CHAIR: "a quiet harbour at dawn", LAWYER: "seven lanterns on the hill"}

# The chair is typed in; these come from a list.
MEMBERS_CSV = f"""성명,소속,직위,구분,역할,성별,비고
{PLANNING},기획재정국,국장,당연직,위원,여,
{AUDIT},감사담당관,담당관,당연직,위원,남,감사기구의 장
{SAFETY},안전교통국,국장,당연직,위원,여,
{LAWYER},법무법인 한결,변호사,위촉,위원,남,
{PROFESSOR},한빛대학교,교수,위촉,위원,여,
{TAX},세무회계 바른,세무사,위촉,위원,남,
{ARCHITECT},건축사사무소 터,건축사,위촉,위원,여,
{MERCHANT},한빛시장상인회,회장,위촉,위원,남,
"""
# Three are typed in; these two come from a list.
MATTERS_CSV = """번호,종류,제목,제출자,부서,접수일,요지
2026-0004,기타,고지서 전자 발송 전환,징수과장,징수과,2026. 11. 16.,종이 고지서를 전자 고지로 바꿈
2026-0005,기타,빈집 터 임시 주차장 개방,도로과장,도로과,2026. 11. 16.,빈집 터 네 곳을 엶
"""
EXEMPTION, OUTDOOR, REPORT, NOTICES, PARKING = (f"2026-000{number}" for number in range(1, 6))

TITLE, PLACE = "2026년 제4회 한빛구 적극행정위원회", "구청 3층 기획상황실"
CONDITION = "보도 유효 폭을 2.0m 이상 남길 것."
ASIDE = "자문한 사실이 있음"
EXPLAINED, NARROW = "남은 제설재가 없었음.", "좁은 곳은 2.5m로 할 것."
OPENING = "위원장이 아홉 명 가운데 일곱 명이 나와 성원이 되었음을 알리고 개회를 선언하다."

MEETING_TOML = f"""
title = "{TITLE}"
start = 2026-11-27T14:00:00
end = "15:48"
place = "{PLACE}"
notice = 2026-11-18
designated = ["{CHAIR}", "{ARCHITECT}", "{TAX}", "{AUDIT}", "{MERCHANT}", "{LAWYER}", "{PLANNING}",
  "{PROFESSOR}", "{SAFETY}"]
present = [
  {{ member = "{CHAIR}", from = "13:55" }},
  {{ member = "{PLANNING}", from = "13:55", to = "15:06" }},
  {{ member = "{AUDIT}", from = "13:55" }},
  {{ member = "{LAWYER}", from = "13:55" }},
  {{ member = "{PROFESSOR}", from = "13:55" }},
  {{ member = "{ARCHITECT}", from = "13:55" }},
  {{ member = "{MERCHANT}", from = "13:55" }},
  {{ member = "{SAFETY}", from = "14:31" }},
]
[[items]]
matter = "{EXEMPTION}"
at = "14:05"
declared_at = "14:28"
recused = [{{ member = "{ARCHITECT}", kind = "avoidance", ground = 3, text = "{ASIDE}", at = "14:06" }}]
remarks = [{{ at = "14:08", speaker = "도로과장 심○○", text = "{EXPLAINED}" }}]
all_yes_but = {{ abstain = ["{AUDIT}"] }}
declare = "as_proposed"
outcome = "upheld"
[[items]]
matter = "{OUTDOOR}"
at = "14:33"
declared_at = "15:03"
remarks = [{{ at = "14:36", speaker = "{PROFESSOR}", text = "{NARROW}" }}]
all_yes_but = {{ no = ["{AUDIT}"] }}
declare = "conditional"
text = "{CONDITION}"
[[items]]
matter = "{NOTICES}"
at = "15:08"
declared_at = "15:30"
recused = [{{ member = "{PROFESSOR}", kind = "exclusion", ground = 1, at = "15:09" }}]
votes = {{ yes = ["{CHAIR}", "{SAFETY}", "{ARCHITECT}"], no = ["{AUDIT}", "{LAWYER}", "{MERCHANT}"] }}
declare = "rejected"
[[items]]
matter = "{PARKING}"
at = "15:32"
declared_at = "15:35"
declare = "deferred"
[[items]]
matter = "{REPORT}"
at = "15:37"
declared_at = "15:45"
declare = "reported"
"""
