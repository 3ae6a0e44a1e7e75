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
chart-dim-category = category
chart-dim-article = article
chart-dim-segment = segment
chart-dim-source = source
chart-dim-policy = policy
chart-unit-seconds = time
chart-unit-share = per cent
chart-unit-count = number
chart-unit-points = points
chart-unit-score = score
chart-unit-money = money
chart-n = n = { $n }
chart-other = Other
chart-missing-word = (not given)
chart-agent = Agent { $n }
chart-agent-hidden = An agent
chart-overall = All: { $value }
chart-target-line = Target { $value }
chart-beyond = { $n } lie beyond
chart-detractors = Detractors (0–6)
chart-passives = Passives (7–8)
chart-promoters = Promoters (9–10)
chart-heatmap-legend = 0 to { $high } an hour; the frame marks the peak
chart-title-series = { $name } by { $grain }, { $period }
chart-title-stacked = { $name } by { $grain } and channel, { $period }
chart-title-by = { $name } by { $dim }, { $period }
chart-title-heatmap = { $name } by weekday and hour, { $period }
chart-title-histogram = How { $name } is spread, { $period }
chart-title-nps = { $name }: the three groups, { $period }
chart-title-agents = { $name } by agent, { $period }
chart-title-policies = { $name } by policy, { $period }
chart-title-targets = Values beside their targets, { $period }
chart-subtitle-targets = Each row has its own scale from zero; the upright mark is the target
chart-note-cut = the period cuts the first or last step
chart-note-previous = mark: { $label }
chart-note-interval = bar: 95 % interval, ordered by its careful end
chart-finding-flat = The same in every step: { $value }.
chart-finding-series = Between { $low } ({ $lowday }) and { $high } ({ $highday }).
chart-finding-target = The target of { $target } was met in { $met } of { $all } { $steps }.
chart-finding-largest = { $name } is the largest with { $share }.
chart-finding-between = From { $firstvalue } ({ $first }) to { $lastvalue } ({ $last }).
chart-finding-heatmap = Busiest on { $day } from { $from } to { $to } ({ $n } in all); { $share } arrive on weekdays between 08 and 18.
chart-finding-histogram = Half take at most { $median }, nine in ten at most { $p90 }.
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
