# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = 최초 응답 시간(FRT)
kpi-frt-short = 최초 응답 시간
kpi-frt-summary = 고객이 사람의 첫 답변을 기다리는 시간.
kpi-frt-formula = 사람의 첫 공개 답변 − 생성
kpi-frt-action-1 = 시간 × 요일 분포에 맞춘 인력 배치
kpi-frt-action-2 = 우선순위 분류
kpi-frt-action-3 = 주요 주제의 답변을 미리 준비
kpi-frt-caution = 자동 접수 확인은 응답이 아닙니다.

kpi-asa = 평균 응답 속도(ASA)
kpi-asa-short = 응답 속도
kpi-asa-summary = 전화한 고객이 연결될 때까지 기다리는 시간.
kpi-asa-formula = Σ(응답 − 인입) ÷ 응답한 통화
kpi-asa-action-1 = 피크 시간에 충분한 인력
kpi-asa-action-2 = 대기 대신 콜백
kpi-asa-action-3 = 더 짧은 메뉴, 일·주·월별 점검
kpi-asa-caution = 통화를 서두른 대가로 줄어든 대기는 이득이 아닙니다.

kpi-abandonment = 포기율
kpi-abandonment-summary = 응답받기 전에 포기하는 고객의 비율.
kpi-abandonment-formula = 포기 ÷ 인입, short_abandon_s 이내에 포기한 통화는 양쪽에서 제외
kpi-abandonment-action-1 = 피크 시간에 충분한 인력
kpi-abandonment-action-2 = 대기 대신 콜백
kpi-abandonment-action-3 = 더 짧은 메뉴, 일·주·월별 점검
kpi-abandonment-caution = 통화를 서두른 대가로 줄어든 대기는 이득이 아닙니다.

kpi-hold-time = 보류 시간
kpi-hold-time-summary = 통화 중 고객이 보류되어 있는 시간.
kpi-hold-time-formula = 보류 데이터가 있는 응답 통화의 보류 시간(초), 중앙값
kpi-hold-time-action-1 = 피크 시간에 충분한 인력
kpi-hold-time-action-2 = 대기 대신 콜백
kpi-hold-time-action-3 = 더 짧은 메뉴, 일·주·월별 점검
kpi-hold-time-caution = 통화를 서두른 대가로 줄어든 대기는 이득이 아닙니다.

kpi-aht = 평균 처리 시간(AHT)
kpi-aht-short = 처리 시간
kpi-aht-summary = 접촉 1건에 드는 작업량.
kpi-aht-formula = (Σ(통화 + 보류 + 후처리), 응답한 통화 + Σ 해결 티켓 처리 시간) ÷ (처리한 통화 + 처리한 티켓)
kpi-aht-action-1 = 주고받는 횟수 축소: 준비된 답변
kpi-aht-action-2 = 단순 사례는 봇으로 처리
kpi-aht-action-3 = 더 나은 도구
kpi-aht-caution = 단독으로 보지 마세요. 억지로 낮추면 고객이 다시 전화합니다. FCR과 접촉 횟수를 함께 보세요.

kpi-resolution-time = 해결 시간(MTTR)
kpi-resolution-time-short = 해결 시간
kpi-resolution-time-summary = 첫 접촉부터 최종 해결까지 걸리는 시간.
kpi-resolution-time-formula = Σ(해결 − 생성) ÷ 기간 내 해결된 티켓
kpi-resolution-time-action-1 = 대기가 발생하는 단계를 찾기
kpi-resolution-time-action-2 = 재배정 줄이기
kpi-resolution-time-action-3 = 난이도별로 나누기
kpi-resolution-time-caution = 어려운 사례는 오래 걸립니다. 같은 주제 안에서 비교하세요.

kpi-mttd = 평균 감지 시간(MTTD)
kpi-mttd-short = 감지 시간
kpi-mttd-summary = 장애가 발견되지 않은 채 지속되는 시간.
kpi-mttd-formula = Σ(감지 − 시작) ÷ 감지된 장애
kpi-mttd-action-1 = 고객이 느끼는 것에 대한 경보
kpi-mttd-action-2 = 고객 신고를 감지 수단으로 활용

kpi-mtbf = 평균 고장 간격(MTBF)
kpi-mtbf-short = 고장 간격
kpi-mtbf-summary = 두 장애 사이에 서비스가 운영되는 시간.
kpi-mtbf-formula = (감시 시간 − 중단 시간) ÷ 기간 내 시작된 장애, 중단 시간은 한 서비스 장애들의 합집합
kpi-mtbf-action-1 = 왜 자주 장애가 나는지 파악
kpi-mtbf-action-2 = 가장 흔한 원인 예방
kpi-mtbf-caution = 장애가 적으면 구간이 넓습니다.

kpi-time-to-restore = 복구 시간(장애 MTTR)
kpi-time-to-restore-short = 복구 시간
kpi-time-to-restore-summary = 장애가 지속되는 시간.
kpi-time-to-restore-formula = Σ(해결 − 시작) ÷ 해결된 장애
kpi-time-to-restore-action-1 = 고객이 느끼는 것에 대한 경보
kpi-time-to-restore-action-2 = 가장 흔한 원인 예방
kpi-time-to-restore-caution = 진행 중인 장애는 아직 포함되지 않습니다.

kpi-availability = 가용성
kpi-availability-summary = 감시 시간 중 서비스가 정상이었던 비율.
kpi-availability-formula = (감시 시간 − 중단 시간) ÷ 감시 시간
kpi-availability-action-1 = 왜 자주 장애가 나는지 파악
kpi-availability-action-2 = 가장 흔한 원인 예방
kpi-availability-caution = 서비스 전체의 평균은 가장 나쁜 서비스를 가립니다.


## quality

kpi-fcr = 첫 접촉 해결률(FCR)
kpi-fcr-short = 첫 접촉 해결률
kpi-fcr-summary = 첫 접촉에서 해결되는 사례의 비율.
kpi-fcr-formula = 첫 접촉에서 해결 ÷ 해결
kpi-fcr-action-1 = 교육, 스크립트
kpi-fcr-action-2 = 자주 발생하는 문제와 해결책 문서
kpi-fcr-action-3 = 상위 이관 없이 해결할 권한
kpi-fcr-caution = 매우 높으면 문서로 답할 수 있는 단순 문의일 수 있습니다.

kpi-contacts-to-resolution = 해결까지의 접촉 횟수(해결 통화)
kpi-contacts-to-resolution-short = 해결까지의 접촉 횟수
kpi-contacts-to-resolution-summary = 해결될 때까지 고객에게 필요한 접촉 횟수.
kpi-contacts-to-resolution-formula = 해결된 티켓의 평균 접촉 횟수. 통화: 한 고객이 한 주제로 건 통화를 fcr_window로 연결
kpi-contacts-to-resolution-action-1 = 상담원이 넘기지 않고 해결하도록
kpi-contacts-to-resolution-action-2 = 종료 전에 해결 여부 확인

kpi-reopen-rate = 재오픈율
kpi-reopen-rate-summary = 해결된 티켓 중 다시 열리는 비율.
kpi-reopen-rate-formula = 재오픈 > 0인 해결 티켓 ÷ 해결 티켓
kpi-reopen-rate-action-1 = 종료 전에 해결 여부 확인
kpi-reopen-rate-action-2 = 재오픈 사례를 읽고 이유를 분류
kpi-reopen-rate-caution = 고객의 감사 인사로도 티켓이 다시 열릴 수 있습니다.

kpi-transfer-rate = 이관율
kpi-transfer-rate-summary = 다른 상담원이나 팀으로 넘어가는 티켓의 비율.
kpi-transfer-rate-formula = 이관 > 0 ÷ 이관 데이터가 있는 티켓
kpi-transfer-rate-action-1 = 처음부터 주제별로 배정
kpi-transfer-rate-action-2 = 1차 담당이 해결할 수 있는 범위 확대

kpi-sla = SLA 준수율
kpi-sla-short = SLA 준수율
kpi-sla-summary = 지켜진 약속의 비율.
kpi-sla-formula = 준수 ÷ (준수 + 위반), 목표별로 따로 집계. 한도를 넘겨 열려 있으면 위반, 한도 내에서 열려 있으면 집계하지 않음
kpi-sla-action-1 = 어느 정책, 시간, 채널에서 위반하는지 확인
kpi-sla-action-2 = 기한 순으로 대기열 재정렬
kpi-sla-caution = 평균적으로 지켜진 약속도 한 채널에서는 깨질 수 있습니다.

kpi-consistency = 해결의 일관성
kpi-consistency-short = 일관성
kpi-consistency-summary = 누가 맡아도 고객이 같은 속도를 경험하는지 여부.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), d는 상담원의 해결 시간 중앙값이 주제의 중앙값에서 떨어진 상대 거리이며 최대 1
kpi-consistency-action-1 = 모두를 위한 하나의 절차
kpi-consistency-action-2 = 절차에 따른 평가
kpi-consistency-action-3 = 차이가 큰 상담원을 짝지어 협업

kpi-quality-score = 품질 점수(스크립트·절차 준수)
kpi-quality-score-short = 품질 점수
kpi-quality-score-summary = 평가한 티켓이 절차를 따른 정도.
kpi-quality-score-formula = Σ 점수 ÷ Σ 평가 만점
kpi-quality-score-action-1 = 모두를 위한 하나의 절차
kpi-quality-score-action-2 = 절차에 따른 평가
kpi-quality-score-action-3 = 차이가 큰 상담원을 짝지어 협업


## satisfaction

kpi-csat = 고객 만족도(CSAT)
kpi-csat-short = 고객 만족도
kpi-csat-summary = 만족한다는 응답의 비율.
kpi-csat-formula = 만족 ÷ 응답
kpi-csat-action-1 = 평점이 낮은 상담을 읽고 이유를 분류
kpi-csat-action-2 = 집중된 곳에 교육
kpi-csat-action-3 = 실패한 절차를 바로잡기
kpi-csat-caution = 고객이 직접 밝힌 한쪽 이야기입니다. FCR, CES와 함께 보세요.

kpi-ces = 고객 노력 점수(CES)
kpi-ces-short = 고객 노력 점수
kpi-ces-summary = 고객에게 얼마나 쉬웠는지.
kpi-ces-formula = 해당 척도에서 응답의 평균
kpi-ces-action-1 = 접점, 반복 질문, 이관 줄이기
kpi-ces-action-2 = 고객이 나서기 전에 먼저 후속 조치
kpi-ces-caution = 어느 쪽이 쉬운지 밝히세요.

kpi-nps = 순추천지수(NPS)
kpi-nps-short = 순추천지수
kpi-nps-summary = 고객이 회사를 추천할지 여부.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = 비추천 고객에게 이유 묻기
kpi-nps-action-2 = 첫 번째 원인 개선
kpi-nps-action-3 = 업계와 비교
kpi-nps-caution = 같은 척도끼리만 비교하세요.

kpi-esat = 직원(상담원) 만족도(ESAT)
kpi-esat-short = 직원 만족도
kpi-esat-summary = 만족하는 직원의 비율.
kpi-esat-formula = 만족 ÷ 직원 응답
kpi-esat-action-1 = 정기적인 일대일 면담
kpi-esat-action-2 = 업무량, 인정, 도구
kpi-esat-action-3 = 가장 낮은 항목부터 개선
kpi-esat-caution = 작은 팀: 응답 5건 미만인 그룹은 표시하지 않습니다.


## volume

kpi-tickets = 티켓(문의 건수)
kpi-tickets-short = 티켓
kpi-tickets-summary = 생성된 티켓 수.
kpi-tickets-formula = 기간 내 생성된 티켓
kpi-tickets-action-1 = 문의가 있는 곳에 인력 배치
kpi-tickets-action-2 = 원인 해결: 혼란스러운 화면, 부족한 설명서
kpi-tickets-caution = 고객 수와 비교해서 보세요.

kpi-resolved = 해결된 티켓
kpi-resolved-summary = 해결된 티켓 수.
kpi-resolved-formula = 기간 내 해결된 티켓
kpi-resolved-action-1 = 문의가 있는 곳에 인력 배치
kpi-resolved-action-2 = 원인 해결: 혼란스러운 화면, 부족한 설명서

kpi-backlog = 미해결 잔량(백로그)
kpi-backlog-short = 미해결 잔량(백로그)
kpi-backlog-summary = 기간 끝에 열려 있는 티켓 수.
kpi-backlog-formula = 끝 이전에 생성되어 그때까지 해결되지 않은 티켓
kpi-backlog-action-1 = 기한 순으로 대기열 재정렬
kpi-backlog-action-2 = 기다리는 사람이 없는 것은 종료
kpi-backlog-caution = 건수만이 아니라 경과 기간도 보세요.

kpi-volume-by-channel = 채널별 문의량
kpi-volume-by-channel-summary = 문의가 들어오는 경로.
kpi-volume-by-channel-formula = 채널별 문의와 비율. 티켓을 지정한 통화는 그 티켓과 함께 전화 문의 1건
kpi-volume-by-channel-action-1 = 문의가 있는 곳에 인력 배치
kpi-volume-by-channel-action-2 = 원인 해결: 혼란스러운 화면, 부족한 설명서
kpi-volume-by-channel-caution = 고객 수와 비교해서 보세요.

kpi-top-topics = 주요 주제
kpi-top-topics-summary = 고객이 무엇에 대해 쓰고 전화하는지.
kpi-top-topics-formula = 주제별 문의와 비율
kpi-top-topics-action-1 = 제품 결함을 제품팀에 전달
kpi-top-topics-action-2 = 사람들이 묻기 전에 미리 게시

kpi-contact-rate = 문의율
kpi-contact-rate-summary = 고객 100명당 문의 건수.
kpi-contact-rate-formula = 100 × 문의 ÷ 평균 활성 고객 수
kpi-contact-rate-action-1 = 문의가 있는 곳에 인력 배치
kpi-contact-rate-action-2 = 원인 해결: 혼란스러운 화면, 부족한 설명서

kpi-tickets-per-agent = 상담원당 요청
kpi-tickets-per-agent-summary = 상담원 1명이 해결하는 티켓 수.
kpi-tickets-per-agent-formula = 해결된 티켓 ÷ 한 건이라도 해결한 상담원
kpi-tickets-per-agent-action-1 = 문의가 있는 곳에 인력 배치
kpi-tickets-per-agent-action-2 = 어려운 사례를 누가 맡는지 고려
kpi-tickets-per-agent-caution = 많다고 좋은 것이 아닙니다. 품질을 함께 보세요.

kpi-calls-per-hour = 시간당 통화
kpi-calls-per-hour-summary = 처리 1시간에 처리하는 통화 수.
kpi-calls-per-hour-formula = 처리한 통화 ÷ 처리 시간
kpi-calls-per-hour-action-1 = 준비된 답변
kpi-calls-per-hour-action-2 = 더 나은 도구
kpi-calls-per-hour-caution = 단독으로 보지 마세요. 억지로 높이면 고객이 다시 전화합니다.

kpi-top-agents = 우수 상담원
kpi-top-agents-summary = 선택한 지표 구간의 하한을 기준으로 누가 잘하는지.
kpi-top-agents-formula = 티켓을 해결했거나 전화에 응답한 상담원. 각각 해결 건수, FCR, CSAT, FRT, 해결 시간, AHT, 시간당 통화, 재오픈율. 선택한 지표의 95% 구간 중 불리한 끝을 기준으로 순위를 매김
kpi-top-agents-action-1 = 우수 상담원에게 배우기
kpi-top-agents-action-2 = 나머지를 코칭
kpi-top-agents-action-3 = 어려운 사례를 누가 맡는지 고려
kpi-top-agents-caution = 며칠이 아니라 몇 달을 보세요. 작은 수에서는 운의 영향이 큽니다.


## self_service

kpi-articles-read = 문서 조회
kpi-articles-read-summary = 도움말 문서를 얼마나 자주 읽는지.
kpi-articles-read-formula = Σ 조회
kpi-articles-read-action-1 = 주요 주제에 빠진 문서 작성
kpi-articles-read-action-2 = 찾기 쉽게 만들기
kpi-articles-read-caution = 조회가 늘고 통화가 함께 줄어드는 것이 목표입니다.

kpi-article-read-time = 문서 읽은 시간
kpi-article-read-time-summary = 한 번 읽는 데 걸리는 시간.
kpi-article-read-time-formula = Σ 읽은 시간(초) ÷ Σ 읽은 시간이 있는 조회
kpi-article-read-time-action-1 = 찾았지만 읽지 않음: 그림, 단계, 더 짧게
kpi-article-read-time-action-2 = 그 페이지에서 시작된 채팅 확인
kpi-article-read-time-caution = 길면 이해하기 어렵다는 뜻일 수 있습니다.

kpi-article-contact-rate = 읽은 뒤 문의
kpi-article-contact-rate-summary = 문의로 이어지는 조회의 비율.
kpi-article-contact-rate-formula = 문서에서 시작된 문의 ÷ 조회
kpi-article-contact-rate-action-1 = 찾았지만 읽지 않음: 그림, 단계, 더 짧게
kpi-article-contact-rate-action-2 = 문의 내용을 문서에서 답하기

kpi-article-helpful = 도움이 된 문서
kpi-article-helpful-summary = 투표한 독자 중 도움이 되었다고 한 비율.
kpi-article-helpful-formula = 예 ÷ (예 + 아니요)
kpi-article-helpful-action-1 = 가장 낮은 표를 받은 문서 다시 쓰기
kpi-article-helpful-action-2 = 더 짧게, 그림과 단계 포함
kpi-article-helpful-caution = 투표하는 사람이 적습니다.


## cost_and_customers

kpi-cost-per-resolution = 해결당 비용
kpi-cost-per-resolution-summary = 티켓 1건을 해결하는 데 드는 비용.
kpi-cost-per-resolution-formula = 기간의 지원 비용 ÷ 해결된 티켓
kpi-cost-per-resolution-action-1 = 교육
kpi-cost-per-resolution-action-2 = 단순한 것 자동화
kpi-cost-per-resolution-action-3 = 피크에 맞춘 인력 배치
kpi-cost-per-resolution-caution = 단독으로 최소화할 수치가 아닙니다. 최소 비용으로 최고의 품질을.

kpi-cost-per-ticket = 고객 서비스 비용(CSC)
kpi-cost-per-ticket-short = 고객 서비스 비용
kpi-cost-per-ticket-summary = 티켓 1건에 드는 비용.
kpi-cost-per-ticket-formula = 기간의 지원 비용 ÷ 생성된 티켓
kpi-cost-per-ticket-action-1 = 교육
kpi-cost-per-ticket-action-2 = 단순한 것 자동화
kpi-cost-per-ticket-action-3 = 피크에 맞춘 인력 배치
kpi-cost-per-ticket-caution = 단독으로 최소화할 수치가 아닙니다. 최소 비용으로 최고의 품질을.

kpi-cost-to-revenue = 매출 대비 지원 비용
kpi-cost-to-revenue-short = 매출 대비 비용
kpi-cost-to-revenue-summary = 매출 중 지원에 쓰이는 비율.
kpi-cost-to-revenue-formula = 지원 비용 ÷ 회사 매출
kpi-cost-to-revenue-action-1 = 교육
kpi-cost-to-revenue-action-2 = 단순한 것 자동화
kpi-cost-to-revenue-action-3 = 피크에 맞춘 인력 배치
kpi-cost-to-revenue-caution = 단독으로 최소화할 수치가 아닙니다. 최소 비용으로 최고의 품질을.

kpi-retention = 고객 유지율
kpi-retention-summary = 남아 있는 고객의 비율.
kpi-retention-formula = 계약: 시작 시 활성이고 끝에도 활성 ÷ 시작 시 활성. 주문: 기간 내와 이전에 모두 주문한 고객 ÷ 기간 내 주문한 고객
kpi-retention-action-1 = 가장 나쁜 달과 이유 확인
kpi-retention-action-2 = 이탈 위험 고객에게 전화

kpi-churn = 고객 이탈률
kpi-churn-summary = 떠나는 고객의 비율.
kpi-churn-formula = 시작 시 활성이고 끝까지 떠난 고객 ÷ 시작 시 활성
kpi-churn-action-1 = 가장 나쁜 달과 이유 확인
kpi-churn-action-2 = 이탈 위험 고객에게 전화

kpi-revenue-churn = 매출 이탈률
kpi-revenue-churn-summary = 빠져나가는 매출의 비율.
kpi-revenue-churn-formula = (시작 시 활성 고객의 해지로 잃은 매출 + 하향 변경으로 잃은 매출) ÷ 시작 시 매출
kpi-revenue-churn-action-1 = 고객 이탈률보다 높음: 큰 고객이 떠남, 핵심 고객 관리
kpi-revenue-churn-action-2 = 낮음: 작은 고객이 떠남, 온보딩과 가격 점검

kpi-retention-by-experience = 지원 이후 유지율
kpi-retention-by-experience-summary = 지원 때문에 고객을 잃는지 여부.
kpi-retention-by-experience-formula = 이전 기간의 마지막 평가가 나빴던 시작 시 활성 고객 중: 끝에도 활성 ÷ 전체. 마지막 평가가 좋은 고객, 티켓은 있고 평가가 없는 고객, 티켓이 없는 고객을 함께 표시
kpi-retention-by-experience-action-1 = 나쁜 평가 뒤에 고객이 떠나면 나쁜 평가마다 후속 조치
kpi-retention-by-experience-caution = 상관관계이며 인과관계가 아닙니다.

## Data sets: the records, and the file that holds them

records-tickets = 티켓
records-calls = 통화
records-surveys = 설문 응답
records-articles = 도움말 문서 조회
records-incidents = 장애
records-services = 감시 대상 서비스
records-customers = 고객
records-revenue = 고객 월 매출
records-orders = 주문
records-finance = 월 비용
records-quality = 티켓 평가
records-agents = 상담원
records-aggregates = 구간 요약
file-tickets = 티켓 파일
file-calls = 통화 파일
file-surveys = 설문 파일
file-articles = 문서 파일
file-incidents = 장애 파일
file-services = 서비스 파일
file-customers = 고객 파일
file-revenue = 매출 파일
file-orders = 주문 파일
file-finance = 재무 파일
file-quality = 품질 평가 파일
file-agents = 상담원 파일
file-aggregates = 건수와 평균 파일
word-support-cost = 지원 비용
word-company-revenue = 회사 매출
word-hold-time = 보류 시간
word-wrap-up-time = 후처리 시간

## How lists are joined

list-and = { $a }, { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } 또는 { $b }
list-or-by-source = { $a }, 또는 출처에 따라 { $b }
quoted = “{ $a }”

## Why there is no number

why-not-imported = 가져온 데이터가 없습니다({ $records }). 필요한 파일: { $file }.
why-no-column = 가져온 데이터({ $records })에 { $columns } 열이 없습니다. 필요한 파일: 그 열이 있는 { $file }.
why-cannot-be-filtered = “{ $name }”은(는) { $dim }별로 나눌 수 없습니다.
why-too-few-for-privacy = 응답이 { $n_text }건 미만입니다. 개인이 드러나지 않도록 표시하지 않습니다.
why-not-finite = 유한한 수가 나오지 않습니다.
why-zero-denominator = 나누는 값의 합이 0입니다.
why-all-excluded = 기간의 레코드 { $n_text }건이 모두 제외되었습니다. 주된 이유: { $reason }.
why-none-in-period = 이 기간에 해당하는 레코드가 없습니다.
why-not-known-yet = { $day } 이후로는 알려진 것이 없습니다({ $records }).
why-no-tickets-before = 이전 기간의 티켓이 알려져 있지 않습니다.
why-no-bad-rating = 시작 시 활성이던 고객 중 이전 기간에 마지막 평가를 나쁘게 준 고객이 없습니다.
why-mixed-currencies = { $currencies } 금액은 합산하지 않습니다.
why-no-revenue-at-start = 기간 시작 시 매출이 없었습니다.
why-no-policy = SLA 정책이 없고, 가져온 티켓에도 SLA 준수 여부가 없습니다.
why-too-few-for-topic = 기간 내에 티켓을 5건 이상 해결한 상담원이 2명인 주제가 없습니다.
why-no-failure = 가동 시간 { $time } 동안 장애가 없었습니다.
why-no-failure-least = 가동 시간 { $time } 동안 장애가 없었습니다. MTBF는 최소 { $least }입니다.
why-no-agent-named = 기간 내 해결된 티켓이나 응답한 통화에 상담원이 지정되어 있지 않습니다.
why-no-ticket-names-agent = 기간 내 해결된 티켓에 상담원이 지정되어 있지 않습니다.
why-month-twice = { $month }에 서로 다른 금액이 두 개 있습니다: { $what }.
why-no-money = 이 기간의 데이터가 없습니다: { $what }.
why-months-missing = { $months }의 데이터가 없습니다: { $what }.
why-cost-goes-on = { $known } 이후의 티켓은 알려져 있지 않지만 비용은 { $end }까지 이어집니다.
why-no-ticket-to-divide = 기간 내에 비용을 나눌 티켓이 없습니다.
why-cost-and-revenue = { $cost } 비용과 { $revenue } 매출은 비교하지 않습니다.
why-revenue-zero = 기간의 회사 매출이 0입니다.
why-no-customer-at-start = 기간 시작 시 활성 고객이 없었습니다.
why-no-customer-in-period = 기간 내 활성 고객이 없었습니다.
why-no-tickets-no-calls = 티켓도 통화도 가져오지 않았습니다. 둘 중 하나가 있는 파일이 필요합니다.
why-no-topic = 티켓에도 통화에도 주제가 없습니다. 그 열이 있는 파일이 필요합니다.
why-no-channel = 가져온 티켓에 채널이 없습니다. 그 열이 있는 파일이 필요합니다.
why-no-contacts-or-replies = 가져온 티켓에 접촉 횟수나 답변 정보가 없습니다.
why-scale-changed = 출처가 기간 중에 척도를 바꾸었습니다. 척도별로 따로 표시합니다.
why-no-ratings = 가져온 평가가 없습니다. 설문 파일이나 평가 열이 있는 티켓 또는 통화가 필요합니다.
why-no-answers = 가져온 { $kind } 응답이 없습니다. 해당 설문 파일이 필요합니다.
why-mixed-scales = 척도나 방향이 다른 응답은 하나의 평균으로 합치지 않습니다.
why-aggregates-cut = 기간이 요약의 한 행 중간에서 시작하거나 끝나며, 그 행의 얼마가 기간에 속하는지 알 수 없습니다.
why-aggregates-overlap = 여러 요약이 같은 날을 중복해서 포함하므로 합산하지 않습니다.
why-not-in-aggregates = 이 기간에는 요약만 있으며 이 값은 들어 있지 않습니다.

## Notes beside a number

note-other-definition-before = 이전 기간은 다른 정의로 집계되어 나란히 비교하지 않습니다.
note-known-in-part = { $day } 이후로는 알려진 것이 없습니다({ $records }). 수치는 그때까지의 것입니다.
note-aggregates-left-out = 이 기간의 요약도 있지만 개별 레코드({ $records })에 더하지 않습니다.
note-aggregates-days = 요약은 기간의 { $days_text }일 중 { $covered_text }일을 포함합니다.
note-aggregates-mean = 여기에는 평균을 표시합니다. 요약에서는 중앙값을 얻을 수 없습니다.
note-from-aggregates = 개별 레코드({ $records })가 아니라 요약에서 나온 값입니다.
note-no-opening-hours = 업무 시간이 설정되지 않아 달력 시간을 사용합니다.
note-no-paused-time = 가져온 티켓에는 고객을 기다린 시간이 없어 차감하지 않습니다.
note-no-paused-time-from = { $sources } 티켓에는 고객을 기다린 시간이 없어 거기서는 차감하지 않습니다.
note-sla-without-pauses = 고객 대기 시간을 차감합니다: { $policy }.
note-more-answers-than-sent = 발송한 설문 { $sent_text }건에 응답이 { $answers_text }건이므로 응답률을 표시하지 않습니다.
note-relation-not-cause = 상관관계이며 인과관계가 아닙니다. 나쁘게 평가한 고객은 다른 이유로 떠날 수 있습니다.
note-export-sla-used = 정책이 적용되지 않는 티켓에는 내보내기 파일의 SLA 수치를 사용합니다.
note-furthest-apart = 차이가 가장 큰 주제: { $topics }.
note-since-first-failure = 첫 장애부터 감시하여 수치가 실제보다 좋게 보입니다.
note-some-since-first-failure = 첫 장애부터 감시하여(자체 항목이 없는 서비스) 수치가 실제보다 좋게 보입니다.
note-gaps-shrinking = 장애 간격: 짧아짐.
note-gaps-growing = 장애 간격: 길어짐.
note-gaps-steady = 장애 간격: 일정함.
note-ranked-by-upper = 95% 구간의 상한 기준 순위: { $measure }.
note-ranked-by-lower = 95% 구간의 하한 기준 순위: { $measure }.
note-hardest-topics = 해결 시간 중앙값 기준 가장 어려운 주제: { $topics }.
note-tickets-begin = 티켓이 기간 중인 { $day }에 시작됩니다.
note-cost-of-whole-period = { $day } 이후의 티켓은 알려져 있지 않으며, 비용은 기간 전체의 것입니다.
note-no-resolved-from = { $sources } 티켓에는 해결 시각이 없습니다.
note-relation-few-weeks = 조회와의 관계({ $name }): 데이터 없음. 양쪽 모두 { $weeks_text }주가 알려져 있으며 { $least_text }주가 필요합니다.
note-relation-same-every-week = 조회와의 관계({ $name }): 데이터 없음. 둘 중 하나가 매주 같습니다.
note-reads-with-fewer = 조회가 많을수록 { $name }이(가) 줄어듭니다: { $lead ->
    [0] 같은 주
   *[other] { $lead_text }주 뒤
 }(스피어만 ρ { $rho }, { $weeks_text }주, p { $p }). 상관관계이며 인과관계가 아닙니다.
note-reads-with-more = 조회가 많을수록 { $name }이(가) 늘어납니다: { $lead ->
    [0] 같은 주
   *[other] { $lead_text }주 뒤
 }(스피어만 ρ { $rho }, { $weeks_text }주, p { $p }). 상관관계이며 인과관계가 아닙니다.
note-no-clear-relation = 조회와 뚜렷한 관계가 없습니다({ $name }). 가장 강한 것: { $lead ->
    [0] 같은 주
   *[other] { $lead_text }주 뒤
 }(스피어만 ρ { $rho }, { $weeks_text }주, p { $p }).
note-contracts-unmoved = 가져온 고객에는 { $day } 이후의 계약 시작이나 종료가 없습니다. 목록이 언제 만들어졌는지 확인하세요.
note-worst-month = 가장 나쁜 달: { $month }, { $value }.
note-topics-risen = 가장 많이 늘어난 주제: { $topics }.
note-ces-against-csat = 이 척도에서 쉬웠다고 답한 고객이 오히려 덜 만족합니다(스피어만 ρ { $rho }, 티켓 { $n_text }건). 어느 쪽이 쉬움인지 확인하세요.
note-tool-differs = 두 값이 모두 있는 티켓 { $n_text }건 중 { $differ_text }건에서 도구의 수치가 우리 수치와 1분 넘게 다릅니다.
note-tool-business-differs = 두 값이 모두 있는 티켓 { $n_text }건 중 { $differ_text }건에서 도구의 업무 시간이 우리 값과 1분 넘게 다릅니다.
note-export-flag-differs = 둘 다 있는 해결 티켓 { $n_text }건 중 { $differ_text }건에서 내보내기 파일의 SLA 표시가 정책과 다릅니다.
note-calls-lack = 가져온 통화에 없는 항목: { $what }. 수치에 포함되지 않습니다.
note-calls-from-lack = { $sources } 통화에 없는 항목: { $what }. 해당 통화에서는 수치에 포함되지 않습니다.
note-hold = 전체 통화 평균 { $mean }. { $ever }이(가) 한 번이라도 보류되었습니다.
note-hold-and-median = 전체 통화 평균 { $mean }. { $ever }이(가) 한 번이라도 보류되었으며 그 중앙값은 { $median }입니다.
note-calls-apart = 통화는 따로 표시합니다({ $way }).
note-no-reopens = 가져온 티켓에는 재오픈 여부가 없습니다.
note-no-reopens-from = { $sources } 티켓에는 재오픈 여부가 없습니다.
note-several-scales = { $n_text }가지 척도의 응답: { $scales }.
note-scale-changed = { $source }의 척도가 { $day }에 바뀌었습니다. 이전 { $before }, 이후 { $since }.
note-scale = 척도 { $low }–{ $high }, 쉬운 쪽은 { $end }입니다.

## What was added to a formula

def-calendar = 달력 시간
def-business = 업무 시간
def-business-none-set = 업무 시간(미설정: 달력 시간)
def-without-pauses = 고객 대기 시간 차감
def-calls-within = { $days_text }일 이내에 한 고객이 한 주제로 건 통화
def-first-contact = 첫 접촉: { $ways }
def-calls-flag = 통화: 파일에 명시됨
def-calls-window = 통화: { $days_text }일 이내에 같은 주제로 다시 건 통화 없음
def-scale = 척도 { $low }–{ $high }, { $end }이(가) 쉬움

## Which of several definitions was used

variant-flag = 파일에 명시됨
variant-contacts = 고객 접촉 1회, 재오픈 없음
variant-replies = 상담원 답변 1회, 재오픈 없음
variant-zendesk-one-touch = 상담원 답변 2회 미만, 재오픈 무시
variant-helpscout-first-reply = 상담원 답변 정확히 1회
variant-intercom = 한 번 종료, 담당자 1명
variant-zammad-first-solution = 15분 이내 해결
variant-silence-14d = 14일 동안 고객의 다른 티켓이나 통화 없음
variant-calendar = 달력 시간
variant-business = 업무 시간
variant-all-offered = 인입된 모든 통화
variant-without-abandons-within = { $limit } 이내에 포기한 통화 제외
variant-calls-and-tickets = 통화와 티켓
variant-tickets = 티켓
variant-calls = 통화
variant-calls-flag = 파일에 명시됨
variant-calls-window = 기간 내 추가 통화 없음
variant-handled-hours = 처리 시간
variant-issues = 문의
variant-issues-per-100-customers = 고객 100명당 문의
variant-resolved = 해결
variant-created = 생성
variant-open-at-end = 끝에 열려 있음
variant-last-rating = 마지막 평가
variant-gross = 총계
variant-contracts = 계약
variant-orders = 주문
variant-months = 개월
variant-since-first-failure = 첫 장애 이후
variant-watched-time = 감시 시간
variant-by = { $measure } 기준
variant-good-bad = 좋음 또는 나쁨
variant-targets = 목표별로 따로
variant-0-10 = 0~10 척도
variant-auto = 데이터가 허용하는 대로
variant-weighted-by-reads = 조회 수로 가중
variant-votes = 투표
variant-transfers = 이관
variant-score-of-highest = 만점 대비 비율
variant-reopens = 재오픈
variant-reads = 조회
variant-per-read = 조회당
variant-top-of = { $of }단계 중 상위 { $top }
variant-easy-lowest = { $low }–{ $high }, 가장 낮은 값이 쉬움
variant-easy-highest = { $low }–{ $high }, 가장 높은 값이 쉬움
variant-aggregates-mean = 평균, 요약에서
variant-aggregates = 요약에서

## Which instant puts a record into a period

counted-answered = 응답
counted-created = 생성
counted-date = 날짜
counted-end = 끝
counted-ended = 종료
counted-month = 월
counted-offered = 인입
counted-resolved = 해결
counted-reviewed = 평가
counted-started = 시작
