# What is said when something is wrong, and what to do. The program raises it in English; the other languages know it
# by its English text here, with what is put in. Under said-why- and said-what- stand pieces of such sentences.

# Settings.
said-settings-object = Settings are a JSON object of keys and values.
said-settings-unclear = The settings are not understood: { $why }.
said-settings-damaged = The settings of this workspace are not understood: { $why }.
said-settings-no-json = The settings are no JSON: { $why }.
said-settings-not-shown = The settings could not be shown.
said-no-setting = There is no setting “{ $name }”.
said-unexpected = Something unexpected: { $why }.
said-no-catalogue = There is no catalogue for the language “{ $name }”; there are { $list }.
said-zone-of-settings = “{ $name }” is not a time zone. Write it like Europe/Stockholm.
said-fiscal-start = fiscal_year_start is a month, 1 to 12, not { $value }.
said-week-start = week_start is mon or sun, not “{ $value }”.
said-sla-limits = The SLA policy “{ $name }” needs a limit of at least 0 s and a goal between 0 and 1.
said-target-kpi = A target names the KPI “{ $name }”, which is not known.
said-target-breakdown = A target for { $kpi } names “{ $name }”, which is no breakdown.
said-no-screen = There is no screen of “{ $name }”.

# Arrangements of reports.
said-no-template = There is no template “{ $name }”.
said-take-one = Take one of: { $list }.
said-take-one-or-by = Take one of: { $list }; or break it down with --by.
said-two-reports = Two reports bear the name “{ $name }”.
said-comment-no-period = The comment on “{ $place }” names no period. Write one like 2026-Q3.
said-comment-place = A comment stands at “{ $place }”, which is neither a section nor a KPI. Write it like summary, family:speed or kpi:frt.
said-comment-empty = The comment on “{ $place }” in { $period } says nothing: its text is empty.
said-comment-long = The comment on “{ $place }” in { $period } is longer than { $n } characters.
said-comment-twice = There are two comments on “{ $place }” in { $period }.
said-report-name = A saved report needs a name.
said-report-name-bad = “{ $name }” cannot be the name of a report: at most { $n } characters on one line, without blanks around them.
said-report-name-template = “{ $name }” is the name of a template; save the report under another.
said-report-from = The report “{ $report }” comes from the template “{ $name }”, which is none of { $list }.
said-report-section = The report “{ $report }” names the section “{ $section }”, which the template { $name } does not have. It has { $list }.
said-report-section-twice = The report “{ $report }” names the section “{ $section }” twice.
said-report-kpi = The report “{ $report }” names the KPI “{ $name }”, which is not known. See them with: qd definitions
said-report-kpi-twice = The report “{ $report }” names the KPI “{ $name }” twice.
said-report-title-long = The title of the report “{ $report }” is longer than { $n } characters.
said-report-language = The report “{ $report }” is in the language “{ $name }”, which has no catalogue.
said-report-other = The report “{ $report }”: { $why }
said-page-format = The page format is one of a4, letter, 16x9.

# Goals, actions, targets.
said-no-target = There is no target of “{ $kpi }” from { $day }.
said-see-targets = See them with: qd targets list
said-see-actions = See them with: qd actions list
said-kpi-not-known = The KPI “{ $name }” is not known. See them with: qd definitions
said-goal-not-known = The goal “{ $name }” is not known. See them with: qd goals
said-action-empty = The action { $id } says nothing: its text is empty.
said-two-actions = Two actions bear the id “{ $id }”.
said-no-date = “{ $date }” is no date; write it like 2026-07-14.
said-no-date-of-action = “{ $date }” is no date of an action; write it like 2026-07-14.
said-target-no-number = The target of “{ $kpi }” is no number.
said-target-unit = “{ $text }” is no target of { $kpi }.
said-target-unit-hint = Write a number in the KPI’s unit, or 85% of a share, 45s, 30min, 2h, 1.5d of a time.
said-no-audience = There is no audience “{ $name }”.
said-audiences = Take team, leadership or all.
said-no-action = There is no action “{ $id }”.

# Importing, the sample, keeping.
said-no-data-folder = This user has no data folder.
said-folder-not-made = The folder { $path } cannot be made: { $why }.
said-holds-sample = This workspace holds the sample company.
said-holds-sample-hint = Nothing was changed. Remove the sample first (Remove in its banner, or qd sample --remove), then import: it is never mixed with your own data.
said-import-stopped = The import was stopped.
said-holds-data = This workspace holds data already.
said-holds-data-hint = Nothing was changed. The sample is shown only in an empty workspace, so that it is never mixed with your own data.
said-sample-no-room = No room for the sample: { $why }.
said-sample-unwritten = The sample could not be written: { $why }.
said-trial-no-room = No room to try the import: { $why }.
said-months-at-once = Enter one to { $n } months at a time.
said-no-month = “{ $month }” is no month; write it like 2026-07.
said-no-currency = “{ $currency }” is no currency; write it like EUR.
said-nothing-of-month = Nothing is said of { $month }: enter a cost, a revenue, or both.
said-amount = An amount of { $month } is not understood; write it without a sign.
said-folder-of-export = The folder for the export does not exist.
said-stopped = Stopped.
said-not-deleted = { $name } cannot be deleted: { $why }.
said-file-unwritten = The file cannot be written: { $why }.
said-no-breakdown = There is no breakdown “{ $name }”.
said-no-kpi = There is no KPI “{ $name }”.
said-no-such-kpi = There is no such KPI.
said-not-computed = The KPI “{ $name }” is declared but not computed by this version.
said-compare-with = Compare with previous or year, not “{ $name }”.

# Charts, tables, reports as files.
said-chart-ending = { $file } ends in none of .svg, .png, .csv, .json.
said-chart-ending-hint = Name the file something.svg or something.png for a picture, .csv or .json for its numbers.
said-no-chart-of-name = There is no chart “{ $name }” of { $kpi } here.
said-no-chart = There is no chart of { $kpi } for this period.
said-see-why = See why: qd kpi { $kpi }
said-chart-unwritten = The chart could not be written: { $why }.
said-rows-without-names = Each row would tell of a single person or case: without names there are no rows behind the numbers.
said-rows-without-names-hint = Leave the rows out, or make the workbook with names.
said-no-slides-of-agents = A page for each agent is no matter for slides.
said-write-as-pdf = Write it as a PDF.
said-report-stopped = The report was stopped.
said-logo-unread = The logo { $path } could not be read: { $why }.
said-logo-unread-hint = Take a PNG file of at most 2 MB, or leave brand.logo empty.
said-why-megabytes = it has { $n } MB
said-logo-broken = The logo could not be read: { $why }.
said-logo-broken-hint = Take another PNG file, or leave brand.logo empty.
said-logo-large = The logo is too large.
said-logo-large-hint = Take a smaller PNG file.
said-folder-missing = The folder { $path } does not exist.
said-unwritten = { $what } could not be written: { $why }.
said-what-copy = The copy of the workspace
said-what-backup-before = The backup before the update
said-what-set-aside = The file set aside
said-what-backup = The backup
said-no-records-list = This KPI is made of all records together, or of answers that are private; it has no list of records.
said-no-table = There is no table of { $kpi } for this period.
said-no-table-of-name = There is no table “{ $name }” of { $kpi } here.
said-table-ending = { $file } ends neither in .csv nor in .json.
said-table-ending-hint = Name the file something.csv or something.json.
said-table-unwritten = The table could not be written: { $why }.
said-no-pdf = { $file } is no PDF, and only a PDF has an accessible edition.
said-no-pdf-hint = Name the file something.pdf, or leave --accessible out.
said-no-workbook = { $file } is no workbook, and only a workbook has rows.
said-no-workbook-hint = Name the file something.xlsx, or leave --rows out.
said-no-pptx = { $file } does not end in .pptx.
said-no-pptx-hint = Name the file something.pptx. For slides as a PDF take --page 16x9 without --template deck.
said-report-ending = { $file } ends neither in .pdf nor in .pptx nor in .xlsx.
said-report-ending-hint = Name the file something.pdf for the report, something.pptx for slides, or something.xlsx for its numbers as a workbook.

# The command line.
said-no-kind = There is no kind “{ $name }”.
said-no-page = There is no page “{ $name }”.
said-cannot-be-read = { $file } cannot be read: { $why }.
said-not-as-should-be = { $file } is not as it should be: { $why }.
said-no-dim-value = “{ $text }” is not of the form DIM=VALUE.
said-no-grain = A series goes by hour, day, week or month, not “{ $name }”.

# Periods, zones, opening hours.
said-no-period = “{ $name }” is no period; write it like 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W35 or 2026-07-14.
said-period-empty = The period from { $from } to { $to } is empty: the second date is the first day no longer counted.
said-period-none = { $from } to { $to } is no period.
said-period-no-data = There is no data yet, so no period of all data.
said-no-zone = “{ $name }” is no time zone known; write it like Europe/Stockholm.
said-schedule = Schedule “{ $name }”, { $place }: { $why }.
said-schedule-hint = Nothing was changed. Correct the opening hours in the settings.
said-why-no-zone = “{ $name }” is no time zone known; write it like Europe/Stockholm
said-why-no-weekday = “{ $name }” is no weekday; write mon, tue, wed, thu, fri, sat or sun
said-why-no-hours = it has no opening hours in any week, so that every time would be 0
said-why-no-day = “{ $name }” is no date; write it like 2026-12-25
said-why-no-clock = “{ $name }” is no time; write it like 08:30
said-why-no-length = “{ $name }” has no length; the whole day is 00:00–24:00
said-schedule-for = schedule_for names the schedule “{ $name }”, which the settings do not have.
said-what-policy = SLA policy “{ $name }”
said-policy-negative = SLA policy “{ $name }”: limit_s is negative.
said-tells-nothing-apart = { $what }: “{ $name }” is nothing that records can be told apart by.
said-rank-by = rank_agents_by “{ $name }” is not known; it is auto or one of { $list }.
said-fcr-method = fcr_method “{ $name }” is not known; it is auto or one of { $list }.
said-what-workspace = The workspace

# The workspace file.
said-workspace-folder = The folder of the workspace does not exist.
said-workspace-no-file = This is a folder or a device, not a workspace file.
said-workspace-empty = The workspace file is empty: it has no bytes.
said-workspace-not-ours = The file is no workspace of Quarterdeck.
said-workspace-cut-off = The workspace file is cut off.
said-workspace-other = The file is a database of another program.
said-workspace-newer = The workspace was made by a newer version of Quarterdeck.
said-workspace-set-aside = Too many files were set aside; remove some.
said-workspace-damaged = The workspace is damaged.
said-workspace-read-only = The workspace may not be written.
said-workspace-damaged-how = The workspace is damaged: { $why }.
said-workspace-table-gone = The workspace is damaged: the table { $name } is gone.
said-workspace-value = The workspace holds a value that cannot be there.
said-workspace-answered = The workspace answered: { $why }.
said-disk-full = The disk is full, or a quota is reached.
said-workspace-busy = The workspace is in use by another program.
said-workspace-folder-read-only = The workspace or its folder may not be written.
said-workspace-records = The workspace holds too many records.
said-workspace-words = The workspace holds too many words.
said-workspace-unopened = The workspace could not be opened.
said-workspace-gone = This workspace is not there any more.
said-words-gap = The list of words has a gap.
said-copy-not-whole = The copy of the workspace is not whole.
said-backup-folder = The folder for the backup does not exist.
said-backup-missing = The backup does not exist.
said-backup-damaged = The backup is damaged: { $why }.
said-backup-same = The backup and the workspace are one file.
said-update-damaged = The update would leave the workspace damaged: { $why }.
said-why-references = references lead nowhere
said-why-words-order = words are out of order
said-why-words-missing = words are missing
said-why-no-import = records of { $name } belong to no import
said-why-no-word = codes of { $name } have no word
said-why-versions = versions of { $name } are out of order
said-why-cache = the column cache was damaged and is removed
said-no-import = There is no import { $id }.
said-import-undone = Import { $id } was taken back before.
said-import-later = Import { $id } came after it and kept values of earlier imports, because its file lacks their columns.
said-import-later-hint = Nothing was changed. Take back import { $id } first.
said-import-not-back = Import { $id } cannot be put back as it was.
said-import-not-back-hint = Nothing was changed. Import the file again: the answers given for it are kept.
said-kept-place = The column { $name } would stand in the place of { $other }.
said-kept-place-hint = Nothing was changed. Import the file again, alone.
said-no-random = The system gave no random bytes: { $why }.
said-reader-stopped = The reader stopped.

# What reports are written with.
said-deck-failed = The deck could not be put together: { $why }.
said-workbook-failed = The workbook could not be put together: { $why }.
said-no-temporary = No temporary file could be made in { $path }: { $why }.
said-no-temporary-hint = Make that folder, or the room in it.
said-no-room-workbook = There is not enough room for the temporary files of the workbook.
said-no-room-workbook-hint = Make room on the disk that holds temporary files, or choose a shorter period.
said-accessible-failed = The accessible edition could not be written: { $why }.
said-accessible-failed-hint = Write the report without the accessible edition, and tell us what it says here.
said-why-breaks-standard = it would break PDF/UA-1 or PDF/A-2a: { $why }
said-why-no-letter = the font has no letter for “{ $text }”
said-pdf-failed = The PDF could not be written: { $why }.
said-picture-failed = The picture could not be made: { $why }.
said-pages-not-shown = The pages cannot be shown: { $why }.
said-page-not-shown = The page cannot be shown: { $why }.
said-no-page-of = There is no page { $n }; there are { $m }.
said-why-no-pages = it has no pages
said-why-size-unknown = its size is not known
said-why-too-narrow = it is too narrow
said-why-damaged = it is damaged

# Why the system did not give or take a file.
said-why-not-there = there is no file or folder of that name
said-why-no-right = this user has no right to do so
said-why-there-already = there is a file of that name already
said-why-folder = it is a folder
said-why-no-folder = a part of its path is no folder
said-why-disk-full = the disk is full
said-why-quota = this user's room on the disk is used up
said-why-too-large = it is larger than the disk takes
said-why-disk-read-only = the disk can only be read
said-why-in-use = another program is using it
said-why-no-text = it is no text
said-why-breaks-off = it breaks off
said-why-elsewhere = the folder lies elsewhere and does not answer
said-why-refused-number = the system refused (number { $n })
said-why-refused = the system refused

# What to do, where nothing better is known.
said-hint-not-ours = The file was not touched. Choose another workspace file.
said-hint-newer = The file was not touched. Update Quarterdeck and open it again.
said-hint-damaged = The file was not changed. Restore the latest backup with `qd restore`.
said-hint-busy = Nothing was changed. Close the other window or wait until its import has ended.
said-hint-folder = Nothing was changed. Make the folder or choose another one.
said-hint-read-only = Nothing was changed. Choose a folder in which you may write.
said-hint-disk-full = What was there before is unchanged. Make room and try again.
said-hint-config = Nothing was changed. Correct the file as the message says.
said-hint-definitions = See the list with `qd definitions`.
said-hint-later = No value is shown. A later version computes it.
said-hint-imports = See the list with `qd imports`.
said-hint-report = Your data is unchanged. Choose another place for the file.
said-hint-internal = Your data is unchanged. Please report this with the code.

# The window.
said-file-name-taken = There is a file of this name already.
said-file-name-taken-hint = It was not touched. Choose another name, or open it with Open workspace.
said-file-not-open = This file is not open any more.
said-file-not-open-hint = Nothing was changed. Choose the file again.
said-page-asked = What the page asked for is not understood: { $name }.
said-window-wrong = Something went wrong inside Quarterdeck.

# Files that are read in a process of their own.
said-no-memory = Reading { $file } took more than the { $n } MB of memory that an import may have.
said-file-memory = Reading the file took more memory than it may have.
said-hint-out-of-memory = What was stored before is unchanged, and nothing of this file was taken. Split the export, for example by year, or save a workbook as CSV.
said-import-ended = The part of Quarterdeck that was reading { $file } ended unexpectedly ({ $how }).
said-import-silent = Reading { $file } was ended: for { $n } minutes it made no progress.
said-hint-import-ended = What was stored before is unchanged. See in the list of imports whether this file is among them; if not, import it again. If that ends again, split the file or save it as CSV.
said-workspace-memory = The workspace got no more memory.
said-why-memory = there is not enough memory
said-import-not-started = The import could not be started: { $why }.
said-put-aside = What was put aside during the import cannot be read: { $why }.
