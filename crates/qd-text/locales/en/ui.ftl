# The window, in English. Every key is used by ui/src and every key used there is here (ui/tests/text.test.ts).

## The frame

skip = Go to the content
nav-label = Screens
nav-overview = Overview
nav-import = Add files
nav-data = Data
nav-settings = Settings
nothing-leaves = Nothing leaves this computer
version = Version { $version }
workspace-name = The file your data is kept in
drop-here = Drop your files anywhere
loading = One moment…
close = Close
cancel = Cancel
no-data = no data
not-given = (not given)
cases = { $n ->
    [one] { $n } case
   *[other] { $n } cases
  }
few-cases = few cases
few-cases-about = few cases: read it with care, it is not ranked or coloured

## Problems

issue-line = line { $line }
issue-column = column “{ $column }”
issue-code = Code for support: { $code }
issue-unexpected = Something went wrong that we did not foresee.
issue-unexpected-hint = Your data is unchanged. Close the program, open it again, and report this if it comes back.

## Progress

progress-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
  }
progress-left = { $seconds ->
    [one] about { $seconds } second left
   *[other] about { $seconds } seconds left
  }
progress-heard = { $share } done

## First screen and sample data

start-title = See how your support is doing
start-lead = Open the files your support tools export. You get the numbers leadership asks for, and a report to hand out.
start-open = Open my exports
start-open-about = CSV or Excel files from your help desk, phone system or surveys
start-sample = Show me with sample data
start-sample-about = A made-up company, to look around. Removed with one click.
start-drop = You can also drop files anywhere in this window.
sample-loading = Making the sample company
sample-title = Sample data.
sample-text = These numbers are made up.
sample-remove = Remove

## Import

import-title = Check your files
import-lead = This is what we understood. Nothing is stored until you press the button.
import-add = Add files
import-empty = Choose the files your support tools exported, or drop them anywhere in this window.
import-running = Reading your files
import-ready = { $records ->
    [one] { $records } record ready to import.
   *[other] { $records } records ready to import.
  }
import-ready-sample = { $files ->
    [one] Looked at the first { $records } records; all of the file is imported.
   *[other] Looked at the first { $records } records; all of the files are imported.
  }
import-button = { $files ->
    [0] Import
    [one] Import { $files } file
   *[other] Import { $files } files
  }
import-undo = Undo this import
import-undone = Taken back

blocked-no-files = Choose a file first.
blocked-reading = Still reading.
blocked-none-usable = None of these files can be imported.
blocked-kind = Say what { $file } holds, under Details.
blocked-field = Say which column of { $file } holds “{ $field }”.
blocked-question = Answer the question about { $file }.

file-what = { $kind } · { $source }
file-what-unknown = We cannot tell what this file holds
file-records = { $records ->
    [one] { $records } record
   *[other] { $records } records
  }
file-records-sample = looked at the first { $records } records
file-reading = reading…
file-known = You imported a file like this before. Your choices are used again.
file-remove = Leave out

question-suggested = (our guess)

fields-needed = Needed
fields-filled = Also found ({ $n })
fields-unfilled = Not in this file ({ $n })
field-needed = needed
field-found = found
field-guessed = guessed
field-missing = missing
field-missing-needed = No column found. Choose the one that holds it.
field-missing-about = This file seems not to hold it. That is fine; the numbers that need it show “no data”.
column-for = { $field } is in column
column-none = No column
cells-of = How { $field } is understood
cell-raw = In the file
cell-understood = Understood as
cell-empty = (empty)
cell-missing = left empty

details = Details
details-kind = The file holds
details-kind-choose = Choose…
details-sheet = Sheet
details-encoding = Character set
details-delimiter = Columns are parted by
details-zone = Times without a zone are in
details-zone-default = Time zone of your settings
details-header = Column names are in row { $row }.
delimiter-comma = Comma
delimiter-semicolon = Semicolon
delimiter-tab = Tab
delimiter-bar = Vertical bar

summary-title = { $stored ->
    [one] { $stored } record is in
   *[other] { $stored } records are in
  }
summary-nothing = Nothing was imported
summary-all = Every record was understood.
summary-rejected = { $rejected ->
    [one] { $rejected } record needs a look. It was left out of all numbers.
   *[other] { $rejected } records need a look. They were left out of all numbers.
  }
summary-overview = Show the numbers
summary-more = Import more files
summary-waits = A question about this file is still open, so nothing of it was imported.

count-new = New
count-changed = Updated
count-same = Already known
count-duplicate = Twice in the file
count-rejected = Not understood

rejected-title = { $total ->
    [one] { $total } record was not understood
   *[other] { $total } records were not understood
  }
rejected-save = Save as CSV
rejected-saved = Saved as { $file }.
rejected-line = Line
rejected-column = Column
rejected-value = Value
rejected-raw = The record as it stands in the file
rejected-more = … and { $n } more.

kind-tickets = Tickets
kind-calls = Calls
kind-surveys = Survey answers
kind-articles = Help articles read
kind-incidents = Incidents
kind-services = Services watched
kind-customers = Customers
kind-revenue = Recurring revenue
kind-orders = Orders
kind-finance = Costs and revenue
kind-quality = Quality reviews
kind-agents = Agents

source-generic = any tool
source-sample = sample company
source-zendesk = Zendesk
source-freshdesk = Freshdesk
source-intercom = Intercom
source-hubspot = HubSpot
source-jira = Jira
source-aircall = Aircall
source-talkdesk = Talkdesk
source-ga4 = Google Analytics 4
source-pagerduty = PagerDuty
source-opsgenie = Opsgenie
source-stripe = Stripe
source-chartmogul = ChartMogul

## Periods and comparison

period = Period
periods-quarter = Quarters
periods-month = Months
periods-year = Years
periods-all = Everything
period-span = { $first } – { $last }
period-zone = days in { $zone } time
period-compare = compared with { $label }
compare = Compare with
compare-previous = The period before
compare-year = A year before
compare-none = Nothing
change-against = vs { $label }
change-none = nothing to compare with
comparison-before = { $n ->
    [one] Before: { $value }, from { $n } case
   *[other] Before: { $value }, from { $n } cases
  }
verdict-better = Better
verdict-worse = Worse
verdict-changed = Changed
verdict-no-clear-change = No clear change
verdict-few-cases = Few cases
target-met = Target { $value }: met
target-missed = Target { $value }: not met
target-met-short = { $value } ✓ met
target-missed-short = { $value } ✗ not met

## Overview

tiles-label = Headline numbers
missing-title = Not shown: no data yet ({ $n })
missing-lead = Import the file named and the number appears.
table-measure = Measure
table-value = Value
table-change = Change
table-target = Target
table-cases = Cases
table-name = Name
table-share = Share
table-range = Likely range
table-before = Before
table-from = From
table-below = To below
table-beyond = Above
table-event = Event
table-hour = Hour

family-speed = Speed
family-quality = Quality
family-satisfaction = Satisfaction
family-volume = Volume
family-self_service = Self-service
family-cost_and_customers = Cost and customers

## Charts

chart-table = Table
chart-target = Target { $value }
chart-overall = All { $value }
chart-point = { $name }: { $value }
chart-between = likely { $low } – { $high }
chart-before = before { $value }
chart-bin = { $from } to { $to }: { $n }
chart-heat = { $day } { $hour }: { $n }
nps-detractors = Detractors (0–6)
nps-passives = Passives (7–8)
nps-promoters = Promoters (9–10)

## One KPI

filter-only = Only { $word }
filter-remove = Show all
breakdown-title = Break down by
breakdown-none = Choose…
breakdown-bar = Bar
breakdown-pick = Show only these
dimension-channel = Channel
dimension-priority = Priority
dimension-topic = Topic
dimension-product = Product
dimension-agent = Agent
dimension-team = Team
dimension-customer = Customer
dimension-status = Status
dimension-service = Service
dimension-category = Category
dimension-article = Article
dimension-segment = Segment
dimension-source = Tool

figures-title = What lies behind it
interval = Likely range ({ $level })
interval-above = above { $value }
interval-below = below { $value }
stat-mean = Mean
stat-median = Median
stat-p90 = 9 of 10 below
stat-p95 = 19 of 20 below
stat-min = Least
stat-max = Most
part-within_24h = Within 24 hours
part-calendar_median = Median, all hours
part-business_median = Median, opening hours
part-calendar_mean = Mean, all hours
part-business_mean = Mean, opening hours
part-tool_business_median = Median, the tool’s own opening hours
excluded-title = Left out of the number
reason-no_first_response = no first response yet
reason-negative_duration = ended before it began
reason-no_score = no score
reason-score_outside_scale = score outside its scale
reason-no_resolution_time = solved, but no time of it in the file
reason-not_resolved = not resolved

definition-title = How it is computed
definition-computed = Computed
definition-formula = Formula
definition-variant = Version used
definition-counted-by = Belongs to a period by
definition-caution = Beware
definition-source = Source
definition-actions = What to do about it
variant-calendar = All hours count
variant-business = Opening hours count

## Report

report-save = Save report
report-options = Options
report-language = Language of the report
report-language-window = As the window
report-page = Page
report-running = Making the report
report-saved = { $pages ->
    [one] Saved { $file }: { $pages } page, { $size }
   *[other] Saved { $file }: { $pages } pages, { $size }
  }
page-a4 = A4
page-letter = US Letter
page-16x9 = Slides (16:9)

## Data

data-title = Your data
data-lead = Every import, the latest first. Times are { $zone } time. Undo takes back exactly what an import brought.
data-empty = Nothing was imported yet.
data-sample = sample data
data-rejected = { $n ->
    [one] Show the { $n } record not understood
   *[other] Show the { $n } records not understood
  }

## Settings

settings-general = General
settings-language = Language of the window
settings-name = Name of your organisation
settings-name-hint = Stands on the cover of the report.
settings-zone = Time zone
settings-zone-hint = Days, weeks and months are counted in it.
settings-currency = Currency
settings-currency-hint = Of amounts in files that name none: EUR, USD, SEK…
settings-numbers = Numbers
settings-clock = Response and resolution times count
clock-calendar = All hours
clock-business = Opening hours only
settings-min-n = Few cases: fewer than
settings-min-n-hint = Numbers that rest on fewer cases are shown in grey and never called better or worse.
settings-advanced = Opening hours, promises and targets
settings-advanced-lead = Written as JSON, as the manual shows. Checked before it is saved.
settings-advanced-valid = In order.
settings-json-bad = Not valid JSON: { $why }
settings-json-object = This must be one object, between curly brackets.
settings-json-unknown = “{ $key }” is not known here. Known are: { $known }.
settings-save = Save settings
settings-saved = Saved
