//! An open workspace.

use crate::dto::AppState;
use crate::host;
use chrono_tz::Tz;
use qd_calendar::Calendar;
use qd_kpi::Held;
use qd_model::{Dataset, Facts, Issue, IssueCode, KeptColumns, KpiDefinition, KpiQuery, Period, Settings};
use qd_store::Workspace;
use qd_text::Catalogue;
use std::path::{Path, PathBuf};

/// How to open the app.
#[derive(Debug, Clone, Default)]
pub struct AppOptions {
    /// The workspace file; none: the one in the user's data folder.
    pub workspace: Option<PathBuf>,
}

/// A workspace with all that can be done with it.
pub struct App {
    pub(crate) path: PathBuf,
    pub(crate) store: Workspace,
    pub(crate) settings: Settings,
    /// The language of the workspace, while another one is spoken for this once.
    own_language: Option<String>,
    held: Option<Held>,
    /// The data sets that these columns are of; none: all.
    facts_of: Option<Vec<Dataset>>,
    /// The records behind a value that the person looks through page by page.
    pub(crate) looked_through: Option<crate::rows::LookedThrough>,
    /// The report that the window shows.
    pub(crate) previewed: Option<(crate::dto::ReportQuery, crate::previewing::ReportInMemory)>,
}

impl App {
    /// Opens the workspace, and makes it if it is not there. A new one takes the machine's zone and language.
    ///
    /// # Errors
    /// `FolderMissing`, `NotOurWorkspace`, `WorkspaceNewer`, `WorkspaceDamaged`, `WorkspaceBusy`, `ReadOnly`.
    pub fn open(options: AppOptions) -> Result<Self, Issue> {
        let path = match options.workspace {
            Some(path) => path,
            None => host::default_workspace()?,
        };
        let mut store = Workspace::open(&path)?;
        let settings = match store.settings_json()? {
            Some(json) => parse_settings(&json)?,
            None => {
                let fresh = Settings {
                    time_zone: host::time_zone().name().to_owned(),
                    language: host::language(),
                    ..Settings::default()
                };
                store.set_settings_json(&to_json(&fresh)?)?;
                fresh
            }
        };
        Ok(Self {
            path,
            store,
            settings,
            own_language: None,
            held: None,
            facts_of: None,
            looked_through: None,
            previewed: None,
        })
    }

    /// The workspace file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The registry, in display order, in the language of the workspace.
    pub fn definitions(&self) -> Vec<KpiDefinition> {
        crate::words::definitions_in(&Catalogue::new(&self.settings.language))
    }

    /// Changes settings: keys given replace, others stay; unknown keys are refused by name.
    ///
    /// # Errors
    /// `BadConfig`, saying which key or value; nothing is changed then.
    pub fn set_settings(&mut self, changes: serde_json::Value) -> Result<(), Issue> {
        let serde_json::Value::Object(changes) = changes else {
            return Err(Issue::new(IssueCode::BadConfig, "Settings are a JSON object of keys and values."));
        };
        let mut all = serde_json::to_value(self.own_settings()).map_err(bug)?;
        if let Some(map) = all.as_object_mut() {
            for (key, value) in changes {
                map.insert(key, value);
            }
        }
        let mut settings: Settings = serde_json::from_value(all).map_err(|e| {
            Issue::new(IssueCode::BadConfig, format!("The settings are not understood: {e}."))
        })?;
        crate::choosing::number(&mut settings.actions);
        check_settings(&settings, self.store.kept_columns()?)?;
        self.store.set_settings_json(&to_json(&settings)?)?;
        let spoken = self.own_language.is_some().then(|| self.settings.language.clone());
        self.settings = settings;
        if let Some(language) = spoken {
            self.own_language = Some(std::mem::replace(&mut self.settings.language, language));
        }
        self.looked_through = None;
        self.previewed = None;
        Ok(())
    }

    /// The texts of the language spoken.
    pub(crate) fn words(&self) -> Catalogue {
        Catalogue::new(&self.settings.language)
    }

    /// Speaks another language from now on, without changing that of the workspace.
    ///
    /// # Errors
    /// `BadArgument` for a language without a catalogue.
    pub fn speak(&mut self, language: &str) -> Result<(), Issue> {
        check_language(language)?;
        let own = std::mem::replace(&mut self.settings.language, language.to_owned());
        self.own_language.get_or_insert(own);
        Ok(())
    }

    /// The settings as they are kept: with the language of the workspace.
    pub(crate) fn own_settings(&self) -> Settings {
        let language = self.own_language.clone().unwrap_or_else(|| self.settings.language.clone());
        Settings { language, ..self.settings.clone() }
    }

    /// Changes the language of window and texts.
    ///
    /// # Errors
    /// `BadConfig` for a language without a catalogue.
    pub fn set_language(&mut self, language: &str) -> Result<(), Issue> {
        self.set_settings(serde_json::json!({ "language": language }))
    }

    /// The zone days are counted in.
    pub fn zone(&self) -> Tz {
        self.settings.time_zone.parse().unwrap_or(Tz::UTC)
    }

    /// What turns period names into instants.
    pub(crate) fn calendar(&self) -> Calendar {
        Calendar::new(self.zone(), self.settings.fiscal_year_start)
    }

    /// The columns, loaded once and again after each change.
    pub(crate) fn facts(&mut self, wanted: Option<&[Dataset]>) -> Result<&Facts, Issue> {
        Ok(self.held(wanted)?.facts())
    }

    /// The columns, and what was worked out from them for the questions before.
    pub(crate) fn held(&mut self, wanted: Option<&[Dataset]>) -> Result<&mut Held, Issue> {
        let held = match (&self.facts_of, wanted) {
            _ if self.held.is_none() => false,
            (None, _) => true,
            (Some(_), None) => false,
            (Some(held), Some(wanted)) => wanted.iter().all(|d| held.contains(d)),
        };
        if !held {
            // The texts of the answer are read meanwhile.
            let language = self.settings.language.clone();
            std::thread::spawn(move || Catalogue::new(&language));
            self.held = Some(Held::new(self.store.facts(wanted)?));
            self.facts_of = wanted.map(<[Dataset]>::to_vec);
        }
        self.held.as_mut().ok_or_else(|| Issue::new(IssueCode::Internal, "The columns were not loaded."))
    }

    /// Forgets the columns: the workspace has changed.
    pub(crate) fn stale(&mut self) {
        self.held = None;
        self.looked_through = None;
        self.previewed = None;
    }

    /// To be called when the process ends at once: the system takes back the columns, and what was worked out from them,
    /// quicker than they can be let go of piece by piece.
    pub fn leave(mut self) {
        std::mem::forget(self.held.take());
    }

    /// Where the window stands.
    pub fn state(&mut self) -> AppState {
        let mut state = AppState {
            version: env!("CARGO_PKG_VERSION").into(),
            workspace: self.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            has_data: false,
            is_sample: false,
            language: self.settings.language.clone(),
            time_zone: self.settings.time_zone.clone(),
            periods: Vec::new(),
            offered: Vec::new(),
            recent: Vec::new(),
            redoable: None,
            problem: None,
        };
        match self.fill(&mut state) {
            Ok(()) => {}
            Err(problem) => state.problem = Some(crate::retell::told(problem, &self.words())),
        }
        state
    }

    fn fill(&mut self, state: &mut AppState) -> Result<(), Issue> {
        state.has_data = self.store.has_data()?;
        state.is_sample = self.store.is_sample()?;
        state.redoable = self.store.redoable()?;
        if state.has_data {
            let (calendar, words) = (self.calendar(), self.words());
            let facts = self.facts(None)?;
            if let (Some(first), Some(last)) = (facts.first_instant, facts.last_instant) {
                state.periods = crate::periods::choices(first, last, &calendar, &words);
            }
        }
        Ok(())
    }
}

/// Settings of a workspace as text.
pub(crate) fn to_json(settings: &Settings) -> Result<String, Issue> {
    serde_json::to_string(settings).map_err(bug)
}

fn parse_settings(json: &str) -> Result<Settings, Issue> {
    serde_json::from_str(json).map_err(|e| {
        Issue::new(
            IssueCode::WorkspaceDamaged,
            format!("The settings of this workspace are not understood: {e}."),
        )
    })
}

pub(crate) fn bug(e: impl std::fmt::Display) -> Issue {
    Issue::new(IssueCode::Internal, format!("Something unexpected: {e}."))
}

/// Refuses a language without a catalogue, naming those that have one.
///
/// # Errors
/// `BadArgument`.
pub fn check_language(language: &str) -> Result<(), Issue> {
    if qd_text::LANGUAGES.iter().any(|(tag, _)| *tag == language) {
        return Ok(());
    }
    let known: Vec<&str> = qd_text::LANGUAGES.iter().map(|l| l.0).collect();
    let text =
        format!("There is no catalogue for the language “{language}”; there are {}.", known.join(", "));
    Err(Issue::new(IssueCode::BadArgument, text))
}

/// Checks what the types cannot say.
fn check_settings(s: &Settings, kept: KeptColumns) -> Result<(), Issue> {
    let bad = |what: String| Err(Issue::new(IssueCode::BadConfig, what));
    if s.time_zone.parse::<Tz>().is_err() {
        return bad(format!("“{}” is not a time zone. Write it like Europe/Stockholm.", s.time_zone));
    }
    check_language(&s.language).map_err(|i| Issue::new(IssueCode::BadConfig, i.message))?;
    if !(1..=12).contains(&s.fiscal_year_start) {
        return bad(format!("fiscal_year_start is a month, 1 to 12, not {}.", s.fiscal_year_start));
    }
    if !matches!(s.week_start.as_str(), "mon" | "sun") {
        return bad(format!("week_start is mon or sun, not “{}”.", s.week_start));
    }
    for policy in &s.sla {
        if policy.limit_s < 0 || policy.goal.is_some_and(|g| !(0.0..=1.0).contains(&g)) {
            return bad(format!(
                "The SLA policy “{}” needs a limit of at least 0 s and a goal between 0 and 1.",
                policy.name
            ));
        }
    }
    for target in &s.targets {
        if !qd_kpi::definitions().iter().any(|d| d.id == target.kpi) {
            return bad(format!("A target names the KPI “{}”, which is not known.", target.kpi));
        }
        if let Some(name) = target.filter.keys().find(|name| kept.dimension(name).is_none()) {
            return bad(format!("A target for {} names “{name}”, which is no breakdown.", target.kpi));
        }
    }
    crate::choosing::check(s)?;
    crate::arranging::check(s)?;
    // The engine is the judge of schedules, policies and methods: it is asked about nothing.
    let nothing = Period { label: "all".into(), from: 0, to: 0 };
    let query = KpiQuery {
        kpis: Vec::new(),
        period: nothing,
        compare: None,
        by: Vec::new(),
        filters: Vec::new(),
        series: None,
        rows: false,
        as_of: 0,
    };
    let facts = Facts { kept, ..Facts::default() };
    qd_kpi::evaluate(&facts, s, &query).map(|_| ())
}
