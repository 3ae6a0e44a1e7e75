//! The help, and what clap refuses, in the languages of the catalogue.
//!
//! The English texts stand beside the arguments they describe, in `args.rs`; the other languages find theirs by them
//! (`help-…`). Names of verbs and options, and the form of a call, are the same in every language.

use crate::args::Args;
use crate::show::talk;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory};
use qd_app::text::{Arg as Put, Catalogue, templates};
use std::collections::BTreeMap;
use std::ffi::OsString;

/// Says why nothing was done: help that was asked for, or a call that is not understood. Gives the exit code.
pub fn say(e: &clap::Error, given: &[OsString]) -> u8 {
    let words = Catalogue::new(&asked(given));
    let own = words.language() != "en" && e.kind() != ErrorKind::DisplayVersion;
    match e.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if own => {
            // The same call, read by a command whose texts are told, ends with the same help.
            let told = told(&words).try_get_matches_from(given).err();
            let _ = told.as_ref().unwrap_or(e).print();
        }
        _ => match refusal(e, &words, given).filter(|_| own) {
            Some(lines) => lines.iter().for_each(|line| talk(line)),
            None => drop(e.print()),
        },
    }
    if e.use_stderr() { 2 } else { 0 }
}

/// The language of a call that could not be read: what stands behind `--lang`, else the system's.
fn asked(given: &[OsString]) -> String {
    let given: Vec<_> = given.iter().map(|g| g.to_string_lossy()).collect();
    let behind =
        given.iter().position(|g| g == "--lang").and_then(|i| given.get(i + 1)).map(|g| g.to_string());
    let joined = || given.iter().find_map(|g| g.strip_prefix("--lang=").map(ToOwned::to_owned));
    behind.or_else(joined).unwrap_or_else(qd_app::language)
}

/// English text of the help → the text in the language.
fn texts(words: &Catalogue) -> BTreeMap<String, String> {
    let english = Catalogue::new("en");
    templates("help-").map(|(key, _)| (english.plain(key), words.plain(key))).collect()
}

/// All verbs with their options, texts told.
fn told(words: &Catalogue) -> Command {
    let mut command = Args::command();
    // Clap's own: help, version, and the options that every verb has.
    command.build();
    // Clap holds headings for good; the program ends with this help.
    let heading = |key| -> &'static str { words.plain(key).leak() };
    let headings = ["cli-heading-commands", "cli-heading-arguments", "cli-heading-options"].map(heading);
    tell(command, &texts(words), headings, words)
}

fn tell(
    command: Command,
    texts: &BTreeMap<String, String>,
    headings: [&'static str; 3],
    words: &Catalogue,
) -> Command {
    let [commands, arguments, options] = headings;
    let text = |english: String| texts.get(&english).cloned().unwrap_or(english);
    let usage = words.plain("cli-heading-usage");
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}");
    let about = command.get_about().map(|a| text(a.to_string()));
    let arg = |arg: Arg| {
        let heading = if arg.is_positional() { arguments } else { options };
        let mut help = arg.get_help().map(|h| text(h.to_string())).unwrap_or_default();
        let default: Vec<_> = arg.get_default_values().iter().map(|v| v.to_string_lossy()).collect();
        // Clap knows no other word for "default"; a flag's is no value.
        if arg.get_action().takes_values() && default.iter().any(|d| !d.is_empty()) {
            let default = words.text("cli-default-value", &[("value", Put::Text(&default.join(", ")))]);
            help = format!("{help} {default}");
        }
        arg.help(help).help_heading(heading).hide_default_value(true)
    };
    let command = command
        .help_template(template)
        .subcommand_help_heading(commands)
        .mut_args(arg)
        .mut_subcommands(|c| tell(c, texts, headings, words));
    match about {
        Some(about) => command.about(about),
        None => command,
    }
}

/// Why a call was refused, line by line; `None` for the rare kinds, which clap says itself.
fn refusal(e: &clap::Error, words: &Catalogue, given: &[OsString]) -> Option<Vec<String>> {
    let get = |kind| match e.get(kind) {
        Some(ContextValue::String(s)) => s.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        _ => String::new(),
    };
    let (name, value) = (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue));
    let verb = get(ContextKind::InvalidSubcommand);
    let say = |key, args: &[(&str, &str)]| {
        let args: Vec<_> = args.iter().map(|(n, t)| (*n, Put::Text(t))).collect();
        words.text(key, &args)
    };
    let sentence = match e.kind() {
        ErrorKind::UnknownArgument => say("cli-no-option", &[("name", &name)]),
        ErrorKind::InvalidSubcommand => say("cli-no-command", &[("name", &verb)]),
        ErrorKind::MissingRequiredArgument => say("cli-missing", &[("list", &name)]),
        ErrorKind::MissingSubcommand => say("cli-missing", &[("list", "<COMMAND>")]),
        ErrorKind::InvalidValue if value.is_empty() => say("cli-no-value", &[("name", &name)]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say("cli-value-unfit", &[("value", &value), ("name", &name)])
        }
        ErrorKind::ArgumentConflict => {
            say("cli-conflict", &[("name", &name), ("list", &get(ContextKind::PriorArg))])
        }
        _ => return None,
    };
    let mut lines = vec![format!("qd: {sentence} [bad_argument]")];
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(get).concat();
    if !meant.is_empty() {
        lines.push(format!("    {}", say("cli-suggested", &[("name", &meant)])));
    }
    let verbs = Args::command();
    let verb = given.iter().find_map(|g| verbs.find_subcommand(g)).map(|c| format!("qd {}", c.get_name()));
    let call = verb.unwrap_or_else(|| "qd".into());
    lines.push(format!("    {}", say("cli-see-help", &[("call", &call)])));
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every text of the help, with where it stands.
    fn shown(command: &Command, path: &str, out: &mut Vec<(String, String)>) {
        let path = format!("{path} {}", command.get_name());
        out.extend(command.get_about().map(|a| (path.clone(), a.to_string())));
        for arg in command.get_arguments().filter(|a| !a.is_hide_set()) {
            let place = format!("{path} {}", arg.get_id());
            out.push((place, arg.get_help().map(ToString::to_string).unwrap_or_default()));
        }
        command.get_subcommands().filter(|c| !c.is_hide_set()).for_each(|c| shown(c, &path, out));
    }

    fn all(mut command: Command) -> Vec<(String, String)> {
        let mut out = Vec::new();
        command.build();
        shown(&command, "", &mut out);
        // The copies of all verbs below `qd help`.
        out.retain(|(place, _)| place == " qd help" || !place.starts_with(" qd help"));
        out.retain(|(place, _)| !place.contains(" help "));
        out
    }

    #[test]
    fn every_text_of_the_help_has_its_translation_and_no_translation_is_idle() {
        let texts = texts(&Catalogue::new("sv"));
        let shown = all(Args::command());
        assert!(shown.len() > 150, "{}", shown.len());
        let untold: Vec<_> = shown.iter().filter(|(_, text)| !texts.contains_key(text)).collect();
        assert!(untold.is_empty(), "no key in cli.ftl: {untold:#?}");
        let said: BTreeSet<_> = shown.iter().map(|(_, text)| text).collect();
        let idle: Vec<_> = texts.keys().filter(|t| !said.contains(t)).collect();
        assert!(idle.is_empty(), "no help says: {idle:#?}");
    }

    fn help_of(language: &str, call: &[&str]) -> String {
        told(&Catalogue::new(language)).try_get_matches_from(call).unwrap_err().to_string()
    }

    #[test]
    fn the_help_of_every_verb_is_told() {
        let english: BTreeSet<String> =
            texts(&Catalogue::new("en")).into_keys().filter(|t| t.len() > 12).collect();
        for (language, usage) in [("sv", "Användning: qd"), ("es", "Uso: qd"), ("ko", "사용법: qd")] {
            for verb in Args::command().get_subcommands().filter(|c| !c.is_hide_set()) {
                let help = help_of(language, &["qd", verb.get_name(), "--help"]);
                // Lines are broken by the width; blanks make them one again.
                let whole = help.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(whole.contains(usage), "{whole}");
                for heading in ["Usage:", "Options:", "Commands:", "Arguments:", "[default:"] {
                    assert!(!whole.contains(heading), "{language} {}: {heading} {whole}", verb.get_name());
                }
                let left = english.iter().find(|t| !t.starts_with("2026") && whole.contains(t.as_str()));
                assert_eq!(left, None, "{language} {}", verb.get_name());
            }
        }
        let table = help_of("sv", &["qd", "table", "-h"]);
        assert!(
            table.contains("Skriv ett nyckeltals tabell") && table.contains("[standard: all]"),
            "{table}"
        );
    }

    #[test]
    fn what_clap_refuses_is_told() {
        let refused = |call: &[&str]| {
            let e = <Args as clap::Parser>::try_parse_from(call).unwrap_err();
            let given: Vec<OsString> = call.iter().map(OsString::from).collect();
            refusal(&e, &Catalogue::new("sv"), &given).unwrap_or_default().join("\n")
        };
        let cases: &[(&[&str], &str)] = &[
            (
                &["qd", "kpi", "--perod", "x"],
                "Det finns inget alternativ --perod här. [bad_argument]\n    Menade du --period?",
            ),
            (&["qd", "improt"], "Det finns inget kommando improt."),
            (&["qd", "import"], "Något saknas: <FILES>..."),
            (&["qd", "undo", "x"], "”x” passar inte <ID>."),
            (&["qd", "kpi", "--period"], "--period <PERIOD> behöver ett värde."),
            (&["qd", "kpi", "--from", "2026-01-01"], "Något saknas: --to <TO>"),
            (&["qd", "kpi", "frt", "--audience", "team"], "går inte ihop med"),
            (&["qd", "undo"], "Se alternativen med: qd undo --help"),
        ];
        for (call, says) in cases {
            let said = refused(call);
            assert!(said.contains(says), "{call:?}: {said}");
        }
    }

    #[test]
    fn the_language_is_found_in_a_call_that_cannot_be_read() {
        let given = |call: &[&str]| call.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(asked(&given(&["qd", "nope", "--lang", "ko"])), "ko");
        assert_eq!(asked(&given(&["qd", "--lang=az", "--nope"])), "az");
    }
}
