//! One expectation: a place in the answer, how to compare, what should stand there.

use serde_json::Value;

/// `frt/value = 5400`, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    path: String,
    how: char,
    wanted: String,
}

/// The value at a path of names divided by `/`. In a list a name is the number of an element, or the `id`, `key`,
/// `reason`, `code`, `field`, `from` or `name` of one; `#` is the length; in an answer of `qd kpi` the path may begin with a KPI's id.
pub fn find<'a>(root: &'a Value, path: &str) -> Option<std::borrow::Cow<'a, Value>> {
    let mut at = root;
    for (depth, name) in path.split('/').enumerate() {
        if name == "#" {
            return at.as_array().map(|all| std::borrow::Cow::Owned(Value::from(all.len())));
        }
        if depth == 0 && at.get(name).is_none() {
            at = at.get("kpis")?;
        }
        at = step(at, name)?;
    }
    Some(std::borrow::Cow::Borrowed(at))
}

fn step<'a>(at: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Array(all) = at else { return at.get(name) };
    let names = ["id", "key", "reason", "code", "field", "from", "name"];
    let named = all.iter().find(|e| names.iter().any(|n| e.get(n).and_then(Value::as_str) == Some(name)));
    named.or_else(|| name.parse::<usize>().ok().and_then(|i| all.get(i)))
}

impl Check {
    /// Reads `PATH = VALUE` (exactly, numbers to 1e-12 of their size), `PATH ~ NUMBER` (as far as the number is
    /// written), or `PATH has TEXT`.
    ///
    /// # Errors
    /// Says which line is not of that form.
    pub fn parse(line: &str) -> Result<Self, String> {
        for (mark, how) in [(" = ", '='), (" ~ ", '~'), (" has ", 'h')] {
            if let Some((path, wanted)) = line.split_once(mark) {
                return Ok(Self { path: path.trim().into(), how, wanted: wanted.trim().into() });
            }
        }
        Err(format!("“{line}” is not `PATH = VALUE`"))
    }

    /// True if it is about the exit code.
    pub fn is_exit(&self) -> bool {
        self.path == "exit"
    }

    /// Compares; `Err` says what stands there instead.
    ///
    /// # Errors
    /// If the answer differs.
    pub fn against(&self, exit: i32, answer: &Value) -> Result<(), String> {
        let found = match self.path.as_str() {
            "exit" => Some(std::borrow::Cow::Owned(Value::from(exit))),
            path => find(answer, path),
        };
        let shown = found.as_ref().map_or_else(|| "missing".to_string(), ToString::to_string);
        if self.holds(found.as_deref()) {
            return Ok(());
        }
        Err(format!("{} is {shown}, expected {} {}", self.path, self.how, self.wanted))
    }

    fn holds(&self, found: Option<&Value>) -> bool {
        let Some(found) = found else { return self.wanted == "missing" };
        match self.how {
            'h' => found.as_str().unwrap_or(&found.to_string()).contains(&self.wanted),
            '~' => match (found.as_f64(), self.wanted.parse::<f64>()) {
                (Some(a), Ok(b)) => (a - b).abs() <= half_a_unit(&self.wanted),
                _ => false,
            },
            _ => match (found.as_f64(), number(&self.wanted)) {
                (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * b.abs().max(1.0),
                (None, None) => {
                    let text = self.wanted.trim_matches('"');
                    serde_json::from_str::<Value>(&self.wanted).is_ok_and(|w| w == *found)
                        || found.as_str() == Some(text)
                }
                _ => false,
            },
        }
    }
}

/// `5400`, `5/8`, `2*3600`, `1.5*3600`.
fn number(text: &str) -> Option<f64> {
    if let Some((a, b)) = text.split_once('/') {
        return Some(number(a)? / number(b)?);
    }
    if let Some((a, b)) = text.split_once('*') {
        return Some(number(a)? * number(b)?);
    }
    text.trim().replace('_', "").parse().ok()
}

/// Half a unit of the last digit written.
fn half_a_unit(text: &str) -> f64 {
    let decimals = text.split_once('.').map_or(0, |(_, d)| d.len());
    0.5000001 * 10_f64.powi(-(decimals as i32))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(line: &str, answer: &Value) -> bool {
        Check::parse(line).unwrap().against(0, answer).is_ok()
    }

    #[test]
    fn a_path_leads_through_objects_lists_and_kpis() {
        let answer = json!({"kpis": [{"id": "frt", "value": 5400.0, "by": {"channel": [{"key": "Web form", "n": 3}]},
            "excluded": [{"reason": "no_score", "n": 2}]}]});
        assert!(check("frt/value = 1.5*3600", &answer));
        assert!(check("frt/by/channel/Web form/n = 3", &answer));
        assert!(check("frt/excluded/no_score/n = 2", &answer));
        assert!(check("frt/excluded/# = 1", &answer));
        assert!(check("frt/excluded/other = missing", &answer));
        assert!(!check("frt/value = 5401", &answer));
    }

    #[test]
    fn numbers_null_and_text_are_told_apart() {
        let answer = json!({"a": 0, "b": null, "c": "0", "d": 0.625});
        assert!(check("a = 0", &answer) && !check("b = 0", &answer) && !check("c = 0", &answer));
        assert!(check("b = null", &answer) && check("d = 5/8", &answer));
        assert!(check("d ~ 0.6", &answer) && !check("d ~ 0.7", &answer));
        assert!(check("exit = 0", &answer) && !check("exit = 4", &answer));
    }
}
