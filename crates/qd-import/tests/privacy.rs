//! What a rejected row carries into the workspace: nothing that is not kept of good rows either.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use common::{Kept, read_text};
use qd_import::ReadOptions;

const SECRETS: [&str; 4] = ["jane@example.org", "4111 1111", "+46 70 123", "Roe"];

const TEXT: &str = "Ticket ID,Subject,Requester Email,Status,Created At,Notes,Agent\n\
     1,My card is 4111 1111,jane@example.org,open,2026-02-31,call +46 70 123,Bo\n\
     2,Jane Roe, jane@example.org,open,2026-01-13,x,Bo,one too many\n\
     jane@example.org,4111 1111\n\
     5,x,b@example.org,open,2026-01-13,x,Bo\n\
     6,x,c@example.org,open,2026-01-13,x,Bo\n\
     4,\"Roe, jane@example.org,open,2026-01-13,x,Bo\n";

fn rejected(options: &ReadOptions) -> Kept {
    let (plan, done) = read_text("t.csv", TEXT.as_bytes(), options);
    done.unwrap_or_else(|| panic!("asked: {:?}", plan.inspection().questions)).1
}

#[test]
fn by_default_neither_texts_nor_people_are_in_rejected_rows() {
    let kept = rejected(&ReadOptions::default());
    assert_eq!(kept.rejected.len(), 4);
    for row in &kept.rejected {
        let all = format!("{row:?}");
        for secret in SECRETS {
            assert!(!all.contains(secret), "{secret} in {all}");
        }
    }
    assert_eq!(kept.rejected[0].value, "2026-02-31", "what is wrong is shown");
    assert_eq!(kept.rejected[0].raw, "1,«hidden»,«hidden»,open,2026-02-31,«hidden»,Bo");
}

#[test]
fn who_keeps_everything_sees_the_record_as_it_stands() {
    let options = ReadOptions { keep_subjects: true, hide_customers: false, ..ReadOptions::default() };
    let kept = rejected(&options);
    assert_eq!(
        kept.rejected[0].raw,
        "1,My card is 4111 1111,jane@example.org,open,2026-02-31,call +46 70 123,Bo"
    );
}
