use crate::*;
use qd_model::{Audience, Circle, Settings};

#[test]
fn every_kpi_stands_under_a_goal_and_every_goal_names_kpis_that_exist_once() {
    let all = definitions();
    for d in &all {
        assert!(GOALS.iter().any(|g| g.kpis.contains(&d.id.as_str())), "no goal takes {}", d.id);
    }
    for (k, g) in GOALS.iter().enumerate() {
        assert!(!g.kpis.is_empty() && GOALS[k + 1..].iter().all(|o| o.id != g.id), "{}", g.id);
        for (i, id) in g.kpis.iter().enumerate() {
            assert!(all.iter().any(|d| d.id == *id), "{id} of {}", g.id);
            assert!(!g.kpis[i + 1..].contains(id), "{id} twice under {}", g.id);
        }
    }
}

#[test]
fn settings_move_a_kpi_in_the_circle_and_between_audiences() {
    let mut s = Settings::default();
    assert_eq!((circle(&s, "aht"), audience(&s, "aht")), (Circle::Inside, Audience::Team));
    assert!(!is_for(&s, "aht", Audience::Leadership) && is_for(&s, "aht", Audience::Both));
    assert!(is_in_report(&s, "abandonment", Audience::Leadership));
    assert!(!is_in_report(&s, "abandonment", Audience::Team));
    s.circle = [("abandonment".into(), Circle::Edge)].into();
    s.audience = [("aht".into(), Audience::Leadership)].into();
    assert!(is_in_report(&s, "abandonment", Audience::Team));
    assert!(is_for(&s, "aht", Audience::Leadership) && !is_for(&s, "aht", Audience::Team));
}

#[test]
fn chosen_kpis_come_first_in_their_order_and_without_a_choice_the_default_of_the_audience() {
    let mut s = Settings::default();
    for who in Audience::ALL {
        let ids = headlines(&s, who);
        assert!(ids.len() > 8 && ids.iter().all(|id| is_for(&s, id, who)), "{who:?}: {ids:?}");
        let ids = report_headlines(&s, who);
        assert!(ids.len() > 8 && ids.iter().all(|id| is_in_report(&s, id, who)), "{who:?}: {ids:?}");
    }
    s.kpis = ["csat", "mtbf", "aht", "gone"].map(String::from).into();
    assert_eq!(headlines(&s, Audience::Both), ["csat", "mtbf", "aht"]);
    assert_eq!(headlines(&s, Audience::Team), ["csat", "aht"]);
    assert_eq!(headlines(&s, Audience::Leadership), ["csat", "mtbf"]);
    // A report shows what was chosen, the team's only what lies in its circle.
    assert_eq!(report_headlines(&s, Audience::Leadership), ["csat", "mtbf", "aht"]);
    assert_eq!(report_headlines(&s, Audience::Team), ["csat", "aht"]);
}

#[test]
fn all_are_shown_to_both_and_each_to_someone() {
    let s = Settings::default();
    assert_eq!(shown_to(&s, Audience::Both).len(), definitions().len());
    let (team, leadership) = (shown_to(&s, Audience::Team), shown_to(&s, Audience::Leadership));
    assert!(definitions().iter().all(|d| team.contains(&d.id) || leadership.contains(&d.id)));
    assert!(team.contains(&"hold_time".into()) && !leadership.contains(&"hold_time".into()));
}
