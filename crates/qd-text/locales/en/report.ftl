# Texts of the report and of its charts.

chart-month-1 = Jan
chart-month-2 = Feb
chart-month-3 = Mar
chart-month-4 = Apr
chart-month-5 = May
chart-month-6 = Jun
chart-month-7 = Jul
chart-month-8 = Aug
chart-month-9 = Sep
chart-month-10 = Oct
chart-month-11 = Nov
chart-month-12 = Dec
chart-day = { $day } { $month }
chart-day-year = { $day } { $month } { $year }
chart-weekday-1 = Mon
chart-weekday-2 = Tue
chart-weekday-3 = Wed
chart-weekday-4 = Thu
chart-weekday-5 = Fri
chart-weekday-6 = Sat
chart-weekday-7 = Sun
chart-weekday-long-1 = Monday
chart-weekday-long-2 = Tuesday
chart-weekday-long-3 = Wednesday
chart-weekday-long-4 = Thursday
chart-weekday-long-5 = Friday
chart-weekday-long-6 = Saturday
chart-weekday-long-7 = Sunday
chart-grain-day = day
chart-grain-week = week
chart-grain-month = month
chart-steps-day = days
chart-steps-week = weeks
chart-steps-month = months
chart-in-day = on { $day }
chart-in-week = in the week of { $day }
chart-in-month = in { $day }
chart-dim-channel = channel
chart-dim-priority = priority
chart-dim-topic = topic
chart-dim-product = product
chart-dim-agent = agent
chart-dim-team = team
chart-dim-customer = customer
chart-dim-status = status
chart-dim-service = service
chart-dim-severity = severity
chart-dim-category = category
chart-dim-article = article
chart-dim-segment = segment
chart-dim-source = source
chart-dim-weekday = weekday
chart-dim-hour = hour
chart-dim-month = month
chart-dim-policy = policy
chart-unit-seconds = time
chart-unit-share = per cent
chart-unit-count = number
chart-unit-points = points
chart-unit-score = score
chart-unit-money = money
chart-period-all = all data
chart-n = n = { $n }
chart-other = Other
chart-missing-word = (not given)
chart-agent = Agent { $n }
chart-agent-hidden = An agent
chart-overall = All: { $value }
chart-target = Target
chart-target-line = Target { $value }
chart-beyond = { $n } lie beyond
chart-detractors = Detractors (0–6)
chart-passives = Passives (7–8)
chart-promoters = Promoters (9–10)
chart-heatmap-legend = 0 to { $high } · frame: peak
chart-title-series = { $name } by { $grain }, { $period }
chart-title-stacked = { $name } by { $grain } and channel, { $period }
chart-title-by = { $name } by { $dim }, { $period }
chart-title-heatmap = { $name } by weekday and hour, { $period }
chart-title-histogram = { $name }: distribution, { $period }
chart-title-scores = { $name }: answers by score, { $period }
chart-title-nps = { $name }: the three groups, { $period }
chart-title-agents = { $name } by agent, { $period }
chart-title-policies = { $name } by policy, { $period }
chart-title-targets = Values beside their targets, { $period }
chart-subtitle-targets = Each row has its own scale from zero; the upright mark is the target
chart-note-cut = first or last step incomplete
chart-note-previous = mark: { $label }
chart-note-most-cases = the { $n } of { $all } with most cases
chart-note-interval = bar: 95 % interval, ordered by its careful end
chart-finding-flat = The same in every step: { $value }.
chart-finding-series = Between { $low } ({ $lowday }) and { $high } ({ $highday }).
chart-finding-target = The target of { $target } was met in { $met } of { $all } { $steps }.
chart-finding-largest = Largest: “{ $name }” with { $share }.
chart-finding-between = From { $firstvalue } for “{ $first }” to { $lastvalue } for “{ $last }”.
chart-finding-heatmap = Busiest on { $day } from { $from } to { $to } ({ $n } in all); { $share } arrive on weekdays between 08 and 18.
chart-finding-histogram = Half take at most { $median }, nine in ten at most { $p90 }.
chart-finding-scores = Most often { $score } ({ $share } of the answers).
chart-finding-nps = { $promoters } promoters less { $detractors } detractors give { $score }.
chart-finding-agents = { $clear ->
    [0] None of { $all } agents differs clearly from the whole.
    [one] One of { $all } agents differs clearly from the whole.
   *[other] { $clear } of { $all } agents differ clearly from the whole.
 }
chart-finding-agents-few = { $n ->
    [one] One more has too few cases to say.
   *[other] { $n } more have too few cases to say.
 }
chart-finding-policies = { $met } of { $all } policies with a goal reach it.
chart-finding-targets = { $met } of { $all } targets are reached.
chart-title-bridge = Customers from start to end, { $period }
chart-title-bridge-revenue = Monthly revenue from start to end, { $period }
chart-title-cohorts = Customers still there, per cent, by the quarter they began, { $period }
chart-title-gantt = Incidents by service, { $period }
chart-title-scatter = Article reads and contacts, week by week, { $period }
chart-bridge-start = At the start
chart-bridge-end = At the end
chart-bridge-joined = New
chart-bridge-lost = Left
chart-bridge-reason = Left: { $name }
chart-bridge-other = Left: other
chart-bridge-cancelled = Cancelled
chart-bridge-downgraded = Downgraded
chart-bridge-expanded = Expanded
chart-bridge-reactivated = Came back
chart-cohort-steps = Quarters later
chart-scatter-reads = { $weeks ->
    [0] Article reads of the week
    [one] Article reads, 1 week before
   *[other] Article reads, { $weeks } weeks before
}
chart-scatter-contacts = Contacts of the week
chart-note-gantt = at the end of each row its mean time between failures
chart-note-latest = the latest { $n } are drawn
chart-finding-bridge = From { $from } to { $to } customers: { $won } came, { $lost } left.
chart-finding-bridge-revenue = From { $from } to { $to } a month: { $won } won, { $lost } lost.
chart-finding-cohorts = { $later ->
    [0] Of { $n } who began in { $quarter }, { $share } were still there at its end.
    [one] Of { $n } who began in { $quarter }, { $share } were still there a quarter later.
   *[other] Of { $n } who began in { $quarter }, { $share } were still there { $later } quarters later.
}
chart-finding-cohorts-few = Too early to say: in no quarter did { $n } or more begin.
chart-finding-gantt = { $n ->
    [one] One incident; on average { $value } between two failures.
   *[other] { $n } incidents; on average { $value } between two failures.
}
chart-finding-gantt-counted = { $n ->
    [one] One incident
   *[other] { $n } incidents
}, { $counted } counted as failures; on average { $value } between two of these.
chart-finding-scatter-fewer = More reads go with fewer contacts in { $n } weeks; Spearman’s ρ { $rho }.
chart-finding-scatter-more = More reads go with more contacts in { $n } weeks; Spearman’s ρ { $rho }.
chart-finding-scatter-none = No clear relation of reads and contacts in { $n } weeks; Spearman’s ρ { $rho }.
chart-said-weekday = { $day }: { $n }, most from { $from } to { $to } ({ $most })

report-title = Support performance review
report-title-team = What the team can change
report-title-one-pager = Support at a glance
report-title-coaching = Coaching: agent by agent
report-nothing-chosen = None of the sections chosen has anything to show.
report-decide = What needs a decision
report-decide-none = No target is missed and no value got worse.
report-decide-late = due on { $day } and not done: do it, or set another day?
report-decide-action = { $said } Go on, or try something else?
report-one-page-more = { $n ->
    [one] One more has
   *[other] { $n } more have
} no room on this page; the full report has them.
coaching-private = Private: for a talk between two people, not for a list.
coaching-better = clearly better than the team
coaching-worse = clearly worse than the team
coaching-apart = clearly apart from the team
coaching-held = no clear difference
coaching-few = too early to say
coaching-not-tested = not tested
coaching-said-better = Clearly better than the team: { $names }.
coaching-said-worse = Clearly worse than the team: { $names }.
coaching-said-apart = Clearly apart from the team: { $names }.
coaching-said-held = { $n ->
    [one] One value shows no clear difference from the team.
   *[other] { $n } values show no clear difference from the team.
}
coaching-said-few = { $n ->
    [one] One value rests on fewer than { $min } cases: too early to say.
   *[other] { $n } values rest on fewer than { $min } cases: too early to say.
}
coaching-names = { $names } and { $n } more
coaching-own = Own value
coaching-team = Team
coaching-beside = What may be said
coaching-trend = Solid: own values; dashed: the team's. Steps of few cases swing by chance.
coaching-topics = What the cases were about
coaching-caution = A difference is called clear where the 95 % intervals of agent and team do not meet. Agents take cases of different difficulty: ask before you conclude anything.
coaching-left-out = { $n ->
    [one] One agent with fewer cases has no page here.
   *[other] { $n } agents with fewer cases have no page here.
}
coaching-none = No value of this report is known by agent.
report-comment = Commentary
report-comment-unplaced = The comment on “{ $place }” has no place in this report and was left out.
report-cover = Cover
report-agent-pages = A page for each agent
deck-all-values = { $family }: all values
report-contents = Contents
report-summary = Executive summary
report-quality = Data quality
report-definitions = Definitions
report-family-speed = Speed
report-family-quality = Quality
report-family-satisfaction = Satisfaction
report-family-volume = Volume
report-family-self-service = Self-service
report-family-cost-and-customers = Cost and customers
report-page = Page { $page } of { $pages }
report-made-by = Made with Quarterdeck
report-sample = Sample data
report-sample-long = Sample data of an invented company. Not a report about a real organisation.
report-none = nothing
report-small-groups = groups of fewer than { $n } are left out
report-no-data = no data
report-cover-compared = Compared with
report-cover-as-of = Data as of
report-cover-zone = Time zone
report-cover-rests = Rests on
report-cover-records = { $count ->
    [one] One record
   *[other] { $records } records
 } in { $files ->
    [one] one file
   *[other] { $files } files
 }; { $rejected } not understood
report-cover-clock = Clock of durations
report-cover-min-n = Few cases
report-cover-min-n-text = below { $n }: shown grey, never ranked
report-clock-calendar = calendar time
report-clock-business = business hours
report-actions = Actions agreed, and whether they worked
report-actions-message = { $n ->
    [one] After the action of the last period the value is { $better ->
        [0] not better
       *[other] better
      }
   *[other] After { $better } of { $n } actions the value is better
  }
report-actions-early = { $n ->
    [one] Of the action agreed it is too early to say whether it worked
   *[other] Of the { $n } actions agreed it is too early to say whether they worked
  }
report-actions-note = From the day an action was agreed up to the end of the period, beside as many days before. A value can move for other reasons too: the numbers tell that it moved, not why.
report-col-action = Action
report-col-agreed = Agreed
report-col-before = Before
report-col-since = Since
report-col-worked = Did it work?
report-action-done = done { $day }
report-action-due = due { $day }
report-agents = Agents
report-agents-message = { $n } agents side by side
report-agents-text = In the order of their cases, not of merit. Grey values rest on fewer than { $n } cases. Agents take cases of different difficulty: ask before you compare.
report-agents-one = Agent
report-agents-ranked = Ranked by { $measure }, by the cautious end of its 95 % interval; without a rank it is too early to say: fewer than { $n } cases, or less than two months of data. Grey values rest on fewer than { $n } cases. Agents take cases of different difficulty: ask before you compare.
report-col-rank = Rank
report-column-hard-topics = In the hardest topics
report-more-rows = { $n } more rows are not printed; the app shows all.
report-todo = What usually helps
report-col-actions = Standard actions
report-def-counting = Counting
report-def-by = counted by { $by }
report-def-method = interval: { $method }
report-summary-all = All data in numbers
report-summary-plain = { $period } in numbers
report-summary-message = Against { $label }: { $better } better, { $worse } worse, { $held } without clear change
report-no-values = No KPI has data in this period.
report-stands-out = What stands out
report-missing = What is missing
report-missing-note = These have no number in this period. They are not zero.
report-not-compared = no earlier value
report-target-met = target { $value }, met
report-target-missed = target { $value }, missed
report-met = met
report-missed = missed
report-targets-note = A target holds for the whole period. Each row has its own scale.
report-msg-better = { $name } improved to { $value } ({ $change } against { $label })
report-msg-worse = { $name } got worse: { $value } ({ $change } against { $label })
report-msg-changed = { $name } changed to { $value } ({ $change } against { $label })
report-msg-held = { $name } stands at { $value }, no clear change against { $label }
report-msg-total = { $name }: { $value } ({ $change } against { $label })
report-msg-target-met = { $name } meets its target: { $value } (target { $target })
report-msg-target-missed = { $name } misses its target: { $value } (target { $target })
report-msg-plain = { $name }: { $value }
report-msg-few = { $name }: { $value }, from only { $cases ->
    [one] one case
   *[other] { $n } cases
 }
report-below-target = The target of { $target } is missed.
report-by = { $kind } by { $dim }
report-variant = version: { $name }
report-left-out = { $n } left out
report-col-kpi = KPI
report-col-value = Value
report-col-interval = 95 % interval
report-col-change = Change
report-col-verdict = Verdict
report-col-share = share
report-col-target = Target
report-col-why = Why
report-col-file = File
report-col-kind = Records of
report-col-source = Source
report-col-span = From – to
report-col-records = Records
report-col-rejected = Not understood
report-col-counted = Counted
report-col-left-out = Left out
report-imports = Imported files
report-excluded = Records left out of a number, and why
report-quality-none = No file was imported
report-quality-one = The one record that was imported was understood
report-quality-clean = All { $records } records of { $files ->
    [one] one file
   *[other] { $files } files
 } were understood
report-quality-message = { $rejected } of { $records } records ({ $share }) { $bad ->
    [one] was not understood
   *[other] were not understood
 }
report-quality-text = Data as of { $as-of }; days, weeks and months are counted in { $zone }. Records that were not understood are kept and listed in the app with file, line and reason; none was guessed. A record without what a number needs is left out of that number and counted here.
report-definitions-message = How each number is computed
report-definitions-text = Bounds are 95 % intervals. A change is called better or worse if chance explains it in fewer than 1 of 20 cases (p < 0.05). Values from fewer than { $n } cases are grey, not ranked and not judged.
report-def-formula = Formula
report-def-here = In this report
report-def-left-out = left out
report-def-notes = Notes
report-def-caution = Caution
report-method-share = Wilson
report-method-points = normal approximation of the difference of two shares
report-method-median = order statistics (distribution-free)
report-method-mean = t interval of the mean
report-method-mtbf = chi-square, time-truncated
report-reason-no-first-response = no first response yet
report-reason-negative-duration = end before start
report-reason-no-score = no score
report-reason-score-outside-scale = score outside its scale
report-reason-no-resolution-time = no time of resolution
report-reason-counted-in-survey = counted in its survey answer
report-reason-counted-with-its-ticket = counted with its ticket
report-reason-easy-end-not-known = not known which end of the scale is easy
report-reason-negative-count = negative count
report-reason-no-agent = no agent
report-reason-no-contacts = no number of contacts
report-reason-no-contacts-started = no contacts started
report-reason-no-customer = no customer
report-reason-no-first-contact-data = nothing says whether the first contact solved it
report-reason-no-handle-time = no handle time
report-reason-no-highest-score = no highest score
report-reason-no-hold-time = no time on hold
report-reason-no-outcome = no outcome
report-reason-no-read-time = no read time
report-reason-no-reads = no reads
report-reason-no-reopens = no number of reopens
report-reason-no-sla = no policy covers it
report-reason-no-transfers = no number of transfers
report-reason-no-votes = no votes
report-reason-no-waiting-time = no waiting time
report-reason-not-counted = not counted in this row
report-reason-no-count = no number of cases
report-reason-interval-cut = interval across the bounds of the period
report-reason-not-answered = not answered
report-reason-not-in-file = not in its file
report-reason-pending = still open within its limit
report-reason-no-paused-time = waiting time not told
report-reason-paused-when-not-known = how much of its waiting counts here is not known
report-reason-scale-not-known = scale not known
report-reason-schedule-not-known = schedule not known
report-reason-short-abandon = abandoned at once
report-reason-window-open = too young to judge
report-reason-no-topic-or-agent = no topic or no agent
report-reason-too-few-for-topic = too few in its topic
report-reason-no-revenue = no revenue
report-reason-not-repairable = not repairable
report-reason-outside-watched-time = outside the time watched
report-reason-not-resolved-yet = not resolved yet
report-reason-not-detected = not detected yet

report-kind-tickets = Tickets
report-kind-calls = Calls
report-kind-surveys = Survey answers
report-kind-articles = Help articles
report-kind-services = Services
report-kind-incidents = Incidents
report-kind-customers = Customers
report-kind-revenue = Recurring revenue
report-kind-orders = Orders
report-kind-finance = Finance
report-kind-quality = Quality reviews
report-kind-agents = Agents
report-kind-aggregates = Counts and means

# What stands out: sentences that the statistics allow, each with its full stop.

insight-worse = { $name } got worse: { $value } after { $before } in { $label }.
insight-better = { $name } improved: { $value } after { $before } in { $label }.
insight-changed = { $name } changed: { $value } after { $before } in { $label }.
insight-target-missed-clearly = { $name } misses its target of { $target }: { $value }.
insight-target-missed = { $name } lies beside its target of { $target } at { $value }, by no more than chance may explain.
insight-group-apart = { $name } of the { $dim } “{ $key }” stands apart: { $group } (n = { $n }), { $value } over all.
insight-share-up = The { $dim } “{ $key }” grew to { $share } of all, from { $before } in { $label }.
insight-share-down = The { $dim } “{ $key }” fell to { $share } of all, from { $before } in { $label }.
insight-lost-after-bad = Of the customers whose last rating was bad { $bad } stayed, of those whose last was good { $good }: a relation, not a cause.
insight-large-leave = Revenue churn ({ $value }) lies above customer churn ({ $churn }): the large customers leave.
insight-small-leave = Revenue churn ({ $value }) lies below customer churn ({ $churn }): the small customers leave.
insight-reads-lead = Reads of articles and the contacts { $lead ->
    [0] of the same week
    [one] a week later
   *[other] { $weeks } weeks later
 } go together (ρ = { $rho }): a relation, not a cause.
insight-found-not-read = Articles found often and left at once: { $n }, “{ $key }” first.
insight-export-differs = The export’s own SLA flag says otherwise than the policies for { $share } of the tickets that have both.

report-table-title = { $name }: { $what }
report-table-experience = customers kept, by what they went through
report-table-lags = reads and contacts, week by week
report-table-service-level = the service level, each way to count it
report-table-found-not-read = found often and left at once
report-of-experience = In the period before
report-of-lead = Reads
report-of-service-level = Way to count
report-of-article = Article
report-column-kept = Kept
report-column-rho = Spearman’s ρ
report-column-p-value = p
report-column-reads = Reads
report-column-read-time = Time per read
report-key-experience-no-ticket = No ticket
report-key-experience-good-rating = Last rating good
report-key-experience-bad-rating = Last rating bad
report-key-experience-no-rating = Tickets, no rating
report-key-lead-0 = In the same week
report-key-lead-1 = 1 week before
report-key-lead-2 = 2 weeks before
report-key-lead-3 = 3 weeks before
report-key-lead-4 = 4 weeks before
report-key-service-level-of-offered = Answered in time, of all offered
report-key-service-level-of-answered = Answered in time, of those answered
report-key-service-level-abandoned-within-met = Given up in time counted as met
report-key-service-level-abandoned-left-out = Given up left out
report-key-service-level-missed-within-met = Missed in time counted as met
report-table-fcr-variants = each way to tell it
report-of-fcr-variant = Definition
report-key-fcr-variant-flag = The file says so
report-key-fcr-variant-contacts = One customer contact, not reopened
report-key-fcr-variant-replies = One agent reply, not reopened
report-key-fcr-variant-zendesk-one-touch = Zendesk one-touch: fewer than two replies
report-key-fcr-variant-helpscout-first-reply = Help Scout: exactly one reply
report-key-fcr-variant-intercom = Intercom: closed once, one teammate
report-key-fcr-variant-zammad-first-solution = Zammad: within 15 minutes
report-column-contacts = Contacts
deck-bridge-floor = Below
deck-bridge-total = There
deck-bridge-more = More
deck-bridge-less = Less
