<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Band</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>e.g. 2026-01-01</source>
        <translation>예: 2026. 1. 1.</translation>
    </message>
</context>
<context>
    <name>FoundingView</name>
    <message>
        <source>Making the desk …</source>
        <translation>책상을 만드는 중입니다 …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구키</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>새 책상</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>위원회 이름</translation>
    </message>
    <message>
        <source>Office it belongs to</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Folder of the desk</source>
        <translation>책상 폴더</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>암호문 다시</translation>
    </message>
    <message>
        <source>15 characters or more. Four or five words in a row are easy to remember and hard to guess.</source>
        <translation>15자 이상. 낱말 네댓 개를 이어 쓰면 외우기 쉽고 알아맞히기 어렵습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>책상 만들기</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>복구키를 인쇄하십시오</translation>
    </message>
    <message>
        <source>Whoever has this key can open the desk without the passphrase. Print it, put it into an envelope and keep it in a safe. It is not shown again by itself.</source>
        <translation>이 키가 있으면 암호문 없이 책상을 열 수 있습니다. 인쇄하여 봉투에 넣고 금고에 보관하십시오. 스스로 다시 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>I have printed it or written it down, and checked it</source>
        <translation>인쇄하거나 옮겨 적고 맞는지 확인했습니다</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>인쇄 …</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>책상 열기</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Close  Esc</source>
        <translation>닫기  Esc</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>There is no desk here yet. Make a new one, or open another.</source>
        <translation>아직 책상이 없습니다. 새로 만들거나 다른 책상을 여십시오.</translation>
    </message>
    <message>
        <source>Opening the desk …</source>
        <translation>책상을 여는 중입니다 …</translation>
    </message>
    <message>
        <source>Seconds to wait before the next try: {seconds}</source>
        <translation>다음 시도까지 {seconds}초 기다리십시오.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>인쇄해 둔 복구키</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호문으로 열기</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>복구키로 열기</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>책상 열기</translation>
    </message>
    <message>
        <source>한국어</source>
        <comment>the other language, in itself</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Committee Desk</source>
        <translation>Committee Desk</translation>
    </message>
    <message>
        <source>Another desk …</source>
        <translation>다른 책상 …</translation>
    </message>
    <message>
        <source>Remember in this computer&apos;s keyring</source>
        <translation>이 컴퓨터의 키링에 기억</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Make a new desk …</source>
        <translation>새 책상 만들기 …</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>No term yet. Enter one if this person serves on the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been entered yet. Press Ctrl+N to enter the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which articles the composition check rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term runs today, so none can be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of {name} were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {fingerprint}, made {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the fingerprint aloud to compare it. A revoked key signs nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person types a passphrase of their own, of 15 letters or more, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the signing key of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs nothing any more; what it signed stands. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee and its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: a firm, a person, a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the term …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves on the body, or keeps its desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Read only: another window has this desk</source>
        <translation>읽기 전용: 다른 창이 이 책상을 쓰고 있음</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>저장됨 {time}</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>처리 중 …</translation>
    </message>
    <message>
        <source>Keys on this screen: {room}</source>
        <translation>이 화면의 키: {room}</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>다음 구역으로</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>방금 한 일 되돌리기</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>책상 잠그기</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>한 겹 닫기</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 키 목록</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>잠금  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Who is acting</source>
        <translation>누가 하고 있는지</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Show or hide the names of the screens</source>
        <translation>화면 이름 펴기·접기</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>되돌리기  Ctrl+Z</translation>
    </message>
    <message>
        <source>How far the work has come</source>
        <translation>작업 진행 정도</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Keys  F1</source>
        <translation>키 목록  F1</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Nothing matches what is searched for.</source>
        <translation>찾는 말에 맞는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>askers</name>
    <message>
        <source>The official concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the local government</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audits</name>
    <message>
        <source>Board of Audit and Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the administrative audit regulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s own audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Something went wrong here, and the command was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about it stands in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is whole: {entries} entries, {checkpoints} checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults: the desk does not say what was put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery key and keep it apart: it opens the desk when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} rows were written; {same} were the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: {errors} rows are in error. Correct them, or leave them out with --skip-errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: {new} rows are new, {changed} would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not used: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no day of the notice (notice = 2026-12-03); {day} was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>Public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>{year}-{month:02}-{day:02} ({weekday})</source>
        <translation>{year}. {month}. {day}.({weekday})</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Desk begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members designated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of one who left removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office number recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disclosure classes</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The matter has been placed on an agenda again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the later item off first, or decide the matter there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} already has a signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it; or revoke it first if it is lost or its passphrase forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is already revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one if the person is to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a matter numbered {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the number out, and the desk gives the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items on the agenda are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare or defer each of them, then close the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no seat on the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the term that covers the day, or leave the person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was recorded while the paper {number} was laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued. Issue it again, so that it says what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper {number} was signed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again: the signature goes on the file as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it instead; the correction is recorded with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule pack called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}; or a TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} for this command, or run it where it can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>두 암호문이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Nothing was made. Run the command again and type it twice alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Committee Desk again; papers need its own font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers cannot show these characters: {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type that place anew without them; some of them cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of those named may not vote on this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused, absent and undesignated persons have no vote; leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has not been taken up, or is already declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the item up first; what is declared can only be voided, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result has been declared for this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is declared, a vote is simply changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} votes in favour do not carry it: {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it rejected, or correct the votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} votes in favour carry it; it cannot be declared rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare what was put to the vote, or correct the votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the votes, or defer the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report item carries no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amended or conditional resolution needs its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amendment or the condition as it is to be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is already recused from the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recusal back first if its ground is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not recused from the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be taken back; look at the item&apos;s recusals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{resolution}” is what a vote may give, not what is put to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the matter to the vote as proposed; it is rejected when too few say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote was on putting the item off, and did not carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the item: put the matter itself to the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules know no ground for exclusion numbered {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the grounds the decree lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored {kind} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the desk, and restore the last good backup if it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk needs the name of its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as it stands on papers, for example 한빛구 적극행정위원회.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be done all the same: give the reason for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of matter that this desk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee recommends exemption for audits by the Board of Audit and Inspection or under the administrative audit regulations, not for the office&apos;s own audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the head of audit with a 면책신청서; before acting, ask the committee for an opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground that excludes exemption is marked: {ground}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the request with this ground, or say why it goes before the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion {criterion} has not been judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding on {criterion} names no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the criteria matrix of the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings point to “{implied}”, and “{outcome}” is to be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} is judged not met although it is presumed to be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the difference in the matter; the explanation is printed with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what the body is asked to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proposed resolution before the notice goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter {number} does not stand where this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its stage on the docket; the step before this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the title as it should stand on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{outcome}” is no outcome of this kind of matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a ground that can be told to the one who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ground in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {required} members needed are present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who has arrived, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} persons are not designated for this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designate them before the meeting opens, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the arrival first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is already in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the departure first, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} lies before {earlier}, which is already recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time; the record runs forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting does not stand where this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designate, send the notice, call to order, close: one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place at least one matter on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a title and a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both; they stand in the notice and in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice goes out on {sent}; {days} full days before the meeting it would be by {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the meeting, or say why it cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes lack a part that the law requires: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it in the meeting, and the draft will have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack {layer} cannot be read: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at the place named, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} has neither an article nor a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the article or the source of the value, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} is not a value: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like the values of the decree, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} is unknown to the pack it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be mistyped; the pack below lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} has another form than in {below}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the form of the pack below, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{article} settles {key}; the rule pack {layer} cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the value out, so that the law&apos;s own holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} asks for less than {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to what the law demands, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack {layer} stands on {below}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the packs in order, the one that carries the others first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the rule pack {layer} was in force on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date, or add the version of the rules that held then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} takes no more signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is complete, superseded or void; issue a new version if it must change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} has no field for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who were named when it was issued can sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has signed paper {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} is already out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the version that took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper goes out of use, or is closed unsigned, only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in a sentence; it stays in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs {needed} characters or more; this one has {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words in a row are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is among the first that anybody would try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take four or five words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name as it should stand on papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of {name} would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the first or the last day of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} serves no term on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day within the term, or enter the term first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term ends early only for a ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the ground of dismissal, or the member&apos;s own wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members are too few: at least {minimum} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members are too many: at most {maximum} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{private} of {count} are commissioned from outside; at least {share} must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the audit body is not among the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chairperson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} chairpersons; there can be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} commissioned members are of one gender; at most {share} may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the members and their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has {needed} letters; this one has {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all 14 groups of four from the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery key, {letters}, is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this group with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key does not add up: more than one letter is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every group with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this body say nothing about {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of body deals with it; add it to the desk&apos;s rules if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} numbered {id}.</source>
        <translation>{kind} {id}번이 없습니다.</translation>
    </message>
    <message>
        <source>The number may be mistyped; nothing is ever deleted.</source>
        <translation>번호가 잘못 적혔을 수 있습니다. 지워지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The copy is damaged ({faults} faults; the first: {first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept. Check the desk, and try another disk or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no keys, so there is nothing to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain copy is one file; copy it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: “{said}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-01-05 or 2026. 1. 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: “{said}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys in a plain copy or a borrowed desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk itself with its passphrase or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the sheet names the columns that are needed: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these headings above the rows, or name the right sheet with --sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell in, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} stands in row {row} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting does not give this paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice follows the convening, all others the closing; only a decided matter has a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who could sign this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designate the members of the meeting, the chair first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter {number} is on the docket as another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the row a number of its own, or correct its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not TOML: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at the place named, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file does not say {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, then import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file says {key}, which nothing reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name of the key, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting file {key} is “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like this: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named with two votes on one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>작업을 취소했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when it suits you.</source>
        <translation>바뀐 것은 없습니다. 필요할 때 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The file says “{said}”, and the resolution comes to “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the outcome, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the file is there and may be read, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as .xlsx without a password, or as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than anything that is let in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, in a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds something no list needs: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cells into a new, empty workbook and import that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no signing key at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the person first; the key opens with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key of {name} is not valid at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this computer&apos;s clock is right; else revoke the key and enrol the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a day.</source>
        <translation>“{typed}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Type it as 2026-01-01, 2026. 1. 1. or 20260101.</source>
        <translation>2026-01-01, 2026. 1. 1. 또는 20260101처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {file}, or remove it to begin with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that the key&apos;s owner chose when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored signing key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or enrol the person again with a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not begin with the paper that was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the paper from its own page; files from elsewhere are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a whole backup: it was cut short or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another copy of it, or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is busy with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room on the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open for reading only, so nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window that has this desk open, or ask for the right to write its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is still connected and the folder still there, then open the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged or is not a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the last checked backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite is {found}; older than {needed} it can lose data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the versions that the program names, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds desk.db, or make a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing is ever written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a network disk ({kind}), where a desk can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the desk on a disk of this computer; share packets and backups instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key is correctly typed but does not open this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sheet that was printed for this desk. If it is the right one, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s keys.toml is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk with the printed recovery key, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.toml asks for more work than any desk needs ({memory} MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed. Restore keys.toml from a backup, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was written by a newer program (step {found}; this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer program on this computer. The desk was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was written by an older program (step {found}; this one needs {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk itself once for writing; that brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file {sha256} is not what was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; check the desk and restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this desk is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person first, or correct the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people on this desk are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name with the office: 이름(소속).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the desk.</source>
        <translation>이 암호문으로는 책상이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>See whether the keyboard is set to Korean or English. The printed recovery key opens it too.</source>
        <translation>한/영 상태를 확인하십시오. 인쇄해 둔 복구키로도 열립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk with its passphrase or with the printed recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key with the fingerprint {fingerprint} is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a new key for this person, or restore a backup that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that certifies this desk&apos;s signers is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore keys.toml from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and this was not finished.</source>
        <translation>문제가 생겨 이 일을 마치지 못했습니다.</translation>
    </message>
    <message>
        <source>What was saved before is whole. The log has the details.</source>
        <translation>앞서 저장된 것은 온전합니다. 자세한 내용은 기록 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Type both again; see whether the keyboard is set to Korean.</source>
        <translation>둘 다 다시 입력하십시오. 한/영 상태를 확인하십시오.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Enter it; everything you do bears it.</source>
        <translation>입력하십시오. 하는 일마다 이 이름이 남습니다.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed under item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious procedural defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted as the consultation says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted as the committee&apos;s opinion says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit head&apos;s opinion reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sufficient information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genders</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>item stages</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Copying the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>matter kinds</name>
    <message>
        <source>Exemption recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>matter stages</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting modes</name>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting stages</name>
    <message>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member kinds</name>
    <message>
        <source>Commissioned (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex officio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Upheld: exemption is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper kinds</name>
    <message>
        <source>Deliberation result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemption recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper stages</name>
    <message>
        <source>Being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned {served} time(s) so far; {allowed} renewal(s) allowed ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While in post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {left} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum} to {maximum} members, the chair included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private {private} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {share} are commissioned from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women {women} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender is considered; not stated for {unsaid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one chairperson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the audit body is among the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending within {days} days: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term ends within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the audit body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is no file at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s own copy of {number} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not laid out as this program writes papers; perhaps it was saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with the paper that was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places for signatures are not those that were issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed are [{found}], registered are [{expected}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature stands in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds active or hidden content: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something beside the signatures was changed after issuing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: there is more in the signature&apos;s place than a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the signature is not written as this program writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: signed with another certificate than the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the signature does not fit the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the signer&apos;s certificate does not come from this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the file was changed after this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the first signature, and it alone, must close the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is in the register with other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was declared void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the paper was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has been signed further since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures are valid, but the file is in no register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recusals</name>
    <message>
        <source>Excluded by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resolutions</name>
    <message>
        <source>Carried as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried on a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Chairperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-chairperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>People</source>
        <translation>위원</translation>
    </message>
</context>
<context>
    <name>rule packs</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{title} · in session</source>
        <translation>{title} · 진행 중</translation>
    </message>
    <message>
        <source>Present {present} of {base} · quorum {required}</source>
        <translation>출석 {present}/{base} · 개의 {required}</translation>
    </message>
    <message>
        <source>Present {present} of {base} · no quorum, {missing} missing</source>
        <translation>출석 {present}/{base} · 개의 안 됨, {missing}명 부족</translation>
    </message>
</context>
<context>
    <name>strengths</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>subjects</name>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>item</source>
        <translation>상정 안건</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>key</source>
        <translation>서명키</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>첨부</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, replaced by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, declared void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, not in this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
