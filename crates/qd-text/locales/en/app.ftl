# Texts of the command line and of what window and command line share.

app-period-all = All data
app-period-year = { $year }
app-period-half = H{ $half } { $year }
app-period-quarter = Q{ $quarter } { $year }
app-as-of = Data until { $day }

cli-imported = { $file }: { $records } records of { $kind } ({ $source })
cli-counts = new { $new }, changed { $changed }, same { $same }, duplicate { $duplicate }, rejected { $rejected }
cli-rejected-head = Not imported ({ $n }):
cli-rejected-more = … and { $n } more; see them all with: qd imports { $id } --rejected
cli-warning = Note: { $text }
cli-question = Needs an answer ({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = Nothing was written.
cli-undone = Import { $id } was taken back.
cli-no-imports = Nothing was imported yet. Begin with: qd import FILE…
cli-report-written = Report written: { $file } ({ $pages } pages, { $kb } kB)
cli-workspace-ok = The workspace is sound: { $tables } tables, { $rows } records.
cli-no-data = no data
cli-few-cases = few cases
cli-period = Period { $label } ({ $from } – { $to }, { $zone })
cli-compared = compared with { $label }
cli-hint = What to do: { $hint }
cli-settings-saved = Settings saved.
cli-backup-written = Backup written and checked: { $file }
cli-restored = Restored from { $file }. The workspace of before is kept as { $kept }.

verdict-better = better
verdict-worse = worse
verdict-changed = changed
verdict-no-clear-change = no clear change
verdict-few-cases = few cases
verdict-not-tested = not tested
