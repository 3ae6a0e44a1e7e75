# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = First response time (FRT)
kpi-frt-short = First response time
kpi-frt-summary = How long a customer waits for the first answer by a person.
kpi-frt-formula = first public reply by a person − creation
kpi-frt-action-1 = staff by the hour × weekday map
kpi-frt-action-2 = triage
kpi-frt-action-3 = have answers ready for the top topics
kpi-frt-caution = An automatic acknowledgement is not a response.

kpi-asa = Average speed of answer (average response time)
kpi-asa-short = Speed of answer
kpi-asa-summary = How long a caller waits until the call is answered.
kpi-asa-formula = Σ(answered − offered) ÷ answered calls
kpi-asa-action-1 = enough people at the peaks
kpi-asa-action-2 = call-back instead of waiting
kpi-asa-action-3 = shorter menus; follow it by day, week and month
kpi-asa-caution = Shorter waits at the cost of rushed calls are no gain.

kpi-abandonment = Abandonment rate
kpi-abandonment-summary = How many callers give up before they are answered.
kpi-abandonment-formula = abandoned ÷ offered, calls abandoned within short_abandon_s left out of both
kpi-abandonment-action-1 = enough people at the peaks
kpi-abandonment-action-2 = call-back instead of waiting
kpi-abandonment-action-3 = shorter menus; follow it by day, week and month
kpi-abandonment-caution = Shorter waits at the cost of rushed calls are no gain.

kpi-hold-time = Hold time
kpi-hold-time-summary = How long callers are on hold within a call.
kpi-hold-time-formula = seconds on hold of an answered call that has hold data, median
kpi-hold-time-action-1 = enough people at the peaks
kpi-hold-time-action-2 = call-back instead of waiting
kpi-hold-time-action-3 = shorter menus; follow it by day, week and month
kpi-hold-time-caution = Shorter waits at the cost of rushed calls are no gain.

kpi-aht = Average handle time (AHT)
kpi-aht-short = Handle time
kpi-aht-summary = How much work a contact takes.
kpi-aht-formula = (Σ(talk + hold + wrap) of answered calls + Σ handle time of resolved tickets) ÷ (handled calls + handled tickets)
kpi-aht-action-1 = fewer exchanges: ready answers
kpi-aht-action-2 = bots for the simple cases
kpi-aht-action-3 = better tools
kpi-aht-caution = Never alone: pushing it down makes customers call again; show FCR and contacts beside it.

kpi-resolution-time = Time to resolution (MTTR)
kpi-resolution-time-short = Time to resolution
kpi-resolution-time-summary = How long it takes from the first contact to the final resolution.
kpi-resolution-time-formula = Σ(resolved − created) ÷ tickets resolved in the period
kpi-resolution-time-action-1 = find the waiting steps
kpi-resolution-time-action-2 = cut reassignment
kpi-resolution-time-action-3 = split by difficulty
kpi-resolution-time-caution = Hard cases take longer: compare within a topic.

kpi-mttd = Mean time to detect (MTTD)
kpi-mttd-short = Time to detect
kpi-mttd-summary = How long a failure goes unnoticed.
kpi-mttd-formula = Σ(detected − started) ÷ incidents detected
kpi-mttd-action-1 = alerts on what customers notice
kpi-mttd-action-2 = customer reports as a detector

kpi-mtbf = Mean time between failures (MTBF)
kpi-mtbf-short = Time between failures
kpi-mtbf-summary = How long a service runs between two failures.
kpi-mtbf-formula = (watched time − downtime) ÷ failures started in the period; downtime is the union of a service's incidents
kpi-mtbf-action-1 = ask why it fails so often
kpi-mtbf-action-2 = prevention for the commonest cause
kpi-mtbf-caution = Few failures: wide bounds.

kpi-time-to-restore = Time to restore (incident MTTR)
kpi-time-to-restore-short = Time to restore
kpi-time-to-restore-summary = How long a failure lasts.
kpi-time-to-restore-formula = Σ(resolved − started) ÷ incidents resolved
kpi-time-to-restore-action-1 = alerts on what customers notice
kpi-time-to-restore-action-2 = prevention for the commonest cause
kpi-time-to-restore-caution = Open incidents are not in it yet.

kpi-availability = Availability
kpi-availability-summary = How much of the watched time a service was up.
kpi-availability-formula = (watched time − downtime) ÷ watched time
kpi-availability-action-1 = ask why it fails so often
kpi-availability-action-2 = prevention for the commonest cause
kpi-availability-caution = A mean over services hides the worst one.


## quality

kpi-fcr = First contact resolution (FCR)
kpi-fcr-short = First contact resolution
kpi-fcr-summary = How many cases the first contact resolves.
kpi-fcr-formula = resolved at the first contact ÷ resolved
kpi-fcr-action-1 = train, scripts
kpi-fcr-action-2 = a document of frequent problems and their cures
kpi-fcr-action-3 = authority to solve without escalation
kpi-fcr-caution = Very high can mean trivial contacts that an article should answer.

kpi-contacts-to-resolution = Contacts to resolution (resolution calls)
kpi-contacts-to-resolution-short = Contacts to resolution
kpi-contacts-to-resolution-summary = How many contacts a customer needs until it is solved.
kpi-contacts-to-resolution-formula = mean contacts of resolved tickets; calls: calls of a customer on a topic, chained by fcr_window
kpi-contacts-to-resolution-action-1 = let agents solve, not pass on
kpi-contacts-to-resolution-action-2 = confirm the cure before closing

kpi-reopen-rate = Reopen rate
kpi-reopen-rate-summary = How many resolved tickets come back.
kpi-reopen-rate-formula = resolved with reopens > 0 ÷ resolved
kpi-reopen-rate-action-1 = confirm the cure before closing
kpi-reopen-rate-action-2 = read the reopened cases and group their reasons
kpi-reopen-rate-caution = A customer's thank-you can reopen a ticket.

kpi-transfer-rate = Transfer rate
kpi-transfer-rate-summary = How many tickets pass from one agent or team to another.
kpi-transfer-rate-formula = with transfers > 0 ÷ with transfer data
kpi-transfer-rate-action-1 = route by topic at the start
kpi-transfer-rate-action-2 = widen what the first line may solve

kpi-sla = SLA compliance
kpi-sla-short = SLA compliance
kpi-sla-summary = How many promises are kept.
kpi-sla-formula = met ÷ (met + breached), each target for itself; open past its limit is breached, open within it is not counted
kpi-sla-action-1 = look at which policy, hour and channel breaches
kpi-sla-action-2 = reorder the queue by due time
kpi-sla-caution = A promise kept on average can be broken for one channel.

kpi-consistency = Consistency of resolutions
kpi-consistency-short = Consistency
kpi-consistency-summary = Whether a customer gets the same speed whoever takes the case.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), d the relative distance of an agent's median time to resolution from the topic's, at most 1
kpi-consistency-action-1 = one procedure for all
kpi-consistency-action-2 = reviews against it
kpi-consistency-action-3 = pair agents across the gap

kpi-quality-score = Quality score (script and procedure followed)
kpi-quality-score-short = Quality score
kpi-quality-score-summary = How well reviewed tickets follow the procedure.
kpi-quality-score-formula = Σ score ÷ Σ highest score of reviews
kpi-quality-score-action-1 = one procedure for all
kpi-quality-score-action-2 = reviews against it
kpi-quality-score-action-3 = pair agents across the gap


## satisfaction

kpi-csat = Customer satisfaction (CSAT)
kpi-csat-short = Customer satisfaction
kpi-csat-summary = How many answers are satisfied.
kpi-csat-formula = satisfied ÷ answers
kpi-csat-action-1 = read the low-rated interactions and group their reasons
kpi-csat-action-2 = train where they cluster
kpi-csat-action-3 = mend the procedure that failed
kpi-csat-caution = Self-reported, one side of the story; look at it with FCR and CES.

kpi-ces = Customer effort score (CES)
kpi-ces-short = Customer effort score
kpi-ces-summary = How easy it was for the customer.
kpi-ces-formula = mean of the answers on their scale
kpi-ces-action-1 = remove touchpoints, repeat questions and transfers
kpi-ces-action-2 = follow up before the customer has to
kpi-ces-caution = Say which end is easy.

kpi-nps = Net promoter score (NPS)
kpi-nps-short = Net promoter score
kpi-nps-summary = Whether customers would recommend the company.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = ask detractors why
kpi-nps-action-2 = mend the first cause
kpi-nps-action-3 = compare with the industry
kpi-nps-caution = Compare like scales only.

kpi-esat = Employee (agent) satisfaction (ESAT)
kpi-esat-short = Employee satisfaction
kpi-esat-summary = How many employees are satisfied.
kpi-esat-formula = satisfied ÷ answers of employees
kpi-esat-action-1 = regular one-to-ones
kpi-esat-action-2 = workload, recognition, tools
kpi-esat-action-3 = act on the lowest item first
kpi-esat-caution = Small teams: groups under 5 answers are not shown.


## volume

kpi-tickets = Tickets (number of issues)
kpi-tickets-short = Tickets
kpi-tickets-summary = How many tickets were created.
kpi-tickets-formula = tickets created in the period
kpi-tickets-action-1 = people where the contacts are
kpi-tickets-action-2 = answer the causes: confusing screens, thin documentation
kpi-tickets-caution = Count against the number of customers.

kpi-resolved = Tickets resolved
kpi-resolved-summary = How many tickets were resolved.
kpi-resolved-formula = tickets resolved in the period
kpi-resolved-action-1 = people where the contacts are
kpi-resolved-action-2 = answer the causes: confusing screens, thin documentation

kpi-backlog = Backlog
kpi-backlog-short = Backlog
kpi-backlog-summary = How many tickets are open at the end.
kpi-backlog-formula = created before the end and not resolved by it
kpi-backlog-action-1 = reorder the queue by due time
kpi-backlog-action-2 = close what waits for nobody
kpi-backlog-caution = Look at the ages, not only at the number.

kpi-volume-by-channel = Volume by channel
kpi-volume-by-channel-summary = Where the contacts come in.
kpi-volume-by-channel-formula = issues and their share for each channel; a call that names a ticket is one issue with it, by phone
kpi-volume-by-channel-action-1 = people where the contacts are
kpi-volume-by-channel-action-2 = answer the causes: confusing screens, thin documentation
kpi-volume-by-channel-caution = Count against the number of customers.

kpi-top-topics = Top topics
kpi-top-topics-summary = What customers write and call about.
kpi-top-topics-formula = issues and their share for each topic
kpi-top-topics-action-1 = hand product faults to the product team
kpi-top-topics-action-2 = publish what people ask before they ask

kpi-contact-rate = Contact rate
kpi-contact-rate-summary = How many issues a hundred customers have.
kpi-contact-rate-formula = 100 × issues ÷ mean number of active customers
kpi-contact-rate-action-1 = people where the contacts are
kpi-contact-rate-action-2 = answer the causes: confusing screens, thin documentation

kpi-tickets-per-agent = Requests per agent
kpi-tickets-per-agent-summary = How many tickets an agent resolves.
kpi-tickets-per-agent-formula = tickets resolved ÷ agents who resolved any
kpi-tickets-per-agent-action-1 = people where the contacts are
kpi-tickets-per-agent-action-2 = mind who takes the hard cases
kpi-tickets-per-agent-caution = More is not better: look at quality beside it.

kpi-calls-per-hour = Calls per hour
kpi-calls-per-hour-summary = How many calls are handled in an hour of handling.
kpi-calls-per-hour-formula = handled calls ÷ handled hours
kpi-calls-per-hour-action-1 = ready answers
kpi-calls-per-hour-action-2 = better tools
kpi-calls-per-hour-caution = Never alone: pushing it up makes customers call again.

kpi-top-agents = Top agents
kpi-top-agents-summary = Who does well, by the lower end of the interval of the chosen measure.
kpi-top-agents-formula = agents who resolved a ticket or answered a call; for each resolved, FCR, CSAT, FRT, time to resolution, AHT, calls per hour, reopen rate; ranked by the bound of the chosen measure's 95 % interval that is the worse one
kpi-top-agents-action-1 = learn from the best
kpi-top-agents-action-2 = coach the rest
kpi-top-agents-action-3 = mind who takes the hard cases
kpi-top-agents-caution = Months, not days; luck is large in small numbers.


## self_service

kpi-articles-read = Articles read
kpi-articles-read-summary = How often help articles are read.
kpi-articles-read-formula = Σ reads
kpi-articles-read-action-1 = write the missing articles for the top topics
kpi-articles-read-action-2 = make them findable
kpi-articles-read-caution = Reads up and calls down together are the aim.

kpi-article-read-time = Article read time
kpi-article-read-time-summary = How long a read lasts.
kpi-article-read-time-formula = Σ read seconds ÷ Σ reads with read time
kpi-article-read-time-action-1 = found but not read: pictures, steps, shorter
kpi-article-read-time-action-2 = watch the chats started from the page
kpi-article-read-time-caution = Long can mean unclear.

kpi-article-contact-rate = Contacts after reading
kpi-article-contact-rate-summary = How many reads end in a contact.
kpi-article-contact-rate-formula = contacts started from articles ÷ reads
kpi-article-contact-rate-action-1 = found but not read: pictures, steps, shorter
kpi-article-contact-rate-action-2 = answer in the article what the contacts ask

kpi-article-helpful = Articles found helpful
kpi-article-helpful-summary = How many readers who voted found the article helpful.
kpi-article-helpful-formula = yes ÷ (yes + no)
kpi-article-helpful-action-1 = rewrite what is voted down most
kpi-article-helpful-action-2 = shorter, with pictures and steps
kpi-article-helpful-caution = Few vote.


## cost_and_customers

kpi-cost-per-resolution = Cost per resolution
kpi-cost-per-resolution-summary = What it costs to resolve a ticket.
kpi-cost-per-resolution-formula = support cost of the period ÷ tickets resolved
kpi-cost-per-resolution-action-1 = train
kpi-cost-per-resolution-action-2 = automate the simple
kpi-cost-per-resolution-action-3 = staff to the peaks
kpi-cost-per-resolution-caution = Not a number to minimise alone: best quality at least cost.

kpi-cost-per-ticket = Customer service cost (CSC)
kpi-cost-per-ticket-short = Customer service cost
kpi-cost-per-ticket-summary = What a ticket costs.
kpi-cost-per-ticket-formula = support cost of the period ÷ tickets created
kpi-cost-per-ticket-action-1 = train
kpi-cost-per-ticket-action-2 = automate the simple
kpi-cost-per-ticket-action-3 = staff to the peaks
kpi-cost-per-ticket-caution = Not a number to minimise alone: best quality at least cost.

kpi-cost-to-revenue = Support cost to revenue
kpi-cost-to-revenue-short = Cost to revenue
kpi-cost-to-revenue-summary = How much of the revenue goes into support.
kpi-cost-to-revenue-formula = support cost ÷ company revenue
kpi-cost-to-revenue-action-1 = train
kpi-cost-to-revenue-action-2 = automate the simple
kpi-cost-to-revenue-action-3 = staff to the peaks
kpi-cost-to-revenue-caution = Not a number to minimise alone: best quality at least cost.

kpi-retention = Customer retention
kpi-retention-summary = How many customers stay.
kpi-retention-formula = contracts: active at the start and still at the end ÷ active at the start; orders: customers with an order in the period and one before ÷ customers with an order in the period
kpi-retention-action-1 = look at the worst month and the reasons
kpi-retention-action-2 = call the customers at risk

kpi-churn = Customer churn
kpi-churn-summary = How many customers leave.
kpi-churn-formula = active at the start and gone by the end ÷ active at the start
kpi-churn-action-1 = look at the worst month and the reasons
kpi-churn-action-2 = call the customers at risk

kpi-revenue-churn = Revenue churn
kpi-revenue-churn-summary = How much revenue leaves.
kpi-revenue-churn-formula = (revenue lost by cancelling + by downgrading, of customers active at the start) ÷ revenue at the start
kpi-revenue-churn-action-1 = above customer churn: the large leave, look after key accounts
kpi-revenue-churn-action-2 = below: the small leave, look at onboarding and price

kpi-retention-by-experience = Retention after support
kpi-retention-by-experience-summary = Whether support loses customers.
kpi-retention-by-experience-formula = of the customers active at the start whose last rating in the period before was bad: still active at the end ÷ all; beside it those with a good last rating, with tickets and no rating, with no ticket
kpi-retention-by-experience-action-1 = if customers leave after bad ratings, follow up each bad rating
kpi-retention-by-experience-caution = Relation, not cause.

## Data sets: the records, and the file that holds them

records-tickets = tickets
records-calls = calls
records-surveys = survey answers
records-articles = reads of help articles
records-incidents = incidents
records-services = services under watch
records-customers = customers
records-revenue = customers' monthly revenues
records-orders = orders
records-finance = monthly costs
records-quality = ticket reviews
records-agents = agents
records-aggregates = summaries of intervals
file-tickets = a ticket file
file-calls = a call file
file-surveys = a survey file
file-articles = an article file
file-incidents = an incident file
file-services = a service file
file-customers = a customer file
file-revenue = a revenue file
file-orders = an order file
file-finance = a finance file
file-quality = a file of quality reviews
file-agents = an agent file
file-aggregates = a file of counts and means
word-support-cost = support cost
word-company-revenue = company revenue
word-hold-time = hold time
word-wrap-up-time = wrap-up time

## How lists are joined

list-and = { $a } and { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } or { $b }
list-or-by-source = { $a }, or by source { $b }
quoted = “{ $a }”

## Why there is no number

why-not-imported = No { $records } were imported; { $file } gives them.
why-no-column = The { $records } imported have no { $columns }; { $file } with that column gives it.
why-cannot-be-filtered = “{ $name }” cannot be told apart by { $dim }.
why-too-few-for-privacy = Fewer than { $n_text } answers; not shown, so that nobody can be told.
why-not-finite = The figures give no finite number.
why-zero-denominator = What it is divided by adds up to 0.
why-all-excluded = All { $n_text } records of the period are left out, most for: { $reason }.
why-none-in-period = No record falls into this period.
why-not-known-yet = Of { $records } nothing is known after { $day }.
why-no-tickets-before = No tickets are known of the period before.
why-no-bad-rating = No customer active at the start gave a bad last rating in the period before.
why-mixed-currencies = Money in { $currencies } is not added up.
why-no-revenue-at-start = There was no revenue at the start of the period.
why-no-policy = No SLA policy is set, and the tickets imported do not say whether theirs was met.
why-too-few-for-topic = No topic has two agents who resolved at least five of its tickets in the period.
why-no-failure = No failure in { $time } of uptime.
why-no-failure-least = No failure in { $time } of uptime; MTBF at least { $least }.
why-no-agent-named = No ticket resolved and no call answered in the period names an agent.
why-no-ticket-names-agent = No ticket resolved in the period names an agent.
why-month-twice = { $month } has the { $what } twice with different amounts.
why-no-money = No { $what } for this period.
why-months-missing = No { $what } for { $months }.
why-cost-goes-on = Of tickets nothing is known after { $known }, but the cost goes on to { $end }.
why-no-ticket-to-divide = There is no ticket in the period to divide the cost by.
why-cost-and-revenue = Cost in { $cost } and revenue in { $revenue } are not compared.
why-revenue-zero = The company revenue of the period is 0.
why-no-customer-at-start = No customer was active at the start of the period.
why-no-customer-in-period = No customer was active in the period.
why-no-tickets-no-calls = No tickets and no calls were imported; a file with either gives it.
why-no-topic = Neither tickets nor calls have a topic; a file with that column gives it.
why-no-channel = The tickets imported have no channel; a file with that column gives it.
why-no-contacts-or-replies = The tickets imported say nothing of contacts or replies.
why-scale-changed = The source changed its scale within the period; each scale is given apart.
why-no-ratings = No ratings were imported; a survey file, or tickets or calls with a rating column, give it.
why-no-answers = No { $kind } answers were imported; a survey file with them gives it.
why-mixed-scales = Answers on different scales or directions; they are not put into one mean.
why-aggregates-cut = The period begins or ends within a row of the summary; how much of that row belongs to it is not known.
why-aggregates-overlap = Summaries cover the same days more than once; they are not added up.
why-not-in-aggregates = Of this period only summaries are known, and this is not in them.

## Notes beside a number

note-other-definition-before = The earlier period is counted by another definition and not set beside this one.
note-known-in-part = Of { $records } nothing is known after { $day }; the figure tells of the time until then.
note-aggregates-left-out = Summaries are known of this period too; they are not added to the single { $records }.
note-aggregates-days = The summaries cover { $covered_text } of { $days_text } days of the period.
note-aggregates-mean = The mean stands here: a median cannot be had from summaries.
note-from-aggregates = From summaries, not from single { $records }.
note-no-opening-hours = No opening hours are set, so business time is calendar time.
note-no-paused-time = The tickets imported do not tell how long they waited for their customers; nothing is taken off.
note-no-paused-time-from = The tickets from { $sources } do not tell how long they waited for their customers; there nothing is taken off.
note-sla-without-pauses = Waiting for the customer is taken off: { $policy }.
note-more-answers-than-sent = { $answers_text } answers came to { $sent_text } surveys sent, so no response rate is given.
note-relation-not-cause = A relation, not a cause: who rates badly may leave for other reasons.
note-export-sla-used = Where no policy covers a ticket, the export's own SLA figures are used.
note-furthest-apart = Furthest apart: { $topics }.
note-since-first-failure = Watched since its first failure, which flatters the figure.
note-some-since-first-failure = Watched since its first failure (services without an entry of their own), which flatters the figure.
note-gaps-shrinking = Gaps between failures: shrinking.
note-gaps-growing = Gaps between failures: growing.
note-gaps-steady = Gaps between failures: steady.
note-ranked-by-upper = Ranked by the upper end of the 95 % interval: { $measure }.
note-ranked-by-lower = Ranked by the lower end of the 95 % interval: { $measure }.
note-hardest-topics = Hardest topics, by their median time to resolution: { $topics }.
note-tickets-begin = The tickets begin on { $day }, within the period.
note-cost-of-whole-period = Of tickets nothing is known after { $day }; the cost is that of the whole period.
note-no-resolved-from = The tickets from { $sources } do not say when they were resolved.
note-relation-few-weeks = Relation of reads to { $name }: no data, { $weeks_text } weeks of both are known and { $least_text } are needed.
note-relation-same-every-week = Relation of reads to { $name }: no data, one of them is the same every week.
note-reads-with-fewer = More reads go with fewer { $name } { $lead ->
    [0] in the same week
    [one] a week later
   *[other] { $lead_text } weeks later
 } (Spearman's ρ { $rho }, { $weeks_text } weeks, p { $p }): a relation, not a cause.
note-reads-with-more = More reads go with more { $name } { $lead ->
    [0] in the same week
    [one] a week later
   *[other] { $lead_text } weeks later
 } (Spearman's ρ { $rho }, { $weeks_text } weeks, p { $p }): a relation, not a cause.
note-no-clear-relation = No clear relation of reads to { $name }; the strongest is { $lead ->
    [0] in the same week
    [one] a week later
   *[other] { $lead_text } weeks later
 } (Spearman's ρ { $rho }, { $weeks_text } weeks, p { $p }).
note-contracts-unmoved = The customers imported name no start and no end of a contract after { $day }: mind when the list was made.
note-worst-month = Worst month: { $month }, { $value }.
note-topics-risen = Risen most: { $topics }.
note-ces-against-csat = Those who found it easy by this scale are the less satisfied (Spearman’s ρ { $rho }, { $n_text } tickets): check which end is easy.
note-tool-differs = The tool's own figure differs from ours by more than a minute for { $differ_text } of { $n_text } tickets that have both.
note-tool-business-differs = The tool's own business time differs from ours by more than a minute for { $differ_text } of { $n_text } tickets that have both.
note-export-flag-differs = The export's own SLA flag says otherwise than the policies for { $differ_text } of { $n_text } resolved tickets that have both.
note-calls-lack = The calls imported have no { $what }; it is not in the figure.
note-calls-from-lack = No { $what } in the calls from { $sources }; there it is not in the figure.
note-hold = Mean { $mean } of all calls; { $ever } were ever on hold.
note-hold-and-median = Mean { $mean } of all calls; { $ever } were ever on hold, those for a median of { $median }.
note-calls-apart = Calls are shown apart ({ $way }).
note-no-reopens = The tickets imported do not say whether they were reopened.
note-no-reopens-from = The tickets from { $sources } do not say whether they were reopened.
note-several-scales = Answers on { $n_text } scales: { $scales }.
note-scale-changed = { $source } changed its scale on { $day }: { $before } before, { $since } since.
note-scale = Scale { $low }–{ $high }; { $end } is the easy end.

## What was added to a formula

def-calendar = calendar time
def-business = business hours
def-business-none-set = business hours (none set: calendar time)
def-without-pauses = waiting for the customer taken off
def-calls-within = calls of a customer on a topic within { $days_text } days
def-first-contact = first contact: { $ways }
def-calls-flag = calls: the file says so
def-calls-window = calls: no further call of the customer on the topic within { $days_text } days
def-scale = scale { $low }–{ $high }, { $end } is easy

## Which of several definitions was used

variant-flag = the file says so
variant-contacts = one customer contact, not reopened
variant-replies = one agent reply, not reopened
variant-zendesk-one-touch = fewer than two agent replies, reopening ignored
variant-helpscout-first-reply = exactly one agent reply
variant-intercom = closed once, one teammate
variant-zammad-first-solution = resolved within 15 minutes
variant-silence-14d = no further ticket or call of the customer for 14 days
variant-calendar = calendar time
variant-business = business hours
variant-all-offered = all calls offered
variant-without-abandons-within = without calls given up within { $limit }
variant-calls-and-tickets = calls and tickets
variant-tickets = tickets
variant-calls = calls
variant-calls-flag = the file says so
variant-calls-window = no further call in the window
variant-handled-hours = hours of handling
variant-issues = issues
variant-issues-per-100-customers = issues per 100 customers
variant-resolved = resolved
variant-created = created
variant-open-at-end = open at the end
variant-last-rating = last rating
variant-gross = gross
variant-contracts = contracts
variant-orders = orders
variant-months = months
variant-since-first-failure = since the first failure
variant-watched-time = watched time
variant-by = by { $measure }
variant-good-bad = good or bad
variant-targets = each target for itself
variant-0-10 = scale from 0 to 10
variant-auto = as the data allow
variant-weighted-by-reads = weighted by reads
variant-votes = votes
variant-transfers = transfers
variant-score-of-highest = share of the highest score
variant-reopens = reopens
variant-reads = reads
variant-per-read = each read
variant-top-of = top { $top } of { $of }
variant-easy-lowest = { $low }–{ $high }, the lowest is easy
variant-easy-highest = { $low }–{ $high }, the highest is easy
variant-aggregates-mean = mean, from summaries
variant-aggregates = from summaries

## Which instant puts a record into a period

counted-answered = answered
counted-created = created
counted-date = date
counted-end = end
counted-ended = ended
counted-month = month
counted-offered = offered
counted-resolved = resolved
counted-reviewed = reviewed
counted-started = started
