//! The folder of files that came with an export: where an attachment's file is in it.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

/// Folders that a copy of the uploads may be wrapped in.
const WRAPPINGS: [&str; 3] = ["", "uploads", "wp-content/uploads"];

/// How deep the folder is searched: years, months, and a few more.
const DEEPEST: usize = 12;

/// A folder of files.
#[derive(Debug)]
pub(in crate::import::wordpress) struct Folder {
    root: PathBuf,
    /// Where files of a name lie, once somebody has asked for one by name.
    names: Option<HashMap<String, Vec<PathBuf>>>,
}

impl Folder {
    pub(in crate::import::wordpress) fn new(root: &Path) -> Folder {
        Folder { root: root.to_owned(), names: None }
    }

    /// The file at a path below the uploads, else the only one of its name.
    pub(in crate::import::wordpress) fn find(&mut self, file: &str) -> Option<PathBuf> {
        let path = Path::new(file);
        // A path that climbs out of the folder is no attachment's.
        if file.is_empty() || !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let wrapped = WRAPPINGS.iter().map(|wrapping| self.root.join(wrapping).join(path));
        if let Some(there) = wrapped.into_iter().find(|there| there.is_file()) {
            return Some(there);
        }
        let name = path.file_name()?.to_str()?;
        let root = &self.root;
        let names = self.names.get_or_insert_with(|| {
            let mut names = HashMap::new();
            list(root, 0, &mut names);
            names
        });
        match names.get(name)?.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}

fn list(folder: &Path, depth: usize, names: &mut HashMap<String, Vec<PathBuf>>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && depth < DEEPEST {
            list(&entry.path(), depth + 1, names);
        } else if kind.is_file()
            && let Ok(name) = entry.file_name().into_string()
        {
            names.entry(name).or_default().push(entry.path());
        }
    }
}
