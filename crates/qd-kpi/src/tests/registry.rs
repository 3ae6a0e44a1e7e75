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
        assert!(!d.inputs.is_empty() && !d.actions.is_empty() && !d.summary.is_empty());
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
    assert!(values.len() >= 36);
    for v in values {
        assert_eq!((v.value, v.n), (None, 0), "{}", v.id);
        assert_eq!(v.no_data.unwrap().reason, "not_imported", "{}", v.id);
    }
}

#[test]
fn an_unknown_kpi_and_one_only_declared_are_refused() {
    let code = |id| {
        let q = ask(id, "2026-07-01", "2026-08-01");
        crate::evaluate(&Facts::default(), &Settings::default(), &q).unwrap_err().code
    };
    assert_eq!(code("nonsense"), IssueCode::UnknownKpi);
    assert_eq!(code("top_agents"), IssueCode::NotComputed);
}
