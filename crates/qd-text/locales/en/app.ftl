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
cli-chart-written = Chart written: { $file } ({ $chart }, { $kb } kB)
cli-table-written = Table written: { $file } ({ $table }, rows: { $rows })
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
shell-save-chart = Save chart: .png, .svg, .csv or .json
shell-save-table = Save table: .csv or .json
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

app-costs-by-hand = Costs entered by hand
app-period-month = { $month } { $year }
app-period-half = { $which ->
    [1] First half of { $year }
   *[other] Second half of { $year }
  }
app-period-week = Week { $week }, { $year }
app-period-fiscal-year = Fiscal year { $year }
app-period-fiscal-quarter = Q{ $quarter } FY { $year }
app-month-1 = January
app-month-2 = February
app-month-3 = March
app-month-4 = April
app-month-5 = May
app-month-6 = June
app-month-7 = July
app-month-8 = August
app-month-9 = September
app-month-10 = October
app-month-11 = November
app-month-12 = December
shell-open-workspace = Open workspace
shell-new-workspace = New workspace
shell-workspace-name = Support
shell-workspaces = Workspaces
shell-open-backup = Choose a backup
shell-save-backup = Save backup
shell-save-everything = Export everything
shell-everything-name = Quarterdeck, everything
shell-open-picture = Choose a logo
shell-pictures = Pictures (PNG)
shell-menu-file = File
shell-menu-open-exports = Open exports…
shell-menu-open-workspace = Open workspace…
shell-menu-new-workspace = New workspace…
shell-menu-recent = Open recent
shell-menu-forget-recent = Clear list
shell-menu-save-report = Save report…
shell-menu-print = Print…
shell-menu-settings = Settings
shell-menu-quit = Quit
shell-menu-edit = Edit
shell-menu-undo = Undo
shell-menu-redo = Redo
shell-menu-cut = Cut
shell-menu-copy = Copy
shell-menu-paste = Paste
shell-menu-select-all = Select all
shell-menu-view = View
shell-menu-zoom-in = Larger
shell-menu-zoom-out = Smaller
shell-menu-zoom-usual = Usual size
shell-menu-appearance-system = As the system
shell-menu-appearance-light = Light
shell-menu-appearance-dark = Dark
shell-menu-help-menu = Help
shell-menu-help = Manual and glossary
shell-menu-shortcuts = Keyboard shortcuts
shell-menu-whats-new = What’s new
shell-menu-about = About Quarterdeck
shell-start-title = Quarterdeck cannot start
shell-start = The window could not be opened: { $why }
shell-no-webview = The window could not be opened: WebView2 is missing on this computer, or there for another user only.
shell-start-windows = On Windows it is shown by WebView2, which is free, from Microsoft: https://developer.microsoft.com/microsoft-edge/webview2/. Your data are unharmed, and the command line qd works without a window.
