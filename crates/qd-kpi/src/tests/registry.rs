use crate::testing::*;
use qd_model::{Dataset, Facts, IssueCode, Settings};

#[test]
fn every_kpi_is_declared_once_and_names_fields_that_exist() {
    let all = crate::definitions();
    assert_eq!(all.len(), 41);
    for d in &all {
        assert_eq!(all.iter().filter(|x| x.id == d.id).count(), 1, "{}", d.id);
        assert!(["up", "down", "none"].contains(&d.better.as_str()));
        assert!(["inside", "edge", "outside"].contains(&d.circle.as_str()));
        assert!(["team", "leadership", "both"].contains(&d.audience.as_str()));
        assert!(!d.inputs.is_empty());
        for input in &d.inputs {
            let (dataset, field) = input.split_once('.').unwrap();
            let dataset = Dataset::from_name(dataset).unwrap();
            assert!(dataset.field(field).is_some(), "{input} of {}", d.id);
            assert!(
                crate::needed_datasets(std::slice::from_ref(&d.id)).contains(&dataset),
                "{input} of {}",
                d.id
            );
        }
    }
}

#[test]
fn without_data_no_kpi_has_a_value_and_each_says_why() {
    let values =
        crate::evaluate(&Facts::default(), &Settings::default(), &ask("", "2026-07-01", "2026-08-01"))
            .unwrap();
    assert_eq!(values.len(), 41);
    for v in values {
        assert_eq!((v.value, v.n), (None, 0), "{}", v.id);
        assert_eq!(v.no_data.unwrap().reason, "not_imported", "{}", v.id);
    }
}

#[test]
fn an_unknown_kpi_is_refused_and_all_that_are_declared_are_computed() {
    let q = ask("nonsense", "2026-07-01", "2026-08-01");
    let issue = crate::evaluate(&Facts::default(), &Settings::default(), &q).unwrap_err();
    assert_eq!(issue.code, IssueCode::UnknownKpi);
    assert!(crate::definitions().iter().all(|d| d.since == "0.1.0"));
}
