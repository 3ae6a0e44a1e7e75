use super::*;
use crate::AppOptions;
use std::io::Read;

fn empty() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
    (folder, app)
}

fn month(month: &str, cost: Option<f64>, revenue: Option<f64>) -> MonthCosts {
    MonthCosts { month: month.into(), support_cost: cost, company_revenue: revenue, currency: "EUR".into() }
}

#[test]
fn costs_by_hand_are_an_import_that_can_be_changed_and_taken_back() {
    let (_folder, mut app) = empty();
    let first = app
        .enter_costs(&[month("2026-07", Some(1234.5), Some(90_000.0)), month("2026-08", Some(1000.0), None)])
        .unwrap();
    assert_eq!((first.counts.new, first.counts.rejected), (2, 0));
    assert_eq!(first.kind.as_deref(), Some("finance"));
    let kept = app.month_costs().unwrap();
    assert_eq!(kept, [month("2026-07", Some(1234.5), Some(90_000.0)), month("2026-08", Some(1000.0), None)]);
    // Only the revenue is said: the cost stays.
    let second = app.enter_costs(&[month("2026-08", None, Some(80_000.0))]).unwrap();
    assert_eq!(second.counts.changed, 1);
    assert_eq!(app.month_costs().unwrap()[1], month("2026-08", Some(1000.0), Some(80_000.0)));
    app.undo(second.import.unwrap()).unwrap();
    assert_eq!(app.month_costs().unwrap(), kept);
    // An amount that is not said stays to its last digit, also where three decimals look like thousands.
    app.enter_costs(&[month("2026-09", Some(1234.567), Some(0.1))]).unwrap();
    app.enter_costs(&[month("2026-09", None, Some(0.125))]).unwrap();
    assert_eq!(app.month_costs().unwrap()[2], month("2026-09", Some(1234.567), Some(0.125)));
}

#[test]
fn what_is_no_month_no_amount_and_no_currency_is_refused_and_nothing_is_kept() {
    let (_folder, mut app) = empty();
    let refused = [
        month("2026-13", Some(1.0), None),
        month("July", Some(1.0), None),
        month("2026-07", None, None),
        month("2026-07", Some(-1.0), None),
        month("2026-07", Some(f64::NAN), None),
        MonthCosts { currency: "euro".into(), ..month("2026-07", Some(1.0), None) },
    ];
    for m in refused {
        assert_eq!(
            app.enter_costs(std::slice::from_ref(&m)).unwrap_err().code,
            IssueCode::BadArgument,
            "{m:?}"
        );
    }
    assert_eq!(app.enter_costs(&[]).unwrap_err().code, IssueCode::BadArgument);
    assert!(app.imports().unwrap().is_empty());
}

#[test]
fn everything_goes_into_one_file_that_holds_every_record_and_opens_again() {
    let (folder, mut app) = empty();
    app.load_sample(&mut |_| true).unwrap();
    let to = folder.path().join("all.zip");
    let records = app.about().unwrap().records;
    assert_eq!(app.export_everything(&to, &mut |_| true).unwrap(), records);
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&to).unwrap()).unwrap();
    let mut counted = 0;
    for dataset in Dataset::ALL {
        let Ok(mut entry) = zip.by_name(&format!("{}.csv", dataset.name())) else { continue };
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        let mut table = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(table.headers().unwrap().len(), dataset.fields().len());
        counted += table.records().map(Result::unwrap).count() as u64;
    }
    assert_eq!(counted, records);
    let mut bytes = Vec::new();
    zip.by_name("workspace.qdeck").unwrap().read_to_end(&mut bytes).unwrap();
    let again = folder.path().join("again.qdeck");
    std::fs::write(&again, bytes).unwrap();
    let mut other = App::open(AppOptions { workspace: Some(again) }).unwrap();
    assert_eq!(other.about().unwrap().records, records);
    let stopped = app.export_everything(&folder.path().join("no.zip"), &mut |_| false);
    assert_eq!(stopped.unwrap_err().code, IssueCode::Cancelled);
    assert!(!folder.path().join("no.zip").exists());
}

#[test]
fn everything_deleted_leaves_no_file_of_the_workspace_and_no_other_file_is_touched() {
    let (folder, mut app) = empty();
    app.set_settings(
        serde_json::json!({"language": "sv", "time_zone": "Europe/Stockholm", "currency": "SEK"}),
    )
    .unwrap();
    app.enter_costs(&[month("2026-07", Some(1.0), None)]).unwrap();
    for name in ["w.qdeck.old-1", "w.qdeck.v1.backup"] {
        std::fs::write(folder.path().join(name), "old").unwrap();
    }
    let others = ["w.qdeck notes.txt", "other.qdeck", "w.qdeckx", "w.qdeck2.qdeck.0123.columns"];
    for name in others {
        std::fs::write(folder.path().join(name), "mine").unwrap();
    }
    let mut fresh = app.delete_everything().unwrap();
    assert!(!fresh.state().has_data && fresh.imports().unwrap().is_empty());
    assert_eq!((fresh.settings().language.as_str(), fresh.settings().currency.as_str()), ("sv", ""));
    assert!(!folder.path().join("w.qdeck.old-1").exists());
    assert!(!folder.path().join("w.qdeck.v1.backup").exists());
    assert!(others.iter().all(|name| folder.path().join(name).exists()));
}

#[test]
fn a_logo_is_kept_beside_the_workspace_and_what_is_no_picture_is_refused() {
    let (folder, mut app) = empty();
    let picture = folder.path().join("logo.png");
    std::fs::write(&picture, "no picture").unwrap();
    assert_eq!(app.set_logo(&picture).unwrap_err().code, IssueCode::ReportFailed);
    assert!(app.settings().brand.logo.is_empty());
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../icons/32x32.png");
    app.set_logo(&real).unwrap();
    assert!(Path::new(&app.settings().brand.logo).exists());
}

#[test]
fn an_import_is_put_back_as_it_was_and_the_state_names_it() {
    let (_folder, mut app) = empty();
    app.enter_costs(&[month("2026-07", Some(1234.5), Some(90_000.0))]).unwrap();
    let id = app.enter_costs(&[month("2026-07", Some(1.0), Some(90_000.0))]).unwrap().import.unwrap();
    let (hash, kept) = (app.store.dump_hash().unwrap(), app.month_costs().unwrap());
    assert_eq!(app.state().redoable, None);
    app.undo(id).unwrap();
    assert_ne!(app.month_costs().unwrap(), kept);
    assert_eq!(app.state().redoable, Some(id));
    app.redo(id).unwrap();
    assert_eq!((app.store.dump_hash().unwrap(), app.month_costs().unwrap()), (hash, kept));
    assert!(app.imports().unwrap().iter().all(|i| !i.undone));
    assert_eq!(app.redo(id).unwrap_err().code, IssueCode::BadArgument);
}
