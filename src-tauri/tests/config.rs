//! What the window may do, held to the letter: a wider right needs a change here, and so a second look.

use serde_json::Value;

fn config() -> Value {
    serde_json::from_str(include_str!("../../tauri.conf.json")).expect("JSON")
}

#[test]
fn the_capability_holds_our_commands_and_event_listening_alone() {
    let config = config();
    let capabilities = config["app"]["security"]["capabilities"].as_array().unwrap();
    assert_eq!(capabilities.len(), 1);
    let capability = &capabilities[0];
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "no remote page gets a right");
    let mut expected = vec!["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()];
    expected.extend(quarterdeck::COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))));
    assert_eq!(capability["permissions"], serde_json::json!(expected));
}

#[test]
fn the_page_may_call_what_the_one_command_list_gives_the_window() {
    let listed: Vec<&str> = qd_app::COMMANDS.iter().map(|c| c.name).filter(|name| !name.is_empty()).collect();
    assert_eq!(quarterdeck::COMMANDS, listed);
}

#[test]
fn every_command_is_handled() {
    let source = include_str!("../src/commands.rs");
    for name in quarterdeck::COMMANDS {
        assert!(source.contains(&format!("fn {name}(")), "{name} has no function");
        assert!(source.contains(&format!("\n        {name},\n")), "{name} is not in the handler");
    }
    let functions = source.matches("#[tauri::command]").count();
    assert_eq!(
        functions,
        quarterdeck::COMMANDS.len(),
        "a command without a permission could be called by any window"
    );
}

#[test]
fn no_command_takes_a_path() {
    let source = include_str!("../src/commands.rs");
    let signatures = source.split("#[tauri::command]").skip(1).filter_map(|part| part.split(" {").next());
    for signature in signatures {
        let words = signature.to_lowercase();
        assert!(!words.contains("path") && !words.contains("url"), "{signature}");
    }
}

#[test]
fn the_page_loads_nothing_but_itself() {
    let config = config();
    let security = &config["app"]["security"];
    let csp = security["csp"].as_str().unwrap();
    let rule = |name: &str| {
        csp.split("; ")
            .find_map(|rule| rule.strip_prefix(name))
            .map(str::trim)
            .unwrap_or_else(|| panic!("{name} in {csp}"))
    };
    assert_eq!(rule("default-src"), "'none'");
    assert_eq!(rule("script-src"), "'self'");
    assert_eq!(rule("style-src "), "'self'");
    assert_eq!(rule("connect-src"), "ipc: http://ipc.localhost");
    assert_eq!(rule("font-src"), "'self' typeface: http://typeface.localhost");
    for closed in ["object-src", "base-uri", "form-action", "frame-src", "frame-ancestors", "worker-src"] {
        assert_eq!(rule(closed), "'none'");
    }
    assert!(security.get("assetProtocol").is_none(), "no file can be read by address");
    assert!(security.get("dangerousDisableAssetCspModification").is_none());
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["windows"][0]["devtools"], false);
    assert!(config.get("plugins").is_none());
}
