# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = 본문으로 이동
ui-nav-label = 화면
ui-nav-overview = 개요
ui-nav-import = 파일 추가
ui-nav-data = 데이터
ui-nav-settings = 설정
ui-nothing-leaves = 어떤 것도 이 컴퓨터를 벗어나지 않습니다
ui-version = 버전 { $version }
ui-workspace-name = 데이터가 보관되는 파일
ui-drop-here = 아무 곳에나 파일을 놓으세요
ui-loading = 잠시만요…
ui-close = 닫기
ui-cancel = 취소
ui-no-data = 데이터 없음
ui-not-given = (미지정)
ui-cases = 사례 { $n }건
ui-few-cases = 사례 부족
ui-few-cases-about = 사례 부족: 주의해서 보세요. 순위나 색을 매기지 않습니다

## Problems

ui-issue-line = { $line }행
ui-issue-column = “{ $column }” 열
ui-issue-code = 지원 문의 코드: { $code }
ui-issue-unexpected = 예상하지 못한 문제가 발생했습니다.
ui-issue-unexpected-hint = 데이터는 변경되지 않았습니다. 프로그램을 닫았다가 다시 열고, 반복되면 알려 주세요.

## Progress

ui-progress-records = 레코드 { $records }건
ui-progress-left = 약 { $seconds }초 남음
ui-progress-heard = { $share } 완료

## First screen and sample data

ui-start-title = 고객 지원이 어떻게 되고 있는지 확인하세요
ui-start-lead = 지원 도구에서 내보낸 파일을 여세요. 경영진이 요구하는 수치와 제출할 보고서를 얻을 수 있습니다.
ui-start-open = 내 파일 열기
ui-start-open-about = 헬프데스크, 전화 시스템, 설문의 CSV 또는 Excel 파일
ui-start-sample = 샘플 데이터로 보기
ui-start-sample-about = 둘러보기 위한 가상 회사입니다. 클릭 한 번으로 제거합니다.
ui-start-drop = 이 창의 아무 곳에나 파일을 놓아도 됩니다.
ui-sample-loading = 샘플 회사를 만드는 중
ui-sample-title = 샘플 데이터.
ui-sample-text = 이 수치는 가상입니다.
ui-sample-remove = 제거

## Import

ui-import-title = 파일을 확인하세요
ui-import-lead = 이렇게 이해했습니다. 버튼을 누를 때까지 아무것도 저장하지 않습니다.
ui-import-add = 파일 추가
ui-import-empty = 지원 도구에서 내보낸 파일을 선택하거나 이 창의 아무 곳에나 놓으세요.
ui-import-running = 파일을 읽는 중
ui-import-ready = 레코드 { $records }건을 가져올 수 있습니다.
ui-import-ready-sample = 처음 { $records }건을 확인했습니다. 파일 전체를 가져옵니다.
ui-import-button = { $files ->
    [0] 가져오기
   *[other] 파일 { $files }개 가져오기
  }
ui-import-undo = 이 가져오기 취소
ui-import-undone = 취소됨

ui-blocked-no-files = 먼저 파일을 선택하세요.
ui-blocked-reading = 아직 읽는 중입니다.
ui-blocked-none-usable = 이 파일들은 가져올 수 없습니다.
ui-blocked-sample = 먼저 맨 위 줄에서 샘플 데이터를 제거하세요. 내 데이터와 절대 섞이지 않습니다. 이 파일들은 대기합니다.
ui-blocked-kind = 세부 정보에서 { $file }에 무엇이 들어 있는지 지정하세요.
ui-blocked-field = { $file }의 어느 열에 “{ $field }”이(가) 있는지 지정하세요.
ui-blocked-question = { $file }에 대한 질문에 답하세요.

ui-file-what = { $kind } · { $source }
ui-file-tables = 표 { $n }개
ui-file-what-unknown = 이 파일에 무엇이 들어 있는지 알 수 없습니다
ui-file-records = 레코드 { $records }건
ui-file-records-sample = 처음 { $records }건을 확인함
ui-file-reading = 읽는 중…
ui-file-known = 이런 파일을 이전에 가져온 적이 있습니다. 그때의 선택을 다시 사용합니다.
ui-file-remove = 제외

ui-question-suggested = (추정)

ui-fields-needed = 필요
ui-fields-filled = 추가로 찾음({ $n })
ui-fields-unfilled = 이 파일에 없음({ $n })
ui-field-needed = 필요
ui-field-found = 찾음
ui-field-guessed = 추정
ui-field-missing = 없음
ui-field-missing-needed = 열을 찾지 못했습니다. 해당 열을 선택하세요.
ui-field-missing-about = 이 파일에는 없는 것 같습니다. 괜찮습니다. 이것이 필요한 수치는 “데이터 없음”으로 표시됩니다.
ui-column-for = { $field }의 열
ui-column-none = 열 없음
ui-cells-of = { $field }의 해석
ui-cell-raw = 파일의 값
ui-cell-understood = 해석한 값
ui-cell-empty = (비어 있음)
ui-cell-missing = 비워 둠

ui-details = 세부 정보
ui-details-kind = 파일 내용
ui-details-kind-choose = 선택…
ui-details-sheet = 시트
ui-details-encoding = 문자 집합
ui-details-delimiter = 열 구분자
ui-details-zone = 시간대가 없는 시각의 시간대
ui-details-zone-default = 설정의 시간대
ui-details-header = 열 이름은 { $row }행에 있습니다.
ui-delimiter-comma = 쉼표
ui-delimiter-semicolon = 세미콜론
ui-delimiter-tab = 탭
ui-delimiter-bar = 세로줄

ui-summary-title = 레코드 { $stored }건을 가져왔습니다
ui-summary-nothing = 가져온 것이 없습니다
ui-summary-all = 모든 레코드를 해석했습니다.
ui-summary-rejected = 레코드 { $rejected }건을 확인해야 합니다. 모든 수치에서 제외되었습니다.
ui-summary-overview = 수치 보기
ui-summary-more = 파일 더 가져오기
ui-summary-waits = 이 파일에 대한 질문이 아직 남아 있어 아무것도 가져오지 않았습니다.

ui-count-new = 신규
ui-count-changed = 업데이트됨
ui-count-same = 이미 있음
ui-count-duplicate = 파일 내 중복
ui-count-rejected = 해석 못함

ui-rejected-title = 레코드 { $total }건을 해석하지 못했습니다
ui-rejected-save = CSV로 저장
ui-rejected-saved = { $file }(으)로 저장했습니다.
ui-rejected-line = 행
ui-rejected-column = 열
ui-rejected-value = 값
ui-rejected-raw = 파일에 있는 그대로의 레코드
ui-rejected-more = … 외 { $n }건.

ui-kind-tickets = 티켓
ui-kind-calls = 통화
ui-kind-surveys = 설문 응답
ui-kind-articles = 읽은 도움말 문서
ui-kind-incidents = 장애
ui-kind-services = 감시 대상 서비스
ui-kind-customers = 고객
ui-kind-revenue = 반복 매출
ui-kind-orders = 주문
ui-kind-finance = 비용과 매출
ui-kind-quality = 품질 평가
ui-kind-agents = 상담원

ui-source-generic = 모든 도구
ui-source-sample = 샘플 회사
ui-source-zendesk = Zendesk
ui-source-freshdesk = Freshdesk
ui-source-intercom = Intercom
ui-source-hubspot = HubSpot
ui-source-jira = Jira
ui-source-aircall = Aircall
ui-source-talkdesk = Talkdesk
ui-source-typeform = Typeform
ui-source-delighted = Delighted
ui-source-ga4 = Google Analytics 4
ui-source-pagerduty = PagerDuty
ui-source-opsgenie = Opsgenie
ui-source-stripe = Stripe
ui-source-chartmogul = ChartMogul

## Periods and comparison

ui-period = 기간
ui-periods-quarter = 분기
ui-periods-month = 월
ui-periods-year = 연도
ui-periods-all = 전체
ui-period-span = { $first } – { $last }
ui-period-known-to = { $day }까지의 데이터
ui-period-zone = { $zone } 시간 기준
ui-period-compare = { $label } 대비
ui-compare = 비교 대상
ui-compare-previous = 이전 기간
ui-compare-year = 1년 전
ui-compare-none = 없음
ui-change-against = { $label } 대비
ui-change-none = 비교할 것이 없음
ui-comparison-before = 이전: { $value }, 사례 { $n }건
ui-verdict-better = 개선
ui-verdict-worse = 악화
ui-verdict-changed = 변동
ui-verdict-no-clear-change = 뚜렷한 변화 없음
ui-verdict-few-cases = 사례 부족
ui-target-met = 목표 { $value }: 달성
ui-target-missed = 목표 { $value }: 미달
ui-target-met-short = { $value } ✓ 달성
ui-target-missed-short = { $value } ✗ 미달

## Overview

ui-tiles-label = 핵심 수치
ui-insights-title = 눈에 띄는 점
ui-missing-title = 표시 안 함: 아직 데이터 없음({ $n })
ui-missing-lead = 표시된 파일을 가져오면 수치가 나타납니다.
ui-table-measure = 지표
ui-table-value = 값
ui-table-change = 변화
ui-table-target = 목표
ui-table-cases = 사례
ui-table-name = 이름
ui-table-share = 비율
ui-table-range = 가능 범위
ui-table-before = 이전
ui-table-from = 시작
ui-table-below = 미만
ui-table-beyond = 초과
ui-table-event = 이벤트
ui-table-hour = 시간

ui-family-speed = 속도
ui-family-quality = 품질
ui-family-satisfaction = 만족도
ui-family-volume = 업무량
ui-family-self_service = 셀프서비스
ui-family-cost_and_customers = 비용과 고객

## Charts

ui-charts-title = 차트
ui-chart-table = 표
ui-chart-target = 목표 { $value }
ui-chart-overall = 전체 { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = 가능 범위 { $low } – { $high }
ui-chart-before = 이전 { $value }
ui-chart-bin = { $from } ~ { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = 비추천 고객(0–6)
ui-nps-passives = 중립 고객(7–8)
ui-nps-promoters = 추천 고객(9–10)

## One KPI

ui-filter-only = { $word }만
ui-filter-remove = 모두 보기
ui-rows-title = 근거 레코드
ui-rows-about = 각 레코드의 값 또는 제외된 이유.
ui-rows-show = 레코드 보기
ui-rows-which = 레코드
ui-rows-counted = 집계됨
ui-rows-left = 제외됨
ui-rows-all = 전체
ui-rows-order = 순서
ui-rows-order-time = 발생순
ui-rows-order-greatest = 큰 값부터
ui-rows-order-least = 작은 값부터
ui-rows-none = 없습니다.
ui-rows-id = 레코드
ui-rows-when = 시각
ui-rows-hit = 해당
ui-rows-yes = 예
ui-rows-no = 아니요
ui-rows-reason = 제외 이유
ui-rows-pages = 페이지
ui-rows-shown = { $total }건 중 { $from }~{ $to }
ui-rows-back = 이전
ui-rows-next = 더 보기
ui-breakdown-title = 분류 기준
ui-breakdown-none = 선택…
ui-breakdown-bar = 막대
ui-breakdown-pick = 이것만 보기
ui-dimension-channel = 채널
ui-dimension-priority = 우선순위
ui-dimension-topic = 주제
ui-dimension-product = 제품
ui-dimension-agent = 상담원
ui-dimension-team = 팀
ui-dimension-customer = 고객
ui-dimension-status = 상태
ui-dimension-service = 서비스
ui-dimension-severity = 심각도
ui-dimension-category = 범주
ui-dimension-article = 문서
ui-dimension-segment = 세그먼트
ui-dimension-source = 도구

ui-figures-title = 근거
ui-interval = 가능 범위({ $level })
ui-interval-above = { $value } 초과
ui-interval-below = { $value } 미만
ui-stat-mean = 평균
ui-stat-median = 중앙값
ui-stat-p90 = 10개 중 9개가 이하
ui-stat-p95 = 20개 중 19개가 이하
ui-stat-min = 최소
ui-stat-max = 최대
ui-part-policy = { $about }
ui-part-within = 약속 “{ $about }” 이내
ui-part-scale = { $about } 척도
ui-part-reason = 이탈 이유: { $about }
ui-part-end-n = { $label }: 사례
ui-part-end-pending = { $label }: 아직 열림
ui-part-end-goal = { $label }: 목표
ui-part-within_24h = 24시간 이내
ui-part-within_30s = 30초 이내
ui-part-over_60s = 60초 넘게 대기
ui-part-ever_on_hold = 한 번이라도 보류
ui-part-mean = 평균
ui-part-median = 중앙값
ui-part-calendar_median = 중앙값, 전체 시간
ui-part-business_median = 중앙값, 업무 시간
ui-part-tool_business_median = 중앙값, 도구의 업무 시간
ui-part-tickets_mean = 티켓 평균
ui-part-tickets_n = 집계된 티켓
ui-part-calls_mean = 통화 평균
ui-part-calls_n = 집계된 통화
ui-part-targets = 전체 목표 중
ui-part-export = 도구의 수치
ui-part-export_n = 도구의 수치: 사례
ui-part-age_median = 경과 기간, 중앙값
ui-part-age_p90 = 경과 기간, 10개 중 9개가 이하
ui-part-age_max = 경과 기간, 최장
ui-part-older_than_1d = 1일 초과
ui-part-older_than_7d = 7일 초과
ui-part-older_than_30d = 30일 초과
ui-part-older_than_90d = 90일 초과
ui-part-criteria_met = 충족 기준
ui-part-enps = 직원 NPS
ui-part-low_effort = 적은 노력
ui-part-promoters = 추천 고객
ui-part-passives = 중립 고객
ui-part-detractors = 비추천 고객
ui-part-unique_readers = 독자
ui-part-self_service_ratio = 티켓당 조회
ui-part-watched_s = 감시 시간
ui-part-downtime_s = 중단 시간
ui-part-uptime_s = 가동 시간
ui-part-failures_per_month = 월별 장애
ui-part-laplace_z = 추세 검정(라플라스 z)
ui-part-support_cost = 지원 비용
ui-part-company_revenue = 회사 매출
ui-part-active_at_start = 시작 시 활성
ui-part-worst_month = 가장 나쁜 달
ui-part-bought_before = 이전 구매 있음
ui-part-mean_customers = 고객, 평균
ui-part-net = 확장 차감
ui-part-net_with_reactivation = 확장과 재활성화 차감
ui-part-beyond_last_bin = 차트 범위 밖
ui-excluded-title = 수치에서 제외된 항목
ui-reason-no_first_response = 아직 첫 응답 없음
ui-reason-negative_duration = 시작 전에 끝남
ui-reason-negative_count = 0보다 작은 개수
ui-reason-no_score = 평점 없음
ui-reason-score_outside_scale = 평점이 척도를 벗어남
ui-reason-no_resolution_time = 해결되었지만 시각이 파일에 없음
ui-reason-not_resolved_yet = 아직 해결되지 않음
ui-reason-not_answered = 응답하지 않음
ui-reason-no_first_contact_data = 접촉 횟수를 알 수 없음
ui-reason-no_reopens = 재오픈 여부를 알 수 없음
ui-reason-no_customer = 고객이 지정되지 않음
ui-reason-no_handle_time = 처리 시간 없음
ui-reason-no_waiting_time = 대기 시간 없음
ui-reason-no_hold_time = 보류 시간 없음
ui-reason-short_abandon = 즉시 끊음
ui-reason-pending = 아직 한도 이내
ui-reason-no_sla = 적용되는 약속 없음
ui-reason-no_reads = 조회 없음
ui-reason-no_read_time = 읽은 시간 없음
ui-reason-no_revenue = 매출 없음
ui-reason-not_detected = 아직 감지되지 않음
ui-reason-not_repairable = 복구 불가
ui-reason-outside_watched_time = 감시 시간 밖

ui-definition-title = 계산 방법
ui-definition-computed = 계산
ui-definition-formula = 계산식
ui-definition-variant = 사용한 버전
ui-definition-counted-by = 기간 귀속 기준
ui-definition-caution = 주의
ui-definition-source = 출처
ui-definition-actions = 할 수 있는 조치

## Choosing: goals, circle of influence, targets, actions

ui-circle-moved = { $name }: { $place }
ui-audience-team = 팀
ui-audience-set = { $name }: { $who }
ui-show-all = 전체
ui-form-choose = 선택…
ui-form-kpi = KPI
ui-form-value = 목표
ui-form-unit = 단위
ui-form-all = 전체
ui-form-on = 날짜
ui-form-remove = 제거
ui-form-edit = 변화
ui-unit-days = 일
ui-unit-percent = %
ui-unit-points = 점수
ui-table-since = 시작
ui-action-due-on = 기한 { $day }
ui-action-done-on = 완료 { $day }

## Report

ui-report-save = 보고서 저장
ui-report-options = 옵션
ui-report-language = 보고서 언어
ui-report-language-window = 창과 동일
ui-report-page = 페이지
ui-report-running = 보고서를 만드는 중
ui-report-saved = { $file } 저장됨: { $pages }페이지, { $size }
ui-workbook-save = 통합 문서로 저장
ui-workbook-running = 통합 문서를 만드는 중
ui-workbook-saved = { $file } 저장됨: 시트 { $sheets }개, { $size }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = 슬라이드(16:9)

## Data

ui-data-title = 내 데이터
ui-data-lead = 모든 가져오기, 최신순. 시각은 { $zone } 기준입니다. 취소하면 해당 가져오기가 들여온 것만 정확히 되돌립니다.
ui-data-empty = 아직 가져온 데이터가 없습니다.
ui-data-sample = 샘플 데이터
ui-data-rejected = 해석하지 못한 레코드 { $n }건 보기

## Settings

ui-settings-general = 일반
ui-settings-language = 창 언어
ui-settings-name = 조직 이름
ui-settings-name-hint = 보고서 표지에 표시됩니다.
ui-settings-zone = 시간대
ui-settings-zone-hint = 일, 주, 월을 이 시간대로 셉니다.
ui-settings-currency = 통화 단위
ui-settings-currency-hint = 통화 단위가 없는 파일의 금액에 적용: EUR, USD, SEK…
ui-settings-numbers = 수치
ui-settings-clock = 응답·해결 시간 집계
ui-clock-calendar = 전체 시간
ui-clock-business = 업무 시간만
ui-settings-min-n = 사례 부족: 미만
ui-settings-min-n-hint = 이보다 적은 사례에 근거한 수치는 회색으로 표시하며 개선이나 악화로 부르지 않습니다.
ui-settings-advanced = 업무 시간, 약속, 목표
ui-settings-advanced-lead = 설명서에 나온 대로 JSON으로 작성합니다. 저장하기 전에 검사합니다.
ui-settings-advanced-valid = 이상 없음.
ui-settings-json-bad = 올바르지 않은 JSON: { $why }
ui-settings-json-object = 중괄호로 묶인 하나의 객체여야 합니다.
ui-settings-json-unknown = “{ $key }”은(는) 알 수 없는 키입니다. 사용 가능: { $known }.
ui-settings-save = 설정 저장
ui-settings-saved = 저장됨

## Tables that go with a value

ui-table-rank = 순위
ui-table-agents = 상담원
ui-table-experience = 경험에 따라 유지된 고객
ui-table-lags = 주별 조회와 문의
ui-table-service_level = 집계 방식별 서비스 수준
ui-table-found_not_read = 찾았지만 읽지 않음
ui-dimension-experience = 이전 기간에
ui-dimension-lead = 조회
ui-dimension-service_level = 집계 방식
ui-column-resolved = 해결
ui-column-fcr = 첫 접촉 해결률
ui-column-csat = 만족도
ui-column-frt = 첫 응답
ui-column-resolution_time = 해결 시간
ui-column-aht = 처리 시간
ui-column-calls_per_hour = 시간당 통화
ui-column-reopen_rate = 재오픈율
ui-column-hard_topics = 가장 어려운 주제에서
ui-column-kept = 유지
ui-column-rho = 스피어만 ρ
ui-column-p_value = p
ui-column-reads = 조회
ui-column-read_time = 조회당 시간
ui-note-few_cases = 판단하기 이름: 사례 부족
ui-note-under_two_months = 판단하기 이름: 두 달 미만
ui-note-no_measure = 해당 지표 없음
ui-note-under_12_weeks = 12주 미만
ui-note-strongest = 가장 강함
ui-key-experience-no_ticket = 티켓 없음
ui-key-experience-good_rating = 마지막 평가 좋음
ui-key-experience-bad_rating = 마지막 평가 나쁨
ui-key-experience-no_rating = 티켓 있음, 평가 없음
ui-key-lead-0 = 같은 주
ui-key-lead-1 = 1주 전
ui-key-lead-2 = 2주 전
ui-key-lead-3 = 3주 전
ui-key-lead-4 = 4주 전
ui-key-service_level-of_offered = 제시간 응답, 전체 인입 기준
ui-key-service_level-of_answered = 제시간 응답, 응답한 통화 기준
ui-key-service_level-abandoned_within_met = 제시간 내 포기를 달성으로 집계
ui-key-service_level-abandoned_left_out = 포기 제외
ui-key-service_level-missed_within_met = 제시간 내 부재를 달성으로 집계
ui-part-response_rate = 응답률
ui-part-surveys_sent = 발송한 설문
ui-part-rated_share = 평가된 해결 티켓
ui-part-rated_share_n = 해결 티켓
ui-part-export_differs = 도구의 표시가 다름
ui-part-export_differs_n = 표시와 정책이 있는 티켓
ui-part-found_not_read = 찾았지만 읽지 않음
ui-part-ranked = 순위 있음
ui-part-too_early = 판단하기 이름
ui-part-rho = 통화와의 스피어만 ρ
ui-part-rho_lead_weeks = 조회가 앞서는 주 수
ui-part-rho_n = 비교한 주
ui-part-rho_p_value = 해당 관계의 p
ui-part-p_value_bad_good = p, 나쁨 대 좋음
ui-part-bad_rating = 나쁜 평가 후 유지
ui-part-good_rating = 좋은 평가 후 유지
ui-part-no_rating = 티켓 있음, 평가 없음, 유지
ui-part-no_ticket = 티켓 없이 유지
ui-part-bad_rating_n = 마지막 평가 나쁨
ui-part-good_rating_n = 마지막 평가 좋음
ui-part-no_rating_n = 티켓 있음, 평가 없음
ui-part-no_ticket_n = 티켓 없음
ui-dimension-weekday = 요일
ui-dimension-hour = 시간
ui-dimension-month = 월
ui-part-tool_differs = 도구의 수치가 다름
ui-part-tool_differs_n = 두 수치가 있는 티켓
ui-part-tool_business_differs = 도구의 업무 시간이 다름
ui-part-tool_business_differs_n = 두 업무 시간이 있는 티켓
ui-table-fcr_variants = 판단 방식별 첫 접촉 해결률
ui-dimension-fcr_variant = 정의
ui-key-fcr_variant-flag = 파일에 명시됨
ui-key-fcr_variant-contacts = 고객 접촉 1회, 재오픈 없음
ui-key-fcr_variant-replies = 상담원 답변 1회, 재오픈 없음
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: 답변 2회 미만
ui-key-fcr_variant-helpscout_first_reply = Help Scout: 답변 정확히 1회
ui-key-fcr_variant-intercom = Intercom: 한 번 종료, 담당자 1명
ui-key-fcr_variant-zammad_first_solution = Zammad: 15분 이내
