# Texts of the command line and of what window and command line share.

app-period-all = 전체 데이터
app-period-quarter = { $year }년 { $quarter }분기

cli-imported = { $file }: { $kind } { $records }건({ $source })
cli-counts = 신규 { $new }, 변경 { $changed }, 동일 { $same }, 중복 { $duplicate }, 거부 { $rejected }
cli-rejected-head = 가져오지 않음({ $n }):
cli-rejected-more = … 외 { $n }건. 모두 보려면: qd imports { $id } --rejected
cli-warning = 참고: { $text }
cli-question = 답변 필요({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = 아무것도 기록하지 않았습니다.
cli-undone = 가져오기 { $id }을(를) 취소했습니다.
cli-no-imports = 아직 가져온 데이터가 없습니다. 시작하려면: qd import FILE…
cli-report-written = 보고서 저장됨: { $file }({ $pages }페이지, { $kb } kB)
cli-workbook-written = 통합 문서 저장됨: { $file }(시트 { $sheets }개, { $kb } kB)
cli-deck-written = 슬라이드 저장됨: { $file }(슬라이드 { $slides }장, { $kb } kB)
cli-chart-written = 차트 저장됨: { $file }({ $chart }, { $kb } kB)
cli-table-written = 표 저장됨: { $file }({ $table }, { $rows }행)
cli-workspace-ok = 작업 공간에 이상이 없습니다. 테이블 { $tables }개, 레코드 { $rows }건.
cli-no-data = 데이터 없음
cli-few-cases = 사례 부족
cli-period = 기간 { $label }: { $from } ~ { $to }(미포함), { $zone }
cli-compared = { $label } 대비
cli-settings-saved = 설정을 저장했습니다.
cli-backup-written = 백업을 기록하고 확인했습니다: { $file }

verdict-better = 개선
verdict-worse = 악화
verdict-changed = 변동
verdict-no-clear-change = 뚜렷한 변화 없음
verdict-few-cases = 사례 부족
verdict-not-tested = 검정 안 함

shell-open = 내보내기 파일 열기
shell-exports = 내보내기 파일
shell-all-files = 모든 파일
shell-save-report = 보고서 저장
shell-report-name = 지원 보고서 { $period }
shell-save-workbook = 통합 문서 저장
shell-workbook-name = 지원 지표 { $period }
shell-save-deck = 슬라이드 저장
shell-deck-name = 지원 슬라이드 { $period }
shell-save-chart = 차트 저장: .png, .svg, .csv 또는 .json
shell-save-table = 표 저장: .csv 또는 .json
shell-save-rejected = 행 저장
shell-rejected-name = 확인할 행, 가져오기 { $id }
shell-replace-ask = { $file }이(가) 이미 있습니다. 바꾸시겠습니까?
shell-replace = 바꾸기
shell-keep = 취소
shell-silent-title = Quarterdeck: 창이 비어 있습니다
shell-silent =
    창이 시작되지 않았습니다.

    데이터는 안전합니다. 아무것도 열거나 변경하지 않았습니다.

    조치: 이 프로그램을 닫고 다시 시작하세요. Linux에서 창이 계속 비어 있으면 터미널에서 다음 명령으로 시작하세요.

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    또는 WebKitGTK 패키지를 업데이트하세요. 명령줄 qd는 창 없이도 작동합니다.

installer-files = .qdeck 파일을 Quarterdeck으로 열기
installer-workspace = Quarterdeck 작업 공간
installer-path = 모든 터미널에서 qd 명령 사용
installer-webview = Quarterdeck 창을 표시하는 WebView2가 Windows에 없습니다. Microsoft에서 무료로 제공합니다. 지금 해당 페이지를 열까요? 명령줄 qd는 WebView2 없이도 작동합니다.
installer-windows = Quarterdeck을 사용하려면 Windows 10 이상이 필요합니다.
installer-running = Quarterdeck이 열려 있습니다. 창을 닫고 다시 시도하십시오.
installer-kept = 데이터는 그대로 남아 있습니다: { $folder }. 더 이상 필요하지 않으면 이 폴더를 삭제하십시오.

app-costs-by-hand = 직접 입력한 비용
app-period-month = { $year }년 { $month }
app-period-half = { $which ->
    [1] { $year }년 상반기
   *[other] { $year }년 하반기
  }
app-period-week = { $year }년 { $week }주
app-period-fiscal-year = { $year } 회계연도
app-period-fiscal-quarter = { $year } 회계연도 { $quarter }분기
app-month-1 = 1월
app-month-2 = 2월
app-month-3 = 3월
app-month-4 = 4월
app-month-5 = 5월
app-month-6 = 6월
app-month-7 = 7월
app-month-8 = 8월
app-month-9 = 9월
app-month-10 = 10월
app-month-11 = 11월
app-month-12 = 12월
shell-open-workspace = 작업 공간 열기
shell-new-workspace = 새 작업 공간
shell-workspace-name = 고객지원
shell-workspaces = 작업 공간
shell-open-backup = 백업 선택
shell-save-backup = 백업 저장
shell-save-everything = 모두 내보내기
shell-everything-name = Quarterdeck 전체
shell-open-picture = 로고 선택
shell-pictures = 그림(PNG)
shell-menu-file = 파일
shell-menu-open-exports = 내보낸 파일 열기…
shell-menu-open-workspace = 작업 공간 열기…
shell-menu-new-workspace = 새 작업 공간…
shell-menu-recent = 최근 항목 열기
shell-menu-forget-recent = 목록 지우기
shell-menu-save-report = 보고서 저장…
shell-menu-print = 인쇄…
shell-menu-settings = 설정
shell-menu-quit = 끝내기
shell-menu-edit = 편집
shell-menu-undo = 실행 취소
shell-menu-redo = 다시 실행
shell-menu-cut = 잘라내기
shell-menu-copy = 복사
shell-menu-paste = 붙여넣기
shell-menu-select-all = 모두 선택
shell-menu-view = 보기
shell-menu-zoom-in = 확대
shell-menu-zoom-out = 축소
shell-menu-zoom-usual = 원래 크기
shell-menu-appearance-system = 시스템 설정 따름
shell-menu-appearance-light = 밝게
shell-menu-appearance-dark = 어둡게
shell-menu-help-menu = 도움말
shell-menu-help = 설명서와 용어집
shell-menu-shortcuts = 단축키
shell-menu-whats-new = 새로운 기능
shell-menu-about = Quarterdeck 정보
shell-start-title = Quarterdeck을 시작할 수 없습니다
shell-start = 창을 열 수 없습니다: { $why }
shell-no-webview = 창을 열 수 없습니다: 이 컴퓨터에 WebView2가 없거나 다른 사용자용으로만 설치되어 있습니다.
shell-start-windows = Windows에서는 Microsoft가 무료로 제공하는 WebView2가 창을 표시합니다: https://developer.microsoft.com/microsoft-edge/webview2/. 데이터는 손상되지 않았으며, 명령줄 qd는 창 없이도 작동합니다.
