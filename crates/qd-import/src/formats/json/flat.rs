//! One JSON object as named cells: `{"group": {"name": "A"}}` is `group.name`.

use struson::reader::{JsonReader, ReaderError, ValueType};

/// Bytes of a name of names; what lies deeper is no column.
const LONGEST: usize = 1_000;

/// What became of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    Taken,
    /// The name came before in this record; the last value stands.
    Again,
    /// No column has that name.
    Unknown,
}

/// What became of the cells of a record.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    pub again: bool,
    pub unknown: bool,
}

struct Walk<'o> {
    path: String,
    out: &'o mut dyn FnMut(&str, Option<&str>) -> Seen,
    sum: Sum,
}

/// Gives every plain value of an object with its dotted name; `None` for null.
pub(super) fn flatten<R: JsonReader>(
    json: &mut R,
    out: &mut dyn FnMut(&str, Option<&str>) -> Seen,
) -> Result<Sum, ReaderError> {
    let mut walk = Walk { path: String::new(), out, sum: Sum::default() };
    walk.value(json)?;
    Ok(walk.sum)
}

impl Walk<'_> {
    fn give(&mut self, value: Option<&str>) {
        match (self.out)(&self.path, value) {
            Seen::Taken => {}
            Seen::Again => self.sum.again = true,
            Seen::Unknown => self.sum.unknown |= value.is_some_and(|v| !v.is_empty()),
        }
    }

    fn value<R: JsonReader>(&mut self, json: &mut R) -> Result<(), ReaderError> {
        match json.peek()? {
            ValueType::Object => {
                json.begin_object()?;
                while json.has_next()? {
                    let len = self.path.len();
                    if len > 0 {
                        self.path.push('.');
                    }
                    let name = json.next_name()?;
                    self.path.extend(name.chars().take(300));
                    if len > LONGEST {
                        json.skip_value()?;
                    } else {
                        self.value(json)?;
                    }
                    self.path.truncate(len);
                }
                json.end_object()?;
            }
            ValueType::Array => self.list(json)?,
            ValueType::String => self.give(Some(json.next_str()?)),
            ValueType::Number => self.give(Some(json.next_number_as_str()?)),
            ValueType::Boolean => self.give(Some(if json.next_bool()? { "true" } else { "false" })),
            ValueType::Null => {
                json.next_null()?;
                self.give(None);
            }
        }
        Ok(())
    }

    /// Plain values and names are joined; pairs of name and value are columns; anything else is no cell.
    fn list<R: JsonReader>(&mut self, json: &mut R) -> Result<(), ReaderError> {
        let mut joined = String::new();
        let mut other = false;
        json.begin_array()?;
        while json.has_next()? {
            let plain = match json.peek()? {
                ValueType::Object => {
                    let Some(name) = self.pair(json)? else {
                        other = true;
                        continue;
                    };
                    name
                }
                ValueType::String => json.next_string()?,
                ValueType::Number => json.next_number_as_string()?,
                ValueType::Boolean => json.next_bool()?.to_string(),
                _ => {
                    json.skip_value()?;
                    continue;
                }
            };
            if joined.len() < 1 << 20 && !plain.is_empty() {
                if !joined.is_empty() {
                    joined.push_str(", ");
                }
                joined.push_str(&plain);
            }
        }
        json.end_array()?;
        if !other || !joined.is_empty() {
            self.give(Some(&joined));
        }
        Ok(())
    }

    /// An object in a list: `{"id": 360001, "value": "A"}` is the column `….360001`; `{"name": "A"}` gives its name;
    /// anything else is nothing.
    fn pair<R: JsonReader>(&mut self, json: &mut R) -> Result<Option<String>, ReaderError> {
        // By rank: a name for people, else an id.
        const KEYS: [&str; 8] = ["name", "label", "title", "tag", "key", "field", "slug", "id"];
        let (mut key, mut value): (Option<(usize, String)>, Option<Option<String>>) = (None, None);
        json.begin_object()?;
        while json.has_next()? {
            let (rank, is_value) = {
                let name = json.next_name()?;
                (KEYS.iter().position(|k| *k == name), name == "value")
            };
            let text = match json.peek()? {
                ValueType::String if rank.is_some() || is_value => Some(json.next_string()?),
                ValueType::Number if rank.is_some() || is_value => Some(json.next_number_as_string()?),
                ValueType::Boolean if is_value => Some(json.next_bool()?.to_string()),
                _ => {
                    json.skip_value()?;
                    None
                }
            };
            if is_value {
                value = Some(text);
            } else if let (Some(rank), Some(text)) = (rank, text)
                && key.as_ref().is_none_or(|k| rank < k.0)
            {
                key = Some((rank, text));
            }
        }
        json.end_object()?;
        Ok(match (key, value) {
            (Some((_, key)), Some(value)) => {
                let len = self.path.len();
                self.path.push('.');
                self.path.extend(key.chars().take(300));
                self.give(value.as_deref());
                self.path.truncate(len);
                Some(String::new())
            }
            (Some((rank, key)), None) if rank < 4 => Some(key),
            _ => None,
        })
    }
}
