# Texts of the command line and of what window and command line share.

app-period-all = All data
app-period-quarter = Q{ $quarter } { $year }

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
cli-workbook-written = Workbook written: { $file } ({ $sheets } sheets, { $kb } kB)
cli-deck-written = Slides written: { $file } ({ $slides } slides, { $kb } kB)
cli-workspace-ok = The workspace is sound: { $tables } tables, { $rows } records.
cli-no-data = no data
cli-few-cases = few cases
cli-period = Period { $label }: from { $from } until { $to } (not counted), { $zone }
cli-compared = compared with { $label }
cli-settings-saved = Settings saved.
cli-backup-written = Backup written and checked: { $file }

verdict-better = better
verdict-worse = worse
verdict-changed = changed
verdict-no-clear-change = no clear change
verdict-few-cases = few cases
verdict-not-tested = not tested

shell-open = Open exports
shell-exports = Exports
shell-all-files = All files
shell-save-report = Save report
shell-report-name = Support report { $period }
shell-save-workbook = Save workbook
shell-workbook-name = Support numbers { $period }
shell-save-deck = Save slides
shell-deck-name = Support slides { $period }
shell-save-rejected = Save rows
shell-rejected-name = Rows to look at, import { $id }
shell-replace-ask = { $file } exists already. Replace it?
shell-replace = Replace
shell-keep = Cancel
shell-silent-title = Quarterdeck: the window is empty
shell-silent =
    The window has not started.

    Your data is safe: nothing was opened or changed.

    What to do: close this program and start it again. If the window stays empty on Linux, start it from a terminal with

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    or update the package WebKitGTK. The command line qd works without a window.

installer-files = Open .qdeck files with Quarterdeck
installer-workspace = Quarterdeck workspace
installer-path = The command qd in every terminal
installer-webview = Windows has no WebView2, with which Quarterdeck shows its window. It is free, from Microsoft. Open its page now? The command line qd works without it.
installer-windows = Quarterdeck needs Windows 10 or newer.
installer-running = Quarterdeck is open. Close its window and try again.
installer-kept = Your data stay where they are: { $folder }. Delete that folder if you no longer want them.
