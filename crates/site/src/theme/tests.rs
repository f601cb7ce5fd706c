use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// A folder that is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("site-theme-{name}-{}", std::process::id()));
        let gone = fs::remove_dir_all(&folder);
        drop(gone);
        Self(folder)
    }

    fn write(&self, path: &str, text: &str) -> &Path {
        let file = self.0.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).expect("folder");
        }
        fs::write(file, text).expect("file");
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn the_built_in_theme_prints_every_sample() {
    let report = check(&Theme::built_in().expect("theme"));
    assert!(report.pages > 100, "only {} pages", report.pages);
    assert_eq!(report.failures, []);
}

#[test]
fn an_empty_folder_and_none_are_the_papers_own_theme() {
    let nowhere = std::env::temp_dir().join("site-theme-that-is-not-there");
    let theme = Theme::open(nowhere).expect("theme");
    let own = Theme::built_in().expect("theme");
    let (mut there, mut here) = (theme.asset_addresses(), own.asset_addresses());
    there.sort();
    here.sort();
    assert_eq!(there, here);
}

#[test]
fn a_folder_replaces_one_file_at_a_time() {
    let folder = Folder::new("replaces");
    folder.write("contract", "1\n");
    folder.write(
        "templates/follow.html",
        "{% extends \"base.html\" %}{% block main %}Chez nous{% endblock %}",
    );
    folder.write("css/custom.css", ":root { --accent: #063 }");
    folder.write("files/logo.svg", "<svg/>");
    let path = folder.write("locales/fr.ftl", "skip = Droit au texte\n");
    let theme = Theme::open(path).expect("theme");
    let page = page_of(&theme, "fr/follow");
    assert!(page.contains("Chez nous") && page.contains("Droit au texte"), "{page}");
    let addresses = theme.asset_addresses();
    let sheet = addresses.iter().find(|address| address.ends_with(".css")).expect("sheet");
    let sheet = theme.asset(sheet).expect("sheet");
    assert!(sheet.bytes.ends_with(b":root{--accent:#063}"));
    assert!(addresses.iter().any(|address| address.starts_with("/assets/logo-")));
    assert_eq!(check(&theme).failures, []);
}

#[test]
fn a_folder_without_its_contract_is_refused() {
    let folder = Folder::new("contract");
    let path = folder.write("css/custom.css", "");
    let error = Theme::open(path).err().expect("refusal");
    assert_eq!(error.to_string(), "contract: missing: write the number of the contract in it, 1");
    folder.write("contract", "7");
    let error = Theme::open(path).err().expect("refusal");
    assert_eq!(error.to_string(), "contract: made for contract 7; this version speaks 1");
}

#[test]
fn a_mistake_is_named_with_its_file_and_line() {
    let folder = Folder::new("mistakes");
    let path = folder.write("contract", "1");
    let cases = [
        ("{% block %}", "templates/follow.html, line 2: "),
        ("{{ chrome.titel }}", "templates/follow.html, line 2: "),
        (
            "{{ t(\"no-such-word\") }}",
            "templates/follow.html, line 2: no words for “no-such-word” in fr.ftl",
        ),
        ("{{ asset(\"none.css\") }}", "templates/follow.html, line 2: no asset “none.css”"),
        ("{% include \"parts/none.html\" %}", "templates/follow.html, line 2: "),
    ];
    for (source, expected) in cases {
        folder.write("templates/follow.html", &format!("{{# a mistake #}}\n{source}"));
        let error = match Theme::open(path) {
            Err(error) => error,
            Ok(theme) => check(&theme).failures.first().expect("a failure").1.clone(),
        };
        let said = error.to_string();
        assert!(said.starts_with(expected), "{source}: {said}");
        assert!(said.len() > expected.len() || said == expected, "{source}: {said}");
    }
}

#[test]
fn an_endless_template_ends() {
    let folder = Folder::new("endless");
    let loops = "{% for a in range(9000) %}{% for b in range(9000) %}x{% endfor %}{% endfor %}";
    folder.write("contract", "1");
    let path = folder.write("templates/follow.html", loops);
    let theme = Theme::open(path).expect("theme");
    let failure = &check(&theme).failures[0].1;
    assert!(failure.to_string().contains("fuel"), "{failure}");
}

#[test]
fn a_change_is_picked_up_and_a_broken_one_is_refused_once() {
    let folder = Folder::new("change");
    folder.write("contract", "1");
    let path = folder.write("templates/follow.html", "one");
    let theme = Theme::open(path).expect("theme");
    assert_eq!(theme.refresh(), Ok(false));
    folder.write("templates/follow.html", "second");
    assert_eq!(theme.refresh(), Ok(true));
    assert_eq!(page_of(&theme, "fr/follow"), "second");
    folder.write("templates/follow.html", "{% if %}");
    assert!(theme.refresh().is_err());
    assert_eq!(theme.refresh(), Ok(false));
    assert_eq!(page_of(&theme, "fr/follow"), "second");
}

fn page_of(theme: &Theme, name: &str) -> String {
    let samples = crate::samples::all(&crate::samples::plain_pictures());
    let sample = samples.iter().find(|sample| sample.name == name).expect("sample");
    sample.render(theme).expect("page")
}
