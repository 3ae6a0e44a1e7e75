//! The cases under `cases/`: one test a family.

fn hold(family: &str) {
    if let Err(wrong) = qd_tests::run_cases(family) {
        panic!("\n{wrong}");
    }
}

#[test]
fn kpis_have_the_values_worked_out_by_hand() {
    hold("kpi");
}

#[test]
fn imports_put_every_record_into_one_bin() {
    hold("import");
}

#[test]
fn errors_say_what_where_and_what_to_do() {
    hold("errors");
}
