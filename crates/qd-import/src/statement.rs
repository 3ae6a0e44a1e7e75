//! Statements of a whole company's profit and loss: what their accounts hold is no cost of support, unless they say so.

use crate::synonyms;
use qd_model::{Dataset, FieldKind};

/// Lines that only the accounts of a whole company have.
const WHOLE: &str = "net income|net profit|net loss|gross profit|gross margin|operating profit|operating income|net operating income|\
cost of goods sold|total cost of goods sold|cost of sales|total cost of sales|profit before tax|profit for the year|ebit|ebitda|\
jahresüberschuss|rohgewinn|betriebsergebnis|årets resultat|rörelseresultat|bruttovinst|bruttoresultat|resultado neto|beneficio neto|\
utilidad neta|utilidad bruta|beneficio bruto|résultat net|marge brute|résultat d exploitation|profit net|profit brut|rezultat net|\
xalis mənfəət|ümumi mənfəət|순이익|당기순이익|매출총이익|영업이익|当期純利益|売上総利益|営業利益|brutowinst|nettowinst|lucro líquido|lucro bruto";

/// Words for support in the name of an account, the longest first.
const SUPPORT: &str = "customer support|customer service|customer care|customer success|support team|service desk|help desk|helpdesk|\
support|kundendienst|kundenservice|kundtjänst|kundservice|atención al cliente|soporte|service client|suport clienți|suport|\
müştəri xidməti|dəstək|고객지원|고객 지원|サポート|klantenservice|atendimento|suporte";

/// True for a line that only a whole company's accounts have.
pub(crate) fn is_whole(norm: &str) -> bool {
    let bare = norm.strip_prefix("total ").map_or(norm, |t| t.strip_prefix("for ").unwrap_or(t));
    WHOLE.split('|').any(|w| w == norm || w == bare)
}

/// A folded name without its word for support; `None` if it has none.
fn without_support(norm: &str) -> Option<String> {
    let at = SUPPORT.split('|').find_map(|w| norm.find(w).map(|at| (at, w.len())))?;
    let rest = format!("{} {}", &norm[..at.0], &norm[at.0 + at.1..]);
    Some(rest.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// True if an account says that it is support's.
pub(crate) fn says_support(norm: &str) -> bool {
    without_support(norm).is_some()
}

/// The field of finance that a line of such a statement fills: what the company earned in all, and what says that it is
/// support's. Sums of support's lines stand beside them only under their own name.
pub(crate) fn field(norm: &str) -> Option<&'static str> {
    let digits = norm.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let norm = if digits.is_empty() { norm } else { digits };
    let listed = |name: &str| {
        let exact = synonyms::lookup(Dataset::Finance, name).iter().copied();
        let found = exact.min_by_key(|m| m.1).or_else(|| {
            let like = synonyms::like(Dataset::Finance, name);
            like.into_iter().min_by_key(|m| m.1)
        })?;
        let field = Dataset::Finance.fields().get(found.0)?;
        (field.kind == FieldKind::Money).then_some(field.name)
    };
    match without_support(norm) {
        Some(rest) => listed(norm).or_else(|| listed(&rest)).filter(|f| *f != "company_revenue"),
        None if norm.starts_with("total ") => listed(norm).filter(|f| *f == "company_revenue"),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_says_support_is_a_cost_of_support() {
        for (line, is) in [
            ("wages and salaries support", Some("salaries")),
            ("wages and salaries", None),
            ("6000 payroll customer support", Some("salaries")),
            ("6100 help desk software", Some("tools")),
            ("training support team", Some("training")),
            ("total trading income", Some("company_revenue")),
            ("total for income", Some("company_revenue")),
            ("sales", None),
            ("support revenue", None),
            ("rent", None),
            ("total expenses", None),
            ("total operating expenses", None),
        ] {
            assert_eq!(field(line), is, "{line}");
        }
        assert!(
            is_whole("net income") && is_whole("total for cost of goods sold") && !is_whole("total income")
        );
    }
}
