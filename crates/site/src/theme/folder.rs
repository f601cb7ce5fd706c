use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use base::Language;

use super::{CONTRACT, ThemeError};

/// What an operator's folder holds, read into memory.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// Templates by their path under `templates/`.
    pub templates: BTreeMap<String, String>,
    /// The sheet that stands after the paper's own.
    pub custom_css: Option<String>,
    /// Messages that replace built-in ones.
    pub locales: BTreeMap<&'static str, String>,
    /// Drawn names by the edition's code.
    pub wordmarks: BTreeMap<String, String>,
    /// Further files by their path under `files/`.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Path, length and last change of each file: what says that a theme changed.
pub(super) type Stamp = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// The largest file that a theme may serve: a font or a picture, not an archive.
const LARGEST: u64 = 2 << 20;

impl Folder {
    /// Reads a theme's folder; none, or one that is not there, is an empty theme.
    pub(super) fn read(path: Option<&Path>) -> Result<Self, ThemeError> {
        let mut folder = Self::default();
        let Some(root) = path.filter(|root| root.is_dir()) else { return Ok(folder) };
        let files = walk(root);
        if files.is_empty() {
            return Ok(folder);
        }
        check_contract(root)?;
        for file in files {
            folder.take(root, &file)?;
        }
        Ok(folder)
    }

    fn take(&mut self, root: &Path, file: &Path) -> Result<(), ThemeError> {
        let inside = file.strip_prefix(root).unwrap_or(file);
        let name = inside.to_string_lossy().replace('\\', "/");
        let (place, rest) = name.split_once('/').unwrap_or(("", &name));
        match place {
            "templates" => {
                self.templates.insert(rest.to_owned(), text(file, &name)?);
            }
            "css" if rest == "custom.css" => self.custom_css = Some(text(file, &name)?),
            "locales" => {
                let language = Language::ALL.into_iter().find(|l| rest == format!("{l}.ftl"));
                let unknown =
                    || ThemeError::in_file(&name, "only fr.ftl, ar.ftl and en.ftl are read");
                let language = language.ok_or_else(unknown)?;
                self.locales.insert(language.tag(), text(file, &name)?);
            }
            "wordmarks" if rest.ends_with(".svg") => {
                let code = rest.trim_end_matches(".svg").to_owned();
                self.wordmarks.insert(code, text(file, &name)?);
            }
            "files" => {
                self.files.insert(rest.to_owned(), bytes(file, &name)?);
            }
            "" if rest == "contract" || rest.to_lowercase().starts_with("readme") => {}
            _ => return Err(ThemeError::in_file(&name, "a theme has no place for this file")),
        }
        Ok(())
    }
}

/// What the folder looks like from outside, without reading any file.
pub(super) fn stamp(path: Option<&Path>) -> Stamp {
    let files = path.filter(|root| root.is_dir()).map(walk).unwrap_or_default();
    let stamped = files.into_iter().map(|file| {
        let facts = fs::metadata(&file).ok();
        let length = facts.as_ref().map_or(0, fs::Metadata::len);
        (file, length, facts.and_then(|facts| facts.modified().ok()))
    });
    stamped.collect()
}

/// Every file under `root` in order, without those whose name begins with a dot.
fn walk(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

fn check_contract(root: &Path) -> Result<(), ThemeError> {
    let Ok(written) = fs::read_to_string(root.join("contract")) else {
        let what = format!("missing: write the number of the contract in it, {CONTRACT}");
        return Err(ThemeError::in_file("contract", what));
    };
    match written.trim().parse::<u32>() {
        Ok(CONTRACT) => Ok(()),
        Ok(other) => {
            let what = format!("made for contract {other}; this version speaks {CONTRACT}");
            Err(ThemeError::in_file("contract", what))
        }
        Err(_) => {
            let what = format!("“{}” is no number; write {CONTRACT}", written.trim());
            Err(ThemeError::in_file("contract", what))
        }
    }
}

fn text(file: &Path, name: &str) -> Result<String, ThemeError> {
    String::from_utf8(bytes(file, name)?)
        .map_err(|_| ThemeError::in_file(name, "not written in UTF-8"))
}

fn bytes(file: &Path, name: &str) -> Result<Vec<u8>, ThemeError> {
    let unreadable = |error: std::io::Error| ThemeError::in_file(name, error.to_string());
    if fs::metadata(file).map_err(unreadable)?.len() > LARGEST {
        return Err(ThemeError::in_file(name, "larger than 2 MB"));
    }
    fs::read(file).map_err(unreadable)
}
