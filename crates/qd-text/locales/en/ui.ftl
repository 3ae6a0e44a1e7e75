# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = Go to the content
ui-nav-label = Screens
ui-nav-overview = Overview
ui-nav-import = Add files
ui-nav-data = Data
ui-nav-settings = Settings
ui-nothing-leaves = Nothing leaves this computer
ui-version = Version { $version }
ui-workspace-name = The file your data is kept in
ui-drop-here = Drop your files anywhere
ui-loading = One moment…
ui-close = Close
ui-cancel = Cancel
ui-no-data = no data
ui-not-given = (not given)
ui-cases = { $n ->
    [one] { $n } case
   *[other] { $n } cases
  }
ui-few-cases = few cases
ui-few-cases-about = few cases: read it with care, it is not ranked or coloured

## Problems

ui-issue-line = line { $line }
ui-issue-column = column “{ $column }”
ui-issue-code = Code for support: { $code }
ui-issue-unexpected = Something went wrong that we did not foresee.
ui-issue-unexpected-hint = Your data is unchanged. Close the program, open it again, and report this if it comes back.

## Progress

ui-progress-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
  }
ui-progress-left = { $seconds ->
    [one] about { $seconds } second left
   *[other] about { $seconds } seconds left
  }
ui-progress-heard = { $share } done

## First screen and sample data

ui-start-title = See how your support is doing
ui-start-lead = Open the files your support tools export. You get the numbers leadership asks for, and a report to hand out.
ui-start-open = Open my exports
ui-start-open-about = CSV or Excel files from your help desk, phone system or surveys
ui-start-sample = Show me with sample data
ui-start-sample-about = A made-up company, to look around. Removed with one click.
ui-start-drop = You can also drop files anywhere in this window.
ui-sample-loading = Making the sample company
ui-sample-title = Sample data.
ui-sample-text = These numbers are made up.
ui-sample-remove = Remove

## Import

ui-import-title = Check your files
ui-import-lead = This is what we understood. Nothing is stored until you press the button.
ui-import-add = Add files
ui-import-empty = Choose the files your support tools exported, or drop them anywhere in this window.
ui-import-running = Reading your files
ui-import-try = Try it out
ui-import-tried = Tried out: nothing was kept. This is what the import would do.
ui-import-trying = Trying out your files…
ui-import-tried-rejected = { $records ->
    [one] { $records } record of it would be left out, since it is not understood.
   *[other] { $records } records of it would be left out, since they are not understood.
  }
ui-import-ready = { $records ->
    [one] { $records } record ready to import.
   *[other] { $records } records ready to import.
  }
ui-import-ready-sample = { $files ->
    [one] Looked at the first { $records } records; all of the file is imported.
   *[other] Looked at the first { $records } records; all of the files are imported.
  }
ui-import-button = { $files ->
    [0] Import
    [one] Import { $files } file
   *[other] Import { $files } files
  }
ui-import-undo = Undo this import
ui-import-undone = Taken back

ui-blocked-no-files = Choose a file first.
ui-blocked-reading = Still reading.
ui-blocked-none-usable = None of these files can be imported.
ui-blocked-sample = Remove the sample data first, in the line at the top: they are never mixed with your own. These files wait.
ui-blocked-kind = Say what { $file } holds, under Details.
ui-blocked-field = Say which column of { $file } holds “{ $field }”.
ui-blocked-question = Answer the question about { $file }.

ui-file-what = { $kind } · { $source }
ui-file-tables = { $n } tables
ui-file-what-unknown = We cannot tell what this file holds
ui-file-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
  }
ui-file-records-sample = looked at the first { $records } records
ui-file-reading = reading…
ui-file-known = You imported a file like this before. Your choices are used again.
ui-file-remove = Leave out

ui-question-suggested = (our guess)

ui-fields-needed = Needed
ui-fields-filled = Also found ({ $n })
ui-fields-unfilled = Not in this file ({ $n })
ui-keep-columns = Keep as breakdown ({ $n })
ui-keep-columns-about = Columns that fill no field can be kept to break numbers down and to filter by.
ui-field-needed = needed
ui-field-found = found
ui-field-guessed = guessed
ui-field-missing = missing
ui-field-missing-needed = No column found. Choose the one that holds it.
ui-field-missing-about = This file seems not to hold it. That is fine; the numbers that need it show “no data”.
ui-column-for = { $field } is in column
ui-column-none = No column
ui-cells-of = How { $field } is understood
ui-cell-raw = In the file
ui-cell-understood = Understood as
ui-cell-empty = (empty)
ui-cell-missing = left empty

ui-details = Details
ui-details-kind = The file holds
ui-details-kind-choose = Choose…
ui-details-sheet = Sheet
ui-details-encoding = Character set
ui-details-delimiter = Columns are parted by
ui-details-zone = Times without a zone are in
ui-details-zone-default = Time zone of your settings
ui-details-header = Column names are in row { $row }.
ui-delimiter-comma = Comma
ui-delimiter-semicolon = Semicolon
ui-delimiter-tab = Tab
ui-delimiter-bar = Vertical bar

ui-summary-title = { $stored ->
    [one] { $stored } record is in
   *[other] { $stored } records are in
  }
ui-summary-nothing = Nothing was imported
ui-summary-all = Every record was understood.
ui-summary-rejected = { $rejected ->
    [one] { $rejected } record needs a look. It was left out of all numbers.
   *[other] { $rejected } records need a look. They were left out of all numbers.
  }
ui-summary-overview = Show the numbers
ui-summary-more = Import more files
ui-summary-waits = A question about this file is still open, so nothing of it was imported.

ui-count-new = New
ui-count-changed = Updated
ui-count-same = Already known
ui-count-duplicate = Twice in the file
ui-count-rejected = Not understood

ui-rejected-title = { $total ->
    [one] { $total } record was not understood
   *[other] { $total } records were not understood
  }
ui-rejected-save = Save as CSV
ui-rejected-saved = Saved as { $file }.
ui-rejected-line = Line
ui-rejected-column = Column
ui-rejected-value = Value
ui-rejected-raw = The record as it stands in the file
ui-rejected-more = … and { $n } more.

ui-kind-tickets = Tickets
ui-kind-calls = Calls
ui-kind-surveys = Survey answers
ui-kind-articles = Help articles read
ui-kind-incidents = Incidents
ui-kind-services = Services watched
ui-kind-customers = Customers
ui-kind-revenue = Recurring revenue
ui-kind-orders = Orders
ui-kind-finance = Costs and revenue
ui-kind-quality = Quality reviews
ui-kind-agents = Agents
ui-kind-aggregates = Counts and means (no single records)

ui-source-generic = any tool
ui-source-sample = sample company
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
ui-source-helpscout = Help Scout
ui-source-osticket = osTicket
ui-source-servicenow = ServiceNow
ui-source-amazon_connect = Amazon Connect
ui-source-surveymonkey = SurveyMonkey
ui-source-google_forms = Google Forms
ui-source-ringcentral = RingCentral
ui-source-stripe = Stripe
ui-source-chartmogul = ChartMogul

## Periods and comparison

ui-period = Period
ui-periods-quarter = Quarters
ui-periods-month = Months
ui-periods-year = Years
ui-periods-all = Everything
ui-period-span = { $first } – { $last }
ui-period-known-to = data until { $day }
ui-period-zone = days in { $zone } time
ui-period-compare = compared with { $label }
ui-compare = Compare with
ui-compare-previous = The period before
ui-compare-year = A year before
ui-compare-none = Nothing
ui-change-against = vs { $label }
ui-change-none = nothing to compare with
ui-comparison-before = { $n ->
    [one] Before: { $value }, from { $n } case
   *[other] Before: { $value }, from { $n } cases
  }
ui-verdict-better = Better
ui-verdict-worse = Worse
ui-verdict-changed = Changed
ui-verdict-no-clear-change = No clear change
ui-verdict-few-cases = Few cases
ui-target-met = Target { $value }: met
ui-target-missed = Target { $value }: not met
ui-target-met-short = { $value } ✓ met
ui-target-missed-short = { $value } ✗ not met

## Overview

ui-tiles-label = Headline numbers
ui-insights-title = What stands out
ui-missing-title = Not shown: no data yet ({ $n })
ui-missing-lead = Import the file named and the number appears.
ui-table-measure = Measure
ui-table-value = Value
ui-table-change = Change
ui-table-target = Target
ui-table-cases = Cases
ui-table-name = Name
ui-table-share = Share
ui-table-range = Likely range
ui-table-before = Before
ui-table-from = From
ui-table-below = To below
ui-table-beyond = Above
ui-table-event = Event
ui-table-hour = Hour

ui-family-speed = Speed
ui-family-quality = Quality
ui-family-satisfaction = Satisfaction
ui-family-volume = Volume
ui-family-self_service = Self-service
ui-family-cost_and_customers = Cost and customers

## Charts

ui-charts-title = Charts
ui-chart-save = Save chart
ui-chart-saved = Saved { $file }, { $size }
ui-table-save = Save table
ui-chart-table = Table
ui-chart-target = Target { $value }
ui-chart-overall = All { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = likely { $low } – { $high }
ui-chart-before = before { $value }
ui-chart-bin = { $from } to { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = Detractors (0–6)
ui-nps-passives = Passives (7–8)
ui-nps-promoters = Promoters (9–10)

## One KPI

ui-filter-only = Only { $word }
ui-filter-remove = Show all
ui-rows-title = The records behind it
ui-rows-about = Each with its own number, or why it was left out.
ui-rows-show = Show the records
ui-rows-which = Records
ui-rows-counted = Counted
ui-rows-left = Left out
ui-rows-all = All
ui-rows-order = Order
ui-rows-order-time = As they happened
ui-rows-order-greatest = Greatest first
ui-rows-order-least = Least first
ui-rows-none = There are none.
ui-rows-id = Record
ui-rows-when = When
ui-rows-hit = Counts for it
ui-rows-yes = Yes
ui-rows-no = No
ui-rows-reason = Why left out
ui-rows-pages = Pages
ui-rows-shown = { $from } to { $to } of { $total }
ui-rows-back = Earlier
ui-rows-next = More
ui-breakdown-title = Break down by
ui-breakdown-none = Choose…
ui-breakdown-bar = Bar
ui-breakdown-pick = Show only these
ui-dimension-channel = Channel
ui-dimension-priority = Priority
ui-dimension-topic = Topic
ui-dimension-product = Product
ui-dimension-agent = Agent
ui-dimension-team = Team
ui-dimension-customer = Customer
ui-dimension-status = Status
ui-dimension-service = Service
ui-dimension-severity = Severity
ui-dimension-category = Category
ui-dimension-article = Article
ui-dimension-segment = Segment
ui-dimension-source = Tool

ui-figures-title = What lies behind it
ui-interval = Likely range ({ $level })
ui-interval-above = above { $value }
ui-interval-below = below { $value }
ui-stat-mean = Mean
ui-stat-median = Median
ui-stat-p90 = 9 of 10 below
ui-stat-p95 = 19 of 20 below
ui-stat-min = Least
ui-stat-max = Most
ui-part-policy = { $about }
ui-part-within = Within the promise “{ $about }”
ui-part-scale = On the scale { $about }
ui-part-reason = Left because: { $about }
ui-part-end-n = { $label }: cases
ui-part-end-pending = { $label }: still open
ui-part-end-goal = { $label }: goal
ui-part-within_24h = Within 24 hours
ui-part-within_30s = Within 30 seconds
ui-part-over_60s = Waited over 60 seconds
ui-part-ever_on_hold = Ever on hold
ui-part-mean = Mean
ui-part-median = Median
ui-part-calendar_median = Median, all hours
ui-part-business_median = Median, opening hours
ui-part-tool_business_median = Median, the tool’s own opening hours
ui-part-tickets_mean = Mean of tickets
ui-part-tickets_n = Tickets counted
ui-part-calls_mean = Mean of calls
ui-part-calls_n = Calls counted
ui-part-targets = Of all targets
ui-part-export = As the tool itself says
ui-part-export_n = Said by the tool: cases
ui-part-age_median = Age, median
ui-part-age_p90 = Age, 9 of 10 below
ui-part-age_max = Age, oldest
ui-part-older_than_1d = Older than a day
ui-part-older_than_7d = Older than 7 days
ui-part-older_than_30d = Older than 30 days
ui-part-older_than_90d = Older than 90 days
ui-part-criteria_met = Criteria met
ui-part-enps = Employee NPS
ui-part-low_effort = Low effort
ui-part-happiness = Happiness (best less worst)
ui-part-csat_rho = Spearman’s ρ with CSAT
ui-part-csat_rho_n = Tickets rated both ways
ui-part-promoters = Promoters
ui-part-passives = Passives
ui-part-detractors = Detractors
ui-part-unique_readers = Readers
ui-part-self_service_ratio = Reads for each ticket
ui-part-watched_s = Time watched
ui-part-downtime_s = Time down
ui-part-uptime_s = Time up
ui-part-failures_per_month = Failures a month
ui-part-laplace_z = Trend test (Laplace z)
ui-part-support_cost = Support cost
ui-part-company_revenue = Company revenue
ui-part-active_at_start = Active at the start
ui-part-worst_month = Worst month
ui-part-bought_before = Had bought before
ui-part-mean_customers = Customers, mean
ui-part-net = Less expansion
ui-part-net_with_reactivation = Less expansion and those who came back
ui-part-beyond_last_bin = Beyond the chart
ui-excluded-title = Left out of the number
ui-reason-no_first_response = no first response yet
ui-reason-negative_duration = ended before it began
ui-reason-negative_count = a count below zero
ui-reason-no_score = no score
ui-reason-score_outside_scale = score outside its scale
ui-reason-no_resolution_time = solved, but no time of it in the file
ui-reason-not_resolved_yet = not resolved yet
ui-reason-not_answered = not answered
ui-reason-no_first_contact_data = not told how many contacts it took
ui-reason-no_reopens = not told whether it was reopened
ui-reason-no_customer = no customer named
ui-reason-no_handle_time = no handle time
ui-reason-no_waiting_time = no waiting time
ui-reason-no_hold_time = no hold time
ui-reason-short_abandon = hung up at once
ui-reason-pending = still within its limit
ui-reason-no_sla = no promise covers it
ui-reason-no_reads = no reads
ui-reason-no_read_time = no read time
ui-reason-no_revenue = no revenue
ui-reason-not_detected = not detected yet
ui-reason-not_repairable = not repairable
ui-reason-outside_watched_time = outside the time watched
ui-reason-counted_in_survey = counted in its survey answer
ui-reason-counted_with_its_ticket = counted with its ticket
ui-reason-easy_end_not_known = not known which end of the scale is easy
ui-reason-no_agent = no agent
ui-reason-no_contacts = no number of contacts
ui-reason-no_contacts_started = no contacts started
ui-reason-no_highest_score = no highest score
ui-reason-no_outcome = no outcome
ui-reason-no_transfers = no number of transfers
ui-reason-no_votes = no votes
ui-reason-not_in_file = not in its file
ui-reason-no_paused_time = waiting time not told
ui-reason-paused_when_not_known = how much of its waiting counts here is not known
ui-reason-scale_not_known = scale not known
ui-reason-schedule_not_known = schedule not known
ui-reason-window_open = too young to judge
ui-reason-no_topic_or_agent = no topic or no agent
ui-reason-too_few_for_topic = too few in its topic

ui-definition-title = How it is computed
ui-definition-computed = Computed
ui-definition-formula = Formula
ui-definition-variant = Version used
ui-definition-counted-by = Belongs to a period by
ui-definition-caution = Beware
ui-definition-source = Source
ui-definition-actions = What to do about it

## Choosing: goals, circle of influence, targets, actions

ui-nav-report = Report
ui-nav-choose = Your KPIs
ui-choose-parts = Parts of this screen
ui-choose-goals = Goals
ui-choose-goals-lead = Say what you want to reach: the KPIs that tell of it come first on the overview and in the report. All others stay where they are.
ui-choose-circle = Circle of influence
ui-choose-circle-lead = What can the team change by its own work? Drag a KPI to where it belongs, or choose in the list. The team’s report holds what lies inside and on the edge; leadership’s holds everything.
ui-choose-targets = Targets and events
ui-choose-targets-lead = A target holds from its day on, until the next one. Every period is measured by the target that held at its end.
ui-choose-actions = Actions
ui-choose-actions-lead = What was agreed, and whether the value moved since.
ui-choose-added = { $name } is added.
ui-choose-removed = { $name } is taken out.
ui-choose-moved = { $name } is now number { $place }.
ui-choose-up = { $name } up
ui-choose-down = { $name } down
ui-choose-remove = Take out { $name }
ui-choose-add = Add another
ui-choose-add-which = Choose a KPI…
ui-choose-default = Back to the default
ui-choose-default-said = The default is back.
ui-goals-title = What do you want to reach?
ui-goals-on = Goal chosen: { $goal }
ui-goals-off = Goal taken back: { $goal }
ui-chosen-title = Your KPIs, in this order
ui-chosen-about = The first eight are the tiles of the overview and of the report’s summary.
ui-chosen-default = Nothing is chosen yet: these come first by default. Choose a goal, or add what you want to see.
ui-chosen-beyond = Beyond the eight tiles
ui-circle-inside = Inside
ui-circle-edge = Edge
ui-circle-outside = Outside
ui-circle-hint = The numbers are those of the list. Point at one to see its name.
ui-circle-moved = { $name }: { $place }
ui-circle-where = Where { $name } lies
ui-audience-both = Both
ui-audience-team = Team
ui-audience-leadership = Leadership
ui-audience-of = Who watches { $name }
ui-audience-set = { $name }: { $who }
ui-show = Show
ui-show-all = Everything
ui-show-team = For the team
ui-show-leadership = For leadership
ui-report-for = Report for
ui-report-for-leadership = Leadership: everything
ui-report-for-team = The team: what it can change
ui-form-choose = Choose…
ui-form-kpi = KPI
ui-form-value = Target
ui-form-unit = Unit
ui-form-from = Holds from
ui-form-only = Only for
ui-form-all = All
ui-form-on = Date
ui-form-event = What happened
ui-form-remove = Remove
ui-form-edit = Change
ui-form-add-target = Add target
ui-form-add-event = Add event
ui-unit-seconds = seconds
ui-unit-minutes = minutes
ui-unit-hours = hours
ui-unit-days = days
ui-unit-percent = %
ui-unit-points = points
ui-unit-score = on the scale of the survey
ui-unit-count = (a number)
ui-unit-money = (an amount)
ui-targets-title = Targets
ui-targets-none = There are no targets yet.
ui-table-since = From
ui-target-now = holds now
ui-target-later = later
ui-target-added = { $name }: target { $value } from { $day }
ui-target-removed = A target of { $name } is removed.
ui-target-remove = Remove the target of { $name } from { $day }
ui-events-title = Events
ui-events-lead = Drawn on every time axis, in the window and in the report.
ui-event-added = Event added: { $text }
ui-event-removed = Event removed: { $text }
ui-event-remove = Remove the event { $text }
ui-actions-title = Actions agreed
ui-actions-none = Nothing was agreed yet.
ui-actions-caution = Each value since the action stands beside that of as many days before. A value can move for other reasons too.
ui-action-new = Agree on an action
ui-action-what = What is to be done
ui-action-ideas = Often done:
ui-action-on = Agreed on
ui-action-owner = Who
ui-action-due = By when
ui-action-review = Look at it from
ui-action-keep = Save action
ui-action-kept = Action saved: { $text }
ui-action-agreed = agreed { $day }
ui-action-due-on = due { $day }
ui-action-done-on = done { $day }
ui-action-spans = { $since ->
    [one] { $since } case since then, { $before } before; from { $from } to before { $day }
   *[other] { $since } cases since then, { $before } before; from { $from } to before { $day }
  }
ui-action-do = Done
ui-action-undo = Not done
ui-action-finished = Done: { $text }
ui-action-reopened = Open again: { $text }
ui-action-removed = Action removed: { $text }
ui-action-edit-one = Change the action { $text }
ui-action-remove-one = Remove the action { $text }

## Report

ui-report-save = Save report
ui-report-options = Options
ui-report-arrange = Arrange the report…
ui-report-language = Language of the report
ui-report-language-window = As the window
ui-report-page = Page
ui-report-privacy = Without names: agents by number, no customers, no groups under 5
ui-report-accessible = Accessible PDF, for screen readers and archives (PDF/UA, PDF/A)
ui-report-rows = Workbook with the rows behind the numbers
ui-report-rows-private = No rows behind the numbers: without names there are none, as each would tell of a single case
ui-report-running = Making the report
ui-report-saved = { $pages ->
    [one] Saved { $file }: { $pages } page, { $size }
   *[other] Saved { $file }: { $pages } pages, { $size }
  }
ui-workbook-save = Save as workbook
ui-workbook-running = Making the workbook
ui-workbook-saved = { $sheets ->
    [one] Saved { $file }: { $sheets } sheet, { $size }
   *[other] Saved { $file }: { $sheets } sheets, { $size }
  }
ui-deck-save = Save as slides
ui-deck-running = Making the slides
ui-deck-saved = { $slides ->
    [one] Saved { $file }: { $slides } slide, { $size }
   *[other] Saved { $file }: { $slides } slides, { $size }
  }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = Slides (16:9)

## Data

ui-data-title = Your data
ui-data-lead = Every import, the latest first. Times are { $zone } time. Undo takes back exactly what an import brought.
ui-data-empty = Nothing was imported yet.
ui-data-sample = sample data
ui-data-rejected = { $n ->
    [one] Show the { $n } record not understood
   *[other] Show the { $n } records not understood
  }

## Settings

ui-settings-general = General
ui-settings-language = Language of the window
ui-settings-name = Name of your organisation
ui-settings-name-hint = Stands on the cover of the report.
ui-settings-zone = Time zone
ui-settings-zone-hint = Days, weeks and months are counted in it.
ui-settings-currency = Currency
ui-settings-currency-hint = Of amounts in files that name none: EUR, USD, SEK…
ui-settings-numbers = Numbers
ui-settings-clock = Response and resolution times count
ui-clock-calendar = All hours
ui-clock-business = Opening hours only
ui-settings-min-n = Few cases: fewer than
ui-settings-min-n-hint = Numbers that rest on fewer cases are shown in grey and never called better or worse.
ui-settings-advanced = Advanced
ui-settings-advanced-lead = The same as text (JSON), and what has no form of its own. Checked before it is saved; the manual shows how it is written.
ui-settings-advanced-valid = In order.
ui-settings-json-bad = Not valid JSON: { $why }
ui-settings-json-object = This must be one object, between curly brackets.
ui-settings-json-unknown = “{ $key }” is not known here. Known are: { $known }.
ui-settings-save = Save settings
ui-settings-saved = Saved

## Tables that go with a value

ui-table-rank = Rank
ui-table-agents = Agents
ui-table-experience = Customers kept, by what they went through
ui-table-lags = Reads and contacts, week by week
ui-table-service_level = Service level, each way to count it
ui-table-found_not_read = Found but not read
ui-dimension-experience = In the period before
ui-dimension-lead = Reads
ui-dimension-service_level = Way to count
ui-column-resolved = Resolved
ui-column-fcr = First contact resolution
ui-column-csat = Satisfaction
ui-column-frt = First response
ui-column-resolution_time = Time to resolution
ui-column-aht = Handle time
ui-column-calls_per_hour = Calls per hour
ui-column-reopen_rate = Reopen rate
ui-column-hard_topics = In the hardest topics
ui-column-kept = Kept
ui-column-rho = Spearman’s ρ
ui-column-p_value = p
ui-column-reads = Reads
ui-column-read_time = Time per read
ui-note-few_cases = too early to say: few cases
ui-note-under_two_months = too early to say: under two months
ui-note-no_measure = no such measure
ui-note-under_12_weeks = under 12 weeks
ui-note-strongest = the strongest
ui-key-experience-no_ticket = No ticket
ui-key-experience-good_rating = Last rating good
ui-key-experience-bad_rating = Last rating bad
ui-key-experience-no_rating = Tickets, no rating
ui-key-lead-0 = in the same week
ui-key-lead-1 = 1 week before
ui-key-lead-2 = 2 weeks before
ui-key-lead-3 = 3 weeks before
ui-key-lead-4 = 4 weeks before
ui-key-service_level-of_offered = Answered in time, of all offered
ui-key-service_level-of_answered = Answered in time, of those answered
ui-key-service_level-abandoned_within_met = Given up in time counted as met
ui-key-service_level-abandoned_left_out = Given up left out
ui-key-service_level-missed_within_met = Missed in time counted as met
ui-part-response_rate = Response rate
ui-part-surveys_sent = Surveys sent
ui-part-rated_share = Resolved tickets that were rated
ui-part-rated_share_n = Resolved tickets
ui-part-export_differs = The tool’s own flag says otherwise
ui-part-export_differs_n = Tickets with a flag and a policy
ui-part-found_not_read = Found but not read
ui-part-ranked = Ranked
ui-part-too_early = Too early to say
ui-part-rho = Spearman’s ρ with calls
ui-part-rho_lead_weeks = Reads lead by weeks
ui-part-rho_n = Weeks compared
ui-part-rho_p_value = p of that relation
ui-part-p_value_bad_good = p, bad against good
ui-part-bad_rating = Kept after a bad rating
ui-part-good_rating = Kept after a good rating
ui-part-no_rating = Kept with tickets, no rating
ui-part-no_ticket = Kept without a ticket
ui-part-bad_rating_n = Last rating bad
ui-part-good_rating_n = Last rating good
ui-part-no_rating_n = Tickets, no rating
ui-part-no_ticket_n = No ticket
ui-dimension-weekday = Weekday
ui-dimension-hour = Hour
ui-dimension-month = Month
ui-part-tool_differs = The tool’s own figure differs
ui-part-tool_differs_n = Tickets with both figures
ui-part-tool_business_differs = The tool’s own business time differs
ui-part-tool_business_differs_n = Tickets with both business times
ui-part-agents = Agents
ui-part-failures = Failures
ui-part-gross = Gross
ui-part-highest = Highest of the scale
ui-part-lowest = Lowest of the scale
ui-part-hours = Hours of handling
ui-part-lost = Lost
ui-part-median_of_held = Median of those on hold
ui-part-services = Services
ui-part-tickets = Of tickets
ui-part-topics = Topics
ui-part-revenue_at_start = Revenue at the start
ui-part-cancelled = Cancelled
ui-part-downgraded = Downgraded
ui-part-expanded = Expanded
ui-part-reactivated = Came back
ui-part-joined = New
ui-part-active_at_end = At the end
ui-part-joined_revenue = New revenue
ui-part-revenue_at_end = Revenue at the end
ui-table-cohorts = Customers by the quarter they began
ui-table-weeks = Weeks compared
ui-dimension-cohort = Quarter
ui-dimension-week = Week
ui-column-contacts = Contacts
ui-column-after_0 = End of the quarter
ui-column-after_1 = After 1 quarter
ui-column-after_2 = After 2 quarters
ui-column-after_3 = After 3 quarters
ui-column-after_4 = After 4 quarters
ui-column-after_5 = After 5 quarters
ui-column-after_6 = After 6 quarters
ui-column-after_7 = After 7 quarters
ui-table-fcr_variants = First contact resolution, each way to tell it
ui-dimension-fcr_variant = Definition
ui-key-fcr_variant-flag = The file says so
ui-key-fcr_variant-contacts = One customer contact, not reopened
ui-key-fcr_variant-replies = One agent reply, not reopened
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: fewer than two replies
ui-key-fcr_variant-helpscout_first_reply = Help Scout: exactly one reply
ui-key-fcr_variant-intercom = Intercom: closed once, one teammate
ui-key-fcr_variant-zammad_first_solution = Zammad: within 15 minutes

## Areas: agents, self-service, reliability, cost and customers

ui-nav-numbers = Numbers
ui-nav-work = Work with it
ui-nav-agents = Agents
ui-nav-self-service = Self-service
ui-nav-reliability = Reliability
ui-nav-cost = Cost and customers
ui-area-empty = Nothing of this was imported for this period yet. Below stands which file gives which number.
ui-group-look = { $name }: show what lies behind it
ui-group-all = Show all { $n }
ui-agents-lead = Ranked by what the cases allow to say: the careful end of each range, never the bare figure.
ui-agents-title = Agents beside each other
ui-agents-measure = Ranked by
ui-agents-order-rank = By rank
ui-agents-order-value = Best value first
ui-agents-order-cases = Most cases first
ui-agents-order-name = By name
ui-agents-whole = the line: all together, { $value }
ui-agents-look = Show the records behind it
ui-agents-all-measures = All measures of all agents
ui-self-lead = What customers find without asking, and whether it spares them a call.
ui-self-articles = Articles
ui-self-articles-lead = The most read first. A number leads to the records behind it.
ui-self-categories = Categories
ui-self-found-lead = Many open these articles and leave at once: the title promises what the text does not give, or the answer is hard to find in it.
ui-self-found-none = None stands out.
ui-self-relation-lead = Left of the line: more reads go with fewer calls. That they go together does not say that one is the cause.
ui-self-weeks = Weeks
ui-reliability-lead = When services failed, how long it went unnoticed, and how long it lasted.
ui-reliability-line = Incidents on a time line
ui-reliability-incidents = { $n ->
    [0] No incident lies in this period.
    [one] { $n } incident lies in this period.
   *[other] { $n } incidents lie in this period.
  }
ui-reliability-latest = The latest { $n } of { $total } incidents.
ui-reliability-list = As a list
ui-reliability-services = By service
ui-reliability-services-lead = Few failures leave wide bounds; below the time between failures stands its likely range.
ui-reliability-severity = By severity
ui-incident-about = { $service }: { $at }, lasted { $lasted }
ui-incident-open = { $service }: { $at }, still open
ui-incident-service = Service
ui-incident-severity = Severity
ui-incident-started = Started
ui-incident-unnoticed = Went unnoticed
ui-incident-lasted = Lasted
ui-incident-still-open = still open
ui-cost-lead = What support costs, and who stays and who leaves.
ui-cost-segments = By segment of customers
ui-cost-customers = Customers
ui-cost-how = How it is computed
ui-cost-reasons = Why customers left

## Undo, help, the data as a whole

ui-nav-help = Help
ui-undo = Undo
ui-undone = Undone: { $what }
ui-redo = Redo
ui-redone = Done again: { $what }
ui-import-of = Import of { $file }
ui-import-undone-said = { $file } is taken back.
ui-import-done-said = { $files ->
    [one] { $files } file is imported.
   *[other] { $files } files are imported.
  }
ui-start-recent = Opened before
ui-start-recent-forget = Clear list
ui-help-parts = Parts of the help
ui-help-manual = Manual
ui-help-glossary = Glossary
ui-help-shortcuts = Keyboard
ui-help-news = What’s new
ui-help-about = About
ui-help-search = Search
ui-help-nothing = Nothing was found.
ui-help-english = This text is in English. The glossary is in your language.
ui-keys-lead = Everything can be done by keyboard: Tab goes on, Shift+Tab goes back, Enter presses.
ui-key-open = Open exports
ui-key-workspace = Open another workspace
ui-key-report = Save the report
ui-key-undo = Undo what was done last
ui-key-redo = Do again what was undone
ui-key-settings = Settings
ui-key-help = Help
ui-key-shortcuts = This list
ui-key-larger = Larger
ui-key-smaller = Smaller
ui-key-usual = Usual size
ui-key-print = Print
ui-key-quit = Quit
ui-about-promise = Works without internet. No account, no tracking: what you import stays in one file on this computer.
ui-about-folder = Folder of your data
ui-about-size = Size on disk
ui-about-records = Records
ui-about-data = Export or delete your data
ui-about-newer = Newer versions
ui-about-newer-how = The program never looks for them by itself. A click opens this page in your browser; nothing else happens.
ui-about-newer-look = Check for updates
ui-about-newer-failed = The browser could not be started. Copy the address above into it.
ui-about-newer-none = The program never looks for them by itself, and its project has no page to get them from yet. Install a newer version over this one: your data stays.
ui-about-licences = Licences
ui-about-licence = Quarterdeck may be used, changed and passed on under the Apache 2.0 or the MIT licence, as you like.
ui-about-works = Works of others in it ({ $n })
ui-costs-title = Monthly costs
ui-costs-lead = What a month of support cost, where no file tells it: salaries, tools, overhead. It becomes an import above, to be taken back like any other.
ui-costs-month = Month
ui-costs-cost = Support cost
ui-costs-revenue = Company revenue
ui-costs-optional = May be left empty.
ui-costs-enter = Enter month
ui-costs-entered = { $month } is entered.
ui-costs-known = Months known ({ $n })
ui-costs-error-month = Choose a month, like 2026-07.
ui-costs-error-amount = Enter a cost, a revenue, or both.
ui-everything-title = All of your data
ui-everything-lead = It is yours: take all of it out as files that other programs read, or delete it for good.
ui-everything-save = Export everything
ui-everything-saving = Exporting everything
ui-everything-saved = Saved as { $file }.
ui-everything-delete = Delete everything…
ui-everything-ask = All imports, settings, targets and actions of this workspace go, with the copies made before updates. Nothing brings them back, unless you saved a backup elsewhere.
ui-delete-word = delete
ui-delete-type = Write “{ $word }” to confirm
ui-everything-delete-now = Delete everything for good
ui-everything-deleted = Everything is deleted.

## Settings as forms

ui-settings-parts = Parts of the settings
ui-settings-hours = Opening hours
ui-settings-promises = Promises (SLA)
ui-settings-scales = Scales
ui-settings-brand = Brand
ui-settings-privacy = Privacy
ui-settings-backups = Backups
ui-settings-unsaved = Not saved yet.
ui-settings-not-ready = Something above needs a correction.
ui-settings-fiscal = The fiscal year begins in
ui-settings-fiscal-hint = Quarters and years of the report follow it.
ui-settings-week = The week begins on
ui-week-mon = Monday
ui-week-sun = Sunday
ui-form-error-needed = This is needed.
ui-form-error-currency = Three letters, like EUR.
ui-form-error-whole = A whole number from 1 on.
ui-form-error-positive = A number above zero.
ui-form-error-percent = From 0 to 100, or empty.
ui-form-error-colour = A colour like #0c5a75.
ui-form-error-twice = This name stands twice.
ui-form-error-hours = Write it like 08:00–12:00, 13:00–17:00, or leave it empty.
ui-form-error-date = This is no date.
ui-form-error-scale = The lowest must be below the highest.
ui-form-error-satisfied = “Satisfied from” must lie on the scale.
ui-hours-none = No opening hours are set: business time is all the time.
ui-hours-new-name = Hours { $n }
ui-hours-name = Name
ui-hours-default = Holds for everything that no rule says otherwise of.
ui-hours-other = Holds for the records that a rule below names.
ui-hours-zone-hint = Empty: that of the settings.
ui-hours-week = Each week
ui-hours-week-hint = From – to, several times parted by a comma. An end before its beginning runs over midnight; 00:00–24:00 is the whole day; empty is closed.
ui-hours-closed = closed
ui-hours-like-monday = Tuesday to Friday like Monday
ui-hours-holidays = Holidays
ui-hours-holidays-hint = Closed all day.
ui-hours-holiday = Date
ui-hours-holiday-add = Add holiday
ui-hours-holiday-remove = Remove { $day }
ui-hours-special = Days with hours of their own
ui-hours-special-add = Add a day with other hours
ui-hours-remove = Remove these hours
ui-hours-add = Add opening hours
ui-promises-none = No promise is set. A promise is a limit that should be kept for most cases: “first answer within 8 opening hours, for 90 of 100”.
ui-promise-name = Name
ui-promise-measure = What is promised
ui-promise-frt = First answer
ui-promise-resolution_time = Resolution
ui-promise-asa = Call answered
ui-promise-limit = Within
ui-promise-clock = Counted in
ui-promise-goal = Kept for so many of 100
ui-promise-goal-hint = Empty: no goal.
ui-promise-remove = Remove this promise
ui-promise-add = Add a promise
ui-scales-csat = Customer satisfaction (CSAT)
ui-scales-ces = Customer effort (CES)
ui-scales-lead = Most files tell their scale. Say it here for those that do not.
ui-scales-own = Where a file does not tell, it is this:
ui-scales-lowest = Lowest
ui-scales-highest = Highest
ui-scales-satisfied = Satisfied from
ui-scales-satisfied-hint = This answer and better ones count as satisfied.
ui-scales-easy = Easy is
ui-scales-easy-highest = the highest
ui-scales-easy-lowest = the lowest
ui-brand-colour = Colour
ui-brand-colour-hint = Of the report’s charts and headings. Empty: ours.
ui-brand-logo = Logo
ui-brand-logo-none = None yet. A PNG of at most 2 MB, for the cover of the report.
ui-brand-logo-there = A logo is set; it stands on the cover of the report.
ui-brand-logo-pick = Choose a picture…
ui-brand-logo-remove = Take the logo out
ui-brand-logo-set = The logo is set.
ui-privacy-lead = Holds for what is imported from now on.
ui-privacy-customers = Customers are kept as
ui-privacy-customers-hint = A pseudonym tells one customer from another without saying who it is.
ui-privacy-pseudonym = Pseudonyms
ui-privacy-plain = As in the file
ui-privacy-none = Not at all
ui-privacy-subjects = Keep subjects and comments
ui-privacy-subjects-hint = They may name people. No number needs them.
ui-privacy-agents = Name agents in reports
ui-privacy-agents-hint = Otherwise they are Agent 1, Agent 2 and so on.
ui-backup-lead = A backup is a checked copy of this workspace in one file. Keep it on another disk.
ui-backup-save = Save a backup…
ui-backup-saved = Backup saved and checked: { $file }
ui-backup-restore = Restore a backup…
ui-backup-restore-ask = The backup takes the place of what is here now. The file of now is kept beside it, its name ends with “old”.
ui-backup-choose = Choose the backup…
ui-backup-restored = The backup is restored.
ui-data-all = Show all { $n } imports

## Words and rules of the settings
ui-settings-words = Words
ui-settings-not-ready-elsewhere = Something needs a correction under
ui-condition-what = What
ui-condition-first = Only for some…
ui-condition-add = And only for…
ui-condition-none = not given in the file
ui-condition-twice = A record has one word of each kind; this stands twice.
ui-condition-nowhere = Stands nowhere in your data.
ui-condition-records = { $records ->
    [one] in { $records } record
   *[other] in { $records } records
  }
ui-rules-title = Which hours hold for which records
ui-rules-lead = The first rule that fits decides. All other records have the hours named “default”; without such, all the time counts. Hours that a file itself names for its records go before.
ui-rule-name = Rule { $n }
ui-rule-for = Rule { $n }: records of
ui-rule-schedule = have the hours
ui-rule-covered = This rule is never used: rule { $n } above already holds for all of these records.
ui-rule-add = Add a rule
ui-rule-error-schedule = There are no opening hours named “{ $name }”.
ui-words-title = Words that mean the same
ui-words-lead = Tools and people write the same thing in several ways. Say which word counts as which: breakdowns, filters, promises and targets then take them together. Your data stay as they are.
ui-words-none = Every word counts as itself.
ui-words-from = Word in the data
ui-words-to = Counts as
ui-words-add = Add a word
ui-words-error-twice = This word stands twice.
ui-words-error-further = “{ $word }” itself counts as “{ $other }”. Write that word here.
ui-words-of-data = Words in your data
ui-words-of-data-lead = As the files write them. Press one to say what it counts as.
