<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AbolitionForm</name>
    <message>
        <source>1  The work</source>
        <translation>1  대상 업무</translation>
    </message>
    <message>
        <source>Work reviewed</source>
        <translation>대상 업무</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>투입 인력</translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>발굴 경로</translation>
    </message>
    <message>
        <source>2  Grounds</source>
        <translation>2  폐지·축소 사유</translation>
    </message>
    <message>
        <source>Little effect</source>
        <translation>효과 적음</translation>
    </message>
    <message>
        <source>Little effect: finding</source>
        <translation>효과 적음: 내용</translation>
    </message>
    <message>
        <source>Functions overlap</source>
        <translation>기능 중복</translation>
    </message>
    <message>
        <source>Functions overlap: finding</source>
        <translation>기능 중복: 내용</translation>
    </message>
    <message>
        <source>Few beneficiaries</source>
        <translation>수혜자 적음</translation>
    </message>
    <message>
        <source>Few beneficiaries: finding</source>
        <translation>수혜자 적음: 내용</translation>
    </message>
    <message>
        <source>The need is gone</source>
        <translation>필요 없어짐</translation>
    </message>
    <message>
        <source>The need is gone: finding</source>
        <translation>필요 없어짐: 내용</translation>
    </message>
    <message>
        <source>3  What follows</source>
        <translation>3  결론</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>대체·경과 조치</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>유지하는 이유</translation>
    </message>
</context>
<context>
    <name>AgendaItemPanel</name>
    <message>
        <source>“{words}” now follows its item.</source>
        <translation>이제 안건 번호를 따라갑니다: “{words}”</translation>
    </message>
    <message>
        <source>Why it comes late is recorded.</source>
        <translation>늦은 까닭을 기록했습니다.</translation>
    </message>
    <message>
        <source>{name} steps aside from the item.</source>
        <translation>{name} 위원이 이 안건의 심의·의결에서 물러납니다.</translation>
    </message>
    <message>
        <source>{name} has no conflict.</source>
        <translation>{name} 위원은 이해관계가 없습니다.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>사유를 고르십시오</translation>
    </message>
    <message>
        <source>Tie it to the item</source>
        <translation>안건에 잇기</translation>
    </message>
    <message>
        <source>Why it comes after the notice</source>
        <translation>통지 뒤에 추가한 까닭</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>까닭 적기</translation>
    </message>
    <message>
        <source>Steps aside…</source>
        <translation>회피함…</translation>
    </message>
    <message>
        <source>No conflict…</source>
        <translation>이해관계 없음…</translation>
    </message>
    <message>
        <source>How the member steps aside</source>
        <translation>제척·회피 구분</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In words, for the minutes</source>
        <translation>회의록에 남길 말</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Why there is no conflict</source>
        <translation>이해관계가 없는 까닭</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Nothing is on the agenda yet. Choose a ready matter below and place it.</source>
        <translation>의사일정이 비어 있습니다. 아래에서 안건을 골라 올리십시오.</translation>
    </message>
    <message>
        <source>No longer on every agenda</source>
        <translation>고정 안건에서 빼기</translation>
    </message>
    <message>
        <source>On every agenda</source>
        <translation>고정 안건으로</translation>
    </message>
    <message>
        <source>It stands on the agenda.</source>
        <translation>안건에 올렸습니다.</translation>
    </message>
    <message>
        <source>The order is changed; numbers follow.</source>
        <translation>순서를 바꾸고 번호를 다시 매겼습니다.</translation>
    </message>
    <message>
        <source>Minutes planned: {count}</source>
        <translation>{count}분을 배정했습니다.</translation>
    </message>
    <message>
        <source>New agendas are no longer offered it.</source>
        <translation>앞으로 새 의사일정에 권하지 않습니다.</translation>
    </message>
    <message>
        <source>Every new agenda is offered it.</source>
        <translation>앞으로 모든 새 의사일정에 권합니다.</translation>
    </message>
    <message>
        <source>The item is off the agenda; its matter is ready again.</source>
        <translation>의사일정에서 뺐습니다. 안건은 상정 준비로 돌아갔습니다.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>시간(분)</translation>
    </message>
    <message>
        <source>Minutes planned for the item</source>
        <translation>안건의 배정 시간(분)</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>순서 되돌리기</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation>이 순서로 바꾸기</translation>
    </message>
    <message>
        <source>Whose minutes are to be confirmed</source>
        <translation>회의록을 확인할 회의</translation>
    </message>
    <message>
        <source>Have them confirmed</source>
        <translation>확인 안건 올리기</translation>
    </message>
    <message>
        <source>Report on them</source>
        <translation>조치결과 보고 올리기</translation>
    </message>
    <message>
        <source>Up  Alt+↑</source>
        <translation>위로  Alt+↑</translation>
    </message>
    <message>
        <source>Down  Alt+↓</source>
        <translation>아래로  Alt+↓</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>안건 보기</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>빼기…</translation>
    </message>
    <message>
        <source>Why it is taken off</source>
        <translation>빼는 사유</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Why it is added after the notice</source>
        <translation>통지 뒤에 추가하는 까닭</translation>
    </message>
    <message>
        <source>Matters ready for an agenda</source>
        <translation>상정할 수 있는 안건</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>의사일정에 올리기</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Proposals that read alike</source>
        <translation>비슷한 제안</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>돌아가기  Esc</translation>
    </message>
    <message>
        <source>Pairs that read alike</source>
        <translation>비슷한 제안 쌍</translation>
    </message>
    <message>
        <source>Received first</source>
        <translation>먼저 접수</translation>
    </message>
    <message>
        <source>Received later</source>
        <translation>나중 접수</translation>
    </message>
    <message>
        <source>Why they are not the same</source>
        <translation>같지 않은 이유</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>The later one is a duplicate</source>
        <translation>나중 것이 중복</translation>
    </message>
    <message>
        <source>Nothing to decide on.</source>
        <translation>판단할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Comparing … this goes on beside your work and can be cancelled below.</source>
        <translation>비교하는 중 … 다른 일을 하셔도 되며, 아래에서 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>{number} was found to be a duplicate.</source>
        <translation>{number}: 중복으로 판단했습니다.</translation>
    </message>
    <message>
        <source>{number} was found to be something else.</source>
        <translation>{number}: 서로 다른 제안으로 판단했습니다.</translation>
    </message>
    <message>
        <source>The comparing was stopped; nothing was found so far.</source>
        <translation>비교를 멈추었습니다. 찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a pair to decide on.</source>
        <translation>판단할 쌍을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Nobody is designated for this meeting yet.</source>
        <translation>이 회의에 지정된 위원이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Everyone else comes.</source>
        <translation>나머지는 모두 참석합니다.</translation>
    </message>
    <message>
        <source>Answers to the notice</source>
        <translation>참석 회신</translation>
    </message>
    <message>
        <source>1  Comes</source>
        <translation>1  참석</translation>
    </message>
    <message>
        <source>2  Does not come</source>
        <translation>2  불참</translation>
    </message>
    <message>
        <source>3  No answer yet</source>
        <translation>3  회신 없음</translation>
    </message>
    <message>
        <source>0  All others come</source>
        <translation>0  나머지 모두 참석</translation>
    </message>
</context>
<context>
    <name>AssignmentsPanel</name>
    <message>
        <source>Nothing was given to do.</source>
        <translation>조치사항이 없습니다.</translation>
    </message>
    <message>
        <source>The minutes are confirmed; nothing more is given to do.</source>
        <translation>회의록이 확정되어 더 맡길 수 없습니다.</translation>
    </message>
    <message>
        <source>The assignment was given.</source>
        <translation>조치사항을 맡겼습니다.</translation>
    </message>
    <message>
        <source>It was recorded.</source>
        <translation>기록했습니다.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>조치사항</translation>
    </message>
    <message>
        <source>Evidence, or the reason</source>
        <translation>근거 또는 사유</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>연기할 날</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Give an assignment</source>
        <translation>조치사항 맡기기</translation>
    </message>
    <message>
        <source>Under which item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Department or person</source>
        <translation>담당부서 또는 담당자</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>맡김</translation>
    </message>
</context>
<context>
    <name>AttendanceForm</name>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>How</source>
        <translation>참석 방법</translation>
    </message>
    <message>
        <source>Minutes, if not all of it</source>
        <translation>시간(분, 일부만일 때)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Nobody is designated for this meeting yet.</source>
        <translation>지정된 위원이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>사유를 고르십시오</translation>
    </message>
    <message>
        <source>{name} left at {time}.</source>
        <translation>{name} 위원: {time} 이석</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} 위원이 출석하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} takes part by video since {time}.</source>
        <translation>{name} 위원이 {time}부터 원격으로 참석합니다.</translation>
    </message>
    <message>
        <source>{name} arrived at {time}.</source>
        <translation>{name} 위원: {time} 출석</translation>
    </message>
    <message>
        <source>Why they take part by video</source>
        <translation>원격으로 참석하는 사유</translation>
    </message>
    <message>
        <source>{name} takes part in person.</source>
        <translation>{name} 위원은 회의장에 나와 참석합니다.</translation>
    </message>
    <message>
        <source>{name} takes part by video.</source>
        <translation>{name} 위원은 원격으로 참석합니다.</translation>
    </message>
    <message>
        <source>{name} steps aside.</source>
        <translation>{name} 위원의 제척·회피를 기록했습니다.</translation>
    </message>
    <message>
        <source>{name} takes part again.</source>
        <translation>{name} 위원의 제척·회피를 취소했습니다.</translation>
    </message>
    <message>
        <source>{name} presides.</source>
        <translation>{name} 님이 사회를 봅니다.</translation>
    </message>
    <message>
        <source>Leaves  Enter</source>
        <translation>이석  Enter</translation>
    </message>
    <message>
        <source>Not here  Enter</source>
        <translation>없음  Enter</translation>
    </message>
    <message>
        <source>Arrives  Enter</source>
        <translation>출석  Enter</translation>
    </message>
    <message>
        <source>1  Take back…</source>
        <translation>1  취소…</translation>
    </message>
    <message>
        <source>1  Steps aside…</source>
        <translation>1  제척·회피…</translation>
    </message>
    <message>
        <source>Attendance and recusal</source>
        <translation>출석·제척</translation>
    </message>
    <message>
        <source>Attendance  F7</source>
        <translation>출석·제척  F7</translation>
    </message>
    <message>
        <source>Time of coming or going</source>
        <translation>출석·이석 시각</translation>
    </message>
    <message>
        <source>0  All present</source>
        <translation>0  모두 출석</translation>
    </message>
    <message>
        <source>2  Presides</source>
        <translation>2  사회 맡김</translation>
    </message>
    <message>
        <source>3  Challenged…</source>
        <translation>3  기피 신청…</translation>
    </message>
    <message>
        <source>4  By video</source>
        <translation>4  원격</translation>
    </message>
    <message>
        <source>How the member steps aside</source>
        <translation>제척 또는 회피</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In words, for the minutes</source>
        <translation>회의록에 적을 사유</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>제척·회피를 취소하는 사유</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>제척·회피 취소</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>그대로 기록</translation>
    </message>
    <message>
        <source>Why they preside</source>
        <translation>사회를 맡는 사유</translation>
    </message>
</context>
<context>
    <name>AwardLines</name>
    <message>
        <source>Lines of the award list</source>
        <translation>포상 명단</translation>
    </message>
    <message>
        <source>Who is to be given what</source>
        <translation>누구에게 무엇을 주는지</translation>
    </message>
    <message>
        <source>The body gives</source>
        <translation>위원회가 정한 포상</translation>
    </message>
    <message>
        <source>Won in all</source>
        <translation>합계(원)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>줄 바꾸기</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Propose the awards from the closed round.</source>
        <translation>아직 명단이 비어 있습니다. 확정된 심사에서 포상(안)을 만드십시오.</translation>
    </message>
</context>
<context>
    <name>AwardListForm</name>
    <message>
        <source>Round</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Budget (won)</source>
        <translation>예산(원)</translation>
    </message>
    <message>
        <source>Most a person and year (won)</source>
        <translation>1인 연간 상한(원)</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>상한의 근거</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>AwardsPanel</name>
    <message>
        <source>No awards to propose.</source>
        <translation>올릴 포상이 없습니다.</translation>
    </message>
    <message>
        <source>{number} is on the docket.</source>
        <translation>안건에 올렸습니다: {number}.</translation>
    </message>
    <message>
        <source>Proposals settled: {count}</source>
        <translation>제안 {count}건의 채택 여부를 정리했습니다.</translation>
    </message>
    <message>
        <source>Papers issued that wait to be signed: {count}</source>
        <translation>문서 {count}건을 발행했습니다. 서명을 기다립니다.</translation>
    </message>
    <message>
        <source>Step of the awards</source>
        <translation>포상 단계</translation>
    </message>
    <message>
        <source>Who is to be given what</source>
        <translation>누구에게 무엇을 주는지</translation>
    </message>
    <message>
        <source>Why the others are not adopted</source>
        <translation>나머지를 채택하지 않는 사유</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>No backup in this folder yet. Choose a folder, then back up.</source>
        <translation>이 폴더에는 아직 백업이 없습니다. 폴더를 고르고 백업하십시오.</translation>
    </message>
    <message>
        <source>This desk lies on a disk of this computer: {folder}</source>
        <translation>이 책상은 이 컴퓨터의 디스크에 있습니다: {folder}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>고른 폴더 없음</translation>
    </message>
    <message>
        <source>Choose a folder first; a USB stick will do.</source>
        <translation>먼저 폴더를 고르십시오. USB도 됩니다.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>백업을 둘 곳</translation>
    </message>
    <message>
        <source>Backed up and opened again: {file}</source>
        <translation>백업하고 다시 열어 확인했습니다: {file}</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>백업 파일</translation>
    </message>
    <message>
        <source>The desk as it is now is kept beside the restored one, and can be opened again.</source>
        <translation>지금 책상은 복구한 책상 옆에 그대로 두며, 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Restore the desk from {file}?</source>
        <translation>{file}(으)로 책상을 복구할까요?</translation>
    </message>
    <message>
        <source>The desk closes, is set aside, and the backup takes its place.</source>
        <translation>책상을 닫아 따로 두고, 그 자리에 백업을 놓습니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>사라지는 것</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>따로 두기</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>결과 비교</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복구…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>An unencrypted copy</source>
        <translation>암호화하지 않은 사본</translation>
    </message>
    <message>
        <source>Export every record without encryption?</source>
        <translation>모든 기록을 암호화하지 않고 내보낼까요?</translation>
    </message>
    <message>
        <source>Whoever has the file can read everything in it. The journal notes the export.</source>
        <translation>파일을 가진 사람은 누구나 모두 읽을 수 있습니다. 내보낸 사실은 원장에 남습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Exported without encryption: {file}</source>
        <translation>암호화하지 않고 내보냈습니다: {file}</translation>
    </message>
    <message>
        <source>Where backups go; better a disk of its own than this computer</source>
        <translation>백업을 둘 곳(이 컴퓨터보다 다른 디스크가 낫습니다)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>폴더 고르기…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Make a backup whenever the window is closed after changes</source>
        <translation>바뀐 것이 있으면 창을 닫을 때마다 백업</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation>열어 확인</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>For the records office: every record, readable by anyone who has the file.</source>
        <translation>기록관 이관용: 모든 기록이며, 파일을 가진 사람은 누구나 읽습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Count of the paper ballot</source>
        <translation>종이 투표 집계</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>집계자</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>집계한 사람</translation>
    </message>
    <message>
        <source>Key it  Enter</source>
        <translation>입력  Enter</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>BlanksPanel</name>
    <message>
        <source>The rules of this desk speak of nothing that has a form.</source>
        <translation>이 책상의 규정에는 서식이 있는 일이 없습니다.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>Save all forms in</source>
        <translation>서식을 모두 저장할 곳</translation>
    </message>
    <message>
        <source>Forms saved in {folder}: {count}</source>
        <translation>{folder}에 저장한 서식: {count}종</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>빈 서식</translation>
    </message>
    <message>
        <source>Blank forms to fill in by hand</source>
        <translation>손으로 채우는 빈 서식</translation>
    </message>
    <message>
        <source>Laid out under the rules of today, in no register, to be filled in by hand.</source>
        <translation>오늘의 규정에 따라 만들며 대장에 올리지 않습니다. 손으로 채웁니다.</translation>
    </message>
    <message>
        <source>Print the form …</source>
        <translation>서식 인쇄…</translation>
    </message>
    <message>
        <source>Save the form …</source>
        <translation>서식 저장…</translation>
    </message>
    <message>
        <source>Save all forms …</source>
        <translation>서식 모두 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Make the book …  Ctrl+Enter</source>
        <translation>안건철 만들기…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>As the reader will see it</source>
        <translation>위원에게 보이는 그대로</translation>
    </message>
    <message>
        <source>One for every member …</source>
        <translation>위원마다 한 권씩…</translation>
    </message>
    <message>
        <source>The chair&apos;s script …</source>
        <translation>의사진행 시나리오…</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>안건철 만들기</translation>
    </message>
    <message>
        <source>A folder for the books</source>
        <translation>안건철을 둘 폴더</translation>
    </message>
    <message>
        <source>The book is for</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>뒤로  Esc</translation>
    </message>
</context>
<context>
    <name>CandidateFacts</name>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Grade and post</source>
        <translation>직급·직위</translation>
    </message>
    <message>
        <source>As printed, e.g. 행정6급</source>
        <translation>인쇄되는 대로, 예: 행정6급</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용구분</translation>
    </message>
    <message>
        <source>Home office, if dispatched</source>
        <translation>원 소속기관(파견공무원)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>공적</translation>
    </message>
    <message>
        <source>Leads this key task</source>
        <translation>주담당 중점과제</translation>
    </message>
    <message>
        <source>Members with an interest</source>
        <translation>이해관계 있는 위원</translation>
    </message>
    <message>
        <source>Marks, one for each share</source>
        <translation>점수(반영 비율의 차례대로)</translation>
    </message>
    <message>
        <source>e.g. 85, 90.5, 70</source>
        <translation>예: 85, 90.5, 70</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>선발(안)</translation>
    </message>
    <message>
        <source>To be selected</source>
        <translation>선발함</translation>
    </message>
    <message>
        <source>Measures given</source>
        <translation>우대 조치</translation>
    </message>
    <message>
        <source>Beyond the quota, on the ground of</source>
        <translation>정원 외 특별승진의 근거</translation>
    </message>
    <message>
        <source>A decoration or commendation</source>
        <translation>훈장·표창의 이름과 날짜</translation>
    </message>
    <message>
        <source>Reward money (won)</source>
        <translation>포상금(원)</translation>
    </message>
</context>
<context>
    <name>CandidateLines</name>
    <message>
        <source>Nobody stands for selection yet. Add each with what was done.</source>
        <translation>아직 후보자가 없습니다. 공적과 함께 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매깁니다</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>판단 이유</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Awards from outside</source>
        <translation>외부 수상</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Released: no name is left in it</source>
        <translation>공개 확정: 남은 이름이 없음</translation>
    </message>
</context>
<context>
    <name>ChallengesPanel</name>
    <message>
        <source>Challenge to {name}  3</source>
        <translation>{name} 기피 신청  3</translation>
    </message>
    <message>
        <source>Vote on a challenge  F11</source>
        <translation>기피 표결  F11</translation>
    </message>
    <message>
        <source>The challenge is recorded; the others decide.</source>
        <translation>기피 신청을 기록했습니다. 다른 위원이 의결합니다.</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>All in favour; now enter the exceptions.</source>
        <translation>모두 찬성으로 기록했습니다. 다른 표를 고치십시오.</translation>
    </message>
    <message>
        <source>The challenge is withdrawn.</source>
        <translation>기피 신청의 취하를 기록했습니다.</translation>
    </message>
    <message>
        <source>The decision is void; the challenge is voted on again.</source>
        <translation>기피 의결을 무효로 했습니다. 다시 표결하십시오.</translation>
    </message>
    <message>
        <source>Why is the decision void?</source>
        <translation>의결을 무효로 하는 사유</translation>
    </message>
    <message>
        <source>Why was it withdrawn?</source>
        <translation>취하 사유</translation>
    </message>
    <message>
        <source>Challenge to a member</source>
        <translation>기피 신청</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>신청일</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In the party&apos;s words</source>
        <translation>신청 내용</translation>
    </message>
    <message>
        <source>Record the challenge  Ctrl+Enter</source>
        <translation>기피 신청 기록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Void the decision…</source>
        <translation>의결 무효…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>1  In favour</source>
        <translation>1  찬성</translation>
    </message>
    <message>
        <source>2  Against</source>
        <translation>2  반대</translation>
    </message>
    <message>
        <source>3  Abstained</source>
        <translation>3  기권</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>표결자</translation>
    </message>
    <message>
        <source>Time of the decision</source>
        <translation>의결 시각</translation>
    </message>
    <message>
        <source>Decide  Ctrl+Enter</source>
        <translation>의결  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>취하…</translation>
    </message>
    <message>
        <source>The item first  Esc</source>
        <translation>안건 먼저  Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Record  Ctrl+Enter</source>
        <translation>기록  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>CitizenForm</name>
    <message>
        <source>1  The application</source>
        <translation>1  신청</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 김○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 김○○</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>거부·불채택된 것</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>거부·불채택일</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>Law missing or unclear</source>
        <translation>법령 미비·불명확</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>신청 취지</translation>
    </message>
    <message>
        <source>Law concerned</source>
        <translation>관련 법령</translation>
    </message>
    <message>
        <source>2  Views</source>
        <translation>2  검토한 의견</translation>
    </message>
    <message>
        <source>Opinion of the ACRC of</source>
        <translation>권익위 의견일</translation>
    </message>
    <message>
        <source>Opinion of the ACRC</source>
        <translation>권익위 의견</translation>
    </message>
    <message>
        <source>View of the department</source>
        <translation>소관 부서의 의견</translation>
    </message>
    <message>
        <source>3  The answer</source>
        <translation>3  처리 의견</translation>
    </message>
    <message>
        <source>Answer to be given</source>
        <translation>처리 의견(안)</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Nothing was claimed for this matter.</source>
        <translation>이 건으로 청구한 것이 없습니다.</translation>
    </message>
    <message>
        <source>The claim was recorded.</source>
        <translation>청구를 적었습니다.</translation>
    </message>
    <message>
        <source>The insurer&apos;s answer was entered.</source>
        <translation>보험사의 회신을 적었습니다.</translation>
    </message>
    <message>
        <source>Insurance claims</source>
        <translation>보험 청구</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>회신일</translation>
    </message>
    <message>
        <source>Paid in won</source>
        <translation>지급액(원)</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>거절 사유</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>회신 적기</translation>
    </message>
    <message>
        <source>A new claim</source>
        <translation>새 청구</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>보험</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>청구일</translation>
    </message>
    <message>
        <source>Claimed in won</source>
        <translation>청구액(원)</translation>
    </message>
    <message>
        <source>Record the claim</source>
        <translation>청구 적기</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Back  Esc</source>
        <translation>본문으로  Esc</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>앞의 판</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>뒤의 판</translation>
    </message>
    <message>
        <source>Previous  Ctrl+PgUp</source>
        <translation>이전  Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Next  Ctrl+PgDn</source>
        <translation>다음  Ctrl+PgDn</translation>
    </message>
    <message>
        <source>The two versions, compared</source>
        <translation>두 판의 비교</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>e.g. e-People, 120, visit</source>
        <translation>예: 국민신문고, 120, 방문</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Theme it is grouped under</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>답변일</translation>
    </message>
    <message>
        <source>Guarded: in no list that leaves the desk</source>
        <translation>보호: 밖으로 내보내는 목록에 나오지 않음</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>민원인</translation>
    </message>
    <message>
        <source>As printed, e.g. 김○○</source>
        <translation>인쇄할 대로, 예: 김○○</translation>
    </message>
</context>
<context>
    <name>ConfirmationForm</name>
    <message>
        <source>Minutes of</source>
        <translation>확인할 회의록</translation>
    </message>
    <message>
        <source>Sent round on</source>
        <translation>회람일</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Choose the ground</source>
        <translation>사유를 고르십시오</translation>
    </message>
    <message>
        <source>✓ Nothing binds you to this proposal.</source>
        <translation>✓ 이 제안과 관계가 없다고 답했습니다.</translation>
    </message>
    <message>
        <source>Have you anything to do with this proposal?</source>
        <translation>이 제안과 관계가 있습니까?</translation>
    </message>
    <message>
        <source>A party, relative, adviser or agent does not mark; such marks do not count.</source>
        <translation>당사자, 친족, 자문·용역을 한 사람, 대리인은 채점하지 않으며 집계에서도 빠집니다.</translation>
    </message>
    <message>
        <source>1  No, nothing</source>
        <translation>1  관계없음</translation>
    </message>
    <message>
        <source>2  Yes, I step aside …</source>
        <translation>2  관계있어 회피…</translation>
    </message>
    <message>
        <source>On which ground do you step aside?</source>
        <translation>어떤 사유로 회피합니까?</translation>
    </message>
    <message>
        <source>What binds you to it (optional)</source>
        <translation>구체적인 관계(선택)</translation>
    </message>
    <message>
        <source>Marks were given already: why only now?</source>
        <translation>이미 채점한 뒤 회피하는 까닭</translation>
    </message>
    <message>
        <source>Step aside  Ctrl+Enter</source>
        <translation>회피  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Step aside after all …</source>
        <translation>관계있어 회피…</translation>
    </message>
    <message>
        <source>You do not mark this proposal.</source>
        <translation>이 제안은 채점하지 않습니다.</translation>
    </message>
    <message>
        <source>Why was that a mistake?</source>
        <translation>회피가 잘못이었던 까닭</translation>
    </message>
    <message>
        <source>Mark it after all …</source>
        <translation>다시 채점하기</translation>
    </message>
</context>
<context>
    <name>ConsultationForm</name>
    <message>
        <source>1  The consultation</source>
        <translation>1  사전컨설팅</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>사전컨설팅</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>번호와 날짜</translation>
    </message>
    <message>
        <source>Department that applied</source>
        <translation>신청 부서</translation>
    </message>
    <message>
        <source>What it applied for</source>
        <translation>신청한 내용</translation>
    </message>
    <message>
        <source>Law concerned</source>
        <translation>관련 법령</translation>
    </message>
    <message>
        <source>Question to the committee</source>
        <translation>자문 요청 사항</translation>
    </message>
    <message>
        <source>2  Views</source>
        <translation>2  검토의견</translation>
    </message>
    <message>
        <source>View of the department</source>
        <translation>신청 부서의 의견</translation>
    </message>
    <message>
        <source>View of the head of audit</source>
        <translation>감사기구의 검토의견</translation>
    </message>
    <message>
        <source>Wide effect or many parties</source>
        <translation>파급효과·이해관계</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>3  The advice</source>
        <translation>3  자문 의견</translation>
    </message>
    <message>
        <source>Advice to be given</source>
        <translation>자문 의견(안)</translation>
    </message>
</context>
<context>
    <name>CoreTaskForm</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>추진과제</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소관부서</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>성과지표</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>추진일정</translation>
    </message>
    <message>
        <source>Budget, won</source>
        <translation>예산(원)</translation>
    </message>
</context>
<context>
    <name>CorrectionsPanel</name>
    <message>
        <source>No member has asked for a correction.</source>
        <translation>수정 의견이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a passage; what comes from the records is corrected in the records.</source>
        <translation>문장을 고르십시오. 기록에서 온 내용은 기록에서 고칩니다.</translation>
    </message>
    <message>
        <source>The correction was recorded.</source>
        <translation>수정 의견을 기록했습니다.</translation>
    </message>
    <message>
        <source>The passage now reads as the member proposed.</source>
        <translation>제안대로 문장을 고쳤습니다.</translation>
    </message>
    <message>
        <source>The correction was refused, with its reason.</source>
        <translation>사유를 적어 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>Corrections that members asked for</source>
        <translation>위원의 수정 의견</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>반영하지 않는 사유</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>반영 안 함</translation>
    </message>
    <message>
        <source>Correction to the passage in hand</source>
        <translation>이 문장에 대한 수정 의견</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>The passage as the member wants it</source>
        <translation>위원이 제안한 문장</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>first {mark}</source>
        <translation>1차 {mark}</translation>
    </message>
    <message>
        <source>Not part of the total</source>
        <translation>합계에 넣지 않는 항목(참고)</translation>
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
    <name>DepartmentAwardsForm</name>
    <message>
        <source>Period</source>
        <translation>평가 기간</translation>
    </message>
    <message>
        <source>As printed, e.g. 2026년</source>
        <translation>인쇄되는 대로, 예: 2026년</translation>
    </message>
    <message>
        <source>How points are counted</source>
        <translation>점수를 매긴 방법</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Budget (won)</source>
        <translation>예산(원)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>DepartmentFacts</name>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Points for taking part</source>
        <translation>참여 점수</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>공적</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>포상(안)</translation>
    </message>
    <message>
        <source>To be awarded</source>
        <translation>포상함</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>시상품</translation>
    </message>
    <message>
        <source>e.g. 상패</source>
        <translation>예: 상패</translation>
    </message>
    <message>
        <source>Reward money (won)</source>
        <translation>포상금(원)</translation>
    </message>
</context>
<context>
    <name>DepartmentLines</name>
    <message>
        <source>No department yet. Add each with its points.</source>
        <translation>아직 부서가 없습니다. 점수와 함께 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>DesignationPanel</name>
    <message>
        <source>Members designated: {count}.</source>
        <translation>{count}명을 지정했습니다.</translation>
    </message>
    <message>
        <source>Members with a seat on the day</source>
        <translation>회의 날 임기 중인 위원</translation>
    </message>
    <message>
        <source>After the notice, a reason is needed</source>
        <translation>통지 뒤에는 사유가 있어야 합니다</translation>
    </message>
    <message>
        <source>Why the designation changes</source>
        <translation>지정을 바꾸는 사유</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>반영</translation>
    </message>
</context>
<context>
    <name>DiscussionPanel</name>
    <message>
        <source>Discussion so far</source>
        <translation>지금까지의 토의</translation>
    </message>
    <message>
        <source>A word in the discussion</source>
        <translation>토의 의견</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>말하는 사람</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>이름 없이</translation>
    </message>
    <message>
        <source>The journal still knows who typed it; the discussion does not say whose word it is.</source>
        <translation>누가 입력했는지는 원장에 남지만, 토의에는 누구의 말인지 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Nothing has been said of it yet.</source>
        <translation>아직 의견이 없습니다.</translation>
    </message>
    <message>
        <source>A word was added to the discussion of {number}.</source>
        <translation>{number}: 토의에 의견을 더했습니다.</translation>
    </message>
</context>
<context>
    <name>DocketView</name>
    <message>
        <source>No matter here. Press Ctrl+N to receive one.</source>
        <translation>안건이 없습니다. Ctrl+N을 눌러 접수하십시오.</translation>
    </message>
    <message>
        <source>Receive a new matter</source>
        <translation>새 안건 접수</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the matter</source>
        <translation>목록에서 안건으로</translation>
    </message>
    <message>
        <source>Receive the new matter; do the step in hand, or begin the next</source>
        <translation>새 안건 접수, 하고 있는 처리 마치기 또는 다음 처리 시작</translation>
    </message>
    <message>
        <source>Refer to another matter, in a text</source>
        <translation>글에서 다른 안건 가리키기</translation>
    </message>
    <message>
        <source>In the files: add files that were copied in a folder</source>
        <translation>파일에서: 폴더에서 복사한 파일 추가</translation>
    </message>
    <message>
        <source>In a table of the form: a new line, the chosen one taken out</source>
        <translation>양식의 표에서 새 줄, 고른 줄 빼기</translation>
    </message>
    <message>
        <source>In a table of the form: the chosen line up or down</source>
        <translation>양식의 표에서 고른 줄 위로·아래로</translation>
    </message>
    <message>
        <source>What is left to settle stands above the contents: {count}</source>
        <translation>남은 확인 사항 {count}건은 &apos;내용&apos; 위에 있습니다.</translation>
    </message>
    <message>
        <source>{number} was changed.</source>
        <translation>{number} 안건을 고쳤습니다.</translation>
    </message>
    <message>
        <source>{number} was received.</source>
        <translation>{number} 안건을 접수했습니다.</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>안건 접수부</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the docket</source>
        <translation>접수부에서 찾기</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>New matter  Ctrl+N</source>
        <translation>새 안건  Ctrl+N</translation>
    </message>
    <message>
        <source>Choose a matter on the left.</source>
        <translation>왼쪽에서 안건을 고르십시오.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>제출자</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개구분</translation>
    </message>
    <message>
        <source>Closed under</source>
        <translation>비공개 호</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보존기간</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>붙임</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Like cases</source>
        <translation>선례</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>새 안건</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Receive  Ctrl+Enter</source>
        <translation>접수  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>Nobody is on the panel yet.</source>
        <translation>아직 심사위원이 없습니다.</translation>
    </message>
    <message>
        <source>No packet of a member lies there.</source>
        <translation>위원이 보낸 꾸러미가 없습니다.</translation>
    </message>
    <message>
        <source>Folder for the packets</source>
        <translation>꾸러미를 둘 폴더</translation>
    </message>
    <message>
        <source>{file} is written. Code to compare by voice: {code}</source>
        <translation>{file} 파일을 만들었습니다. 말로 대조할 코드: {code}</translation>
    </message>
    <message>
        <source>Folder for the form</source>
        <translation>서식을 둘 폴더</translation>
    </message>
    <message>
        <source>Sheets of members</source>
        <translation>위원의 채점표</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Only what is new is taken in, each file by itself.</source>
        <translation>아직 아무것도 반영하지 않았습니다. 새것만 파일마다 따로 받습니다.</translation>
    </message>
    <message>
        <source>A sheet is taken in, code {code}.</source>
        <translation>채점표를 받았습니다. 코드 {code}.</translation>
    </message>
    <message>
        <source>Whom the round was sent to</source>
        <translation>회차를 받은 위원</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>내 서명키 비밀번호</translation>
    </message>
    <message>
        <source>Send to all…</source>
        <translation>모두에게 보내기…</translation>
    </message>
    <message>
        <source>Send to this member…</source>
        <translation>이 위원에게 보내기…</translation>
    </message>
    <message>
        <source>Form as a spreadsheet…</source>
        <translation>엑셀 서식…</translation>
    </message>
    <message>
        <source>Take sheets in…</source>
        <translation>채점표 받기…</translation>
    </message>
    <message>
        <source>Files that lie here</source>
        <translation>받은 파일</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>위원 목록으로</translation>
    </message>
</context>
<context>
    <name>ExemptionForm</name>
    <message>
        <source>1  Facts</source>
        <translation>①  사실</translation>
    </message>
    <message>
        <source>Which audit</source>
        <translation>감사 구분</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>요청한 사람</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 7급 김○○</source>
        <translation>인쇄되는 대로, 예: 7급 김○○</translation>
    </message>
    <message>
        <source>Name of the audit</source>
        <translation>감사명</translation>
    </message>
    <message>
        <source>Audit body</source>
        <translation>감사기관</translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation>감사기간</translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Expected measure</source>
        <translation>예상되는 처분</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>2  Criteria</source>
        <translation>②  요건</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>공익성</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>Finding on: Public interest</source>
        <translation>공익성에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거 자료</translation>
    </message>
    <message>
        <source>Attachment and page</source>
        <translation>붙임과 쪽</translation>
    </message>
    <message>
        <source>Evidence on: Public interest</source>
        <translation>공익성의 근거 자료</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reason for the finding on: Public interest</source>
        <translation>공익성 판단의 이유</translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>Finding on: Active handling</source>
        <translation>적극성에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence on: Active handling</source>
        <translation>적극성의 근거 자료</translation>
    </message>
    <message>
        <source>Reason for the finding on: Active handling</source>
        <translation>적극성 판단의 이유</translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation>고의·중과실 없음</translation>
    </message>
    <message>
        <source>Finding on: No intent or gross negligence</source>
        <translation>고의·중과실 없음에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence on: No intent or gross negligence</source>
        <translation>고의·중과실 없음의 근거 자료</translation>
    </message>
    <message>
        <source>Reason for the finding on: No intent or gross negligence</source>
        <translation>고의·중과실 없음 판단의 이유</translation>
    </message>
    <message>
        <source>3  Presumptions</source>
        <translation>③  추정</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>사적 이해관계</translation>
    </message>
    <message>
        <source>Procedural defect</source>
        <translation>중대한 절차 하자</translation>
    </message>
    <message>
        <source>Followed the prior consultation</source>
        <translation>사전컨설팅 의견대로 처리함</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>번호와 날짜</translation>
    </message>
    <message>
        <source>Its number and date: the prior consultation</source>
        <translation>사전컨설팅의 번호와 날짜</translation>
    </message>
    <message>
        <source>Its number and date: the opinion of the committee</source>
        <translation>위원회 의견의 번호와 날짜</translation>
    </message>
    <message>
        <source>Followed the committee&apos;s opinion</source>
        <translation>위원회 의견대로 처리함</translation>
    </message>
    <message>
        <source>Audit head&apos;s opinion reflected</source>
        <translation>감사기구의 장의 의견을 반영함</translation>
    </message>
    <message>
        <source>Enough information given</source>
        <translation>충분한 정보 제공</translation>
    </message>
    <message>
        <source>Grounds that exclude exemption</source>
        <translation>면책 제외 사유</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>차이에 대한 설명</translation>
    </message>
    <message>
        <source>Where the findings and the outcome differ</source>
        <translation>판단과 결과가 다를 때</translation>
    </message>
</context>
<context>
    <name>ExemptionsView</name>
    <message>
        <source>No exemption matter yet. Receive one on the docket.</source>
        <translation>면책 안건이 없습니다. 안건 접수부에서 접수하십시오.</translation>
    </message>
    <message>
        <source>No view has been entered. Members who differ are named in the reasons.</source>
        <translation>등록된 의견이 없습니다. 의견이 다른 위원은 이유에 적힙니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the matter</source>
        <translation>목록에서 안건으로</translation>
    </message>
    <message>
        <source>Previous and next step</source>
        <translation>이전, 다음 단계</translation>
    </message>
    <message>
        <source>Enter the member&apos;s view</source>
        <translation>위원 의견 등록</translation>
    </message>
    <message>
        <source>Nothing is left to settle before the vote.</source>
        <translation>표결 전에 더 정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Papers issued: {count}</source>
        <translation>발급한 문서 {count}건</translation>
    </message>
    <message>
        <source>{number} was changed.</source>
        <translation>{number} 안건을 고쳤습니다.</translation>
    </message>
    <message>
        <source>Exemption recommendations</source>
        <translation>면책 건의 심의</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search exemption matters</source>
        <translation>면책 안건 찾기</translation>
    </message>
    <message>
        <source>Exemption matters</source>
        <translation>면책 안건 목록</translation>
    </message>
    <message>
        <source>Receive an exemption matter on the docket first.</source>
        <translation>먼저 안건 접수부에서 면책 안건을 접수하십시오.</translation>
    </message>
    <message>
        <source>1 Facts</source>
        <translation>① 사실</translation>
    </message>
    <message>
        <source>Which audit</source>
        <translation>감사 구분</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>요청한 사람</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 7급 김○○</source>
        <translation>인쇄되는 대로, 예: 7급 김○○</translation>
    </message>
    <message>
        <source>Name of the audit</source>
        <translation>감사명</translation>
    </message>
    <message>
        <source>Audit body</source>
        <translation>감사기관</translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation>감사기간</translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Expected measure</source>
        <translation>예상되는 처분</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>제외 사유</translation>
    </message>
    <message>
        <source>2 Criteria</source>
        <translation>② 요건</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>공익성</translation>
    </message>
    <message>
        <source>Finding on: Public interest</source>
        <translation>공익성에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence: attachment and page</source>
        <translation>근거: 붙임과 쪽</translation>
    </message>
    <message>
        <source>Evidence on: Public interest</source>
        <translation>공익성의 근거 자료</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reason for the finding on: Public interest</source>
        <translation>공익성 판단의 이유</translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>Finding on: Active handling</source>
        <translation>적극성에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence on: Active handling</source>
        <translation>적극성의 근거 자료</translation>
    </message>
    <message>
        <source>Reason for the finding on: Active handling</source>
        <translation>적극성 판단의 이유</translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation>고의·중과실 없음</translation>
    </message>
    <message>
        <source>Finding on: No intent or gross negligence</source>
        <translation>고의·중과실 없음에 대한 판단</translation>
    </message>
    <message>
        <source>Evidence on: No intent or gross negligence</source>
        <translation>고의·중과실 없음의 근거 자료</translation>
    </message>
    <message>
        <source>Reason for the finding on: No intent or gross negligence</source>
        <translation>고의·중과실 없음 판단의 이유</translation>
    </message>
    <message>
        <source>Members&apos; views</source>
        <translation>위원 의견</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>요건</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Enter the view</source>
        <translation>의견 등록</translation>
    </message>
    <message>
        <source>Take the chosen view out</source>
        <translation>고른 의견 빼기</translation>
    </message>
    <message>
        <source>3 Presumptions</source>
        <translation>③ 추정</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>사적 이해관계 있음</translation>
    </message>
    <message>
        <source>Procedural defect</source>
        <translation>절차상 중대한 하자 있음</translation>
    </message>
    <message>
        <source>Enough information given</source>
        <translation>필요한 정보를 충분히 제공함</translation>
    </message>
    <message>
        <source>Followed the prior consultation</source>
        <translation>사전컨설팅 의견대로 처리함</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>번호와 날짜</translation>
    </message>
    <message>
        <source>Number and date of the prior consultation</source>
        <translation>사전컨설팅의 번호와 날짜</translation>
    </message>
    <message>
        <source>Followed the committee&apos;s opinion</source>
        <translation>위원회 의견대로 처리함</translation>
    </message>
    <message>
        <source>Number and date of the committee&apos;s opinion</source>
        <translation>위원회 의견의 번호와 날짜</translation>
    </message>
    <message>
        <source>Audit head&apos;s opinion reflected</source>
        <translation>감사기구의 장의 의견을 반영함</translation>
    </message>
    <message>
        <source>4 Vote</source>
        <translation>④ 표결</translation>
    </message>
    <message>
        <source>Explain why the findings and the outcome, or a presumption, differ; it is printed with the reasons.</source>
        <translation>판단과 결과 또는 추정이 다른 까닭을 적으십시오. 이유와 함께 인쇄됩니다.</translation>
    </message>
    <message>
        <source>The matter on the docket …</source>
        <translation>접수부의 이 안건…</translation>
    </message>
    <message>
        <source>5 Papers</source>
        <translation>⑤ 결과서</translation>
    </message>
    <message>
        <source>Reasons as they stand</source>
        <translation>지금까지의 이유</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>문서…</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>No files yet. Add what was handed in, drop it here, or paste it with Ctrl+V.</source>
        <translation>아직 파일이 없습니다. 제출받은 파일을 추가하거나 여기에 끌어 놓거나 Ctrl+V로 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>파일 {count}개를 붙였습니다.</translation>
    </message>
    <message>
        <source>Choose a file to save a copy of it or to drop it.</source>
        <translation>파일을 고르면 사본을 저장하거나 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 붙이기</translation>
    </message>
    <message>
        <source>Add its PDF</source>
        <translation>PDF 붙이기</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} 파일을 뺐습니다.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>붙임</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>파일 붙이기…</translation>
    </message>
    <message>
        <source>Add its PDF …</source>
        <translation>PDF 붙이기…</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Why it is dropped</source>
        <translation>빼는 사유</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>FirstPanel</name>
    <message>
        <source>What each row would do is shown here before anything is entered.</source>
        <translation>입력하기 전에 줄마다 어떻게 되는지 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>아직 붙여 넣은 것이 없습니다.</translation>
    </message>
    <message>
        <source>{count} people were entered or changed.</source>
        <translation>위원 명단에 {count}명을 입력했습니다.</translation>
    </message>
    <message>
        <source>A practice desk is made beside a desk with keys of its own; this one has none.</source>
        <translation>연습용 책상은 암호로 잠긴 책상 옆에 만듭니다. 이 책상은 평문 사본이거나 빌린 책상이라 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>This is the practice desk. Nothing in it is real.</source>
        <translation>연습용 책상입니다. 실제 자료가 아닙니다.</translation>
    </message>
    <message>
        <source>Throw it away and go back</source>
        <translation>버리고 돌아가기</translation>
    </message>
    <message>
        <source>An invented committee before its meeting, in a desk of its own beside this one.</source>
        <translation>회의를 앞둔 가상의 위원회를 이 책상 옆에 따로 만듭니다.</translation>
    </message>
    <message>
        <source>Practise on it</source>
        <translation>연습하기</translation>
    </message>
    <message>
        <source>For a desk that is new. Each step can be left out, and taken later here.</source>
        <translation>새 책상을 위한 단계입니다. 건너뛰고 나중에 여기서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>1  The members</source>
        <translation>1  위원</translation>
    </message>
    <message>
        <source>Copy the rows from your spreadsheet, the line of headings with them, and paste them here; or enter them by hand.</source>
        <translation>스프레드시트에서 제목 줄을 포함해 복사하여 여기에 붙여 넣거나, 한 사람씩 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>Rows of members</source>
        <translation>위원 목록의 줄</translation>
    </message>
    <message>
        <source>What each row would do</source>
        <translation>줄마다 어떻게 되는지</translation>
    </message>
    <message>
        <source>Enter them  Ctrl+Enter</source>
        <translation>입력  Ctrl+Enter</translation>
    </message>
    <message>
        <source>One by one …</source>
        <translation>한 사람씩 …</translation>
    </message>
    <message>
        <source>2  A practice meeting</source>
        <translation>2  연습 회의</translation>
    </message>
    <message>
        <source>Make a practice desk</source>
        <translation>연습용 책상 만들기</translation>
    </message>
</context>
<context>
    <name>FoundingView</name>
    <message>
        <source>Making the desk …</source>
        <translation>책상을 만드는 중입니다…</translation>
    </message>
    <message>
        <source>{given} characters: it will do.</source>
        <translation>{given}자: 쓸 수 있습니다.</translation>
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
        <source>for example Committee for Proactive Administration</source>
        <translation>예: 한빛구 적극행정위원회</translation>
    </message>
    <message>
        <source>Office it belongs to</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>for example Hanbit District</source>
        <translation>예: 한빛구</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Take your own ordinance if it is listed. If not, start from this one: single values are set later in Settings.</source>
        <translation>우리 조례가 목록에 있으면 그것을, 없으면 이 기본 규정을 고르십시오. 값은 나중에 설정에서 정할 수 있습니다.</translation>
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
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>비밀번호 다시</translation>
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
        <translation>이 키가 있으면 비밀번호 없이 책상을 열 수 있습니다. 인쇄하여 봉투에 넣고 금고에 보관하십시오. 이 화면은 다시 나오지 않습니다.</translation>
    </message>
    <message>
        <source>I have printed it or written it down, and checked it</source>
        <translation>인쇄하거나 옮겨 적고 맞는지 확인했습니다</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>책상 열기</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>To whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>As the rules call it</source>
        <translation>규정의 명칭</translation>
    </message>
    <message>
        <source>Award in won</source>
        <translation>포상금(원)</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>의결일</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>1  What became of it</source>
        <translation>1  이행</translation>
    </message>
    <message>
        <source>To be carried out by</source>
        <translation>이행 부서</translation>
    </message>
    <message>
        <source>e.g. 총무과 인사팀</source>
        <translation>예: 총무과 인사팀</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>이행 기한</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>이행일</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>e.g. 인사발령 2027-3호(2027. 1. 4.)</source>
        <translation>예: 인사발령 2027-3호(2027. 1. 4.)</translation>
    </message>
    <message>
        <source>File of the matter that shows it</source>
        <translation>증빙 파일(안건의 첨부)</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>Given up because</source>
        <translation>이행하지 않는 사유</translation>
    </message>
    <message>
        <source>2  What was promised</source>
        <translation>2  의결한 내용</translation>
    </message>
    <message>
        <source>Why voided</source>
        <translation>무효 사유</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Find in the guide</source>
        <translation>안내에서 찾기</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>앞에 읽던 곳</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>다시 다음으로</translation>
    </message>
    <message>
        <source>Before  Alt+←</source>
        <translation>이전  Alt+←</translation>
    </message>
    <message>
        <source>Forward  Alt+→</source>
        <translation>다음  Alt+→</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>닫기  Esc</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Find in the guide  Ctrl+F</source>
        <translation>안내에서 찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>안내 차례</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>안내 본문</translation>
    </message>
</context>
<context>
    <name>HandlingPanel</name>
    <message>
        <source>Papers issued that wait to be signed: {count}</source>
        <translation>문서 {count}건을 발급했습니다. 서명을 기다립니다.</translation>
    </message>
    <message>
        <source>The step of {number} was recorded.</source>
        <translation>{number} 제안의 절차를 적었습니다.</translation>
    </message>
    <message>
        <source>Issue its papers</source>
        <translation>문서 발급</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>실시 예정 시기</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>On the panel</source>
        <translation>심사위원 수</translation>
    </message>
    <message>
        <source>Citizens on it</source>
        <translation>국민 위원 수</translation>
    </message>
    <message>
        <source>Saved, in won</source>
        <translation>절감·증대액(원)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Why it is not in its time, if it is not</source>
        <translation>제때가 아니면 그 이유</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Nothing has been done to it yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>화면으로 돌아가기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>원장 기록</translation>
    </message>
    <message>
        <source>Timeline: {name}</source>
        <translation>경과: {name}</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>이력: {name}</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>전체 원장</translation>
    </message>
    <message>
        <source>Taken back: {deed}.</source>
        <translation>되돌렸습니다: {deed}.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>점검하는 중…</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>돌아가기  Esc</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>원장 찾기</translation>
    </message>
    <message>
        <source>Who, what, why</source>
        <translation>처리자, 한 일, 사유</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>원장 점검</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>원장 기록</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>기록 자세히</translation>
    </message>
    <message>
        <source>Take this deed back</source>
        <translation>이 일 되돌리기</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>기다리는 일이 없습니다.</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>발급한 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Go where it is done</source>
        <translation>그 일을 하는 자리로</translation>
    </message>
    <message>
        <source>Lay out what falls due as a paper</source>
        <translation>처리 기한을 문서로 저장</translation>
    </message>
    <message>
        <source>Deadlines.pdf</source>
        <translation>처리 기한.pdf</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>The first three steps</source>
        <translation>처음 할 세 가지</translation>
    </message>
    <message>
        <source>Members one by one or from a spreadsheet, a matter, a meeting: then the desk is ready for its work.</source>
        <translation>위원(한 사람씩 또는 스프레드시트에서), 안건, 회의를 차례로 등록하면 준비가 끝납니다.</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2.</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3.</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>Members from a spreadsheet …</source>
        <translation>스프레드시트의 위원 명단 …</translation>
    </message>
    <message>
        <source>Practise first …</source>
        <translation>먼저 연습하기 …</translation>
    </message>
    <message>
        <source>Go on preparing it</source>
        <translation>회의 준비</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one with New meeting, or bring in your lists with Import.</source>
        <translation>예정된 회의가 없습니다. [새 회의]로 잡거나, 쓰던 목록을 [가져오기]로 들이십시오.</translation>
    </message>
    <message>
        <source>Latest papers</source>
        <translation>최근 문서</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>나를 기다리는 것</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <translation>그 자리로  Enter</translation>
    </message>
    <message>
        <source>Deadlines as PDF …</source>
        <translation>처리 기한 PDF로…</translation>
    </message>
</context>
<context>
    <name>ImportingDialog</name>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Headings nobody has explained yet</source>
        <translation>뜻을 모르는 머리글</translation>
    </message>
    <message>
        <source>Say once what each means; it is remembered for the next list of this kind.</source>
        <translation>무엇을 뜻하는지 한 번만 알려 주십시오. 다음 목록부터는 기억합니다.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>이대로 읽기</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>보이는 줄</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>목록의 줄</translation>
    </message>
    <message>
        <source>What is said of the row</source>
        <translation>이 줄에 대한 설명</translation>
    </message>
    <message>
        <source>Leave out the rows in error</source>
        <translation>오류 줄은 빼고 가져오기</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>닫기  Esc</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>아직 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Spreadsheets ({pattern})</source>
        <translation>표 파일 ({pattern})</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>어느 파일입니까?</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>작업 중…</translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>No meeting has been convened yet, so there is nothing to issue.</source>
        <translation>소집한 회의가 없어 발급할 문서가 없습니다.</translation>
    </message>
    <message>
        <source>It gets a number, and its contents can never be changed. Signing comes after.</source>
        <translation>번호가 붙고, 내용은 다시 바꿀 수 없습니다. 서명은 그 뒤에 합니다.</translation>
    </message>
    <message>
        <source>It takes the place of {number}.</source>
        <translation>{number} 문서를 대체합니다.</translation>
    </message>
    <message>
        <source>Issue “{title}”, version {version}?</source>
        <translation>“{title}” 제{version}판을 발급합니까?</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>{number} was issued.</source>
        <translation>{number} 문서를 발급했습니다.</translation>
    </message>
    <message>
        <source>Each gets a number, and its contents can never be changed. Signing comes after.</source>
        <translation>저마다 번호가 붙고 내용은 다시 고칠 수 없습니다. 서명은 그다음에 합니다.</translation>
    </message>
    <message>
        <source>Issue {count} papers?</source>
        <translation>문서 {count}건을 발급할까요?</translation>
    </message>
    <message>
        <source>Issue all</source>
        <translation>모두 발급</translation>
    </message>
    <message>
        <source>Issued: {count} of {wanted}, {first} to {last}.</source>
        <translation>{wanted}건 중 {count}건을 발급했습니다: {first}–{last}.</translation>
    </message>
    <message>
        <source>Meeting whose papers are issued</source>
        <translation>문서를 발급할 회의</translation>
    </message>
    <message>
        <source>Papers that this meeting gives</source>
        <translation>이 회의에서 나오는 문서</translation>
    </message>
    <message>
        <source>Issue …  Ctrl+Enter</source>
        <translation>발급…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Look at the draft</source>
        <translation>초안 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Issue all …  Ctrl+Shift+Enter</source>
        <translation>모두 발급…  Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Save everything about this meeting …</source>
        <translation>회의 자료 모두 저장…</translation>
    </message>
</context>
<context>
    <name>JointPanel</name>
    <message>
        <source>No other body sits with this one.</source>
        <translation>합동회의를 하는 다른 위원회가 없습니다.</translation>
    </message>
    <message>
        <source>{body} sits with this body.</source>
        <translation>합동회의에 기록했습니다: {body}.</translation>
    </message>
    <message>
        <source>{body} does not sit with this body.</source>
        <translation>합동회의에서 뺐습니다: {body}.</translation>
    </message>
    <message>
        <source>The vote of {body} is entered.</source>
        <translation>{body}의 표결을 기록했습니다.</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>합동회의</translation>
    </message>
    <message>
        <source>Bodies that sit with this one</source>
        <translation>합동회의를 하는 위원회</translation>
    </message>
    <message>
        <source>Vote of the chosen body</source>
        <translation>고른 위원회의 표결</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>표결자</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Needed, if more than half</source>
        <translation>필요 찬성 수(과반수와 다를 때)</translation>
    </message>
    <message>
        <source>Record its vote</source>
        <translation>표결 기록</translation>
    </message>
    <message>
        <source>A body that sits with this one</source>
        <translation>합동회의를 하는 위원회</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>for instance: the personnel committee of another office</source>
        <translation>예: 한빛시 인사위원회</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>지정 위원 수</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석 위원 수</translation>
    </message>
    <message>
        <source>Counted from, for its quorum</source>
        <translation>정족수 기준 위원 수</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>정족수의 근거</translation>
    </message>
    <message>
        <source>the article of its own quorum</source>
        <translation>예: 지방공무원법 제10조</translation>
    </message>
    <message>
        <source>Its chair presides</source>
        <translation>이 위원회가 주관(그 위원장이 사회)</translation>
    </message>
    <message>
        <source>Record the body  Ctrl+Enter</source>
        <translation>위원회 기록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>KeyTaskCandidateForm</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>과제명</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Core task no.</source>
        <translation>추진과제 번호</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소관부서</translation>
    </message>
    <message>
        <source>Main official</source>
        <translation>주담당</translation>
    </message>
    <message>
        <source>Second official</source>
        <translation>부담당</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Felt by residents</source>
        <translation>주민 체감 효과</translation>
    </message>
    <message>
        <source>Needs a consultation</source>
        <translation>사전컨설팅·의견제시 필요</translation>
    </message>
</context>
<context>
    <name>KeyTaskCandidates</name>
    <message>
        <source>No candidate yet. Add a line with Insert.</source>
        <translation>아직 후보가 없습니다. Insert로 줄을 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>KeyTaskFacts</name>
    <message>
        <source>Who carries it out</source>
        <translation>추진 부서와 담당자</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소관부서</translation>
    </message>
    <message>
        <source>Main official</source>
        <translation>주담당</translation>
    </message>
    <message>
        <source>Second official</source>
        <translation>부담당</translation>
    </message>
    <message>
        <source>What it is to bring</source>
        <translation>목표와 효과</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Felt by residents</source>
        <translation>주민 체감 효과</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Consultation and result</source>
        <translation>협의와 결과</translation>
    </message>
    <message>
        <source>Needs a consultation</source>
        <translation>사전컨설팅·의견제시 필요</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>의뢰한 안건</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>KeyTasksForm</name>
    <message>
        <source>1  Of which year</source>
        <translation>1  연도</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Plan they belong to</source>
        <translation>실행계획</translation>
    </message>
    <message>
        <source>How they are chosen</source>
        <translation>선정 기준과 이유</translation>
    </message>
    <message>
        <source>2  Candidates</source>
        <translation>2  후보</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>KeyTasksView</name>
    <message>
        <source>No key task in this year. Receive a key-task selection on the docket.</source>
        <translation>이 해에는 중점과제가 없습니다. 접수부에서 중점과제 선정 안건을 접수하십시오.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the task</source>
        <translation>목록에서 과제로</translation>
    </message>
    <message>
        <source>Report the quarter</source>
        <translation>분기 보고</translation>
    </message>
    <message>
        <source>Add a milestone; take it out</source>
        <translation>이정표 추가·빼기</translation>
    </message>
    <message>
        <source>The chosen milestone up or down</source>
        <translation>고른 이정표를 위나 아래로</translation>
    </message>
    <message>
        <source>{code} was changed.</source>
        <translation>{code} 과제를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {code} was reported.</source>
        <translation>{code}의 {quarter}분기를 보고했습니다.</translation>
    </message>
    <message>
        <source>{number} is on the docket.</source>
        <translation>{number} 안건을 접수부에 올렸습니다.</translation>
    </message>
    <message>
        <source>Key tasks {year}.xlsx</source>
        <translation>{year}년 중점과제.xlsx</translation>
    </message>
    <message>
        <source>Save the key tasks as a list</source>
        <translation>중점과제 목록 저장</translation>
    </message>
    <message>
        <source>Lines written to {file}: {count}</source>
        <translation>{file}에 {count}줄을 저장했습니다.</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>과제를 고르십시오.</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>중점과제</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the key tasks</source>
        <translation>중점과제 찾기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Save as list …</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Put before the committee</source>
        <translation>위원회에 보고</translation>
    </message>
    <message>
        <source>Key tasks of the year</source>
        <translation>그해의 중점과제</translation>
    </message>
    <message>
        <source>Full: done · crossed out: past its day · empty: still ahead</source>
        <translation>채움: 마침 · 가위표: 기한이 지남 · 빈칸: 남음</translation>
    </message>
    <message>
        <source>Key tasks stand here once the committee has selected them.</source>
        <translation>위원회가 중점과제를 선정하면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The key task</source>
        <translation>중점과제</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Quarters of the task</source>
        <translation>과제의 분기</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>보고 내용</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>보고자</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>보고일</translation>
    </message>
    <message>
        <source>Report the quarter  Ctrl+Enter</source>
        <translation>분기 보고  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Close  Esc</source>
        <translation>닫기  Esc</translation>
    </message>
    <message>
        <source>User guide  F1</source>
        <translation>사용 안내  F1</translation>
    </message>
</context>
<context>
    <name>LateItemPanel</name>
    <message>
        <source>No matter is ready for an agenda.</source>
        <translation>상정할 수 있는 안건이 없습니다.</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>안건 추가</translation>
    </message>
    <message>
        <source>{item} is on the agenda.</source>
        <translation>의사일정에 올렸습니다: {item}</translation>
    </message>
    <message>
        <source>Matter to add to the agenda</source>
        <translation>추가할 안건</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>아직 지급한 것이 없습니다.</translation>
    </message>
    <message>
        <source>It stands in the ledger.</source>
        <translation>대장에 적었습니다.</translation>
    </message>
    <message>
        <source>The entry is void; it stays in the ledger.</source>
        <translation>무효로 했습니다. 줄은 대장에 남습니다.</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>대장 내역</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>무효 사유</translation>
    </message>
    <message>
        <source>Void the entry</source>
        <translation>무효로 하기</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>새 내역</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>금액(원)</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>Stage or instance</source>
        <translation>단계·심급</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Note, or the reason</source>
        <translation>비고 또는 사유</translation>
    </message>
    <message>
        <source>Enter it in the ledger</source>
        <translation>대장에 적기</translation>
    </message>
</context>
<context>
    <name>LetterheadPanel</name>
    <message>
        <source>Papers bear this from now on.</source>
        <translation>이제부터 문서에 이대로 찍힙니다.</translation>
    </message>
    <message>
        <source>The next paper: {series}-{year}-…</source>
        <translation>다음 문서: {series}-{year}-…</translation>
    </message>
    <message>
        <source>What every paper bears from now on. Papers already issued stay as they are.</source>
        <translation>이제부터 모든 문서에 찍힙니다. 이미 발급한 문서는 그대로입니다.</translation>
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
        <source>Papers are numbered</source>
        <translation>문서번호 머리</translation>
    </message>
    <message>
        <source>Above the title</source>
        <translation>제목 위</translation>
    </message>
    <message>
        <source>Up to two lines</source>
        <translation>두 줄까지</translation>
    </message>
    <message>
        <source>Address in the foot</source>
        <translation>아래 주소</translation>
    </message>
    <message>
        <source>Up to two lines: (우 01234) 한빛로 1</source>
        <translation>두 줄까지: (우 01234) 한빛로 1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Needed where the body or its office is called otherwise</source>
        <translation>위원회나 기관 이름을 바꿀 때 필요합니다</translation>
    </message>
    <message>
        <source>Use from now on  Ctrl+Enter</source>
        <translation>이제부터 쓰기  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>줄 추가</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>There is no desk here yet. A desk is the locked folder with the records of one committee: make a new one, or open another.</source>
        <translation>아직 책상이 없습니다. 책상은 한 위원회의 기록을 담아 잠가 두는 폴더입니다. 새로 만들거나 다른 책상을 여십시오.</translation>
    </message>
    <message>
        <source>The desk for practice; its passphrase is filled in.</source>
        <translation>연습용 책상입니다. 비밀번호는 채워져 있습니다.</translation>
    </message>
    <message>
        <source>Opening the desk …</source>
        <translation>책상을 여는 중입니다…</translation>
    </message>
    <message>
        <source>Seconds to wait before the next try: {seconds}</source>
        <translation>다음 시도까지 {seconds}초 기다리십시오.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>인쇄해 둔 복구키</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>비밀번호로 열기</translation>
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
        <source>Packets (*.asice)</source>
        <translation>꾸러미 (*.asice)</translation>
    </message>
    <message>
        <source>Open the packet of a round</source>
        <translation>채점 꾸러미 열기</translation>
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
        <translation>다른 책상…</translation>
    </message>
    <message>
        <source>Remember in this computer&apos;s keyring</source>
        <translation>이 컴퓨터에 기억</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Make a new desk …</source>
        <translation>새 책상 만들기…</translation>
    </message>
    <message>
        <source>I am a member: open the packet of a round …</source>
        <translation>위원입니다: 채점 꾸러미 열기…</translation>
    </message>
</context>
<context>
    <name>LotsPanel</name>
    <message>
        <source>No lots have been drawn here.</source>
        <translation>이 회의에서 한 추첨이 없습니다.</translation>
    </message>
    <message>
        <source>Drawn: {names}.</source>
        <translation>추첨 결과: {names}.</translation>
    </message>
    <message>
        <source>The draw is void; it stays in the minutes with its reason.</source>
        <translation>추첨을 무효로 했습니다. 사유와 함께 회의록에 남습니다.</translation>
    </message>
    <message>
        <source>The chair and those drawn are designated: {count}.</source>
        <translation>위원장과 뽑힌 위원을 합하여 {count}명을 지정했습니다.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Draws of this meeting</source>
        <translation>이 회의의 추첨</translation>
    </message>
    <message>
        <source>Designate the chair and those drawn</source>
        <translation>위원장과 뽑힌 위원을 지정</translation>
    </message>
    <message>
        <source>Why the draw is void</source>
        <translation>추첨을 무효로 하는 사유</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>무효로 하기</translation>
    </message>
    <message>
        <source>Draw lots</source>
        <translation>추첨하기</translation>
    </message>
    <message>
        <source>Kind of draw</source>
        <translation>추첨의 종류</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <translation>추첨하는 일</translation>
    </message>
    <message>
        <source>for instance: who signs the minutes</source>
        <translation>예: 회의록 서명 위원 2명</translation>
    </message>
    <message>
        <source>About</source>
        <translation>관련 안건</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>이름(한 줄에 하나)</translation>
    </message>
    <message>
        <source>Fill in the members</source>
        <translation>위원 이름 채우기</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>뽑는 수</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>씨앗값</translation>
    </message>
    <message>
        <source>what was called out once the names were fixed</source>
        <translation>이름을 정한 뒤에 부른 수</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>씨앗값이 나온 곳</translation>
    </message>
    <message>
        <source>for instance: a number from each of three members</source>
        <translation>예: 위원 셋이 차례로 부른 수</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Draw  Ctrl+Enter</source>
        <translation>추첨  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>MarkSheetPanel</name>
    <message>
        <source>Comment (optional)</source>
        <translation>의견(선택)</translation>
    </message>
    <message>
        <source>Go on when a mark is full</source>
        <translation>다 치면 다음 기준으로</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Being worked out …</source>
        <translation>계산하는 중…</translation>
    </message>
    <message>
        <source>No proposals are equal to the end of the chain.</source>
        <translation>끝까지 동점인 제안이 없습니다.</translation>
    </message>
    <message>
        <source>Reading sheets ({count}) …</source>
        <translation>채점표 {count}장을 읽는 중…</translation>
    </message>
    <message>
        <source>Ask to look again …</source>
        <translation>재확인 요청…</translation>
    </message>
    <message>
        <source>Ask again …</source>
        <translation>재확인 요청…</translation>
    </message>
    <message>
        <source>How firm the result is, is being worked out …</source>
        <translation>결과가 얼마나 굳은지 계산하는 중…</translation>
    </message>
    <message>
        <source>{count} far off</source>
        <translation>편차 큼 {count}</translation>
    </message>
    <message>
        <source>{member}, on “{title}”</source>
        <translation>{member}, ‘{title}’</translation>
    </message>
    <message>
        <source>{name} is asked to look again, in a second round.</source>
        <translation>{name} 위원에게 2차 채점에서 다시 보도록 요청했습니다.</translation>
    </message>
    <message>
        <source>{name} is asked to look again, and may change the mark.</source>
        <translation>{name} 위원에게 다시 보도록 요청했습니다. 점수를 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The order of the tied proposals is kept.</source>
        <translation>동점 제안의 순서를 정했습니다.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Rounds  Esc</source>
        <translation>회차  Esc</translation>
    </message>
    <message>
        <source>Ask to look again…</source>
        <translation>재확인 요청…</translation>
    </message>
    <message>
        <source>Why  F3</source>
        <translation>근거  F3</translation>
    </message>
    <message>
        <source>Matrix of members and proposals</source>
        <translation>위원과 제안의 점수 행렬</translation>
    </message>
    <message>
        <source>Why the member is asked</source>
        <translation>재확인을 요청하는 까닭</translation>
    </message>
    <message>
        <source>What the member should look at</source>
        <translation>위원이 다시 볼 점</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Behind the matrix</source>
        <translation>행렬의 바탕</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>숫자의 근거</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>결과의 굳기</translation>
    </message>
    <message>
        <source>How firm the result is</source>
        <translation>결과가 얼마나 굳은지</translation>
    </message>
    <message>
        <source>What another reading would change</source>
        <translation>다르게 집계하면 바뀌는 것</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>동점</translation>
    </message>
    <message>
        <source>Proposals that are equal to the end of the chain</source>
        <translation>끝까지 동점인 제안</translation>
    </message>
    <message>
        <source>Why in this order</source>
        <translation>이 순서로 정한 까닭</translation>
    </message>
    <message>
        <source>How the committee decided the order</source>
        <translation>위원회가 순서를 정한 경위</translation>
    </message>
    <message>
        <source>Up  Alt+↑</source>
        <translation>위로  Alt+↑</translation>
    </message>
    <message>
        <source>Down  Alt+↓</source>
        <translation>아래로  Alt+↓</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>이 순서로 정하기</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Agenda</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>Attendance and recusal</source>
        <translation>출석·제척</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>발언 요지</translation>
    </message>
    <message>
        <source>Recess, and going on</source>
        <translation>정회·속개</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>How the vote is taken, and on what</source>
        <translation>표결 방식과 의결 내용</translation>
    </message>
    <message>
        <source>Note the remark; take up, declare, open, close</source>
        <translation>발언 기록, 상정, 선포, 개회, 폐회</translation>
    </message>
    <message>
        <source>Item done: take up the next</source>
        <translation>안건 종결, 다음 안건 상정</translation>
    </message>
    <message>
        <source>All in favour (in the vote); all present (in the attendance)</source>
        <translation>모두 찬성(표결에서), 모두 출석(출석에서)</translation>
    </message>
    <message>
        <source>In the agenda: to the matter of the item</source>
        <translation>의사일정에서: 그 안건의 내용으로</translation>
    </message>
    <message>
        <source>In favour, against, abstained (in the vote); 3 in the attendance: challenged</source>
        <translation>찬성, 반대, 기권(표결에서); 출석에서 3: 기피 신청</translation>
    </message>
    <message>
        <source>By video, or in person after all (in the attendance)</source>
        <translation>원격 참석, 또는 대면으로 바로잡기(출석에서)</translation>
    </message>
    <message>
        <source>Put the item off without a vote; void its result</source>
        <translation>표결 없이 보류, 선포한 결과 무효로 하기</translation>
    </message>
    <message>
        <source>The item before, the item after</source>
        <translation>이전 안건, 다음 안건</translation>
    </message>
    <message>
        <source>Correct the chosen remark</source>
        <translation>고른 발언 고치기</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>No meeting has been convened. Plan one, send its notice, and it is held here.</source>
        <translation>소집한 회의가 없습니다. 회의를 준비하고 개최 통지를 하면 여기에서 진행합니다.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>회의 준비로</translation>
    </message>
    <message>
        <source>Agenda  F6</source>
        <translation>의사일정  F6</translation>
    </message>
    <message>
        <source>Attendance  F7</source>
        <translation>출석·제척  F7</translation>
    </message>
    <message>
        <source>Remarks  F8</source>
        <translation>발언  F8</translation>
    </message>
    <message>
        <source>Vote  F11</source>
        <translation>표결  F11</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Particulars</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>위원 지정</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>개최 통지</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>서면의결</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>합동회의</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>안건철</translation>
    </message>
    <message>
        <source>No meeting has been planned yet. Press Ctrl+N to plan the first.</source>
        <translation>준비한 회의가 없습니다. Ctrl+N을 눌러 첫 회의를 준비하십시오.</translation>
    </message>
    <message>
        <source>Plan a new meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the meeting</source>
        <translation>목록에서 회의로</translation>
    </message>
    <message>
        <source>Move an item of the agenda</source>
        <translation>안건 순서 옮기기</translation>
    </message>
    <message>
        <source>Minutes of the item, in the agenda&apos;s list</source>
        <translation>의사일정 목록에서 안건의 배정 시간</translation>
    </message>
    <message>
        <source>Who comes, in the list of answers to the notice</source>
        <translation>참석 회신 목록에서 참석·불참</translation>
    </message>
    <message>
        <source>Prepare a new written resolution</source>
        <translation>새 서면의결 준비</translation>
    </message>
    <message>
        <source>Plan; record the notice; make the book; send sheets, take replies; draw lots</source>
        <translation>계획, 통지 기록, 안건철, 서면의결서 발송·회신, 추첨</translation>
    </message>
    <message>
        <source>Say why it is in writing, designate, and place its matters.</source>
        <translation>서면의결 사유를 고르고 위원을 지정한 뒤 안건을 올리십시오.</translation>
    </message>
    <message>
        <source>“{title}” is planned.</source>
        <translation>“{title}” 회의를 만들었습니다.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의 준비</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the meetings</source>
        <translation>회의 찾기</translation>
    </message>
    <message>
        <source>New meeting  Ctrl+N</source>
        <translation>새 회의  Ctrl+N</translation>
    </message>
    <message>
        <source>In writing: a new resolution</source>
        <translation>서면의결: 새로 준비</translation>
    </message>
    <message>
        <source>Choose a meeting, or plan one with Ctrl+N.</source>
        <translation>회의를 고르거나 Ctrl+N으로 새 회의를 준비하십시오.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>회의 준비</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>회의 이름</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>끝나는 시각</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>배석자</translation>
    </message>
    <message>
        <source>One a line: 도로과장, 서기</source>
        <translation>한 줄에 한 사람: 도로과장, 서기</translation>
    </message>
    <message>
        <source>Last time’s members who still have a seat</source>
        <translation>지난 회의의 지정 위원 그대로(임기 중인 위원만)</translation>
    </message>
    <message>
        <source>Its agenda begins with (Space sets or clears a box)</source>
        <translation>이 의사일정에 먼저 올릴 안건 (스페이스로 고르거나 뺌)</translation>
    </message>
    <message>
        <source>Items to begin with</source>
        <translation>먼저 올릴 안건</translation>
    </message>
    <message>
        <source>Plan it  Ctrl+Enter</source>
        <translation>만들기  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Milestone</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>마친 날</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>No milestone yet. Add a line with Insert.</source>
        <translation>아직 이정표가 없습니다. Insert로 줄을 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>MinutesPaperPanel</name>
    <message>
        <source>Whoever signs the minutes is named here once they are issued.</source>
        <translation>회의록을 발급하면 서명할 사람이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Finish the correction</source>
        <translation>정정 마침</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>회의록 확정</translation>
    </message>
    <message>
        <source>Being corrected: {reason}</source>
        <translation>정정 중: {reason}</translation>
    </message>
    <message>
        <source>Issue version {version} of the minutes?</source>
        <translation>회의록 제{version}판을 발급합니까?</translation>
    </message>
    <message>
        <source>It gets a number, and its contents can never be changed. Signing comes after.</source>
        <translation>번호가 붙고, 내용은 다시 바꿀 수 없습니다. 서명은 그 뒤에 합니다.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>{number} was issued.</source>
        <translation>{number} 문서를 발급했습니다.</translation>
    </message>
    <message>
        <source>The minutes are confirmed.</source>
        <translation>회의록을 확정했습니다.</translation>
    </message>
    <message>
        <source>The correction is finished.</source>
        <translation>정정을 마쳤습니다.</translation>
    </message>
    <message>
        <source>The correction has begun.</source>
        <translation>정정을 시작했습니다.</translation>
    </message>
    <message>
        <source>Sign and print …</source>
        <translation>서명·인쇄…</translation>
    </message>
    <message>
        <source>Print preview  Ctrl+P</source>
        <translation>인쇄 미리보기  Ctrl+P</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>판 비교…</translation>
    </message>
    <message>
        <source>Public copy …</source>
        <translation>공개본…</translation>
    </message>
    <message>
        <source>What may be published, without closed matters and without names; its end says what was kept back</source>
        <translation>비공개 안건과 이름을 뺀 것으로, 끝에 가린 부분이 적힙니다</translation>
    </message>
    <message>
        <source>Who has signed</source>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>Why they are corrected</source>
        <translation>확정된 회의록을 정정하는 사유</translation>
    </message>
    <message>
        <source>Why the confirmed minutes are corrected</source>
        <translation>확정된 회의록을 정정하는 사유</translation>
    </message>
    <message>
        <source>Correct them</source>
        <translation>정정 시작</translation>
    </message>
</context>
<context>
    <name>MinutesStructure</name>
    <message>
        <source>Course of the meeting</source>
        <translation>회의 흐름</translation>
    </message>
    <message>
        <source>Parts that the law requires</source>
        <translation>법정 기재 사항</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>발급…</translation>
    </message>
    <message>
        <source>No meeting has been opened yet. Its minutes are drafted while it is held.</source>
        <translation>개회한 회의가 없습니다. 회의록 초안은 회의를 진행하는 동안 만들어집니다.</translation>
    </message>
    <message>
        <source>Go to the meeting in session</source>
        <translation>회의 진행으로</translation>
    </message>
    <message>
        <source>The minutes line by line</source>
        <translation>회의록 본문</translation>
    </message>
    <message>
        <source>Back to the text  Esc</source>
        <translation>본문으로  Esc</translation>
    </message>
    <message>
        <source>From the line to its words</source>
        <translation>줄에서 글로</translation>
    </message>
    <message>
        <source>Keep the words, and on to the next passage</source>
        <translation>글을 반영하고 다음 글로</translation>
    </message>
    <message>
        <source>The minutes as they would be printed</source>
        <translation>인쇄될 모습 보기</translation>
    </message>
    <message>
        <source>Issue the next version</source>
        <translation>다음 판 발급</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>쪽 넘기기</translation>
    </message>
    <message>
        <source>Previous or next difference</source>
        <translation>이전·다음 차이</translation>
    </message>
    <message>
        <source>Issue version {version} …  Ctrl+N</source>
        <translation>제{version}판 발급…  Ctrl+N</translation>
    </message>
    <message>
        <source>Issue …  Ctrl+N</source>
        <translation>발급…  Ctrl+N</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정 의견</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>조치</translation>
    </message>
</context>
<context>
    <name>ModelFailureForm</name>
    <message>
        <source>1  What was tried</source>
        <translation>1  추진한 일</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>담당 공무원</translation>
    </message>
    <message>
        <source>As printed, e.g. 경제과 6급 정○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 경제과 6급 정○○</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>추진한 내용</translation>
    </message>
    <message>
        <source>What was missed, and why</source>
        <translation>실패한 내용과 원인</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>배운 점</translation>
    </message>
    <message>
        <source>2  Criteria</source>
        <translation>2  심사 기준</translation>
    </message>
    <message>
        <source>Problem awareness</source>
        <translation>문제의식</translation>
    </message>
    <message>
        <source>Problem awareness: finding</source>
        <translation>문제의식: 내용</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>창의성</translation>
    </message>
    <message>
        <source>Creativity: finding</source>
        <translation>창의성: 내용</translation>
    </message>
    <message>
        <source>Activeness</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>Activeness: finding</source>
        <translation>적극성: 내용</translation>
    </message>
    <message>
        <source>3  Reward</source>
        <translation>3  우대·보상</translation>
    </message>
    <message>
        <source>Reward proposed</source>
        <translation>우대·보상(안)</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Enter the day on which the notice goes out.</source>
        <translation>통지하는 날을 적으십시오.</translation>
    </message>
    <message>
        <source>The change slip…</source>
        <translation>의사일정 변경…</translation>
    </message>
    <message>
        <source>The notice goes out on</source>
        <translation>통지하는 날</translation>
    </message>
    <message>
        <source>The checks above warn. It may be done all the same: say why, for the record.</source>
        <translation>위 점검에 주의가 있습니다. 그대로 통지하려면 기록에 남길 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Record the notice  Ctrl+Enter</source>
        <translation>개최 통지 기록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>The notice paper…</source>
        <translation>통지서 발급…</translation>
    </message>
</context>
<context>
    <name>OfficeTaskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>요청일</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>요청 부서</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>수행 부서</translation>
    </message>
    <message>
        <source>Officer of the task</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>중점과제</translation>
    </message>
</context>
<context>
    <name>OfficerForm</name>
    <message>
        <source>Charge</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>지정일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>해제일</translation>
    </message>
</context>
<context>
    <name>OfficialForm</name>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Number of the office</source>
        <translation>행번</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용 구분</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>발령일</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴직일</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>1  The question</source>
        <translation>1  요청 내용</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 건축과 7급 김○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 건축과 7급 김○○</translation>
    </message>
    <message>
        <source>Outline and background</source>
        <translation>업무 개요·배경</translation>
    </message>
    <message>
        <source>Law concerned</source>
        <translation>관련 법령</translation>
    </message>
    <message>
        <source>Issue, and why it is hard</source>
        <translation>쟁점과 어려운 이유</translation>
    </message>
    <message>
        <source>First way to act</source>
        <translation>갑설</translation>
    </message>
    <message>
        <source>Second way to act</source>
        <translation>을설</translation>
    </message>
    <message>
        <source>The department prefers</source>
        <translation>부서의 의견</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>Public interest and effect</source>
        <translation>공익성과 기대효과</translation>
    </message>
    <message>
        <source>2  What must be known</source>
        <translation>2  확인할 사항</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>사적인 이해관계</translation>
    </message>
    <message>
        <source>Sufficient information given</source>
        <translation>충분한 정보 제공</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>사전컨설팅</translation>
    </message>
    <message>
        <source>Its number and date, if there was one</source>
        <translation>있었으면 번호와 날짜</translation>
    </message>
    <message>
        <source>Grounds for returning it</source>
        <translation>반려 사유</translation>
    </message>
    <message>
        <source>3  Who was heard</source>
        <translation>3  의견 청취</translation>
    </message>
    <message>
        <source>It takes up the view of the head of audit</source>
        <translation>의견에 감사기구의 장의 의견을 반영함</translation>
    </message>
    <message>
        <source>Experts heard</source>
        <translation>의견을 들은 전문가</translation>
    </message>
    <message>
        <source>4  The opinion</source>
        <translation>4  의견</translation>
    </message>
    <message>
        <source>Opinion to be given</source>
        <translation>의견(안)</translation>
    </message>
</context>
<context>
    <name>OtherForm</name>
    <message>
        <source>Proposed resolution</source>
        <translation>의결주문(안)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>제안이유</translation>
    </message>
    <message>
        <source>Main content</source>
        <translation>주요내용</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Review opinion</source>
        <translation>검토의견</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Making your desk …</source>
        <translation>책상을 만드는 중…</translation>
    </message>
    <message>
        <source>A desk of your own for scoring</source>
        <translation>내 채점 책상</translation>
    </message>
    <message>
        <source>Code of the office&apos;s root key</source>
        <translation>기관 확인번호</translation>
    </message>
    <message>
        <source>Passphrase of your own signing key</source>
        <translation>내 서명키의 비밀번호</translation>
    </message>
    <message>
        <source>It opens the new desk too, and signs your marks.</source>
        <translation>새 책상도 이 비밀번호로 열리고, 점수에도 이것으로 서명합니다.</translation>
    </message>
    <message>
        <source>Where the desk is kept</source>
        <translation>책상을 둘 곳</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation>내 책상 만들기</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do anything</source>
        <translation>찾기·실행</translation>
    </message>
    <message>
        <source>A name, a number, first consonants (ㅇㅈㅍ) or a deed</source>
        <translation>이름, 번호, 초성(ㅇㅈㅍ), 할 일</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go there · Esc back</source>
        <translation>↑ ↓ 고르기 · Enter 가기 · Esc 돌아가기</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>No paper here. Press Ctrl+N to issue what a meeting gives.</source>
        <translation>문서가 없습니다. Ctrl+N을 눌러 회의의 문서를 발급하십시오.</translation>
    </message>
    <message>
        <source>Nobody signs this paper.</source>
        <translation>서명할 사람이 없는 문서입니다.</translation>
    </message>
    <message>
        <source>Issue what a meeting gives</source>
        <translation>회의의 문서 발급</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>문서 인쇄</translation>
    </message>
    <message>
        <source>The paper in the whole width, and back</source>
        <translation>문서를 넓게 보기, 되돌리기</translation>
    </message>
    <message>
        <source>Turn the pages of the paper</source>
        <translation>문서의 쪽 넘기기</translation>
    </message>
    <message>
        <source>From the list to the paper</source>
        <translation>목록에서 문서로</translation>
    </message>
    <message>
        <source>Sign, issue or print: what the part in front is for</source>
        <translation>서명·발급·인쇄: 앞에 있는 일</translation>
    </message>
    <message>
        <source>Issue all that the meeting gives and is not issued yet</source>
        <translation>이 회의의 아직 발급하지 않은 문서를 모두 발급</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>발급…</translation>
    </message>
    <message>
        <source>Key {fingerprint}</source>
        <translation>키 지문 {fingerprint}</translation>
    </message>
    <message>
        <source>{number} was changed in the register.</source>
        <translation>{number} 문서의 등록 사항을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>Beside the list  F11</source>
        <translation>목록과 함께  F11</translation>
    </message>
    <message>
        <source>Larger  F11</source>
        <translation>크게  F11</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search papers by number, title or code</source>
        <translation>번호·제목·내용 코드로 문서 찾기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Issue …  Ctrl+N</source>
        <translation>발급…  Ctrl+N</translation>
    </message>
    <message>
        <source>Blank forms …</source>
        <translation>빈 서식…</translation>
    </message>
    <message>
        <source>Verify files …</source>
        <translation>파일 진본 확인…</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>문서 등록부</translation>
    </message>
    <message>
        <source>Choose a paper on the left.</source>
        <translation>왼쪽에서 문서를 고르십시오.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Print …  Ctrl+P</source>
        <translation>인쇄…  Ctrl+P</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signatures on this paper</source>
        <translation>이 문서의 서명</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록 사항</translation>
    </message>
    <message>
        <source>Number given by the office&apos;s record system</source>
        <translation>기관의 생산등록번호</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Reason for closing or voiding</source>
        <translation>마감하거나 무효로 하는 사유</translation>
    </message>
    <message>
        <source>Close without the rest</source>
        <translation>남은 서명 없이 마감</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>무효로 함</translation>
    </message>
    <message>
        <source>Issue a new version …</source>
        <translation>새 판 발급…</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As printed, e.g. 체감도</source>
        <translation>인쇄되는 대로, 예: 체감도</translation>
    </message>
    <message>
        <source>Weight of a hundred</source>
        <translation>백 점 가운데 배점</translation>
    </message>
</context>
<context>
    <name>PartLines</name>
    <message>
        <source>Nothing yet. Add each with what it weighs of a hundred.</source>
        <translation>아직 없습니다. 항목마다 백 점 가운데 배점을 넣어 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>ParticularsPanel</name>
    <message>
        <source>The meeting was changed.</source>
        <translation>회의를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>회의 이름</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>끝나는 시각</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <translation>배석자</translation>
    </message>
    <message>
        <source>One a line: 도로과장, 서기</source>
        <translation>한 줄에 한 사람: 도로과장, 서기</translation>
    </message>
    <message>
        <source>The new day gives less notice than the rules want, or other rules hold on it. Say why it is moved.</source>
        <translation>새 날짜로는 통지 기간이 모자라거나 다른 규정이 적용됩니다. 옮기는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Why the meeting is moved</source>
        <translation>회의를 옮기는 사유</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>옮기기</translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message>
        <source>Passage</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Figure …</source>
        <translation>숫자 넣기…</translation>
    </message>
    <message>
        <source>Recorded: {words}</source>
        <translation>기록: {words}</translation>
    </message>
    <message>
        <source>Changed; the record has changed since</source>
        <translation>고침. 그 뒤 기록이 바뀜</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>The passage was changed.</source>
        <translation>글을 고쳤습니다.</translation>
    </message>
    <message>
        <source>These words come from the records. They change when the record is corrected.</source>
        <translation>기록에서 온 글입니다. 기록을 고치면 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>회의로</translation>
    </message>
    <message>
        <source>The passage in your own words</source>
        <translation>고쳐 쓸 글</translation>
    </message>
    <message>
        <source>Keep  Ctrl+Enter</source>
        <translation>반영  Ctrl+Enter</translation>
    </message>
    <message>
        <source>The recorded words again</source>
        <translation>기록대로 되돌리기</translation>
    </message>
    <message>
        <source>Put in a figure of the records</source>
        <translation>기록의 숫자 넣기</translation>
    </message>
    <message>
        <source>The remark itself …</source>
        <translation>발언 자체…</translation>
    </message>
</context>
<context>
    <name>PassiveReportForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>관련 부서</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>신고 내용</translation>
    </message>
    <message>
        <source>Makes again</source>
        <translation>원신고</translation>
    </message>
    <message>
        <source>Made again, first unknown</source>
        <translation>재신고(원신고 미상)</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Last day, e-People</source>
        <translation>국민신문고 처리기한</translation>
    </message>
    <message>
        <source>Extended once</source>
        <translation>기간 연장(한 차례)</translation>
    </message>
    <message>
        <source>Why extended</source>
        <translation>연장 사유</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>처리일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>이첩 기관</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>조치 내용</translation>
    </message>
    <message>
        <source>Guarded: in no list that leaves the desk</source>
        <translation>보호: 밖으로 내보내는 목록에 나오지 않음</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>신고인</translation>
    </message>
    <message>
        <source>As printed, e.g. 김○○</source>
        <translation>인쇄할 대로, 예: 김○○</translation>
    </message>
    <message>
        <source>Official concerned</source>
        <translation>피신고인</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개구분</translation>
    </message>
</context>
<context>
    <name>PaymentsView</name>
    <message>
        <source>No support was granted yet. A meeting grants it on the docket&apos;s application.</source>
        <translation>아직 지원하기로 한 건이 없습니다. 안건 접수부의 지원 신청을 회의에서 의결하십시오.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the ledger</source>
        <translation>목록에서 대장으로</translation>
    </message>
    <message>
        <source>Enter it in the ledger; do what the part in hand is for</source>
        <translation>대장에 적기, 보고 있는 부분의 일 하기</translation>
    </message>
    <message>
        <source>{number} is issued and waits to be signed.</source>
        <translation>{number} 문서를 발급했습니다. 서명을 기다립니다.</translation>
    </message>
    <message>
        <source>support-ledger.xlsx</source>
        <translation>지원대장.xlsx</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>대장 저장</translation>
    </message>
    <message>
        <source>Entries saved: {count}</source>
        <translation>{count}줄을 저장했습니다.</translation>
    </message>
    <message>
        <source>Support ledger</source>
        <translation>지원 대장</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>대장에서 찾기</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>Liability insurance …</source>
        <translation>책임보험…</translation>
    </message>
    <message>
        <source>Granted support</source>
        <translation>지원하기로 한 건</translation>
    </message>
    <message>
        <source>Choose a matter on the left.</source>
        <translation>왼쪽에서 건을 고르십시오.</translation>
    </message>
    <message>
        <source>Issue the ledger page</source>
        <translation>지원 대장 발급</translation>
    </message>
    <message>
        <source>Left the service on</source>
        <translation>퇴직일</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>퇴직일 적기</translation>
    </message>
    <message>
        <source>Proceedings ended on</source>
        <translation>사건이 끝난 날</translation>
    </message>
    <message>
        <source>How the proceedings ended</source>
        <translation>사건의 결과</translation>
    </message>
    <message>
        <source>Note the end</source>
        <translation>끝난 것을 적기</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Insurance claims</source>
        <translation>보험 청구</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>No term yet. Enter one if this person serves on the body.</source>
        <translation>임기가 없습니다. 위원이면 임기를 등록하십시오.</translation>
    </message>
    <message>
        <source>This person has not stepped aside for any item.</source>
        <translation>이 사람이 빠진 안건이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has been entered yet. Press Ctrl+N to enter the first.</source>
        <translation>등록된 사람이 없습니다. Ctrl+N을 눌러 등록하십시오.</translation>
    </message>
    <message>
        <source>Enter somebody new</source>
        <translation>새 사람 등록</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the person</source>
        <translation>목록에서 그 사람으로</translation>
    </message>
    <message>
        <source>Enter the new person</source>
        <translation>새 사람 등록 마침</translation>
    </message>
    <message>
        <source>No term runs today, so none can be ended.</source>
        <translation>오늘 진행 중인 임기가 없어 해촉할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>{name} 님의 내용을 고쳤습니다.</translation>
    </message>
    <message>
        <source>{name} was entered.</source>
        <translation>{name} 님을 등록했습니다.</translation>
    </message>
    <message>
        <source>Enter the term</source>
        <translation>임기 등록</translation>
    </message>
    <message>
        <source>Correct the term</source>
        <translation>임기 고치기</translation>
    </message>
    <message>
        <source>The terms of {name} were changed.</source>
        <translation>{name} 님의 임기를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Key {fingerprint}, made {made}</source>
        <translation>키 {fingerprint}, {made} 만듦</translation>
    </message>
    <message>
        <source>Read the fingerprint aloud to compare it. A revoked key signs nothing any more.</source>
        <translation>지문을 소리 내어 읽어 대조하십시오. 폐기한 키로는 더 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>No signing key</source>
        <translation>서명키 없음</translation>
    </message>
    <message>
        <source>The person types a passphrase of their own, of 15 letters or more, twice.</source>
        <translation>본인이 15자 이상의 자기 비밀번호를 두 번 입력합니다.</translation>
    </message>
    <message>
        <source>The signing key was made.</source>
        <translation>서명키를 만들었습니다.</translation>
    </message>
    <message>
        <source>Revoke the signing key of {name}?</source>
        <translation>{name} 님의 서명키를 폐기합니까?</translation>
    </message>
    <message>
        <source>It signs nothing any more; what it signed stands. This cannot be undone.</source>
        <translation>더 서명할 수 없고, 이미 한 서명은 그대로 남습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>폐기</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>위원회·위원</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>위원 찾기</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation>새 사람  Ctrl+N</translation>
    </message>
    <message>
        <source>People</source>
        <translation>위원 목록</translation>
    </message>
    <message>
        <source>Choose a person on the left.</source>
        <translation>왼쪽에서 사람을 고르십시오.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>인적 사항</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>이해관계</translation>
    </message>
    <message>
        <source>One a line: a firm, a person, a case</source>
        <translation>한 줄에 하나: 업체, 사람, 사건</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>임기</translation>
    </message>
    <message>
        <source>New term …</source>
        <translation>새 임기…</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>해촉…</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>제척·회피</translation>
    </message>
    <message>
        <source>Has a term on this body</source>
        <translation>위원 또는 간사임</translation>
    </message>
    <message>
        <source>Basis of the check</source>
        <translation>구성 점검의 근거</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>뒤로  Esc</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>On</source>
        <translation>해촉일</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>자세한 사유</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>해촉</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>서명키</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation>서명키 만들기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Revoke this key …</source>
        <translation>이 키 폐기…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Enter  Ctrl+Enter</source>
        <translation>등록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
</context>
<context>
    <name>PipelinePanel</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>다음 단계로</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>채점 회차</translation>
    </message>
    <message>
        <source>Enter this one</source>
        <translation>이 제안 올리기</translation>
    </message>
    <message>
        <source>Enter all shown</source>
        <translation>보이는 제안 모두 올리기</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>종결 이유</translation>
    </message>
    <message>
        <source>Decided on (empty: today)</source>
        <translation>결정일(비우면 오늘)</translation>
    </message>
    <message>
        <source>End the proposal</source>
        <translation>제안 종결</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>다시 심사</translation>
    </message>
    <message>
        <source>Ended: {why}</source>
        <translation>종결: {why}</translation>
    </message>
    <message>
        <source>{number}: the stage was told of.</source>
        <translation>{number}: 단계 내용을 적었습니다.</translation>
    </message>
    <message>
        <source>{number} was moved on.</source>
        <translation>{number}: 다음 단계로 옮겼습니다.</translation>
    </message>
    <message>
        <source>{number} was ended.</source>
        <translation>{number}: 종결했습니다.</translation>
    </message>
    <message>
        <source>{number} was taken up again.</source>
        <translation>{number}: 다시 심사합니다.</translation>
    </message>
    <message>
        <source>Entered into {title}: {count}; it holds {whole} now.</source>
        <translation>{title}에 {count}건을 올렸습니다. 모두 {whole}건입니다.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>1  The plan</source>
        <translation>1  계획</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>변경하는 계획</translation>
    </message>
    <message>
        <source>Ordinance it rests on</source>
        <translation>근거 조례</translation>
    </message>
    <message>
        <source>2  Core tasks</source>
        <translation>2  추진과제</translation>
    </message>
    <message>
        <source>Import core tasks …</source>
        <translation>추진과제 가져오기…</translation>
    </message>
    <message>
        <source>3  What the law names</source>
        <translation>3  법령이 정한 사항</translation>
    </message>
    <message>
        <source>What the law names</source>
        <translation>법령이 정한 사항</translation>
    </message>
    <message>
        <source>4  Who was heard</source>
        <translation>4  의견 수렴</translation>
    </message>
    <message>
        <source>Residents and experts</source>
        <translation>주민과 전문가</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>의견 수렴일</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>의견과 반영 결과</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>PlanTasks</name>
    <message>
        <source>No core task yet. Add a line with Insert.</source>
        <translation>아직 추진과제가 없습니다. Insert로 줄을 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>PoliciesPanel</name>
    <message>
        <source>No policy yet. Enter the one in force.</source>
        <translation>아직 보험이 없습니다. 가입한 보험을 적으십시오.</translation>
    </message>
    <message>
        <source>Policy {number} is kept.</source>
        <translation>{number} 보험을 적었습니다.</translation>
    </message>
    <message>
        <source>Liability insurance</source>
        <translation>책임보험</translation>
    </message>
    <message>
        <source>Back to the ledger  Esc</source>
        <translation>대장으로 돌아가기  Esc</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>보험 목록</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>보험사</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>증권번호</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Cover of a case, won</source>
        <translation>사고당 한도(원)</translation>
    </message>
    <message>
        <source>Cover of a year, won</source>
        <translation>연간 한도(원)</translation>
    </message>
    <message>
        <source>Premium, won</source>
        <translation>보험료(원)</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>피보험자</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Enter as a new policy</source>
        <translation>새 보험으로 적기</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>고른 보험 고치기</translation>
    </message>
</context>
<context>
    <name>PrecedentsPanel</name>
    <message>
        <source>Search earlier decisions</source>
        <translation>앞선 결정 찾기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Answer or finding</source>
        <translation>답 또는 판단</translation>
    </message>
    <message>
        <source>Like cases</source>
        <translation>선례</translation>
    </message>
    <message>
        <source>That two are alike decides nothing by itself.</source>
        <translation>비슷하다는 것만으로 정해지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation>고른 선례</translation>
    </message>
    <message>
        <source>No earlier decision of this kind is like this matter, or is what is looked for.</source>
        <translation>이 종류에서 비슷하거나 찾는 것에 맞는 앞선 결정이 없습니다.</translation>
    </message>
    <message>
        <source>Write a case of this matter</source>
        <translation>사례로 쓰기</translation>
    </message>
    <message>
        <source>Open its case</source>
        <translation>쓴 사례 열기</translation>
    </message>
    <message>
        <source>Once decided it can be told in the casebook.</source>
        <translation>의결한 뒤 사례집에 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presentation</source>
        <translation>송출</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Presentation for the room: on, off</source>
        <translation>송출 켬·끔</translation>
    </message>
    <message>
        <source>Blank the presentation, and back</source>
        <translation>송출 가림·다시 보임</translation>
    </message>
    <message>
        <source>{place} / {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>송출  F5</translation>
    </message>
    <message>
        <source>Presenting: blank</source>
        <translation>송출 가림</translation>
    </message>
    <message>
        <source>Presenting ●</source>
        <translation>송출 ●</translation>
    </message>
    <message>
        <source>Presenting ● held</source>
        <translation>송출 ● 고정</translation>
    </message>
    <message>
        <source>The screens are mirrored: the room sees the secretary&apos;s screen.</source>
        <translation>화면 복제 중: 회의장에 간사 화면이 그대로 보입니다. 화면을 확장하십시오.</translation>
    </message>
    <message>
        <source>No second screen: a projector would show the secretary&apos;s screen.</source>
        <translation>둘째 화면이 없습니다. 빔프로젝터를 켜면 간사 화면이 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>송출</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>회의장 화면</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>회의장 화면에 보일 것</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>앞쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Blank  Shift+F5</source>
        <translation>가림  Shift+F5</translation>
    </message>
    <message>
        <source>Stop  F5</source>
        <translation>송출 끄기  F5</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>앞쪽</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>문서의 쪽</translation>
    </message>
</context>
<context>
    <name>PrintingPanel</name>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>{printer} 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>인쇄면</translation>
    </message>
    <message>
        <source>All, 1-3</source>
        <translation>전체, 1-3</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Print  Ctrl+Enter</source>
        <translation>인쇄  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
</context>
<context>
    <name>Proceedings</name>
    <message>
        <source>The meeting is open.</source>
        <translation>개회했습니다.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>폐회했습니다.</translation>
    </message>
    <message>
        <source>{item} is taken up.</source>
        <translation>상정했습니다: {item}</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>표결 없음</translation>
    </message>
    <message>
        <source>Once declared, it can only be voided, with a reason.</source>
        <translation>선포하면 고칠 수 없고, 사유를 적어 무효로 하는 것만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>선포</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A backup is made, then the window closes; close it again to leave without.</source>
        <translation>백업을 만든 뒤 창을 닫습니다. 백업 없이 나가려면 한 번 더 닫으십시오.</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>홍보일</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>e.g. website, newsletter, YouTube</source>
        <translation>예: 누리집, 소식지, 유튜브</translation>
    </message>
    <message>
        <source>How many saw it</source>
        <translation>도달(명)</translation>
    </message>
    <message>
        <source>Address or issue</source>
        <translation>게시 위치</translation>
    </message>
    <message>
        <source>Case it tells of</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>Text, ready to copy</source>
        <translation>글(복사용)</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation>제안 찾기</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Alike …</source>
        <translation>비슷한 제안…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New proposal  Ctrl+N</source>
        <translation>새 제안  Ctrl+N</translation>
    </message>
    <message>
        <source>Choose a proposal on the left.</source>
        <translation>왼쪽에서 제안을 고르십시오.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Complaint it came from</source>
        <translation>관련 민원</translation>
    </message>
    <message>
        <source>e.g. 1AA-2607-0000001</source>
        <translation>예: 1AA-2607-0000001</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>기대효과</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>고치는 이유</translation>
    </message>
    <message>
        <source>People</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>사전검토</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>법정 절차</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>새 제안</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비워 두면 자동으로 매김</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용 구분</translation>
    </message>
    <message>
        <source>Joint proposers and their parts are entered once it is received.</source>
        <translation>공동제안자와 기여도는 접수한 뒤에 적습니다.</translation>
    </message>
    <message>
        <source>Receive  Ctrl+Enter</source>
        <translation>접수  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
    <message>
        <source>No proposal here. Press Ctrl+N to receive one, or import a list.</source>
        <translation>제안이 없습니다. Ctrl+N으로 접수하거나 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>Receive a new proposal</source>
        <translation>새 제안 접수</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the proposal</source>
        <translation>목록에서 제안으로</translation>
    </message>
    <message>
        <source>Another order of the proposers</source>
        <translation>제안자 순서 바꾸기</translation>
    </message>
    <message>
        <source>Receive the new proposal; do what the part in hand is for</source>
        <translation>새 제안 접수, 지금 화면의 주 행동</translation>
    </message>
    <message>
        <source>It is being scored in “{title}”: a change needs its reason.</source>
        <translation>‘{title}’에서 채점 중입니다. 고치려면 이유가 필요합니다.</translation>
    </message>
    <message>
        <source>{number} was changed.</source>
        <translation>{number}: 고쳤습니다.</translation>
    </message>
    <message>
        <source>{number} was received.</source>
        <translation>{number}: 접수했습니다.</translation>
    </message>
</context>
<context>
    <name>ProposersPanel</name>
    <message>
        <source>Proposers</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>더하기…</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용 구분</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>기여도</translation>
    </message>
    <message>
        <source>e.g. 40 % or 2/5; empty to share alike</source>
        <translation>예: 40 % 또는 2/5, 비우면 똑같이 나눔</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>적기</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
    <message>
        <source>Nobody is named yet. Add the one who proposes it.</source>
        <translation>제안자가 없습니다. 제안한 사람을 더하십시오.</translation>
    </message>
    <message>
        <source>Another proposer</source>
        <translation>부제안자</translation>
    </message>
    <message>
        <source>Main proposer</source>
        <translation>주제안자</translation>
    </message>
    <message>
        <source>Correct a proposer</source>
        <translation>제안자 고치기</translation>
    </message>
    <message>
        <source>Choose somebody in the list to correct, move or remove them.</source>
        <translation>고치거나 옮기거나 뺄 사람을 목록에서 고르십시오.</translation>
    </message>
</context>
<context>
    <name>RatificationForm</name>
    <message>
        <source>1  What happened</source>
        <translation>1  처리한 업무</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 안전총괄과 8급 이○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 안전총괄과 8급 이○○</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>발생일</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>요청한 날</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>처리한 내용</translation>
    </message>
    <message>
        <source>Law concerned</source>
        <translation>관련 법령</translation>
    </message>
    <message>
        <source>2  Conditions, all of them</source>
        <translation>2  추인 요건(모두 갖춤)</translation>
    </message>
    <message>
        <source>Disaster or safety work</source>
        <translation>재난·안전관리 업무</translation>
    </message>
    <message>
        <source>Evidence of it</source>
        <translation>업무의 근거</translation>
    </message>
    <message>
        <source>No time to ask first</source>
        <translation>시간적 여유 없음</translation>
    </message>
    <message>
        <source>Evidence of the time</source>
        <translation>여유 없음의 근거</translation>
    </message>
    <message>
        <source>Due care taken</source>
        <translation>상당한 주의를 다함</translation>
    </message>
    <message>
        <source>Evidence of the care</source>
        <translation>주의의 근거</translation>
    </message>
    <message>
        <source>3  What must be known</source>
        <translation>3  확인할 사항</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>사적인 이해관계</translation>
    </message>
    <message>
        <source>Sufficient information given</source>
        <translation>충분한 정보 제공</translation>
    </message>
    <message>
        <source>Experts heard</source>
        <translation>의견을 들은 전문가</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>판단의 이유</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>What is read of the proposal</source>
        <translation>제안서에서 볼 것</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>제안서</translation>
    </message>
</context>
<context>
    <name>RecessPanel</name>
    <message>
        <source>Go on  F9</source>
        <translation>속개  F9</translation>
    </message>
    <message>
        <source>Recess…  F9</source>
        <translation>정회…  F9</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>회의를 속개합니다.</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>속개 예정</translation>
    </message>
    <message>
        <source>When the meeting goes on</source>
        <translation>속개 예정 시각</translation>
    </message>
    <message>
        <source>Reason, for the minutes</source>
        <translation>사유(회의록에 실림)</translation>
    </message>
    <message>
        <source>Reason of the recess</source>
        <translation>정회 사유</translation>
    </message>
    <message>
        <source>Recess  F9</source>
        <translation>정회  F9</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RecordedRemarkPanel</name>
    <message>
        <source>The remark was corrected.</source>
        <translation>발언을 고쳤습니다.</translation>
    </message>
    <message>
        <source>Time of the remark</source>
        <translation>발언 시각</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Correct the remark</source>
        <translation>발언 고치기</translation>
    </message>
    <message>
        <source>Why it is struck out</source>
        <translation>지우는 사유</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>The paper opens this desk. Put it back into the safe.</source>
        <translation>이 종이로 책상이 열립니다. 다시 금고에 보관하십시오.</translation>
    </message>
    <message>
        <source>Check the paper…</source>
        <translation>복구키 종이 확인…</translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation>복구키 봉인 인쇄…</translation>
    </message>
    <message>
        <source>The 14 groups on the paper</source>
        <translation>종이에 적힌 14묶음</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Enter a new line</source>
        <translation>새로 적기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the line; from what belongs to it, there</source>
        <translation>목록에서 내용으로, 관련된 것에서 그곳으로</translation>
    </message>
    <message>
        <source>Enter the new line</source>
        <translation>새 줄 적기</translation>
    </message>
    <message>
        <source>{heading} was changed.</source>
        <translation>{heading} 고침.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>글 복사</translation>
    </message>
    <message>
        <source>{heading} was entered.</source>
        <translation>{heading} 적음.</translation>
    </message>
    <message>
        <source>Export the lines shown</source>
        <translation>보이는 줄 내보내기</translation>
    </message>
    <message>
        <source>Lines written to {file}: {count}</source>
        <translation>{file}에 {count}줄을 저장했습니다.</translation>
    </message>
    <message>
        <source>Write the lines shown as a book</source>
        <translation>보이는 줄을 책으로 쓰기</translation>
    </message>
    <message>
        <source>Lay the lines shown out as a paper</source>
        <translation>보이는 줄을 문서로 만들기</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>글을 복사했습니다.</translation>
    </message>
    <message>
        <source>Nothing belongs to this line yet.</source>
        <translation>아직 관련된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>대장에서 찾기</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>보일 줄</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Keep filter …</source>
        <translation>거르기 저장…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>As a paper …</source>
        <translation>문서로…</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>책으로…</translation>
    </message>
    <message>
        <source>New line  Ctrl+N</source>
        <translation>새로 적기  Ctrl+N</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>거르기 이름</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Drop this filter</source>
        <translation>이 거르기 지우기</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>대장의 줄</translation>
    </message>
    <message>
        <source>Choose a line on the left.</source>
        <translation>왼쪽에서 한 줄을 고르십시오.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>관련된 것</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <translation>그곳으로  Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>새로 적기</translation>
    </message>
    <message>
        <source>Enter  Ctrl+Enter</source>
        <translation>적기  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>The register before, and the next</source>
        <translation>앞 대장, 다음 대장</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>대장 종류</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>기록한 발언이 없습니다.</translation>
    </message>
    <message>
        <source>The remark is corrected.</source>
        <translation>발언을 고쳤습니다.</translation>
    </message>
    <message>
        <source>The remark is noted.</source>
        <translation>발언을 기록했습니다.</translation>
    </message>
    <message>
        <source>The remark is struck out.</source>
        <translation>발언을 지웠습니다.</translation>
    </message>
    <message>
        <source>Correct  Ctrl+Enter</source>
        <translation>고치기  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note  Ctrl+Enter</source>
        <translation>기록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>발언 요지</translation>
    </message>
    <message>
        <source>Remarks  F8</source>
        <translation>발언 요지  F8</translation>
    </message>
    <message>
        <source>Correct  F2</source>
        <translation>고치기  F2</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Remarks on this item</source>
        <translation>이 안건의 발언 요지</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Time of the remark</source>
        <translation>발언 시각</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>발언 요지</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Content</source>
        <translation>보고 내용</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>앞으로의 계획</translation>
    </message>
</context>
<context>
    <name>ReviewingPanel</name>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>실시 가능성</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>소요 예산</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>관련 법규</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>추진 시기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>검토일</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>검토 결과 적기</translation>
    </message>
    <message>
        <source>Reviewed by {department} on {day}: {finding}</source>
        <translation>{department} 검토, {day}: {finding}</translation>
    </message>
    <message>
        <source>The department has not reviewed it yet.</source>
        <translation>소관 부서가 아직 검토하지 않았습니다.</translation>
    </message>
    <message>
        <source>It has ended; take it up again first.</source>
        <translation>종결된 제안입니다. 먼저 다시 심사하십시오.</translation>
    </message>
    <message>
        <source>The review of {number} was recorded.</source>
        <translation>{number}: 검토 결과를 적었습니다.</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>A new round</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>Open the round  Ctrl+Enter</source>
        <translation>회차 열기  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>What is declared here stays once the round is open; each value names its article.</source>
        <translation>여기서 정한 것은 회차를 연 뒤에 바뀌지 않습니다. 값마다 근거가 옆에 있습니다.</translation>
    </message>
    <message>
        <source>Rounds as TOML ({pattern})</source>
        <translation>TOML 심사 회차 ({pattern})</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>어느 파일입니까?</translation>
    </message>
    <message>
        <source>The new round</source>
        <translation>새 회차</translation>
    </message>
    <message>
        <source>1 Round</source>
        <translation>1 회차</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>바탕</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>e.g. 2026-Q3</source>
        <translation>예: 2026-Q3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Sheets are expected by</source>
        <translation>채점표 기한</translation>
    </message>
    <message>
        <source>Members see the marks of others</source>
        <translation>다른 위원의 점수 공개</translation>
    </message>
    <message>
        <source>Names stand beside the marks, on screen and on paper</source>
        <translation>화면과 문서에 위원 이름을 점수 옆에 밝힘</translation>
    </message>
    <message>
        <source>Each member has an order of their own, by a recorded seed</source>
        <translation>위원마다 제안 순서를 섞음(씨앗값을 기록함)</translation>
    </message>
    <message>
        <source>Budget, won</source>
        <translation>예산(원)</translation>
    </message>
    <message>
        <source>Most for one person in a year, won</source>
        <translation>한 사람의 연간 상한(원)</translation>
    </message>
    <message>
        <source>2 Criteria and grades</source>
        <translation>2 심사기준과 등급</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>심사기준</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>기준 추가</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>등급 추가</translation>
    </message>
    <message>
        <source>3 Method</source>
        <translation>3 집계 방식</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>채점 방식</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>집계 방식</translation>
    </message>
    <message>
        <source>Left out of</source>
        <translation>빼는 단위</translation>
    </message>
    <message>
        <source>Left out at each end</source>
        <translation>양 끝에서 빼는 수</translation>
    </message>
    <message>
        <source>From how many marks on</source>
        <translation>빼기 시작하는 채점 수</translation>
    </message>
    <message>
        <source>With fewer marks</source>
        <translation>채점자가 모자랄 때</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>소수점 자리</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>순위를 매기는 값</translation>
    </message>
    <message>
        <source>Grades read from</source>
        <translation>등급을 정하는 값</translation>
    </message>
    <message>
        <source>Equal ranks</source>
        <translation>동점 순위</translation>
    </message>
    <message>
        <source>Marks needed for a score</source>
        <translation>점수를 내는 최소 채점자 수</translation>
    </message>
    <message>
        <source>Ties, in this order</source>
        <translation>동점 처리 순서</translation>
    </message>
    <message>
        <source>4 Panel and proposals</source>
        <translation>4 심사위원과 제안</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>심사위원</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Who marks</source>
        <translation>심사위원</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Which proposals are scored</source>
        <translation>채점할 제안</translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Scoring rounds</source>
        <translation>채점 회차</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the rounds</source>
        <translation>회차 찾기</translation>
    </message>
    <message>
        <source>New round  Ctrl+N</source>
        <translation>새 회차  Ctrl+N</translation>
    </message>
    <message>
        <source>Choose a round, or make one with Ctrl+N.</source>
        <translation>회차를 고르거나 Ctrl+N으로 만드십시오.</translation>
    </message>
    <message>
        <source>Fix the sheets  Ctrl+Enter</source>
        <translation>채점표 봉인  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Matrix  Ctrl+M</source>
        <translation>행렬  Ctrl+M</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>2차 채점</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>채점표</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>정한 것</translation>
    </message>
    <message>
        <source>What the round declares</source>
        <translation>회차가 정한 것</translation>
    </message>
    <message>
        <source>No scoring round yet. Press Ctrl+N to make the first.</source>
        <translation>아직 채점 회차가 없습니다. Ctrl+N으로 만드십시오.</translation>
    </message>
    <message>
        <source>Choose a round.</source>
        <translation>회차를 고르십시오.</translation>
    </message>
    <message>
        <source>Make a new round</source>
        <translation>새 회차 만들기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>From the list to the round</source>
        <translation>목록에서 회차로</translation>
    </message>
    <message>
        <source>Type into a cell of criteria and grades</source>
        <translation>기준과 등급의 칸에 쓰기</translation>
    </message>
    <message>
        <source>Move a step of the tie chain</source>
        <translation>동점 처리 순서 옮기기</translation>
    </message>
    <message>
        <source>Matrix of the round</source>
        <translation>회차의 행렬</translation>
    </message>
    <message>
        <source>In the matrix: where the number comes from</source>
        <translation>행렬에서: 숫자의 근거</translation>
    </message>
    <message>
        <source>Open the round; fix, reveal or close it; ask, settle</source>
        <translation>회차 열기, 봉인·공개·확정, 재확인 요청, 순서 정하기</translation>
    </message>
    <message>
        <source>The sheets are fixed.</source>
        <translation>채점표를 봉인했습니다.</translation>
    </message>
    <message>
        <source>The marks are revealed.</source>
        <translation>점수를 공개했습니다.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>회차를 확정했습니다.</translation>
    </message>
    <message>
        <source>A second round is open: members may change their marks, and say why.</source>
        <translation>2차 채점을 열었습니다. 위원이 점수를 고치고 까닭을 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” is open.</source>
        <translation>‘{title}’ 회차를 열었습니다.</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>This desk has no rules.</source>
        <translation>이 책상에는 규정이 없습니다.</translation>
    </message>
    <message>
        <source>Settled by an article</source>
        <translation>조문이 정함</translation>
    </message>
    <message>
        <source>No article: customary or assumed</source>
        <translation>조문 없음: 관행 또는 추정</translation>
    </message>
    <message>
        <source>The rule holds from today; meetings held before keep theirs.</source>
        <translation>오늘부터 적용합니다. 앞서 연 회의는 그때 규정을 따릅니다.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>규정 찾기</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>What each layer says</source>
        <translation>층마다 정한 값</translation>
    </message>
    <message>
        <source>Set by this desk from today</source>
        <translation>오늘부터 이 책상에서 정하기</translation>
    </message>
    <message>
        <source>The value from today</source>
        <translation>오늘부터의 값</translation>
    </message>
    <message>
        <source>On what it rests: a resolution, an order</source>
        <translation>근거: 의결, 방침</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>정하기</translation>
    </message>
    <message>
        <source>Back to the rule pack</source>
        <translation>규정 묶음의 값으로</translation>
    </message>
</context>
<context>
    <name>ScoringView</name>
    <message>
        <source>Scoring</source>
        <translation>채점</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Summary  Ctrl+Enter</source>
        <translation>요약  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take in a packet …</source>
        <translation>꾸러미 받기…</translation>
    </message>
    <message>
        <source>Proposal  Alt+F3</source>
        <translation>제안서  Alt+F3</translation>
    </message>
    <message>
        <source>◀  PgUp</source>
        <translation>◀  PgUp</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>다음 제안</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>앞 제안</translation>
    </message>
    <message>
        <source>Skip to the next that is still to be marked</source>
        <translation>아직 채점하지 않은 다음 제안으로</translation>
    </message>
    <message>
        <source>You have nothing to do with it</source>
        <translation>관계없음</translation>
    </message>
    <message>
        <source>You step aside from it</source>
        <translation>관계있어 회피</translation>
    </message>
    <message>
        <source>A point more, a point less</source>
        <translation>1점 올림, 1점 내림</translation>
    </message>
    <message>
        <source>Five points more, five points less</source>
        <translation>5점 올림, 5점 내림</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>다음 기준</translation>
    </message>
    <message>
        <source>The proposal beside</source>
        <translation>제안서 나란히</translation>
    </message>
    <message>
        <source>Search in the summary</source>
        <translation>요약에서 찾기</translation>
    </message>
    <message>
        <source>Summary; there, sign and submit</source>
        <translation>요약. 요약에서는 서명하고 제출</translation>
    </message>
    <message>
        <source>No proposal has been entered into this round yet.</source>
        <translation>이 회차에 아직 제안이 없습니다.</translation>
    </message>
    <message>
        <source>There is no round in which you mark. If somebody else does, choose them at the top.</source>
        <translation>채점할 회차가 없습니다. 다른 위원이 채점하면 위에서 그 위원을 고릅니다.</translation>
    </message>
    <message>
        <source>Skip  F4</source>
        <translation>건너뛰기  F4</translation>
    </message>
    <message>
        <source>Next  PgDn</source>
        <translation>다음  PgDn</translation>
    </message>
</context>
<context>
    <name>ScreenPanel</name>
    <message>
        <source>Small {size}</source>
        <translation>작게 {size}</translation>
    </message>
    <message>
        <source>Usual {size}</source>
        <translation>보통 {size}</translation>
    </message>
    <message>
        <source>Large {size}</source>
        <translation>크게 {size}</translation>
    </message>
    <message>
        <source>Larger {size}</source>
        <translation>더 크게 {size}</translation>
    </message>
    <message>
        <source>Very large {size}</source>
        <translation>아주 크게 {size}</translation>
    </message>
    <message>
        <source>Largest {size}</source>
        <translation>가장 크게 {size}</translation>
    </message>
    <message>
        <source>These hold for this computer and take effect at once.</source>
        <translation>이 컴퓨터에 적용하며, 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>The seventh meeting: 12 of 15 are present, so it can be opened.</source>
        <translation>제7차 회의: 15명 중 12명 출석, 개의할 수 있습니다.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>명암</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>선명하게(고대비)</translation>
    </message>
    <message>
        <source>The high contrast of the system is on, and is followed.</source>
        <translation>시스템의 고대비가 켜져 있어 그 색을 따릅니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Nothing slides open, and no cursor blinks</source>
        <translation>움직임 줄이기(깜박임 없음)</translation>
    </message>
</context>
<context>
    <name>SecurityPanel</name>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>아직 입력한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s account opens the desk without asking.</source>
        <translation>이 컴퓨터의 계정은 묻지 않고 책상을 엽니다.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>이 컴퓨터에서 지우기</translation>
    </message>
    <message>
        <source>This computer asks for the passphrase each time.</source>
        <translation>이 컴퓨터는 매번 비밀번호를 묻습니다.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>이 컴퓨터에 기억</translation>
    </message>
    <message>
        <source>The passphrase was changed. The one before opens the desk no more.</source>
        <translation>비밀번호를 바꿨습니다. 앞 비밀번호로는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0: 잠그지 않음</translation>
    </message>
    <message>
        <source>The desk locks after {minutes} min.</source>
        <translation>{minutes}분 뒤에 잠깁니다.</translation>
    </message>
    <message>
        <source>The desk does not lock by itself. Lock it with Ctrl+L whenever you leave.</source>
        <translation>스스로 잠그지 않습니다. 자리를 뜰 때 Ctrl+L로 잠그십시오.</translation>
    </message>
    <message>
        <source>While it waits for a meeting to end, “Lock put off” stands in the top band.</source>
        <translation>회의가 끝나기를 기다리는 동안 위 띠에 “잠금 미룸”이 보입니다.</translation>
    </message>
    <message>
        <source>Keys are made where the desk itself is open, with its own keys.</source>
        <translation>키는 책상 원본을 연 곳에서만 만듭니다.</translation>
    </message>
    <message>
        <source>{name} types a passphrase of their own, twice.</source>
        <translation>{name}: 본인의 비밀번호를 두 번 입력합니다.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>키 만들기</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Why {name} signs no more with this key.</source>
        <translation>{name}: 이 키를 폐기하는 사유</translation>
    </message>
    <message>
        <source>Revoke the key…</source>
        <translation>키 폐기…</translation>
    </message>
    <message>
        <source>The signing key was made.</source>
        <translation>서명키를 만들었습니다.</translation>
    </message>
    <message>
        <source>Revoke the signing key of {name}?</source>
        <translation>{name}의 서명키를 폐기할까요?</translation>
    </message>
    <message>
        <source>It signs nothing any more; what it signed stands. This cannot be undone.</source>
        <translation>더는 서명할 수 없으며, 이미 한 서명은 유효합니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>폐기</translation>
    </message>
    <message>
        <source>What opens this desk</source>
        <translation>이 책상을 여는 길</translation>
    </message>
    <message>
        <source>There are no keys in a plain copy or a borrowed desk.</source>
        <translation>평문 사본이나 빌린 책상에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase, which nobody can bring back</source>
        <translation>비밀번호(잊으면 되찾을 수 없습니다)</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>비밀번호 바꾸기…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>지금 비밀번호</translation>
    </message>
    <message>
        <source>or the printed recovery key</source>
        <translation>또는 인쇄해 둔 복구키</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>기억</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse</source>
        <translation>자판·마우스를 쓰지 않은 시간(분)</translation>
    </message>
    <message>
        <source>Also when the system locks its screen or goes to sleep</source>
        <translation>시스템이 화면을 잠그거나 절전할 때도 잠금</translation>
    </message>
    <message>
        <source>While a meeting is open, wait for its end</source>
        <translation>회의 중에는 끝날 때까지 미룸</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>서명키</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>키 만들기…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>키 바꾸기…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translation>본인의 비밀번호</translation>
    </message>
</context>
<context>
    <name>SelectionCriteriaForm</name>
    <message>
        <source>1  How candidates are judged</source>
        <translation>1  심사 기준과 방법</translation>
    </message>
    <message>
        <source>Period of the selection</source>
        <translation>선발 대상 기간</translation>
    </message>
    <message>
        <source>As printed, e.g. 2026년 하반기</source>
        <translation>인쇄되는 대로, 예: 2026년 하반기</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>심사 기준</translation>
    </message>
    <message>
        <source>Shares of the judging</source>
        <translation>심사 방법별 반영 비율</translation>
    </message>
    <message>
        <source>2  Who may be selected, and what is offered</source>
        <translation>2  선발 대상과 우대 조치</translation>
    </message>
    <message>
        <source>Who may be selected</source>
        <translation>선발 대상</translation>
    </message>
    <message>
        <source>How many are selected</source>
        <translation>선발 인원</translation>
    </message>
    <message>
        <source>Measures offered</source>
        <translation>부여할 우대 조치</translation>
    </message>
    <message>
        <source>Measures the lead of a key task chooses</source>
        <translation>중점과제 주담당자가 고르는 수</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>선발 절차</translation>
    </message>
</context>
<context>
    <name>SelectionForm</name>
    <message>
        <source>1  What it stands on</source>
        <translation>1  선발기준</translation>
    </message>
    <message>
        <source>Period of the selection</source>
        <translation>선발 대상 기간</translation>
    </message>
    <message>
        <source>As printed, e.g. 2026년 하반기</source>
        <translation>인쇄되는 대로, 예: 2026년 하반기</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Resolved criteria</source>
        <translation>의결한 선발기준</translation>
    </message>
    <message>
        <source>2  Candidates</source>
        <translation>2  후보자</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고사항</translation>
    </message>
</context>
<context>
    <name>SessionAgenda</name>
    <message>
        <source>Agenda  F6</source>
        <translation>의사일정  F6</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>안건 보기</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>안건 추가…</translation>
    </message>
    <message>
        <source>Recess…  F9</source>
        <translation>정회…  F9</translation>
    </message>
    <message>
        <source>Item done, next  F12</source>
        <translation>안건 종결·다음  F12</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>The next part of the settings</source>
        <translation>설정의 다음 부분</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>규정 찾기</translation>
    </message>
    <message>
        <source>Move the chosen item up or down</source>
        <translation>고른 안건을 위로, 아래로 옮기기</translation>
    </message>
    <message>
        <source>Use the letterhead from now on</source>
        <translation>문서 머리 쓰기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>설정의 부분</translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message>
        <source>Who has handed in</source>
        <translation>채점표 제출 상태</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>제출 취소…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>심사위원에서 빼기…</translation>
    </message>
    <message>
        <source>Hand in for the member</source>
        <translation>대신 제출</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>점수 가져오기…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>제출 취소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nobody is on the panel yet.</source>
        <translation>아직 심사위원이 없습니다.</translation>
    </message>
    <message>
        <source>{name} may change the sheets again.</source>
        <translation>{name} 위원이 채점표를 다시 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is off the panel; no mark of theirs counts.</source>
        <translation>{name} 위원을 심사위원에서 뺐습니다. 그 점수는 세지 않습니다.</translation>
    </message>
    <message>
        <source>The sheets of {name} are handed in.</source>
        <translation>{name} 위원의 채점표를 제출했습니다.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Saved {time}</source>
        <translation>저장됨 {time}</translation>
    </message>
    <message>
        <source>Keys on this screen: {room}</source>
        <translation>이 화면의 키: {room}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>찾기·실행</translation>
    </message>
    <message>
        <source>History of what is chosen, or of the desk</source>
        <translation>고른 것의 이력(없으면 책상 전체)</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>다음 구역으로</translation>
    </message>
    <message>
        <source>What this screen offers, as a menu</source>
        <translation>이 화면에서 할 일 메뉴</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>마지막 일 되돌리기</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 일 다시 하기</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>책상 잠그기</translation>
    </message>
    <message>
        <source>Close what lies on top; stop work that takes long</source>
        <translation>한 겹 닫기; 오래 걸리는 일 중지</translation>
    </message>
    <message>
        <source>These keys; twice, the user guide</source>
        <translation>이 키 목록, 한 번 더 누르면 사용 안내</translation>
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
        <translation>처리자</translation>
    </message>
    <message>
        <source>Who is acting</source>
        <translation>처리자: 지금 처리하는 사람</translation>
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
        <source>Stop  Esc</source>
        <translation>중지  Esc</translation>
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
        <source>Find  Ctrl+K</source>
        <translation>찾기  Ctrl+K</translation>
    </message>
    <message>
        <source>History  F3</source>
        <translation>이력  F3</translation>
    </message>
    <message>
        <source>Keys  F1</source>
        <translation>키 목록  F1</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>Papers signed: {count}</source>
        <translation>문서 {count}건에 서명했습니다.</translation>
    </message>
    <message>
        <source>This person has no signing key yet; make one on the screen of people.</source>
        <translation>아직 서명키가 없는 사람입니다. 위원 화면에서 만드십시오.</translation>
    </message>
    <message>
        <source>The signer types the passphrase of their own key.</source>
        <translation>서명할 사람이 자기 서명키의 비밀번호를 입력합니다.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>처리 중…</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>서명할 사람</translation>
    </message>
    <message>
        <source>Papers to sign</source>
        <translation>서명할 문서</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>모두 고르기</translation>
    </message>
    <message>
        <source>Passphrase of the signer</source>
        <translation>서명할 사람의 비밀번호</translation>
    </message>
    <message>
        <source>Sign  Ctrl+Enter</source>
        <translation>서명  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>No item stands on every agenda. Add one below, or at an item of an agenda.</source>
        <translation>고정 안건이 없습니다. 아래에서 더하거나 의사일정의 안건에서 정합니다.</translation>
    </message>
    <message>
        <source>Choose an item to move it or to take it out.</source>
        <translation>안건을 고르면 옮기거나 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>New agendas are offered them in this order.</source>
        <translation>새 의사일정에 이 순서로 권합니다.</translation>
    </message>
    <message>
        <source>New agendas are no longer offered it.</source>
        <translation>새 의사일정에 더는 권하지 않습니다.</translation>
    </message>
    <message>
        <source>Every new agenda is offered it.</source>
        <translation>새 의사일정마다 권합니다.</translation>
    </message>
    <message>
        <source>What every new agenda is offered. Agendas that are there already stay as they are.</source>
        <translation>새 의사일정마다 권하는 안건입니다. 이미 있는 의사일정은 그대로입니다.</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>고정 안건</translation>
    </message>
    <message>
        <source>Up  Alt+↑</source>
        <translation>위로  Alt+↑</translation>
    </message>
    <message>
        <source>Down  Alt+↓</source>
        <translation>아래로  Alt+↓</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Minutes it usually takes</source>
        <translation>보통 걸리는 분</translation>
    </message>
    <message>
        <source>Offer it on every agenda</source>
        <translation>의사일정마다 올리기</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>At the stage “{stage}” no step is left to be taken.</source>
        <translation>‘{stage}’ 단계에서는 더 할 처리가 없습니다.</translation>
    </message>
    <message>
        <source>{number}: {deed}</source>
        <translation>{number}: {deed}</translation>
    </message>
    <message>
        <source>{numbers} issued, to be signed.</source>
        <translation>{numbers} 발급했습니다. 서명을 받으십시오.</translation>
    </message>
    <message>
        <source>Every paper of it is issued.</source>
        <translation>낼 문서를 모두 발급했습니다.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Issue its papers</source>
        <translation>문서 발급</translation>
    </message>
    <message>
        <source>Its request form …</source>
        <translation>요청 서식…</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>요구일</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Who, in which capacity</source>
        <translation>누구에게(자격)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Redo  Ctrl+Shift+Z</source>
        <translation>다시 하기  Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>되돌리기  Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>되돌렸습니다.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>다시 했습니다.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>작업 중…</translation>
    </message>
</context>
<context>
    <name>SubmissionForm</name>
    <message>
        <source>1  The request</source>
        <translation>1  요청</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 도로과 7급 김○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 도로과 7급 김○○</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>요청한 날</translation>
    </message>
    <message>
        <source>2  The case</source>
        <translation>2  사건</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>To be handed in to</source>
        <translation>제출할 기관</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Its number and name</source>
        <translation>사건번호와 사건명</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>쟁점</translation>
    </message>
    <message>
        <source>What shows that it was proactive</source>
        <translation>적극행정 자료</translation>
    </message>
    <message>
        <source>3  The opinion</source>
        <translation>3  의견</translation>
    </message>
    <message>
        <source>Opinion to be handed in</source>
        <translation>제출할 의견(안)</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>찾기  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation>제안 찾기</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>내 점수</translation>
    </message>
    <message>
        <source>Passphrase of your own key</source>
        <translation>내 서명키의 비밀번호</translation>
    </message>
    <message>
        <source>Sign and submit  Ctrl+Enter</source>
        <translation>서명하고 제출  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>확인코드</translation>
    </message>
    <message>
        <source>Save the signed sheet …</source>
        <translation>서명한 채점표 저장…</translation>
    </message>
    <message>
        <source>Why do you take it back?</source>
        <translation>제출을 되돌리는 까닭</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>제출 되돌리기</translation>
    </message>
    <message>
        <source>◀  Back to the marks  Esc</source>
        <translation>◀  채점으로 돌아가기  Esc</translation>
    </message>
    <message>
        <source>Take in a later packet …</source>
        <translation>새 꾸러미 받기…</translation>
    </message>
    <message>
        <source>No proposal has been entered into this round yet.</source>
        <translation>이 회차에 아직 제안이 없습니다.</translation>
    </message>
    <message>
        <source>Submitted and signed. Confirmation code {code}.</source>
        <translation>서명하고 제출했습니다. 확인코드 {code}</translation>
    </message>
    <message>
        <source>Signed. Confirmation code {code}. Save the sheet for the secretary.</source>
        <translation>서명했습니다. 확인코드 {code}. 채점표를 저장하여 간사에게 주십시오.</translation>
    </message>
    <message>
        <source>Where the signed sheet is saved</source>
        <translation>서명한 채점표를 저장할 곳</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file}에 저장함</translation>
    </message>
    <message>
        <source>The submission is taken back; marks can be changed again.</source>
        <translation>제출을 되돌렸습니다. 점수를 다시 고칠 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SupportForm</name>
    <message>
        <source>1  The application</source>
        <translation>1  신청</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>As printed, e.g. 도로과 7급 김○○</source>
        <translation>인쇄되는 대로 적습니다. 예: 도로과 7급 김○○</translation>
    </message>
    <message>
        <source>Has left the service</source>
        <translation>퇴직함</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>지원의 종류</translation>
    </message>
    <message>
        <source>Instance and case</source>
        <translation>심급과 사건번호</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>What shows that it was proactive</source>
        <translation>적극행정 사실·자료</translation>
    </message>
    <message>
        <source>2  What must be known</source>
        <translation>2  확인할 사항</translation>
    </message>
    <message>
        <source>Supported before for the same facts</source>
        <translation>같은 사실로 지원받음</translation>
    </message>
    <message>
        <source>Done to cut red tape</source>
        <translation>적극적인 규제개선 여부</translation>
    </message>
    <message>
        <source>Told of the ombudsman on</source>
        <translation>옴부즈만 안내일</translation>
    </message>
    <message>
        <source>Acquittal final on</source>
        <translation>무죄 확정일</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>책임보험 가입</translation>
    </message>
    <message>
        <source>Claimed from the insurance</source>
        <translation>보험금 청구</translation>
    </message>
    <message>
        <source>Facts as checked</source>
        <translation>사실관계 확인 결과</translation>
    </message>
    <message>
        <source>3  The sum</source>
        <translation>3  금액</translation>
    </message>
    <message>
        <source>Value in dispute, of a civil suit (won)</source>
        <translation>소송목적의 값, 민사소송(원)</translation>
    </message>
    <message>
        <source>Sum applied for (won)</source>
        <translation>신청액(원)</translation>
    </message>
    <message>
        <source>Sum to be granted (won)</source>
        <translation>지원액(안)(원)</translation>
    </message>
    <message>
        <source>The resolution raises the most</source>
        <translation>의결로 상한을 올림</translation>
    </message>
    <message>
        <source>Left the service on</source>
        <translation>퇴직일</translation>
    </message>
    <message>
        <source>How the proceedings ended</source>
        <translation>사건의 결과</translation>
    </message>
    <message>
        <source>Proceedings ended on</source>
        <translation>사건이 끝난 날</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>e.g. 14:00</source>
        <translation>예: 14:00</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>No day is known of this line yet.</source>
        <translation>이 줄에는 아직 알려진 날이 없습니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>The timeline was copied as text.</source>
        <translation>경과를 글로 복사했습니다.</translation>
    </message>
    <message>
        <source>Timeline {of}.pdf</source>
        <translation>경과 {of}.pdf</translation>
    </message>
    <message>
        <source>Write the timeline as a paper</source>
        <translation>경과를 문서로 쓰기</translation>
    </message>
    <message>
        <source>Days written to {file}: {count}</source>
        <translation>{file}에 {count}줄을 저장했습니다.</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>누구의 경과</translation>
    </message>
    <message>
        <source>Go there  Enter</source>
        <translation>그곳으로  Enter</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>글로 복사</translation>
    </message>
    <message>
        <source>As a paper …</source>
        <translation>문서로…</translation>
    </message>
</context>
<context>
    <name>TopBand</name>
    <message>
        <source>Lock put off</source>
        <translation>잠금 미룸</translation>
    </message>
    <message>
        <source>Read only: open in another window</source>
        <translation>읽기 전용: 다른 창이 이 책상을 쓰고 있음</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Title</source>
        <translation>교육 이름</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>given by the desk if left empty</source>
        <translation>비우면 자동으로 매김</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>교육일</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>시간(분)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>강사</translation>
    </message>
    <message>
        <source>Programme, a line for each part</source>
        <translation>과정(한 줄에 하나)</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Response of those who attended</source>
        <translation>참석자 반응</translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Drop files here, or press Ctrl+O to choose some.</source>
        <translation>파일을 여기로 끌어다 놓거나 Ctrl+O를 눌러 고르십시오.</translation>
    </message>
    <message>
        <source>The register knows no signatures on a file with these contents.</source>
        <translation>이 내용의 파일에 등록된 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Choose files to verify</source>
        <translation>확인할 파일 고르기</translation>
    </message>
    <message>
        <source>In the list: verify files that were copied in a folder</source>
        <translation>목록에서: 폴더에서 복사한 파일 확인</translation>
    </message>
    <message>
        <source>Key {fingerprint}</source>
        <translation>키 지문 {fingerprint}</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>진본 확인</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 비우기</translation>
    </message>
    <message>
        <source>Choose files …  Ctrl+O</source>
        <translation>파일 고르기…  Ctrl+O</translation>
    </message>
    <message>
        <source>Files and their verdicts</source>
        <translation>파일과 판정</translation>
    </message>
    <message>
        <source>A file is compared with the register and with what was signed. Nothing is taken from the file itself.</source>
        <translation>파일을 등록부, 서명한 내용과 견줍니다. 파일이 스스로 밝히는 것은 믿지 않습니다.</translation>
    </message>
    <message>
        <source>Signatures on this file</source>
        <translation>이 파일의 서명</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>파일의 해시값(SHA-256)</translation>
    </message>
    <message>
        <source>Show it in the register</source>
        <translation>등록부에서 보기</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>The meeting  F11</source>
        <translation>회의  F11</translation>
    </message>
    <message>
        <source>Vote  F11</source>
        <translation>표결  F11</translation>
    </message>
    <message>
        <source>Report  F11</source>
        <translation>보고  F11</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>무효로 하는 사유를 적으십시오. 앞의 결과도 기록에 남습니다.</translation>
    </message>
    <message>
        <source>{deed}  Ctrl+Enter</source>
        <translation>{deed}  Ctrl+Enter</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>All in favour; now enter the exceptions.</source>
        <translation>모두 찬성으로 입력했습니다. 예외만 고치십시오.</translation>
    </message>
    <message>
        <source>The votes are taken back.</source>
        <translation>표결을 취소했습니다.</translation>
    </message>
    <message>
        <source>The vote is taken: {how}.</source>
        <translation>표결 방법: {how}.</translation>
    </message>
    <message>
        <source>The motion changed, so the votes entered were cleared.</source>
        <translation>표결에 부칠 내용이 바뀌어 입력한 표를 비웠습니다.</translation>
    </message>
    <message>
        <source>The motion was recorded.</source>
        <translation>표결에 부칠 내용을 기록했습니다.</translation>
    </message>
    <message>
        <source>The result is void; the vote is taken again.</source>
        <translation>결과를 무효로 했습니다. 다시 표결합니다.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>What is put to the vote</source>
        <translation>표결에 부칠 내용</translation>
    </message>
    <message>
        <source>What it means if carried</source>
        <translation>가결되면 그 뜻</translation>
    </message>
    <message>
        <source>Words of the amendment or condition</source>
        <translation>수정 내용 또는 조건</translation>
    </message>
    <message>
        <source>1  In favour</source>
        <translation>1  찬성</translation>
    </message>
    <message>
        <source>2  Against</source>
        <translation>2  반대</translation>
    </message>
    <message>
        <source>3  Abstained</source>
        <translation>3  기권</translation>
    </message>
    <message>
        <source>0  All in favour</source>
        <translation>0  모두 찬성</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>표결 취소</translation>
    </message>
    <message>
        <source>How the vote is taken</source>
        <translation>표결 방법</translation>
    </message>
    <message>
        <source>How the vote is taken, and on what</source>
        <translation>표결 방식과 의결 내용</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>표결자</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Void and vote again</source>
        <translation>무효로 하고 다시 표결</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Put off  F4</source>
        <translation>보류  F4</translation>
    </message>
    <message>
        <source>Void and vote again…  F4</source>
        <translation>무효로 하고 다시 표결…  F4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time of the deed</source>
        <translation>선포·상정 시각</translation>
    </message>
    <message>
        <source>Declare  Ctrl+Enter</source>
        <translation>결과 선포  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message>
        <source>Nobody is designated yet.</source>
        <translation>아직 지정된 위원이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to vote on.</source>
        <translation>표결할 안건이 없습니다.</translation>
    </message>
    <message>
        <source>Reason, where one is needed</source>
        <translation>사유(필요할 때)</translation>
    </message>
    <message>
        <source>Sheets sent  Ctrl+Enter</source>
        <translation>발송 기록  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close and declare  Ctrl+Enter</source>
        <translation>마감하고 선포  Ctrl+Enter</translation>
    </message>
    <message>
        <source>The reply of {name} is recorded.</source>
        <translation>{name} 님의 회신을 기록했습니다.</translation>
    </message>
    <message>
        <source>The reply of {name} is taken back.</source>
        <translation>{name} 님의 회신 기록을 취소했습니다.</translation>
    </message>
    <message>
        <source>The sheets are out; replies are taken.</source>
        <translation>서면의결서 발송을 기록했습니다. 회신을 받습니다.</translation>
    </message>
    <message>
        <source>The results are declared, and the written resolution is filed.</source>
        <translation>결과를 선포하고 서면의결을 마쳤습니다.</translation>
    </message>
    <message>
        <source>It is given up; its matters are ready for a meeting.</source>
        <translation>서면의결을 그쳤습니다. 안건은 회의에 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Written resolution</source>
        <translation>서면의결</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Replies until</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>Why in writing</source>
        <translation>서면의결 사유</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>사유 설명</translation>
    </message>
    <message>
        <source>Members and their replies</source>
        <translation>위원별 회신</translation>
    </message>
    <message>
        <source>Items of the reply</source>
        <translation>회신의 안건</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>회신일</translation>
    </message>
    <message>
        <source>Asks for a meeting</source>
        <translation>회의 개최 요구</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Record the reply  Enter</source>
        <translation>회신 기록  Enter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>기록 취소</translation>
    </message>
    <message>
        <source>On</source>
        <translation>처리일</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>서면의결 그만두기</translation>
    </message>
</context>
<context>
    <name>YearlyView</name>
    <message>
        <source>Nothing is recorded yet. A year is told from its matters, meetings and registers.</source>
        <translation>아직 기록이 없습니다. 한 해의 실적은 그해의 안건과 회의, 대장에서 셉니다.</translation>
    </message>
    <message>
        <source>At one look</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>From one look to the statistics and the own check</source>
        <translation>‘한눈에’에서 실적과 자체 점검으로</translation>
    </message>
    <message>
        <source>The year before, and the next</source>
        <translation>앞 해와 다음 해</translation>
    </message>
    <message>
        <source>Results of {year}</source>
        <translation>{year}년 적극행정 추진실적</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>초안 쓰기</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>목록으로 저장</translation>
    </message>
    <message>
        <source>Proposals of {year}.pdf</source>
        <translation>{year}년 제안 운영 실적.pdf</translation>
    </message>
    <message>
        <source>Write the report of the proposals of {year}</source>
        <translation>{year}년 제안 운영 실적 쓰기</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file}에 저장했습니다.</translation>
    </message>
    <message>
        <source>{number} was received.</source>
        <translation>{number} 안건을 접수했습니다.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>한 해</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Draft …</source>
        <translation>초안…</translation>
    </message>
    <message>
        <source>Save as list …</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>위원회에 보고</translation>
    </message>
    <message>
        <source>Its proposals …</source>
        <translation>제안 운영 실적…</translation>
    </message>
    <message>
        <source>Report them</source>
        <translation>제안 실적 보고</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>자체 점검</translation>
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
    <name>agenda</name>
    <message>
        <source>Minutes</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>Its minutes are not planned.</source>
        <translation>배정 시간을 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{words}” is typed as words and does not follow its item.</source>
        <translation>글자로만 적혀 있어 안건 번호를 따라가지 않습니다: “{words}”</translation>
    </message>
    <message>
        <source>No result can be declared before this: {said}</source>
        <translation>먼저 보완해야 의결을 선포할 수 있습니다: {said}</translation>
    </message>
    <message>
        <source>It does not say why it comes after the notice.</source>
        <translation>통지 뒤에 추가한 까닭이 없습니다.</translation>
    </message>
    <message>
        <source>It does not say who submits it.</source>
        <translation>제출자가 없습니다.</translation>
    </message>
    <message>
        <source>It refers to matter {number}, which is not on this agenda.</source>
        <translation>의안번호 {number} 안건을 가리키지만 이 의사일정에 없습니다.</translation>
    </message>
    <message>
        <source>It refers to {item}, which was taken off.</source>
        <translation>의사일정에서 뺀 안건을 가리킵니다: {item}</translation>
    </message>
    <message>
        <source>Total {planned} min; the meeting has no planned end</source>
        <translation>합계 {planned}분, 회의가 끝나는 시각을 정하지 않음</translation>
    </message>
    <message>
        <source>Total {planned} of {length} min</source>
        <translation>합계 {planned}분 / 회의 {length}분</translation>
    </message>
    <message>
        <source>{over} min too long</source>
        <translation>{over}분 초과</translation>
    </message>
    <message>
        <source>recusal not settled: {count}</source>
        <translation>제척·회피 미확인 {count}</translation>
    </message>
    <message>
        <source>Received but not made ready: {count}. Once made ready, they come here.</source>
        <translation>접수만 한 안건 {count}건은 상정 준비를 마치면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No matter is ready for an agenda; make one ready on the docket.</source>
        <translation>상정할 수 있는 안건이 없습니다. 안건 접수부에서 상정 준비를 마치십시오.</translation>
    </message>
    <message>
        <source>In another order people leave the room less often: {then} instead of {now}. Resolution items by their present numbers: {order}.</source>
        <translation>순서를 바꾸면 위원이 자리를 뜨는 횟수가 {now}번에서 {then}번으로 줄어듭니다. 바꾼 순서(지금 의결안건 번호): {order}.</translation>
    </message>
    <message>
        <source>In {item} “{title}”: {before} → {after}</source>
        <translation>{item} “{title}”의 참조: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: no conflict, asked on {day} ({because})</source>
        <translation>{name}: 이해관계 없음, {day} 확인 ({because})</translation>
    </message>
    <message>
        <source>Added after the notice, {day}: {because}</source>
        <translation>통지 뒤에 추가({day}): {because}</translation>
    </message>
    <message>
        <source>Refers to: {items}</source>
        <translation>참조: {items}</translation>
    </message>
    <message>
        <source>“{words}” is typed as words and does not follow: {item} {title}</source>
        <translation>글자로만 적혀 있어 번호를 따라가지 않습니다: “{words}” ({item} {title})</translation>
    </message>
    <message>
        <source>On every agenda: {title}</source>
        <translation>고정 안건: {title}</translation>
    </message>
    <message>
        <source>Taken off last time ({because}): {title}</source>
        <translation>지난 회의에서 뺀 안건({because}): {title}</translation>
    </message>
    <message>
        <source>Put off last time: {title}</source>
        <translation>지난 회의에서 보류한 안건: {title}</translation>
    </message>
    <message>
        <source>Ready: {title}</source>
        <translation>상정 준비: {title}</translation>
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
        <source>Comes</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>확인 전</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>회신 없음</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Answers {answered} of {called}</source>
        <translation>참석 회신 {answered}/{called}</translation>
    </message>
    <message>
        <source>Answers {answered} of {called}: coming {coming}, not coming {away}</source>
        <translation>참석 회신 {answered}/{called}: 참석 {coming}, 불참 {away}</translation>
    </message>
    <message>
        <source>Hear who comes: {title}</source>
        <translation>참석 여부 확인: {title}</translation>
    </message>
    <message>
        <source>no answer to the notice from {left} of {called}</source>
        <translation>{called}명 중 {left}명 회신 없음</translation>
    </message>
    <message>
        <source>Say whether you come: {title}</source>
        <translation>참석 여부 회신: {title}</translation>
    </message>
    <message>
        <source>There will be no quorum: {required} are needed, and at most {present} can still come. Designate others, or move the meeting.</source>
        <translation>개의할 수 없습니다: {required}명이 필요한데 많아야 {present}명이 올 수 있습니다. 다른 위원을 지정하거나 회의를 옮기십시오.</translation>
    </message>
</context>
<context>
    <name>askers</name>
    <message>
        <source>The official concerned</source>
        <translation>감사를 받는 공무원 본인</translation>
    </message>
    <message>
        <source>The head of the local government</source>
        <translation>소속 지방자치단체의 장</translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>What</source>
        <translation>조치사항</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>기한 {day}</translation>
    </message>
    <message>
        <source>Assignments of earlier meetings to be reported on: {count}.</source>
        <translation>지난 회의의 조치사항 {count}건을 보고해야 합니다.</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are not confirmed yet.</source>
        <translation>“{title}” 회의록이 아직 확정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Meetings whose minutes are not confirmed yet: {count}; the oldest is “{title}”.</source>
        <translation>회의 {count}건의 회의록이 아직 확인되지 않았습니다. 가장 오래된 것은 “{title}”입니다.</translation>
    </message>
    <message>
        <source>All {count}, the oldest first</source>
        <translation>{count}건 모두, 오래된 것부터</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Choose an item of the agenda first.</source>
        <translation>제척·회피를 기록할 안건을 먼저 고르십시오.</translation>
    </message>
    <message>
        <source>This item is settled; void its result to change who steps aside.</source>
        <translation>끝난 안건입니다. 제척·회피를 고치려면 결과를 무효로 하십시오.</translation>
    </message>
    <message>
        <source>Attendance is taken once the notice has been sent.</source>
        <translation>개최 통지를 보낸 뒤 출석을 기록합니다.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>폐회했습니다.</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>사회</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>이 안건</translation>
    </message>
    <message>
        <source>present, {time}</source>
        <translation>출석, {time}</translation>
    </message>
    <message>
        <source>{ground}, cannot vote on this item</source>
        <translation>이 안건 {ground}, 표결할 수 없음</translation>
    </message>
    <message>
        <source>Everyone has been here since {time}.</source>
        <translation>{time}부터 모두 출석했습니다.</translation>
    </message>
    <message>
        <source>0  All present</source>
        <translation>0  모두 출석</translation>
    </message>
    <message>
        <source>Everyone but those who declined has been here since {time}.</source>
        <translation>불참을 알린 위원 말고는 {time}부터 모두 출석했습니다.</translation>
    </message>
    <message>
        <source>0  All expected</source>
        <translation>0  올 위원 모두</translation>
    </message>
    <message>
        <source>If {name} leaves, {present} of the {required} needed are left, and there is no quorum.</source>
        <translation>{name} 님이 나가면 {present}명이 남아 개의정족수 {required}명에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Decide this item first.</source>
        <translation>이 안건을 먼저 의결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Put it off first.</source>
        <translation>먼저 보류할 수 있습니다.</translation>
    </message>
    <message>
        <source>{items} can go on.</source>
        <translation>{items} 심의는 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Break off until {count} more are here.</source>
        <translation>{count}명이 더 올 때까지 정회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take off what is left, and close.</source>
        <translation>남은 안건을 내리고 폐회할 수 있습니다.</translation>
    </message>
    <message>
        <source>If {name} leaves, {voters} vote on this item, fewer than the {required} needed to open; the result carries a caution.</source>
        <translation>{name} 위원이 나가면 이 안건의 표결자가 {voters}명으로 개의정족수 {required}명보다 적습니다. 결과에 주의가 붙습니다.</translation>
    </message>
    <message>
        <source>The vote already entered falls away with them.</source>
        <translation>이석하면 입력한 표도 함께 빠집니다.</translation>
    </message>
    <message>
        <source>They preside; somebody else is to be named then.</source>
        <translation>사회를 보고 있습니다. 나가면 다른 사람을 정해야 합니다.</translation>
    </message>
    <message>
        <source>4  In person</source>
        <translation>4  대면</translation>
    </message>
    <message>
        <source>4  By video</source>
        <translation>4  원격</translation>
    </message>
    <message>
        <source>Nobody presides. Choose somebody here and let them preside.</source>
        <translation>사회를 볼 사람이 없습니다. 자리에 있는 사람을 골라 사회를 맡기십시오.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>출석 전</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>불참 회신</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>{time} 이석</translation>
    </message>
    <message>
        <source>{time} cam</source>
        <translation>{time} 원격</translation>
    </message>
    <message>
        <source>The matter names this member. Ask whether a ground applies.</source>
        <translation>안건에 이 위원의 이름이 있습니다. 제척 사유가 있는지 물으십시오.</translation>
    </message>
    <message>
        <source>Takes part by video</source>
        <translation>원격 참석</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>기피 신청</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Interests register: {entries}. Ask whether a ground applies.</source>
        <translation>이해관계 등록: {entries}. 제척 사유가 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>audits</name>
    <message>
        <source>Board of Audit and Inspection</source>
        <translation>감사원 감사</translation>
    </message>
    <message>
        <source>Under the administrative audit regulations</source>
        <translation>행정감사규정에 따른 감사</translation>
    </message>
    <message>
        <source>The office&apos;s own audit</source>
        <translation>자체감사</translation>
    </message>
</context>
<context>
    <name>awaited</name>
    <message>
        <source>Opinion of the head of audit</source>
        <translation>감사기구의 장의 의견</translation>
    </message>
    <message>
        <source>Answer to a prior consultation</source>
        <translation>사전컨설팅 결과</translation>
    </message>
    <message>
        <source>Answer where law is only interpreted</source>
        <translation>단순 법령해석 결과</translation>
    </message>
    <message>
        <source>Report on carrying it out</source>
        <translation>이행 결과</translation>
    </message>
    <message>
        <source>Report on improving the rules</source>
        <translation>제도개선 결과</translation>
    </message>
    <message>
        <source>Answer to the citizen</source>
        <translation>신청인에 대한 처리 결과</translation>
    </message>
    <message>
        <source>Check of the facts</source>
        <translation>사실관계 확인</translation>
    </message>
    <message>
        <source>Hiring of a lawyer</source>
        <translation>변호인 선임</translation>
    </message>
    <message>
        <source>Contract and receipts</source>
        <translation>계약서와 지급 자료</translation>
    </message>
    <message>
        <source>Report on the proceedings</source>
        <translation>진행 상황 보고</translation>
    </message>
    <message>
        <source>Material or written answers</source>
        <translation>자료 제출·서면 답변</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>출석 의견 진술</translation>
    </message>
</context>
<context>
    <name>award cuts</name>
    <message>
        <source>Lowered by the cap</source>
        <translation>상한으로 줄임</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>예산 부족</translation>
    </message>
</context>
<context>
    <name>award lines</name>
    <message>
        <source>As proposed</source>
        <translation>제안한 대로</translation>
    </message>
    <message>
        <source>Nothing: strike the line</source>
        <translation>명단에서 제외</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>₩{won}</source>
        <translation>{won}원</translation>
    </message>
    <message>
        <source>Proposals: {count} · {won} won in all</source>
        <translation>제안 {count}건, 모두 {won}원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>{now}. Proposed was {before}. {because}</source>
        <translation>{now}. 제안한 내용은 {before}. {because}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>As graded</source>
        <translation>등급대로</translation>
    </message>
</context>
<context>
    <name>award measures</name>
    <message>
        <source>Money</source>
        <translation>포상금</translation>
    </message>
    <message>
        <source>Special promotion</source>
        <translation>특별승진임용</translation>
    </message>
    <message>
        <source>Special step</source>
        <translation>특별승급</translation>
    </message>
    <message>
        <source>Highest performance bonus</source>
        <translation>성과상여금 최고등급</translation>
    </message>
    <message>
        <source>Special leave</source>
        <translation>특별휴가</translation>
    </message>
    <message>
        <source>Shorter wait for the acting grade</source>
        <translation>대우공무원 선발기간 단축</translation>
    </message>
    <message>
        <source>Points in the rating</source>
        <translation>근무성적 가점</translation>
    </message>
    <message>
        <source>Shorter wait for promotion</source>
        <translation>근속승진기간 단축</translation>
    </message>
    <message>
        <source>Transfer to a desired department</source>
        <translation>희망부서 전보</translation>
    </message>
    <message>
        <source>First choice of training</source>
        <translation>교육훈련 우선선발</translation>
    </message>
</context>
<context>
    <name>award receivers</name>
    <message>
        <source>An official</source>
        <translation>공무원</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>부서</translation>
    </message>
</context>
<context>
    <name>award states</name>
    <message>
        <source>To be carried out</source>
        <translation>이행 전</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>이행</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>이행하지 않음</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
</context>
<context>
    <name>award steps</name>
    <message>
        <source>For the idea</source>
        <translation>제안 단계</translation>
    </message>
    <message>
        <source>For what was carried out</source>
        <translation>실시 단계</translation>
    </message>
</context>
<context>
    <name>awards</name>
    <message>
        <source>Awards follow once the round is closed.</source>
        <translation>심사를 확정하면 포상을 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Put it on the docket</source>
        <translation>포상 안건으로 올리기</translation>
    </message>
    <message>
        <source>Work it out anew</source>
        <translation>다시 계산하기</translation>
    </message>
    <message>
        <source>Issue papers ({count})</source>
        <translation>문서 {count}건 발행</translation>
    </message>
    <message>
        <source>Settle proposals ({count})</source>
        <translation>제안 {count}건 채택 여부 정리</translation>
    </message>
    <message>
        <source>Not on the docket yet</source>
        <translation>아직 안건으로 올리지 않음</translation>
    </message>
</context>
<context>
    <name>ballots</name>
    <message>
        <source>By name</source>
        <translation>기명 표결</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>무기명 투표</translation>
    </message>
    <message>
        <source>Papers of {voters} voters: two people count them, each for themselves.</source>
        <translation>표결자 {voters}명의 투표지를 두 사람이 따로 셉니다.</translation>
    </message>
    <message>
        <source>The two counts are not the same. Both count again, each for themselves: now {first} keys, then {second}.</source>
        <translation>두 집계가 서로 다릅니다. 각자 다시 센 뒤 {first}, {second} 차례로 입력하십시오.</translation>
    </message>
    <message>
        <source>{first} and {second} counted the same.</source>
        <translation>{first}, {second} 두 사람의 집계가 같습니다.</translation>
    </message>
    <message>
        <source>{first} has counted anew. Now {second} keys what they found.</source>
        <translation>{first} 님이 다시 입력했습니다. 이제 {second} 님이 센 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>{first} has counted. Now somebody else counts and keys what they found. To correct the first count, choose {first} once more.</source>
        <translation>{first} 님이 집계했습니다. 다른 사람이 다시 세어 입력하십시오. 첫 집계를 고치려면 {first} 님을 다시 고르십시오.</translation>
    </message>
    <message>
        <source>By video, and far from the box: {count}. A vote by name reaches all.</source>
        <translation>원격으로 참석하여 투표함에 표를 넣을 수 없는 위원이 {count}명 있습니다. 기명으로 표결하면 모두 참여할 수 있습니다.</translation>
    </message>
    <message>
        <source>Papers {papers} · voters {voters}</source>
        <translation>투표지 {papers} / 표결자 {voters}</translation>
    </message>
    <message>
        <source>The totals are withheld, since they would tell how somebody voted.</source>
        <translation>누가 어떻게 투표했는지 드러날 수 있어 표수를 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstained, {invalid} invalid, {silent} not cast</source>
        <translation>찬성 {yes}, 반대 {no}, 기권 {abstain}, 무효 {invalid}, 미제출 {silent}</translation>
    </message>
    <message>
        <source>The two counts are not the same: both count again.</source>
        <translation>두 집계가 서로 달라 둘 다 다시 셉니다.</translation>
    </message>
    <message>
        <source>The count was keyed.</source>
        <translation>집계를 입력했습니다.</translation>
    </message>
</context>
<context>
    <name>blanks</name>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>채우는 사람</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>{file} ({item}) has no PDF, so members will not see it.</source>
        <translation>{file}({item})은(는) PDF가 없어 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{file} ({item}) needs a password, so members will not see it.</source>
        <translation>{file}({item})은(는) 암호가 걸려 있어 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{file} ({item}) is damaged, so members will not see it.</source>
        <translation>{file}({item})은(는) 손상되어 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{file} ({item}) is too large, so members will not see it.</source>
        <translation>{file}({item})은(는) 너무 커서 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{file} ({item}) cannot be opened safely, so members will not see it.</source>
        <translation>{file}({item})은(는) 안전하게 열 수 없어 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{item}: its title only, since this member steps aside.</source>
        <translation>{item}: 제척·회피된 위원이므로 제목만 싣습니다.</translation>
    </message>
    <message>
        <source>{item}: title and department only; it is partly open.</source>
        <translation>{item}: 부분공개이므로 제목과 제출부서만 싣습니다.</translation>
    </message>
    <message>
        <source>{item}: its number only; it is closed.</source>
        <translation>{item}: 비공개이므로 번호만 싣습니다.</translation>
    </message>
    <message>
        <source>{item}: its title only; it was taken off the agenda.</source>
        <translation>{item}: 상정하지 않기로 하여 제목만 싣습니다.</translation>
    </message>
    <message>
        <source>A page in the book says so. Attach a PDF made of the file to the matter, on the docket.</source>
        <translation>안건철에는 그 사정을 적은 쪽이 들어갑니다. 안건 접수부에서 그 파일의 PDF를 붙여 주십시오.</translation>
    </message>
    <message>
        <source>Everything (for the secretary)</source>
        <translation>전체본(간사용)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>공개용</translation>
    </message>
    <message>
        <source>{pages} pages, about {size}</source>
        <translation>{pages}쪽, 약 {size}</translation>
    </message>
    <message>
        <source>Counting the pages …</source>
        <translation>쪽수를 세는 중…</translation>
    </message>
    <message>
        <source>As it will be seen by: {reader}</source>
        <translation>이렇게 보입니다: {reader}</translation>
    </message>
    <message>
        <source>The book is written: {file}, {pages} pages.</source>
        <translation>안건철을 만들었습니다: {file}, {pages}쪽.</translation>
    </message>
    <message>
        <source>Books written into {folder}: {count}</source>
        <translation>안건철 {count}권을 {folder}에 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>Take in a packet</source>
        <translation>꾸러미 받기</translation>
    </message>
    <message>
        <source>Packets (*.asice)</source>
        <translation>꾸러미 (*.asice)</translation>
    </message>
    <message>
        <source>The packet was taken in: {title}</source>
        <translation>꾸러미를 받았습니다: {title}</translation>
    </message>
</context>
<context>
    <name>bundles</name>
    <message>
        <source>Everything, for an audit or the records office …</source>
        <translation>전체: 감사·기록관용…</translation>
    </message>
    <message>
        <source>Only what may be published …</source>
        <translation>공개분만…</translation>
    </message>
    <message>
        <source>Save everything about this meeting</source>
        <translation>회의 자료 모두 저장</translation>
    </message>
    <message>
        <source>{file} was written. Tell whoever receives it the code of its list: {code}.</source>
        <translation>{file} 파일을 썼습니다. 받는 사람에게 목록 코드를 알려 주십시오: {code}</translation>
    </message>
</context>
<context>
    <name>challenges</name>
    <message>
        <source>Choose an item of the agenda first.</source>
        <translation>먼저 안건을 고르십시오.</translation>
    </message>
    <message>
        <source>The rules of this body know no challenge.</source>
        <translation>이 위원회의 규정에는 기피가 없습니다.</translation>
    </message>
    <message>
        <source>{applicant} challenges {name} ({day}): {ground} — {text}</source>
        <translation>{applicant}, {name} 기피 신청({day}): {ground} — {text}</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>기피 신청</translation>
    </message>
    <message>
        <source>will be granted: {name} takes no part in the item</source>
        <translation>인용 예상: {name} 위원은 이 안건에서 제외</translation>
    </message>
    <message>
        <source>will be refused: {name} takes part</source>
        <translation>기각 예상: {name} 위원은 그대로 참여</translation>
    </message>
    <message>
        <source>More than half of {voters} voting: {needed} or more → {outlook}</source>
        <translation>표결자 {voters}명의 과반수: {needed}명 이상 → {outlook}</translation>
    </message>
    <message>
        <source>{time}: the challenge to {name} was granted ({line})</source>
        <translation>{time} {name} 기피 인용({line})</translation>
    </message>
    <message>
        <source>{time}: the challenge to {name} was refused ({line})</source>
        <translation>{time} {name} 기피 기각({line})</translation>
    </message>
    <message>
        <source>{applicant} withdrew the challenge: {reason}</source>
        <translation>{applicant} 기피 신청 취하: {reason}</translation>
    </message>
</context>
<context>
    <name>charges</name>
    <message>
        <source>Dedicated department</source>
        <translation>전담부서</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>적극행정 책임관</translation>
    </message>
    <message>
        <source>Protection officer</source>
        <translation>적극행정 보호관</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>기권</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Something went wrong here, and the command was not finished.</source>
        <translation>문제가 생겨 명령을 마치지 못했습니다.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>자세한 내용은 {file}에 있습니다.</translation>
    </message>
    <message>
        <source>The desk is whole. Entries: {entries}, checkpoints: {checkpoints}.</source>
        <translation>책상이 온전합니다: 원장 {entries}건, 확인점 {checkpoints}개.</translation>
    </message>
    <message>
        <source>Faults: {count}. The desk does not say what was put into it.</source>
        <translation>어긋난 곳 {count}곳: 책상의 내용이 기록된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Print the recovery key and keep it apart: it opens the desk when the passphrase is forgotten.</source>
        <translation>복구키를 인쇄하여 따로 보관하십시오. 비밀번호를 잊었을 때 책상을 엽니다.</translation>
    </message>
    <message>
        <source>A sample: its passphrase is that of everybody in it.</source>
        <translation>보기 책상입니다. 이 비밀번호는 여기 있는 모든 사람의 비밀번호입니다.</translation>
    </message>
    <message>
        <source>At {place}:</source>
        <translation>위치 {place}:</translation>
    </message>
    <message>
        <source>Rows written: {written}; the same already: {same}.</source>
        <translation>{written}줄을 저장했습니다. {same}줄은 이미 같았습니다.</translation>
    </message>
    <message>
        <source>Nothing was written. Rows unsure or in error: {errors}. Correct them, or leave them out with --skip-errors.</source>
        <translation>적지 않았습니다. {errors}줄이 확실하지 않거나 잘못되었습니다. 고치거나 --skip-errors로 빼십시오.</translation>
    </message>
    <message>
        <source>Nothing was written. New rows: {new}; rows that would change: {changed}.</source>
        <translation>아무것도 쓰지 않았습니다. 새 줄 {new}, 바뀔 줄 {changed}.</translation>
    </message>
    <message>
        <source>Columns that were not used: {columns}.</source>
        <translation>쓰지 않은 열: {columns}.</translation>
    </message>
    <message>
        <source>The file names no day of the notice (notice = 2026-12-03); {day} was entered.</source>
        <translation>파일에 통지한 날(notice = 2026-12-03)이 없어 {day} 날짜로 적었습니다.</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>바뀜: {fields}</translation>
    </message>
    <message>
        <source>Every paper that there can be is issued already.</source>
        <translation>발행할 수 있는 문서는 이미 모두 발행되었습니다.</translation>
    </message>
    <message>
        <source>No paper of it is issued yet.</source>
        <translation>아직 발행된 문서가 없습니다.</translation>
    </message>
    <message>
        <source>None of its papers has a field for {name}.</source>
        <translation>{name}의 서명란이 있는 문서가 없습니다.</translation>
    </message>
    <message>
        <source>{number} is not signed by all yet. Signatures missing: {count}.</source>
        <translation>{number}: 서명 {count}건이 남았습니다.</translation>
    </message>
    <message>
        <source>All files are genuine: {count}.</source>
        <translation>파일 {count}개, 모두 진본입니다.</translation>
    </message>
    <message>
        <source>Files that are not genuine, or not in force: {count} of {all}.</source>
        <translation>파일 {all}개 가운데 {count}개는 진본이 아니거나 지난 상태입니다.</translation>
    </message>
    <message>
        <source>{number}, version {version}, {title}, {on}: signed {signed} of {signers}, code {code}</source>
        <translation>{number} 제{version}판, {title}, {on}: 서명 {signed}/{signers}, 내용 코드 {code}</translation>
    </message>
    <message>
        <source>{title}, {on}: papers {papers}, signed {signed} of {signers}, code of the list {code}</source>
        <translation>{title}, {on}: 문서 {papers}건, 서명 {signed}/{signers}, 목록 코드 {code}</translation>
    </message>
    <message>
        <source>{file} (tab {tab}) has no PDF; a page in the book says so.</source>
        <translation>{file}(갈피 {tab})은(는) PDF가 없어 그 사정을 적은 쪽을 넣었습니다.</translation>
    </message>
    <message>
        <source>{file} (tab {tab}) needs a password; a page in the book says so.</source>
        <translation>{file}(갈피 {tab})은(는) 암호가 걸려 있어 그 사정을 적은 쪽을 넣었습니다.</translation>
    </message>
    <message>
        <source>{file} (tab {tab}) is damaged; a page in the book says so.</source>
        <translation>{file}(갈피 {tab})은(는) 손상되어 그 사정을 적은 쪽을 넣었습니다.</translation>
    </message>
    <message>
        <source>{file} (tab {tab}) is too large; a page in the book says so.</source>
        <translation>{file}(갈피 {tab})은(는) 너무 커서 그 사정을 적은 쪽을 넣었습니다.</translation>
    </message>
    <message>
        <source>{file} (tab {tab}) cannot be opened safely; a page in the book says so.</source>
        <translation>{file}(갈피 {tab})은(는) 안전하게 열 수 없어 그 사정을 적은 쪽을 넣었습니다.</translation>
    </message>
    <message>
        <source>Nothing is written so; found for “{words}”.</source>
        <translation>그대로 적힌 것이 없어 “{words}”(으)로 찾았습니다.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or two syllables of one.</source>
        <translation>찾은 것이 없습니다. 낱말을 줄이거나 두 음절만 넣어 보십시오.</translation>
    </message>
    <message>
        <source>The round is still open: this result may change.</source>
        <translation>회차가 아직 열려 있어 결과가 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>{proposal}: {score} as printed and {exact} exactly fall on two sides of a threshold.</source>
        <translation>{proposal}: 등급 기준이 적힌 점수 {score}, 정확한 값 {exact} 사이에 있습니다.</translation>
    </message>
    <message>
        <source>{proposal}: with {n} marks nothing was dropped.</source>
        <translation>{proposal}: 점수가 {n}개라 최고·최저를 빼지 않았습니다.</translation>
    </message>
    <message>
        <source>{figure} is not told: fewer than three members marked.</source>
        <translation>{figure}은(는) 내지 않습니다. 채점한 위원이 3명보다 적습니다.</translation>
    </message>
    <message>
        <source>{figure} is not told: fewer than four proposals.</source>
        <translation>{figure}은(는) 내지 않습니다. 제안이 4건보다 적습니다.</translation>
    </message>
    <message>
        <source>{figure} is not told: not every member marked every proposal.</source>
        <translation>{figure}은(는) 내지 않습니다. 모든 위원이 모든 제안을 채점하지는 않았습니다.</translation>
    </message>
    <message>
        <source>{figure} is not told: all marks are the same.</source>
        <translation>{figure}은(는) 내지 않습니다. 점수가 모두 같습니다.</translation>
    </message>
    <message>
        <source>Compare the code with the other desk: {code}.</source>
        <translation>다른 쪽 책상과 확인코드를 대조하십시오: {code}</translation>
    </message>
    <message>
        <source>Ask the secretary whether the desk&apos;s own code is {code}.</source>
        <translation>책상의 코드가 {code} 맞는지 간사에게 확인하십시오.</translation>
    </message>
    <message>
        <source>{name}: the sheet takes the place of an earlier one.</source>
        <translation>{name}: 먼저 낸 채점표를 대신합니다.</translation>
    </message>
    <message>
        <source>{name}: proposals were changed since they were marked: {numbers}.</source>
        <translation>{name}: 채점한 뒤에 바뀐 제안이 있습니다: {numbers}</translation>
    </message>
    <message>
        <source>{name}: a form, which nobody signed.</source>
        <translation>{name}: 서명이 없는 서식입니다.</translation>
    </message>
    <message>
        <source>New sheets: {count}. Take them in with --take.</source>
        <translation>새로 온 채점표 {count}개가 있습니다. --take로 받으십시오.</translation>
    </message>
    <message>
        <source>Tell whoever receives it the code of its list: {code}.</source>
        <translation>받는 사람에게 목록 코드를 알려 주십시오: {code}</translation>
    </message>
    <message>
        <source>Papers that are not open or not in use were left out: {count}.</source>
        <translation>공개하지 않거나 쓰지 않게 된 문서는 넣지 않았습니다: {count}건.</translation>
    </message>
    <message>
        <source>Matters with the same facts were decided differently: {outcomes}.</source>
        <translation>사실관계가 같은데 달리 결정한 안건이 있습니다: {outcomes}.</translation>
    </message>
    <message>
        <source>Read case {number} for names that are left before it is released.</source>
        <translation>공개하기 전에 사례 {number}에 남은 이름이 없는지 읽으십시오.</translation>
    </message>
    <message>
        <source>Its last page lists what was kept back: {count}. Read it once more before it is published.</source>
        <translation>마지막 쪽에 가린 부분이 적혀 있습니다: {count}가지. 공개하기 전에 한 번 더 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>[removed: {words}]</source>
        <translation>[삭제: {words}]</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>[추가: {words}]</translation>
    </message>
    <message>
        <source>space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Version {version} · {number}</source>
        <translation>제{version}판 · {number}</translation>
    </message>
    <message>
        <source>Current draft</source>
        <translation>지금의 초안</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>두 판의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>Lines that differ: {count}</source>
        <translation>{count}줄이 다름</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>미반영</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>접수 {day}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>사유: {reason}</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>Public interest</source>
        <translation>공익성</translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation>고의·중과실 없음</translation>
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
    <message>
        <source>{year}-{month:02}-{day:02}</source>
        <translation>{year}. {month}. {day}.</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Desk begun</source>
        <translation>책상을 만듦</translation>
    </message>
    <message>
        <source>Body renamed</source>
        <translation>위원회 이름을 바꿈</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>문서 머리 변경</translation>
    </message>
    <message>
        <source>Standing items changed</source>
        <translation>고정 안건을 바꿈</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Brought up to date by a packet</source>
        <translation>꾸러미로 새로 고침</translation>
    </message>
    <message>
        <source>Passphrase of the desk changed</source>
        <translation>책상의 비밀번호 변경</translation>
    </message>
    <message>
        <source>A computer&apos;s keyring opens the desk</source>
        <translation>컴퓨터의 키링으로 열기 허용</translation>
    </message>
    <message>
        <source>No keyring opens the desk any more</source>
        <translation>키링으로 열기 해제</translation>
    </message>
    <message>
        <source>Recovery key printed</source>
        <translation>복구키 인쇄</translation>
    </message>
    <message>
        <source>Rules adopted</source>
        <translation>규정을 정함</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>규정을 바꿈</translation>
    </message>
    <message>
        <source>Brought by a packet</source>
        <translation>꾸러미로 옴</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>위촉·임명</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>해촉</translation>
    </message>
    <message>
        <source>Root key made</source>
        <translation>인증키를 만듦</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>서명키를 만듦</translation>
    </message>
    <message>
        <source>Signing key revoked</source>
        <translation>서명키 폐기</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation>다시 제출됨</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>내용을 적음</translation>
    </message>
    <message>
        <source>Told of the ombudsman</source>
        <translation>옴부즈만 안내</translation>
    </message>
    <message>
        <source>Left the service</source>
        <translation>퇴직</translation>
    </message>
    <message>
        <source>Proceedings ended</source>
        <translation>사건이 끝난 날을 적음</translation>
    </message>
    <message>
        <source>Reference tied to its item</source>
        <translation>참조를 안건에 이음</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>상정 준비</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>보완 요청</translation>
    </message>
    <message>
        <source>Asked for a reply</source>
        <translation>회신 요청</translation>
    </message>
    <message>
        <source>Requested material or a hearing</source>
        <translation>자료·출석 요구</translation>
    </message>
    <message>
        <source>Nothing came of a request</source>
        <translation>미제출·불출석 기록</translation>
    </message>
    <message>
        <source>What was asked for is taken back</source>
        <translation>요청을 취소함</translation>
    </message>
    <message>
        <source>Reply extended</source>
        <translation>회신 기한 연장</translation>
    </message>
    <message>
        <source>Reply entered</source>
        <translation>회신 입력</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>취하</translation>
    </message>
    <message>
        <source>Returned for good</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Outcome notified</source>
        <translation>결과 통보</translation>
    </message>
    <message>
        <source>Publication recorded</source>
        <translation>공개 기록</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation>상정</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>상정 철회</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Declaration voided</source>
        <translation>선포 무효</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>파일 붙임</translation>
    </message>
    <message>
        <source>File dropped</source>
        <translation>붙임에서 뺌</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Rearranged</source>
        <translation>일정 변경</translation>
    </message>
    <message>
        <source>End planned</source>
        <translation>끝나는 시각을 정함</translation>
    </message>
    <message>
        <source>Members designated</source>
        <translation>위원 지정</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>소집</translation>
    </message>
    <message>
        <source>Answer to the notice recorded</source>
        <translation>참석 회신 기록</translation>
    </message>
    <message>
        <source>Attendance taken</source>
        <translation>출석 확인</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>In person or by video corrected</source>
        <translation>대면·원격 바로잡음</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>이석</translation>
    </message>
    <message>
        <source>Called to order</source>
        <translation>개회</translation>
    </message>
    <message>
        <source>Presiding handed over</source>
        <translation>사회 교대</translation>
    </message>
    <message>
        <source>Broken off for a recess</source>
        <translation>정회</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>속개</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>폐회</translation>
    </message>
    <message>
        <source>Bodies of a joint meeting</source>
        <translation>합동회의 위원회 기록</translation>
    </message>
    <message>
        <source>Vote of another body entered</source>
        <translation>다른 위원회의 표결 기록</translation>
    </message>
    <message>
        <source>Lots drawn</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Draw made void</source>
        <translation>추첨 무효</translation>
    </message>
    <message>
        <source>Sheets sent</source>
        <translation>서면의결서 발송</translation>
    </message>
    <message>
        <source>Reply recorded</source>
        <translation>회신 기록</translation>
    </message>
    <message>
        <source>Reply taken back</source>
        <translation>회신 기록 취소</translation>
    </message>
    <message>
        <source>Replies closed</source>
        <translation>회신 마감</translation>
    </message>
    <message>
        <source>Written resolution filed</source>
        <translation>서면의결 종결</translation>
    </message>
    <message>
        <source>Written resolution given up</source>
        <translation>서면의결 중지</translation>
    </message>
    <message>
        <source>Vote of a reply</source>
        <translation>회신의 표</translation>
    </message>
    <message>
        <source>Minutes confirmed</source>
        <translation>회의록 확정</translation>
    </message>
    <message>
        <source>Confirmation voided</source>
        <translation>회의록 확인 무효</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>의사일정에 올림</translation>
    </message>
    <message>
        <source>Moved on the agenda</source>
        <translation>순서 변경</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>표결에 부침</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>상정</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>제척·회피</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>제척·회피 취소</translation>
    </message>
    <message>
        <source>Votes recorded</source>
        <translation>표결 기록</translation>
    </message>
    <message>
        <source>Member challenged</source>
        <translation>기피 신청</translation>
    </message>
    <message>
        <source>Votes on a challenge recorded</source>
        <translation>기피 표결 기록</translation>
    </message>
    <message>
        <source>Challenge decided</source>
        <translation>기피 의결</translation>
    </message>
    <message>
        <source>Challenge withdrawn</source>
        <translation>기피 신청 취하</translation>
    </message>
    <message>
        <source>Decision on a challenge voided</source>
        <translation>기피 의결 무효</translation>
    </message>
    <message>
        <source>Asked, no conflict</source>
        <translation>확인함, 이해관계 없음</translation>
    </message>
    <message>
        <source>Late addition explained</source>
        <translation>늦은 추가의 까닭을 적음</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>배정 시간 정함</translation>
    </message>
    <message>
        <source>Ballot chosen</source>
        <translation>표결 방법 정함</translation>
    </message>
    <message>
        <source>Papers counted by one</source>
        <translation>한 사람이 개표함</translation>
    </message>
    <message>
        <source>Papers counted by two, not the same</source>
        <translation>두 사람의 집계가 서로 다름</translation>
    </message>
    <message>
        <source>Papers counted by two</source>
        <translation>두 사람이 개표하여 일치함</translation>
    </message>
    <message>
        <source>Votes taken back</source>
        <translation>표결 취소</translation>
    </message>
    <message>
        <source>Vote of one who left removed</source>
        <translation>이석한 위원의 표를 뺌</translation>
    </message>
    <message>
        <source>Result declared</source>
        <translation>결과 선포</translation>
    </message>
    <message>
        <source>Put back on the agenda</source>
        <translation>의사일정에 되돌려 놓음</translation>
    </message>
    <message>
        <source>Remark noted</source>
        <translation>발언 기록</translation>
    </message>
    <message>
        <source>Remark corrected</source>
        <translation>발언 고침</translation>
    </message>
    <message>
        <source>Remark struck</source>
        <translation>발언 지움</translation>
    </message>
    <message>
        <source>Minutes begun</source>
        <translation>회의록 작성 시작</translation>
    </message>
    <message>
        <source>Minutes edited</source>
        <translation>회의록 고침</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>수정 의견 접수</translation>
    </message>
    <message>
        <source>Correction taken in</source>
        <translation>수정 의견 반영</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>수정 의견 미반영</translation>
    </message>
    <message>
        <source>Confirmed in a later meeting</source>
        <translation>다음 회의에서 확인</translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation>정정 시작</translation>
    </message>
    <message>
        <source>Correction finished</source>
        <translation>정정 완료</translation>
    </message>
    <message>
        <source>Assignment given</source>
        <translation>조치사항 부여</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Assignment done</source>
        <translation>조치 완료</translation>
    </message>
    <message>
        <source>Assignment dropped</source>
        <translation>조치사항 취소</translation>
    </message>
    <message>
        <source>Assignment taken up again</source>
        <translation>조치사항 다시 엶</translation>
    </message>
    <message>
        <source>Proposal received</source>
        <translation>제안 접수</translation>
    </message>
    <message>
        <source>Proposal changed</source>
        <translation>제안 변경</translation>
    </message>
    <message>
        <source>Reviewed by the department</source>
        <translation>부서 사전검토</translation>
    </message>
    <message>
        <source>Found to be a duplicate</source>
        <translation>중복으로 판단</translation>
    </message>
    <message>
        <source>Found to be no duplicate</source>
        <translation>중복 아님으로 판단</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>Told how a stage went</source>
        <translation>단계 내용 적음</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>Proposal ended</source>
        <translation>제안 종결</translation>
    </message>
    <message>
        <source>Proposal taken up again</source>
        <translation>제안 다시 올림</translation>
    </message>
    <message>
        <source>End of the open call entered</source>
        <translation>공모 마감일 기록</translation>
    </message>
    <message>
        <source>Supplement taken in</source>
        <translation>보완 접수</translation>
    </message>
    <message>
        <source>Opinion asked for</source>
        <translation>의견 조회</translation>
    </message>
    <message>
        <source>Opinion taken in</source>
        <translation>의견 접수</translation>
    </message>
    <message>
        <source>Proposer notified</source>
        <translation>제안자 통지</translation>
    </message>
    <message>
        <source>Planned for another day</source>
        <translation>실시 예정 시기 변경</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>실시</translation>
    </message>
    <message>
        <source>First effect entered</source>
        <translation>최초 성과 기록</translation>
    </message>
    <message>
        <source>Results measured</source>
        <translation>실시 성과 측정</translation>
    </message>
    <message>
        <source>Handling checked</source>
        <translation>처리 상황 점검</translation>
    </message>
    <message>
        <source>Re-review asked for</source>
        <translation>재심사 요청</translation>
    </message>
    <message>
        <source>Re-review decided</source>
        <translation>재심사 결정</translation>
    </message>
    <message>
        <source>Keeping ended</source>
        <translation>관리기간 종료</translation>
    </message>
    <message>
        <source>Case written</source>
        <translation>사례 작성</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>사례 수정</translation>
    </message>
    <message>
        <source>Complaint entered</source>
        <translation>민원 적음</translation>
    </message>
    <message>
        <source>Complaint corrected</source>
        <translation>민원 고침</translation>
    </message>
    <message>
        <source>Official entered</source>
        <translation>공무원 적음</translation>
    </message>
    <message>
        <source>Official corrected</source>
        <translation>공무원 고침</translation>
    </message>
    <message>
        <source>Promotion entered</source>
        <translation>홍보 적음</translation>
    </message>
    <message>
        <source>Promotion corrected</source>
        <translation>홍보 고침</translation>
    </message>
    <message>
        <source>Office task entered</source>
        <translation>부서 업무 적음</translation>
    </message>
    <message>
        <source>Office task corrected</source>
        <translation>부서 업무 고침</translation>
    </message>
    <message>
        <source>Officer in charge entered</source>
        <translation>책임관·보호관 적음</translation>
    </message>
    <message>
        <source>Officer in charge corrected</source>
        <translation>책임관·보호관 고침</translation>
    </message>
    <message>
        <source>Training entered</source>
        <translation>교육 적음</translation>
    </message>
    <message>
        <source>Training corrected</source>
        <translation>교육 고침</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>참석 적음</translation>
    </message>
    <message>
        <source>Attendance corrected</source>
        <translation>참석 고침</translation>
    </message>
    <message>
        <source>Passive report entered</source>
        <translation>소극행정 신고 적음</translation>
    </message>
    <message>
        <source>Passive report corrected</source>
        <translation>소극행정 신고 고침</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>회차 개시</translation>
    </message>
    <message>
        <source>Proposals entered into the round</source>
        <translation>회차에 제안 올림</translation>
    </message>
    <message>
        <source>Panel named</source>
        <translation>심사위원 지정</translation>
    </message>
    <message>
        <source>Sheets submitted</source>
        <translation>채점표 제출</translation>
    </message>
    <message>
        <source>Submission taken back</source>
        <translation>제출 되돌림</translation>
    </message>
    <message>
        <source>Asked to look at a mark again</source>
        <translation>점수 재확인 요청</translation>
    </message>
    <message>
        <source>Sheets fixed</source>
        <translation>채점표 봉인</translation>
    </message>
    <message>
        <source>Marks revealed</source>
        <translation>점수 공개</translation>
    </message>
    <message>
        <source>Second round begun</source>
        <translation>2차 채점 시작</translation>
    </message>
    <message>
        <source>Ties settled by the committee</source>
        <translation>동점 순서를 위원회가 정함</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>회차 확정</translation>
    </message>
    <message>
        <source>Sheets taken in</source>
        <translation>채점표 받음</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>채점</translation>
    </message>
    <message>
        <source>No conflict of interest declared</source>
        <translation>이해관계 없음 확인</translation>
    </message>
    <message>
        <source>Stepped aside from marking</source>
        <translation>채점 회피</translation>
    </message>
    <message>
        <source>Recusal from marking taken back</source>
        <translation>채점 회피 되돌림</translation>
    </message>
    <message>
        <source>Marks taken in</source>
        <translation>점수 받음</translation>
    </message>
    <message>
        <source>Packet sent</source>
        <translation>꾸러미 보냄</translation>
    </message>
    <message>
        <source>Sheet signed and handed in</source>
        <translation>채점표에 서명하여 제출</translation>
    </message>
    <message>
        <source>Packet taken in</source>
        <translation>꾸러미 받음</translation>
    </message>
    <message>
        <source>Taken in from an earlier year</source>
        <translation>지난해 것을 가져옴</translation>
    </message>
    <message>
        <source>Award promised</source>
        <translation>포상 결정</translation>
    </message>
    <message>
        <source>Chosen as a key task</source>
        <translation>중점과제로 선정</translation>
    </message>
    <message>
        <source>Quarter reported</source>
        <translation>분기 보고</translation>
    </message>
    <message>
        <source>Voided with its declaration</source>
        <translation>선포와 함께 무효</translation>
    </message>
    <message>
        <source>Award voided</source>
        <translation>포상 무효</translation>
    </message>
    <message>
        <source>What became of an award noted</source>
        <translation>포상 이행 내용을 적음</translation>
    </message>
    <message>
        <source>Support paid</source>
        <translation>지원 지급</translation>
    </message>
    <message>
        <source>Support asked back</source>
        <translation>지원 환수 결정</translation>
    </message>
    <message>
        <source>Support returned</source>
        <translation>지원금 반환</translation>
    </message>
    <message>
        <source>Return of support waived</source>
        <translation>지원금 반환 면제</translation>
    </message>
    <message>
        <source>Entry of the ledger voided</source>
        <translation>대장 내역 무효</translation>
    </message>
    <message>
        <source>Insurance taken out</source>
        <translation>보험 가입</translation>
    </message>
    <message>
        <source>Insurance changed</source>
        <translation>보험 변경</translation>
    </message>
    <message>
        <source>Claimed from the insurance</source>
        <translation>보험 청구</translation>
    </message>
    <message>
        <source>Answer of the insurer entered</source>
        <translation>보험사 회신 기록</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발급</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Office number recorded</source>
        <translation>생산등록번호 기록</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>다시 함</translation>
    </message>
</context>
<context>
    <name>disclosure classes</name>
    <message>
        <source>Open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>부분공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>비공개</translation>
    </message>
</context>
<context>
    <name>docket</name>
    <message>
        <source>Make ready for an agenda</source>
        <translation>상정 준비</translation>
    </message>
    <message>
        <source>Ask for a supplement</source>
        <translation>보완 요구</translation>
    </message>
    <message>
        <source>Ask for a reply</source>
        <translation>회신 요청</translation>
    </message>
    <message>
        <source>Extend the reply</source>
        <translation>회신 기한 연장</translation>
    </message>
    <message>
        <source>Until (empty: as long as is allowed)</source>
        <translation>연장할 날(비우면 허용되는 만큼)</translation>
    </message>
    <message>
        <source>Enter the reply</source>
        <translation>회신 입력</translation>
    </message>
    <message>
        <source>Request material or a hearing</source>
        <translation>자료·출석 요구</translation>
    </message>
    <message>
        <source>By when, or on which day</source>
        <translation>기한 또는 출석일</translation>
    </message>
    <message>
        <source>Record that nothing came</source>
        <translation>미제출·불출석 기록</translation>
    </message>
    <message>
        <source>Take back what was asked for</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>Return for good</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>취하 기록</translation>
    </message>
    <message>
        <source>Submit it again</source>
        <translation>다시 제출</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>통보 기록</translation>
    </message>
    <message>
        <source>Record publication</source>
        <translation>공개 기록</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>후속 조치 기록</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Ended on {day}: {why}</source>
        <translation>{day} 끝남: {why}</translation>
    </message>
    <message>
        <source>To be decided by {day} ({article}).</source>
        <translation>{day}까지 의결해야 합니다({article}).</translation>
    </message>
    <message>
        <source>{what}: due on {day} ({article}).</source>
        <translation>{what}: {day}까지 회신 ({article})</translation>
    </message>
    <message>
        <source>{what}: due on {day} ({article}); nothing is noted of it.</source>
        <translation>{what}: {day}까지 회신 ({article}). 회신 기록이 없습니다.</translation>
    </message>
    <message>
        <source>{what}, {day}: {words}</source>
        <translation>{what}({day}): {words}</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day} 회신</translation>
    </message>
    <message>
        <source>{what}, {day}: nothing came. {words}</source>
        <translation>{what}, {day}: 오지 않음. {words}</translation>
    </message>
    <message>
        <source>{what}, {day}: taken back. {words}</source>
        <translation>{what}, {day}: 요청을 취소함. {words}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>붙인 날</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>안건철</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation>의결: {outcome}</translation>
    </message>
    <message>
        <source>At the stage “{stage}” nothing is filled in any more.</source>
        <translation>‘{stage}’ 단계에서는 내용을 더 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>To go on, submit it again among the steps.</source>
        <translation>이어서 처리하려면 ‘처리’에서 다시 제출하십시오.</translation>
    </message>
    <message>
        <source>PDF of another</source>
        <translation>다른 파일의 PDF</translation>
    </message>
    <message>
        <source>By its PDF</source>
        <translation>PDF로 실림</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>그대로 실림</translation>
    </message>
    <message>
        <source>PDF missing</source>
        <translation>PDF 없음</translation>
    </message>
    <message>
        <source>To be met on by {day} ({article}).</source>
        <translation>{day}까지 회의에 부쳐야 합니다({article}).</translation>
    </message>
    <message>
        <source>Supplement due on {day}.</source>
        <translation>보완 기한 {day}</translation>
    </message>
    <message>
        <source>Decided on {day}.</source>
        <translation>의결 {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>요구일</translation>
    </message>
    <message>
        <source>The supplement came on</source>
        <translation>보완 접수일</translation>
    </message>
    <message>
        <source>Notified on {day}.</source>
        <translation>통보 {day}</translation>
    </message>
    <message>
        <source>Published on {day}.</source>
        <translation>공개 {day}</translation>
    </message>
    <message>
        <source>Not published: {why}</source>
        <translation>공개하지 않음: {why}</translation>
    </message>
    <message>
        <source>Ended: {why}</source>
        <translation>끝남: {why}</translation>
    </message>
    <message>
        <source>{item}, {title}, {day}.</source>
        <translation>{item}, {title}, {day}</translation>
    </message>
    <message>
        <source>To its agenda …</source>
        <translation>의사일정 보기 …</translation>
    </message>
    <message>
        <source>Place on an agenda …</source>
        <translation>의사일정에 올리기 …</translation>
    </message>
    <message>
        <source>No meeting is being prepared; it begins with planning one.</source>
        <translation>준비 중인 회의가 없습니다. 회의를 먼저 계획합니다.</translation>
    </message>
    <message>
        <source>The next meeting: {title}, {day}.</source>
        <translation>다음 회의: {title}, {day}</translation>
    </message>
    <message>
        <source>The next meeting: {title}, {day}; its notice is out, so say why it is late.</source>
        <translation>다음 회의: {title}, {day}. 개최 통지를 보낸 뒤이므로 늦게 올리는 이유를 적습니다.</translation>
    </message>
</context>
<context>
    <name>employments</name>
    <message>
        <source>Not stated</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>General service</source>
        <translation>일반직</translation>
    </message>
    <message>
        <source>Special service</source>
        <translation>특정직</translation>
    </message>
    <message>
        <source>Political or extraordinary</source>
        <translation>별정직·정무직</translation>
    </message>
    <message>
        <source>Fixed-term official</source>
        <translation>임기제</translation>
    </message>
    <message>
        <source>Part-time official</source>
        <translation>시간선택제</translation>
    </message>
    <message>
        <source>Public-service worker</source>
        <translation>공무직</translation>
    </message>
    <message>
        <source>Fixed-term worker</source>
        <translation>기간제</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>국민</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>Ended without discipline</source>
        <translation>징계 없이 종결</translation>
    </message>
    <message>
        <source>Disciplined</source>
        <translation>징계의결</translation>
    </message>
    <message>
        <source>Not indicted</source>
        <translation>불기소</translation>
    </message>
    <message>
        <source>Indicted</source>
        <translation>기소</translation>
    </message>
    <message>
        <source>Acquittal final</source>
        <translation>무죄 확정</translation>
    </message>
    <message>
        <source>Conviction final</source>
        <translation>유죄 확정</translation>
    </message>
    <message>
        <source>Judgment final</source>
        <translation>판결 확정</translation>
    </message>
    <message>
        <source>Settled or withdrawn</source>
        <translation>화해·취하</translation>
    </message>
</context>
<context>
    <name>errands</name>
    <message>
        <source>Plan a new meeting</source>
        <translation>새 회의 만들기</translation>
    </message>
    <message>
        <source>Designate the members of a meeting</source>
        <translation>회의에 나올 위원 지정</translation>
    </message>
    <message>
        <source>Prepare an agenda</source>
        <translation>의사일정 짜기</translation>
    </message>
    <message>
        <source>Send the notice of a meeting</source>
        <translation>개최 통지 보내기</translation>
    </message>
    <message>
        <source>Make the meeting book</source>
        <translation>안건철 만들기</translation>
    </message>
    <message>
        <source>Make the chair&apos;s script</source>
        <translation>의사진행 시나리오 만들기</translation>
    </message>
    <message>
        <source>Import a list from a spreadsheet</source>
        <translation>표 파일에서 목록 가져오기</translation>
    </message>
    <message>
        <source>Record who answers the notice</source>
        <translation>참석 회신 기록</translation>
    </message>
    <message>
        <source>Receive a new matter</source>
        <translation>새 안건 접수</translation>
    </message>
    <message>
        <source>Attach files to a matter</source>
        <translation>안건에 파일 붙이기</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>회의 진행</translation>
    </message>
    <message>
        <source>Record who has come and gone</source>
        <translation>출석과 이석 적기</translation>
    </message>
    <message>
        <source>Show the room the presentation</source>
        <translation>회의장 송출</translation>
    </message>
    <message>
        <source>Assess an exemption recommendation</source>
        <translation>면책 건의 심의</translation>
    </message>
    <message>
        <source>Write and correct minutes</source>
        <translation>회의록 쓰고 고치기</translation>
    </message>
    <message>
        <source>Compare versions of minutes</source>
        <translation>회의록 판 비교</translation>
    </message>
    <message>
        <source>Make the public copy of minutes</source>
        <translation>회의록 공개본 만들기</translation>
    </message>
    <message>
        <source>Give somebody an assignment</source>
        <translation>조치사항 맡기기</translation>
    </message>
    <message>
        <source>Issue a paper</source>
        <translation>문서 발급</translation>
    </message>
    <message>
        <source>Sign a paper</source>
        <translation>문서에 서명</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>문서 인쇄</translation>
    </message>
    <message>
        <source>Void or supersede a paper</source>
        <translation>문서 무효·대체</translation>
    </message>
    <message>
        <source>Verify whether a file is genuine</source>
        <translation>파일 진본 확인</translation>
    </message>
    <message>
        <source>Enter a new proposal</source>
        <translation>새 제안 접수</translation>
    </message>
    <message>
        <source>Open a scoring round</source>
        <translation>채점 차수 열기</translation>
    </message>
    <message>
        <source>Enter a new person</source>
        <translation>새 사람 넣기</translation>
    </message>
    <message>
        <source>Appoint or dismiss a member</source>
        <translation>위원 위촉·해촉</translation>
    </message>
    <message>
        <source>Settings: screen</source>
        <translation>설정: 화면</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>설정: 보안</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>설정: 백업</translation>
    </message>
    <message>
        <source>Settings: first steps</source>
        <translation>설정: 첫걸음</translation>
    </message>
    <message>
        <source>Settings: size of the text</source>
        <translation>설정: 글자 크기</translation>
    </message>
    <message>
        <source>Settings: high contrast</source>
        <translation>설정: 고대비(선명한 화면)</translation>
    </message>
    <message>
        <source>Settings: language of the window</source>
        <translation>설정: 언어</translation>
    </message>
    <message>
        <source>Settings: change the passphrase</source>
        <translation>설정: 비밀번호 변경</translation>
    </message>
    <message>
        <source>Settings: print the recovery key</source>
        <translation>설정: 복구키 인쇄</translation>
    </message>
    <message>
        <source>Settings: this computer&apos;s keyring</source>
        <translation>설정: 이 컴퓨터의 키링</translation>
    </message>
    <message>
        <source>Settings: lock by itself</source>
        <translation>설정: 자동 잠금</translation>
    </message>
    <message>
        <source>Settings: signing keys</source>
        <translation>설정: 서명키</translation>
    </message>
    <message>
        <source>Settings: make a backup</source>
        <translation>설정: 백업 만들기</translation>
    </message>
    <message>
        <source>Settings: restore a backup</source>
        <translation>설정: 백업에서 복구</translation>
    </message>
    <message>
        <source>Settings: rules and their articles</source>
        <translation>설정: 규정과 조문</translation>
    </message>
    <message>
        <source>Settings: letterhead</source>
        <translation>설정: 문서 머리</translation>
    </message>
    <message>
        <source>Settings: standing items of agendas</source>
        <translation>설정: 고정 안건</translation>
    </message>
    <message>
        <source>Settings: members from a list</source>
        <translation>설정: 명단으로 위원 넣기</translation>
    </message>
    <message>
        <source>Settings: practice desk</source>
        <translation>설정: 연습용 책상</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The vote was on turning the matter down, and that was voted down.</source>
        <translation>받아들이지 않자는 것을 표결에 부쳤으나 부결되었습니다.</translation>
    </message>
    <message>
        <source>This decides nothing: put the matter itself to the vote.</source>
        <translation>이것으로는 아무것도 정해지지 않습니다. 안건 자체를 표결에 부치십시오.</translation>
    </message>
    <message>
        <source>The matter has been placed on an agenda again since.</source>
        <translation>그 뒤 안건을 다시 의사일정에 올렸습니다.</translation>
    </message>
    <message>
        <source>Take the later item off first, or decide the matter there.</source>
        <translation>나중 의사일정에서 먼저 빼거나 그 회의에서 의결하십시오.</translation>
    </message>
    <message>
        <source>Matter {number} was decided on the ground of these criteria.</source>
        <translation>이 선발기준에 따라 안건 {number}을(를) 이미 의결했습니다.</translation>
    </message>
    <message>
        <source>Take back what was decided on them first, by voiding that declaration.</source>
        <translation>그 안건의 선포를 먼저 취소해 주십시오.</translation>
    </message>
    <message>
        <source>{name} already has a signing key.</source>
        <translation>{name} 님은 이미 서명키가 있습니다.</translation>
    </message>
    <message>
        <source>Use it; or revoke it first if it is lost or its passphrase forgotten.</source>
        <translation>그 서명키를 쓰십시오. 잃어버렸거나 비밀번호를 잊었으면 먼저 폐기하십시오.</translation>
    </message>
    <message>
        <source>This key is already revoked.</source>
        <translation>이미 폐기한 서명키입니다.</translation>
    </message>
    <message>
        <source>Make a new one if the person is to sign.</source>
        <translation>서명할 사람이면 새로 만드십시오.</translation>
    </message>
    <message>
        <source>There is a matter numbered {number} already.</source>
        <translation>번호가 {number}인 안건이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Leave the number out, and the desk gives the next one.</source>
        <translation>번호를 비우십시오. 다음 번호가 붙습니다.</translation>
    </message>
    <message>
        <source>Items on the agenda that are still open: {count}.</source>
        <translation>끝나지 않은 안건이 {count}건 있습니다.</translation>
    </message>
    <message>
        <source>Declare or defer each of them, then close the meeting.</source>
        <translation>모두 선포하거나 보류한 뒤 폐회하십시오.</translation>
    </message>
    <message>
        <source>{name} has no seat on the day of the meeting.</source>
        <translation>{name} 님은 회의 날 임기 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Enter the term that covers the day, or leave the person out.</source>
        <translation>그날을 포함하는 임기를 등록하거나 이 사람을 빼십시오.</translation>
    </message>
    <message>
        <source>Something was recorded while the paper {number} was laid out.</source>
        <translation>{number} 문서를 만드는 동안 새로 기록된 것이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was issued. Issue it again, so that it says what is true now.</source>
        <translation>발급하지 않았습니다. 지금 내용이 담기도록 다시 발급하십시오.</translation>
    </message>
    <message>
        <source>The paper {number} was signed by somebody else meanwhile.</source>
        <translation>그 사이 다른 사람이 {number} 문서에 서명했습니다.</translation>
    </message>
    <message>
        <source>Sign again: the signature goes on the file as it is now.</source>
        <translation>다시 서명하십시오. 지금의 파일에 서명됩니다.</translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation>더는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct it instead; the correction is recorded with its reason.</source>
        <translation>되돌리는 대신 고치십시오. 고친 일은 사유와 함께 남습니다.</translation>
    </message>
    <message>
        <source>There is no rule pack called {name}.</source>
        <translation>‘{name}’ 규정 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>Use one of: {known}; or a TOML file.</source>
        <translation>다음 가운데 하나나 TOML 파일을 쓰십시오: {known}.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it on.</source>
        <translation>비밀번호가 필요하지만 물어볼 단말이 없습니다.</translation>
    </message>
    <message>
        <source>Set {name} for this command, or run it where it can ask.</source>
        <translation>이 명령에 {name} 값을 주거나, 물어볼 수 있는 단말에서 실행하십시오.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, and there is no terminal to ask for a passphrase on.</source>
        <translation>이 컴퓨터의 키링이 응답하지 않고, 비밀번호를 물을 단말도 없습니다.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>두 비밀번호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Nothing was made. Run the command again and type it twice alike.</source>
        <translation>아무것도 만들지 않았습니다. 다시 실행하여 같은 비밀번호를 두 번 입력하십시오.</translation>
    </message>
    <message>
        <source>The font file {file} cannot be read.</source>
        <translation>글꼴 파일 {file}의 내용을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Install Committee Desk again; papers need its own font.</source>
        <translation>Committee Desk를 다시 설치하십시오. 문서에는 그 글꼴이 필요합니다.</translation>
    </message>
    <message>
        <source>Papers cannot show these characters: {characters}.</source>
        <translation>문서에 나타낼 수 없는 글자: {characters}.</translation>
    </message>
    <message>
        <source>Type that place anew without them; some of them cannot be seen.</source>
        <translation>이 글자들을 빼고 그 자리를 다시 적으십시오. 눈에 보이지 않는 글자도 있습니다.</translation>
    </message>
    <message>
        <source>{count} of those named may not vote on this item.</source>
        <translation>이 안건에 표결할 수 없는 사람이 {count}명 있습니다.</translation>
    </message>
    <message>
        <source>Recused, absent and undesignated persons have no vote; leave them out.</source>
        <translation>제척·회피한 위원, 자리에 없는 위원, 지정하지 않은 사람은 표결하지 못합니다. 빼십시오.</translation>
    </message>
    <message>
        <source>This item has not been taken up, or is already declared.</source>
        <translation>상정하지 않았거나 이미 선포한 안건입니다.</translation>
    </message>
    <message>
        <source>Take the item up first; what is declared can only be voided, with a reason.</source>
        <translation>먼저 상정하십시오. 선포한 것은 사유를 적어 무효로 할 수만 있습니다.</translation>
    </message>
    <message>
        <source>This item was not taken off the agenda.</source>
        <translation>의사일정에서 뺀 안건이 아닙니다.</translation>
    </message>
    <message>
        <source>Leave it as it is; there is nothing to put back.</source>
        <translation>그대로 두십시오. 되돌려 놓을 것이 없습니다.</translation>
    </message>
    <message>
        <source>No result has been declared for this item.</source>
        <translation>이 안건은 결과를 선포하지 않았습니다.</translation>
    </message>
    <message>
        <source>Change the vote itself: before it is declared that is enough.</source>
        <translation>선포하기 전이니 표를 그대로 고치십시오.</translation>
    </message>
    <message>
        <source>Declare it rejected, or correct the votes.</source>
        <translation>부결로 선포하거나 표를 고치십시오.</translation>
    </message>
    <message>
        <source>Votes in favour: {yes}; to carry it: {needed}.</source>
        <translation>찬성 {yes}표로는 가결되지 않습니다. {needed}표 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Votes in favour: {yes}, enough to carry it; it cannot be declared rejected.</source>
        <translation>찬성 {yes}표로 가결이므로 부결로 선포할 수 없습니다.</translation>
    </message>
    <message>
        <source>Declare what was put to the vote, or correct the votes.</source>
        <translation>표결에 부친 대로 선포하거나 표를 고치십시오.</translation>
    </message>
    <message>
        <source>No vote has been recorded.</source>
        <translation>기록한 표가 없습니다.</translation>
    </message>
    <message>
        <source>Record the votes, or defer the item.</source>
        <translation>표를 기록하거나 안건을 보류하십시오.</translation>
    </message>
    <message>
        <source>A report item carries no vote.</source>
        <translation>보고안건은 표결하지 않습니다.</translation>
    </message>
    <message>
        <source>Declare it reported.</source>
        <translation>보고로 선포하십시오.</translation>
    </message>
    <message>
        <source>An amended or conditional resolution needs its words.</source>
        <translation>수정의결과 조건부의결에는 그 내용이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write the amendment or the condition as it is to be carried out.</source>
        <translation>수정 내용이나 조건을 시행할 그대로 적으십시오.</translation>
    </message>
    <message>
        <source>This member is already recused from the item.</source>
        <translation>이미 이 안건에서 제척·회피한 위원입니다.</translation>
    </message>
    <message>
        <source>Take the recusal back first if its ground is another.</source>
        <translation>사유가 다르면 먼저 그 제척·회피를 취소하십시오.</translation>
    </message>
    <message>
        <source>This member is not recused from the item.</source>
        <translation>이 안건에서 제척·회피하지 않은 위원입니다.</translation>
    </message>
    <message>
        <source>There is nothing to take back; look at the item&apos;s recusals.</source>
        <translation>취소할 것이 없습니다. 안건의 제척·회피를 확인하십시오.</translation>
    </message>
    <message>
        <source>Only a decision on a challenge keeps a member from an item as challenged.</source>
        <translation>기피는 위원회가 기피 신청을 인용해야 기록됩니다.</translation>
    </message>
    <message>
        <source>Record the challenge of the party, and put it to the vote.</source>
        <translation>당사자의 기피 신청을 기록하고 표결에 부치십시오.</translation>
    </message>
    <message>
        <source>The body has decided that this member takes no part in the item.</source>
        <translation>이 위원은 기피 의결로 이 안건에서 제외되었습니다.</translation>
    </message>
    <message>
        <source>Make the decision on the challenge void, with its reason.</source>
        <translation>기피 의결을 사유와 함께 무효로 하십시오.</translation>
    </message>
    <message>
        <source>No ground has been chosen yet on which the member steps aside.</source>
        <translation>어느 사유로 빠지는지 아직 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose it: the paper of the decision names it.</source>
        <translation>사유를 고르십시오. 의결 문서에 그대로 적힙니다.</translation>
    </message>
    <message>
        <source>Challenges to members that are not decided yet: {count}.</source>
        <translation>아직 의결하지 않은 기피 신청이 {count}건 있습니다.</translation>
    </message>
    <message>
        <source>Put each to the vote, or record that it was withdrawn; then declare the result.</source>
        <translation>하나씩 표결하거나 취하를 기록한 뒤 결과를 선포하십시오.</translation>
    </message>
    <message>
        <source>“{resolution}” is what a vote may give, not what is put to it.</source>
        <translation>‘{resolution}’: 표결에 부치는 것이 아니라 표결로 나오는 결과입니다.</translation>
    </message>
    <message>
        <source>Put the matter to the vote as proposed; it is rejected when too few say yes.</source>
        <translation>원안을 표결에 부치십시오. 찬성이 모자라면 부결됩니다.</translation>
    </message>
    <message>
        <source>The vote was on putting the item off, and did not carry it.</source>
        <translation>보류를 표결했으나 가결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Go on with the item: put the matter itself to the vote.</source>
        <translation>심의를 계속하여 안건 자체를 표결에 부치십시오.</translation>
    </message>
    <message>
        <source>This item was on the agenda when the notice went out.</source>
        <translation>이 안건은 통지할 때 이미 의사일정에 있었습니다.</translation>
    </message>
    <message>
        <source>Leave the reason out: only what is added after the notice says why it comes late.</source>
        <translation>이유를 비우십시오. 개최 통지 뒤에 넣은 안건만 늦은 이유를 적습니다.</translation>
    </message>
    <message>
        <source>An item takes from 0 to {most} minutes.</source>
        <translation>안건의 배정 시간은 0분부터 {most}분까지입니다.</translation>
    </message>
    <message>
        <source>Correct the minutes; 0 says that nobody has planned them.</source>
        <translation>시간을 고치십시오. 0은 배정하지 않았다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The rules know no ground for exclusion numbered {number}.</source>
        <translation>규정에 제{number}호 제척 사유가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the grounds the decree lists.</source>
        <translation>규정에 있는 사유 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>A stored {kind} cannot be read.</source>
        <translation>저장된 기록({kind})을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the desk, and restore the last good backup if it is damaged.</source>
        <translation>책상을 점검하고, 손상되었으면 마지막 백업을 복구하십시오.</translation>
    </message>
    <message>
        <source>The desk needs the name of its body.</source>
        <translation>위원회 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter it as it stands on papers, for example 한빛구 적극행정위원회.</source>
        <translation>문서에 쓰는 그대로 적으십시오. 예: 한빛구 적극행정위원회.</translation>
    </message>
    <message>
        <source>The letterhead has more than {most} lines in one place.</source>
        <translation>문서 머리 한 곳에 {most}줄을 넘었습니다.</translation>
    </message>
    <message>
        <source>Join lines, or leave some out; a page has no room for more.</source>
        <translation>줄을 합치거나 빼십시오. 쪽에 자리가 없습니다.</translation>
    </message>
    <message>
        <source>It may be done all the same: give the reason for the record.</source>
        <translation>그대로 할 수 있습니다. 기록에 남길 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of matter that this desk knows.</source>
        <translation>‘{kind}’: 이 책상에 없는 안건 종류입니다.</translation>
    </message>
    <message>
        <source>{number} gives no paper of its own now.</source>
        <translation>{number} 앞으로 지금 발급할 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Take its next step first: requests, letters and notices come with the steps. What a meeting decided is issued with that meeting.</source>
        <translation>다음 단계를 먼저 처리하십시오. 요청서와 통지서는 단계마다 나옵니다. 회의에서 의결한 문서는 그 회의에서 발급합니다.</translation>
    </message>
    <message>
        <source>Papers cannot be written as {name}.</source>
        <translation>문서를 ‘{name}’ 형식으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>다음 가운데 하나를 쓰십시오: {known}.</translation>
    </message>
    <message>
        <source>The committee recommends exemption for audits by the Board of Audit and Inspection or under the administrative audit regulations, not for the office&apos;s own audit.</source>
        <translation>위원회는 감사원 감사와 행정감사규정에 따른 감사에 대하여 면책을 건의하며, 자체감사에 대하여는 건의하지 않습니다.</translation>
    </message>
    <message>
        <source>Apply to the head of audit with a 면책신청서; before acting, ask the committee for an opinion.</source>
        <translation>감사기구의 장에게 면책신청서를 내십시오. 처리하기 전이면 위원회에 의견제시를 요청하십시오.</translation>
    </message>
    <message>
        <source>A ground that excludes exemption is marked: {ground}.</source>
        <translation>면책 제외 사유가 표시되어 있습니다: {ground}.</translation>
    </message>
    <message>
        <source>Return the request with this ground, or say why it goes before the body.</source>
        <translation>이 사유로 반려하거나, 위원회에 올리는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>The criterion {criterion} has not been judged.</source>
        <translation>판단하지 않은 요건: {criterion}.</translation>
    </message>
    <message>
        <source>No criterion of the matter has been judged.</source>
        <translation>이 안건의 요건을 하나도 판단하지 않았습니다.</translation>
    </message>
    <message>
        <source>The finding on {criterion} names no evidence.</source>
        <translation>판단에 근거 자료가 없는 요건: {criterion}.</translation>
    </message>
    <message>
        <source>Complete the criteria matrix of the matter.</source>
        <translation>안건의 요건 점검표를 채우십시오.</translation>
    </message>
    <message>
        <source>The findings point to “{implied}”, and “{outcome}” is to be declared.</source>
        <translation>판단에 따른 결과는 ‘{implied}’인데 선포하려는 결과는 ‘{outcome}’입니다.</translation>
    </message>
    <message>
        <source>{criterion} is judged not met although it is presumed to be met.</source>
        <translation>충족된 것으로 추정되는데 불충족으로 판단한 요건: {criterion}.</translation>
    </message>
    <message>
        <source>Explain the difference in the matter; the explanation is printed with the reasons.</source>
        <translation>안건에 그 차이를 설명하십시오. 설명은 이유와 함께 인쇄됩니다.</translation>
    </message>
    <message>
        <source>It does not say what the body is asked to resolve.</source>
        <translation>무엇을 의결할지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the proposed resolution before the notice goes out.</source>
        <translation>개최 통지 전에 의결주문(안)을 적으십시오.</translation>
    </message>
    <message>
        <source>Matter {number} is not at a stage where this can be done.</source>
        <translation>{number} 안건은 지금 단계에서 이 일을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at its stage on the docket; the step before this one is missing.</source>
        <translation>안건 접수부에서 단계를 확인하십시오. 앞 단계가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Matter {number} was sent back on {on} already; its supplement is due on {due}.</source>
        <translation>{number} 안건은 {on} 이미 보완을 요구하여 {due}까지 보완을 기다립니다.</translation>
    </message>
    <message>
        <source>Make it ready when the supplement has come; then it can be sent back again.</source>
        <translation>보완 자료가 오면 상정 준비로 옮기십시오. 그 뒤에 다시 보완을 요구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Matter {number} stands on the agenda of a meeting.</source>
        <translation>{number} 안건은 회의에 상정되어 있습니다.</translation>
    </message>
    <message>
        <source>Take it off the agenda first; then its end can be recorded.</source>
        <translation>먼저 안건에서 내린 뒤 취하나 반려를 적으십시오.</translation>
    </message>
    <message>
        <source>Matter {number} has ended, and its record stays as it is.</source>
        <translation>{number} 안건은 끝났으며 그 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Submit it again: it comes as a new matter that names this one.</source>
        <translation>다시 제출하십시오. 이 안건의 번호를 적은 새 안건으로 접수됩니다.</translation>
    </message>
    <message>
        <source>Matter {number} was neither withdrawn nor returned for good.</source>
        <translation>{number} 안건은 취하되거나 반려된 적이 없습니다.</translation>
    </message>
    <message>
        <source>Go on with the matter itself; what it lacks can be asked for.</source>
        <translation>그 안건을 이어서 처리하십시오. 모자란 것은 보완을 요구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Matter {number} was submitted again already: as {again}.</source>
        <translation>{number} 안건은 이미 다시 제출되었습니다: {again}.</translation>
    </message>
    <message>
        <source>Go on with that one; if it is withdrawn too, this one can come again.</source>
        <translation>그 안건으로 진행하십시오. 그것도 취하되면 이 안건을 다시 제출할 수 있습니다.</translation>
    </message>
    <message>
        <source>A supplement asked for on {on} cannot be due on {due}.</source>
        <translation>{on}에 요구한 보완의 기한을 {due}로 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give a later day; nothing was changed.</source>
        <translation>그 뒤의 날짜를 넣으십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A matter needs a title.</source>
        <translation>안건에는 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter the title as it should stand on the agenda.</source>
        <translation>의사일정에 올릴 제목을 적으십시오.</translation>
    </message>
    <message>
        <source>“{outcome}” is no outcome of this kind of matter.</source>
        <translation>‘{outcome}’: 이 종류의 안건에 없는 결과입니다.</translation>
    </message>
    <message>
        <source>This needs a ground that can be told to the one who asked.</source>
        <translation>요청한 사람에게 알릴 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write the ground in a sentence.</source>
        <translation>사유를 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>{name} cannot stand in for {original}.</source>
        <translation>{name}은(는) {original}을(를) 대신할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a PDF, made of a file of the same matter that is no PDF itself.</source>
        <translation>같은 안건에 붙은, PDF가 아닌 파일로 만든 PDF를 고르십시오.</translation>
    </message>
    <message>
        <source>Matter {number} does not wait for this.</source>
        <translation>안건 {number}은(는) 이 회신을 기다리고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Ask for it first, with the day on which it was asked.</source>
        <translation>먼저 요청한 날과 함께 회신을 요청하십시오.</translation>
    </message>
    <message>
        <source>Matter {number} waits for this already.</source>
        <translation>안건 {number}은(는) 이미 이 회신을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Extend it, or enter the reply when it has come.</source>
        <translation>기한을 연장하거나, 회신이 오면 입력하십시오.</translation>
    </message>
    <message>
        <source>A matter of this kind asks nobody for this.</source>
        <translation>이 종류의 안건에서는 이 회신을 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Note it in the matter&apos;s own words, or receive it as another kind.</source>
        <translation>안건의 내용에 적거나 다른 종류로 접수하십시오.</translation>
    </message>
    <message>
        <source>The rules make this owed; nobody asked for it, and nobody takes it back.</source>
        <translation>규정에 따라 내야 하는 것으로, 요청한 것이 아니어서 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter it when it has come, or close the matter and say why without.</source>
        <translation>들어오면 입력하고, 들어오지 않은 채 끝내려면 종결하면서 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>It came on {received}, after the day of this meeting.</source>
        <translation>이 안건은 회의일 뒤인 {received}에 접수되었습니다.</translation>
    </message>
    <message>
        <source>Correct the day of receipt, or put it on a later meeting.</source>
        <translation>접수일을 바로잡거나 뒤의 회의에 상정하십시오.</translation>
    </message>
    <message>
        <source>A reply asked for on {asked} has not come.</source>
        <translation>{asked} 요청한 회신이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Still open since {asked}: {what}.</source>
        <translation>{asked}부터 기다리고 있는 것이 있습니다: {what}.</translation>
    </message>
    <message>
        <source>Enter it first, or take back what was asked for.</source>
        <translation>먼저 들어온 것을 입력하거나 요청을 취소하십시오.</translation>
    </message>
    <message>
        <source>Enter the reply among the steps of the matter, or wait for it.</source>
        <translation>안건의 처리 단계에서 회신을 입력하거나 기다리십시오.</translation>
    </message>
    <message>
        <source>{present} of {required} members needed are present.</source>
        <translation>출석 {present}명으로 개의정족수 {required}명에 모자랍니다.</translation>
    </message>
    <message>
        <source>Record who has arrived, then go on.</source>
        <translation>온 위원의 출석을 기록한 뒤 계속하십시오.</translation>
    </message>
    <message>
        <source>Persons not designated for this meeting: {count}.</source>
        <translation>이 회의에 지정하지 않은 사람이 {count}명 있습니다.</translation>
    </message>
    <message>
        <source>Designate them before the meeting opens, or leave them out.</source>
        <translation>개회하기 전에 지정하거나 빼십시오.</translation>
    </message>
    <message>
        <source>This member is not in the room.</source>
        <translation>회의장에 없는 위원입니다.</translation>
    </message>
    <message>
        <source>Record the arrival first.</source>
        <translation>먼저 출석을 기록하십시오.</translation>
    </message>
    <message>
        <source>This member is already in the room.</source>
        <translation>이미 회의장에 있는 위원입니다.</translation>
    </message>
    <message>
        <source>Record the departure first, or leave it as it is.</source>
        <translation>먼저 이석을 기록하거나 그대로 두십시오.</translation>
    </message>
    <message>
        <source>This is how the member is recorded as taking part.</source>
        <translation>이 위원은 이미 그렇게 참석한 것으로 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>Leave it as it is; nothing is to be corrected.</source>
        <translation>그대로 두십시오. 바로잡을 것이 없습니다.</translation>
    </message>
    <message>
        <source>{at} lies before {earlier}, which is already recorded.</source>
        <translation>{at}: 이미 기록한 {earlier}보다 앞선 시각입니다.</translation>
    </message>
    <message>
        <source>Correct the time; the record runs forward.</source>
        <translation>시각을 고치십시오. 기록은 시간 순서로만 적습니다.</translation>
    </message>
    <message>
        <source>The meeting is not at a stage where this can be done.</source>
        <translation>회의의 지금 단계에서는 이 일을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Designate, send the notice, call to order, close: one after the other.</source>
        <translation>위원 지정, 개최 통지, 개회, 폐회의 차례로 하십시오.</translation>
    </message>
    <message>
        <source>Nobody is designated.</source>
        <translation>지정된 위원이 없습니다.</translation>
    </message>
    <message>
        <source>Choose who makes it up, the chair first.</source>
        <translation>위원장부터 위원을 지정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing on the agenda.</source>
        <translation>의사일정에 안건이 없습니다.</translation>
    </message>
    <message>
        <source>The meeting would end at {end}, and begins at {start}.</source>
        <translation>회의가 {start}에 시작하는데 {end}에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Correct the hour at which it ends, or leave it empty.</source>
        <translation>끝나는 시각을 고치거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>{name} is not designated for this meeting.</source>
        <translation>{name} 위원은 이 회의에 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Designate the member first, or make the public book.</source>
        <translation>먼저 위원을 지정하거나 공개용 안건철을 만드십시오.</translation>
    </message>
    <message>
        <source>There is nothing on the agenda to make a book of.</source>
        <translation>의사일정에 안건이 없어 안건철을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Place at least one matter on it.</source>
        <translation>안건을 하나 이상 올리십시오.</translation>
    </message>
    <message>
        <source>A meeting needs a title and a place.</source>
        <translation>회의에는 이름과 장소가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both; they stand in the notice and in the minutes.</source>
        <translation>둘 다 적으십시오. 개최 통지와 회의록에 들어갑니다.</translation>
    </message>
    <message>
        <source>The meeting is in recess.</source>
        <translation>정회 중입니다.</translation>
    </message>
    <message>
        <source>Resume it first; until then nothing is taken up, voted or declared.</source>
        <translation>먼저 속개하십시오. 그때까지는 상정·표결·선포를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The meeting is not in recess.</source>
        <translation>정회 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Go on with the meeting; there is nothing to resume.</source>
        <translation>속개할 것이 없으니 회의를 그대로 진행하십시오.</translation>
    </message>
    <message>
        <source>Whoever is recused from an item cannot preside over it.</source>
        <translation>안건에서 제척·회피한 사람은 그 안건의 사회를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Name somebody in the room who is not recused.</source>
        <translation>회의장에 있고 제척·회피하지 않은 사람을 지명하십시오.</translation>
    </message>
    <message>
        <source>The notice goes out on {sent}; {days} full days before the meeting it would be by {last}.</source>
        <translation>{sent}에 통지하면 늦습니다. 회의 {days}일 전에 통지하려면 {last}까지 보내야 합니다.</translation>
    </message>
    <message>
        <source>Move the meeting, or say why it cannot wait.</source>
        <translation>회의를 옮기거나, 미룰 수 없는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The minutes lack a part that the law requires: {part}.</source>
        <translation>회의록에 법정 기재 사항이 빠졌습니다: {part}.</translation>
    </message>
    <message>
        <source>No remark was recorded; the minutes tell only what the chair did.</source>
        <translation>기록한 발언이 없어 회의록에는 위원장의 진행만 적힙니다.</translation>
    </message>
    <message>
        <source>Record it in the meeting, and the draft will have it.</source>
        <translation>회의에 기록하면 초안에 들어갑니다.</translation>
    </message>
    <message>
        <source>Corrections asked for by members and not answered yet: {count}.</source>
        <translation>위원의 수정 의견 {count}건이 아직 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>Take each of them in, or refuse it with a reason; then confirm the minutes.</source>
        <translation>하나씩 반영하거나 사유를 적어 반영하지 않은 뒤 회의록을 확정하십시오.</translation>
    </message>
    <message>
        <source>A correction needs the words that the member proposes.</source>
        <translation>수정 의견에는 위원이 제안한 문구가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write the passage as the member wants it to read.</source>
        <translation>위원이 고치기를 바라는 대로 문장을 적으십시오.</translation>
    </message>
    <message>
        <source>This correction is already answered.</source>
        <translation>이미 처리한 수정 의견입니다.</translation>
    </message>
    <message>
        <source>Record another correction if the member asks for something else.</source>
        <translation>위원이 다른 수정을 요청하면 새로 기록하십시오.</translation>
    </message>
    <message>
        <source>These minutes are being corrected already.</source>
        <translation>이미 정정 중인 회의록입니다.</translation>
    </message>
    <message>
        <source>Go on with that correction, and issue the new version.</source>
        <translation>그 정정을 마치고 새 판을 발급하십시오.</translation>
    </message>
    <message>
        <source>Confirmed minutes are corrected only for a reason.</source>
        <translation>확정된 회의록은 사유가 있어야 정정합니다.</translation>
    </message>
    <message>
        <source>Write in a sentence what was wrong; the new version prints it.</source>
        <translation>무엇이 잘못되었는지 한 문장으로 적으십시오. 새 판에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>These minutes are not being corrected.</source>
        <translation>정정 중인 회의록이 아닙니다.</translation>
    </message>
    <message>
        <source>Begin the correction first, with its reason.</source>
        <translation>먼저 사유를 적어 정정을 시작하십시오.</translation>
    </message>
    <message>
        <source>The rule pack {layer} cannot be read: {fault}.</source>
        <translation>규정 묶음 ‘{layer}’: 읽을 수 없습니다: {fault}.</translation>
    </message>
    <message>
        <source>Correct the file at the place named, then try again.</source>
        <translation>파일의 그 자리를 고친 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} has neither an article nor a source.</source>
        <translation>규정 묶음 ‘{layer}’의 {key}: 조문도 출처도 없습니다.</translation>
    </message>
    <message>
        <source>Name the article or the source of the value, then try again.</source>
        <translation>값의 조문이나 출처를 적은 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} is not a value: {fault}.</source>
        <translation>규정 묶음 ‘{layer}’의 {key}: 값이 아닙니다: {fault}.</translation>
    </message>
    <message>
        <source>Write it like the values of the decree, then try again.</source>
        <translation>대통령령 묶음의 값처럼 적은 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} is unknown to the pack it stands on.</source>
        <translation>규정 묶음 ‘{layer}’의 {key}: 바탕이 되는 묶음에 없는 이름입니다.</translation>
    </message>
    <message>
        <source>Check the name, which may be mistyped; the pack below lists those there are.</source>
        <translation>이름이 맞는지 확인하십시오. 아래 규정 묶음에 쓸 수 있는 이름이 있습니다.</translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} has another form than in {below}.</source>
        <translation>규정 묶음 ‘{layer}’의 {key}: 바탕 묶음 ‘{below}’에 있는 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>Write it in the form of the pack below, then try again.</source>
        <translation>바탕 묶음의 형식으로 적은 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>{article} settles {key}; the rule pack {layer} cannot change it.</source>
        <translation>{key}: {article}에서 정하여 규정 묶음 ‘{layer}’에서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave the value out, so that the law&apos;s own holds.</source>
        <translation>값을 빼어 법령의 값을 따르십시오.</translation>
    </message>
    <message>
        <source>{key} in the rule pack {layer} asks for less than {article}.</source>
        <translation>규정 묶음 ‘{layer}’의 {key}: {article}의 기준에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Keep to what the law demands, or ask for more.</source>
        <translation>법령의 기준을 지키거나 더 엄격하게 정하십시오.</translation>
    </message>
    <message>
        <source>The rule pack {layer} stands on {below}, which is not there.</source>
        <translation>규정 묶음 ‘{layer}’의 바탕인 ‘{below}’ 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>Name the packs in order, the one that carries the others first.</source>
        <translation>바탕이 되는 묶음부터 차례로 적으십시오.</translation>
    </message>
    <message>
        <source>No version of the rule pack {layer} was in force on {on}.</source>
        <translation>{on} 시행 중이던 규정 묶음 ‘{layer}’의 판이 없습니다.</translation>
    </message>
    <message>
        <source>Check the date, or add the version of the rules that held then.</source>
        <translation>날짜를 확인하거나 그때 시행한 판을 넣으십시오.</translation>
    </message>
    <message>
        <source>Paper {number} takes no more signatures.</source>
        <translation>{number} 문서는 더 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is complete, superseded or void; issue a new version if it must change.</source>
        <translation>완료, 대체 또는 무효인 문서입니다. 바꾸어야 하면 새 판을 발급하십시오.</translation>
    </message>
    <message>
        <source>Paper {number} has no field for {name}.</source>
        <translation>{number} 문서에 서명란이 없는 사람입니다: {name}.</translation>
    </message>
    <message>
        <source>Let those sign who were named when it was issued.</source>
        <translation>발급할 때 정한 사람이 서명하십시오.</translation>
    </message>
    <message>
        <source>{name} has signed paper {number} already.</source>
        <translation>{name} 님은 {number} 문서에 이미 서명했습니다.</translation>
    </message>
    <message>
        <source>Leave it as it is; there is nothing more to do here.</source>
        <translation>그대로 두십시오. 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Paper {number} is already out of use.</source>
        <translation>{number} 문서는 이미 대체되었거나 무효입니다.</translation>
    </message>
    <message>
        <source>Look at the version that took its place.</source>
        <translation>대신하는 새 판을 보십시오.</translation>
    </message>
    <message>
        <source>A paper goes out of use, or is closed unsigned, only with a reason.</source>
        <translation>무효로 하거나 서명 없이 마감하려면 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write the reason in a sentence; it stays in the register.</source>
        <translation>사유를 한 문장으로 적으십시오. 등록부에 남습니다.</translation>
    </message>
    <message>
        <source>A passphrase needs {needed} characters or more; this one has {given}.</source>
        <translation>비밀번호는 {needed}자 이상이어야 합니다. 지금 {given}자입니다.</translation>
    </message>
    <message>
        <source>Use four or five words in a row: easy to remember and hard to guess.</source>
        <translation>낱말 네댓 개를 이어 쓰십시오. 외우기 쉽고 알아맞히기 어렵습니다.</translation>
    </message>
    <message>
        <source>This passphrase is among the first that anybody would try.</source>
        <translation>누구나 먼저 넣어 볼 만한 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Take four or five words that do not belong together.</source>
        <translation>서로 관계없는 낱말 네댓 개를 고르십시오.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>성명이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Enter the name as it should stand on papers.</source>
        <translation>문서에 쓸 그대로 적으십시오.</translation>
    </message>
    <message>
        <source>The term of {name} would end before it begins.</source>
        <translation>{name} 님의 임기가 시작 전에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Correct the first or the last day of the term.</source>
        <translation>임기의 시작일이나 종료일을 고치십시오.</translation>
    </message>
    <message>
        <source>{name} serves no term on {on}.</source>
        <translation>{name} 님은 {on} 임기 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a day within the term, or enter the term first.</source>
        <translation>임기 안의 날을 고르거나 먼저 임기를 등록하십시오.</translation>
    </message>
    <message>
        <source>A term ends early only for a ground.</source>
        <translation>임기 중 해촉에는 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Name the ground of dismissal, or the member&apos;s own wish.</source>
        <translation>해촉 사유나 본인의 뜻을 적으십시오.</translation>
    </message>
    <message>
        <source>Members: {count}, too few; at least {minimum} are needed.</source>
        <translation>위원 {count}명은 모자랍니다. {minimum}명 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Members: {count}, too many; at most {maximum} are allowed.</source>
        <translation>위원 {count}명은 너무 많습니다. {maximum}명 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Times {name} was commissioned again in a row: {renewed}; allowed at most: {allowed}.</source>
        <translation>{name} 위원은 {renewed}회 연임했으며, 연임은 {allowed}회까지 할 수 있습니다.</translation>
    </message>
    <message>
        <source>{private} of {count} are commissioned from outside; at least {share} must be.</source>
        <translation>위원 {count}명 가운데 민간위원이 {private}명입니다. {share} 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The head of the audit body is not among the members.</source>
        <translation>위원 가운데 감사기구의 장이 없습니다.</translation>
    </message>
    <message>
        <source>There is no chairperson.</source>
        <translation>위원장이 없습니다.</translation>
    </message>
    <message>
        <source>There are {count} chairpersons; there can be one.</source>
        <translation>위원장이 {count}명입니다. 한 명이어야 합니다.</translation>
    </message>
    <message>
        <source>{count} of {all} commissioned members are of one gender; at most {share} may be.</source>
        <translation>위촉위원 {all}명 가운데 {count}명이 한 성별입니다. {share} 이하여야 합니다.</translation>
    </message>
    <message>
        <source>All {count} designated for the meeting are of one gender.</source>
        <translation>이 회의에 지정한 위원 {count}명의 성별이 모두 같습니다.</translation>
    </message>
    <message>
        <source>Correct the members and their terms.</source>
        <translation>위원과 임기를 고치십시오.</translation>
    </message>
    <message>
        <source>A recovery key has {needed} letters; this one has {given}.</source>
        <translation>복구키는 {needed}자입니다. 지금 {given}자입니다.</translation>
    </message>
    <message>
        <source>Type all 14 groups of four from the printed sheet.</source>
        <translation>인쇄한 종이의 네 글자 묶음 14개를 모두 입력하십시오.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key, {letters}, is mistyped.</source>
        <translation>복구키의 {group}번째 묶음 {letters} 입력이 틀렸습니다.</translation>
    </message>
    <message>
        <source>Compare this group with the printed sheet.</source>
        <translation>이 묶음을 인쇄한 종이와 견주십시오.</translation>
    </message>
    <message>
        <source>The recovery key does not add up: more than one letter is wrong.</source>
        <translation>복구키가 맞지 않습니다. 틀린 글자가 둘 이상입니다.</translation>
    </message>
    <message>
        <source>Compare every group with the printed sheet.</source>
        <translation>모든 묶음을 인쇄한 종이와 견주십시오.</translation>
    </message>
    <message>
        <source>The rules of this body say nothing about {key}.</source>
        <translation>이 위원회의 규정에 없는 항목: {key}.</translation>
    </message>
    <message>
        <source>Another kind of body deals with it; add it to the desk&apos;s rules if not.</source>
        <translation>다른 위원회의 일이면 그곳에서 하고, 아니면 규정에 더하십시오.</translation>
    </message>
    <message>
        <source>There is no {kind} numbered {id}.</source>
        <translation>{kind} {id}번이 없습니다.</translation>
    </message>
    <message>
        <source>Check the number, which may be mistyped; nothing is ever deleted.</source>
        <translation>번호가 맞는지 확인하십시오. 지워지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The copy is damaged. Faults: {faults}; the first: {first}.</source>
        <translation>사본이 손상되었습니다(어긋난 곳 {faults}, 처음: {first}).</translation>
    </message>
    <message>
        <source>It was not kept. Check the desk, and try another disk or an earlier backup.</source>
        <translation>사본을 남기지 않았습니다. 책상을 점검하고, 다른 디스크나 앞선 백업을 쓰십시오.</translation>
    </message>
    <message>
        <source>This desk has no keys, so there is nothing to back up.</source>
        <translation>키가 없는 책상이라 백업할 것이 없습니다.</translation>
    </message>
    <message>
        <source>A plain copy is one file; copy it as it is.</source>
        <translation>평문 사본은 파일 하나입니다. 그대로 복사하십시오.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” is not a date.</source>
        <translation>{heading}: ‘{said}’, 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like 2026-01-05 or 2026. 1. 5.</source>
        <translation>2026-01-05 또는 2026. 1. 5.처럼 적으십시오.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” is not known here.</source>
        <translation>{heading}: ‘{said}’, 여기서 쓰지 않는 말입니다.</translation>
    </message>
    <message>
        <source>There are no keys in a plain copy or a borrowed desk.</source>
        <translation>평문 사본이나 빌려 연 책상에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>Open the desk itself with its passphrase or its recovery key.</source>
        <translation>책상 자체를 비밀번호나 복구키로 여십시오.</translation>
    </message>
    <message>
        <source>No row of the sheet names the columns that are needed: {needed}.</source>
        <translation>필요한 열 이름이 있는 줄이 없습니다: {needed}.</translation>
    </message>
    <message>
        <source>Write these headings above the rows, or name the right sheet with --sheet.</source>
        <translation>줄 위에 이 열 이름을 적거나 --sheet로 맞는 시트를 고르십시오.</translation>
    </message>
    <message>
        <source>{heading} is empty.</source>
        <translation>{heading}: 비어 있습니다.</translation>
    </message>
    <message>
        <source>Fill the cell in, or take the row out.</source>
        <translation>칸을 채우거나 줄을 빼십시오.</translation>
    </message>
    <message>
        <source>Rows by the list&apos;s own count: {said}; read above this line: {read}.</source>
        <translation>목록에 적힌 수는 {said}건인데, 이 줄 위에서 읽은 줄은 {read}개입니다.</translation>
    </message>
    <message>
        <source>See whether rows are missing. If they are all there, leave this line out.</source>
        <translation>빠진 줄이 있는지 확인하십시오. 모두 있으면 이 줄은 빼십시오.</translation>
    </message>
    <message>
        <source>{what} stands in row {row} already.</source>
        <translation>{what}: {row}번째 줄에 이미 있습니다.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>둘 가운데 한 줄만 남기십시오.</translation>
    </message>
    <message>
        <source>The meeting does not give this paper yet.</source>
        <translation>이 회의에서 아직 발급할 수 없는 문서입니다.</translation>
    </message>
    <message>
        <source>Wait for its turn: the notice follows the convening, a change slip what is changed after it, all others the closing; only a decided matter has a result.</source>
        <translation>차례를 기다리십시오. 개최 통지는 소집 뒤에, 변경 통지는 그 뒤에 바뀐 것이 있을 때, 나머지는 폐회 뒤에 나옵니다. 결과 통지는 의결된 안건에만 있습니다.</translation>
    </message>
    <message>
        <source>The minutes are confirmed, and {number} is complete.</source>
        <translation>회의록이 확정되었고 {number}도 완료되었습니다.</translation>
    </message>
    <message>
        <source>Begin their correction first; the new version then tells why, and whose place it takes.</source>
        <translation>먼저 정정을 시작하십시오. 새 판에 정정 사유와 대신하는 판이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Nobody is named who could sign this paper.</source>
        <translation>이 문서에 서명할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Designate the members of the meeting, the chair first.</source>
        <translation>위원장부터 차례로 회의의 위원을 지정하십시오.</translation>
    </message>
    <message>
        <source>Matter {number} is on the docket as another kind.</source>
        <translation>{number} 안건은 접수부에 다른 종류로 있습니다.</translation>
    </message>
    <message>
        <source>Give the row a number of its own, or correct its kind.</source>
        <translation>줄에 다른 번호를 주거나 종류를 고치십시오.</translation>
    </message>
    <message>
        <source>{file} is not TOML: {fault}</source>
        <translation>{file}: TOML 형식이 아닙니다: {fault}</translation>
    </message>
    <message>
        <source>Correct the file at the place named, then import it again.</source>
        <translation>파일의 그 자리를 고친 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The meeting file does not say {key}.</source>
        <translation>회의 파일에 빠진 것: {key}.</translation>
    </message>
    <message>
        <source>Add it, then import the file again.</source>
        <translation>더한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The meeting file says {key}, which nothing reads.</source>
        <translation>회의 파일에 쓰이지 않는 이름이 있습니다: {key}.</translation>
    </message>
    <message>
        <source>Correct the name of the key, or take it out.</source>
        <translation>이름을 고치거나 빼십시오.</translation>
    </message>
    <message>
        <source>In the meeting file {key} is “{said}”.</source>
        <translation>회의 파일의 {key}: ‘{said}’, 맞지 않는 값입니다.</translation>
    </message>
    <message>
        <source>Write it like this: {wanted}.</source>
        <translation>이렇게 적으십시오: {wanted}.</translation>
    </message>
    <message>
        <source>{name} is named with two votes on one item.</source>
        <translation>{name}: 한 안건에 표가 둘 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Nobody stands for selection.</source>
        <translation>후보자가 없습니다.</translation>
    </message>
    <message>
        <source>Enter the candidates, with what each has done.</source>
        <translation>후보자와 공적을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>No resolved criteria stand behind this selection.</source>
        <translation>의결된 선발기준 없이 선발하려고 합니다.</translation>
    </message>
    <message>
        <source>Bring the criteria before the body first, then name them in this matter.</source>
        <translation>선발기준을 먼저 의결한 다음 이 안건에서 그 기준을 지정해 주십시오.</translation>
    </message>
    <message>
        <source>None of the candidates is marked as selected.</source>
        <translation>선발할 후보자가 표시되지 않았습니다.</translation>
    </message>
    <message>
        <source>Mark who is selected, or put to the vote that nobody is.</source>
        <translation>선발할 사람을 표시하거나, 선발하지 않는 것으로 표결에 부쳐 주십시오.</translation>
    </message>
    <message>
        <source>{person} stands there twice.</source>
        <translation>{person}이(가) 두 번 올라 있습니다.</translation>
    </message>
    <message>
        <source>Take one of the two out; several merits of one person stand together.</source>
        <translation>둘 가운데 하나를 빼 주십시오. 한 사람의 공적은 한 줄에 함께 적습니다.</translation>
    </message>
    <message>
        <source>It does not say how {person} is employed.</source>
        <translation>{person}의 고용구분이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the kind of employment of the candidate.</source>
        <translation>후보자의 고용구분을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>{person} is not eligible: the selection is not open to {employment}.</source>
        <translation>{person}은(는) 선발 대상이 아닙니다. 이 선발은 {employment}에 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>Take the candidate out; only new criteria can open the selection to more.</source>
        <translation>후보자를 빼 주십시오. 선발 대상은 선발기준을 새로 의결해야 넓힐 수 있습니다.</translation>
    </message>
    <message>
        <source>{person} is dispatched from {office}, and the rules let no such be selected.</source>
        <translation>{person}은(는) {office}에서 파견되었고, 규정상 파견공무원은 선발하지 않습니다.</translation>
    </message>
    <message>
        <source>Leave the selection to the home office.</source>
        <translation>원 소속기관의 선발에 맡겨 주십시오.</translation>
    </message>
    <message>
        <source>{person} is selected. Measures given: {given}; due at least: {least}.</source>
        <translation>선발된 {person}에게 부여한 우대 조치가 {given}가지입니다. {least}가지 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>{person} leads a key task. Measures given: {given}; such a lead chooses {choose}.</source>
        <translation>중점과제 주담당자 {person}에게 부여한 우대 조치가 {given}가지입니다. 주담당자는 {choose}가지를 고릅니다.</translation>
    </message>
    <message>
        <source>Marks of {person}: {given}; shares of the judging: {shares}.</source>
        <translation>{person}의 점수가 {given}개인데 심사 방법은 {shares}가지입니다.</translation>
    </message>
    <message>
        <source>Selected: {count}; places by the criteria: {places}.</source>
        <translation>{count}명을 선발하려고 합니다. 선발기준의 인원은 {places}명입니다.</translation>
    </message>
    <message>
        <source>Mark a measure that the criteria offer.</source>
        <translation>선발기준이 정한 우대 조치를 표시해 주십시오.</translation>
    </message>
    <message>
        <source>{name} stands there from several departments: {departments}.</source>
        <translation>{name}의 이름이 여러 부서로 올라 있습니다: {departments}.</translation>
    </message>
    <message>
        <source>See whether it is one person; if so take one line out, else say that they are two.</source>
        <translation>한 사람인지 확인하십시오. 한 사람이면 한 줄을 빼고, 아니면 서로 다른 사람임을 적으십시오.</translation>
    </message>
    <message>
        <source>Ask the lead which measures are wanted, and mark as many.</source>
        <translation>주담당자가 원하는 우대 조치를 물어 그 수만큼 표시해 주십시오.</translation>
    </message>
    <message>
        <source>{person} is given the same measure twice: {measure}.</source>
        <translation>{person}에게 같은 우대 조치를 두 번 부여했습니다: {measure}.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>둘 가운데 하나를 빼 주십시오.</translation>
    </message>
    <message>
        <source>{person} is given what the criteria do not offer: {measure}.</source>
        <translation>선발기준에 없는 우대 조치를 {person}에게 부여했습니다: {measure}.</translation>
    </message>
    <message>
        <source>Choose one of the measures that were resolved.</source>
        <translation>의결된 우대 조치 가운데에서 골라 주십시오.</translation>
    </message>
    <message>
        <source>{person} is given measures that exclude each other: {conflict}.</source>
        <translation>함께 부여할 수 없는 우대 조치를 {person}에게 부여했습니다: {conflict}.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>하나만 남겨 주십시오.</translation>
    </message>
    <message>
        <source>{person} is to be promoted beyond the quota, and there is no special promotion to do so.</source>
        <translation>{person}을(를) 정원 외로 승진임용하려는데 특별승진임용이 표시되지 않았습니다.</translation>
    </message>
    <message>
        <source>Mark the special promotion too; the decoration or commendation is named with it.</source>
        <translation>특별승진임용도 표시해 주십시오. 근거가 되는 훈장·표창은 그와 함께 적습니다.</translation>
    </message>
    <message>
        <source>Enter one mark for each share, in the order of the criteria.</source>
        <translation>선발기준의 차례대로 심사 방법마다 점수를 하나씩 넣어 주십시오.</translation>
    </message>
    <message>
        <source>{person} has the mark {mark}; a mark lies between 0 and 100.</source>
        <translation>{person}의 점수 {mark}은(는) 0부터 100까지를 벗어납니다.</translation>
    </message>
    <message>
        <source>Correct the mark.</source>
        <translation>점수를 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>{person} ranks higher than somebody selected, and is not selected.</source>
        <translation>{person}은(는) 선발된 사람보다 순위가 높은데 선발되지 않았습니다.</translation>
    </message>
    <message>
        <source>Select by rank, or give the reason for the record.</source>
        <translation>순위대로 선발하거나, 기록할 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>{person} has the same score as somebody selected, and is not selected.</source>
        <translation>{person}은(는) 선발된 사람과 점수가 같은데 선발되지 않았습니다.</translation>
    </message>
    <message>
        <source>Select all of them or none, or say what settled the tie.</source>
        <translation>동점자를 모두 선발하거나 모두 빼고, 아니면 동점을 가린 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Select fewer, or give the reason for the record.</source>
        <translation>인원을 줄이거나, 기록할 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Lower the sum; what was given from any source counts.</source>
        <translation>금액을 줄여 주십시오. 어디에서 받았든 한 해의 포상금을 모두 더해 셈합니다.</translation>
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
        <translation>파일에는 ‘{said}’인데 의결 결과는 ‘{found}’입니다.</translation>
    </message>
    <message>
        <source>Correct the outcome, or leave it out.</source>
        <translation>결과를 고치거나 빼십시오.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} 파일을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be attached: {reason}</source>
        <translation>{file} 파일을 붙일 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>See whether the file is there and may be read, then try again.</source>
        <translation>파일이 있고 읽을 수 있는지 보고 다시 하십시오.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} 파일이 {most} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or the part of it that matters here.</source>
        <translation>더 작은 파일이나 필요한 부분만 붙이십시오.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} 파일을 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one.</source>
        <translation>다른 폴더를 고르거나 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet that can be read here.</source>
        <translation>{file}: 여기서 읽을 수 있는 표 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as .xlsx without a password, or as .csv.</source>
        <translation>만든 프로그램에서 열어 암호 없는 .xlsx나 .csv로 저장하십시오.</translation>
    </message>
    <message>
        <source>{file} is larger than can be taken in: {what}.</source>
        <translation>{file}: 받을 수 있는 크기를 넘습니다: {what}.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, in a new file.</source>
        <translation>필요한 줄과 열만 새 파일에 남기십시오.</translation>
    </message>
    <message>
        <source>{file} holds something no list needs: {what}.</source>
        <translation>{file}: 목록에 없어야 할 것이 들어 있습니다: {what}.</translation>
    </message>
    <message>
        <source>Copy the cells into a new, empty workbook and import that one.</source>
        <translation>칸들을 새 통합 문서에 복사하여 그것을 가져오십시오.</translation>
    </message>
    <message>
        <source>{file} has no sheet called {name}.</source>
        <translation>{file}: ‘{name}’ 시트가 없습니다.</translation>
    </message>
    <message>
        <source>{name} has no signing key at this desk.</source>
        <translation>{name} 님은 이 책상에 서명키가 없습니다.</translation>
    </message>
    <message>
        <source>Enrol the person first; the key opens with their own passphrase.</source>
        <translation>먼저 서명키를 만드십시오. 본인의 비밀번호로 열립니다.</translation>
    </message>
    <message>
        <source>The signing key of {name} is not valid at {at}.</source>
        <translation>{name} 님의 서명키는 {at} 현재 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>See whether this computer&apos;s clock is right; else revoke the key and enrol the person again.</source>
        <translation>컴퓨터의 시계를 확인하십시오. 맞으면 서명키를 폐기하고 새로 만드십시오.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a day.</source>
        <translation>{field}: “{typed}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Type it as 2026-01-01, 2026. 1. 1. or 20260101.</source>
        <translation>2026-01-01, 2026. 1. 1. 또는 20260101처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: {reason}</source>
        <translation>설정 파일을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Correct {file}, or remove it to begin with the defaults.</source>
        <translation>{file} 파일을 고치거나, 지워서 기본값으로 시작하십시오.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key.</source>
        <translation>이 비밀번호로는 서명키가 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Type the passphrase that the key&apos;s owner chose when it was made.</source>
        <translation>서명키를 만들 때 본인이 정한 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The stored signing key cannot be read.</source>
        <translation>저장된 서명키를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Restore a backup, or enrol the person again with a new key.</source>
        <translation>백업을 복구하거나 새 서명키를 만드십시오.</translation>
    </message>
    <message>
        <source>This file does not begin with the paper that was issued.</source>
        <translation>이 파일은 발급한 문서로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Sign the paper from its own page; files from elsewhere are not signed.</source>
        <translation>문서 화면에서 서명하십시오. 다른 곳에서 온 파일에는 서명하지 않습니다.</translation>
    </message>
    <message>
        <source>{file} is not a whole backup: it was cut short or changed.</source>
        <translation>{file}: 온전한 백업이 아닙니다. 잘렸거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an earlier backup.</source>
        <translation>다른 사본이나 앞선 백업을 쓰십시오.</translation>
    </message>
    <message>
        <source>The desk is busy with something else.</source>
        <translation>책상이 다른 일을 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>바뀐 것은 없습니다. 잠시 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation>디스크가 가득 차 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room on the disk, then do it again.</source>
        <translation>앞서 저장한 것은 안전합니다. 디스크에 공간을 만든 뒤 다시 하십시오.</translation>
    </message>
    <message>
        <source>The desk is open for reading only, so nothing can be changed.</source>
        <translation>읽기 전용으로 연 책상이라 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Close the other window that has this desk open, or ask for the right to write its files.</source>
        <translation>이 책상을 연 다른 창을 닫거나 파일 쓰기 권한을 받으십시오.</translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be read or written.</source>
        <translation>책상의 파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and the folder still there, then open the desk again.</source>
        <translation>디스크와 폴더가 그대로 있는지 확인하고 책상을 다시 여십시오.</translation>
    </message>
    <message>
        <source>There can be no file at this place: its name is too long, or something else is in the way.</source>
        <translation>그 자리에 파일을 만들 수 없습니다. 이름이 너무 길거나 다른 것이 있습니다.</translation>
    </message>
    <message>
        <source>Choose another folder or a shorter name.</source>
        <translation>다른 폴더나 더 짧은 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged or is not a desk.</source>
        <translation>책상 파일이 손상되었거나 책상이 아닙니다.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the last checked backup beside it.</source>
        <translation>파일을 그대로 두고, 확인된 마지막 백업을 그 옆에 복구하십시오.</translation>
    </message>
    <message>
        <source>A number or a day in this is larger than anything that is kept here.</source>
        <translation>다룰 수 없을 만큼 큰 수나 날짜가 있습니다.</translation>
    </message>
    <message>
        <source>Write it anew; it is most likely mistyped.</source>
        <translation>잘못 입력한 것인지 살펴보고 다시 적으십시오.</translation>
    </message>
    <message>
        <source>This SQLite is {found}; older than {needed} it can lose data.</source>
        <translation>SQLite {found}판입니다. {needed}판보다 오래되면 자료를 잃을 수 있습니다.</translation>
    </message>
    <message>
        <source>Install the versions that the program names, then start it again.</source>
        <translation>프로그램이 정한 판을 설치한 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation>책상이 없습니다: {path}</translation>
    </message>
    <message>
        <source>Choose the folder that holds desk.db, or make a new desk.</source>
        <translation>desk.db가 있는 폴더를 고르거나 새 책상을 만드십시오.</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation>그 자리에 이미 다른 것이 있습니다: {path}</translation>
    </message>
    <message>
        <source>Choose another name; nothing is ever written over.</source>
        <translation>다른 이름을 고르십시오. 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{path} lies on a network disk ({kind}), where a desk can be damaged.</source>
        <translation>네트워크 디스크({kind})에서는 책상이 손상될 수 있습니다: {path}</translation>
    </message>
    <message>
        <source>Keep the desk on a disk of this computer; share packets and backups instead.</source>
        <translation>책상은 이 컴퓨터의 디스크에 두고, 꾸러미와 백업을 나누십시오.</translation>
    </message>
    <message>
        <source>This recovery key is correctly typed but does not open this desk.</source>
        <translation>복구키를 바르게 입력했으나 이 책상은 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Take the sheet that was printed for this desk. If it is the right one, restore a backup.</source>
        <translation>이 책상의 복구키를 인쇄한 종이를 쓰십시오. 맞는 종이면 백업을 복구하십시오.</translation>
    </message>
    <message>
        <source>The desk&apos;s keys.toml is missing or cannot be read.</source>
        <translation>책상의 keys.toml 파일이 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Open the desk with the printed recovery key, or restore a backup.</source>
        <translation>인쇄해 둔 복구키로 열거나 백업을 복구하십시오.</translation>
    </message>
    <message>
        <source>keys.toml asks for more work than any desk needs ({memory} MiB).</source>
        <translation>keys.toml 파일이 지나치게 큰 계산을 요구합니다({memory} MiB).</translation>
    </message>
    <message>
        <source>The file was changed. Restore keys.toml from a backup, or use the recovery key.</source>
        <translation>파일이 바뀌었습니다. 백업에서 keys.toml 파일을 되살리거나 복구키를 쓰십시오.</translation>
    </message>
    <message>
        <source>This desk was written by a newer program (step {found}; this one knows {known}).</source>
        <translation>더 새로운 프로그램으로 쓴 책상입니다(단계 {found}, 이 프로그램은 {known}).</translation>
    </message>
    <message>
        <source>Install the newer program on this computer. The desk was not changed.</source>
        <translation>이 컴퓨터에 새 프로그램을 설치하십시오. 책상은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This desk was written by an older program (step {found}; this one needs {known}).</source>
        <translation>더 오래된 프로그램으로 쓴 책상입니다(단계 {found}, 이 프로그램은 {known}).</translation>
    </message>
    <message>
        <source>Open the desk itself once for writing; that brings it up to date.</source>
        <translation>책상을 쓰기로 한 번 여십시오. 새 형식으로 바뀝니다.</translation>
    </message>
    <message>
        <source>The stored file {file} is not what was put in.</source>
        <translation>저장된 파일이 처음 넣은 것과 다릅니다: {file}</translation>
    </message>
    <message>
        <source>Do not use it; check the desk and restore the last good backup.</source>
        <translation>쓰지 마십시오. 책상을 점검하고 마지막 백업을 복구하십시오.</translation>
    </message>
    <message>
        <source>Nobody on this desk is called {name}.</source>
        <translation>이 책상에 없는 이름입니다: {name}.</translation>
    </message>
    <message>
        <source>Enter the person first, or correct the spelling.</source>
        <translation>먼저 등록하거나 이름을 바르게 적으십시오.</translation>
    </message>
    <message>
        <source>{count} people on this desk are called {name}.</source>
        <translation>이름이 같은 사람이 {count}명 있습니다: {name}.</translation>
    </message>
    <message>
        <source>Write the name with the office: 이름(소속).</source>
        <translation>소속을 붙여 적으십시오: 이름(소속).</translation>
    </message>
    <message>
        <source>This passphrase does not open the desk.</source>
        <translation>이 비밀번호로는 책상이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>See whether the keyboard is set to Korean or English. The printed recovery key opens it too.</source>
        <translation>한/영 상태를 확인하십시오. 인쇄해 둔 복구키로도 열립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of this desk.</source>
        <translation>이 컴퓨터의 키링에 이 책상의 키가 없습니다.</translation>
    </message>
    <message>
        <source>Open the desk with its passphrase or with the printed recovery key.</source>
        <translation>비밀번호나 인쇄해 둔 복구키로 책상을 여십시오.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer: it is locked, stopped, or not there.</source>
        <translation>이 컴퓨터의 키링이 응답하지 않습니다. 잠겼거나 멈췄거나 없습니다.</translation>
    </message>
    <message>
        <source>Open the desk with its passphrase or the printed recovery key.</source>
        <translation>비밀번호나 인쇄해 둔 복구키로 책상을 여십시오.</translation>
    </message>
    <message>
        <source>The signing key with the fingerprint {fingerprint} is not kept here.</source>
        <translation>지문이 {fingerprint}인 서명키가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Enrol a new key for this person, or restore a backup that has it.</source>
        <translation>새 서명키를 만들거나 그 키가 든 백업을 복구하십시오.</translation>
    </message>
    <message>
        <source>The key that certifies this desk&apos;s signers is not kept here.</source>
        <translation>이 책상의 서명자를 인증하는 키가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Restore keys.toml from a backup.</source>
        <translation>백업에서 keys.toml 파일을 되살리십시오.</translation>
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
    <message>
        <source>The page cannot be drawn.</source>
        <translation>쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Save a copy and open it in another program; verify the file first.</source>
        <translation>사본을 저장하여 다른 프로그램으로 여십시오. 먼저 진본인지 확인하십시오.</translation>
    </message>
    <message>
        <source>A list cannot be written as {suffix}.</source>
        <translation>목록을 ‘{suffix}’ 형식으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of: {known}.</source>
        <translation>파일 이름의 끝을 다음 가운데 하나로 하십시오: {known}.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for the right to write there.</source>
        <translation>다른 곳을 고르거나 쓰기 권한을 받으십시오.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>이 컴퓨터에는 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Save a copy instead, and print it where there is one.</source>
        <translation>사본을 저장하여 프린터가 있는 곳에서 인쇄하십시오.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {reason}</source>
        <translation>{printer} 프린터에서 문서를 받지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>See whether it is switched on, or choose another; the paper is safe.</source>
        <translation>켜져 있는지 확인하거나 다른 프린터를 고르십시오. 문서는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>{words} names no pages of this paper; its last one is {count}.</source>
        <translation>이 문서에는 {words}쪽이 없습니다. 마지막은 {count}쪽입니다.</translation>
    </message>
    <message>
        <source>Write them like 1-3 or 2, 5; leave it empty for all.</source>
        <translation>1-3 또는 2, 5처럼 적으십시오. 비워 두면 모두 인쇄합니다.</translation>
    </message>
    <message>
        <source>A sample committee of {members} members cannot be made.</source>
        <translation>위원 {members}명인 보기 위원회는 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a number from {fewest} to {most}.</source>
        <translation>{fewest}에서 {most}까지의 수를 고르십시오.</translation>
    </message>
    <message>
        <source>A sample round of {proposals} proposals cannot be made.</source>
        <translation>제안 {proposals}건의 표본 심사는 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a number up to {most}; without one there is no round.</source>
        <translation>{most} 이하의 수를 골라 주십시오. 적지 않으면 심사를 만들지 않습니다.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a time of day.</source>
        <translation>{field}: “{typed}”은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>Type it as 14:05 or 1405.</source>
        <translation>14:05 또는 1405처럼 적으십시오.</translation>
    </message>
    <message>
        <source>This needs a day.</source>
        <translation>날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>A view needs the member, the criterion and how it was judged.</source>
        <translation>의견에는 위원, 요건, 판단이 모두 필요합니다.</translation>
    </message>
    <message>
        <source>Choose all three, then enter the view.</source>
        <translation>셋을 모두 고른 뒤 의견을 등록하십시오.</translation>
    </message>
    <message>
        <source>A meeting needs a day and an hour.</source>
        <translation>회의에는 날짜와 시각이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both; the rules of that day hold for it.</source>
        <translation>둘 다 적으십시오. 그날의 규정이 적용됩니다.</translation>
    </message>
    <message>
        <source>No paper is marked.</source>
        <translation>고른 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Mark the papers to be signed with the space bar.</source>
        <translation>서명할 문서를 스페이스 바로 고르십시오.</translation>
    </message>
    <message>
        <source>The new version of the minutes is not complete yet.</source>
        <translation>회의록 새 판이 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Issue it, and have it signed or closed by the chair.</source>
        <translation>발급하고 서명을 받거나 위원장이 마감하게 하십시오.</translation>
    </message>
    <message>
        <source>An assignment needs what is to be done, and by whom.</source>
        <translation>조치사항에는 할 일과 담당이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both: the deed in a sentence, and the department or person.</source>
        <translation>할 일을 한 문장으로, 담당부서나 담당자를 함께 적으십시오.</translation>
    </message>
    <message>
        <source>This assignment is already done or dropped.</source>
        <translation>이미 완료되었거나 취소된 조치사항입니다.</translation>
    </message>
    <message>
        <source>Take it up again first if it is not finished after all.</source>
        <translation>끝나지 않았다면 먼저 다시 여십시오.</translation>
    </message>
    <message>
        <source>This assignment is still open.</source>
        <translation>아직 진행 중인 조치사항입니다.</translation>
    </message>
    <message>
        <source>Leave it open, or close it first.</source>
        <translation>그대로 두거나 먼저 닫으십시오.</translation>
    </message>
    <message>
        <source>It must say what was done, or why it is not done any more.</source>
        <translation>무엇을 했는지, 또는 왜 하지 않는지 적어야 합니다.</translation>
    </message>
    <message>
        <source>Name the document or the fact that shows it, in a sentence.</source>
        <translation>근거가 되는 문서나 사실을 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>It does not say which meeting&apos;s minutes are to be confirmed.</source>
        <translation>어느 회의의 회의록을 확인하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the meeting among the particulars of the matter.</source>
        <translation>안건 내용에서 회의를 고르십시오.</translation>
    </message>
    <message>
        <source>The minutes to be confirmed are not issued yet.</source>
        <translation>확인할 회의록이 아직 발급되지 않았습니다.</translation>
    </message>
    <message>
        <source>Issue them and have them signed, so that members can read them.</source>
        <translation>위원이 읽을 수 있도록 발급하고 서명을 받으십시오.</translation>
    </message>
    <message>
        <source>The minutes to be confirmed, {number}, bear {signed} of {wanted} signatures.</source>
        <translation>확인할 회의록 {number}에 서명 {wanted}건 가운데 {signed}건만 있습니다.</translation>
    </message>
    <message>
        <source>Have the others sign, or close the paper without the rest.</source>
        <translation>나머지 서명을 받거나, 남은 서명 없이 문서를 마감하십시오.</translation>
    </message>
    <message>
        <source>The desk cannot set {key} for itself.</source>
        <translation>{key}은(는) 책상에서 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The law or the ordinance settles it; change it there first.</source>
        <translation>법령이나 조례가 정합니다. 그쪽을 먼저 고치십시오.</translation>
    </message>
    <message>
        <source>“{typed}” is no value for {key}.</source>
        <translation>“{typed}”은(는) {key}의 값이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it in the form in which the value stands now.</source>
        <translation>지금 값과 같은 꼴로 적으십시오.</translation>
    </message>
    <message>
        <source>Write each day like 2027-05-06, with commas between; all of them, as they replace those before.</source>
        <translation>날마다 2027-05-06처럼 쓰고 쉼표로 나누십시오. 앞의 값을 대신하므로 모두 적어야 합니다.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true나 false로 적으십시오.</translation>
    </message>
    <message>
        <source>{typed} is more than {key} can be.</source>
        <translation>{typed}은(는) {key}에 쓸 수 있는 값보다 큽니다.</translation>
    </message>
    <message>
        <source>Write {most} at most.</source>
        <translation>{most} 이하로 적으십시오.</translation>
    </message>
    <message>
        <source>The two counts are not the same.</source>
        <translation>두 사람의 개표 결과가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Count the papers again, each for themselves; then both key anew.</source>
        <translation>투표용지를 따로따로 다시 센 다음, 두 사람 모두 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>These papers have been counted by this person already.</source>
        <translation>이 사람은 이미 개표 결과를 입력했습니다.</translation>
    </message>
    <message>
        <source>Let somebody else count them and key what they found.</source>
        <translation>다른 사람이 따로 세어 그 결과를 입력하게 하십시오.</translation>
    </message>
    <message>
        <source>Two people have counted these papers, and they agree.</source>
        <translation>두 사람의 개표 결과가 이미 일치합니다.</translation>
    </message>
    <message>
        <source>Declare the result, or cancel the vote and take it again.</source>
        <translation>결과를 선포하거나, 표결을 취소하고 다시 표결하십시오.</translation>
    </message>
    <message>
        <source>Only one person has counted the papers.</source>
        <translation>한 사람만 개표했습니다.</translation>
    </message>
    <message>
        <source>Papers counted: {papers}; persons who may vote: {voters}.</source>
        <translation>센 용지는 {papers}장인데 표결할 수 있는 사람은 {voters}명입니다.</translation>
    </message>
    <message>
        <source>Count again. Whoever left after voting is recorded as leaving after the count.</source>
        <translation>다시 세십시오. 투표한 뒤 나간 위원은 개표 뒤에 이석한 것으로 기록합니다.</translation>
    </message>
    <message>
        <source>No paper was counted.</source>
        <translation>센 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Key what lay in the box; without a paper there was no vote.</source>
        <translation>투표함에 든 용지의 수를 입력하십시오. 한 장도 없으면 표결이 아닙니다.</translation>
    </message>
    <message>
        <source>Papers are counted from 0 upwards.</source>
        <translation>용지의 수는 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Correct the figures.</source>
        <translation>수를 고치십시오.</translation>
    </message>
    <message>
        <source>Voters who take part by video and cannot put a paper into the box: {count}.</source>
        <translation>원격으로 참석하여 투표함에 표를 넣을 수 없는 표결자가 {count}명 있습니다.</translation>
    </message>
    <message>
        <source>Cancel the vote and take it by name, or say how their papers came into the box.</source>
        <translation>투표를 취소하고 기명으로 표결하거나, 그 위원의 표를 어떻게 받아 넣었는지 적으십시오.</translation>
    </message>
    <message>
        <source>This item is voted on by name.</source>
        <translation>이 안건은 기명으로 표결합니다.</translation>
    </message>
    <message>
        <source>Record the votes by name, or choose the paper ballot first.</source>
        <translation>이름별로 표를 입력하거나, 먼저 무기명 투표를 고르십시오.</translation>
    </message>
    <message>
        <source>This item is voted on by paper ballot, without names.</source>
        <translation>이 안건은 무기명 투표로 표결합니다.</translation>
    </message>
    <message>
        <source>Count the papers, or choose the vote by name first.</source>
        <translation>용지를 세어 입력하거나, 먼저 기명 표결을 고르십시오.</translation>
    </message>
    <message>
        <source>{chair} is in the room and may preside as the chair.</source>
        <translation>위원장 {chair} 위원이 회의장에 있어 사회를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{vice_chair}, the vice-chair, stands in for the chair first.</source>
        <translation>부위원장 {vice_chair} 위원이 먼저 위원장의 직무를 대행합니다.</translation>
    </message>
    <message>
        <source>Let them preside, or say why somebody else does.</source>
        <translation>그 사람이 사회를 보게 하거나, 다른 사람이 보는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>“{words}” no longer stands there.</source>
        <translation>그 자리에 그런 글이 없습니다: “{words}”</translation>
    </message>
    <message>
        <source>The text has been changed since; look at it again.</source>
        <translation>그사이 글이 고쳐졌습니다. 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The words of version {version} were not kept with its paper.</source>
        <translation>제{version}판은 글이 문서와 함께 보관되지 않았습니다.</translation>
    </message>
    <message>
        <source>Compare the papers themselves; later versions keep their words.</source>
        <translation>문서를 직접 견주십시오. 이후의 판은 글을 함께 보관합니다.</translation>
    </message>
    <message>
        <source>{folder} is not a practice desk, so it is not thrown away.</source>
        <translation>{folder}은(는) 연습용 책상이 아니어서 버리지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a desk made for practice; no other can be thrown away here.</source>
        <translation>연습용으로 만든 책상을 고르십시오. 다른 책상은 여기에서 버릴 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing of this to put on the agenda.</source>
        <translation>안건으로 올릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Go on without it: earlier minutes are confirmed or on an agenda already, or nothing was assigned.</source>
        <translation>그대로 진행하십시오. 지난 회의록은 이미 확인되었거나 안건에 올라 있고, 조치사항은 없습니다.</translation>
    </message>
    <message>
        <source>The search index of this desk is missing, damaged or out of date.</source>
        <translation>이 책상의 찾기 색인이 없거나 손상되었거나 오래되었습니다.</translation>
    </message>
    <message>
        <source>Open the desk once for writing; it is made anew then by itself.</source>
        <translation>책상을 쓰기로 한 번 여십시오. 색인이 저절로 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>There is a proposal numbered {number} already.</source>
        <translation>제안번호 {number}은(는) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Proposal {number} is being scored in {title}.</source>
        <translation>제안 {number}은(는) {title}에서 채점 중입니다.</translation>
    </message>
    <message>
        <source>Give the reason, and tell the members what changed.</source>
        <translation>사유를 적고, 바뀐 것을 위원들에게 알리십시오.</translation>
    </message>
    <message>
        <source>Scores belong to a round, and none is named.</source>
        <translation>점수는 회차에 속하는데 회차가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Name it with --round; `rounds` lists those there are.</source>
        <translation>--round로 지정하십시오. `rounds`가 회차를 보여 줍니다.</translation>
    </message>
    <message>
        <source>A round needs at least one criterion that counts.</source>
        <translation>회차에는 반영하는 심사기준이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Name its criteria, each with its maximum.</source>
        <translation>심사기준을 각각의 만점과 함께 적으십시오.</translation>
    </message>
    <message>
        <source>Two criteria are called {key}.</source>
        <translation>심사기준 두 개의 이름이 같습니다: {key}.</translation>
    </message>
    <message>
        <source>Give each criterion a key and a name of its own.</source>
        <translation>심사기준마다 다른 키와 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>The criterion {key} leaves no room between its minimum and maximum.</source>
        <translation>심사기준 {key}의 최저점과 만점 사이에 간격이 없습니다.</translation>
    </message>
    <message>
        <source>Set its maximum above its minimum, and its weight above zero.</source>
        <translation>최고점을 최저점보다 높게, 가중치를 0보다 크게 정하십시오.</translation>
    </message>
    <message>
        <source>Ties cannot be broken by {step}.</source>
        <translation>동점을 {step}(으)로 가릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Use criterion:KEY with a key of the round, or one of: {known}.</source>
        <translation>criterion:creativity처럼 회차의 기준 키를 붙이거나 다음 중 하나를 쓰십시오: {known}.</translation>
    </message>
    <message>
        <source>{what} cannot be {number} in a round.</source>
        <translation>회차에서 {what}의 값으로 {number}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter a number between {least} and {most}.</source>
        <translation>{least}에서 {most} 사이의 수를 적으십시오.</translation>
    </message>
    <message>
        <source>Two grades begin at {at_least}, or bear one name.</source>
        <translation>두 등급의 기준 점수({at_least})나 이름이 같습니다.</translation>
    </message>
    <message>
        <source>Give each grade a name and a threshold of its own.</source>
        <translation>등급마다 다른 이름과 기준 점수를 적으십시오.</translation>
    </message>
    <message>
        <source>A proposal needs a number and a title.</source>
        <translation>제안에는 번호와 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter its title; without a number the desk gives the next one.</source>
        <translation>제목을 적으십시오. 번호를 비우면 다음 번호가 붙습니다.</translation>
    </message>
    <message>
        <source>The parts of the joint proposers add up to {whole} and not to 1.</source>
        <translation>공동 제안자의 기여도를 더하면 1이 아니라 {whole}입니다.</translation>
    </message>
    <message>
        <source>Correct the parts, or leave them out to share alike.</source>
        <translation>기여도를 고치거나, 비워 두어 똑같이 나누십시오.</translation>
    </message>
    <message>
        <source>Proposal {number} does not go back in the pipeline.</source>
        <translation>제안 {number}은(는) 앞 단계로 돌아가지 않습니다.</translation>
    </message>
    <message>
        <source>Undo the last step if it was a mistake.</source>
        <translation>잘못 옮겼으면 마지막 일을 되돌리십시오.</translation>
    </message>
    <message>
        <source>Proposal {number} has ended.</source>
        <translation>제안 {number}은(는) 종결되었습니다.</translation>
    </message>
    <message>
        <source>Take it up again first, with a reason.</source>
        <translation>먼저 사유를 적고 다시 올리십시오.</translation>
    </message>
    <message>
        <source>Proposal {number} has not come to this stage yet.</source>
        <translation>제안 {number}: 아직 이 단계에 이르지 않았습니다.</translation>
    </message>
    <message>
        <source>Move it on first; then say when, by whom and with what result.</source>
        <translation>먼저 다음 단계로 옮긴 뒤 날짜, 담당, 결과를 적으십시오.</translation>
    </message>
    <message>
        <source>On {day} proposal {number} had not come so far yet.</source>
        <translation>제안 {number}: {day}에는 아직 이 단계가 아니었습니다.</translation>
    </message>
    <message>
        <source>Correct the day; those of the stages follow each other, from the day it was received.</source>
        <translation>날짜를 바로잡으십시오. 단계의 날짜는 접수일부터 차례대로여야 합니다.</translation>
    </message>
    <message>
        <source>A preliminary review needs its department and a reason.</source>
        <translation>사전검토에는 부서와 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Say in a sentence why it can, or cannot, be carried out.</source>
        <translation>실시할 수 있거나 없는 까닭을 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>Proposal {number} was received before proposal {first}.</source>
        <translation>제안 {number}은(는) 제안 {first}보다 먼저 접수되었습니다.</translation>
    </message>
    <message>
        <source>The first received goes first: name the later one the duplicate.</source>
        <translation>먼저 접수된 제안이 우선합니다. 나중 것을 중복으로 지정하십시오.</translation>
    </message>
    <message>
        <source>Ending a proposal needs a reason.</source>
        <translation>제안을 종결하려면 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write it: the proposer will be told it, and of the right to ask again.</source>
        <translation>사유를 적으십시오. 제안자에게 사유와 다시 물을 권리를 알립니다.</translation>
    </message>
    <message>
        <source>The round {title} is no longer, or not yet, at the stage for this.</source>
        <translation>회차 {title}은(는) 지금 이 일을 할 단계가 아닙니다.</translation>
    </message>
    <message>
        <source>Look at its stage; what was fixed is changed by a second round.</source>
        <translation>회차의 단계를 확인하십시오. 봉인한 것은 2차 채점으로 바꿉니다.</translation>
    </message>
    <message>
        <source>{name} is not on the panel of this round.</source>
        <translation>{name}은(는) 이 회차의 심사위원이 아닙니다.</translation>
    </message>
    <message>
        <source>Add the member to the panel while the round is open.</source>
        <translation>회차가 열려 있는 동안 심사위원으로 추가하십시오.</translation>
    </message>
    <message>
        <source>Proposal {proposal} is not in this round.</source>
        <translation>제안 {proposal}은(는) 이 회차에 없습니다.</translation>
    </message>
    <message>
        <source>Enter it into the round first.</source>
        <translation>먼저 회차에 올리십시오.</translation>
    </message>
    <message>
        <source>The marks of this round are not revealed yet.</source>
        <translation>이 회차의 점수는 아직 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>Fix the sheets and reveal them first; then everyone sees the same.</source>
        <translation>먼저 채점표를 봉인하고 공개하십시오. 그러면 모두가 같은 것을 봅니다.</translation>
    </message>
    <message>
        <source>{name} has submitted the sheets of this round already.</source>
        <translation>{name}은(는) 이 회차의 채점표를 이미 제출했습니다.</translation>
    </message>
    <message>
        <source>Take the submission back, with a reason, to change a mark.</source>
        <translation>점수를 바꾸려면 사유를 적고 제출을 되돌리십시오.</translation>
    </message>
    <message>
        <source>{name} has not submitted the sheets of this round.</source>
        <translation>{name}은(는) 이 회차의 채점표를 제출하지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait for the sheets, or take the member off the panel.</source>
        <translation>채점표를 기다리거나 심사위원에서 빼십시오.</translation>
    </message>
    <message>
        <source>{count} of the sheets that {name} began are incomplete.</source>
        <translation>{name}이(가) 쓰기 시작한 채점표 중 {count}개가 덜 채워졌습니다.</translation>
    </message>
    <message>
        <source>Fill in every criterion, or clear the proposal altogether.</source>
        <translation>모든 심사기준을 채우거나 그 제안을 모두 비우십시오.</translation>
    </message>
    <message>
        <source>The marks of {name} are not those that were submitted.</source>
        <translation>{name}의 점수가 제출한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Look into the journal, and have the sheets submitted again.</source>
        <translation>원장을 살펴보고 채점표를 다시 제출하게 하십시오.</translation>
    </message>
    <message>
        <source>{criterion}: {mark} lies outside {least} to {most}.</source>
        <translation>{criterion}: {mark}은(는) {least}부터 {most}까지의 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>Correct the mark; nothing of the row was taken.</source>
        <translation>점수를 고치십시오. 이 행은 하나도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>This round has no criterion {key}.</source>
        <translation>이 회차에는 심사기준 {key}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The row is incomplete: {missing} is empty.</source>
        <translation>행이 덜 채워졌습니다: {missing}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Ask the member for the mark; an empty mark is never taken for zero.</source>
        <translation>위원에게 점수를 물으십시오. 빈 점수는 0으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>{name} has stepped aside from this proposal.</source>
        <translation>{name}은(는) 이 제안에서 회피했습니다.</translation>
    </message>
    <message>
        <source>Take the recusal back first, with a reason.</source>
        <translation>먼저 사유를 적고 회피를 되돌리십시오.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Say in a sentence why; it stands in the journal.</source>
        <translation>까닭을 한 문장으로 적으십시오. 원장에 남습니다.</translation>
    </message>
    <message>
        <source>Marks that are in: {given}; this method needs {needed}.</source>
        <translation>점수가 {given}개 들어왔습니다. 이 방식에는 {needed}개가 필요합니다.</translation>
    </message>
    <message>
        <source>Wait for the missing sheets, or declare another method.</source>
        <translation>빠진 채점표를 기다리거나 다른 방식을 선언하십시오.</translation>
    </message>
    <message>
        <source>The round file does not say {key}.</source>
        <translation>회차 파일에 {key}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The round file says {key}, which nothing reads.</source>
        <translation>회차 파일의 {key}은(는) 쓰이지 않는 키입니다.</translation>
    </message>
    <message>
        <source>In the round file {key} is “{said}”.</source>
        <translation>회차 파일에 {key}이(가) “{said}”(으)로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>There is no proposal numbered {number} on this desk.</source>
        <translation>이 책상에는 제안번호 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Import the proposals first, or correct the number.</source>
        <translation>먼저 제안을 가져오거나 번호를 고치십시오.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” is not a mark.</source>
        <translation>{heading}: “{said}”은(는) 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write a number alone, or 회피 where the member stepped aside.</source>
        <translation>숫자만 적거나, 회피한 경우 회피라고 적으십시오.</translation>
    </message>
    <message>
        <source>The row says {said} in all; its marks add up to {found}.</source>
        <translation>행에 적힌 합계는 {said}이고, 점수를 더하면 {found}입니다.</translation>
    </message>
    <message>
        <source>Ask the member which of them is meant; neither was taken.</source>
        <translation>어느 쪽이 맞는지 위원에게 물으십시오. 어느 것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Proposal {number} is called “{title}” on the desk.</source>
        <translation>제안 {number}의 제목은 책상에 “{title}”(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Check the number: the marks may belong to another proposal.</source>
        <translation>번호를 확인하십시오. 다른 제안의 점수일 수 있습니다.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” was read as {mark}.</source>
        <translation>{heading}: “{said}”을(를) {mark}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>Correct it if something else was meant.</source>
        <translation>다른 뜻이었으면 고치십시오.</translation>
    </message>
    <message>
        <source>“{typed}” may be any of these: {names}.</source>
        <translation>“{typed}”에 해당하는 사람이 여럿입니다: {names}.</translation>
    </message>
    <message>
        <source>Choose one with the arrow down, or type the whole name.</source>
        <translation>아래 화살표로 고르거나 이름을 끝까지 쓰십시오.</translation>
    </message>
    <message>
        <source>Proposals {first} and {later} read alike: are they the same?</source>
        <translation>제안 {first}와(과) {later}의 내용이 비슷합니다. 같은 제안입니까?</translation>
    </message>
    <message>
        <source>{count} proposals were not compared with each other by the way; the screen of proposals does it.</source>
        <translation>제안 {count}건은 서로 비교하지 않았습니다. 제안 화면에서 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number that can stand there.</source>
        <translation>{field}: “{typed}”은(는) 그 칸에 들어갈 수 있는 수가 아닙니다.</translation>
    </message>
    <message>
        <source>Type a whole number from {lowest} to {highest}.</source>
        <translation>{lowest}에서 {highest}까지의 정수로 적으십시오.</translation>
    </message>
    <message>
        <source>Type it as 30, 12.5 or 100/3; several with commas between.</source>
        <translation>30, 12.5, 100/3처럼 입력해 주십시오. 여럿이면 쉼표로 나눕니다.</translation>
    </message>
    <message>
        <source>A mark was changed while the sheet was being signed.</source>
        <translation>채점표에 서명하는 사이에 점수가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing was submitted. Look through the marks and submit again.</source>
        <translation>제출하지 않았습니다. 점수를 살펴보고 다시 제출하십시오.</translation>
    </message>
    <message>
        <source>The packet is for {name}, and this desk is another member&apos;s.</source>
        <translation>{name}에게 온 꾸러미이고, 이 책상은 다른 위원의 것입니다.</translation>
    </message>
    <message>
        <source>Open your own packet, or make a desk of its own from this one.</source>
        <translation>본인의 꾸러미를 열거나, 이 꾸러미로 새 책상을 만드십시오.</translation>
    </message>
    <message>
        <source>The packet comes from another desk: {body}.</source>
        <translation>다른 책상에서 온 꾸러미입니다: {body}</translation>
    </message>
    <message>
        <source>Make a new desk from it; each body has a desk of its own.</source>
        <translation>이 꾸러미로 새 책상을 만드십시오. 위원회마다 책상이 따로 있습니다.</translation>
    </message>
    <message>
        <source>A round&apos;s packet is taken in by a member&apos;s own desk, which this is not.</source>
        <translation>회차 꾸러미는 위원의 책상에서 엽니다. 이 책상은 위원의 책상이 아닙니다.</translation>
    </message>
    <message>
        <source>Make a new desk from the packet.</source>
        <translation>꾸러미로 새 책상을 만드십시오.</translation>
    </message>
    <message>
        <source>Nobody stands on this award list.</source>
        <translation>이 포상 명단에는 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Propose the awards from the closed round they come from.</source>
        <translation>확정된 심사에서 포상(안)을 만들어 주십시오.</translation>
    </message>
    <message>
        <source>The list is to be declared as amended, and no line is.</source>
        <translation>수정의결로 선포하려는데 바뀐 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Enter in the matter what each line is changed to, and why.</source>
        <translation>안건에서 바뀌는 줄마다 내용과 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>The list is to be declared as proposed, and lines of it were changed: {count}.</source>
        <translation>원안의결로 선포하려는데 {count}개 줄이 바뀌어 있습니다.</translation>
    </message>
    <message>
        <source>Declare it as amended, or put the lines back.</source>
        <translation>수정의결로 선포하거나, 바뀐 줄을 되돌려 주십시오.</translation>
    </message>
    <message>
        <source>{person} would have {won} won in this year; the most for one person is {cap} won.</source>
        <translation>{person}의 올해 포상금이 {won}원이 됩니다. 한 사람의 상한은 {cap}원입니다.</translation>
    </message>
    <message>
        <source>Lower the line, or propose the list again; it counts anew.</source>
        <translation>그 줄을 낮추거나 명단을 다시 만들어 주십시오. 다시 만들면 새로 셉니다.</translation>
    </message>
    <message>
        <source>The list comes to {won} won; the budget of the round is {budget} won.</source>
        <translation>명단의 합계는 {won}원이고, 심사의 예산은 {budget}원입니다.</translation>
    </message>
    <message>
        <source>Lower a line, or see that the rest is found elsewhere.</source>
        <translation>줄을 낮추거나, 모자라는 돈을 다른 데서 마련해 주십시오.</translation>
    </message>
    <message>
        <source>Proposal {proposal} does not stand on this award list.</source>
        <translation>제안 {proposal}은(는) 이 포상 명단에 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of its lines; who has no grade is not on it.</source>
        <translation>명단에 있는 줄을 골라 주십시오. 등급이 없는 제안은 명단에 없습니다.</translation>
    </message>
    <message>
        <source>A line of an award list is changed only with a reason.</source>
        <translation>포상 명단의 줄은 사유가 있어야 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Write it in a sentence: it is printed, and told to the proposer.</source>
        <translation>한 문장으로 적어 주십시오. 문서에 적히고 제안자에게 알려집니다.</translation>
    </message>
    <message>
        <source>An award cannot be {won} won.</source>
        <translation>포상금은 {won}원일 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter 0 to give no money, or strike the line.</source>
        <translation>돈을 주지 않으려면 0을 적거나 줄을 빼 주십시오.</translation>
    </message>
    <message>
        <source>{number}: {won:,} won; the most for {grade} is {most:,} won.</source>
        <translation>{number}: {won:,}원인데 {grade} 상한은 {most:,}원입니다.</translation>
    </message>
    <message>
        <source>Lower the sum, or say why more is given.</source>
        <translation>금액을 낮추거나 더 주는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>A ground for returning the request is marked: {ground}.</source>
        <translation>반려 사유가 표시되어 있습니다: {ground}.</translation>
    </message>
    <message>
        <source>Return it and tell the ground, or say why it goes before the body all the same.</source>
        <translation>사유를 알리고 반려하거나, 그래도 상정하는 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>Whoever acts on this opinion is not protected: {ground}.</source>
        <translation>이 의견대로 처리하여도 보호받지 못합니다: {ground}.</translation>
    </message>
    <message>
        <source>Ask for what is missing; what is told now is printed in the opinion.</source>
        <translation>모자란 것을 보완하게 하십시오. 지금 적힌 대로 의견 제시서에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>In outside audits this opinion protects nobody: the head of audit&apos;s opinion is not taken up.</source>
        <translation>외부 감사에서는 이 의견이 보호하지 않습니다. 감사기구의 장의 의견이 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the head of audit, take the reply up in the opinion, and mark that it is.</source>
        <translation>감사기구의 장에게 의견을 요청하여 의견(안)에 반영하고, 반영하였음을 표시하십시오.</translation>
    </message>
    <message>
        <source>Neither is its effect wide, nor are many parties involved.</source>
        <translation>파급효과가 크지도 이해관계자가 많지도 않습니다.</translation>
    </message>
    <message>
        <source>Leave it to the head of audit, or say why it goes before the body all the same.</source>
        <translation>감사기구의 장에게 맡기거나, 그래도 상정하는 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>It does not say what the committee is asked.</source>
        <translation>위원회에 무엇을 묻는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the question of the head of audit.</source>
        <translation>감사기구의 장이 묻는 것을 적으십시오.</translation>
    </message>
    <message>
        <source>The advice has no words yet.</source>
        <translation>자문 의견이 아직 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the advice to be given into the matter.</source>
        <translation>자문 의견을 안건에 적으십시오.</translation>
    </message>
    <message>
        <source>Write the issue, and why it is hard to act on.</source>
        <translation>쟁점과 처리가 어려운 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>The personnel committee acts here, and no expert is recorded as heard.</source>
        <translation>인사위원회가 대신하는 심의인데 의견을 들은 전문가가 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Hear an expert, and write in the matter who was heard and when.</source>
        <translation>전문가의 의견을 듣고, 누구의 의견을 언제 들었는지 안건에 적으십시오.</translation>
    </message>
    <message>
        <source>The opinion has no words yet.</source>
        <translation>제시할 의견이 아직 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the opinion to be given into the matter.</source>
        <translation>제시할 의견을 안건에 적으십시오.</translation>
    </message>
    <message>
        <source>The packet is broken, or was changed on its way.</source>
        <translation>꾸러미가 깨졌거나 오는 길에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the file once more.</source>
        <translation>아무것도 받아들이지 않았습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The packet was made by a newer version of this program.</source>
        <translation>이 프로그램의 더 새로운 판이 만든 꾸러미입니다.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer too.</source>
        <translation>이 컴퓨터에도 새 판을 설치하십시오.</translation>
    </message>
    <message>
        <source>The sheet of {name} is for another desk.</source>
        <translation>{name}의 채점표는 다른 책상의 것입니다.</translation>
    </message>
    <message>
        <source>See whether the right desk is open, and give the file to its office.</source>
        <translation>맞는 책상을 열었는지 보고, 아니면 그 기관에 파일을 전하십시오.</translation>
    </message>
    <message>
        <source>The sheet of {name} is signed with a key that this desk does not know.</source>
        <translation>{name}의 채점표는 이 책상이 모르는 서명키로 서명되었습니다.</translation>
    </message>
    <message>
        <source>Ask the member whether the sheet is theirs; send the round once more if it is.</source>
        <translation>본인의 채점표인지 위원에게 물어보고, 맞으면 회차를 다시 보내십시오.</translation>
    </message>
    <message>
        <source>The sheet of {name} is for another round, or for another turn of it.</source>
        <translation>{name}의 채점표는 다른 회차나 다른 차수의 것입니다.</translation>
    </message>
    <message>
        <source>Ask the member for the sheet of the round that is open now.</source>
        <translation>지금 열린 회차의 채점표를 위원에게 요청하십시오.</translation>
    </message>
    <message>
        <source>This sheet of {name} was taken in before.</source>
        <translation>{name}의 이 채점표는 이미 받았습니다.</translation>
    </message>
    <message>
        <source>Leave it as it is; the same sheet counts once.</source>
        <translation>그대로 두십시오. 같은 채점표는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Ask the member to submit it again if this one is meant; the later one counts.</source>
        <translation>이것이 맞다면 위원에게 다시 제출하게 하십시오. 나중 것을 셉니다.</translation>
    </message>
    <message>
        <source>A later sheet of {name} is in already.</source>
        <translation>{name}의 더 나중 채점표를 이미 받았습니다.</translation>
    </message>
    <message>
        <source>{name} has handed in already, and a form does not say which is later.</source>
        <translation>{name}은(는) 이미 제출했고, 서식만으로는 어느 것이 나중인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Take the submission back first, with a reason, if the form is meant.</source>
        <translation>서식이 맞다면 먼저 사유를 적고 제출을 되돌리십시오.</translation>
    </message>
    <message>
        <source>The sheet of {name} has no mark in it.</source>
        <translation>{name}의 채점표에 점수가 없습니다.</translation>
    </message>
    <message>
        <source>Mark the proposals, or step aside from them, and hand in then.</source>
        <translation>제안을 채점하거나 회피한 다음 제출하십시오.</translation>
    </message>
    <message>
        <source>The sheet of {name} holds a mark that the round does not allow.</source>
        <translation>{name}의 채점표에 이 회차에서 줄 수 없는 점수가 있습니다.</translation>
    </message>
    <message>
        <source>Ask the member to look through the sheet and to submit it again.</source>
        <translation>위원이 채점표를 다시 보고 제출하게 하십시오.</translation>
    </message>
    <message>
        <source>The packet is older than what this desk has already.</source>
        <translation>이 책상에 있는 것보다 오래된 꾸러미입니다.</translation>
    </message>
    <message>
        <source>Open the latest packet that the secretary sent.</source>
        <translation>간사가 마지막으로 보낸 꾸러미를 여십시오.</translation>
    </message>
    <message>
        <source>With the files of its proposals the packet passes {most} MB.</source>
        <translation>제안의 붙임까지 넣으면 꾸러미가 {most} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>Attach smaller files, or give the large ones to the members apart.</source>
        <translation>더 작은 파일을 붙이거나, 큰 파일은 위원에게 따로 전하십시오.</translation>
    </message>
    <message>
        <source>{file} is a member&apos;s sheet, and not a round to be marked.</source>
        <translation>{file}: 채점할 회차가 아니라 위원의 채점표입니다.</translation>
    </message>
    <message>
        <source>Take it in at the secretary&apos;s desk, through the inbox.</source>
        <translation>간사의 책상에서 받은 꾸러미로 받으십시오.</translation>
    </message>
    <message>
        <source>{file} is a round to be marked, and not a member&apos;s sheet.</source>
        <translation>{file}: 위원의 채점표가 아니라 채점할 회차입니다.</translation>
    </message>
    <message>
        <source>Give it to the member, who makes a desk of their own from it.</source>
        <translation>위원에게 전하십시오. 위원이 이것으로 본인의 책상을 만듭니다.</translation>
    </message>
    <message>
        <source>The packet is signed by {name}, whose key this desk does not know.</source>
        <translation>이 책상이 모르는 {name}의 서명키로 서명한 꾸러미입니다.</translation>
    </message>
    <message>
        <source>Ask the secretary whether it is theirs; if it is, make a new desk from it.</source>
        <translation>간사가 보낸 것인지 물어보고, 맞으면 이것으로 새 책상을 만드십시오.</translation>
    </message>
    <message>
        <source>There are more than {most} packets in {folder}.</source>
        <translation>{folder} 폴더에 꾸러미가 {most}개보다 많습니다.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the sheets of this round alone.</source>
        <translation>이 회차의 채점표만 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{criterion}: “{typed}” is not a mark.</source>
        <translation>{criterion}: “{typed}”은(는) 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Type a number from {least} to {most}; half points as 17.5.</source>
        <translation>{least}부터 {most}까지의 수를 입력하십시오. 반 점은 17.5처럼 적습니다.</translation>
    </message>
    <message>
        <source>A request names who is asked, and for what.</source>
        <translation>요구에는 누구에게 무엇을 요구하는지 적어야 합니다.</translation>
    </message>
    <message>
        <source>Enter the name with its capacity, and what is asked in a sentence.</source>
        <translation>성명과 자격을 적고, 요구하는 내용을 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>This period cannot be extended again: {times} allowed ({article}).</source>
        <translation>이 기한은 더 연장할 수 없습니다. 연장은 {times}번까지입니다({article}).</translation>
    </message>
    <message>
        <source>Decide without the reply, or enter it with the day on which it came.</source>
        <translation>회신 없이 의결하거나, 온 날과 함께 회신을 입력하십시오.</translation>
    </message>
    <message>
        <source>It can be extended to a day after {now}, to {last} at the latest ({article}).</source>
        <translation>{now}보다 뒤로, 늦어도 {last}까지 연장할 수 있습니다({article}).</translation>
    </message>
    <message>
        <source>Name such a day, or none to extend it as long as is allowed.</source>
        <translation>그 안의 날을 적거나, 비워 두어 허용되는 만큼 연장하십시오.</translation>
    </message>
    <message>
        <source>A reply cannot come before it was asked for.</source>
        <translation>요청하기 전에 회신이 올 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the day; nothing was changed.</source>
        <translation>날짜를 고치십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The awards of {title} were decided as matter {number}.</source>
        <translation>{title}의 포상은 안건 {number}(으)로 의결되었습니다.</translation>
    </message>
    <message>
        <source>What was decided is changed by a new decision; propose the step that follows instead.</source>
        <translation>의결된 것은 새 의결로만 바뀝니다. 다음 단계의 포상을 만들어 주십시오.</translation>
    </message>
    <message>
        <source>No proposal of {title} can be put on this list.</source>
        <translation>{title}의 제안 가운데 이 명단에 올릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>See that an idea has a grade; what was carried out needs an award for the idea first, and must be named or shared.</source>
        <translation>제안에 등급이 있는지 보십시오. 실시 단계에는 먼저 제안 단계 포상이 있어야 하고, 제안을 지정하거나 공유 단계에 이르러야 합니다.</translation>
    </message>
    <message>
        <source>The award list {number} has not been decided.</source>
        <translation>포상 명단 {number}은(는) 아직 의결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Bring it before a meeting first; what was not awarded stays open.</source>
        <translation>먼저 회의에 올려 주십시오. 포상이 정해지지 않은 제안은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The round {title} does not give this paper yet.</source>
        <translation>{title} 심사에서는 아직 이 문서가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Wait for its turn: score sheets follow the reveal, the result table the closing, a notice the adoption or the end of its proposal.</source>
        <translation>차례를 기다리십시오. 채점표는 점수를 공개한 뒤에, 심사 결과표는 확정한 뒤에, 통지서는 제안이 채택되거나 끝난 뒤에 나옵니다.</translation>
    </message>
    <message>
        <source>“{said}” is no part of a proposal.</source>
        <translation>‘{said}’: 기여도로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it like 40 % or 2/5, or leave it empty to share alike.</source>
        <translation>40 % 또는 2/5처럼 적거나, 똑같이 나누려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>{count} proposals are shown; a round takes {most} at once.</source>
        <translation>보이는 제안이 {count}건입니다. 한 번에 {most}건까지 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Narrow the list by words or by a stage first.</source>
        <translation>먼저 낱말이나 단계로 목록을 좁히십시오.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number.</source>
        <translation>‘{typed}’은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it in digits, such as 20, 12.5 or 1/3.</source>
        <translation>20, 12.5, 1/3처럼 숫자로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{typed}” is not a labelled step.</source>
        <translation>‘{typed}’은(는) 점수와 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Write the mark and its label, several apart by semicolons: 10 fair; 16 good.</source>
        <translation>점수와 이름을 쓰고 여럿은 쌍반점으로 나누십시오: 10 보통; 16 우수.</translation>
    </message>
    <message>
        <source>A round needs a period and a title.</source>
        <translation>회차에는 기간과 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both; the papers of the round bear them.</source>
        <translation>둘 다 쓰십시오. 회차의 문서에 찍힙니다.</translation>
    </message>
    <message>
        <source>A number of the method is missing.</source>
        <translation>집계 방식에 빠진 숫자가 있습니다.</translation>
    </message>
    <message>
        <source>Fill in every number on the page of the method.</source>
        <translation>집계 방식 쪽의 숫자를 모두 채우십시오.</translation>
    </message>
    <message>
        <source>A criterion or a grade has no name.</source>
        <translation>이름 없는 기준이나 등급이 있습니다.</translation>
    </message>
    <message>
        <source>Name it, or take it out.</source>
        <translation>이름을 쓰거나 빼십시오.</translation>
    </message>
    <message>
        <source>Nobody is on the panel of this round.</source>
        <translation>이 회차에 심사위원이 없습니다.</translation>
    </message>
    <message>
        <source>Choose who marks; more can be added while the round is open.</source>
        <translation>심사위원을 고르십시오. 회차가 열려 있는 동안 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is not said which reply this is about.</source>
        <translation>어느 회신인지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation>보이는 것 가운데에서 고르십시오.</translation>
    </message>
    <message>
        <source>A packet is for one member, and nobody is named.</source>
        <translation>꾸러미는 위원 한 명에게 보내는데, 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Name the member with --for.</source>
        <translation>--for로 위원을 적으십시오.</translation>
    </message>
    <message>
        <source>It was not refused because law is missing or unclear.</source>
        <translation>법령이 없거나 명확하지 않아 거부된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Answer it as a petition, or say why it goes before the body all the same.</source>
        <translation>민원으로 처리하거나, 그래도 상정하는 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>The opinion of the ACRC has not been entered.</source>
        <translation>국민권익위원회의 의견이 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter it with its day; the committee weighs it before it decides.</source>
        <translation>날짜와 함께 입력하십시오. 위원회는 이를 고려하여 의결합니다.</translation>
    </message>
    <message>
        <source>The answer has no words yet.</source>
        <translation>처리 의견이 아직 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the answer to the citizen into the matter.</source>
        <translation>신청인에 대한 처리 의견을 안건에 적으십시오.</translation>
    </message>
    <message>
        <source>It happened on {happened}; only what happened from {earliest} on is ratified.</source>
        <translation>{happened}에 있었던 일입니다. {earliest} 이후에 있었던 일만 추인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Correct the day; else tell the official that the law gives no ratification for it.</source>
        <translation>날짜를 바로잡으십시오. 날짜가 맞으면 추인할 수 없는 일임을 알리십시오.</translation>
    </message>
    <message>
        <source>It does not say when it happened.</source>
        <translation>언제 있었던 일인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the day; whether it can be ratified hangs on it.</source>
        <translation>날짜를 적으십시오. 추인할 수 있는지가 그 날짜에 달려 있습니다.</translation>
    </message>
    <message>
        <source>A condition is not met: {condition}.</source>
        <translation>충족하지 않은 요건이 있습니다: {condition}.</translation>
    </message>
    <message>
        <source>All conditions have to be met; propose not to ratify.</source>
        <translation>모든 요건을 갖추어야 합니다. 추인하지 않는 것으로 제안하십시오.</translation>
    </message>
    <message>
        <source>It is not answered whether a condition is met: {condition}.</source>
        <translation>충족하는지 답하지 않은 요건이 있습니다: {condition}.</translation>
    </message>
    <message>
        <source>Answer each condition in the matter, with its evidence.</source>
        <translation>안건에서 각 요건에 근거 자료와 함께 답하십시오.</translation>
    </message>
    <message>
        <source>No evidence is named for a condition: {condition}.</source>
        <translation>근거 자료가 적히지 않은 요건이 있습니다: {condition}.</translation>
    </message>
    <message>
        <source>The official&apos;s own request is not recorded.</source>
        <translation>해당 공무원의 요청이 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the day of the request; without it no opinion is handed in.</source>
        <translation>요청한 날을 적으십시오. 요청 없이는 의견을 제출하지 않습니다.</translation>
    </message>
    <message>
        <source>It does not say to whom the opinion goes.</source>
        <translation>의견을 어디에 제출하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Name the investigators or the court, and the case.</source>
        <translation>수사기관이나 법원과 사건을 적으십시오.</translation>
    </message>
    <message>
        <source>{file} is no form that was written here.</source>
        <translation>{file}: 여기에서 만든 채점표 서식이 아닙니다.</translation>
    </message>
    <message>
        <source>Bring an office&apos;s own list of scores in with the import of scores.</source>
        <translation>기관의 점수 목록은 점수 가져오기로 넣으십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the form says something else than the round does.</source>
        <translation>서식 {row}행의 내용이 회차와 다릅니다.</translation>
    </message>
    <message>
        <source>Only marks, recusals and remarks may be filled in. Send the form once more.</source>
        <translation>점수, 회피, 의견만 채울 수 있습니다. 서식을 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the form: what stands under {heading} is no mark.</source>
        <translation>서식 {row}행의 {heading} 칸에 적힌 것은 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Ask the member for a number alone; nothing of the form was taken.</source>
        <translation>숫자만 적어 달라고 하십시오. 서식에서 아무것도 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Matter {number} is no award list.</source>
        <translation>안건 {number}은(는) 포상 안건이 아닙니다.</translation>
    </message>
    <message>
        <source>Name the matter that `awards` made of the round.</source>
        <translation>`awards`가 심사에서 만든 안건의 번호를 적어 주십시오.</translation>
    </message>
    <message>
        <source>It does not say which work is reviewed.</source>
        <translation>어느 업무를 심사하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write what the work is, and whom and what it costs.</source>
        <translation>업무의 내용과 드는 인력·예산을 적으십시오.</translation>
    </message>
    <message>
        <source>The work is to be ended, and no ground for it is found.</source>
        <translation>업무를 끝내려는데 해당하는 사유가 없습니다.</translation>
    </message>
    <message>
        <source>Answer the grounds in the matter, or give the reason for the record.</source>
        <translation>안건에서 사유에 답하거나 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>A ground is found, and not in words: {ground}.</source>
        <translation>해당하는 사유에 내용이 적혀 있지 않습니다: {ground}.</translation>
    </message>
    <message>
        <source>Write what shows it.</source>
        <translation>무엇이 그것을 보이는지 적으십시오.</translation>
    </message>
    <message>
        <source>A ground for ending the work is found, and it is to be kept.</source>
        <translation>업무를 끝낼 사유가 있는데 유지하려고 합니다.</translation>
    </message>
    <message>
        <source>Explain in the matter why it is kept; the explanation is printed.</source>
        <translation>유지하는 이유를 안건에 적으십시오. 심의 결과서에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>It does not say what was missed.</source>
        <translation>무엇에 실패하였는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write the goal, what was tried, and why it was missed.</source>
        <translation>목표, 추진한 내용과 실패한 원인을 적으십시오.</translation>
    </message>
    <message>
        <source>A criterion is not judged: {criterion}.</source>
        <translation>판단하지 않은 기준이 있습니다: {criterion}.</translation>
    </message>
    <message>
        <source>Answer each criterion in the matter, with what shows it.</source>
        <translation>안건에서 각 기준에 내용과 함께 답하십시오.</translation>
    </message>
    <message>
        <source>A criterion is judged not met: {criterion}.</source>
        <translation>충족하지 않은 것으로 판단한 기준이 있습니다: {criterion}.</translation>
    </message>
    <message>
        <source>Propose not to select it, or give the reason for the record.</source>
        <translation>선정하지 않는 것으로 제안하거나 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>A round is signed by whoever sends it.</source>
        <translation>회차는 보내는 사람이 서명합니다.</translation>
    </message>
    <message>
        <source>Type the passphrase of your own signing key.</source>
        <translation>내 서명키의 비밀번호를 넣으십시오.</translation>
    </message>
    <message>
        <source>A standing item needs a title.</source>
        <translation>고정 안건에는 제목이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter the title as it stands on agendas, for example 그 밖의 사항.</source>
        <translation>의사일정에 적히는 제목을 적으십시오. 예: 그 밖의 사항</translation>
    </message>
    <message>
        <source>Somebody who has left the service is not supported in this: {support}.</source>
        <translation>퇴직한 사람에게는 지원하지 않는 종류입니다: {support}.</translation>
    </message>
    <message>
        <source>See whether the kind of support is right; else return it.</source>
        <translation>지원의 종류가 맞는지 보고, 맞으면 반려하십시오.</translation>
    </message>
    <message>
        <source>The official left the service on {day}, and who has left is not supported in this: {support}.</source>
        <translation>{day}에 퇴직하였으며, 퇴직한 사람은 이 지원의 대상이 아닙니다: {support}.</translation>
    </message>
    <message>
        <source>Pay only what fell due while the official served, and say so for the record.</source>
        <translation>재직 중에 생긴 비용만 지급하고 그 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The same facts have been supported before.</source>
        <translation>같은 사실관계로 이미 지원했습니다.</translation>
    </message>
    <message>
        <source>Return the application; another instance is another support.</source>
        <translation>신청을 반려하십시오. 다른 심급은 다른 지원으로 봅니다.</translation>
    </message>
    <message>
        <source>It does not say how much is applied for.</source>
        <translation>신청액이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the sum in won, with the contract as a file.</source>
        <translation>금액을 원 단위로 적고 계약서를 붙이십시오.</translation>
    </message>
    <message>
        <source>It does not say what is disputed in the suit; the most hangs on it.</source>
        <translation>소송목적의 값이 없습니다. 지원 상한이 이 값에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>Enter the value in dispute, as the court has it.</source>
        <translation>법원에 낸 소송목적의 값을 적으십시오.</translation>
    </message>
    <message>
        <source>The official was not told that the ombudsman for small business may ask for leniency.</source>
        <translation>중소기업 옴부즈만이 징계 감면을 건의할 수 있음을 안내하지 않았습니다.</translation>
    </message>
    <message>
        <source>Tell the official with the copy of the disciplinary request, and enter the day.</source>
        <translation>징계의결요구서 사본과 함께 안내하고 그날을 적으십시오.</translation>
    </message>
    <message>
        <source>The acquittal is not final yet; what is granted now can be paid only once it is.</source>
        <translation>무죄가 아직 확정되지 않았습니다. 지금 지원하기로 의결해도 무죄가 확정된 이후에만 지급할 수 있습니다.</translation>
    </message>
    <message>
        <source>Grant it on that condition, as the order and the notice say; or decide later.</source>
        <translation>그 조건으로 의결하거나(의결주문과 통보서에 그렇게 적힙니다), 나중에 의결하십시오.</translation>
    </message>
    <message>
        <source>By the rules costs of a criminal trial are granted only once the acquittal is final.</source>
        <translation>규정에 따라 형사소송 비용은 무죄가 확정된 뒤에만 지원하기로 의결합니다.</translation>
    </message>
    <message>
        <source>{won:,} won are to be granted. The most is {cap:,} won {per}, for: {support}. That is {over:,} won too much.</source>
        <translation>지원액이 {won:,}원입니다. ‘{support}’의 상한은 {per} {cap:,}원이므로 {over:,}원을 넘습니다.</translation>
    </message>
    <message>
        <source>Costs of a criminal trial are paid once the acquittal is final.</source>
        <translation>형사소송 비용은 무죄가 확정된 뒤에 지급합니다.</translation>
    </message>
    <message>
        <source>Enter the day on which it became final, or decide later.</source>
        <translation>무죄가 확정된 날을 적거나 나중에 의결하십시오.</translation>
    </message>
    <message>
        <source>There is an insurance, and nothing was claimed from it.</source>
        <translation>책임보험이 있는데 보험금을 청구하지 않았습니다.</translation>
    </message>
    <message>
        <source>Claim from the insurance first; the support covers what it leaves.</source>
        <translation>보험금을 먼저 청구하십시오. 남는 것을 지원합니다.</translation>
    </message>
    <message>
        <source>Lower the sum, or mark that the resolution raises the most, where the rules allow it.</source>
        <translation>금액을 낮추거나, 규정이 허용하면 의결로 상한을 올린다고 표시하십시오.</translation>
    </message>
    <message>
        <source>It does not say how much is granted.</source>
        <translation>지원액이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the sum to be granted in the matter.</source>
        <translation>지원할 금액을 안건에 적으십시오.</translation>
    </message>
    <message>
        <source>The notice of the ombudsman goes to an official who faces discipline for having cut red tape.</source>
        <translation>옴부즈만 안내는 적극적인 규제개선을 위한 직무집행으로 징계의결이 요구된 공무원에게 합니다.</translation>
    </message>
    <message>
        <source>Enter the kind of support, and that regulation was improved; then issue the notice.</source>
        <translation>지원의 종류와 규제개선 여부를 입력한 뒤 안내서를 발급하십시오.</translation>
    </message>
    <message>
        <source>The support was decided for somebody who had left the service.</source>
        <translation>이미 퇴직한 사람으로 결정된 지원입니다.</translation>
    </message>
    <message>
        <source>Leave the day empty; the application says so already.</source>
        <translation>날짜를 비워 두십시오. 신청서에 이미 퇴직으로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Such proceedings do not end so.</source>
        <translation>이런 절차는 그렇게 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Choose one of the endings offered, and the day on which it was so.</source>
        <translation>제시된 결과 가운데 하나를 고르고 그 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>The register has a line numbered {number} already.</source>
        <translation>대장에 이미 {number}번이 있습니다.</translation>
    </message>
    <message>
        <source>A filter that is kept needs a name.</source>
        <translation>저장할 거르기에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Type a short one; it stands in the box of the list from then on.</source>
        <translation>짧은 이름을 적으십시오. 그때부터 목록 위에서 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody is named who challenges the member.</source>
        <translation>기피를 신청한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Name the party: only a party to the item may challenge.</source>
        <translation>신청인을 적으십시오. 기피는 안건의 당사자만 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>A challenge of {applicant} to this member is waiting already.</source>
        <translation>{applicant}의 이 위원에 대한 기피 신청이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Put that one to the vote first.</source>
        <translation>그 신청부터 표결에 부치십시오.</translation>
    </message>
    <message>
        <source>Put it to the vote, or record that it was withdrawn.</source>
        <translation>표결에 부치거나 취하를 기록하십시오.</translation>
    </message>
    <message>
        <source>No challenge numbered {number} is waiting on this item.</source>
        <translation>이 안건에 의결을 기다리는 기피 신청 {number}번이 없습니다.</translation>
    </message>
    <message>
        <source>It is decided, withdrawn, or the member has stepped aside; look at the item&apos;s challenges.</source>
        <translation>이미 의결·취하되었거나 위원이 회피했습니다. 안건의 기피 신청을 확인하십시오.</translation>
    </message>
    <message>
        <source>The challenge numbered {number} is not decided.</source>
        <translation>기피 신청 {number}번은 의결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody is left who may vote on this challenge.</source>
        <translation>이 기피 신청에 표결할 수 있는 위원이 없습니다.</translation>
    </message>
    <message>
        <source>Designate members who are not challenged, or put the item off to another meeting.</source>
        <translation>기피 신청을 받지 않은 위원을 지정하거나, 안건을 다음 회의로 보류하십시오.</translation>
    </message>
    <message>
        <source>It must be said what shows that the promise was kept.</source>
        <translation>이행했음을 보여 주는 자료가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Name the order, the payment or the document, with its day.</source>
        <translation>인사발령, 이체, 문서 등을 날짜와 함께 적어 주십시오.</translation>
    </message>
    <message>
        <source>Give the reason of the delay for the record.</source>
        <translation>기록할 지연 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>A promise is either kept or given up.</source>
        <translation>이행일과 이행하지 않는 사유를 함께 적을 수 없습니다.</translation>
    </message>
    <message>
        <source>Take out the day on which it was kept, or the reason against it.</source>
        <translation>이행일이나 이행하지 않는 사유 가운데 하나를 빼 주십시오.</translation>
    </message>
    <message>
        <source>A promise of an earlier year says by which decision it was made.</source>
        <translation>지난해의 우대·포상에는 의결 근거를 적습니다.</translation>
    </message>
    <message>
        <source>Enter the number of the decision, or the body and its meeting.</source>
        <translation>의안번호나 위원회와 회의를 적으십시오.</translation>
    </message>
    <message>
        <source>This promise is void, since the decision was.</source>
        <translation>의결 선포가 취소되어 무효인 항목입니다.</translation>
    </message>
    <message>
        <source>Look at what the body decided instead of it.</source>
        <translation>그 대신 의결한 내용을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>On {day} it had not been promised yet; that was on {promised}.</source>
        <translation>{day}은(는) 의결일 {promised}보다 이릅니다.</translation>
    </message>
    <message>
        <source>The promise is kept late; days after its day: {days}.</source>
        <translation>기한보다 {days}일 늦게 이행했습니다.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>날짜를 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>It does not say for which year the plan is.</source>
        <translation>어느 해의 실행계획인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no candidate for a key task.</source>
        <translation>중점과제 후보가 없습니다.</translation>
    </message>
    <message>
        <source>Add the candidates in the matter, a line each.</source>
        <translation>안건에 후보를 한 줄씩 추가하십시오.</translation>
    </message>
    <message>
        <source>It does not say of which year the key tasks are.</source>
        <translation>어느 해의 중점과제인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the year in the matter.</source>
        <translation>안건에 연도를 입력하십시오.</translation>
    </message>
    <message>
        <source>None of the candidates is chosen.</source>
        <translation>선정한 후보가 없습니다.</translation>
    </message>
    <message>
        <source>Mark in the matter those that the body chooses.</source>
        <translation>선정할 후보를 안건에 표시하십시오.</translation>
    </message>
    <message>
        <source>A candidate that is chosen has no code: {task}.</source>
        <translation>선정한 후보에 코드가 없습니다: {task}.</translation>
    </message>
    <message>
        <source>Give it a code; the key task is known by it all year.</source>
        <translation>코드를 매기십시오. 한 해 동안 이 코드로 과제를 부릅니다.</translation>
    </message>
    <message>
        <source>Several candidates have the code {code}.</source>
        <translation>코드가 {code}인 후보가 여럿입니다.</translation>
    </message>
    <message>
        <source>Give each its own: a key task is known by its code all year.</source>
        <translation>코드를 서로 다르게 매기십시오. 한 해 동안 이 코드로 과제를 부릅니다.</translation>
    </message>
    <message>
        <source>No department or no main official is named for: {task}.</source>
        <translation>소관부서나 주담당이 없는 후보: {task}.</translation>
    </message>
    <message>
        <source>Enter who carries it out and answers for it.</source>
        <translation>추진하고 책임지는 부서와 담당자를 입력하십시오.</translation>
    </message>
    <message>
        <source>{year} has a key task {code} already.</source>
        <translation>{year}년에 중점과제 {code}가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Give the candidate another code, or leave it out.</source>
        <translation>후보의 코드를 바꾸거나 후보를 빼십시오.</translation>
    </message>
    <message>
        <source>The plan has no core task.</source>
        <translation>실행계획에 추진과제가 없습니다.</translation>
    </message>
    <message>
        <source>Add the core tasks in the matter, or bring them in from a file.</source>
        <translation>안건에서 추진과제를 추가하거나 파일에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Add a core task to the area, or say why there is none.</source>
        <translation>그 분야에 추진과제를 추가하거나, 없는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>The plan does not contain what the law names: {content}.</source>
        <translation>실행계획에 없는 법령 사항: {content}.</translation>
    </message>
    <message>
        <source>Mark it once the plan deals with it.</source>
        <translation>실행계획에 담았으면 표시하십시오.</translation>
    </message>
    <message>
        <source>Choose the area in the line of the task.</source>
        <translation>그 과제의 줄에서 분야를 고르십시오.</translation>
    </message>
    <message>
        <source>Several core tasks have the number {number}.</source>
        <translation>번호가 {number}인 추진과제가 여럿입니다.</translation>
    </message>
    <message>
        <source>Number them apart: revisions and key tasks find them by it.</source>
        <translation>번호를 서로 다르게 매기십시오. 변경 계획과 중점과제가 이 번호로 과제를 찾습니다.</translation>
    </message>
    <message>
        <source>Enter the department that carries it out.</source>
        <translation>과제를 추진하는 부서를 입력하십시오.</translation>
    </message>
    <message>
        <source>The plan has no core task in: {area}.</source>
        <translation>추진과제가 없는 분야: {area}.</translation>
    </message>
    <message>
        <source>No area is chosen for: {task}.</source>
        <translation>분야를 정하지 않은 추진과제: {task}.</translation>
    </message>
    <message>
        <source>No department is named for: {task}.</source>
        <translation>소관부서가 없는 추진과제: {task}.</translation>
    </message>
    <message>
        <source>No indicator is named for: {task}.</source>
        <translation>성과지표가 없는 추진과제: {task}.</translation>
    </message>
    <message>
        <source>Enter by what its success is measured, and the target.</source>
        <translation>무엇으로 성과를 재는지와 목표를 입력하십시오.</translation>
    </message>
    <message>
        <source>It does not say who was heard on the plan.</source>
        <translation>실행계획에 누구의 의견을 들었는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Note which residents and experts were heard, and what they said.</source>
        <translation>의견을 들은 주민과 전문가, 그 의견을 적으십시오.</translation>
    </message>
    <message>
        <source>There is a plan for {year} already: {number}.</source>
        <translation>{year}년 실행계획이 이미 있습니다: {number}.</translation>
    </message>
    <message>
        <source>Name it as the plan that this one revises, or correct the year.</source>
        <translation>그 계획을 변경 대상으로 고르거나 연도를 고치십시오.</translation>
    </message>
    <message>
        <source>The plan that this one revises is not in force for {year}.</source>
        <translation>변경 대상으로 고른 계획은 {year}년에 시행 중인 계획이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose the plan that is in force for the year, or none.</source>
        <translation>그해에 시행 중인 계획을 고르거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>It does not say by what the officials are judged.</source>
        <translation>무엇으로 심사하는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter each criterion with what it weighs of a hundred.</source>
        <translation>심사 기준마다 백 점 가운데 배점을 넣어 주십시오.</translation>
    </message>
    <message>
        <source>The criteria weigh {whole} and not 100.</source>
        <translation>심사 기준의 배점 합계가 100이 아니라 {whole}입니다.</translation>
    </message>
    <message>
        <source>The shares of the judging make {whole} and not 100.</source>
        <translation>심사 방법별 반영 비율의 합계가 100이 아니라 {whole}입니다.</translation>
    </message>
    <message>
        <source>Correct the weights, so that all together make 100.</source>
        <translation>합계가 100이 되도록 배점을 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>“{name}” weighs nothing.</source>
        <translation>“{name}”의 배점이 없습니다.</translation>
    </message>
    <message>
        <source>Give it a weight above nought, or take it out.</source>
        <translation>0보다 큰 배점을 넣거나 그 줄을 빼 주십시오.</translation>
    </message>
    <message>
        <source>A criterion or a share of the judging has no name.</source>
        <translation>이름이 없는 심사 기준이나 심사 방법이 있습니다.</translation>
    </message>
    <message>
        <source>Name it as it should stand on paper, or take it out.</source>
        <translation>문서에 적힐 이름을 넣거나 그 줄을 빼 주십시오.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>“{name}”이(가) 두 번 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Take one of the two out, or give it another name.</source>
        <translation>둘 가운데 하나를 빼거나 다른 이름으로 바꿔 주십시오.</translation>
    </message>
    <message>
        <source>It does not say who may be selected.</source>
        <translation>누구를 선발할 수 있는지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Mark each kind of employment that is open to selection.</source>
        <translation>선발 대상이 되는 고용구분을 모두 표시해 주십시오.</translation>
    </message>
    <message>
        <source>The rules open the selection to no such employment: {employment}.</source>
        <translation>규정상 선발 대상이 아닌 고용구분입니다: {employment}.</translation>
    </message>
    <message>
        <source>Take it out, or add it to the desk&apos;s own rules first.</source>
        <translation>그 항목을 빼거나, 먼저 이 책상의 자체 규정에 추가하십시오.</translation>
    </message>
    <message>
        <source>It does not say which measures are offered.</source>
        <translation>어떤 우대 조치를 부여하는지 정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Mark those that whoever is selected may be given.</source>
        <translation>선발된 사람에게 부여할 수 있는 우대 조치를 표시해 주십시오.</translation>
    </message>
    <message>
        <source>The rules know no such measure: {measure}.</source>
        <translation>규정에 없는 우대 조치입니다: {measure}.</translation>
    </message>
    <message>
        <source>The lead of a key task is to choose {choose} of {offered} measures.</source>
        <translation>우대 조치는 {offered}가지인데 중점과제 주담당자가 {choose}가지를 고르게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Lower the number, or offer more measures.</source>
        <translation>고르는 수를 줄이거나 우대 조치를 늘려 주십시오.</translation>
    </message>
    <message>
        <source>Matter {number} holds no selection criteria.</source>
        <translation>안건 {number}은(는) 선발기준 안건이 아닙니다.</translation>
    </message>
    <message>
        <source>Name the matter by which the criteria came before the body.</source>
        <translation>선발기준을 심의한 안건을 지정해 주십시오.</translation>
    </message>
    <message>
        <source>The report is answered, and no outcome is said.</source>
        <translation>처리를 마쳤는데 결과가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose what was found.</source>
        <translation>처리 결과를 고르십시오.</translation>
    </message>
    <message>
        <source>Passive administration was found, and no measure is written down.</source>
        <translation>소극행정으로 인정되었는데 조치가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write down what was done about it, and to whom it was told.</source>
        <translation>무엇을 조치하고 누구에게 알렸는지 적으십시오.</translation>
    </message>
    <message>
        <source>The report was made again, and its first report is not named.</source>
        <translation>재신고인데 원신고가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the first report, so that repeats are counted.</source>
        <translation>반복 횟수를 셀 수 있도록 원신고를 고르십시오.</translation>
    </message>
    <message>
        <source>A report needs a title and the day it was received.</source>
        <translation>신고에는 제목과 접수일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Times report {number} was made: {times}; from {needed} on it may be closed.</source>
        <translation>신고 {number}의 신고 횟수는 {times}번입니다. {needed}번부터 반복 종결할 수 있습니다.</translation>
    </message>
    <message>
        <source>A case needs a title and the day it was written.</source>
        <translation>사례에는 제목과 작성일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both; without a number the desk gives the next one.</source>
        <translation>둘 다 적으십시오. 번호가 없으면 다음 번호를 매깁니다.</translation>
    </message>
    <message>
        <source>Case {number} cannot be released without an account.</source>
        <translation>사안이 없는 사례 {number}은(는) 공개를 확정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write down what it was about, and read all of it for names.</source>
        <translation>무엇에 관한 것인지 쓰고, 이름이 남았는지 모두 읽으십시오.</translation>
    </message>
    <message>
        <source>Report {number} cannot be answered before it was received.</source>
        <translation>신고 {number}의 처리일이 접수일보다 앞섭니다.</translation>
    </message>
    <message>
        <source>A complaint needs a title and the day it was received.</source>
        <translation>민원에는 제목과 접수일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Complaint {number} cannot be answered before it was received.</source>
        <translation>민원 {number}의 답변일이 접수일보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>두 날짜 가운데 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Report {number} cannot repeat itself or a later one.</source>
        <translation>신고 {number}의 원신고는 먼저 접수된 다른 신고여야 합니다.</translation>
    </message>
    <message>
        <source>Choose the report that was made first.</source>
        <translation>먼저 접수된 신고를 고르십시오.</translation>
    </message>
    <message>
        <source>Answer it, or choose the report that it repeats.</source>
        <translation>답변하거나 원신고를 고르십시오.</translation>
    </message>
    <message>
        <source>Lower the sum; more needs another resolution.</source>
        <translation>금액을 낮추십시오. 더 지급하려면 다시 의결해야 합니다.</translation>
    </message>
    <message>
        <source>Lower the sum, or name the stage or instance that it is for, if it is another.</source>
        <translation>금액을 낮추거나, 다른 단계·심급이면 그 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>{won:,} won would be paid in all; {granted:,} won were granted, and {left:,} won of them are left.</source>
        <translation>지급액이 모두 {won:,}원이 됩니다. 지원하기로 한 금액은 {granted:,}원이고 {left:,}원이 남았습니다.</translation>
    </message>
    <message>
        <source>{won:,} won would be paid for this. The most is {cap:,} won {per}, for: {support}; {left:,} won of it are left.</source>
        <translation>이 건의 지급액이 {won:,}원이 됩니다. ‘{support}’의 상한은 {per} {cap:,}원이고 {left:,}원이 남았습니다.</translation>
    </message>
    <message>
        <source>With the {insured:,} won of the insurance {won:,} won would be paid; {wanted:,} won were needed, and {left:,} won of them are left.</source>
        <translation>보험금 {insured:,}원을 더하면 {won:,}원이 됩니다. 신청한 금액은 {wanted:,}원이고 {left:,}원이 남았습니다.</translation>
    </message>
    <message>
        <source>Lower the sum; the support covers what the insurance leaves.</source>
        <translation>금액을 낮추십시오. 지원은 보험이 남긴 것만 메웁니다.</translation>
    </message>
    <message>
        <source>Note the acquittal with the day on which it became final, and pay from that day on.</source>
        <translation>무죄 확정을 그날과 함께 적고, 그날부터 지급하십시오.</translation>
    </message>
    <message>
        <source>The trial ended on {day} in a conviction that is final; its costs are not paid.</source>
        <translation>재판이 {day} 유죄 확정으로 끝났으므로 비용을 지급하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is to be paid. If the end was noted wrongly, note it anew.</source>
        <translation>지급할 것이 없습니다. 끝난 것을 잘못 적었으면 다시 적으십시오.</translation>
    </message>
    <message>
        <source>The same is supported already: matter {numbers}.</source>
        <translation>같은 건을 이미 지원하고 있습니다: {numbers}.</translation>
    </message>
    <message>
        <source>Look at that matter; another stage or instance is another support, and is named as such.</source>
        <translation>그 안건을 보십시오. 다른 단계·심급이면 다르게 적으십시오.</translation>
    </message>
    <message>
        <source>The same official is supported in matter {numbers} too.</source>
        <translation>같은 공무원이 {numbers}에서도 지원받습니다.</translation>
    </message>
    <message>
        <source>See whether it is another case, stage or instance.</source>
        <translation>다른 사건이나 단계·심급인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Somebody of the same name is supported in matter {numbers}.</source>
        <translation>이름이 같은 사람이 {numbers} 안건으로 지원을 받고 있습니다.</translation>
    </message>
    <message>
        <source>See whether it is the same official, who may have been in another department then.</source>
        <translation>그때 다른 부서에 있던 같은 공무원인지 확인하십시오.</translation>
    </message>
    <message>
        <source>An entry in the ledger needs a sum of at least one won.</source>
        <translation>대장에는 1원 이상의 금액을 적어야 합니다.</translation>
    </message>
    <message>
        <source>Enter the sum in won.</source>
        <translation>금액을 원으로 적으십시오.</translation>
    </message>
    <message>
        <source>It does not say to whom it was paid.</source>
        <translation>누구에게 지급하였는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the official, or the lawyer who got the money.</source>
        <translation>돈을 받은 공무원이나 변호인을 적으십시오.</translation>
    </message>
    <message>
        <source>Matter {number} was not decided as granted support.</source>
        <translation>{number} 안건은 금액을 정하여 지원하기로 의결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a matter whose support was granted with a sum.</source>
        <translation>금액을 정하여 지원하기로 한 안건을 고르십시오.</translation>
    </message>
    <message>
        <source>The support was granted on {day}; it cannot be paid before.</source>
        <translation>{day}에 의결된 지원을 그 전에 지급할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the day; nothing was entered.</source>
        <translation>날짜를 고치십시오. 적힌 것은 없습니다.</translation>
    </message>
    <message>
        <source>Asking money back, or waiving it, needs its ground.</source>
        <translation>환수하거나 면제하려면 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Choose a ground and say in a sentence what shows it.</source>
        <translation>사유를 고르고 근거를 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>The rules know no such ground for asking money back: {ground}.</source>
        <translation>규정에 없는 환수 사유입니다: {ground}.</translation>
    </message>
    <message>
        <source>Choose one of these: {grounds}.</source>
        <translation>다음 가운데에서 고르십시오: {grounds}.</translation>
    </message>
    <message>
        <source>{won:,} won cannot be asked back: {left:,} won are left of the payments.</source>
        <translation>{won:,}원을 환수할 수 없습니다. 지급한 돈 중 {left:,}원만 남았습니다.</translation>
    </message>
    <message>
        <source>Enter at most what was paid and not asked back yet.</source>
        <translation>지급하고 아직 환수를 결정하지 않은 금액까지만 적으십시오.</translation>
    </message>
    <message>
        <source>{won:,} won are more than the {owed:,} won that are owed.</source>
        <translation>{won:,}원은 돌려받을 {owed:,}원보다 많습니다.</translation>
    </message>
    <message>
        <source>Enter at most what was asked back and is still open.</source>
        <translation>환수를 결정하고 아직 받지 못한 금액까지만 적으십시오.</translation>
    </message>
    <message>
        <source>This entry is void already, or later ones rest on it.</source>
        <translation>이 줄은 이미 무효이거나 뒤의 줄이 여기에 기대고 있습니다.</translation>
    </message>
    <message>
        <source>Enter the reasons for the later ones first, and void those before it.</source>
        <translation>뒤의 줄부터 사유를 적어 무효로 하십시오.</translation>
    </message>
    <message>
        <source>A policy needs its insurer and its number.</source>
        <translation>보험에는 보험사와 증권번호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both as they stand on the policy.</source>
        <translation>증권에 적힌 대로 둘 다 적으십시오.</translation>
    </message>
    <message>
        <source>The policy ends before it begins.</source>
        <translation>보험 기간의 끝이 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Correct the period; both days are part of it.</source>
        <translation>기간을 고치십시오. 두 날 모두 기간에 듭니다.</translation>
    </message>
    <message>
        <source>It does not say how much is covered for a case and in a year.</source>
        <translation>사고당 한도와 연간 한도가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter both sums in won; a year covers at least one case.</source>
        <translation>두 금액을 원으로 적으십시오. 연간 한도는 사고당 한도보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Policy {number} does not cover {day}.</source>
        <translation>{number} 보험은 {day}에 효력이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the policy that was in force on the day of the claim.</source>
        <translation>청구한 날에 유효한 보험을 고르십시오.</translation>
    </message>
    <message>
        <source>A claim needs a sum of at least one won.</source>
        <translation>1원 이상을 청구해야 합니다.</translation>
    </message>
    <message>
        <source>Enter what was claimed, in won.</source>
        <translation>청구한 금액을 원으로 적으십시오.</translation>
    </message>
    <message>
        <source>{won:,} won are more than the {cover:,} won of policy {number} for a case.</source>
        <translation>{won:,}원은 {number} 보험의 사고당 한도 {cover:,}원을 넘습니다.</translation>
    </message>
    <message>
        <source>Enter at most what the policy covers for one case.</source>
        <translation>사고당 한도까지만 적으십시오.</translation>
    </message>
    <message>
        <source>Policy {number} has {left:,} won left in this year, less than {won:,} won.</source>
        <translation>{number} 보험의 올해 한도는 {left:,}원 남아 {won:,}원에 모자랍니다.</translation>
    </message>
    <message>
        <source>Enter what the insurer really pays; the cover of a year ends there.</source>
        <translation>보험사가 실제로 지급하는 금액을 적으십시오. 한 해의 한도가 여기까지입니다.</translation>
    </message>
    <message>
        <source>The insurer cannot have answered before the claim.</source>
        <translation>보험사가 청구 전에 회신할 수 없습니다.</translation>
    </message>
    <message>
        <source>Where nothing is paid, it must say why.</source>
        <translation>지급하지 않으면 그 까닭이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write the insurer&apos;s reason in a sentence.</source>
        <translation>보험사가 밝힌 까닭을 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>{won:,} won are more than the {claimed:,} won that were claimed.</source>
        <translation>{won:,}원은 청구한 {claimed:,}원보다 많습니다.</translation>
    </message>
    <message>
        <source>Enter what the insurer paid for this claim alone.</source>
        <translation>이 청구로 지급한 금액만 적으십시오.</translation>
    </message>
    <message>
        <source>{count} lines of the register may be meant: {numbers}.</source>
        <translation>대장의 {count}줄에 해당할 수 있습니다: {numbers}.</translation>
    </message>
    <message>
        <source>Write the number of the one that is meant into the row.</source>
        <translation>해당하는 번호를 그 줄에 적으십시오.</translation>
    </message>
    <message>
        <source>{number} is another one on the desk: {title}.</source>
        <translation>{number}번은 대장에서 다른 것입니다: {title}.</translation>
    </message>
    <message>
        <source>See which of the two has the wrong number, and correct that one.</source>
        <translation>둘 가운데 번호가 틀린 쪽을 고치십시오.</translation>
    </message>
    <message>
        <source>{count} of the name {name} stand elsewhere in the register.</source>
        <translation>이름이 {name}인 사람이 대장의 다른 부서에 {count}명 있습니다.</translation>
    </message>
    <message>
        <source>Write the number into the row, so that a move differs from a namesake.</source>
        <translation>옮긴 사람인지 동명이인인지 알 수 있도록 행번을 적으십시오.</translation>
    </message>
    <message>
        <source>The list says {said} is the last day; by the rules it is {counted}.</source>
        <translation>목록의 처리기한은 {said}, 규정으로 센 기한은 {counted}입니다.</translation>
    </message>
    <message>
        <source>Correct it in the list if it is mistyped; as it stands it is kept, and goes first.</source>
        <translation>잘못 적혔으면 목록에서 고치십시오. 그대로 두면 목록의 날짜를 먼저 따릅니다.</translation>
    </message>
    <message>
        <source>There is no policy to claim from.</source>
        <translation>청구할 보험이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the liability insurance first; its button is above the list.</source>
        <translation>목록 위의 단추에서 책임보험을 먼저 적으십시오.</translation>
    </message>
    <message>
        <source>A year has four quarters; {quarter} is none of them.</source>
        <translation>분기는 1부터 4까지입니다. {quarter}은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Enter 1, 2, 3 or 4.</source>
        <translation>1, 2, 3, 4 가운데 하나를 입력하십시오.</translation>
    </message>
    <message>
        <source>A delay is reported with its reason.</source>
        <translation>지연은 까닭과 함께 보고합니다.</translation>
    </message>
    <message>
        <source>Write why it is late, and how it is to catch up.</source>
        <translation>왜 늦었고 어떻게 만회할지 적으십시오.</translation>
    </message>
    <message>
        <source>It does not say who reported.</source>
        <translation>누가 보고했는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the department and the official who reported the state.</source>
        <translation>상황을 보고한 부서와 담당자를 입력하십시오.</translation>
    </message>
    <message>
        <source>Milestones of {code} without a day on which they were done: {count}.</source>
        <translation>{code}의 이정표 {count}개에 마친 날이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the days, or take out what fell away; then report it done.</source>
        <translation>마친 날을 입력하거나 없어진 이정표를 뺀 뒤 완료로 보고하십시오.</translation>
    </message>
    <message>
        <source>A milestone has no day until which it is due: {what}.</source>
        <translation>기한이 없는 이정표가 있습니다: {what}.</translation>
    </message>
    <message>
        <source>Enter the day in its line.</source>
        <translation>그 줄에 기한을 입력하십시오.</translation>
    </message>
    <message>
        <source>{code} was chosen by a declaration that is void.</source>
        <translation>{code} 과제를 선정한 선포가 무효입니다.</translation>
    </message>
    <message>
        <source>Look for the task that a later declaration chose.</source>
        <translation>나중 선포로 선정한 과제를 찾으십시오.</translation>
    </message>
    <message>
        <source>{year} has no key task.</source>
        <translation>{year}년에 중점과제가 없습니다.</translation>
    </message>
    <message>
        <source>Put a key-task selection on an agenda first; the body chooses them.</source>
        <translation>먼저 중점과제 선정 안건을 상정하십시오. 위원회가 선정합니다.</translation>
    </message>
    <message>
        <source>Items without a result: {count}.</source>
        <translation>결과가 없는 안건이 {count}건 있습니다.</translation>
    </message>
    <message>
        <source>Declare each of them, then file the written resolution.</source>
        <translation>하나씩 선포한 뒤 서면의결을 마치십시오.</translation>
    </message>
    <message>
        <source>No department stands on this list.</source>
        <translation>명단에 부서가 없습니다.</translation>
    </message>
    <message>
        <source>Enter the departments, with the points of each.</source>
        <translation>부서와 점수를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>None of the departments is marked as awarded.</source>
        <translation>포상할 부서가 표시되지 않았습니다.</translation>
    </message>
    <message>
        <source>Mark which are awarded, or put to the vote that none is.</source>
        <translation>포상할 부서를 표시하거나, 포상하지 않는 것으로 표결에 부쳐 주십시오.</translation>
    </message>
    <message>
        <source>A line of the list names no department.</source>
        <translation>부서 이름이 없는 줄이 있습니다.</translation>
    </message>
    <message>
        <source>Enter the department, or take the line out.</source>
        <translation>부서를 입력하거나 그 줄을 빼 주십시오.</translation>
    </message>
    <message>
        <source>{department} stands on the list twice.</source>
        <translation>{department}이(가) 명단에 두 번 올라 있습니다.</translation>
    </message>
    <message>
        <source>Take one of the two lines out, and add its points to the other.</source>
        <translation>한 줄을 빼고 그 점수를 다른 줄에 더해 주십시오.</translation>
    </message>
    <message>
        <source>{department} has fewer points than none.</source>
        <translation>{department}의 점수가 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Correct the points.</source>
        <translation>점수를 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>{department} is awarded, and it does not say what.</source>
        <translation>{department}에 무엇을 주는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the prize, the sum or both.</source>
        <translation>시상품이나 포상금을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>{department} has more points than one awarded, and is not.</source>
        <translation>{department}은(는) 포상하는 부서보다 점수가 높은데 포상(안)에서 빠졌습니다.</translation>
    </message>
    <message>
        <source>Award by points, or give the reason for the record.</source>
        <translation>점수 순으로 포상하거나, 기록할 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>The list comes to {won} won; its budget is {budget} won.</source>
        <translation>명단의 포상금 합계는 {won}원인데 예산은 {budget}원입니다.</translation>
    </message>
    <message>
        <source>Lower a sum, or see that the rest is found elsewhere.</source>
        <translation>금액을 줄이거나 모자라는 예산을 마련해 주십시오.</translation>
    </message>
    <message>
        <source>An official needs a name and a department.</source>
        <translation>공무원에는 성명과 부서가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Enter both; the number of the office keeps namesakes apart.</source>
        <translation>둘 다 적으십시오. 동명이인은 행번으로 가립니다.</translation>
    </message>
    <message>
        <source>{name} cannot leave before coming.</source>
        <translation>{name}의 퇴직일이 발령일보다 앞섭니다.</translation>
    </message>
    <message>
        <source>A training needs a title and the day it was held.</source>
        <translation>교육에는 이름과 교육일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>An attendance needs the training and who attended it.</source>
        <translation>참석에는 교육과 참석자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Choose the training, and enter name and department.</source>
        <translation>교육을 고르고 성명과 부서를 적으십시오.</translation>
    </message>
    <message>
        <source>A body decides in writing on these grounds alone: {grounds}.</source>
        <translation>서면의결은 다음 사유가 있을 때만 할 수 있습니다: {grounds}.</translation>
    </message>
    <message>
        <source>Choose one of them, or put the matters before a meeting.</source>
        <translation>그 가운데 하나를 고르거나 회의에 부치십시오.</translation>
    </message>
    <message>
        <source>Replies are due on {deadline}, and the sheets go out on {sent}.</source>
        <translation>회신 기한은 {deadline}이고 발송일은 {sent}입니다.</translation>
    </message>
    <message>
        <source>Set a last day for replies that is not before the sheets are sent.</source>
        <translation>회신 기한을 발송일 이후로 정하십시오.</translation>
    </message>
    <message>
        <source>Replies were due by {deadline}.</source>
        <translation>회신 기한({deadline})이 지났습니다.</translation>
    </message>
    <message>
        <source>Leave the reply out: who did not reply in time has no vote.</source>
        <translation>이 회신은 기록하지 마십시오. 기한 안에 회신하지 않으면 표결하지 못합니다.</translation>
    </message>
    <message>
        <source>A reply cannot come before the sheets were sent on {sent}.</source>
        <translation>회신일이 발송일({sent})보다 앞설 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the day on which the reply came.</source>
        <translation>회신일을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>No reply of this member is recorded.</source>
        <translation>이 위원의 회신 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a member whose reply is there.</source>
        <translation>회신한 위원을 고르십시오.</translation>
    </message>
    <message>
        <source>Members who have not replied and may until {deadline}: {waiting}.</source>
        <translation>위원 {waiting}명이 아직 회신하지 않았고 {deadline}까지 회신할 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait for their replies, or for the day after.</source>
        <translation>회신을 기다리거나 기한 다음 날 마감하십시오.</translation>
    </message>
    <message>
        <source>Replies are still being taken.</source>
        <translation>아직 회신을 받는 중입니다.</translation>
    </message>
    <message>
        <source>Close the replies first; then declare the results.</source>
        <translation>먼저 회신을 마감한 뒤 결과를 선포하십시오.</translation>
    </message>
    <message>
        <source>The replies are closed.</source>
        <translation>회신을 마감했습니다.</translation>
    </message>
    <message>
        <source>Declare the results; what is declared can only be voided.</source>
        <translation>결과를 선포하십시오. 선포한 결과는 무효로만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>{replied} of {required} replies needed came in.</source>
        <translation>필요한 회신 {required}건 중 {replied}건이 왔습니다.</translation>
    </message>
    <message>
        <source>Give the written resolution up, with the reason; then put its matters before a meeting.</source>
        <translation>사유를 적어 서면의결을 그치고 안건을 회의에 부치십시오.</translation>
    </message>
    <message>
        <source>This is a written resolution: nobody meets.</source>
        <translation>서면의결이므로 회의를 열지 않습니다.</translation>
    </message>
    <message>
        <source>Record the members&apos; replies; they are their votes.</source>
        <translation>위원의 회신을 기록하십시오. 회신이 곧 표결입니다.</translation>
    </message>
    <message>
        <source>This is a meeting, and no written resolution.</source>
        <translation>서면의결이 아니라 회의입니다.</translation>
    </message>
    <message>
        <source>Record what happens at the meeting itself.</source>
        <translation>회의 진행 화면에서 기록하십시오.</translation>
    </message>
    <message>
        <source>Items that the reply leaves open: {count}.</source>
        <translation>회신에서 안건 {count}건의 의사가 빠졌습니다.</translation>
    </message>
    <message>
        <source>Enter what the member says on each item, or that a meeting is wanted.</source>
        <translation>안건마다 찬성·반대·기권을 입력하거나 회의 개최 요구를 표시하십시오.</translation>
    </message>
    <message>
        <source>It does not say why the member asks for a meeting.</source>
        <translation>위원이 회의 개최를 요구한 사유가 없습니다.</translation>
    </message>
    <message>
        <source>Enter what the sheet says about it; it stands in the record.</source>
        <translation>서면의결서에 적힌 사유를 그대로 적으십시오. 결과서에 실립니다.</translation>
    </message>
    <message>
        <source>Members who ask for a meeting: {count}; enough are {enough}.</source>
        <translation>위원 {count}명이 회의 개최를 요구했습니다({enough}명이면 그침).</translation>
    </message>
    <message>
        <source>Give it up and call a meeting, or say why it goes on in writing.</source>
        <translation>서면의결을 그치고 회의를 열거나, 계속하는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>{kind} ({number}) is not decided in writing.</source>
        <translation>{kind}({number})은(는) 서면으로 의결하지 않습니다.</translation>
    </message>
    <message>
        <source>Put it before a meeting.</source>
        <translation>회의에 부치십시오.</translation>
    </message>
    <message>
        <source>The rules of this body know no written resolution.</source>
        <translation>이 위원회의 규정에는 서면의결이 없습니다.</translation>
    </message>
    <message>
        <source>None of these cases is released.</source>
        <translation>공개를 확정한 사례가 없습니다.</translation>
    </message>
    <message>
        <source>Read a case for names, mark it as released, and make the book again.</source>
        <translation>사례를 읽어 이름이 없음을 확인하고 공개를 확정한 뒤 다시 만드십시오.</translation>
    </message>
    <message>
        <source>What these complaints ask for has been raised already.</source>
        <translation>이 민원들은 이미 제기되었습니다.</translation>
    </message>
    <message>
        <source>Open what belongs to the complaint, and go on there.</source>
        <translation>민원의 관련된 것을 열고 그곳에서 이어 가십시오.</translation>
    </message>
    <message>
        <source>“{said}” is no length of time.</source>
        <translation>“{said}”: 시간으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write minutes, or like 1시간 30분.</source>
        <translation>분으로 적거나 1시간 30분처럼 적으십시오.</translation>
    </message>
    <message>
        <source>No training is called {said}.</source>
        <translation>{said}: 그런 교육이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the training first, and write its number or its name into the row.</source>
        <translation>교육을 먼저 적고, 그 번호나 이름을 줄에 적으십시오.</translation>
    </message>
    <message>
        <source>{name} stands for {count} officials.</source>
        <translation>이름이 {name}인 공무원이 {count}명입니다.</translation>
    </message>
    <message>
        <source>Write the number of the official, or the department, into the row.</source>
        <translation>행번이나 부서를 줄에 적으십시오.</translation>
    </message>
    <message>
        <source>A supplement is asked for until {day}; that day has passed.</source>
        <translation>보완은 {day}까지 요청할 수 있는데 그날이 지났습니다.</translation>
    </message>
    <message>
        <source>Say why it is asked for later; the clock stands all the same.</source>
        <translation>늦게 요청하는 까닭을 적으십시오. 기간은 그래도 멈춥니다.</translation>
    </message>
    <message>
        <source>A re-review could be asked for until {day}.</source>
        <translation>재심사는 {day}까지 요청할 수 있었습니다.</translation>
    </message>
    <message>
        <source>Say why it is heard all the same, or tell the proposer why not.</source>
        <translation>그래도 받아들이는 까닭을 적거나 받아들일 수 없음을 알리십시오.</translation>
    </message>
    <message>
        <source>Citizens on the panel: {citizens} of {members}.</source>
        <translation>심사위원 {members}명 중 국민이 {citizens}명입니다.</translation>
    </message>
    <message>
        <source>A re-review has a panel of its own; see how many citizens it needs.</source>
        <translation>재심사는 따로 심사위원회를 두어야 합니다. 국민 위원 수를 확인하십시오.</translation>
    </message>
    <message>
        <source>The proposal is kept and followed until {day}.</source>
        <translation>이 제안은 {day}까지 보존·관리합니다.</translation>
    </message>
    <message>
        <source>Release it after that day, or say why it is released before.</source>
        <translation>그날이 지난 뒤에 관리를 끝내거나, 먼저 끝내는 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>Its results are measured over a year, until {day}.</source>
        <translation>실시 성과는 1년 동안, {day}까지 측정합니다.</translation>
    </message>
    <message>
        <source>Measure them then, or say why they are measured before.</source>
        <translation>그때 측정하거나, 미리 측정하는 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>The proposal is followed until {day}; it is planned for later.</source>
        <translation>제안은 {day}까지 관리하는데 실시 예정 시기가 그보다 늦습니다.</translation>
    </message>
    <message>
        <source>Plan it for a day within that time, or say why not.</source>
        <translation>관리기간 안의 날로 정하거나 그 까닭을 적으십시오.</translation>
    </message>
    <message>
        <source>The proposal is not decided yet, or not in this way.</source>
        <translation>아직 결정하지 않았거나 이렇게 결정하지 않은 제안입니다.</translation>
    </message>
    <message>
        <source>Record the decision first: what was adopted is carried out, what was not may be asked for again.</source>
        <translation>결정을 먼저 적으십시오. 채택한 제안은 실시하고, 채택하지 않은 제안은 재심사를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>The step before this one is not recorded.</source>
        <translation>앞 절차가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Record it first, with its day.</source>
        <translation>앞 절차를 날짜와 함께 먼저 적으십시오.</translation>
    </message>
    <message>
        <source>This step is recorded already.</source>
        <translation>이미 적은 절차입니다.</translation>
    </message>
    <message>
        <source>Undo it if it was a mistake; the history has the day.</source>
        <translation>잘못 적었으면 되돌리십시오. 이력에 날짜가 있습니다.</translation>
    </message>
    <message>
        <source>This cannot have been before {day}.</source>
        <translation>{day} 전일 수 없습니다.</translation>
    </message>
    <message>
        <source>What was adopted is notified with the day for which it is planned, and there is none.</source>
        <translation>채택한 제안은 실시 예정일과 함께 통지하는데, 실시 예정일이 없습니다.</translation>
    </message>
    <message>
        <source>Enter that day too, or record first that it was carried out.</source>
        <translation>실시 예정일도 적거나, 실시한 사실을 먼저 기록하십시오.</translation>
    </message>
    <message>
        <source>The proposal did not come by an open call.</source>
        <translation>공모로 들어온 제안이 아닙니다.</translation>
    </message>
    <message>
        <source>Correct its kind first, if it did.</source>
        <translation>공모로 들어온 것이면 종류를 먼저 고치십시오.</translation>
    </message>
    <message>
        <source>A promotion needs a title, the channel, and the day it was out.</source>
        <translation>홍보에는 제목, 채널, 홍보일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>An office task needs what is to be done, the department that does it, and its day.</source>
        <translation>부서 업무에는 할 일, 수행 부서, 요청일이 필요합니다.</translation>
    </message>
    <message>
        <source>Enter all three; without a number the desk gives the next one.</source>
        <translation>셋 다 적으십시오. 번호가 없으면 다음 번호를 매깁니다.</translation>
    </message>
    <message>
        <source>Task {number} cannot be done before it was given.</source>
        <translation>업무 {number}의 완료일이 요청일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Task {number} cannot be due before it was given.</source>
        <translation>업무 {number}의 기한이 요청일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Case {number} has not been released yet.</source>
        <translation>사례 {number}의 공개가 아직 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Open it in the casebook, read it for names, and release it there.</source>
        <translation>사례집에서 이름이 남았는지 읽고 공개로 바꾸십시오.</translation>
    </message>
    <message>
        <source>“{said}” is no number of people.</source>
        <translation>“{said}”: 수로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Write it in digits, like 12,300.</source>
        <translation>12,300처럼 숫자로 적으십시오.</translation>
    </message>
    <message>
        <source>Nothing is recorded of {year}.</source>
        <translation>{year}년의 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a year in which matters, meetings or proposals were entered.</source>
        <translation>안건이나 회의, 제안을 입력한 해를 고르십시오.</translation>
    </message>
    <message>
        <source>The chain of {title} has no step for the committee.</source>
        <translation>{title}의 동점 처리 순서에는 위원회가 정하는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Leave equals their shared rank, or declare the step in the next round.</source>
        <translation>공동 순위로 두거나, 다음 회차에서 그 단계를 정하십시오.</translation>
    </message>
    <message>
        <source>Matter {number} is no implementation plan.</source>
        <translation>안건 {number}은(는) 실행계획이 아닙니다.</translation>
    </message>
    <message>
        <source>Name the plan to which the core tasks belong.</source>
        <translation>추진과제를 넣을 실행계획을 지정하십시오.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” is no sum in won.</source>
        <translation>{heading}: “{said}”은(는) 원 단위 금액이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it in figures, like 5,000,000.</source>
        <translation>5,000,000처럼 숫자로 적으십시오.</translation>
    </message>
    <message>
        <source>Matter {number} is no selection of officials.</source>
        <translation>안건 {number}은(는) 우수공무원 선발 안건이 아닙니다.</translation>
    </message>
    <message>
        <source>Name the matter in which the candidates stand.</source>
        <translation>후보자가 올라 있는 안건을 지정해 주십시오.</translation>
    </message>
    <message>
        <source>Row {row}: “{said}” is no mark.</source>
        <translation>{row}행: “{said}”은(는) 점수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write the marks in the order of the shares, with commas between.</source>
        <translation>반영 비율의 차례대로 쉼표로 나누어 적어 주십시오.</translation>
    </message>
    <message>
        <source>This step needs a second day.</source>
        <translation>이 절차에는 날짜가 하나 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>Give it with --until: when a supplement is due, or the plan.</source>
        <translation>--until에 보완 기한이나 실시 예정 시기를 주십시오.</translation>
    </message>
    <message>
        <source>The rules of this body know no meeting by remote video.</source>
        <translation>이 위원회의 규정에는 원격영상회의가 없습니다.</translation>
    </message>
    <message>
        <source>Call it in person, or say on what it is held by video.</source>
        <translation>대면으로 소집하거나 원격영상회의의 근거를 적으십시오.</translation>
    </message>
    <message>
        <source>Let the member come, or say on what they take part by video.</source>
        <translation>회의장에 나오게 하거나, 원격 참석의 근거를 적으십시오.</translation>
    </message>
    <message>
        <source>A charge needs who holds it, and since when.</source>
        <translation>맡은 사람과 지정일이 필요합니다.</translation>
    </message>
    <message>
        <source>{name} cannot have given the charge up before taking it.</source>
        <translation>{name}의 해제일이 지정일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>There is no form called {name} here.</source>
        <translation>‘{name}’ 서식은 여기에 없습니다.</translation>
    </message>
    <message>
        <source>This register cannot be narrowed to {only}.</source>
        <translation>이 대장은 {only}로 좁힐 수 없습니다.</translation>
    </message>
    <message>
        <source>A matter of this kind has no answer {answer}.</source>
        <translation>이 종류의 안건에는 {answer}: 이런 답이 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>다음 가운데에서 고르십시오: {known}.</translation>
    </message>
    <message>
        <source>Nobody asks for a matter of this kind by a form.</source>
        <translation>이 종류의 안건은 서식으로 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a blank form instead, or print the agenda item.</source>
        <translation>빈 서식을 고르거나 안건 심의 자료를 인쇄하십시오.</translation>
    </message>
    <message>
        <source>{file} does not fit the particulars of this kind of matter: {wrong}.</source>
        <translation>{file}의 내용이 이 종류의 안건에 맞지 않습니다: {wrong}.</translation>
    </message>
    <message>
        <source>Name only these fields, each in the form it has: {fields}.</source>
        <translation>다음 항목만 정해진 형식으로 적으십시오: {fields}.</translation>
    </message>
    <message>
        <source>{count} lines are too many for one paper; it holds {most}.</source>
        <translation>{count}줄은 한 문서에 너무 많습니다. {most}줄까지 담습니다.</translation>
    </message>
    <message>
        <source>Narrow the list, for instance to a year, or export it as .xlsx.</source>
        <translation>연도 등으로 목록을 좁히거나 .xlsx로 내보내십시오.</translation>
    </message>
    <message>
        <source>A draw needs what is drawn for.</source>
        <translation>무엇을 위한 추첨인지 적어야 합니다.</translation>
    </message>
    <message>
        <source>Say it in a few words; they stand in the minutes.</source>
        <translation>짧게 적으십시오. 회의록에 그대로 적힙니다.</translation>
    </message>
    <message>
        <source>A draw needs at least two names.</source>
        <translation>추첨에는 이름이 둘 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write every name on a line of its own.</source>
        <translation>이름을 한 줄에 하나씩 적으십시오.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>‘{name}’ 이름이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Tell them apart, for instance by department; equal names draw one lot.</source>
        <translation>부서를 붙이는 등으로 구별하십시오. 이름이 같으면 제비도 같습니다.</translation>
    </message>
    <message>
        <source>Of {names} names, {drawn} cannot be drawn.</source>
        <translation>이름 {names}개 가운데 {drawn}개를 뽑을 수 없습니다.</translation>
    </message>
    <message>
        <source>Draw at least one, and at most as many as there are names.</source>
        <translation>하나 이상, 이름 수 이하로 뽑으십시오.</translation>
    </message>
    <message>
        <source>A draw needs its seed, and where the seed came from.</source>
        <translation>씨앗값과 그 씨앗값이 나온 곳을 적어야 합니다.</translation>
    </message>
    <message>
        <source>Let several people each call out a number once the names are fixed, and write them down.</source>
        <translation>이름을 정한 뒤에 여러 사람이 수를 하나씩 부르게 하여 그대로 적으십시오.</translation>
    </message>
    <message>
        <source>Lots have been drawn for this already.</source>
        <translation>이 일은 이미 추첨했습니다.</translation>
    </message>
    <message>
        <source>Make that draw void with its reason, then draw again.</source>
        <translation>먼저 한 추첨을 사유를 적어 무효로 한 뒤 다시 추첨하십시오.</translation>
    </message>
    <message>
        <source>There is no draw {number} that stands.</source>
        <translation>효력이 있는 추첨 {number}번이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a draw of the list that is not void.</source>
        <translation>목록에서 무효가 아닌 추첨을 고르십시오.</translation>
    </message>
    <message>
        <source>A draw is made void only for a reason.</source>
        <translation>추첨을 무효로 하려면 사유가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write it; the draw and its reason stay in the minutes.</source>
        <translation>사유를 적으십시오. 추첨과 사유가 회의록에 함께 남습니다.</translation>
    </message>
    <message>
        <source>{year} is not over.</source>
        <translation>{year}년은 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Put a key-task selection on an agenda; the body chooses those of a year that goes on.</source>
        <translation>중점과제 선정 안건을 상정하십시오. 진행 중인 연도의 과제는 위원회가 정합니다.</translation>
    </message>
    <message>
        <source>The key tasks of {year} were chosen by a decision on this desk.</source>
        <translation>{year}년 중점과제는 이 책상의 의결로 선정되었습니다.</translation>
    </message>
    <message>
        <source>Leave the row out, and look at them on the screen of key tasks.</source>
        <translation>그 줄을 빼고 중점과제 화면에서 확인하십시오.</translation>
    </message>
    <message>
        <source>{heading}: “{said}” is no year.</source>
        <translation>{heading}: ‘{said}’, 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like 2025.</source>
        <translation>2025처럼 적으십시오.</translation>
    </message>
    <message>
        <source>{people} bear one name; together they would have {won} won in this year, and the most for one person is {cap} won.</source>
        <translation>{people}의 이름이 같습니다. 합하면 올해 {won}원이 되며, 한 사람의 상한은 {cap}원입니다.</translation>
    </message>
    <message>
        <source>See whether they are one person; if so, lower the sum, else say that they are two.</source>
        <translation>한 사람인지 확인하십시오. 한 사람이면 금액을 낮추고, 아니면 서로 다른 사람임을 적으십시오.</translation>
    </message>
    <message>
        <source>The rules of this body know no joint meeting.</source>
        <translation>이 위원회의 규정에는 합동회의가 없습니다.</translation>
    </message>
    <message>
        <source>Hold the meetings apart, or say on what it is held jointly.</source>
        <translation>회의를 따로 열거나, 합동으로 여는 근거를 적으십시오.</translation>
    </message>
    <message>
        <source>The bodies of the joint meeting send unequal numbers: {numbers}.</source>
        <translation>합동회의에 참석하는 위원회별 위원 수가 같지 않습니다: {numbers}명.</translation>
    </message>
    <message>
        <source>Designate as many as the others do.</source>
        <translation>다른 위원회와 같은 수를 지정하십시오.</translation>
    </message>
    <message>
        <source>Members from {body}: {count}, fewer than the {least} of each body.</source>
        <translation>{body}에서 지정한 위원이 {count}명으로, 위원회별 최소 {least}명보다 적습니다.</translation>
    </message>
    <message>
        <source>Designate more, or ask the other body to.</source>
        <translation>위원을 더 지정하거나, 그 위원회에 요청하십시오.</translation>
    </message>
    <message>
        <source>Members designated here: {count}, fewer than the {least} of each body of a joint meeting.</source>
        <translation>이 위원회에서 지정한 위원이 {count}명으로, 합동회의의 위원회별 최소 {least}명보다 적습니다.</translation>
    </message>
    <message>
        <source>Members of the joint meeting: {count}, more than {most} in all.</source>
        <translation>합동회의 위원이 모두 {count}명으로, {most}명을 넘습니다.</translation>
    </message>
    <message>
        <source>Let each body designate fewer.</source>
        <translation>위원회마다 지정 인원을 줄이십시오.</translation>
    </message>
    <message>
        <source>A body that sits with this one needs its name and its numbers.</source>
        <translation>합동회의를 하는 위원회의 이름과 수를 적어야 합니다.</translation>
    </message>
    <message>
        <source>Enter how many it designates, and of how many more than half open it for itself.</source>
        <translation>지정 위원 수와, 개의정족수를 세는 기준 위원 수를 적으십시오.</translation>
    </message>
    <message>
        <source>{body} sits with this body already.</source>
        <translation>이미 합동회의에 들어 있는 위원회입니다: {body}.</translation>
    </message>
    <message>
        <source>Choose it in the list and correct its numbers.</source>
        <translation>목록에서 골라 수를 고치십시오.</translation>
    </message>
    <message>
        <source>{body} designates {designated}; {count} cannot be there.</source>
        <translation>{body}의 지정 위원은 {designated}명인데 {count}명이 출석할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>두 수 가운데 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Of {body} {present} are present, and {required} are needed.</source>
        <translation>{body}의 출석 위원이 {present}명으로, 필요한 {required}명에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Record how many of it are here now, then go on.</source>
        <translation>지금 출석한 수를 기록한 뒤 계속하십시오.</translation>
    </message>
    <message>
        <source>No body of that name sits with this one: {body}.</source>
        <translation>합동회의에 그런 이름의 위원회가 없습니다: {body}.</translation>
    </message>
    <message>
        <source>Enter it as a body of the joint meeting first.</source>
        <translation>먼저 합동회의를 하는 위원회로 기록하십시오.</translation>
    </message>
    <message>
        <source>The vote of {body} is not entered.</source>
        <translation>{body}의 표결이 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter it under Meetings, Joint; each body decides for itself.</source>
        <translation>회의 준비의 ‘합동회의’에 기록하십시오. 위원회마다 따로 의결합니다.</translation>
    </message>
    <message>
        <source>The votes of {body} do not fit its {present} members present.</source>
        <translation>{body}의 표 수가 출석 위원 {present}명과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Count them again; whoever is recused there is no voter.</source>
        <translation>다시 세십시오. 제척·회피한 위원은 표결자가 아닙니다.</translation>
    </message>
    <message>
        <source>{body} did not carry it: in favour {yes}, needed {needed}.</source>
        <translation>{body}에서 가결되지 않았습니다. 찬성 {yes}, 필요 {needed}.</translation>
    </message>
    <message>
        <source>Declare it rejected: jointly is carried what every body carries.</source>
        <translation>부결로 선포하십시오. 합동회의에서는 모든 위원회가 가결해야 가결됩니다.</translation>
    </message>
    <message>
        <source>No proposal was received, carried out or rewarded in {year}.</source>
        <translation>{year}년에 접수하거나 실시하거나 포상한 제안이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another year, or import its proposals first.</source>
        <translation>다른 연도를 고르거나 그해의 제안을 먼저 가져오십시오.</translation>
    </message>
    <message>
        <source>“{field}” names the {kind} numbered {id}, and there is none.</source>
        <translation>“{field}”에 적은 {kind} {id}번이 없습니다.</translation>
    </message>
    <message>
        <source>Name one that the desk has, or leave it out.</source>
        <translation>등록되어 있는 번호를 적거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>“{field}” names matter {number}, which is of another kind.</source>
        <translation>“{field}”에 적은 {number} 안건은 종류가 다릅니다.</translation>
    </message>
    <message>
        <source>Name one of the kind that belongs there, or leave it out.</source>
        <translation>맞는 종류의 안건을 적거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>There is a letter in this that nobody can see (U+{letter}).</source>
        <translation>눈에 보이지 않는 글자(U+{letter})가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Delete the words around it and type them anew, without pasting.</source>
        <translation>그 글자가 든 말을 지우고, 붙여 넣지 말고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>{name} has been in {department} since {since}; the row is older.</source>
        <translation>{name}: {since}부터 {department} 소속입니다. 이 행은 그보다 앞선 내용입니다.</translation>
    </message>
    <message>
        <source>Leave the row out, or correct its department or its day.</source>
        <translation>이 행을 빼거나 부서 또는 날짜를 바로잡아 주십시오.</translation>
    </message>
    <message>
        <source>The file names who or what cannot be chosen for a round: {said}.</source>
        <translation>파일에 적힌 다음 대상은 이 심사에 고를 수 없습니다: {said}.</translation>
    </message>
    <message>
        <source>Take it out of the file; who marks, and what, is chosen from the lists of the form.</source>
        <translation>파일에서 빼 주십시오. 심사위원과 제안은 서식의 목록에서 고릅니다.</translation>
    </message>
    <message>
        <source>With all attached files the bundle passes {most} MB.</source>
        <translation>붙임 파일까지 묶으면 {most} MB가 넘습니다.</translation>
    </message>
    <message>
        <source>Make one of what may be published, or hand over a plain copy instead.</source>
        <translation>공개분만 묶거나, 대신 평문 사본을 넘겨주십시오.</translation>
    </message>
    <message>
        <source>No issued paper of this meeting may be published.</source>
        <translation>이 회의에서 발급한 문서 가운데 공개할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Set the matters open on the docket if they are, and issue their papers first.</source>
        <translation>공개하는 안건이면 안건 화면에서 공개로 정하고, 문서를 먼저 발급하십시오.</translation>
    </message>
    <message>
        <source>{day} is still to come: by the clock of this computer today is {today}.</source>
        <translation>아직 오지 않은 날입니다({day}). 이 컴퓨터의 시계로 오늘은 {today}입니다.</translation>
    </message>
    <message>
        <source>Correct the day, or enter it once it has happened; if the clock is wrong, set it first.</source>
        <translation>날짜를 바로잡거나 일이 있은 뒤에 입력하십시오. 시계가 틀렸으면 시계부터 맞추십시오.</translation>
    </message>
    <message>
        <source>Votes are entered; without a vote it cannot be put off any more.</source>
        <translation>표가 입력되어 있어 표결 없이 보류할 수 없습니다.</translation>
    </message>
    <message>
        <source>Take the votes back first, or put it to the vote to put it off.</source>
        <translation>먼저 표결을 취소하거나, 보류를 표결에 부치십시오.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: {folder}</source>
        <translation>백업 폴더가 없습니다: {folder}</translation>
    </message>
    <message>
        <source>Plug in the drive it is on, or choose another folder in the settings under Backups.</source>
        <translation>그 폴더가 있는 드라이브를 연결하거나 설정의 백업에서 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>It is decided on {on}; the time for it ended on {last}.</source>
        <translation>{on}에 의결하는데 의결할 수 있는 기간이 {last}에 끝났습니다.</translation>
    </message>
    <message>
        <source>Propose not to do it, or say why it is done all the same.</source>
        <translation>하지 않는 것으로 상정하거나, 그래도 하는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The matter names {person}, who takes part in deciding it.</source>
        <translation>안건에 이름이 있는 {person} 위원이 그 안건의 결정에 참여합니다.</translation>
    </message>
    <message>
        <source>Let the member step aside, or note on the agenda that it is somebody else of this name.</source>
        <translation>그 위원이 회피하게 하거나, 이름이 같은 다른 사람임을 의사일정에 적으십시오.</translation>
    </message>
    <message>
        <source>The minutes of {title} are not issued yet.</source>
        <translation>{title}의 회의록이 아직 발급되지 않았습니다.</translation>
    </message>
    <message>
        <source>Issue them first; a public copy is made from issued minutes.</source>
        <translation>먼저 발급하십시오. 공개본은 발급한 회의록에서 만듭니다.</translation>
    </message>
    <message>
        <source>The records say something else by now than minutes {number}.</source>
        <translation>회의록 {number}을(를) 발급한 뒤에 기록이 달라졌습니다.</translation>
    </message>
    <message>
        <source>Issue the next version of the minutes, then make the public copy.</source>
        <translation>회의록의 다음 판을 발급한 뒤 공개본을 만드십시오.</translation>
    </message>
    <message>
        <source>{title} has been called to order already.</source>
        <translation>{title}은(는) 이미 개회했습니다.</translation>
    </message>
    <message>
        <source>Make the script of a meeting that is being prepared.</source>
        <translation>아직 개회하지 않은 회의를 고르십시오. 의사진행 시나리오는 준비 중인 회의에서 만듭니다.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Marked, aside, empty</source>
        <translation>채점·회피·빈칸</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>{count}건 받기</translation>
    </message>
    <message>
        <source>The sheets are fixed: nothing is sent, and nothing is taken in.</source>
        <translation>채점표를 봉인했습니다. 보내지도 받지도 않습니다.</translation>
    </message>
    <message>
        <source>Name a panel first: a round is sent to the members on it.</source>
        <translation>먼저 심사위원을 정하십시오. 회차는 심사위원에게 보냅니다.</translation>
    </message>
    <message>
        <source>It takes the place of an earlier sheet.</source>
        <translation>앞서 받은 채점표를 갈음합니다.</translation>
    </message>
    <message>
        <source>A form; nobody signed it.</source>
        <translation>서식입니다. 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Changed since it was sent: {numbers}.</source>
        <translation>보낸 뒤에 바뀐 제안: {numbers}.</translation>
    </message>
</context>
<context>
    <name>exemption</name>
    <message>
        <source>the opinion of the head of audit was not reflected</source>
        <translation>감사기구의 장의 의견을 반영하지 않음</translation>
    </message>
    <message>
        <source>it does not hold for this audit</source>
        <translation>이 감사에는 적용되지 않음</translation>
    </message>
    <message>
        <source>there was a private interest</source>
        <translation>사적 이해관계가 있음</translation>
    </message>
    <message>
        <source>there was a serious procedural defect</source>
        <translation>절차상 중대한 하자가 있음</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>요건</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>요건</translation>
    </message>
    <message>
        <source>Presumptions</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>표결</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>결과서</translation>
    </message>
    <message>
        <source>The criteria of {article}; {pack}.</source>
        <translation>요건의 근거: {article} · 적용 규정: {pack}</translation>
    </message>
    <message>
        <source>Presumed to be met: {criteria}</source>
        <translation>충족한 것으로 추정: {criteria}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>추정함</translation>
    </message>
    <message>
        <source>Lost: {facts}</source>
        <translation>추정하지 않음: {facts}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>추정하지 않음</translation>
    </message>
    <message>
        <source>It would presume: {criteria}</source>
        <translation>추정될 요건: {criteria}</translation>
    </message>
    <message>
        <source>Not relied on</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>A criterion is open, so the findings point to no outcome yet.</source>
        <translation>판단하지 않은 요건이 있어 아직 결과를 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>The findings point to: {implied}. The committee decides.</source>
        <translation>판단에 따른 결과: {implied}. 결정은 위원회가 합니다.</translation>
    </message>
    <message>
        <source>Put to the vote or decided: {outcome}.</source>
        <translation>표결에 부치거나 의결한 결과: {outcome}.</translation>
    </message>
    <message>
        <source>No vote has been declared yet.</source>
        <translation>아직 선포한 표결이 없습니다.</translation>
    </message>
    <message>
        <source>Grounds that exclude exemption: {grounds}</source>
        <translation>면책 제외 사유: {grounds}</translation>
    </message>
    <message>
        <source>Explanation: {words}</source>
        <translation>차이에 대한 설명: {words}</translation>
    </message>
    <message>
        <source>{asker} asks for a recommendation concerning: {audit}</source>
        <translation>요청한 사람: {asker} · 감사 구분: {audit}</translation>
    </message>
    <message>
        <source>The audit found: {words}</source>
        <translation>지적사항: {words}</translation>
    </message>
    <message>
        <source>Expected: {words}</source>
        <translation>예상되는 처분: {words}</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>사건의 경위: {words}</translation>
    </message>
    <message>
        <source>    Reason: {words}</source>
        <translation>    이유: {words}</translation>
    </message>
    <message>
        <source>    Evidence: {words}</source>
        <translation>    근거: {words}</translation>
    </message>
    <message>
        <source>    {member} differs ({judged}): {words}</source>
        <translation>    {member} 이견({judged}): {words}</translation>
    </message>
</context>
<context>
    <name>feasibility</name>
    <message>
        <source>Can be carried out</source>
        <translation>실시 가능</translation>
    </message>
    <message>
        <source>Can be carried out in part</source>
        <translation>부분 실시</translation>
    </message>
    <message>
        <source>Cannot be carried out</source>
        <translation>실시 불가</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목·직위</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>임기</translation>
    </message>
    <message>
        <source>Interests register</source>
        <translation>이해관계 등록</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>해촉일</translation>
    </message>
    <message>
        <source>Ground of ending</source>
        <translation>종료 사유</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>제출자</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개구분</translation>
    </message>
    <message>
        <source>Closed under item</source>
        <translation>비공개 호</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보존기간</translation>
    </message>
    <message>
        <source>Supplement due</source>
        <translation>보완 기한</translation>
    </message>
    <message>
        <source>Supplement asked on</source>
        <translation>보완 요구일</translation>
    </message>
    <message>
        <source>Time not counted</source>
        <translation>산입하지 않는 기간</translation>
    </message>
    <message>
        <source>Replies waited for</source>
        <translation>기다리는 회신</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청한 것</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>연장 횟수</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>온 날</translation>
    </message>
    <message>
        <source>Did not come by</source>
        <translation>오지 않은 날</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>취소일</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>요구받은 사람</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>요구한 내용</translation>
    </message>
    <message>
        <source>from</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>until</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>의결일</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>통보일</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Why not published</source>
        <translation>공개하지 않는 사유</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Proposed resolution</source>
        <translation>의결주문(안)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Review opinion</source>
        <translation>검토의견</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>앞으로의 계획</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>발생일</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>요청한 날</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>공적</translation>
    </message>
    <message>
        <source>Disaster or safety work</source>
        <translation>재난관리·안전관리 업무</translation>
    </message>
    <message>
        <source>No time to ask first</source>
        <translation>미리 요청할 시간이 없었음</translation>
    </message>
    <message>
        <source>Due care taken</source>
        <translation>상당한 주의를 다함</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>To be handed in to</source>
        <translation>제출할 기관</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>쟁점</translation>
    </message>
    <message>
        <source>View of the department</source>
        <translation>소관 부서의 의견</translation>
    </message>
    <message>
        <source>View of the head of audit</source>
        <translation>감사기구의 검토의견</translation>
    </message>
    <message>
        <source>Wide effect or many parties</source>
        <translation>파급효과가 크거나 이해관계자가 많음</translation>
    </message>
    <message>
        <source>Why it is wide</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>거부되거나 채택되지 않은 것</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>거부·불채택일</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>거부·불채택 이유</translation>
    </message>
    <message>
        <source>Law missing or unclear</source>
        <translation>법령이 없거나 명확하지 않음</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>신청 취지</translation>
    </message>
    <message>
        <source>Opinion of the ACRC of</source>
        <translation>국민권익위원회 의견일</translation>
    </message>
    <message>
        <source>Work reviewed</source>
        <translation>대상 업무</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>투입 인력</translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>발굴 경로</translation>
    </message>
    <message>
        <source>Little effect</source>
        <translation>인력·예산에 비해 효과가 적음</translation>
    </message>
    <message>
        <source>Functions overlap</source>
        <translation>기능이 중복됨</translation>
    </message>
    <message>
        <source>Few beneficiaries</source>
        <translation>수혜자가 적음</translation>
    </message>
    <message>
        <source>The need is gone</source>
        <translation>환경 변화로 필요가 없어짐</translation>
    </message>
    <message>
        <source>What comes instead</source>
        <translation>대체 방안과 경과 조치</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>후보자</translation>
    </message>
    <message>
        <source>Terms of the criteria</source>
        <translation>선발기준의 내용</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>의결일</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>전년</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Awards from outside</source>
        <translation>외부 수상</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개 확정</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>원 소속기관</translation>
    </message>
    <message>
        <source>Leads the key task</source>
        <translation>주담당 중점과제</translation>
    </message>
    <message>
        <source>Members with an interest</source>
        <translation>이해관계 있는 위원</translation>
    </message>
    <message>
        <source>To be selected</source>
        <translation>선발(안)</translation>
    </message>
    <message>
        <source>Beyond the quota, on the ground of</source>
        <translation>정원 외 특별승진의 근거</translation>
    </message>
    <message>
        <source>Who may be selected</source>
        <translation>선발 대상</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>우대 조치</translation>
    </message>
    <message>
        <source>Shares of the judging</source>
        <translation>심사 방법별 반영 비율</translation>
    </message>
    <message>
        <source>Measures the lead of a key task chooses</source>
        <translation>중점과제 주담당자가 고르는 우대 조치의 수</translation>
    </message>
    <message>
        <source>How many are selected</source>
        <translation>선발 인원</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>Official in charge</source>
        <translation>담당 공무원</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>추진한 내용</translation>
    </message>
    <message>
        <source>What was missed, and why</source>
        <translation>실패한 내용과 원인</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>배운 점</translation>
    </message>
    <message>
        <source>Problem awareness</source>
        <translation>문제의식</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>창의성</translation>
    </message>
    <message>
        <source>Activeness</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>Reward proposed</source>
        <translation>우대·보상(안)</translation>
    </message>
    <message>
        <source>Has left the service</source>
        <translation>퇴직함</translation>
    </message>
    <message>
        <source>Left the service on</source>
        <translation>퇴직일</translation>
    </message>
    <message>
        <source>How the proceedings ended</source>
        <translation>사건의 결과</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>지원의 종류</translation>
    </message>
    <message>
        <source>Instance and case</source>
        <translation>심급과 사건번호</translation>
    </message>
    <message>
        <source>What shows that it was proactive</source>
        <translation>적극행정임을 보이는 사실과 자료</translation>
    </message>
    <message>
        <source>Supported before for the same facts</source>
        <translation>같은 사실관계로 지원받음</translation>
    </message>
    <message>
        <source>Acquittal final on</source>
        <translation>무죄 확정일</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>책임보험 가입</translation>
    </message>
    <message>
        <source>Claimed from the insurance</source>
        <translation>보험금 청구</translation>
    </message>
    <message>
        <source>Sum granted</source>
        <translation>지원액</translation>
    </message>
    <message>
        <source>Value in dispute</source>
        <translation>소송목적의 값</translation>
    </message>
    <message>
        <source>The resolution raises the most</source>
        <translation>의결로 상한을 올림</translation>
    </message>
    <message>
        <source>Facts as checked</source>
        <translation>사실관계 확인 결과</translation>
    </message>
    <message>
        <source>Outline and background</source>
        <translation>업무 개요와 추진 배경</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>쟁점</translation>
    </message>
    <message>
        <source>First way to act</source>
        <translation>갑설</translation>
    </message>
    <message>
        <source>Second way to act</source>
        <translation>을설</translation>
    </message>
    <message>
        <source>What the department prefers</source>
        <translation>부서의 의견</translation>
    </message>
    <message>
        <source>Why it prefers it</source>
        <translation>부서 의견의 이유</translation>
    </message>
    <message>
        <source>Grounds for returning it</source>
        <translation>반려 사유</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>요청일</translation>
    </message>
    <message>
        <source>Experts heard</source>
        <translation>의견을 들은 전문가</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사 구분</translation>
    </message>
    <message>
        <source>Asked to look again</source>
        <translation>재확인 요청</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>요청한 사람</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>Name of the audit</source>
        <translation>감사명</translation>
    </message>
    <message>
        <source>Audit body</source>
        <translation>감사기관</translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation>감사기간</translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation>지적사항</translation>
    </message>
    <message>
        <source>Expected measure</source>
        <translation>예상되는 처분</translation>
    </message>
    <message>
        <source>Account of the facts</source>
        <translation>사건의 경위</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>공익성</translation>
    </message>
    <message>
        <source>Active handling</source>
        <translation>적극성</translation>
    </message>
    <message>
        <source>No intent or gross negligence</source>
        <translation>고의·중과실 없음</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거 자료</translation>
    </message>
    <message>
        <source>Members&apos; views</source>
        <translation>위원 의견</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>사적 이해관계 있음</translation>
    </message>
    <message>
        <source>Serious procedural defect</source>
        <translation>절차상 중대한 하자 있음</translation>
    </message>
    <message>
        <source>Acted as the consultation says</source>
        <translation>사전컨설팅 의견대로 처리함</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>사전컨설팅</translation>
    </message>
    <message>
        <source>Acted as the committee&apos;s opinion says</source>
        <translation>위원회 의견대로 처리함</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion</source>
        <translation>위원회 의견</translation>
    </message>
    <message>
        <source>Audit head&apos;s opinion reflected</source>
        <translation>감사기구의 장의 의견을 반영함</translation>
    </message>
    <message>
        <source>Sufficient information given</source>
        <translation>충분한 정보 제공</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>제외 사유</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>차이에 대한 설명</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>뺀 사유</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>붙인 날</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>폐기한 때</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>회의일</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Held how</source>
        <translation>개최 방식</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>재적 위원</translation>
    </message>
    <message>
        <source>Rule of the opening</source>
        <translation>개의 기준</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>조문</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>규정 묶음</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Layers of rules</source>
        <translation>규정 층</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation>배석자</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>통지일</translation>
    </message>
    <message>
        <source>Why at short notice</source>
        <translation>늦은 통지 사유</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>came</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>left</source>
        <translation>이석</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>원격</translation>
    </message>
    <message>
        <source>Lots drawn</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Bodies that sit with this one</source>
        <translation>합동회의를 하는 위원회</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Votes of the other bodies</source>
        <translation>다른 위원회의 표결</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>뽑는 수</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>씨앗값</translation>
    </message>
    <message>
        <source>Where the seed came from</source>
        <translation>씨앗값이 나온 곳</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>추첨일</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>무효 사유</translation>
    </message>
    <message>
        <source>Recesses</source>
        <translation>정회</translation>
    </message>
    <message>
        <source>Answers to the notice</source>
        <translation>참석 회신</translation>
    </message>
    <message>
        <source>resumed by</source>
        <translation>속개</translation>
    </message>
    <message>
        <source>Presided</source>
        <translation>사회</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>개회 시각</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>개회 선포</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>폐회 시각</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>폐회 선포</translation>
    </message>
    <message>
        <source>Minutes confirmed on</source>
        <translation>회의록 확정일</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>확인한 회의</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Report item</source>
        <translation>보고안건</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>예정 시간(분)</translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation>상정 시각</translation>
    </message>
    <message>
        <source>Taken up under</source>
        <translation>상정 사회</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>제척·회피</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>호</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>투표 방식</translation>
    </message>
    <message>
        <source>Paper ballot</source>
        <translation>종이 투표</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>명부</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>집계자</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>첫 집계</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>둘째 집계</translation>
    </message>
    <message>
        <source>Sealed count</source>
        <translation>봉인한 집계</translation>
    </message>
    <message>
        <source>Totals withheld</source>
        <translation>표수 비공개</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>선포</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>선포 내용</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>표결자</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>Present at the opening</source>
        <translation>개회 때 출석</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>제척·회피자</translation>
    </message>
    <message>
        <source>Void declarations</source>
        <translation>무효가 된 선포</translation>
    </message>
    <message>
        <source>Why taken off</source>
        <translation>철회 사유</translation>
    </message>
    <message>
        <source>at</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>by</source>
        <translation>처리자</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Why struck</source>
        <translation>삭제 사유</translation>
    </message>
    <message>
        <source>Passages written by hand</source>
        <translation>직접 쓴 문장</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Took the place of</source>
        <translation>앞의 글</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정 의견</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>회신한 날</translation>
    </message>
    <message>
        <source>Corrected versions</source>
        <translation>정정판</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>매듭지은 날</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>대체 대상</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>회람일</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>맡은 곳</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>미룬 날</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>PDF of</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Number of the office</source>
        <translation>기관 문서번호</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>서명 자리</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>원장 뿌리값</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>대체 문서</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>끝나는 시각</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>서면의결</translation>
    </message>
    <message>
        <source>Last day of replies</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>Sheets sent on</source>
        <translation>발송일</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Asks for a meeting</source>
        <translation>회의 개최 요구</translation>
    </message>
    <message>
        <source>Given up because</source>
        <translation>중지 사유</translation>
    </message>
    <message>
        <source>Decided in writing all the same because</source>
        <translation>그래도 서면으로 의결한 사유</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>기피 신청</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>신청일</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Asked, no conflict</source>
        <translation>확인함, 이해관계 없음</translation>
    </message>
    <message>
        <source>Why added late</source>
        <translation>늦게 추가한 까닭</translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation>뺀 날</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>등록부 항목</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>고정 안건</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>문서 머리</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>요청일</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>요청 부서</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>수행 부서</translation>
    </message>
    <message>
        <source>Officer of the task</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Belongs to the key task</source>
        <translation>관련 중점과제</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Order on the agenda</source>
        <translation>의사일정 순서</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Kind of draw</source>
        <translation>추첨의 종류</translation>
    </message>
    <message>
        <source>What is drawn for</source>
        <translation>추첨하는 일</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>실행계획</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>추진과제</translation>
    </message>
    <message>
        <source>Main official</source>
        <translation>주담당</translation>
    </message>
    <message>
        <source>Second official</source>
        <translation>부담당</translation>
    </message>
    <message>
        <source>Needs a consultation</source>
        <translation>협의 필요</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Plan revised</source>
        <translation>변경하는 계획</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>추진과제</translation>
    </message>
    <message>
        <source>What the law names</source>
        <translation>법령이 정한 사항</translation>
    </message>
    <message>
        <source>Ordinance</source>
        <translation>조례</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>의견을 들은 사람</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>의견 수렴일</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>의견과 반영 결과</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>중점과제</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>성과지표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>추진일정</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>문서번호 계열</translation>
    </message>
    <message>
        <source>Plain copies made</source>
        <translation>평문 사본 수</translation>
    </message>
    <message>
        <source>Times the passphrase was changed</source>
        <translation>비밀번호를 바꾼 횟수</translation>
    </message>
    <message>
        <source>Times a keyring was let in</source>
        <translation>키링을 허용한 횟수</translation>
    </message>
    <message>
        <source>Times the keyring was shut out</source>
        <translation>키링을 해제한 횟수</translation>
    </message>
    <message>
        <source>Times the recovery key was printed</source>
        <translation>복구키를 인쇄한 횟수</translation>
    </message>
    <message>
        <source>Why revoked</source>
        <translation>폐기 사유</translation>
    </message>
    <message>
        <source>Stepped aside</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>From</source>
        <translation>기준 점수</translation>
    </message>
    <message>
        <source>Method of scoring</source>
        <translation>집계 방식</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>목록에서 가져옴</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>이해관계 없음</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Cap a person and year</source>
        <translation>1인 연간 상한</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>순위를 매기는 값</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>관련 민원</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>소요 비용</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>심사기준</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>소수점 자리</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>중복된 제안</translation>
    </message>
    <message>
        <source>Dropped at each end</source>
        <translation>양 끝에서 빼는 수</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>기대효과</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용구분</translation>
    </message>
    <message>
        <source>With fewer marks</source>
        <translation>채점자가 모자랄 때</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>실시 가능성 검토</translation>
    </message>
    <message>
        <source>Form of scoring</source>
        <translation>채점 방식</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급·직급</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>관계 법령</translation>
    </message>
    <message>
        <source>Level of trimming</source>
        <translation>최고·최저를 빼는 단위</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>추첨 시드</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>만점</translation>
    </message>
    <message>
        <source>Declared method</source>
        <translation>선언한 방식</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>최저점</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>이름 공개</translation>
    </message>
    <message>
        <source>Marks needed</source>
        <translation>필요한 채점 수</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>심사위원</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>기여도</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Preliminary review</source>
        <translation>사전검토</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Ties settled</source>
        <translation>동점 결정</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>순서 시드</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계 이름표</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Thresholds read from</source>
        <translation>등급을 정하는 값</translation>
    </message>
    <message>
        <source>Tie chain</source>
        <translation>동점 처리 순서</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>추진 일정</translation>
    </message>
    <message>
        <source>Trimming</source>
        <translation>최고·최저 제외</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Found to be different</source>
        <translation>다른 것으로 판단한 제안</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>공개 범위</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>단계별 경과</translation>
    </message>
    <message>
        <source>A member&apos;s desk of</source>
        <translation>본래 책상</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>책상</translation>
    </message>
    <message>
        <source>How the journal stood there</source>
        <translation>그곳 원장의 상태</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>꾸러미</translation>
    </message>
    <message>
        <source>Handed in how often</source>
        <translation>제출 차례</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>재신고</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>교육 대상</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>민원인</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>교육 자료</translation>
    </message>
    <message>
        <source>Departments before</source>
        <translation>이전 부서</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>홍보일</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>교육 과정</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>참석자 반응</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Last day, e-People</source>
        <translation>국민신문고 처리기한</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Why extended</source>
        <translation>연장 사유</translation>
    </message>
    <message>
        <source>Official concerned</source>
        <translation>피신고인</translation>
    </message>
    <message>
        <source>Makes again</source>
        <translation>원신고</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>신고인</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>이첩 기관</translation>
    </message>
    <message>
        <source>Where the cap stands</source>
        <translation>상한의 근거</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>결정일</translation>
    </message>
    <message>
        <source>Had earlier in the year</source>
        <translation>올해 이미 받은 금액</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>포상 내용</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Why voided</source>
        <translation>무효 사유</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Points for taking part</source>
        <translation>참여 점수</translation>
    </message>
    <message>
        <source>To be awarded</source>
        <translation>포상(안)</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>시상품</translation>
    </message>
    <message>
        <source>As the rules call it</source>
        <translation>규정의 명칭</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>부여 대상</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>이행 기한</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>이행일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>Why given up</source>
        <translation>이행하지 않는 사유</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>의결 근거</translation>
    </message>
    <message>
        <source>Sum in won</source>
        <translation>금액(원)</translation>
    </message>
    <message>
        <source>Done to cut red tape</source>
        <translation>적극적인 규제개선 여부</translation>
    </message>
    <message>
        <source>Told of the ombudsman on</source>
        <translation>옴부즈만 안내일</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>처리 절차</translation>
    </message>
    <message>
        <source>Open call until</source>
        <translation>공모 마감일</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>의견 조회</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>실시 예정 시기</translation>
    </message>
    <message>
        <source>First effect on</source>
        <translation>최초 성과일</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>실시 성과</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Saved, in won</source>
        <translation>절감·증대액(원)</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>최근 점검일</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Citizens on it</source>
        <translation>국민 위원 수</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>관리 종료일</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>보험사</translation>
    </message>
    <message>
        <source>Cover of a case</source>
        <translation>사고당 한도</translation>
    </message>
    <message>
        <source>Cover of a year</source>
        <translation>연간 한도</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>보험료</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>피보험자</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>보험</translation>
    </message>
    <message>
        <source>Paid in won</source>
        <translation>지급액(원)</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>안건</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Designated</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Counted for the opening</source>
        <translation>개의 기준 인원</translation>
    </message>
    <message>
        <source>Needed to open</source>
        <translation>개의정족수</translation>
    </message>
    <message>
        <source>Present at the opening</source>
        <translation>개의 때 출석</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>개회 시각</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>폐회 시각</translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation>상정 시각</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>선포 시각</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>표결자</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>기권</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>무표시</translation>
    </message>
    <message>
        <source>Needed to carry</source>
        <translation>의결정족수</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>제척·회피</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Look &amp;in:</source>
        <translation>찾는 위치(&amp;I):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Not judged yet</source>
        <translation>판단하지 않음</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>일부 충족</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>불충족</translation>
    </message>
</context>
<context>
    <name>firmness</name>
    <message>
        <source>Reliability of the panel&apos;s mean (ICC 2,k)</source>
        <translation>심사위원 평균의 급내상관(2,k)</translation>
    </message>
    <message>
        <source>The same, strict and mild members evened out (ICC 3,k)</source>
        <translation>엄하고 후한 차이를 뺀 급내상관(3,k)</translation>
    </message>
    <message>
        <source>Agreement on the marks (Krippendorff&apos;s α)</source>
        <translation>점수의 일치도(크리펜도르프 α)</translation>
    </message>
    <message>
        <source>Agreement on the order (Kendall&apos;s W)</source>
        <translation>순서의 일치도(켄달 W)</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>매우 높음</translation>
    </message>
    <message>
        <source>good</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>only tentative</source>
        <translation>잠정적</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>not told: fewer than three members marked</source>
        <translation>밝히지 않음: 채점 위원이 3명보다 적음</translation>
    </message>
    <message>
        <source>not told: fewer than four proposals</source>
        <translation>밝히지 않음: 제안이 4건보다 적음</translation>
    </message>
    <message>
        <source>not told: not every member marked every proposal</source>
        <translation>밝히지 않음: 빠진 점수가 있음</translation>
    </message>
    <message>
        <source>not told: all marks are the same</source>
        <translation>밝히지 않음: 점수가 모두 같음</translation>
    </message>
    <message>
        <source>If</source>
        <translation>이렇게 하면</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>1위</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>without {member}</source>
        <translation>{member} 제외</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>The reliability of the panel&apos;s mean is {word} ({value}).</source>
        <translation>심사위원 평균의 신뢰도는 {word}({value})입니다.</translation>
    </message>
    <message>
        <source>Agreement on the marks is {word} ({value}).</source>
        <translation>점수의 일치도는 {word}({value})입니다.</translation>
    </message>
    <message>
        <source>Agreement is {reason}.</source>
        <translation>일치도는 {reason}.</translation>
    </message>
    <message>
        <source>Every reading has the same first place.</source>
        <translation>어떻게 집계해도 1위가 같습니다.</translation>
    </message>
    <message>
        <source>Another reading changes the first place.</source>
        <translation>다르게 집계하면 1위가 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>genders</name>
    <message>
        <source>Not stated</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>남성</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Not in the guide. Try a shorter word.</source>
        <translation>안내에 없습니다. 더 짧은 낱말로 찾으십시오.</translation>
    </message>
    <message>
        <source>{times} times, in {chapters} chapters. Enter goes on to the next.</source>
        <translation>{chapters}개 장에 {times}번 나옵니다. Enter를 누르면 다음으로 갑니다.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>The proposer asks</source>
        <translation>제안자의 재심사 요청</translation>
    </message>
    <message>
        <source>The same was carried out</source>
        <translation>같은 내용의 시책이 실시됨</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>우</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>미</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>양</translation>
    </message>
    <message>
        <source>Without result</source>
        <translation>가</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>불채택</translation>
    </message>
    <message>
        <source>Enter the end of the open call</source>
        <translation>공모 마감일 적기</translation>
    </message>
    <message>
        <source>Ask for a supplement</source>
        <translation>보완 요청</translation>
    </message>
    <message>
        <source>To come by</source>
        <translation>보완 기한</translation>
    </message>
    <message>
        <source>The supplement came</source>
        <translation>보완 접수</translation>
    </message>
    <message>
        <source>Ask for an opinion</source>
        <translation>의견 조회</translation>
    </message>
    <message>
        <source>The opinion came</source>
        <translation>의견 접수</translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>통지 기록</translation>
    </message>
    <message>
        <source>Planned for, where it was adopted</source>
        <translation>실시 예정 시기(채택한 때)</translation>
    </message>
    <message>
        <source>Plan for another day</source>
        <translation>실시 예정 시기 변경</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>실시 예정 시기</translation>
    </message>
    <message>
        <source>Record that it was carried out</source>
        <translation>실시 기록</translation>
    </message>
    <message>
        <source>Record its first effect</source>
        <translation>최초 성과 기록</translation>
    </message>
    <message>
        <source>Measure the results</source>
        <translation>실시 성과 측정</translation>
    </message>
    <message>
        <source>Check how it is going</source>
        <translation>처리 상황 점검</translation>
    </message>
    <message>
        <source>A re-review is asked for</source>
        <translation>재심사 요청 접수</translation>
    </message>
    <message>
        <source>Record the re-review</source>
        <translation>재심사 결정 기록</translation>
    </message>
    <message>
        <source>End its keeping</source>
        <translation>관리기간 종료</translation>
    </message>
    <message>
        <source>The rules of this body say nothing of proposals.</source>
        <translation>이 위원회의 규정에는 제안에 관한 정함이 없습니다.</translation>
    </message>
    <message>
        <source>The supplement comes</source>
        <translation>보완 제출</translation>
    </message>
    <message>
        <source>Decide on adoption</source>
        <translation>채택 여부 결정</translation>
    </message>
    <message>
        <source>The opinion comes back</source>
        <translation>의견 회신</translation>
    </message>
    <message>
        <source>Notify the proposer</source>
        <translation>제안자 통지</translation>
    </message>
    <message>
        <source>Decide the re-review</source>
        <translation>재심사 결정</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>채택제안 실시</translation>
    </message>
    <message>
        <source>Keeping ends</source>
        <translation>관리기간 종료</translation>
    </message>
    <message>
        <source>{what}: {day} ({article})</source>
        <translation>{what}: {day}({article})</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>A re-review may be asked for until {day}.</source>
        <translation>{day}까지 재심사를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>The open call ended on {day}.</source>
        <translation>공모 마감일 {day}.</translation>
    </message>
    <message>
        <source>Notified on {day}.</source>
        <translation>통지일 {day}.</translation>
    </message>
    <message>
        <source>Carried out on {day}.</source>
        <translation>실시일 {day}.</translation>
    </message>
    <message>
        <source>First effect on {day}.</source>
        <translation>최초 성과일 {day}.</translation>
    </message>
    <message>
        <source>Last checked on {day}.</source>
        <translation>최근 점검일 {day}.</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>관리 종료일 {day}.</translation>
    </message>
    <message>
        <source>Results of {day}: {mark}, {won:,} won saved.</source>
        <translation>{day} 실시 성과: {mark}, 절감·증대 {won:,}원.</translation>
    </message>
    <message>
        <source>Main proposer: {name}.</source>
        <translation>주제안자: {name}.</translation>
    </message>
    <message>
        <source>{name} has the largest part, and the main proposer stands first.</source>
        <translation>{name}의 기여도가 가장 큽니다. 주제안자를 맨 앞에 두십시오.</translation>
    </message>
    <message>
        <source>Re-review asked for on {day}: {because}</source>
        <translation>{day} 재심사 요청: {because}</translation>
    </message>
    <message>
        <source>Re-review of {day}, {citizens} citizens of {members}: {verdict}. {reason}</source>
        <translation>{day} 재심사({members}명 중 국민 {citizens}명): {verdict}. {reason}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>사유: {reason}</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>hidden until the marks are revealed</source>
        <translation>점수를 공개할 때까지 보이지 않음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Today, {day}</source>
        <translation>오늘 {day}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Days left: {days}</source>
        <translation>{days}일 남음</translation>
    </message>
    <message>
        <source>Your own desk for scoring. A signed sheet goes to the secretary as a file.</source>
        <translation>내 채점 책상입니다. 서명한 채점표는 파일로 간사에게 냅니다.</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one with New meeting, or bring in your lists with Import.</source>
        <translation>예정된 회의가 없습니다. [새 회의]로 잡거나, 쓰던 목록을 [가져오기]로 들이십시오.</translation>
    </message>
    <message>
        <source>No meeting has been called that you take part in.</source>
        <translation>참석할 회의가 아직 소집되지 않았습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>내용 코드</translation>
    </message>
    <message>
        <source>Signed {signed} of {all}</source>
        <translation>서명 {signed}/{all}</translation>
    </message>
    <message>
        <source>Read the agenda</source>
        <translation>안건 읽기</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>회의로 가기</translation>
    </message>
    <message>
        <source>Go on preparing it</source>
        <translation>회의 준비</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>회의 시작</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>회의 계속</translation>
    </message>
    <message>
        <source>To resolve: {voted} · reports: {reports} · designated: {designated}</source>
        <translation>의결안건 {voted}, 보고안건 {reports} · 지정 {designated}</translation>
    </message>
    <message>
        <source>Items whose minutes are not planned: {count}</source>
        <translation>배정 시간을 정하지 않은 안건 {count}</translation>
    </message>
    <message>
        <source>Its day has passed; move it or hold it.</source>
        <translation>회의 날이 지났습니다. 날짜를 옮기거나 회의를 엽니다.</translation>
    </message>
    <message>
        <source>Recusal not settled: {count}</source>
        <translation>제척·회피 미확인 {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>Have the minutes confirmed: {title}</source>
        <translation>회의록 확정: {title}</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>폐회했습니다.</translation>
    </message>
    <message>
        <source>Hold the meeting: {title}</source>
        <translation>회의 열기: {title}</translation>
    </message>
    <message>
        <source>Bring to its end: {title}</source>
        <translation>회의 마치기: {title}</translation>
    </message>
    <message>
        <source>Send the sheets: {title}</source>
        <translation>서면의결서 발송: {title}</translation>
    </message>
    <message>
        <source>to {count} members</source>
        <translation>위원 {count}명</translation>
    </message>
    <message>
        <source>Take the replies: {title}</source>
        <translation>회신 받기: {title}</translation>
    </message>
    <message>
        <source>{replied} of {asked} have replied</source>
        <translation>{asked}명 중 {replied}명 회신</translation>
    </message>
    <message>
        <source>Send the change slip: {title}</source>
        <translation>의사일정 변경 보내기: {title}</translation>
    </message>
    <message>
        <source>The agenda changed after the notice.</source>
        <translation>통지 뒤에 의사일정이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Designate the members: {title}</source>
        <translation>위원 지정하기: {title}</translation>
    </message>
    <message>
        <source>Put matters on the agenda: {title}</source>
        <translation>안건 상정하기: {title}</translation>
    </message>
    <message>
        <source>Send the notice: {title}</source>
        <translation>개최 통지 보내기: {title}</translation>
    </message>
    <message>
        <source>The meeting is in preparation.</source>
        <translation>회의를 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>{days} days before the meeting ({article})</source>
        <translation>회의 {days}일 전까지({article})</translation>
    </message>
    <message>
        <source>Settle who steps aside: {item}</source>
        <translation>제척·회피 확인하기: {item}</translation>
    </message>
    <message>
        <source>Take in the PDF of {file}</source>
        <translation>PDF 받아 붙이기: {file}</translation>
    </message>
    <message>
        <source>Members will not see it in the meeting book: {item}</source>
        <translation>안건철에서 위원에게 보이지 않습니다: {item}</translation>
    </message>
    <message>
        <source>Fill in what is missing: {item}</source>
        <translation>빠진 것 채우기: {item}</translation>
    </message>
    <message>
        <source>Shorten the agenda by {minutes} min: {title}</source>
        <translation>안건 시간 {minutes}분 줄이기: {title}</translation>
    </message>
    <message>
        <source>Answer corrections of the minutes ({count}): {title}</source>
        <translation>회의록 수정 의견 {count}건 답하기: {title}</translation>
    </message>
    <message>
        <source>Enter the office&apos;s numbers of papers: {count}</source>
        <translation>온나라 등록번호 적기: 문서 {count}건</translation>
    </message>
    <message>
        <source>The items take {planned} minutes.</source>
        <translation>안건에 모두 {planned}분이 걸립니다.</translation>
    </message>
    <message>
        <source>The minutes cannot be confirmed before.</source>
        <translation>답하기 전에는 회의록을 확정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Issue the minutes: {title}</source>
        <translation>회의록 발급하기: {title}</translation>
    </message>
    <message>
        <source>All have signed the minutes.</source>
        <translation>회의록 서명이 끝났습니다.</translation>
    </message>
    <message>
        <source>Have the last minutes confirmed by {next}</source>
        <translation>전차 회의록 확인을 상정하기: {next}</translation>
    </message>
    <message>
        <source>Make ready for an agenda: {title}</source>
        <translation>상정 준비: {title}</translation>
    </message>
    <message>
        <source>Check the supplement: {title}</source>
        <translation>보완 확인: {title}</translation>
    </message>
    <message>
        <source>Put it on an agenda: {title}</source>
        <translation>안건으로 상정하기: {title}</translation>
    </message>
    <message>
        <source>Tell the outcome: {title}</source>
        <translation>결과 통보: {title}</translation>
    </message>
    <message>
        <source>Finish the milestone: {what}</source>
        <translation>이정표 마치기: {what}</translation>
    </message>
    <message>
        <source>Have quarter {quarter} reported: {task}</source>
        <translation>{quarter}분기 상황 받기: {task}</translation>
    </message>
    <message>
        <source>Ask for the consultation: {task}</source>
        <translation>협의 의뢰하기: {task}</translation>
    </message>
    <message>
        <source>Have it signed, {signed} of {all}: {title}</source>
        <translation>서명 받기({signed}/{all}): {title}</translation>
    </message>
    <message>
        <source>Have what was promised carried out: {count}</source>
        <translation>의결한 우대·포상 이행: {count}건</translation>
    </message>
    <message>
        <source>Answer the passive report: {title}</source>
        <translation>소극행정 신고 답변: {title}</translation>
    </message>
    <message>
        <source>Answer {count} more passive reports</source>
        <translation>그 밖의 소극행정 신고 {count}건 답변</translation>
    </message>
    <message>
        <source>Their last days come later.</source>
        <translation>처리기한이 더 뒤입니다.</translation>
    </message>
    <message>
        <source>Hold a training in proactive administration this year</source>
        <translation>올해 적극행정 교육 실시</translation>
    </message>
    <message>
        <source>{held} of {needed} were held ({article}).</source>
        <translation>{needed}회 가운데 {held}회 실시({article}).</translation>
    </message>
    <message>
        <source>Have the office task done: {title}</source>
        <translation>부서 업무 챙기기: {title}</translation>
    </message>
    <message>
        <source>Have {count} more office tasks done</source>
        <translation>그 밖의 부서 업무 {count}건 챙기기</translation>
    </message>
    <message>
        <source>Their days come later.</source>
        <translation>기한이 더 뒤입니다.</translation>
    </message>
    <message>
        <source>Name who is in charge: {charge}</source>
        <translation>{charge} 지정</translation>
    </message>
    <message>
        <source>Nobody holds it today ({article}).</source>
        <translation>현재 비어 있습니다 ({article}).</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>백업할 곳 정하기</translation>
    </message>
    <message>
        <source>No backup is made, and this laptop holds the only copy.</source>
        <translation>백업이 없어 자료가 이 노트북에만 있습니다.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>백업하기</translation>
    </message>
    <message>
        <source>The folder of backups holds none of this desk.</source>
        <translation>백업 폴더에 이 책상의 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The last one was made on {day}.</source>
        <translation>마지막 백업은 {day}에 했습니다.</translation>
    </message>
    <message>
        <source>{number} · waits for {names}</source>
        <translation>{number} · {names} 서명 전</translation>
    </message>
    <message>
        <source>Reply waited for: {what} ({title})</source>
        <translation>회신 대기: {what} ({title})</translation>
    </message>
    <message>
        <source>Note when it came: {what} ({title})</source>
        <translation>회신이 온 날 적기: {what} ({title})</translation>
    </message>
    <message>
        <source>They are complete, and not yet registered at the office.</source>
        <translation>완료되었으나 아직 등록하지 않은 문서입니다.</translation>
    </message>
    <message>
        <source>Reappoint or replace {name}</source>
        <translation>연임 또는 후임: {name}</translation>
    </message>
    <message>
        <source>The term ends.</source>
        <translation>임기가 끝납니다.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>어제 지남</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Late, D+{days}</source>
        <translation>{days}일 지남</translation>
    </message>
    <message>
        <source>See to it: {what}</source>
        <translation>조치 확인: {what}</translation>
    </message>
    <message>
        <source>Given to {who} by a meeting</source>
        <translation>회의에서 {who}에 맡김</translation>
    </message>
    <message>
        <source>{item} (you step aside)</source>
        <translation>{item} (회피)</translation>
    </message>
    <message>
        <source>{item}: say whether you step aside ({entries}).</source>
        <translation>{item}: 회피할지 알려 주십시오({entries}).</translation>
    </message>
    <message>
        <source>Take part: {title}</source>
        <translation>회의 참석하기: {title}</translation>
    </message>
    <message>
        <source>Reply in writing: {title}</source>
        <translation>서면 회신: {title}</translation>
    </message>
    <message>
        <source>Preside: {title}</source>
        <translation>회의 주재하기: {title}</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>안건 {count}건</translation>
    </message>
    <message>
        <source>Items: {count}; you step aside for {items}</source>
        <translation>안건 {count}건, {items} 회피</translation>
    </message>
    <message>
        <source>The matter names you.</source>
        <translation>안건에 귀하의 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Score proposals ({count}): {title}</source>
        <translation>제안 {count}건 채점: {title}</translation>
    </message>
    <message>
        <source>Say whether you step aside: {item} {title}</source>
        <translation>회피 여부 알리기: {item} {title}</translation>
    </message>
    <message>
        <source>The interests register names {entries}.</source>
        <translation>이해관계 등록부에 {entries}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Sign and submit your marks: {title}</source>
        <translation>점수에 서명하고 제출: {title}</translation>
    </message>
    <message>
        <source>Look at your marks again, second round: {title}</source>
        <translation>2차 채점에서 점수 다시 보기: {title}</translation>
    </message>
    <message>
        <source>Done: {done} of {all}</source>
        <translation>{all}건 중 {done}건 마침</translation>
    </message>
    <message>
        <source>Sign: {title}</source>
        <translation>서명하기: {title}</translation>
    </message>
    <message>
        <source>Enter the members of the body</source>
        <translation>위원 등록</translation>
    </message>
    <message>
        <source>Receive the first matter</source>
        <translation>첫 안건 접수</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>첫 회의 준비</translation>
    </message>
    <message>
        <source>Pay the support: {title}</source>
        <translation>지원금 지급: {title}</translation>
    </message>
    <message>
        <source>Get back {won:,} won of support: {title}</source>
        <translation>지원금 {won:,}원 환수: {title}</translation>
    </message>
    <message>
        <source>{number} · asked back, and not returned yet</source>
        <translation>{number} · 환수를 결정하고 아직 돌려받지 못함</translation>
    </message>
    <message>
        <source>Enter the insurer&apos;s answer: {title}</source>
        <translation>보험사 회신 기록: {title}</translation>
    </message>
    <message>
        <source>Claimed on {day}</source>
        <translation>청구일 {day}</translation>
    </message>
    <message>
        <source>Renew the liability insurance: {insurer} {number}</source>
        <translation>책임보험 갱신: {insurer} {number}</translation>
    </message>
    <message>
        <source>It ends, and no other begins after it.</source>
        <translation>곧 끝나는데 이어지는 보험이 없습니다.</translation>
    </message>
    <message>
        <source>Note the acquittal when it is final, then pay: {title}</source>
        <translation>무죄가 확정되면 적고 지급: {title}</translation>
    </message>
    <message>
        <source>Report the proposals of {year}</source>
        <translation>{year}년 제안 운영 실적 보고</translation>
    </message>
    <message>
        <source>Decide on proposals ({count}), first {number}</source>
        <translation>제안 {count}건 채택 여부 결정, 먼저 {number}</translation>
    </message>
    <message>
        <source>Have more officials trained in departments: {count}</source>
        <translation>교육 이수율이 낮은 부서 {count}곳 챙기기</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import proposals</source>
        <translation>제안 목록 가져오기</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>위원 명단 가져오기</translation>
    </message>
    <message>
        <source>Import matters</source>
        <translation>안건 목록 가져오기</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>채점표 가져오기</translation>
    </message>
    <message>
        <source>Import core tasks</source>
        <translation>추진과제 가져오기</translation>
    </message>
    <message>
        <source>Import passive reports</source>
        <translation>소극행정 신고 가져오기</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>민원 가져오기</translation>
    </message>
    <message>
        <source>Import officials</source>
        <translation>공무원 가져오기</translation>
    </message>
    <message>
        <source>Import trainings</source>
        <translation>교육 가져오기</translation>
    </message>
    <message>
        <source>Import promotions</source>
        <translation>홍보 가져오기</translation>
    </message>
    <message>
        <source>Import office tasks</source>
        <translation>부서 업무 가져오기</translation>
    </message>
    <message>
        <source>Import officers</source>
        <translation>책임관·보호관 가져오기</translation>
    </message>
    <message>
        <source>Import attendances</source>
        <translation>교육 참석자 가져오기</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>사례 가져오기</translation>
    </message>
    <message>
        <source>Import promises of earlier years</source>
        <translation>지난해들의 우대·포상 가져오기</translation>
    </message>
    <message>
        <source>Import key tasks of earlier years</source>
        <translation>지난해들의 중점과제 가져오기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Read, with a note</source>
        <translation>읽음, 확인할 것</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>줄의 내용</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>모든 줄</translation>
    </message>
    <message>
        <source>Changes: {fields}</source>
        <translation>바뀌는 것: {fields}</translation>
    </message>
    <message>
        <source>Pass it over</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>먼저 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>No heading stands for: {needed}. Say above which one does.</source>
        <translation>다음에 해당하는 머리글이 없습니다: {needed}. 어느 것인지 위에서 고르십시오.</translation>
    </message>
    <message>
        <source>Rows that are unsure or in error are never written. Correct the file, or leave those rows out.</source>
        <translation>확실하지 않거나 잘못된 줄은 적지 않습니다. 파일을 고치거나 그 줄을 빼십시오.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>새로 쓸 것이 없습니다.</translation>
    </message>
    <message>
        <source>Import rows ({count})</source>
        <translation>{count}줄 가져오기</translation>
    </message>
    <message>
        <source>Rows written: {written}.</source>
        <translation>{written}줄을 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>item stages</name>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>상정</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>선포</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>상정 철회</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Copying the desk</source>
        <translation>책상 복사 중</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>사본 확인 중</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>백업 쓰는 중</translation>
    </message>
    <message>
        <source>Making a signing key</source>
        <translation>서명키 만드는 중</translation>
    </message>
    <message>
        <source>Laying out papers</source>
        <translation>문서 만드는 중</translation>
    </message>
    <message>
        <source>Signing papers</source>
        <translation>문서 서명 중</translation>
    </message>
    <message>
        <source>Verifying files</source>
        <translation>파일 확인 중</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>파일 붙이는 중</translation>
    </message>
    <message>
        <source>Entering people and matters</source>
        <translation>위원과 안건 등록 중</translation>
    </message>
    <message>
        <source>Holding the meeting</source>
        <translation>회의 진행 중</translation>
    </message>
    <message>
        <source>Issuing and signing papers</source>
        <translation>문서 발급·서명 중</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Opening the attachments</source>
        <translation>첨부를 여는 중</translation>
    </message>
    <message>
        <source>Laying the book out</source>
        <translation>안건철을 짜는 중</translation>
    </message>
    <message>
        <source>Putting the pages together</source>
        <translation>쪽을 묶는 중</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>찾기 색인을 만드는 중</translation>
    </message>
    <message>
        <source>Writing a packet</source>
        <translation>꾸러미를 쓰는 중</translation>
    </message>
    <message>
        <source>Opening a packet</source>
        <translation>꾸러미를 여는 중</translation>
    </message>
    <message>
        <source>Looking through the inbox</source>
        <translation>받은 꾸러미를 살펴보는 중</translation>
    </message>
    <message>
        <source>Settling proposals</source>
        <translation>제안 채택 여부 정리</translation>
    </message>
    <message>
        <source>Comparing the rows with the desk</source>
        <translation>줄마다 비교하는 중</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>줄을 쓰는 중</translation>
    </message>
    <message>
        <source>Comparing proposals</source>
        <translation>제안을 서로 비교하는 중</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>Counting the year</source>
        <translation>한 해를 세는 중</translation>
    </message>
    <message>
        <source>Gathering what belongs to the meeting</source>
        <translation>회의의 자료를 모으는 중</translation>
    </message>
</context>
<context>
    <name>joint</name>
    <message>
        <source>Body</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출석</translation>
    </message>
    <message>
        <source>{present}, quorum {required}</source>
        <translation>{present}, 개의 {required}</translation>
    </message>
    <message>
        <source>{body}: its vote is not entered</source>
        <translation>{body}: 표결이 기록되지 않음</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>처리자</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>{name} on {proposal}</source>
        <translation>{name}의 {proposal} 채점표</translation>
    </message>
    <message>
        <source>Packet {code} of {name}</source>
        <translation>{name}의 꾸러미 {code}</translation>
    </message>
    <message>
        <source>Remark of {speaker}</source>
        <translation>{speaker} 발언</translation>
    </message>
    <message>
        <source>Minutes of {meeting}</source>
        <translation>{meeting} 회의록</translation>
    </message>
    <message>
        <source>Award to {name}</source>
        <translation>{name} 포상</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>{name} 서명키</translation>
    </message>
    <message>
        <source>The desk&apos;s own key</source>
        <translation>책상의 키</translation>
    </message>
    <message>
        <source>What opens the desk</source>
        <translation>책상을 여는 방법</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>책상</translation>
    </message>
    <message>
        <source>Something was done to it since; only the newest deed can be taken back.</source>
        <translation>그 뒤에 다른 기록이 있습니다. 가장 나중 기록만 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Whole: {count} entries fit together, and every record fits its entry.</source>
        <translation>온전합니다: 기록 {count}건이 서로 이어지고 모든 자료가 기록과 맞습니다.</translation>
    </message>
    <message>
        <source>Changed behind the program&apos;s back: {first} ({count} faults). Set this desk aside and compare it with a backup; `committee-desk check` names every row.</source>
        <translation>프로그램 밖에서 바뀌었습니다: {first} (문제 {count}건). 이 책상을 따로 두고 백업과 견주어 보십시오. `committee-desk check`가 모든 줄을 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>key task states</name>
    <message>
        <source>On course</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>key tasks</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Key task</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소관부서</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Candidates chosen: {chosen} of {count}.</source>
        <translation>후보 {count}건 가운데 {chosen}건을 선정합니다.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>On course, a milestone late</source>
        <translation>정상, 이정표 지남</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>이정표 지남</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>보고 내용</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>마친 날</translation>
    </message>
    <message>
        <source>Milestones done: {done} of {count}.</source>
        <translation>이정표 {count}개 가운데 {done}개를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Key tasks: {all} · done {done}, on course {going}, delayed {late}</source>
        <translation>중점과제 {all}건: 완료 {done}, 정상 {going}, 지연 {late}</translation>
    </message>
    <message>
        <source>; on course with a milestone late: {count}</source>
        <translation>; 정상 중 이정표 지남 {count}</translation>
    </message>
    <message>
        <source>Chosen by matter {number} on {day}.</source>
        <translation>{day} 안건 {number}에서 선정했습니다.</translation>
    </message>
    <message>
        <source>Of a year before this desk was kept: {decided_by}</source>
        <translation>이 책상을 쓰기 전 연도의 과제입니다: {decided_by}</translation>
    </message>
    <message>
        <source>Belongs to core task {task} of plan {number}.</source>
        <translation>실행계획 {number}의 추진과제 {task}에 속합니다.</translation>
    </message>
    <message>
        <source>Past its day: {what}</source>
        <translation>기한이 지남: {what}</translation>
    </message>
    <message>
        <source>Quarter {quarter} has ended and is not reported.</source>
        <translation>{quarter}분기가 끝났는데 보고가 없습니다.</translation>
    </message>
    <message>
        <source>It needs a consultation, and none is named.</source>
        <translation>협의가 필요한데 의뢰한 안건이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>신청인</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>지원액</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>금액(원)</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>보험</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>청구액</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>{count} granted, {granted:,} won · paid {paid:,} · by insurers {insured:,} · asked back {recalled:,} · still owed {owed:,} · borne by the office {borne:,}</source>
        <translation>지원 {count}건 {granted:,}원 · 지급 {paid:,} · 보험금 {insured:,} · 환수 결정 {recalled:,} · 미반환 {owed:,} · 기관 부담 {borne:,}</translation>
    </message>
    <message>
        <source>Owed {won:,}</source>
        <translation>미반환 {won:,}</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Convicted, not paid</source>
        <translation>유죄 확정, 지급 안 함</translation>
    </message>
    <message>
        <source>Until acquittal</source>
        <translation>무죄 확정 대기</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>지급 전</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>일부 지급</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Not ended yet</source>
        <translation>아직 끝나지 않음</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it, or to void it.</source>
        <translation>줄을 고르면 내용을 모두 보고 무효로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Void: {why}</source>
        <translation>무효: {why}</translation>
    </message>
    <message>
        <source>Choose a claim to enter the insurer&apos;s answer.</source>
        <translation>청구를 고르면 보험사의 회신을 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>{won:,} won claimed; no answer yet.</source>
        <translation>{won:,}원 청구, 회신 전입니다.</translation>
    </message>
    <message>
        <source>Answered on {day}: {won:,} won paid.</source>
        <translation>{day} 회신: {won:,}원 지급.</translation>
    </message>
    <message>
        <source>most {won:,} won each</source>
        <translation>상한 {won:,}원씩</translation>
    </message>
    <message>
        <source>granted {won:,} won</source>
        <translation>지원액 {won:,}원</translation>
    </message>
    <message>
        <source>left the service on {day}</source>
        <translation>{day} 퇴직</translation>
    </message>
    <message>
        <source>has left the service</source>
        <translation>퇴직</translation>
    </message>
    <message>
        <source>{ending} on {day}</source>
        <translation>{day} {ending}</translation>
    </message>
    <message>
        <source>Paid {paid:,} · by insurers {insured:,} · asked back {recalled:,} · still owed {owed:,} won</source>
        <translation>지급 {paid:,} · 보험금 {insured:,} · 환수 결정 {recalled:,} · 미반환 {owed:,}원</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>회신 전</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>{won:,} paid</source>
        <translation>{won:,} 지급</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>보험사</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>곧 만료</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Choose a policy to change it, or enter a new one.</source>
        <translation>보험을 골라 고치거나 새로 적으십시오.</translation>
    </message>
    <message>
        <source>Claims: {claims} · {left:,} of {cover:,} won left in this year of the policy</source>
        <translation>청구 {claims}건 · 이번 보험연도 한도 {cover:,}원 중 {left:,}원 남음</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>환수 결정</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반환</translation>
    </message>
    <message>
        <source>Return waived</source>
        <translation>반환 면제</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Drawn for</source>
        <translation>추첨하는 일</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>뽑힌 이름</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Seed: {seed} ({seed_from})</source>
        <translation>씨앗값: {seed} ({seed_from})</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>뽑힘</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>무효 사유: {reason}</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>회의 전체</translation>
    </message>
    <message>
        <source>To break a tie</source>
        <translation>동수·동점의 처리</translation>
    </message>
    <message>
        <source>Order of speaking</source>
        <translation>발언 순서</translation>
    </message>
    <message>
        <source>Designation of members</source>
        <translation>위원 지정</translation>
    </message>
    <message>
        <source>Who signs the minutes</source>
        <translation>회의록 서명 위원</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>그 밖의 추첨</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>M{number}</source>
        <translation>위{number}</translation>
    </message>
    <message>
        <source>{apart} from {grade}, which begins at {limit}</source>
        <translation>{grade} 기준 {limit}점과 {apart}점 차이</translation>
    </message>
    <message>
        <source>Rounding alone decides on which side of the limit it falls</source>
        <translation>반올림만으로 기준을 넘거나 못 넘음</translation>
    </message>
    <message>
        <source>Tied, and no step of the chain parts them</source>
        <translation>동점이며 어느 단계로도 갈리지 않음</translation>
    </message>
    <message>
        <source>Tied at first, parted by the chain</source>
        <translation>처음에 동점이었고 동점 처리로 갈림</translation>
    </message>
    <message>
        <source>none</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Proposals by grade: {counts}</source>
        <translation>등급별 제안: {counts}</translation>
    </message>
    <message>
        <source>The sheets are fixed. Their marks are shown once they are revealed.</source>
        <translation>채점표를 봉인했습니다. 점수는 공개한 뒤에 보입니다.</translation>
    </message>
    <message>
        <source>No mark is shown before the sheets are fixed and revealed.</source>
        <translation>봉인하고 공개하기 전에는 점수가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>● a sheet is here   ○ begun   – none   No mark is shown before the reveal.</source>
        <translation>● 채점표 있음   ○ 쓰는 중   – 없음   공개 전에는 점수가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>( ) drawn in by the method</source>
        <translation>( ) 집계에서 이웃 값으로 바꿈</translation>
    </message>
    <message>
        <source>( ) left out by the method</source>
        <translation>( ) 집계에서 뺌</translation>
    </message>
    <message>
        <source>– missing   ▼ ▲ far from the others, still counted</source>
        <translation>– 없음   ▼ ▲ 다른 위원과 크게 다름(그대로 셈)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>a sheet is here</source>
        <translation>채점표 있음</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>stepped aside</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>incomplete, and not counted</source>
        <translation>덜 채워서 세지 않음</translation>
    </message>
    <message>
        <source>drawn in by the method</source>
        <translation>이웃 값으로 바꿈</translation>
    </message>
    <message>
        <source>left out by the method</source>
        <translation>집계에서 뺌</translation>
    </message>
    <message>
        <source>far below the others</source>
        <translation>다른 위원보다 크게 낮음</translation>
    </message>
    <message>
        <source>far above the others</source>
        <translation>다른 위원보다 크게 높음</translation>
    </message>
    <message>
        <source>{mark} in the first round</source>
        <translation>1차 {mark}</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>점수 없음</translation>
    </message>
    <message>
        <source>score {score}, deviation {deviation} (n − 1), lowest {lowest}, highest {highest}</source>
        <translation>점수 {score}, 표준편차 {deviation}(n − 1), 최저 {lowest}, 최고 {highest}</translation>
    </message>
</context>
<context>
    <name>matter kinds</name>
    <message>
        <source>Implementation plan</source>
        <translation>적극행정 실행계획</translation>
    </message>
    <message>
        <source>Key-task selection</source>
        <translation>중점과제 선정</translation>
    </message>
    <message>
        <source>Exemption recommendation</source>
        <translation>면책 건의</translation>
    </message>
    <message>
        <source>Opinion request</source>
        <translation>의견 제시 요청</translation>
    </message>
    <message>
        <source>Prior-consultation advice</source>
        <translation>사전컨설팅 자문</translation>
    </message>
    <message>
        <source>Post-ratification</source>
        <translation>사후 추인</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>적극행정 추진 공무원 지원</translation>
    </message>
    <message>
        <source>Opinion to investigators and courts</source>
        <translation>수사기관 등에 대한 의견 제출</translation>
    </message>
    <message>
        <source>Citizen application</source>
        <translation>적극행정 국민신청</translation>
    </message>
    <message>
        <source>Selection criteria</source>
        <translation>우수공무원 선발기준</translation>
    </message>
    <message>
        <source>Selection of officials</source>
        <translation>우수공무원 선발</translation>
    </message>
    <message>
        <source>Department awards</source>
        <translation>부서 포상</translation>
    </message>
    <message>
        <source>Model failure</source>
        <translation>모범 실패사례</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>Abolition review</source>
        <translation>폐지·축소 심사</translation>
    </message>
    <message>
        <source>Confirmation of minutes</source>
        <translation>회의록 확인</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>matter stages</name>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Supplement due</source>
        <translation>보완 요구</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>상정 준비</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>상정</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>통보</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>취하</translation>
    </message>
    <message>
        <source>Returned for good</source>
        <translation>반려</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Without a number</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>Report item {main}{late}</source>
        <translation>보고안건 제{main}호{late}</translation>
    </message>
    <message>
        <source>Resolution item {main}{late}</source>
        <translation>의결안건 제{main}호{late}</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned}분</translation>
    </message>
    <message>
        <source>{used} min</source>
        <translation>{used}분</translation>
    </message>
    <message>
        <source>{used}/{planned}, +{over}</source>
        <translation>{used}/{planned}분, +{over}</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>{time}쯤 끝남</translation>
    </message>
    <message>
        <source>Ends after {time}, {count} not planned</source>
        <translation>{time} 이후 끝남, 시간 미정 {count}건</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>개회 전</translation>
    </message>
    <message>
        <source>Open since {time}</source>
        <translation>{time} 개회</translation>
    </message>
    <message>
        <source>{opened}–{closed}</source>
        <translation>{opened} 개회, {closed} 폐회</translation>
    </message>
    <message>
        <source>Submitted by {names}</source>
        <translation>제출 {names}</translation>
    </message>
    <message>
        <source>{count} attached</source>
        <translation>붙임 {count}</translation>
    </message>
    <message>
        <source>{kind} (ground {number})</source>
        <translation>{kind}(제{number}호)</translation>
    </message>
    <message>
        <source>{base} {all} · present {present} · quorum {required}</source>
        <translation>{base} {all} · 출석 {present} · 개의 {required}</translation>
    </message>
    <message>
        <source>{base} {all} · present {present} · no quorum, {missing} missing</source>
        <translation>{base} {all} · 출석 {present} · 개의 안 됨, {missing}명 부족</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>재적</translation>
    </message>
    <message>
        <source>This item: {voters} voting · {needed} needed</source>
        <translation>이 안건 표결자 {voters} · 요건 {needed}</translation>
    </message>
    <message>
        <source>{voters} voting · {needed} needed</source>
        <translation>표결자 {voters} · 요건 {needed}</translation>
    </message>
    <message>
        <source>The notice has not been sent yet; send it under Meetings.</source>
        <translation>개최 통지를 하지 않았습니다. 회의 준비에서 통지하십시오.</translation>
    </message>
    <message>
        <source>Call to order</source>
        <translation>개회 선언</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>폐회 선언</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>회의록으로</translation>
    </message>
    <message>
        <source>Still open: {items}. Declare or defer each, then close.</source>
        <translation>끝나지 않은 안건: {items}. 모두 선포하거나 보류한 뒤 폐회하십시오.</translation>
    </message>
    <message>
        <source>Take the item up</source>
        <translation>상정</translation>
    </message>
    <message>
        <source>The meeting is not open.</source>
        <translation>개회하지 않은 회의입니다.</translation>
    </message>
    <message>
        <source>Declare or defer this item first.</source>
        <translation>이 안건을 먼저 선포하거나 보류하십시오.</translation>
    </message>
    <message>
        <source>{used}/{planned} min</source>
        <translation>{used}/{planned}분</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>폐회한 회의입니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>발언 요지</translation>
    </message>
    <message>
        <source>Remarks can be noted once the meeting is open.</source>
        <translation>개회한 뒤 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>The minutes are confirmed; nothing is added any more.</source>
        <translation>회의록이 확정되어 더 적지 않습니다.</translation>
    </message>
</context>
<context>
    <name>meeting modes</name>
    <message>
        <source>In person</source>
        <translation>대면회의</translation>
    </message>
    <message>
        <source>Remote video</source>
        <translation>원격영상회의</translation>
    </message>
</context>
<context>
    <name>meeting stages</name>
    <message>
        <source>Planned</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>소집</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>폐회</translation>
    </message>
    <message>
        <source>Minutes confirmed</source>
        <translation>회의록 확정</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>이관</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>서면 회신 중</translation>
    </message>
    <message>
        <source>Place, hour and names are those of “{title}”.</source>
        <translation>장소, 시각, 사람은 “{title}”에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>붙임</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>{count} to see</source>
        <translation>확인 {count}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>갖춤</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>붙임이 없습니다.</translation>
    </message>
    <message>
        <source>{file} has no PDF; members will not see it in the meeting book.</source>
        <translation>{file}: PDF가 없어 안건철에서 위원에게 보이지 않습니다.</translation>
    </message>
    <message>
        <source>{name} may have to step aside: named in the matter.</source>
        <translation>{name} 위원은 회피해야 할 수 있습니다: 안건에 이름이 있습니다.</translation>
    </message>
    <message>
        <source>{name} may have to step aside: {entries} (interests register).</source>
        <translation>{name} 위원은 제척·회피 사유가 있을 수 있습니다: {entries}(이해관계 등록)</translation>
    </message>
    <message>
        <source>The notice is out: numbers and order are fixed, later items get late numbers.</source>
        <translation>개최 통지를 보내 번호와 순서가 확정되었습니다. 뒤에 올리는 안건은 제2호의2처럼 번호가 붙습니다.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>폐회한 회의입니다.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>회의 진행으로</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>회의록으로</translation>
    </message>
    <message>
        <source>Under these rules all members make up every meeting.</source>
        <translation>이 규정에서는 재적 위원 모두가 회의를 구성합니다.</translation>
    </message>
    <message>
        <source>The meeting has been opened; who makes it up is fixed.</source>
        <translation>개회하여 지정 위원이 확정되었습니다.</translation>
    </message>
    <message>
        <source>Designated {count}, private {private}, quorum {required}</source>
        <translation>지정 {count}, 민간 {private}, 개의정족수 {required}</translation>
    </message>
    <message>
        <source>{name} presides.</source>
        <translation>{name} 위원이 회의를 주재합니다.</translation>
    </message>
    <message>
        <source>Nobody is designated yet.</source>
        <translation>지정한 위원이 없습니다.</translation>
    </message>
    <message>
        <source>The notice went out on {day}.</source>
        <translation>{day}에 개최를 통지한 것으로 기록했습니다.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>사유: {reason}</translation>
    </message>
    <message>
        <source>Recording the notice fixes the agenda. It sends nothing: the notice paper is issued afterwards, for you to send.</source>
        <translation>기록하면 의사일정이 고정됩니다. 프로그램은 아무것도 보내지 않습니다. 기록한 뒤 통지서를 발급하여 온나라나 종이로 보내십시오.</translation>
    </message>
    <message>
        <source>Nothing was sent from here: issue the notice paper and send it.</source>
        <translation>프로그램은 아무것도 보내지 않았습니다. 통지서를 발급하여 온나라나 종이로 보내십시오.</translation>
    </message>
    <message>
        <source>The agenda changed since the notice: {added} added, {gone} taken off.</source>
        <translation>통지 뒤에 의사일정이 바뀌었습니다: 추가 {added}건, 뺀 안건 {gone}건.</translation>
    </message>
    <message>
        <source>The change slip is still to be issued and sent.</source>
        <translation>의사일정 변경을 발급하여 보내야 합니다.</translation>
    </message>
    <message>
        <source>The change slip that is issued says so.</source>
        <translation>발급한 의사일정 변경에 모두 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The meeting is closed; its particulars are part of the record.</source>
        <translation>폐회한 회의의 개요는 기록으로 남아 고치지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” is on the agenda.</source>
        <translation>“{title}” 안건을 의사일정에 올렸습니다.</translation>
    </message>
</context>
<context>
    <name>member kinds</name>
    <message>
        <source>Commissioned</source>
        <translation>위촉</translation>
    </message>
    <message>
        <source>Ex officio</source>
        <translation>당연직</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>changed</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>the record has changed since</source>
        <translation>그 뒤 기록이 바뀜</translation>
    </message>
    <message>
        <source>there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>기재 사항</translation>
    </message>
    <message>
        <source>{figure}: {was} → {now}</source>
        <translation>{figure}: {was} → {now}</translation>
    </message>
    <message>
        <source>Course of the meeting</source>
        <translation>회의 흐름</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개회</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>폐회</translation>
    </message>
    <message>
        <source>The minutes are confirmed and stay as they are.</source>
        <translation>확정한 회의록이라 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>정정 중</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>발급 전</translation>
    </message>
    <message>
        <source>{number} · version {version} · signed {signed}/{signers}</source>
        <translation>{number} · 제{version}판 · 서명 {signed}/{signers}</translation>
    </message>
    <message>
        <source>Passages whose figures a correction of the records has changed: {count}.</source>
        <translation>기록이 정정되어 {count}개 문장의 숫자가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Corrections asked for by members that wait for an answer: {count}.</source>
        <translation>처리를 기다리는 수정 의견이 {count}건 있습니다.</translation>
    </message>
    <message>
        <source>Changed passages under which the record has changed: {count}; look at them again.</source>
        <translation>고쳐 쓴 글 {count}곳의 기록이 바뀌었습니다. 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Something was changed after issuing; a correction brings it on paper.</source>
        <translation>발급한 뒤 바뀐 것이 있습니다. 정정해야 문서에 담깁니다.</translation>
    </message>
    <message>
        <source>Something was changed after issuing; issue a new version to have it on paper.</source>
        <translation>발급한 뒤 바뀐 것이 있습니다. 문서에 담으려면 새 판을 발급하십시오.</translation>
    </message>
    <message>
        <source>The minutes can be issued once the meeting is closed.</source>
        <translation>회의록은 폐회한 뒤에 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>A required part is missing.</source>
        <translation>법정 기재 사항이 빠졌습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed since version {version}.</source>
        <translation>제{version}판에서 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Corrections that members asked for must be answered first.</source>
        <translation>수정 의견을 먼저 처리해야 합니다.</translation>
    </message>
    <message>
        <source>Issue the corrected version and have it signed.</source>
        <translation>정정한 판을 발급하고 서명을 받으십시오.</translation>
    </message>
    <message>
        <source>Confirmed on {day}.</source>
        <translation>{day} 확정</translation>
    </message>
    <message>
        <source>They can be confirmed once all have signed, or the paper is closed.</source>
        <translation>모두 서명하거나 문서를 마감한 뒤에 확정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Nothing is chosen that this could be done to.</source>
        <translation>이 일을 할 대상을 고르지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Neither</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>갑설</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>을설</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Upheld: exemption is recommended</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>일부 인용</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>불인용</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>각하</translation>
    </message>
    <message>
        <source>An opinion is given</source>
        <translation>의견 제시</translation>
    </message>
    <message>
        <source>No opinion is given</source>
        <translation>의견을 제시하지 아니함</translation>
    </message>
    <message>
        <source>Advice is given</source>
        <translation>자문</translation>
    </message>
    <message>
        <source>No advice is given</source>
        <translation>자문하지 아니함</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>추인</translation>
    </message>
    <message>
        <source>Not ratified</source>
        <translation>추인하지 아니함</translation>
    </message>
    <message>
        <source>Support granted</source>
        <translation>지원</translation>
    </message>
    <message>
        <source>Support not granted</source>
        <translation>지원하지 아니함</translation>
    </message>
    <message>
        <source>An opinion is handed in</source>
        <translation>의견 제출</translation>
    </message>
    <message>
        <source>No opinion is handed in</source>
        <translation>의견을 제출하지 아니함</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>폐지</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Criteria resolved</source>
        <translation>선발기준 의결</translation>
    </message>
    <message>
        <source>Criteria not resolved</source>
        <translation>선발기준으로 정하지 않음</translation>
    </message>
    <message>
        <source>Selected as proposed</source>
        <translation>원안대로 선발</translation>
    </message>
    <message>
        <source>Selected as amended</source>
        <translation>수정하여 선발</translation>
    </message>
    <message>
        <source>Selected on a condition</source>
        <translation>조건부 선발</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>선발하지 않음</translation>
    </message>
    <message>
        <source>Departments awarded as proposed</source>
        <translation>원안대로 부서 포상</translation>
    </message>
    <message>
        <source>Departments awarded as amended</source>
        <translation>수정하여 부서 포상</translation>
    </message>
    <message>
        <source>Departments awarded on a condition</source>
        <translation>조건부 부서 포상</translation>
    </message>
    <message>
        <source>No department awarded</source>
        <translation>부서 포상을 하지 않음</translation>
    </message>
    <message>
        <source>Selected as a model failure</source>
        <translation>모범 실패사례로 선정</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>선정하지 아니함</translation>
    </message>
    <message>
        <source>Application accepted</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>Application not accepted</source>
        <translation>받아들이지 아니함</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>실행계획 승인</translation>
    </message>
    <message>
        <source>Plan approved as amended</source>
        <translation>실행계획 고쳐 승인</translation>
    </message>
    <message>
        <source>Plan approved on a condition</source>
        <translation>실행계획 조건부 승인</translation>
    </message>
    <message>
        <source>Plan not approved</source>
        <translation>실행계획 승인하지 아니함</translation>
    </message>
    <message>
        <source>Key tasks selected</source>
        <translation>중점과제 선정</translation>
    </message>
    <message>
        <source>Key tasks selected as amended</source>
        <translation>중점과제 고쳐 선정</translation>
    </message>
    <message>
        <source>Key tasks selected on a condition</source>
        <translation>중점과제 조건부 선정</translation>
    </message>
    <message>
        <source>No key tasks selected</source>
        <translation>중점과제 선정하지 아니함</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>가결</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Confirmed with corrections</source>
        <translation>고쳐 확인</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>Awarded as proposed</source>
        <translation>원안대로 포상</translation>
    </message>
    <message>
        <source>Awarded as amended</source>
        <translation>수정하여 포상</translation>
    </message>
    <message>
        <source>Awarded on a condition</source>
        <translation>조건부 포상</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>포상하지 않음</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
</context>
<context>
    <name>outcomes in short</name>
    <message>
        <source>Upheld</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>제시</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>미제시</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>자문</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>미자문</translation>
    </message>
    <message>
        <source>Not ratified</source>
        <translation>불추인</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>지원</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>미지원</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>As amended</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>미선정</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>미포상</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수용</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>불수용</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>미승인</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>고쳐 확인</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>미확인</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>서명한 채점표</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>채점표 서식</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>제출함</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 옴</translation>
    </message>
    <message>
        <source>A later one is in</source>
        <translation>나중 것이 있음</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>이미 받음</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>모르는 서명키</translation>
    </message>
    <message>
        <source>Another desk&apos;s</source>
        <translation>다른 책상</translation>
    </message>
    <message>
        <source>Another round&apos;s</source>
        <translation>다른 회차</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>덜 채움</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>깨짐</translation>
    </message>
    <message>
        <source>{body}
{title}, for {member}
Sent by {sender} on {day}. Code {code}</source>
        <translation>{body}
{title}, {member} 위원
{day}에 {sender}이(가) 보냄. 코드 {code}</translation>
    </message>
    <message>
        <source>Ask {sender} to read out the code of the office&apos;s root key, and compare it with this one:</source>
        <translation>{sender}에게 기관 확인번호를 불러 달라고 하여 아래와 같은지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>{count} p.</source>
        <translation>{count}쪽</translation>
    </message>
    <message>
        <source>For looking at only · {pages}</source>
        <translation>보기 전용 · {pages}</translation>
    </message>
    <message>
        <source>Blank form · {pages} · in no register</source>
        <translation>빈 서식 · {pages} · 대장에 없음</translation>
    </message>
    <message>
        <source>Form with what was entered · {pages} · in no register</source>
        <translation>입력한 내용으로 채운 서식 · {pages} · 대장에 없음</translation>
    </message>
    <message>
        <source>Draft · {pages} · not issued</source>
        <translation>초안 · {pages} · 발급 전</translation>
    </message>
    <message>
        <source>Version {version} · signed {signed}/{signers} · {pages} · {code}</source>
        <translation>제{version}판 · 서명 {signed}/{signers} · {pages} · {code}</translation>
    </message>
    <message>
        <source>{place} / {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Worked on lately</source>
        <translation>최근에 다룬 것</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>이 화면에서 할 일</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>On other screens</source>
        <translation>다른 화면에서 할 일</translation>
    </message>
    <message>
        <source>People</source>
        <translation>위원·사람</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Minutes and remarks</source>
        <translation>회의록·발언</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>어느 화면에서나</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>심의</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공무원</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Office task</source>
        <translation>부서 업무</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>책임관·보호관</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>조치사항</translation>
    </message>
    <message>
        <source>Found for “{words}”.</source>
        <translation>“{words}”(으)로 찾았습니다.</translation>
    </message>
    <message>
        <source>Nothing on this desk is called “{words}”. Try two syllables of the name, its first consonants (ㅇㅈㅍ), or a number.</source>
        <translation>“{words}”(으)로 찾은 것이 없습니다. 이름의 두 음절, 초성(ㅇㅈㅍ), 번호로 찾아보십시오.</translation>
    </message>
</context>
<context>
    <name>paper kinds</name>
    <message>
        <source>Deliberation result</source>
        <translation>심의 결과서</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>적극행정 실행계획서</translation>
    </message>
    <message>
        <source>State of the key tasks</source>
        <translation>중점과제 추진상황</translation>
    </message>
    <message>
        <source>Results of the year</source>
        <translation>적극행정 추진실적</translation>
    </message>
    <message>
        <source>Exemption recommendation</source>
        <translation>면책 건의서</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>의견 제시서</translation>
    </message>
    <message>
        <source>Advice on a consultation</source>
        <translation>사전컨설팅 자문 의견서</translation>
    </message>
    <message>
        <source>Ratification</source>
        <translation>사후 추인서</translation>
    </message>
    <message>
        <source>Decision on support</source>
        <translation>지원 결정 통보서</translation>
    </message>
    <message>
        <source>Opinion to investigators or a court</source>
        <translation>의견 제출서</translation>
    </message>
    <message>
        <source>Answer to a citizen</source>
        <translation>국민신청 처리 결과 통보서</translation>
    </message>
    <message>
        <source>Notice of the outcome</source>
        <translation>심의 결과 통지서</translation>
    </message>
    <message>
        <source>Result of a selection</source>
        <translation>우수공무원 선발 결과</translation>
    </message>
    <message>
        <source>Notice to the home office</source>
        <translation>파견공무원 선발 통보</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Sheets of a written resolution</source>
        <translation>서면의결서</translation>
    </message>
    <message>
        <source>Record of a written resolution</source>
        <translation>서면의결 결과서</translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation>개최 통지</translation>
    </message>
    <message>
        <source>Change of the agenda</source>
        <translation>의사일정 변경</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>포상 대상자 명단</translation>
    </message>
    <message>
        <source>Request for material</source>
        <translation>자료제출 요구서(서면질의서)</translation>
    </message>
    <message>
        <source>Ledger of support</source>
        <translation>지원 대장</translation>
    </message>
    <message>
        <source>Notice of the ombudsman</source>
        <translation>중소기업 옴부즈만 안내서</translation>
    </message>
    <message>
        <source>List of those asked</source>
        <translation>자료제출·출석 요구 명부</translation>
    </message>
    <message>
        <source>Request to come and be heard</source>
        <translation>출석요구서</translation>
    </message>
    <message>
        <source>Notice of the return</source>
        <translation>반려 통지서</translation>
    </message>
    <message>
        <source>Request to the head of audit</source>
        <translation>의견 제출 요청서(감사기구의 장)</translation>
    </message>
    <message>
        <source>Request for a supplement</source>
        <translation>보완 요청서</translation>
    </message>
    <message>
        <source>Notice of the re-review</source>
        <translation>재심사 결과 통지서</translation>
    </message>
    <message>
        <source>Results of a proposal</source>
        <translation>실시 성과 평가서</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>채점표</translation>
    </message>
    <message>
        <source>Result table</source>
        <translation>심사 결과표</translation>
    </message>
    <message>
        <source>Notice of adoption</source>
        <translation>채택 통지서</translation>
    </message>
    <message>
        <source>Notice of non-adoption</source>
        <translation>불채택 통지서</translation>
    </message>
</context>
<context>
    <name>paper stages</name>
    <message>
        <source>Signing</source>
        <translation>서명 중</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>서명 전</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>서명 안 함</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발급됨</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>빠진 항목 있음</translation>
    </message>
    <message>
        <source>Can be issued</source>
        <translation>발급 가능</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>내용 코드</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>생산등록번호</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>모든 문서</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>대체·무효</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>서명 시각</translation>
    </message>
    <message>
        <source>It is complete or out of use, and takes no signature.</source>
        <translation>완료, 대체 또는 무효인 문서여서 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Confirmed minutes get a new version by a correction.</source>
        <translation>확정된 회의록은 정정을 시작해야 새 판을 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>내용 코드</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>아직 기록하지 않음</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>대체한 문서</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>The paper is out of use; only a new version can be issued.</source>
        <translation>대체되었거나 무효인 문서입니다. 새 판만 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>It was closed without the signatures that are missing.</source>
        <translation>빠진 서명 없이 마감했습니다.</translation>
    </message>
    <message>
        <source>All have signed, so there is nothing left to close.</source>
        <translation>모두 서명하여 마감할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Results and minutes can be issued once the meeting is closed.</source>
        <translation>결과서와 회의록은 폐회한 뒤에 발급할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} · no signing key</source>
        <translation>{name} · 서명키 없음</translation>
    </message>
    <message>
        <source>{name} · {count} to sign</source>
        <translation>{name} · 서명할 문서 {count}건</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>While in post</source>
        <translation>재직 중</translation>
    </message>
    <message>
        <source>Term until</source>
        <translation>임기</translation>
    </message>
    <message>
        <source>Commissioned so far: {served}; renewals allowed: {allowed} ({article}).</source>
        <translation>지금까지 위촉 {served}회, 연임은 {allowed}회까지 ({article})</translation>
    </message>
    <message>
        <source>D-{left} ({month}-{day})</source>
        <translation>D-{left} ({month}. {day}.)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>해촉</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Ended on {day}: {ground}</source>
        <translation>{day} 해촉: {ground}</translation>
    </message>
    <message>
        <source>Members {count}</source>
        <translation>위원 {count}</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} members, the chair included.</source>
        <translation>위원장을 포함하여 {minimum}명 이상 {maximum}명 이하입니다.</translation>
    </message>
    <message>
        <source>Private {private} of {count}</source>
        <translation>민간 {private}/{count}</translation>
    </message>
    <message>
        <source>At least {share} are commissioned from outside.</source>
        <translation>민간위원이 {share} 이상입니다.</translation>
    </message>
    <message>
        <source>Women {women} of {count}</source>
        <translation>여성 {women}/{count}</translation>
    </message>
    <message>
        <source>Gender is considered; not stated for {unsaid}.</source>
        <translation>성별을 고려합니다. 적지 않음 {unsaid}명.</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>위원장</translation>
    </message>
    <message>
        <source>There is one chairperson.</source>
        <translation>위원장이 한 명입니다.</translation>
    </message>
    <message>
        <source>The head of the audit body is among the members.</source>
        <translation>감사기구의 장이 위원입니다.</translation>
    </message>
    <message>
        <source>Ending in {days} days: {count}</source>
        <translation>{days}일 안 만료: {count}</translation>
    </message>
    <message>
        <source>No term ends within {days} days.</source>
        <translation>{days}일 안에 끝나는 임기가 없습니다.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>How</source>
        <translation>구분</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>New: {task}</source>
        <translation>신설: {task}</translation>
    </message>
    <message>
        <source>Dropped: {task}</source>
        <translation>삭제: {task}</translation>
    </message>
    <message>
        <source>Changed: {task} ({fields})</source>
        <translation>변경: {task} ({fields})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>추진과제</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>소관부서</translation>
    </message>
    <message>
        <source>Core tasks: {count} · areas: {areas}</source>
        <translation>{areas}개 분야 추진과제 {count}개</translation>
    </message>
    <message>
        <source>Core tasks that it changes against {number}: {count}.</source>
        <translation>{number} 계획과 견주어 추진과제 {count}개가 다릅니다.</translation>
    </message>
    <message>
        <source>{count} without area, department or indicator</source>
        <translation>분야·부서·지표가 빠진 과제 {count}개</translation>
    </message>
    <message>
        <source>Version {version} of the plan for {year}.</source>
        <translation>{year}년 실행계획 제{version}판입니다.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>시행 중인 계획입니다.</translation>
    </message>
    <message>
        <source>In force is {number}.</source>
        <translation>시행 중인 계획은 {number}입니다.</translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>None</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Head of audit</source>
        <translation>감사기구의 장</translation>
    </message>
</context>
<context>
    <name>precedents</name>
    <message>
        <source>Matter</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>비슷한 정도</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>모든 답</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>두 안건이 같은 점</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>그 안건에만 있는 점</translation>
    </message>
    <message>
        <source>What was put before the body</source>
        <translation>상정된 내용</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>의결주문</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Words in common: {words} %</source>
        <translation>글 {words} %가 겹침</translation>
    </message>
    <message>
        <source>Facts in common: {facts} % · words: {words} %</source>
        <translation>사실 {facts} %, 글 {words} %가 겹침</translation>
    </message>
    <message>
        <source>The same facts were decided differently: {cases}.</source>
        <translation>사실이 같은데 결론이 달랐습니다: {cases}.</translation>
    </message>
    <message>
        <source>“{outcome}” would depart from the same facts decided before: {cases}.</source>
        <translation>“{outcome}”(으)로 하면 사실이 같은 앞선 결정과 달라집니다: {cases}.</translation>
    </message>
    <message>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} 외 {count}건</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <source>Follow the meeting</source>
        <translation>회의를 따라감</translation>
    </message>
    <message>
        <source>Hold: the meeting</source>
        <translation>고정: 회의 안내</translation>
    </message>
    <message>
        <source>Hold: {item}</source>
        <translation>고정: {item}</translation>
    </message>
    <message>
        <source>Pages: {item}, {file}</source>
        <translation>쪽: {item}, {file}</translation>
    </message>
    <message>
        <source>{entered} / {voters}</source>
        <translation>{entered} / {voters}명</translation>
    </message>
    <message>
        <source>Vote under way: votes entered</source>
        <translation>표결 중 · 입력된 표</translation>
    </message>
    <message>
        <source>The papers are being counted</source>
        <translation>개표 중</translation>
    </message>
    <message>
        <source>Present {count}</source>
        <translation>출석 {count}</translation>
    </message>
    <message>
        <source>Voting on this item {count}</source>
        <translation>이 안건 표결자 {count}</translation>
    </message>
    <message>
        <source>Submitted by {department}</source>
        <translation>제안 {department}</translation>
    </message>
    <message>
        <source>Recused {count}</source>
        <translation>제척·회피 {count}명</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>경과 {time}</translation>
    </message>
    <message>
        <source>Elapsed {time} of {planned}, over by {over}</source>
        <translation>경과 {time} / 배정 {planned} (초과 +{over})</translation>
    </message>
    <message>
        <source>Elapsed {time} of {planned}</source>
        <translation>경과 {time} / 배정 {planned}</translation>
    </message>
    <message>
        <source>Recess</source>
        <translation>정회</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>{time} 정회</translation>
    </message>
    <message>
        <source>Goes on at {time}</source>
        <translation>{time} 속개 예정</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>남은 시간 {time}</translation>
    </message>
    <message>
        <source>Secret ballot: the totals are withheld</source>
        <translation>무기명 투표 · 표 수를 공개하지 않음</translation>
    </message>
    <message>
        <source>Invalid {count}</source>
        <translation>무효 {count}</translation>
    </message>
    <message>
        <source>Not entered {count}</source>
        <translation>무응답 {count}</translation>
    </message>
    <message>
        <source>Voting {count}</source>
        <translation>표결자 {count}</translation>
    </message>
    <message>
        <source>Needed {count}</source>
        <translation>요건 {count}</translation>
    </message>
    <message>
        <source>{body}: {yes} in favour, {needed} needed, carried</source>
        <translation>{body}: 찬성 {yes}, 요건 {needed} → 가결</translation>
    </message>
    <message>
        <source>{body}: {yes} in favour, {needed} needed, rejected</source>
        <translation>{body}: 찬성 {yes}, 요건 {needed} → 부결</translation>
    </message>
    <message>
        <source>Page {place} of {count}</source>
        <translation>{count}쪽 중 {place}쪽</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>One side</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>양면</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>연결할 수 없음</translation>
    </message>
</context>
<context>
    <name>printouts</name>
    <message>
        <source>Save the chair&apos;s script</source>
        <translation>의사진행 시나리오 저장</translation>
    </message>
    <message>
        <source>{meeting} script for the chair</source>
        <translation>{meeting} 의사진행 시나리오</translation>
    </message>
    <message>
        <source>{file} was written. Make it again when the agenda changes.</source>
        <translation>{file}을(를) 만들었습니다. 의사일정이 바뀌면 다시 만드십시오.</translation>
    </message>
    <message>
        <source>Save the public copy of the minutes</source>
        <translation>회의록 공개본 저장</translation>
    </message>
    <message>
        <source>{meeting} minutes (public copy)</source>
        <translation>{meeting} 회의록(공개본)</translation>
    </message>
    <message>
        <source>{file} was written. Read it once more before it is published.</source>
        <translation>{file}을(를) 썼습니다. 공개하기 전에 한 번 더 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>proceedings</name>
    <message>
        <source>Investigation</source>
        <translation>수사</translation>
    </message>
    <message>
        <source>Criminal trial</source>
        <translation>형사재판</translation>
    </message>
    <message>
        <source>Civil suit</source>
        <translation>민사소송</translation>
    </message>
</context>
<context>
    <name>proposal kinds</name>
    <message>
        <source>Idea</source>
        <translation>아이디어제안</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>실시제안</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>공모제안</translation>
    </message>
</context>
<context>
    <name>proposal stages</name>
    <message>
        <source>Discovered</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>보완</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Nurtured</source>
        <translation>숙성</translation>
    </message>
    <message>
        <source>Decided quickly</source>
        <translation>신속 결정</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>공유</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Received first</source>
        <translation>먼저 접수</translation>
    </message>
    <message>
        <source>Received later</source>
        <translation>나중 접수</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>비슷함</translation>
    </message>
    <message>
        <source>No two proposals read alike that nobody has decided on.</source>
        <translation>판단하지 않은 비슷한 제안이 없습니다.</translation>
    </message>
    <message>
        <source>Pairs to decide on: {count}. That two read alike decides nothing by itself.</source>
        <translation>판단할 쌍 {count}개. 비슷하다는 것만으로 정해지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>고용 구분</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>기여도</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>모든 제안</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Give everybody a part, or nobody. Not kept until then.</source>
        <translation>모두에게 기여도를 적거나 모두 비우십시오. 그때까지 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The parts add up to {whole}, and not to 100 %. Not kept until they do.</source>
        <translation>기여도의 합이 100 %가 아니라 {whole}입니다. 맞을 때까지 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translation>접수 {day}</translation>
    </message>
    <message>
        <source>In the round: {titles}</source>
        <translation>채점 회차: {titles}</translation>
    </message>
    <message>
        <source>Found to be a duplicate of {proposal} by {name} on {day}</source>
        <translation>중복으로 판단함: {proposal} ({name}, {day})</translation>
    </message>
    <message>
        <source>{name} and {others} more</source>
        <translation>{name} 외 {others}명</translation>
    </message>
    <message>
        <source>{name} (main)</source>
        <translation>{name} (주)</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>A meeting is prepared here: its date, its members, its agenda, the notice and the book. Once the notice is out, it is held in the room “In session”.</source>
        <translation>회의를 여기서 준비합니다. 날짜와 위원, 의사일정, 개최 통지, 안건철의 차례입니다. 개최 통지를 하고 나면 ‘회의 진행’에서 회의를 엽니다.</translation>
    </message>
    <message>
        <source>What is put before the body comes in here. A matter that is made ready can be placed on an agenda; its papers and the answer follow the decision.</source>
        <translation>위원회에 부칠 것을 여기에 접수합니다. 상정 준비를 마친 안건은 의사일정에 올릴 수 있고, 의결한 뒤에는 문서 발급과 통보가 이어집니다.</translation>
    </message>
    <message>
        <source>Requests to recommend exemption are worked on here in five steps, from the facts to the paper. They are received on the docket, where their kind is chosen.</source>
        <translation>면책 건의 요청을 사실 확인부터 결과서까지 다섯 단계로 다룹니다. 접수는 안건 접수부에서 종류를 ‘면책 건의’로 골라 합니다.</translation>
    </message>
    <message>
        <source>What meetings and matters give is issued, signed and kept here: notices, minutes, decisions. Forms to be filled in by hand are under “Blank forms”.</source>
        <translation>회의와 안건에서 나오는 통지, 회의록, 결과서를 여기서 발급하고 서명받아 보관합니다. 손으로 적을 서식은 ‘빈 서식’에 있습니다.</translation>
    </message>
    <message>
        <source>Proposals of citizens and officials are received here and followed from the first idea to the award. Those of a quarter are scored together in a round.</source>
        <translation>국민과 공무원의 제안을 접수하여 발굴부터 포상까지 이어서 다룹니다. 한 분기의 제안은 채점 회차에서 함께 채점합니다.</translation>
    </message>
    <message>
        <source>In a round the judges score proposals or cases by the same criteria. Enter the proposals first, then make a round of them.</source>
        <translation>채점 회차에서는 심사위원이 제안이나 사례를 같은 기준으로 채점합니다. 제안을 먼저 등록한 다음 회차를 만드십시오.</translation>
    </message>
    <message>
        <source>What stands in a register is entered once; its due days are watched, and the year&apos;s figures count it.</source>
        <translation>대장에는 한 번만 적으면 됩니다. 처리기한을 챙기고, 한 해 실적에도 셉니다.</translation>
    </message>
    <message>
        <source>What was granted for lawyers, suits and investigations is paid, claimed from the insurer and claimed back here.</source>
        <translation>지원하기로 의결한 변호사 선임비, 소송·수사 비용의 지급과 보험 청구, 환수를 여기서 다룹니다.</translation>
    </message>
    <message>
        <source>The key tasks of the year and their milestones are followed here, quarter by quarter.</source>
        <translation>그해 중점과제와 이정표를 분기마다 여기서 점검합니다.</translation>
    </message>
    <message>
        <source>Members, their terms, and the keys they sign with are kept here.</source>
        <translation>위원과 임기, 서명키를 여기서 관리합니다.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is no file at this place.</source>
        <translation>그 자리에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>파일을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The file is no PDF, packet, bundle or backup.</source>
        <translation>PDF도, 꾸러미도, 묶음도, 백업도 아닌 파일입니다.</translation>
    </message>
    <message>
        <source>The register&apos;s own copy of {number} is damaged.</source>
        <translation>{number}: 등록부에 둔 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is not laid out as this program writes papers; perhaps it was saved again.</source>
        <translation>이 프로그램이 쓰는 문서의 짜임이 아닙니다. 다른 프로그램에서 다시 저장했을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file cannot be checked.</source>
        <translation>파일을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file carries no signature.</source>
        <translation>파일에 서명이 없습니다.</translation>
    </message>
    <message>
        <source>The file does not begin with the paper that was issued.</source>
        <translation>발급한 문서로 시작하지 않는 파일입니다.</translation>
    </message>
    <message>
        <source>The places for signatures are not those that were issued.</source>
        <translation>서명란이 발급할 때와 다릅니다.</translation>
    </message>
    <message>
        <source>The file has the signatures [{found}], the register [{expected}].</source>
        <translation>서명된 것은 [{found}], 등록된 것은 [{expected}]입니다.</translation>
    </message>
    <message>
        <source>One signature stands in two places.</source>
        <translation>한 서명이 두 곳에 있습니다.</translation>
    </message>
    <message>
        <source>The file holds active or hidden content: {found}.</source>
        <translation>실행되거나 숨은 내용이 들어 있습니다: {found}.</translation>
    </message>
    <message>
        <source>Something beside the signatures was changed after issuing.</source>
        <translation>발급한 뒤 서명 말고 다른 것이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{field}: there is more in the signature&apos;s place than a signature.</source>
        <translation>{field}: 서명 자리에 서명 말고 다른 것이 있습니다.</translation>
    </message>
    <message>
        <source>{field}: the signature is not written as this program writes them.</source>
        <translation>{field}: 이 프로그램이 쓰는 서명의 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>{field}: signed with another certificate than the registered one.</source>
        <translation>{field}: 등록된 것과 다른 인증서로 서명했습니다.</translation>
    </message>
    <message>
        <source>{field}: the signature does not fit the file.</source>
        <translation>{field}: 서명이 파일과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>{field}: the signer&apos;s certificate does not come from this desk.</source>
        <translation>{field}: 서명자의 인증서가 이 책상에서 나온 것이 아닙니다.</translation>
    </message>
    <message>
        <source>{field}: the file was changed after this signature.</source>
        <translation>{field}: 이 서명 뒤에 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{field}: the first signature, and it alone, must close the paper.</source>
        <translation>{field}: 첫 서명만 문서를 잠가야 합니다.</translation>
    </message>
    <message>
        <source>In the bundle {name} is not what its list says.</source>
        <translation>묶음의 {name} 파일이 목록과 다릅니다.</translation>
    </message>
    <message>
        <source>The bundle was cut short, or changed at its end.</source>
        <translation>묶음이 끝에서 잘렸거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>파일이 {limit} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The bundle is whole; its list has the code {code}. No desk is open to compare it with.</source>
        <translation>묶음은 온전하고 목록 코드는 {code}입니다. 견줄 책상이 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The bundle is whole, and comes from another desk: {body}.</source>
        <translation>묶음은 온전하지만 다른 책상에서 만든 것입니다: {body}</translation>
    </message>
    <message>
        <source>The bundle is whole, but {name} is not what this desk has.</source>
        <translation>묶음은 목록과 같지만 {name} 파일이 이 책상의 것과 다릅니다.</translation>
    </message>
    <message>
        <source>More was recorded about the meeting since; papers and values were once those of this desk.</source>
        <translation>묶은 뒤에 이 회의에 관한 기록이 더 있었습니다. 문서와 값은 그때의 이 책상 것입니다.</translation>
    </message>
    <message>
        <source>Version {version} of the program wrote it; {name} could not be compared.</source>
        <translation>프로그램 {version} 판이 만든 묶음이라 {name} 파일은 견주지 못했습니다.</translation>
    </message>
    <message>
        <source>Number {number} is in the register with other contents.</source>
        <translation>{number}: 등록부에는 다른 내용으로 있습니다.</translation>
    </message>
    <message>
        <source>The paper was declared void.</source>
        <translation>무효로 한 문서입니다.</translation>
    </message>
    <message>
        <source>A newer version of the paper was issued.</source>
        <translation>더 새로운 판을 발급했습니다.</translation>
    </message>
    <message>
        <source>The paper has been signed further since.</source>
        <translation>그 뒤에 서명이 더 붙었습니다.</translation>
    </message>
    <message>
        <source>The signatures are valid, but the file is in no register.</source>
        <translation>서명은 유효하나 등록부에 없는 파일입니다.</translation>
    </message>
    <message>
        <source>The backup was cut short or changed.</source>
        <translation>백업이 잘렸거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The backup is whole, but no desk is open that it could be compared with.</source>
        <translation>온전한 백업이지만 견주어 볼 책상이 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The backup is whole, but this desk&apos;s key does not open it.</source>
        <translation>온전한 백업이지만 이 책상의 키로 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Faults of the backup: {count}; the first is in {table}.</source>
        <translation>백업에 이상이 {count}건 있습니다. 첫째는 {table} 표에 있습니다.</translation>
    </message>
    <message>
        <source>Its journal is not the one of this desk.</source>
        <translation>원장이 이 책상의 원장과 다릅니다.</translation>
    </message>
    <message>
        <source>The packet is broken, or was changed on its way.</source>
        <translation>꾸러미가 깨졌거나 오는 길에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The packet is whole and signed by {name}, but no desk is open to look it up in.</source>
        <translation>꾸러미는 온전하고 서명({name})도 맞으나, 대조할 책상이 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The packet is whole and signed by {name}, but it neither left nor came in here.</source>
        <translation>꾸러미는 온전하고 서명({name})도 맞으나, 이 책상에서 보내거나 받은 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The packet says it is signed by {name}, with a key this desk does not know.</source>
        <translation>꾸러미는 {name}의 서명이라고 하나, 이 책상이 모르는 서명키입니다.</translation>
    </message>
    <message>
        <source>The sheet was taken back, or a later one took its place.</source>
        <translation>되돌렸거나 나중 것으로 바뀐 채점표입니다.</translation>
    </message>
    <message>
        <source>The round was sent to the member once more since.</source>
        <translation>그 뒤에 위원에게 회차를 다시 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>recess</name>
    <message>
        <source>In recess since {begun}</source>
        <translation>{begun}부터 정회 중</translation>
    </message>
    <message>
        <source>In recess since {begun}, until {until}</source>
        <translation>{begun}부터 정회 중, {until} 속개 예정</translation>
    </message>
</context>
<context>
    <name>reckoning</name>
    <message>
        <source>No mark may be seen before the sheets are fixed and revealed.</source>
        <translation>봉인하고 공개하기 전에는 점수를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>This member has not marked the proposal.</source>
        <translation>이 위원은 이 제안을 채점하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stepped aside: {ground}. No mark of this member counts here.</source>
        <translation>회피: {ground}. 이 위원의 점수는 세지 않습니다.</translation>
    </message>
    <message>
        <source>The member&apos;s words: {words}</source>
        <translation>위원의 말: {words}</translation>
    </message>
    <message>
        <source>{marks}: incomplete, so it does not count</source>
        <translation>{marks}: 덜 채워서 세지 않음</translation>
    </message>
    <message>
        <source>{marks}; each brought to 100 and weighted: {whole}</source>
        <translation>{marks}; 100점으로 바꾸어 가중: {whole}</translation>
    </message>
    <message>
        <source>At the end of the marks: its neighbour&apos;s value stands for it ({names}).</source>
        <translation>맨 끝 점수여서 이웃 값으로 바꿈({names}).</translation>
    </message>
    <message>
        <source>Left out of the mean as the highest or the lowest; it stays in sight.</source>
        <translation>최고 또는 최저여서 평균에서 뺐습니다. 화면에는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Left out as the highest or the lowest of: {names}.</source>
        <translation>최고 또는 최저여서 뺀 기준: {names}.</translation>
    </message>
    <message>
        <source>It lies far from the others&apos; (robust z above 3.5), and is counted all the same.</source>
        <translation>다른 위원과 크게 다릅니다(강건 z 3.5 초과). 그대로 셉니다.</translation>
    </message>
    <message>
        <source>On all proposals this member marks {points} above the others.</source>
        <translation>모든 제안에서 이 위원은 다른 위원보다 {points}점 높게 줍니다.</translation>
    </message>
    <message>
        <source>On all proposals this member marks {points} below the others.</source>
        <translation>모든 제안에서 이 위원은 다른 위원보다 {points}점 낮게 줍니다.</translation>
    </message>
    <message>
        <source>First round {then}, second round {now}.</source>
        <translation>1차 {then}, 2차 {now}.</translation>
    </message>
    <message>
        <source>Asked to look again on {at}: {because}</source>
        <translation>{at} 재확인 요청: {because}</translation>
    </message>
    <message>
        <source>Sheet {number}, round {turn} of marking.</source>
        <translation>채점표 {number}번, {turn}차 채점.</translation>
    </message>
    <message>
        <source>Brought from a list, and keyed at this desk.</source>
        <translation>목록에서 가져와 이 책상에 넣음.</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>아직 제출하지 않음.</translation>
    </message>
    <message>
        <source>Handed in {at}; fingerprint of the member&apos;s sheets {fingerprint}.</source>
        <translation>{at} 제출, 이 위원 채점표의 지문 {fingerprint}.</translation>
    </message>
    <message>
        <source>Handed in at this desk; no packet was needed.</source>
        <translation>이 책상에서 제출하여 꾸러미가 없음.</translation>
    </message>
    <message>
        <source>Packet {code}, SHA-256 {sha256}.</source>
        <translation>꾸러미 {code}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>서명키 {key}.</translation>
    </message>
    <message>
        <source>Marks: {marks}</source>
        <translation>점수: {marks}</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>집계: {method}</translation>
    </message>
    <message>
        <source>Marks that are in: {given}, needed: {needed}; there is no score.</source>
        <translation>점수 {given}개가 있고 {needed}개가 필요하여 점수를 내지 않음.</translation>
    </message>
    <message>
        <source>The marks being only {count}, nothing was left out: {fallback}.</source>
        <translation>점수가 {count}개뿐이어서 빼지 않음: {fallback}.</translation>
    </message>
    <message>
        <source>By criterion: {values}</source>
        <translation>기준별: {values}</translation>
    </message>
    <message>
        <source>Exactly {exact}; rounded once, half up, to {digits} digits: {score}</source>
        <translation>정확한 값 {exact}, 마지막에 한 번 소수점 {digits}자리로 반올림: {score}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the rounded value</source>
        <translation>반올림한 값</translation>
    </message>
    <message>
        <source>the exact value</source>
        <translation>정확한 값</translation>
    </message>
    <message>
        <source>Grade: {grade}, read from {reading}. Limits: {limits}</source>
        <translation>등급: {grade}({reading} 기준). 기준 점수: {limits}</translation>
    </message>
    <message>
        <source>Rank {rank}, by {reading}.</source>
        <translation>순위 {rank}({reading} 기준).</translation>
    </message>
    <message>
        <source>It was rank {rank} in the first round.</source>
        <translation>1차에서는 {rank}위였음.</translation>
    </message>
    <message>
        <source>Equal to the end of the chain: the rank is shared.</source>
        <translation>끝까지 동점이어서 순위를 같이 함.</translation>
    </message>
    <message>
        <source>The committee&apos;s order: {because}</source>
        <translation>위원회가 정한 순서: {because}</translation>
    </message>
    <message>
        <source>Tie — {step}: {values}</source>
        <translation>동점 — {step}: {values}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Sealed: recovery key of a desk</source>
        <translation>봉인: 책상 복구키</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>인쇄일 {day}</translation>
    </message>
    <message>
        <source>Sealed by ____________   on ____________</source>
        <translation>봉인자 ____________   봉인일 ____________</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구키</translation>
    </message>
    <message>
        <source>Whoever has this key opens the desk without its passphrase.</source>
        <translation>이 키를 가진 사람은 비밀번호 없이 책상을 엽니다.</translation>
    </message>
    <message>
        <source>Fold at both lines, the key inside. Put it into an envelope and sign its flap.</source>
        <translation>두 줄을 따라 키가 안으로 가게 접어 봉투에 넣고 봉한 자리에 서명하십시오.</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the computer and from its backups.</source>
        <translation>컴퓨터·백업과 떨어진 금고에 보관하십시오.</translation>
    </message>
    <message>
        <source>The paper was not checked yet: type it in here once.</source>
        <translation>종이가 맞는지 아직 확인하지 않았습니다. 한 번 입력해 확인하십시오.</translation>
    </message>
    <message>
        <source>The paper was last checked on {day}.</source>
        <translation>종이가 맞는지 {day}에 확인했습니다.</translation>
    </message>
    <message>
        <source>That was {days} days ago.</source>
        <translation>확인한 지 {days}일이 지났습니다.</translation>
    </message>
    <message>
        <source>Check the paper with the recovery key</source>
        <translation>복구키 종이 확인</translation>
    </message>
    <message>
        <source>Nobody has looked at it for half a year.</source>
        <translation>반년 동안 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The recovery key was not printed on this computer yet.</source>
        <translation>이 컴퓨터에서 복구키를 아직 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>The recovery key was last printed on {day}.</source>
        <translation>복구키를 {day}에 인쇄했습니다.</translation>
    </message>
</context>
<context>
    <name>recusals</name>
    <message>
        <source>Excluded by law</source>
        <translation>제척</translation>
    </message>
    <message>
        <source>Kept away as challenged</source>
        <translation>기피</translation>
    </message>
    <message>
        <source>Stepped aside</source>
        <translation>회피</translation>
    </message>
</context>
<context>
    <name>recused members</name>
    <message>
        <source>Count as present</source>
        <translation>출석에 넣음</translation>
    </message>
    <message>
        <source>Do not count as present</source>
        <translation>개의 정족수에서 뺌</translation>
    </message>
</context>
<context>
    <name>referring</name>
    <message>
        <source>No other matter is ready for an agenda or on one.</source>
        <translation>상정 준비를 마쳤거나 의사일정에 오른 다른 안건이 없습니다.</translation>
    </message>
</context>
<context>
    <name>refused before</name>
    <message>
        <source>A petition</source>
        <translation>거부된 민원</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>채택되지 않은 제안</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Passive reports</source>
        <translation>소극행정 신고</translation>
    </message>
    <message>
        <source>No passive report here. Import the list of e-People, or press Ctrl+N to enter one.</source>
        <translation>소극행정 신고가 없습니다. 국민신문고 목록을 가져오거나 Ctrl+N으로 적으십시오.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Times made so far: {times}.</source>
        <translation>지금까지 {times}번 신고됨.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>No complaint here. Import lists of any channel, or press Ctrl+N to enter one.</source>
        <translation>민원이 없습니다. 어느 경로의 목록이든 가져오거나 Ctrl+N으로 적으십시오.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>미답변</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>묶지 않은 것</translation>
    </message>
    <message>
        <source>With a theme</source>
        <translation>묶은 것</translation>
    </message>
    <message>
        <source>Something was raised</source>
        <translation>제안·안건이 된 것</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Proposal raised</source>
        <translation>제안으로 제기</translation>
    </message>
    <message>
        <source>Matter raised</source>
        <translation>안건으로 제기</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>처리 완료</translation>
    </message>
    <message>
        <source>Complaints about “{theme}”: {count}.</source>
        <translation>“{theme}” 민원 {count}건.</translation>
    </message>
    <message>
        <source>Others that read alike and have no theme: {count}.</source>
        <translation>비슷하고 묶지 않은 민원 {count}건이 더 있습니다.</translation>
    </message>
    <message>
        <source>Group with {count} alike</source>
        <translation>비슷한 {count}건과 묶기</translation>
    </message>
    <message>
        <source>Grouped under “{done}”.</source>
        <translation>“{done}”에 묶었습니다.</translation>
    </message>
    <message>
        <source>Raise a proposal from {count}</source>
        <translation>{count}건에서 제안 제기</translation>
    </message>
    <message>
        <source>Proposal {done} was raised.</source>
        <translation>제안 {done} 제기함.</translation>
    </message>
    <message>
        <source>Raise a matter from {count}</source>
        <translation>{count}건에서 안건 제기</translation>
    </message>
    <message>
        <source>Matter {done} was raised.</source>
        <translation>안건 {done} 제기함.</translation>
    </message>
    <message>
        <source>Found to be passive</source>
        <translation>소극행정 인정</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>재신고</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>사례집</translation>
    </message>
    <message>
        <source>No case here. Write one beside a decided matter, or press Ctrl+N to enter one.</source>
        <translation>사례가 없습니다. 의결한 안건의 선례 탭에서 쓰거나 Ctrl+N으로 입력하십시오.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개 확정</translation>
    </message>
    <message>
        <source>To be read for names</source>
        <translation>이름 확인 전</translation>
    </message>
    <message>
        <source>With an award from outside</source>
        <translation>외부 수상</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Read it for names that are left. Once released it stands in the book and can be copied.</source>
        <translation>남은 이름이 있는지 읽어 보십시오. 공개를 확정하면 사례집에 실리고 글을 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>공무원</translation>
    </message>
    <message>
        <source>No official here. Import the list of staff, or press Ctrl+N to enter one.</source>
        <translation>공무원이 없습니다. 직원 명단을 가져오거나 Ctrl+N으로 적으십시오.</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>재직</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>부서를 옮긴 사람</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>퇴직</translation>
    </message>
    <message>
        <source>Officers in charge</source>
        <translation>책임관·보호관·전담부서</translation>
    </message>
    <message>
        <source>Nobody is entered here. Press Ctrl+N to enter the dedicated department and the two officers.</source>
        <translation>적힌 것이 없습니다. Ctrl+N으로 전담부서, 책임관, 보호관을 적으십시오.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>지정일</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>재임</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>지정 전</translation>
    </message>
    <message>
        <source>Nobody holds today: {charge} ({article})</source>
        <translation>현재 비어 있음: {charge} ({article})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Training this year</source>
        <translation>올해 교육</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>Trainings this year: {count}, {hours}. At least {needed} ({article}).</source>
        <translation>올해 교육 {count}회, {hours}. 연 {needed}회 이상({article}).</translation>
    </message>
    <message>
        <source>Before: {department}, until {day}</source>
        <translation>이전 부서: {department}, {day}까지</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>모르는 날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>처리기한</translation>
    </message>
    <message>
        <source>Office tasks</source>
        <translation>부서 업무</translation>
    </message>
    <message>
        <source>No office task here. Press Ctrl+N to give a department one, or import a list.</source>
        <translation>부서 업무가 없습니다. Ctrl+N으로 적거나 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>1주 안에 기한</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>요청일</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>요청 부서</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>수행 부서</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Done, D+{days}</source>
        <translation>완료 D+{days}</translation>
    </message>
    <message>
        <source>Late, D+{days}</source>
        <translation>지남 D+{days}</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>It is done, and what came of it is not written down.</source>
        <translation>완료되었으나 결과가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Extended, D-{days}</source>
        <translation>연장 D-{days}</translation>
    </message>
    <message>
        <source>D-{days}</source>
        <translation>D-{days}</translation>
    </message>
    <message>
        <source>To be answered by {day}. {basis}</source>
        <translation>{day}까지 답변. {basis}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>거르기: {name}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>No training here. Press Ctrl+N to enter one, or import a list.</source>
        <translation>교육이 없습니다. Ctrl+N으로 적거나 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>관리자 교육</translation>
    </message>
    <message>
        <source>Study groups</source>
        <translation>학습모임</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>교육 참석</translation>
    </message>
    <message>
        <source>Nobody here. Import who attended: a row for each, with the training named in it.</source>
        <translation>참석자가 없습니다. 한 사람에 한 줄씩, 교육 이름이 적힌 참석자 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>집합</translation>
    </message>
    <message>
        <source>By broadcast</source>
        <translation>비대면</translation>
    </message>
    <message>
        <source>Not among the officials</source>
        <translation>공무원 대장에 없음</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>교육일</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>순번</translation>
    </message>
    <message>
        <source>How</source>
        <translation>참석 방법</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>{count} attended</source>
        <translation>{count}명 참석</translation>
    </message>
    <message>
        <source>{person} in person, {remote} by broadcast, {hours} together.</source>
        <translation>집합 {person}명, 비대면 {remote}명, 모두 {hours}.</translation>
    </message>
    <message>
        <source>{person} in person, {remote} by broadcast.</source>
        <translation>집합 {person}명, 비대면 {remote}명.</translation>
    </message>
    <message>
        <source>In {year}, {trained} of {all} officials were trained ({share} %).</source>
        <translation>{year}년 공무원 {all}명 가운데 {trained}명 이수({share}%).</translation>
    </message>
    <message>
        <source>Too few were trained in: {departments}</source>
        <translation>이수율이 낮은 부서: {departments}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} 외 {count}곳</translation>
    </message>
    <message>
        <source>Promotion log</source>
        <translation>홍보 대장</translation>
    </message>
    <message>
        <source>Nothing was told yet. Press Ctrl+N to enter what was, or import a list.</source>
        <translation>홍보한 것이 없습니다. Ctrl+N으로 적거나 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>Of a case</source>
        <translation>사례 홍보</translation>
    </message>
    <message>
        <source>Reach not known</source>
        <translation>도달을 모르는 것</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>홍보일</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>Reached {count}</source>
        <translation>{count}명 도달</translation>
    </message>
    <message>
        <source>Take the text of the case</source>
        <translation>사례의 글 가져오기</translation>
    </message>
    <message>
        <source>The text of case {done} was taken.</source>
        <translation>사례 {done}의 글을 가져왔습니다.</translation>
    </message>
    <message>
        <source>{channel}: {times}, {reach}</source>
        <translation>{channel} {times}회 {reach}명</translation>
    </message>
</context>
<context>
    <name>report channels</name>
    <message>
        <source>e-People</source>
        <translation>국민신문고</translation>
    </message>
    <message>
        <source>The office&apos;s own center</source>
        <translation>자체 신고센터</translation>
    </message>
    <message>
        <source>ACRC</source>
        <translation>국민권익위원회</translation>
    </message>
    <message>
        <source>Telephone, visit or letter</source>
        <translation>전화·방문·우편</translation>
    </message>
</context>
<context>
    <name>report outcomes</name>
    <message>
        <source>Not said yet</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>소극행정 인정</translation>
    </message>
    <message>
        <source>Not passive</source>
        <translation>불인정</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>이첩</translation>
    </message>
    <message>
        <source>Closed, repeated</source>
        <translation>반복 종결</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>취하</translation>
    </message>
</context>
<context>
    <name>report stages</name>
    <message>
        <source>In hand</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>처리 완료</translation>
    </message>
</context>
<context>
    <name>resolutions</name>
    <message>
        <source>Carried as proposed</source>
        <translation>원안의결</translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation>수정의결</translation>
    </message>
    <message>
        <source>Carried on a condition</source>
        <translation>조건부의결</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
</context>
<context>
    <name>rewards</name>
    <message>
        <source>Ledger of rewards</source>
        <translation>우대·포상 이행 대장</translation>
    </message>
    <message>
        <source>Nothing was promised yet. What a decision promises stands here.</source>
        <translation>아직 의결된 우대·포상이 없습니다. 의결하면 여기에 오릅니다.</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>이행 전</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한이 지남</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>이행</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>이행하지 않음</translation>
    </message>
    <message>
        <source>To departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>의결일</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What</source>
        <translation>우대·포상</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>이행 부서</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>{won} won</source>
        <translation>{won}원</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Done, D+{days}</source>
        <translation>이행, D+{days}</translation>
    </message>
    <message>
        <source>D+{days}</source>
        <translation>D+{days}</translation>
    </message>
    <message>
        <source>Days after its day: {days}; nothing shows that it was carried out.</source>
        <translation>기한이 {days}일 지났는데 이행했음을 보여 주는 자료가 없습니다.</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>D-{days}</source>
        <translation>D-{days}</translation>
    </message>
    <message>
        <source>Promised on {day} by {matter}.</source>
        <translation>{day} 의결: {matter}</translation>
    </message>
    <message>
        <source>{step}, {grade}</source>
        <translation>{step}, {grade}</translation>
    </message>
    <message>
        <source>It is a department&apos;s, and counts towards nobody&apos;s cap of the year.</source>
        <translation>부서에 주는 것이어서 개인별 연간 상한에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>On the condition: {condition}</source>
        <translation>조건: {condition}</translation>
    </message>
    <message>
        <source>The decision was voided: {because}</source>
        <translation>의결 선포가 취소되었습니다: {because}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Chairperson</source>
        <translation>위원장</translation>
    </message>
    <message>
        <source>Vice-chairperson</source>
        <translation>부위원장</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>간사</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의 준비</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>회의 진행</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>면책</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>회의록</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>진본 확인</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>채점 회차</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>채점</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>대장</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>지원 대장</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>중점과제</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>한 해</translation>
    </message>
    <message>
        <source>People</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>round form</name>
    <message>
        <source>The rules of this desk</source>
        <translation>이 책상의 규정</translation>
    </message>
    <message>
        <source>The last round</source>
        <translation>지난 회차</translation>
    </message>
    <message>
        <source>Proposed by: {pack}</source>
        <translation>적용 규정: {pack}</translation>
    </message>
    <message>
        <source>As the file declares it: {title}</source>
        <translation>파일이 정한 대로: {title}</translation>
    </message>
    <message>
        <source>Another than proposed ({basis})</source>
        <translation>규정 묶음과 다름({basis})</translation>
    </message>
    <message>
        <source>{chosen} of {offered} chosen</source>
        <translation>{offered} 가운데 {chosen} 고름</translation>
    </message>
    <message>
        <source>{count} criteria count; each is brought to 100 and weighted, {whole} in all</source>
        <translation>세는 기준 {count}개, 100점으로 바꾸어 가중, 가중치 합 {whole}</translation>
    </message>
    <message>
        <source>Criteria that count: {count} · points in all: {full}</source>
        <translation>세는 기준 {count}개, 합계 {full}점</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>만점</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>최저점</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>셈</translation>
    </message>
    <message>
        <source>Labelled steps</source>
        <translation>점수의 이름</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>From</source>
        <translation>기준 점수</translation>
    </message>
    <message>
        <source>Award, won</source>
        <translation>부상금(원)</translation>
    </message>
    <message>
        <source>Proposal review {period}</source>
        <translation>{period} 제안 심사</translation>
    </message>
    <message>
        <source>As in the last round, {title}</source>
        <translation>지난 회차({title})와 같음</translation>
    </message>
</context>
<context>
    <name>round stages</name>
    <message>
        <source>Being marked</source>
        <translation>채점 중</translation>
    </message>
    <message>
        <source>Sheets fixed</source>
        <translation>채점표 봉인</translation>
    </message>
    <message>
        <source>Marks revealed</source>
        <translation>점수 공개</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>2차 채점</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>확정</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>Marks for {criterion}</source>
        <translation>{criterion} 점수</translation>
    </message>
    <message>
        <source>Mean of all marks</source>
        <translation>빼지 않은 평균</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>How many gave it their highest mark</source>
        <translation>최고점을 준 위원 수</translation>
    </message>
    <message>
        <source>The committee decides</source>
        <translation>위원회가 정함</translation>
    </message>
    <message>
        <source>Lot, with its seed recorded</source>
        <translation>추첨(씨앗값 기록)</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Marked, not handed in</source>
        <translation>채점함, 제출 전</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>덜 채움</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>고치지 않음</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>채점</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>At</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count}명이 점수를 고침</translation>
    </message>
    <message>
        <source>What is declared</source>
        <translation>정한 것</translation>
    </message>
    <message>
        <source>As</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Sheets missing: {count} ({names})</source>
        <translation>채점표 {count}명 없음: {names}</translation>
    </message>
    <message>
        <source>All sheets are in. Fix them: after that no mark can change any more.</source>
        <translation>채점표가 모두 들어왔습니다. 봉인하면 점수를 더 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The sheets are fixed, and nobody has seen a mark yet. Reveal them.</source>
        <translation>채점표를 봉인했고 아직 아무도 점수를 보지 않았습니다. 공개하십시오.</translation>
    </message>
    <message>
        <source>The marks are revealed. Look at them, discuss, and close the round when all is said.</source>
        <translation>점수를 공개했습니다. 살펴보고 토의한 뒤 회차를 확정하십시오.</translation>
    </message>
    <message>
        <source>The round is closed. Its result stands.</source>
        <translation>회차를 확정했습니다.</translation>
    </message>
    <message>
        <source>Handed in {count} / {panel}</source>
        <translation>제출 {count}/{panel}</translation>
    </message>
    <message>
        <source>Fix the sheets  Ctrl+Enter</source>
        <translation>채점표 봉인  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reveal the marks  Ctrl+Enter</source>
        <translation>점수 공개  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close the round  Ctrl+Enter</source>
        <translation>회차 확정  Ctrl+Enter</translation>
    </message>
    <message>
        <source>The sheets are fixed; no mark changes any more.</source>
        <translation>채점표를 봉인하여 점수를 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is asked of {name} now.</source>
        <translation>지금 {name} 위원에게 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>{amount} won</source>
        <translation>{amount}원</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}명</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>채점 방식</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>심사기준</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>집계 방식</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>순위를 매기는 값</translation>
    </message>
    <message>
        <source>Grades read from</source>
        <translation>등급을 정하는 값</translation>
    </message>
    <message>
        <source>Equal ranks</source>
        <translation>동점 순위</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>동점 처리</translation>
    </message>
    <message>
        <source>They share the rank</source>
        <translation>순위를 같이 함</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>위원 {count}명</translation>
    </message>
    <message>
        <source>Marks needed for a score</source>
        <translation>점수를 내는 최소 채점자 수</translation>
    </message>
    <message>
        <source>Members see the marks of others</source>
        <translation>다른 위원의 점수 공개</translation>
    </message>
    <message>
        <source>Names beside marks</source>
        <translation>점수 옆 이름</translation>
    </message>
    <message>
        <source>Order for each member</source>
        <translation>위원별 제안 순서</translation>
    </message>
    <message>
        <source>Sheets are expected by</source>
        <translation>채점표 기한</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Most for one person in a year</source>
        <translation>한 사람의 연간 상한</translation>
    </message>
    <message>
        <source>{criterion} (weight {weight})</source>
        <translation>{criterion}(가중치 {weight})</translation>
    </message>
    <message>
        <source>{criterion} (not counted)</source>
        <translation>{criterion}(세지 않음)</translation>
    </message>
    <message>
        <source>{method}: {count} at each end of {level}, from {least} marks on; below that {fallback}</source>
        <translation>{method}: {level}에서 양 끝 {count}개, 채점 {least}개부터, 그보다 적으면 {fallback}</translation>
    </message>
    <message>
        <source>Half up, once, to {digits} digits</source>
        <translation>마지막에 한 번, 소수점 {digits}자리</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>올린 차례</translation>
    </message>
    <message>
        <source>By lot, seed {seed}</source>
        <translation>섞음, 씨앗값 {seed}</translation>
    </message>
</context>
<context>
    <name>rule packs</name>
    <message>
        <source>en</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>{title} (from {day})</source>
        <translation>{title}({day} 시행)</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>Proposed by</source>
        <translation>제안자</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>제안 내용</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>기대 효과</translation>
    </message>
    <message>
        <source>Review by {department}: {feasibility}</source>
        <translation>{department} 사전검토: {feasibility}</translation>
    </message>
    <message>
        <source>Another reason for which it would not be fair</source>
        <translation>그 밖에 공정한 심사를 기대하기 어려운 사정</translation>
    </message>
    <message>
        <source>Proposal {at} of {all}</source>
        <translation>제안 {at} / {all}</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출함</translation>
    </message>
    <message>
        <source>All marked</source>
        <translation>모두 채점함</translation>
    </message>
    <message>
        <source>Still to mark: {count}</source>
        <translation>미채점 {count}</translation>
    </message>
    <message>
        <source>Days overdue: {days}, due {day}</source>
        <translation>제출 기한 {day}, {days}일 지남</translation>
    </message>
    <message>
        <source>Days left: {days}, due {day}</source>
        <translation>제출 기한 {day}, {days}일 남음</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}~{most}</translation>
    </message>
    <message>
        <source>Weight {share} %</source>
        <translation>가중치 {share}%</translation>
    </message>
    <message>
        <source>Total {empty} ({given} of {all} criteria)</source>
        <translation>합계 {empty} (기준 {all}개 중 {given}개)</translation>
    </message>
    <message>
        <source>Total {total} / {full}</source>
        <translation>합계 {total} / {full}</translation>
    </message>
    <message>
        <source>Your mean {mean}</source>
        <translation>내 평균 {mean}</translation>
    </message>
    <message>
        <source>Your rank {rank}</source>
        <translation>내 순위 {rank}</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} / {all}</translation>
    </message>
    <message>
        <source>{title}: {criterion} {mark}</source>
        <translation>{title}: {criterion} {mark}</translation>
    </message>
    <message>
        <source>You are asked to look at your marks again: {because}</source>
        <translation>간사가 점수를 다시 확인하여 달라고 했습니다: {because}</translation>
    </message>
    <message>
        <source>The sheets of this round are fixed; nothing changes any more.</source>
        <translation>이 회차의 채점표를 봉인했습니다. 더는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>You have submitted. Take it back in the summary to change a mark.</source>
        <translation>이미 제출했습니다. 점수를 고치려면 요약에서 제출을 되돌립니다.</translation>
    </message>
    <message>
        <source>You are not on the panel of this round.</source>
        <translation>이 회차의 심사위원이 아닙니다.</translation>
    </message>
    <message>
        <source>Due today, {day}</source>
        <translation>오늘까지 제출, {day}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>다시 볼 점</translation>
    </message>
    <message>
        <source>Stepped aside</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>As in the first round</source>
        <translation>1차 그대로</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>채점함</translation>
    </message>
    <message>
        <source>{given} of {all} criteria</source>
        <translation>기준 {given}/{all}</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>채점 전</translation>
    </message>
    <message>
        <source>First round: rank {before}, now {now}.</source>
        <translation>1차 {before}위에서 {now}위로 바뀜.</translation>
    </message>
    <message>
        <source>Equal with “{title}”.</source>
        <translation>“{title}”과(와) 같은 점수.</translation>
    </message>
    <message>
        <source>“{title}”, one rank below, is higher in {count} of {all} criteria.</source>
        <translation>바로 아래 “{title}”이(가) 기준 {all}개 중 {count}개에서 더 높음.</translation>
    </message>
    <message>
        <source>By plain points “{title}” below would go first.</source>
        <translation>가중치 없이 더하면 아래 “{title}”이(가) 앞섬.</translation>
    </message>
    <message>
        <source>Marked {done} of {all}</source>
        <translation>{all}건 중 {done}건 채점</translation>
    </message>
    <message>
        <source>stepped aside from {count}</source>
        <translation>회피 {count}건</translation>
    </message>
    <message>
        <source>left {count}</source>
        <translation>남은 것 {count}건</translation>
    </message>
    <message>
        <source>your mean {mean}</source>
        <translation>내 평균 {mean}</translation>
    </message>
    <message>
        <source>Signed as {name}. What you sign is what counts; nobody sees it before all are in.</source>
        <translation>{name} 이름으로 서명합니다. 서명한 점수만 집계하며, 모두 낼 때까지 아무도 보지 못합니다.</translation>
    </message>
    <message>
        <source>Still to be marked: {count}. Choose one above and press Enter.</source>
        <translation>채점할 제안이 {count}건 남았습니다. 위에서 골라 Enter를 누릅니다.</translation>
    </message>
    <message>
        <source>You have no signing key at this desk yet; the office makes one with you under People.</source>
        <translation>이 책상에 아직 서명키가 없습니다. 간사와 함께 위원 화면에서 만듭니다.</translation>
    </message>
    <message>
        <source>The signature before is still being made.</source>
        <translation>앞의 서명을 만들고 있습니다.</translation>
    </message>
    <message>
        <source>Type the passphrase of your own key: submitting is signing.</source>
        <translation>내 서명키의 비밀번호를 입력합니다. 제출이 곧 서명입니다.</translation>
    </message>
    <message>
        <source>Submitted {when}, without a signature.</source>
        <translation>{when}에 서명 없이 제출했습니다.</translation>
    </message>
    <message>
        <source>Signed {when}. It is not with the secretary yet: save the signed sheet and hand the file over. The secretary reads the same code from it.</source>
        <translation>{when}에 서명했습니다. 아직 간사에게 전달되지 않았습니다. 서명한 채점표를 저장하여 그 파일을 간사에게 주십시오. 간사도 같은 코드를 봅니다.</translation>
    </message>
    <message>
        <source>Signed and submitted {when}. Note the code: the secretary reads the same from the sheet you bring.</source>
        <translation>{when}에 서명하고 제출했습니다. 코드를 적어 두십시오. 간사가 채점표에서 같은 코드를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>selection lines</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>배점</translation>
    </message>
    <message>
        <source>Together 100</source>
        <translation>합계 100</translation>
    </message>
    <message>
        <source>Together {whole}, and not 100</source>
        <translation>합계 {whole}, 100이 아님</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>후보자</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>선발(안)</translation>
    </message>
    <message>
        <source>Candidates: {count} · proposed: {selected}</source>
        <translation>후보자 {count}명, 선발(안) {selected}명</translation>
    </message>
    <message>
        <source>{rank}. {name} {score}</source>
        <translation>{rank}위 {name} {score}</translation>
    </message>
    <message>
        <source>No criteria are named; they are resolved first.</source>
        <translation>선발기준을 지정하지 않았습니다. 기준부터 의결합니다.</translation>
    </message>
    <message>
        <source>The criteria {number} are not resolved yet. {shares}</source>
        <translation>선발기준 {number}은(는) 아직 의결되지 않았습니다. {shares}</translation>
    </message>
    <message>
        <source>By the criteria {number}, resolved on {day}. {shares}</source>
        <translation>{day}에 의결한 선발기준 {number}에 따릅니다. {shares}</translation>
    </message>
    <message>
        <source>To be selected</source>
        <translation>선발</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>Departments: {count} · awarded: {awarded} · {won} won in all</source>
        <translation>{count}개 부서, 포상(안) {awarded}개 부서, 모두 {won}원</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>포상</translation>
    </message>
    <message>
        <source>No award</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Opened and checked</source>
        <translation>열어 확인함</translation>
    </message>
    <message>
        <source>Not of this desk</source>
        <translation>이 책상의 것이 아님</translation>
    </message>
    <message>
        <source>Damaged or changed</source>
        <translation>손상 또는 변경</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>The law settles this value; no layer can change it.</source>
        <translation>법령이 정한 값이라 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Only the ordinance can set this value.</source>
        <translation>조례로만 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>What has this form is changed in a rule pack.</source>
        <translation>이런 꼴의 값은 규정 묶음에서 고칩니다.</translation>
    </message>
    <message>
        <source>The committee itself</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>The personnel committee in its place</source>
        <translation>인사위원회가 대신함</translation>
    </message>
    <message>
        <source>Proposal review committee</source>
        <translation>제안심사위원회</translation>
    </message>
    <message>
        <source>Working committee</source>
        <translation>실무위원회</translation>
    </message>
    <message>
        <source>The member whom the chair names</source>
        <translation>위원장이 지명한 위원</translation>
    </message>
    <message>
        <source>The vice chair first</source>
        <translation>부위원장이 먼저</translation>
    </message>
    <message>
        <source>Head of the department in charge</source>
        <translation>전담부서의 장</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>업무 담당 공무원</translation>
    </message>
    <message>
        <source>Leader of the audit team</source>
        <translation>감사팀장</translation>
    </message>
    <message>
        <source>The rest of the term</source>
        <translation>잔임기간</translation>
    </message>
    <message>
        <source>A full term</source>
        <translation>새 임기 전부</translation>
    </message>
    <message>
        <source>As long as the post is held</source>
        <translation>재직기간</translation>
    </message>
    <message>
        <source>A fixed term</source>
        <translation>정해진 임기</translation>
    </message>
    <message>
        <source>Counted as present</source>
        <translation>출석으로 셈</translation>
    </message>
    <message>
        <source>Not counted as present</source>
        <translation>출석에서 뺌</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>영구</translation>
    </message>
    <message>
        <source>Nearly for good</source>
        <translation>준영구</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Weighted points</source>
        <translation>가중 점수</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Mean without the highest and the lowest</source>
        <translation>최고·최저를 뺀 평균</translation>
    </message>
    <message>
        <source>Mean with the outermost drawn in</source>
        <translation>최고·최저를 다음 값으로 바꾼 평균</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Each criterion</source>
        <translation>항목마다</translation>
    </message>
    <message>
        <source>1, 1, 3</source>
        <translation>1, 1, 3</translation>
    </message>
    <message>
        <source>1, 1, 2</source>
        <translation>1, 1, 2</translation>
    </message>
    <message>
        <source>The rounded value</source>
        <translation>반올림한 값</translation>
    </message>
    <message>
        <source>The exact value</source>
        <translation>정확한 값</translation>
    </message>
    <message>
        <source>The challenge of themselves</source>
        <translation>자신에 대한 의결</translation>
    </message>
    <message>
        <source>Every challenge made together</source>
        <translation>함께 신청된 의결 모두</translation>
    </message>
    <message>
        <source>It is not let through.</source>
        <translation>처리되지 않습니다.</translation>
    </message>
    <message>
        <source>A warning is shown; you decide.</source>
        <translation>경고만 하고 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is held up.</source>
        <translation>알리기만 하고 막지 않습니다.</translation>
    </message>
    <message>
        <source>More than half of the designated members</source>
        <translation>지정 위원의 과반수</translation>
    </message>
    <message>
        <source>More than half of all members</source>
        <translation>재적 위원의 과반수</translation>
    </message>
    <message>
        <source>More than half of those voting</source>
        <translation>표결자의 과반수</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>아직 열어 보지 않음</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Columns not read: {names}.</source>
        <translation>읽지 않는 열: {names}.</translation>
    </message>
    <message>
        <source>New {new}, changed {changed}, as they are {same}, in error {error}.</source>
        <translation>새로 {new}명, 바뀜 {changed}명, 그대로 {same}명, 오류 {error}줄.</translation>
    </message>
    <message>
        <source>Correct the rows in error above; then all can be entered.</source>
        <translation>위의 오류 줄을 고치면 모두 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>No signing key</source>
        <translation>서명키 없음</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Last backup: {made}, {ago}. {state}.</source>
        <translation>마지막 백업 {made}({ago}): {state}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days}일 전</translation>
    </message>
    <message>
        <source>The backup ends on {last}. What was done since would be lost: deeds {entries}, people {people}, matters {matters}, meetings {meetings}, papers {papers}.</source>
        <translation>백업은 {last}까지입니다. 그 뒤의 기록 {entries}건이 사라지며, 그 가운데 사람 {people}, 안건 {matters}, 회의 {meetings}, 문서 {papers}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Restored: people {people}, matters {matters}, meetings {meetings}, papers {papers}, deeds {entries}. Before: people {was_people}, matters {was_matters}, meetings {was_meetings}, papers {was_papers}, deeds {was_entries}.</source>
        <translation>복구 뒤: 사람 {people}, 안건 {matters}, 회의 {meetings}, 문서 {papers}, 기록 {entries}. 복구 전: 사람 {was_people}, 안건 {was_matters}, 회의 {was_meetings}, 문서 {was_papers}, 기록 {was_entries}.</translation>
    </message>
    <message>
        <source>The desk before lies in {folder}.</source>
        <translation>앞 책상은 {folder}에 있습니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Article or source</source>
        <translation>조문 또는 출처</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 책상</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기본 규정</translation>
    </message>
    <message>
        <source>Ordinance</source>
        <translation>조례</translation>
    </message>
    <message>
        <source>In force: {layers}</source>
        <translation>적용 중: {layers}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{count} year(s)</source>
        <translation>{count}년</translation>
    </message>
    <message>
        <source>{count} month(s)</source>
        <translation>{count}개월</translation>
    </message>
    <message>
        <source>{count} day(s)</source>
        <translation>{count}일</translation>
    </message>
    <message>
        <source>No article settles it; check whether it is so here.</source>
        <translation>조문이 정하지 않았습니다. 우리 기관도 그런지 확인하십시오.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>조문</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where it is not kept</source>
        <translation>지키지 않으면</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>문서 머리</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{title} · in session</source>
        <translation>{title} · 진행 중</translation>
    </message>
    <message>
        <source>{title} · in recess</source>
        <translation>{title} · 정회 중</translation>
    </message>
    <message>
        <source>{voters} voting · {needed} needed</source>
        <translation>표결자 {voters} · 요건 {needed}</translation>
    </message>
    <message>
        <source>Item {number}: {numbers}</source>
        <translation>안건 {number} {numbers}</translation>
    </message>
    <message>
        <source>{present} ({count} by video)</source>
        <translation>{present}(원격 {count})</translation>
    </message>
    <message>
        <source>Present {present} of {base} · quorum {required}</source>
        <translation>출석 {present}/{base} · 개의 {required}</translation>
    </message>
    <message>
        <source>Present {present} of {base} · no quorum, {missing} missing</source>
        <translation>출석 {present}/{base} · 개의 안 됨, {missing}명 부족</translation>
    </message>
    <message>
        <source>{present} of {base} · quorum {required}</source>
        <translation>{present}/{base} · 개의 {required}</translation>
    </message>
    <message>
        <source>{present} of {base} · {missing} missing</source>
        <translation>{present}/{base} · {missing}명 부족</translation>
    </message>
</context>
<context>
    <name>strengths</name>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
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
        <translation>붙임</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>round</source>
        <translation>채점 회차</translation>
    </message>
</context>
<context>
    <name>supports</name>
    <message>
        <source>Disciplinary case</source>
        <translation>징계절차 소명</translation>
    </message>
    <message>
        <source>Investigation before indictment</source>
        <translation>기소 전 수사</translation>
    </message>
    <message>
        <source>Criminal trial, after acquittal</source>
        <translation>형사소송(무죄 확정)</translation>
    </message>
    <message>
        <source>Civil suit</source>
        <translation>민사소송</translation>
    </message>
</context>
<context>
    <name>ties</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>This round&apos;s chain has no step for the committee: equals share their rank.</source>
        <translation>이 회차의 동점 처리에는 위원회가 정하는 단계가 없어 순위를 같이 합니다.</translation>
    </message>
    <message>
        <source>Ties are settled while the marks are revealed and the round is not closed.</source>
        <translation>동점은 점수를 공개한 뒤 회차를 확정하기 전에 정합니다.</translation>
    </message>
    <message>
        <source>Nothing is tied.</source>
        <translation>동점이 없습니다.</translation>
    </message>
    <message>
        <source>Put them in the committee&apos;s order, the first on top, and say how it was decided.</source>
        <translation>위원회가 정한 순서로 놓고(위가 먼저) 정한 경위를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>Of this line</source>
        <translation>이 줄의 경과</translation>
    </message>
    <message>
        <source>{won} won</source>
        <translation>{won}원</translation>
    </message>
    <message>
        <source>quarter {count}</source>
        <translation>{count}분기</translation>
    </message>
    <message>
        <source>reached {count}</source>
        <translation>{count}명에게 도달</translation>
    </message>
    <message>
        <source>in the quarter: {count}</source>
        <translation>분기 {count}건</translation>
    </message>
    <message>
        <source>attended: {count}</source>
        <translation>{count}명 이수</translation>
    </message>
    <message>
        <source>Others have the same name: {count}. What is known by the name alone is left out.</source>
        <translation>같은 이름이 {count}명 더 있습니다. 이름만으로 알려진 것은 뺐습니다.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>보완 요구</translation>
    </message>
    <message>
        <source>Supplement due</source>
        <translation>보완 기한</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>보완</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>미제출·불출석</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>Proceedings ended</source>
        <translation>사건 종결</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>Meeting due</source>
        <translation>심의 기한</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>결정 기한</translation>
    </message>
    <message>
        <source>Withdrawn or returned for good</source>
        <translation>취하·반려</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>의결</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>통보</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>결과 공개</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>제안 단계</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>답변 기한</translation>
    </message>
    <message>
        <source>Milestone done</source>
        <translation>이정표 완료</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>이정표 기한</translation>
    </message>
    <message>
        <source>Quarter reported</source>
        <translation>분기 보고</translation>
    </message>
    <message>
        <source>Lead changed</source>
        <translation>담당 변경</translation>
    </message>
    <message>
        <source>Reward promised</source>
        <translation>우대 결정</translation>
    </message>
    <message>
        <source>Reward due</source>
        <translation>우대 이행 기한</translation>
    </message>
    <message>
        <source>Reward carried out</source>
        <translation>우대 이행</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>지원금</translation>
    </message>
    <message>
        <source>Case written</source>
        <translation>사례 작성</translation>
    </message>
    <message>
        <source>Case released</source>
        <translation>사례 공개</translation>
    </message>
    <message>
        <source>Award from outside</source>
        <translation>외부 수상</translation>
    </message>
    <message>
        <source>Told to people</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>발령</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>부서 이동</translation>
    </message>
    <message>
        <source>Grade changed</source>
        <translation>직급 변경</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>전출·퇴직</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>직무 지정</translation>
    </message>
    <message>
        <source>Charge ended</source>
        <translation>직무 해제</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>업무 부여</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>업무 기한</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>업무 완료</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation>기한이 지남</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>남음</translation>
    </message>
</context>
<context>
    <name>training audiences</name>
    <message>
        <source>All staff</source>
        <translation>전 직원</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Study group</source>
        <translation>학습모임</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>신규자</translation>
    </message>
</context>
<context>
    <name>training modes</name>
    <message>
        <source>In person</source>
        <translation>집합</translation>
    </message>
    <message>
        <source>By broadcast</source>
        <translation>비대면</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Genuine</source>
        <translation>진본</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>지난 상태</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>등록부에 없음</translation>
    </message>
    <message>
        <source>Not to be trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Genuine: the register and the signatures agree</source>
        <translation>진본 — 등록부와 서명 일치</translation>
    </message>
    <message>
        <source>An earlier state: there is a newer version or a further signature</source>
        <translation>지난 상태 — 더 새로운 판 또는 서명이 있음</translation>
    </message>
    <message>
        <source>A paper that was declared void</source>
        <translation>무효로 한 문서</translation>
    </message>
    <message>
        <source>The signatures are valid, but the file is not in the register</source>
        <translation>서명은 유효하나 등록부에 없음</translation>
    </message>
    <message>
        <source>Not to be trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>내용 코드</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>등록부의 상태</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>대신하는 문서</translation>
    </message>
    <message>
        <source>Everything, for an audit or the records office</source>
        <translation>전체(감사·기록 이관용)</translation>
    </message>
    <message>
        <source>What may be published</source>
        <translation>공개분</translation>
    </message>
    <message>
        <source>{signed} of {signers}</source>
        <translation>{signed}/{signers}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>위원회</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>회의일</translation>
    </message>
    <message>
        <source>Bundle of the meeting</source>
        <translation>회의 묶음</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일 수</translation>
    </message>
    <message>
        <source>Code of its list</source>
        <translation>목록 코드</translation>
    </message>
</context>
<context>
    <name>visibility</name>
    <message>
        <source>Once one&apos;s own are in</source>
        <translation>내 채점표를 내고 모두 공개된 뒤</translation>
    </message>
    <message>
        <source>Once the round is closed</source>
        <translation>회차를 확정한 뒤</translation>
    </message>
</context>
<context>
    <name>voting</name>
    <message>
        <source>{name}, {reason}, cannot vote</source>
        <translation>{name}, {reason}, 표결할 수 없음</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>입력 안 됨</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>원안</translation>
    </message>
    <message>
        <source>As amended</source>
        <translation>수정안</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>To put it off</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>If carried: as usual</source>
        <translation>가결되면: 통상의 결과</translation>
    </message>
    <message>
        <source>{time} declared: {result}</source>
        <translation>{time} 선포: {result}</translation>
    </message>
    <message>
        <source>Void: {result} of {time} — {reason}</source>
        <translation>무효: {time} {result} — {reason}</translation>
    </message>
    <message>
        <source>Declare the result</source>
        <translation>결과 선포</translation>
    </message>
    <message>
        <source>Declare: {result}</source>
        <translation>{result} 선포</translation>
    </message>
    <message>
        <source>{base} {all} · replied {present} · recused {recused} · voting {voters}: {totals} → {needed} needed, {outcome}</source>
        <translation>{base} {all} · 회신 {present} · 제척·회피 {recused} · 표결 {voters}: {totals} → {needed} 이상, {outcome}</translation>
    </message>
    <message>
        <source>, {count} not entered</source>
        <translation>, 무표시 {count}</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>가결</translation>
    </message>
    <message>
        <source>rejected (a tie)</source>
        <translation>부결(가부동수)</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>부결</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>다음 안건</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>결과 선포</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>보고 마침</translation>
    </message>
    <message>
        <source>{counters} of 2 have counted</source>
        <translation>집계 {counters}/2</translation>
    </message>
    <message>
        <source>{body}: voting {voters}: {yes} in favour, {no} against, {abstain} abstained → {needed} needed, {outcome}</source>
        <translation>{body}: 표결 {voters}: 찬성 {yes}, 반대 {no}, 기권 {abstain} → {needed} 이상, {outcome}</translation>
    </message>
    <message>
        <source>{entered} of {voters} entered</source>
        <translation>입력 {entered}/{voters}</translation>
    </message>
    <message>
        <source>More than half of {voters} voting: {needed} or more → {outlook}</source>
        <translation>요건: 표결자 {voters}의 과반수 {needed} 이상 → {outlook}</translation>
    </message>
    <message>
        <source>will be carried</source>
        <translation>가결 예상</translation>
    </message>
    <message>
        <source>a tie: will be rejected</source>
        <translation>가부동수, 부결 예상</translation>
    </message>
    <message>
        <source>will be rejected</source>
        <translation>부결 예상</translation>
    </message>
    <message>
        <source>{base} {all} · present {present} · recused {recused} · voting {voters}: {totals} → {needed} needed, {outcome}</source>
        <translation>{base} {all} · 출석 {present} · 제척·회피 {recused} · 표결자 {voters}: {totals} → 요건 {needed}, {outcome}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstained{silent}</source>
        <translation>찬성 {yes}, 반대 {no}, 기권 {abstain}{silent}</translation>
    </message>
    <message>
        <source>{count} more in favour needed</source>
        <translation>찬성 {count}표 더 필요</translation>
    </message>
    <message>
        <source>Caution: {voters} voting, fewer than the {required} needed to open.</source>
        <translation>주의: 표결자 {voters}명이 개의정족수 {required}명보다 적습니다. 표결할 수 있으나 결과에 주의가 붙습니다.</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>표결 없음</translation>
    </message>
    <message>
        <source>Taken off the agenda: {reason}</source>
        <translation>상정 철회: {reason}</translation>
    </message>
</context>
<context>
    <name>written</name>
    <message>
        <source>{year} {body}, in writing</source>
        <translation>{year}년 {body} 서면의결</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>위원</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>안건</translation>
    </message>
    <message>
        <source>1 · 2 · 3</source>
        <translation>1 · 2 · 3</translation>
    </message>
    <message>
        <source>The sheets have not been sent yet.</source>
        <translation>서면의결서를 아직 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Given up: {reason}</source>
        <translation>그침: {reason}</translation>
    </message>
    <message>
        <source>Given up on {day}: {reason}</source>
        <translation>{day} 그침: {reason}</translation>
    </message>
    <message>
        <source>{replied} of {asked} have replied; {required} are needed, until {deadline}.</source>
        <translation>{asked}명 중 {replied}명 회신 · {required}명 이상 필요 · {deadline}까지</translation>
    </message>
    <message>
        <source>Closed on {ended}: {replied} of {asked} replied.</source>
        <translation>{ended} 마감: {asked}명 중 {replied}명 회신</translation>
    </message>
    <message>
        <source>A meeting was asked for, and it went on in writing: {despite}</source>
        <translation>회의 개최 요구가 있었으나 서면으로 의결함: {despite}</translation>
    </message>
    <message>
        <source>Asking for a meeting: {names}. To go on in writing, say why.</source>
        <translation>회의 개최 요구: {names}. 서면으로 계속하려면 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>회신 전</translation>
    </message>
    <message>
        <source>asks for a meeting</source>
        <translation>회의 요구</translation>
    </message>
    <message>
        <source>too few replies yet</source>
        <translation>아직 회신이 모자랍니다</translation>
    </message>
</context>
<context>
    <name>year</name>
    <message>
        <source>Committee</source>
        <translation>위원회 운영</translation>
    </message>
    <message>
        <source>Protection and support</source>
        <translation>보호와 지원</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>우대</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Plan and key tasks</source>
        <translation>실행계획과 중점과제</translation>
    </message>
    <message>
        <source>Complaints and reports</source>
        <translation>민원과 신고</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>확산</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>회의 개최</translation>
    </message>
    <message>
        <source>Written resolutions</source>
        <translation>서면의결</translation>
    </message>
    <message>
        <source>Matters received</source>
        <translation>안건 접수</translation>
    </message>
    <message>
        <source>Matters decided</source>
        <translation>안건 의결</translation>
    </message>
    <message>
        <source>From receipt to decision, mean</source>
        <translation>접수부터 의결까지 평균</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>의결 결과 공개</translation>
    </message>
    <message>
        <source>Opinions given</source>
        <translation>의견 제시</translation>
    </message>
    <message>
        <source>Advice on consultations</source>
        <translation>사전컨설팅 자문</translation>
    </message>
    <message>
        <source>Post-ratifications</source>
        <translation>사후 추인</translation>
    </message>
    <message>
        <source>Requests for exemption heard</source>
        <translation>면책 건의 심의</translation>
    </message>
    <message>
        <source>Of them upheld, whole or in part</source>
        <translation>그중 인용·일부 인용</translation>
    </message>
    <message>
        <source>Support granted</source>
        <translation>지원 결정</translation>
    </message>
    <message>
        <source>Support paid</source>
        <translation>지원금 지급</translation>
    </message>
    <message>
        <source>Proposals received</source>
        <translation>제안 접수</translation>
    </message>
    <message>
        <source>Of them adopted</source>
        <translation>그중 채택</translation>
    </message>
    <message>
        <source>Scoring rounds closed</source>
        <translation>마친 제안심사</translation>
    </message>
    <message>
        <source>Awards for proposals</source>
        <translation>제안 포상금</translation>
    </message>
    <message>
        <source>Officials to be rewarded</source>
        <translation>우대 대상 공무원</translation>
    </message>
    <message>
        <source>Rewards promised</source>
        <translation>약속한 우대 조치</translation>
    </message>
    <message>
        <source>Of them kept</source>
        <translation>그중 이행</translation>
    </message>
    <message>
        <source>Delay of those kept, mean</source>
        <translation>이행 지연 평균</translation>
    </message>
    <message>
        <source>Trainings held</source>
        <translation>교육 횟수</translation>
    </message>
    <message>
        <source>Officials trained</source>
        <translation>교육 이수</translation>
    </message>
    <message>
        <source>Hours of training in all</source>
        <translation>교육 시간 합계</translation>
    </message>
    <message>
        <source>Core tasks of the plan</source>
        <translation>실행계획 추진과제</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>중점과제</translation>
    </message>
    <message>
        <source>Of them done</source>
        <translation>그중 완료</translation>
    </message>
    <message>
        <source>Complaints looked at</source>
        <translation>민원 검토</translation>
    </message>
    <message>
        <source>Of them something was raised</source>
        <translation>그중 제안·안건으로 이어짐</translation>
    </message>
    <message>
        <source>Passive reports</source>
        <translation>소극행정 신고</translation>
    </message>
    <message>
        <source>Of them answered in time</source>
        <translation>그중 기한 안 처리</translation>
    </message>
    <message>
        <source>Found to be passive</source>
        <translation>소극행정 인정</translation>
    </message>
    <message>
        <source>Cases released</source>
        <translation>사례 공개</translation>
    </message>
    <message>
        <source>Awards from outside</source>
        <translation>외부 수상</translation>
    </message>
    <message>
        <source>{value} won</source>
        <translation>{value}원</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value}시간</translation>
    </message>
    <message>
        <source>{value} days</source>
        <translation>{value}일</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>Nothing counted</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>The results of {year} are being reported; {now} has begun.</source>
        <translation>{year}년 실적을 보고하는 중입니다. {now}년은 시작되었습니다.</translation>
    </message>
    <message>
        <source>{now} has begun; the results of {year} are still to be reported.</source>
        <translation>{now}년이 시작되었습니다. {year}년 실적은 아직 보고되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was counted in either year.</source>
        <translation>두 해 모두 셈한 것이 없습니다.</translation>
    </message>
    <message>
        <source>{name}: {value}, the year before {before}</source>
        <translation>{name} {value}, 전년 {before}</translation>
    </message>
    <message>
        <source>Full: {year} · outlined: {before} · ▲ more than the year before · ▼ less</source>
        <translation>채움: {year}년 · 테두리: {before}년 · ▲ 전년보다 늘어남 · ▼ 줄어듦</translation>
    </message>
    <message>
        <source>The rules of this desk have no table for the office&apos;s own check.</source>
        <translation>이 위원회의 규정에는 자체 점검표가 없습니다.</translation>
    </message>
    <message>
        <source>{met} of {all} indicators of the office&apos;s own check are met.</source>
        <translation>자체 점검 {all}개 지표 중 {met}개를 채웠습니다.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Beside the year before</source>
        <translation>전년과 비교</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>그해</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>전년</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>산출</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} 중 {part}</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>{count}건의 평균</translation>
    </message>
</context>
</TS>
