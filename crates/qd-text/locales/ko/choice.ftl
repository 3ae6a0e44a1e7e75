# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = 대기 중에 고객이 끊습니다
goal-callers-lost-abandonment = 응답 전에 끊는 사람의 수
goal-callers-lost-asa = 나머지 고객이 기다리는 시간
goal-callers-lost-sla = 응답 약속이 지켜지는 빈도

goal-first-answer = 고객이 첫 답변을 너무 오래 기다립니다
goal-first-answer-frt = 티켓이 사람의 답변을 기다리는 시간
goal-first-answer-asa = 통화가 기다리는 시간
goal-first-answer-sla = 약속한 시간이 지켜지는 빈도
goal-first-answer-backlog = 끝에 남은 양: 지금 답하지 않으면 내일 다시 옵니다

goal-solved-sooner = 문제 해결이 너무 오래 걸립니다
goal-solved-sooner-resolution-time = 첫 접촉부터 해결까지 걸리는 시간
goal-solved-sooner-backlog = 얼마나, 얼마나 오래 열려 있는지
goal-solved-sooner-contacts-to-resolution = 고객이 몇 번이나 다시 와야 하는지
goal-solved-sooner-transfer-rate = 담당이 바뀌어 기다리는 빈도

goal-passed-around = 고객이 이리저리 넘겨집니다
goal-passed-around-transfer-rate = 얼마나 많이 넘겨지는지
goal-passed-around-contacts-to-resolution = 몇 번이나 물어야 하는지
goal-passed-around-reopen-rate = 결국 해결되지 않았던 빈도
goal-passed-around-hold-time = 누군가 찾아보는 동안 기다리는 시간

goal-whole-experience = 고객이 전체 경험에 만족해야 합니다
goal-whole-experience-csat = 받은 도움에 얼마나 만족하는지
goal-whole-experience-nps = 추천할 의향이 있는지

goal-ease = 도움받기가 쉬워야 합니다
goal-ease-ces = 고객이 느낀 노력의 정도
goal-ease-fcr = 한 번에 도움받는 고객의 수
goal-ease-contacts-to-resolution = 해결될 때까지 연락해야 하는 횟수

goal-quick-and-engaged = 고객이 곧 누군가 챙긴다고 느껴야 합니다
goal-quick-and-engaged-frt = 사람이 얼마나 빨리 답하는지
goal-quick-and-engaged-asa = 얼마나 빨리 전화를 받는지
goal-quick-and-engaged-sla = 얼마나 꾸준히 그렇게 되는지

goal-same-quality = 모든 고객이 똑같이 좋은 도움을 받아야 합니다
goal-same-quality-consistency = 누가 맡느냐에 따라 달라지는지
goal-same-quality-quality-score = 절차를 따르는지
goal-same-quality-reopen-rate = 종료된 것이 그대로 유지되는지

goal-engaged-team = 팀이 몰입하고 있나요?
goal-engaged-team-esat = 상담원이 얼마나 만족하는지
goal-engaged-team-csat = 고객이 그것을 느끼는지

goal-workload = 인원은 충분하고 업무는 공평하게 나뉘어 있나요?
goal-workload-tickets = 얼마나, 어느 시간에 들어오는지
goal-workload-resolved = 얼마나 처리되는지
goal-workload-backlog = 잔량이 늘어나는지
goal-workload-tickets-per-agent = 각자 맡는 양
goal-workload-calls-per-hour = 업무 1시간에 처리하는 통화 수
goal-workload-aht = 접촉 1건에 드는 작업량

goal-learn-from-each-other = 서로에게서 무엇을 배울 수 있나요?
goal-learn-from-each-other-top-agents = 운을 제외하고 누가 무엇을 잘하는지
goal-learn-from-each-other-quality-score = 평가에서 차이가 보이는 곳
goal-learn-from-each-other-consistency = 방식이 다른 주제
goal-learn-from-each-other-fcr = 누가 첫 접촉에서 해결하는지

goal-why-contact = 사람들은 왜 우리에게 문의하나요?
goal-why-contact-top-topics = 무엇을 묻고 무엇이 늘어나는지
goal-why-contact-volume-by-channel = 어디로 묻는지
goal-why-contact-contact-rate = 고객 100명 중 몇 명이 묻는지
goal-why-contact-tickets = 전체 문의 수

goal-self-service = 고객이 스스로 답을 찾아야 합니다
goal-self-service-articles-read = 문서를 찾는지
goal-self-service-article-read-time = 문서를 읽는지
goal-self-service-article-helpful = 문서가 도움이 되는지
goal-self-service-article-contact-rate = 그래도 묻는 사람의 수
goal-self-service-contact-rate = 묻는 고객이 줄어드는지

goal-cost = 지원에 드는 비용은 얼마이며 그만한 가치가 있나요?
goal-cost-cost-per-resolution = 해결 1건의 비용
goal-cost-cost-per-ticket = 문의 1건의 비용
goal-cost-cost-to-revenue = 매출에서 차지하는 비율
goal-cost-fcr = 가장 저렴한 사례는 바로 해결된 사례입니다

goal-keep-customers = 고객을 유지하고 있나요?
goal-keep-customers-retention = 얼마나 남는지
goal-keep-customers-churn = 얼마나, 언제, 왜 떠나는지
goal-keep-customers-revenue-churn = 큰 고객이 떠나는지 작은 고객이 떠나는지
goal-keep-customers-retention-by-experience = 도움을 제대로 받지 못한 고객이 떠나는지

goal-reliable-service = 서비스 장애가 너무 잦습니다
goal-reliable-service-mtbf = 두 장애 사이에 운영되는 시간
goal-reliable-service-availability = 정상인 시간의 비율
goal-reliable-service-mttd = 장애를 얼마나 빨리 알아차리는지
goal-reliable-service-time-to-restore = 얼마나 지속되는지

action-said-better = 개선: 이후 { $since }, 이전 { $before }({ $change }).
action-said-worse = 악화: 이후 { $since }, 이전 { $before }({ $change }).
action-said-changed = 변동: 이후 { $since }, 이전 { $before }({ $change }).
action-said-no-clear-change = 뚜렷한 변화 없음: 이후 { $since }, 이전 { $before }.
action-said-not-tested = 이후 { $since }, 이전 { $before }({ $change }). 우연인지 가릴 수 있는 검정이 없습니다.
action-said-few-cases = 판단하기 이름: 이후 사례 { $since_n }건, 이전 { $before_n }건.
action-said-review-not-reached = 판단하기 이름: { $day }부터 확인할 예정입니다.
action-said-no-time-passed = 판단하기 이름: 데이터가 합의한 날까지만 있습니다.
action-said-nothing-before = 이후 { $since }. 비교할 이전 값이 없습니다.
action-said-no-data = 이후 데이터가 없습니다.

cli-goals-lead = 선택하려면: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = 아직 합의한 조치가 없습니다. 추가하려면: qd actions add KPI TEXT --on DATE
cli-action-added = 조치 { $id }을(를) 추가했습니다.
cli-action-done = 조치 { $id }을(를) 완료했습니다.
cli-action-removed = 조치 { $id }을(를) 삭제했습니다.
cli-action-owner = 담당: { $owner }
cli-action-due = 기한 { $day }
cli-action-finished = 완료 { $day }
cli-action-open = 열림
cli-no-targets = 아직 목표가 없습니다. 추가하려면: qd targets add KPI VALUE --from DATE
cli-target-valid = { $day }부터
