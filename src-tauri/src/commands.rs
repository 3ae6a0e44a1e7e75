//! What the page may call. Each command checks what was sent, hands it to [`qd_app::App`], and gives back
//! its answer or an issue as data.

use crate::shell::{Shell, Told, blocking, on_workspace, without_workspace};
use crate::{dialogs, limits, menu};
use qd_app::Apart;
use qd_app::dto::{
    About, AppState, Area, AreaQuery, Choices, FileChoice, ImportEntry, KnownWords, KpiDetail,
    KpiDetailQuery, KpiRows, KpiRowsQuery, MonthCosts, OfferedFile, Overview, OverviewQuery, PreviewPage,
    Progress, ReportQuery, SavedChart, SavedDeck, SavedReport, SavedTable, SavedWorkbook,
};
use qd_app::model::{
    FileInspection, FollowUp, ImportReport, Issue, IssueCode, KpiDefinition, RejectedRow, ReportSpec,
};
use serde_json::Value;
use tauri::ipc::{Channel, Invoke};
use tauri::{AppHandle, Manager, Wry};

/// The list that the window is given; the same names as [`crate::COMMANDS`].
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        hello,
        pick_files,
        inspect_files,
        try_import,
        import_files,
        cancel,
        load_sample,
        remove_sample,
        list_imports,
        undo_import,
        redo_import,
        rejected_rows,
        save_rejected,
        overview,
        area,
        kpi_detail,
        kpi_rows,
        definitions,
        choices,
        known_words,
        follow_ups,
        save_chart,
        save_table,
        report_templates,
        preview_report,
        save_report,
        save_deck,
        save_workbook,
        month_costs,
        enter_costs,
        export_everything,
        delete_everything,
        save_backup,
        restore_backup,
        about,
        open_homepage,
        pick_logo,
        open_workspace,
        new_workspace,
        open_recent,
        forget_recent,
        get_settings,
        set_settings,
        set_language,
    ]
}

/// The page is there. Never fails: a workspace that cannot be opened is told in the state.
#[tauri::command]
async fn hello(app: AppHandle) -> AppState {
    let state = on_workspace(app.clone(), |app| Ok(app.state())).await;
    let mut state = state.unwrap_or_else(without_workspace);
    let shell = app.state::<Shell>();
    state.offered = shell.files().greet();
    let state = shell.seen(state);
    menu::follow(&app);
    state
}

#[tauri::command]
async fn pick_files(app: AppHandle) -> Result<Vec<OfferedFile>, Told> {
    blocking(move || {
        let chosen = dialogs::open_exports(&app);
        Ok(app.state::<Shell>().files().add(chosen))
    })
    .await
}

#[tauri::command]
async fn inspect_files(app: AppHandle, choices: Vec<FileChoice>) -> Result<Vec<FileInspection>, Told> {
    limits::choices(&choices)?;
    let files = app.state::<Shell>().files().paths(choices)?;
    on_workspace(app, move |app| app.inspect_apart(&Apart::new()?, &files)).await
}

/// As [`import_files`], and leaves nothing behind.
#[tauri::command]
async fn try_import(
    app: AppHandle,
    choices: Vec<FileChoice>,
    on_progress: Channel<Progress>,
) -> Result<Vec<ImportReport>, Told> {
    limits::choices(&choices)?;
    let shell = app.state::<Shell>();
    let files = shell.files().paths(choices)?;
    let mut progress = shell.tasks.begin().progress(on_progress);
    on_workspace(app.clone(), move |app| app.import_apart(&Apart::new()?, &files, true, &mut progress)).await
}

#[tauri::command]
async fn import_files(
    app: AppHandle,
    choices: Vec<FileChoice>,
    on_progress: Channel<Progress>,
) -> Result<Vec<ImportReport>, Told> {
    limits::choices(&choices)?;
    let shell = app.state::<Shell>();
    let files = shell.files().paths(choices)?;
    let mut progress = shell.tasks.begin().progress(on_progress);
    on_workspace(app.clone(), move |app| app.import_apart(&Apart::new()?, &files, false, &mut progress)).await
}

#[tauri::command]
fn cancel(app: AppHandle) {
    app.state::<Shell>().tasks.cancel();
}

#[tauri::command]
async fn load_sample(app: AppHandle, on_progress: Channel<Progress>) -> Result<AppState, Told> {
    let mut progress = app.state::<Shell>().tasks.begin().progress(on_progress);
    changed(app, move |app| app.load_sample(&mut progress)).await
}

#[tauri::command]
async fn remove_sample(app: AppHandle) -> Result<AppState, Told> {
    changed(app, |app| app.remove_sample()).await
}

#[tauri::command]
async fn list_imports(app: AppHandle) -> Result<Vec<ImportEntry>, Told> {
    on_workspace(app, |app| app.imports()).await
}

#[tauri::command]
async fn undo_import(app: AppHandle, id: i64) -> Result<AppState, Told> {
    changed(app, move |app| app.undo(id)).await
}

#[tauri::command]
async fn redo_import(app: AppHandle, id: i64) -> Result<AppState, Told> {
    changed(app, move |app| app.redo(id)).await
}

#[tauri::command]
async fn rejected_rows(app: AppHandle, id: i64, offset: u64, limit: u64) -> Result<Vec<RejectedRow>, Told> {
    limits::rows(limit)?;
    on_workspace(app, move |app| app.rejected(id, offset, limit)).await
}

/// The name of the file written, or none if the person closed the dialog.
#[tauri::command]
async fn save_rejected(app: AppHandle, id: i64) -> Result<Option<String>, Told> {
    blocking(move || {
        let Some(path) = dialogs::save_rejected(&app, id) else { return Ok(None) };
        app.state::<Shell>().with(|app| app.save_rejected(id, &path))?;
        Ok(Some(crate::files::name_of(&path)))
    })
    .await
}

#[tauri::command]
async fn overview(app: AppHandle, query: OverviewQuery) -> Result<Overview, Told> {
    limits::word("period", &query.period)?;
    limits::optional("comparison", query.compare.as_ref())?;
    limits::optional("audience", query.audience.as_ref())?;
    on_workspace(app, move |app| app.overview(&query)).await
}

#[tauri::command]
async fn area(app: AppHandle, query: AreaQuery) -> Result<Area, Told> {
    limits::word("area", &query.area)?;
    limits::word("period", &query.period)?;
    limits::optional("comparison", query.compare.as_ref())?;
    limits::optional("measure", query.rank_by.as_ref())?;
    on_workspace(app, move |app| app.area(&query)).await
}

#[tauri::command]
async fn kpi_detail(app: AppHandle, query: KpiDetailQuery) -> Result<KpiDetail, Told> {
    detail_query(&query)?;
    on_workspace(app, move |app| app.kpi_detail(&query)).await
}

fn detail_query(query: &KpiDetailQuery) -> Result<(), Issue> {
    limits::word("KPI", &query.id)?;
    limits::word("period", &query.period)?;
    limits::optional("comparison", query.compare.as_ref())?;
    limits::optional("breakdown", query.by.as_ref())?;
    limits::filters(&query.filters)
}

/// Asks for the place, then writes one chart as the file's ending says. None if the person closed the dialog.
#[tauri::command]
async fn save_chart(
    app: AppHandle,
    query: KpiDetailQuery,
    chart: String,
) -> Result<Option<SavedChart>, Told> {
    detail_query(&query)?;
    limits::word("chart", &chart)?;
    blocking(move || {
        let Some(path) = dialogs::save_chart(&app, &format!("{chart} {}", query.period)) else {
            return Ok(None);
        };
        let shell = app.state::<Shell>();
        shell.with(|app| app.save_chart(&query, Some(&chart), &path)).map(Some)
    })
    .await
}

/// Asks for the place, then writes one table as the file's ending says. None if the person closed the dialog.
#[tauri::command]
async fn save_table(
    app: AppHandle,
    query: KpiDetailQuery,
    table: String,
) -> Result<Option<SavedTable>, Told> {
    detail_query(&query)?;
    limits::word("table", &table)?;
    blocking(move || {
        let Some(path) = dialogs::save_table(&app, &format!("{} {table} {}", query.id, query.period)) else {
            return Ok(None);
        };
        let shell = app.state::<Shell>();
        shell.with(|app| app.save_table(&query, Some(&table), &path)).map(Some)
    })
    .await
}

#[tauri::command]
async fn kpi_rows(app: AppHandle, query: KpiRowsQuery) -> Result<KpiRows, Told> {
    limits::word("KPI", &query.id)?;
    limits::word("period", &query.period)?;
    limits::filters(&query.filters)?;
    limits::rows(query.limit)?;
    on_workspace(app, move |app| app.kpi_rows(&query)).await
}

#[tauri::command]
async fn definitions(app: AppHandle) -> Result<Vec<KpiDefinition>, Told> {
    on_workspace(app, |app| Ok(app.definitions())).await
}

#[tauri::command]
async fn choices(app: AppHandle) -> Result<Choices, Told> {
    on_workspace(app, |app| app.choices()).await
}

#[tauri::command]
async fn known_words(app: AppHandle) -> Result<Vec<KnownWords>, Told> {
    on_workspace(app, |app| app.known_words()).await
}

/// The actions agreed, of one KPI or of all, with the value before and since.
#[tauri::command]
async fn follow_ups(app: AppHandle, kpi: Option<String>) -> Result<Vec<FollowUp>, Told> {
    limits::optional("KPI", kpi.as_ref())?;
    on_workspace(app, move |app| app.follow_ups(kpi.as_deref(), None)).await
}

/// The templates, then the arrangements saved.
#[tauri::command]
async fn report_templates(app: AppHandle) -> Result<Vec<ReportSpec>, Told> {
    on_workspace(app, |app| Ok(app.report_templates())).await
}

/// A page of the report as it would be written. It is stopped by a question for another report.
#[tauri::command]
async fn preview_report(
    app: AppHandle,
    query: ReportQuery,
    page: u32,
    width: u32,
) -> Result<PreviewPage, Told> {
    report_query(&query)?;
    let asked = app.state::<Shell>().previews.asked(&query);
    blocking(move || {
        let shell = app.state::<Shell>();
        let mut goes_on = |_: Progress| shell.previews.is_latest(asked);
        let report = shell.with(|app| app.report_to_look_at(&query, &mut goes_on))?;
        shell.previews.page(report, page, width)
    })
    .await
}

/// Asks for the place, then writes. None if the person closed the dialog.
#[tauri::command]
async fn save_report(
    app: AppHandle,
    query: ReportQuery,
    on_progress: Channel<Progress>,
) -> Result<Option<SavedReport>, Told> {
    report_query(&query)?;
    blocking(move || {
        let Some(path) = dialogs::save_report(&app, &query.period) else { return Ok(None) };
        let shell = app.state::<Shell>();
        let mut progress = shell.tasks.begin().progress(on_progress);
        shell.with(|app| app.report(&query, &path, &mut progress)).map(Some)
    })
    .await
}

/// As [`save_report`], for slides.
#[tauri::command]
async fn save_deck(
    app: AppHandle,
    query: ReportQuery,
    on_progress: Channel<Progress>,
) -> Result<Option<SavedDeck>, Told> {
    report_query(&query)?;
    blocking(move || {
        let Some(path) = dialogs::save_deck(&app, &query.period) else { return Ok(None) };
        let shell = app.state::<Shell>();
        let mut progress = shell.tasks.begin().progress(on_progress);
        shell.with(|app| app.deck(&query, &path, &mut progress)).map(Some)
    })
    .await
}

/// As [`save_report`], for the numbers as a workbook.
#[tauri::command]
async fn save_workbook(
    app: AppHandle,
    query: ReportQuery,
    on_progress: Channel<Progress>,
) -> Result<Option<SavedWorkbook>, Told> {
    report_query(&query)?;
    blocking(move || {
        let Some(path) = dialogs::save_workbook(&app, &query.period) else { return Ok(None) };
        let shell = app.state::<Shell>();
        let mut progress = shell.tasks.begin().progress(on_progress);
        shell.with(|app| app.workbook(&query, &path, &mut progress)).map(Some)
    })
    .await
}

fn report_query(query: &ReportQuery) -> Result<(), Issue> {
    limits::word("period", &query.period)?;
    limits::optional("comparison", query.compare.as_ref())?;
    limits::word("language", &query.language)?;
    limits::word("page", &query.page)?;
    limits::optional("audience", query.audience.as_ref())?;
    // The name of a saved report is longer than a word: sixty characters of any script.
    limits::json("template", &query.template)?;
    limits::json("arrangement", &query.spec)
}

#[tauri::command]
async fn month_costs(app: AppHandle) -> Result<Vec<MonthCosts>, Told> {
    on_workspace(app, |app| app.month_costs()).await
}

#[tauri::command]
async fn enter_costs(app: AppHandle, months: Vec<MonthCosts>) -> Result<AppState, Told> {
    limits::json("months", &months)?;
    changed(app, move |app| app.enter_costs(&months).map(|_| ())).await
}

/// The name of the file written, or none if the person closed the dialog.
#[tauri::command]
async fn export_everything(app: AppHandle, on_progress: Channel<Progress>) -> Result<Option<String>, Told> {
    blocking(move || {
        let Some(place) = dialogs::save_everything(&app) else { return Ok(None) };
        let shell = app.state::<Shell>();
        let mut progress = shell.tasks.begin().progress(on_progress);
        shell.with(|app| app.export_everything(&place, &mut progress))?;
        Ok(Some(crate::files::name_of(&place)))
    })
    .await
}

/// The page has asked the person twice.
#[tauri::command]
async fn delete_everything(app: AppHandle) -> Result<AppState, Told> {
    let unopened = || Issue::new(IssueCode::WorkspaceDamaged, "The workspace could not be opened.");
    exchanged(app, move |_, open| open.ok_or_else(unopened)?.delete_everything()).await
}

/// The name of the file written, or none if the person closed the dialog.
#[tauri::command]
async fn save_backup(app: AppHandle) -> Result<Option<String>, Told> {
    blocking(move || {
        let shell = app.state::<Shell>();
        let name = shell.with(|app| Ok(app.default_backup_name()))?;
        let Some(place) = dialogs::save_backup(&app, &name) else { return Ok(None) };
        shell.with(|app| app.backup(&place))?;
        Ok(Some(crate::files::name_of(&place)))
    })
    .await
}

/// None if the person closed the dialog.
#[tauri::command]
async fn restore_backup(app: AppHandle) -> Result<Option<AppState>, Told> {
    let dialog = app.clone();
    let Some(backup) = blocking(move || Ok(dialogs::open_backup(&dialog))).await? else {
        return Ok(None);
    };
    let restored = exchanged(app, move |shell, open| {
        let workspace = match &open {
            Some(app) => Some(app.path().to_owned()),
            None => shell.chosen(),
        };
        // Closed first: nothing is put in the place of an open file.
        drop(open);
        let workspace = qd_app::App::restore(&backup, workspace)?;
        qd_app::App::open(qd_app::AppOptions { workspace: Some(workspace) })
    });
    restored.await.map(Some)
}

#[tauri::command]
async fn about(app: AppHandle) -> Result<About, Told> {
    on_workspace(app, |app| app.about()).await
}

/// Opens the page with newer versions in the person's browser: the one address that is compiled in, nothing that the page
/// sends. False if there is none, or no browser could be started.
#[tauri::command]
fn open_homepage() -> bool {
    qd_app::homepage().is_some_and(|page| open::that_detached(page).is_ok())
}

/// None if the person closed the dialog.
#[tauri::command]
async fn pick_logo(app: AppHandle) -> Result<Option<AppState>, Told> {
    let dialog = app.clone();
    let Some(picture) = blocking(move || Ok(dialogs::open_picture(&dialog))).await? else {
        return Ok(None);
    };
    changed(app, move |app| app.set_logo(&picture)).await.map(Some)
}

/// None if the person closed the dialog.
#[tauri::command]
async fn open_workspace(app: AppHandle) -> Result<Option<AppState>, Told> {
    let dialog = app.clone();
    let Some(place) = blocking(move || Ok(dialogs::open_workspace(&dialog))).await? else {
        return Ok(None);
    };
    opened(app, move |shell| shell.open_other(place)).await.map(Some)
}

/// None if the person closed the dialog.
#[tauri::command]
async fn new_workspace(app: AppHandle) -> Result<Option<AppState>, Told> {
    let dialog = app.clone();
    let Some(place) = blocking(move || Ok(dialogs::new_workspace(&dialog))).await? else {
        return Ok(None);
    };
    if place.exists() {
        // The dialog asked whether to replace it: a workspace is never emptied in this way.
        return Err(Issue::new(IssueCode::BadArgument, "There is a file of this name already.")
            .hint("It was not touched. Choose another name, or open it with Open workspace.")
            .into());
    }
    opened(app, move |shell| shell.open_other(place)).await.map(Some)
}

#[tauri::command]
async fn open_recent(app: AppHandle, place: usize) -> Result<AppState, Told> {
    opened(app, move |shell| shell.open_recent(place)).await
}

#[tauri::command]
async fn forget_recent(app: AppHandle) -> Result<AppState, Told> {
    app.state::<Shell>().remember(qd_app::Habits::forget);
    changed(app, |_| Ok(())).await
}

#[tauri::command]
async fn get_settings(app: AppHandle) -> Result<Value, Told> {
    on_workspace(app, |app| {
        serde_json::to_value(app.settings())
            .map_err(|_| Issue::new(IssueCode::Internal, "The settings could not be shown."))
    })
    .await
}

#[tauri::command]
async fn set_settings(app: AppHandle, settings: Value) -> Result<AppState, Told> {
    limits::json("settings", &settings)?;
    changed(app, move |app| app.set_settings(settings)).await
}

#[tauri::command]
async fn set_language(app: AppHandle, language: String) -> Result<AppState, Told> {
    limits::word("language", &language)?;
    changed(app, move |app| app.set_language(&language)).await
}

/// Another workspace, and how the window stands with it.
async fn opened(
    app: AppHandle,
    open: impl FnOnce(&Shell) -> Result<(), Issue> + Send + 'static,
) -> Result<AppState, Told> {
    let shell = app.clone();
    blocking(move || open(&shell.state::<Shell>())).await?;
    changed(app, |_| Ok(())).await
}

/// The workspace in another state, and how the window stands with it.
async fn exchanged(
    app: AppHandle,
    work: impl FnOnce(&Shell, Option<qd_app::App>) -> Result<qd_app::App, Issue> + Send + 'static,
) -> Result<AppState, Told> {
    opened(app, move |shell| shell.exchange(|open| work(shell, open))).await
}

/// A change, and how the window stands after it.
async fn changed(
    app: AppHandle,
    change: impl FnOnce(&mut qd_app::App) -> Result<(), Issue> + Send + 'static,
) -> Result<AppState, Told> {
    let state = on_workspace(app.clone(), move |app| {
        change(app)?;
        Ok(app.state())
    })
    .await?;
    let state = app.state::<Shell>().seen(state);
    menu::follow(&app);
    Ok(state)
}
