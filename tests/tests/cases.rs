//! The cases under `cases/`: one test a family.

fn hold(family: &str) {
    if let Err(wrong) = qd_tests::run_cases(family) {
        panic!("\n{wrong}");
    }
}

#[test]
#[ignore = "waits for the command line"]
fn kpis_have_the_values_worked_out_by_hand() {
    hold("kpi");
}

#[test]
#[ignore = "waits for the command line"]
fn imports_put_every_record_into_one_bin() {
    hold("import");
}

#[test]
#[ignore = "waits for the command line"]
fn errors_say_what_where_and_what_to_do() {
    hold("errors");
}
